"""How large a file is, and how many there are of something, as people say it. Pure."""

from __future__ import annotations

Units = tuple[str, str, str, str, str]
"""What one byte, bytes, and each 1,024 times as many are called, with the blank before them."""

UNITS: Units = (" byte", " bytes", " KB", " MB", " GB")


def count_words(count: int, one: str, many: str | None = None) -> str:
    """So many of something, in English; its plural has an s where no other is named.

    >>> count_words(1, "record"), count_words(24, "record"), count_words(0, "entry", "entries")
    ('1 record', '24 records', '0 entries')
    """
    return f"{count} {one if count == 1 else many or f'{one}s'}"


def size_words(count: int, decimal_mark: str = ".", units: Units = UNITS) -> str:
    """A number of bytes in the unit that fits, of 1,024 each; with a decimal below ten.

    >>> size_words(1), size_words(900), size_words(1434), size_words(48213), size_words(1048575), size_words(104857600)
    ('1 byte', '900 bytes', '1.4 KB', '47 KB', '1 MB', '100 MB')
    """
    one, many, unit, *larger_units = units
    if count < 1024:
        return f"{count}{one if count == 1 else many}"
    size = count / 1024
    for larger in larger_units:
        if round(size) >= 1024:
            size, unit = size / 1024, larger
    shown = f"{size:.1f}".removesuffix(".0") if round(size, 1) < 10 else f"{size:.0f}"
    return f"{shown.replace('.', decimal_mark)}{unit}"
