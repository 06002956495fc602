"""Which sentences of the problem a lead tells: the first of them, and others where these decide."""

from __future__ import annotations

from typing import NamedTuple

from casebook.exporters.words.statements import joined


class ToldProblem(NamedTuple):
    """The `first` so many of its sentences, and those `apart` from them, by their places."""

    sentences: tuple[str, ...]
    first: int = 0
    apart: frozenset[int] = frozenset()

    @property
    def places(self) -> frozenset[int]:
        """The places of all that are told."""
        return self.apart.union(range(self.first))

    @property
    def beginning(self) -> str:
        """What is told first: of a problem that does not begin with what went wrong, what does."""
        return joined(self.sentences[: self.first]) if self.first else self._apart_told()

    @property
    def rest(self) -> str:
        """What is told apart from the beginning."""
        return self._apart_told() if self.first else ""

    @property
    def following(self) -> str:
        """The sentence that comes next, where one is told; nothing where all are."""
        return self.sentences[self.first] if 0 < self.first < len(self.sentences) else ""

    def with_first(self) -> ToldProblem:
        """With the first sentence."""
        return self._with(max(1, self.first), self.apart)

    def with_next(self) -> ToldProblem:
        """With one more of the first."""
        return self._with(self.first + 1, self.apart)

    def up_to(self, place: int) -> ToldProblem:
        """With all up to this one: what it speaks of stands before it."""
        return self._replace(first=max(place + 1, self.first))

    def with_apart(self, place: int) -> ToldProblem:
        """With this one too."""
        return self._with(self.first, self.apart | {place})

    def _with(self, first: int, apart: frozenset[int]) -> ToldProblem:
        """What follows the first ones without a gap is one of them: to tell the same is to be the same."""
        while first and first in apart:
            first += 1
        return ToldProblem(self.sentences, first, frozenset(each for each in apart if each >= first))

    def _apart_told(self) -> str:
        return joined(self.sentences[place] for place in sorted(self.apart) if place >= self.first)
