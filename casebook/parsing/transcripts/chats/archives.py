"""A chat in a ZIP, as WhatsApp exports it with its pictures: the text in it alone."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile, ZipFile

LONGEST_UNPACKED = 400 << 10
"""No more bytes than this are unpacked: so many are read of a file that is in no ZIP. Our own choice."""


def chat_in_archive(data: bytes) -> bytes:
    """The text of the chat in a ZIP; what is no ZIP, or has no text in it, as it is."""
    if not data.startswith(b"PK\x03\x04"):
        return data
    try:
        with ZipFile(BytesIO(data)) as archive:
            texts = [
                one for one in archive.infolist() if one.filename.lower().endswith((".txt", ".eml", ".vtt", ".srt"))
            ]
            chosen = next((one for one in texts if "chat" in one.filename.lower()), texts[0] if texts else None)
            if chosen is None:
                return data
            with archive.open(chosen) as file:
                return file.read(LONGEST_UNPACKED)
    except (BadZipFile, RuntimeError, NotImplementedError, OSError):
        return data
