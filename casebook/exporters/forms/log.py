"""The log of a case for others than the company: when each contact was, how, with whom, and what was said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.exporters.forms.so_far import NOTHING_TOLD
from casebook.exporters.lines.ended_told import ended_and_said
from casebook.exporters.lines.promises import promise_line
from casebook.exporters.paper import Part, Point, Points, Row, Table, headed
from casebook.exporters.words.quoted_words import quoted
from casebook.exporters.words.statements import with_capitals
from casebook.exporters.words.typed import as_sentence, capitalised, lines_of, one_line
from casebook.language.language import language_named
from casebook.records.kinds import Contact, Event

if TYPE_CHECKING:
    from casebook.exporters.forms.sources import FormSources


def log_of(told: FormSources) -> Table:
    """Every contact and attempt, a row each."""
    return Table(told.words.log_columns, tuple(_rows(told)))


def _rows(told: FormSources) -> Iterator[Row]:
    wording = told.wording
    # Days as a column has them, short.
    in_columns = replace(wording, language=language_named(told.options.language, told.facts.case.country))
    for contact in told.facts.entries:
        if isinstance(contact, Contact):
            who = wording.who_in_column(contact) or (told.company if contact.incoming else "")
            text = quoted(wording, contact, _one_cell(contact.text))
            ended, text = (as_sentence(each) if each else "" for each in (wording.ended(contact), text))
            said = ended_and_said(wording, contact, capitalised(ended), text) or _promised_in(told, contact)
            cells = (
                in_columns.date(contact.at),
                wording.how(contact),
                who,
                one_line(contact.case_number),
                with_capitals(one_line(said)),
            )
            yield Row(cells, (told.ref(contact),))


def _one_cell(text: str | None) -> str:
    """What was typed in several lines, in one: a line is a sentence unless the next one goes on with a small letter."""
    told = ""
    for line in filter(None, map(str.strip, lines_of(text).splitlines())):
        told = f"{told if line[:1].islower() or not told else as_sentence(told)} {line}".lstrip()
    return told


def _promised_in(told: FormSources, contact: Contact) -> str:
    """What was promised there, of a contact of which nothing else was written down."""
    made = told.facts.promised_in.get(contact.number, ())
    return " ".join(promise_line(told.wording, each, NOTHING_TOLD, contact, with_range=True) for each in made)


def events_of(told: FormSources, told_elsewhere: Sequence[Event] = ()) -> tuple[Part, ...]:
    """What happened beside the contacts, in order, and the parcels, under a heading; but for events that are told elsewhere and
    have no words of their own."""
    wordless = [event for event in told_elsewhere if not event.text]
    contacts = [each for each in told.facts.entries if isinstance(each, Contact)]
    logged = {told.ref(each) for each in (*contacts, *wordless)}
    events = (point for point in told.history() if logged.isdisjoint(point.refs))
    return headed(told.words.what_happened, Points((*events, *told.parcels())))


def contacts_of(told: FormSources) -> Iterator[Point]:
    """Every contact with the company itself: when, with whom, and under which number."""
    for contact in told.facts.own_contacts:
        wording = told.wording
        heads = [
            wording.date(contact.at),
            wording.contact(contact),
            wording.case_number(contact),
            wording.also(contact),
        ]
        yield Point(as_sentence(", ".join(filter(None, heads))), refs=(told.ref(contact),))
