"""Texts compared as people see them: `café` is one word, however its accent was typed and whatever unseen stands in it."""

from __future__ import annotations

from collections.abc import Iterable


def is_blank(text: str) -> bool:
    """Whether nothing of the text can be seen. One with a NUL is no text, and not blank either."""
    if text.isascii() and text.isprintable():
        return not text.strip()
    from casebook.text.sanitise import is_hidden

    return all(character.isspace() or (character != "\0" and is_hidden(character)) for character in text)


def as_seen(text: str) -> str:
    r"""What two texts share that look alike but for capitals: composed (NFC), without anything unseen, case-folded.

    >>> as_seen("Cafe\u0301-\u200bSS") == as_seen("café-ß")
    True
    """
    if text.isascii() and text.isprintable():
        return text.lower()
    import unicodedata

    from casebook.text.sanitise import for_paste

    return unicodedata.normalize("NFC", composed(for_paste(text, lines=False)).casefold())


def composed(text: str) -> str:
    """The text with each accent in the letter that it belongs to, as it is usually typed (NFC)."""
    if text.isascii():
        return text
    import unicodedata

    return unicodedata.normalize("NFC", text)


def unique(values: Iterable[str | None]) -> tuple[str, ...]:
    """The texts that are there, each once, in order of first appearance."""
    return tuple(dict.fromkeys(value for value in values if value))


def without_mark(text: str) -> str:
    """The text without the mark that some shells and editors put in front of it (a byte-order mark, U+FEFF)."""
    return text.removeprefix("\ufeff")
