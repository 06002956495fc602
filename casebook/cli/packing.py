"""What moves a case or a book elsewhere: the document that gives everything back, alone or in a ZIP with the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from casebook.domain.case_facts import CaseFacts
from casebook.errors import listed
from casebook.records.kinds import Attachment, CaseWithEntries, Contact
from casebook.terminal.context import Context

if TYPE_CHECKING:
    from sqlite3 import Connection

PIECE = 1 << 20
"""How many bytes are handed on at a time."""


def document(
    facts: Sequence[CaseFacts], last_numbers: Mapping[str, int], ctx: Context, *, every: bool, in_zip: bool
) -> str:
    """The document of one case, or of several.

    With the last number given in each case, so that none is given again, but in the JSON of one case: that is the same
    document everywhere.
    """
    from casebook.exporters.document import book_document, case_document, text_of

    whole = book_document(facts, ctx.now, with_entries=True) if every else case_document(facts[0])
    if every or in_zip:
        for part in whole["cases"] if every else [whole]:
            part["case"]["last_number"] = last_numbers[part["case"]["uuid"]]
    return text_of(whole)


@dataclass(frozen=True)
class Files:
    """The attachments of some cases: those whose content the book holds, and the refs of the others."""

    held: tuple[Attachment, ...]
    lacking: tuple[str, ...]


def files_of(facts: Sequence[CaseFacts], held: set[str]) -> Files:
    """The files that go with these cases; `held` are the uuids of those whose content the book has."""
    found = [(f"{each.case.handle}/{one.number}", one) for each in facts for one in each.attachments]
    blobs = {one.sha256: one for _, one in found if one.uuid in held}
    return Files(
        tuple(blobs[sha256] for sha256 in sorted(blobs)),
        tuple(ref for ref, one in found if one.uuid not in held),
    )


def packed(connection: Connection, files: Files, text: str, ctx: Context) -> Iterator[bytes]:
    """The bytes of the ZIP of a document and the files, once all of it is there. Raises ContentDamaged."""
    from casebook.exporters import archive
    from casebook.store.sqlite import blobs

    def pieces(one: Attachment) -> Iterator[bytes]:
        return blobs.chunks(connection, one.name, blobs.Digest(one.size, one.sha256))

    with TemporaryFile() as aside:
        with ctx.progress("packing", sum(one.size for one in files.held)) as advance:
            told = ((one.sha256, one.size, blobs.with_progress(pieces(one), advance)) for one in files.held)
            archive.write(aside, text, told)
        aside.seek(0)
        while piece := aside.read(PIECE):
            yield piece


def remark_on_left_out(
    ctx: Context, before: Sequence[CaseWithEntries], facts: Sequence[CaseFacts], files: Files, *, in_zip: bool
) -> None:
    """Say what the export of these cases does not hold: files, and what is private."""
    if files.held and not in_zip:
        count = len(files.held)
        ctx.warn(f"{_counted(count, 'file is', 'files are')} told of but not in it; --format zip takes them along.")
    if files.lacking and in_zip:
        ctx.warn(f"the book itself does not hold the file of {listed(files.lacking)}.")
    private = _private(before) - _private(facts)
    if private:
        what = _counted(private, "private note is", "private notes are")
        ctx.warn(f"{what} not in it; --include-private takes them along.")


def _private(cases: Sequence[CaseWithEntries] | Sequence[CaseFacts]) -> int:
    """How many entries there are, and private texts beside them: what is left out is the difference."""
    entries = [entry for each in cases for entry in each.entries]
    return len(entries) + sum(isinstance(entry, Contact) and bool(entry.private_text) for entry in entries)


def _counted(number: int, one: str, more: str) -> str:
    return f"1 {one}" if number == 1 else f"{number} {more}"
