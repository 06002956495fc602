"""Rows of Amazon's tables that stand there twice: one thing told again, or two.

An export tells some rows more than once; it is the row itself that says how often it counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from casebook.importers.amazon.tables import Cells, number_in

Row = tuple[object, ...]
"""All that a row says."""


class Repeats:
    """Which rows of one table, looked through before, are told again where they stand there a second time."""

    def __init__(self, kind: str, rows: Iterable[Cells]) -> None:
        self._kind = kind
        self._subtotals: dict[Row, Decimal] = {}
        self._things: dict[Row, set[Row]] = {}
        for row in rows if kind == "retail" else ():
            value, subtotal = _value(row.said), number_in(row.get("subtotal"))
            self._things.setdefault(_shipment(row), set()).add((*sorted(row.said.items()), value))
            if subtotal is not None and value is not None:
                self._subtotals[_shipment(row)] = subtotal

    def is_told_again(self, row: Cells) -> bool:
        """Whether a row like one before it is the same once more.

        The rows of a shipment are, where each of them once makes its subtotal. A refund is that tells its time: of 164 in an
        export of 2026 33 stood there twice, to the second.
        """
        if self._kind == "refunds":
            return ":" in (row.get("date") or "")
        subtotal, things = self._subtotals.get(_shipment(row)), self._things.get(_shipment(row), set())
        values = [value for *_, value in things]
        return subtotal is not None and subtotal == sum(value for value in values if isinstance(value, Decimal)) > 0


def _shipment(row: Cells) -> Row:
    return tuple(row.get(name) for name in ("order", "shipped", "parcel"))


def _value(said: Mapping[str, str]) -> Decimal | None:
    """What the pieces of a row come to without their tax, as the subtotal of a shipment does."""
    price, pieces = number_in(said.get("price")), number_in(said.get("pieces"))
    return None if price is None or pieces is None else price * pieces
