"""What is left of the money is asked for: how much of what came did so before the case was about that."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.domain.nearness import is_a_new_thing
from casebook.domain.rest_wanted import asks_for_other_half, asks_for_rest
from casebook.domain.sum_beside import sum_beside
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

PAID, CHARGED, REFUNDED, ORDERED, COST = (
    EventKind.PAID,
    EventKind.CHARGED,
    EventKind.REFUNDED,
    EventKind.ORDERED,
    EventKind.COST,
)
OPENED, BEFORE, SINCE = "2024-10-31", "2024-10-20", "2024-11-05"

Sums = Sequence[tuple[str, EventKind, int]]


def told(want: str | None, amount: int | None, sums: Sums) -> tuple[int, bool]:
    """What is still owed, and whether nothing is, of a case that was opened on 31 October."""
    entries = Entries()
    for day, kind, minor in sums:
        entries.event(day, kind, "hotel" if kind is COST else None, amount=Money(minor, "EUR"))
    stake = Money(amount, "EUR") if amount else None
    [found] = facts_of(case(want=want, amount=stake), entries).balances
    return found.owed, found.is_settled


HALVES = [(BEFORE, PAID, 44000), (SINCE, REFUNDED, 22000)]


@each(
    ("want", "amount", "sums", "owed"),
    [
        ("the other half", 22000, HALVES, 22000),
        ("the rest of my money", 22000, HALVES, 22000),
        ("the remaining 220 EUR", 22000, HALVES, 22000),
        ("de andere helft", 22000, HALVES, 22000),
        ("die andere Hälfte", 22000, HALVES, 22000),
        ("l'autre moitié", 22000, HALVES, 22000),
        ("la otra mitad", 22000, HALVES, 22000),
        (
            "the second payment back",
            22000,
            [(BEFORE, PAID, 22000), *HALVES[:0], (BEFORE, PAID, 22000), HALVES[1]],
            22000,
        ),
        ("the other half", None, HALVES, 22000),
        ("the other half", 44000, HALVES, 22000),
        ("the other half", 20000, HALVES, 20000),  # 20 EUR of it is theirs
        ("the other half", 22000, [*HALVES, (SINCE, REFUNDED, 10000)], 12000),
        ("the other half of my ticket", None, [(BEFORE, CHARGED, 44000), HALVES[1]], 22000),
        ("my money back", 22000, [HALVES[0], (BEFORE, REFUNDED, 22000)], 22000),  # it was opened about the rest
        ("my money back", 34000, [HALVES[0], (BEFORE, REFUNDED, 10000)], 34000),
        ("the second payment back", None, [(BEFORE, PAID, 22000), (BEFORE, PAID, 22000)], 22000),
    ],
)
def test_what_is_left_is_owed(want: str, amount: int | None, sums: Sums, owed: int) -> None:
    """By the words of who asks for it, or since it came before the case was opened."""
    assert (owed, False) == told(want, amount, sums)


@each(
    ("want", "amount", "sums"),
    [
        ("my money back", 22000, HALVES),
        (None, 22000, HALVES),
        ("my money back", 34000, [HALVES[0], (SINCE, REFUNDED, 10000)]),
        ("220 EUR back", 22000, [(BEFORE, PAID, 22000), (BEFORE, PAID, 22000), HALVES[1]]),  # of either payment
        ("the second charge back", None, [(BEFORE, CHARGED, 8640), (BEFORE, CHARGED, 8640), (SINCE, REFUNDED, 8640)]),
        ("the second charge", 8640, [(BEFORE, CHARGED, 8640), (BEFORE, CHARGED, 8640), (SINCE, REFUNDED, 8640)]),
        ("the other half", None, [HALVES[0]]),  # the first is not recorded
        ("compensation", 22000, HALVES),
    ],
)
def test_nothing_is_said_where_what_came_may_be_either(want: str | None, amount: int, sums: Sums) -> None:
    """Neither that anything is owed, nor that nothing is."""
    assert (0, False) == told(want, amount, sums)


@each(
    ("want", "amount", "sums"),
    [
        ("my money back", 8640, [(BEFORE, CHARGED, 8640), (BEFORE, CHARGED, 8640), (SINCE, REFUNDED, 8640)]),
        ("my money back", 8640, [(BEFORE, ORDERED, 8640), (BEFORE, PAID, 17280), (SINCE, REFUNDED, 8640)]),
        ("the other half", 22000, [*HALVES, (SINCE, REFUNDED, 22000)]),
        ("the other half", None, [*HALVES, (SINCE, REFUNDED, 22000)]),
    ],
)
def test_all_came(want: str, amount: int | None, sums: Sums) -> None:
    """What was taken too much, or the other half."""
    assert (0, True) == told(want, amount, sums)


TICKET = [(BEFORE, PAID, 18150), (SINCE, REFUNDED, 10000)]


@each(
    ("want", "amount", "sums", "owed"),
    [
        ("my money back", 43150, TICKET, 33150),
        (None, 43150, TICKET, 33150),
        ("my money back and compensation", 43150, [TICKET[0], (SINCE, REFUNDED, 18150)], 25000),
        ("my money back", 43150, [TICKET[0], (BEFORE, COST, 25000), (SINCE, REFUNDED, 18150)], 25000),
        (
            "my money back",
            43150,
            [TICKET[0], (SINCE, REFUNDED, 18150)],
            0,
        ),  # it may be a price, of which so much was paid
        ("my money back", 43150, [(BEFORE, ORDERED, 43150), *TICKET], 0),
    ],
)
def test_more_is_at_stake_than_was_paid(want: str | None, amount: int, sums: Sums, owed: int) -> None:
    """What came is taken off it; a price of which a part was paid is not owed."""
    assert (owed, False) == told(want, amount, sums)


@each(
    ("want", "amount", "sums", "owed"),
    [
        ("the other half of my ticket and 250 euro compensation", None, HALVES, 22000),
        ("de andere helft van mijn ticket en 250 euro compensatie", None, HALVES, 22000),
        ("die andere Hälfte und 250 Euro Entschädigung", None, HALVES, 22000),
        ("l'autre moitié et 250 euros d'indemnisation", None, HALVES, 22000),
        ("la otra mitad y 250 euros de compensación", None, HALVES, 22000),
        ("the other half and 250 EUR compensation", 25000, HALVES, 47000),  # never less than what is left
        ("the other half and 250 EUR compensation", 69000, HALVES, 47000),
        ("a refund of my ticket and 250 EUR compensation", None, [HALVES[0]], 44000),
        ("a refund of my ticket and 250 EUR compensation", None, [HALVES[0], (SINCE, REFUNDED, 44000)], 25000),
    ],
)
def test_a_sum_beside_the_rest_is_no_more_than_a_part(want: str, amount: int | None, sums: Sums, owed: int) -> None:
    """It counts where it is in what is at stake, or nothing else is left."""
    assert (owed, False) == told(want, amount, sums)


@each(
    ("want", "is_rest", "is_half"),
    [
        ("the rest of my order", False, False),
        ("the other chair", False, False),
        ("deliver the rest", False, False),
        ("den Rest liefern", False, False),
        ("send me the rest of my money", True, False),
        ("half of my money", False, False),
        ("de rest van mijn bestelling", False, False),
        ("den Restbetrag", True, False),
        ("le solde", True, False),
        ("les 220 € restants", True, False),
        ("el segundo pago", True, True),
        ("die zweite Rate zurück", True, True),
    ],
)
def test_what_asks_for_the_rest(want: str, is_rest: bool, is_half: bool) -> None:
    """Of money: the rest of an order may be things."""
    assert (is_rest, is_half) == (asks_for_rest(want), asks_for_other_half(want))


def test_the_other_half_is_no_new_thing() -> None:
    """As another kettle is."""
    said = ("de andere helft", "die andere Hälfte", "la otra mitad", "een andere ketel", "otra tetera")
    assert [False, False, False, True, True] == [is_a_new_thing(each) for each in said]


@each(
    ("want", "typed"),
    [
        ("the rest and 250 EUR compensation", "250 EUR"),
        ("250 EUR back and a confirmation of the refund", None),
        ("my money back plus 12 EUR costs", None),
        ("40 EUR for the shoes and 20 EUR for the hat", None),
    ],
)
def test_a_sum_beside_other_money(want: str, typed: str | None) -> None:
    """No paper and no cost, and the only sum."""
    found = sum_beside(want)
    assert typed == (found and found.typed)
