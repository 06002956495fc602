"""What a case is not about is not taken off what it asks for: a fee given back, a ticket refunded where costs are asked for."""

from __future__ import annotations

from casebook.domain.balance import Balance
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

CHARGED, PAID, REFUNDED, COST = EventKind.CHARGED, EventKind.PAID, EventKind.REFUNDED, EventKind.COST


def balance(
    *sums: tuple[EventKind, int],
    amount: int | None,
    want: str = "",
    about: str = "inspection fee",
    method: str = "card",
) -> Balance:
    """The balance of a case, opened on 31 October, in which these happened day by day from 1 November, in cents; each payment and
    refund `about` a thing."""
    entries = Entries()
    for day, (kind, minor) in enumerate(sums, 1):
        entries.event(
            f"2024-11-{day:02}", kind, about if kind is not COST else None, amount=Money(minor, "EUR"), method=method
        )
    stake = Money(amount, "EUR") if amount else None
    return facts_of(case(amount=stake, want=want or None), entries).balances[0]


def test_a_fee_that_was_given_back_is_no_part_of_what_is_asked_for():
    """Both sums are told, and nothing came of what the case is about."""
    found = balance((CHARGED, 3500), (REFUNDED, 3500), amount=89900, want="free repair or 899,00 EUR back")

    assert (3500, 3500, 0, 0, False) == (found.paid, found.refunded, found.returned, found.owed, found.is_settled)


@each(
    ("sums", "amount", "want"),
    [
        ([(PAID, 3500), (REFUNDED, 3500)], 89900, ""),  # it may be the part of the price that was recorded
        ([(CHARGED, 86400), (CHARGED, 3500), (REFUNDED, 3500)], 89900, ""),  # the two make up the amount
        ([(CHARGED, 3500), (REFUNDED, 3500)], 89900, "899,00 EUR and the 35,00 EUR back"),
        ([(CHARGED, 3500), (REFUNDED, 3500)], 3500, ""),
        ([(REFUNDED, 3500), (CHARGED, 3500)], 89900, ""),
        ([(CHARGED, 3500), (REFUNDED, 3000)], 89900, ""),
        ([(CHARGED, 3500), (REFUNDED, 3500)], None, ""),
    ],
)
def test_what_may_be_a_part_of_it_is_none(sums: list[tuple[EventKind, int]], amount: int | None, want: str) -> None:
    """Nobody asks for money again that came."""
    found = balance(*sums, amount=amount, want=want)

    assert found.refunded == found.returned > 0


@each("about", ["", "the first instalment"])
def test_a_charge_that_is_called_no_fee_may_be_a_part_of_it(about: str) -> None:
    """Of three charges one was recorded, and came back."""
    found = balance((CHARGED, 63000), (REFUNDED, 63000), amount=189000, want="all of it", about=about)

    assert 63000 == found.returned


def test_a_refund_of_what_was_paid_is_not_taken_off_the_costs():
    """Who asks for the taxi and another hotel was refunded the night: neither is a rest told nor that all of it came."""
    sums = ((PAID, 53400), (COST, 18900), (COST, 2400))

    part = balance(*sums, (REFUNDED, 17800), amount=21300, want="213.00 EUR for the other hotel and the taxi")
    whole = balance(*sums, (REFUNDED, 53400), amount=None, want="213.00 EUR for the other hotel and the taxi")

    assert (17800, 0, 0, False) == (part.refunded, part.returned, part.owed, part.is_settled)
    assert (53400, 0, False) == (whole.refunded, whole.returned, whole.is_settled)


@each("came", [2400, 18900, 21300])
def test_a_refund_of_one_of_the_costs_is_taken_off_them(came: int) -> None:
    """It is just as much as one of them, or all."""
    sums = ((PAID, 53400), (COST, 18900), (COST, 2400), (REFUNDED, came))

    assert 21300 - came == balance(*sums, amount=21300, want="213.00 EUR").owed


@each(("sums", "method"), [([(PAID, 53400), (REFUNDED, 10000)], ""), ([(PAID, 21300), (REFUNDED, 10000)], "card")])
def test_a_refund_that_may_be_of_the_costs_is_taken_off_them(sums: list[tuple[EventKind, int]], method: str) -> None:
    """Nobody knows that it came the way the ticket was paid, or the ticket is what is asked for."""
    found = balance(*sums, (COST, 18900), (COST, 2400), amount=21300, want="213.00 EUR", method=method)

    assert (10000, 11300) == (found.returned, found.owed)


@each(
    ("refund", "want", "returned"),
    [
        ("gave back the november one", "my 74.97 for may, june and july back", 0),
        ("le mois de novembre", "mes 74,97 de mai, juin et juillet", 0),
        ("one month back", "my 74.97 for may, june and july back", 2499),  # nobody says which
        ("gave back the june one", "my 74.97 for may, june and july back", 2499),
        ("gave back the november one", "my 74.97 for june to november back", 2499),
        ("gave back the november one", "my 74.97 back", 2499),  # november may be one of them
    ],
)
def test_a_later_month_that_was_given_back_is_no_part_of_those_that_are_asked_for(
    refund: str, want: str, returned: int
) -> None:
    """It was taken again after the case was opened, and its refund names that month; where any of that is not sure it counts."""
    entries = Entries()
    entries.event("2024-11-10", CHARGED, "billed AGAIN", amount=Money(2499, "EUR"))
    entries.event("2024-11-14", REFUNDED, refund, amount=Money(2499, "EUR"))

    found = facts_of(case(amount=None, want=want), entries).balances[0]

    assert (2499, returned) == (found.refunded, found.returned)
