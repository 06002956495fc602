"""A case drawn over time in characters: rows of marks and bars over one axis of days.

What is drawn is told by `timeline` entry by entry; here each promise has its words above its bar, and a last line says what
the characters mean. Every form has a character of its own: colours only repeat them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from casebook.domain.case_facts import CaseFacts
from casebook.domain.chart import Bar, BarEnd, Chart, Lane, Mark, MarkKind, chart_of
from casebook.records.kinds import Entry
from casebook.terminal.lines import EMPTY, INDENT, Line, Piece, Span, Style, separated, typed
from casebook.terminal.screens.chart_cells import Cells
from casebook.terminal.screens.header import header
from casebook.terminal.screens.states import MARKS, promiser, state_pieces
from casebook.text.words.day_names import MONTHS, full_day, short_day

WIDEST, ELSEWHERE, NARROWEST = 100, 80, 24
"""How many columns are drawn on at most, where there is no terminal, and at least."""

_NAME = 10
"""How many columns stand before the axis, for the names of the rows."""

_LABEL = 10
"""How many columns a day below the axis takes, with what parts it from the next."""

_MARKS: Mapping[MarkKind, tuple[str, str]] = {
    MarkKind.CONTACT: ("●", "contact"),
    MarkKind.ATTEMPT: ("○", "nobody was reached"),
    MarkKind.PARCEL: ("□", "news of a parcel"),
    MarkKind.RETURN: ("■", "news of a return"),
    MarkKind.PAID: ("▼", "money went out"),
    MarkKind.CAME_BACK: ("▲", "money came back"),
    MarkKind.EVENT: ("◆", "something else"),
}

_MANY, _TOO_MANY = "+", 10
"""What stands where so many marks or more would, which have no digit."""

_ENDS: Mapping[BarEnd, tuple[str, Style, str]] = {
    BarEnd.KEPT: ("✓", Style.DONE, "kept"),
    BarEnd.BROKEN: ("✗", Style.LATE, "broken"),
    BarEnd.OVERDUE: ("→", Style.LATE, "not settled"),
    BarEnd.REPLACED: ("»", Style.LATE, "promised again"),
    BarEnd.ANSWERED: ("?", Style.AXIS, "perhaps answered since"),
    BarEnd.WITHDRAWN: ("-", Style.AXIS, "withdrawn"),
    BarEnd.DECLINED: ("-", Style.AXIS, "declined"),
    BarEnd.OPEN: ("→", Style.BAR, "not settled"),
}

_MADE, _PROMISED, _RANGE, _DUE, _LATE, _NO_DAY, _SILENT = "├━─┃▒┄░"


def chart(facts: CaseFacts, entries: Sequence[Entry], last: date | None, width: int | None) -> Iterator[Line]:
    """The case on so many columns, of these entries alone, up to the `last` day where one was named."""
    yield from header(facts)
    yield EMPTY
    drawn = chart_of(facts, entries, last)
    if drawn is None:
        yield Line(
            (Span("nothing that is drawn fits that" if facts.entries else "nothing is recorded yet", Style.QUIET),)
        )
        return
    track = max(NARROWEST, min(width or ELSEWHERE, WIDEST)) - _NAME
    yield Line((Span(f"{full_day(drawn.axis.first)} to {full_day(drawn.axis.last)}", Style.QUIET),))
    yield from _axis(drawn, track)
    for lane in Lane:
        marks = drawn.lane(lane)
        if marks:
            yield _row(lane.value, _lane(drawn, marks, track))
    if drawn.silences:
        yield _row("silence", _silences(drawn, track))
    if drawn.bars:
        yield EMPTY
    for bar in drawn.bars:
        yield _promise(facts, bar)
        yield _row("", _bar(drawn, bar, track))
    yield EMPTY
    yield Line(separated(_legend(drawn, track)), next_prefix=INDENT)


def _row(name: str, cells: Cells) -> Line:
    return Line((Span(name.ljust(_NAME), Style.LABEL), *cells.spans()))


def _cells(chart: Chart, track: int) -> Cells:
    """A row of nothing but the present."""
    cells = Cells(track)
    if chart.axis.first <= chart.until <= chart.axis.last:
        cells.put(_column(chart, chart.until, track), "│", Style.AXIS)
    return cells


def _column(chart: Chart, day: date, track: int) -> int:
    return min(track - 1, int(chart.axis.share(day) * track))


def _axis(chart: Chart, track: int) -> Iterator[Line]:
    """The days that are marked, by their names and on a line; and the present."""
    ticks = chart.axis.ticks(max(2, track // _LABEL))
    labels, line = Cells(track), Cells(track)
    line.fill(0, track - 1, "─", Style.AXIS)
    if chart.axis.first <= chart.until <= chart.axis.last:
        labels.write(_column(chart, chart.until, track), "closed" if chart.is_closed else "today", Style.WHEN)
    year = None
    for day in ticks.days:
        column = _column(chart, day, track)
        line.put(column, "┬", Style.AXIS)
        month = MONTHS[day.month - 1]
        name = short_day(day) if not ticks.by_month else month if day.year == year else f"{month} {day.year}"
        if labels.write(column, name, Style.QUIET):
            year = day.year
    yield _row("", labels)
    yield _row("", line)


def _lane(chart: Chart, marks: Sequence[Mark], track: int) -> Cells:
    """The marks at their days; a number where several would stand in one place."""
    cells = _cells(chart, track)
    for column, there in _places(chart, marks, track).items():
        one = _MARKS[there[0].kind][0]
        cells.put(column, one if len(there) == 1 else str(len(there)) if len(there) < _TOO_MANY else _MANY, Style.MARK)
    return cells


def _places(chart: Chart, marks: Sequence[Mark], track: int) -> Mapping[int, Sequence[Mark]]:
    """The marks that stand in each column."""
    places: dict[int, list[Mark]] = {}
    for mark in marks:
        if chart.axis.first <= mark.day <= chart.axis.last:
            places.setdefault(_column(chart, mark.day, track), []).append(mark)
    return places


def _silences(chart: Chart, track: int) -> Cells:
    """The silences, each with how many days it was where there is room for that."""
    cells = _cells(chart, track)
    for silence in chart.silences:
        first, last = (_column(chart, day, track) for day in (silence.first, silence.last))
        cells.fill(first, last, _SILENT, Style.AXIS)
        words = f" {silence.days} days "
        if last - first > len(words):
            cells.write((first + last) // 2, words, Style.AXIS, over=True)
    return cells


def _promise(facts: CaseFacts, bar: Bar) -> Line:
    """The words of a promise: which it is, what and by whom, and how it stands."""
    promise = facts.promise(bar.number)
    ref = typed(f"{facts.case.handle}/{bar.number}", Style.REF)
    again: Piece = (Span(f"promised again on {full_day(bar.end)}"),) if bar.became is BarEnd.REPLACED else ()
    pieces = (promiser(promise), *state_pieces(promise, facts.case, facts.now), again)
    return Line((ref, Span("  "), *separated(pieces)), MARKS[promise.state], Span("  "))


def _bar(chart: Chart, bar: Bar, track: int) -> Cells:
    """What was promised up to its day, what ran past it, and what became of it at its end."""
    cells = _cells(chart, track)
    made, end = (_column(chart, day, track) for day in (bar.made, bar.end))
    style = Style.AXIS if bar.became in (BarEnd.WITHDRAWN, BarEnd.DECLINED) else Style.BAR
    if bar.due is None:
        cells.fill(made, end, _NO_DAY, style)
    else:
        due = _column(chart, bar.due, track)
        cells.fill(made, _column(chart, bar.due_from or bar.due, track), _PROMISED, style)
        if bar.due_from:
            cells.fill(_column(chart, bar.due_from, track), due, _RANGE, style)
        if bar.late:
            cells.fill(due, end, _LATE, Style.LATE)
        cells.put(due, _DUE, style)
    cells.put(made, _MADE, style)
    is_shown = bar.due is None or bar.became is not BarEnd.OPEN
    if is_shown and bar.end <= chart.axis.last:
        cells.put(end, *_ENDS[bar.became][:2])
    return cells


def _counts(chart: Chart, track: int) -> Iterator[Piece]:
    """What stands where several marks would, as far as it is drawn."""
    counts = {len(there) for lane in Lane for there in _places(chart, chart.lane(lane), track).values()}
    several = [count for count in sorted(counts) if 1 < count < _TOO_MANY]
    if several:
        yield Span(str(several[0]), Style.MARK), Span(" so many in one place")
    if max(counts, default=0) >= _TOO_MANY:
        yield Span(_MANY, Style.MARK), Span(" ten or more")


def _legend(chart: Chart, track: int) -> Iterator[Piece]:
    """What the characters mean that are drawn here."""
    kinds = {mark.kind for mark in chart.marks}
    for kind, (sign, words) in _MARKS.items():
        if kind in kinds:
            yield Span(sign, Style.MARK), Span(f" {words}")
    yield from _counts(chart, track)
    if any(bar.due for bar in chart.bars):
        yield Span(f"{_MADE}{_PROMISED}{_DUE}", Style.BAR), Span(" until the day it was promised for")
    if any(bar.due_from for bar in chart.bars):
        yield Span(_RANGE * 2, Style.BAR), Span(" the days in which it was to come")
    if any(bar.late for bar in chart.bars):
        yield Span(_LATE * 2, Style.LATE), Span(" past that day")
    if any(bar.due is None for bar in chart.bars):
        yield Span(_NO_DAY * 2, Style.BAR), Span(" promised with no day")
    told = dict.fromkeys(_ENDS[bar.became] for bar in chart.bars if bar.due is None or bar.became is not BarEnd.OPEN)
    seen: dict[str, tuple[str, Style]] = {}
    for sign, style, words in told:
        seen.setdefault(words, (sign, style))
    for words, (sign, style) in seen.items():
        yield Span(sign, style), Span(f" {words}")
