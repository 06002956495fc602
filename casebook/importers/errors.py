"""What importers refuse: a file of no kind that can be read, and, with its place, what in one is not as it should be."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.errors import WrongValue, listed, shortened


class NotImportable(WrongValue):
    """What was to be imported is not what it should be. `where` is the place in it, `why` completes "…: "."""

    def __init__(self, where: str, why: str) -> None:
        self.where, self.why = where, why

    def __str__(self) -> str:
        return f"{shortened(self.where, 200)}: {self.why}; nothing was imported."


def _what_can(readable: Sequence[str]) -> str:
    """What can be read instead, in one line, and where more is said of it."""
    return f"What can: {listed(readable)} (`casebook import --help`)."


class UnknownFile(WrongValue):
    """The file, or `folder`, looks like none of those that can be read, which are `readable`."""

    def __init__(self, readable: Sequence[str], *, is_folder: bool = False) -> None:
        self.readable, self.is_folder = tuple(readable), is_folder

    def __str__(self) -> str:
        what = "folder" if self.is_folder else "file"
        return f"this is no {what} that can be read; nothing was imported. {_what_can(self.readable)}"


class NoShapeKnown(UnknownFile):
    """A text whose lines are in none of the shapes that are known, so that nobody can say what it is."""

    def __str__(self) -> str:
        return (
            "this is a text, and not clearly a chat or a table, so nothing was imported. What was said or written in a contact "
            f"is read by: casebook add CASE --transcript FILE. {_what_can(self.readable)}"
        )


class NoWordsInIt(UnknownFile):
    """A file that holds no text which could be read; `what` is of which kind it is."""

    def __init__(self, what: str) -> None:
        super().__init__(())
        self.what = what

    def __str__(self) -> str:
        return (
            f"this is {self.what}, and nothing can be read in it here; nothing was imported. What it says can be copied into a "
            "text file for casebook add CASE --transcript FILE; the file itself is kept by: casebook attach CASE FILE."
        )


class WrittenHere(UnknownFile):
    """Casebook wrote it, in a form that is for people and holds too little to be read back; `what` is which."""

    def __init__(self, what: str) -> None:
        super().__init__(())
        self.what = what

    def __str__(self) -> str:
        return (
            f"this is {self.what} that casebook wrote to be read or sent, which is not read back in; nothing was imported. "
            "What can be: casebook export CASE --format zip --output FILE.zip, or --format json."
        )


class NothingInZip(UnknownFile):
    """A ZIP in which no file is of a kind that is read; `names` are what it holds."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(())
        self.names = tuple(names)

    def __str__(self) -> str:
        there = listed([f"'{shortened(name)}'" for name in self.names], 5)
        return (
            f"this is a ZIP, and none of the files in it is of a kind that is read here ({there}); nothing was imported. "
            "Unpack it, and keep what belongs to a case: casebook attach CASE FILE."
        )


class ABookItself(UnknownFile):
    """A whole book, or a copy of one: that is restored, or asked by itself for what it has."""

    def __init__(self) -> None:
        super().__init__(())

    def __str__(self) -> str:
        return (
            "this is a whole book, or a database; nothing was imported. `casebook restore FILE` puts it in the place of yours; "
            "casebook --book FILE export --all --format zip --output FILE.zip takes its cases out, which can be imported."
        )


class NewerFormat(WrongValue):
    """A newer casebook wrote the document, in the format `found`; `read` is the newest that is read here."""

    def __init__(self, found: str, read: str) -> None:
        self.found, self.read = found, read

    def __str__(self) -> str:
        return (
            f"format: '{shortened(self.found)}' was written by a newer casebook, and this one reads {self.read}; "
            "nothing was imported. Install the newer one."
        )


class StatementInOtherForm(UnknownFile):
    """A bank's list of movements in a form that programs of accountants read; `form` is which."""

    def __init__(self, form: str) -> None:
        super().__init__(())
        self.form = form

    def __str__(self) -> str:
        return (
            f"this is a bank's list of movements as {self.form}, which is not read here; nothing was imported. Your bank gives "
            "it out as CSV too: import that."
        )


class NotSavedAsCsv(WrongValue):
    """A spreadsheet in the form of the program that made it; `what` is which."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __str__(self) -> str:
        return (
            f"this is {self.what}, which is not read here; nothing was imported. Save it there as XLSX or CSV "
            "(Save as, or Download; without a password), and import that."
        )
