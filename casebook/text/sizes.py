"""How large a file is, as people say it. Pure."""

from __future__ import annotations


def size_words(count: int) -> str:
    """A number of bytes in the unit that fits, of 1,024 each; with a decimal below ten.

    >>> size_words(1), size_words(900), size_words(1434), size_words(48213), size_words(1048575), size_words(104857600)
    ('1 byte', '900 bytes', '1.4 KB', '47 KB', '1 MB', '100 MB')
    """
    if count < 1024:
        return "1 byte" if count == 1 else f"{count} bytes"
    size, unit = count / 1024, "KB"
    for larger in ("MB", "GB"):
        if round(size) >= 1024:
            size, unit = size / 1024, larger
    shown = f"{size:.1f}".removesuffix(".0") if round(size, 1) < 10 else f"{size:.0f}"
    return f"{shown} {unit}"
