"""What all values are: frozen, equal when their contents are, the same to hash and to show.

The methods stand here once. `dataclass` writes them out and compiles them for each class anew, which was most of what
the values took to import, whichever command was typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from typing import Any, ClassVar, Self, dataclass_transform

from casebook.records.field import stated


@dataclass_transform(frozen_default=True, field_specifiers=(stated,))
class Frozen:
    """A frozen dataclass; `class Case(Frozen, kw_only=True)` takes its fields by name only.

    Defaults are plain values. `fields`, `replace` and `asdict` of `dataclasses` work as ever.
    """

    _names: ClassVar[tuple[str, ...]]
    _all: ClassVar[frozenset[str]]
    _positional: ClassVar[tuple[str, ...]]
    _defaults: ClassVar[dict[str, Any]]

    def __init_subclass__(cls, *, kw_only: bool = False) -> None:
        dataclass(cls, init=False, repr=False, eq=False, match_args=False, kw_only=kw_only)
        own = fields(cls)  # type: ignore[arg-type]  # the line above made it a dataclass
        cls._names = tuple(field.name for field in own)
        cls._all = frozenset(cls._names)
        cls._positional = tuple(field.name for field in own if not field.kw_only)
        cls._defaults = {field.name: field.default for field in own if field.default is not MISSING}

    def __init__(self, *contents: Any, **named: Any) -> None:
        given = {**self._defaults, **dict(zip(self._positional, contents, strict=False)), **named}
        wrong = given.keys() != self._all or len(contents) > len(self._positional)
        if wrong or not named.keys().isdisjoint(self._positional[: len(contents)]):
            raise TypeError(f"{type(self).__name__} is made of {', '.join(self._names)}; not of {contents} and {named}")
        self.__dict__.update(given)

    @classmethod
    def of(cls, contents: dict[str, Any]) -> Self:
        """One with exactly these contents, every field among them: for those who know that, and make thousands.

        The contents are its own from here on.
        """
        made = object.__new__(cls)
        object.__setattr__(made, "__dict__", contents)
        return made

    @classmethod
    def each_of(cls, names: Sequence[str], columns: Sequence[Sequence[Any]]) -> list[Self]:
        """One for each row of these columns, which hold the contents of the fields of these names, all there are."""
        empty = dict.fromkeys(names)
        rows = [empty.copy() for _ in columns[0]]
        for name, column in zip(names, columns, strict=True):
            if column[0] is None and len(column) == column.count(None):
                continue
            for contents, content in zip(rows, column, strict=True):
                contents[name] = content
        return list(map(cls.of, rows))

    def __setattr__(self, name: str, content: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        return self._contents() == other._contents() if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._contents())

    def __repr__(self) -> str:
        contents = zip(self._names, self._contents(), strict=True)
        return f"{type(self).__qualname__}({', '.join(f'{name}={content!r}' for name, content in contents)})"

    def _contents(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self._names)
