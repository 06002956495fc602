"""What the length of a text is counted in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum


class Unit(StrEnum):
    """What a place counts."""

    CHARACTERS = "characters"
    BYTES = "UTF-8 bytes"
    UTF16 = "UTF-16 units"

    def length(self, text: str) -> int:
        """How long a text is in this unit.

        >>> [unit.length("né 😀") for unit in Unit]
        [4, 8, 5]
        """
        return _LENGTHS[self](text)


_LENGTHS: Mapping[Unit, Callable[[str], int]] = {
    Unit.CHARACTERS: len,
    Unit.BYTES: lambda text: len(text.encode("utf-8", "surrogatepass")),
    Unit.UTF16: lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
}
