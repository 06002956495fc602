"""The movements in a bank's list: the day, the sum that came in or went out, and the words beside it.

Which way a sum went is told by a column of its own, by a word beside it, or by its sign. Card issuers may list purchases above
zero; whether a list does is not told by it alone, so that only what may be is told here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from casebook.importers.bank.columns import BankColumns
from casebook.importers.draft import BadDraft
from casebook.importers.errors import NotImportable
from casebook.importers.source import Asking
from casebook.importers.tables.day_columns import DayOrderUnknown, TwoDayOrders, day_order
from casebook.importers.tables.sum_columns import decimal_mark, decimal_of
from casebook.importers.tables.table import Row, Table
from casebook.parsing.clock import Clock
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.when import Direction, read_when
from casebook.text.comparing import as_seen
from casebook.text.folding import folded

_IN = frozenset("bij credit cr c h haben + in abono haber credito".split())
_OUT = frozenset("af debit dr d s soll - out debet cargo debe debito".split())
_BETWEEN_OWN = frozenset(("neutral",))
"""What says beside a sum that it only went from one account of the person's to another."""

_NOT_DONE = re.compile(
    r"pending|vorgemerkt|reverted|declined|failed|cancell?ed|denied|in behandeling|en attente|pendiente|ausstehend|in bearbeitung"
    r"|ruckgangig|teruggedraaid|revertid|retrocedid|abgebrochen|storniert|abgelehnt|zuruckgewiesen|geannuleerd|geweigerd|annule|refuse|cancelad[oa]|rechazad[oa]"
)

_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")


class Movement(NamedTuple):
    """A movement: its day, what came in (less than nothing where it went out), its currency where told, the words beside it."""

    day: date
    value: Decimal
    currency: str | None
    texts: tuple[str, ...]
    place: str

    @property
    def words(self) -> str:
        """All that stands beside it."""
        return " ".join(self.texts)


class Movements(NamedTuple):
    """All that a list has, and the rows that cannot be read.

    `is_by_sign` where nothing but the sign tells which way a sum went: what went out may stand above zero then, and does where
    the headings are those `of_a_card` issuer who lists it so.
    """

    all: list[Movement]
    bad: list[BadDraft]
    is_by_sign: bool
    of_a_card: bool = False

    @property
    def is_mostly_above(self) -> bool:
        """Whether most sums stand above zero, but not all."""
        above, below = self._sides
        return self.is_by_sign and above > below > 0

    @property
    def is_all_above(self) -> bool:
        """Whether nothing but the sign tells, and nothing is below zero."""
        above, below = self._sides
        return self.is_by_sign and above > 0 == below

    @property
    def _sides(self) -> tuple[int, int]:
        return sum(one.value > 0 for one in self.all), sum(one.value < 0 for one in self.all)


def movements_in(table: Table, columns: BankColumns, clock: Clock, asking: Asking) -> Movements:
    """Every movement in a list with these columns. Raises NotImportable, TwoDayOrders, DayOrderUnknown."""
    rows = [row for row in table.rows if not row.is_blank]
    read = [row for row in rows if not row.why and not _has_no_sum(row, columns)]
    order = _order(read, table.above, columns, clock, asking)
    mark = _mark(read, columns)
    found: list[Movement] = []
    bad: list[BadDraft] = []
    for row in rows:
        if row.why:
            bad.append(BadDraft(row.place, row.why))
            continue
        if _is_not_done(row, columns) or as_seen(_cell(row, columns.at.get("direction"))) in _BETWEEN_OWN:
            continue
        if _has_no_sum(row, columns):
            if _DAY_SHOWN.search(_cell(row, columns.day)):
                bad.append(BadDraft(row.place, "there is no sum in it"))
            continue
        day, value = _day(_cell(row, columns.day), order, clock), _value(row, columns, mark)
        if day is None or value is None:
            what = "its day" if day is None else "its sum"
            bad.append(BadDraft(row.place, f"{what} cannot be read"))
            continue
        texts = tuple(filter(None, (_cell(row, at) for at in columns.texts)))
        found.append(Movement(day, value, _currency(row, columns), texts, row.place))
    is_by_sign = not {"direction", "balance", "in", "out"} & columns.at.keys()
    return Movements(found, bad, is_by_sign, is_by_sign and columns.is_of_a_card)


def _cell(row: Row, at: int | None) -> str:
    return row.cells[at].strip() if at is not None and at < len(row.cells) else ""


_DAY_SHOWN = re.compile(r"\d{1,4}[./-]\d{1,2}|\d{8}|\d{1,2}\.? [^\W\d]{3,}")
"""What may be a day: a row without a sum that has none is a total or a remark."""


def _is_not_done(row: Row, columns: BankColumns) -> bool:
    """Whether it tells of what is not booked, or was called off."""
    return any(_NOT_DONE.search(folded(_cell(row, at))) for at in (columns.at.get("state"), columns.day))


def _has_no_sum(row: Row, columns: BankColumns) -> bool:
    """Whether it is a line without a sum, as below or between movements."""
    return not any(_cell(row, columns.at.get(name)) for name in ("amount", "in", "out"))


_DAYS_ABOVE = re.compile(r"(?<!\d)\d{1,2}([/-])\d{1,2}\1\d{4}(?!\d)")
"""Days in the lines above the headings, where a bank says from when to when a list is."""


def _order(rows: Sequence[Row], above: str, columns: BankColumns, clock: Clock, asking: Asking) -> str | None:
    """Which of day and month comes first, as the days say, else those above them, which the bank wrote alike."""
    found = day_order([(_cell(row, columns.day), row.place) for row in rows], clock.now.year)
    if found.undecided and not found.order:
        try:
            told = day_order([(each[0], "above") for each in _DAYS_ABOVE.finditer(above)], clock.now.year)
        except TwoDayOrders:
            told = found
        found = found if told.order is None else told
    if found.order or not found.undecided or clock.date_order:
        return found.order or clock.date_order
    chosen = asking.choose(f"'{found.cell}' ({found.place}) can be two days. What comes first there?", ("day", "month"))
    if chosen is None:
        raise DayOrderUnknown(found.cell, found.place)
    return "dmy" if chosen == "day" else "mdy"


def _day(cell: str, order: str | None, clock: Clock) -> date | None:
    bare = _DIGITS.fullmatch(cell)
    try:
        if bare:
            return date(int(bare[1]), int(bare[2]), int(bare[3]))
        return read_when(cell, replace(clock, date_order=order), Direction.PAST).day
    except (ValueError, UnreadableDate):
        return None


def _mark(rows: Sequence[Row], columns: BankColumns) -> str:
    """What parts the cents in all sums of the list. Raises NotImportable."""
    names = [name for name in ("amount", "amount got", "in", "out", "balance") if name in columns.at]
    cells = [_cell(row, columns.at[name]) for row in rows for name in names]
    mark = decimal_mark(cells)
    if mark is None:
        example = next((cell for cell in cells if cell), "")
        raise NotImportable(
            "the list", f"nobody can say whether a comma or a full stop parts the cents in it ('{example}')"
        )
    return mark


def _value(row: Row, columns: BankColumns, mark: str) -> Decimal | None:
    """What came in by this row; less than nothing where it went out."""
    word = as_seen(_cell(row, columns.at.get("direction")))
    amount = decimal_of(_cell(row, columns.at.get(_as_got("amount", row, columns))), mark)
    if amount is not None:
        return -abs(amount) if word in _OUT else abs(amount) if word in _IN else amount
    came, went = (decimal_of(_cell(row, columns.at.get(name)), mark) for name in ("in", "out"))
    if not came and not went:
        return came if came is not None else went
    return abs(came) if came else -abs(went or Decimal(0))


def _as_got(name: str, row: Row, columns: BankColumns) -> str:
    """The column of what came in, where a list tells apart what was sent and what was got."""
    got = f"{name} got"
    came = as_seen(_cell(row, columns.at.get("direction"))) in _IN
    return got if came and got in columns.at else name


def _currency(row: Row, columns: BankColumns) -> str | None:
    """The currency of a row. `Valuta` is that in Dutch, in German the day from which interest is reckoned."""
    told = [_cell(row, columns.at.get(name)).upper() for name in (_as_got("currency", row, columns), "valuta")]
    return next((one for one in told if re.fullmatch("[A-Z]{3}", one)), columns.currency)
