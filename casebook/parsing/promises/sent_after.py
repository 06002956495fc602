"""Whether what is promised in the words of a replacement is that what is missing comes: it takes no other thing's place."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern

_MISSING = QuickPattern(r"\b(?:missing|ontbrek\w*|fehlend\w*|manquant\w*|faltan?)\b", exact=True)
_IN_PLACE = QuickPattern(
    r"\b(?:replac|substitut|vervang|omruil|ersatz|ersetz|austausch|umtausch|remplac|echang|reemplaz|sustitu|another\b|new\b"
    r"|nieuwe?\b|neue[mnrs]?\b|nouve|nuev|otr[oa]s?\b)",
    exact=True,
)


def as_sent_after(kind: Promised, words: Iterable[str]) -> Promised:
    """A delivery where what is missing is sent again, and nothing in the place of another: no replacement."""
    if kind is not Promised.REPLACEMENT:
        return kind
    said = " ".join(words)
    return Promised.DELIVERY if _MISSING.search(said) and not _IN_PLACE.search(said) else kind
