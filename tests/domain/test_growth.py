"""A long case costs what its length does: twice the entries take about twice the work, whatever they are.

Work is counted in calls of functions, so that nothing here looks at a clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial

from casebook.domain.appointments import waiting_for_word
from casebook.domain.case_facts import CaseFacts
from casebook.domain.contradictions import seeming_contradictions
from casebook.domain.key_promise import key_promise
from casebook.parsing.promises.promise_kinds import kinds_named_in
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Promised
from tests.builders import NOW, Entries, case, facts_of
from tests.calls import calls_of
from tests.conftest import each

STEPS = 50
SEEN = 100
"""So many weeks have more texts than is kept of what was seen of texts (`quick_pattern`): fewer are found cheaply, by who looked
before, and twice of them are not."""


def weeks(steps: int) -> Iterator[tuple[int, str, str]]:
    """So many weeks, each with its number, a Monday and the Thursday after it."""
    for step in range(steps):
        day, later = ((date(2004, 1, first) + timedelta(days=7 * step)).isoformat() for first in (5, 8))
        yield step, day, later


def long_case(steps: int, of: str = "of") -> CaseFacts:
    """A case of so many weeks, with something of all that is held against something else in each; `of` stands in its texts, so
    that nothing is known of them by a case that was looked at before."""
    entries = Entries()
    for step, day, later in weeks(steps):
        agent = f"agent {of} {step}"
        called = entries.contact(day, "Hello.", channel=Channel.PHONE, agent=agent, incoming=step % 2 == 0)
        entries.contact(day, "Hello again.", agent=agent, deadline=date.fromisoformat(later))
        for kind in (Promised.REFUND, Promised.CALLBACK, Promised.REPAIR, Promised.REPLY):
            entries.promise(day, f"{kind.value} {of} parcel {step}", later, promised=kind, made_in=called)
        entries.promise(day, f"a {step} EUR voucher {of} ours", later, promised=Promised.OTHER, agent=agent)
        entries.event(later, EventKind.DECLINED, f"the {step} EUR voucher {of} ours")
        entries.event(later, EventKind.APPOINTMENT, "A courier comes.")
        entries.event(later, EventKind.MISSED)
        entries.event(later, EventKind.REFUNDED, amount=Money(step + 1, "EUR"))
    return facts_of(case(want="a call back"), entries)


WORK: dict[str, Callable[[CaseFacts], object]] = {
    "what was never settled": lambda facts: facts.seem_kept,
    "what replaced what": lambda facts: facts.replaced,
    "appointments": lambda facts: facts.appointments,
    "appointments nobody spoke of since": lambda facts: waiting_for_word(facts.events, None, NOW),
    "the promise told first": key_promise,
    "balances": lambda facts: facts.balances,
    "what seems not to go together": lambda facts: seeming_contradictions(facts, kinds_named_in),
}


def test_gathering_grows_with_the_case() -> None:
    """All that every screen and every export begins with."""
    long_case(1)
    once, twice = (calls_of(partial(long_case, steps)) for steps in (STEPS, 2 * STEPS))

    assert twice < 2.5 * once


@each("what", WORK)
def test_what_follows_grows_with_the_case(what: str) -> None:
    """Each thing that is found by holding entries against one another."""
    WORK[what](long_case(1))
    word = what.replace(" ", "")
    once, twice = (calls_of(partial(WORK[what], long_case(steps, f"{word}{steps}x"))) for steps in (SEEN, 2 * SEEN))

    assert twice < 2.5 * once


@each("of", ("of", "“of”", "über", "€", "si, si, si,", "12.12.", "Name:"))
def test_balances_grow_with_the_case_in_whatever_letters(of: str) -> None:
    """Of more texts than are remembered, a text with accents costs no more calls for each of its letters."""
    WORK["balances"](long_case(1, of))
    once, twice = (calls_of(partial(WORK["balances"], long_case(steps, f"{of} z{steps}x"))) for steps in (100, 200))

    assert twice < 2.2 * once


def deliveries(steps: int, of: str) -> CaseFacts:
    """A case of so many things that were to come, each of another name, in the place of which others came."""
    entries = Entries()
    for step, day, later in weeks(steps):
        entries.promise(day, f"the {of} lamp{step} is delivered", later, promised=Promised.DELIVERY)
        entries.event(later, EventKind.DELIVERED, f"the chair{step} came")
    return facts_of(case(want="the lamps"), entries)


def test_what_came_of_deliveries_grows_with_the_case() -> None:
    """Whether what came was one of the things that are still awaited; of more than the words of are remembered."""
    long, longer = (deliveries(steps, f"x{steps}") for steps in (100, 200))
    once, twice = calls_of(lambda: long.not_awaited), calls_of(lambda: longer.not_awaited)

    assert twice < 3 * once


def refunds(steps: int, of: str) -> CaseFacts:
    """A case of so many offers that are declined by another name, and costs that came back and nobody asks for."""
    entries = Entries()
    for step, day, later in weeks(steps):
        entries.promise(day, f"a voucher {of} lamp{step}", later, promised=Promised.OTHER)
        entries.event(later, EventKind.DECLINED, f"the gift card for chair{step}")
        entries.event(later, EventKind.COST, f"taxi{step}", amount=Money(step + 1, "EUR"))
        entries.event(later, EventKind.REFUNDED, f"taxi{step} back", amount=Money(step + 1, "EUR"))
    return facts_of(case(want="a refund"), entries)


def test_what_was_declined_and_what_came_back_grows_with_the_case() -> None:
    """What was meant by each decision, and what each refund was of, by what is read of the promises once."""
    _, once, twice = (
        calls_of(lambda steps=steps: refunds(steps, f"y{steps}").refund_owners) for steps in (1, 100, 200)
    )

    assert twice < 2.5 * once
