"""What a court has room for: who owes what and why, how the sum is made up, the days, the evidence; small lines go first."""

from __future__ import annotations

import re
from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.places import PLACES
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.language.form_words import form_words
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each, one_of

BOX = PLACES["court"].limit


def court(facts: CaseFacts, language: str = "en", limit: int = BOX) -> str:
    options = replace(ExportOptions(language), limit=limit)
    return str(rendered(Recipient.CLAIM, Format.TEXT, facts, options).text)


def rich(files: int = 2) -> CaseFacts:
    """A machine of which a part of the money came: three promises, two answers that do not go together, files with contacts and
    with the case alone, parcels, calls that brought nothing, and more than the box holds."""
    entries = Entries()
    entries.event("2024-09-01", EventKind.ORDERED)
    entries.event("2024-09-01", EventKind.PAID, amount=Money(64900, "EUR"))
    entries.event("2024-09-09", EventKind.DELIVERED, "Left in the hall.")
    said = entries.contact("2024-09-18", "The engineer came and nobody was in.", agent="Priya", case_number="C-1")
    entries.attachment("2024-09-18", "door.jpg", attached_to=said)
    for place in range(files - 1):
        entries.attachment("2024-09-18", f"loose-{place}.pdf")
    made = entries.contact(
        "2024-09-19", "No engineer was ever booked.", agent="Leon", case_number="C-2", contradicts=(said,)
    )
    entries.promise("2024-09-19", "a replacement", "2024-09-26", promised=Promised.REPLACEMENT, made_in=made)
    for day in range(10, 20):
        entries.shipment(f"2024-10-{day}", f"scanned in depot {day}", carrier="UPS", tracking=f"1Z{day:07}")
        entries.contact(f"2024-10-{day}", "The line broke off.", outcome=Outcome.DISCONNECTED)
    made = entries.contact("2024-11-01", "He refunds it.", agent="Omar", case_number="C-3")
    entries.promise("2024-11-01", "a refund", "2024-11-08", promised=Promised.REFUND, made_in=made)
    entries.event("2024-11-09", EventKind.REFUNDED, "A part.", amount=Money(10000, "EUR"))
    entries.contact("2024-11-10", "The machine was not back.", agent="Nils", outcome=Outcome.REFUSED)
    problem = "I ordered a washing machine and it leaks at every wash. A second one came with the wrong door."
    return facts_of(case(problem=problem, want="a full refund", orders=("UW-1",)), entries)


@each("code", ["en", "nl", "de", "fr", "es"])
def test_the_box_of_a_court_names_every_exhibit(code: str) -> None:
    """Those too that are kept with the case alone, and so stand in no line: each by its letter and what it is called."""
    text = court(rich(), code)
    listed = form_words(code).exhibits[1].format(files="")

    assert len(text) <= BOX
    last = text.rstrip("\n").rpartition("\n\n")[2]
    assert (True, True) == (last.startswith(listed), "A (door.jpg)" in last and "B (loose-0.pdf)" in last)


def test_many_exhibits_are_named_by_their_letters() -> None:
    """From the first to the last, where their names would take the room of what they show."""
    assert court(rich(files=14)).endswith("\n\nExhibits: A–N.\n")


def test_a_court_reads_the_claim_its_sum_its_days_and_its_evidence_before_what_is_small() -> None:
    """In a case that does not fit: all of why, the promise that decides, how the sum is made up, the first days of order, payment
    and delivery, who refused; no call that broke off, no refund again that the sums tell with its day."""
    text = court(rich())

    for told in (
        "I claim 549.00 EUR from Amazon.",
        "A second one came with the wrong door.",
        "On 1 Nov 2024 Omar promised a refund by 8 Nov 2024, case C-3; on 9 Nov 2024 100.00 EUR came.",
        "I was told two things: ",
        "Paid 649.00 EUR, refunded 100.00 EUR on 9 Nov 2024, still owed 549.00 EUR.",
        "The order was placed on 1 Sep 2024.",
        "1 Sep 2024: paid 649.00 EUR.",
        "9 Sep 2024, delivered: Left in the hall.",
        "10 Nov 2024, Nils refused my request",
    ):
        assert told in text, (told, text)
    assert [] == re.findall(r"broke off|A part\.", text)


@one_of(4)
def test_less_room_drops_what_matters_less(one_of: int) -> None:
    """The claim and the promise that decides, then the sums, then the exhibits; each stays wherever there is more room."""
    facts = rich()
    texts = {limit: court(facts, limit=limit) for limit in range(240, BOX + 1, 40 * one_of)}
    told = ("Omar promised", "Paid 649.00", "wrong door", "two things", "Exhibits: ", "Nils refused")
    needs = [min(limit for limit, text in texts.items() if each in text) for each in told]

    assert needs == sorted(needs)
    later = (
        (each, text) for each, least in zip(told, needs, strict=True) for limit, text in texts.items() if limit > least
    )
    assert [] == [each for each, text in later if each not in text]
