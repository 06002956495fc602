"""What is promised alone, in a note that was typed in a hurry: `rang, Dawn said she'd book a technician within 10 days` is
`she'd book a technician within 10 days`, in five languages.

A sentence is looked at part by part. What the person did, wants, or sets as their own day is no promise, nor what is over, or
did not happen. Who said it is left out, and the number that it goes by. Two things promised in one breath are two promises.
Where nothing of that is sure, the sentence stands as `sentences` found it. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from casebook.parsing.clock import Clock
from casebook.parsing.promises import bare_acts as acts
from casebook.parsing.promises import hurried_words as words
from casebook.parsing.promises import who_said_words
from casebook.parsing.promises.bare_promises import may_promise_bare
from casebook.parsing.promises.bare_words import SUM
from casebook.parsing.promises.note_agreed import agreed_in
from casebook.parsing.promises.note_conditions import apart_from_conditions, is_conditional, unconditional
from casebook.parsing.promises.note_halves import (
    Days,
    each_done,
    each_of_two,
    each_told_to_me,
    parted,
    with_day_behind,
    with_shared_day,
)
from casebook.parsing.promises.note_joins import joined
from casebook.parsing.promises.note_parts import NotePart, is_over, note_parts, plain
from casebook.parsing.promises.note_words_alone import behind_contacts, from_to, trimmed, with_its_thing, without_who
from casebook.parsing.promises.paid_already import after_what_is_paid
from casebook.parsing.promises.promised_parts import is_promise
from casebook.records.values import Moment
from casebook.text.sanitise import for_paste
from casebook.text.sentences import sentences

_MOST = 12
"""So many sentences of a text are looked at. Our own choice."""

_LONGEST = 400
"""Longer sentences, in characters, are not looked at."""

_NAME = re.compile(r"[A-ZÀ-Ý][^\W\d_]+(?: [A-ZÀ-Ý][^\W\d_]+)?\.?")


def promises_in(text: str, made: Moment, clock: Clock) -> list[str]:
    """What is promised in a text that was typed at that moment, each thing by itself; none where nothing reads so."""
    from casebook.parsing.promises.sentences import promise_in_text
    from casebook.parsing.time_hints import may_name_a_time

    text = for_paste(text)
    may_promise = may_name_a_time(text) or SUM.search(text) or may_promise_bare(plain(text))
    if not may_promise and not promise_in_text(text, made, clock):
        return []
    told = [part for each in sentences(text)[:_MOST] if len(each) <= _LONGEST for part in apart_from_conditions(each)]
    is_in_touch = words.IN_TOUCH.search(plain(text)) is not None
    return [
        each
        for place, (sentence, behind) in enumerate(zip(told, [*told[1:], ""], strict=False))
        for each in _told_in(sentence, behind, made, clock, is_in_touch=is_in_touch, is_first=not place)
    ]


def promises_told(sentence: str, behind: str, made: Moment, clock: Clock) -> list[str]:
    """What is promised in a sentence of a contact that is told, each thing by itself; `behind` is what is told next."""
    sentence = for_paste(sentence)
    if len(sentence) > _LONGEST:
        return []
    return _told_in(sentence, behind, made, clock, is_in_touch=True, is_first=True)


def _told_in(sentence: str, behind: str, made: Moment, clock: Clock, *, is_in_touch: bool, is_first: bool) -> list[str]:
    """What one sentence promises, each thing by itself; none where the next one, `behind`, denies it."""
    from casebook.parsing.promises.sentences import promise_in_text

    if _is_denied_by(behind):
        return []
    alone = _agreed(sentence, behind, made, clock)
    if not alone:
        whole = promise_in_text(sentence, made, clock)
        alone = _alone(sentence, whole, made, clock, is_in_touch=is_in_touch, is_first=is_first)
    return [_with_its_mark(each, sentence) for each in alone if not _is_paid(each, made, clock)]


def _is_paid(said: str, made: Moment, clock: Clock) -> bool:
    """Whether it only says that money was paid back by now, and no day by which it is to be there."""
    from casebook.parsing.due_dates import due_date_in, unread_day_in

    behind = after_what_is_paid(plain(said))
    if behind is None:
        return False
    due = due_date_in(said, made, clock)
    if due is not None:
        return due.last.day <= made.day and due_date_in(behind, made, clock) is None
    return unread_day_in(said, made, clock) is None


def _with_its_mark(said: str, sentence: str) -> str:
    """With the full stop where it is a sentence, with a capital or as a whole."""
    is_sentence = sentence == f"{said}." or (said[:1].isupper() and sentence.endswith(f": {said}."))
    return f"{said}." if is_sentence else said


def _is_denied_by(behind: str) -> bool:
    """Whether the next sentence says in a word or two that nothing came of it: *didnt.*, *nix.*"""
    return len(behind.split()) <= words.FEWEST_THAT_DENY and NotePart(behind).denies


def _agreed(sentence: str, behind: str, made: Moment, clock: Clock) -> list[str]:
    """What somebody of theirs offered to do on a day that was agreed to at once."""
    from casebook.parsing.due_dates import due_date_in

    part = NotePart(agreed_in(sentence, behind))
    part.is_promised = True
    if part.is_mine or words.OF_ME.match(part.plain) or due_date_in(part.said, made, clock) is None:
        return []
    return [trimmed(part.said)] if is_promise(part, made, clock, is_told=True) else []


def _alone(sentence: str, whole: str, made: Moment, clock: Clock, *, is_in_touch: bool, is_first: bool) -> list[str]:
    """What each part of the sentence promises; else `whole`, what of it reads like a promise."""
    from casebook.parsing.due_dates import due_date_in, unread_day_in

    def is_one(part: NotePart) -> bool:
        return is_promise(part, made, clock, is_told=True)

    def is_dated(said: str) -> bool:
        return due_date_in(said, made, clock) is not None

    parts = note_parts(sentence)
    if any(part.is_wanted for part in parts if part.typed in (whole, sentence)):
        return []
    hangs = any(map(is_conditional, parts))
    if "?" in sentence or (hangs and whole):
        return [without_who(whole, made, clock)] if whole else []
    parts = unconditional(parts) if hangs else parts
    days = Days(is_dated, lambda said: is_dated(said) or unread_day_in(said, made, clock) is not None)
    parts = parted(joined(parts, sentence, made, clock, is_one), is_one, days)
    promised, is_reported = _places_promised(parts, made, clock, is_in_touch=is_in_touch, is_first=is_first)
    if whole and not promised:
        return _whole_alone(whole, parts, made, clock, is_reported=is_reported)
    if whole and (spanned := _up_to_its_day(sentence, whole, parts, promised, made, clock)):
        return [spanned]
    found: list[str] = []
    for at in promised:
        before = parts[at - 1] if at and not (at - 1 in promised and is_dated(parts[at - 1].said)) else None
        said = trimmed(with_its_thing(before, parts[at], sentence))
        is_told = parts[at].is_promised or is_reported or _is_told_of(parts[:at])
        each = with_shared_day(each_of_two(said), made, clock) if is_told else [said]
        if len(each) == 1:
            each = each_told_to_me(said, lambda one: is_one(NotePart(one)), is_dated)
        each = each_done(said, is_dated) if len(each) == 1 else each
        each = with_day_behind(each, parts[at + 1 : at + 2], sentence, is_dated)
        keeps_its_day = due_date_in(parts[at].typed, made, clock) is None or any(
            due_date_in(one, made, clock) for one in each
        )
        found += each if keeps_its_day else [trimmed(parts[at].typed)]
    return found


def _whole_alone(whole: str, parts: Sequence[NotePart], made: Moment, clock: Clock, *, is_reported: bool) -> list[str]:
    """What of the sentence reads like a promise, where none of its parts does; none where one of them says that it is none."""
    from casebook.parsing.promises.sentences import promise_in_text

    if any(part.denies or ((part.is_mine or words.DUTY.match(part.plain)) and part.typed in whole) for part in parts):
        return []
    if (any(part.may_be_mine or part.is_meant for part in parts) and not is_reported) or words.REFUSED.search(
        plain(whole)
    ):
        return []
    if acts.is_threat(plain(whole)) or words.TODAYS_CALL.match(plain(whole)):
        return []
    if _is_dated_by_contact(whole, parts, made, clock):
        return []
    if all(part.is_contact for part in parts):
        return []
    behind = behind_contacts(whole)
    lead = note_parts(behind)[:1]
    tried = [behind]
    if len(parts) > 1 and lead and words.IN_TOUCH.search(lead[0].plain) and not lead[0].who:
        tried.insert(0, behind[behind.find(lead[0].typed) + len(lead[0].typed) :].lstrip(" ,;:.-–—/"))
    promised = (each for each in tried if each == whole or promise_in_text(each, made, clock))
    return [without_who(each, made, clock) for each in islice(promised, 1)]


def _is_dated_by_contact(whole: str, parts: Sequence[NotePart], made: Moment, clock: Clock) -> bool:
    """Whether its day is only how long somebody was in touch: *llamada 35 min*."""
    from casebook.parsing.due_dates import due_date_in

    due = due_date_in(whole, made, clock)
    dated = [part for part in parts if due is not None and due_date_in(part.typed, made, clock) == due]
    return bool(dated) and all(part.is_contact for part in dated)


def _is_told_of(parts: Sequence[NotePart]) -> bool:
    """Whether somebody of theirs may be told of in these parts: something stands there that the person did not do."""
    return any(not part.is_mine for part in parts)


def _tells_who(part: NotePart) -> bool:
    """Whether it only says who said what stands before it: *said Ty*, *Gail*."""
    return bool(who_said_words.SAID_BY.match(part.plain) or _NAME.fullmatch(part.typed))


def _is_answered(parts: Sequence[NotePart], made: Moment, clock: Clock) -> bool:
    """Whether one of these parts is a few words that may only say who answered, and none says that it was refused."""
    from casebook.parsing.due_dates import due_date_in

    if any(words.REFUSED.search(part.plain) for part in parts):
        return False
    return any(
        len(part.plain.split()) <= words.MOST_OF_WHO
        and not (part.is_mine or is_over(part.typed) or due_date_in(part.typed, made, clock))
        for part in parts
    )


def _places_promised(
    parts: Sequence[NotePart], made: Moment, clock: Clock, *, is_in_touch: bool, is_first: bool
) -> tuple[list[int], bool]:
    """Which of the parts promise something, and whether one of them tells who said so."""
    promised: list[int] = []
    is_reported = False
    for at, part in enumerate(parts):
        is_reported = is_reported or part.who is not None
        is_denied = any(behind.denies for behind in parts[at + 1 : at + 2])
        if part.is_mine or is_denied or part.introduces or (part.may_be_mine and not (is_reported or promised)):
            continue
        is_named = bool(part.who) or not is_first or _is_told_of(parts[:at])
        is_named = is_named or any(map(_tells_who, parts[at + 1 :]))
        if part.is_meant and not is_named:
            continue
        is_told = is_reported or is_in_touch or _is_answered(parts[:at], made, clock)
        is_besides = part.is_added and at - 1 in promised and SUM.search(part.plain) is not None
        if is_besides or is_promise(part, made, clock, is_told=is_told, is_named=is_named):
            promised.append(at)
    return promised, is_reported


def _up_to_its_day(
    sentence: str, whole: str, parts: Sequence[NotePart], promised: Sequence[int], made: Moment, clock: Clock
) -> str:
    """The parts from what is promised to the one that says by when; nothing where one of those that promise does."""
    from casebook.parsing.due_dates import due_date_in

    due = due_date_in(whole, made, clock)
    if due is None or any(due_date_in(parts[at].said, made, clock) for at in promised):
        return ""
    dated = [at for at, part in enumerate(parts) if due_date_in(part.said, made, clock) == due]
    if dated and all(parts[at].is_contact for at in dated):
        return ""  # how long it took is no day
    if not dated:
        alone = trimmed(from_to(sentence, parts[promised[0]], parts[promised[-1]]))
        return alone if due_date_in(alone, made, clock) == due else without_who(whole, made, clock)
    return trimmed(from_to(sentence, parts[min(dated[0], promised[0])], parts[max(dated[-1], promised[-1])]))
