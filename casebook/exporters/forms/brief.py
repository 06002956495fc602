"""What to have at hand before a contact, on a sheet: the lead, the numbers, what was promised, said last and refused.

`casebook brief` shows the same on a terminal, with how the company is reached and what to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.brief import brief_of
from casebook.exporters.forms.numbers import numbers_of
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.paper import Marker, Paper, Paragraph, Point, Points, headed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """The sheet. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    told = FormSources(facts, options)
    words = told.words
    parts = (
        Paragraph(told.lead.text),
        Points(
            tuple(Point(number, name, refs) for name, number, refs in numbers_of(told.wording, told.words)), Marker.NONE
        ),
        Paragraph(told.sums()),
        *headed(words.what_was_promised, Points(tuple(told.promises()))),
        *headed(words.log, Points(tuple(_last_said(told)))),
    )
    return told.paper(parts)


def _last_said(told: FormSources) -> Iterator[Point]:
    """The last refusal and the last contact, in the order of time; one where they are the same."""
    brief = brief_of(told.facts)
    refs = {told.ref(contact) for contact in (brief.refused, brief.last) if contact is not None}
    yield from (point for point in told.history() if refs.intersection(point.refs))
