"""What is kept of no case, as it is printed: a line for each value, under the name of its field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casebook.records.kinds import Company, Person, kind_of
from casebook.terminal.lines import Line, named


def kept_values(record: Person | Company) -> dict[str, Any]:
    """What can be kept of it, by the names of the fields; None where nothing is."""
    return {field.name: getattr(record, field.name) for field in kind_of(record).fields if field.spec.editable}


def kept_lines(record: Person | Company, more: Mapping[str, str] = {}) -> tuple[Line, ...]:
    """`phone     +31 6 12345678`, a line for each value that is kept, and `more`; one of several lines keeps them."""
    kept = {kind_of(record).field(name).label: value for name, value in kept_values(record).items() if value}
    return named({label: str(value) for label, value in kept.items()} | dict(more))
