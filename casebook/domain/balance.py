"""What was paid, given back and lost in a case, in one currency, and what is still owed of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.records.frozen import Frozen
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import EventKind

COUNTS_AS: Mapping[EventKind, tuple[str, ...]] = {
    EventKind.ORDERED: ("ordered",),
    EventKind.CHARGED: ("paid", "charged"),
    EventKind.PAID: ("paid",),
    EventKind.REFUNDED: ("refunded",),
    EventKind.CREDITED: ("credited",),
    EventKind.COST: ("costs",),
}
"""What of a balance each kind of event adds its sum to."""

MONEY_KINDS = frozenset(COUNTS_AS)
"""The events whose sum counts in the balance."""


class Balance(Frozen):
    """What stands to the account of a case in one currency, in its minor units.

    `paid` is what the person paid and what the company took (`charged` is the latter alone), once where both tell of it; a
    bill that nobody paid is neither. `refunded` what came back, `credited` a voucher or a balance with the company, which is
    no money back, `costs` what it cost beside, which nobody owes by itself, and `costs_wanted` what of that is asked for.
    `refunds` are the days of the refunds. What is still owed is not told unless `is_whole`: some of what decides it is left
    out, or not known. `paid_apart` and `refunded_apart` is what of it the case is not about (see `paid_apart`); `refunded_before`
    what had come back when the case was about the rest (see `came_before`). `is_more_at_stake` than what was paid, by what is
    wanted: costs, or compensation.
    """

    currency: str
    paid: int = 0
    ordered: int = 0
    refunded: int = 0
    credited: int = 0
    costs: int = 0
    costs_wanted: int = 0
    charged: int = 0
    paid_apart: int = 0
    refunded_apart: int = 0
    at_stake: int | None = None
    refunded_before: int = 0
    is_more_at_stake: bool = False
    refunds: tuple[Moment, ...] = ()
    is_whole: bool = True

    @property
    def owed(self) -> int:
        """What is still owed: what is at stake without what was refunded, never less than nothing; nothing if not whole.

        Nothing is, as far as anybody said, where no money went either way: of orders, and of costs that are not what is at stake.
        What is at stake is the amount of the case. Where that is not stated it is what was paid; where more was taken than
        ordered, only what was taken too much; and a charge of which nobody knows what was ordered is not owed back by itself,
        but where all the money is wanted, or just so much (see `balances`).
        """
        is_of_costs = self.at_stake == self.costs_wanted > 0
        if (
            not self.is_whole
            or not (self._went or self.returned or self.credited or is_of_costs)
            or self._is_partly_paid
        ):
            return 0
        stake = self.whole
        if stake is None:
            is_too_much = 0 < self.ordered < self._went
            stake = self._went - (self.ordered if is_too_much else 0 if self.ordered else self.charged)
            stake += self.costs_wanted
        return max(0, stake - self.returned)

    @property
    def returned(self) -> int:
        """What came back of what the case is about."""
        return self.refunded - self.refunded_apart

    @property
    def _went(self) -> int:
        return self.paid - self.paid_apart

    @property
    def whole(self) -> int | None:
        """What was at stake before any of it came back: where that is the rest of the payments, all of these."""
        return None if self.at_stake is None else self.at_stake + self.refunded_before

    @property
    def is_settled(self) -> bool:
        """Whether something came back and nothing is still owed, as far as anybody said what it was about."""
        is_known = self.is_whole and not self._is_partly_paid and not self._may_be_more
        return bool(self.returned and (self._went or self.at_stake) and is_known and not self.owed)

    @property
    def _may_be_more(self) -> bool:
        """Whether less came back than was taken, and nobody said how much of what was charged is wanted back."""
        is_unsaid = self.at_stake is None and not self.ordered
        return is_unsaid and bool(self.charged) and self.returned < self._went

    @property
    def _is_partly_paid(self) -> bool:
        """Whether all that was recorded as paid came back, or some of the price of an order, and it does not add up to the
        amount, so that nobody knows how much went. What is at stake beside the payments, costs or compensation, is still to
        come; and where more came back than was recorded as paid, more did go."""
        if self.at_stake is None or not 0 < self.returned <= self._went < self.at_stake:
            return False
        return self.ordered >= self.at_stake or (self.returned == self._went and not self.is_more_at_stake)

    def money(self, minor: int) -> Money:
        """So much in its currency."""
        return Money(minor, self.currency)
