"""Of a promise that was broken its day comes before the amount of the whole, and who had a say before who did not."""

from __future__ import annotations

from casebook.exporters.facts.noted.nothing_came import nothing_came_by
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import pastes

KITCHENS = (
    ("en", "the worktop and the fronts", "the worktop and the three fronts", "by 24 Apr", "11,400.00"),
    ("nl", "het werkblad en de fronten", "het werkblad en de drie fronten", "uiterlijk 24 apr", "11.400,00"),
    ("de", "die Platte und die Fronten", "die Platte und die drei Fronten", "24. April", "11.400,00"),
)


@each(("language", "promised", "want", "due", "amount"), KITCHENS)
def test_when_a_thing_was_due_comes_before_what_all_of_it_costs(
    language: str, promised: str, want: str, due: str, amount: str
) -> None:
    """The amount is a sentence of its own, which beside an ask for a thing reads like a demand; where both fit it stays."""
    problem = "Since 2 March the worktop and three of the fronts are missing, so that we cook in the hall each day"
    problem += " and wash up in the bath."
    entries = Entries()
    made_in = entries.contact("2024-04-03", agent="Femke", case_number="KK-S-77", channel=Channel.EMAIL, incoming=True)
    entries.promise(
        "2024-04-03", promised, "2024-04-24", promised=Promised.OTHER, made_in=made_in, verdict=Verdict.BROKEN
    )
    facts = facts_of(case(language=language, problem=problem, want=want, amount=Money(1_140_000, "EUR")), entries)

    text = lead_of(facts, ExportOptions(language)).text
    assert due in text
    assert amount not in text
    short = facts_of(
        case(language=language, problem="It is not whole.", want=want, amount=Money(1_140_000, "EUR")), entries
    )
    assert amount in lead_of(short, ExportOptions(language)).text


@each(("role", "said"), [(Role.SUPERVISOR, "Dana, a supervisor, promised"), (Role.REPRESENTATIVE, "Dana promised")])
def test_only_who_has_a_say_is_told_by_what_they_are(role: Role, said: str) -> None:
    """Most who answer are representatives."""
    entries = Entries()
    made_in = entries.contact("2024-04-03", agent="Dana", role=role)
    entries.promise("2024-04-03", "a refund", "2024-04-24", made_in=made_in, verdict=Verdict.BROKEN)

    assert said in lead_of(facts_of(case(problem="It broke.", want="a refund"), entries), ExportOptions("en")).text


@each("language", ["en", "nl", "de", "fr", "es"])
def test_what_who_answered_last_is_is_not_said_of_another(language: str) -> None:
    """A promise made before the conversation was passed on is one of whoever made it."""
    entries = Entries()
    made_in = entries.contact("2024-04-03", "I saw your photo, it arrived broken.", agent="Rick", role=Role.MANAGER)
    entries.promise("2024-04-03", "a refund", "2024-04-24", made_in=made_in, agent="Dana", verdict=Verdict.BROKEN)
    facts, role = (
        facts_of(case(problem="It broke.", want="a refund"), entries),
        language_named(language).roles[Role.MANAGER],
    )

    lead = lead_of(facts, ExportOptions(language)).text
    assert "Dana" in lead
    assert role not in lead
    assert all(f"Dana{each}" not in lead for each in language_named(language).roles_beside.values())


@each(
    ("language", "note", "is_told"),
    [
        ("en", "My card statement shows nothing.", False),
        ("nl", "Mijn afschrift toont niets.", False),
        ("de", "Mein Konto zeigt nichts.", False),
        ("en", "They sent a bill for 20.00 EUR, and nothing came.", True),
    ],
)
def test_a_note_that_only_says_again_that_nothing_came_is_left_out(language: str, note: str, is_told: bool) -> None:
    """That it did not come is told already."""
    entries = Entries()
    made_in = entries.contact("2024-04-03", agent="Dana")
    entries.promise("2024-04-03", "a refund", "2024-04-24", made_in=made_in, verdict=Verdict.BROKEN, settled_note=note)
    text = lead_of(facts_of(case(problem="It broke.", want="a refund"), entries), ExportOptions(language)).text

    assert (note.rstrip(".") in text) == is_told


def test_of_what_was_marked_its_beginning_is_told_where_there_is_no_room_for_more() -> None:
    """As far as it is as true alone, with whose it is: of another party, that alone and not who said it there."""
    text = "The seam of the cushion was never closed, and the cover behind it was glued by hand somewhere else entirely"
    problem = "The corner sofa that we ordered came with two left arms and a tear in the cushion that grows each day we use it."
    told = {}
    for more in ("", " as she showed me there"):
        entries = Entries()
        entries.contact("2024-05-03", f"{text}{more}.", agent="Mrs Moss", party="Upholstery Check", key=True)
        facts = facts_of(case(problem=problem, want="the right arm, a new cushion"), entries)
        told[more] = lead_of(facts, ExportOptions("en")).text

    whole, begun = told.values()
    assert f"Upholstery Check: {text[:1].lower()}{text[1:]}." in whole
    assert "Mrs Moss (Upholstery Check): the seam of the cushion was never closed." in begun


@each(
    ("language", "note"),
    [
        ("fr", "Je n'ai reçu qu'un bon d'achat de 150 €."),
        ("fr", "Il n'est arrivé qu'une lettre."),
        ("es", "No llegó más que un vale."),
        ("de", "Es kam nur ein Gutschein."),
    ],
)
def test_what_came_in_place_of_it_is_the_end(language: str, note: str) -> None:
    """However the language says that it was no more than that."""
    entries = Entries()
    made_in = entries.contact("2024-04-03", agent="Dana")
    entries.promise("2024-04-03", "a refund", "2024-04-24", made_in=made_in, verdict=Verdict.BROKEN, settled_note=note)
    text = lead_of(facts_of(case(problem="It broke.", want="a refund"), entries), ExportOptions(language)).text

    assert note.rstrip(".")[4:].replace(" €", "").split("150")[0] in text


@each(
    ("language", "said"),
    [
        ("en", "No refund planned."),
        ("fr", "Aucun remboursement prévu."),
        ("fr", "Aucun remboursement n'est prévu."),
        ("fr", "Aucun remboursement."),
        ("es", "Ningún reembolso previsto."),
    ],
)
def test_that_none_is_planned_is_what_they_say_and_not_what_the_person_saw(language: str, said: str) -> None:
    """Nobody looked whether it came; of *aucun remboursement reçu* somebody did."""
    entries = Entries()
    made = entries.contact("2024-11-01", "x", agent="Ann")
    entries.promise("2024-11-01", None, "2024-11-09", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-15", said, agent="Bo", outcome=Outcome.REFUSED)
    wording = Wording(facts_of(case(want="a refund"), entries), language_named(language), years=False)

    assert "" == nothing_came_by(wording, wording.facts.promises[0])


def test_the_promise_that_the_lead_had_no_room_for_comes_early_below_it() -> None:
    """In its own words, with its day: before how many contacts there were, and what is asked of whoever reads it."""
    entries = Entries()
    made = entries.contact("2024-11-02", "Mail checked, that was taken wrongly, she says.", agent="Nele")
    entries.promise("2024-11-02", "all three sums back", due="2024-11-08", made_in=made, promised=Promised.OTHER)
    refused = "He finds no note of it. Nothing is paid back after 60 days."
    entries.contact("2024-11-12", refused, agent="Dominik", outcome=Outcome.REFUSED)
    took = (
        "Even so you took 17.99 EUR from my card in June, in July and in August for it, which I never asked for again."
    )
    problem = f"I ended my subscription in May, in writing and in time. {took}"
    want = "the money of all three months back and no more taken from my card"
    facts = facts_of(case(problem=problem, want=want, orders=("FW-331907",)), entries)
    (text,) = pastes(facts, [500])

    assert not lead_of(facts, ExportOptions("en")).tells_promise
    assert "all three sums back" in text
    assert "my 3rd contact" not in text


VISITS = {
    "en": ("a technician on 6 Oct", "the repair", "the part has come", "a repair or a new boiler"),
    "nl": ("een monteur op 6 okt", "de reparatie", "het onderdeel er is", "een reparatie of een nieuwe ketel"),
    "de": ("ein Techniker am 6. Oktober", "die Reparatur", "das Teil da ist", "eine Reparatur oder ein neues Gerät"),
    "fr": ("un technicien le 6 octobre", "la réparation", "la pièce est là", "une réparation ou un appareil neuf"),
    "es": ("un técnico el 6 de octubre", "la reparación", "la pieza ha llegado", "una reparación o un aparato nuevo"),
}
"""What was promised for a day, what somebody with more say promised later, after what, and what is asked, in each language."""


@each(("language", "verdict"), [(code, verdict) for code in VISITS for verdict in (Verdict.BROKEN, None)])
def test_what_still_waits_for_something_does_not_take_the_place_of_what_was_broken(
    language: str, verdict: Verdict | None
) -> None:
    """Its time has not begun; below the lead it is told from some room on. Once that happened, it may be the one that decides."""
    visit, repair, after, want = VISITS[language]
    for happened in (None, moment("2024-10-10")):
        entries = Entries()
        one = entries.contact("2024-10-01", agent="Lindner", case_number="V-4410")
        entries.promise("2024-10-01", visit, "2024-10-06", promised=Promised.REPAIR, made_in=one, verdict=verdict)
        two = entries.contact("2024-10-08", agent="Brandt", role=Role.SUPERVISOR)
        waits = {"after": after, "within": "3 days", "promised": Promised.REPAIR, "happened": happened}
        entries.promise("2024-10-08", repair, "2024-10-13" if happened else None, made_in=two, **waits)
        facts = facts_of(case(language=language, problem="X.", want=want), entries)
        lead = lead_of(facts, ExportOptions(language)).text

        assert ("Lindner" if happened is None else "Brandt") in lead
        assert happened or after in pastes(facts, [1000], language)[0]


BILLED = (
    ("en", "the missing 390.00 EUR on my next bill", "The bill came, nothing on it.", "the missing 390", "by 15 May"),
    (
        "nl",
        "de ontbrekende 390,00 EUR op mijn volgende factuur",
        "De factuur kwam, er staat niets op.",
        "390",
        "15 mei",
    ),
    ("de", "die fehlenden 390,00 EUR mit der nächsten Rechnung", "Die Rechnung kam ohne Abzug.", "390", "15. Mai"),
    ("fr", "les 390,00 EUR manquants sur ma prochaine facture", "La facture est arrivée, sans rien.", "390", "15 mai"),
    ("es", "los 390,00 EUR que faltan en mi próxima factura", "La factura llegó, sin nada.", "390", "15 de mayo"),
)


@each(("language", "promised", "since", "told", "due"), BILLED)
def test_money_on_a_bill_did_not_come_with_the_bill(
    language: str, promised: str, since: str, told: str, due: str
) -> None:
    """A supervisor's promise of a sum on the next bill is told first, and no older one of an answer, once the bill came."""
    entries = Entries()
    entries.promise("2024-04-22", "result of the inspection", "2024-04-30", promised=Promised.OTHER)
    made_in = entries.contact("2024-05-06", agent="Danielle", role=Role.SUPERVISOR)
    entries.promise("2024-05-06", promised, "2024-05-15", promised=Promised.OTHER, made_in=made_in)
    entries.contact("2024-05-18", since, agent="Marco", outcome=Outcome.REFUSED)
    facts = facts_of(case(language=language, problem="30 EUR, 420 EUR.", want="390.00 EUR"), entries)

    text = lead_of(facts, ExportOptions(language)).text.replace("\u00a0", " ")
    assert [each for each in ("Danielle", told, due) if each not in text] == []
