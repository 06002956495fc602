"""The person's own template, read from its file."""

from __future__ import annotations

from casebook.errors import UsageError, shortened
from casebook.files import given
from casebook.records.frozen import Frozen

MOST_BYTES = 1 << 20
"""How large a template may be. Our own choice: a letter has a few thousand characters."""

ENDING = ".j2"


class NoTemplate(UsageError):
    """The file is not there, cannot be read, or is no text."""

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why

    def __str__(self) -> str:
        return f"'{shortened(self.name)}' is not a template: {self.why}. Name a text file that ends in {ENDING}."


class OwnTemplate(Frozen):
    """A template, and the name its file has."""

    name: str
    source: str


def is_template(typed: str) -> bool:
    """Whether what was typed after `--as` is a file, not one of the forms."""
    return typed.strip().casefold().endswith(ENDING)


def read_template(name: str) -> OwnTemplate:
    """The template in this file, which has to be UTF-8. Raises NoTemplate."""
    try:
        with given.open_ordinary(given.path_typed(name)) as file:
            content = file.read(MOST_BYTES + 1)
    except given.NotOrdinary as error:
        raise NoTemplate(name, f"it is {error.what}") from None
    except OSError:
        raise NoTemplate(name, "it cannot be read") from None
    if len(content) > MOST_BYTES:
        raise NoTemplate(name, "it has more than 1 MB")
    try:
        return OwnTemplate(name, content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise NoTemplate(name, "it is not UTF-8") from None
