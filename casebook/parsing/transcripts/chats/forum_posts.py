"""A page on which anybody may write: a forum, comments, a review with its answer. Each post is a turn.

Above a post stands its writer, what the page says of them, and when; below it buttons.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casebook.parsing.transcripts.chats.forum_heads import PostHeads, age_of
from casebook.parsing.transcripts.chats.forum_words import ACCOUNT, AGE, ASIDE, COUNTED, TALLY, is_button, is_row
from casebook.parsing.transcripts.chats.quoted_posts import without_quoted
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.times.stamps import Stamp
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.vocabularies import Channel

_FEWEST = 2
"""Fewer posts, or fewer buttons and counts, make no such page. Our own choice."""

_LONGEST = 120
"""What a page writes around a post is shorter. Our own choice."""

_OFFICIAL = "Staff"
"""How who answers for the company is marked, whatever the page calls it."""


def forum_of(lines: Sequence[Line]) -> Talk | None:
    """The posts of such a page as turns; None where these lines are none."""
    small = [plain(line.text).strip() if len(line.text) <= _LONGEST else "" for line in lines]
    if sum(_is_mark(one) for one in small) < _FEWEST:
        return None
    page = _Page(lines, small)
    turns = page.turns() if page.marks >= _FEWEST else ()
    if len(turns) < _FEWEST:
        return None
    above = tuple((line, None) for line in lines[: page.heads[0].at] if line.text)
    return Talk(Layout.NAMES, turns, above, Channel.SOCIAL.value if page.is_social else None, is_forum=True)


def _is_mark(small: str) -> bool:
    return bool(small) and (
        is_row(small) or is_button(small) or any(one.fullmatch(small) for one in (COUNTED, ACCOUNT))
    )


class _Page:
    """The lines of one page and the heads of its posts; `marks`: how much there is that only such a page has."""

    def __init__(self, lines: Sequence[Line], small: Sequence[str]) -> None:
        self.lines, self.small = lines, small
        rows = {at for at, one in enumerate(small) if one and is_row(one)}
        alone = {at for at, one in enumerate(small) if one and is_button(one)}
        self.buttons = frozenset(rows | alone | {at for at, one in enumerate(small) if one and TALLY.fullmatch(one)})
        posts = PostHeads(lines, small, self.buttons)
        self.heads = tuple(posts.found())
        above = {at for head in self.heads for at in range(head.at, head.end)}
        self.aged = {at for at, line in enumerate(lines) if line.text and at not in above and posts.is_sent(at)}
        self.around = self.buttons | self.aged
        closing = {self._before(at) for at in (*(head.at for head in self.heads), len(lines))}
        told = sum(head.counted + head.account for head in self.heads)
        self.marks = told + max(len(rows), len((rows | alone | self.aged) & closing))

    def _before(self, at: int) -> int:
        """The place of the line before one, blank ones apart; -1 at the beginning."""
        return next((one for one in range(at - 1, -1, -1) if self.lines[one].text), -1)

    @property
    def is_social(self) -> bool:
        """Whether accounts are named, or how old each post is stands below it, as where people write to their friends."""
        ages = sum(AGE.search(self.small[at]) is not None for at in self.around)
        return any(head.account for head in self.heads) or ages >= _FEWEST

    def turns(self) -> tuple[Turn, ...]:
        """The posts in order, each with what its writer said; a head above nothing, as a title has, lends its time."""
        official = {plain(head.writer) for head in self.heads if head.answers}
        found: list[Turn] = []
        lent: Stamp | None = None
        earlier: list[tuple[str, str]] = []
        ends = (*(head.at for head in self.heads), len(self.lines))[1:]
        for head, end in zip(self.heads, ends, strict=False):
            others = "\n".join(text for writer, text in earlier if writer != head.writer)
            said = without_quoted(list(self._said(head.end, end)), head.writer, others)
            said = [line for line in said if line.text]
            stamp = head.stamp or self._age(head.end, end) or head.dated or lent
            lent = None if said else stamp
            if said:
                writer = f"{head.writer} ({_OFFICIAL})" if plain(head.writer) in official else head.writer
                found.append(Turn(writer, tuple(said), stamp, (), self.lines[head.at]))
                earlier += [(head.writer, plain(line.text)) for line in said]
        return tuple(found)

    def _said(self, begin: int, end: int) -> Iterator[Line]:
        """The lines of a post, blank ones too, without buttons and what else the page writes there."""
        for at in range(begin, end):
            if at not in self.around and not (self.small[at] and ASIDE.fullmatch(self.small[at])):
                yield self.lines[at]

    def _age(self, begin: int, end: int) -> Stamp | None:
        """When a post was written by what stands below it, in a row of buttons or alone."""
        ages = [AGE.search(self.small[at]) for at in range(begin, end) if at in self.buttons]
        below = [age[0] for age in ages if age] + [self.small[at] for at in range(begin, end) if at in self.aged]
        return next((age_of(text) for text in below), None)
