"""How long what is recorded may be: looked at in one place, whatever it was typed into."""

from __future__ import annotations

from casebook.records.kind import Field
from casebook.records.kinds import AnyRecord, kind_of
from casebook.records.values import Agent
from casebook.store.errors import TooLong


def check_lengths(record: AnyRecord, before: AnyRecord | None = None) -> None:
    """Nothing of the record is longer than its field is stated to be, but for what it said `before`. Raises TooLong."""
    for field in kind_of(record).fields:
        stood = _texts(before, field)
        for text in _texts(record, field):
            if text not in stood:
                check_length(field, text)


def check_length(field: Field, text: str) -> None:
    """The text is not longer than the field is stated to be. Raises TooLong."""
    if len(text) > field.longest:
        label = field.label.removesuffix("s") if field.name == "orders" else field.label
        is_bare = field.spec.number and not label.endswith("number")
        raise TooLong(f"{label} number" if is_bare else label, len(text), field.longest)


def _texts(record: AnyRecord | None, field: Field) -> tuple[str, ...]:
    """Each text that the field of the record has."""
    value = None if record is None or field.spec.opaque else getattr(record, field.name)
    values = value if isinstance(value, tuple) else (value,)
    texts = (each.agent if isinstance(each, Agent) else each for each in values)
    return tuple(text for text in texts if isinstance(text, str))
