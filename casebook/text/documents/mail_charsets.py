"""The character sets that mails name, and what they mean by them."""

from __future__ import annotations

from casebook.text.documents.decoding import decoded, without_controls

_WIDER = {"us-ascii", "ascii", "iso-8859-1", "latin-1", "latin1", "iso8859-1", "ansi_x3.4-1968"}
"""Character sets that are named where the one of Windows is meant (WHATWG's Encoding Standard takes them for it)."""


def in_charset(content: bytes, charset: str | None) -> str:
    """Bytes in the character set that a mail names; as they seem to be where there is no such, or they do not fit it."""
    named = (charset or "").strip("\"' ").lower()
    if named and named not in _WIDER:
        try:
            return without_controls(content.decode(named))
        except (LookupError, ValueError):
            pass
    return without_controls(decoded(content))
