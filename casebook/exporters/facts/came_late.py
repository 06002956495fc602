"""Whether what was not kept came all the same, by what was recorded since: then nobody says that it did not come.

It is enough that it may be so: that a promise was not kept is true of what came too late, and of what never came.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.notes.came_later import came_all_the_same
from casebook.domain.seeming_answers import answered
from casebook.exporters.facts.came_after_all import may_have_come
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry

_CALLED = QuickPattern(
    r"\b(?:called|rang|phoned|telephoned|bel(?:de|den)|(?:terug)?gebeld|rief(?:en)?|(?:an|zurück)gerufen|r?appelée?s?"
    r"|llam(?:ó|aron|ado))\b"
)
_ANSWERED = QuickPattern(
    r"\b(?:answer(?:ed)?|repl(?:y|ied)|wrote|e-?mailed|antwoord\w*|geantwoord|reactie|reageerde\w*|antwort\w*|geantwortet|gemeldet"
    r"|réponse|répondu|écrit|respuesta|respondi\w+|contest\w+)\b"
)
_MONEY = QuickPattern(
    r"\b(?:refund|money|payment|geld|terugbetaling|bedrag|erstattung|betrag|remboursement|argent|virement|reembolso|dinero"
    r"|devolución|pago)\b"
)
_GOODS = QuickPattern(
    r"\b(?:parcel|package|delivery|order|replacement|new one|it|pakket\w*|bestelling|levering|nieuwe|paket\w*|lieferung"
    r"|bestellung|ersatz\w*|neue\w*|colis|paquet|livraison|commande|remplacement|nouve\w+|paquete|pedido|entrega|reemplazo|nuev[oa])\b"
)

_TELLS = {
    Promised.CALLBACK: _CALLED,
    Promised.REPLY: _ANSWERED,
    Promised.INFORMATION: _ANSWERED,
    Promised.REFUND: _MONEY,
    Promised.DELIVERY: _GOODS,
    Promised.REPLACEMENT: _GOODS,
}
"""What a later text names of each kind, where it says that it came."""

_DELIVERED = (Promised.DELIVERY, Promised.REPLACEMENT)

_LONG = 4
"""So many letters has a word by which a later text names what was promised. Our own choice."""


def may_have_come_late(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether a later contact, event or note may be that it came, or says so."""
    told = wording.facts
    if came_all_the_same(facts, told.entries) or answered([facts], told.contacts):
        return True
    later = (each for each in told.entries if each.at.instant > facts.promise.at.instant)
    return any(_is_it(each, facts) for each in later)


def _is_it(entry: Entry, facts: PromiseFacts) -> bool:
    kind = facts.promise.promised
    if not isinstance(entry, Contact | Event) or (isinstance(entry, Contact) and entry.incoming):
        return False
    if isinstance(entry, Event) and entry.event is EventKind.DELIVERED and kind in _DELIVERED:
        return True
    return any(_names_it(clause, facts) and may_have_come(clause) for clause in re.split(r"[.;] ", entry.text or ""))


def _names_it(clause: str, facts: PromiseFacts) -> bool:
    """Whether a clause names what was promised, by its kind or by a word of it."""
    tells, words = _TELLS.get(facts.promise.promised), re.findall(r"[^\W\d_]+", (facts.promise.text or "").casefold())
    things = {word for word in words if len(word) >= _LONG}
    named = things.intersection(re.findall(r"[^\W\d_]+", clause.casefold()))
    return bool(named) or (tells is not None and tells.search(clause) is not None)
