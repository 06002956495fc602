"""The forms that a page draws with: one for each kind of mark and each end of a bar, told apart without colours too."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from casebook.domain.axis import Axis
from casebook.domain.chart import BarEnd, MarkKind
from casebook.exporters.formats.web.markup import Attributes, Markup, element

_DISC: tuple[str, Attributes] = ("circle", {"r": "8", "class": "disc"})

_MARKS: Mapping[MarkKind, tuple[str, Attributes]] = {
    MarkKind.CONTACT: ("circle", {"r": "6"}),
    MarkKind.ATTEMPT: ("circle", {"r": "5", "class": "hollow"}),
    MarkKind.PARCEL: ("rect", {"x": "-5", "y": "-5", "width": "10", "height": "10", "rx": "1.5", "class": "hollow"}),
    MarkKind.RETURN: ("rect", {"x": "-5.5", "y": "-5.5", "width": "11", "height": "11", "rx": "1.5"}),
    MarkKind.PAID: ("path", {"d": "M-6.5 -5h13L0 6.5z"}),
    MarkKind.CAME_BACK: ("path", {"d": "M-5.8 5h11.6L0 -5.5z", "class": "hollow"}),
    MarkKind.EVENT: ("path", {"d": "M0 -6.5L6.5 0 0 6.5 -6.5 0z"}),
}

_SIGNS: Mapping[BarEnd, str] = {
    BarEnd.KEPT: "M-3.6 .2L-1 2.8 3.6 -2.8",
    BarEnd.BROKEN: "M-3 -3L3 3M3 -3L-3 3",
    BarEnd.WITHDRAWN: "M-3.6 0H3.6",
    BarEnd.DECLINED: "M-3.6 0H3.6",
    BarEnd.OPEN: "M-2 -3.4L1.8 0 -2 3.4",
    BarEnd.OVERDUE: "M-2 -3.4L1.8 0 -2 3.4",
    BarEnd.REPLACED: "M3.2 -1.6A3.5 3.5 0 1 0 3.5 .9M3.6 -3.6V-1H1",
    BarEnd.ANSWERED: "M-1.9 -1.7A2 2 0 1 1 .6 .2Q0 .5 0 1.4M0 3.6V3.7",
}

HATCH = element(
    "svg",
    {"class": "defs", "width": "0", "height": "0", "aria-hidden": "true", "focusable": "false"},
    element(
        "defs",
        None,
        element(
            "pattern",
            {
                "id": "hatch",
                "width": "6",
                "height": "6",
                "patternUnits": "userSpaceOnUse",
                "patternTransform": "rotate(45)",
            },
            element("rect", {"width": "6", "height": "6", "class": "hatch-ground"}),
            element("path", {"d": "M0 0V6M6 0V6", "class": "hatch-line"}),
        ),
    ),
)
"""What the late part of a bar is filled with."""


def mark_shape(kind: MarkKind) -> Markup:
    """A mark around the point 0, 0."""
    name, attributes = _MARKS[kind]
    return element(name, {**attributes, "class": f"mark {kind.value} {attributes.get('class', '')}".rstrip()})


def end_shape(became: BarEnd) -> Markup:
    """The sign of what became of a promise, in a disc around the point 0, 0."""
    name, attributes = _DISC
    return element(
        "g", {"class": f"end {became.value}"}, element(name, attributes), element("path", {"d": _SIGNS[became]})
    )


def at(x: str, y: int, *shapes: Markup | None) -> Markup:
    """Shapes around the point 0, 0 moved to a share of the width."""
    return element("svg", {"x": x, "y": str(y), "class": "at"}, *shapes)


def alone(*shapes: Markup) -> Markup:
    """A shape among words, which says what it is."""
    view = {"class": "sign", "width": "18", "height": "18", "viewBox": "-9 -9 18 18"}
    return element("svg", {**view, "aria-hidden": "true", "focusable": "false"}, *shapes)


def share(axis: Axis, day: date) -> str:
    """Where a day lies along the axis, as a share of the width: `38.46%`."""
    return f"{axis.share(day) * 100:.2f}%"


def width(axis: Axis, first: date, last: date) -> str:
    """How wide the days between these two are."""
    return f"{(axis.share(last) - axis.share(first)) * 100:.2f}%"


def line(x1: str, x2: str, y: int, kind: str) -> Markup:
    """A line along the axis."""
    return element("line", {"x1": x1, "x2": x2, "y1": str(y), "y2": str(y), "class": kind})


def across(x: str, y1: str, y2: str, kind: str) -> Markup:
    """A line across the axis."""
    return element("line", {"x1": x, "x2": x, "y1": y1, "y2": y2, "class": kind})
