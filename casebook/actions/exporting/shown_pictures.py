"""The pictures of a case that a page shows, read from the book, and what is worth knowing of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
        self.pictures = tuple(self._read())
        self.files: tuple[AttachedFile, ...] = ()

    def _read(self) -> Iterator[Picture]:
        from casebook.store.sqlite import blobs

        room = MOST_OF_ALL
        for file in self._files:
            digest = blobs.Digest(file.size, file.sha256)
            with blobs.opened(self._connection, digest) as content:
                media_type = media_type_of(content.read(BEGINNING))
            if media_type and file.size <= min(room, MOST_OF_ONE):
                room -= file.size
                whole = b"".join(blobs.chunks(self._connection, file.name, digest))
                yield Picture(file.sha256, media_type, self._stripping.content(file.name, whole))
            elif media_type:
                self._too_large.append(file)

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
        return warnings
