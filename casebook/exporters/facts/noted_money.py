"""Money that came, as the person noted it in words."""

from __future__ import annotations

import re

from casebook.exporters.words.statements import may_turn
from casebook.text.quick_pattern import QuickPattern

_SUM = r"(?P<sum>(?:[€$£] ?)?\d[\d.,]*(?<![.,])(?: ?(?:€|eur(?:os?)?|gbp|usd|quid|pounds?|dollars?)(?!\w))?)"
_CAME = (
    r"(?:gekregen|ontvangen|teruggestort|teruggekregen|binnen(?!\w)|op (?:mijn|m['’]n|de) rekening|received|came|arrived"
    r"|(?:back )?(?:on|in|into) (?:my|the) (?:\w+ )?(?:card|account)|was refunded|auf (?:dem|meinem) konto|erhalten|bekommen"
    r"|eingegangen|reçus?|sur (?:mon|le) compte|remboursés|recibidos?|en (?:mi|la) (?:cuenta|tarjeta)|devueltos?)\b"
)
_GOT = QuickPattern(
    rf"\b(?:i )?(?:got|received|kreeg|bekam|erhielt|ai reçu|recibí) (?:back )?{_SUM}(?! ?(?:days?|weeks?|mails?|calls?))\b"
)
_NOTED = QuickPattern(rf"(?<![\w.,-]){_SUM}(?: (?:is|was|are|were|ist|sind|zijn|est|sont|back|terug|zurück))* {_CAME}")
"""So much, and that it came: *407,30 gekregen*, *56 on my card yesterday*."""

_NO_MONEY = QuickPattern(
    r"\b(?:voucher|credit|store credit|points?|tegoed\w*|gutschein\w*|guthaben|bon|avoir|vale|puntos|saldo|parcel|package|box"
    r"|pakket|paket|colis|paquete|pieces?|stuks?|stück|pièces?|piezas?|letters?|e?-?mails?)\b"
)
"""What else may come in numbers."""


def money_that_came(text: str) -> str:
    """How much of it, as it was typed, *56 on my card yesterday*; nothing where the text says so of none."""
    return (_come(text) or ("", ""))[1]


def clause_of_money(text: str) -> str:
    """The clause that says so, as it was typed; nothing where none does."""
    return (_come(text) or ("", ""))[0]


def _come(text: str) -> tuple[str, str] | None:
    """The clause that says so, and how much it was."""
    for sentence in re.split(r"[.;] ", text):
        found = _NOTED.search(sentence) or _GOT.search(sentence)
        if found and not (may_turn(sentence) or _NO_MONEY.search(sentence)):
            clauses = re.split(r", ", sentence)
            return next((each for each in clauses if found[0] in each), sentence), found["sum"]
    return None
