"""Which names in a chat are those of speakers: by what a line shares with the others, and by whom others tell of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from casebook.parsing.transcripts.chats.heads import Head, day_or_time_alone, is_capital, is_general, is_me
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.people.names import alone, is_same, is_title, role_of
from casebook.parsing.transcripts.turns import Line
from casebook.records.vocabularies import Role

_MOST_NAMED = 0.6
"""Where so large a part of the blocks begins with a name that is one, the others that could be are too. Our own choice."""

_OFTEN = 2
"""A name without a time beside it that occurs so often is one. Our own choice."""


_SENTENCE = 4
"""So many words with a mark at their end say something; fewer may be what a label is of. Our own choice."""


class SpeakerNames:
    """The names in these lines, whose heads are given by their numbers: `before_text` on one line with it, `alone` above it.

    `heads_of_many`: how many heads there are of those who speak more than once.

    `known`: the names, in small letters, of whom the book knows, and of who arrived.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        heads: Mapping[int, Head | None],
        alone_heads: Mapping[int, Head | None],
        known: frozenset[str],
    ) -> None:
        self.lines = [line for line in lines if line.text]
        self.text = "\n".join(line.text for line in self.lines)
        self.heads, self.alone_heads, self.known = heads, alone_heads, known
        self.before_text = self._names_before_text()
        self.alone = self._names_alone()

    def is_told_of(self, name: str) -> bool:
        """Whether a name is that of somebody who is known, who arrived, or whom somebody names in what is said."""
        words = [word for word in re.findall(r"[^\W\d_]{3,}", alone(name)) if not is_title(word)]
        told = sum(len(re.findall(rf"\b{word.capitalize()}\b", self.text)) > 1 for word in words)
        return name in self.known or told * 2 >= len(words) > 0  # of a sentence, a word comes back by chance

    def _names_before_text(self) -> set[str]:
        """The names before a colon that are those of speakers: with a time, more than once, known, or nearly every line."""
        heads = {at: head for at, head in self.heads.items() if head is not None and head.said}
        counts = Counter(plain(head.name) for head in heads.values())
        firm = {plain(head.name) for head in heads.values() if head.firm and not head.labelled}
        general = {is_me(name) for name, count in counts.items() if count >= _OFTEN and is_general(name)}
        often = {name for name in counts if name in firm or counts[name] >= _OFTEN}
        places = [at for at, head in heads.items() if plain(head.name) in often]
        self.heads_of_many = len(places)
        named = {at: head for at, head in heads.items() if self._may_speak(at, head, places)}
        sure = {
            plain(head.name)
            for head in named.values()
            if plain(head.name) in often | self.known or is_general(head.name)
        }
        most = sum(head.name[:1].isupper() for head in heads.values()) * 2 >= len(self.lines)
        timed = sum(heads[at].firm for at in places) * 2 > len(places)
        return sure | {
            plain(head.name)
            for head in named.values()
            if most
            and is_capital(head.name)
            and not (timed and not self.is_told_of(plain(head.name)))
            and (len(general) < len((True, False)) or role_of(head.name) is not None)
        }

    def _may_speak(self, number: int, head: Head, places: Sequence[int]) -> bool:
        """Whether a name may speak: above and below those who speak often labels stand, unless a sentence is said."""
        if not places or min(places) <= number <= max(places) or head.firm or self.is_told_of(plain(head.name)):
            return True
        return len(head.said.split()) >= _SENTENCE and head.said[-1:] in ".!?…"

    def _names_alone(self) -> set[str]:
        """The names that stand on lines of their own."""
        found = [head for head in self.alone_heads.values() if head is not None]
        counts = self._counted(found)
        return (
            {
                plain(head.name)
                for head in found
                if head.firm
                or counts[plain(head.name)] >= _OFTEN
                or is_general(head.name)
                or role_of(head.name) is Role.BOT
                or plain(head.name) in self.known | self.before_text
            }
            | self._before_a_time(found)
            | self._above_blocks(counts)
            | self._introducing()
        )

    def _introducing(self) -> set[str]:
        """The names right above a line in which who speaks says to have that name."""
        pairs = ((self.alone_heads.get(line.number), after.text) for line, after in pairwise(self.lines))
        return {
            plain(head.name)
            for head, said in pairs
            if head is not None and (name := name_introduced(said)) and is_same(plain(alone(head.name)), plain(name))
        }

    def _counted(self, found: list[Head]) -> Counter[str]:
        """How often each stands on a line of its own, but for what somebody who is known says in one word: a button's."""
        return Counter(plain(head.name) for head in self._not_said(found).values())

    def _not_said(self, found: list[Head]) -> dict[int, Head]:
        """The heads that stand right below no name of somebody who is known, by the numbers of their lines."""
        sure = {plain(head.name) for head in found if head.firm or is_general(head.name)} | self.known
        heads = [(line.number, self.alone_heads.get(line.number)) for line in self.lines]
        return {
            number: head
            for (_, before), (number, head) in zip([(0, None), *heads], heads, strict=False)
            if head is not None and not (before is not None and plain(before.name) in sure - {plain(head.name)})
        }

    def _above_blocks(self, counts: Counter[str]) -> set[str]:
        """The names above blocks between blank lines, where nearly every block has one."""
        untimed = [line for line in self.lines if day_or_time_alone(line.text) is None]
        pairs = list(pairwise(untimed))
        begins = [
            (line, after)
            for before, (line, after) in zip([None, *untimed], pairs, strict=False)
            if before is None or line.number - before.number > 1
        ]
        named = [
            head
            for line, after in begins
            if (head := self.alone_heads.get(line.number)) is not None
            and after.number - line.number <= _OFTEN
            and not any(map(str.isdigit, head.name))
        ]
        known = sum(
            head.firm or counts[plain(head.name)] >= _OFTEN or is_general(head.name) or plain(head.name) in self.known
            for head in named
        )
        is_shape = len(named) >= _MOST_NAMED * len(begins) and known >= _MOST_NAMED * len(named)
        told = {plain(head.name) for head in named if self.is_told_of(plain(head.name))}
        return told if len(named) > _OFTEN and is_shape else set()

    def _before_a_time(self, found: list[Head]) -> set[str]:
        """The names right above a line that is a time and no more, unless it is what somebody says in one word.

        Above a day alone stands what a page is called too.
        """
        heads = self._not_said(found)
        triples = zip(self.lines, self.lines[1:], self.lines[2:], strict=False)
        timed = [
            (head, stamp, third.number == after.number + 1)
            for line, after, third in triples
            if (stamp := day_or_time_alone(after.text)) and (head := heads.get(line.number)) is not None
        ]
        return {
            plain(head.name)
            for head, stamp, is_close in timed
            if (stamp.is_timed if is_close else stamp.day and stamp.time and head.name.endswith(")"))
            or (is_close and self.is_told_of(plain(head.name)))
        }
