"""The entry that a ref such as `towel/3` names, in a case that was found already."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.errors import CasebookError, ExitCode, WrongValue, listed, shortened, with_article
from casebook.records.kinds import CaseWithEntries, Entry, Promise


class NoSuchEntry(CasebookError):
    """The case has no such line."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, ref: str, handle: str) -> None:
        self.ref, self.handle = ref, handle

    def __str__(self) -> str:
        return f"there is no entry '{shortened(self.ref)}'; `casebook timeline {self.handle}` lists them."


class NotAPromise(WrongValue):
    """Only promises can be settled."""

    def __init__(self, ref: str, kind: str, promises: Sequence[str]) -> None:
        self.ref, self.kind, self.promises = ref, kind, tuple(promises)

    def __str__(self) -> str:
        here = f"its promises are {listed(self.promises)}" if self.promises else "its case has none"
        return f"{self.ref} is {with_article(self.kind)}, not a promise; {here}."


def entry_numbered(case: CaseWithEntries, number: str, ref: str) -> Entry:
    """The entry with this number, as it was typed. Raises NoSuchEntry, which repeats the whole `ref`."""
    for entry in case.entries:
        if number.isascii() and number.isdecimal() and len(number) < 10 and entry.number == int(number):
            return entry
    raise NoSuchEntry(ref, case.case.handle)


def as_promise(case: CaseWithEntries, entry: Entry) -> Promise:
    """The entry, which has to be a promise. Raises NotAPromise, with the promises of the case."""
    if isinstance(entry, Promise):
        return entry
    handle = case.case.handle
    promises = [f"{handle}/{other.number}" for other in case.entries if isinstance(other, Promise)]
    raise NotAPromise(f"{handle}/{entry.number}", type(entry).__name__.lower(), promises)
