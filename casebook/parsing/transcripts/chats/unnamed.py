"""A chat that was copied without any name: who said what, by the marks of what was sent and seen, else by what is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.broken_lines import joined, language_of_lines, with_whole_messages
from casebook.parsing.transcripts.chats.heads import day_or_time_alone, is_receipt
from casebook.parsing.transcripts.chats.notices import name_in_notice
from casebook.parsing.transcripts.chats.page_titles import without_title
from casebook.parsing.transcripts.chats.sent_below import READ, SENT
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.mails.signatures import signed_for
from casebook.parsing.transcripts.people.names import KnownNames
from casebook.parsing.transcripts.people.whose_phrases import somebody_serves
from casebook.parsing.transcripts.recordings.voices import ME, Cue, voices_of
from casebook.parsing.transcripts.times.stamps import Stamp, stamp_at, stamp_ending
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.text.emoji import STYLED

_FEWEST = 4
"""Fewer messages are no chat. Our own choice."""

_FEWEST_TITLED = 2
"""Fewer below the name of the company are none. Our own choice."""

_LEAST_MARKS = 2
"""So many times and receipts between messages show that a program put them there. Our own choice."""

_LONGEST = 45
"""Most messages of a chat have fewer words. Our own choice."""

_MOST_TOGETHER = 3
"""Where more lines stand between two marks, the marks do not part messages. Our own choice."""

_MOST_IN_A_BLOCK = 2
"""Where more lines stand together on average, blank lines do not part messages, and each line is one. Our own choice."""


_REACTION = re.compile(rf"[{STYLED}]+ ?\d{{1,3}}")
"""What a program shows of how many put a picture to a message."""


class _Message(NamedTuple):
    """What was said at once; `mine`: a mark of what was sent stands under it."""

    lines: tuple[Line, ...]
    stamp: Stamp | None
    mine: bool


def unnamed_chat(lines: Sequence[Line], known: KnownNames, *, marked: bool) -> Talk | None:
    """The chat in these lines; None where they are none. `marked`: only where times or receipts stand between its messages."""
    noted = [line for line in lines if line.text and _is_noted(line.text)]
    lines = [line for line in lines if line not in noted] if noted else lines
    below = without_title(lines, known)
    is_titled = below is not lines
    messages, notices, marks = _messages(below if is_titled else _without_clock(lines))
    marks += len(messages) * _all_dashed(lines) + is_titled
    fewest = _FEWEST_TITLED if is_titled else _FEWEST
    if len(messages) < fewest or marked is not (marks >= _LEAST_MARKS) or not (is_titled or _is_chat(messages)):
        return None
    signed = [signed_for(one.lines[-1].text, known.company) is not None for one in messages]
    cues = [
        Cue(one.lines, dashed=False, mine=one.mine and not by_them, signed=by_them)
        for one, by_them in zip(messages, signed, strict=True)
    ]
    turns = [
        Turn(voice, one.lines, one.stamp, (), one.lines[0])
        for one, voice in zip(messages, voices_of(cues, whole=True), strict=True)
    ]
    ends = ((line, stamp_ending(line.text)) for line in noted)
    notices += [(line, end[0] if end else None) for line, end in ends]
    return with_whole_messages(Talk(Layout.MESSAGES, tuple(turns), tuple(notices), me=frozenset({ME})))


def _is_noted(text: str) -> bool:
    """Whether the program notes in it that somebody came or left, or whom the person wrote with: *You chatted with Bex*."""
    return any(name_in_notice(text, entry) is not None for entry in ("arrivals", "departures"))


def _is_chat(messages: Sequence[_Message]) -> bool:
    """Whether two speak to each other: something is asked, somebody of a company says who they are or helps, none is long."""
    texts = [" ".join(line.text for line in one.lines) for one in messages]
    small = [plain(text) for text in texts]
    sent = sum(one.mine for one in messages)
    parted = _LEAST_MARKS <= sent <= len(messages) - _LEAST_MARKS  # each message that was sent is marked as such
    serves = parted or any(map(somebody_serves, texts))
    marked = any(one.mine for one in messages)
    asks = marked or any("?" in text for text in texts)
    addressed = marked or any(map(pattern(rf"\b(?:{in_any('addressed')})\b").search, small))
    is_short = sorted(len(text.split()) for text in texts)[len(texts) // 2] <= _LONGEST
    return serves and asks and is_short and addressed


def _messages(lines: Sequence[Line]) -> tuple[list[_Message], list[tuple[Line, Stamp | None]], int]:
    """The messages, the lines of the program's own, and how many of these are times or receipts."""
    blocks = _blocks(lines)
    messages: list[_Message] = []
    notices: list[tuple[Line, Stamp | None]] = []
    marks, leading = 0, None
    for block in blocks:
        said = list(block)
        stamp, mine = leading, False
        while said and (mark := _mark(said[-1])) is not None:
            line = said.pop()
            marks += 1
            mine = mine or mark[1]
            is_later = stamp is not None and stamp.time is not None and READ.match(plain(line.text)) is not None
            stamp = stamp if is_later else mark[0] or stamp
            if mark[0] is not None and mark[0].day is not None:
                notices.append((line, mark[0]))
        while said and (mark := _mark(said[0])) is not None:
            line = said.pop(0)
            marks += 1
            stamp = mark[0] or stamp
            notices.append((line, mark[0]))
        if said:
            messages.append(_Message(tuple(said), stamp, mine))
            leading = None
        else:
            leading = stamp if not mine else None
            if messages and mine:
                messages[-1] = messages[-1]._replace(mine=True)
    if leading is not None and messages and messages[-1].stamp is None:
        messages[-1] = messages[-1]._replace(stamp=leading)
    return messages, notices, marks


def _without_clock(lines: Sequence[Line]) -> list[Line]:
    """The lines without what a telephone's clock showed above them when the picture was taken: a time after the next one."""
    written = [line for line in lines if line.text]
    told = (mark[0] for line in written if (mark := _mark(line)) is not None)
    first, then = (*(stamp for stamp in told if stamp is not None and stamp.time is not None), None, None)[:2]
    is_clock = (
        first is not None
        and then is not None
        and day_or_time_alone(written[0].text) == first
        and (first.day, then.day) == (None, None)
        and first.time is not None
        and then.time is not None
        and first.time > then.time
    )
    return [line for line in lines if not (is_clock and line == written[0])]


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines between blank ones; where there are hardly any blank ones, or each begins with a dash, each line by itself."""
    written = [line for line in lines if line.text]
    if _all_dashed(lines):
        return [[Line(line.number, line.text.lstrip("-–— "))] for line in written if line.text[:1] in "-–—"]
    found: list[list[Line]] = []
    for before, line in zip([None, *written], written, strict=False):
        if before is None or line.number - before.number > 1:
            found.append([])
        found[-1].append(line)
    language = language_of_lines(written)
    is_timed = sum(map(_is_time, written)) > _LEAST_MARKS
    joint = [
        joined(block, language, lambda line: is_receipt(line.text) or (is_timed and _is_time(line))) for block in found
    ]
    whole = [line for block in joint for line in block]
    found = [part for block in joint for part in _between_marks(block)]
    said = sum(_mark(line) is None for line in whole)
    is_parted = len(found) * 2 >= _FEWEST and len(found) > 1 and said <= _MOST_IN_A_BLOCK * len(found)
    return found if is_parted else [[line] for line in whole]


def _is_time(line: Line) -> bool:
    """Whether a line is a time, and nothing else."""
    stamp = day_or_time_alone(line.text)
    return stamp is not None and stamp.time is not None


def _between_marks(block: list[Line]) -> list[list[Line]]:
    """The messages of a block without blank lines, parted where a time or a receipt of each stands below it, or a time above."""
    told = [_mark(line) for line in block]
    marks = [mark is not None for mark in told]
    heads = [mark is not None and not mark[1] for mark in told]
    begins = [at for at in range(1, len(block)) if not marks[at] and marks[at - 1]]
    if marks[0]:  # times stand above; what was sent has its receipt below
        begins = [at for at in range(1, len(block)) if heads[at] and not heads[at - 1]]
    longest = _MOST_TOGETHER * (len(begins) + 1) + sum(mark is not None and mark[1] for mark in told) * marks[0]
    if len(begins) < _LEAST_MARKS - marks[0] or len(block) > longest:
        return [block]
    return [block[begin:end] for begin, end in zip([0, *begins], [*begins, len(block)], strict=True)]


def _all_dashed(lines: Sequence[Line]) -> bool:
    """Whether each line begins with a dash, as one writes down who says what in turn; a heading may stand above."""
    dashed = [line.text[:1] in "-–—" for line in lines if line.text]
    return all(dashed[1:]) and len(dashed) > dashed.count(False) + 1


def _mark(line: Line) -> tuple[Stamp | None, bool] | None:
    """The time in a line that is one or a receipt, and whether it says that the person's message was sent; None for speech."""
    stamp = day_or_time_alone(line.text)
    if stamp is not None:
        return stamp, False
    if _REACTION.fullmatch(line.text):
        return None, False
    leading = stamp_at(line.text)
    found = leading or stamp_ending(line.text)
    rest = plain(line.text[leading[1] :] if leading else line.text).strip(" .·•,|–-")
    if SENT.fullmatch(rest):
        return found[0] if found else None, True
    return (found[0] if found else None, False) if is_receipt(line.text) else None
