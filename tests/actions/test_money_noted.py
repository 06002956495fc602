"""Money that came and was noted in words alone is seen, and how to record it is said."""

from __future__ import annotations

import pytest

from casebook.actions.exporting.money_noted import money_remarks
from casebook.exporters.facts.nothing_came import nothing_came_by
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of

CAME = (
    ("407,30 gekregen do, de helft", "407,30 EUR"),
    ("56 on my card yesterday, thats 2 nights", "56 EUR"),
    ("174,20 auf dem konto, also für 2", "174,20 EUR"),
    ("€44 back on the card, rest didnt come", "€44"),
    ("got 20 back today", "20 EUR"),
    ("reçu 110 € sur mon compte", "110 €"),
    ("315 en mi cuenta", "315 EUR"),
)

DID_NOT = (
    "60 € d'avoir sur mon compte client",
    "nothing back on my card",
    "the 56 has not come on my card",
    "2 parcels came",
    "3 mails received",
    "140 will be back on my card by fri",
    "paid 392 for 14 nights",
)


@pytest.mark.parametrize(("text", "amount"), CAME)
def test_money_that_came_in_words_is_no_refund_until_it_is_recorded(text: str, amount: str) -> None:
    """In five languages; an entry that is one already is changed, of a contact another is made."""
    noted, told, recorded = Entries(), Entries(), Entries()
    noted.event("2024-11-02", EventKind.NOTE, text)
    told.contact("2024-11-02", text)
    recorded.event("2024-11-02", EventKind.NOTE, text)
    recorded.event("2024-11-02", EventKind.REFUNDED, amount=Money(1000, "EUR"))
    facts, spoken, known = (facts_of(case(amount=Money(90000, "EUR")), each) for each in (noted, told, recorded))

    says = "towel/1 says that money came; recorded as a refund, the text asks for the rest: casebook"
    assert money_remarks(facts, "en") == [f'{says} edit towel/1 --kind refunded --amount "{amount}".']
    assert money_remarks(spoken, "en") == [f'{says} note towel --kind refunded --amount "{amount}".']
    assert money_remarks(known, "en") == []


@pytest.mark.parametrize("text", DID_NOT)
def test_what_is_no_money_that_came_is_left_alone(text: str) -> None:
    """Vouchers, things, what is to come, what did not, and what was paid."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.NOTE, text)
    assert money_remarks(facts_of(case(amount=Money(90000, "EUR")), entries), "en") == []


def test_after_some_money_came_nobody_says_that_nothing_had() -> None:
    """Nothing by 31 August is true, and no longer what is so."""
    entries = Entries()
    entries.promise("2024-08-21", "140 back on my card", "2024-08-28", promised=Promised.REFUND)
    entries.event("2024-08-31", EventKind.NOTE, "nothing came")
    before = facts_of(case(), entries)
    assert "31" in nothing_came_by(Wording(before, language_named("en")), before.promises[0])

    entries.event("2024-09-05", EventKind.NOTE, "56 on my card yesterday")
    since = facts_of(case(), entries)
    assert nothing_came_by(Wording(since, language_named("en")), since.promises[0]) == ""


def test_of_money_that_is_told_as_a_refund_the_remark_says_so() -> None:
    """Where what was asked for before is known, the text asks for the rest already."""
    entries = Entries()
    entries.contact("2024-10-02", "they took 814,60 twice")
    entries.event("2024-11-02", EventKind.NOTE, "407,30 received")
    facts = facts_of(case(want="814.60 back", country="NL"), entries)

    says = "towel/2 says that money came, and is told as a refund; to record it as one: casebook"
    assert money_remarks(facts, "en") == [f'{says} edit towel/2 --kind refunded --amount "407,30".']
