"""The heads of posts on a page that repeats itself: which lines by each day tell of who wrote, and whether of the company."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.chats.forum_words import ABOUT, ANSWER, COMPANYS, OWNER
from casebook.parsing.transcripts.chats.heads import is_capital
from casebook.parsing.transcripts.chats.page_days import MARKS, DayLine
from casebook.parsing.transcripts.chats.page_lines import FEWEST, PageLines
from casebook.parsing.transcripts.chats.page_writers import (
    Around,
    Place,
    is_badge,
    pieces_of,
    writer_in,
    writers_of,
)
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.names import ARTICLE, NAMED, OF_WHOM, KnownNames, holds_company, role_of
from casebook.parsing.transcripts.people.never_names import begins_no_name

_FURTHEST_ABOVE, _FURTHEST_BELOW = 5, 2
"""So far from a day its writer stands at most, in lines that are not blank. Our own choice."""

_MANY = 3
"""Where there are no more posts, one may have written all but one of them. Our own choice."""

_BESIDE, _BEHIND, _ABOVE_TEXT = 0, 50, (-20, -21)
"""How far from a day a name counts as standing: before it in its line, behind it there, and above the text above it."""

STAFF = "Staff"
"""How who answers for the company is marked, whatever the page calls it."""

_BY = re.compile(
    r"(?:(?:posted|written|asked|geschrieben|geschreven|gepost|ecrit|publie|escrito|publicado) )?"
    r"(?:by|from|author|von|van|door|auteur|autor|par|de|por) ?:?"
)
"""What stands before the name of who wrote."""


class PageHead(NamedTuple):
    """The head of a post: its day, at which places it begins and ends, and who wrote it.

    `official`: what it says of their being of the company, empty where it does not.
    """

    day: DayLine
    begin: int
    end: int
    writer: str
    official: str


def page_heads(page: PageLines, known: KnownNames) -> list[PageHead]:
    """The head of the post of each day."""
    return _Heads(page, known).found()


def presented_in(text: str, company: str) -> str:
    """Who is named in a line with what they are at the company: `Bart Huisman, manager of Hotel De Wadduiker`."""
    found = re.match(rf"{NAMED}(?:,| [(–-])", text)
    if found is None or begins_no_name(found["name"]) or text[-1:] in ".!?…":
        return ""
    return found["name"] if holds_company(plain(text[found.end() :]), company) else ""


def _answering(text: str, company: str) -> str:
    """Who answers by a line: whom the head of an answer names, `Reply from Parcelo`, or who is presented; empty for nobody."""
    found = ANSWER.fullmatch(plain(text))
    if found is None or OWNER.fullmatch(found["who"]):
        return presented_in(text, company)
    return text[slice(*found.span("who"))]


class _Heads:
    """The heads of one page."""

    def __init__(self, page: PageLines, known: KnownNames) -> None:
        self.page, self.known, self.company = page, known, known.company

    def found(self) -> list[PageHead]:
        """One for each day."""
        posts = [Around(list(self._places(index)), self._said(index)) for index in range(len(self.page.days))]
        if self.page.texts_above:
            posts = _on_one_side(posts)
        columns: dict[int, list[list[str]]] = defaultdict(list)
        for post in posts:
            for place in post.places:
                columns[place.away].append(place.name.split())
        bare = [
            post._replace(places=[place._replace(name=_bare(place, columns[place.away])) for place in post.places])
            for post in posts
        ]
        return [self._head(index, writer) for index, writer in enumerate(writers_of(bare, self.known))]

    def _said(self, index: int) -> str:
        days = [-1, *(day.at for day in self.page.days), len(self.page.lines)]
        begin, end = days[index : index + 2] if self.page.texts_above else days[index + 1 : index + 3]
        return "\n".join(self.page.text(at) for at in range(begin + 1, end) if at in self.page.said)

    def _places(self, index: int) -> Iterator[Place]:
        """The lines by a day of which one may be who wrote."""
        day = self.page.days[index]
        if day.before and not is_badge(day.before):
            yield Place(day.at, _BESIDE, day.before)
        if day.behind:
            yield Place(day.at, _BEHIND, day.behind)
        yield from self._above_text(index) if self.page.texts_above else self._above(day)
        below: int | None = day.at
        for away in range(1, _FURTHEST_BELOW + 1):
            below = None if below is None else self.page.behind(below)
            if below is None or self._is_taken(below) or (self.page.texts_above and self.page.comes_back(below)):
                return
            if self._may_write(below):
                yield Place(below, away, self.page.text(below))

    def _above(self, day: DayLine) -> Iterator[Place]:
        above: int | None = day.at
        for away in range(1, _FURTHEST_ABOVE + 1):
            above = None if above is None else self.page.before(above)
            if above is None:
                return
            text = self.page.text(above)
            if away == 1 and (who := _answering(text, self.company)):
                yield Place(above, -away, who)
                return
            if self._is_taken(above):
                return
            if self._may_write(above) and not ANSWER.fullmatch(plain(text)):
                yield Place(above, -away, text)

    def _above_text(self, index: int) -> Iterator[Place]:
        """The lines above a text that stands above its day, badges apart, up to what comes back under each post."""
        above = self.page.text_above(index)
        above = None if above is None else self.page.before(above)
        while above is not None and self._is_about(above):
            above = self.page.before(above)
        for away in _ABOVE_TEXT:
            is_far = above is not None and index > 0 and above <= self.page.days[index - 1].at
            if above is None or is_far or self._is_taken(above) or not self._may_write(above):
                return
            yield Place(above, away, self.page.text(above))
            above = self.page.before(above)

    def _is_taken(self, at: int) -> bool:
        return at in self.page.at_day or at in self.page.said

    def _may_write(self, at: int) -> bool:
        """Whether a line stands not by nearly every day, as nobody's name does."""
        days = len(self.page.days)
        return self.page.again(at) < max(days - (days > _MANY), FEWEST)

    def _is_about(self, at: int) -> bool:
        """Whether a line tells of who wrote."""
        pieces = pieces_of(self.page.text(at))
        return any(map(is_badge, pieces)) or ABOUT.fullmatch(plain(self.page.text(at))) is not None

    def _head(self, index: int, writer: Place | None) -> PageHead:
        day = self.page.days[index]
        if writer and writer.away in _ABOVE_TEXT:
            end = self.page.text_above(index) or writer.at + 1
            return PageHead(day, writer.at, end, writer.name, self._official(writer.at, end, day, writer.name))
        begin, end = sorted((day.at, writer.at if writer else day.at))
        while (below := self.page.behind(end)) is not None and not self._is_taken(below) and self._is_about(below):
            end = below
        name, badge = writer.name if writer else "", self._badge_above(begin) if begin == day.at else None
        begin = begin if badge is None else badge
        official = self._official(begin, end + 1, day, name)
        above = self.page.before(begin)
        if official and not name and above is not None and self._is_free(above):
            name, begin = self.page.text(above), above
        return PageHead(day, begin, end + 1, name, official)

    def _badge_above(self, at: int) -> int | None:
        """The place of a badge above a head: one that tells of an answer, or below a name; others sign the post before."""
        above = self.page.before(at)
        if above is None or not is_badge(self.page.text(above)):
            return None
        before = self.page.before(above)
        is_named = before is not None and self._is_free(before)
        return above if is_named or COMPANYS.fullmatch(plain(self.page.text(above))) else None

    def _is_free(self, at: int) -> bool:
        """Whether a line may be the name above a badge: behind a blank line, or what the page writes below the post before."""
        before = self.page.before(at)
        begins = before is None or self.page.comes_back(before) or before < at - 1
        is_free = begins and not self._is_taken(at) and not self.page.comes_back(at)
        return is_free and bool(writer_in(self.page.text(at))) and is_capital(self.page.text(at))

    def _without_company(self, text: str) -> str:
        """What somebody is, without the company where they are it: `Customer Care Lead at Marlow Mattress`."""
        found = re.search(rf" (?i:{OF_WHOM}|en)(?: (?i:{ARTICLE}))? (?=\S)", text)
        return text[: found.start()] if found and holds_company(plain(text[found.end() :]), self.company) else text

    def _official(self, begin: int, end: int, day: DayLine, writer: str) -> str:
        """What the lines of a head say of who wrote, where they are of the company; empty where they are not."""
        there = [self.page.text(at) for at in range(begin, end) if self.page.text(at)]
        beside = [piece for text in there for piece in pieces_of(text) if piece != writer]
        beside += [day.before, day.behind, *re.findall(r"[(\[]([^)\]]+)[)\]]", " ".join(there))]
        told = [one for one in beside if is_badge(self._without_company(one))]
        told += [one for one in there if ANSWER.fullmatch(plain(one)) or presented_in(one, self.company)]
        return next((one for one in told if role_of(one)), STAFF) if told else ""


def _on_one_side(posts: Sequence[Around]) -> list[Around]:
    """The lines that may be who wrote above each text, or those below each day, whichever more posts have."""
    above, below = (
        [post._replace(places=[one for one in post.places if (one.away in _ABOVE_TEXT) is is_above]) for post in posts]
        for is_above in (True, False)
    )
    return max(above, below, key=lambda side: sum(any(writer_in(one.name) for one in post.places) for post in side))


def _bare(place: Place, column: Sequence[Sequence[str]]) -> str:
    """A name without the words with which lines at a like place begin or end: `von Katrin`, `nilsvw commented`."""
    name, words = place.name, place.name.split()
    while len(words) > 1 and (_BY.fullmatch(plain(words[0])) or (place.away == _BESIDE and _is_lead(words, column))):
        column = [one[1:] for one in column if one[:1] == words[:1]]
        name, words = name.removeprefix(words[0]).strip(), words[1:]
    if len(words) > 1 and words[0].endswith(":"):
        return ""
    if place.away != _BESIDE:
        return name
    while len(words) > 1 and words[-1].islower() and sum(one[-1:] == words[-1:] for one in column) >= FEWEST:
        words = words[:-1]
    words = words[: next((at for at, word in enumerate(words) if word.isdigit()), len(words))]
    return " ".join(_capital(words)).strip(MARKS.replace(")", "").replace("]", ""))


def _is_lead(words: Sequence[str], column: Sequence[Sequence[str]]) -> bool:
    """Whether the first of these words stands before others too."""
    return len({tuple(one[1:]) for one in column if one[:1] == words[:1]}) > 1


def _capital(words: Sequence[str]) -> Sequence[str]:
    """The words of a name that begins with a capital, up to the next in small letters: `Yara (Admin) reageerde`."""
    if not words or not words[0][:1].isupper():
        return words
    depth = 0
    for at, word in enumerate(words):
        if word[:1].islower() and depth == 0:
            return words[:at]
        depth += word.count("(") - word.count(")")
    return words
