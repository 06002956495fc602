"""A promise as a bar: what it was promised for, what ran past that, and what became of it, each in a form of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from casebook.domain.axis import Axis
from casebook.domain.chart import Bar, BarEnd
from casebook.exporters.formats.web.markup import Markup, element
from casebook.exporters.formats.web.shapes import across, at, end_shape, line, share, width

MIDDLE = 13
"""How far down in its row a bar lies."""

_THICK = 10
_PALE = (BarEnd.WITHDRAWN, BarEnd.DECLINED)


def bar_shapes(axis: Axis, bar: Bar) -> Iterator[Markup]:
    """What a bar is drawn with, from back to front."""
    if bar.due is None:
        yield line(share(axis, bar.made), share(axis, bar.end), MIDDLE, "no-day")
    else:
        pale = " pale" if bar.became in _PALE else ""
        yield _block(axis, bar.made, bar.due_from or bar.due, f"promised{pale}")
        if bar.due_from:
            yield _block(axis, bar.due_from, bar.due, f"range{pale}")
        if bar.late:
            yield _block(axis, *bar.late, f"late {bar.became.value}")
        yield across(share(axis, bar.due), str(MIDDLE - 10), str(MIDDLE + 10), "due")
    yield across(share(axis, bar.made), str(MIDDLE - 5), str(MIDDLE + 5), "made")
    if bar.due is None or bar.became is not BarEnd.OPEN:
        yield at(share(axis, bar.end), MIDDLE, end_shape(bar.became))


def _block(axis: Axis, first: date, last: date, kind: str) -> Markup:
    """A stretch of days; of none it is what stands at its end that is seen."""
    place = {"x": share(axis, first), "y": str(MIDDLE - _THICK // 2), "height": str(_THICK), "rx": "2"}
    return element("rect", {**place, "width": width(axis, first, last), "class": kind})
