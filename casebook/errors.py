"""Every refusal: the facts it carries, its one sentence with a way on, and its exit status.

Raised where the fact is known, caught in one place (`cli/app.py`). What was typed is repeated inside quotation
marks; the place that prints makes it safe for the terminal.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum


class ExitCode(IntEnum):
    """What the shell is told."""

    DONE = 0
    NOT_DONE = 1
    WRONG_INPUT = 2
    NOT_FOUND = 3
    INTERRUPTED = 130


class CasebookError(Exception):
    """Something was asked for that cannot be done; `str()` is the whole sentence."""

    exit_code = ExitCode.NOT_DONE


class WrongValue(CasebookError):
    """A value on the command line cannot be used."""

    exit_code = ExitCode.WRONG_INPUT


class NotYet(WrongValue):
    """What is logged has happened; this lies ahead. `understood` is the date as it was read."""

    def __init__(self, option: str, typed: str, understood: str) -> None:
        self.option, self.typed, self.understood = option, typed, understood

    def __str__(self) -> str:
        return f"{self.option} '{shortened(self.typed)}' is {self.understood}, which is still to come; type when it happened."


class WrongUse(WrongValue):
    """The command line itself is wrong: an option that is not there, values that do not go together."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


class NotAChoice(WrongValue):
    """A word that is none of a closed vocabulary."""

    def __init__(self, option: str, typed: str, choices: Sequence[str]) -> None:
        self.option, self.typed, self.choices = option, typed, tuple(choices)

    def __str__(self) -> str:
        from difflib import get_close_matches

        near = get_close_matches(self.typed.lower(), self.choices, n=1)
        way = f"did you mean '{near[0]}'?" if near else f"it takes {listed(self.choices)}."
        return f"{self.option} cannot be '{shortened(self.typed)}'; {way}"


class NotAWholeNumber(WrongValue):
    """Something else where a whole number in a range belongs."""

    def __init__(self, option: str, typed: str, least: float | None, most: float | None) -> None:
        self.option, self.typed, self.least, self.most = option, typed, least, most

    def __str__(self) -> str:
        between = f" from {self.least} to {self.most}" if self.most is not None else f" of at least {self.least}"
        return f"{self.option} cannot be '{shortened(self.typed)}'; it takes a whole number{between}."


class NoSuchCase(CasebookError):
    """Nothing in the book goes by that name."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, name: str, near: Sequence[str]) -> None:
        self.name, self.near = name, tuple(near)

    def __str__(self) -> str:
        hint = f" Did you mean '{self.near[0]}'?" if self.near else " `casebook cases` lists yours."
        return f"no case goes by '{self.name}'.{hint}"


class SeveralCases(CasebookError):
    """More than one case fits what was typed."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, name: str, handles: Sequence[str]) -> None:
        self.name, self.handles = name, tuple(handles)

    def __str__(self) -> str:
        return f"'{self.name}' fits more than one case: {listed(self.handles)}. Type the whole handle."


class NoCaseNamed(CasebookError):
    """The case was left out, and there is not exactly one open case."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, handles: Sequence[str]) -> None:
        self.handles = tuple(handles)

    def __str__(self) -> str:
        if self.handles:
            return f"which case? These are open: {listed(self.handles)}."
        return "there is no open case; `casebook open HANDLE --company NAME` starts one."


class NoSuchEntry(CasebookError):
    """The case has no such line."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, ref: str, handle: str) -> None:
        self.ref, self.handle = ref, handle

    def __str__(self) -> str:
        return f"there is no entry '{self.ref}'; `casebook timeline {self.handle}` lists them."


class NotAPromise(WrongValue):
    """Only promises can be settled."""

    def __init__(self, ref: str, kind: str, promises: Sequence[str]) -> None:
        self.ref, self.kind, self.promises = ref, kind, tuple(promises)

    def __str__(self) -> str:
        article = "an" if self.kind[:1] in "aeiou" else "a"
        here = f"its promises are {listed(self.promises)}" if self.promises else "its case has none"
        return f"{self.ref} is {article} {self.kind}, not a promise; {here}."


class HandleTaken(WrongValue):
    """A handle can be given to one case only."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        return f"there is a case '{self.handle}' already; choose another handle, or add to it with `casebook add {self.handle}`."


class NoBook(CasebookError):
    """There is nothing to read yet; or no longer, where there is a `copy`, the newest that casebook kept of it."""

    def __init__(self, path: str, copy: str = "") -> None:
        self.path, self.copy = path, copy

    def __str__(self) -> str:
        if self.copy:
            return f"the book '{self.path}' is gone; `casebook restore '{self.copy}'` puts back its newest copy."
        return f"there is no book at '{self.path}'; `casebook open HANDLE --company NAME` starts one."


class BookNotABook(CasebookError):
    """The file is something else; it is left as it was. `what` completes "is …"."""

    def __init__(self, path: str, what: str) -> None:
        self.path, self.what = path, what

    def __str__(self) -> str:
        return f"'{self.path}' is {self.what}, not a book; it was left as it is. Name another file with --book."


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


class NotRecorded(CasebookError):
    """Writing failed and was taken back whole."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"nothing was recorded in '{self.path}': {self.why}. Mend that and type the command again."


class PerhapsRecorded(CasebookError):
    """The disk reported an error while the record was being committed; what became of it cannot be known here."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return (
            f"the disk reported an error at the last moment ({self.why}), so this may not be saved in '{self.path}'; "
            "`casebook timeline` shows whether it is there. Look before you type it again."
        )


class NotWritten(CasebookError):
    """What was asked for could not be written out."""

    def __init__(self, where: str, why: str) -> None:
        self.where, self.why = where, why

    def __str__(self) -> str:
        return f"{self.where} could not be written: {self.why}."


class Unacknowledged(CasebookError):
    """It is in the book, but that could not be printed."""

    def __init__(self, why: str) -> None:
        self.why = why

    def __str__(self) -> str:
        return f"it is recorded, but saying so failed: {self.why}."


def listed(words: Sequence[str], most: int = 12) -> str:
    """The words with commas between them; how many more there are when there are more than `most`."""
    shown = ", ".join(words[:most])
    return shown if len(words) <= most else f"{shown} and {len(words) - most} more"


def shortened(text: str, most: int = 60) -> str:
    """The text, or its beginning where it is longer than a sentence has room for."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


class NothingToUndo(CasebookError):
    """Everything that was done has been taken back, or nothing was done."""

    exit_code = ExitCode.NOT_FOUND

    def __str__(self) -> str:
        return "there is nothing left to take back."


class CannotUndo(CasebookError):
    """What was erased for good cannot be brought back, nor what it was before."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return f"{self.ref} was erased for good, which cannot be taken back; `casebook history` shows what is left."


class BookReplaced(CasebookError):
    """While a command had the book open, another file was put in its place."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return f"another file came in the place of '{self.path}' meanwhile; nothing was recorded. Type it again."


class CopyExists(CasebookError):
    """A backup never takes the place of something else."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return f"'{self.path}' is there already, and a backup replaces nothing; name another file."


class CopyNotMade(CasebookError):
    """The copy could not be written; nothing is left of it. `path` is where it was to be."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"no copy was made at '{self.path}': {self.why}. The book is as it was."


class CopyNotWhole(CasebookError):
    """The copy was written and then found not to be what it should be; it was not kept."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return (
            f"the copy for '{self.path}' is not whole ({self.why}), so it was not kept; `casebook check` looks further."
        )


class CopyDamaged(CasebookError):
    """A file that was to be restored is a book, but not a whole one."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"'{self.path}' is damaged ({self.why}), so nothing was restored; name another copy."


class NotRestored(CasebookError):
    """The copy is good, but could not be put in the place of the book."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"nothing was restored to '{self.path}': {self.why}. What was there is as it was."


class WrongPassphrase(WrongValue):
    """A sealed file does not open."""

    def __str__(self) -> str:
        return "the passphrase does not open it, or the file is damaged; type the one it was sealed with."


class NotSealed(WrongValue):
    """A file that should have been sealed with a passphrase is something else."""

    def __str__(self) -> str:
        return "it is not sealed with a passphrase by age, so no passphrase opens it; name another file."


class SealingUnavailable(CasebookError):
    """The library that seals and opens files is not installed."""

    def __str__(self) -> str:
        return "sealing needs the extra 'encrypt', which is not here; pip install 'casebook-cli[encrypt]' brings it."
