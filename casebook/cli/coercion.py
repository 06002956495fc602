"""How a word on the command line becomes a text, a whole number or one of a closed vocabulary.

Typer builds a pydantic adapter for every option it meets, which takes as long as all the rest of a reading command.
It keeps the adapter in a slot that it fills when first asked; here that slot is filled beforehand with something that does
the same for the few types we use, and says what is wrong in one sentence. Were the slot to go, Typer's own would do.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, get_args, get_origin

from casebook.errors import NotAChoice, NotAWholeNumber


class Coercion:
    """Turns the words given for one parameter into values of `kind`."""

    def __init__(self, kind: type, least: float | None, most: float | None) -> None:
        self._kind, self._least, self._most = kind, least, most

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value, or the list of them. Raises NotAChoice, NotAWholeNumber."""
        many = param.multiple or param.nargs == -1
        if value is None:
            return () if many else None
        return [self._one(word, param) for word in value] if many else self._one(value, param)

    def _one(self, word: Any, param: Any) -> Any:
        if self._kind is str or isinstance(word, self._kind):
            return word
        if self._kind is int:
            return self._whole_number(word, param)
        return self._choice(word, param)

    def _whole_number(self, word: str, param: Any) -> int:
        number = int(word) if word.isascii() and word.strip().removeprefix("-").isdigit() and len(word) < 20 else None
        low, high = self._least, self._most
        if number is None or (low is not None and number < low) or (high is not None and number > high):
            raise NotAWholeNumber(name_of(param), word, low, high)
        return number

    def _choice(self, word: str, param: Any) -> StrEnum:
        return choice_meant(self._kind, name_of(param), word)


def choice_meant(words: type, option: str, typed: str) -> StrEnum:
    """The word of a closed vocabulary that was typed, in whatever capitals. Raises NotAChoice."""
    wanted = typed.strip().lower().replace(" ", "-").replace("_", "-")
    choices = [member.value for member in words]  # type: ignore[attr-defined]
    if wanted not in choices:
        raise NotAChoice(option, typed, choices)
    member: StrEnum = words(wanted)
    return member


def lighten(params: list[Any]) -> list[Any]:
    """The parameters, each of a type we know with the light way of reading it."""
    for param in params:
        kind = _kind_of(getattr(getattr(param, "type_descriptor", None), "annotation", None))
        if kind is not None:
            param._runtime_param = Coercion(kind, getattr(param, "min", None), getattr(param, "max", None))
    return params


def name_of(param: Any) -> str:
    """What a parameter is called where it is typed: `--channel`, or `ENTRY`."""
    names = [name for name in getattr(param, "opts", []) if name.startswith("-")]
    return max(names, key=len) if names else str(param.metavar or param.name).strip("[]").upper()


def _kind_of(annotation: Any) -> type | None:
    if get_origin(annotation) is list:
        return _kind_of(get_args(annotation)[0])
    known = isinstance(annotation, type) and (annotation in (str, int, bool) or issubclass(annotation, StrEnum))
    return annotation if known else None
