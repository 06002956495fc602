"""Files without what they say beside what they show, where that was asked for, as they leave the book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from io import BytesIO
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from casebook.actions.callbacks import ProgressBar
from casebook.errors import listed
from casebook.exporters.attached import AttachedFile
from casebook.exporters.pictures import Picture
from casebook.records.kinds import Attachment

if TYPE_CHECKING:
    from sqlite3 import Connection

STRIP = "; --strip takes it out"
"""Behind a remark on what a file says beside what it shows."""


class Stripping:
    """Takes the metadata out of files one after the other, and knows from which it could not; does nothing unless `wanted`."""

    def __init__(self, *, wanted: bool) -> None:
        self._wanted = wanted
        self._stripped: list[str] = []
        self._kept: list[str] = []
        self._located: list[str] = []

    @property
    def as_kept(self) -> str:
        """` as kept`, for what is said of files as they leave; nothing where something was taken out of any."""
        return "" if self._stripped else " as kept"

    def content(self, name: str, content: bytes) -> bytes:
        """The file without metadata, or as it is. Raises StripUnavailable."""
        from casebook.parsing.pictures.photos import location_in

        if self._wanted:
            from casebook.masking.metadata import without_metadata

            bare = without_metadata(content)
            (self._kept if bare is None else self._stripped).append(name)
            content = content if bare is None else bare
        if location_in(BytesIO(content)):
            self._located.append(f"'{name}'")
        return content

    def warnings(self, inside: str) -> list[str]:
        """A sentence each: what was taken out, of what it could not be, and what still says where it was taken."""
        sentences = []
        if self._stripped:
            count = "1 file" if len(self._stripped) == 1 else f"{len(self._stripped)} files"
            sentences.append(f"metadata was taken out of {count}.")
        if self._kept:
            sentences.append(
                f"no metadata could be taken out of {listed(self._kept)}: no picture or PDF that can be taken apart."
            )
        if self._located:
            carry = "carries the place where it was" if len(self._located) == 1 else "carry the places where they were"
            way = "" if self._wanted else STRIP
            sentences.append(f"{listed(self._located)} {carry} taken; whoever gets the {inside} can read that{way}.")
        return sentences


class StrippedFiles:
    """Files that leave without metadata beside a document, which tells their `digests`.

    So they are made before it, one after the other, and kept in a temporary file. Raises StripUnavailable, ContentDamaged.
    """

    pictures: tuple[Picture, ...] = ()
    files: tuple[AttachedFile, ...] = ()

    def __init__(self, connection: Connection, files: Sequence[Attachment], progress: ProgressBar) -> None:
        from casebook.store.sqlite import blobs

        self._stripping = Stripping(wanted=True)
        self._contents = TemporaryFile()  # noqa: SIM115 - `close` closes it, once the ZIP was handed on
        self._places: dict[str, tuple[int, int]] = {}
        digests: dict[str, str] = {}
        with progress("stripping", sum(file.size for file in files)) as advance:
            for file in files:
                chunks = blobs.chunks(connection, file.name, blobs.Digest(file.size, file.sha256))
                content = self._stripping.content(file.name, b"".join(blobs.with_progress(chunks, advance)))
                self._places[file.sha256] = self._contents.tell(), len(content)
                self._contents.write(content)
                digests[file.sha256] = sha256(content).hexdigest()
        self.digests: Mapping[str, str] = digests

    def content(self, file: Attachment) -> bytes:
        """One of them without its metadata."""
        start, size = self._places[file.sha256]
        self._contents.seek(start)
        return self._contents.read(size)

    def close(self) -> None:
        """Drop the temporary file."""
        self._contents.close()

    def warnings(self) -> list[str]:
        """What was taken out, and of what it could not be, a sentence each."""
        return self._stripping.warnings("ZIP")
