"""Notes of several contacts in one text, each behind its day: `1 Sept 10:00: called, spoke to Ann …`, `5 Sept: chat with Ben`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from casebook.parsing.transcripts.chats.heads import head_of
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.notes.short_days import tells_of_reaching
from casebook.parsing.transcripts.times.stamps import Stamp, stamp_at
from casebook.parsing.transcripts.turns import Line

_FEWEST_WORDS = 3
"""So many words behind a day tell of a contact; fewer are a heading. Our own choice."""

WAY_BEFORE = (
    r"(?P<way>(?:(?:i |ik |ich )?(?:called|rang|phoned|chatted|e-?mailed|gebeld|belde|gemaild|gechat|angerufen|gemailt)"
    r"|tel(?:efoon|efon|ephone|éfono)?|phone(?: ?call)?|call|chat|e-?mail|anruf|appel(?:é)?|j['’]ai appelé|tél(?:éphone)?|llamada"
    r"|llamé)(?: (?:again|weer|nogmaals|erneut|wieder|encore|otra vez|de nuevo))?)\b\.?,?:? "
    r"(?=(?:(?:on|op|am|le|el|den|vom|van|of|du|del) )?(?:the )?\d{1,2}(?:\.|st|nd|rd|th|er)? ?(?:de )?[^\W\d_]{3,}"
    r"|(?:(?:on|op|am|le|el|den|vom|van|du|del) )?\d{1,2}[./]\d{1,2}\b)"
)
"""How somebody was reached, before the day of an entry: `tel. 9 Nov with Ilse`, `called 9 Nov, …`; no number of a telephone."""

_BEGINS = re.compile(rf"[\W_]*(?:{WAY_BEFORE})?(?:(?:on|am|op|le|el|den|vom|van|du|del) )?(?=\w)", re.IGNORECASE)


def days_of_log(texts: Iterable[str]) -> list[str]:
    """The days that begin such notes, as they are written; none where the lines are no such log, or tell of one day alone.

    >>> days_of_log(["1 Sept 10:00: called, spoke to Ann.", "She refunds.", "5 Sept: chat with Ben, no record"])
    ['1 Sept', '5 Sept']
    """
    found = dict(day for text in texts if (day := _day_before(text)) is not None)
    return list(found.values()) if len(found) > 1 else []


def log_begins(lines: Iterable[Line]) -> list[int]:
    """The numbers of the lines of such notes with which another day begins, the first left out."""
    begun = [(line.number, day[0]) for line in lines if (day := _day_before(line.text)) is not None]
    return [number for (_, before), (number, day) in pairwise(begun) if day != before]


def day_of_entry(sentence: str) -> Stamp | None:
    """The day with which a sentence begins that tells of another contact; None where it is no such sentence.

    >>> day_of_entry("5 Nov called again, Tess: no record").day, day_of_entry("5 Nov is the last day for it")
    (Worded(year=None, month=11, day=5), None)
    """
    begin = _BEGINS.match(sentence)
    stamp = stamp_at(sentence, begin.end()) if begin else None
    if begin is None or stamp is None or stamp[0].day is None:
        return None
    is_told = begin["way"] is not None or tells_of_reaching(plain(sentence), stamp[1])
    return stamp[0]._replace(time=None) if is_told else None


def _day_before(text: str) -> tuple[object, str] | None:
    """The day that a line begins with, before what is told of it, and how it is written; None where somebody speaks."""
    begin = _BEGINS.match(text)
    at = begin.end() if begin else 0
    stamp = stamp_at(text, at)
    if stamp is None or stamp[0].day is None:
        return None
    told = re.sub(r"^[\s:;,.–—\])-]+", "", text[stamp[1] :])
    words = re.sub(r"\([^()]*\)", "", told).split()
    if len(words) < _FEWEST_WORDS or "|" in words or head_of(told) is not None:
        return None
    return stamp[0].day, re.sub(
        r"[\s,T]*(?:\b(?:at|um|om|à|a las)\s)?\d{1,2}[:h]\d\d.*$", "", text[at : stamp[1]]
    ).strip(" :,")
