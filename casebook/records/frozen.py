"""What all values are: frozen, equal when their contents are, the same to hash and to show.

The methods stand here once. `dataclass` writes them out and compiles them for each class anew, and describes each field by
an object; that was most of what the values took to import, whichever command was typed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, field, make_dataclass
from typing import Any, ClassVar, Self, dataclass_transform

from casebook.records.field import Spec, Stated, stated

_NOTHING_STATED = Spec()


class _Fields:
    """What `dataclasses` knows of the fields of a class, made when it is first asked for: few commands need it."""

    def __get__(self, value: object, kind: type[Frozen]) -> dict[str, Field[Any]]:
        described = [
            (name, annotation, field(default=kind._defaults.get(name, MISSING), kw_only=name not in kind._positional))
            for name, annotation, _ in kind.stated_fields()
        ]
        own = {"__doc__": kind.__doc__}  # without one `dataclasses` writes it, by way of `inspect`
        like_it = make_dataclass(
            kind.__name__, described, namespace=own, init=False, repr=False, eq=False, match_args=False
        )
        found: dict[str, Field[Any]] = vars(like_it)["__dataclass_fields__"]
        kind.__dataclass_fields__ = found
        return found


@dataclass_transform(frozen_default=True, field_specifiers=(stated,))
class Frozen:
    """A frozen value of the fields that its class annotates; `class Case(Frozen, kw_only=True)` takes its own by name only.

    Defaults are plain values. `fields`, `replace` and `asdict` of `dataclasses` work as ever.
    """

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    _names: ClassVar[tuple[str, ...]]
    _all: ClassVar[frozenset[str]]
    _positional: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[dict[str, Any]] = {}
    _stated: ClassVar[dict[str, tuple[Any, Spec]]] = {}

    def __init_subclass__(cls, *, kw_only: bool = False) -> None:
        own, defaults, every = cls.__annotations__, dict(cls._defaults), dict(cls._stated)
        for name, annotation in own.items():
            default, spec = getattr(cls, name, MISSING), _NOTHING_STATED
            if isinstance(default, Stated):
                default, spec = default.default, default.spec
                delattr(cls, name)
                if default is not MISSING:
                    setattr(cls, name, default)
            every[name] = annotation, spec
            if default is not MISSING:
                defaults[name] = default
        cls._stated, cls._defaults = every, defaults
        cls._names, cls._all = tuple(every), frozenset(every)
        cls._positional = cls._positional if kw_only else tuple(dict.fromkeys((*cls._positional, *own)))
        cls.__dataclass_fields__ = _Fields()  # type: ignore[assignment]  # a descriptor, read as what it gives

    @classmethod
    def stated_fields(cls) -> Iterator[tuple[str, Any, Spec]]:
        """Each field in order: its name, its type as it is annotated, and what is stated of it beside."""
        return ((name, annotation, spec) for name, (annotation, spec) in cls._stated.items())

    def __init__(self, *contents: Any, **named: Any) -> None:
        if not named and len(contents) == len(self._names) == len(self._positional):
            # All of them by place: what every command makes hundreds of, fields and columns.
            self.__dict__.update(zip(self._positional, contents, strict=True))
            return
        given, wrong = {**self._defaults, **named}, False  # most are made by name alone
        if contents:
            by_place = dict(zip(self._positional, contents, strict=False))
            wrong = len(contents) > len(self._positional) or not named.keys().isdisjoint(by_place)
            given = {**self._defaults, **by_place, **named}
        if wrong or given.keys() != self._all:
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
