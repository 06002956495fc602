"""A letter to the company: both addresses, the date, the subject, the four blocks under headings, the enclosures.

What belongs into one, and in which order, is from the model letters of the Dutch consumer authority (ACM ConsuWijzer,
consuwijzer.nl/voorbeeldbrieven) and the FTC's *Solving Consumer Problems*, both read in November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.forms.address_lines import address_lines
from casebook.exporters.forms.amounts import payee
from casebook.exporters.forms.complaint import agreed, happened, introduction, otherwise, subject_of
from casebook.exporters.forms.long_days import long_day
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.paper import Lines, LinesPlace, Paper, Paragraph, Part, Points, headed

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """The letter. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    told = FormSources(facts, options, in_letters=True)
    words, asked, follows = told.words, " ".join(filter(None, (told.request(), payee(told)))), otherwise(told)
    parts = (
        *head(told, subject_of(told, with_numbers=False)),
        Paragraph(introduction(told)),
        *headed(words.the_problem, told.problem()),
        *agreed(told),
        *happened(told),
        *headed(
            words.what_i_ask,
            Paragraph(asked if follows else f"{asked} {words.answer_in_writing}"),
            Paragraph(f"{follows} {words.answer_in_writing}" if follows else ""),
        ),
        *foot(told),
    )
    return told.paper(parts)


def head(told: FormSources, subject: str) -> tuple[Part, ...]:
    """Both addresses, the date, their numbers, the subject, and the salutation."""
    words, numbers = told.words, told.facts.case_numbers
    references = (words.my_number if len(numbers) == 1 else words.my_numbers).format(number=", ".join(numbers))
    return (
        sender(told),
        _addressed(
            told.company,
            told.of_company("address", words.address_of.format(company=told.company)),
            LinesPlace.RECIPIENT,
        ),
        _dated(told),
        Paragraph(references if numbers else ""),
        Lines((words.subject_is.format(subject=subject),), LinesPlace.SUBJECT),
        Paragraph(words.dear_unknown),
    )


def _dated(told: FormSources) -> Paragraph:
    """Of which day it is, in full."""
    return Paragraph(told.words.written_on(long_day(told.words.locale, told.facts.now.date())))


def sender(told: FormSources) -> Lines:
    """Who it is from: the name and the address."""
    return _addressed(told.name, told.person("address", told.words.your_address, "--address"), LinesPlace.SENDER)


def _addressed(name: str, address: str, place: LinesPlace) -> Lines:
    """A name above an address, unless the address begins with it."""
    is_in_it = re.match(rf"{re.escape(name)}\b", address, re.IGNORECASE)
    lines = address_lines(address)
    return Lines(lines if is_in_it else (name, *lines), place)


def foot(told: FormSources) -> tuple[Part, ...]:
    """The end, room for a signature, how the company finds the account, and the enclosures."""
    words = told.words
    return (
        Paragraph(words.faithfully),
        Lines((told.name, told.account()), LinesPlace.SIGNED),
        *enclosed(told),
    )


def signed(told: FormSources) -> tuple[Part, ...]:
    """The day, who it is from, for somebody else than the company, and the enclosures."""
    return (_dated(told), Lines((told.name, told.reached_at()), LinesPlace.SIGNED), *enclosed(told))


def enclosed(told: FormSources) -> tuple[Part, ...]:
    """The enclosures, under their heading."""
    return headed(told.words.enclosures, Points(tuple(told.enclosures())))
