"""What a promise is about, and what it only is of: *a refund of the voucher* is no voucher, nor is *a refund, not a voucher*.

Of the things that go by a name here, in English, Dutch, German, French and Spanish. Pure.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

KINDS = (
    QuickPattern(
        r"\b(?:vouchers?|gift ?cards?|(?:store|shop) credit|credit note|coupons?|waardebon\w*|cadeau(?:bon|kaart)\w*"
        r"|tegoed(?:bon)?\w*|gutscheine?\w*|guthaben|gutschrift|geschenkkarte|bons? d['’]achat|chèques?[- ]cadeaux?"
        r"|cartes?[- ]cadeaux?|avoir|vales?|tarjetas? regalo|cupón|bono)\b"
    ),
    QuickPattern(
        r"\b(?:repairs?|repaired|fix(?:ed|es)?|mend(?:ed|s)?|technician|engineer|repar\w+|herstel\w*|monteur|techniker|nachbesser\w*"
        r"|technicien|répar\w+|técnico|arregl\w+)\b"
    ),
    QuickPattern(
        r"\b(?:replacements?|replaced?|exchanged?|(?:a )?new one|another one|vervang\w*|(?:een )?nieuwe?|omruil\w*|ersatz\w*"
        r"|austausch\w*|umtausch\w*|(?:eine?n? )?neue[nrs]?|remplac\w*|échang\w*|nouve(?:au|lle)|reemplaz\w*"
        r"|cambio|un[oa]? nuev[oa])\b"
    ),
    QuickPattern(
        r"\b(?:discounts?|money off|price reduction|korting\w*|prijsverlaging|rabatt|(?:preis)?nachlass|(?:preis)?minderung"
        r"|remise|rabais|réduction|descuento|rebaja)\b"
    ),
    QuickPattern(
        r"\b(?:refund\w*|money back|terugbetaling|geld terug|\w*erstattung|geld zurück|remboursement|reembolso|devolución)\b"
    ),
)
"""What is offered goes by several names: vouchers, repairs, new things, something off the price, and money back."""

_THING = QuickPattern(
    r"\b(?:refund\w*|reimburs\w+|money back|value|price|cost|amount|terug(?:gave|betal\w+)|vergoed\w*|geld terug|waarde|prijs"
    r"|kosten|\w*erstatt\w*|rückzahlung|geld zurück|wert|preis|rembours\w+|valeur|prix|montant|frais|reembols\w+|devolución"
    r"|devol\w+|devuelv\w+|valor|precio|importe|coste|repairs?|repar\w+|herstel\w*|répar\w+|replac\w+|vervang\w*|ersatz|ersetz\w*"
    r"|austausch\w*|umtausch\w*|exchange\w*|omruil\w*|remplac\w+|échang\w+|reemplaz\w+|cambio|discounts?|korting|rabatt|nachlass"
    r"|remise|réduction|descuento|proof|receipt|confirmation|bewijs|bevestiging|beleg|bestätigung|preuve|reçu|confirmación)\b"
)
"""What may be promised of another thing: money back for it, its value, a repair of it, another in its place, a paper about it."""

_OF_IT = QuickPattern(
    r"\s*,? ?(?:(?:of (?:the|an?|my|your|our|this|that|its)|(?:for|on|from) (?:the|an?|my|your|our|this|that)|instead of"
    r"|rather than|in place of|in plaats van|van|voor|op|in lieu of|statt|anstatt|anstelle|von|vom|für|auf|des|der|d[eu]|pour|sur"
    r"|au lieu de|à la place|plutôt que|del?|por|para|sobre|en (?:lugar|vez) de|the|my|your|our|this|that|het|een|mijn|uw|je"
    r"|jouw|die|das|den|dem|ihre[nrs]?|meine[nrs]?|diese[nrs]?|le|la|les|mon|ma|votre|ce|cette|el|los|las|su|mi|este)\b"
    r"|(?:not|no|niet|geen|nicht|kein\w*|pas|non|sin|without|zonder|ohne|sans)\b)"
    r"(?:(?! (?:and|or|plus|as|by|via|in|with|en|of (?!the|my|your)|als|met|und|oder|mit|per|ou?|et|avec|y|con|como)\b)"
    r"[^,.;:!?]){0,40}"
)
"""What stands between it and what it is of, or is promised in the place of; not *a refund as a voucher*, nor *repair or
voucher*."""

_DONE_WITH_IT = QuickPattern(
    r"(?:(?! (?:and|or|as|for|plus|of|in|with|en|als|voor|und|oder|für|mit|ou?|et|pour|y|como|para|con)\b)[^,.;:!?]){0,30}?"
    r" (?:refunded|reimbursed|paid back|terugbetaald|terugbetalen|vergoed(?:en)?|(?:zurück)?erstattet?|(?:zurück)?erstatten"
    r"|zurückgezahlt|rembours[ée]e?s?|reembolsad[oa]s?|devuelt[oa]s?|repaired|gerepareerd|hersteld|repariert|réparée?s?|reparad[oa]s?"
    r"|replaced|vervangen|ersetzt|remplacée?s?|reemplazad[oa]s?)\b"
)
"""What is done with a thing that is named before: *the voucher is refunded*, *wir werden den Gutschein erstatten*."""

_SPLIT_VERBS = QuickPattern(
    r"\b(?:betaal\w*|betal\w+|stort\w*) (?:[^\s,.;:!?]+ ){0,4}?terug\b|\b(?:zahl\w*|überweis\w*) (?:[^\s,.;:!?]+ ){0,4}?zurück\b"
    r"|\bpay(?:s|ing)? (?:[^\s,.;:!?]+ ){0,4}?back\b"
)
"""Verbs of money back that stand in two parts, around what they are done with."""


def is_only_of(kind: QuickPattern, promised: str) -> bool:
    """Whether every thing of this kind that the words of a promise name is what something else that is promised is of, or comes
    in the place of; so also where they name none.

    >>> voucher = KINDS[0]
    >>> is_only_of(voucher, "a refund of the voucher"), is_only_of(voucher, "a refund, not a voucher")
    (True, True)
    >>> is_only_of(voucher, "a refund as a voucher"), is_only_of(voucher, "terugbetaling of een waardebon")
    (False, False)
    """
    return all(_is_of_another(promised, found.start(), found.end()) for found in kind.finditer(promised))


def _is_of_another(promised: str, start: int, end: int) -> bool:
    before, behind = promised[:start], promised[end:]
    heads = (before[found.end() :] for found in _THING.finditer(before))
    if any(_OF_IT.fullmatch(between) for between in heads) or _DONE_WITH_IT.match(behind):
        return True
    return any(found.start() < start and end < found.end() for found in _SPLIT_VERBS.finditer(promised))
