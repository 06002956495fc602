"""Text as it is searched: what a reader would take it for, and where each of its characters stood.

Searching looks at a view, never at the text itself, so that full-width digits, keycaps, odd dashes and characters
that nobody sees hide nothing. Every place in a view knows its place in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from casebook.masking.placeholders import SensitiveKind
from casebook.masking.spoken import Edit, edits
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sanitise import for_paste

BOUNDARY = "\0"
"""Stands in a view for each character that is decided: a number that stays, or masked. No pattern crosses it,
and none can tell how long it is; that is why masking twice changes nothing more."""


class SensitiveSpan(NamedTuple):
    """Where something stands in a view, and what it is."""

    start: int
    end: int
    kind: SensitiveKind


class View(NamedTuple):
    """`places[n]` is where character n of `text` stood in the original; None where every place is the same."""

    text: str
    places: Sequence[int] | None

    def original(self, span: SensitiveSpan) -> tuple[int, int]:
        """The slice of the original that this span of the view was made from."""
        if self.places is None:
            return span.start, span.end
        return self.places[span.start], self.places[span.end - 1] + 1


def normalise(text: str) -> View:
    """The view of a text: unseen characters and marks over letters left out, the rest in its plainest form; what was said
    or typed in haste as it was meant.

    >>> normalise("４１\u200b１１\u2011x").text
    '4111-x'
    """
    view = _plain(text)
    changes = edits(view.text)
    return _edited(view, changes) if changes else view


def _edited(view: View, changes: Iterable[Edit]) -> View:
    """The view with other words; the places of these go from the first to the last character that they stand for."""
    places = range(len(view.text)) if view.places is None else view.places
    parts: list[str] = []
    shown: list[int] = []
    at = 0
    for start, end, read_as in changes:
        parts += [view.text[at:start], read_as]
        shown += places[at:start]
        shown += [places[min(place, end - 1)] for place in range(start, start + len(read_as) - 1)] + [places[end - 1]]
        at = end
    return View("".join([*parts, view.text[at:]]), [*shown, *places[at:]])


def _plain(text: str) -> View:
    if text.isascii() and text.isprintable():
        return View(text, None)
    read_as = {character: _read_as(character) for character in set(text)}
    if all(character == shown for character, shown in read_as.items()):
        return View(text, None)
    dropped = {character for character, shown in read_as.items() if not shown}
    places = [place for place, character in enumerate(text) if character not in dropped] if dropped else None
    return View(text.translate({ord(character): shown for character, shown in read_as.items()}), places)


@lru_cache(maxsize=4096)
def _read_as(character: str) -> str:
    """What one character is taken for: itself, its plain form (one character), or nothing."""
    if character.isascii() and character.isprintable():
        return character
    if character in "\n\r\t":
        return " " if character == "\t" else "\n"
    import unicodedata

    plain = for_paste(character)
    category = unicodedata.category(plain) if plain else "Mn"
    if category in ("Mn", "Me"):
        return ""
    if category == "Pd" or plain == "\N{MINUS SIGN}":
        return "-"
    if category == "Nd":
        return str(unicodedata.decimal(plain))
    folded = unicodedata.normalize("NFKC", plain)
    return folded if len(folded) == 1 else plain


def non_overlapping(spans: Iterable[SensitiveSpan]) -> list[SensitiveSpan]:
    """The spans in order, without those that overlap one before; of those that begin together, the longest."""
    chosen: list[SensitiveSpan] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not chosen or span.start >= chosen[-1].end:
            chosen.append(span)
    return chosen


def blank_out(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The view's text, no longer and no shorter, with a boundary for each character in one of the spans.

    They come in any order, and may overlap.
    """
    parts, at = [], 0
    for start, end in sorted(spans):
        if end > at:
            start = max(start, at)
            parts += [text[at:start], BOUNDARY * (end - start)]
            at = end
    return "".join([*parts, text[at:]])


def has_digit(text: str) -> bool:
    """Whether a view holds any digit; most of what is masked has one."""
    return any(map(text.__contains__, "0123456789"))


@lru_cache(maxsize=2)
def searched_for_hints(text: str) -> str:
    """A view in small letters, as it stands and without blanks and dots: where hints are looked for.

    A hint is a bit of the words that name something, which every way to say it has: most texts have none, and to see
    that takes no pattern.
    """
    lowered = text.lower()
    return f"{lowered}\n{lowered.replace('.', '').replace(' ', '')}"


def is_hinted_at(searched: str, hints: str) -> bool:
    """Whether one of these hints, with blanks between, is in what `searched_for_hints` made of a view."""
    return any(map(searched.__contains__, _split(hints)))


@cache
def _split(hints: str) -> tuple[str, ...]:
    return tuple(hints.split())


@cache
def quick(pattern: str) -> QuickPattern:
    """A long pattern, of which only what may stand in a text is compiled."""
    return QuickPattern(pattern, exact=True)
