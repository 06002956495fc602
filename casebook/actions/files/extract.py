"""A kept file written out again: whole or not at all, readable by its owner alone, over or through nothing unasked.

The name a file had is only a proposal. Whatever it is, what is written lies in the folder that was named.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from casebook.actions.callbacks import ProgressBar, no_progress_bar
from casebook.errors import NotWritten, WrongValue, listed, reason_of, with_article
from casebook.files import given
from casebook.files.output_file import write_output
from casebook.records.kinds import Attachment, CaseWithEntries, Entry
from casebook.records.revision import Action
from casebook.store.reader import Reader
from casebook.store.sqlite import blobs
from casebook.store.sqlite.book_files import check_not_of_book
from casebook.text.sanitise import for_paste

if TYPE_CHECKING:
    from sqlite3 import Connection

MOST_BYTES = 200
"""How long a made-safe name may be in UTF-8; file systems take 255, and some of it is left for a number."""

_UNSAFE = str.maketrans(dict.fromkeys('/\\:*?"<>|', "_"))
_DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    "conin$",
    "conout$",
    *(f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³"),
}


class NotAnAttachment(WrongValue):
    """Only attachments can be written out."""

    def __init__(self, ref: str, kind: str, attachments: list[str]) -> None:
        self.ref, self.kind, self.attachments = ref, kind, attachments

    def __str__(self) -> str:
        others = f"the case's are {listed(self.attachments)}" if self.attachments else "its case has none"
        return f"{self.ref} is {with_article(self.kind)}, not an attachment; {others}."


def as_attachment(reader: Reader, case: CaseWithEntries, entry: Entry) -> Attachment:
    """The entry, which has to be an attachment that the book holds. Raises NotAnAttachment, ContentErased, ContentNeverCame."""
    handle = case.case.handle
    ref = f"{handle}/{entry.number}"
    if not isinstance(entry, Attachment):
        others = [f"{handle}/{other.number}" for other in case.entries if isinstance(other, Attachment)]
        raise NotAnAttachment(ref, type(entry).__name__.lower(), others)
    done = {revision.action for revision in reader.revisions(case.case.uuid, entry.uuid)}
    if Action.ERASED in done:
        raise blobs.ContentErased(ref)
    if Action.IMPORTED in done and entry.uuid not in reader.attachments_held(case.case):
        raise blobs.ContentNeverCame(ref)
    return entry


def extract_to_file(
    connection: Connection,
    attachment: Attachment,
    output: Optional[str],
    book: Path,
    progress: ProgressBar = no_progress_bar,
    *,
    force: bool = False,
) -> Path:
    """The file that now holds the content: the one that was named, or one in the folder that was named, else in this.

    A file that is there is replaced only if `force`, and the book and what belongs to a book never. Raises
    BookInTheWay, FileInTheWay, NotWritten, ContentDamaged; nothing is left behind then.
    """
    target = target_path(output, attachment.name)
    check_not_of_book(target, book)
    with _content(connection, attachment, progress) as pieces:
        write_output(pieces, target, force=force)
    return target


def extract_to_bytes(
    connection: Connection, attachment: Attachment, progress: ProgressBar = no_progress_bar
) -> Iterator[bytes]:
    """The content, once all of it was read: a slow reader then holds up nobody. Raises NotWritten, ContentDamaged."""
    with _content(connection, attachment, progress) as pieces:
        try:
            return given.closing_chunks(given.spool(pieces))
        except OSError as error:
            raise NotWritten("a copy of the file", reason_of(error)) from error


def target_path(output: Optional[str], stored: str) -> Path:
    """Where to write: the file that was named, or the safe name in the folder that was named, else in this one."""
    if output is None:
        return Path(safe_name(stored))
    try:
        named = given.path_typed(output)
        return named / safe_name(stored) if named.is_dir() or given.names_folder(output) else named
    except (OSError, ValueError) as error:
        raise NotWritten(f"'{output}'", reason_of(error)) from error


def safe_name(stored: str) -> str:
    """A name that stays in its folder on every system, that no shell takes for an option, and that hides nothing.

    >>> safe_name("../../etc/passwd"), safe_name("receipt.pdf"), safe_name("-rf"), safe_name(".."), safe_name("nul.txt")
    ('_.._.._etc_passwd', 'receipt.pdf', '_-rf', '_', '_nul.txt')
    """
    plain = for_paste(stored, lines=False).translate(_UNSAFE).strip().rstrip(". ")
    if plain[:1] in ("", "-", ".", "~") or plain.partition(".")[0].strip().lower() in _DEVICES:
        plain = f"_{plain}"
    if len(plain.encode()) <= MOST_BYTES:
        return plain
    stem, dot, ending = plain.rpartition(".")
    if not stem or len(ending.encode()) > 20:
        stem, dot, ending = plain, "", ""
    room = MOST_BYTES - len(f"{dot}{ending}".encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ") + dot + ending


@contextmanager
def _content(connection: Connection, attachment: Attachment, progress: ProgressBar) -> Iterator[Iterator[bytes]]:
    """What the book holds of it, piece by piece, each counted once it was used."""
    digest = blobs.Digest(attachment.size, attachment.sha256)
    # Closed here: what was not read to its end would else let go of the book only after that is closed.
    with (
        closing(blobs.chunks(connection, attachment.name, digest)) as chunks,
        progress("writing", attachment.size) as advance,
    ):
        yield blobs.with_progress(chunks, advance)
