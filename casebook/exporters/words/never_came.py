"""Whether what was sent never came, as the person says."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.domain.deliveries import came_at_last, own_deliveries
from casebook.domain.parcels import went_back
from casebook.parsing.promises.arrivals import says_nothing_came
from casebook.records.kinds import Event, Promise
from casebook.records.vocabularies import EventKind


def never_came(facts: CaseFacts) -> bool:
    """Whether the problem, or the news of a parcel, says that nothing came, or it was only marked as delivered; what went back
    came, and what the person recorded as delivered since."""
    if went_back(facts.events, facts.parcels) or came_after_all(facts):
        return False
    parcels = (parcel.latest.text for parcel in facts.parcels if not parcel.returning)
    is_marked = any(event.event is EventKind.MARKED_DELIVERED for event in facts.events)
    return is_marked or any(says_nothing_came(text) for text in (facts.case.problem, *parcels) if text)


def came_after_all(facts: CaseFacts) -> Event | None:
    """What was delivered last in the person's own word; None where nothing was, or it was only marked as delivered since."""
    return came_at_last(facts.events, _promises_in(facts), _missed_in(facts))


def own_of(facts: CaseFacts) -> tuple[Event, ...]:
    """What was delivered in the person's own word, or may have been where the problem does not say that nothing came."""
    missed = _missed_in(facts)
    return own_deliveries(facts.events, _promises_in(facts), missed) if missed else tuple(facts.events)


def _promises_in(facts: CaseFacts) -> list[Promise]:
    return [each.promise for each in facts.agreed_promises]


def _missed_in(facts: CaseFacts) -> str:
    """The problem, where that says that nothing came."""
    problem = facts.case.problem or ""
    return problem if says_nothing_came(problem) else ""
