"""Money that came as the person noted it in words, and did not record as a refund: no text asks for the rest of it."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.words.statements import may_turn
from casebook.records.kinds import Contact, Entry, Event
from casebook.records.vocabularies import EventKind
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


def money_remarks(facts: CaseFacts) -> list[str]:
    """How to record money that came and is told in words alone; nothing where a refund is recorded, or a case is closed."""
    if facts.case.closed is not None or facts.refunds:
        return []
    for entry in facts.entries:
        is_note = isinstance(entry, Event) and entry.event is EventKind.NOTE
        if not (is_note or (isinstance(entry, Contact) and not entry.incoming and not entry.party)):
            continue
        clauses = (each for each in (getattr(entry, "text", None) or "").replace("; ", ". ").split(". "))
        for clause in clauses:
            found = _NOTED.search(clause) or _GOT.search(clause)
            if found and not (may_turn(clause) or _NO_MONEY.search(clause)):
                return [_how_to_record(facts, entry, found["sum"])]
    return []


def _how_to_record(facts: CaseFacts, entry: Entry, typed: str) -> str:
    handle, currency = facts.case.handle, facts.case.currency
    amount = f"{typed} {currency}" if currency and typed[-1:].isdigit() and typed[:1].isdigit() else typed
    kept = f'casebook edit {handle}/{entry.number} --kind refunded --amount "{amount}"'
    new = f'casebook note {handle} --kind refunded --amount "{amount}"'
    how = kept if isinstance(entry, Event) else new
    return f"{handle}/{entry.number} says that money came; recorded as a refund, the text asks for the rest: {how}."
