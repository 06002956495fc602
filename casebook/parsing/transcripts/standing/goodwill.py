"""What a company says that it gives out of goodwill, without saying that it offers it: a voucher, a discount, a gesture.

The person may take it or not, as what is offered. Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import Promised

_GIVEN = re.compile(
    r"\b(?:vouchers?|gift ?cards?|goodwill|gesture|compensation|apology|courtesy|discount|store credit|"
    r"tegoedbon|cadeaubon|waardebon|tegemoetkoming|coulance|gebaar|compensatie|korting\w*|"
    r"gutschein\w*|kulanz\w*|entschadigung|entschuldigung|rabatt|nachlass|wiedergutmachung|"
    r"bon (?:d'achat|de reduction)|avoir de|geste|dedommagement|remise|(?:carte|cheque)[- ]cadeau|"
    r"vale de|cupon|compensacion|gesto|descuento|(?:tarjeta|cheque) regalo)\b|"
    r"\b(?:happy|glad|willing|prepared) to (?:give|offer|refund|credit|pay|do)\b|"
    r"\bwould\b[^?]*\b(?:help|do|work|be (?:ok|okay|fine|acceptable))\b[^?]*\?|"
    r"\bbon de \d|"
    r"\bif (?:i|we)(?:'d| were to)? (?:gave|give|knock\w*|took|take|refund\w*|credit\w*|offer\w*)\b|"
    r"\bals (?:ik|we|wij) (?:u|je) [^?]*\b(?:gaf|geef|gaven|geven|terug\w*)\b|"
    r"\bwenn (?:ich|wir) (?:ihnen|dir) [^?]*\b(?:gebe|geben|gabe|erlasse\w*|erstatte\w*)\b|"
    r"\bsi (?:je|nous|on) (?:vous |te )?(?:fais\w*|offr\w+|rembours\w+|donn\w+|rend\w*)\b|"
    r"\bsi (?:le|te|os) (?:doy|damos|diera|diese|hago|hacemos|descuent\w+|devolv\w+)\b|"
    r"\b(?:geef|geven) (?:ik|we|wij) u graag\b|\bgerne? (?:geben|erstatten|schreiben)\b"
)


def is_goodwill(small: str) -> bool:
    """Whether words in small letters tell of something that is given out of goodwill.

    >>> is_goodwill("as a gesture you get 20 euros"), is_goodwill("20 euros were booked on 3 may")
    (True, False)
    """
    return _GIVEN.search(small) is not None


_FOR_THE_TROUBLE = re.compile(
    r"\b(?:for (?:the|your|all the|all your) (?:upset|trouble|inconvenience|wait|delay|hassle|bother)|as an apology|to say sorry|"
    r"voor (?:het|al het|uw|je|de) (?:ongemak|wachten|gedoe|vertraging|moeite)|als excuus|"
    r"fur (?:die|den|ihre|deine|das) (?:unannehmlichkeit\w*|muhe\w*|umstande|wartezeit|arger|warten)|"
    r"pour (?:la|le|les|l') ?(?:gene|derangement|attente|desagrement|ennuis?)|"
    r"por (?:las|la|los|el) (?:molestias?|espera|inconvenientes?|retraso))\b"
)
"""Why somebody gets a sum beside their money."""


def is_for_the_trouble(before: Made, made: Made) -> bool:
    """Whether a sum is promised for the trouble, beside money of another sum that was promised: neither is the other."""
    if {before.kind, made.kind} != {Promised.REFUND}:
        return False
    if bool(_FOR_THE_TROUBLE.search(plain(before.text))) is bool(_FOR_THE_TROUBLE.search(plain(made.text))):
        return False
    sums = [{(sum_.amount, sum_.currency) for sum_ in money_said_in(one.text)} for one in (before, made)]
    return all(sums) and sums[0].isdisjoint(sums[1])
