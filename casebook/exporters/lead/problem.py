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
        return self._replace(first=max(1, self.first))

    def with_next(self) -> ToldProblem:
        """With one more of the first; that it was told apart is no matter then."""
        return self._replace(first=self.first + 1)

    def with_apart(self, place: int) -> ToldProblem:
        """With this one too."""
        return self._replace(apart=self.apart | {place})

    def _apart_told(self) -> str:
        return joined(self.sentences[place] for place in sorted(self.apart) if place >= self.first)
