"""A part of the price that a case asks for, of which nobody said how much: a discount, or a partial refund. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.records.kinds import Case

_PART = QuickPattern(
    r"\b(?:discount|price reduction|reduction (?:of|in) (?:the|my) price|(?:partial|part) refund|something off the price"
    r"|(?:prijs)?korting|prijsverlaging|prijsvermindering|gedeeltelijke terugbetaling|deel van (?:de prijs|het geld|mijn geld)"
    r"|preisnachlass|preisminderung|preisermäßigung|nachlass|minderung|rabatt|teilweise erstattung|teilerstattung"
    r"|r[ée]duction(?: (?:de|du) prix)?|rabais|remise|remboursement partiel"
    r"|descuento|rebaja|reducci[óo]n (?:de|del) precio|(?:reembolso|devolución) parcial)\b"
)
"""What is less than all of a price."""

_NO = re.compile(
    r"\b(?:no|not|without|instead of|rather than|geen|niet|zonder|in plaats van|kein\w*|nicht|ohne|statt|anstatt|pas|sans|aucune?"
    r"|plutôt que?|au lieu|sin|ningún|ninguna|no un|en vez de|en lugar de)"
    r"(?: (?:an?|any|the|just|only|some|kind|of|een|de|nur|einen?|eine[rm]|den|die|der|de|d['’]|une?|la|el|un|una|otr[oa]))*"
    r" (?:d['’])?\Z",
    re.IGNORECASE,
)
"""What stands before a part of the price that is not wanted: *a refund, no discount*."""

_ALL = QuickPattern(
    r"\b(?:full|all|whole|everything|my money back|volledig\w*|alles|mijn geld terug|voll\w*|ganze[ns]?|mein geld zurück"
    r"|intégral\w*|totalité|tout|íntegr\w*|total|todo)\b"
)
"""What asks for all of it as well."""


def part_of_price_asked(case: Case) -> bool:
    """Whether no more than a part of the price is wanted, and it is not said how much: *a new seat or a discount*."""
    want = case.want or ""
    asked = any(not _NO.search(want[: each.start()]) for each in _PART.finditer(want))
    return asked and not sum_in(want) and _ALL.search(want) is None
