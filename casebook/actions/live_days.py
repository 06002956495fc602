"""The day that was typed behind a promise during a contact, beside what its own words tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple, Optional

from casebook.parsing.clock import Clock
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.live_lines import LivePart, Said
from casebook.records.kinds import Case
from casebook.records.values import Moment


class TypedPromise(NamedTuple):
    """A promise as it was typed, and the day that was typed behind it last, with the word before that: `by Friday`."""

    words: str
    by: Optional[str] = None


def promises_in(lines: Iterable[Said]) -> list[TypedPromise]:
    """What was promised in these lines, each with the day that was typed last behind it."""
    told: list[TypedPromise] = []
    for said in lines:
        if said.part is LivePart.PROMISE:
            told.append(TypedPromise(said.text))
        elif said.part is LivePart.BY:
            told[-1] = told[-1]._replace(by=said.text)  # in place of a day that was typed before
    return told


_LEADS = re.compile(r"\W*(?:antes[ -]de(?:l|(?= ))|by[ -]when|\S+)\s+", re.IGNORECASE)


def day_in(by: str) -> str:
    """The day without the word before it.

    >>> day_in("by Friday"), day_in("antes del 11 dic")
    ('Friday', '11 dic')
    """
    return _LEADS.sub("", by, count=1)


def promise_meant(typed: TypedPromise, at: Moment, case: Case, clock: Clock) -> tuple[str, Optional[str]]:
    """The words of a promise, and the day that it is due by, where that goes against a day in them: they stay as they were typed.

    Where they tell none the day becomes their end, as it was said: `a refund by Friday`.
    """
    from casebook.actions.answers.dates import Due, due_of_promise

    if typed.by is None:
        return typed.words, None
    own = due_of_promise(typed.words, None, at, case, clock)
    if own.last or own.unread:
        said, day = due_of_promise(typed.by, None, at, case, clock).last, day_in(typed.by)
        try:
            alone = due_of_promise(typed.words, day, at, case, clock)
        except UnreadableDate:
            alone = Due()
        if said and alone.last != said:
            return typed.words, said.at  # antes del viernes
        if alone.last or alone.condition:
            return typed.words, day
    return f"{typed.words.rstrip('.')} {typed.by}", None
