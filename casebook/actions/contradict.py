"""Saying that two statements of the company do not go together, or that they do."""

from __future__ import annotations

from dataclasses import replace

from casebook.actions.results import Recorded
from casebook.errors import WrongValue, with_article
from casebook.records.kinds import Case, Contact, Entry, Promise, kind_of
from casebook.store.writer import Writer


class CannotContradict(WrongValue):
    """Only what somebody said can contradict: a contact or a promise; `kind` is what was named in its place."""

    def __init__(self, ref: str, kind: str) -> None:
        self.ref, self.kind = ref, kind

    def __str__(self) -> str:
        return f"{self.ref} is {with_article(self.kind)}; only contacts and promises say something that can contradict."


class ContradictsItself(WrongValue):
    """One statement was named twice."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return f"{self.ref} cannot contradict itself; name two statements: casebook contradict {self.ref} ENTRY."


class NothingWasSaid(WrongValue):
    """A contact that nobody answered says nothing."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return f"nobody answered in {self.ref}, so nothing was said there; name what somebody said."


def check_said(case: Case, *entries: Entry) -> None:
    """Raises NothingWasSaid of a contact that reached nobody: it contradicts nothing."""
    for entry in entries:
        if isinstance(entry, Contact) and not entry.answered:
            raise NothingWasSaid(f"{case.handle}/{entry.number}")


def check_contradiction(case: Case, *entries: Entry) -> None:
    """Raises CannotContradict, ContradictsItself for what cannot stand against each other."""
    for entry in entries:
        if not isinstance(entry, Contact | Promise):
            raise CannotContradict(f"{case.handle}/{entry.number}", kind_of(entry).name)
    if len({entry.number for entry in entries}) < len(entries):
        raise ContradictsItself(f"{case.handle}/{entries[0].number}")


def contradict(book: Writer, case: Case, first: Entry, second: Entry) -> Recorded:
    """The first as it stands now, against the second; the second, where that stands against the first already.

    Whatever else either contradicts stays. Raises CannotContradict, ContradictsItself, NothingWasSaid, RemovedMeanwhile,
    ChangedMeanwhile.
    """
    return _related(book, case, first, second, is_contradiction=True)


def do_not_contradict(book: Writer, case: Case, first: Entry, second: Entry) -> Recorded:
    """The first as it stands now: the two go together, whatever was said before, and are proposed no more.

    The second, where that says so already. Raises CannotContradict, ContradictsItself, RemovedMeanwhile, ChangedMeanwhile.
    """
    return _related(book, case, first, second, is_contradiction=False)


def _related(book: Writer, case: Case, first: Entry, second: Entry, *, is_contradiction: bool) -> Recorded:
    """What says it then: one of the two, as it stands now. Never are both said at once."""
    check_contradiction(case, first, second)
    if is_contradiction:
        check_said(case, first, second)
    assert isinstance(first, Contact | Promise)
    assert isinstance(second, Contact | Promise)
    with book.transaction():
        book.check_present(case, second)
        said_before = second.contradicts if is_contradiction else second.compatible_with
        says, other = (second, first) if first.number in said_before else (first, second)
        freed, after = _unsaid(other, says.number), _unsaid(says, other.number)
        if is_contradiction:
            after = replace(after, contradicts=tuple(sorted({*says.contradicts, other.number})))
        else:
            after = replace(after, compatible_with=tuple(sorted({*says.compatible_with, other.number})))
        if (freed, after) == (other, says):
            return Recorded(case, (says,), unchanged=True)
        book.edit(case, other, freed)
        marked = book.edit(case, says, after)
    return Recorded(case, (marked,))


def _unsaid(entry: Contact | Promise, number: int) -> Contact | Promise:
    """The entry, which says nothing of the one with this number."""
    return replace(
        entry,
        contradicts=tuple(each for each in entry.contradicts if each != number),
        compatible_with=tuple(each for each in entry.compatible_with if each != number),
    )
