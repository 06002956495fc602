"""What the person is spared: `You will not be charged again` denies a burden, and refuses nothing that was asked for.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.contractions import with_marks
from casebook.parsing.transcripts.taking_back import is_too_soon

_NOT = r"(?:not|never|no longer|n't)"
_BILLED = r"(?:charged|billed|invoiced|debited|fined|penali[sz]ed|chased|bothered|out of pocket)(?! back)"
_POST = r"(?:letters?|reminders?|bills?|invoices?|e-?mails?|calls?|texts?|demands?|notices?|marketing)"
_ENGLISH = (
    rf"\b(?:you|i|(?:your|my) (?:\w+ )?(?:card|account|bank))\b[^,.;]*{_NOT} (?:\w+ ){{0,3}}?{_BILLED}|"
    rf"{_NOT} (?:be )?(?:charg\w+|bill\w*|invoic\w+|fin(?:e|ing)|debit\w*|chas\w+|bother\w*) (?:you|your)\b|"
    r"\b(?:won't|will not|not going to|(?:am|are|is|'m|'re) not) (?:be )?charg(?:e|ing)\b(?! (?:it |that |you )?back)|"
    rf"{_NOT} (?:be )?(?:charg\w+|apply\w*|add\w*) (?:\w+ ){{0,3}}?(?:fees?|charges?|costs?|penalt\w+|interest)\b|"
    rf"{_NOT} (?:receive|get|hear)(?: any)?(?: more| further)? {_POST}|"
    rf"{_NOT} (?:be taken|come out|go out|leave)(?: \w+){{0,3}} (?:again|any ?more)\b|{_NOT} happen again\b|"
    rf"\bno (?:more|further) (?:payments?|charges?|{_POST}) (?:will|are|is|shall)\b"
)
_DUTCH = (
    r"\b(?:niets?|geen(?: \w+)?)(?: \w+){0,3} (?:afgeschreven|in rekening gebracht|gefactureerd|geincasseerd|doorberekend)\b|"
    r"\bniets? in rekening\b|"
    r"\bgeen (?:\w+ )?(?:aanmaningen|herinneringen|facturen|kosten|brieven|telefoontjes|e?-?mails)(?: \w+){0,2} meer\b|"
    r"\bniet (?:meer|weer|nog een keer|nog eens) gebeuren\b|\bgebeurt(?: \w+){0,2} niet (?:meer|weer|nog eens)\b"
)
_GERMAN = (
    r"\b(?:nichts?|keine?[nrs]?(?: \w+)?)(?: \w+){0,3} (?:abgebucht|belastet|berechnet|in rechnung gestellt|eingezogen)\b|"
    r"\bkeine (?:weiteren? )?(?:mahnung|rechnung|kosten|gebuhr|abbuchung|anruf|brief)\w*(?: \w+){0,2} mehr\b|"
    r"\bnicht (?:mehr|wieder|noch einmal) (?:vorkommen|passieren)\b|\b(?:passiert|kommt)(?: \w+){0,2} nicht (?:mehr|wieder)\b"
)
_FRENCH = (
    r"\b(?:ne |n')(?:\w+ ){1,3}?(?:plus|pas|jamais|rien)(?: \w+)? (?:debite|preleve|facture)e?s?\b|"
    r"\b(?:aucune?|plus de|plus aucune?) (?:autres? )?(?:prelevement|frais|relance|courrier|facture|appel)s?\b|"
    r"\bne se reproduira (?:plus|pas)\b"
)
_SPANISH = (
    r"\bno (?:\w+ ){0,3}?(?:cobra|carga|factura)(?:r|ran?|remos|mos)?\b|"
    r"\bno (?:recibiras?|tendras?|le llegaran|te llegaran) (?:mas )?(?:cartas|recibos|facturas|cargos|avisos|llamadas|correos)\b|"
    r"\bno (?:volvera|vuelve) a (?:pasar|ocurrir|suceder)\b|\b(?:ningun|sin) (?:otro |nuevo |mas )?(?:cargo|cobro|recibo)s?\b"
)
_SPARED = re.compile("|".join((_ENGLISH, _DUTCH, _GERMAN, _FRENCH, _SPANISH)))


def is_spared(small: str) -> bool:
    """Whether words in small letters deny something that the person would have to bear.

    >>> is_spared("you will not be charged again."), is_spared("es wird nichts mehr abgebucht.")
    (True, True)
    >>> is_spared("you will not be refunded."), is_spared("we can't charge it back.")
    (False, False)
    """
    return _SPARED.search(with_marks(small)) is not None


_ASKED_NOT_TO = re.compile(
    r"\bplease (?:do not|don't|never)\b|\bbitte (?:\w+ ){0,5}?(?:nicht|keine?[nrms]?)\b|"
    r"\b(?:merci de|veuillez|priere de) (?:bien vouloir )?ne (?:pas|plus|rien)\b|\bpor favor,? no\b|"
    r"\bgelieve (?:\w+ ){0,5}?(?:niet|geen)\b|"
    r"\b(?:alstublieft|alsjeblieft|aub|svp) (?:\w+ ){0,3}?(?:niet|geen)\b"
)
"""What the person is asked not to do."""

_NOT_SEEN = re.compile(
    r"\b(?:can't|cannot|can not|don't|do not) (?:actually |really )?see (?:an?|any|who|what|where|why|which|it|that|your)\b|"
    r"\bkan (?:ik )?(?:\w+ ){0,4}?(?:niet|geen) (?:\w+ )?(?:zien|vinden)\b|"
    r"\bkann (?:ich )?(?:\w+ ){0,4}?(?:nicht|keine?n?) (?:\w+ )?"
    r"(?:sehen|finden)\b|\bne (?:vois|trouve|peux (?:pas )?(?:voir|trouver))\b|\bno (?:puedo )?(?:ver|veo|encuentro|encontrar)\b"
)
"""What somebody does not see, which they only tell."""


def is_no_refusal(small: str) -> bool:
    """Whether a denial in small letters refuses nothing: it spares the person something, or says when something is possible; it
    asks them not to do something, or tells what somebody does not see.

    >>> is_no_refusal("no, please don't read out your card."), is_no_refusal("i can't see a loan aid on here.")
    (True, True)
    >>> is_no_refusal("please note that we can't refund it.")
    False
    """
    if is_spared(small) or is_too_soon(small):
        return True
    return any(none.search(with_marks(small)) is not None for none in (_ASKED_NOT_TO, _NOT_SEEN))
