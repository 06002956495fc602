"""A case with an entry of every kind in which every field holds something, and the same once more with everything else.

What a field holds follows from its type alone, so that a new field is in here as soon as it is stated. The texts are
hostile: markup, right-to-left, East Asian, an emoji, an override and a formula, each with a word that no other has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, cast
from uuid import NAMESPACE_URL, uuid5

from casebook.domain.case_facts import CaseFacts, gather
from casebook.records.codec import (
    Codec,
    DayCodec,
    MomentCodec,
    MoneyCodec,
    NumberCodec,
    OpaqueCodec,
    TextCodec,
    TextsCodec,
    VocabularyCodec,
    YesNoCodec,
)
from casebook.records.codec_of_type import AgentsCodec, ReferenceCodec, ReferencesCodec
from casebook.records.kind import Field, Kind
from casebook.records.kinds import CASE, CASE_KINDS, KINDS, Case, CaseWithEntries, in_timeline_order
from casebook.records.values import Agent, Money
from casebook.records.vocabularies import Role, Verdict
from tests.builders import NOW, moment

CARD = "4111 1111 1111 1111"
"""A card number, which no text may show to others."""

NUMBERED = {kind: number for number, kind in enumerate(KINDS, 1)}
"""Which entry of the case is of which kind; every reference is to the contact, the first, but its own."""


def fields() -> Iterator[tuple[Kind[Any], Field]]:
    """Every field of every kind."""
    for kind in CASE_KINDS.values():
        yield from ((kind, field) for field in kind.fields)


def place(kind: Kind[Any], field: Field) -> str:
    """What a failure calls a field."""
    return f"{kind.name}.{field.name}"


def marker(kind: Kind[Any], field: Field, turn: int) -> str:
    """A word that stands in this field alone."""
    return f"q{turn}{kind.name}{field.name.replace('_', '')}"


def value_of(kind: Kind[Any], field: Field, turn: int) -> Any:
    """What the field holds in this turn, 0 or 1: two values that differ, each of which it can hold."""
    if (kind.name, field.name) in _FIXED:
        return _FIXED[kind.name, field.name][turn]
    return _BY_TYPE[type(field.codec)](kind, field, turn)


_FIXED: dict[tuple[str, str], tuple[Any, Any]] = {
    ("case", "handle"): ("towel", "robe"),
    ("case", "language"): ("nl", "en"),
    ("case", "country"): ("NL", "GB-ENG"),
    ("contact", "deadline"): (date(2024, 12, 30), date(2024, 12, 31)),
    **dict.fromkeys((("contact", "contradicts"), ("contact", "compatible_with")), ((NUMBERED["promise"],), ())),
    **dict.fromkeys((("promise", "contradicts"), ("promise", "compatible_with")), ((NUMBERED["contact"],), ())),
    ("promise", "within"): ("5 days", "2 weeks"),
    ("promise", "verdict"): (Verdict.KEPT, Verdict.BROKEN),
    ("attachment", "sha256"): ("ab" * 32, "cd" * 32),
}
"""What has a form of its own."""


def _text_of(kind: Kind[Any], field: Field, turn: int) -> str:
    if field.name == "uuid":
        return str(uuid5(NAMESPACE_URL, f"{kind.name}{turn}"))
    if field.spec.number:
        return _number_of(kind, field, turn)
    word = marker(kind, field, turn)
    secret = f" card {CARD}" if field.spec.free_text else ""
    return f"=1+1 [{word}](x) <b>'`* \u202e王小明 محمد 😔{secret}"


def _number_of(kind: Kind[Any], field: Field, turn: int) -> str:
    return f"[№ {turn}/{field.name[:4]}-{marker(kind, field, turn)}]"


def _agents_of(kind: Kind[Any], field: Field, turn: int) -> tuple[Agent, ...]:
    name = Agent(_text_of(kind, field, turn), (Role.SUPERVISOR, None)[turn])
    return (name, Agent(None, Role.BOT))[: 2 - turn]


def _opaque_of(kind: Kind[Any], field: Field, turn: int) -> str:
    return f'{{"{marker(kind, field, turn)}":[1,{{"a":"\\u202e"}}]}}'


_BY_TYPE: dict[type[Codec], Callable[[Kind[Any], Field, int], Any]] = {
    TextCodec: _text_of,
    TextsCodec: lambda kind, field, turn: tuple(_number_of(kind, field, turn + each) for each in (0, 5)),
    OpaqueCodec: _opaque_of,
    NumberCodec: lambda _, field, turn: (field.spec.least or 0) + 3 - turn,
    YesNoCodec: lambda _, __, turn: not turn,
    DayCodec: lambda _, __, turn: date(2024, 11, 3 + turn),
    MomentCodec: lambda _, __, turn: moment(f"2024-11-0{5 + turn} 02:30", "America/New_York"),
    MoneyCodec: lambda _, __, turn: (Money(123456, "JPY"), Money(7, "KWD"))[turn],
    VocabularyCodec: lambda _, field, turn: list(cast("VocabularyCodec", field.codec).words)[-1 - turn],
    AgentsCodec: _agents_of,
    ReferenceCodec: lambda _, __, ___: NUMBERED["contact"],
    ReferencesCodec: lambda _, __, turn: (NUMBERED["contact"], NUMBERED["promise"])[turn:],
}
"""A new type of field is given its values here."""


def record_of(kind: Kind[Any], turn: int = 0) -> Any:
    """A record with every field, numbered as its kind."""
    contents = {field.name: value_of(kind, field, turn) for field in kind.fields}
    return kind.record.of(contents | ({"number": NUMBERED[kind.name]} if kind.name in NUMBERED else {}))


def recorded(turn: int = 0) -> CaseWithEntries:
    """The case with an entry of every kind."""
    return CaseWithEntries(record_of(CASE, turn), in_timeline_order(record_of(kind, turn) for kind in KINDS.values()))


def facts(turn: int = 0) -> CaseFacts:
    """What that case amounts to."""
    return gather(recorded(turn), NOW)


def of_kind(found: CaseWithEntries, kind: Kind[Any]) -> Any:
    """The one record of the kind."""
    if kind is CASE:
        return found.case
    [entry] = [entry for entry in found.entries if type(entry) is kind.record]
    return entry


def facts_with(kind: Kind[Any], field: Field, value: Any) -> CaseFacts:
    """The facts of the case in which one field alone holds this."""
    found = recorded()
    changed = replace(of_kind(found, kind), **{field.name: value})
    if isinstance(changed, Case):
        return gather(replace(found, case=changed), NOW)
    entries = [changed if type(entry) is kind.record else entry for entry in found.entries]
    return gather(replace(found, entries=in_timeline_order(entries)), NOW)
