"""What was said and happened in the order of days, each line with the exhibits that show it, as a court is told it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.chat import history_of
from casebook.exporters.facts.refusals.refusals import kind_refused, refuses
from casebook.exporters.forms.so_far import NOTHING_TOLD
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.lines.ended_told import what_of
from casebook.exporters.lines.parcels import parcel_fragment
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.typed import as_sentence, capitalised
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from casebook.records.kinds import Entry


DECIDES, SUM, WHY, APART, EXHIBITS, DATED, REFUSED, GRANTED, PROMISED, SHOWN = range(10)
"""What comes first of what is pleaded: the promise that decides, how the sum is made up, the rest of why, what does not go
together, which exhibits there are, the days from which others are counted, who refused, what was said when that promise was
made, the other promises, what an exhibit shows. Guides to particulars of claim ask for the sum, its reason, the dates and the
evidence (November 2026)."""

KEY_DAYS = (
    EventKind.ORDERED,
    EventKind.PAID,
    EventKind.CHARGED,
    EventKind.DELIVERED,
    EventKind.CANCELLED,
    EventKind.RETURNED,
)
"""Of each the first is a day that a claim rests on: that there was a contract, that it was paid, what came."""

_CAME_BACK = (EventKind.REFUNDED, EventKind.CREDITED)
"""The sums tell with their days what came of these."""

_LONG = 200
"""A line that is longer than this waits for those that are shorter, pleaded or not. Our own choice."""


def exhibits(told: FormSources, entries: Collection[int]) -> str:
    """` Exhibit A.`: the files that are kept with the entries of these numbers; nothing where none are."""
    kept = [told.words.exhibit.format(letter=letter) for letter, file in told.files if file.attached_to in entries]
    return f" {as_sentence(capitalised(told.language.listed(kept)))}" if kept else ""


def chronology(told: FormSources) -> tuple[Fragment, ...]:
    """A line for each contact, event and parcel, which grow to a limit; that they refused comes before what is small."""
    places = {entry.number: place for place, entry in enumerate(told.facts.entries)}
    lines = list(_lines(told))
    order = sorted(range(len(lines)), key=lambda line: places[lines[line].entry])
    moved = {old: new for new, old in enumerate(order)}
    return tuple(
        line._replace(leans_on=None if line.leans_on is None else moved[line.leans_on])
        for line in (lines[place] for place in order)
    )


def _lines(told: FormSources) -> Iterator[Fragment]:
    """The lines with their exhibits, those of parcels last; how long a call took and how it was is nothing for a court."""
    promise = told.lead.promise.promise if told.lead.promise else None
    first = {each.event: each.number for each in reversed(told.facts.events) if each.event in KEY_DAYS}
    for line in history_of(told.wording, NOTHING_TOLD, (), (), 0, promises=False):
        entry, by = told.facts.entry(line.entry), exhibits(told, (line.entry,))
        line = _refused_first(told, line, entry)
        if line.entry in first.values() or (by and line.rank != REFUSED):
            line = _early(line, DATED if line.entry in first.values() else SHOWN)
        elif promise and line.entry == promise.made_in and line.rank != REFUSED:
            line = _early(line, GRANTED)
        elif isinstance(entry, Event) and entry.event in _CAME_BACK and told.sums():
            line = line.not_before(Stage.DETAIL)
        yield _shown(line, by)
    for parcel in told.facts.parcels:
        line = parcel_fragment(told.wording, parcel, NOTHING_TOLD)._replace(entry=parcel.latest.number)
        by = exhibits(told, [update.number for update in parcel.updates])
        yield _shown(_early(line, SHOWN) if by else line, by)


def _early(line: Fragment, rank: int) -> Fragment:
    """The line pleaded, as far as it is short; what is longer of it has its own turn."""
    forms = tuple((stage if stage.is_aside or len(text) > _LONG else Stage.PLEADED, text) for stage, text in line.forms)
    return line._replace(forms=forms, rank=rank)


def _shown(line: Fragment, by: str) -> Fragment:
    return line._replace(forms=tuple((stage, f"{text}{by}") for stage, text in line.forms if not stage.is_aside))


def _refused_first(told: FormSources, line: Fragment, entry: Entry) -> Fragment:
    """The line of a refusal begins with no more than that, of the last one why comes as early, and so does the company's last
    word."""
    if isinstance(entry, Event) and entry.event is EventKind.DEADLOCK:
        return line._replace(forms=_pleaded(line.forms[:1]) + line.forms[1:], rank=REFUSED)
    if not isinstance(entry, Contact) or not refuses(entry):
        return line
    wording, log, kind = told.wording, told.language.log, kind_refused(told.wording, entry)
    who = wording.who_answered(entry) or wording.company_and_how(entry)
    refused = (log.refusing_what if kind else log.refusing).format(who=who, what=what_of(wording, kind) if kind else "")
    brief = as_sentence(f"{wording.day_of_sentence(wording.day(entry.at))}, {refused}")
    why = [form for form in line.forms if form[0] is Stage.REFUSAL]
    rest = [form for form in line.forms if form[0] is not Stage.REFUSAL]
    return line._replace(
        forms=(*_pleaded([(Stage.REFUSAL, brief), *why]), *rest), rank=REFUSED, alone=line.alone + 1, leans_on=None
    )


def _pleaded(forms: Sequence[tuple[Stage, str]]) -> tuple[tuple[Stage, str], ...]:
    return tuple((Stage.PLEADED, text) for _, text in forms)
