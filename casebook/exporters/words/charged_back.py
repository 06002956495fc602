"""Money that a bank took back: no company paid it, so that nobody says that it came, or was refunded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import one_line
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.records.kinds import Event

_CHARGED_BACK = QuickPattern(
    r"\b(?:charge[- ]?backs?|charged back|indemnity claim|direct debit guarantee|rücklastschrift\w*|rétrofactur\w+"
    r"|rejet (?:de|du) prélèvement|contracargos?|(?:recibo|cargo)s? devueltos?|devolución del (?:recibo|cargo))\b"
)
"""What only a bank does, for whoever paid."""

_TAKEN_BACK = QuickPattern(
    r"\b(?:(?:took|taken|called|got|claimed) (?:\w+ )?back|recalled|reversed|gestorneerd|teruggehaald|teruggeboekt|zurückgeholt"
    r"|zurückgebucht|rückgebucht|rückbuchung\w*|récupérée?s?|recuperad[oa]s?|devuelt[oa]s?)\b"
)
"""What a bank does, and a company may do as well."""

_BANK = QuickPattern(
    r"\b(?:\w*bank|sparkasse|credit union|building society|card issuer|visa|mastercard|amex|american express|paypal|revolut|monzo"
    r"|bunq|n26|ing|banque|crédit \w+|banco|caixa\w*|caja \w+)\b"
)
"""Who takes money back for whoever paid it."""


def charged_back(facts: CaseFacts) -> frozenset[int]:
    """The numbers of the refunds that a bank took back: as they were noted, or as a bank said on the day that they were."""
    return frozenset(event.number for event in facts.refunds if _is_charged_back(facts, event))


def _is_charged_back(facts: CaseFacts, event: Event) -> bool:
    noted = " ".join(map(one_line, (event.text, event.method)))
    if _CHARGED_BACK.search(noted):
        return True
    if not _TAKEN_BACK.search(noted):
        return False
    same_day = (each for each in facts.contacts if each.at.day == event.at.day and _BANK.search(one_line(each.party)))
    said = map(one_line, (each.text for each in same_day))
    return any(_TAKEN_BACK.search(each) or _CHARGED_BACK.search(each) for each in said)
