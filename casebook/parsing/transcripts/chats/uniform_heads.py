"""The heads of a chat by what its lines have in common, whatever stands between a name and its words.

`Maria » hello`, `[Maria] hello`, `10:31 – Maria – hello`, `| 10:31 | Maria | hello |`: no list of marks is needed where a few
names come back between the same marks, line after line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.chats.heads import Head, is_capital, is_general, may_be_name, name_alone
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.times.stamps import Stamp, stamp_alone, stamp_at, stamp_ending
from casebook.parsing.transcripts.turns import Line

_FEWEST = 3
"""Fewer lines with a name that comes back show no shape. Our own choice."""

_MOST_SURE = 0.75
"""So large a part of the names between the same marks must come back, or be known. Our own choice."""

_MOST_LINES = 0.6
"""Where so large a part of the lines has the same marks, a name that stands there once is one too. Our own choice."""

_BEFORE = re.compile(r"\s*(?:(?:\d{1,3}[.)]|#\d{1,3}:?)\s+)?[^\w\s]{0,3}\s?")
"""A number in a list, and the marks before a name or a time."""

_MARKS = re.compile(r"\s*[^\w\s(\[{<]{0,3}\s?")
"""What stands behind a time, up to the name or the words."""

_CLOSE = re.compile(
    r"(?=(\s[^\w\s'’.,&@(\[{<]{1,3}\s|[^\w\s'’.,&@/+#(\[{<-][^\w\s]{0,2}\s"
    r"|(?<![\d:])[^\w\s'’.,&@/+#(\[{<-][^\w\s]{0,2}(?=[\w\"'¿¡])|\s[|]\s?|\t|\s{2,}))"
)
"""What stands behind a name: marks between blanks, or such as are in no name; behind a time more than one blank will do."""

_BLANKS = "  "

_OPENS_WORDS = "\"'“‘„¿¡([@#€£$+<*"
"""The marks that words begin with."""

_TIME = "1"
"""What stands for the time behind a name in the key of its marks."""

_LONGEST = 45


class _Split(NamedTuple):
    """A line taken apart at one place: the marks around the name, and what they part."""

    key: tuple[str, str]
    head: Head


def uniform_heads(lines: Sequence[Line], is_known: Callable[[str], bool]) -> dict[int, Head]:
    """The heads by the number of their lines, of the marks that most lines share; empty where no marks show a shape.

    `is_known`: whether a name, in small letters, is that of somebody who is known to speak, or is told of elsewhere.
    """
    splits = [(line.number, split) for line in lines for split in _splits(line.text)]
    best: dict[int, Head] = {}
    for key in dict.fromkeys(split.key for _, split in splits):
        found = {number: split.head for number, split in reversed(splits) if split.key == key}
        kept = _those_that_come_back(key, found, len(lines), is_known)
        if len(kept) > len(best):
            best = kept
    return dict(sorted(best.items()))


def _those_that_come_back(
    key: tuple[str, str], found: dict[int, Head], lines: int, is_known: Callable[[str], bool]
) -> dict[int, Head]:
    counts = Counter(plain(head.name) for head in found.values())
    timed = sum(head.stamp is not None for head in found.values()) * 2 > len(found)

    def is_sure(head: Head) -> bool:
        small = plain(head.name)
        return counts[small] > 1 or is_general(head.name) or is_known(small)

    looked = {number: head for number, head in found.items() if head.stamp is not None or not timed}
    sure = {number: head for number, head in looked.items() if is_sure(head)}
    names = {plain(head.name) for head in sure.values()}
    said = Counter((plain(head.name), head.said) for head in found.values())
    is_title = sum(count for count in said.values() if count > 1) * 2 > len(found)
    is_shape = (
        not is_title
        and len(sure) >= _FEWEST
        and len(sure) >= _MOST_SURE * len(looked)
        and (len(names) > 1 or any(map(is_known, names)))
        and any(head.name[:1].isupper() for head in sure.values())
    )
    if not is_shape:
        return {}
    whole = timed or len(looked) >= _MOST_LINES * lines or any(map(_is_telling, key))
    return {number: head for number, head in looked.items() if number in sure or (whole and is_capital(head.name))}


def _is_telling(mark: str) -> bool:
    """Whether marks stand where nobody writes them in a sentence: brackets around a name, arrows, rules."""
    return bool(mark.strip("-–—:*\"'“” •1.)"))


def _splits(text: str) -> list[_Split]:
    """The ways in which a line can be taken apart into a name and words: at each of its first marks."""
    begin = _BEFORE.match(text)
    at = begin.end() if begin else 0
    opened = re.sub(r"\d+", "1", begin[0].strip()) if begin else ""
    stamp, at, gap = _stamped(text, at)
    if stamp is not None:
        opened = gap
    found: list[_Split] = []
    for close in _CLOSE.finditer(text, at, at + _LONGEST + 5):
        name, mark = (
            name_alone(text[at : close.start()].strip(" *_")),
            close[1].strip() or _BLANKS * (stamp is not None),
        )
        for opening, closing in ("()", "[]"):
            if name.count(opening) > name.count(closing) and mark.startswith(closing):
                name, mark = f"{name}{closing}", mark[1:]
        said = text[close.end(1) :].strip()
        if not mark and not (said[:1].isalnum() or said[:1] in _OPENS_WORDS):
            continue  # Maria (10:02) » hello
        beside = stamp_ending(name) if stamp is None else None
        if beside is not None:  # Maria (10:02)
            name, mark = name_alone(name[: beside[1]].rstrip(" ([,")), f"{_TIME}{mark}"
        if not may_be_name(name):
            continue
        inside, begins, behind = (None, 0, "") if stamp or beside else _stamped(said, 0)
        if inside is not None:
            said, mark = said[begins:], f"{mark}{behind}"
        if any(map(str.isalnum, said)) and stamp_alone(said) is None and opened.rstrip(" *-•") + mark:
            whole = _unquoted(said, mark)
            at_time = inside or stamp or (beside[0] if beside else _ending(whole))
            found.append(_Split((opened, mark), Head(name, whole, at_time, True)))
    return found if stamp is not None else [*found, *_before_a_time(text, at, opened)]


def _before_a_time(text: str, at: int, opened: str) -> Iterator[_Split]:
    """The way to take a line apart whose words stand one blank behind the time beside the name: `Maria 10:02 hello`."""
    for gap in re.finditer(r"(?<=\S)\s+(?=[\[(]?\d{1,2}(?:[:.h]\d\d|\s?[ap]m\b))", text[at : at + _LONGEST]):
        beside, name = stamp_at(text, at + gap.end()), name_alone(text[at : at + gap.start()].strip(" *_"))
        if beside is None or not beside[0].is_timed or not may_be_name(name):
            continue
        said = text[beside[1] :]
        if said[:1] == " " and (said[1:2].isalnum() or said[1:2] in _OPENS_WORDS) and any(map(str.isalpha, said)):
            yield _Split((opened, _TIME), Head(name, said.strip(), beside[0], True))
            return


def _ending(said: str) -> Stamp | None:
    ending = stamp_ending(said)
    return ending[0] if ending and said.endswith((")", "]")) else None


def _unquoted(said: str, mark: str) -> str:
    """The words without the marks that close a row of a table."""
    if mark.endswith("|"):
        return said.rstrip(" |")
    return said.removesuffix('"').strip('" ') if mark.endswith('"') and said.endswith('"') else said


def _stamped(text: str, at: int) -> tuple[Stamp | None, int, str]:
    """The time at a place, or right behind a bracket; where it ends with its marks, and those marks."""
    for start in (at, at - 1):
        found = stamp_at(text, start) if start >= 0 else None
        if found is not None:
            behind = _MARKS.match(text, found[1])
            end = behind.end() if behind else found[1]
            opened = re.compile(r"[(\[{<]?").match(text, end)
            mark = opened[0] if opened else ""
            return found[0], end + len(mark), f"{text[found[1] : end].strip()}{mark}"
    return None, at, ""
