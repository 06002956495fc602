"""What moves cases to another book: the document that gives everything back, alone or in a ZIP with the files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING

from casebook.actions.callbacks import Progress, ProgressBar
from casebook.domain.case_facts import CaseFacts
from casebook.errors import listed
from casebook.records.kinds import Attachment, Company

if TYPE_CHECKING:
    from sqlite3 import Connection

    from casebook.exporters.formats.json import Authors
    from casebook.exporters.formats.json_rows import ToldCase

CHUNK = 1 << 20
"""How many bytes of a file are handed on at a time."""

_CHARACTERS = 1 << 16
"""How many characters of a document are handed on at a time, at least, where there are so many."""


def document(
    facts: Iterable[CaseFacts | ToldCase],
    last_numbers: Mapping[str, int],
    now: datetime,
    *,
    every: bool,
    in_zip: bool,
    authors: Authors | None = None,
    companies: Sequence[Company] = (),
) -> Iterator[bytes]:
    """The document of one case, or of several with the `companies`, as UTF-8 in chunks, each made when it is taken.

    With the last number given in each case, so that none is given again, but in the JSON of one case: that is the same
    document everywhere.
    """
    from casebook.exporters.formats import json

    if every:
        cases = ((one, last_numbers[one.case.uuid]) for one in facts)
        return _encoded(json.book_pieces(cases, now, authors, companies))
    (case,) = facts
    assert isinstance(case, CaseFacts)
    return _encoded(json.case_pieces(case, last_numbers[case.case.uuid] if in_zip else None, authors))


def _encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    """The text as bytes, put together until there are so many of them that it pays."""
    waiting, size = [], 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _CHARACTERS:
            yield "".join(waiting).encode()
            waiting, size = [], 0
    yield "".join(waiting).encode()


def packed(
    connection: Connection, files: Callable[[], Sequence[Attachment]], document: Iterable[bytes], progress: ProgressBar
) -> Iterator[bytes]:
    """The bytes of the ZIP of a document and the files, all of it put together before the first. Raises ContentDamaged.

    `files` is asked for them once the document was taken.
    """
    from casebook.exporters.formats import archive

    with ExitStack() as stack:
        file = stack.enter_context(TemporaryFile())
        with TemporaryFile() as written:
            written.writelines(document)
            size = written.tell()
            written.seek(0)
            held = files()
            with progress("packing", sum(one.size for one in held)) as advance:
                contents = ((one.sha256, one.size, _content(connection, one, advance)) for one in held)
                archive.write(file, (size, _chunks_of(written)), contents)
        file.seek(0)
        return _read_and_closed(file, stack.pop_all())


def location_warnings(connection: Connection, files: Sequence[Attachment], way: str = "") -> list[str]:
    """A sentence that names the pictures among these files that say where they were taken, and the `way` to leave that out."""
    from casebook.parsing.pictures.photos import location_in
    from casebook.store.sqlite import blobs

    located = []
    for one in files:
        with blobs.opened(connection, blobs.Digest(one.size, one.sha256)) as content:
            if location_in(content):
                located.append(f"'{one.name}'")
    if not located:
        return []
    carry = "carries the place where it was" if len(located) == 1 else "carry the places where they were"
    return [f"{listed(located)} {carry} taken; whoever gets the ZIP can read that{way}."]


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
