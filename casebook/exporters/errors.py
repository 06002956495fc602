"""What the exports refuse: a recipient or a format that there is not, and, loudly, an entry that none of them knows."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.errors import WrongValue, one_of


class UnknownRecipient(WrongValue):
    """An export was asked for somebody that nothing is written for."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        self.name, self.known = name, tuple(known)

    def __str__(self) -> str:
        return f"nothing is exported for '{self.name}'; choose {one_of(self.known)}."


class UnknownFormat(WrongValue):
    """An export was asked for in a format that nothing is written in."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        self.name, self.known = name, tuple(known)

    def __str__(self) -> str:
        return f"nothing is exported as '{self.name}'; choose {one_of(self.known)}."


class NoSuchExport(WrongValue):
    """The recipient and the format are known, and this format is not written for that recipient from a case's facts alone."""

    def __init__(self, recipient: str, name: str, known: Sequence[str]) -> None:
        self.recipient, self.name, self.known = recipient, name, tuple(known)

    def __str__(self) -> str:
        return (
            f"nothing for '{self.recipient}' is written as '{self.name}' from facts alone; choose {one_of(self.known)}."
        )


class NotAText(NoSuchExport):
    """A text was asked for in a format that is bytes."""

    def __str__(self) -> str:
        return f"'{self.name}' is bytes and no text: casebook.render_bytes writes it; else choose {one_of(self.known)}."


class UnknownKind(NotImplementedError):
    """An export met an entry of a kind it has no place for: a mistake in the program, as an entry never vanishes.

    It is none of the errors that a damaged book is told by.
    """

    def __init__(self, entry: object, export: str) -> None:
        self.kind, self.export = type(entry).__name__, export
        super().__init__(f"an entry of the kind {self.kind} has no place in {self.export}")
