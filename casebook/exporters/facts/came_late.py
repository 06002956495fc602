"""Whether what was not kept came all the same, by what was recorded since: then nobody says that it did not come.

It is enough that it may be so: that a promise was not kept is true of what came too late, and of what never came.
"""

from __future__ import annotations

import re
from functools import lru_cache
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
    things = frozenset(word for word in _words_in(facts.promise.text or "") if len(word) >= _LONG)
    return any(_is_it(each, facts.promise.promised, things) for each in later)


def _is_it(entry: Entry, kind: Promised, things: frozenset[str]) -> bool:
    if not isinstance(entry, Contact | Event) or (isinstance(entry, Contact) and entry.incoming):
        return False
    if isinstance(entry, Event) and entry.event is EventKind.DELIVERED and kind in _DELIVERED:
        return True
    return any(_names_it(clause, kind, things) for clause in _that_came(entry.text or ""))


@lru_cache(maxsize=4096)  # each promise that was not kept asks it of all that was recorded since
def _that_came(text: str) -> tuple[str, ...]:
    """The clauses by which something may have come."""
    return tuple(filter(may_have_come, re.split(r"[.;] ", text)))


def _names_it(clause: str, kind: Promised, things: frozenset[str]) -> bool:
    """Whether a clause names what was promised, by its kind or by a word of it."""
    tells = _TELLS.get(kind)
    return not things.isdisjoint(_words_in(clause)) or (tells is not None and tells.search(clause) is not None)


def _words_in(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.casefold())
