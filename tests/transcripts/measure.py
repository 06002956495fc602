"""A transcript measured: what is read of it against what stands beside it, field by field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Findings, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.values import normalized
from casebook.text.folding import folded

HERE = Path(__file__).parent
SETS = (
    "set",
    "blind",
    "blind2",
    "blind3",
    "blind4",
    "blind5",
    "blind6",
    "blind7",
    "blind8",
    "layouts",
    "sloppy",
    "blind9",
    "hasty",
    "blind10",
    "blind11",
    "blind12",
    "blind13",
    "blind14",
    "blind15",
    "blind16",
    "blind17",
    "blind18",
    "blind19",
    "blind20",
    "blind21",
    "blind22",
    "blind23",
    "blind24",
    "blind25",
    "parted",
    "pages",
    "repeated",
    "blind26",
    "blind27",
    "blind28",
    "blind29",
    "blind30",
    "blind31",
    "blind32",
    "blind33",
    "blind34",
    "blind35",
    "blind36",
    "blind37",
    "blind38",
    "blind39",
)
FIELDS = (
    "agents",
    "roles",
    "case numbers",
    "orders",
    "parcels",
    "channel",
    "start",
    "end",
    "minutes",
    "outcome",
    "promises",
)
FIELDS += ("days", "sums")


class Measured(NamedTuple):
    """One field of one transcript: what was expected, and what was taken for sure and as likely, as keys to compare."""

    file: str
    language: str
    field: str
    expected: tuple[str, ...]
    sure: tuple[str, ...]
    likely: tuple[str, ...]

    @property
    def right(self) -> int:
        """How many of those taken for sure were expected."""
        return _matched(self.field, self.sure, self.expected)

    @property
    def found(self) -> int:
        """How many of those expected were found, for sure or as likely."""
        return _matched(self.field, self.expected, (*self.sure, *self.likely))


class Taken(NamedTuple):
    """Something that must never be taken, and was."""

    file: str
    words: str
    as_what: str


def transcripts_of(source: str) -> list[Path]:
    """The files of a set, without their answers."""
    folder = HERE / source
    return sorted(path for path in folder.glob("[!.]*") if path.suffix != ".json") if folder.is_dir() else []


CONTROLLED = ("blind5", "blind6", "blind7", "blind8", "layouts", "sloppy", "blind9", "blind10", "blind11", "blind12")
"""The sets of which every third is a control."""


def is_control(path: Path) -> bool:
    """Whether nobody who mends the rules looks at this transcript: every third of the last sets, so that it stays unseen.

    Those of `blind6` and `blind11` are told by the number that their names begin with, and lie there only while they
    are measured.
    """
    if path.parent.name in ("blind6", "blind11"):
        return int(path.name[:2]) % 3 == 0
    return path.parent.name == "blind5" and path in _every_third()


@cache
def _every_third() -> frozenset[Path]:
    """Those of `blind5` that are a control."""
    return frozenset(transcripts_of("blind5")[2::3])


@cache
def answers_to(path: Path) -> dict[str, Any]:
    """What must be found in a transcript."""
    answers: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return answers


@cache
def findings_of(path: Path) -> Findings:
    """What is found in it; each is read once."""
    return _read(path, path.read_bytes())


def _read(path: Path, data: bytes) -> Findings:
    answers = answers_to(path)
    return read_transcript(data, KnownSpeakers(answers["customer"], answers["company"]), clock_of(path))


def clock_of(path: Path) -> Clock:
    """The present in which a transcript is read."""
    now = datetime.fromisoformat(answers_to(path)["now"])
    return Clock(now, now.isoformat()[19:] or "+00:00")


def measured(path: Path) -> list[Measured]:
    """Every field of one transcript."""
    return _measured(path, findings_of(path))


def measured_of(path: Path, data: bytes) -> list[Measured]:
    """Every field of these bytes, whose answers are those of the transcript at this path."""
    return _measured(path, _read(path, data))


def _measured(path: Path, findings: Findings) -> list[Measured]:
    answers = answers_to(path)
    expected = _expected(answers)
    sure, likely = _found(findings, sure=True), _found(findings, sure=False)
    return [
        Measured(path.name, answers["language"], field, expected[field], sure[field], likely[field]) for field in FIELDS
    ]


def forbidden_taken(path: Path) -> Iterator[Taken]:
    """What must never be taken and was, as an agent, a number, a promise or a sum, for sure or as likely."""
    findings = findings_of(path)
    for words in answers_to(path)["never"]:
        for one in findings.found:
            if one.what in (What.AGENT, What.CASE_NUMBER, What.ORDER, What.PARCEL):
                is_taken = normalized(words) == normalized(one.value)
            else:
                is_taken = one.what is What.PROMISE and folded(words) in folded(one.value)
            if is_taken:
                yield Taken(path.name, words, one.what.value)


def _expected(answers: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    def one(key: str) -> tuple[str, ...]:
        return () if answers[key] is None else (str(answers[key]),)

    return {
        "agents": tuple(folded(name) for name, _ in answers["agents"]),
        "roles": tuple(f"{folded(name)}: {role}" for name, role in answers["agents"]),
        "case numbers": tuple(map(normalized, answers["case_numbers"])),
        "orders": tuple(map(normalized, answers["orders"])),
        "parcels": tuple(map(normalized, answers["parcels"])),
        "promises": tuple(each["kind"] for each in answers["promises"]),
        "days": tuple(f"{each['kind']} {each['due']}" for each in answers["promises"]),
        "sums": tuple(answers["sums"]),
        **{field: one(field) for field in ("channel", "start", "end", "minutes", "outcome")},
    }


def _found(findings: Findings, *, sure: bool) -> dict[str, tuple[str, ...]]:
    found = [one for one in findings.found if one.sure is sure]

    def of(what: What) -> tuple[str, ...]:
        return tuple(one.value for one in found if one.what is what)

    promises = [one for one in found if one.what is What.PROMISE]
    return {
        "agents": tuple(map(folded, of(What.AGENT))),
        "roles": tuple(f"{folded(one.value)}: {one.role}" for one in found if one.what is What.AGENT),
        "case numbers": tuple(map(normalized, of(What.CASE_NUMBER))),
        "orders": tuple(map(normalized, of(What.ORDER))),
        "parcels": tuple(map(normalized, of(What.PARCEL))),
        "channel": of(What.CHANNEL),
        "start": of(What.START),
        "end": of(What.END),
        "minutes": of(What.MINUTES),
        "outcome": of(What.OUTCOME),
        "promises": tuple(str(one.kind) for one in promises),
        "days": tuple(f"{one.kind} {one.due}" for one in promises),
        "sums": of(What.SUM),
    }


def _matched(field: str, wanted: tuple[str, ...], there: tuple[str, ...]) -> int:
    """How many of the one are among the other, each used once."""
    left, count = list(there), 0
    for each in wanted:
        same = next((other for other in left if _is_same(field, each, other)), None)
        if same is not None:
            left.remove(same)
            count += 1
    return count


_COURTESY = re.compile(
    r"^(?:mr|mrs|ms|miss|dhr|de heer|meneer|mevrouw|mevr|mw|herr|hr|frau|fr|m|mme|mlle|monsieur|madame|senora?|sra?)\.? "
)


def _is_same(field: str, one: str, other: str) -> bool:
    """Whether two keys are the same answer: `Maria` is `Maria de Wit`, `Novak` is `Frau Novak`, and a day may have a time."""
    if one == other:
        return True
    if field in ("agents", "roles"):
        (a, _, role), (b, _, other_role) = (_COURTESY.sub("", key).partition(": ") for key in (one, other))
        return role == other_role and (a == b or a.startswith(f"{b} ") or b.startswith(f"{a} "))
    if field == "minutes":
        return abs(int(one) - int(other)) <= 1
    return field in ("start", "end") and min(len(one), len(other)) == 10 and one[:10] == other[:10]
