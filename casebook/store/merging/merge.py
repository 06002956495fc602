"""Cases from another book, merged into this one in one transaction: nothing is lost, and the same again changes nothing.

What is one and the same is told by its uuid. A state that this book has or once had is known, and leaves everything as
it is. A new one is taken where nobody touched ours since it was recorded or imported; else ours stays, and theirs is
kept as a revision before ours is written again. What was removed or erased here stays so, and what a removed entry says
elsewhere is in its history; only what an undone import had brought comes back. A file without private notes does not
tell that there are none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from casebook.domain.merge_result import CompanyMerged, ImportedCase, MergeResult
from casebook.records.company import Company
from casebook.records.values import Moment
from casebook.store.merging.case_merge import CaseMerge
from casebook.store.merging.company_merge import merge_companies
from casebook.store.merging.imported_contents import OpenBlob, no_content
from casebook.store.merging.new_cases import add_cases, add_part
from casebook.store.merging.renumber import KnownIdentity, known_identities, refuse_identity_clashes
from casebook.store.rehearsal import rehearsing
from casebook.store.revisions import RevisionWriter

_CACHE_KILOBYTES = 32_000

_ROWS_AT_ONCE = 900
"""About so many identities of cases that are new here are written together: SQLite before 3.32 takes 999 values at once."""


def merge(
    revisions: RevisionWriter, imported: Iterable[ImportedCase], open_blob: OpenBlob = no_content
) -> Iterator[MergeResult]:
    """What became of each case, now in the book, as they come. Raises IdentityClash. The caller has begun a transaction."""
    # Identities come in no order: with less of the indexes in memory each page is written and read again and again.
    revisions.connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    return chain.from_iterable(map(_Merge(revisions, open_blob).results, _some_at_once(imported)))


def _some_at_once(imported: Iterable[ImportedCase]) -> Iterator[list[ImportedCase]]:
    """The cases, several at once until they have some hundred rows; what one says twice is never in the same.

    A part of a large case is by itself.
    """
    some: list[ImportedCase] = []
    uuids: set[str] = set()
    for one in imported:
        own = one.uuids
        if some and (len(uuids) >= _ROWS_AT_ONCE or not uuids.isdisjoint(own) or one.part or some[-1].part):
            yield some
            some, uuids = [], set()
        some.append(one)
        uuids.update(own)
    if some:
        yield some


class _Merge:
    """Cases on their way into a book. Of a large one parts were added, while `_begun` is there."""

    def __init__(self, revisions: RevisionWriter, open_blob: OpenBlob) -> None:
        self._revisions, self._open_blob = revisions, open_blob
        self._begun: CaseMerge | _NewCase | None = None

    def results(self, some: Sequence[ImportedCase]) -> Iterator[MergeResult]:
        """What became of these cases; nothing where they are a part of one that more is to come of."""
        known = known_identities(self._revisions, [uuid for one in some for uuid in one.uuids])
        if not some[0].part and known.keys().isdisjoint(one.case.uuid for one in some):
            for one in some:
                refuse_identity_clashes(self._revisions, known, one, None)
            yield from add_cases(self._revisions, some, self._open_blob)
            return
        for one in some:
            begun = self._begun or self._begin(one, known)
            begun.add(one, known)
            self._begun = None if one.ends else begun
            if one.ends:
                yield begun.result()

    def _begin(self, one: ImportedCase, known: Mapping[str, KnownIdentity]) -> CaseMerge | _NewCase:
        if one.case.uuid in known:
            return CaseMerge(self._revisions, one, known, self._open_blob)
        return _NewCase(self._revisions, self._open_blob)


class _NewCase:
    """One imported case that the book does not know, part by part where it is large."""

    def __init__(self, revisions: RevisionWriter, open_blob: OpenBlob) -> None:
        self._revisions, self._open_blob = revisions, open_blob
        self._results: list[MergeResult] = []

    def add(self, part: ImportedCase, known: Mapping[str, KnownIdentity]) -> None:
        """Add these of its entries; the case itself with the first of them. Raises IdentityClash, RowRefused, NoNumberLeft."""
        refuse_identity_clashes(self._revisions, known, part, None)
        if part.begins:
            self._results += add_cases(self._revisions, [part], self._open_blob)
        else:
            key = self._revisions.case_key(part.case.uuid)
            self._results.append(add_part(self._revisions, key, part, self._open_blob))

    def result(self) -> MergeResult:
        """What became of it, all of which was added."""
        return replace(
            self._results[0],
            added=tuple(ref for each in self._results for ref in each.added),
            without_content=tuple(ref for each in self._results for ref in each.without_content),
        )


def dry_run(
    path: Path,
    now: Moment,
    imported: Iterable[ImportedCase],
    open_blob: OpenBlob = no_content,
    companies: Iterable[Company] = (),
) -> tuple[tuple[MergeResult, ...], tuple[CompanyMerged, ...]]:
    """What `merge` and `merge_companies` would do. Nothing is kept of it, and no book is made.

    Raises IdentityClash, and what opening a book does.
    """
    with rehearsing(path) as connection:
        revisions = RevisionWriter(connection, now)
        return tuple(merge(revisions, imported, open_blob)), tuple(merge_companies(revisions, companies))
