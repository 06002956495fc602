"""The tables of what Amazon gives out on request ("Request my data"), read by the names of their columns, never by position.

Retail orders (`Retail.OrderHistory.N.csv`, since 2026 `Order History.csv`, and the report that was to be had until 2023),
digital ones (`Digital Items.csv`, since 2026 `Digital Content Orders.csv`), refunds (`Retail.OrdersReturned.Payments.N.csv`,
since 2026 `Refund Details.csv`), digital returns (`Digital Returns.csv`), and what was sent back:
`Retail.CustomerReturns.N.csv` and `.N.N.csv`, `Retail.OrdersReturned.N.csv` (why),
`OrdersAndReturns.CSConcessions.Concessions.csv` (what came for it), since 2026 `Returns Status.csv`, `Your
Orders.Returns.N.csv`, `Return Requests.csv`, `Replacement Orders.csv`; the columns are those that programs which read such
exports name, looked at in 2026. Only the columns that are named here are ever looked at: addresses, cards, gift messages and
the like are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import NamedTuple

from casebook.errors import shortened
from casebook.importers.tables.sum_columns import decimal_of, minor_units
from casebook.importers.tables.table import Row, Table
from casebook.records.values import Money
from casebook.text.blanks import with_single_blanks

_RETAIL = {
    "order": "orderid",
    "date": "orderdate",
    "name": "productname|title",
    "total": "totalowed|totalamount|itemtotal",
    "thing": "asin|asinisbn",
    "pieces": "quantity|originalquantity",
    "price": "unitprice|purchasepriceperunit",
    "tax": "unitpricetax",
    "subtotal": "shipmentitemsubtotal",
    "currency": "currency",
    "shipped": "shipdate|shipmentdate",
    "parcel": "carriernametrackingnumber",
    "site": "website",
    "status": "orderstatus",
}
_DIGITAL = {
    "order": "orderid",
    "date": "orderdate",
    "name": "productname|title",
    "thing": "digitalorderitemid",
    "total": "transactionamount|ourprice",
    "pieces": "quantityordered|originalquantity",
    "tax": "ourpricetax",
    "currency": "basecurrencycode|basecurrency|ourpricecurrencycode",
    "site": "marketplace",
    "status": "orderstatus",
}
_REFUNDS = {
    "order": "orderid",
    "date": "refundcompletiondate|refunddate",
    "total": "amountrefunded|refundamount",
    "currency": "currency",
    "status": "status|paymentstatus",
    "reversal": "reversalstatus",
    "reason": "reversalreason",
    "of": "reversalid",
}
_REVERSALS = {"order": "orderid", "of": "reversalid", "reason": "reversalreason"}
_REPLACEMENTS = {"order": "orderid", "replacement": "replacementorderid|replacementorder"}
_REQUESTS = {"order": "orderid", "reason": "returnreasoncode", "name": "productname"}
_SENT_BACK = {
    "order": "orderid",
    "created": "returncreationdate|requestdate",
    "date": "dateofreturn",
    "reason": "returnreason",
    "resolution": "returnresolution|resolution",
    "parcel": "returnreceivabletrackingid|trackingid",
    "replacement": "replacementorder|replacementorderid",
}
_DIGITAL_RETURNS = {
    "order": "orderid",
    "date": "returndate",
    "total": "transactionamount",
    "currency": "basecurrency|basecurrencycode",
    "status": "returnstatus",
    "reason": "reasoncode",
}

_NEEDED = {
    "retail": ("order", "date", "name", "total"),
    "digital": ("order", "date", "name", "thing", "total"),
    "refunds": ("order", "date", "total"),
    "returns": ("order", "date", "total"),
    "sent back": ("order", "created|date"),
    "reversals": ("order", "of", "reason"),
    "replacements": ("order", "replacement"),
    "requests": ("order", "reason"),
}
"""The columns that a table must have to be one, one of several where a bar parts them."""

_COLUMNS = {
    "digital": _DIGITAL,
    "retail": _RETAIL,
    "refunds": _REFUNDS,
    "returns": _DIGITAL_RETURNS,
    "sent back": _SENT_BACK,
    "reversals": _REVERSALS,
    "replacements": _REPLACEMENTS,
    "requests": _REQUESTS,
}
"""The columns of each kind of table, by what they hold, with the names that they have had. Digital orders are known first, by
the column that no others have.
"""

_NOTHING = frozenset(
    ("", "not available", "not applicable", "n/a", "null", "none", "no replacement order id", "no replacement order")
)
"""What stands where there is nothing."""


class Cells(NamedTuple):
    """What a row of one of these tables says, by what its columns hold; where nothing stands there is none."""

    place: str
    said: Mapping[str, str]

    def get(self, name: str) -> str | None:
        """What stands in the column of that name; None where nothing does."""
        return self.said.get(name)

    def without(self, name: str) -> Cells:
        """The same without what stands in that column."""
        return self._replace(said={each: text for each, text in self.said.items() if each != name})


class Unread(NamedTuple):
    """A row in which nothing can be read; `why` completes "line 4: ". `cells` are what stands in it."""

    place: str
    why: str
    cells: Sequence[str] = ()


def kind_of_table(headings: Sequence[str]) -> str | None:
    """Which of the tables has these headings: `retail`, `digital`, `refunds`, `returns`, `sent back` …; None for none."""
    for kind, columns in _COLUMNS.items():
        positions = _positions(headings, columns)
        if all(any(name in positions for name in names.split("|")) for names in _NEEDED[kind]):
            return kind
    return None


def known_headings(headings: Sequence[str]) -> int:
    """How many of these are headings of any of the tables."""
    words = {word for columns in _COLUMNS.values() for names in columns.values() for word in names.split("|")}
    return sum(_bare(heading) in words for heading in headings)


def rows_of(table: Table, kind: str, name: str) -> Iterator[Cells | Unread]:
    """What each row says; `name` is the file's, for its place. Raises NotImportable where the table is broken off."""
    positions = _positions(table.headings, _COLUMNS[kind])
    for row in table.rows:
        if row.is_blank:
            continue
        place = f"{name} {row.place}" if name else row.place
        if row.why or len(row.cells) > len(table.headings):
            yield Unread(place, row.why or "it has more cells than there are headings", row.cells)
        else:
            yield Cells(place, dict(_said(row, positions)))


def _said(row: Row, positions: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    for name, at in positions.items():
        text = row.cells[at].strip() if at < len(row.cells) else ""
        if text.strip("'\"").strip().casefold() not in _NOTHING:
            yield name, text


def _positions(headings: Sequence[str], columns: Mapping[str, str]) -> dict[str, int]:
    """Where each of what is known stands; the first of several of one name."""
    bare = [_bare(heading) for heading in headings]
    found = {}
    for name, names in columns.items():
        at = next((bare.index(each) for each in names.split("|") if each in bare), None)
        if at is not None:
            found[name] = at
    return found


def _bare(heading: str) -> str:
    return re.sub(r"[^a-z0-9]", "", heading.casefold())


_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_AMERICAN_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")


def day_in(text: str, here: tzinfo | None) -> date | None:
    """The day that a cell tells, on the clock `here` where it tells the time of another; None where it is none.

    Days in figures with slashes have the month first: Amazon writes them so in every country (digital orders, older refunds).
    """
    iso, american = _DAY.match(text), _AMERICAN_DAY.match(text)
    try:
        if iso and len(text) > 10 and text[10:11] in "Tt ":
            at = datetime.fromisoformat(text.replace(" UTC", "Z").replace(" Z", "Z"))
            return at.astimezone(here).date() if at.tzinfo and here else at.date()
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if american:
            year = int(american[3]) + (2000 if len(american[3]) == 2 else 0)
            return date(year, int(american[1]), int(american[2]))
    except (ValueError, OverflowError):
        pass
    return None


def number_in(text: str | None) -> Decimal | None:
    """The number in a cell: cents stand behind a full stop, behind a comma only where one or two figures follow."""
    if text is None:
        return None
    has_comma_cents = re.search(r",[0-9]{1,2}(?![0-9])", text) and "." not in text[text.rfind(",") :]
    return decimal_of(text, "," if has_comma_cents else ".")


def as_prose(text: str | None) -> str:
    """What a cell says in words; nothing of a code of Amazon's own.

    >>> as_prose("CR-SWITCHEROO"), as_prose("Customer return")
    ('', 'Customer return')
    """
    return "" if not text or re.fullmatch(r"[A-Z0-9]+(?:[-_][A-Z0-9]+)+", text.strip()) else text


def unread_cells(row: Cells, here: tzinfo | None) -> Iterator[tuple[str, str]]:
    """The columns in which a row has what cannot be read, and why."""
    for name in ("date", "shipped", "created"):
        for text in (row.get(name) or "").split(" and "):
            if text.strip() and day_in(text.strip(), here) is None:
                yield name, f"'{shortened(text.strip())}' is not a day that can be read"
                break
    parcel = row.get("parcel")
    if parcel and any(map(str.isdigit, parcel)) and not parcels_in(parcel):
        yield "parcel", f"no parcel's number can be read in '{shortened(parcel)}'"
    for name in ("total", "price", "tax", "pieces"):
        number = row.get(name)
        if number and number_in(number) is None:
            yield name, f"'{shortened(number)}' is not a number that can be read"


def money_of(value: Decimal | None, currency: str | None) -> Money | None:
    """So much of a currency; None where either is not known, it is less than nothing, or it has parts of a cent."""
    if value is None or value < 0 or not currency or not re.fullmatch("[A-Z]{3}", currency):
        return None
    minor = minor_units(value, currency)
    return None if minor is None else Money(minor, currency)


_PARCEL = re.compile(
    r"\s*(?:(?P<carrier>[^():]{0,40}?)\s*(?:\((?P<bracketed>[^()]+)\)|:\s*(?P<number>\S.*))"
    r"|(?P<name>[^\d():]{0,20}[^\W\d_][^\d():]{0,20}?)\s+[-–—]\s+(?P<dashed>(?=.*\d)[A-Za-z0-9][A-Za-z0-9 -]*))\s*"
)

_LONGEST_PARCEL = 120
"""A carrier and a number are no longer than this together; what is longer is prose. Our own choice."""


def parcels_in(text: str | None) -> list[tuple[str | None, str]]:
    """The carrier and the number of each parcel in a cell: `AMZN_US(TBA123)`, `UPS: 1Z…`, `DPD - 155…`, several joined by
    `and`."""
    found = []
    spaced = with_single_blanks(text or "")
    for part in re.split(r"\sand\s|,\s?(?=[A-Z_]+\()", spaced):
        match = _PARCEL.fullmatch(part) if len(part) <= _LONGEST_PARCEL else None
        number = (match["bracketed"] or match["number"] or match["dashed"]).strip() if match else part.strip()
        if not re.fullmatch(r"(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9 -]{4,39}", number):
            continue
        carrier = (match["carrier"] or match["name"] or "").replace("_", " ").strip() if match else ""
        found.append((_carrier_named(carrier), number))
    return found


def _carrier_named(carrier: str) -> str | None:
    """The carrier as people call it; None where none is named."""
    if re.match(r"(?:AMZN|AMZ|AMAZON)\b", carrier.upper()):
        return "Amazon"
    return None if carrier.casefold() in _NOTHING else carrier
