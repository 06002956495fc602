"""The numbers that a contact gives a case: its order, and numbers of other kinds, which may be those of another party."""

from __future__ import annotations

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.answers.reference_numbers import (
    NamedNumber,
    is_noted,
    references_from,
    without_known,
    without_noted,
)
from casebook.actions.answers.short_answers import name_or_none
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case, Entry, Reference
from casebook.records.values import normalized
from casebook.store.writer import Writer
from casebook.text.comparing import as_seen

ORDER = "order"
"""What a number that another party gave for an order is called behind its name: an order of the case is the company's."""


def numbers_of(
    book: Writer, case: Case, contact: Entry, answers: ContactAnswers, clock: Clock
) -> tuple[tuple[str, ...], tuple[Reference, ...]]:
    """The orders that a contact gives the case, and the other numbers that it has not yet: what another party gave is called
    after that, `PostNL claim number`, unless it is an order that the case has. Raises what `references_from` does."""
    typed = (name_or_none(each, number=True) for each in (answers.order, *answers.further_orders))
    orders, numbers = tuple(dict.fromkeys(order for order in typed if order is not None)), answers.numbers
    if party := " ".join((getattr(contact, "party", None) or "").split()):
        known = set(map(normalized, case.orders))
        theirs = [NamedNumber("--order", ORDER, order) for order in orders if normalized(order) not in known]
        numbers = tuple(_of_party(one, party) for one in (*numbers, *theirs))
        orders = tuple(order for order in orders if normalized(order) in known)
    if answers.order_read:
        orders = tuple(order for order in orders if not is_noted(book, case, order))
    named = references_from(without_noted(book, case, numbers), contact.at, clock)
    return orders, without_known(book, case, named)


def _of_party(number: NamedNumber, party: str) -> NamedNumber:
    return number if as_seen(party) in as_seen(number.name) else number._replace(name=f"{party} {number.name}")
