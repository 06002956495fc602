"""A text split into numbered messages: at line ends, else sentences, clauses or words, never inside a number of the record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casebook.exporters.formats.fitting import TooShortALimit
from casebook.exporters.units import Unit
from casebook.text.breaks import before_joined, bracketed
from casebook.text.sentences import sentences

PART_LIMIT = 1000
"""How long a part is when no limit is given: what the strictest of the companies' chats takes."""

LEAST_IN_A_PART = 20
"""A message carries at least this much beside its mark; shorter ones are no help to anybody. Our own choice."""


class TooShortAPart(TooShortALimit):
    """No message of that length can hold a line's longest number beside its mark."""

    def __str__(self) -> str:
        return f"messages of {self.limit} {self.unit} are too short to split into; use --limit {self.needed} or more."


def split(
    text: str, limit: int, whole: Sequence[str] = (), lead: str = "", unit: Unit = Unit.CHARACTERS
) -> tuple[str, ...]:
    """`text` as messages that each fit `limit` in its unit, marked `1/3` in a line of its own; one that fits stays unmarked.

    The `lead` is how the text begins, and shares its message with nothing else where there are several. Lines are kept
    together where they fit a message; longer ones end with a sentence, else a clause, else a word. A number in `whole` is never
    broken, nor is what stands in square brackets where it fits. Raises `TooShortAPart`.
    """
    if unit.length(text) < limit:
        return (text,)
    least = max([LEAST_IN_A_PART, *(len(number) for number in whole)])
    texts = [lead, text[len(lead) :].lstrip("\n")] if lead and text.startswith(lead) else [text]
    for characters in _fewer_and_fewer(limit):
        messages = _marked(texts, characters, least, whole)
        if messages is None:
            break
        if all(unit.length(message) < limit for message in messages):
            return messages
    needed = max(limit, least)
    while not (fitting := _marked(texts, needed, least, whole)) or any(unit.length(one) >= needed for one in fitting):
        needed += 1
    raise TooShortAPart(limit, needed, unit)


def _fewer_and_fewer(limit: int) -> Iterator[int]:
    """How many characters to try where a limit counts something else, of which a character may take several."""
    characters = limit
    while characters > 0:
        yield characters
        characters = characters * 9 // 10


def _marked(texts: Sequence[str], limit: int, least: int, whole: Sequence[str]) -> tuple[str, ...] | None:
    """The messages with their marks, each of one of the texts; None where there is no room for `least` beside a mark."""
    for digits in range(1, len(str(sum(map(len, texts)))) + 1):
        room = limit - len(f"{'9' * digits}/{'9' * digits}\n") - 1
        if room < least:
            return None
        bodies = [body for text in texts for body in _bodies(text, room, whole)]
        if len(str(len(bodies))) <= digits:
            return tuple(f"{number}/{len(bodies)}\n{body}" for number, body in enumerate(bodies, start=1))
    return None


_HELD = "\x00"
"""Stands for a blank inside a number while lines are split; no text that may be pasted contains it."""


def _bodies(text: str, room: int, whole: Sequence[str]) -> list[str]:
    for number in (*whole, *bracketed(text)):
        if " " in number:
            text = text.replace(number, number.replace(" ", _HELD))
    held = [number.replace(" ", _HELD) for number in whole]
    bodies: list[str] = []
    current = ""
    for line in text.split("\n"):
        rest: str = line
        while True:
            start = f"{current}\n" if current else ""
            if len(start) + len(rest) <= room:
                current = start + rest
                break
            end = _whole_end(rest, room - len(start)) if len(rest) > room else 0
            if not end and not current:
                end = _word_end(rest, room) or _inside_word(rest, room, held)
            if end:
                current, rest = start + rest[:end].rstrip(" "), rest[end:].lstrip(" ")
            bodies.append(current.strip("\n"))
            current = ""
    bodies.append(current.strip("\n"))
    return [body.replace(_HELD, " ") for body in bodies if body]


def _whole_end(text: str, room: int) -> int:
    """Where the last sentence that fits `room` ends, else the last clause; 0 where none of them fills a third of it."""
    least = max(LEAST_IN_A_PART // 2, room // 3)
    ends = (_sentence_ends(text, room), (found.end(1) for found in _CLAUSE_END.finditer(text, 0, room + 1)))
    return next((end for end in (max(each, default=0) for each in ends) if least < end <= room), 0)


def _word_end(text: str, room: int) -> int:
    """Where the last word that fits `room` ends; 0 where there is none worth it."""
    end = text.rfind(" ", 0, room + 1)
    return end if end >= LEAST_IN_A_PART // 2 else 0


_CLAUSE_END = re.compile(r"\S([,;)]) ")
"""The mark that ends a clause, before a blank."""

_SENTENCE_END = re.compile(r"[.!?…؟。！？][\"'”’»」)\]]*$")


def _sentence_ends(text: str, room: int) -> Iterator[int]:
    """Where each of the sentences ends that fit the room."""
    at = 0
    for sentence in sentences(text[: room + 1]):
        at = text.index(sentence, at) + len(sentence)
        if _SENTENCE_END.search(sentence):
            yield at


def _inside_word(text: str, room: int, held: Sequence[str]) -> int:
    """Where to break a word longer than a message: before a number it holds, else between two letters."""
    for number in held:
        start = text.find(number, max(0, room - len(number) + 1))
        if 0 < start < room < start + len(number):
            return start
    end = text.rfind(" ", 0, room + 1)
    if end > 0:
        return end
    end = room
    while end > 0 and text[end - 1].isdecimal() and text[end].isdecimal():
        end -= 1
    return end or before_joined(text, room) or room
