"""Which promises nobody settled that seem to have come true all the same: the record tells of what may have been it. Pure.

Nothing is settled by it, and the person is still asked; but nobody says of such a promise that there is no record of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.domain.balance import refunds_since
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Channel, Promised, PromiseState

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts

_VISITS = (Promised.REPAIR, Promised.COLLECTION, Promised.OTHER)
_ANSWERS = (Promised.REPLY, Promised.INFORMATION, Promised.CALLBACK)


def seeming_answers(
    promises: Sequence[PromiseFacts], contacts: Sequence[Contact], left_out: Sequence[Event] = ()
) -> frozenset[int]:
    """The numbers of the unsettled promises past their day that a later contact may have answered.

    Of a reply or information that the same party wrote or called after it was promised, of a call back that they called; of
    a visit that somebody was there on its day. `contacts` are those in which somebody was reached. Of a refund, where one that
    came after it is `left_out` of what is told.
    """
    overdue = [facts for facts in promises if facts.state is PromiseState.OVERDUE]
    return frozenset(
        facts.promise.number
        for facts in overdue
        if any(_may_be_it(facts, contact) for contact in contacts)
        or (facts.promise.promised is Promised.REFUND and refunds_since(left_out, facts.promise.at.day))
    )


def _may_be_it(facts: PromiseFacts, contact: Contact) -> bool:
    promise, made_in = facts.promise, facts.made_in
    if contact.at.instant <= promise.at.instant or contact is made_in:
        return False
    if promise.promised in _ANSWERS:
        is_theirs = contact.incoming and contact.party == (made_in.party if made_in else None)
        return is_theirs and (promise.promised is not Promised.CALLBACK or contact.channel is Channel.PHONE)
    first = promise.due_from or (promise.due.day if promise.due else None)
    is_on_the_day = first is not None and promise.due is not None and first <= contact.at.day <= promise.due.day
    return promise.promised in _VISITS and contact.channel is Channel.IN_PERSON and is_on_the_day
