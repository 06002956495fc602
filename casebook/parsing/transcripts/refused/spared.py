"""What the person is spared: `You will not be charged again` denies a burden, and refuses nothing that was asked for.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.languages.contractions import with_marks
from casebook.parsing.transcripts.refused.hedges import without_hedges
from casebook.parsing.transcripts.standing.other_days import without_other_days
from casebook.parsing.transcripts.standing.taking_back import is_too_soon

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
_CUT_OFF = (
    r"\b(?:won't|will not|not going to|can't|cannot|never) (?:be |get |have to )?(?:\w+ )?"
    r"(?:cut (?:you|it|them|off)|disconnect\w*|evict\w*|sued?\b|repossess\w*|blacklist\w*|report you|(?:go|take you) to court|"
    r"send (?:the |any |an? )?(?:bailiffs?|debt|collectors?)|lose (?:your|the|any|it))|"
    r"\b(?:you|it|account|line|supply|service)(?: (?:won't|will not)|'s not going to| is not going to) be (?:\w+ )?"
    r"(?:blocked|suspended|closed|affected)\b|"
    r"\b(?:wordt|worden|word)(?: \w+){0,4}? niet (?:meer )?(?:afgesloten|geblokkeerd|stopgezet|uitgezet)\b|"
    r"\b(?:wird|werden|wirst)(?: \w+){0,5}? nicht (?:mehr )?(?:abgestellt|gesperrt|abgeklemmt|abgeschaltet|gemahnt|verklagt)\b|"
    r"\bne (?:vous |te )?(?:ser(?:a|as|ez|ons|ont)|sont|est) (?:donc )?(?:pas|plus|jamais) "
    r"(?:coupe|suspendu|bloque|poursuivi|saisi|penalise)e?s?\b|"
    r"\bno (?:\w+ ){0,3}?(?:cort(?:ar|aran|ara|aremos|amos|an)|(?:embarg|penaliz|mult|desahuci)ar(?:an|a|emos)?|"
    r"bloquear(?:an|emos)?|suspender(?:an|emos))\b"
)
"""That what the person fears will not be done to them: `nobody will cut you off`."""

_SPARED = re.compile("|".join((_ENGLISH, _DUTCH, _GERMAN, _FRENCH, _SPANISH, _CUT_OFF)))

_FEARED = re.compile(
    r"\b(?:cut(?:ting)? (?:me|us|it|my \w+) off|cut off|disconnect\w*|evict\w*|bailiffs?|debt|collectors?|sue[ds]?|"
    r"(?:to|in) court|repossess\w*|"
    r"penalt\w+|fined|penali[sz]ed|(?:be|get|getting|being|i'm|keep) (?:charged|billed|chased)|charge me|credit (?:score|file|"
    r"rating)|blacklist\w*|blocked|suspended|happen again|lose (?:my|our|the|it|this|that)|"
    r"afgesloten|afsluit\w*|deurwaarder\w*|incasso\w*|boetes?|aanmaning\w*|geblokkeerd|rechtbank|bkr|weer gebeuren|"
    r"abgestellt|gesperrt|sperren|sperrt|inkasso\w*|gerichtsvollzieher\w*|mahn\w+|schufa|strafe\w*|vor gericht|"
    r"wieder (?:passier|vorkomm)\w*|"
    r"coup(?:er?|ez|ee?s?|ure)|huissiers?|suspend\w*|penalite\w*|saisie?|poursuivi\w*|contentieux|majoration|recouvrement|"
    r"tribunal|se reprodui\w+|"
    r"cort(?:ar|an|en|aran)\w*|embarg\w+|moros\w+|multas?|penaliz\w+|desahuci\w+|recargos?|juicio|volver a (?:pasar|ocurrir))\b"
)
"""What nobody wants to be done to them."""


def is_feared(small: str) -> bool:
    """Whether the person, in small letters, speaks of what they would not want.

    >>> is_feared("will they cut me off?"), is_feared("will they refund me?")
    (True, False)
    """
    return _FEARED.search(with_marks(small)) is not None


def is_spared(small: str) -> bool:
    """Whether words in small letters deny something that the person would have to bear.

    >>> is_spared("you will not be charged again."), is_spared("es wird nichts mehr abgebucht.")
    (True, True)
    >>> is_spared("you will not be refunded."), is_spared("we can't charge it back.")
    (False, False)
    """
    return _SPARED.search(with_marks(small)) is not None


_ASKED_NOT_TO = re.compile(
    r"\b(?:don't|do not|never) forget\b|\bvergeet (?:u )?(?:[^\s.;,]+ ){0,4}?niet\b|\bvergessen sie (?:[^\s.;,]+ ){0,4}?nicht\b|"
    r"\bvergiss (?:[^\s.;,]+ ){0,4}?nicht\b|\bn'oublie[zs]? pas\b|\bno (?:se |te )?olvid(?:e|es|a)\b|"
    r"\bplease (?:do not|don't|never)\b|\bbitte (?:\w+ ){0,5}?(?:nicht|keine?[nrms]?)\b|"
    r"\b(?:merci de|veuillez|priere de) (?:bien vouloir )?ne (?:pas|plus|rien)\b|\bpor favor,? no\b|"
    r"\bgelieve (?:\w+ ){0,5}?(?:niet|geen)\b|"
    r"\b(?:alstublieft|alsjeblieft|aub|svp) (?:\w+ ){0,3}?(?:niet|geen)\b"
)
"""What the person is asked not to do."""


_DENIES = re.compile(
    r"n't\b|\b(?:not|no|nor|never|nothing|none|cannot|unable|refus\w+|declin\w+|niet|niets|niks|nooit|geen|nicht|nichts|nie|"
    r"keine?[nrms]?|pas|plus|jamais|rien|aucune?|nunca|nada|ningun[oa]?|tampoco|non-?refundable)\b"
)
"""What denies something, in any language."""


def without_doubts(small: str) -> str:
    """Words in small letters without what is not certain, what somebody does not see, and the day that does not do.

    >>> without_doubts("nobody is available on friday, so we cannot refund the visit")
    ', so we cannot refund the visit'
    """
    return without_other_days(without_hedges(with_marks(small)))


def is_no_refusal(small: str) -> bool:
    """Whether a denial in small letters refuses nothing: it spares the person something, or says when something is possible, or
    only that it is not certain; it asks them not to do something, or only tells what somebody does not see.

    >>> is_no_refusal("no, please don't read out your card."), is_no_refusal("i can't see a loan aid on here.")
    (True, True)
    >>> is_no_refusal("please note that we can't refund it."), is_no_refusal("i can't see it so we won't refund it.")
    (False, False)
    """
    if is_spared(small) or is_too_soon(small) or _ASKED_NOT_TO.search(with_marks(small)) is not None:
        return True
    left = without_doubts(small)
    return left != with_marks(small) and _DENIES.search(left) is None
