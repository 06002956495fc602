"""A part of the price that a case asks for: a discount, or a partial refund, of which nobody said how much, or a sum. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.costs_wanted import ASKS_MONEY, JOINED
from casebook.domain.settlement_words import IS_CREDIT
from casebook.domain.sum_beside import sum_beside
from casebook.domain.sums_taken_off import is_taken_off
from casebook.domain.thing_wanted import asks_thing_without_money
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in, sums

if TYPE_CHECKING:
    from casebook.records.kinds import Case
    from casebook.records.values import Money

_SOME = (
    r"(?:one|two|three|four|five|six|één|twee|drie|vier|vijf|zes|zwei|drei|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco"
    r"|\d{1,2})"
)
_ONE_OF = (
    r"(?:one|two|three|four|half) (?:of )?(?:the|my|our|them)|(?:één|een|twee|drie|vier|de helft) van (?:de|het|mijn)"
    r"|(?:eine?[nrs]?|zwei|drei|vier|die hälfte) (?:der|von|meiner)|die hälfte (?:des|vom|meines)"
    r"|(?:une?|deux|trois|quatre|la moitié) (?:des|du|de (?:la|mes|mon|ma|l['’]))"
    r"|(?:un[oa]?|dos|tres|cuatro|la mitad) de(?:l| (?:l[oa]s?|mis?))"
)
"""How many of several are meant."""

_PART = QuickPattern(
    r"\b(?:discount|price reduction|reduction (?:of|in) (?:the|my) price|(?:partial|part) refund|something off the price"
    r"|(?:prijs)?korting|prijsverlaging|prijsvermindering|gedeeltelijke terugbetaling|deel van (?:de prijs|het geld|mijn geld)"
    r"|preisnachlass|preisminderung|preisermäßigung|nachlass|minderung|rabatt|teilweise erstattung|teilerstattung"
    r"|r[ée]duction(?: (?:de|du) prix)?|rabais|remise|remboursement partiel"
    r"|descuento|rebaja|reducci[óo]n (?:de|del) precio|(?:reembolso|devolución) parcial"
    rf"|{_ONE_OF}|{_SOME} (?:missing|broken|damaged|wrong|ontbrekende|kapotte|beschadigde|verkeerde|fehlenden?|kaputten?"
    r"|beschädigten?|falschen?)"
    rf"|{_SOME} \w+ (?:missing|manquante?s|cassée?s|abîmée?s|que faltan|rot[oa]s|dañad[oa]s)"
    r"|missing (?:parts?|pieces?|items?|ones?)|ontbrekende (?:onderdelen|onderdeel|delen|stukken)|fehlende[nrs]? teile?"
    r"|(?:pièces?|parties?) manquantes?|piezas? que faltan?)\b"
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
    if sum_in(want) or _ALL.search(_PART.sub(" ", want)):  # half of *my money back* is not all of it
        return False
    return any(not _NO.search(want[: each.start()]) for each in _PART.finditer(want))


_EACH = QuickPattern(
    r"\b(?:per|a (?:month|week|year)|each|every|monthly|yearly|weekly|elke?|iedere?"
    r"|maandelijks\w*|jährlich\w*|monatlich\w*|pro|jede[nrsm]?"
    r"|par|chaque|mensuel\w*|al (?:mes|año)|cada|mensual\w*)\b"
)
"""What says that it is a sum of several."""


_OR = re.compile(r",? (?:or(?: else)?|of anders|oder|ou(?: bien)?|o(?: bien)?) ", re.IGNORECASE)
"""Between two things of which one is enough; no Dutch *of* alone, which in English stands between a refund and its sum."""


def part_of_price_named(case: Case, paid: Money) -> int | None:
    """The one sum that is wanted, in minor units, where that is less than what was `paid`, and no other money is; else None.

    A sum that is taken off, turned down, or asked for beside other money, is none, nor is that of a voucher, or of a thing that
    is wanted.
    """
    want = case.want or ""
    named = tuple(sums(want))
    if len(named) != 1 or not named[0].may_be_in(paid.currency) or sum_beside(want):
        return None
    parts = [other for part in JOINED.split(want) for other in _OR.split(part)]
    is_more = any(ASKS_MONEY.search(part) for part in parts if not sum_in(part))
    if is_more or _EACH.search(want) or _ALL.search(want) or is_taken_off(want[: named[0].start]):
        return None
    if any(IS_CREDIT.search(part) or asks_thing_without_money(part) for part in JOINED.split(want) if sum_in(part)):
        return None
    minor = named[0].minor_in(paid.currency)
    return minor if 0 < minor < paid.minor else None
