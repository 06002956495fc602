"""How a form is set as a page: facts in two columns, tables that are lists on a phone, sums by their last digit."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.paper import Row, Table
from casebook.exporters.registry import renderer
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.exporters.cases import towel
from tests.exporters.page_tree import Node, page_tree


def _page(form: str, facts: object = None) -> Node:
    return page_tree(renderer(form, "html")(facts or towel(), ExportOptions()))


def test_a_wide_table_names_its_columns_in_each_cell() -> None:
    """On a phone each row is a list, whose names are there for whoever sees the rows alone; a short cell stays on its line."""
    (table,) = _page("ombudsman").all("table")
    columns = [node.text.strip() for node in table.all("th")]
    rows = [[cell.attributes["data-label"] for cell in row.all("td")] for row in table.all("tr")[1:]]

    assert "log" == table.attributes["class"]
    assert rows == [columns] * len(rows)
    assert ["short"] * 2 == [node.attributes.get("class") for node in table.all("th")[:2]]


def test_sums_stand_below_each_other() -> None:
    """Of a column of sums alone each is set by its last digit; a table of two columns stays one on every screen."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(12000, "GBP"))
    entries.event("2024-11-04", EventKind.REFUNDED, amount=Money(6000, "GBP"))
    (table,) = _page("claim", facts_of(case(want="the rest of my money"), entries)).all("table")

    assert "class" not in table.attributes
    assert [["short", "sum"]] * 3 == [
        [cell.attributes["class"] for cell in row.all("td")] for row in table.all("tr")[1:]
    ]


def test_what_is_a_sum_is_known_in_every_language() -> None:
    """As they are written: `−€ 60,00`, `1 234,56 €`; a day or a number is none."""
    sums = Table(
        ("a", "b"), tuple(Row(("24.99 EUR", each)) for each in ("−€ 60,00", "1\u00a0234,56\u00a0€", "120.00 GBP"))
    )
    others = Table(("a", "b"), (Row(("2 Nov 2024", "A-1234")),))

    assert (True, True) == sums.sums
    assert (False, False) == others.sums
    assert (False,) == Table(("a",), ()).sums


def test_facts_stand_beside_their_names() -> None:
    """Each name is in one element with its colon, so that what it is called and what it is stand apart."""
    lists = [node for node in _page("ombudsman").all("ul") if node.attributes.get("class") == "plain facts"]

    assert "Company:" in [name.text.strip() for each in lists for name in each.all("strong")]
