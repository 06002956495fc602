"""The heads of posts where anybody may write: the writer, what the page says of them, and when, in one line or in several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.chats.forum_words import (
    ABOUT,
    AGE,
    ANSWER,
    ASIDE,
    BADGE,
    COUNTED,
    HEADED,
    OWNER,
    QUOTING,
    SURE_BADGE,
    is_button,
    is_row,
)
from casebook.parsing.transcripts.chats.heads import day_or_time_alone, is_capital, may_be_name
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.times.stamps import Stamp
from casebook.parsing.transcripts.turns import Line

_MOST_ABOUT = 8
"""So many pieces at most tell of who wrote a post. Our own choice."""

_MOST_RANKS, _MOST_WORDS = 2, 3
"""So many lines with ranks that no list knows stand there at most, each of so many words. Our own choice."""

_SURELY = 2
"""So much that only such a page says of somebody makes one word above it a writer, whatever stands before. Our own choice."""

_OWNER = "Customer Service"
"""How somebody is called who answers for a company that the page does not name there."""

_CELLS = re.compile(r"\s{2,}|\s*[·•|]\s*")
_MARKS = " ✔✓☑✅⭐★☆*…,"
_BEFORE_A_DAY = re.compile(
    r"(?:(?:posted|asked|answered|geplaatst|gepostet|verfasst|erstellt|publié|posté|publicado)\b:?\s*)?(?:(?:on|op|am|le|el)\s+)?",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"^[^\w(]+|[^\w)\]]*(?:[▸►].*|\s@[\w.]+)?[^\w)\]]*$|^u/(?=\w)")
"""What stands beside the name of a writer: an account, where they wrote, a picture."""
_WITH_ACCOUNT = re.compile(r"\s@[\w.]+$|^u/")
_ACCOUNT = re.compile(r"@\w[\w.]+|r/\w+")
_ONE_WORD = re.compile(r"\w[\w.-]*")
_INLINE = re.compile(
    r"(?:\[[–+-]\]\s*)?(?:u/)?(?P<who>\w[\w.-]+)(?: \[(?P<what>[^\]]+)\])? [\d.,k]+ points? (?P<at>\S.{2,20})",
    re.IGNORECASE,
)
"""A writer with their points and how long ago it was, in one line: `[–]maria 12 points 2 days ago`."""

_INITIAL = re.compile(r"\b[^\W\d_]\.$")
_STATE = re.compile("[A-Z]{2}")


class PostHead(NamedTuple):
    """The head of a post: at which places it begins and ends, who wrote it, when, and whether the page marks them as a company's.

    `counted`: how many pieces there are that only such a page has.
    """

    at: int
    end: int
    writer: str
    stamp: Stamp | None
    answers: bool
    counted: int
    account: bool = False
    """Whether the page names the account by which they write: *@maria*."""
    dated: Stamp | None = None
    """When the post was written, where nothing else tells: a time above its writer, which may be that of another post."""


class _Told(NamedTuple):
    """What pieces of lines say of who writes, and how many there are."""

    stamp: Stamp | None = None
    answers: bool = False
    counted: int = 0
    pieces: int = 0
    account: bool = False

    def and_then(self, other: _Told) -> _Told:
        """Both together, with the first time that stands there."""
        return _Told(
            self.stamp or other.stamp,
            self.answers or other.answers,
            self.counted + other.counted,
            self.pieces + other.pieces,
            self.account or other.account,
        )


class PostHeads:
    """The heads in the lines of a page. `small`: what stands there in small letters, empty where it is long."""

    def __init__(self, lines: Sequence[Line], small: Sequence[str], buttons: frozenset[int]) -> None:
        self.lines, self.small, self.buttons = lines, small, buttons

    def found(self) -> Iterator[PostHead]:
        """They in order: each begins behind the one before."""
        at, before, above = 0, -1, _Told()
        while at < len(self.lines):
            head = self._head(at, before, above) if self.small[at] and at not in self.buttons else None
            if head is not None:
                yield head
                at, before, above = head.end, head.end - 1, _Told()
                continue
            if self.lines[at].text:
                told = _told(self.lines[at].text)
                before, above = at, above.and_then(told) if told else _Told()
            at += 1

    def _head(self, at: int, before: int, above: _Told) -> PostHead | None:
        """The head that begins at a place; `before`: the place of the line before, `above`: what that tells of a writer."""
        begun = _begun(self.lines[at].text)
        if begun is None:
            return None
        writer, told, sure = begun
        told, end = self._about(at + 1, told)
        is_word = _ONE_WORD.fullmatch(writer) is not None
        is_close = before < 0 or before in self.buttons or above.pieces > 0 or self._is_aside(before)
        begins = is_close or before < at - 1
        stamp = told.stamp or (above.stamp if told.pieces else None)
        dated = stamp or (above.stamp if is_word else None)
        is_head = (
            sure
            or (begins and (dated is not None or told.account))
            or (is_close and told.pieces > 0)
            or (is_word and told.counted >= _SURELY)
            or (is_close and (is_capital(writer) or is_word) and self._is_closed(end))
        )
        account = told.account or above.account
        return PostHead(at, end, writer, stamp, told.answers, told.counted, account, dated) if is_head else None

    def _is_closed(self, begin: int) -> bool:
        """Whether a button or a time ends the lines up to the next blank one, behind at least one that is neither."""
        end = next((at for at in range(begin, len(self.lines)) if not self.lines[at].text), len(self.lines))
        marks = [at in self.buttons or self.is_sent(at) or self._is_aside(at) for at in range(begin, end)]
        return bool(marks) and marks[-1] and not marks[0]

    def is_sent(self, at: int) -> bool:
        """Whether a line is a time of day or how long ago something was, and no more."""
        sent = _sent(self.lines[at].text) if self.small[at] else None
        return sent is not None and sent.is_timed

    def _is_aside(self, at: int) -> bool:
        return ASIDE.fullmatch(self.small[at]) is not None

    def _about(self, begin: int, told: _Told) -> tuple[_Told, int]:
        """What the lines below a writer tell of them, and where they end; an unknown rank only above a time or a count."""
        end, ranks = begin, 0
        for at in range(begin, len(self.lines)):
            text = self.lines[at].text
            if not text:
                continue
            more = _told(text) if self.small[at] else None
            if more is None and ranks < _MOST_RANKS and at == begin + ranks and told.stamp is None and _is_rank(text):
                ranks += 1
                continue
            is_late = (
                told.stamp is not None
                and more is not None
                and more.answers
                and not SURE_BADGE.fullmatch(self.small[at])
            )
            is_lost = ranks > 0 and more is not None and end == begin and not (more.stamp or more.counted)
            if more is None or is_late or is_lost or told.pieces + more.pieces > _MOST_ABOUT:
                break
            told, end = told.and_then(more), at + 1
        return told, end


def _begun(text: str) -> tuple[str, _Told, bool] | None:
    """The writer with whom a line begins and what else it tells of them, and whether it can be nothing else; None without one."""
    if (headed := HEADED.fullmatch(text)) and (sent := _sent(headed["at"])):
        return headed["who"].strip(), _Told(sent, counted=1, pieces=1), True
    if (inline := _INLINE.fullmatch(text)) and (sent := _sent(inline["at"])):
        beside = _told_in([inline["what"] or ""]) or _Told()
        return inline["who"], beside.and_then(_Told(sent, counted=1, pieces=1, account=True)), False
    first, *cells = [cell for cell in _CELLS.split(text.strip(_MARKS)) if cell] or [""]
    told = _told_in(cells)
    if told is None:
        return None
    if answered := ANSWER.fullmatch(plain(first)):
        who, age = _without_age(first[answered.start("who") : answered.end("who")])
        told = told._replace(stamp=told.stamp or age)
        return (_OWNER if OWNER.fullmatch(plain(who)) else who), told._replace(answers=True), True
    if first[-1:] in "!?:;,":
        return None
    writer = _BESIDE.sub("", first)
    with_account = _WITH_ACCOUNT.search(first) is not None
    sure = with_account and told.stamp is not None
    return (writer, told._replace(account=told.account or with_account), sure) if _is_writer(writer) else None


def _without_age(who: str) -> tuple[str, Stamp | None]:
    """Who answers, without how long ago: `Inhaber vor einer Woche`."""
    for blank in re.finditer(" ", who):
        if (sent := _sent(who[blank.end() :])) is not None:
            return who[: blank.start()], sent
    return who, None


def _is_writer(text: str) -> bool:
    small = plain(text).strip()
    is_other = any(one.fullmatch(small) for one in (ABOUT, ASIDE, QUOTING)) or is_row(small) or is_button(small)
    is_other = is_other or _sent(text) is not None
    ends = text[-1:] in "!?:;," or (text[-1:] == "." and not _INITIAL.search(text))
    return not ends and may_be_name(text) and not is_other


def _is_rank(text: str) -> bool:
    """Whether a short line may be what the page calls somebody: `Forumite`."""
    is_other = is_row(plain(text)) or is_button(plain(text))
    return (
        any(map(str.isupper, text))
        and text[:1].isalnum()
        and text[-1:].isalpha()
        and len(text.split()) <= _MOST_WORDS
        and not is_other
    )


def _told(text: str) -> _Told | None:
    """What a line tells of who writes, where it tells nothing else."""
    sent = _sent(text)
    return _told_in(_CELLS.split(text)) if sent is None else _Told(sent, pieces=1)


def _told_in(cells: Sequence[str]) -> _Told | None:
    told = _Told()
    for cell in cells:
        text = cell.strip(_MARKS)
        small = plain(text)
        if (sent := _sent(text)) is not None:
            told = told.and_then(_Told(sent, pieces=1))
        elif _is_badge(text):
            told = told.and_then(_Told(answers=True, pieces=1))
        elif ABOUT.fullmatch(small) or _STATE.fullmatch(text):
            counted = int(COUNTED.fullmatch(small) is not None)
            is_account = _ACCOUNT.fullmatch(small) is not None
            told = told.and_then(_Told(None, False, counted, int(any(map(str.isalnum, small))), is_account))
        else:
            return None
    return told


def _sent(text: str) -> Stamp | None:
    """The day of a post, with its time or without, or how old it is; None where that is not all."""
    if AGE.fullmatch(plain(text)):
        return age_of(text)
    prefix = _BEFORE_A_DAY.match(text)
    sent = (
        day_or_time_alone(text[prefix.end() if prefix else 0 :]) if any(map(str.isdigit, text)) or " " in text else None
    )
    return sent if sent is not None and (sent.day is not None or sent.vague) else None


def age_of(text: str) -> Stamp | None:
    """The time of what is told to be as old as this: `3 d`."""
    return day_or_time_alone(f"{text.rstrip('.')} ago") or day_or_time_alone(text)


def _is_badge(text: str) -> bool:
    small = plain(text)
    is_written_so = text[:1].isupper() and (is_capital(text) or len(text.split()) <= _MOST_WORDS)
    return is_written_so and (BADGE.fullmatch(small) or SURE_BADGE.fullmatch(small)) is not None
