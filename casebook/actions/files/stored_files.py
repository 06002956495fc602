"""Files as they are put into the book: each read through, with the entry that it becomes, and stored with its contents.

Nothing is recorded of several files unless all of them can be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Optional

from casebook.actions.answers.sensitive_text import sensitive_file_warnings
from casebook.actions.callbacks import Progress, ProgressBar, no_progress_bar
from casebook.actions.files.input_files import InputFile
from casebook.files import given
from casebook.parsing.clock import Clock, written_now
from casebook.records.kinds import Attachment, Case
from casebook.records.values import Moment
from casebook.store.sqlite.blobs import Digest, FileChanged, digest_of
from casebook.store.writer import Writer


class FileDraft(NamedTuple):
    """A file that was read through: the entry it becomes, and where it says that it was taken, if it does."""

    file: InputFile
    attachment: Attachment
    location: Optional[str]


class StoredFiles(NamedTuple):
    """The attachments as recorded, and what is worth knowing of them once they are safe."""

    attachments: tuple[Attachment, ...] = ()
    warnings: tuple[str, ...] = ()


def read_files(
    files: Sequence[InputFile],
    at: Moment,
    clock: Clock,
    text: Optional[str] = None,
    progress: ProgressBar = no_progress_bar,
) -> list[FileDraft]:
    """The entries that the files become, each read through once. Raises NotAFile, FileUnreadable, FileChanged."""
    with progress("reading", sum(file.size for file in files)) as advance:
        return [_draft(file, at, clock, text, advance) for file in files]


def store_files(
    book: Writer,
    case: Case,
    drafts: Sequence[FileDraft],
    attached_to: Optional[int] = None,
    progress: ProgressBar = no_progress_bar,
) -> StoredFiles:
    """The attachments as recorded, their contents with them. The caller has begun a transaction.

    Raises NotAFile, FileUnreadable, FileChanged.
    """
    stored: list[Attachment] = []
    warnings: list[str] = []
    with progress("keeping", sum(draft.attachment.size for draft in drafts)) as advance:
        for draft in drafts:
            with draft.file.open() as stream:
                attachment = replace(draft.attachment, attached_to=attached_to)
                stored.append(book.attach(case, attachment, stream, advance))
            warnings += _warnings(draft, f"{case.handle}/{stored[-1].number}", book)
    return StoredFiles(tuple(stored), tuple(warnings))


def _warnings(draft: FileDraft, ref: str, book: Writer) -> Iterator[str]:
    """What the book had already, and what a picture gives away."""
    first = book.reader.refs_with_content(draft.attachment.sha256)[0]
    if first != ref:
        yield f"{ref} is the same file as {first}; the book holds its content once."
    if draft.file.size <= _LONGEST_READ:
        with draft.file.open() as stream:
            yield from sensitive_file_warnings(ref, draft.attachment, stream)
    if draft.location:
        yield f"'{draft.file.name}' carries the place where it was taken ({draft.location}); whoever gets it can read that."


_LONGEST_READ = 400 << 10
"""A file of more bytes is not looked through for what should be kept nowhere. Our own choice."""


def _draft(file: InputFile, at: Moment, clock: Clock, text: Optional[str], advance: Progress) -> FileDraft:
    from casebook.parsing.pictures.photos import location_in

    with file.open() as stream:
        before = given.state_of(stream)
        digest = digest_of(stream, advance)
        if given.state_of(stream) != before or digest.size != file.size:
            raise FileChanged(file.path)
        location = location_in(stream)
    return FileDraft(file, _attachment(file, digest, at, clock, text), location)


def _attachment(file: InputFile, digest: Digest, at: Moment, clock: Clock, text: Optional[str]) -> Attachment:
    return Attachment(
        at=at,
        logged=written_now(clock),
        text=text,
        name=file.name,
        size=digest.size,
        sha256=digest.sha256,
        media_type=_media_type(file.name),
        modified=file.modified,
    )


def _media_type(name: str) -> Optional[str]:
    """What a name's ending stands for, by Python's own table: the same on every machine."""
    from mimetypes import MimeTypes

    # A table of its own has only what Python brings; the shared one has the machine's files and, on Windows, its registry.
    others, usual = MimeTypes().types_map
    ending = Path(name).suffix.lower()
    return usual.get(ending) or others.get(ending)
