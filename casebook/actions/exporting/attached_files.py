"""The files of a case that a document has attached, read from the book, and what is worth knowing of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from casebook.actions.exporting.stripped import Stripping
from casebook.errors import listed
from casebook.exporters.attached import AttachedFile, lettered
from casebook.exporters.pictures import Picture
from casebook.records.kinds import Attachment, Case
from casebook.store.reader import Reader
from casebook.text.sizes import size_words

if TYPE_CHECKING:
    from sqlite3 import Connection

MOST_OF_ALL = 64 << 20
"""How many bytes the files of a document may have: it is held in memory while it is set. Our own choice."""


class AttachedFiles:
    """The files of a case as they are kept; `warnings` says what is attached, and what is not."""

    def __init__(self, connection: Connection, case: Case, files: Sequence[Attachment], *, strip: bool = False) -> None:
        self._connection, self._stripping = connection, Stripping(wanted=strip)
        held = Reader(connection).attachments_held(case)
        self._lettered = [(letter, file) for letter, file in lettered(files) if file.uuid in held]
        self._too_large: list[Attachment] = []
        self.files = tuple(self._read())
        self.pictures: tuple[Picture, ...] = ()
        self.digests: Mapping[str, str] = {}

    def _read(self) -> Iterator[AttachedFile]:
        from casebook.store.sqlite import blobs

        room = MOST_OF_ALL
        for letter, file in self._lettered:
            if file.size > room:
                self._too_large.append(file)
                continue
            room -= file.size
            content = b"".join(blobs.chunks(self._connection, file.name, blobs.Digest(file.size, file.sha256)))
            content = self._stripping.content(file.name, content)
            yield AttachedFile(letter, file.name, file.media_type or "application/octet-stream", content)

    def warnings(self) -> list[str]:
        """What to say of them, a sentence each."""
        warnings = self._stripping.warnings("document")
        if self.files:
            count = "the file is" if len(self.files) == 1 else f"the {len(self.files)} files are"
            warnings.append(f"{count} attached{self._stripping.as_kept}; nothing in a file is masked.")
        if self._too_large:
            named = listed([f"'{file.name}' ({size_words(file.size)})" for file in self._too_large])
            warnings.append(f"not attached, as a document has {size_words(MOST_OF_ALL)} of files at most: {named}.")
        return warnings
