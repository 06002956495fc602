"""What is promised alone, in a note that was typed in a hurry: `rang, Dawn said she'd book a technician within 10 days` is
`she'd book a technician within 10 days`, in five languages.

A sentence is looked at part by part. What the person did, wants, or sets as their own day is no promise, nor what is over, or
did not happen. Who said it is left out, and the number that it goes by. Two things promised in one breath are two promises.
Where nothing of that is sure, the sentence stands as `sentences` found it. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.clock import Clock
from casebook.parsing.promises import hurried_words as words
from casebook.parsing.promises.note_parts import NotePart, note_parts, plain
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised
from casebook.text.sanitise import for_paste
from casebook.text.sentences import sentences

_MOST = 12
"""So many sentences of a text are looked at. Our own choice."""

_LONGEST = 400
"""Longer sentences, in characters, are not looked at."""

_NEW = re.compile(
    r"(?:an? |een |ein(?:e|en)? |une? |un |una )?(?:new|nieuwe?|neue[snr]?|nouve(?:au|l|lle)|nuev[oa]|free) \w"
    r"|(?:una? )?\w+ (?:nuev[oa]|neuf|neuve)\b"
)
_SUM = re.compile(r"[€£$] ?\d|\d ?(?:[€£$]|euros?\b|eur\b|quid\b|pounds?\b)")
_BACK = re.compile(r"\b(?:back|bk|terug|zuruck|retour)\b")
_PAST_IN_SPANISH = re.compile(r"\w\wó\b|\w\w(?:aron|ieron)\b")
_DATED = re.compile(r"\d\.(?:\d\d?|)\.$")
"""A day that ends with its mark: *bis 15.10.*"""


def promises_in(text: str, made: Moment, clock: Clock) -> list[str]:
    """What is promised in a text that was typed at that moment, each thing by itself; none where nothing reads so."""
    from casebook.parsing.promises.sentences import promise_in_text
    from casebook.parsing.time_hints import may_name_a_time

    text = for_paste(text)
    may_promise = may_name_a_time(text) or _SUM.search(text) or words.WILL.search(plain(text))
    if not may_promise and not promise_in_text(text, made, clock):
        return []
    told = [each for each in sentences(text)[:_MOST] if len(each) <= _LONGEST]
    is_in_touch = words.IN_TOUCH.search(plain(text)) is not None
    found: list[str] = []
    for place, sentence in enumerate(told):
        if not _is_denied_by(told[place + 1 :]):
            whole = promise_in_text(sentence, made, clock)
            alone = _alone(sentence, whole, made, clock, is_in_touch=is_in_touch)
            found += [_with_its_mark(each, sentence) for each in alone]
    return found


def _with_its_mark(said: str, sentence: str) -> str:
    """With the full stop where it is a sentence, with a capital or as a whole."""
    is_sentence = sentence == f"{said}." or (said[:1].isupper() and sentence.endswith(f": {said}."))
    return f"{said}." if is_sentence else said


def _is_denied_by(behind: Sequence[str]) -> bool:
    """Whether the next sentence says in a word or two that nothing came of it: *didnt.*, *nix.*"""
    return bool(behind) and len(behind[0].split()) <= words.FEWEST_THAT_DENY and NotePart(behind[0]).denies


def _alone(sentence: str, whole: str, made: Moment, clock: Clock, *, is_in_touch: bool) -> list[str]:
    """What each part of the sentence promises; else `whole`, what of it reads like a promise."""
    from casebook.parsing.due_dates import due_date_in

    parts = note_parts(sentence)
    if any(part.is_wanted for part in parts if part.typed in (whole, sentence)):
        return []
    if "?" in sentence or words.CONDITION.search(plain(sentence)):
        return [_without_who(whole, made, clock)] if whole else []
    promised, is_reported = _places_promised(parts, made, clock, is_in_touch=is_in_touch)
    if whole and not promised:
        unsure = any(part.may_be_mine for part in parts) and not is_reported
        is_none = unsure or any(part.denies or (part.is_mine and part.typed in whole) for part in parts)
        is_none = is_none or all(part.is_contact for part in parts) or bool(words.REFUSED.search(plain(whole)))
        return [] if is_none else [_without_who(_behind_contacts(whole), made, clock)]
    if whole and (spanned := _up_to_its_day(sentence, whole, parts, promised, made, clock)):
        return [spanned]
    found: list[str] = []
    for at in promised:
        said = _trimmed(_with_its_thing(parts[at - 1] if at else None, parts[at], sentence))
        each = _each_of_two(said) if parts[at].is_promised or is_reported else [said]
        each = _with_shared_day(each, made, clock)
        keeps_its_day = due_date_in(parts[at].typed, made, clock) is None or any(
            due_date_in(one, made, clock) for one in each
        )
        found += each if keeps_its_day else [_trimmed(parts[at].typed)]
    return found


def _places_promised(
    parts: Sequence[NotePart], made: Moment, clock: Clock, *, is_in_touch: bool
) -> tuple[list[int], bool]:
    """Which of the parts promise something, and whether one of them tells who said so."""
    promised: list[int] = []
    is_reported = False
    for at, part in enumerate(parts):
        is_reported = is_reported or part.who is not None
        is_denied = any(behind.denies for behind in parts[at + 1 : at + 2])
        if part.is_mine or is_denied or part.introduces or (part.may_be_mine and not is_reported):
            continue
        if _is_promise(part, made, clock, is_told=is_reported or is_in_touch):
            promised.append(at)
    return promised, is_reported


def _is_promise(part: NotePart, made: Moment, clock: Clock, *, is_told: bool) -> bool:
    """Whether something is promised in it; what is only beside a day, where it is told that somebody said so."""
    from casebook.parsing.due_dates import due_date_in
    from casebook.parsing.promises.promise_kinds import promise_kind_in
    from casebook.parsing.promises.sentences import promise_in_text

    said = plain(part.said)
    is_over = words.OVER.search(said) or words.DUTY.match(said) or _PAST_IN_SPANISH.search(part.said)
    if not said or is_over or (words.CONTACTED.search(said) and not words.TO_BE.search(said)):
        return False
    if promise_in_text(part.said, made, clock) or (not part.who and promise_in_text(part.typed, made, clock)):
        return True
    if not part.who and words.OF_ME.match(said):
        return False
    kind, due = promise_kind_in(part.said), due_date_in(part.said, made, clock)
    is_something = kind is not Promised.OTHER or words.ARRANGED.search(said) or _NEW.match(said)
    if part.is_promised:
        return bool(is_something or (due and said != plain(due.words)) or _SUM.search(said))
    if part.who and kind is Promised.REFUND and _SUM.search(said) and not words.AT_MOST.search(said):
        return True
    if _NEW.match(said) and words.PLANNED.search(said) and re.search(r"\d", said):
        return True  # an appointment, whatever day it is
    acts = words.THEY_DO.search(said) or words.WILL.search(said)
    does = kind is not Promised.OTHER and acts and not words.YOU_OR_THEM.match(said)
    is_named = words.NAMES_IT.match(said) or words.PLANNED.search(said)
    if due is None or not (is_told or does or is_named):
        return False
    if is_something or (_SUM.search(said) and _BACK.search(said)):
        return f"({due.words}" not in part.said
    beside = (plain(each).strip(" .") for each in part.said.split(due.words, 1))
    return bool(part.who and re.search(r"\d", due.words) and all(map(words.A_SPAN.match, beside)))


def _with_its_thing(before: NotePart | None, part: NotePart, sentence: str) -> str:
    """What is said, with the thing before it where that only goes on about it."""
    if before is None or part.who or not words.GOES_ON.match(part.plain) or words.IN_TOUCH.match(before.plain):
        return part.said
    if before.is_mine or before.introduces or before.is_contact or words.OVER.search(before.plain):
        return part.said
    return _from_to(sentence, before, part)


def _up_to_its_day(
    sentence: str, whole: str, parts: Sequence[NotePart], promised: Sequence[int], made: Moment, clock: Clock
) -> str:
    """The parts from what is promised to the one that says by when; nothing where one of those that promise does."""
    from casebook.parsing.due_dates import due_date_in

    due = due_date_in(whole, made, clock)
    if due is None or any(due_date_in(parts[at].said, made, clock) for at in promised):
        return ""
    dated = [at for at, part in enumerate(parts) if due_date_in(part.said, made, clock) == due]
    if not dated:
        return _without_who(whole, made, clock)
    return _trimmed(_from_to(sentence, parts[min(dated[0], promised[0])], parts[max(dated[-1], promised[-1])]))


def _from_to(sentence: str, first: NotePart, last: NotePart) -> str:
    start = sentence.find(first.said)
    return sentence[start : sentence.find(last.said, start) + len(last.said)]


def _behind_contacts(whole: str) -> str:
    """What was said without how somebody got to say it: *sent it on, Anouk calls back: …*."""
    parts = note_parts(whole)
    while len(parts) > 1 and (parts[0].introduces or parts[0].is_contact) and not words.OF_ME.match(parts[1].plain):
        parts = parts[1:]
    return whole[whole.find(parts[0].typed) :] if parts else whole


def _without_who(whole: str, made: Moment, clock: Clock) -> str:
    """The sentence without who said it, where it promises the same."""
    from casebook.parsing.due_dates import due_date_in

    said = _trimmed(NotePart(whole).said)
    if not said or words.OVER.search(plain(said)):
        return whole
    return said if due_date_in(said, made, clock) == due_date_in(whole, made, clock) else whole


def _trimmed(said: str) -> str:
    """Without the number that it goes by, who said it behind it, and a mark at the end that does not belong to a word."""
    found = words.REFERENCE.search(plain(said))
    said = said[: found.start()] if found and found.start() else said
    who = words.ENDS_WITH_WHO.search(plain(said))
    said = said[: who.start()] if who and who.start() else said
    said = said.strip("'\"") if said.count("'") + said.count('"') == 1 else said
    return said.rstrip(" ,;") if _DATED.search(said) else said.rstrip(" ,;.")


def _each_of_two(said: str) -> list[str]:
    """Each of the things in it, where two are promised in one breath."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    parted = words.TWO_THINGS.search(plain(said))
    if parted is None:
        return [said]
    both = said[: parted.start()], said[parted.end() :]
    is_something = [
        promise_kind_in(each) is not Promised.OTHER
        or any(pattern.search(plain(each)) for pattern in (_SUM, words.ARRANGED))
        or _NEW.match(plain(each))
        for each in both
    ]
    is_first_told = is_something[0] or words.WILL.search(plain(both[0]))
    return list(both) if is_first_told and is_something[1] else [said]


def _with_shared_day(each: Sequence[str], made: Moment, clock: Clock) -> list[str]:
    """Two things promised in one breath, the first with the day of the second where that ends it: it is that of both."""
    from casebook.parsing.due_dates import due_date_in

    if len(each) != len(("first", "second")):
        return list(each)
    first, second = each
    due = due_date_in(second, made, clock)
    at = second.rfind(due.words) if due else -1
    if due is None or due_date_in(first, made, clock) is not None or second[at + len(due.words) :].strip(" ."):
        return [first, second]
    dated = f"{first.rstrip(' ,;.')} {second[at:]}"
    return [dated if due_date_in(dated, made, clock) == due else first, second]
