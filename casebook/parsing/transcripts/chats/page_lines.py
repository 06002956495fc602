"""The lines of a page that repeats itself: which say something, which come back under several posts, and what stands beside."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.forum_words import ABOUT, ASIDE, QUOTED, QUOTING, TALLY, is_button, is_row
from casebook.parsing.transcripts.chats.page_days import LONGEST, DayLine
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.turns import Line

FEWEST = 2
"""What comes back fewer times does not come back. Our own choice."""

_SENTENCE, _LONG = 4, 7
"""So many words with a mark at their end say something, and so many without one. Our own choice."""

_QUOTED = 8
"""What has more words and stands there twice is quoted; three times, the page writes it. Our own choice."""


class PageLines:
    """The lines, and around them the days that are the spines of posts.

    `written`: the places of those that are not blank; `said`: of those that say something, as a page's own hardly do;
    `texts_above`: whether each day stands below the text of its post.
    """

    def __init__(self, lines: Sequence[Line], days: Sequence[DayLine]) -> None:
        self.lines, self.days = lines, days
        self._at_days = [day.at for day in days]
        self.at_day = set(self._at_days)
        self.written = [at for at, line in enumerate(lines) if line.text]
        self._order = {at: index for index, at in enumerate(self.written)}
        self._key = {at: re.sub(r"\d+", "0", plain(self.text(at))) for at in self.written}
        self._again = self._counted_again()
        self.said = {at for at in self.written if self._says(at)}
        self.texts_above = self._is_below_texts()

    def text(self, at: int) -> str:
        """What stands at a place."""
        return self.lines[at].text

    def before(self, at: int) -> int | None:
        """The place of the line before one, blank ones apart."""
        index = self._order[at]
        return self.written[index - 1] if index else None

    def behind(self, at: int) -> int | None:
        """The place of the line behind one, blank ones apart."""
        index = self._order[at] + 1
        return self.written[index] if index < len(self.written) else None

    def key(self, at: int) -> str:
        """What a line has in common with those that differ by a number only."""
        return self._key[at]

    def again(self, at: int) -> int:
        """By how many days a line stands, whatever number is in it; 0 where it stands by one alone."""
        return self._again[self._key[at]]

    def day_before(self, at: int) -> int:
        """The number of the last day above a place; -1 above all."""
        return bisect_left(self._at_days, at) - 1

    def comes_back(self, at: int) -> bool:
        """Whether the page writes a line under several posts; what is long and comes back once is quoted."""
        return self.again(at) >= (FEWEST if len(self.text(at).split()) <= _QUOTED else FEWEST + 1)

    def is_pages_own(self, at: int) -> bool:
        """Whether a line is known to be a page's own wherever it stands: a row of buttons, a count, what sorts the posts."""
        small = plain(self.text(at))
        return self._is_row(at) or TALLY.fullmatch(small) is not None or is_button(small)

    def is_courtesy(self, at: int) -> bool:
        """Whether a line greets or takes leave, as several may."""
        small = plain(self.text(at)).strip(" .,!")
        return pattern(rf"(?:{in_any('closings')}|{in_any('greets')})(?: \w+)?").fullmatch(small) is not None

    def text_above(self, index: int) -> int | None:
        """Where the text begins that stands above a day: the lines that say something, the last of them nearest to it."""
        begin = self.days[index - 1].at if index else -1
        first = None
        for at in reversed([at for at in self.written if begin < at < self.days[index].at]):
            if at in self.said:
                first = at
            elif first is not None and not (self.is_courtesy(at) or self.text(at)[-1:] in ".!?,:"):
                break
        return first

    def _is_row(self, at: int) -> bool:
        small = plain(self.text(at))
        return is_row(small) or ASIDE.fullmatch(small) is not None or ABOUT.fullmatch(small) is not None

    def _counted_again(self) -> Counter[str]:
        places: dict[str, set[int]] = defaultdict(set)
        for at in self.written:
            quotes = any(one.fullmatch(plain(self.text(at)).strip()) for one in (QUOTING, QUOTED))
            if at not in self.at_day and len(self.text(at)) <= LONGEST and not self.is_courtesy(at) and not quotes:
                places[self._key[at]].add(self.day_before(at))
        return Counter({key: len(where) for key, where in places.items() if len(where) >= FEWEST})

    def _says(self, at: int) -> bool:
        text = self.text(at)
        words, ends = len(text.split()), text[-1:]
        is_sentence = words >= _LONG or (words >= _SENTENCE and ends in ".!?…:,") or (words > 1 and ends in "!?")
        return is_sentence and at not in self.at_day and not self._is_row(at) and not self.comes_back(at)

    def _is_below_texts(self) -> bool:
        """Whether each day stands below what was said then, and no text below the last."""
        if any(at > self.days[-1].at for at in self.said):
            return False
        above = 0
        for day in self.days:
            index = self._order[day.at]
            near = next((at for at in reversed(self.written[:index]) if not self.comes_back(at)), None)
            above += near in self.said
            if self.behind(day.at) in self.said:
                return False
        return 0 < above >= len(self.days) - 1
