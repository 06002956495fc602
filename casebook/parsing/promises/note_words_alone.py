"""The words of a promise alone, out of a sentence that was typed in a hurry: without who said it, how somebody got to say it, and
the number that it goes by. Nothing here raises.
"""

from __future__ import annotations

import re

from casebook.parsing.clock import Clock
from casebook.parsing.promises import hurried_words as words
from casebook.parsing.promises import who_said_words
from casebook.parsing.promises.bare_words import ACCEPTED
from casebook.parsing.promises.note_parts import NotePart, is_over, note_parts, plain
from casebook.records.values import Moment

_DATED = re.compile(r"\d\.(?:\d\d?|)\.$")
"""A day that ends with its mark: *bis 15.10.*"""


def with_its_thing(before: NotePart | None, part: NotePart, sentence: str) -> str:
    """What is said, with the thing before it where that only goes on about it."""
    if before is None or part.who or not words.GOES_ON.match(part.plain) or words.IN_TOUCH.match(before.plain):
        return part.said
    if before.is_mine or before.introduces or before.is_contact or is_over(before.typed):
        return part.said
    return from_to(sentence, before, part)


def from_to(sentence: str, first: NotePart, last: NotePart) -> str:
    """What stands in a sentence from one of its parts to another."""
    start = sentence.find(first.said)
    return sentence[start : sentence.find(last.said, start) + len(last.said)]


def behind_contacts(whole: str) -> str:
    """What was said without how somebody got to say it: *sent it on, Anouk calls back: …*."""
    parts = note_parts(whole)
    while len(parts) > 1 and (parts[0].introduces or parts[0].is_contact) and not words.OF_ME.match(parts[1].plain):
        parts = parts[1:]
    return whole[whole.find(parts[0].typed) :] if parts else whole


def without_who(whole: str, made: Moment, clock: Clock) -> str:
    """The sentence without who said it, where it promises the same."""
    from casebook.parsing.due_dates import due_date_in

    said = trimmed(NotePart(trimmed(whole)).said)
    if not said or is_over(said):
        return whole
    return said if due_date_in(said, made, clock) == due_date_in(whole, made, clock) else whole


def trimmed(said: str) -> str:
    """Without the number that it goes by, who said it behind it, and a mark at the end that does not belong to a word."""
    found = words.REFERENCE.search(plain(said))
    said = said[: found.start()] if found and found.start() else said
    who = who_said_words.ENDS_WITH_WHO.search(plain(said))
    said = said[: who.start()] if who and who.start() else said
    taken = ACCEPTED.match(plain(said))
    said = said[taken.end() :] if taken else said
    said = said.strip("'\"") if said.count("'") + said.count('"') == 1 else said
    return said.rstrip(" ,;") if _DATED.search(said) else said.rstrip(" ,;.")
