"""Which promises nobody settled that seem to have come true all the same: the record tells of what may have been it. Pure.

Nothing is settled by it, and the person is still asked; but nobody says of such a promise that there is no record of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.balances import refunds_since
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Channel, Promised, PromiseState
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts

_VISITS = (Promised.REPAIR, Promised.COLLECTION, Promised.OTHER)
_ANSWERS = (Promised.REPLY, Promised.INFORMATION, Promised.CALLBACK)

_NEGATED = QuickPattern(
    r"(?:no|not|nothing|nobody|without|wrong|still (?:no|not)|geen|niet|niets|niemand|zonder|verkeerde?"
    r"|nog (?:steeds )?(?:geen|niet))\b"
)
"""How what was written down of a visit begins that came to nothing."""

_BROKE_AGAIN = QuickPattern(
    r"\b(?:(?:broken?|broke down|failed|stopped|died|quit|leaks?|leaking|dead) again|again (?:broken|dead|leaking)"
    "|(?:weer|opnieuw|alweer) (?:kapot|stuk|lek|defect|uitgevallen)|(?:wieder|erneut) (?:kaputt|defekt|undicht)|(?:de"
    "|à) nouveau en panne|retombée? en panne|(?:ha vuelto|volvió|ha vuelto otra vez) a (?:fallar|romperse"
    r"|averiarse))\b"
)
"""Found in what was written down of a thing that was repaired, and broke again."""


def seeming_answers(
    promises: Sequence[PromiseFacts], contacts: Sequence[Contact], left_out: Sequence[Event] = ()
) -> frozenset[int]:
    """The numbers of the unsettled promises past their day that a later contact may have answered.

    Of a reply or information that the same party wrote or called after it was promised, of a call back that they called; of
    a visit that somebody was there on its day, and of a repair also that the thing broke again. `contacts` are those in which
    somebody was reached. Of a refund, where one that came after it is `left_out` of what is told.
    """
    overdue = [facts for facts in promises if facts.state is PromiseState.OVERDUE]
    if not overdue:
        return frozenset()
    refunds = [event.at.day for event in refunds_since(left_out, date.min)]
    last_refund = max(refunds, default=date.min)
    refunded = (
        facts.promise.number
        for facts in overdue
        if refunds and facts.promise.promised is Promised.REFUND and facts.promise.at.day <= last_refund
    )
    answers = Answers(contacts)
    answered = (facts.promise.number for facts in overdue if answers.may_hold(facts))
    return frozenset(answered).union(refunded)


def _came_to_nothing(contact: Contact) -> bool:
    """Whether somebody was there, and what was written down of it says that what was promised was not: *no boards*."""
    return contact.channel is Channel.IN_PERSON and _NEGATED.match(contact.text or "") is not None


class Answers:
    """The contacts that may be what was promised, found without a look at all of them for each promise."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        self._theirs: dict[tuple[str | None, bool], list[Contact]] = {}
        for contact in sorted(contacts, key=lambda each: each.at.instant, reverse=True):
            if contact.incoming:
                self._theirs.setdefault((contact.party, False), []).append(contact)
                if contact.channel is Channel.PHONE:
                    self._theirs.setdefault((contact.party, True), []).append(contact)
        self._contacts = contacts
        visits = [contact for contact in contacts if contact.channel is Channel.IN_PERSON]
        self._visits = sorted(visits, key=lambda each: each.at.day)
        self._days = [contact.at.day for contact in self._visits]

    def may_hold(self, facts: PromiseFacts) -> bool:
        """Whether one of them, later than the promise and another than the one that it was made in, may be it, whatever
        is said of what became of that."""
        return any(
            contact.at.instant > facts.promise.at.instant
            and contact is not facts.made_in
            and not _came_to_nothing(contact)
            for contact in self._candidates(facts)
        )

    def _candidates(self, facts: PromiseFacts) -> Sequence[Contact]:
        promise, party = facts.promise, facts.made_in.party if facts.made_in else None
        if promise.promised in _ANSWERS:
            # The latest two are enough: where any is later than the promise, these are, and it was made in one of them at most.
            return self._theirs.get((party, promise.promised is Promised.CALLBACK), [])[:2]
        if promise.promised in _VISITS and promise.due is not None:
            # Few promises are of a visit, and most commands of none.
            from bisect import bisect_left, bisect_right

            first, last = promise.due_from or promise.due.day, promise.due.day
            visits = self._visits[bisect_left(self._days, first) : bisect_right(self._days, last)]
            return [*visits, *self._broken_again] if promise.promised is Promised.REPAIR else visits
        return ()

    @cached_property
    def _broken_again(self) -> Sequence[Contact]:
        """The latest contact that says that the thing broke again, if any does: then it was repaired before."""
        said = (each for each in self._contacts if _BROKE_AGAIN.search(each.text or ""))
        return sorted(said, key=lambda each: each.at.instant)[-1:]
