"""A note that is headed by its own day has no other before it: *5 May: your mail of 5 May: it is cancelled* has it twice."""

from __future__ import annotations

from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import pastes

NOTES = [
    ("en", "your email of 5 May: it is cancelled", "Your email of 5 May: it is cancelled."),
    ("nl", "mail van 5 mei: opgezegd", "Mail van 5 mei: opgezegd."),
    ("de", "Mail vom 5. Mai: gekündigt", "Mail vom 5. Mai: gekündigt."),
    ("fr", "mail du 5 mai : résilié", "Mail du 5 mai : résilié."),
    ("es", "correo del 5 de mayo: baja confirmada", "Correo del 5 de mayo: baja confirmada."),
]


def _wording(
    code: str, said: str, kind: EventKind = EventKind.NOTE, day: str = "2024-05-05"
) -> tuple[Wording, Entries]:
    entries = Entries()
    entries.event(day, kind, said)
    return Wording(facts_of(case(language=code), entries), language_named(code), years=False), entries


@each(("code", "said", "line"), NOTES)
def test_its_day_stands_once(code: str, said: str, line: str) -> None:
    """The line is the note, as a sentence."""
    wording, entries = _wording(code, said)

    assert [] == wording.event_heads(wording.facts.events[0])
    assert line.partition(":")[0].rstrip() in pastes(facts_of(case(language=code), entries), [2000], code)[0]


@each(
    ("said", "kind", "day"),
    [
        ("your email of 4 May: it is cancelled", EventKind.NOTE, "2024-05-05"),
        ("it is cancelled since 5 May", EventKind.NOTE, "2024-05-05"),
        ("chair of 5 May: grey", EventKind.ORDERED, "2024-05-05"),
    ],
)
def test_another_day_and_what_is_no_heading_have_theirs(said: str, kind: EventKind, day: str) -> None:
    """Only what heads the note says when that was."""
    wording, _ = _wording("en", said, kind, day)

    assert wording.event_heads(wording.facts.events[0])[0].startswith("5 May")
