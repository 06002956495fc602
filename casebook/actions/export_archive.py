"""What moves cases to another book: the document that gives everything back, alone or in a ZIP with the files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, NamedTuple

from casebook.actions.callbacks import Progress, ProgressBar
from casebook.domain.case_facts import CaseFacts
from casebook.errors import listed
from casebook.records.kinds import Attachment, CaseWithEntries, Contact

if TYPE_CHECKING:
    from sqlite3 import Connection

CHUNK = 1 << 20
"""How many bytes are handed on at a time, at least, where there are so many."""


def document(
    facts: Sequence[CaseFacts], last_numbers: Mapping[str, int], now: datetime, *, every: bool, in_zip: bool
) -> Iterator[bytes]:
    """The document of one case, or of several, as UTF-8 in chunks, each made when it is taken.

    With the last number given in each case, so that none is given again, but in the JSON of one case: that is the same
    document everywhere.
    """
    from casebook.exporters import json

    if every:
        return _encoded(json.book_pieces(((one, last_numbers[one.case.uuid]) for one in facts), now))
    (case,) = facts
    return _encoded(json.case_pieces(case, last_numbers[case.case.uuid] if in_zip else None))


def _encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    """The text as bytes, put together until there is a chunk of them."""
    waiting, size = [], 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= CHUNK:
            yield "".join(waiting).encode()
            waiting, size = [], 0
    yield "".join(waiting).encode()


class Files(NamedTuple):
    """The attachments of some cases: those whose content the book holds, and the refs of the others."""

    held: tuple[Attachment, ...]
    missing: tuple[str, ...]


def files_of(facts: Sequence[CaseFacts], held: set[str]) -> Files:
    """The files that go with these cases; `held` are the uuids of those whose content the book has."""
    found = [(f"{each.case.handle}/{one.number}", one) for each in facts for one in each.attachments]
    blobs = {one.sha256: one for _, one in found if one.uuid in held}
    return Files(
        tuple(blobs[sha256] for sha256 in sorted(blobs)),
        tuple(ref for ref, one in found if one.uuid not in held),
    )


def packed(connection: Connection, files: Files, document: Iterable[bytes], progress: ProgressBar) -> Iterator[bytes]:
    """The bytes of the ZIP of a document and the files, all of it put together before the first. Raises ContentDamaged."""
    from casebook.exporters import archive

    with ExitStack() as stack:
        file = stack.enter_context(TemporaryFile())
        with TemporaryFile() as written, progress("packing", sum(one.size for one in files.held)) as advance:
            written.writelines(document)
            size = written.tell()
            written.seek(0)
            contents = ((one.sha256, one.size, _content(connection, one, advance)) for one in files.held)
            archive.write(file, (size, _chunks_of(written)), contents)
        file.seek(0)
        return _read_and_closed(file, stack.pop_all())


def _read_and_closed(file: IO[bytes], stack: ExitStack) -> Iterator[bytes]:
    with stack:
        yield from _chunks_of(file)


def _content(connection: Connection, attachment: Attachment, advance: Progress) -> Iterator[bytes]:
    from casebook.store.sqlite import blobs

    digest = blobs.Digest(attachment.size, attachment.sha256)
    return blobs.with_progress(blobs.chunks(connection, attachment.name, digest), advance)


def _chunks_of(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


def left_out_warnings(
    before: Sequence[CaseWithEntries], facts: Sequence[CaseFacts], files: Files, *, in_zip: bool
) -> list[str]:
    """What the export of these cases does not hold: files, and what is private."""
    warnings = []
    if files.held and not in_zip:
        count, them = _in_number(len(files.held), "file is", "files are")
        warnings.append(f"{count} named but not included; --format zip includes {them}.")
    if files.missing and in_zip:
        warnings.append(f"the book itself does not hold the file of {listed(files.missing)}.")
    private = _private(before) - _private(facts)
    if private:
        count, them = _in_number(private, "private note is", "private notes are")
        warnings.append(f"{count} not included; --include-private includes {them}.")
    return warnings


def _private(cases: Sequence[CaseWithEntries] | Sequence[CaseFacts]) -> int:
    """How many entries there are, and private texts beside them: what is left out is the difference."""
    entries = [entry for each in cases for entry in each.entries]
    return len(entries) + sum(isinstance(entry, Contact) and bool(entry.private_text) for entry in entries)


def _in_number(number: int, one: str, more: str) -> tuple[str, str]:
    return (f"1 {one}", "it") if number == 1 else (f"{number} {more}", "them")
