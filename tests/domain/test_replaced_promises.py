"""Promises that were made again: the last of a thing stands, and those before it are no longer waited for."""

from __future__ import annotations

from typing import Any

from casebook.domain.replaced_promises import replaced_promises
from casebook.records.kinds import Contact, Promise
from casebook.records.vocabularies import Promised, Verdict
from tests.builders import contact, facts, promise, settled
from tests.conftest import each


def second_replaces_first(first: Promise, second: Promise) -> bool:
    """Whether the second stands in the place of the first, however they are ordered."""
    replaced = replaced_promises([first, second])
    assert replaced == replaced_promises([second, first])
    assert replaced in ({}, {first.number: second.number})
    return bool(replaced)


@each(
    ("second", "replaces"),
    [
        (promise("2024-11-25", at="2024-11-10"), True),
        (promise("2024-11-01", at="2024-11-10"), True),
        (promise("2024-11-25", Promised.REPAIR, "2024-11-10"), False),
        (promise(None, at="2024-11-10"), False),
        (settled(Verdict.KEPT, "2024-11-12", "2024-11-25", at="2024-11-10"), True),
        (settled(Verdict.BROKEN, "2024-11-12", "2024-11-25", at="2024-11-10"), True),
        (settled(Verdict.WITHDRAWN, "2024-11-12", "2024-11-25", at="2024-11-10"), False),
    ],
)
def test_a_later_promise_of_the_same_thing_replaces_one(second: Promise, replaces: bool) -> None:
    """Not one of another thing, nor one that was withdrawn, nor one that names no day where the first does."""
    assert replaces == second_replaces_first(promise("2024-11-02"), second)


CALL = Promised.CALLBACK


def contact_on(day: str, **values: Any) -> Contact:
    """A contact that reached somebody."""
    return contact(f"{day} 10:00", **values)


@each(
    ("second", "between", "replaces"),
    [
        (promise("2024-11-06", CALL, "2024-11-05"), (), True),
        (promise("2024-11-17", CALL, "2024-11-16"), (), False),
        (promise("2024-11-06", CALL, "2024-11-05"), (contact_on("2024-11-03"),), False),
        (promise("2024-11-06", CALL, "2024-11-05"), (contact_on("2024-10-30"), contact_on("2024-11-07")), True),
        (promise("2024-11-06", CALL, "2024-11-05", text="a call about the invoice"), (), False),
        (promise(None, CALL, "2024-11-05", text="callback when the part is in"), (), False),
        (promise("2024-11-06", CALL, "2024-11-05", made_in=901), (contact_on("2024-11-05", number=901),), True),
        (
            promise("2024-11-06", CALL, "2024-11-05", made_in=901),
            (contact_on("2024-11-05", number=901, incoming=True),),
            False,
        ),
    ],
)
def test_a_call_promised_again_is_another_once_there_was_contact(
    second: Promise, between: tuple[Contact, ...], replaces: bool
) -> None:
    """In between, from the company, about something else, on a condition, or more than a week after the first was due."""
    first = promise("2024-11-02", CALL, "2024-11-01", text="callback")

    assert ({first.number: second.number} if replaces else {}) == replaced_promises([first, second], between)
    assert [2 if replaces else 1] == [max(one.times for one in facts(first, second, *between).broken)]


def test_a_refund_promised_again_stays_one_whatever_happened_between() -> None:
    """It is owed until it comes."""
    made = [promise("2024-11-02"), promise("2024-11-19", at="2024-11-16")]

    assert {made[0].number: made[1].number} == replaced_promises(made, [contact_on("2024-11-05")])


def test_what_is_not_sure_or_was_said_together_stands_apart() -> None:
    """Promises of no sure kind are each a thing by itself; two of one contact were both meant."""
    others = [promise(day, Promised.OTHER) for day in ("2024-11-02", "2024-11-25")]
    together = [promise(day, made_in=1) for day in ("2024-11-02", "2024-11-25")]

    assert {} == replaced_promises(others) == replaced_promises(together)


def test_only_what_is_unsettled_is_replaced() -> None:
    """What was settled stays as it was settled; of several before it the last stands for all."""
    made = [
        *[promise("2024-11-02"), settled(Verdict.BROKEN, "2024-11-03", "2024-11-02")],
        *[promise("2024-11-09", at="2024-11-04"), promise("2024-11-25", at="2024-11-10")],
    ]

    assert {made[0].number: made[3].number, made[2].number: made[3].number} == replaced_promises(made)
    assert [made[3].number] == [one.promise.number for one in facts(*made).open_promises]
