"""Making a text fit: folding it in a fixed order, or splitting it into numbered messages.

A text is blocks of pieces. A piece knows its shorter forms and the stage at which each takes the place of the one
before; stages come one after another, and within a stage the first piece, which is the oldest, gives way first.
The first state that fits is taken, so a longer limit never loses what a shorter one kept.

A limit counts characters (code points) of the whole output, the line end after it included: what a pipe carries.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from casebook.errors import WrongValue

PART_LIMIT = 1000
"""How long a part is when no limit is given: what the shortest of the chats in FACTS.md takes."""

LEAST_IN_A_PART = 20
"""A message carries at least this much beside its mark; shorter ones are no help to anybody. Our own choice."""


class FoldStage(IntEnum):
    """When a piece gives way, the earliest first."""

    EXCESS = 1
    """Texts longer than any chat takes are cut short."""
    FILES = 2
    """Which files there are to show; nobody can answer to them."""
    DETAIL = 3
    """What was said, the oldest first; a contact becomes `2 Nov Maria A-1234`."""
    NEWS = 4
    """What was last known of a parcel."""
    EVENTS = 5
    REPEATED = 6
    """What another line says as well."""
    ITEM = 7
    CONTACTS = 8
    PENDING = 9
    """What is promised and not yet late."""
    STAKE = 10
    PARCELS = 11
    PROBLEM = 12
    COURTESY = 13


class TooShortALimit(WrongValue):
    """What must never be folded away is longer than the limit; `needed` characters hold it."""

    def __init__(self, limit: int, needed: int) -> None:
        self.limit, self.needed = limit, needed

    def __str__(self) -> str:
        return (
            f"what is asked for, the numbers and the broken promises do not fit {self.limit} characters; "
            f"they take {self.needed}: use --limit {self.needed} or more, or --parts."
        )


class TooShortAPart(TooShortALimit):
    """No message of that length can hold a line's longest number beside its mark."""

    def __str__(self) -> str:
        return f"messages of {self.limit} characters are too short to split into; use --limit {self.needed} or more."


@dataclass(frozen=True)
class Fragment:
    """A line or more: `text` in full, then each shorter form with its stage; `""` leaves it out.

    `counted` is what it counts as where it is left out, if it has to be counted.
    """

    text: str
    shorter: tuple[tuple[FoldStage, str], ...] = ()
    counted: str | None = None


@dataclass(frozen=True)
class Block:
    """Pieces that belong together, with a heading while any of them is there; `notice` says where to count the rest."""

    pieces: tuple[Fragment, ...]
    heading: str = ""
    notice: bool = False


def folded(blocks: Sequence[Block], limit: int | None, notice: Callable[[Counter[str]], str]) -> str:
    """The text of `blocks`, folded until it fits `limit`; `notice` words what was left out. No line end at the end.

    Raises `TooShortALimit` where even everything that may be folded is not enough.
    """
    shown = [[piece.text for piece in block.pieces] for block in blocks]
    left_out: Counter[str] = Counter()
    text = _laid_out(blocks, shown, "")
    if limit is None or len(text) < limit:
        return text
    needed = len(text) + 1
    for row, column, form in _steps(blocks):
        if form == shown[row][column]:
            continue
        shown[row][column] = form
        counted = blocks[row].pieces[column].counted
        if not form and counted:
            left_out[counted] += 1
        text = _laid_out(blocks, shown, notice(left_out) if left_out else "")
        if len(text) < limit:
            return text
        needed = min(needed, len(text) + 1)
    raise TooShortALimit(limit, needed)


def _steps(blocks: Sequence[Block]) -> list[tuple[int, int, str]]:
    """Which piece takes which form next: by stage, and in a stage from the top, each piece to its end."""
    steps = [
        (stage, row, column, order, form)
        for row, block in enumerate(blocks)
        for column, piece in enumerate(block.pieces)
        for order, (stage, form) in enumerate(piece.shorter)
    ]
    return [(row, column, form) for _, row, column, _, form in sorted(steps)]


def _laid_out(blocks: Sequence[Block], shown: Sequence[Sequence[str]], notice: str) -> str:
    texts = []
    for block, forms in zip(blocks, shown, strict=True):
        lines = [form for form in forms if form]
        heading = [block.heading] if lines and block.heading else []
        said = [notice] if block.notice and notice else []
        if heading or said or lines:
            texts.append("\n".join([*heading, *said, *lines]))
    return "\n\n".join(texts)


def ellipsize(text: str, most: int) -> str:
    """`text` in at most `most` characters, `…` in place of the rest; at a word's end where one is near.

    >>> ellipsize("It was never collected from my door.", 20)
    'It was never…'
    """
    if len(text) <= most:
        return text
    end = text.rfind(" ", 0, most)
    if end < most // 2:
        end = _between_letters(text, most - 1)
    return text[:end].rstrip(" ,;:.-–—(") + "…"


def split(text: str, limit: int, whole: Sequence[str] = ()) -> tuple[str, ...]:
    """`text` as messages that each fit `limit`, marked `1/3` in a line of its own; one that fits stays unmarked.

    Lines are kept together where they fit a message, longer ones end at a word; a number in `whole` is never
    broken. Raises `TooShortAPart`.
    """
    if len(text) < limit:
        return (text,)
    least = max([LEAST_IN_A_PART, *(len(number) for number in whole)])
    messages = _marked(text, limit, least, whole)
    if messages is None:
        needed = max(limit, least)
        while _marked(text, needed, least, whole) is None:
            needed += 1
        raise TooShortAPart(limit, needed)
    return messages


def _marked(text: str, limit: int, least: int, whole: Sequence[str]) -> tuple[str, ...] | None:
    """The messages with their marks; None where there is no room for `least` characters beside a mark."""
    for digits in range(1, len(str(len(text))) + 1):
        room = limit - len(f"{'9' * digits}/{'9' * digits}\n") - 1
        if room < least:
            return None
        bodies = _bodies(text, room, whole)
        if len(str(len(bodies))) <= digits:
            return tuple(f"{number}/{len(bodies)}\n{body}" for number, body in enumerate(bodies, start=1))
    return None


_HELD = "\x00"
"""Stands for a blank inside a number while lines are split; no text that may be pasted contains it."""


def _bodies(text: str, room: int, whole: Sequence[str]) -> list[str]:
    for number in whole:
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
            end = _word_end(rest, room - len(start)) if len(rest) > room else 0
            if not end and not current:
                end = _inside_word(rest, room, held)
            if end:
                current, rest = start + rest[:end].rstrip(" "), rest[end:].lstrip(" ")
            bodies.append(current.strip("\n"))
            current = ""
    bodies.append(current.strip("\n"))
    return [body.replace(_HELD, " ") for body in bodies if body]


def _word_end(text: str, room: int) -> int:
    """Where the last word that fits `room` ends; 0 where there is none worth it."""
    end = text.rfind(" ", 0, room + 1)
    return end if end >= LEAST_IN_A_PART // 2 else 0


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
    while end > 0 and text[end - 1].isdigit() and text[end].isdigit():
        end -= 1
    return end or _between_letters(text, room) or room


def _between_letters(text: str, end: int) -> int:
    """The last place up to `end` that leaves no accent, joined emoji or half a flag behind; 0 if there is none."""
    while end > 0 and _joined(text, end):
        end -= 1
    return end


def _joined(text: str, place: int) -> bool:
    """Whether what stands before and after `place` is seen as one."""
    after = text[place]
    if unicodedata.category(after)[0] == "M" or after == "\u200d" or text[place - 1] == "\u200d":
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0000" <= after <= "\U000e007f":
        return True
    flags = 0
    while flags < place and _regional(text[place - 1 - flags]):
        flags += 1
    return _regional(after) and flags % 2 == 1


def _regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
