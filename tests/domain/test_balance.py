"""What was paid, came back and is still owed: added up by currency, a voucher apart."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.domain.balances import balances
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def balance(*sums: tuple[EventKind, int, str], amount: Money | None = None):
    """The balances of a case in which these happened, in cents."""
    entries = Entries()
    for day, (kind, minor, currency) in enumerate(sums, 1):
        entries.event(f"2024-11-{day:02}", kind, amount=Money(minor, currency))
    facts = facts_of(case(amount=amount), entries)
    return balances(facts.case, facts.events)


def test_nothing_is_owed_where_no_sum_was_recorded():
    """A balance begins with the first sum, not with what is at stake."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.REFUNDED, "half of it")

    assert facts_of(case(amount=Money(2499, "EUR")), entries).balances == ()


@each(
    ("sums", "stake", "owed"),
    [
        ([(EventKind.PAID, 26899, "GBP"), (EventKind.REFUNDED, 1999, "GBP")], None, 24900),
        ([(EventKind.REFUNDED, 1999, "GBP")], 26899, 24900),
        ([(EventKind.PAID, 26899, "GBP"), (EventKind.REFUNDED, 30000, "GBP")], None, 0),
        ([(EventKind.CHARGED, 8640, "GBP"), (EventKind.CHARGED, 8640, "GBP")], 8640, 8640),
        ([(EventKind.ORDERED, 8640, "GBP"), (EventKind.CHARGED, 8640, "GBP"), (EventKind.CHARGED, 8640, "GBP")], None, 8640),
        ([(EventKind.ORDERED, 8640, "GBP"), (EventKind.PAID, 8640, "GBP")], None, 8640),
        ([(EventKind.PAID, 8640, "GBP"), (EventKind.CREDITED, 8640, "GBP")], None, 8640),
        ([(EventKind.PAID, 8640, "GBP"), (EventKind.COST, 500, "GBP")], None, 8640),
        ([(EventKind.ORDERED, 8640, "GBP"), (EventKind.COST, 500, "GBP")], 8640, 0),
        ([(EventKind.CHARGED, 8640, "GBP"), (EventKind.PAID, 8640, "GBP")], None, 8640),
        ([(EventKind.CHARGED, 6300, "GBP"), (EventKind.REFUNDED, 6300, "GBP")], 18900, 0),
        ([(EventKind.CHARGED, 18900, "GBP"), (EventKind.REFUNDED, 6300, "GBP")], 18900, 12600),
        ([(EventKind.CHARGED, 6300, "GBP"), (EventKind.REFUNDED, 9000, "GBP")], 18900, 9900),
        ([(EventKind.CHARGED, 8640, "GBP"), (EventKind.CHARGED, 8640, "GBP"), (EventKind.PAID, 8640, "GBP")], None, 8640),
    ],
)  # fmt: skip
def test_what_is_still_owed(sums, stake, owed):
    """What is at stake, or was paid, or was taken beyond what was ordered; a voucher and a cost change nothing of it; nobody
    knows where payments that do not add up to the amount were recorded and some came back, no more than these."""
    [found] = balance(*sums, amount=Money(stake, "GBP") if stake else None)

    assert found.owed == owed


@each(
    ("charged_again", "owed"),
    [(126840, 126840), (3100, 0)],  # another sum is no return of the refund
)
def test_what_came_back_and_was_taken_again_is_owed_once_more(charged_again: int, owed: int) -> None:
    """A bank that gave the money provisionally takes it: nobody says then that all of it was refunded."""
    sums = [(EventKind.CHARGED, 126840, "EUR"), (EventKind.REFUNDED, 126840, "EUR")]

    found = balance(*sums, (EventKind.CHARGED, charged_again, "EUR"), amount=Money(126840, "EUR"))[0]

    assert (owed, not owed) == (found.owed, found.is_settled)


def test_what_is_owed_is_not_known_where_a_refund_names_no_sum():
    """It may be all of it: what was paid is told, and neither that anything is owed nor that nothing is."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(2499, "EUR"))
    entries.event("2024-11-02", EventKind.REFUNDED, "half of it")

    [found] = facts_of(case(), entries).balances

    assert (2499, 0, False) == (found.paid, found.owed, found.is_whole)


def test_a_bill_and_its_payment_are_one_sum():
    """Charged twice is two; what was paid beside a charge of another sum adds up."""
    charged, paid = (EventKind.CHARGED, 8640, "GBP"), (EventKind.PAID, 8640, "GBP")

    assert [8640, 17280, 9640] == [
        balance(*sums)[0].paid
        for sums in ([charged, paid], [charged, charged, paid], [charged, (EventKind.PAID, 1000, "GBP")])
    ]


@each(("paid", "charged", "told"), [("2024-03-16", "2024-03-18", 2000), ("2024-03-16", "2024-04-16", 4000)])
def test_what_was_paid_and_is_charged_again_a_month_later_is_two_sums(paid: str, charged: str, told: int) -> None:
    """A bank books a payment within days; what is taken each month is another one each time."""
    entries = Entries()
    entries.event(paid, EventKind.PAID, amount=Money(2000, "USD"))
    entries.event(charged, EventKind.CHARGED, amount=Money(2000, "USD"))

    assert [told] == [balance.paid for balance in facts_of(case(), entries).balances]


def test_currencies_stand_apart():
    """Nothing is ever converted."""
    pounds, euros = balance(
        (EventKind.PAID, 1000, "GBP"), (EventKind.REFUNDED, 400, "EUR"), (EventKind.REFUNDED, 300, "GBP"),
        amount=Money(1000, "EUR"),
    )  # fmt: skip

    assert ("GBP", 700, "EUR", 600) == (pounds.currency, pounds.owed, euros.currency, euros.owed)


def test_the_amount_of_a_case_may_be_what_is_left_of_what_was_paid() -> None:
    """Of a deposit of 1,200 of which 800 came back before anybody disputed the other 400, these are still owed."""
    paid = (EventKind.PAID, 120000, "GBP")
    for refunded, at_stake, owed, is_settled in (
        (80000, 40000, 40000, False),  # more came than is at stake, and with it makes up all of it
        (80000, 120000, 40000, False),  # all of it is at stake
        (40000, 40000, 0, True),  # what was at stake came
        (60000, 60000, 0, False),  # half of it, which may be either
        (90000, 40000, 0, True),  # more came, of which nobody can say what is left
    ):
        (told,) = balance(paid, (EventKind.REFUNDED, refunded, "GBP"), amount=Money(at_stake, "GBP"))
        assert (refunded, at_stake, told.owed, told.is_settled) == (refunded, at_stake, owed, is_settled)


def test_that_nothing_is_owed_is_known_only_where_the_sum_it_is_about_is() -> None:
    """A refund alone does not say what was paid, nor that it was all; with the sum at stake, or a payment, it does."""
    refunded = Entries()
    refunded.event("2024-10-20", EventKind.REFUNDED, amount=Money(1000, "USD"))

    assert not balances(case(amount=None), refunded)[0].is_settled
    assert balances(case(amount=Money(1000, "USD")), refunded)[0].is_settled
    assert not balances(case(amount=Money(2000, "USD")), refunded)[0].is_settled
    refunded.event("2024-10-21", EventKind.CHARGED, amount=Money(1500, "USD"))
    assert not balances(case(amount=Money(2000, "USD")), refunded)[0].is_settled


@each(
    ("want", "amount", "days", "owed"),
    [
        ("my money back", None, ("2024-09-01", "2024-10-01"), 7800),
        ("mijn geld terug", None, ("2024-09-01", "2024-10-01"), 7800),
        ("mein Geld zurück bis 5. Dezember", None, ("2024-09-01", "2024-10-01"), 7800),
        ("le remboursement", None, ("2024-09-01", "2024-10-01"), 7800),
        ("el reembolso", None, ("2024-09-01",), 3900),
        ("78.00 GBP back", 3900, ("2024-09-01", "2024-10-01"), 7800),
        ("39.00 GBP back", 3900, ("2024-09-01", "2024-10-01"), 3900),
        ("39.00 GBP back", None, ("2024-09-01",), 3900),
        ("that you give me back the 78.00 GBP", None, ("2024-09-01", "2024-10-01"), 7800),
        ("39.00 GBP back", None, ("2024-09-01", "2024-09-02"), 0),
        ("a part of my money back", None, ("2024-09-01", "2024-10-01"), 0),
        ("my money back", None, ("2024-09-01", "2024-09-02"), 0),
    ],
)
def test_what_was_charged_is_owed_where_all_of_it_is_wanted(
    want: str, amount: int | None, days: Sequence[str], owed: int
) -> None:
    """By its sum, or as all the money; of a sum that was charged twice within days one may be right."""
    entries = Entries()
    for day in days:
        entries.event(day, EventKind.CHARGED, amount=Money(3900, "GBP"))
    stake = Money(amount, "GBP") if amount else None

    [found] = facts_of(case(want=want, amount=stake), entries).balances

    assert owed == found.owed


@each(
    ("want", "charged", "owed"),
    [
        ("my money back for the minibar", 6450, 4250),
        ("my money back for the minibar", 16450, 0),  # a room may be in it
        ("my money back for the room", 6450, 0),
        ("a part of my money back for the minibar", 6450, 0),
    ],
)
def test_what_was_charged_for_one_thing_is_owed_where_the_money_for_it_is_wanted(
    want: str, charged: int, owed: int
) -> None:
    """Where the problem says that this sum was taken for that."""
    entries = Entries()
    entries.event("2024-09-01", EventKind.CHARGED, amount=Money(charged, "EUR"))
    entries.event("2024-09-20", EventKind.REFUNDED, amount=Money(2200, "EUR"))

    [found] = facts_of(
        case(problem="You charged my card 64.50 EUR for the minibar. It was locked.", want=want, amount=None), entries
    ).balances

    assert owed == found.owed


@each(
    ("problem", "want", "owed"),
    [
        ("I was charged a deposit.", "my deposit back", 18000),
        ("They took the security deposit.", "a full refund of my security deposit", 18000),
        ("Er is een borg afgeschreven.", "mijn borg terug", 18000),
        ("Er is een borg van 300 euro ingehouden.", "terugbetaling van de borg", 18000),
        ("Mir wurde eine Kaution abgebucht.", "meine Kaution zurück", 18000),
        ("Die Kaution wurde einbehalten.", "Rückzahlung der Kaution", 18000),
        ("On m'a prélevé une caution.", "ma caution", 18000),
        ("La caution a été retenue.", "le remboursement de la caution", 18000),
        ("Me cobraron una fianza.", "mi fianza de vuelta", 18000),
        ("Me cobraron una fianza.", "que me devuelvan la fianza", 18000),
        ("I was charged a deposit and a cleaning fee.", "my deposit back", 0),  # nobody says how much of it is which
        ("I was charged 300 EUR, with a deposit of 50 EUR.", "my deposit back", 0),
        ("My phone came back broken. I was charged for it.", "my phone back", 0),
        ("I was charged too much.", "the difference back", 0),
    ],
)
def test_what_was_charged_is_owed_where_what_it_was_charged_for_is_wanted(problem: str, want: str, owed: int) -> None:
    """By its name, in each language; where nobody knows how much of a charge is wanted, nobody says that all of it came."""
    entries = Entries()
    entries.event("2024-09-01", EventKind.CHARGED, amount=Money(30000, "EUR"))
    entries.event("2024-09-20", EventKind.REFUNDED, amount=Money(12000, "EUR"))

    [found] = facts_of(case(problem=problem, want=want, amount=None), entries).balances

    assert (owed, False) == (found.owed, found.is_settled)


def test_what_was_charged_is_called_by_its_own_note_too() -> None:
    """`note --kind charged "security deposit"`; of two charges nobody knows which of them came back."""
    entries = Entries()
    entries.event("2024-09-01", EventKind.CHARGED, "security deposit", amount=Money(30000, "EUR"))
    wants = case(problem="You kept it.", want="my security deposit back", amount=None)

    assert [30000] == [found.owed for found in facts_of(wants, entries).balances]

    entries.event("2024-09-02", EventKind.CHARGED, "cleaning", amount=Money(5000, "EUR"))

    assert [0] == [found.owed for found in facts_of(wants, entries).balances]


@each(
    ("sums", "is_settled"),
    [
        ([(EventKind.CHARGED, 3000, "EUR"), (EventKind.REFUNDED, 3000, "EUR")], True),
        ([(EventKind.CHARGED, 3000, "EUR"), (EventKind.REFUNDED, 1200, "EUR")], False),
        ([(EventKind.ORDERED, 2000, "EUR"), (EventKind.CHARGED, 3000, "EUR"), (EventKind.REFUNDED, 1000, "EUR")], True),
        ([(EventKind.CHARGED, 3000, "EUR"), (EventKind.CHARGED, 3000, "EUR"), (EventKind.REFUNDED, 3000, "EUR")], True),
        (
            [(EventKind.CHARGED, 3000, "EUR"), (EventKind.CHARGED, 3000, "EUR"), (EventKind.REFUNDED, 1000, "EUR")],
            False,
        ),
    ],
)
def test_that_nothing_is_owed_of_a_charge_is_said_where_all_of_it_came(sums, is_settled: bool) -> None:
    """Or what was taken beyond the order, or the second of the same."""
    assert [is_settled] == [found.is_settled for found in balance(*sums)]
