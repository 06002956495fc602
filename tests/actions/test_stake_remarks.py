"""What is asked for and may not be what is at stake is said on stderr, with what to type."""

from __future__ import annotations

from casebook.actions.noticed.stake_remarks import stake_remarks
from casebook.actions.noticed.sums import late_remarks, rest_remarks, want_remarks
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def test_things_that_cost_less_than_was_paid_may_be_all_that_is_at_stake() -> None:
    """Once a part came: before that nothing is told of what else was in the payment."""
    entries = Entries()
    entries.item("2024-11-01", "lamp", pieces=2, price=Money(2000, "EUR"))
    entries.event("2024-11-01", EventKind.PAID, amount=Money(25000, "EUR"))
    asks = case(want="my money back")
    assert not stake_remarks(facts_of(asks, entries))
    before = facts_of(asks, entries)
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(4000, "EUR"))

    [told] = stake_remarks(facts_of(asks, entries), before)

    assert "the things cost 40.00 EUR and 250.00 EUR was paid, so 210.00 EUR is still owed" in told
    assert told.endswith("casebook edit towel --amount '40.00 EUR'")
    assert stake_remarks(facts_of(asks, entries), facts_of(asks, entries)) == []


def test_no_more_is_asked_for_than_was_accepted() -> None:
    """And how to say that it does not stand any more."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(31850, "EUR"))
    entries.event("2024-11-05", EventKind.ACCEPTED, amount=Money(21850, "EUR"))

    [told] = stake_remarks(facts_of(case(want="my money back"), entries))

    assert told.startswith("towel/2 accepted 218.50 EUR, so no more of the money is asked for")


def test_a_larger_sum_that_is_asked_for_than_was_accepted_is_told_so() -> None:
    """It stands in the text as it was typed; once all came, that asks them to confirm it."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(240000, "EUR"))
    entries.event("2024-11-05", EventKind.ACCEPTED, amount=Money(35000, "EUR"))
    asks = case(want="600 EUR")

    [told] = stake_remarks(facts_of(asks, entries))

    assert told.startswith(
        "towel/2 accepted 350.00 EUR, and the text asks for 600 EUR; so that it asks for what was accepted:"
    )
    assert "casebook edit towel --want '350.00 EUR'; if that does not stand any more" in told
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(35000, "EUR"))
    assert "so no more of the money is asked for" in stake_remarks(facts_of(asks, entries))[0]


def test_money_in_another_currency_is_set_against_nothing() -> None:
    """What to type says how much it is in the other."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.CHARGED, amount=Money(41000, "GBP"))
    entries.event("2024-11-12", EventKind.REFUNDED, amount=Money(48000, "EUR"))

    [told] = stake_remarks(facts_of(case(want="a full refund"), entries))

    assert "480.00 EUR is not set against 410.00 GBP: nothing is converted" in told
    assert told.endswith("casebook edit towel/2 --amount '… GBP'")


def test_of_charges_of_the_same_sum_one_may_be_right() -> None:
    """Then nobody knows how much is asked for, but the person."""
    entries = Entries()
    for day in ("01", "02", "03"):
        entries.event(f"2024-11-{day}", EventKind.CHARGED, amount=Money(999, "EUR"))
    for day in ("09", "10"):
        entries.event(f"2024-11-{day}", EventKind.REFUNDED, amount=Money(999, "EUR"))

    [told] = stake_remarks(facts_of(case(want="the money back"), entries))

    assert "so that it asks for the rest: casebook edit towel --amount '29.97 EUR'" in told


@each(
    ("came", "told"),
    [("2024-11-18", "came 10 days after its day"), ("2024-11-09", "came a day after its day"), ("2024-11-08", "")],
)
def test_what_came_of_a_promise_that_was_settled_as_broken_is_said_to_be_late(came: str, told: str) -> None:
    """The text tells it with its day."""
    entries = Entries()
    settled = {"verdict": Verdict.BROKEN, "settled": "2024-11-09"}
    entries.promise("2024-11-03", "a refund of 100 EUR", "2024-11-08", promised=Promised.REFUND, **settled)
    entries.event(came, EventKind.REFUNDED, amount=Money(10000, "EUR"))
    facts = facts_of(case(), entries)

    remarks = late_remarks(facts, facts.events[0])

    assert [True] * bool(told) == [
        told in each and each.startswith("towel/1 was settled as broken") for each in remarks
    ]


def test_the_rest_is_not_proposed_once_all_of_what_was_accepted_came() -> None:
    """Beside a want of more: what was accepted stands in its place until it is declined."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(240000, "EUR"))
    entries.event("2024-11-05", EventKind.ACCEPTED, amount=Money(35000, "EUR"))
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(35000, "EUR"))
    without = [each for each in entries if getattr(each, "event", None) is not EventKind.ACCEPTED]

    assert () == rest_remarks(facts_of(case(want="600 EUR"), entries))
    assert "so that it asks for the rest" in rest_remarks(facts_of(case(want="600 EUR"), without))[0]


@each(
    ("want", "amount", "proposed"),
    [
        ("de andere helft van mijn ticket en 250 euro compensatie", None, "570.00 EUR"),
        ("the other half of my ticket and 250 EUR compensation", None, "570.00 EUR"),
        ("my money back and 250 EUR compensation", None, "570.00 EUR"),
        ("die andere Hälfte und 250 Euro Entschädigung", 32000, "570.00 EUR"),
        ("l'autre moitié et 250 euros d'indemnisation", 57000, None),
        ("la otra mitad y 250 euros de compensación", 25000, None),
    ],
)
def test_what_is_asked_for_beside_what_was_paid_counts_with_it(
    want: str, amount: int | None, proposed: str | None
) -> None:
    """It is never proposed as all that is at stake, nor said to be another sum than is owed."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(32000, "EUR"))
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(16000, "EUR"))
    facts = facts_of(case(want=want, amount=Money(amount, "EUR") if amount else None), entries)

    told = " ".join((*want_remarks(facts), *rest_remarks(facts), *stake_remarks(facts)))

    assert [f"so that both count: casebook edit towel --amount '{proposed}'"] * bool(proposed) == [
        each for each in [told.partition("beside; ")[2]] if each
    ]
    assert proposed or not told


def test_of_two_halves_it_is_asked_which_came() -> None:
    """Where nothing says whether what came is a part of what is at stake; nothing of who asks for the other."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(44000, "EUR"))
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(22000, "EUR"))
    stake = Money(22000, "EUR")

    [told] = stake_remarks(facts_of(case(want="my money back", amount=stake), entries))

    assert told.endswith("if it is what is left: casebook edit towel --amount '440.00 EUR'")
    assert [] == stake_remarks(facts_of(case(want="the other half", amount=stake), entries))
