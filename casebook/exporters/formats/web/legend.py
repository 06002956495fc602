"""What the forms of a drawing mean: those that are drawn in it, and no others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from casebook.domain.chart import BarEnd, MarkKind
from casebook.exporters.formats.web.markup import Markup, element
from casebook.exporters.formats.web.shapes import alone, end_shape, mark_shape
from casebook.records.vocabularies import PromiseState

if TYPE_CHECKING:
    from casebook.exporters.page import Drawing
    from casebook.language.language import Language


def legend(drawn: Drawing, language: Language) -> Markup:
    """A list of forms, each with what it means."""
    return element(
        "ul", {"class": "legend"}, *(element("li", None, sign, " ", words) for sign, words in _lines(drawn, language))
    )


def mark_words(language: Language) -> Mapping[MarkKind, str]:
    """What each kind of mark is called."""
    words = language.page
    return {
        MarkKind.CONTACT: words.contact,
        MarkKind.ATTEMPT: words.attempt,
        MarkKind.PARCEL: words.parcel,
        MarkKind.RETURN: words.going_back,
        MarkKind.PAID: words.paid,
        MarkKind.CAME_BACK: words.came_back,
        MarkKind.EVENT: words.event,
    }


def _ends(language: Language) -> Mapping[BarEnd, str]:
    return {
        BarEnd.KEPT: language.states[PromiseState.KEPT],
        BarEnd.BROKEN: language.not_kept,
        BarEnd.OVERDUE: language.page.unsettled,
        BarEnd.REPLACED: language.page.again,
        BarEnd.ANSWERED: language.page.perhaps,
        BarEnd.WITHDRAWN: language.states[PromiseState.WITHDRAWN],
        BarEnd.DECLINED: language.states[PromiseState.DECLINED],
    }


def _lines(drawn: Drawing, language: Language) -> Iterator[tuple[Markup, str]]:
    chart, words = drawn.chart, language.page
    kinds = {mark.kind for mark in chart.marks}
    yield from ((alone(mark_shape(kind)), name) for kind, name in mark_words(language).items() if kind in kinds)
    if any(bar.due for bar in chart.bars):
        yield _block("promised"), words.until_due
    if any(bar.due_from for bar in chart.bars):
        yield _block("range"), words.may_come
    if any(bar.late for bar in chart.bars):
        yield _block("late"), words.past_due
    if any(bar.due is None for bar in chart.bars):
        yield alone(element("line", {"x1": "-9", "x2": "9", "y1": "0", "y2": "0", "class": "no-day"})), words.no_day
    ends = {bar.became for bar in chart.bars}
    yield from ((alone(end_shape(end)), name) for end, name in _ends(language).items() if end in ends)
    if chart.silences:
        yield _block("silent"), words.silence


def _block(kind: str) -> Markup:
    return alone(element("rect", {"x": "-9", "y": "-5", "width": "18", "height": "10", "rx": "2", "class": kind}))
