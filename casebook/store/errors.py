"""What a book does not hold, refuses or cannot do: the facts of it, one sentence with a way on, and the exit status.

What is about copies, restoring and encryption stands with those.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.errors import CasebookError, ExitCode, WrongValue, listed, shortened
from casebook.records.company import COMPANY_REF
from casebook.records.person import ME


class NoBook(CasebookError):
    """There is nothing to read yet; or no longer, where there is a `copy`, the newest that casebook kept of it."""

    def __init__(self, path: str, copy: str = "") -> None:
        self.path, self.copy = path, copy

    def __str__(self) -> str:
        if self.copy:
            return f"the book '{self.path}' is gone; `casebook restore '{self.copy}'` puts back its newest copy."
        return f"there is no book at '{self.path}'; `casebook open HANDLE --company NAME` starts one."


class BookNotABook(CasebookError):
    """The file is something else; it is left as it was. `what` completes "is …", and `instead` says what can be done."""

    def __init__(self, path: str, what: str, instead: str = "Name another file with --book.") -> None:
        self.path, self.what, self.instead = path, what, instead

    def __str__(self) -> str:
        joined = "nor" if self.what.startswith("not ") else "not"
        return f"'{self.path}' is {self.what}, {joined} a book; it was left as it is. {self.instead}"


class BookIsNewer(CasebookError):
    """A newer casebook wrote the file; it is left as it was."""

    def __init__(self, path: str, version: int, known: int) -> None:
        self.path, self.version, self.known = path, version, known

    def __str__(self) -> str:
        return (
            f"'{self.path}' was written by a newer casebook (version {self.version}; this one knows {self.known}); "
            "it was left as it is. Install the newer casebook to use it."
        )


class BookDamaged(CasebookError):
    """The file is damaged; nothing was written to it. `copy` is the newest copy that casebook kept of it, if any."""

    def __init__(self, path: str, why: str, copy: str = "") -> None:
        self.path, self.why, self.copy = path, why, copy

    def __str__(self) -> str:
        way = f"`casebook restore '{self.copy}'` puts back" if self.copy else "`casebook restore FILE` puts back"
        newest = "its newest copy" if self.copy else "a copy of it"
        return f"the book '{self.path}' is damaged ({self.why}); nothing was changed. {way} {newest}."


class BookLocked(CasebookError):
    """Another program held the book for longer than anybody wants to wait."""

    def __init__(self, path: str, seconds: int) -> None:
        self.path, self.seconds = path, seconds

    def __str__(self) -> str:
        return (
            f"another program held the book '{self.path}' for {self.seconds} seconds; nothing was recorded. Try again."
        )


class BookUnreachable(CasebookError):
    """The file or its folder cannot be read or written; `why` is the system's reason, `way` the way on."""

    def __init__(self, path: str, why: str, way: str = "Check the folder and its permissions.") -> None:
        self.path, self.why, self.way = path, why, way

    def __str__(self) -> str:
        return f"the book '{self.path}' cannot be used: {self.why}. {self.way}"


class BookIsACopy(CasebookError):
    """A copy that casebook made of a book by itself was to be written in; `book` is what it is a copy of."""

    def __init__(self, path: str, book: str) -> None:
        self.path, self.book = path, book

    def __str__(self) -> str:
        return (
            f"'{self.path}' is a copy of the book '{self.book}', which no command changes; to go back to it: "
            f"casebook --book '{self.book}' restore '{self.path}'."
        )


class BookReplaced(CasebookError):
    """While a command had the book open, another file was put in its place."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return f"another file came in the place of '{self.path}' meanwhile; nothing was recorded. Type it again."


class NotRecorded(CasebookError):
    """Writing failed and was undone whole."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"nothing was recorded in '{self.path}': {self.why}. Fix that and type the command again."


class CommitUncertain(CasebookError):
    """The disk reported an error while the record was being committed; what became of it cannot be known here."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return (
            f"the disk reported an error at the last moment ({self.why}), so this may not be saved in '{self.path}'; "
            "`casebook timeline` shows whether it is there. Look before you type it again."
        )


class TooLong(WrongValue):
    """A name or a number is longer than any is; `length` and `longest` count characters."""

    def __init__(self, name: str, length: int, longest: int) -> None:
        self.name, self.length, self.longest = name, length, longest

    def __str__(self) -> str:
        return f"the {self.name} has {self.length:,} characters, and at most {self.longest:,} fit; shorten it."


class NoSuchCase(CasebookError):
    """Nothing in the book goes by that name."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, name: str, near: Sequence[str]) -> None:
        self.name, self.near = name, tuple(near)

    def __str__(self) -> str:
        hint = f" Did you mean '{self.near[0]}'?" if self.near else " `casebook cases` lists yours."
        if self.name.lower().startswith(COMPANY_REF):
            hint = " What is kept of a company is shown and changed by `casebook company NAME`."
        hint = " Who you are is shown and kept by `casebook me`." if self.name.lower() == ME else hint
        before, mark, number = self.name.rpartition("/")
        if mark and number.isdecimal() and self.near and before.casefold() == self.near[0].casefold():
            return f"'{shortened(self.name)}' is an entry, and a case belongs there: type '{self.near[0]}'."
        return f"no case goes by '{shortened(self.name)}'.{hint}"


class SeveralCases(CasebookError):
    """More than one case fits what was typed."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, name: str, handles: Sequence[str]) -> None:
        self.name, self.handles = name, tuple(handles)

    def __str__(self) -> str:
        return f"'{shortened(self.name)}' fits more than one case: {listed(self.handles)}. Type the whole handle."


class NoCaseNamed(CasebookError):
    """The case was left out, and there is not exactly one open case."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, handles: Sequence[str]) -> None:
        self.handles = tuple(handles)

    def __str__(self) -> str:
        if self.handles:
            return f"which case? These are open: {listed(self.handles)}."
        named = "name the one you mean (`casebook cases` lists all)"
        return f"there is no open case; {named}, or start one: casebook open HANDLE --company NAME."


class HandleTaken(WrongValue):
    """A handle can be given to one case only."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        return f"there is a case '{self.handle}' already; choose another handle, or add to it with `casebook add {self.handle}`."


class NoNumberLeft(CasebookError):
    """The entries of a case have had every number there is."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        return (
            f"no number is left for another entry of {self.handle}; nothing was recorded. "
            f"`casebook open {self.handle}-2 --company NAME` goes on in a case of its own."
        )


class CaseNotWhole(CasebookError):
    """A case that was to leave the book is not as casebook wrote it; `first` is what was found, of so many `found`."""

    def __init__(self, handle: str, first: str, found: int) -> None:
        self.handle, self.first, self.found = handle, first, found

    def __str__(self) -> str:
        more = f" and {self.found - 1} more" if self.found > 1 else ""
        return (
            f"{self.handle} is not as casebook wrote it ({self.first}{more}), so nothing was exported. "
            "`casebook check` says all; --unchecked exports it all the same."
        )


class NothingToUndo(CasebookError):
    """Everything that was done is undone, or nothing was done."""

    exit_code = ExitCode.NOT_FOUND

    def __str__(self) -> str:
        return "there is nothing left to undo."


class NothingToRedo(CasebookError):
    """Nothing was undone, or something else was done since."""

    exit_code = ExitCode.NOT_FOUND

    def __str__(self) -> str:
        return (
            "there is nothing to give back: `casebook redo` follows `casebook undo`, before anything else is recorded."
        )
