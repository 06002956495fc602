"""Texts compared as people see them: `café` is one word, however its accent was typed and whatever unseen stands in it."""

from __future__ import annotations

from collections.abc import Iterable


def is_blank(text: str) -> bool:
    """Whether nothing of the text can be seen. One with a NUL is no text, and not blank either."""
    if text.isascii() and text.isprintable():
        return not text.strip()
    from casebook.text.sanitise import is_hidden

    return all(character.isspace() or (character != "\0" and is_hidden(character)) for character in text)


def says_nothing(text: str) -> bool:
    """Whether a text has no letter, figure or picture: the marks of a quotation, a line that parts two others, blanks. A mark
    that may be an answer (`?`) says something, and so does a NUL, which no text has.

    >>> says_nothing("> > >\\n-----"), says_nothing("> 1"), says_nothing("?"), says_nothing("👍")
    (True, False, False, False)
    """
    if is_blank(text):
        return True
    if any(map(str.isalnum, text)) or not _ANSWERS.isdisjoint(text):
        return False
    from unicodedata import category

    return not any(category(each) in ("So", "Sc") and each not in _DRAWN for each in text)


_ANSWERS = frozenset("?!¿¡？！\0")
_DRAWN = frozenset(map(chr, range(0x2500, 0x2600)))
"""Lines, blocks and shapes, which separators are made of (Unicode, Box Drawing to Geometric Shapes)."""


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
