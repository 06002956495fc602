"""Whether what was not kept came all the same, by what was recorded since: then nobody says that it did not come.

It is enough that it may be so: that a promise was not kept is true of what came too late, and of what never came.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.deliveries import DELIVERED_KINDS
from casebook.domain.notes.came_after_all import may_have_come
from casebook.domain.seeming_answers import Answers
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from casebook.domain.notes.came_later import CameLater
    from casebook.domain.promises import PromiseFacts
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

_LONG = 4
"""So many letters has a word by which a later text names what was promised. Our own choice."""


class CameLate:
    """What may tell of a promise of a case that it came late, read once for all of its promises."""

    def __init__(self, entries: Sequence[Entry], contacts: Sequence[Contact], came_later: CameLater) -> None:
        """Of the `contacts` those in which somebody was reached."""
        self._entries, self._contacts, self._came_later = entries, contacts, came_later
        self._latest_of: dict[Promised, str] = {}

    def may_be(self, facts: PromiseFacts) -> bool:
        """Whether a later contact, event or note may be that it came, or says so."""
        if self._came_later.all_the_same(facts) or self._answers.may_hold(facts):
            return True
        made = facts.promise
        things = (self._latest_with.get(word, "") for word in _words_in(made.text or "") if len(word) >= _LONG)
        return any(latest > made.at.instant for latest in (self._latest(made.promised), *things))

    @cached_property
    def _answers(self) -> Answers:
        return Answers(self._contacts)

    @cached_property
    def _clauses(self) -> Sequence[tuple[str, str]]:
        """The clauses by which the person says that something may have come, each behind its instant."""
        told = (each for each in self._entries if isinstance(each, Contact | Event))
        own = (each for each in told if isinstance(each, Event) or not each.incoming)
        return [(each.at.instant, clause) for each in own for clause in _that_came(each.text or "")]

    @cached_property
    def _latest_with(self) -> Mapping[str, str]:
        """The instant of the last of them with each word."""
        latest: dict[str, str] = {}
        for instant, clause in self._clauses:
            for word in _words_in(clause):
                latest[word] = max(instant, latest.get(word, ""))
        return latest

    def _latest(self, kind: Promised) -> str:
        """The instant at which something of this kind last may have come; nothing where it never did."""
        if kind not in self._latest_of:
            self._latest_of[kind] = max(self._instants_of(kind), default="")
        return self._latest_of[kind]

    def _instants_of(self, kind: Promised) -> Iterator[str]:
        if kind in DELIVERED_KINDS:
            events = (each for each in self._entries if isinstance(each, Event))
            yield from (each.at.instant for each in events if each.event is EventKind.DELIVERED)
        if tells := _TELLS.get(kind):
            yield from (instant for instant, clause in self._clauses if tells.search(clause))


def _that_came(text: str) -> list[str]:
    return list(filter(may_have_come, re.split(r"[.;] ", text)))


def _words_in(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.casefold())
