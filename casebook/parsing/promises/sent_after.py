"""Whether what is promised in the words of a replacement is that what is missing comes: it takes no other thing's place; and
whether what is mailed is a voucher, and no answer."""

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


_VOUCHER = QuickPattern(
    r"\b(?:vouchers?|gift ?cards?|coupons?|discount codes?|promo ?codes?|codes? (?:for|of|voor|fur|uber|pour|de|por) "
    r"(?:[^ .,]+ )?\d[\d.,]* (?:percent|procent|prozent|eur|euros?|pounds?|gbp|dollars?)|"
    r"(?:cadeau|tegoed|waarde)bon(?:nen)?|cadeaukaart|kortingscode|gutschein\w*|rabattcode|(?:bon|bons) (?:d )?achat|bon de "
    r"(?:reduction|\d+)|(?:carte|cheque) cadeau|code promo|code de reduction|vales? de|bono de|cupon(?:es)?|"
    r"codigo de descuento|tarjeta regalo)\b",
    exact=True,
)
"""What one may buy something with, which comes in a mail that says nothing."""


def as_sent_after(kind: Promised, words: Iterable[str]) -> Promised:
    """A delivery where what is missing is sent again, and nothing in the place of another: no replacement; and no reply where a
    voucher is mailed."""
    if kind is Promised.REPLY:
        return Promised.OTHER if _VOUCHER.search(" ".join(words)) else kind
    if kind is not Promised.REPLACEMENT:
        return kind
    said = " ".join(words)
    return Promised.DELIVERY if _MISSING.search(said) and not _IN_PLACE.search(said) else kind
