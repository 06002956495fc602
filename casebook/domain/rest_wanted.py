"""Who asks for what is left of their money, and how much had come back before the case was about the rest. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.records.kinds import Case, Event

_SUM = r"(?:€|£|\$)? ?\d"
_EUROS = r"\d+(?:[.,]\d+)? ?(?:€|euros?)"
_OTHER_PAYMENT = (
    r"(?:other|second) (?:payment|charge|instal?lment|refund)|(?:andere|tweede) (?:betaling|afschrijving|termijn)"
    r"|(?:andere|zweite)[nrs]? (?:zahlung|abbuchung|rate)|(?:l['’]autre|la (?:seconde|deuxième)) mensualité"
    r"|(?:l['’]autre|le (?:second|deuxième)) (?:paiement|prélèvement|versement)|(?:otr[oa]|segund[oa]) (?:pago|cobro|cargo|cuota)"
)
"""The other of two payments."""

_OTHER = (
    rf"{_OTHER_PAYMENT}|(?:other|second) (?:half|share|{_SUM})|(?:andere|tweede) (?:helft|deel|{_SUM})"
    rf"|(?:andere|zweite)[nrs]? (?:hälfte|{_SUM})|(?:l['’]autre|(?:la|une) (?:autre|seconde|deuxième)) (?:moitié|partie)"
    rf"|les autres {_SUM}|otra mitad|(?:otra|segunda) (?:mitad|parte)|otros {_SUM}"
)
"""The same, or the other half."""

_NO_GOODS = (
    r"(?! of (?:the|my|our) (?:\w+ )?(?:order|parcel|delivery|goods|items?|things|pieces|parts?)\b"
    r"| van (?:de|het|mijn|onze) (?:bestelling|levering|spullen|pakket\w*|onderdelen)\b"
    r"| (?:der|des|meine[rs]|unserer) (?:bestellung|lieferung|ware|sachen|pakets?|teile)\b"
    r"| (?:de la|de ma|du|de mon|des) (?:commande|livraison|colis|pièces|articles)\b"
    r"| (?:del|de mi|de la|de los) (?:pedido|envío|paquete|entrega|piezas|artículos)\b)"
)
"""Behind the rest: not that of an order, which may be the things themselves."""

_LEFT = (
    rf"(?:remaining|outstanding) (?:half|payment|instal?lment|money|amount|sum|balance|refund|{_SUM})"
    rf"|(?:the )?(?:rest|remainder)\b{_NO_GOODS}|what (?:is|was) (?:still )?(?:left|owed|outstanding)"
    rf"|(?:overige|resterende|openstaande) (?:helft|deel|betaling|termijn|bedrag|geld|som|{_SUM})"
    rf"|(?:de|het) rest(?:ant|bedrag)?\b{_NO_GOODS}|wat ik nog (?:krijg|tegoed heb)"
    rf"|(?:übrige|restliche|ausstehende|verbleibende)[nrs]? (?:hälfte|zahlung|rate|betrag|geld|summe|{_SUM})"
    rf"|(?:den|der|des) rest(?:betrag|betrags|s|es)?\b{_NO_GOODS}"
    rf"|(?:le reste|le solde)\b{_NO_GOODS}|(?:la (?:somme|partie) |l['’]argent |le montant |{_EUROS} )restante?s?"
    rf"|el resto\b{_NO_GOODS}|(?:el dinero|el importe|la cantidad|{_EUROS}) (?:restantes?|pendientes?|que (?:me )?faltan?)"
)
"""What is left of the money."""

_ANY_REST, _ONE_OF_TWO = QuickPattern(rf"\b(?:{_OTHER}|{_LEFT})"), QuickPattern(rf"\b(?:{_OTHER})")
_ONE_PAYMENT = QuickPattern(rf"\b(?:{_OTHER_PAYMENT})")

_OF_THINGS = QuickPattern(
    r"\b(?:(?:re)?deliver\w*|sen[dt]|ship\w*|replac\w*|repair\w*|geleverd|lever\w*|bezorg\w*|stuur|sturen|gestuurd|vervang\w*"
    r"|(?:nach)?liefer\w*|geliefert|(?:zu)?schick\w*|ersetz\w*|livr\w+|envoy\w+|remplac\w*|entreg\w+|env[ií]\w*|reempla\w+)\b"
)
"""What is done with things: the rest may be theirs."""

_MONEY = QuickPattern(
    r"\b(?:money|refund\w*|paid|\w*geld|\w*erstatt\w*|betaald\w*|argent|rembours\w*|dinero|reembols\w*)\b"
)


def asks_for_rest(want: str) -> bool:
    """Whether what is left of the money is asked for, since some of it came.

    >>> [asks_for_rest(each) for each in ("the other half", "de rest van mijn geld", "the rest of my order", "deliver the rest")]
    [True, True, False, False]
    """
    return _ANY_REST.search(want) is not None and (not _OF_THINGS.search(want) or _MONEY.search(want) is not None)


def asks_for_other_half(want: str) -> bool:
    """The same of the other of two halves, or payments: with no more known, nobody knows how much that is."""
    return _ONE_OF_TWO.search(want) is not None


def asks_for_other_payment(want: str) -> bool:
    """The same of payments alone: of what was taken twice it is the one that was too much, and may have come."""
    return _ONE_PAYMENT.search(want) is not None


def came_before(case: Case, at_stake: int, went: int, events: Sequence[Event]) -> int | None:
    """How much had come back before the case was about the rest: its amount is what was left of all that `went` by then.

    Nothing where no such part came; None where it may have come of what is at stake, or before: nobody says. The want says it,
    and so do refunds that came before the case was opened, or are more than is at stake, unless that is what was taken too much
    or one of several payments. `events` are those of one currency.
    """
    came = sorted(
        (each for each in events if each.event is EventKind.REFUNDED), key=lambda one: (one.at.day, one.number)
    )
    sums = list(accumulate(_minor(each) for each in came))
    is_rest = asks_for_rest(case.want or "")
    until = next((place for place, total in enumerate(sums) if 0 < total == went - at_stake), None)
    if until is None:
        return sums[-1] if is_rest and sums and at_stake <= min(sums[-1], went - sums[-1]) else 0
    before, kinds = sums[until], [each.event for each in events if _minor(each) == at_stake]
    is_too_much = before == at_stake and (EventKind.ORDERED in kinds or kinds.count(EventKind.CHARGED) > 1)
    if is_rest:
        return None if is_too_much and asks_for_other_payment(case.want or "") else before
    if before == at_stake and not {EventKind.ORDERED, EventKind.CHARGED, EventKind.PAID}.isdisjoint(kinds):
        return 0 if is_too_much else None
    if before > at_stake or all(each.at.day < case.opened.day for each in came[: until + 1]):
        return before
    return None


def _minor(event: Event) -> int:
    return event.amount.minor if event.amount else 0
