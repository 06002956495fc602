"""A page whose posts repeat one skeleton, read by that alone: what stands at a like place by each day, and again below each.

A day is the spine of a post. The line that is a name at a like place by every day is who wrote; short lines that come
back under several posts, alike or with another number, are what the page writes there and nobody says.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.forum_words import ANSWER, COMPANYS, COUNTED
from casebook.parsing.transcripts.chats.heads import is_capital, is_general, is_receipt, name_alone, name_line
from casebook.parsing.transcripts.chats.page_days import LABELLED, LONGEST, MARKS, day_alone, day_lines
from casebook.parsing.transcripts.chats.page_heads import STAFF, PageHead, page_heads, presented_in
from casebook.parsing.transcripts.chats.page_lines import FEWEST, PageLines
from casebook.parsing.transcripts.chats.page_writers import is_badge, writer_in
from casebook.parsing.transcripts.chats.quoted_posts import without_quoted
from casebook.parsing.transcripts.chats.titles_below import are_initials
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.people.names import FIRST_PERSON, KnownNames, holds_company, is_same
from casebook.parsing.transcripts.times.stamps import Stamp, stamp_at
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.vocabularies import Channel

_MOST = 300
"""Nobody copies more posts at once; an archive has more messages, each with its day. Our own choice."""

_NOBODY, _COMPANYS = "Unknown {}", "Customer Service"
"""How somebody is called whom a page does not name, and who answers for a company."""

_ME = FIRST_PERSON | frozenset("you jij u je du sie vous toi tu usted ud".split())
_ACCOUNTS = re.compile(r"(?:^|\s)(?:@[\w.]{3,}|[ru]/\w+)|\d points?\b")
_FEW_WORDS = 3
"""A line of so few words may be no more than a name. Our own choice."""


def page_of(lines: Sequence[Line], known: KnownNames) -> Talk | None:
    """The posts of such a page as turns; None where these lines do not show one skeleton."""
    days = day_lines(lines)
    if not FEWEST <= len(days) <= _MOST:
        return None
    page = PageLines(lines, days)
    return None if _is_chat(page) else _Page(page, known).talk()


def _is_chat(page: PageLines) -> bool:
    """Whether the two are called as in a chat, `You sent`, `Agent · 14:03`, or times of day stand alone or beside names."""
    short = [page.text(at) for at in page.written if len(page.text(at).split()) <= _FEW_WORDS]
    beside = [plain(day.before) for day in page.days]
    return (
        sum(_is_clocked(page.text(at)) for at in page.written) >= FEWEST
        or any(plain(name_alone(text.rstrip(" :"))) in _ME for text in short)
        or any(text.partition(" ")[0] in _ME or is_general(text) for text in beside)
    )


def _is_clocked(text: str) -> bool:
    """Whether a line begins with a time of day, or is a name with one: `10:32`, `Sam (10:32)`; a page shows days."""
    if len(text) > LONGEST or not any(map(str.isdigit, text)):
        return False
    begun = stamp_at(text)
    head = None if begun else name_line(text)
    stamp = begun[0] if begun else head.stamp if head else None
    return stamp is not None and stamp.time is not None and stamp.day is None


class _Page:
    """The posts of one page."""

    def __init__(self, page: PageLines, known: KnownNames) -> None:
        self.page, self.known, self.company = page, known, known.company
        self.heads = page_heads(page, known)
        self.writers = {plain(head.writer) for head in self.heads if head.writer}
        self.around = {at for at in page.written if self._is_around(at)}
        self.closing = self._closing()

    def _is_around(self, at: int) -> bool:
        """Whether nobody says a line: it comes back and names nobody, or is known to be a page's own."""
        comes_back = self.page.comes_back(at) and plain(writer_in(self.page.text(at))) not in self.writers
        is_pages = comes_back or self.page.is_pages_own(at)
        return at in self.page.at_day or is_pages or day_alone(self.page.text(at)) is not None

    def talk(self) -> Talk | None:
        """It with its turns; None where too little shows that it is such a page."""
        turns = self._turns()
        is_answered = any(head.official for head in self.heads)
        if min(len(turns), self._marks()) < FEWEST or (len(self.writers) < FEWEST and not is_answered):
            return None
        lines = [*self.page.lines[: self.heads[0].begin], *self._beside_first()]
        above = tuple((line, None) for line in lines if line.text and not COUNTED.fullmatch(plain(line.text)))
        channel = Channel.SOCIAL.value if self._is_social() else None
        return Talk(Layout.NAMES, tuple(turns), above, channel, theirs=self._theirs(turns), is_forum=True)

    def _beside_first(self) -> list[Line]:
        """The lines of the first head that are neither its day nor who wrote: what the page is called may stand there."""
        head = self.heads[0]
        there = range(head.begin, head.end)
        return [
            self.page.lines[at] for at in there if at != head.day.at and writer_in(self.page.text(at)) != head.writer
        ]

    def _marks(self) -> int:
        """How much there is that only such a page has: what comes back under posts of others, or beside each day; a badge."""
        under: dict[str, set[str]] = defaultdict(set)
        posts: dict[str, set[int]] = defaultdict(set)
        for at in self.around - self.page.at_day:
            if self._is_mark(at):
                index = self.page.day_before(at)
                under[self.page.key(at)].add(self.heads[index].writer or str(index) if index >= 0 else "")
                posts[self.page.key(at)].add(index)
        frames: dict[str, list[str]] = defaultdict(list)
        for head in self.heads:
            frames[self._frame(head)].append(head.writer)
        beside = [len(names) for frame, names in frames.items() if frame and len(set(names) - {""}) >= FEWEST]
        told = [self.page.text(at) for head in self.heads if head.official for at in range(head.begin, head.end)]
        told += [head.day.before for head in self.heads if head.official]
        answered = any(any(one.fullmatch(plain(text)) for one in (ANSWER, COMPANYS)) for text in told)
        is_marked = answered or any(is_badge(text) or presented_in(text, self.company) for text in told if text)
        again = sum(len(where) - 1 for key, where in posts.items() if len(under[key]) > 1)
        return again + sum(beside) - len(beside) + answered + is_marked

    def _is_mark(self, at: int) -> bool:
        """Whether a line that comes back is one that a chat has not, as it has receipts, labels and initials beside its names."""
        behind = self.page.behind(at)
        is_picture = behind is not None and are_initials(self.page.text(at), self.page.text(behind))
        is_picture = is_picture or not any(map(str.isalnum, self.page.text(at)))
        return not is_picture and not is_receipt(self.page.text(at)) and not LABELLED.fullmatch(self.page.text(at))

    def _frame(self, head: PageHead) -> str:
        """What stands beside a day and is not who wrote, nor says that they spoke: `commented`."""
        text, before = self.page.text(head.day.at), head.day.before
        if head.official or is_receipt(text) or text[-1:] == ":" or name_alone(before) != before:
            return ""
        frame = f"{before} {head.day.behind}".replace(head.writer, "").strip(MARKS)
        return "" if holds_company(plain(frame), self.company) else frame

    def _is_social(self) -> bool:
        """Whether accounts are named, or the age of a post stands below it, as where people write to their friends."""
        places = (*range(self.heads[0].begin), *(at for head in self.heads for at in range(head.begin, head.end)))
        aged = sum(head.day.stamp.vague for head in self.heads)
        return (self.page.texts_above and aged >= FEWEST) or any(_ACCOUNTS.search(self.page.text(at)) for at in places)

    def _theirs(self, turns: Sequence[Turn]) -> frozenset[str]:
        """The other of two, where the person is the one and the other serves them: a ticket, which strangers do not see."""
        names = {turn.speaker or "" for turn in turns}
        others = [name for name in names if not any(is_same(plain(name), one) for one in self.known.person)]
        if len(names) != len((True, False)) or len(others) != 1 or not is_capital(others[0]):
            return frozenset()
        said = plain("\n".join(turn.text for turn in turns if turn.speaker == others[0]))
        shall = (in_any("shall"), rf"\b(?:{in_any('addressed')})\b")
        serves = pattern(in_any("company_says")).search(said) or all(pattern(one).search(said) for one in shall)
        return frozenset({plain(others[0])}) if serves else frozenset()

    def _turns(self) -> list[Turn]:
        """The posts in order, each with what its writer said; a head above nothing lends its time to the next."""
        found = self._opening()
        lent: Stamp | None = None
        earlier = [(_NOBODY, plain(line.text)) for turn in found for line in turn.said]
        for index, head in enumerate(self.heads):
            writer = head.writer or (_COMPANYS if head.official else _NOBODY.format(index + 1))
            others = "\n".join(text for who, text in earlier if who != writer)
            body = [line for line in without_quoted(self._body(index), writer, others) if line.text]
            stamp = lent or head.day.stamp
            lent = None if body else stamp
            if body:
                found.append(Turn(self._shown(writer, body), tuple(body), stamp, (), self.page.lines[head.begin]))
                earlier += [(writer, plain(line.text)) for line in body]
        return found

    def _opening(self) -> list[Turn]:
        """What stands above all heads, where the first is that of an answer or of nobody: somebody says that."""
        first = self.heads[0]
        if self.page.texts_above or (first.writer and not first.official):
            return []
        said = tuple(self.page.lines[at] for at in sorted(self.page.said) if at < first.begin)
        stamp = None if first.official else first.day.stamp
        return [Turn(_NOBODY.format(0), said, stamp, (), said[0])] if said else []

    def _shown(self, writer: str, body: Sequence[Line]) -> str:
        """A writer, marked where a head says that they are of the company; without a name where the account is the company's."""
        official = next((one.official for one in self.heads if one.official and one.writer == writer), "")
        if holds_company(plain(writer), self.company):
            names = (name_introduced(line.text, self.company) for line in body)
            name = next(filter(None, names), None)
            writer = writer if name is None or plain(name) in plain(writer) else _COMPANYS
        return f"{writer} ({official or STAFF})" if official else writer

    def _body(self, index: int) -> list[Line]:
        """The lines of a post, blank ones too, up to what the page writes below it."""
        begin, end = self._above(index) if self.page.texts_above else self._below(index)
        return [self.page.lines[at] for at in range(begin, end) if at not in self.around]

    def _above(self, index: int) -> tuple[int, int]:
        first = self.page.text_above(index)
        end = self.page.days[index].at
        return (end if first is None else first), end

    def _below(self, index: int) -> tuple[int, int]:
        head, heads = self.heads[index], self.heads
        begin = head.end
        end = heads[index + 1].begin if index + 1 < len(heads) else len(self.page.lines)
        first = min((at for at in range(begin, end) if at in self.page.said), default=end)
        follows = heads[index + 1].writer if index + 1 < len(heads) else ""
        return begin, next((at for at in range(first, end) if self._closes(at, follows)), end)

    def _closes(self, at: int, follows: str) -> bool:
        """Whether a line below a text is none of its post's: what stands below others, or who wrote the next."""
        is_next = bool(follows) and writer_in(self.page.text(at)) == follows
        return is_next or (at in self.around and self.page.key(at) in self.closing)

    def _closing(self) -> set[str]:
        """What stands below the last that is said in some post: whatever stands below it in another is somebody else's."""
        found: set[str] = set()
        for head, behind in zip(self.heads, self.heads[1:], strict=False):
            last = max((at for at in range(head.end, behind.begin) if at in self.page.said), default=behind.begin)
            found |= {self.page.key(at) for at in range(last + 1, behind.begin) if at in self.around}
        return found
