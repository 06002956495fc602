"""Text as it is compared, not as it is shown."""

from __future__ import annotations


def folded(text: str) -> str:
    """Lower case without accents, with straight apostrophes: `Días` and `dias` are one word.

    >>> folded("VÓÓR")
    'voor'
    """
    if text.isascii():
        return text.lower()
    from unicodedata import combining, normalize

    plain = "".join(character for character in normalize("NFD", text) if not combining(character))
    return plain.casefold().replace("’", "'").replace("‘", "'")
