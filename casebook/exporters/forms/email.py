"""A complaint by e-mail: the problem, what was promised, what is asked and by when, what follows otherwise, the files.

The four blocks are those of the model letters of the Dutch consumer authority (ACM ConsuWijzer, November 2026): what the
problem is, what applies, what I expect of you and by when, what I do otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.forms.complaint import blocks, otherwise, subject_of
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.identity import identity_of
from casebook.exporters.paper import Heading, Lines, Paper, Paragraph, Points

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """The e-mail, its subject apart. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    told = FormSources(facts, options)
    words, name = told.words, told.person("name", told.words.your_name, "--name")
    introduction = words.introduction.format(what=told.about) if told.about else words.introduction_of_company
    parts = (
        Paragraph(words.dear_company.format(company=told.company)),
        Paragraph(introduction),
        *blocks(told),
        Paragraph(told.request()),
        Paragraph(otherwise(told)),
        Paragraph(words.confirm),
        Lines((words.regards, name, *_account(told))),
        Heading(words.enclosed),
        Points(tuple(told.enclosures())),
    )
    return Paper(parts, told.lead, subject=subject_of(told), missing=tuple(told.missing))


def _account(told: FormSources) -> list[str]:
    """How the company finds the account, below the name."""
    known = identity_of(told.options.person) if told.options.person else {}
    known["email"] = told.person("email", told.words.your_email, "--email")
    account = [told.language.identity[field].format(value=value) for field, value in known.items() if field != "name"]
    return [", ".join(account)]
