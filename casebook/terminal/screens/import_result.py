"""What importing did, or would do: a line a case, and under it a line for each thing worth knowing. Plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casebook.domain.merge_result import CompanyMerged, FieldConflict, MergeResult
from casebook.text.sanitise import for_screen


def import_result(merged: Sequence[MergeResult], *, dry_run: bool) -> str:
    """`towel  merged · 2 entries added · 3 already there`."""
    return "".join(f"{for_screen(line, lines=False)}\n" for one in merged for line in _lines(one, dry_run))


def companies_result(merged: Sequence[CompanyMerged], *, dry_run: bool) -> str:
    """`company:Amazon  taken: phone, hours`, a line a company."""
    return "".join(f"{for_screen(f'{one.ref}  {_company_words(one, dry_run)}', lines=False)}\n" for one in merged)


def _company_words(one: CompanyMerged, dry_run: bool) -> str:
    would = "would be " if dry_run else ""
    if one.is_removed:
        return "was removed here and stays so"
    if one.is_new:
        return f"{would}added"
    pieces = [f"{would}taken: {', '.join(one.taken)}"] if one.taken else []
    if one.conflicts:
        pieces.append(f"conflict: {', '.join(one.conflicts)}; this book's stays, theirs is in its history")
    if one.erased:
        pieces.append("stays as it is; something of it was erased here")
    return " · ".join(pieces) or "already there"


def drafts_result(merged: MergeResult, *, dry_run: bool) -> str:
    """`towel  2 entries added · 3 already there`: what was recorded of a file that tells no case of its own."""
    would = "would be " if dry_run else ""
    if merged.added:
        pieces = [f"{_entries(len(merged.added))} {would}added"]
        pieces += [f"{merged.same} already there"] if merged.same else []
    else:
        pieces = ["already there", _entries(merged.same)] if merged.same else [f"nothing {would}added"]
    removed = [f"  {ref}  was removed here and stays so" for ref in merged.removed]
    lines = [f"{merged.handle}  " + " · ".join(pieces), *removed]
    return "".join(f"{for_screen(line, lines=False)}\n" for line in lines)


def _lines(one: MergeResult, dry_run: bool) -> Iterator[str]:
    yield f"{one.handle}  " + " · ".join(_pieces(one, dry_run))
    yield from (f"  {each.ref}  taken as it is there: {_fields(each)}" for each in one.updated)
    for each in one.conflicts:
        yield f"  {each.ref}  conflict: {_fields(each)}; this book's stays, theirs is in its history"
    yield from (f"  {ours}  is {theirs} there; here that number is another's" for theirs, ours in one.renumbered)
    yield from (f"  {ref}  was removed here and stays so" for ref in one.removed)
    yield from (f"  {ref}  stays as it is; something of it was erased here" for ref in one.erased)
    yield from (f"  {ref}  came without its file" for ref in one.without_content)
    yield from (f"  {ref}  has its file now" for ref in one.with_content)


def _pieces(one: MergeResult, dry_run: bool) -> Iterator[str]:
    would = "would be " if dry_run else ""
    if one.is_removed:
        yield "was removed here and stays so"
        return
    changed = bool(one.added or one.updated or one.conflicts or one.with_content)
    if one.is_new:
        yield f"{would}added"
    else:
        yield f"{would}merged" if changed else "already there"
    if one.added or one.is_new:
        yield _entries(len(one.added)) + ("" if one.is_new else " added")
    if one.same:
        yield f"{one.same} already there" if changed else _entries(one.same)
    if one.conflicts:
        yield "1 conflict" if len(one.conflicts) == 1 else f"{len(one.conflicts)} conflicts"
    if one.is_new and one.handle != one.their_handle:
        yield f"{one.their_handle} is another case here"


def _entries(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"


def _fields(difference: FieldConflict) -> str:
    return ", ".join(difference.fields)
