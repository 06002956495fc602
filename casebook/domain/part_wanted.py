"""A part of the price that a case asks for, of which nobody said how much: a discount, or a partial refund. Pure."""

from __future__ import annotations

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

_ALL = QuickPattern(
    r"\b(?:full|all|whole|everything|my money back|volledig\w*|alles|mijn geld terug|voll\w*|ganze[ns]?|mein geld zurück"
    r"|intégral\w*|totalité|tout|íntegr\w*|total|todo)\b"
)
"""What asks for all of it as well."""


def part_of_price_asked(case: Case) -> bool:
    """Whether no more than a part of the price is wanted, and it is not said how much: *a new seat or a discount*."""
    want = case.want or ""
    return _PART.search(want) is not None and not sum_in(want) and _ALL.search(want) is None
