"""Where a promise stands and how late it is: by the calendar of the place it was made in."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from casebook.domain.days import days_since
from casebook.domain.promises import days_late_of, most_overdue_first, state_of
from casebook.records.values import Agent
from casebook.records.vocabularies import Promised, PromiseState, Role, Verdict
from tests.builders import HOME, NOW, Entries, case, contact, facts, facts_of, moment, promise, settled
from tests.conftest import each

KIRITIMATI, HONOLULU = "Pacific/Kiritimati", "Pacific/Honolulu"
"""The first and nearly the last place on earth to have a day."""


@each(
    ("due", "state", "late"),
    [
        ("2024-11-02", PromiseState.OVERDUE, 18),
        ("2024-11-19", PromiseState.OVERDUE, 1),
        ("2024-11-20", PromiseState.DUE, 0),
        ("2024-11-21", PromiseState.OPEN, 0),
        (None, PromiseState.OPEN, None),
        ("2024-11-20 11:59", PromiseState.OVERDUE, 0),
        ("2024-11-20 12:00", PromiseState.DUE, 0),
        ("2024-11-20 18:00", PromiseState.DUE, 0),
        ("2024-11-19 23:59", PromiseState.OVERDUE, 1),
        ("2024-11-21 00:00", PromiseState.OPEN, 0),
        ("2024-02-29", PromiseState.OVERDUE, 265),
    ],
)
def test_an_open_promise_stands_where_the_calendar_says(due: str | None, state: PromiseState, late: int | None) -> None:
    """A day lasts until it ends; a time of day passes when it passes; days late are whole calendar days."""
    assert (state, late) == (state_of(promise(due), NOW), days_late_of(promise(due), NOW))


@each(
    ("verdict", "on", "due", "late"),
    [
        (Verdict.KEPT, "2024-11-07", "2024-11-07", 0),
        (Verdict.KEPT, "2024-11-01", "2024-11-07", 0),
        (Verdict.KEPT, "2024-11-12", "2024-11-07", 5),
        (Verdict.BROKEN, "2024-11-12", "2024-11-07", 5),
        (Verdict.BROKEN, "2024-11-12", None, None),
        (Verdict.WITHDRAWN, "2024-11-12", "2024-11-07", 0),
        (Verdict.WITHDRAWN, "2024-11-12", None, None),
    ],
)
def test_a_settled_promise_stands_as_it_was_settled(
    verdict: Verdict, on: str, due: str | None, late: int | None
) -> None:
    """Its lateness stops on the day it was settled, whatever day it is; one that was withdrawn is not late."""
    one = settled(verdict, on, due)

    assert (PromiseState(verdict.value), late) == (state_of(one, NOW), days_late_of(one, NOW))
    assert (PromiseState(verdict.value), late) == (
        state_of(one, NOW + timedelta(days=400)),
        days_late_of(one, NOW + timedelta(days=400)),
    )


@each(
    ("zone", "now", "state"),
    [
        (HOME, "2024-11-20T23:59:59+01:00", PromiseState.DUE),
        (HOME, "2024-11-21T00:00:00+01:00", PromiseState.OVERDUE),
        (HONOLULU, "2024-11-21T10:59:00+01:00", PromiseState.DUE),
        (HONOLULU, "2024-11-21T11:01:00+01:00", PromiseState.OVERDUE),
        (KIRITIMATI, "2024-11-19T10:59:00+01:00", PromiseState.OPEN),
        (KIRITIMATI, "2024-11-19T11:01:00+01:00", PromiseState.DUE),
        (KIRITIMATI, "2024-11-20T11:01:00+01:00", PromiseState.OVERDUE),
    ],
)
def test_due_today_is_today_where_it_was_promised(zone: str, now: str, state: PromiseState) -> None:
    """A day begins and ends on the clock the promise was made by, not on that of the reader."""
    assert state is state_of(promise(moment("2024-11-20", zone)), datetime.fromisoformat(now))


@given(
    due=st.dates(datetime(1990, 1, 1).date(), datetime(2100, 1, 1).date()),
    zone=st.sampled_from([HOME, HONOLULU, KIRITIMATI, "America/New_York", "Asia/Kathmandu"]),
    away=st.integers(-60 * 24 * 400, 60 * 24 * 400),
    reader=st.sampled_from(["UTC", HOME, HONOLULU, KIRITIMATI]),
)
def test_state_and_lateness_agree_whoever_reads(due: object, zone: str, away: int, reader: str) -> None:
    """Late means overdue, due means its day, and neither depends on the zone of the reader."""
    one = promise(moment(str(due), zone))
    now = moment(str(due), zone).utc + timedelta(minutes=away)

    state, late = state_of(one, now), days_late_of(one, now)

    assert (state, late) == (
        state_of(one, now.astimezone(ZoneInfo(reader))),
        days_late_of(one, now.astimezone(ZoneInfo(reader))),
    )
    assert late == max(0, days_since(moment(str(due), zone), now))
    assert (late > 0) == (state is PromiseState.OVERDUE)
    assert (state is PromiseState.DUE) == (now.astimezone(ZoneInfo(zone)).date() == due)


def test_a_closed_case_stops_the_clock() -> None:
    """From the day a case was closed nothing in it gets later: states and days are those of that day."""
    entries = (promise("2024-11-02"), promise("2024-11-15"), promise("2024-11-10", Promised.CALLBACK))

    closed = facts(*entries, closed=moment("2024-11-12"))
    later = facts(*entries, closed=moment("2024-11-12"), now=NOW + timedelta(days=100))

    assert [10, 2, 0] == sorted((one.days_late or 0 for one in closed.promises), reverse=True)
    assert {PromiseState.OVERDUE, PromiseState.OPEN} == {one.state for one in closed.promises}
    assert closed.promises == later.promises
    assert [10, 2] == [word.days_late for word in closed.broken]


def test_a_case_closed_on_a_day_is_closed_at_its_end() -> None:
    """A promise due on the very day of the closing is due, not yet to come."""
    assert [PromiseState.DUE] == [
        one.state for one in facts(promise("2024-11-12"), closed=moment("2024-11-12")).promises
    ]


def test_a_promise_was_made_by_who_is_named_or_who_was_spoken_to() -> None:
    """The agent of the promise, else of the contact it was made in, else nobody known."""
    spoken = contact(agent="Maria")
    found = facts(
        spoken,
        promise("2024-11-02", made_in=spoken.number),
        promise("2024-11-02", made_in=spoken.number, agent="Tom"),
        promise("2024-11-02"),
        promise("2024-11-02", made_in=99_999),
    )

    assert ["Maria", None, None, "Tom"] == sorted((one.made_by for one in found.promises), key=lambda name: name or "N")
    assert 2 == sum(one.made_in == spoken for one in found.promises)


def test_the_worst_is_first() -> None:
    """The longest overdue first, then what is due next, last what has no day, the oldest of those first."""
    made = [
        *[("2024-12-01", "2024-10-31"), (None, "2024-11-05"), ("2024-11-02", "2024-10-31"), (None, "2024-11-01")],
        *[("2024-11-20", "2024-10-31"), ("2024-11-02 09:00", "2024-10-31")],
    ]
    found = facts(*[promise(due, Promised.OTHER, at) for due, at in made])

    days = [
        one.promise.due.at[:16] if one.promise.due else one.promise.at.at for one in most_overdue_first(found.promises)
    ]

    expected = ["2024-11-02", "2024-11-02T09:00", "2024-11-20", "2024-12-01", "2024-11-01", "2024-11-05"]
    assert expected == days
    assert (
        most_overdue_first(found.promises) == found.open_promises == most_overdue_first(tuple(reversed(found.promises)))
    )


def test_settled_promises_are_not_open() -> None:
    """Kept, broken and withdrawn ones are no longer waited for."""
    found = facts(
        promise("2024-11-02", Promised.REPAIR), *[settled(verdict, "2024-11-03", "2024-11-02") for verdict in Verdict]
    )

    assert [None] == [one.promise.verdict for one in found.open_promises]
    assert 4 == len(found.promises)


def test_unkept_is_overdue_or_broken() -> None:
    """What should have come true and did not: overdue, or said to be broken; nothing else."""
    found = facts(
        *[promise("2024-11-02"), promise("2024-11-20"), promise("2024-12-02"), promise(None)],
        *[settled(verdict, "2024-11-03", "2024-12-02") for verdict in Verdict],
    )

    assert {PromiseState.OVERDUE, PromiseState.BROKEN} == {one.state for one in found.promises if one.missed}
    assert 2 == sum(one.missed for one in found.promises)


@each(
    ("by", "elsewhere", "role"),
    [
        (None, None, Role.MANAGER),
        ("Rick", None, Role.MANAGER),
        ("rick", None, Role.MANAGER),
        ("Rick Moss", None, Role.MANAGER),
        ("Dana", None, None),
        ("Dana", [Role.SUPERVISOR], Role.SUPERVISOR),
        ("Dana", [Role.SUPERVISOR, None], Role.SUPERVISOR),
        ("Dana", [Role.SUPERVISOR, Role.REPRESENTATIVE], None),
    ],
)
def test_the_role_of_a_promise_is_that_of_whoever_made_it(
    by: str | None, elsewhere: list[Role | None] | None, role: Role | None
) -> None:
    """As its contact tells it where they answered last there; else as the others in which they answered do, where they agree."""
    entries = Entries()
    made_in = entries.contact("2024-11-02", agent="Rick", role=Role.MANAGER)
    for other in elsewhere or ():
        entries.contact("2024-11-03", agent="Dana Reed", role=other)
    entries.promise("2024-11-02", "a refund", made_in=made_in, agent=by)

    assert role == facts_of(case(), entries).promises[0].role


@each(
    ("by", "there", "elsewhere", "role"),
    [
        ("Priya", Agent("Priya", Role.REPRESENTATIVE), None, Role.REPRESENTATIVE),
        ("priya", Agent("Priya Nair", Role.SUPERVISOR), None, Role.SUPERVISOR),
        ("Priya", Agent("Priya", Role.REPRESENTATIVE), Role.SUPERVISOR, Role.REPRESENTATIVE),
        ("Priya", Agent("Priya", None), Role.SUPERVISOR, Role.SUPERVISOR),
        ("Priya", Agent(None, Role.BOT), Role.REPRESENTATIVE, Role.REPRESENTATIVE),
        ("Priya", Agent(None, Role.BOT), None, None),
        ("Colin", Agent("Priya", Role.REPRESENTATIVE), None, Role.MANAGER),
    ],
)
def test_whoever_else_answered_there_has_the_role_that_they_had_there(
    by: str, there: Agent, elsewhere: Role | None, role: Role | None
) -> None:
    """Before what others of the same name are in other contacts, whether they answered last there or not."""
    entries = Entries()
    made_in = entries.contact("2024-11-02", agent="Colin", role=Role.MANAGER, also=(there,))
    entries.contact("2024-11-03", agent="Ann", also=(Agent("Priya", elsewhere),))
    entries.promise("2024-11-02", "a refund", made_in=made_in, agent=by)

    assert role == facts_of(case(), entries).promises[0].role


def test_where_nobody_is_named_who_answered_last_another_may_have_promised() -> None:
    """Their role is their own, not that of whoever answered last."""
    entries = Entries()
    made_in = entries.contact("2024-11-02", role=Role.SUPERVISOR, also=(Agent("Priya", Role.REPRESENTATIVE),))
    entries.promise("2024-11-02", "a refund", made_in=made_in, agent="Priya")

    [promise] = facts_of(case(), entries).promises
    assert (Role.REPRESENTATIVE, True) == (promise.role, promise.is_by_another)


def test_whoever_is_named_by_the_promise_alone_has_the_role_of_its_contact() -> None:
    """Nobody else is named there."""
    entries = Entries()
    made_in = entries.contact("2024-11-02", role=Role.SUPERVISOR)
    entries.promise("2024-11-02", "a refund", made_in=made_in, agent="Dana")

    assert [(Role.SUPERVISOR, False)] == [(one.role, one.is_by_another) for one in facts_of(case(), entries).promises]
