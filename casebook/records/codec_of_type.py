"""Which codec the fields of each type have: the one table of them, and other entries by their numbers."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from casebook.records import cells
from casebook.records.codec import (
    Cell,
    Codec,
    Column,
    DayCodec,
    MomentCodec,
    MoneyCodec,
    NumberCodec,
    OpaqueCodec,
    Reader,
    TextCodec,
    TextsCodec,
    VocabularyCodec,
    YesNoCodec,
)
from casebook.records.field import Spec
from casebook.records.json_values import (
    Given,
    Unfit,
    agent_from_json,
    checked_text,
    json_type_name,
    number_in_ref,
)
from casebook.records.values import Agent, Moment, Money


class ReferenceCodec(NumberCodec):
    """Another entry of the case, by its number; in JSON by its ref, `towel/4`."""

    def columns(self, name: str, spec: Spec) -> tuple[Column, ...]:
        return (Column(name, "INTEGER"),)

    def reader(self, spec: Spec) -> Reader:
        return cells.number_linked

    def to_json(self, value: int, handle: str) -> tuple[str]:
        return (f"{handle}/{value}",)

    def from_json(self, given: Given) -> int:
        return number_in_ref(checked_text(given.first, given.keys[0]), given.keys[0], given.place.handle)


class ReferencesCodec(Codec):
    """Other entries of the case, by their numbers in order; in JSON a list of refs. One ref alone is a list of one."""

    type = "INTEGER"
    empty = ()

    def reader(self, spec: Spec) -> Reader:
        return cells.numbers_linked

    def encode(self, value: tuple[int, ...]) -> tuple[Cell]:
        return (cells.cell_of_numbers(value),)

    def to_json(self, value: tuple[int, ...], handle: str) -> tuple[list[str]]:
        return ([f"{handle}/{number}" for number in value],)

    def from_json(self, given: Given) -> tuple[int, ...]:
        key, refs = given.keys[0], [given.first] if isinstance(given.first, str) else given.first
        if not isinstance(refs, list):
            raise Unfit(key, f"{json_type_name(refs)} stands where a list belongs")
        texts = (checked_text(ref, f"{key}[{at}]") for at, ref in enumerate(refs))
        numbers = [number_in_ref(text, f"{key}[{at}]", given.place.handle) for at, text in enumerate(texts)]
        return tuple(sorted(set(numbers)))


class AgentsCodec(TextCodec):
    """Those who answered, in order, each a name and a role; in JSON a list of objects."""

    empty = ()

    def columns(self, name: str, spec: Spec) -> tuple[Column, ...]:
        return (Column(name, "TEXT", least=1),)

    def reader(self, spec: Spec) -> Reader:
        return cells.agents

    def encode(self, value: tuple[Agent, ...]) -> tuple[Cell]:
        return (cells.cell_of_agents(value),)

    def to_json(self, value: tuple[Agent, ...], handle: str) -> tuple[list[dict[str, str | None]]]:
        return ([{"agent": one.agent, "role": one.role and one.role.value} for one in value],)

    def from_json(self, given: Given) -> Any:
        if not isinstance(given.first, list):
            raise Unfit(given.keys[0], f"{json_type_name(given.first)} stands where a list belongs")
        return tuple(agent_from_json(each, f"{given.keys[0]}[{at}]") for at, each in enumerate(given.first))


def codec_for(kind: Any, spec: Spec) -> Codec:
    """The codec of a field of this type; KeyError for a type that has none."""
    if spec.relation:
        return _REFERENCES[kind]
    if spec.opaque:
        return _OPAQUE
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return VocabularyCodec(kind)
    return _CODECS[kind]


_REFERENCES: dict[Any, Codec] = {int: ReferenceCodec(), tuple[int, ...]: ReferencesCodec()}
_OPAQUE = OpaqueCodec()
_CODECS: dict[Any, Codec] = {
    str: TextCodec(),
    tuple[str, ...]: TextsCodec(),
    int: NumberCodec(),
    bool: YesNoCodec(),
    date: DayCodec(),
    Moment: MomentCodec(),
    Money: MoneyCodec(),
    tuple[Agent, ...]: AgentsCodec(),
}
