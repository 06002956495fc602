"""The day that a promise was due is told before what is small beside it."""

from __future__ import annotations

from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.promise_shown import Shown
from casebook.exporters.lead.lead import ROOM, lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Role
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

HUNG_ON = (
    ("en", "the glasses reach the lab", "promised the money back by 1 Oct"),
    ("nl", "de bril bij het lab is", "terugbetaling, uiterlijk 1 okt"),
    ("de", "die Brille im Labor ist", "eine Erstattung bis zum 1. Oktober"),
    ("fr", "l'arrivée des lunettes", "un remboursement d'ici au 1er octobre"),
    ("es", "recibir las gafas", "el reembolso para el 1 de octubre"),
)


@each("happened", ["2024-09-17", None])
@each(("language", "event", "told"), HUNG_ON)
def test_once_it_happened_the_day_says_more_than_what_it_hung_on(
    language: str, event: str, told: str, happened: str | None
) -> None:
    """With little room the day alone is told, and both where there is more; as long as it waits that is never left out."""
    entries = Entries()
    made = entries.contact("2024-09-10", agent="Dora")
    when = {"after": event, "within": "10 business days", "happened": moment(happened) if happened else None}
    due = "2024-10-01" if happened else None
    entries.promise("2024-09-10", "the money back", due, promised=Promised.REFUND, made_in=made, **when)
    wording = Wording(facts_of(case(), entries), language_named(language), years=False)
    sentence = PromiseSentence(wording, wording.facts.promises[0])

    brief = sentence.text(sentence.least._replace(due=True)).replace("\xa0", " ")
    assert [told in brief, event in brief] == [bool(happened), not happened], brief
    assert event in sentence.text(Shown())


@each(
    ("language", "due", "waits"),
    [
        ("en", " by 13 Mar", "; I am still waiting"),
        ("nl", ", uiterlijk 13 mrt", "; ik wacht nog"),
        ("de", " bis zum 13. März", "; ich warte noch"),
        ("fr", " d'ici au 13 mars", " ; j'attends toujours"),
        ("es", " para el 13 de marzo", "; sigo esperando"),
    ],
)
def test_when_what_is_asked_for_was_due_comes_before_that_it_is_waited_for(language: str, due: str, waits: str) -> None:
    """Whoever asks for it still waits, and the agent wants to know since when; however much room the problem leaves."""
    entries = Entries()
    made = entries.contact("2024-03-05", agent="Ms Keller", role=Role.SUPERVISOR, case_number="R-58740")
    entries.promise("2024-03-05", "649.00 EUR", "2024-03-13", promised=Promised.REFUND, made_in=made)

    told = []
    for length in range(0, 120, 4):
        problem = f"Since 10 January the machine leaks water{'r' * length}."
        given = case(problem=problem, want="649.00 EUR", orders=["EB-118834"], amount=Money(64_900, "EUR"))
        text = lead_of(facts_of(given, entries), ExportOptions(language)).text.replace("\xa0", " ")
        told.append((due in text, waits in text, len(text) - len(waits) + len(due) < ROOM))

    assert (False, True, True) not in told
    assert (True, False) in {each[:2] for each in told}


@each(
    ("language", "promise", "told"),
    [
        ("en", "a refund of 119.97 EUR within 5 days", "promised 119.97 EUR"),
        ("nl", "terugbetaling van 119,97 EUR", "beloofde € 119,97"),
        ("de", "Erstattung von 119,97 EUR", "119,97 €"),
        ("fr", "119,97 EUR remboursés", "promis 119,97 €"),
        ("es", "el reembolso de 119,97 EUR", "prometió 119,97 €"),
    ],
)
def test_where_only_a_part_came_the_sum_stands_in_the_place_of_a_refund(language: str, promise: str, told: str) -> None:
    """How much was promised beside how much came, in no more room than that it was a refund."""
    entries = Entries()
    made = entries.contact("2024-03-02", agent="Paige", case_number="SG-88120")
    entries.promise("2024-03-02", promise, "2024-03-09", promised=Promised.REFUND, made_in=made)
    entries.event("2024-03-09", EventKind.REFUNDED, amount=Money(3_999, "EUR"))
    wording = Wording(facts_of(case(want="the rest"), entries), language_named(language), years=False)
    sentence = PromiseSentence(wording, wording.facts.promises[0])

    assert told in sentence.text(sentence.least).replace("\xa0", " ").replace("\u202f", " ")


def test_who_agrees_to_do_what_was_promised_promises_it() -> None:
    """It stands in the lead once: *agreed to redo the clutch and promised the clutch redone* says nothing more."""
    entries, said = Entries(), "She has read the report and agrees to redo the clutch for free."
    made = entries.contact("2024-04-21", said, agent="Mrs Bell", role=Role.MANAGER)
    entries.promise("2024-04-21", "the clutch redone by 8 May", "2024-05-08", promised=Promised.OTHER, made_in=made)
    facts = facts_of(case(problem="The clutch slips.", want="the repair done properly"), entries)

    assert "redo the clutch" not in lead_of(facts, ExportOptions("en")).text
