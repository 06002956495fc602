"""Where what is kept of a company is from: a line for each, with the fields that it is of in front where not all are."""

from __future__ import annotations

from collections.abc import Collection

from casebook.actions.answers.kept_values import kept_fields
from casebook.records.kinds import COMPANY


def sources_with(before: str | None, typed: str, fields: Collection[str]) -> str:
    """The lines of `before` and of what was typed: the source of these fields alone, where they have another than the rest.

    >>> sources_with("their site\\nlimit, hours: the box", "a call, 3 Nov", ["limit"])
    'their site\\nhours: the box\\nlimit: a call, 3 Nov'
    >>> sources_with(None, "their site", ["limit"]), sources_with("their site", "a call", [])
    ('their site', 'a call')
    """
    new = [line.strip() for line in typed.splitlines()]
    unnamed = [name for name in fields if not any(name in _fields_of(line) for line in new)]
    if not before or not fields:
        return "\n".join(new)
    new = [line if _fields_of(line) or not unnamed else _line(unnamed, line) for line in new]
    replaced = {name for line in new for name in _fields_of(line)}
    old = [_without(line, replaced) for line in before.splitlines()]
    return "\n".join(dict.fromkeys([*filter(None, old), *new]))


def _fields_of(line: str) -> tuple[str, ...]:
    """The fields that a line is of; none of one that is of all."""
    names = tuple(name.strip() for name in line.partition(":")[0].split(","))
    known = {field.name for field in kept_fields(COMPANY)}
    return names if ":" in line and known.issuperset(names) else ()


def _without(line: str, replaced: Collection[str]) -> str:
    names = _fields_of(line)
    left = [name for name in names if name not in replaced]
    return line if len(left) == len(names) else _line(left, line.partition(":")[2].strip()) if left else ""


def _line(fields: Collection[str], source: str) -> str:
    return f"{', '.join(fields)}: {source}"
