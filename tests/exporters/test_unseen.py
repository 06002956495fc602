"""Nothing that cannot be seen reaches a text for people, from whatever field of whatever kind it comes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from typing import Any

from casebook.domain.case_facts import CaseFacts, gather
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.codec import TextCodec, TextsCodec
from casebook.records.kinds import Case, CaseWithEntries, Entry, Reference, kind_of
from casebook.records.person import Person
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, entry, facts_of, moment
from tests.conftest import one_of
from tests.exporters.cases import CASES

UNSEEN = "\x1b[2J\u202e\u200b\x07\x85\u2028"
"""An escape sequence, an override, a blank without width, a bell and two line ends that are none."""

CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e]")


def said_only() -> CaseFacts:
    """A promise that nobody recorded, read from what was said."""
    entries = Entries()
    values = {"agent": "Bo", "department": "Refunds", "case_number": "C-1", "role": Role.SUPERVISOR}
    entries.contact("2024-11-04", "They will send a new towel by 30 November.", **values)
    entries.shipment("2024-11-05", "left the depot", carrier="UPS", tracking="1Z999AA10123456784")
    return facts_of(case(problem="A grey bathrobe came."), entries)


def two_things_told() -> CaseFacts:
    """Refused by one and promised by another, who wait for something; what decides is marked."""
    entries = Entries()
    refused = entries.contact("2024-11-04", "no", agent="Anita", case_number="C-1", outcome=Outcome.REFUSED)
    other = entries.contact("2024-11-05", "yes", agent="Marcus", case_number="C-2", channel=Channel.PHONE, party="UPS")
    entries.promise(
        "2024-11-05",
        "a refund",
        promised=Promised.REFUND,
        made_in=other,
        contradicts=(refused,),
        after="the return is scanned",
        within="5 business days",
        happened=moment("2024-11-06"),
        due="2024-11-13",
    )
    entries.event("2024-11-07", EventKind.NOTE, "it lay at the depot", key=True)
    return facts_of(case(orders=("1", "2"), want="my money back"), entries)


def numbers_and_sums() -> CaseFacts:
    """Items, numbers of other kinds, sums with method and number, what was declined, a broken promise with a note."""
    entries = Entries()
    entries.item("2024-10-31", "red bath towel", text="the thick one", pieces=2, price=Money(2499, "EUR"))
    entries.append(
        entry(Reference, len(entries) + 1, "2024-10-31", name="policy", reference="P-1", text="on the letter")
    )
    entries.event("2024-11-01", EventKind.PAID, amount=Money(4998, "EUR"), method="card", reference="T-1")
    entries.promise("2024-11-02", "a voucher of 20 EUR", agent="Bo")
    entries.event("2024-11-03", EventKind.DECLINED, "a voucher of 20 EUR")
    entries.event("2024-11-30 14:00", EventKind.APPOINTMENT, "a courier collects it")
    entries.promise(
        *("2024-11-04", "a call back", "2024-11-05"),
        promised=Promised.CALLBACK,
        verdict=Verdict.BROKEN,
        settled=moment("2024-11-06"),
        settled_note="nobody called",
    )
    return facts_of(case(title="Towels", want="24.99 EUR"), entries)


SHAPES: dict[str, Callable[[], CaseFacts]] = {
    **CASES,
    **{shape.__name__: shape for shape in (said_only, two_things_told, numbers_and_sums)},
}


def sown(record: Any) -> Any:
    """The record with something unseen before and behind every text in it that people type."""
    values: dict[str, Any] = {}
    for field in kind_of(record).fields:
        value = getattr(record, field.name)
        if isinstance(field.codec, TextCodec) and value and field.name not in ("uuid", "handle", "language", "country"):
            values[field.name] = f"{UNSEEN}{value}{UNSEEN}"
        elif isinstance(field.codec, TextsCodec):
            values[field.name] = tuple(f"{UNSEEN}{each}{UNSEEN}" for each in value)
    return replace(record, **values)


@one_of(5)
def test_what_cannot_be_seen_reaches_no_text_for_people(one_of: int) -> None:
    """Whole, short, as a lead and with who it is from; the day it is asked by and what is asked are typed too."""
    for shape, form, language in list(product(SHAPES, ["text", "markdown", "html"], ["en", "nl"]))[::one_of]:
        nothing_unseen_is_told(SHAPES[shape](), form, language)


def nothing_unseen_is_told(facts: CaseFacts, format: str, language: str) -> None:
    """Of a case with something unseen in every text, in this format and language."""
    told: Case = sown(facts.case)
    entries: tuple[Entry, ...] = tuple(map(sown, facts.entries))
    hostile = gather(CaseWithEntries(told, entries), facts.now)
    person = sown(Person(name="Sam de Vries", email="sam@example.com", customer="S. Vries", postcode="1234 AB"))

    for options in (
        ExportOptions(language),
        ExportOptions(language, limit=600),
        ExportOptions(language, ask=f"{UNSEEN}a new towel{UNSEEN}", lead=True),
        ExportOptions(language, person=person),
    ):
        text = renderer("chat", format)(hostile, options)
        assert CONTROLS.search(text) is None, text
