"""A chat that shows the name and the time below each message: its lines with each name put above what was said.

Between the messages are blank lines, or each label says that it tells who sent what stands above it. A message under which
only a time stands is the person's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import day_or_time_alone, name_line
from casebook.parsing.transcripts.chats.mine_below import mine_above
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.times.stamps import stamp_ending
from casebook.parsing.transcripts.turns import Line

_MOST = 0.7
"""So large a part of the lines with a name and a time must end a message. Our own choice."""

_FEWEST = 2
"""Fewer such lines tell nothing. Our own choice."""

_SENTENCE = 6
"""A title has fewer words. Our own choice."""

_ME = "Me"
"""The head of a message that has a time and no name under it."""

_SENT_BY = re.compile(
    r"[\W_]*(?:(?:message )?(?:sent|written|posted|said)|verzonden|verstuurd|geschreven|gestuurd|gesendet|geschrieben|envoye|"
    r"ecrit|enviado|escrito)(?: (?:by|from|door|von|par|por))? (?=\S)"
)
"""What a label below a message begins with: `Sent by Maria · 10:32`, in letters without accents."""


_AGE = re.compile(
    r"(?:(?P<name>[^\d:?!.]{2,60}?)\s[·•|]\s)?(?:vor |hace |il y a )?\d{1,3} ?"
    r"(?:m|min|mins|h|hr|hrs|d|w|u|std|j|sem|tage?|dagen?)\.?(?: ago| geleden)?|"
    r"(?P<now>[^\d:?!.]{2,60}?)\s[·•|]\s(?:just now|now|zojuist|nu|gerade eben|jetzt|a l'instant|ahora(?: mismo)?)"
)
"""A label that tells how long ago its message was sent, or such an age alone, in letters without accents."""


def names_above(lines: Sequence[Line]) -> list[Line]:
    """The lines in the order in which other chats have them; as they are where names stand above anyway."""
    if (labelled := _labelled(lines) or mine_above(lines)) is not None:
        return labelled
    between_blanks = _between_blanks(lines)
    if (aged := _aged(between_blanks)) is not None:
        return aged
    blocks = _parted_below(between_blanks)
    ends = [block for block in blocks if len(block) > 1 and _is_head(block[-1])]
    elsewhere = sum(_is_head(line) for block in blocks for line in block[: -1 if len(block) > 1 else None])
    if len(ends) < _FEWEST or len(ends) < _MOST * (len(ends) + elsewhere):
        return list(lines)
    return [line for block in blocks for line in _turned(block)]


def _labelled(lines: Sequence[Line]) -> list[Line] | None:
    """The lines with each label that says who sent a message above it; None where none does, or they stand there anyway."""
    written = [line for line in lines if line.text]
    labels = {line.number: label for line in written if (label := _label(line)) is not None}
    spoken = [line for line in written if day_or_time_alone(line.text) is None]
    if len(labels) < _FEWEST or spoken[0].number in labels:
        return None
    found: list[Line] = []
    said: list[Line] = []
    for line in lines:
        if line.number in labels:
            begun = max((at for at, one in enumerate(said) if day_or_time_alone(one.text) is not None), default=-1) + 1
            found += [*said[:begun], labels[line.number], *said[begun:]]
            said = []
        else:
            said.append(line)
    return found + said


def _aged(between_blanks: Sequence[list[Line]]) -> list[Line] | None:
    """The lines of a chat whose messages each end in a label with their age, the names above; None of others."""
    blocks = [block for block in between_blanks if len(block) > 1]
    ends = [aged for block in blocks if (aged := _AGE.fullmatch(plain(block[-1].text))) is not None]
    if sum(bool(aged["name"] or aged["now"]) for aged in ends) < _FEWEST or len(ends) < _MOST * len(blocks):
        return None
    found: list[Line] = []
    for block in blocks:
        found += _under_its_name(block)
    return found


def _under_its_name(block: list[Line]) -> list[Line]:
    """A message with the name of its label above it, which may stand there too; the person's without one."""
    *said, last = block
    aged = _AGE.fullmatch(plain(last.text))
    if aged is None:
        return block
    group = next((group for group in ("name", "now") if aged[group]), None)
    shown = last.text[aged.start(group) : aged.end(group)].strip() if group else _ME
    begun = next((at + 1 for at, line in enumerate(said) if line.text == shown), 0)
    name, *beside = re.split(r"\s[·•|]\s", shown)
    head = f"{name} ({', '.join(beside)})" if beside else name
    return [*said[: max(0, begun - 1)], Line(last.number, head), *said[begun:]]


def _label(line: Line) -> Line | None:
    """The head that such a label is; None of what is none."""
    sent = _SENT_BY.match(plain(line.text))
    if sent is None or stamp_ending(line.text) is None:
        return None
    bare = line.text[sent.end() :].strip(" *_")
    shown = bare[:1].upper() + bare[1:]
    head = name_line(shown)
    return Line(line.number, shown) if head is not None and head.stamp is not None else None


def _between_blanks(lines: Sequence[Line]) -> list[list[Line]]:
    found: list[list[Line]] = [[]]
    for line in lines:
        if line.text:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [block for block in found if block]


def _parted_below(blocks: list[list[Line]]) -> list[list[Line]]:
    """The blocks; where there is one alone, which ends in a name and does not begin with one, a block up to each name."""
    spoken = [line for block in blocks for line in block if day_or_time_alone(line.text) is None]
    is_below = len(blocks) == 1 and not _is_head(spoken[0]) and _is_head(spoken[-1]) if spoken else False
    heads = [at for at, line in enumerate(spoken) if _is_head(line)]
    if not is_below or len(heads) <= _FEWEST or not any(_is_sentence(line.text) for line in spoken[: heads[0]]):
        return blocks
    found: list[list[Line]] = [[]]
    for line in blocks[0]:
        found[-1].append(line)
        if _is_head(line):
            found.append([])
    return [block for block in found if block]


def _is_sentence(text: str) -> bool:
    """Whether a line above the first name is said, and not what a page is called."""
    return text[-1:] in ".!?" or len(text.split()) >= _SENTENCE


def _is_head(line: Line) -> bool:
    head = name_line(line.text)
    return head is not None and head.stamp is not None and head.stamp.is_timed


def _turned(block: list[Line]) -> list[Line]:
    last = block[-1]
    if len(block) > 1 and _is_head(last):
        return [last, *block[:-1]]
    if len(block) > 1 and (stamp := day_or_time_alone(last.text)) is not None and stamp.is_timed:
        return [Line(last.number, f"{_ME} · {last.text}"), *block[:-1]]
    return block
