"""What a form is about beside its number: the thing, and what it came to; what a court is told of the promise that decides."""

from __future__ import annotations

from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.places import PLACES
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

THING = "Kestrel 14 laptop (grey), serial KS-1"


def form(recipient: Recipient, facts: CaseFacts, language: str = "en", limit: int | None = None) -> str:
    return str(rendered(recipient, Format.TEXT, facts, replace(ExportOptions(language), limit=limit)).text)


def faulty(
    problem: str = "It goes black after ten minutes.", want: str = "a replacement", item: str = THING
) -> CaseFacts:
    entries = Entries()
    entries.item("2024-10-01", item)
    return facts_of(case(problem=problem, want=want, orders=("BS-1",), amount=Money(87900, "GBP")), entries)


@each(
    ("code", "about"),
    [
        ("en", "about my order BS-1 (879.00 GBP). Item: Kestrel 14 laptop (grey), serial KS-1."),
        ("nl", "over mijn bestelling BS-1 (£ 879,00). Artikel: Kestrel 14 laptop (grey), serial KS-1."),
        ("de", "zu meiner Bestellung BS-1 (879,00 £) ein. Artikel: Kestrel 14 laptop (grey), serial KS-1."),
        ("fr", "concernant ma commande BS-1 (879,00\u00a0£). Article\u00a0: Kestrel 14 laptop (grey), serial KS-1."),
        ("es", "sobre mi pedido BS-1 (879,00 £). Artículo: Kestrel 14 laptop (grey), serial KS-1."),
    ],
)
@each("recipient", [Recipient.LETTER, Recipient.EMAIL])
def test_a_complaint_names_the_thing_and_what_it_came_to(recipient, code, about):
    """Whoever opens a letter that begins with *It goes black* knows what does."""
    assert about in form(recipient, faulty(), code)


def test_a_complaint_names_no_thing_that_its_problem_names():
    """Nor the sum that is asked for: each is told once."""
    told = form(Recipient.LETTER, faulty(f"The {THING} goes black.", "my 879.00 GBP back"))

    assert "This is a complaint about my order BS-1.\n" in told


def test_a_letter_before_a_claim_names_the_thing_before_the_problem():
    """In a line of its own."""
    told = form(Recipient.CLAIM, faulty())

    assert "\n\nItem: Kestrel 14 laptop (grey), serial KS-1.\n\nThe problem\n" in told


@each("recipient", [Recipient.OMBUDSMAN, Recipient.CHARGEBACK])
def test_who_decides_from_outside_reads_what_was_bought_among_the_facts(recipient):
    """They have no order of theirs to look it up by."""
    assert "\nItem: Kestrel 14 laptop (grey), serial KS-1\n" in form(recipient, faulty())


def test_what_is_said_aloud_names_the_thing_in_few_words():
    """As far as a comma, without what stands in brackets; nothing where the problem names it, with whatever capitals."""
    assert "about my order BS-1 (Kestrel 14 laptop).\n" in form(Recipient.MANAGER, faulty())
    assert "about my order BS-1 (Kestrel 14 laptop). It goes black" in form(Recipient.CALL, faulty())
    assert "my order BS-1 (Kestrel 14 laptop).\n" in form(Recipient.CLAIM, faulty(), limit=PLACES["court"].limit)

    named = faulty("My kestrel 14 LAPTOP goes black.")
    assert "about my order BS-1.\n" in form(Recipient.MANAGER, named)


def test_a_thing_joins_what_stands_in_brackets_behind_a_number():
    """One bracket holds all of it: the thing, and their number of the case."""
    entries = Entries()
    entries.item("2024-10-01", "red kettle")
    entries.contact("2024-10-20", "Wait.", agent="Bo", case_number="C-9")
    facts = facts_of(case(problem="It leaks.", orders=("BS-1",)), entries)

    assert "about my order BS-1 (red kettle, case C-9).\n" in form(Recipient.MANAGER, facts)


def test_a_court_reads_what_was_said_when_the_promise_that_decides_was_made():
    """Before other promises and the small talk of bots: it is what the claim rests on."""
    entries = Entries()
    for day in range(10, 20):
        made = entries.contact(f"2024-10-{day}", "The bot sent me round and round, and nobody could say a thing.")
        entries.promise(f"2024-10-{day}", "an answer about it", f"2024-10-{day + 1}", made_in=made)
    made = entries.contact("2024-10-22", "The photo is clearly not my door.", agent="Marcus", role=Role.SUPERVISOR)
    entries.promise("2024-10-22", "a refund", "2024-10-29", promised=Promised.REFUND, made_in=made)
    for day in range(1, 9):
        entries.event(f"2024-11-0{day}", EventKind.NOTE, "Another day went by on which nobody wrote or called me back.")
    facts = facts_of(case(problem="My parcel never came.", want="a refund", orders=("BS-1",)), entries)

    assert "Marcus (supervisor): The photo is clearly not my door." in form(
        Recipient.CLAIM, facts, limit=PLACES["court"].limit
    )
