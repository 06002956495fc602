"""The turns of a chat, put together line by line."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.chats.heads import Head
from casebook.parsing.transcripts.times.stamps import Stamp, Worded, stamp_at, stamp_ending
from casebook.parsing.transcripts.turns import Line, Turn

_MOST_WORDS = 4
"""What only tells the day below the first name has no more words. Our own choice."""


_LONGEST_TITLE = 8
"""What has more words, and ends with a day of no year, tells of that day and stands for none. Our own choice."""


def stamp_in(text: str) -> Stamp | None:
    """The time that a line of a program begins or ends with.

    >>> stamp_in("they took the money twice, on 1 September and then once more on 1 October")
    >>> stamp_in("Chat on 1 October") is None
    False
    """
    if found := stamp_at(text.strip("*- ")):
        return found[0]
    stamp, _ = stamp_ending(text) or (None, 0)
    is_told = (
        isinstance(stamp, Stamp) and isinstance(stamp.day, Worded) and stamp.day.year is None and not stamp.is_timed
    )
    return None if is_told and len(text.split()) > _LONGEST_TITLE else stamp


class ChatBuilding:
    """The turns so far, and the one that is being put together."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.notices: list[tuple[Line, Stamp | None]] = []
        self._head: tuple[Head, Line] | None = None
        self._loose: list[Line] = []
        self._stamp: Stamp | None = None

    @property
    def has_begun(self) -> bool:
        """Whether anybody speaks yet."""
        return self._head is not None or bool(self.turns)

    def begin(self, head: Head | None, line: Line) -> None:
        """Somebody speaks."""
        self.close()
        if head is not None:
            self._head = (head if head.stamp else head._replace(stamp=self._stamp), line)
            self._stamp = None

    def time(self, stamp: Stamp, line: Line, leads: bool) -> None:
        """A time alone: of what comes, of who was just named, or of what was said."""
        if stamp.day is not None:
            self.notices.append((line, stamp))
        held = self._head[0].stamp if self._head is not None and not self._loose else None
        is_of_the_day = held is not None and (held.day, stamp.day).count(None) == 1 and held.time is None
        if self._head is not None and held is not None and is_of_the_day and stamp.time is not None:
            self._head = (self._head[0]._replace(stamp=stamp._replace(day=held.day or stamp.day)), self._head[1])
        elif self._head is not None and self._head[0].stamp is None and not (leads and self._loose):
            self._head = (self._head[0]._replace(stamp=stamp), self._head[1])
        elif self._head is None and self.turns and not leads and self._is_below_a_notice(line):
            self.notices[-1] = (self.notices[-1][0], stamp)
        elif stamp.is_timed and (leads or self._head is None or not self._loose):
            self._stamp = stamp

    def _is_below_a_notice(self, line: Line) -> bool:
        """Whether a line stands right below a notice without a time, of who left: `Joanna left`, `18:46`."""
        last, stamp = self.notices[-1] if self.notices else (line, None)
        return stamp is None and line.number - last.number == 1

    def note(self, line: Line, stamp: Stamp | None) -> None:
        """A notice of the program; where it stands under a head, that of the program, it has its time."""
        if stamp is None and self._head is not None and not (self._head[0].said or self._loose):
            stamp = self._head[0].stamp
        self.notices.append((line, stamp))

    def add(self, line: Line) -> None:
        """A line without a head: of whoever speaks; of nobody where nobody does."""
        if self._head is None or self._is_title(line):
            self.notices.append((line, stamp_in(line.text)))
        else:
            self._loose.append(Line(line.number, re.sub(r"^>\s?", "", line.text)))

    def _is_title(self, line: Line) -> bool:
        """Whether a line below the first name, then the page's, only tells the day: `Messages – 3 December 2026`."""
        ending = stamp_ending(line.text)
        is_first = not self.turns and self._head is not None and not (self._head[0].said or self._loose)
        is_day = ending is not None and ending[0].day is not None and ending[0].time is None
        return is_first and is_day and len(line.text[: ending[1]].split()) <= _MOST_WORDS if ending else False

    def close(self) -> None:
        """What was being said is said."""
        if self._head is not None:
            head, line = self._head
            said = (Line(line.number, head.said),) if head.said else ()
            if said or self._loose:
                self.turns.append(Turn(head.name or None, said, head.stamp, tuple(self._loose), line))
            elif not self.turns and head.stamp and head.stamp.day and head.stamp.time:
                self.notices.append((line, head.stamp))  # a title: Support call, 12 November 2026, 10:30
        self._head, self._loose = None, []
