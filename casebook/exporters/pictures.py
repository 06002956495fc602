"""Pictures that are shown where a case is told: what a file is, by how it begins, whatever it is called."""

from __future__ import annotations

from casebook.records.frozen import Frozen


class Picture(Frozen):
    """A picture as it is shown, of which kind, and the SHA-256 of the file that it is of."""

    sha256: str
    media_type: str
    content: bytes


BEGINNING = 12
"""How many bytes of a file say what it is."""


def media_type_of(beginning: bytes) -> str | None:
    """What kind of picture begins so, of those that every browser shows and none of which can hold a script; None of others.

    >>> media_type_of(b"GIF89a......"), media_type_of(b"<svg xmlns='")
    ('image/gif', None)
    """
    if beginning.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if beginning.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if beginning.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    return "image/webp" if beginning[:4] == b"RIFF" and beginning[8:12] == b"WEBP" else None
