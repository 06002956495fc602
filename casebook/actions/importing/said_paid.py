"""A message of the company's that says that it paid money back: how to say that it came, which nobody but the person knows."""

from __future__ import annotations

from casebook.actions.answers.currencies import currency_of
from casebook.actions.suggested_commands import command_line
from casebook.domain.notes.said_paid import said_to_be_paid
from casebook.parsing.past_days import past_day_in
from casebook.records.kinds import Case, Contact, Entry, Event
from casebook.records.vocabularies import EventKind
from casebook.store.writer import Writer
from casebook.text.currency_places import places_of
from casebook.text.sums import value_of


def said_paid_remarks(book: Writer, case: Case, contact: Entry) -> tuple[str, ...]:
    """How to record money that a message says was paid back; none where the case has a refund of that sum."""
    if not isinstance(contact, Contact) or not contact.text or contact.party:
        return ()
    if not contact.incoming and not contact.text.startswith("“"):
        return ()
    said = said_to_be_paid(contact.text)
    if said is None:
        return ()
    before = list(book.reader.case_with_entries(case).entries)
    if _is_recorded(said[0], before):
        return ()
    amount, sentence = said
    if not any(each.isalpha() or each in "€£$" for each in amount) and (currency := currency_of(case, before)):
        amount = f"{amount} {currency}"
    day = past_day_in(sentence, contact.at) or contact.at.day
    words = ["casebook", "note", case.handle, "--kind", "refunded", "--amount", amount, "--date", day.isoformat()]
    return (f"{case.handle}/{contact.number} says that {said[0]} was paid back; if it came: {command_line(words)}",)


def _is_recorded(amount: str, before: list[Entry]) -> bool:
    """Whether a refund of that sum is on record."""
    refunds = (each.amount for each in before if isinstance(each, Event) and each.event is EventKind.REFUNDED)
    return any(one and value_of(one.amount, 2) == value_of(amount, places_of(one.currency)) for one in refunds)
