"""What a field is: everything that has to be said of it, said once, where the field is declared.

Nothing here knows SQL, JSON or a terminal; what those need of a field is derived from what stands here.
"""

from __future__ import annotations

from dataclasses import MISSING
from typing import Any

UUID_FORM = ("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID")
"""How an identity is written, for `Spec.form`."""

LONGEST_TEXT = 1_000_000
"""How many characters one text may have; longer ones are documents, kept as files."""

LONGEST_HANDLE = 40
"""How many characters the short name of a case may have: it is typed with nearly every command."""

LONGEST_NAME = 500
"""How many characters one name may have (of a company, a person, a thing): more than any has, so that a page is none."""

LONGEST_NUMBER = 200
"""How many characters one number of the company's may have; an IBAN has 34, the longest tracking numbers some 40."""

HIGHEST_NUMBER = 999_999_999
"""The highest number an entry may have."""

MOST_PIECES = 100_000
"""How many pieces of one thing there may be: more than any person orders."""

LARGEST_INTEGER = (1 << 63) - 1
"""The largest whole number that SQLite holds."""


ERASED_TEXT = "[erased]"
"""What stands where a text was erased for good."""


class Spec:
    """What is stated of a field beside its name and type.

    `least` and `most` bound the length of a text and the range of a number. `column` and `key` are what the field is
    called in the book and in JSON, where that is not its own name; `option` what it is called where it is typed.
    """

    help: str = ""
    """What it means: the help of its option, and its line in FORMAT.md."""
    ask: str = ""
    """The question that asks for it, where it is asked for."""
    option: str = ""
    column: str = ""
    key: str = ""
    least: int | None = None
    most: int | None = None
    longest: int | None = None
    """How many characters may be typed, where that is not said by what the field is; a book may hold more."""
    form: tuple[str, str] = ("", "")
    """A pattern that a text from outside must match whole, and what it then is; `("", "")` for any text."""
    as_typed: bool = False
    """Whether a text of a form stands in the book as it was typed, where that may be more than the form has."""
    number: bool = False
    """A number of the company's: found whatever stands between its parts, and never masked."""
    relation: str = ""
    """What it says of the entry whose number it holds (see `vocabularies.Relation`)."""
    free_text: bool = False
    """Whatever people type: masked when it leaves the book, cleared by `erase`."""
    takes_two: bool = False
    """Whether that there is any says that people had talked, of a contact which was disconnected; a zero says nothing."""
    tells_apart: bool = False
    """Whether that there is any says something by itself: erased, it leaves a mark where something stood."""
    editable: bool = False
    """Whether `edit` may change it."""
    in_json: bool = True
    """Whether JSON tells it under a key of its own; a verdict is told by the promise's `state`."""
    opaque: bool = False
    """What a newer casebook wrote and nobody here understands: kept and given back, dropped where others are masked."""
    open_words: bool = False
    """A vocabulary that grows: the file does not list its words, so that a new one needs no migration."""

    # A named tuple of as many fields takes as long to make as twenty small classes, for whatever command is typed.
    def __init__(self, help: str = "", **stated: Any) -> None:
        unknown = stated.keys() - Spec.__annotations__
        if unknown:
            raise TypeError(f"nothing called {', '.join(unknown)} is stated of a field")
        self.__dict__.update(stated, help=help)


class Stated:
    """What stands beside the annotation of a field until its class is made: the default, MISSING without one, and the rest."""

    def __init__(self, default: Any, spec: Spec) -> None:
        self.default, self.spec = default, spec


def stated(help: str = "", *, default: Any = MISSING, **more: Any) -> Any:
    """A field of a kind: what it means, its default where it need not be given, and what else is to be said of it."""
    return Stated(default, Spec(help, **more))


def linked(help: str, relation: str, option: str = "") -> Any:
    """A field of the numbers of other entries, of which this relation is said; none of them at first."""
    return stated(help, default=(), relation=relation, option=option, editable=True)
