"""An event on one line: the day, what happened in a word, the sum, and what was noted of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.proof_words import is_paper_told
from casebook.exporters.facts.noted.dated import dated
from casebook.exporters.facts.noted.nothing_came import says_only_nothing
from casebook.exporters.facts.noted.own_days import with_its_days
from casebook.exporters.facts.problem.number_typed import number_named_alone
from casebook.exporters.lines.beside_sum import beside_its_sum, says_only_that
from casebook.exporters.lines.noted import appointment_missed, noted, parted
from casebook.exporters.lines.promises import BRIEF, each_longer
from casebook.exporters.lines.refunds import day_of_refund, refund_told, sum_paid
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import (
    clauses_of_what_came,
    is_sentence_of,
    is_told,
    is_told_alone,
    is_told_with_figures,
    names_day,
    names_sum,
)
from casebook.exporters.words.case_clock import is_hour_of_noting
from casebook.exporters.words.statements import growing, joined, may_turn
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, one_line
from casebook.records.vocabularies import EventKind
from casebook.text.breaks import ellipsize
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.lines.told import Told
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event

_LEAST_TOLD = 15
"""A shorter note may be told of something else, and says little of what happened. Our own choice."""


_SHORT_NOTE = 8
"""A note that nothing came says no more in so few words. Our own choice."""


def is_missed_appointment(wording: Wording, event: Event) -> bool:
    """Whether this is an appointment to which nobody came: that is told in its place."""
    return event.event is EventKind.APPOINTMENT and wording.facts.appointments[event.number].missed_by is not None


def happening(event: Event) -> tuple[object, ...]:
    """What the shortest form of its line tells of an event."""
    return event.at.day, event.event, event.amount


def has_come(event: Event, lead: str) -> bool:
    """Whether it is money that came back, as the `lead` says with its sum, and of which the line has more to tell."""
    if event.event is not EventKind.REFUNDED or event.amount is None:
        return False
    is_more = bool(event.text or event.method or event.reference)
    return is_more and names_sum(clauses_of_what_came(lead), event.amount)


def _has_hour(event: Event) -> bool:
    """Whether it happened at a time of day that is known."""
    return event.at.has_time and not is_hour_of_noting(event)


def event_line(wording: Wording, event: Event, told: Told, sums: Collection[int], alike: int) -> Fragment:
    """What happened on a day, as so many events `alike` did; the sums of those numbers are told above, and those that the lead
    says came back."""
    lead, is_summed = told.lead.text.casefold(), event.number in sums
    is_sum_told = is_summed or has_come(event, lead)
    line = event_fragment(wording, event, told, is_sum_told=is_sum_told, is_twin=alike > 1)
    return line if line.forms or is_summed else line._replace(left=left_of_refund(wording, event, lead))


def event_fragment(wording: Wording, event: Event, told: Told, *, is_sum_told: bool, is_twin: bool) -> Fragment:
    """What happened on a day, in a word; then the sum, and what was noted of it, by whole sentences. A sum that is told above is
    not told again, and a refund of which nothing else is known goes with it. Of one that `is_twin` of another on that day a
    sentence of its own comes at once."""
    lead, (notes, is_apart) = told.lead.text.casefold(), parted(wording, event, told.said)
    name, is_named, notes, amount, head, timed = _worded(wording, event, notes, is_sum_told=is_sum_told)
    said = [*map(capitalised, notes)] if is_apart and not amount else _said_of(amount, notes, is_twin=is_twin)
    is_known = not said and ((is_sum_told and event.event is EventKind.REFUNDED) or _is_told_day(wording, event, lead))
    if is_missed_appointment(wording, event) or (not said and (not name or (is_known and not _has_hour(event)))):
        return _day_of_what_is_told(wording, event, told)
    if is_known:
        return Fragment(((_stage_of_time(wording, event), join_heading(timed)),), told.rank)
    stage = told.standing.of_event(event, told.lead.text, is_sum_told=is_sum_told, is_noted=bool(notes))
    if told.lead.untold and told.lead.untold.entry.number == event.number:
        stage = min(stage, Stage.ANSWER)
    colon = wording.language.colon
    # Of money, and where what was noted decides, told above or not.
    tells_little = bool((said and told.standing.decides(event)) or (notes and (is_twin or is_sum_told)))
    tells_little |= _is_told_day(wording, event, lead) or bool(said and amount)  # *28 Jul, cost* does not say how much
    if not said and (sentence := _sentence_alone(wording, event)):
        with_time = (_stage_of_time(wording, event), _sentence_alone(wording, event, timed=True))
        return Fragment(tuple(each_longer([(stage, sentence), with_time])), told.rank, is_counted=True)
    forms = [(stage, join_heading(head))] if is_named and not tells_little else []
    if is_apart and not amount:
        head, timed, colon = [join_heading(head)], [join_heading(timed)], " "
    for text in growing(ellipsize(each, BRIEF) for each in said):
        forms.append((stage, join_heading(head, text, colon)))
        stage = Stage.DETAIL
    whole, turns = " ".join(map(as_sentence, said)), (stage, _stage_of_time(wording, event))
    forms += [(turn, join_heading(each, whole, colon)) for turn, each in zip(turns, (head, timed), strict=True)]
    return Fragment(
        tuple(each_longer(forms)), told.rank, is_counted=True, leans_on=told.leans_on, alone=is_named and not is_twin
    )


def _worded(
    wording: Wording, event: Event, notes: list[str], *, is_sum_told: bool
) -> tuple[str, bool, list[str], str, list[str], list[str]]:
    """The word for what happened, whether its line calls it so, what was noted beside that, and the sum, where these are told
    behind it; what the line begins with, and the same with the time of day."""
    name, timed = wording.event(event), wording.event_heads(event, clock=True)
    head = timed if len(timed) < 2 else [wording.day(event.at), *timed[1:]]
    amount = _sums_of(wording, event, is_sum_told=is_sum_told)
    if refund := refund_told(wording, event, notes, amount):
        return "", False, refund, "", head[:1], timed[:1]
    is_named, notes = _named(wording, _label(wording, event), beside_its_sum(event, notes) if is_sum_told else notes)
    if (event.amount or is_sum_told) and says_only_that(wording, event, notes):
        notes, amount = [], _sums_of(wording, replace(event, text=None), is_sum_told=is_sum_told)
    if name and not is_named:  # what was typed says it
        notes, amount = _with_sum(notes, amount)
        return name, False, notes, "", [head[0], amount], [timed[0], amount]
    if is_named and not is_sum_told and (paid := sum_paid(wording, event, amount)):
        return name, False, notes, paid, head[:1], timed[:1]
    return name, is_named, notes, amount, head, timed


def _day_of_what_is_told(wording: Wording, event: Event, told: Told) -> Fragment:
    """`1 Oct: The lamp broke.`, of a note that says what the problem does, where the lead tells it without its day; nothing
    of anything else."""
    notes, problem = noted(wording, event), one_line(wording.facts.case.problem).casefold()
    is_same = bool(notes) and all(is_told(each.casefold().rstrip(" .!"), problem) for each in notes)
    if not is_same or wording.event(event) or event.amount or names_day(told.lead.text, event.at.day):
        return Fragment(())
    words = ellipsize(" ".join(notes), BRIEF)
    return Fragment(((Stage.ASIDE, join_heading([wording.day(event.at)], words, wording.language.colon)),), told.rank)


def left_of_refund(wording: Wording, event: Event, lead: str) -> tuple[tuple[Stage, str], ...] | None:
    """`2 Nov: I was refunded 25.00 EUR.`: the day on which money came back that the `lead` tells without it, where nothing else
    is left to tell of it."""
    came = day_of_refund(wording, event, lead) if has_come(event, lead) else ""
    line = join_heading([wording.day(event.at)], came, wording.language.colon)
    return ((Stage.ASIDE, line),) if came else None


def _stage_of_time(wording: Wording, event: Event) -> Stage:
    return Stage.CLOCK if event.at in wording.timeless else Stage.ASIDE


def _said_of(amount: str, notes: Sequence[str], *, is_twin: bool) -> list[str]:
    """The sum with the first sentence that was noted, as alone it does not say what for; then the others."""
    first, *others = notes or [""]
    if amount:
        first = (f"{amount}, {first}" if is_twin else joined([amount, first])) if first else amount
    return [first, *(capitalised(each) if amount else each for each in others)] if first else []


def _with_sum(notes: list[str], amount: str) -> tuple[list[str], str]:
    """The notes with the sum behind the first, *charged me the sub again (12.99 GBP)*, and what is left of it; behind one that is
    long it would be cut."""
    first, *others = sentences(notes[0]) if notes else [""]
    if not (first and amount) or len(first) + len(amount) + len(" ()") > BRIEF:
        return notes, amount
    return [" ".join([as_sentence(f"{first.rstrip('.')} ({amount})"), *others]), *notes[1:]], ""


def _sums_of(wording: Wording, event: Event, *, is_sum_told: bool) -> str:
    """What it is about in money, and its number, with those of the appointment to which nobody came."""
    set_for = appointment_missed(wording, event)
    amount = wording.sum_of(replace(event, amount=None) if is_sum_told else event)
    return ", ".join(filter(None, [wording.sum_of(set_for) if set_for else "", amount]))


_ARRIVED = QuickPattern(
    r"(?:came|arrived|delivered|gekomen|aangekomen|bezorgd|geleverd|gekommen|angekommen|eingetroffen|geliefert"
    r"|arrivée?s?|livrée?s?|llegó|llegaron|entregad[oa]s?)\b"
)


def _label(wording: Wording, event: Event) -> str:
    """What happened in a word; nothing of what came where the note says so: *Arbeitsplatte gekommen, aber 20 cm zu kurz*."""
    is_plain = event.event is EventKind.DELIVERED and not wording.never_came
    clause = re.split(r"[,.;:]", one_line(event.text))[0] if is_plain else ""
    is_said = any(map(_ARRIVED.fullmatch, clause.split()[1:])) and not may_turn(clause)
    return "" if is_said else wording.event(event)


def _named(wording: Wording, name: str, notes: Sequence[str]) -> tuple[bool, list[str]]:
    """Whether what happened is called by its word, and what was noted beside that: without the same word at its beginning where
    an object follows (*offered: a voucher*); else in the place of it, as no word that was typed is lost (*charged me again*)."""
    first, *others = notes or [""]
    rest = first[len(name) :].lstrip() if name and first.casefold().startswith(f"{name.casefold()} ") else ""
    plural = bool(name) and first.casefold().startswith(f"{name.casefold()}s ")  # *gastos de envío* beside *gasto*
    is_of_it = wording.language.code in _DE_IS_OF and rest.startswith("de ")
    if plural or (rest and (is_of_it or not _OBJECT.match(rest))):
        return False, [first, *others]
    begins = name.rpartition(" ")[0].casefold()  # *a formal complaint by post* says that one was made
    if len(begins) >= _LEAST_BEGUN and first.casefold().startswith(f"{begins} ") and not rest:
        return False, [first, *others]
    same = first.casefold().rstrip(".!") in (name.casefold(), begins)
    told = [each for each in ("" if same else rest or first, *others) if each.strip(".!")]
    return bool(name), told if name else [capitalised(each) for each in told]


_LEAST_BEGUN = 6
"""A word for what happened that has fewer letters before its last word is no name of a thing. Our own choice."""

_DE_IS_OF = ("fr", "es")
"""In these *de* goes on with what it is of, *frais de retour*; in Dutch it is an article."""

_OBJECT = QuickPattern(
    r"\d|[€$£]|(?:(?:only|alleen|maar|nur|seulement|solo|sólo) )?"
    r"(?:an?|the|een|de|het|eine?n?|die|der|das|une?|les?|la|el|los|las|una)\b"
)
"""What follows the word for what happened where it goes on behind a colon: a thing, or how much."""


def noted_beside_sum(wording: Wording, event: Event, lead: str) -> list[str] | None:
    """What was noted beside the sum where that is told above, but for what the `lead` tells, in small letters; None where what
    was typed stands in the place of the word for it."""
    new = [each for each in noted(wording, event) if not is_told_of(wording, event, each, lead)]
    is_named, notes = _named(wording, wording.event(event), beside_its_sum(event, new))
    return ([] if says_only_that(wording, event, notes) else notes) if is_named else None


def _sentence_alone(wording: Wording, event: Event, *, timed: bool = False) -> str:
    """`It was ordered on 28 Sep.`, of an event of which nothing was noted; nothing of one that is told otherwise."""
    is_marked = wording.event(event) != wording.language.events[event.event]
    form = "" if is_marked else wording.language.log.event_alone.get(event.event, "")
    return as_sentence(capitalised(form.format(day=wording.date(event.at) if timed else wording.day(event.at))))


def is_told_of(wording: Wording, event: Event, statement: str, lead: str) -> bool:
    """Whether the lead, in small letters, tells this sentence of what was noted of the event: as it is, or with its day."""
    with_day = dated(wording, event.at, statement.rstrip(".")).casefold()
    on_its_day = with_its_days(wording, event, statement.rstrip(" .!")).casefold()
    if on_its_day != statement.rstrip(" .!").casefold() and is_told(on_its_day, lead):
        return True
    number = number_named_alone(statement)
    if number and is_told(number.casefold(), lead):
        return True
    if _says_nothing_came(wording, event, lead) or is_paper_told(statement, lead, wording.language.colon):
        return True
    if event.event is EventKind.NOTE and is_told_with_figures(statement, lead):
        return True
    is_alone = is_sentence_of(statement.casefold(), lead) or is_told_alone(statement, lead)
    return is_alone or is_told(with_day, lead)


def _says_nothing_came(wording: Wording, event: Event, lead: str) -> bool:
    """Whether it is a short note that nothing had come, which the lead, in small letters, tells with its day, or in few words."""
    words, text = wording.language.lead, one_line(event.text)
    told = words.nothing_by.format(day=wording.day(event.at)).casefold()
    is_known = is_told(told, lead) or (is_told(words.nothing_came, lead) and says_only_nothing(text))
    return event.event is EventKind.NOTE and len(text.split()) <= _SHORT_NOTE and is_known


def _is_told_day(wording: Wording, event: Event, lead: str) -> bool:
    """Whether the lead tells what happened on this day."""
    notes = noted(wording, event)
    told = [len(" ".join(notes)) >= _LEAST_TOLD and is_told_of(wording, event, each, lead) for each in notes]
    words = {wording.event(event).casefold(), wording.language.events[event.event].casefold()}
    words.add(_sentence_alone(wording, event).rstrip(".").casefold())
    is_there = (bool(told) and all(told)) or any(is_told(word, lead) for word in words)
    return is_there and names_day(lead, event.at.day)
