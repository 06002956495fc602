"""The numbers that stay because they were recorded as an order, a case or a parcel, however they are grouped in a text.

They are put into a table once; each text is then looked through in one go, at the beginnings of its words, so that
what it costs does not grow with how many numbers there are. Nothing here is compiled for a number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from casebook.masking.normalise import BOUNDARY, normalise
from casebook.records.values import normalized
from casebook.text.quick_pattern import exactly

LONGEST_REGROUPED = 64
"""The longest number, in bare characters, that is also recognised when its parts are put together in another way."""

_WIDEST_GAP = 2
"""How many signs may stand between two parts of a number that is put together in another way. Our own choice."""

_SHORT = 5
"""Numbers of so few digits stay only where no other digits stand beside them. Our own choice."""

_HEAD = 3
"""How many characters are compared before the table is asked."""


class KeptNumbers:
    """Finds the numbers that stay. Made once for all the texts of an export."""

    def __init__(self, numbers: Collection[str] = ()) -> None:
        self._forms: dict[str, set[str]] = {}
        for number in numbers:
            typed = _trimmed(normalise(number).text).upper()
            if plain := normalized(typed):
                self._forms.setdefault(plain, set()).add(typed)
        self._lengths = sorted({len(plain) for plain in self._forms}, reverse=True)
        self._heads = {plain[:size] for plain in self._forms for size in (min(_HEAD, len(plain)),)}
        self._head_sizes = sorted({len(head) for head in self._heads})

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where in a view they stand, in order and apart; the longest of those that begin together."""
        if not self._forms:
            return []
        words = _Words(text)
        found: list[tuple[int, int]] = []
        for start, at in zip(words.starts, words.places, strict=True):
            if not found or start >= found[-1][1]:
                found += self._number_at(words, start, at)
        return found

    def _number_at(self, words: _Words, start: int, at: int) -> Iterator[tuple[int, int]]:
        """The longest number that begins with the word here, if there is one."""
        bare = words.bare
        if not any(bare[at : at + size] in self._heads for size in self._head_sizes):
            return
        for length in self._lengths:
            end = words.ends.get(at + length)
            if end is None or (plain := bare[at : at + length]) not in self._forms:
                continue
            if self._is_meant(words.text, start, end, plain):
                yield start, end
                return

    def _is_meant(self, text: str, start: int, end: int, plain: str) -> bool:
        """Whether this is the number and not the same digits by chance: no part of a longer one, no wide gaps."""
        if plain.isdecimal() and len(plain) <= _SHORT and _is_among_digits(text, start, end):
            return False
        if text[start:end].upper() in self._forms[plain]:
            return True
        return len(plain) <= LONGEST_REGROUPED and exactly(_WIDE).search(text, start, end) is None


_WIDE = rf"[\W_]{{{_WIDEST_GAP + 1}}}|{BOUNDARY}"


class _Words:
    """A view as its letters and digits alone, with where each word begins and ends in both."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.places: list[int] = []
        """Where in `bare` the word stands that begins at each of `starts`."""
        self.ends: dict[int, int] = {}
        """For each place in `bare` where a word ends, where that is in the text."""
        parts: list[str] = []
        at = 0
        for word in exactly(r"[^\W_]+").finditer(text):
            self.starts.append(word.start())
            self.places.append(at)
            parts.append(word[0].upper())
            at += len(parts[-1])
            self.ends[at] = word.end()
        self.bare = "".join(parts)


def _trimmed(number: str) -> str:
    """The number from its first letter or digit to its last."""
    found = exactly(r"[^\W_](?:.*[^\W_])?").search(number.replace("\n", " "))
    return found[0] if found else ""


def _is_among_digits(text: str, start: int, end: int) -> bool:
    """Whether other digits stand beside it: a few digits are found in many a card or phone number."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return (len(before) == 2 and before[0] in _DIGITS and before[1] in _MARKS) or (
        len(after) == 2 and after[0] in _MARKS and after[1] in _DIGITS
    )


_DIGITS, _MARKS = "0123456789", " .-"
