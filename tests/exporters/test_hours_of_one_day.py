"""The hour tells two contacts of one day apart: it decides nothing where their names, or the way they took place, do."""

from __future__ import annotations

from typing import Any

from casebook.exporters.lines.times import timeless
from casebook.records.vocabularies import Channel, EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("first", "second", "decides"),
    [
        ({"agent": "Joost"}, {"channel": Channel.EMAIL}, False),
        ({"agent": "Joost"}, {"agent": "Demi"}, False),
        ({"agent": "Joost"}, {"agent": "Joost"}, True),
        ({"channel": Channel.EMAIL}, {"channel": Channel.EMAIL}, True),
    ],
)
def test_an_hour_decides_where_nothing_else_tells_them_apart(
    first: dict[str, Any], second: dict[str, Any], decides: bool
) -> None:
    """Of the day alone, the lines are in order; what else happened that day says itself what it was."""
    entries = Entries()
    entries.contact("2024-11-02 10:10", "Looks into it.", **first)
    entries.contact("2024-11-02 12:30", "Sent the form.", **second)
    entries.event("2024-11-02 16:00", EventKind.OFFERED, "a voucher")
    facts = facts_of(case(), entries)

    told = [entry.at in timeless(facts) for entry in facts.entries]

    assert told == [not decides, not decides, True]
