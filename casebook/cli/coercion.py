"""How words typed for a parameter become values, in place of the adapter that Typer would build: `typer_patch` puts it there."""

from __future__ import annotations

from typing import Any


class Coercion:
    """Turns the words given for one parameter into values of `kind`."""

    def __init__(self, kind: type, least: float | None, most: float | None, *, may_empty: bool = False) -> None:
        self._kind, self._least, self._most, self._may_empty = kind, least, most, may_empty

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:  # noqa: ARG002 - the signature is Typer
        """The value, or the list of them; an empty text as it is where that is one. Raises NotAChoice, NotAWholeNumber."""
        many = param.multiple or param.nargs == -1
        if value is None:
            return () if many else None
        return [self._one(word, param) for word in value] if many else self._one(value, param)

    def _one(self, word: Any, param: Any) -> Any:
        if self._kind is str or isinstance(word, self._kind) or (self._may_empty and not word.strip()):
            return word
        # Few options take a number or one of some words.
        from casebook.parsing.choices import choice_named, whole_number

        if self._kind is int:
            return whole_number(word, name_of(param), self._least, self._most)
        return choice_named(self._kind, name_of(param), word)


def name_of(param: Any) -> str:
    """What a parameter is called where it is typed: `--channel`, or `ENTRY`."""
    names = [name for name in getattr(param, "opts", []) if name.startswith("-")]
    return max(names, key=len) if names else str(param.metavar or param.name).strip("[]").upper()
