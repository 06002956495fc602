"""What a lead does to find room for what decides: the same in fewer words, never less that is true."""

from __future__ import annotations

from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.facts.said.by_name import with_their_name
from casebook.exporters.lead.as_promised import asked_as_promised
from casebook.exporters.lead.lead import ROOM, lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

LONG = "The boiler that was fitted in the spring by your own fitter broke down on 11 January, and the house is cold"


def lead(entries: Entries, *, language: str = "en", **values: object) -> str:
    """What the lead says, which always fits."""
    told = lead_of(facts_of(case(orders=("HS-330",), **values), entries), ExportOptions(language)).text
    assert len(told) <= ROOM
    return told


def promised(text: str, kind: Promised = Promised.REFUND, *, said: str = "She saw it.", **values: object) -> Entries:
    """What Leanne promised on the phone in October, due in November."""
    entries = Entries()
    key = values.pop("key", False)
    made = entries.contact("2024-10-20", said, agent="Leanne", case_number="CL-5509", channel=Channel.PHONE, key=key)
    entries.promise("2024-10-20", text, "2024-11-01", promised=kind, made_in=made, **values)
    return entries


@each(
    ("language", "said", "told"),
    [
        ("en", "She sees the new plate", "Jo sees the new plate"),
        ("nl", "Ze heeft de bon gezien", "Jo heeft de bon gezien"),
        ("de", "Er hat die Karte angenommen", "Jo hat die Karte angenommen"),
        ("fr", "Elle a le relevé", "Jo a le relevé"),
        ("es", "Ella tiene el papel", "Jo tiene el papel"),
        ("es", "Confirma que pesaba 1,1 kg", "Jo confirma que pesaba 1,1 kg"),
        ("nl", "Ziet de bon", "Jo ziet de bon"),
        ("nl", "Ze hebben de bon gezien", ""),  # several
        ("nl", "Er is niets gekomen", ""),
        ("de", "Sie haben die Karte", ""),
        ("fr", "Il manque le relevé", ""),  # nobody
        ("fr", "Il y a une erreur", ""),
        ("en", "The plate is new", ""),
    ],
)
def test_the_name_stands_for_the_word_that_stands_for_them(language: str, said: str, told: str) -> None:
    """Of one person, who is the subject."""
    wording = Wording(facts_of(case(language=language), []), language_named(language))

    assert with_their_name(wording, "Jo", said) == told


def test_what_was_marked_of_whoever_promised_it_stands_in_one_sentence_with_that() -> None:
    """Nobody is named twice."""
    told = lead(
        promised("684.00 GBP", said="She found the report in the file.", key=True),
        problem=f"{LONG}.",
        want="684.00 GBP back",
    )

    assert "Leanne found the report in the file and promised 684.00 GBP" in told
    assert told.count("Leanne") == 1


def test_what_was_marked_of_another_is_told_with_its_day_as_what_they_did() -> None:
    """*Kim found it*, and not *Kim said: he found it*."""
    entries = promised("684.00 GBP")
    entries.contact("2024-11-05", "He found the report in the file.", agent="Kim", key=True)

    assert "On 5 Nov Kim found the report in the file." in lead(entries, problem="It is cold.", want="684.00 GBP back")


@each("more", range(0, 60, 3))
def test_whole_sums_lose_their_cents_before_the_number_is_left_out(more: int) -> None:
    """All that the program words, and never what was typed; where there is room they keep them."""
    problem = f"{LONG}{' still' * (more // 6)}{' so' * (more % 6 // 3)}, I paid 90.00 GBP for a stove."
    told = lead(promised("684.00 GBP"), problem=problem, want="684.00 GBP back for the repair that another fitter did")

    assert "90.00 GBP" in told
    assert ("684.00 GBP" in told) != ("684 GBP" in told)
    assert "CL-5509" in told or "Leanne" not in told or len(told) > ROOM - 12


def test_that_nothing_came_is_told_in_the_fewest_words_where_there_is_little_room() -> None:
    """In French that takes half the room."""
    told = [
        lead(
            promised("le remboursement de 684,20 EUR", verdict=Verdict.BROKEN),
            problem=f"La chaudière est en panne depuis le 11 janvier{' encore' * more}, la maison est froide et humide.",
            want="684,20 EUR pour la réparation par un autre chauffagiste",
            language="fr",
        )
        for more in range(12)
    ]

    assert any("le remboursement n'est pas arrivé" in each for each in told)
    assert any("toujours rien" in each for each in told)


AS_PROMISED = {
    "en": ("; Leanne promised it", " by 1 Nov"),
    "nl": ("; Leanne beloofde dat", ", uiterlijk 1 nov"),
    "de": ("; Leanne hat das", " bis zum 1. November", " zugesagt"),
    "fr": ("\u00a0; Leanne me l'a promis", " d'ici au 1er novembre"),
    "es": ("; Leanne me lo prometió", " para el 1 de noviembre"),
}


def _asked(text: str, want: str) -> list[str]:
    problems = [f"{LONG}{' and damp' * (more // 3)}{' so' * (more % 3)}." for more in range(12, 39)]
    return [lead(promised(text), problem=each, want=want) for each in problems]


@each("language", list(AS_PROMISED))
def test_what_all_of_was_promised_is_asked_as_promised(language: str) -> None:
    """Behind the day, with the number that was given with it, and with the day that it was due where there is room."""
    want = "684.20 GBP for the repair by another fitter"
    facts = facts_of(case(want=want, language=language), promised("684.20 GBP"))
    wording = Wording(facts, language_named(language), years=False)

    request = request_of(wording, want, None, is_kept=False)
    forms = asked_as_promised(wording, facts.promises[0], request)
    said, due, *end = AS_PROMISED[language]
    named = wording.number_beside(facts.promises[0].made_in)
    assert named.strip(" ,()").endswith(" CL-5509")
    assert request.until
    assert request.text.endswith(request.until)
    named = wording.number_beside(facts.promises[0].made_in)
    told = [[form.removeprefix(request.text).replace("\u202f", "\u00a0") for form in both] for both in forms]
    assert told == [
        [f"{''.join(words)}{shown}" for shown in (" (CL-5509)", named)] for words in ([said, *end], [said, due, *end])
    ]


def test_it_is_asked_so_where_that_alone_has_room() -> None:
    """Instead of a sentence of its own."""
    told = _asked("684.20 GBP", "684.20 GBP for a repair by another fitter")
    asked = [each for each in told if "Leanne promised it" in each]

    assert any("by 27 Nov; Leanne promised it (CL-5509)." in each for each in asked)
    assert any("by 27 Nov; Leanne promised it by 1 Nov (CL-5509)." in each for each in asked)
    assert all(each.count("Leanne") == 1 for each in asked)


@each(
    ("text", "want"),
    [
        ("300.00 GBP", "684.20 GBP for the repair by another fitter"),
        ("684.20 GBP", "684.20 GBP for the repair or a new boiler fitted"),
        ("684.20 GBP or a new boiler", "684.20 GBP for the repair by another fitter"),
        ("684.20 GBP", "684.20 GBP for the repair and a new boiler fitted"),
    ],
)
def test_what_was_promised_in_part_is_not_asked_as_promised(text: str, want: str) -> None:
    """A smaller sum, one of two things, or not all of them."""
    assert not any("Leanne promised it" in each for each in _asked(text, want))


def test_what_is_still_owed_of_more_stands_beside_no_other_sum_that_is_asked_for() -> None:
    """It would contradict it."""
    entries = promised("the remaining 599.00 GBP")
    entries.event("2024-10-01", EventKind.PAID, "Plan", amount=Money(114900, "GBP"))
    entries.event("2024-10-10", EventKind.REFUNDED, "Part", amount=Money(25000, "GBP"))

    assert "899" not in lead(entries, problem="It is cold.", want="599.00 GBP back")


def test_a_number_in_what_was_said_to_come_is_as_good_as_one_beside_it() -> None:
    """The promise does not give way to the number that it has."""
    entries = Entries()
    said = (
        "locked it 14:05. charged me 96 euro for 31 hours. Breda says she'll refund all but the first hour, 3 to 5 days"
    )
    entries.contact("2024-10-24", f"{said}, ref SPK-4471", agent="Breda", case_number="SPK-4471")
    entries.event("2024-11-01", EventKind.NOTE, "no money")
    entries.contact("2024-11-04", "wrote again, no answer", channel=Channel.EMAIL)

    told = lead(entries, problem="", want="the 92 back and the 40")

    assert "Breda promised a refund by 29 Oct" in told
    assert told.count("SPK-4471") == 1


@each(
    ("text", "told"),
    [
        ("refund 39.90 GBP", "a refund of 39.90 GBP"),
        ("full refund 39.90", "a full refund of 39.90"),
        ("the remaining 599.50", "the remaining 599.50"),
    ],
)
def test_a_sum_that_stands_bare_behind_what_it_is_of_is_told_with_of(text: str, told: str) -> None:
    """As nobody says *a refund 39.90*."""
    assert f"promised {told} " in lead(promised(text), problem="It is cold.", want="my money")


def test_that_all_of_it_was_promised_is_told_where_only_a_part_came() -> None:
    """*A refund* would be less than that."""
    entries = promised("the whole deposit back", verdict=Verdict.BROKEN, settled_note=None)
    entries.event("2024-11-10", EventKind.REFUNDED, "Part", amount=Money(35000, "GBP"))

    assert "promised the whole deposit back" in lead(
        entries, problem=f"{LONG} and damp.", want="800.00 GBP", amount=Money(80000, "GBP")
    )


@each(
    ("want", "asked"),
    [
        ("350.50 GBP, the excess taken too much", "I ask for 350.50 GBP, the excess taken too much, by 27 Nov."),
        ("my 118 pounds back, they can have the broken one", "they can have the broken one, by 27 Nov."),
        ("186.40 GBP back, what the new one cost", "186.40 GBP back, what the new one cost, by 27 Nov."),
        ("186.40 GBP back, as you promised", "186.40 GBP back, as you promised, by 27 Nov."),
        ("my money and no more bills", "my money and no more bills, by 27 Nov."),
        ("a lamp, a shade and the bulb", "a lamp, a shade and the bulb by 27 Nov."),
    ],
)
def test_the_day_is_not_read_with_what_only_goes_on_from_what_is_asked(want: str, asked: str) -> None:
    """A comma parts it from what the same is besides, and from what others do."""
    assert asked in lead(Entries(), problem="It is cold.", want=want)


def test_what_was_marked_is_not_told_in_words_that_stand_in_the_problem() -> None:
    """Whoever said it too."""
    entries = Entries()
    said = "His report says escape of water, standard excess."
    entries.contact("2024-11-03", said, agent="Owen", party="Brantley", key=True)
    problem = f"{LONG}, though my schedule says 100.50 GBP for escape of water and the surveyor agreed to that at once."
    told = [lead(entries, problem=f"{problem[:-1]}{' here' * more}.", want="350.50 GBP") for more in range(8)]

    assert not any("Brantley: escape of water." in each for each in told)


def test_that_a_bot_knows_nothing_does_not_take_the_place_of_what_was_found() -> None:
    """Nor does who says so count as what was said."""
    entries = promised("a refund of 412.50 EUR", said="He found the stamp on page 2.")
    entries.contact("2024-11-08", "Nothing in the queue, says the bot.")
    told = lead(entries, problem=f"{LONG} and damp still.", want="412.50 EUR back")

    assert "found the stamp on page 2" in told
    assert "queue" not in told


def test_what_is_wanted_was_said_to_come_though_it_is_of_no_kind() -> None:
    """Whoever says that they do it within a day promises it."""
    entries = Entries()
    entries.contact(
        "2024-11-03", "enfin quelqu'un, Soraya, elle débloque tout sous 48h", channel=Channel.PHONE, agent="Soraya"
    )
    told = lead(entries, problem="Le compte est bloqué.", want="mon compte débloqué", language="fr")

    assert "Soraya m'a dit le 3 novembre qu'elle débloque tout sous 48h" in " ".join(told.split())


@each(
    ("text", "want", "amount"),
    [
        ("the full refund", "684.20 GBP back", Money(68420, "GBP")),
        ("the remaining 434.20 GBP", "684.20 GBP back", Money(68420, "GBP")),
    ],
)
def test_a_full_refund_and_the_rest_are_asked_as_promised_too(text: str, want: str, amount: Money) -> None:
    """All that is at stake is what a full refund is, and what is left of it what is asked for."""
    told = []
    for more in range(16):
        entries = promised(text)
        if "remaining" in text:
            entries.event("2024-10-10", EventKind.REFUNDED, "Part", amount=Money(25000, "GBP"))
        told.append(lead(entries, problem=f"{LONG}{' and damp' * more}.", want=want, amount=amount))

    assert any("by 27 Nov; Leanne promised it" in each for each in told)


def test_a_refund_of_which_nobody_knows_how_much_is_not_asked_as_promised() -> None:
    """It may be of less."""
    entries = promised("a refund")
    told = [
        lead(entries, problem=f"{LONG}{' and damp' * more}.", want="684.20 GBP back", amount=Money(68420, "GBP"))
        for more in range(16)
    ]

    assert not any("Leanne promised it" in each for each in told)


def test_a_sum_that_was_promised_is_told_by_itself_where_its_kind_takes_more_room() -> None:
    """It says more in less."""
    problem = "J'ai quitté mon appartement le 30 avril et vous m'avez facturé deux mois de trop sur mon compte."
    told = [
        lead(
            promised("684,20 EUR remboursés"),
            problem=f"{problem[:-1]}{' là' * more}.",
            want="les 684,20 EUR",
            language="fr",
        )
        for more in range(0, 40, 2)
    ]

    assert all("un remboursement" not in each for each in told)
    assert any("m'a promis 684,20" in each for each in told)
