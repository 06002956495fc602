"""The pictures of a case that a page shows, read from the book, and what is worth knowing of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from casebook.actions.exporting.stripped import Stripping
from casebook.errors import listed
from casebook.exporters.attached import AttachedFile
from casebook.exporters.pictures import BEGINNING, Picture, media_type_of
from casebook.records.kinds import Attachment, Case
from casebook.store.reader import Reader
from casebook.text.sizes import size_words

if TYPE_CHECKING:
    from sqlite3 import Connection

MOST_OF_ONE, MOST_OF_ALL = 8 << 20, 24 << 20
"""How many bytes a picture may have, and all of a page, to be shown there: a page has to open on a phone, and pass as an
attachment of a mail once (a third is added by how it is written). Our own choice."""


class ShownPictures:
    """The pictures among the files of a case, each content once; `warnings` says what is not shown, and what is."""

    def __init__(self, connection: Connection, case: Case, files: Sequence[Attachment], *, strip: bool = False) -> None:
        self._connection, self._stripping = connection, Stripping(wanted=strip)
        held = Reader(connection).attachments_held(case)
        self._files = tuple({file.sha256: file for file in files if file.uuid in held}.values())
        self._too_large: list[Attachment] = []
        self._unknown: list[Attachment] = []
        self._is_stripped = strip
        self._digests: dict[str, str] = {}
        self.digests: Mapping[str, str] = self._digests
        self.pictures = tuple(self._read())
        self.files: tuple[AttachedFile, ...] = ()

    def _read(self) -> Iterator[Picture]:
        from casebook.masking.metadata import as_jpeg, picture_kind
        from casebook.store.sqlite import blobs

        room = MOST_OF_ALL
        for file in self._files:
            digest = blobs.Digest(file.size, file.sha256)
            with blobs.opened(self._connection, digest) as stream:
                beginning = stream.read(BEGINNING)
            media_type = media_type_of(beginning)
            if not (media_type or picture_kind(beginning)):
                continue  # whatever it is called: a drawing that may hold a script is only named
            content: bytes | None = None
            if file.size <= min(room, MOST_OF_ONE):
                whole = b"".join(blobs.chunks(self._connection, file.name, digest))
                content = whole if media_type else as_jpeg(whole)
                if content is None:
                    self._unknown.append(file)
                    continue
            if content is None or len(content) > min(room, MOST_OF_ONE):
                self._too_large.append(file)
                continue
            room -= len(content)
            yield self._picture(file, media_type or "image/jpeg", content)

    def _picture(self, file: Attachment, media_type: str, content: bytes) -> Picture:
        content = self._stripping.content(file.name, content)
        if self._is_stripped:
            self._digests[file.sha256] = sha256(content).hexdigest()
        return Picture(file.sha256, media_type, content)

    def warnings(self) -> list[str]:
        """What to say of them, a sentence each."""
        warnings = self._stripping.warnings("page")
        if self.pictures:
            shown = len(self.pictures)
            count = "the picture is" if shown == 1 else f"the {shown} pictures are"
            warnings.append(f"{count} in the page{self._stripping.as_kept}; nothing in a picture is masked.")
        if self._too_large:
            named = listed([f"'{file.name}' ({size_words(file.size)})" for file in self._too_large])
            only = (
                "is too large to be shown and only named"
                if len(self._too_large) == 1
                else "are too large to be shown and only named"
            )
            warnings.append(
                f"{named} {only}; a page shows pictures of {size_words(MOST_OF_ONE)}, {size_words(MOST_OF_ALL)} in all."
            )
        if self._unknown:
            named = listed([f"'{file.name}'" for file in self._unknown])
            one = len(self._unknown) == 1
            are, it = ("is", "it") if one else ("are", "they")
            needs = "HEIC, AVIF and TIFF need the extra: pip install 'casebook-cli[strip]'"
            warnings.append(f"{named} {are} only named in the page, as {it} could not be turned into a JPEG; {needs}.")
        return warnings
