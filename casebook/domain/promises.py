"""Promises as they stand at a given moment: their state, how late they are, and what was promised and never came. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from casebook.domain.days import days_since, last_instant_of
from casebook.records.frozen import Frozen
from casebook.records.kinds import Case, Contact, Event, Promise
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised, PromiseState, Role, Verdict


class PromiseFacts(Frozen):
    """A promise as it stands.

    `days_late` counts whole calendar days after the due day: until the present (or the day the case was closed)
    while the promise is open, until it was settled otherwise. It is 0 for one that is not late, and None for one
    without a due day. `made_by` is who made it, where that is known: the agent named, or else of the contact,
    with another party that they answered for; `role` is what the record says that they are: of the contact where they are who
    answered last there or one of the others who did, else of the others in which they answered, where these agree.
    """

    promise: Promise
    state: PromiseState
    days_late: int | None
    made_by: str | None
    made_in: Contact | None
    role: Role | None = None

    @property
    def missed(self) -> bool:
        """Whether it should have come true by now and did not."""
        return self.state in (PromiseState.OVERDUE, PromiseState.BROKEN)

    @property
    def party(self) -> str:
        """With whom it was made, where that was not the company; nothing where it was."""
        return (self.made_in.party or "") if self.made_in else ""

    @property
    def is_by_another(self) -> bool:
        """Whether somebody else made it than the one who answered last there, with whom the contact was recorded."""
        return _is_by_another(self.promise, self.made_in)


class BrokenPromises(Frozen):
    """One thing that was promised and did not happen, over the whole case.

    `times` is how often it was promised (withdrawn ones do not count), `first_due` the earliest due day,
    `days_late` the days from that day until the present (or the day the case was closed); None where no promise of it
    has a due day. `one_of_several`: its kind does not say which thing it is, so that it is told in its own words.
    """

    promised: Promised
    times: int
    first_due: Moment | None
    days_late: int | None
    promises: tuple[PromiseFacts, ...]
    one_of_several: bool = False


def promises_of(
    case: Case, made: Sequence[Promise], events: Sequence[Event], now: datetime, by: Mapping[int, Contact] | None = None
) -> tuple[PromiseFacts, ...]:
    """How the promises of a case stand; its events may have declined some. `by` are its contacts by their number."""
    by, until, declined = by or {}, counted_until(case, now), frozenset[int]()
    if made and events:
        # As with parcels, appointments and what seems kept, many cases have none: each is a fifth of a percent of a start.
        from casebook.domain.declined_offers import declined_promises

        declined = declined_promises(made, events)
    return tuple(
        promise_facts(one, by.get(one.made_in or 0), until, by.values(), declined=one.number in declined)
        for one in made
    )


def counted_until(case: Case, now: datetime) -> datetime:
    """The present, or when the case was closed: from then on nothing of it gets later."""
    return now if case.closed is None else min(now, last_instant_of(case.closed))


def promise_facts(
    promise: Promise,
    made_in: Contact | None,
    until: datetime,
    contacts: Iterable[Contact] = (),
    *,
    declined: bool = False,
) -> PromiseFacts:
    """The promise as it stands at `until`; `made_in` is the contact it was made in, where there was one.

    The `contacts` are those of its case, which may tell what somebody is who did not answer last there; `declined` says that it
    was an offer which the person did not accept.
    """
    return PromiseFacts(
        promise,
        PromiseState.DECLINED if declined else state_of(promise, until),
        days_late_of(promise, until),
        promise.agent or (made_in.who if made_in else None),
        made_in,
        _role_of(promise, made_in, contacts),
    )


def _role_of(promise: Promise, made_in: Contact | None, contacts: Iterable[Contact]) -> Role | None:
    if not _is_by_another(promise, made_in):
        return made_in.role if made_in else None
    party, name = made_in.party if made_in else None, promise.agent
    there = {one.role for one in (made_in.also if made_in else ()) if one.role and is_one_name(name, one.agent)}
    if len(there) == 1:
        return there.pop()
    with_them = [each for each in contacts if each.party == party]
    answered = [(each.agent, each.role) for each in with_them]
    answered += [(one.agent, one.role) for each in with_them for one in each.also]
    roles = {role for agent, role in answered if role and is_one_name(name, agent)}
    return roles.pop() if len(roles) == 1 else None


def _is_by_another(promise: Promise, made_in: Contact | None) -> bool:
    if promise.agent is None or made_in is None:
        return promise.agent is not None
    if not made_in.agent:
        return any(is_one_name(promise.agent, one.agent) for one in made_in.also)
    return not any(is_one_name(promise.agent, each) for each in (made_in.agent, made_in.party))


def is_one_name(one: str | None, other: str | None) -> bool:
    """Whether one name is the other, or a part of it: *Dana* of *Dana Reed*."""
    words, others = ({*(name or "").casefold().split()} for name in (one, other))
    return bool(words and others) and (words <= others or others <= words)


def state_of(promise: Promise, now: datetime) -> PromiseState:
    """Where a promise stands at `now`. A day that is due lasts until it ends on the clock it was promised by."""
    if promise.verdict is not None:
        return PromiseState(promise.verdict.value)
    if promise.due is None:
        return PromiseState.OPEN
    clock = promise.due.clock
    if clock is not None and now > clock:
        return PromiseState.OVERDUE
    days = days_since(promise.due, now)
    if days > 0:
        return PromiseState.OVERDUE
    return PromiseState.DUE if days == 0 else PromiseState.OPEN


def days_late_of(promise: Promise, now: datetime) -> int | None:
    """Whole calendar days past the due day (see `PromiseFacts`)."""
    if promise.due is None:
        return None
    if promise.verdict is Verdict.WITHDRAWN:
        return 0
    if promise.settled is not None:
        late = max(0, (promise.settled.day - promise.due.day).days)
        return None if late and promise.verdict is Verdict.KEPT and promise.settled_on is None else late
    return max(0, days_since(promise.due, now))


def most_overdue_first(promises: Sequence[PromiseFacts]) -> tuple[PromiseFacts, ...]:
    """Those overdue first, the longest overdue first of all; then by due day; those without one last, oldest first."""
    return tuple(
        sorted(
            promises,
            key=lambda facts: (
                facts.promise.due is None,
                facts.state is not PromiseState.OVERDUE,
                (facts.promise.due or facts.promise.at).instant,
                facts.promise.at.instant,
                facts.promise.number,
            ),
        )
    )


def broken_promises(
    promises: Sequence[PromiseFacts], until: datetime, contacts: Sequence[Contact] = ()
) -> tuple[BrokenPromises, ...]:
    """What was promised and did not happen, the first due first; what has come true since is held against nobody.

    Promises of the same thing are one, made again and again; see `promised_things` for when they are, and for `contacts`.
    """
    if not any(facts.missed for facts in promises):
        return ()
    from casebook.domain.promised_things import grouped_by_thing

    places = grouped_by_thing([one.promise for one in promises], contacts)
    groups = [[promises[place] for place in group] for group in places]
    things = Counter(group[0].promise.promised for group in groups)
    broken = []
    for group in groups:
        standing, promised = _since_last_kept(group), group[0].promise.promised
        if any(facts.missed for facts in standing):
            one_of_several = promised is Promised.OTHER or things[promised] > 1
            broken.append(_broken(promised, standing, until, one_of_several))
    return tuple(sorted(broken, key=lambda one: one.first_due.instant if one.first_due else "9"))


def _since_last_kept(promises: Sequence[PromiseFacts]) -> list[PromiseFacts]:
    """The promises that still stand: none that was withdrawn or declined, and only those made after the last that was kept."""
    kept = [index for index, facts in enumerate(promises) if facts.state is PromiseState.KEPT]
    later = promises[kept[-1] + 1 :] if kept else promises
    return [facts for facts in later if facts.state not in (PromiseState.WITHDRAWN, PromiseState.DECLINED)]


def _broken(
    promised: Promised, promises: Sequence[PromiseFacts], until: datetime, one_of_several: bool
) -> BrokenPromises:
    due_days = [facts.promise.due for facts in promises if facts.promise.due is not None]
    first_due = min(due_days, key=lambda due: due.instant, default=None)
    days_late = max(0, days_since(first_due, until)) if first_due else None
    return BrokenPromises(promised, len(promises), first_due, days_late, tuple(promises), one_of_several)
