"""*The rest by 28 September*, promised after money came in part: a refund, though no word of it says so. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casebook.records.kinds import Event, Promise
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.quick_pattern import QuickPattern

_NUMBER = r"\d[\d.,’]*\d"
"""How much is left, in figures alone: of a whole of which money came that is a sum, and no number of things."""

_LEFT = (
    r"rest|remainder|balance|remaining (?:amount|sum|money|part|half|one|two|three|payments?|months?)"
    r"|other (?:one|two|three|half|part|amount|payments?|months?)|what(?:['’]s| is) (?:left|missing|still owed)"
    r"|restant|restbedrag|(?:overige|andere|resterende) (?:bedrag|geld|deel|helft|twee|drie|termijnen|maanden)"
    r"|wat (?:nog )?(?:ontbreekt|overblijft)|restbetrag|restliche[nr]? (?:betrag|geld|summe|hälfte)"
    r"|andere[nr]? (?:hälfte|teil|betrag|beiden|zwei|drei)|was (?:noch )?fehlt"
    r"|reste|solde|autre (?:moitié|partie)|(?:deux|trois) autres|autres (?:deux|mois)|ce qui (?:manque|reste)"
    r"|resto|saldo|otra (?:mitad|parte)|otros (?:dos|tres|meses)|(?:que|lo que) (?:falta|queda)"
    rf"|(?:remaining|outstanding|other|missing) {_NUMBER}|{_NUMBER} (?:that (?:is|are) )?(?:left|missing)"
    rf"|(?:overige|andere|resterende|ontbrekende) {_NUMBER}|(?:restlichen?|übrigen|anderen|fehlenden) {_NUMBER}"
    rf"|autres {_NUMBER}|{_NUMBER} (?:restante?s?|manquante?s?|qui (?:manquent|restent))"
    rf"|otros {_NUMBER}|{_NUMBER} (?:restantes|que (?:faltan|quedan))"
)
_WHEN = (
    r"(?:by|before|within|in|on|until|till|no later|at the latest|next|this|today|tomorrow|when|after"
    r"|bis|vor|am|innerhalb|spätestens|nächste\w*|diese\w*|heute|morgen|binnen|voor|vóór|uiterlijk|op|tot|volgende|deze|vandaag"
    r"|avant|d['’]ici|sous|dans|au plus tard|le|antes|a más tardar|en|el|para|este|esta|hoy|mañana)\b.*"
)
_THE_REST = QuickPattern(
    rf"(?:(?:the|de|het|der|die|den|das|le|la|les|el|la|lo|los|las) |l['’])?(?:{_LEFT})"
    r"(?: (?:of it|of the money|of my money|as well|too|back|ook|terug|auch|zurück|aussi|también))*"
    rf"(?:,? {_WHEN})?[ .!]*"
)
"""What is left of a whole, by no other name, and when it is to come."""


def with_the_rest_as_refunds(made: Sequence[Promise], events: Sequence[Event]) -> Sequence[Promise]:
    """The promises, those of the rest as refunds where some money came before them."""
    came = [each.at.instant for each in events if each.event is EventKind.REFUNDED]
    if not came:
        return made
    first = min(came)
    return [_as_refund(each) if each.at.instant > first and _is_of_the_rest(each) else each for each in made]


def _is_of_the_rest(promise: Promise) -> bool:
    return promise.promised is Promised.OTHER and _THE_REST.fullmatch(promise.text or "") is not None


def _as_refund(promise: Promise) -> Promise:
    return replace(promise, promised=Promised.REFUND)
