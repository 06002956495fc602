"""Whether a sum is taken off what comes, or turned down: *a refund minus 15 EUR*, *no voucher of 20 EUR*. Pure."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_TAKEN_OFF = QuickPattern(
    r"(?:\b(?:minus|less|without|except(?: for)?|apart from|excluding|short of|after(?: the)? deduct\w*(?: of)?"
    r"|deduct(?:s|ed|ing)?|no|not|nor|instead of|rather than|in place of"
    r"|min|minder|zonder|behalve|uitgezonderd|exclusief|(?:na|met|onder) aftrek van|geen|niet|in plaats van"
    r"|abzüglich|ohne|außer|bis auf|weniger|nach abzug von|unter abzug von|kein\w*|nicht|statt|anstatt|anstelle"
    r"|moins|sans|hors|sauf|excepté|déduction faite d[eu]|après déduction d[eu]|pas|aucune?|plutôt que?|au lieu d[eu]"
    r"|menos|sin|salvo|excepto|descontando|descontad[oa]s|no|ningún|ninguna|en vez de|en lugar de)\b"
    r"|(?:^|\s)[-–−])"
    r" ?(?:(?!(?:but|maar|sondern|aber|mais|sino|pero|and|en|und|et|y) )[^\s,;.]+ ){0,4}\W*\Z"
)
"""What stands before a sum that is not paid, with what it is of between."""

_BACK = QuickPattern(r"\b(?:less|no) than\b|\bmenos de\b|\bweniger als\b|\bminder dan\b|\bmoins d[e']\b")
"""Found where the sum is the least that comes: *no less than 30 EUR*."""


def is_taken_off(before: str) -> bool:
    """Whether these words, `before` a sum, say so.

    >>> [is_taken_off(each) for each in ("a refund minus the ", "no voucher of ", "a refund of ", "nos dan ")]
    [True, True, False, False]
    """
    return _TAKEN_OFF.search(before) is not None and _BACK.search(before) is None
