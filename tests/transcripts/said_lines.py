"""Lines that people of a company say, each with what it promises: how many are taken, of which kind and with which day.

A line stands in a short chat, or behind a sentence about a call where the person tells it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript

LOOKED_AT, CONTROL = "looked_at", "control"
"""The lines that the rules were mended by, and those that nobody looks at while they are."""

_FOLDER = Path(__file__).parent / "lines"
_NOW = Clock(datetime.fromisoformat("2026-09-15T10:00:00+02:00"), "Europe/Amsterdam")  # a Tuesday

_CHAT = {
    "en": ("Hello, I have a question about my case.", "Hello, this is Sam, thank you for your message."),
    "nl": ("Hallo, ik heb een vraag over mijn zaak.", "Hallo, dit is Sam, dank voor uw bericht."),
    "de": ("Hallo, ich habe eine Frage zu meinem Fall.", "Hallo, hier ist Sam, danke für Ihre Nachricht."),
    "fr": ("Bonjour, j'ai une question sur mon dossier.", "Bonjour, ici Sam, merci pour votre message."),
    "es": ("Hola, tengo una pregunta sobre mi caso.", "Hola, soy Sam, gracias por su mensaje."),
}
_CALL = {
    "en": "Called Parcelo today about my case.",
    "nl": "Vandaag gebeld met Parcelo over mijn zaak.",
    "de": "Heute bei Parcelo angerufen wegen meines Falls.",
    "fr": "J'ai appelé Parcelo aujourd'hui pour mon dossier.",
    "es": "Hoy he llamado a Parcelo por mi caso.",
}
_OF_THE_PROGRAM = {"investigation": {"other", "information"}, "cancellation": {"other"}}
"""Kinds that the program has no name for: what it calls them."""


class Said(NamedTuple):
    """A line, and what is taken of it: how many promises, how many of those are one, of its kind, and with its day too."""

    line: dict[str, Any]
    taken: int
    promised: int
    of_kind: int
    on_day: int

    @property
    def expected(self) -> int:
        """How many it makes."""
        return len(self.line["promise"])


@cache
def lines_of(source: str, one_of: int = 1) -> list[Said]:
    """The lines of a set, or one of so many, read."""
    lines = (_FOLDER / f"{source}.jsonl").read_text(encoding="utf-8").splitlines()[::one_of]
    return [_read(json.loads(line)) for line in lines]


def shares(lines: Sequence[Said]) -> tuple[str, ...]:
    """Precision and recall in percent, as promises, of their kind, and with their day; and how many lines without one were taken
    for some."""
    taken, expected = sum(one.taken for one in lines), sum(one.expected for one in lines)
    right = (sum(getattr(one, each) for one in lines) for each in ("promised", "of_kind", "on_day"))
    wrong = sum(1 for one in lines if one.taken and not one.expected)
    without = sum(1 for one in lines if not one.expected)
    return *(f"{100 * part / taken:.0f} / {100 * part / expected:.0f}" for part in right), f"{wrong} of {without}"


def promises_in(language: str, text: str, *, told: bool = False) -> list[tuple[str, str | None]]:
    """The kinds and days of what is taken or asked about of one line, said in a chat or told of a call."""
    said = _text_of({"language": language, "text": text, "told": told})
    found = read_transcript(said.encode(), KnownSpeakers(None, "Parcelo"), _NOW).found
    return [(str(one.kind), one.due) for one in found if one.what is What.PROMISE]


def _read(line: dict[str, Any]) -> Said:
    taken = promises_in(line["language"], line["text"], told=line["told"])
    wanted = [(_kinds_of(each["kind"]), each["due"]) for each in line["promise"]]
    on_day = sum(1 for kind, due in taken if any(kind in kinds and due == day for kinds, day in wanted))
    of_kind = sum(1 for kind, _ in taken if any(kind in kinds for kinds, _ in wanted))
    return Said(line, len(taken), *(min(part, len(wanted)) for part in (len(taken), of_kind, on_day)))


def _text_of(line: dict[str, Any]) -> str:
    if line["told"]:
        return f"{_CALL[line['language']]} {line['text']}\n"
    asked, greeted = _CHAT[line["language"]]
    return f"Me: {asked}\nSam: {greeted}\nMe: ...\nSam: {line['text']}\nMe: ...\n"


def _kinds_of(named: str | list[str]) -> set[str]:
    names = [named] if isinstance(named, str) else named
    return {kind for name in names for kind in _OF_THE_PROGRAM.get(name, {name})}
