"""What is due, for a calendar (iCalendar, RFC 5545): promises, the days the person gave, appointments.

Each has an id that never changes, so that a calendar that takes the file again updates what it has; what was settled since is
cancelled there. All of it is told as others may see it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from casebook.exporters.facts.promises.promised_kinds import kind_promised
from casebook.exporters.wording import Wording
from casebook.exporters.words.erased_texts import erased_told_in
from casebook.exporters.words.typed import capitalised, one_line
from casebook.language.language import language_named
from casebook.records.kinds import Contact
from casebook.records.vocabularies import PromiseState
from casebook.text.brackets import in_brackets
from casebook.text.breaks import ellipsize
from casebook.text.comparing import as_seen

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions
    from casebook.records.values import Moment

MORNING = timedelta(hours=9)
"""When a calendar reminds of what is due that day. Our own choice."""


def render(facts: CaseFacts, options: ExportOptions) -> str:
    """The calendar, in the language of the options. Raises `UnknownLanguage`."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//casebook//casebook//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    facts = erased_told_in(facts, options.language, all_stay=True)  # a calendar would keep what is gone from here
    wording = Wording(facts, language_named(options.language, facts.case.country))
    for each in (*_promises(wording), *_deadlines(wording), *_appointments(wording)):
        calendar.add_component(each)
    return str(calendar.to_ical().decode())


def _promises(wording: Wording) -> Iterator[Any]:
    """Each promise with a day; what was settled, replaced or declined is cancelled."""
    for facts in wording.facts.promises:
        promise = facts.promise
        if promise.due is None:
            continue
        is_open = facts.state in (PromiseState.OPEN, PromiseState.DUE, PromiseState.OVERDUE)
        what = capitalised(_what_is_due(wording, facts))
        yield _event(
            wording,
            f"{promise.uuid}@casebook",
            promise.due,
            what,
            _described(wording, promise.number, promise.text),
            is_cancelled=not is_open or promise.number in wording.facts.replaced,
        )


def _what_is_due(wording: Wording, facts: PromiseFacts) -> str:
    """`refund promised (Maria)`, `promised a technician (Rob)`; its own words where nothing says in few what it is."""
    by, words = one_line(facts.made_by), ellipsize(one_line(facts.promise.text), _LONGEST_WORDS)
    told = kind_promised(wording, facts) or words or wording.language.promised_plain
    return in_brackets(told, by) if by else told


_LONGEST_WORDS = 60
"""A calendar shows about so many characters of a day. Our own choice."""


def _deadlines(wording: Wording) -> Iterator[Any]:
    """The days that the person gave the company, and others, each under their name and number; the last of each holds."""
    facts = wording.facts
    given = [entry for entry in facts.entries if isinstance(entry, Contact) and entry.deadline is not None]
    last = {as_seen(entry.party or ""): entry for entry in given if facts.case.closed is None}
    for entry in given:
        assert entry.deadline is not None
        what = capitalised(wording.language.asked_for_by.format(day=wording.day_named(entry.deadline)))
        party = one_line(entry.party)
        numbers = (one_line(entry.case_number),) if party else _numbers(wording)
        told = _described(wording, entry.number, entry.text, numbers)
        uid = f"{entry.uuid}-deadline@casebook"
        is_last = entry is last.get(as_seen(entry.party or ""))
        yield _event(wording, uid, entry.deadline, what, told, is_cancelled=not is_last, of=party)


def _appointments(wording: Wording) -> Iterator[Any]:
    """Each appointment, at its time."""
    for number, appointment in wording.facts.appointments.items():
        event = appointment.event
        if event.number == number:
            what = capitalised(wording.language.events[event.event])
            told = _described(wording, number, event.text)
            yield _event(wording, f"{event.uuid}@casebook", event.at, what, told, is_cancelled=False)


def _numbers(wording: Wording) -> Sequence[str]:
    """The company's numbers."""
    return (*map(one_line, wording.facts.case.orders), *map(one_line, wording.facts.case_numbers))


def _described(wording: Wording, number: int, text: str | None, numbers: Sequence[str] | None = None) -> str:
    """What was typed, the `numbers`, or those of the company, and the entry it comes from."""
    told = ", ".join(_numbers(wording) if numbers is None else numbers)
    return "\n".join(filter(None, (one_line(text), told, f"{one_line(wording.facts.case.handle)}/{number}")))


def _event(
    wording: Wording, uid: str, at: Moment | date, what: str, told: str, *, is_cancelled: bool, of: str = ""
) -> Any:
    """A day or a time in the calendar, `of` another than the company perhaps. Its sequence grows, so that the newer file wins."""
    from icalendar import Alarm, Event

    summary = f"{of or wording.company}{wording.language.colon}{what}"
    now = wording.facts.now
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", now)
    event.add("sequence", int(now.timestamp()) // 60)
    clock = None if isinstance(at, date) else at.clock
    day = at if isinstance(at, date) else at.day
    event.add("dtstart", _in_utc(clock) if clock else day)
    event.add("summary", summary)
    event.add("description", told)
    event.add("status", "CANCELLED" if is_cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    if not is_cancelled:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", summary)
        alarm.add("trigger", timedelta(hours=-1) if clock else MORNING)
        event.add_component(alarm)
    return event


def _in_utc(clock: datetime) -> datetime:
    """An instant that needs no table of zones."""
    from datetime import UTC

    return clock.astimezone(UTC)
