"""What a company has credited already to what it bills: it is on the next bill, and no money that is still to come.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_GAVE = QuickPattern(
    r"\b(?:(?:i|we)(?:'ve| have)|(?:has|have) been|was|were)(?: (?:now|just|already|also|gone ahead and))* "
    r"(?:added|applied|put|placed|credited|given|issued|posted|deducted|taken off|knocked off)\b|"
    r"\b(?:ik|we|wij) (?:heb|hebben)\b|\b(?:heb|hebben) (?:ik|we|wij)\b|"
    r"\b(?:is|zijn) [^.?!]*\b(?:gezet|bijgeschreven|gecrediteerd|verrekend)\b|"
    r"\b(?:ich habe?|wir haben|habe? ich|haben wir|wurden?|ist|sind)\b|"
    r"\b(?:j'ai|nous avons|(?:a|ont) ete|vient d'etre)\b|"
    r"\b(?:he|hemos|(?:se )?(?:ha|han)(?: sido)?|acabo de|acabamos de)\b",
    exact=True,
)
"""That something was done."""

_CREDIT = (
    r"(?:(?<!store )(?<!in )credit|goodwill|discount|tegoed|creditering|korting|gutschrift|guthaben|rabatt|"
    r"avoir|credit|remise|saldo a (?:su|tu) favor|abono|credito|descuento)"
)
_CREDITED = QuickPattern(
    rf"\b(?:{_CREDIT}|credited|deducted|(?:taken|knocked) off|bijgeschreven|gecrediteerd|verrekend|gutgeschrieben|verrechnet|"
    r"credite\w*|deduit\w*|abonado|acreditado|descontado)\b",
    exact=True,
)
_BILL = QuickPattern(
    r"\b(?:bills?|invoices?|next statement|facturen?|nota|eindafrekening|(?:volgende|komende|eerstvolgende|"
    "nieuwe) rekening|(?:strom|handy|telefon|gas|schluss)?rechnung(?:en)?|abrechnung|kundenkonto|vertragskonto|factures?|"
    r"(?:compte|espace) client|facturas?|recibos?|cuenta de cliente)\b",
    exact=True,
)
_TO_ACCOUNT = QuickPattern(
    rf"\b{_CREDIT}\b[^.?!]{{0,30}}\b(?:(?:to|on|onto) (?:your|the) (?:[^\W\d_]+ )?account|(?:op|aan) (?:uw|je) account|"
    r"sur votre compte|en (?:su|tu) cuenta)\b",
    exact=True,
)
"""A credit, which is no money, that stands on an account: that of the company."""

_IS_MONEY = QuickPattern(
    r"\b(?:refund\w*|bank\w*|card|paypal|original payment|reimburs\w*|terugbeta\w*|terugge\w*|bankrekening|kaart|iban|"
    r"(?:ruck)?erstatt\w*|uberw\w+|karte|rembours\w*|virement|carte|reembols\w*|devol\w*|devuel\w*|tarjeta|transfer\w*)\b",
    exact=True,
)
"""What makes it money that is sent back."""


def is_credited(small: str) -> bool:
    """Whether words in small letters say that something was credited to a bill, or to the account that is billed.

    >>> is_credited("i've added £30 credit to your account"), is_credited("i've credited £30 to your bank account")
    (True, False)
    >>> is_credited("i will put a credit of £30 on your next bill")
    False
    """
    if not _GAVE.search(small) or not _CREDITED.search(small) or _IS_MONEY.search(small):
        return False
    return _BILL.search(small) is not None or _TO_ACCOUNT.search(small) is not None
