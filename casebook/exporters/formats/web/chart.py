"""The drawing of a case in a page: rows of marks and bars over one axis of days, each a link to where its entry is told.

Whatever is drawn also stands in words beside it or as its name, so that nothing is lost on who cannot see it. Places along the
axis are shares of the width, so that it fits every screen; forms keep their size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from casebook.exporters.drawn import day_labels, lane_words, lines_of, mark_words
from casebook.exporters.formats.web.bars import bar_shapes
from casebook.exporters.formats.web.legend import legend
from casebook.exporters.formats.web.markup import Markup, element, isolated, joined
from casebook.exporters.formats.web.refs import id_of
from casebook.exporters.formats.web.shapes import HATCH, across, alone, at, end_shape, mark_shape, share, width

if TYPE_CHECKING:
    from casebook.domain.chart import Chart, Lane
    from casebook.exporters.page import Drawing, ToldBar, ToldMark
    from casebook.language.language import Language

_LINE = 20
"""How high a line of marks is."""

_BAR, _SILENCE, _AXIS = 26, 18, 40
"""How high the row of a bar, of the silences and of the days is."""

_ON_A_SHEET = 14
"""How many rows are kept together on one sheet of paper: more than these would leave the sheet before half empty."""

_TICKS = {"narrow": (5, 42), "wide": (10, 70)}
"""At how many days at most the axis is marked, and how many letters fit there side by side, by how wide it is: on a telephone,
and on a sheet of paper or a small screen."""

_LETTER, _AXIS_OF_PHONE, _MARGIN_OF_PHONE = 7, 257, 25
"""How wide a letter is about, and what a page of 320 pixels has for the axis and on either side of it."""


def drawing(drawn: Drawing, language: Language, after: str) -> Markup:
    """The drawing with its legend, and a link past it to the place of that name."""
    words, chart = language.page, drawn.chart
    rows = [_lane(drawn, lane, marks, language) for lane, marks in drawn.lanes]
    if drawn.silences:
        rows.append(_row(element("div", {"class": "name"}, words.silence), _silences(drawn)))
    bars = [_bar(drawn, each) for each in drawn.bars]
    promises = element("ol", {"class": "bars"}, *bars) if bars else None
    figure = element(
        "figure",
        {"class": "chart long" if len(rows) + len(bars) > _ON_A_SHEET else "chart"},
        HATCH,
        _days(chart, language),
        element("div", {"class": "drawn"}, _behind(chart, language), *rows, promises),
        element("figcaption", None, element("p", None, drawn.span), legend(drawn, language)),
    )
    skip = element("p", {"class": "skip"}, element("a", {"href": f"#{after}"}, words.skip_chart))
    return joined([skip, figure, element("span", {"id": after, "tabindex": "-1"})])


def sign_of(drawn: Drawing | None, ref: str) -> Markup | None:
    """The mark of an entry, or the sign of what became of a promise, to stand before its words; None where nothing is drawn."""
    kind, end = (drawn.kinds.get(ref), drawn.ends.get(ref)) if drawn else (None, None)
    shape = mark_shape(kind) if kind else end_shape(end) if end else None
    return alone(shape) if shape else None


def _row(name: Markup, track: Markup, kind: str = "div") -> Markup:
    return element(kind, {"class": "row"}, name, element("div", {"class": "track"}, track))


def _svg(height: int, name: str | None, *shapes: Markup | None) -> Markup:
    """A picture as wide as there is room; by its name where the words beside it do not say all that it shows."""
    hidden = None if name else "true"
    role = "group" if name else None
    given = {"height": str(height), "role": role, "aria-label": name, "aria-hidden": hidden, "focusable": "false"}
    return element("svg", {"width": "100%", **given}, *shapes)


def _lane(drawn: Drawing, lane: Lane, marks: Sequence[ToldMark], language: Language) -> Markup:
    chart, name = drawn.chart, lane_words(language)[lane]
    lines = lines_of([chart.axis.share(told.mark.day) for told in marks])
    kinds = mark_words(language)
    shapes = [
        at(share(chart.axis, told.mark.day), line * _LINE + _LINE // 2, _mark(told, kinds[told.mark.kind]))
        for told, line in zip(marks, lines, strict=True)
    ]
    count = element("span", {"class": "count"}, f" {len(marks)}")
    return _row(element("div", {"class": "name"}, name, count), _svg((max(lines) + 1) * _LINE, name, *shapes))


def _mark(told: ToldMark, kind: str) -> Markup:
    """A mark, a link with its words for a name."""
    name = f"{told.words} ({kind})"
    shapes = (element("circle", {"r": "10", "class": "reach"}), mark_shape(told.mark.kind))
    return element(
        "a", {"href": f"#{id_of(told.ref)}", "aria-label": name}, element("title", None, told.words), *shapes
    )


def _silences(drawn: Drawing) -> Markup:
    axis = drawn.chart.axis
    shapes = [
        element(
            "g",
            {"role": "img", "aria-label": each.words},
            element("title", None, each.words),
            element(
                "rect",
                {
                    "x": share(axis, each.silence.first),
                    "width": width(axis, each.silence.first, each.silence.last),
                    "y": "4",
                    "height": "10",
                    "rx": "2",
                    "class": "silent",
                },
            ),
        )
        for each in drawn.silences
    ]
    return _svg(_SILENCE, ", ".join(each.words for each in drawn.silences), *shapes)


def _bar(drawn: Drawing, told: ToldBar) -> Markup:
    """A promise with its words, which say all that its bar shows."""
    link = element("a", {"href": f"#{id_of(told.ref)}"}, isolated(told.thing))
    name = element("div", {"class": "name"}, link, " ", element("span", {"class": "standing"}, isolated(told.standing)))
    return _row(name, _svg(_BAR, None, *bar_shapes(drawn.chart.axis, told.bar)), "li")


def _most_ticks(chart: Chart, language: Language) -> Iterator[tuple[str, int]]:
    """How many days the axis is marked at, by how wide it is: so many that their names stand beside each other."""
    for name, (most, letters) in _TICKS.items():
        fitting = (
            count
            for count in range(most, 1, -1)
            if sum(len(text) + 1 for _, text in day_labels(chart, count, language)) <= letters
        )
        yield name, next(fitting, 1)


def _moved_in(place: float, text: str) -> int:
    """By how many pixels a day is moved so that it is whole at the edge of a page that is as narrow as any."""
    half, before = len(text) * _LETTER / 2, _MARGIN_OF_PHONE + place * _AXIS_OF_PHONE
    after = 2 * _MARGIN_OF_PHONE + _AXIS_OF_PHONE - before
    return round(max(0, half - before) - max(0, half - after))


def _behind(chart: Chart, language: Language) -> Markup:
    """The days that are marked, and the present, as lines behind all rows."""
    lines = [
        element(
            "g",
            {"class": name},
            *(across(share(chart.axis, day), "0", "100%", "tick") for day in chart.axis.ticks(most).days),
        )
        for name, most in _most_ticks(chart, language)
    ]
    present = across(share(chart.axis, chart.until), "0", "100%", "present")
    return element("svg", {"class": "behind", "aria-hidden": "true", "focusable": "false"}, *lines, present)


def _days(chart: Chart, language: Language) -> Markup:
    """The axis: days, or months, and which day the present is."""
    labels = [
        element(
            "g",
            {"class": name},
            *(
                _label(place, text, 14, "tick", _moved_in(place, text) if name == "narrow" else 0)
                for place, text in day_labels(chart, most, language)
            ),
        )
        for name, most in _most_ticks(chart, language)
    ]
    words = language.page.closed if chart.is_closed else language.page.today
    present = _label(chart.axis.share(chart.until), words, 34, "present")
    track = element("div", {"class": "track"}, _svg(_AXIS, None, *labels, present))
    return element("div", {"class": "row axis"}, element("div", {"class": "name"}), track)


def _label(place: float, text: str, y: int, kind: str, moved: int = 0) -> Markup:
    # A day may stand out into the margin, which is wide enough for half of it where it is not moved; a word may not be.
    anchor = "end" if place > 0.9 and kind == "present" else "middle"
    sideways = {"dx": str(moved)} if moved else {}
    where = {"x": f"{place * 100:.2f}%", "y": str(y), **sideways}
    return element("text", {**where, "text-anchor": anchor, "class": kind}, text)
