"""What the forms of a drawing mean, each beside its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.chart import BarEnd, MarkKind
from casebook.exporters.drawn import Sign, Stretch, legend_of
from casebook.exporters.formats.web.markup import Markup, element
from casebook.exporters.formats.web.shapes import alone, end_shape, mark_shape

if TYPE_CHECKING:
    from casebook.exporters.page import Drawing
    from casebook.language.language import Language


def legend(drawn: Drawing, language: Language) -> Markup:
    """A list of forms, each with what it means."""
    lines = (element("li", None, alone(_shape(sign)), " ", words) for sign, words in legend_of(drawn.chart, language))
    return element("ul", {"class": "legend"}, *lines)


def _shape(sign: Sign) -> Markup:
    if isinstance(sign, MarkKind):
        return mark_shape(sign)
    if isinstance(sign, BarEnd):
        return end_shape(sign)
    if sign is Stretch.NO_DAY:
        return element("line", {"x1": "-9", "x2": "9", "y1": "0", "y2": "0", "class": "no-day"})
    return element("rect", {"x": "-9", "y": "-5", "width": "18", "height": "10", "rx": "2", "class": sign.value})
