"""Parts of a note typed in a hurry that belong together, and things told in one breath that do not: *new hub, arrives sat* is
one promise, *will review the claim + call me thursday* two. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casebook.parsing.clock import Clock
from casebook.parsing.promises import hurried_words as words
from casebook.parsing.promises.bare_promises import GRANTED
from casebook.parsing.promises.bare_words import DELIVERED, GOES_ON, NEW, PEOPLE, READY, THING
from casebook.parsing.promises.note_parts import NotePart, beside, is_over, plain
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern

_WITH_ME = QuickPattern(
    r"(?:here|in|with (?:me|us)|at (?:mine|ours)|(?:at|to) (?:my|our) (?:door|house|place|home)"
    r"|(?:bij|voor) (?:mij|me|ons)(?: thuis)?|thuis(?:bezorgd)?|in huis|binnen|hier|bei (?:mir|uns)(?: zu ?hause)?|da"
    r"|chez (?:moi|nous)|a la maison|en (?:mi |nuestra )?casa|aqui)"
)
"""Where it will be by then, which says no more of what it is."""

_SO_MANY_DAYS = QuickPattern(
    r"(?:(?:within|inside|in|binnen|innerhalb(?: von)?|sous|dans|en|dentro de|max\.?|about|ca\.?|env\.?) )*\d+(?: ?[-–] ?\d+)?"
    r" ?(?:[a-z]+ ?(?:days?|dagen|tagen?)|[a-z]+ (?:ouvres?|habiles|laborables)|[a-z]{1,12})[ .]*"
)
"""An amount of time, and nothing else."""


def joined(
    parts: Sequence[NotePart], sentence: str, made: Moment, clock: Clock, is_promise: Callable[[NotePart], bool]
) -> list[NotePart]:
    """The parts, those that only tell by when or how something goes on with what they tell it of."""
    found: list[NotePart] = []
    for part in parts:
        before = found[-1] if found else None
        whole = before and _with_what_follows(before, part, sentence, made, clock)
        may_go_on = before and whole and (_may_go_on(before, part) or _is_so_soon(before, part) or is_promise(before))
        if whole and may_go_on and is_promise(whole):
            found[-1] = whole
        else:
            found.append(part)
    return found


def _may_go_on(before: NotePart, part: NotePart) -> bool:
    """Whether the second part goes on about the first by its words, or that names a thing that is promised."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    if GOES_ON.match(part.plain):
        return True
    return not READY.match(part.plain) and promise_kind_in(before.said) is not Promised.OTHER


def _is_so_soon(before: NotePart, part: NotePart) -> bool:
    """Whether something is ready or was granted, and the second part is in how many days: *184 staat klaar, binnen 7 dagen*."""
    said = plain(before.said)
    return bool((READY.match(said) or GRANTED.match(said)) and _SO_MANY_DAYS.fullmatch(part.plain))


def _with_what_follows(before: NotePart, part: NotePart, sentence: str, made: Moment, clock: Clock) -> NotePart | None:
    """Both as one part, where the second only says when the first will be, and that says nothing of it itself."""
    from casebook.parsing.due_dates import due_date_in
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    is_closed = before.is_mine or before.introduces or before.is_contact or part.introduces or part.who
    if is_closed or is_over(before.typed) or due_date_in(before.said, made, clock):
        return None
    due = due_date_in(part.typed, made, clock)
    if due is None:
        return None
    is_time = all(words.A_SPAN.match(each) or _WITH_ME.fullmatch(each) for each in beside(part.typed, due.words))
    said = plain(before.said)
    is_told_of = before.who or len(before.plain.split()) > 1 or THING.search(said) or PEOPLE.search(said)
    goes_on = GOES_ON.match(part.plain) and is_told_of
    is_delivered = DELIVERED.match(part.plain) and (
        NEW.match(said) or promise_kind_in(before.said) is Promised.REPLACEMENT
    )
    if not (is_time or goes_on or is_delivered):
        return None
    start = sentence.find(before.typed)
    end = sentence.find(part.typed, start + len(before.typed))
    return NotePart(sentence[start : end + len(part.typed)]) if 0 <= start < end else None
