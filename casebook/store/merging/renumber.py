"""Which numbers the entries of another book have in this one, and what they refer to under those."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from casebook.domain.merge_result import ImportedCase, ImportedEntry
from casebook.errors import WrongValue
from casebook.records.cells import cell_of_numbers, numbers_linked
from casebook.records.codec import Cell
from casebook.records.kind import Kind
from casebook.records.kinds import CASE, CASE_KINDS, KINDS
from casebook.store.revisions import RevisionWriter

_AT_ONCE = 500
"""How many identities are looked up in one query."""


class KnownIdentity(NamedTuple):
    """Where something with a given identity is in this book; a case has the number 0."""

    kind: Kind[Any]
    case_id: int
    number: int


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
    """Which of their `numbers` mean others here, and the last that is given then.

    `omitted` are entries of this book that a file may have left out while it refers to them: what is private, or hidden.
    None where the case is new here, so that each of their numbers means the same.
    """

    numbers: Container[int]
    changed: Mapping[int, int]
    last: int
    omitted: frozenset[int] | None

    def renumbered(self, entry: ImportedEntry) -> Mapping[str, Cell]:
        """The cells of the entry under its number here, with what it refers to under the numbers that has here."""
        cells, number = entry.cells, self.changed.get(entry.number, entry.number)
        referring = [name for name in entry.kind.relations if cells[name] is not None]
        changed: dict[str, Cell] = {name: self.mapped(cells[name]) for name in referring}
        return {**cells, **changed, "number": number} if changed or number != entry.number else cells

    def mapped(self, cell: Cell) -> Cell:
        """The cell of the other entries in this one under their numbers here, without those of which nobody can say which."""
        return cell_of_numbers(number for each in numbers_linked(cell) if (number := self._number_here(each)))

    def _number_here(self, number: int) -> int | None:
        """The number here of another entry; None where nobody can say which one that is."""
        if number in self.numbers:
            return self.changed.get(number, number)
        return number if self.omitted is None or number in self.omitted else None


def renumbering(revisions: RevisionWriter, case_id: int, identities: Mapping[int, str], last: int) -> Renumbering:
    """Each keeps its number, or gets the next that was never given where that is another's; `last` is the last given.

    `identities` has the uuid of each by its number.
    """
    given = _numbers_given(revisions, case_id)
    changed: dict[int, int] = {}
    numbers = sorted(identities)
    for start in range(0, len(numbers), _AT_ONCE):
        some = numbers[start : start + _AT_ONCE]
        known = known_identities(revisions, [identities[number] for number in some])
        for number in some:
            here = known.get(identities[number])
            if here is None and number in given:
                last += 1
                changed[number] = last
            elif here is not None and here.number != number:
                changed[number] = here.number
    omitted = frozenset(number for number, may_be_omitted in given.items() if may_be_omitted)
    return Renumbering(identities.keys(), changed, last, omitted)


def known_identities(revisions: RevisionWriter, uuids: Sequence[str]) -> dict[str, KnownIdentity]:
    """Those of these identities that anything in the book has, and where that is."""
    known: dict[str, KnownIdentity] = {}
    for start in range(0, len(uuids), _AT_ONCE):
        some = _with_revisions(revisions, uuids[start : start + _AT_ONCE])
        marks = ", ".join("?" * len(some))
        for kind in CASE_KINDS.values() if some else ():
            place = "id, 0" if kind is CASE else "case_id, number"
            rows = revisions.connection.execute(f"SELECT uuid, {place} FROM {kind.table} WHERE uuid IN ({marks})", some)
            known.update((uuid, KnownIdentity(kind, case_id, number)) for uuid, case_id, number in rows)
    return known


def _with_revisions(revisions: RevisionWriter, uuids: Sequence[str]) -> list[str]:
    """Those of them that anything was ever written of: of a bulk of what is new none, which one look tells."""
    marks = ", ".join("?" * len(uuids))
    rows = revisions.connection.execute(f"SELECT DISTINCT uuid FROM revisions WHERE uuid IN ({marks})", uuids)
    return [uuid for (uuid,) in rows]


def refuse_identity_clashes(
    revisions: RevisionWriter, known: Mapping[str, KnownIdentity], imported: ImportedCase, case_id: int | None
) -> None:
    """Raises IdentityClash where an entry has the identity of another kind of thing, or of something in another case."""
    for entry in imported.entries if known else ():
        here = known.get(entry.uuid)
        if here is not None and (here.kind is not entry.kind or here.case_id != case_id):
            raise IdentityClash(f"{imported.case.handle}/{entry.number}", entry.uuid, ref_of(revisions, here))


def ref_of(revisions: RevisionWriter, known: KnownIdentity) -> str:
    """`towel`, or `towel/3`."""
    handle = revisions.one("SELECT handle FROM cases WHERE id = :id", {"id": known.case_id})[0]
    return f"{handle}/{known.number}" if known.number else str(handle)


def _numbers_given(revisions: RevisionWriter, case_id: int) -> dict[int, bool]:
    """The numbers given in this case, and whether a file may have left that entry out."""
    given: dict[int, bool] = {}
    for kind in KINDS.values():
        rows = revisions.connection.execute(
            f"SELECT number, is_private OR removed_at IS NOT NULL FROM {kind.table} WHERE case_id = ?", (case_id,)
        )
        given.update((number, bool(may_be_omitted)) for number, may_be_omitted in rows)
    return given
