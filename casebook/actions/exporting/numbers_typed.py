"""A number of an order, a contract or the like that stands in what was typed alone, so that no text begins with it."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.lead_parts import about_orders
from casebook.exporters.wording import Wording
from casebook.language.language import Language
from casebook.records.kinds import Contact, Event
from casebook.text.quick_pattern import QuickPattern

_NAMED = QuickPattern(
    r"\b(order|bestelling|bestellung|auftrag|commande|pedido|contract|contrat[o]?|vertrag|policy|polis|police|póliza|booking"
    r"|boeking|buchung|réservation|reserva|account|klant|kunde|client|cliente|customer|invoice|factuur|rechnung|facture|factura"
    r"|membership|abonnement|abo|abono)(?:s?[ -]?(?:numbers?|nummer|numéro|número|no\.?|nr\.?|n[°º]|num\.?))?[ :#]{1,3}"
    r"((?=[\w/.-]*\d{2})[a-z0-9][\w/-]{3,}\w)\b(?! ?(?:€|eur|gbp|usd|£|\$))"
)
"""What a number is called, and the number."""

_ORDER = QuickPattern(r"order|bestelling|bestellung|auftrag|commande|pedido")

_YEAR = QuickPattern(r"(?:19|20)\d\d")


def number_remarks(facts: CaseFacts, language: Language) -> list[str]:
    """How to record the first number that was typed of what it is about, where the text begins with none; nothing where there is
    no such number."""
    if about_orders(Wording(facts, language)):
        return []
    handle = facts.case.handle
    entries = ((f"{handle}/{each.number}", each.text) for each in facts.entries if isinstance(each, Contact | Event))
    for where, text in ((handle, facts.case.problem), *entries):
        for found in _NAMED.finditer(text or ""):
            name, number = found[1].casefold(), found[2]
            if _YEAR.fullmatch(number) is None:
                is_order = _ORDER.fullmatch(name)
                other = f'casebook ref {handle} "{name}={number}"'
                how = f"casebook edit {handle} --order {number}" if is_order else other
                return [f"no number says what the text is about, and {where} names one; to begin with it: {how}."]
    return []
