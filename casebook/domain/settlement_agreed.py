"""What the person accepted in the end: then so much is at stake, and no more. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from casebook.domain.settlement_words import FINAL, IS_CREDIT, is_beside_nothing, is_otherwise, leads_to_money
from casebook.records.vocabularies import DECISIONS, EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in, sums
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.records.kinds import Case, Event
    from casebook.text.sums import TypedSum

_IN_PART = QuickPattern(
    r"\b(?:part(?:ly|ial|ially)?|part-?payment|interim|instal?ments?|on account|advance|without prejudice|under reserve|for now"
    r"|the rest|remainder|deel\w*|gedeelte\w*|voorschot|termijn|voorlopig|onder voorbehoud|teil\w*|abschlag\w*|rate|anzahlung"
    r"|vorschuss|vorläufig|unter vorbehalt|partie\w*|acompte|avance|provision\w*|sous réserve|parcial\w*|parte|anticipo|plazo"
    r"|a cuenta|de momento|a month|per month|monthly|per maand|monatlich\w*|par mois|al mes)\b"
)
"""What leaves more to come than what was accepted."""

_BETWEEN = re.compile(rf" (?:{AND}|plus|with|met|mit|avec|con) |[,;+&](?!\d)", re.IGNORECASE)
"""Between what was accepted and something beside it."""


class Agreed(NamedTuple):
    """What was accepted in one currency, in its minor units: money, and what is credited beside it; `more` says that something
    was that is no sum, *80 EUR and a new lamp*."""

    event: Event
    currency: str
    money: int
    credited: int
    more: bool = False


def agreed(events: Iterable[Event]) -> Agreed | None:
    """The money that was accepted last; None where none was, it was declined since, or it may be a part of what is to come."""
    decided = [each for each in events if each.event in DECISIONS]
    last = max(decided, key=lambda each: (each.at.day, each.number), default=None)
    if last is None or last.event is EventKind.DECLINED or _IN_PART.search(last.text or ""):
        return None
    if sum_in(last.text or "") and is_otherwise(last.text or ""):
        return None
    if last.amount is not None:
        is_credit = IS_CREDIT.search(last.text or "") is not None and not list(sums(last.text or ""))
        return None if is_credit else Agreed(last, last.amount.currency, last.amount.minor, 0, _has_more(last))
    return _named(last)


def agreed_in(case: Case, events: Iterable[Event]) -> Agreed | None:
    """The money that was accepted last, in a currency that is at stake: that of the case, else one in which any went."""
    known = tuple(events)
    settlement = agreed(known)
    went = {each.amount.currency for each in known if each.event in _WENT and each.amount}
    at_stake = {case.amount.currency} if case.amount else went
    return settlement if settlement and (not at_stake or settlement.currency in at_stake) else None


_WENT = (EventKind.PAID, EventKind.CHARGED, EventKind.ORDERED)


def _named(event: Event) -> Agreed | None:
    """The sums that its words name: one of money that is paid to the person, and one at most that is credited. None where they
    name others, or something else before it, *a new lamp and 20 EUR*: nobody knows whether that settles the whole."""
    money: dict[str, int] = {}
    credited: dict[str, int] = {}
    for part in _BETWEEN.split(FINAL.sub("", event.text or "")):
        named = list(sums(part))
        if len(named) > 1 or not (money or _may_lead(part, named)):
            return None
        for each in named:
            kind = credited if IS_CREDIT.search(part) else money
            if each.code in kind or len(each.code) != len("EUR"):
                return None
            kind[each.code] = each.minor_in(each.code)
    if len(money) != 1 or not set(credited) <= set(money):
        return None
    code, minor = next(iter(money.items()))
    return Agreed(event, code, minor, credited.get(code, 0), _has_more(event))


def _may_lead(part: str, named: Sequence[TypedSum]) -> bool:
    """Whether a part may be the first that names money, or stand before it."""
    if not named:
        return is_beside_nothing(part)
    return IS_CREDIT.search(part) is not None or leads_to_money(part[: named[0].start])


def _has_more(event: Event) -> bool:
    """Whether a part of its words names no sum, and is not how the money comes."""
    parts = [each.strip() for each in _BETWEEN.split(FINAL.sub("", event.text or ""))]
    is_of_it = sum_in(event.text or "") != ""
    bare = (each for each in parts if each and not list(sums(each)) and not _HOW.match(each))
    return any(bare) if is_of_it else False


_HOW = QuickPattern(
    r"(?:to|on|onto|by|within|for|as|via|in (?!an? )|back|paid|i keep|op|naar|per|binnen|voor|als|terug|ik houd|auf|bis|für"
    r"|innerhalb|zurück|ich behalte|sur|par|avant|sous|pour|je garde|a (?:mi|la|el) |en (?:mi|la|el|un) |por|para|antes"
    r"|me quedo)\b"
)
"""How a part begins that says where the money comes to, by when, or what it is for; or that the person keeps the thing."""


def came_of(settlement: Agreed, events: Iterable[Event], kind: EventKind) -> tuple[int, int]:
    """How much came of that kind in its currency that is no part of what was agreed, and how much that is.

    What came since is. So is all that came before of what was agreed *in total*; and a refund of just that sum that was noted
    shortly before, or on that day, where none came since and no *further* sum was agreed: what was accepted had come.
    """
    text, on = settlement.event.text or "", settlement.event
    came = [
        each for each in events if each.event is kind and each.amount and each.amount.currency == settlement.currency
    ]
    since = [each for each in came if (each.at.day, each.number) > (on.at.day, on.number)]
    if _IN_TOTAL.search(text):
        since = came
    elif not since and not _FURTHER.search(text):
        whole = settlement.money if kind is EventKind.REFUNDED else settlement.credited
        near = [
            each for each in came if on.at.day - each.at.day <= _SHORTLY and each.amount and each.amount.minor == whole
        ]
        since = near[-1:]
    of_it = sum(each.amount.minor for each in since if each.amount)
    return sum(each.amount.minor for each in came if each.amount) - of_it, of_it


_SHORTLY = timedelta(days=14)
"""So long before it was noted as accepted what was agreed may have come. Our own choice."""

_IN_TOTAL = QuickPattern(
    r"\b(?:in total|total of|altogether|all in all|in totaal|totaal|insgesamt|zusammen|au total|en tout|en total|total de)\b"
)
"""That what came before is a part of what was agreed."""

_FURTHER = QuickPattern(
    r"\b(?:another|further|additional|extra|more|on top|nog|verdere|aanvullend\w*|weitere[nrs]?|noch|zusätzlich\w*"
    r"|encore|de plus|supplémentaires?|otr[oa]s?|más|adicional\w*)\b"
)
"""That it comes beside what came before."""


def is_all_there(settlement: Agreed, events: Iterable[Event]) -> bool:
    """Whether all of what was agreed came, the credit too."""
    known = tuple(events)
    money, credited = (came_of(settlement, known, kind)[1] for kind in (EventKind.REFUNDED, EventKind.CREDITED))
    return not settlement.more and settlement.money <= money and settlement.credited <= credited
