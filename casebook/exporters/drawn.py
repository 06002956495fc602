"""What every drawing of a case has, whatever it is drawn with: what rows and forms are called, and where marks stand. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from casebook.domain.chart import BarEnd, Lane, MarkKind
from casebook.records.vocabularies import PromiseState

if TYPE_CHECKING:
    from casebook.domain.chart import Chart
    from casebook.language.language import Language

APART, MOST_LINES = 0.03, 5
"""How far apart the marks of a line are at least, and in how many lines a day full of them is drawn."""


class Stretch(StrEnum):
    """A part of a bar, or of the axis, in a form of its own."""

    PROMISED = "promised"
    RANGE = "range"
    LATE = "late"
    NO_DAY = "no-day"
    SILENT = "silent"


Sign: TypeAlias = MarkKind | Stretch | BarEnd
"""A form that means something."""


def lane_words(language: Language) -> Mapping[Lane, str]:
    """What each row of marks is called."""
    words = language.page
    return {
        Lane.CONTACTS: words.contacts,
        Lane.PARCELS: words.parcels,
        Lane.PAYMENTS: words.payments,
        Lane.EVENTS: words.events,
    }


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


def legend_of(chart: Chart, language: Language) -> Iterator[tuple[Sign, str]]:
    """What the forms of a drawing mean: those that are drawn in it, and no others."""
    words, kinds = language.page, {mark.kind for mark in chart.marks}
    yield from ((kind, name) for kind, name in mark_words(language).items() if kind in kinds)
    drawn = {
        Stretch.PROMISED: (any(bar.due for bar in chart.bars), words.until_due),
        Stretch.RANGE: (any(bar.due_from for bar in chart.bars), words.may_come),
        Stretch.LATE: (any(bar.late for bar in chart.bars), words.past_due),
        Stretch.NO_DAY: (any(bar.due is None for bar in chart.bars), words.no_day),
    }
    yield from ((stretch, name) for stretch, (is_drawn, name) in drawn.items() if is_drawn)
    ends = {bar.became for bar in chart.bars}
    yield from ((end, name) for end, name in _end_words(language).items() if end in ends)
    if chart.silences:
        yield Stretch.SILENT, words.silence


def _end_words(language: Language) -> Mapping[BarEnd, str]:
    return {
        BarEnd.KEPT: language.states[PromiseState.KEPT],
        BarEnd.BROKEN: language.not_kept,
        BarEnd.OVERDUE: language.page.unsettled,
        BarEnd.REPLACED: language.page.again,
        BarEnd.ANSWERED: language.page.perhaps,
        BarEnd.WITHDRAWN: language.states[PromiseState.WITHDRAWN],
        BarEnd.DECLINED: language.states[PromiseState.DECLINED],
    }


def lines_of(shares: Sequence[float]) -> list[int]:
    """In which line each mark of a row stands, by its share of the axis: the first in which none is too near, the last where
    there is one in each."""
    ends = [-1.0] * MOST_LINES
    lines = []
    for place in shares:
        line = next((line for line, end in enumerate(ends) if place - end >= APART), MOST_LINES - 1)
        ends[line] = place
        lines.append(line)
    return lines


def day_labels(chart: Chart, most: int, language: Language) -> Iterator[tuple[float, str]]:
    """At most so many days of the axis, or months, each with its share of it; the year stands where it is another one."""
    ticks, year = chart.axis.ticks(most), None
    for day in ticks.days:
        month = language.months[day.month - 1]
        named = month if day.year == year else f"{month} {day.year}"
        yield chart.axis.share(day), named if ticks.by_month else language.day(day, year=False)
        year = day.year
