"""The samples of `samples.txt` and what comes of them: `python -m tests.masking.samples` prints it, kind by kind.

In each sample what stands in braces must be masked, as a whole and as what its kind is, and all else must stay. What is of
another kind says so: `{password: Blue!24}`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from casebook.masking import SensitiveKind, masked
from casebook.masking.placeholders import placeholders_in
from tests.command_words import command_words

FILE = Path(__file__).with_name("samples.txt")

STAYS = "stays"
"""The kind of the samples in which nothing is masked because it is a company's."""


_MARKED = re.compile(rf"\{{(?:({'|'.join(SensitiveKind)}): )?([^}}]*)\}}")


class Sample(NamedTuple):
    """A text as typed, and what must come out of it."""

    kind: str
    marked: str

    @property
    def text(self) -> str:
        """What is typed."""
        return _MARKED.sub(r"\2", self.marked)

    @property
    def private(self) -> list[str]:
        """What of it must be masked."""
        return [found[2] for found in _MARKED.finditer(self.marked)]

    @property
    def expected(self) -> str:
        """What others get."""
        return _MARKED.sub(lambda found: self.placeholder(found[1] or self.kind, found[2]), self.marked)

    def placeholder(self, kind: str, private: str) -> str:
        """What stands in its place."""
        plain = "".join(filter(str.isalnum, _narrow(private)))
        return placeholders_in("en")[SensitiveKind(kind)].format(last=plain[-4:])


class Outcome(NamedTuple):
    """How many places of a kind were masked and how many were missed, and in how many samples something else was."""

    masked: int
    missed: int
    wrong: int


def samples() -> Iterator[Sample]:
    """All of them, in the order of the file; a line end in braces is part of the sample."""
    kind = ""
    for line in re.split(r"\n(?![^{\n]*\})", FILE.read_text(encoding="utf-8")):
        if line.startswith("== "):
            kind = line.removeprefix("== ")
        elif line.strip() and not line.startswith("#"):
            yield Sample(kind, line)


@cache
def left_of(sample: Sample) -> str:
    """What is left of one sample; each is masked once for all who look at it."""
    return masked(sample.text, ()).text


def outcome_of(sample: Sample) -> Outcome:
    """What became of one sample."""
    result = left_of(sample)
    if result == sample.expected:
        return Outcome(len(sample.private), 0, 0)
    missed = sum(private in result for private in sample.private)
    return Outcome(len(sample.private) - missed, missed, int(not missed))


def outcomes() -> dict[str, Outcome]:
    """What became of all of them, by kind."""
    found: dict[str, list[Outcome]] = {}
    for sample in samples():
        found.setdefault(sample.kind, []).append(outcome_of(sample))
    return {kind: Outcome(*map(sum, zip(*some, strict=True))) for kind, some in found.items()}


def _narrow(text: str) -> str:
    """The last characters are shown as a reader takes them."""
    from casebook.masking.normalise import normalise

    return normalise(text).text


if __name__ == "__main__":
    command_words()
    for kind, outcome in outcomes().items():
        sys.stdout.write(f"{kind:12} masked {outcome.masked:3}  missed {outcome.missed:3}  wrong {outcome.wrong:3}\n")
    for sample in samples():
        if (got := masked(sample.text, ()).text) != sample.expected:
            sys.stdout.write(f"{sample.kind}: {sample.marked!r} became {got!r}\n")
