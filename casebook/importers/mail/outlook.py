"""Mail as Outlook keeps it: known, and refused with how it is saved so that it can be read.

What reads `.msg` is under the GPL (extract-msg) or not kept up (msg-parser, of 2019), and what reads `.pst` is a program of its
own; looked at in November 2026.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import BinaryIO

from casebook.errors import WrongValue, listed, shortened

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file begins that holds files of its own: old Word and Excel files, and mails of Outlook (Microsoft's MS-CFB, 2.2)."""

_PROPERTIES = "__properties_version1.0".encode("utf-16-le")
"""What every mail of Outlook holds (MS-OXMSG, 2.4)."""

_STORE = b"!BDN"
"""How a data file of Outlook begins (MS-PST, 2.2.2.6)."""

_CALLED_SO = re.compile(r"\.(?:msg|pst|ost)$", re.IGNORECASE)

SAVE_ONE = (
    "save it as .eml (the new Outlook and Outlook on the web: the three dots above the mail, Save as or Download), or as text, "
    "which casebook add CASE --transcript FILE reads"
)
SAVE_ALL = (
    "take its mails out of it as .eml (readpst -e FILE of the package pst-utils does), or let Thunderbird import it and import "
    "Thunderbird's mailbox here"
)


class KeptByOutlook(WrongValue):
    """A mail, or a store of many, in a form that Outlook alone reads."""

    def __init__(self, *, is_store: bool) -> None:
        self.is_store = is_store

    def __str__(self) -> str:
        what, way = (
            ("a data file of Outlook (.pst)", SAVE_ALL) if self.is_store else ("a mail of Outlook (.msg)", SAVE_ONE)
        )
        return f"this is {what}, which is not read here; nothing was imported. Please {way}; then import that."


def refuse_outlook(stream: BinaryIO) -> None:
    """Leaves the stream at its beginning. Raises KeptByOutlook where it is such a file."""
    stream.seek(0)
    head = stream.read(512)
    if head.startswith(_COMPOUND) and len(head) == 512:
        size = 1 << int.from_bytes(head[30:32], "little") if 7 <= int.from_bytes(head[30:32], "little") <= 12 else 512
        stream.seek((int.from_bytes(head[48:52], "little") + 1) * size)
        directory = stream.read(16 * size)
        stream.seek(0)
        if _PROPERTIES in directory:
            raise KeptByOutlook(is_store=False)
    stream.seek(0)
    if head.startswith(_STORE):
        raise KeptByOutlook(is_store=True)


def outlook_remarks(names: Iterable[str]) -> list[str]:
    """A sentence of those among these files that Outlook alone reads, with how they are saved; none without any."""
    kept = [name for name in names if _CALLED_SO.search(name)]
    if not kept:
        return []
    way = SAVE_ONE if any(name.lower().endswith(".msg") for name in kept) else SAVE_ALL
    return [f"only Outlook reads {listed([shortened(name) for name in kept])}: please {way}."]
