"""A chat that was copied or typed, in any layout: who said what. Two looks: which names the file has, then its turns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from casebook.parsing.transcripts.broken_lines import goes_on, language_of_lines
from casebook.parsing.transcripts.chats.amounts_told import amounts_told
from casebook.parsing.transcripts.chats.blocks import Blocks
from casebook.parsing.transcripts.chats.building import ChatBuilding, stamp_in
from casebook.parsing.transcripts.chats.dots_between import dots_joined
from casebook.parsing.transcripts.chats.forum_posts import forum_of
from casebook.parsing.transcripts.chats.handles import handles_timed
from casebook.parsing.transcripts.chats.heads import (
    Head,
    day_or_time_alone,
    head_of,
    is_me,
    is_receipt,
    may_be_name,
    name_line,
)
from casebook.parsing.transcripts.chats.label_lines import without_label_words
from casebook.parsing.transcripts.chats.names_below import names_above
from casebook.parsing.transcripts.chats.notices import head_of_system, name_in_notice
from casebook.parsing.transcripts.chats.openings import opened_by
from casebook.parsing.transcripts.chats.page_posts import page_of
from casebook.parsing.transcripts.chats.sent_below import is_sent, lines_sent
from casebook.parsing.transcripts.chats.times_last import times_to_names, with_times_apart
from casebook.parsing.transcripts.chats.titles_below import titles_beside
from casebook.parsing.transcripts.chats.uniform_heads import uniform_heads
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.numbers.number_labels import names_a_number
from casebook.parsing.transcripts.people.names import KnownNames
from casebook.parsing.transcripts.people.speaker_names import SpeakerNames
from casebook.parsing.transcripts.times.stamps import Stamp, stamp_at, stamp_ending
from casebook.parsing.transcripts.turns import Layout, Line, Talk


def chat_of(lines: Sequence[Line], known: KnownNames) -> Talk:
    """The chat in these lines."""
    lines = handles_timed(without_label_words(lines))
    return (
        page_of(lines, known)
        or forum_of(lines)
        or _Chat(with_times_apart(titles_beside(names_above(dots_joined(times_to_names(lines))))), known).talk()
    )


class _Chat:
    """The lines of one chat, each looked at once, and the names in it."""

    def __init__(self, lines: Sequence[Line], names: KnownNames) -> None:
        known = names.all
        self.lines = [line for line in lines if line.text]
        self.arrived = {plain(name) for line in self.lines for name in [self._notice(line.text)] if name}
        spoken = [line for line in self.lines if self._notice(line.text) is None and not is_receipt(line.text)]
        self.heads = {line.number: head_of(line.text) for line in spoken}
        self.amounts = amounts_told(self.heads, known | self.arrived)
        labels = _labels_of_names(self.heads, known) | self.amounts
        self.heads |= dict.fromkeys(labels)
        self.known, self.person = known, names.person
        sure = known | _above_blocks_often(lines)
        self.alone = {
            line.number: name_line(line.text)
            or (Head(line.text, "", None, False) if plain(line.text) in sure else None)
            for line in spoken
        }
        speakers = SpeakerNames(lines, self.heads, self.alone, frozenset(known | self.arrived))
        self.names, self.own_lines = speakers.before_text, speakers.alone
        self.own_lines -= self._never_timed() | self._only_sent()
        before = sum(self._is_head(line) for line in self.lines)
        behind = sum(self._is_name_line(at) for at in range(len(self.lines)))
        shaped = uniform_heads([line for line in spoken if line.number not in labels], speakers.is_told_of)
        if len(shaped) > max(speakers.heads_of_many, behind):
            self.heads = {line.number: shaped.get(line.number) for line in spoken}
            self.names, self.own_lines = {plain(head.name) for head in shaped.values()}, set()
            before, behind = len(shaped), 0
        self.layout = Layout.NAMES if behind > before else Layout.HEADS
        self.blocks = self._blocks() if self.layout is Layout.NAMES else None
        self.unnamed = self.blocks.unnamed or self._sent() if self.blocks else frozenset[int]()

    def _never_timed(self) -> set[str]:
        """The names below which no time ever stands, where it always does below others: what one chose in a menu."""
        timed, bare = Counter[str](), Counter[str]()
        for line, behind in pairwise(self.lines):
            head = self.alone.get(line.number)
            if head is not None and plain(head.name) in self.own_lines:
                below = day_or_time_alone(behind.text)
                is_timed = head.stamp is not None or (below is not None and below.is_timed)
                (timed if is_timed else bare)[plain(head.name)] += 1
        always = [name for name in timed if name not in bare]
        if len(always) < len(("the person", "whoever answers")) or sum(timed[name] for name in always) < _OFTEN:
            return set()
        return {
            name for name in bare if name not in timed and name not in self.known | self.arrived and not is_me(name)
        }

    def _only_sent(self) -> set[str]:
        """The names below each of which a receipt stands: what somebody answered who was asked for theirs."""
        above: dict[str, list[bool]] = {}
        for line, behind in pairwise(self.lines):
            if (head := self.alone.get(line.number)) is not None:
                above.setdefault(plain(head.name), []).append(is_sent(behind.text))
        return {name for name, sent in above.items() if all(sent)}

    def _notice(self, text: str) -> str | None:
        """The name in a notice, empty for one without; None where the line is none."""
        for entry in ("arrivals", "departures"):
            name = name_in_notice(text, entry)
            if name is not None:
                return name
        return None

    def _head(self, line: Line) -> Head | None:
        head = self.heads.get(line.number)
        return head if head is not None and plain(head.name) in self.names | self.own_lines else None

    def _is_head(self, line: Line) -> bool:
        head = self._head(line)
        return head is not None and bool(head.said)

    def _is_name_line(self, at: int) -> bool:
        head = self.alone.get(self.lines[at].number)
        if head is None or plain(head.name) not in self.own_lines or is_receipt(self.lines[at].text):
            return False
        return at + 1 < len(self.lines) and not (at == 0 and self._is_of_the_page(head))

    def _is_of_the_page(self, first: Head) -> bool:
        """Whether the first name is what the page is called: the company's, where all who speak have a time beside theirs."""
        others = [head for head in list(self.alone.values())[1:] if head and plain(head.name) in self.own_lines]
        timed = [head for head in others if head.stamp is not None and head.stamp.time is not None]
        is_companys = any(f" {plain(first.name)} ".endswith(f" {one} ") for one in self.known - self.person)
        return is_companys and first.stamp is None and len(timed) >= _OFTEN and len(timed) == len(others)

    def _blocks(self) -> Blocks:
        """The blocks between blank lines: one that ends in a time as those with a name do, and has none, is the person's."""
        return Blocks(
            self.lines,
            self._is_name_line,
            _is_shown,
            lambda line: self._notice(line.text) is not None,
            has_me=self._has_me(),
        )

    def _sent(self) -> frozenset[int]:
        """The lines above receipts, where nobody who is named is the person."""
        if self._has_me():
            return frozenset()
        names = {line.number for at, line in enumerate(self.lines) if self._is_name_line(at)}
        return lines_sent(
            self.lines,
            lambda line: line.number in names,
            lambda line: _is_shown(line) or self._notice(line.text) is not None,
        )

    def _has_me(self) -> bool:
        """Whether one of those who are named is the person."""
        return any(is_me(name) or name in self.person for name in self.own_lines)

    def talk(self) -> Talk:
        """The chat with its turns and notices."""
        build = ChatBuilding()
        leads = self._times_lead() and not self.unnamed
        for at, line in enumerate(self.lines):
            self._take(build, at, line, leads)
        build.close()
        return Talk(self.layout, tuple(build.turns), tuple(build.notices))

    def _take(self, build: ChatBuilding, at: int, line: Line, leads: bool) -> None:
        head = self._head(line) or (None if build.has_begun else self._opening(at))
        if self._notice(line.text) is not None or head_of_system(line.text):
            build.note(line, stamp_in(line.text))
            if name_in_notice(line.text, "departures") is not None:
                build.close()
        elif head is not None and (head.said or self.layout is Layout.NAMES):
            build.begin(head, line)
        elif (stamp := self._time_alone(at)) is not None:
            build.time(stamp, line, leads)
        elif is_receipt(line.text):
            self._take_receipt(build, line, leads)
        elif line.number in self.amounts or (self.layout is Layout.HEADS and self._is_program(line)):
            build.note(line, stamp_in(line.text))
        elif self.layout is Layout.NAMES and self._is_name_line(at) and self.alone[line.number]:
            build.begin(self.alone[line.number], line)
        elif line.number in self.unnamed:
            build.begin(Head("", line.text, None, False), line)
        else:
            build.add(line)

    def _take_receipt(self, build: ChatBuilding, line: Line, leads: bool) -> None:
        if (sent := _sent_at(line.text)) is not None:
            build.time(sent, line, leads)
        elif _NUMBER_IN_ONE.search(line.text) and names_a_number(line.text):
            build.note(line, None)  # Your case number: V-771043. Please do not reply to this email.

    def _opening(self, at: int) -> Head | None:
        """The head of a program's first words, where no name stands above them."""
        line = self.lines[at]
        return None if self._is_name_line(at) or self._notice(line.text) is not None else opened_by(line)

    def _time_alone(self, at: int) -> Stamp | None:
        """The time that a line is and no more; not a day in which the line before goes on, and `Sam 10:33` is no Saturday where
        Sam speaks."""
        line, before = self.lines[at], self.lines[at - 1] if at else Line(0, "")
        stamp, head = day_or_time_alone(line.text), self.alone.get(line.number)
        is_somebody = head is not None and plain(head.name) in self.known | self.arrived
        is_day = stamp is not None and stamp.time is None and line.number - before.number == 1
        is_said = is_day and goes_on(before.text, line.text, self._language)
        return None if is_said or (is_somebody and self.layout is Layout.NAMES) else stamp

    @cached_property
    def _language(self) -> str:
        return language_of_lines(self.lines)

    def _is_program(self, line: Line) -> bool:
        """Whether a line has its day and time and yet no name: a program says so, where messages have heads."""
        found = stamp_at(line.text)
        return found is not None and found[0].day is not None and found[0].time is not None

    def _times_lead(self) -> bool:
        """Whether a time on a line of its own stands above what it belongs to."""
        for at, line in enumerate(self.lines):
            stamp = day_or_time_alone(line.text)
            if stamp is not None and stamp.is_timed:
                return True
            if self._is_head(line) or self._head(line) is not None or self._is_name_line(at):
                return False
        return False


_OFTEN, _MOST_WORDS = 3, 4
"""What stands so often above what somebody says is who says it, known to a list or not: *Conseiller en ligne*. Our own choice."""


_NUMBER_IN_ONE = re.compile(r"\d[\w/.-]{3,}")
"""A number in one piece, which the figures that one may choose from are not: `Rate our service: 1 2 3 4 5`."""


def _above_blocks_often(lines: Sequence[Line]) -> frozenset[str]:
    """The short lines that begin block after block between blank lines, in small letters."""
    begins = [
        line.text
        for before, line, behind in zip(lines, lines[1:], lines[2:], strict=False)
        if line.text[:1].isupper() and not before.text and behind.text and len(line.text.split()) <= _MOST_WORDS
    ]
    counts = Counter(plain(text) for text in begins if may_be_name(text) and text[-1:] not in ".!?:,")
    return frozenset(name for name, count in counts.items() if count >= _OFTEN)


def _labels_of_names(heads: Mapping[int, Head | None], known: frozenset[str]) -> set[int]:
    """The lines that only say who somebody is, as tables above a chat do: `Assigned Operator: Priya`, where Priya speaks."""
    counts = Counter(plain(head.name) for head in heads.values() if head is not None)
    return {
        number
        for number, head in heads.items()
        if head is not None
        and counts[plain(head.name)] == 1
        and (counts[plain(head.said)] > 1 or plain(head.said) in known)
    }


def _is_shown(line: Line) -> bool:
    """Whether a program shows it below a message: a time or a receipt."""
    return day_or_time_alone(line.text) is not None or is_receipt(line.text)


_SENT = re.compile(r"\W*(?:sent|delivered|verzonden|verstuurd|gesendet|zugestellt|envoyee?|enviado)\b")
"""What a program writes before the time at which a message went out; when it was read is another."""


def _sent_at(text: str) -> Stamp | None:
    """When a message went out, by the receipt below it."""
    found = stamp_at(text) or (stamp_ending(text) if _SENT.match(plain(text)) else None)
    return found[0] if found else None
