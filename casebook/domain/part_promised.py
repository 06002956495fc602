"""How much is promised by who promises a part of the money and names no sum: *two of the four payments*, *half of it*. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.both_promised import sum_of_both
from casebook.domain.paid_apart import TAKEN
from casebook.records.values import Money
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casebook.records.kinds import Event

_COUNTS = {
    1: "one|1|één|een|eine?|une?|un[oa]?",
    2: "two|2|twee|zwei|deux|dos",
    3: "three|3|drie|drei|trois|tres",
    4: "four|4|vier|quatre|cuatro",
    5: "five|5|vijf|fünf|cinq|cinco",
    6: "six|6|zes|sechs|seis",
}
_COUNT = rf"(?:{'|'.join(_COUNTS.values())})"
_PAYMENTS = (
    r"(?:\w*payments?|charges?|debits?|fees?|instal+ments?|\w*betalingen|\w*afschrijvingen|termijnen|incasso['’]?s"
    r"|\w*zahlungen|\w*buchungen|raten|\w*beiträge|prélèvements|paiements|versements|mensualités|débits"
    r"|cuotas|cargos|cobros|pagos|recibos)"
)
_PAYMENT = (
    r"(?:\w*payment|charge|debit|fee|instal+ment|month|\w*betaling|\w*afschrijving|termijn|maand|\w*zahlung|\w*buchung|rate"
    r"|\w*beitrag|monat|prélèvement|paiement|versement|mensualité|débit|mois|cuota|cargo|cobro|pago|recibo|mes)"
)

_SO_MANY = QuickPattern(
    rf"\b(?P<count>{_COUNT})(?: (?:of|van|der|von|des|de|sur)(?: (?:the|my|your|our|those|these|them|de|het|mijn|uw|je|die|den"
    rf"|ihren|meinen|les|mes|vos|ces|las?|los|mis|sus))?(?: {_COUNT})?)? (?:\w+ )?{_PAYMENTS}\b"
)
"""So many of the payments, or so many payments; not one, of which nothing says that there are more."""

_PART = QuickPattern(
    rf"\b(?:half|part|some|a portion) (?:of )?(?:it|the|that|this|my|your|our)\b|\b(?:a )?(?:partial|part) (?:refund|repayment)"
    rf"|\bthe (?:first|second|third|last|latest|other) {_PAYMENT}\b|\b(?:de helft|een deel|gedeeltelijk\w*)\b"
    rf"|\bde (?:eerste|tweede|derde|laatste|andere) {_PAYMENT}\b|\b(?:die hälfte|einen? teil|teilweise|teilerstattung)\b"
    rf"|\bdie (?:erste|zweite|dritte|letzte|andere) {_PAYMENT}\b|\b(?:la moitié|une partie|partiel\w*)\b"
    rf"|\b(?:le|la|l['’]) ?(?:premi(?:er|ère)|deuxième|seconde?|troisième|derni(?:er|ère)|autre) {_PAYMENT}\b"
    rf"|\b(?:la mitad|una parte|parcial\w*)\b|\b(?:el|la) (?:primera?|segund[oa]|tercera?|últim[oa]|otr[oa]) {_PAYMENT}\b"
)
"""A part of which nothing says how much it is."""


_ALL = QuickPattern(
    r"\b(?:all|both|every|each|whole|full|everything|alle[rs]?|allemaal|beide[rn]?|volledig\w*|hele|sämtliche\w*|gesamt\w*"
    r"|tous|toutes|intégral\w*|tod[oa]s?|ambos|ambas)\b"
)
"""What says that so many are all there are."""


def names_part(text: str | None) -> bool:
    """Whether a part of the money is promised, and no sum: how much that is only the payments can say.

    >>> names_part("two of the four payments back"), names_part("la mitad del dinero"), names_part("all three charges back")
    (True, True, False)
    """
    if not text or sum_in(text) or _ALL.search(text):
        return False
    return bool(_SO_MANY.search(text) or _PART.search(text))


def sum_of_part(text: str | None, events: Iterable[Event]) -> Money | None:
    """What so many payments come to, where all that were taken are of one amount, or the two that there are; None where nobody
    knows."""
    known = tuple(events)
    if both := sum_of_both(text, known):
        return both
    found = _SO_MANY.search(text or "") if text and not sum_in(text) else None
    taken = [event.amount for event in known if event.event in TAKEN and event.amount]
    if found is None or len(set(taken)) != 1:
        return None
    count = next(number for number, words in _COUNTS.items() if re.fullmatch(words, found["count"], re.IGNORECASE))
    return Money(taken[0].minor * count, taken[0].currency) if count <= len(taken) else None
