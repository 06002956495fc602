"""A complaint by e-mail: the problem, what was promised, what is asked and by when, what follows otherwise, the files.

The four blocks are those of the model letters of the Dutch consumer authority (ACM ConsuWijzer, November 2026): what the
problem is, what applies, what I expect of you and by when, what I do otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.forms.complaint import agreed, happened, introduction, otherwise, subject_of
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.paper import Lines, Paper, Paragraph, Points, headed

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """The e-mail, its subject apart. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    told = FormSources(facts, options, in_letters=True)
    words = told.words
    parts = (
        Paragraph(words.dear_company.format(company=told.company)),
        Paragraph(introduction(told)),
        told.problem(),
        *agreed(told),
        *happened(told),
        Paragraph(told.request()),
        Paragraph(otherwise(told)),
        Paragraph(words.confirm),
        Lines((words.regards, told.name, told.account())),
        *headed(words.enclosed, Points(tuple(told.enclosures()))),
    )
    return told.paper(parts, subject=subject_of(told))
