"""The entry that a ref such as `towel/3` names, in a case that was found already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from casebook.errors import CasebookError, ExitCode, UsageError, WrongValue, listed, shortened, with_article
from casebook.records.kinds import Case, CaseWithEntries, Contact, Entry, Promise, kind_of

if TYPE_CHECKING:
    from casebook.store.reader import Reader


class NoSuchEntry(CasebookError):
    """The case has no such line."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, ref: str, handle: str) -> None:
        self.ref, self.handle = ref, handle

    def __str__(self) -> str:
        return f"there is no entry '{shortened(self.ref)}'; `casebook timeline {self.handle}` lists them."


class EntryNotNamed(CasebookError):
    """A case was named where one of its entries has to be; `example` is one of them, where it has any."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, handle: str, example: str) -> None:
        self.handle, self.example = handle, example

    def __str__(self) -> str:
        such = f", such as {self.example}" if self.example else ""
        return f"which entry of {self.handle}? Name it{such}; `casebook timeline {self.handle}` lists them."


class NotAPromise(WrongValue):
    """Only promises can be settled."""

    def __init__(self, ref: str, kind: str, promises: Sequence[str]) -> None:
        self.ref, self.kind, self.promises = ref, kind, tuple(promises)

    def __str__(self) -> str:
        here = f"its promises are {listed(self.promises)}" if self.promises else "its case has none"
        return f"{self.ref} is {with_article(self.kind)}, not a promise; {here}."


class NotAContact(UsageError):
    """Something else was named where a contact has to be; `option` is where, `kind` what it is."""

    def __init__(self, option: str, ref: str, kind: str) -> None:
        self.option, self.ref, self.kind = option, ref, kind

    def __str__(self) -> str:
        return f"{self.option} takes the contact that something was said in; {self.ref} is {with_article(self.kind)}."


class PromiseNotNamed(UsageError):
    """A case or a contact was named where a promise has to be, and not exactly one of it is open.

    `name` is what it goes by; `promises` are those of it that are open, with their words, and `others` those of its case.
    """

    def __init__(self, name: str, handle: str, promises: Sequence[str], others: Sequence[str] = ()) -> None:
        self.name, self.handle, self.promises, self.others = name, handle, tuple(promises), tuple(others)
        # More than one fits, as with cases; of none it is the wrong thing to say.
        self.exit_code = ExitCode.NOT_FOUND if promises else ExitCode.WRONG_INPUT

    def __str__(self) -> str:
        if not self.promises:
            if self.others:
                return f"{self.name} has no open promise; open in {self.handle}: {listed(self.others)}."
            return f"{self.name} has no open promise; `casebook timeline {self.handle}` shows what was promised."
        return f"which promise of {self.name}? These are open: {listed(self.promises)}."


class EntryOfAnotherCase(UsageError):
    """An entry of another case was named than of the one that is meant; `option` is where."""

    def __init__(self, option: str, ref: str, handle: str) -> None:
        self.option, self.ref, self.handle = option, ref, handle

    def __str__(self) -> str:
        return f"{self.option} '{shortened(self.ref)}' is in another case; it takes an entry of {self.handle}."


def number_in(reader: Reader, case: Case, ref: Optional[str], option: str) -> Optional[int]:
    """The number of the entry that `towel/3`, or `3`, names in this case. Raises NoSuchEntry, EntryOfAnotherCase."""
    return None if ref is None else entry_in(reader, case, ref, option).number


def check_names_entry(reader: Reader, ref: str) -> None:
    """That this may name an entry: `towel/3` or `3`. Raises EntryNotNamed where it is a case, NoSuchCase where it is none."""
    if "/" in ref or (ref.isascii() and ref.isdecimal()):
        return
    case = reader.case_with_entries(reader.case_named(ref))
    handle = case.case.handle
    raise EntryNotNamed(handle, f"{handle}/{case.entries[-1].number}" if case.entries else "")


def entry_in(reader: Reader, case: Case, ref: str, option: str) -> Entry:
    """The entry that `towel/3`, or `3`, names in this case.

    Raises what `check_names_entry` does, NoSuchEntry, EntryOfAnotherCase.
    """
    check_names_entry(reader, ref)
    name, _, number = ref.rpartition("/")
    there = reader.case_named(name) if name else case
    entry = entry_numbered(reader.case_with_entries(there), number, ref if name else f"{case.handle}/{ref}")
    if there.uuid != case.uuid:
        raise EntryOfAnotherCase(option, ref, case.handle)
    return entry


def contact_named(reader: Reader, case: Case, ref: str, option: str) -> Contact:
    """The contact that `towel/3`, or `3`, names in this case. Raises NoSuchEntry, EntryOfAnotherCase, NotAContact."""
    entry = entry_in(reader, case, ref, option)
    if not isinstance(entry, Contact):
        raise NotAContact(option, f"{case.handle}/{entry.number}", kind_of(entry).name)
    return entry


def entry_numbered(case: CaseWithEntries, number: str, ref: str) -> Entry:
    """The entry with this number, as it was typed. Raises NoSuchEntry, which repeats the whole `ref`."""
    for entry in case.entries:
        if number.isascii() and number.isdecimal() and len(number) < 10 and entry.number == int(number):
            return entry
    raise NoSuchEntry(ref, case.case.handle)


def as_promise(case: CaseWithEntries, entry: Entry) -> Promise:
    """The entry, which has to be a promise; a contact stands for the one open promise that was made in it.

    Raises NotAPromise, with the promises of the case, and PromiseNotNamed.
    """
    if isinstance(entry, Promise):
        return entry
    if isinstance(entry, Contact):
        handle, promises = case.case.handle, [other for other in case.entries if isinstance(other, Promise)]
        made_there = [one for one in promises if one.made_in == entry.number]
        return _only_open(f"{handle}/{entry.number}", handle, made_there, promises)
    raise _not_a_promise(case, entry)


def promise_itself(case: CaseWithEntries, entry: Entry) -> Promise:
    """The entry, which has to be a promise itself, settled or not. Raises NotAPromise, with the promises of the case."""
    if isinstance(entry, Promise):
        return entry
    raise _not_a_promise(case, entry)


def only_open_promise(case: CaseWithEntries) -> Promise:
    """The one promise of the case that is not settled yet. Raises PromiseNotNamed where there is another number of them."""
    handle = case.case.handle
    return _only_open(handle, handle, [entry for entry in case.entries if isinstance(entry, Promise)])


def _not_a_promise(case: CaseWithEntries, entry: Entry) -> NotAPromise:
    handle = case.case.handle
    promises = [f"{handle}/{one.number}" for one in case.entries if isinstance(one, Promise)]
    return NotAPromise(f"{handle}/{entry.number}", kind_of(entry).name, promises)


def _only_open(name: str, handle: str, promises: Sequence[Promise], others: Sequence[Promise] = ()) -> Promise:
    """The one of the promises that is open. Raises PromiseNotNamed, with the open ones of the `others` where there is none."""
    unsettled = [promise for promise in promises if promise.verdict is None]
    if len(unsettled) != 1:
        raise PromiseNotNamed(name, handle, _open_ones(handle, promises), _open_ones(handle, others))
    return unsettled[0]


def _open_ones(handle: str, promises: Sequence[Promise]) -> list[str]:
    """The promises that are open, each as it is named, with its words."""
    unsettled = (promise for promise in promises if promise.verdict is None)
    return [f"{handle}/{promise.number} ({shortened(promise.text or 'no words')})" for promise in unsettled]
