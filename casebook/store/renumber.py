"""Which numbers the entries of another book have in this one, and what they refer to under those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from casebook.errors import WrongValue
from casebook.records.kinds import KINDS, SUBJECTS, Entry, kind_of
from casebook.store.revisions import RevisionWriter


class IdentityClash(WrongValue):
    """What comes in has the identity of something else here."""

    def __init__(self, ref: str, uuid: str, ours: str) -> None:
        self.ref, self.uuid, self.ours = ref, uuid, ours

    def __str__(self) -> str:
        return (
            f"{self.ref}: its uuid {self.uuid} is that of {self.ours} in this book, which is something else; "
            "nothing was imported."
        )


@dataclass(frozen=True)
class Renumbering:
    """The number here of each of their numbers, and the last that is given then.

    `left_out` are entries of this book that a file may have left out while it refers to them: what is private, or hidden.
    None where the case is new here, so that each of their numbers means the same.
    """

    numbers: Mapping[int, int]
    last: int
    left_out: frozenset[int] | None

    def renumbered_entry(self, entry: Entry) -> Entry:
        """The entry under its number here, with what it refers to under the numbers that has here."""
        entry = replace(entry, number=self.numbers[entry.number])
        referring = [field.name for field in kind_of(entry).fields if field.spec.relation]
        mapped: dict[str, Any] = {name: self._mapped(getattr(entry, name)) for name in referring}
        return replace(entry, **mapped)

    def _mapped(self, number: int | None) -> int | None:
        """The number here of another entry; None where nobody can say which one that is."""
        if number is None or number in self.numbers:
            return self.numbers.get(number or 0)
        return number if self.left_out is None or number in self.left_out else None


def renumber(
    ledger: RevisionWriter, case_id: int, ref: str, entries: Sequence[Entry], last: int, *, is_new: bool
) -> Renumbering:
    """Each keeps its number, or gets the next that was never given where that is another's; `last` is the last given.

    `ref` is the handle they come under. Raises AnotherThing.
    """
    here = _given(ledger, case_id)
    numbers: dict[int, int] = {}
    for entry in sorted(entries, key=lambda entry: entry.number):
        known = _known(ledger, case_id, entry, f"{ref}/{entry.number}")
        if known is None and entry.number in here:
            last += 1
            known = last
        numbers[entry.number] = known or entry.number
    left_out = frozenset(number for number, is_left_out in here.items() if is_left_out)
    return Renumbering(numbers, last, None if is_new else left_out)


def refuse_identity_clash(ledger: RevisionWriter, uuid: str, ref: str) -> None:
    """Raises AnotherThing where anything in the book has this identity."""
    for subject, kind in SUBJECTS.items():
        if ledger.one(f"SELECT 1 FROM {kind.table} WHERE uuid = :uuid", {"uuid": uuid}):
            raise IdentityClash(ref, uuid, ledger.ref(subject, uuid))


def _known(ledger: RevisionWriter, case_id: int, entry: Entry, ref: str) -> int | None:
    """The number it has here already. Raises AnotherThing where its identity is of another kind, or in another case."""
    table = kind_of(entry).table
    values = {"uuid": entry.uuid, "case_id": case_id}
    row = ledger.one(f"SELECT number FROM {table} WHERE uuid = :uuid AND case_id = :case_id", values)
    if row is not None:
        return int(row["number"])
    refuse_identity_clash(ledger, entry.uuid, ref)
    return None


def _given(ledger: RevisionWriter, case_id: int) -> dict[int, bool]:
    """The numbers given in this case, and whether a file may have left that entry out."""
    given: dict[int, bool] = {}
    for table in (kind.table for kind in KINDS.values()):
        rows = ledger.connection.execute(
            f"SELECT number, is_private, removed_at FROM {table} WHERE case_id = :id", {"id": case_id}
        )
        given |= {row["number"]: bool(row["is_private"] or row["removed_at"]) for row in rows}
    return given
