"""An event on one line: the day, what happened in a word, the sum, and what was noted of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from casebook.exporters.facts.dated import dated
from casebook.exporters.lines.promises import BRIEF, each_longer
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import is_sentence_of, is_told, names_day, names_sum
from casebook.exporters.words.statements import growing, joined, statements_of
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, one_line
from casebook.exporters.words.with_article import with_articles
from casebook.records.vocabularies import EventKind
from casebook.text.breaks import ellipsize
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.lines.told import Told
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event
    from casebook.text.quick_pattern import QuickPattern

_MONEY = (EventKind.CHARGED, EventKind.PAID, EventKind.REFUNDED, EventKind.CREDITED)

_LEAST_TOLD = 15
"""A shorter note may be told of something else, and says little of what happened. Our own choice."""


_SHORT_NOTE = 8
"""A note that nothing came says no more in so few words. Our own choice."""


def noted(wording: Wording, event: Event) -> list[str]:
    """What was noted of it, in sentences; of an appointment to which nobody came where that is told."""
    appointment = appointment_missed(wording, event)
    said = statements_of(event.text)
    if event.event is EventKind.MISSED:  # the word for it says so
        said = [left for each in said if (left := _without(wording.language.log.nobody_came, each))]
    return [*statements_of(appointment.text if appointment else None), *said]


def _without(pattern: QuickPattern, statement: str) -> str:
    """The statement without the sentences and clauses that the pattern fits."""
    told = []
    for sentence in sentences(statement):
        clauses = re.split(r"(?<=[,;]) ", sentence)
        left = [each for each in clauses if pattern.fullmatch(each.rstrip(" .!,;")) is None]
        cut = as_sentence(capitalised(" ".join(left).rstrip(",;"))) if left else ""
        told.append(sentence if left == clauses else cut)
    return " ".join(filter(None, told))


def appointment_missed(wording: Wording, event: Event) -> Event | None:
    """The appointment of which this says that nobody came to it; None of anything else."""
    found = wording.facts.appointments.get(event.number) if event.event is EventKind.MISSED else None
    return found.event if found else None


def is_missed_appointment(wording: Wording, event: Event) -> bool:
    """Whether this is an appointment to which nobody came: that is told in its place."""
    return event.event is EventKind.APPOINTMENT and wording.facts.appointments[event.number].missed_by is not None


def happening(event: Event) -> tuple[object, ...]:
    """What the shortest form of its line tells of an event."""
    return event.at.day, event.event, event.amount


def event_fragment(wording: Wording, event: Event, told: Told, *, is_sum_told: bool, is_twin: bool) -> Fragment:
    """What happened on a day, in a word; then the sum, and what was noted of it, by whole sentences. Of one that `is_twin` of
    another on that day, with a sentence of its own at once.

    A sum that is told above is not told again; a refund of which nothing else is known goes then.
    """
    name, lead = wording.event(event), told.lead.text.casefold()
    notes = [with_articles(wording, each) for each in told.said]
    notes = _without_its_word(name, notes) if name else [capitalised(each) for each in notes]
    timed = wording.event_heads(event)
    head = timed if len(timed) < 2 else [wording.day(event.at), *timed[1:]]
    amount = wording.sum_of(replace(event, amount=None) if is_sum_told else event)
    set_for = appointment_missed(wording, event)
    amount = ", ".join(filter(None, [wording.sum_of(set_for) if set_for else "", amount]))
    if amount and _says_only_that(wording, event, notes):
        notes = []
    said = [amount, *(capitalised(each) for each in notes)] if amount else notes
    if amount and notes:  # a sum alone does not say what for
        first = f"{amount}, {notes[0]}" if is_twin else joined([amount, notes[0]])
        said = [first, *(capitalised(each) for each in notes[1:])]
    is_whole = is_sum_told and event.event is EventKind.REFUNDED
    is_known = not said and (is_whole or _is_told_day(wording, event, lead))
    if is_missed_appointment(wording, event) or (not said and (not name or (is_known and not event.at.clock))):
        return Fragment(())
    if is_known:
        return Fragment(((Stage.ASIDE, join_heading(timed)),), told.rank)
    stage, colon = _stage_of(event, told, is_sum_told=is_sum_told), wording.language.colon
    # Of money the day and the word alone tell nothing, told above or not.
    tells_little = bool(notes and (is_twin or is_sum_told)) or bool(said and event.event in _MONEY)
    if not said and (sentence := _sentence_alone(wording, event)):
        with_time = (Stage.ASIDE, _sentence_alone(wording, event, timed=True))
        return Fragment(tuple(each_longer([(stage, sentence), with_time])), told.rank, is_counted=True)
    forms = [(stage, join_heading(head))] if name and not tells_little else []
    for text in growing(ellipsize(each, BRIEF) for each in said):
        forms.append((stage, join_heading(head, text, colon)))
        stage = Stage.DETAIL
    whole = " ".join(map(as_sentence, said))
    forms += [(stage, join_heading(head, whole, colon)), (Stage.ASIDE, join_heading(timed, whole, colon))]
    alone = 1 if name and not is_twin else 0
    return Fragment(tuple(each_longer(forms)), told.rank, is_counted=True, leans_on=told.leans_on, alone=alone)


def _stage_of(event: Event, told: Told, *, is_sum_told: bool) -> Stage:
    """When there is room for it: of money whose sum is told above only what was noted of it is new."""
    if event.event in _MONEY:
        return Stage.DETAIL if is_sum_told else Stage.MONEY
    return Stage.LATEST if told.is_latest else Stage.EVENT


def _without_its_word(name: str, notes: Sequence[str]) -> list[str]:
    """What was noted, without the words at its beginning that what happened is called by: *offered: offered 100*."""
    first, *others = notes or [""]
    words = zip(name.casefold().split(), first.casefold().rstrip(".").split(), strict=False)
    same = sum(1 for _ in takewhile(lambda both: both[0] == both[1], words))
    rest = first.split(maxsplit=same)[same] if same < len(first.split()) else ""
    return [each for each in (rest, *others) if each.strip(".!")]


def _says_only_that(wording: Wording, event: Event, notes: Sequence[str]) -> bool:
    """Whether what was noted of money says no more than that so much came: *99 came*."""
    words = {word for note in notes for word in re.findall(r"[\w’'.,-]*\w", note.casefold())}
    figures = {word for word in words if word[:1].isdigit()}
    is_all = event.amount is not None and all(
        names_sum(f"{each} {event.amount.currency}", event.amount) for each in figures
    )
    return bool(figures) and is_all and words - figures <= wording.language.lead.says_nothing_more


def _sentence_alone(wording: Wording, event: Event, *, timed: bool = False) -> str:
    """`It was ordered on 28 Sep.`, of an event of which nothing was noted; nothing of one that is told otherwise."""
    is_marked = wording.event(event) != wording.language.events[event.event]
    form = "" if is_marked else wording.language.log.event_alone.get(event.event, "")
    return as_sentence(capitalised(form.format(day=wording.date(event.at) if timed else wording.day(event.at))))


def is_told_of(wording: Wording, event: Event, statement: str, lead: str) -> bool:
    """Whether the lead, in small letters, tells this sentence of what was noted of the event: as it is, or with its day."""
    with_day = dated(wording, event.at, statement.rstrip(".")).casefold()
    if _says_nothing_came(wording, event, lead):
        return True
    return is_sentence_of(statement.casefold(), lead) or is_told(with_day, lead)


def _says_nothing_came(wording: Wording, event: Event, lead: str) -> bool:
    """Whether it is a short note that nothing had come, which the lead, in small letters, tells with its day."""
    told = wording.language.lead.nothing_by.format(day=wording.day(event.at)).casefold()
    is_short = len(one_line(event.text).split()) <= _SHORT_NOTE
    return event.event is EventKind.NOTE and is_short and is_told(told, lead)


def _is_told_day(wording: Wording, event: Event, lead: str) -> bool:
    """Whether the lead tells what happened on this day."""
    notes = noted(wording, event)
    told = [len(" ".join(notes)) >= _LEAST_TOLD and is_told_of(wording, event, each, lead) for each in notes]
    words = {wording.event(event).casefold(), wording.language.events[event.event].casefold()}
    is_there = (bool(told) and all(told)) or any(is_told(word, lead) for word in words)
    return is_there and names_day(lead, event.at.day)
