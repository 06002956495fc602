"""Stories: the commands that enter a dispute, when it is exported, and how each fact shows in a text."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

OWN = Path(__file__).parent / "stories"
HELD_OUT = Path(__file__).parent / "heldout"
"""Stories that nothing was fitted to: written, with their facts, before any of them was exported."""

STRANGERS = Path(__file__).parent / "strangers"
"""Stories as hurried people enter them, frozen before anything was mended; `by_hand/` has what a careful person would send."""

FURTHER = Path(__file__).parent / "further"
"""Three hundred and fifty-six more, by other hands and later, with what a careful person would send; no floor is set to them."""

FACTS = ("what", "asked", "by_when", "order", "amount", "since", "promised_by", "case_number", "evidence")
"""The nine facts a reader needs, the most important first."""


_WHOLE_SUM = r"(?<![\d.,])\d{1,3}(?:[.,]?\d{3})*(?= ?(?:[A-Z]{3}\b|[€£$]))|(?<=[€£$])\d{1,3}(?:[.,]?\d{3})*(?![.,]?\d)"
"""A sum without cents, as its currency stands beside it."""


@dataclass(frozen=True)
class Story:
    """A dispute; a fact that the record does not hold is in `absent`, and in no denominator."""

    name: str
    zone: str
    exported: str
    commands: tuple[tuple[str, tuple[str, ...]], ...]
    facts: Mapping[str, tuple[str, ...]]
    absent: tuple[str, ...]

    def facts_in(self, text: str) -> set[str]:
        """The facts that one of their patterns shows in the text, wherever its lines break."""
        joined = " ".join(text.split())
        written = (
            joined,
            re.sub(r"€ ?(\d[\d.,]*\d)|(\d[\d.,]*\d) ?€", r"\1\2 EUR", joined),
        )  # a sum is one in any notation, a whole one with its cents too
        told = [re.sub(_WHOLE_SUM, rf"\g<0>{cents}", each) for each in written for cents in ("", ".00", ",00")]
        return {
            fact
            for fact, patterns in self.facts.items()
            if any(re.search(pattern, each, re.IGNORECASE) for pattern in patterns for each in told)
        }


def stories(folder: Path = OWN) -> list[Story]:
    """Every story of the folder, by name."""
    return [_read(path) for path in sorted(folder.glob("*.toml"))]


def _read(path: Path) -> Story:
    stated = tomllib.loads(path.read_text(encoding="utf-8"))
    typed = [shlex.split(line) for line in stated["commands"].strip().splitlines()]
    facts = {fact: tuple(patterns) for fact, patterns in stated["facts"].items()}
    absent = tuple(stated.get("absent", ()))
    if {*facts, *absent} != set(FACTS) or set(facts) & set(absent):
        raise ValueError(f"{path.name}: each of the nine facts has patterns or is absent")
    return Story(
        path.stem,
        stated["zone"],
        stated["exported"],
        tuple((now, tuple(words)) for now, *words in typed),
        facts,
        absent,
    )
