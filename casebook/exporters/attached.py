"""The files of a case as a document has them attached: each content once, under the letter that the text calls it by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.words.typed import one_line
from casebook.records.frozen import Frozen

if TYPE_CHECKING:
    from casebook.records.kinds import Attachment


class AttachedFile(Frozen):
    """A file as it is kept, with the letter that it has in the text."""

    letter: str
    name: str
    media_type: str
    content: bytes

    @property
    def path(self) -> str:
        """`A-receipt.pdf`: a name that every system takes, unlike any other of the document."""
        return file_name(self.letter, self.name)


def file_name(letter: str, name: str) -> str:
    """`A-receipt.pdf`: the letter, and of the name what every system takes."""
    return f"{letter}-{re.sub('[^A-Za-z0-9._-]+', '_', name)[-80:] or 'file'}"


def lettered(files: Sequence[Attachment]) -> list[tuple[str, Attachment]]:
    """The files, each content once and each that has a name, with its letter."""
    once: dict[str, Attachment] = {}
    for file in files:
        if one_line(file.name):
            once.setdefault(file.sha256, file)  # kept again, it keeps the letter that it was sent under
    return [(letter_of(place), file) for place, file in enumerate(once.values())]


def letter_of(place: int) -> str:
    """`A`, `B` … `Z`, `AA`: the letter of an enclosure by its place, from 0."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
