"""E-mail addresses, and the streets and post boxes where people live."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.masking.normalise import Span, compiled, is_hinted_at, non_overlapping, searched_for_hints
from casebook.masking.placeholders import SensitiveKind
from casebook.masking.street_patterns import POST_CODE, STREETS

_DOMAIN = r"@[^\W_](?:[\w-]{0,62}[^\W_])?(?:\.[^\W_](?:[\w-]{0,62}[^\W_])?){0,8}?\.[^\W\d_]{2,24}(?![^\W_]|[.-][^\W_])"
_LOCAL = r"[\w.+%'&*/=?^`{|}~!#$-]{1,64}\Z"
_LONGEST_LOCAL = 64
"""RFC 5321, 4.5.3.1.1."""


def emails(text: str) -> list[Span]:
    """The e-mail addresses in a view."""
    spans = []
    if "@" in text:
        for found in compiled(_DOMAIN).finditer(text):
            before = max(0, found.start() - _LONGEST_LOCAL)
            local = compiled(_LOCAL).search(text[before : found.start()])
            if local:
                spans.append(Span(before + local.start(), found.end(), SensitiveKind.EMAIL))
    return non_overlapping(spans)


def streets(text: str) -> list[Span]:
    """The street addresses in a view, each with its post code and town where these follow."""
    return non_overlapping(_streets(text))


def _streets(text: str) -> Iterator[Span]:
    if not any(digit in text for digit in "0123456789"):
        return
    searched = searched_for_hints(text)
    for pattern, hints in STREETS:
        if is_hinted_at(searched, hints):
            for found in compiled(pattern).finditer(text):
                yield Span(*found.span(), SensitiveKind.ADDRESS)
    if compiled(r"[0-9]{4} ?[A-Z]{2}|[A-Z][0-9][0-9A-Z]? ?[0-9][A-Z]{2}|(?i:house|huis) ?n").search(text):
        for found in compiled(POST_CODE).finditer(text):
            yield Span(*found.span(found.lastgroup or 0), SensitiveKind.ADDRESS)
