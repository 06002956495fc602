"""When the person paid, bought or sent something, told beside what is promised of it: `the £45 you paid in December`.

It is no day that anything is due on, whatever month is meant.
"""

from __future__ import annotations

from functools import cache

from casebook.parsing.dates.date_words import numbered
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import any_of

_DONE = (
    "paid|bought|ordered|sent|returned|transferred|(?:were|was|been) (?:charged|billed|debited)|"
    "betaalde?n?|bestelde|besteld|gekocht|kocht|retourneerde|geretourneerd|opgestuurd|overgemaakt|overmaakte|"
    "bezahlt|bezahlten|gezahlt|zahlten|uberwiesen|bestellt|bestellten|gekauft|kauften|geschickt|zuruckgeschickt|"
    "payee?s?|versee?s?|reglee?s?|commandee?s?|achetee?s?|renvoyee?s?|prelevee?s?|"
    "pago|pagaron|pagado|abono|abonado|compro|comprado|pidio|pedido|envio|enviado|cobramos|cobraron|cobrado"
)
_YOU = r"(?:you|we|u|je|wij|sie|du|wir|vous|nous|tu|usted|que)"
_IN = r"(?:(?:back |all the way )?in|im|en|au mois de|in de maand|el pasado|last|vorige|letzten|le)"


@cache
def _paid_then() -> QuickPattern:
    month = rf"{any_of(numbered('MONTHS'))}\b\.?(?: (?:de )?(?:19|20)\d\d)?"
    ago = (
        r"(?:last|afgelopen|letzte[nrs]?|vorige[nrs]?) "
        r"(?:week|month|year|summer|maand|jaar|zomer|woche|monat|jahr|sommer)|"
        r"(?:la semaine|le mois|l'annee|l'ete) (?:derniere?|passee?)|(?:la semana|el mes|el ano|el verano) pasad[oa]"
    )
    then = rf"(?:{_IN} {month}|{ago})"
    return QuickPattern(
        rf"\b{_YOU} (?:[^\W\d]+ ){{0,3}}?(?P<behind>{then}) (?:[^\W\d]+ ){{0,2}}?(?:{_DONE})\b|"
        rf"\b(?:{_YOU} (?:[^\W\d]+ ){{0,3}}?)(?:{_DONE}) (?:[^\W\d]+ ){{0,3}}?(?P<before>{then})",
        exact=True,
    )


def without_when_paid(text: str) -> str:
    """The text without such times; as it is where none stands in it.

    >>> without_when_paid("The £45 you paid in December will be refunded within 10 days.")
    'The £45 you paid will be refunded within 10 days.'
    >>> without_when_paid("We'll refund you in December.")
    "We'll refund you in December."
    """
    small = folded(text)
    found = _paid_then().search(small) if len(small) == len(text) else None
    if found is None:
        return text
    start, end = found.span(found.lastgroup or 0)
    return f"{text[:start].rstrip()} {text[end:].lstrip()}"
