"""The transcripts of the sets in other shapes: the same words by the same people, laid out as other pages and programs do.

What is read of a chat must not hang on how it is laid out. Each that is read right as it is, is written anew in every shape of
`SHAPES`, and its answers stay the same. A chat of several days loses them, so that the days of promises are not looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from casebook.parsing.transcripts.people.people import People
from casebook.parsing.transcripts.reading import KnownSpeakers, talk_of
from casebook.parsing.transcripts.turns import Layout, Side
from tests.transcripts.measure import Measured, answers_to, clock_of, measured, measured_of

FIELDS = ("agents", "case numbers", "orders", "parcels", "promises")


class Said(NamedTuple):
    """What somebody says in a shape: who, when, in which lines; `name` is empty for a notice, which has one line."""

    name: str
    at: datetime
    lines: tuple[str, ...]

    @property
    def clock(self) -> str:
        """The time of it."""
        return f"{self.at:%H:%M}"

    @property
    def first(self) -> str:
        """All of it in one line."""
        return " ".join(self.lines)


Shape = Callable[[Said], str]


def _lines(form: str) -> Shape:
    """A shape in which each message is written so; its further lines follow."""

    def written(said: Said) -> str:
        text = "\n".join(said.lines)
        stamp = said.at.strftime("%H:%M")
        return form.format(
            name=said.name,
            NAME=said.name.upper(),
            text=text,
            one=said.first,
            time=stamp,
            half=said.at.strftime("%I:%M %p").lstrip("0"),
            seconds=said.at.strftime("%H:%M:%S"),
            day=said.at.strftime("%d/%m/%Y"),
            iso=said.at.strftime("%Y-%m-%d"),
            german=said.at.strftime("%d.%m.%Y"),
            long=f"{said.at.day} Nov {said.at.year}",
        )

    return written


SHAPES: Mapping[str, Shape] = {
    "colon": _lines("{name}: {text}"),
    "colon, blank lines": _lines("{name}: {text}\n"),
    "colon on its own line": _lines("{name}:\n{text}\n"),
    "time in brackets first": _lines("[{time}] {name}: {text}"),
    "time first": _lines("{time} {name}: {text}"),
    "time, dash": _lines("{time} - {name}: {text}"),
    "day and time first": _lines("{day} {time} {name}: {text}"),
    "iso in brackets": _lines("[{iso} {seconds}] {name}: {text}"),
    "german day": _lines("{german}, {time} Uhr - {name}: {text}"),
    "time in brackets behind": _lines("{name} ({time}): {text}"),
    "time behind": _lines("{name} {time}: {text}"),
    "half day behind": _lines("{name} [{half}]: {text}"),
    "name and time above": _lines("{name} {time}\n{text}\n"),
    "name, comma, time above": _lines("{name}, {half}\n{text}\n"),
    "name at time above": _lines("{name} at {half}\n{text}\n"),
    "name dot time above": _lines("{name} · {time}\n{text}\n"),
    "name above, time below": _lines("{name}\n{text}\n{time}\n"),
    "name, time, text": _lines("{name}\n{time}\n{text}\n"),
    "time, name, text": _lines("{time}\n{name}\n{text}\n"),
    "name above": _lines("{name}\n{text}\n"),
    "name above, tight": _lines("{name}\n{text}"),
    "text, name and time": _lines("{text}\n{name} · {time}\n"),
    "text, dash, name": _lines("{text}\n— {name}, {time}\n"),
    "dash": _lines("{name} - {text}"),
    "long dash": _lines("{name} — {text}"),
    "time, dash, dash": _lines("{time} – {name} – {text}"),
    "angle": _lines("<{name}> {text}"),
    "greater": _lines("{name} > {text}"),
    "guillemet": _lines("{name} » {text}"),
    "arrow": _lines("{name} → {text}"),
    "double colon": _lines("{name} :: {text}"),
    "square brackets": _lines("[{name}] {text}"),
    "square brackets, time": _lines("[{name}] [{time}] {text}"),
    "time and square brackets": _lines("[{time}] [{name}] {text}"),
    "round brackets": _lines("({name}) {text}"),
    "at sign": _lines("@{name}: {text}"),
    "bold": _lines("**{name}**: {text}"),
    "bold above": _lines("**{name}** ({time})\n{text}\n"),
    "heading": _lines("### {name} {time}\n\n{text}\n"),
    "bullet": _lines("- {name}: {text}"),
    "numbered": _lines("{name}: {text}"),
    "bar": _lines("{name} | {one}"),
    "table": _lines("| {time} | {name} | {one} |"),
    "tabs": _lines("{time}\t{name}\t{one}"),
    "tabs, name first": _lines("{name}\t{time}\t{one}"),
    "commas": _lines('"{iso} {time}","{name}","{one}"'),
    "semicolons": _lines("{iso} {time};{name};{one}"),
    "capitals": _lines("{NAME}: {text}"),
    "wrote": _lines("{name} wrote at {time}:\n{text}\n"),
    "labels": _lines("From: {name}\nTime: {time}\nMessage: {text}\n"),
    "equals": _lines("{name} = {text}"),
    "slashes": _lines("{time} // {name} // {text}"),
    "ruled": _lines("{name} ({time})\n{text}\n----------"),
    "stars": _lines("* {name} *\n{text}\n"),
    "indented": _lines("{name}\n    {text}"),
    "long day above": _lines("{name} {long} {time}\n{text}\n"),
    "time, name above": _lines("{time} {name}\n{text}\n"),
    "time bar name above": _lines("{time} | {name}\n{text}\n"),
    "time behind text": _lines("{name}: {one} ({time})"),
    "time behind text, bare": _lines("{name}: {one}  {time}"),
}


def in_shape(path: Path, name: str) -> bytes:
    """The transcript in that shape; nothing where it is no chat that names who speaks."""
    said = _said(path)
    return _written(said, SHAPES[name], numbered=name == "numbered").encode() if said else b""


def _written(said: Sequence[Said], shape: Shape, *, numbered: bool) -> str:
    lines = [f"{said[0].at:%Y-%m-%d}"]
    number = 0
    for one in said:
        number += bool(one.name)
        mark = f"{number}. " if numbered and one.name else ""
        lines.append(f"{mark}{shape(one)}" if one.name else f"\n{one.first}\n")
    return "\n".join(lines) + "\n"


@cache
def _said(path: Path) -> tuple[Said, ...]:
    return tuple(_said_in(path))


def _said_in(path: Path) -> Iterator[Said]:
    """What is said in it, with its notices; nothing where it is no chat that names who speaks, as the page of a forum is none."""
    answers = answers_to(path)
    known = KnownSpeakers(answers["customer"], answers["company"])
    talk = talk_of(path.read_bytes(), known, clock_of(path))
    if talk.layout not in (Layout.HEADS, Layout.NAMES) or talk.is_forum or not talk.turns:
        return
    people = People(talk, known.customer, known.company)
    start = answers["start"] or answers["now"]
    at = datetime.combine(date.fromisoformat(start[:10]), time(10, 31))
    numbered: list[tuple[int, str, tuple[str, ...]]] = [
        (line.number, "", (line.text,)) for line, _ in talk.notices if any(map(str.isalpha, line.text))
    ]
    for turn, one in zip(talk.turns, people.of_turn, strict=True):
        name = turn.speaker or {"en": "You", "nl": "U", "de": "Sie", "fr": "Vous", "es": "Usted"}[answers["language"]]
        if one.side is not Side.NOBODY:
            numbered.append(
                ((turn.head or turn.lines[0]).number, name, tuple(line.text for line in turn.lines if line.text))
            )
    for _, name, lines in sorted(numbered, key=lambda each: each[0]):
        at += timedelta(minutes=1) if name else timedelta()
        yield Said(name, at, lines or ("…",))


def is_read(path: Path) -> bool:
    """Whether all that is looked at here is read right in the transcript as it is."""
    return all(one.right == len(one.sure) and one.found == len(one.expected) for one in _looked_at(measured(path)))


def measured_in_shapes(paths: Sequence[Path], shapes: Sequence[str] = tuple(SHAPES)) -> dict[str, list[Measured]]:
    """What is read of those transcripts in each shape, of those that are read right as they are."""
    found: dict[str, list[Measured]] = {name: [] for name in shapes}
    for path in filter(is_read, paths):
        for name in found:
            if data := in_shape(path, name):
                found[name] += _looked_at(measured_of(path, data))
    return found


def _looked_at(everything: Sequence[Measured]) -> list[Measured]:
    return [one for one in everything if one.field in FIELDS]
