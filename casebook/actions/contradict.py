"""Saying that two statements of the company do not go together."""

from __future__ import annotations

from dataclasses import replace

from casebook.actions.results import Recorded
from casebook.errors import WrongValue, with_article
from casebook.records.kinds import Case, Contact, Entry, Promise, kind_of
from casebook.store.writer import Writer


class NothingSaid(WrongValue):
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


def check_contradiction(case: Case, *entries: Entry) -> None:
    """Raises NothingSaid, ContradictsItself for what cannot stand against each other."""
    for entry in entries:
        if not isinstance(entry, Contact | Promise):
            raise NothingSaid(f"{case.handle}/{entry.number}", kind_of(entry).name)
    if len({entry.number for entry in entries}) < len(entries):
        raise ContradictsItself(f"{case.handle}/{entries[0].number}")


def contradict(book: Writer, case: Case, first: Entry, second: Entry) -> Recorded:
    """The first as it stands now, against the second; the second, where the first stands against another, or that already so.

    Raises NothingSaid, ContradictsItself, RemovedMeanwhile, ChangedMeanwhile.
    """
    check_contradiction(case, first, second)
    assert isinstance(first, Contact | Promise)
    assert isinstance(second, Contact | Promise)
    if first.contradicts == second.number or second.contradicts == first.number:
        return Recorded(case, (first if first.contradicts == second.number else second,), unchanged=True)
    if first.contradicts and not second.contradicts:
        first, second = second, first
    with book.transaction():
        book.check_present(case, second)
        marked = book.edit(case, first, replace(first, contradicts=second.number))
    if first.contradicts is None:
        return Recorded(case, (marked,))
    ref, before = f"{case.handle}/{first.number}", f"{case.handle}/{first.contradicts}"
    return Recorded(case, (marked,), (f"{ref} stood against {before} before; that is kept in its history.",))
