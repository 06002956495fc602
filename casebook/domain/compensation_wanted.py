"""Compensation, or something off the price, that is all that a case asks for: then what was paid is not owed back, but what is
asked for. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import TypedSum, sums

if TYPE_CHECKING:
    from casebook.records.kinds import Case

_COMPENSATION = (
    r"(?:compensation|damages|goodwill(?: (?:payment|gesture))?"
    r"|(?:schade|vertragings)?(?:vergoeding|compensatie)|schadeloosstelling|tegemoetkoming|smartengeld"
    r"|\w*entschädigung|schadens?ersatz|schmerzensgeld|ausgleichs(?:zahlung|leistung)"
    r"|indemni(?:sation|t[ée])|d[ée]dommagement|compensation|dommages(?:[- ]et)?[- ]int[ée]r[êe]ts"
    r"|indemnizaci[óo]n|compensaci[óo]n"
    r"|price reduction|reduction (?:of|in) (?:the|my) price|discount|(?:prijs)?(?:korting|verlaging|vermindering)"
    r"|(?:preis)?(?:minderung|nachlass|ermäßigung)|rabatt|(?:r[ée]duction|baisse)(?: (?:de|du) prix)?|rabais|remise"
    r"|(?:rebaja|reducci[óo]n)(?: (?:de|del) precio)?|descuento)"
)
_ASKS = QuickPattern(
    r"(?:i want |we want |ik wil |wij willen |ich will |ich möchte |wir wollen |je veux |quiero )?"
    r"(?:(?:an?|some|the|my|our|fair|full|proper|statutory|een|de|het|mijn|onze?|eine?[nrms]?|die|der|den|das|meine?n?|une?|la|l['’]|les?"
    r"|des|mon|el|los|mi|nuestra) ?)*"
    r"(?:(?:€|£|\$)? ?\d[\d.,\u00a0\u202f ]*(?:€|£|\$|euros?|[a-z]{3})? ?(?:(?:of|in|as|van|aan|als|an|de|en|como) )?)?"
    rf"{_COMPENSATION}\b"
)
"""How an ask begins that is for compensation."""

_MORE = QuickPattern(
    r"(?<![-\w])(?:and|plus|also|or|en|und|sowie|oder|et|ou|y|o|e|refund|repay\w*|back|terug\w*|restitutie|zurück|\w*erstattung|rückzahlung"
    r"|rembours\w*|restitution|reembols\w*|devol\w*|devuel\w*)(?!\w)|[;+&]"
)
"""What may be another thing that is asked for, or says that it is the money itself."""

_FOR_A_THING = QuickPattern(
    r"\A ?(?:\d[\d.,]* ?\w+ )?(?:for|of|voor|van|für|pour|de|du|des|por|del)\b(?! ?(?:€|£|\$)? ?\d)"
    r"(?! (?:(?:the|my|our|all|your|de|het|mijn|die|den|das|meine?n?|le|la|les|mon|el|los|mi) |l['’])?"
    r"(?:\w+ )?(?:delay|inconvenience|trouble|stress|time|distress|hassle|wait(?:ing)?|outage|downtime|cancellation|late\b"
    r"|vertraging|overlast|ongemak|tijd|gedoe|stress|wachttijd|storing|uitval|annulering"
    r"|verspätung|verzögerung|ausfall|unannehmlichkeit\w*|mühe|zeit|wartezeit|ärger"
    r"|retard|d[ée]rangement|g[êe]ne|d[ée]sagr[ée]ment\w*|attente|temps|panne|annulation|coupure"
    r"|retraso|molestias?|espera|tiempo|demora|corte|aver[íi]a|cancelaci[óo]n))"
)
"""For a thing, of which compensation may be the price: for no trouble and no delay."""


class CompensationAsked(NamedTuple):
    """The compensation that is all that a case asks for, with its sum where somebody said how much, and where its name ends."""

    sum: TypedSum | None
    end: int

    def in_currency(self, code: str) -> int | None:
        """How much it is in the minor units of that currency; None where it is one of another, or nobody said how much."""
        return self.sum.minor_in(code) if self.sum and self.sum.may_be_in(code) else None


def compensation_asked_alone(case: Case) -> CompensationAsked | None:
    """The compensation that is all that is wanted; None where something else is wanted, or it may be the price of a thing:
    *compensation for the coat*."""
    return compensation_in((case.want or "").strip())


_NAMED = QuickPattern(rf"\b{_COMPENSATION}\b")


def names_compensation(want: str) -> bool:
    """Whether compensation is asked for, alone or beside other money."""
    return _NAMED.search(want) is not None


def compensation_in(want: str) -> CompensationAsked | None:
    """The same of these words."""
    asked = _ASKS.match(want)
    if asked is None or _MORE.search(more := want[asked.end() :]) or _FOR_A_THING.match(more):
        return None
    named = tuple(sums(want))
    if len(named) > 1:
        return None
    return CompensationAsked(named[0] if named else None, asked.end())
