"""The drawing of a case in a PDF: the same rows and bars as in the page, whatever kinds there are and however many."""

from __future__ import annotations

import io
from typing import Any

import pytest

from casebook.domain.case_facts import CaseFacts
from casebook.domain.chart import BarEnd, MarkKind
from casebook.exporters import page
from casebook.exporters.drawn import Stretch, lane_words
from casebook.exporters.formats.pdf_chart import drawn_data
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import rendered
from casebook.language.language import LANGUAGES, language_named
from casebook.records.vocabularies import EventKind, Outcome, Promised, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import CASES, towel

pypdf = pytest.importorskip("pypdf")
pytest.importorskip("typst")


def _every_form(more: int = 0) -> CaseFacts:
    """A case in which there is a mark of every kind and a bar with every end, and so many promises more."""
    entries, made = Entries(), "2024-11-01"
    entries.contact("2024-10-01", "He takes it in.", agent="Bo")
    entries.promise("2024-10-01", "repaired by 3 Oct", "2024-10-03", made_in=1, promised=Promised.REPAIR)
    entries.contact("2024-10-09", "Broken again.", agent="Ann")
    entries.contact("2024-10-20", outcome=Outcome.NO_ANSWER)
    entries.shipment("2024-10-21", "sent", tracking="A1")
    entries.shipment("2024-10-22", "sent back", tracking="B2", returning=True)
    entries.event("2024-10-23", EventKind.CHARGED)
    entries.event("2024-10-24", EventKind.REFUNDED)
    entries.event("2024-10-25", EventKind.DELIVERED)
    for text, due, verdict, promised in (
        ("a form", "2024-11-04", Verdict.KEPT, Promised.OTHER),
        ("a call", "2024-11-04", Verdict.BROKEN, Promised.CALLBACK),
        ("a letter", "2024-11-04", Verdict.WITHDRAWN, Promised.OTHER),
    ):
        settled = moment("2024-11-09")
        entries.promise(made, text, due, verdict=verdict, settled=settled, promised=promised)
    entries.promise(made, "a refund", "2024-11-06", promised=Promised.REFUND)
    entries.promise("2024-11-08", "a refund", "2024-11-12", due_from=moment("2024-11-10").day, promised=Promised.REFUND)
    entries.promise(made, "a visit", "2024-11-30", promised=Promised.COLLECTION)
    entries.promise(made, "a surprise")
    entries.promise(made, "a voucher of 20 EUR", "2024-11-12")
    entries.event("2024-11-02", EventKind.DECLINED, "a voucher of 20 EUR")
    for number in range(more):
        entries.promise(made, f"thing number {number}", "2024-11-20")
    return facts_of(case(problem="It broke."), entries)


def _drawn(facts: CaseFacts, language: str = "en") -> dict[str, Any]:
    told = page.outline(facts, ExportOptions(language))
    assert told.drawing is not None
    return drawn_data(told.drawing, told.language)


def _document(facts: CaseFacts, language: str = "en") -> Any:
    written = rendered("chat", "pdf", facts, ExportOptions(language)).text
    assert isinstance(written, bytes)
    return pypdf.PdfReader(io.BytesIO(written))


def _text(document: Any) -> str:
    return " ".join(" ".join(one.extract_text() for one in document.pages).split())


def test_every_form_there_is_can_be_drawn() -> None:
    """Each kind of mark, each end of a bar and each stretch has its shape, and its words below."""
    facts = _every_form()
    drawn = _drawn(facts)
    signs = {one["kind"] for one in drawn["legend"]}
    ends = {one["became"] for one in drawn["bars"]}

    assert {*MarkKind} == {mark["kind"] for lane in drawn["lanes"] for mark in lane["marks"]}
    assert {*BarEnd} == ends
    assert {*MarkKind, *BarEnd, *Stretch} - {BarEnd.OPEN} == signs
    text = _text(_document(facts))
    assert [] == [one["text"] for one in drawn["legend"] if one["text"] not in text]


@each("language", list(LANGUAGES))
def test_rows_are_named_in_the_language_it_is_told_in(language: str) -> None:
    """The heading, each row, what was promised and how that stands."""
    told = language_named(language)
    drawn, text = _drawn(towel(), language), _text(_document(towel(), language))

    assert told.page.chart in text
    assert {lane["name"] for lane in drawn["lanes"]} <= set(lane_words(told).values())
    for words in (
        *(lane["name"] for lane in drawn["lanes"]),
        *(bar["thing"] for bar in drawn["bars"]),
        told.page.today,
    ):
        assert words in text, words


def test_everything_lies_on_the_axis_and_in_order() -> None:
    """Places are shares of the width; what was promised begins where it was made and ends where it ended."""
    drawn = _drawn(_every_form())
    marks = [mark["at"] for lane in drawn["lanes"] for mark in lane["marks"]]
    bars = [(bar["made"], bar["from"] or bar["due"] or bar["made"], bar["due"] or bar["end"]) for bar in drawn["bars"]]

    assert all(0 < at < 1 for at in [*marks, drawn["now"]["at"], *(day["at"] for day in drawn["days"])])
    assert [sorted(bar) for bar in bars] == [list(bar) for bar in bars]
    assert all(first < last for first, last in drawn["silences"])


def test_it_is_read_aloud_as_a_figure() -> None:
    """What a reader's program says in its place is what it is and which days it has."""
    document = _document(towel())
    alternatives = [one["/Alt"] for one in _elements(document.trailer["/Root"]["/StructTreeRoot"]) if "/Alt" in one]

    assert ["The case over time: 28 Oct 2024 to 21 Nov 2024"] == alternatives


def _elements(tree: Any) -> list[Any]:
    found, waiting = [], [tree]
    while waiting:
        one = waiting.pop().get_object()
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            found.append(one)
            if "/K" in one and not isinstance(one["/K"], int):
                waiting += one["/K"] if isinstance(one["/K"], list) else [one["/K"]]
            waiting = [each for each in waiting if not isinstance(each, int)]
    return found


def test_many_promises_run_over_several_pages() -> None:
    """Each with its bar; none is lost at the end of a page."""
    document = _document(_every_form(more=90))
    text = _text(document)

    assert len(document.pages) > 3
    assert "/Outlines" in document.trailer["/Root"]
    assert [] == [number for number in range(90) if f"Thing number {number}" not in text]


def test_where_nothing_happened_nothing_is_drawn() -> None:
    """A case of which only the company is known has no axis."""
    assert language_named("en").page.chart not in _text(_document(CASES["bare"]()))
