"""When and how a contact was, beside what is told of it: no hour that decides nothing, and how long it took said once."""

from __future__ import annotations

from casebook.exporters.facts.said.told_by_party import behind_party
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.exporters.words.typed import capitalised
from casebook.exporters.words.without_who import without_who
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, Outcome
from tests.builders import Entries, case, contact, facts_of
from tests.conftest import each

from .cases import paste


@each("language", ["en", "nl", "de", "fr", "es"])
@each(("channel", "has_hour"), [("letter", False), ("email", True), ("phone", True)])
def test_a_letter_has_no_hour(language: str, channel: str, has_hour: bool) -> None:
    """It was read at ten past ten, and written on a day."""
    entries = Entries()
    entries.contact("2024-11-02 10:10", "The claim is noted.", channel=Channel(channel), incoming=True)
    text = paste(facts_of(case(problem="It leaks."), entries), ExportOptions(language))

    assert has_hour is ("10:10" in text or "10\u00a0h\u00a010" in text)


@each(
    ("language", "note", "line"),
    [
        ("en", "No proof sent.", "You sent no proof (your letter of 2 Nov)."),
        ("nl", "Geen bewijs gestuurd.", "Jullie hebben geen bewijs gestuurd (jullie brief van 2 nov)."),
        ("de", "Keinen Nachweis geschickt.", "Sie haben keinen Nachweis geschickt (Ihr Brief vom 2. November)."),
        ("fr", "Aucune preuve envoyée.", "Vous n'avez envoyé aucune preuve (votre courrier du 2 novembre)."),
        ("es", "Ninguna prueba enviada.", "Ustedes no han enviado ninguna prueba (su carta del 2 de noviembre)."),
    ],
)
def test_what_a_letter_of_the_reader_lacks_stands_before_that_letter(language: str, note: str, line: str) -> None:
    """As what they did: `your letter of 2 Nov: no proof sent` reads as if it said so of the person."""
    entries = Entries()
    entries.contact("2024-11-02 17:00", note, channel=Channel.LETTER, incoming=True)
    told = paste(facts_of(case(problem="It leaks."), entries), ExportOptions(language)).splitlines()

    assert line in told


@each("language", ["en", "nl", "de", "fr", "es"])
@each(("minutes", "is_all_told"), [((40, 30), True), ((70,), False), ((20, 30), False)])
def test_how_long_it_took_is_told_once(language: str, minutes: tuple[int, ...], is_all_told: bool) -> None:
    """Of all contacts together where that is over an hour and there were several; else of each."""
    entries = Entries()
    for day, each_took in enumerate(minutes, 2):
        entries.contact(f"2024-11-0{day} 10:00", "She looks into it.", agent="Bea", minutes=each_took)
    text = paste(facts_of(case(problem="It leaks."), entries), ExportOptions(language))
    took = [language_named(language).in_number(language_named(language).minutes, each) for each in minutes]

    assert [not is_all_told] * len(took) == [each in text for each in took]
    assert is_all_told is (language_named(language).hours_spent[0] in text)


@each(
    ("minutes", "told"),
    [
        ((60, 5), "more than an hour"),
        ((60, 57), "nearly two hours"),
        ((100, 10), "nearly two hours"),
        ((100, 25), "more than two hours"),
        ((100, 19), "nearly two hours"),
    ],
)
def test_nearly_so_many_hours_are_no_hour_less(minutes: tuple[int, ...], told: str) -> None:
    """An hour and fifty-seven minutes are more than *more than an hour*."""
    entries = Entries()
    for day, each_took in enumerate(minutes, 2):
        entries.contact(f"2024-11-0{day}", "She looks into it.", agent="Bea", minutes=each_took)

    assert f"I have spent {told} on this." in paste(facts_of(case(problem="It leaks."), entries), ExportOptions())


@each("language", ["en", "nl", "de", "fr", "es"])
def test_what_is_left_of_a_refusal_that_the_lead_tells_without_its_day_is_that_day(language: str) -> None:
    """In one sentence, where its day is among the others."""
    entries = Entries()
    said = "The photo was clearly not of my door."
    entries.contact("2024-11-02", said, agent="Bo")
    entries.contact("2024-11-03", "She will look.", agent="Cid")
    told = paste(facts_of(case(problem=said), entries), ExportOptions(language)).splitlines()
    first = next(place for place, each in enumerate(told) if "Bo" in each)

    assert told[first].startswith("2")
    assert "Cid" in told[first + 1]


def test_a_refusal_told_without_its_day_has_a_line_that_says_so() -> None:
    """The lead had no room for the day: the line gives it, and no second reason."""
    entries = Entries()
    reason = "a third repair comes first"
    entries.contact("2024-11-02", "asked", agent="Ann")
    entries.contact("2024-11-08 10:10", reason, agent="Bo", outcome=Outcome.REFUSED)
    for problem in (
        "The lamp flickers.",
        "The lamp flickers, " + "and so it has done since the day on which it came " * 3,
    ):
        lead, *below = paste(facts_of(case(problem=problem), entries), ExportOptions()).splitlines()
        told = [line for line in below if line.startswith("8 Nov")]
        assert bool(told) is ("8 Nov" not in lead)
        assert not any(reason in line for line in told if reason in lead)


THE_REFUSAL = {
    "en": ("8 Nov, letter from you: the refusal.", "8 Nov, Bo (phone call): the refusal."),
    "nl": ("8 nov, brief van jullie: de afwijzing.", "8 nov, Bo (telefoon): de afwijzing."),
    "de": ("8. November, Brief von Ihnen: die Ablehnung.", "8. November, Bo (Telefon): die Ablehnung."),
    "fr": ("8 novembre, courrier de votre part\u00a0: le refus.", "8 novembre, Bo (téléphone)\u00a0: le refus."),
    "es": ("8 de noviembre, carta de ustedes: la negativa.", "8 de noviembre, Bo (teléfono): la negativa."),
}


@each("language", THE_REFUSAL)
@each("is_named", [False, True])
def test_a_refusal_that_the_lead_tells_is_not_told_again_for_its_day(language: str, is_named: bool) -> None:
    """The line says when and how that was: *3 Feb, you refused my request* below it would be another one."""
    entries = Entries()
    entries.contact("2024-11-02", "asked", agent="Ann")
    how = {"agent": "Bo", "channel": Channel.PHONE} if is_named else {"channel": Channel.LETTER, "incoming": True}
    entries.contact("2024-11-08", reason := "a third repair comes first", outcome=Outcome.REFUSED, **how)
    undated = []
    for length in range(20, 42):
        facts = facts_of(case(problem=f"The lamp {'ever ' * length}flickers.", want="249 EUR"), entries)
        lead, *below = paste(facts, ExportOptions(language)).splitlines()
        day = THE_REFUSAL[language][is_named].partition(",")[0]
        undated += [below] if reason in lead and day not in lead else []

    assert undated
    assert all(THE_REFUSAL[language][is_named] in below for below in undated)


@each(
    ("language", "told"),
    [
        ("en", "She cannot see it. Then I was transferred."),
        ("nl", "She cannot see it. Daarna ben ik doorverbonden."),
        ("de", "She cannot see it. Danach wurde ich weiterverbunden."),
        ("fr", "She cannot see it. Puis transfert vers un autre service."),
        ("es", "She cannot see it. Luego me pasaron con otra persona."),
    ],
)
def test_that_they_passed_the_person_on_is_a_sentence_behind_what_was_said(language: str, told: str) -> None:
    """*Transferred.* hangs alone, and nobody knows of whom it is."""
    entries = Entries()
    entries.contact("2024-11-02", "She cannot see it.", agent="Bea", outcome=Outcome.TRANSFERRED)

    assert told in paste(facts_of(case(problem="It leaks."), entries), ExportOptions(language))


@each(
    ("said", "left"),
    [
        ("FlyCo says they never got anything.", "They never got anything."),
        ("FlyCo says that it is past 48 hours.", "It is past 48 hours."),
        ("FlyCo sagt, das Geld ist nie gekommen.", "Das Geld ist nie gekommen."),
        ("FlyCo dit que rien n'est arrivé.", "Rien n'est arrivé."),
        ("FlyCo dice que no llegó nada.", "No llegó nada."),
        ("FlyCo zegt dat er niets kwam.", "FlyCo zegt dat er niets kwam."),
        ("FlyCo dit n'avoir rien reçu.", "FlyCo dit n'avoir rien reçu."),
        ("FlyCo says to wait.", "FlyCo says to wait."),
        ("FlyCorp says they never got anything.", "FlyCorp says they never got anything."),
    ],
)
def test_a_party_is_named_once_on_its_line(said: str, left: str) -> None:
    """*Nikhil (FlyCo): FlyCo says …* names it twice; what would be no sentence without it stays whole."""
    assert left == capitalised(behind_party(contact(agent="Nikhil", party="FlyCo"), said))


@each(
    ("language", "told"),
    [
        ("en", "This is my 3rd contact with you since 2 Nov."),
        ("nl", "Dit is mijn derde contact met jullie sinds 2 nov."),
        ("de", "Dies ist mein dritter Kontakt mit Ihnen seit dem 2. November."),
        ("fr", "C'est la troisième fois que je vous contacte depuis le 2 novembre."),
        ("es", "Es la tercera vez que contacto con ustedes desde el 2 de noviembre."),
    ],
)
def test_beside_contacts_with_others_it_is_said_which_are_counted(language: str, told: str) -> None:
    """*My 3rd contact* over five lines reads as miscounted; where the lead had room for it, it stands there."""
    entries = Entries()
    for day, party in ((2, None), (3, "FlyCo"), (4, "FlyCo"), (5, None)):
        entries.contact(f"2024-11-0{day}", f"Answer number {day} of theirs.", agent=f"Bea{day}", party=party)
    problem = (
        "The flight was cancelled at the gate on the evening before and nobody at the desk knew of another one so " * 3
    )
    cases = (case(problem=f"{problem[:length]}.", want="my money back") for length in range(150, 290, 10))
    texts = (paste(facts_of(each, entries), ExportOptions(language)) for each in cases)

    assert any(told in text.splitlines() for text in texts)


def test_a_party_is_named_once_where_it_refuses() -> None:
    """*Karen (HomeBarn) refused my request: HomeBarn says …* names it twice; why stays behind that they did."""
    entries = Entries()
    said = "HomeBarn says it is past 48 hours."
    entries.contact("2024-11-02", said, agent="Karen", party="HomeBarn", outcome=Outcome.REFUSED)
    entries.contact("2024-11-05", "A third repair is needed.", agent="Bea", outcome=Outcome.REFUSED)
    told = paste(facts_of(case(problem="It never cooled.", want="a new one"), entries), ExportOptions()).splitlines()

    assert "2 Nov, Karen (HomeBarn) refused my request: it is past 48 hours." in told


def test_two_things_that_a_party_says_stay_behind_that_it_says_so() -> None:
    """*Karen (HomeBarn) refused my request: all are original and that they give 40 EUR* hangs in the air."""
    entries = Entries()
    said = "HomeBarn says that all of them are original and that they give 40 EUR."
    entries.contact("2024-11-02", said, agent="Karen", party="HomeBarn", outcome=Outcome.REFUSED)
    entries.contact("2024-11-05", "A third repair is needed.", agent="Bea", outcome=Outcome.REFUSED)
    told = paste(facts_of(case(problem="It never cooled.", want="a new one"), entries), ExportOptions())

    assert said in told


def test_a_message_of_the_reader_of_which_all_is_told_has_no_line_of_its_own() -> None:
    """Its day is told, and whoever reads knows that they wrote it."""
    entries = Entries()
    refused = {"channel": Channel.EMAIL, "incoming": True, "outcome": Outcome.REFUSED}
    entries.contact("2024-11-06 08:30", "The photos show wear.", **refused)
    text = paste(facts_of(case(problem="It leaks."), entries), ExportOptions("en"))

    assert "6 Nov" in text
    assert "6 Nov, email from you." not in text
    assert "email from you.\n" not in text


@each(
    ("language", "said", "lacks"),
    [
        ("en", "They say my PIN was used, so it must be me. No proof sent.", "You sent no proof."),
        (
            "nl",
            "Ze zeggen dat mijn pin is gebruikt, dus ik was het. Geen bewijs gestuurd.",
            "Jullie hebben geen bewijs gestuurd.",
        ),
        (
            "de",
            "Sie sagen, meine PIN wurde benutzt, also war ich es. Keinen Nachweis geschickt.",
            "Sie haben keinen Nachweis geschickt.",
        ),
        (
            "fr",
            "Ils disent que mon code a été utilisé, donc c'était moi. Aucune preuve envoyée.",
            "Vous n'avez envoyé aucune preuve.",
        ),
        (
            "es",
            "Dicen que se usó mi PIN, así que fui yo. Ninguna prueba enviada.",
            "Ustedes no han enviado ninguna prueba.",
        ),
    ],
)
def test_what_a_refusal_did_not_bring_answers_it(language: str, said: str, lacks: str) -> None:
    """In the lead, behind why they refused, which alone would speak for them; and once."""
    entries = Entries()
    entries.contact("2024-11-02", said, channel=Channel.LETTER, incoming=True, outcome=Outcome.REFUSED)
    text = paste(facts_of(case(problem="640 EUR was taken.", want="640 EUR back"), entries), ExportOptions(language))

    assert lacks in text.partition("\n\n")[0]
    assert text.count(lacks.rstrip(".")) == 1


@each(
    ("language", "said"),
    [
        ("en", "FlyCo says they never got anything."),
        ("nl", "FlyCo: ze hebben niets gekregen."),
        ("de", "FlyCo sagt, sie haben nichts bekommen."),
        ("fr", "FlyCo dit qu'ils n'ont rien reçu."),
        ("es", "FlyCo dice que ellos no recibieron nada."),
    ],
)
def test_a_word_for_a_party_keeps_the_name_that_it_stands_for(language: str, said: str) -> None:
    """Behind the name of one who answered nobody could say who *they* are."""
    wording = Wording(facts_of(case(), Entries()), language_named(language), years=False)
    answered = contact(agent="Nikhil", party="FlyCo")

    assert said == without_who(wording, answered, said)
    assert "FlyCo" not in without_who(wording, answered, "FlyCo: 4471 x.")
