"""A request for what the company itself keeps about the case: notes, recordings, transcripts.

Article 15 of Regulation (EU) 2016/679 gives a person the right to a copy of their data, article 12(3) one month for the
answer; the UK GDPR says the same. The law is named where the country of the case says that it holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.forms.letter import foot, head
from casebook.exporters.forms.log import contacts_of
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.paper import Paper, Paragraph, Point, Points, headed

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions

EEA = frozenset("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split())
"""The countries in which the regulation holds: the European Union and the rest of the European Economic Area (November 2026)."""


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """The request. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    told = FormSources(facts, options, in_letters=True)
    words, what = told.words, told.about
    subject = words.access_subject.format(what=what) if what else words.access_subject_plain
    request = words.access_request.format(what=what) if what else words.access_request_plain
    parts = (
        *head(told, subject),
        Paragraph(request),
        Points(tuple(map(Point, words.access_items))),
        Paragraph(_law(told)),
        Paragraph(words.access_when),
        *headed(words.access_contacts, Points(tuple(contacts_of(told)))),
        Paragraph(words.access_identity),
        *foot(told)[:2],
    )
    return told.paper(parts)


def _law(told: FormSources) -> str:
    """By which law, where the country says so; nothing else is claimed."""
    country = (told.facts.case.country or "").partition("-")[0]
    if country in EEA:
        return told.words.access_law
    return told.words.access_law_uk if country == "GB" else ""
