"""What a note of a call tells of another call, before it: `in January a certain Dennis had promised me …`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.dates.date_words import numbered
from casebook.text.words.calendar_words import any_of

_SAID = (
    "promised|sworn|vowed|told|said|assured|agreed|guaranteed|confirmed|written|announced|beloofd|gezegd|toegezegd|verzekerd|geschreven|"
    "bevestigd|verteld|gegarandeerd|aangekondigd|versprochen|zugesagt|gesagt|zugesichert|geschrieben|bestatigt|angekundigt|"
    "garantiert|promise?s?|dite?s?|assuree?s?|garantie?|confirmee?s?|annoncee?s?|ecrit|jure|prometido|dicho|asegurado|"
    "garantizado|confirmado|anunciado|escrito|jurado"
)
_HAD = re.compile(
    rf"\b(?:had|hadden|avai\w+|habian?|habiamos)\b (?:[^.;!?]{{0,60}} )?(?:{_SAID})\b|"
    rf"\b(?:i|we|he|she|they|you|who)'d (?:{_SAID})\b"
)
_HATTE = re.compile(rf"\bhatten?\b (?:[^.;!?]{{0,60}} )?(?:{_SAID})\b")
"""German has it of the same call as well, in everyday words."""

_MONTH = any_of(numbered("MONTHS"))
_WHEN = (
    rf"\b(?:in|im|en|since|sinds|seit|depuis|back in|anfang|ende|mitte|debut|fin|begin|eind) {_MONTH}\b|"
    r"\b(?:last|previous|afgelopen|letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?) (?:\w+ )?"
    r"(?:time|week|month|year|summer|call|keer|maand|jaar|zomer|mal|woche|monat|jahr|sommer|anruf)\b|"
    r"\b(?:la )?(?:semaine|mois|annee|fois|ete|appel) (?:derniere?|passee?|precedente?)\b|"
    r"\b(?:semana|mes|ano|vez|verano|llamada) (?:pasad[oa]|anterior)\b|\b(?:ago|geleden|il y a|hace)\b|"
    r"\bvor \w+ (?:tag|woche|monat|jahr)\w*|\b(?:back then|earlier on|destijds|eerder|damals|damahls|auparavant|"
    r"a l'epoque|anteriormente|en su dia|entonces)\b"
)
_THEN = re.compile(rf"{_WHEN}|\b(?:a certain|ene|een zekere|ein\w* gewisse[rn]?|une? certaine?|una? tal)\b")
"""When that was, or that it was somebody who is named nowhere else."""


_SAYS = (
    r"(?:said|told|promised|zei(?:den)?|zegde|beloofde|vertelde|verzekerde|sagte|meinte|versprach|erzahlte|"
    r"(?:m'|nous )?(?:a|avait) (?:dit|promis)|dijo|"
    r"prometio|aseguro)(?: (?:me|us|mij|ons|toen|nog|al|mir|uns|noch|nog eens|ja|a moi|nous))*"
)
_SAID_THEN = re.compile(rf"\b{_SAYS} (?:{_WHEN})|^\W*(?:{_WHEN}),? (?:[^.;!?]{{0,50}} )?{_SAYS}\b")
"""What somebody said then, which stands beside it: what is said of a month may be in it."""


def is_of_before(small: str) -> bool:
    """Whether a sentence tells what somebody had said in another contact, long before or by a name that nobody knows.

    >>> is_of_before("in january a certain dennis had promised me a reply"), is_of_before("tom had promised me a reply")
    (True, False)
    """
    if _THEN.search(small) is None:
        return False
    return bool(_HAD.search(small) or _HATTE.search(small) or _SAID_THEN.search(small))


_I_TOLD = re.compile(
    r"^\W*(?:and |so |also )?(?:i(?:'ve)? )?(?:then |also |just )?(?:told|reminded|explained to|mentioned to) (?:him|her|them)\b"
    r"[^.;]*\b(?:said|promised|reckoned|swore|claimed|told (?:me|us))\b[^.;]*\bwould\b|"
    r"\b(?:verteld|gezegd|uitgelegd|gemeld) dat\b[^.;]*\b(?:zei|beloofde|meende|zwoer|gezegd had|had gezegd)\b"
    r"[^.;]*\bzou(?:den)?\b|"
    r"\b(?:gesagt|erzahlt|erklart|erinnert),? (?:dass )?[^.;]*\b(?:sagte|meinte|versprach|behauptete)\b|"
    r"\b(?:(?:lui|leur) ai (?:dit|rappele|explique|signale)|(?:lui|leur) dis) que? ?[^.;]*\b(?:disait|a dit|a promis|a assure|"
    r"m'a dit|m'a promis|nous a dit)\b|"
    r"\b(?:les? (?:dije|conte|explique|recorde|he dicho|he contado)) que\b[^.;]*\b(?:dijo|prometio|aseguro|juro)\b"
)
"""What the person told of somebody else's words, in the call: `told him Maureen said a plumber would come next day`."""


def tells_what_others_said(small: str) -> bool:
    """Whether a sentence tells what the person told of somebody else's words: all of it is theirs."""
    return _I_TOLD.search(small) is not None


def had_promised(small: str) -> bool:
    """Whether a sentence tells what had been said before the call that it is told of, and so nothing that was promised in it.

    >>> had_promised("on nous avait promis un rappel sous 48 heures"), had_promised("she promised a reply within a week")
    (True, False)
    >>> had_promised("told him maureen said a plumber would come next day"), had_promised("told him i wait, he said friday")
    (True, False)
    """
    return tells_what_others_said(small) or _HAD.search(small) is not None or is_of_before(small)


_AT_FIRST = re.compile(
    r"\b(?:at first|first|initially|originally) (?:\w+ )?(?:said|told|thought|claimed|promised)\b|"
    r"\b(?:said|told me|thought|claimed) (?:at first|initially|originally|first)\b|"
    r"\b(?:zei(?:den)?|dacht|beweerde|beloofde|meende)(?: \w+)? eerst\b|\beerst (?:zei|dacht|beweerde|beloofde)\b|"
    r"\b(?:meinte|sagte|dachte|behauptete|hatte)(?: \w+)? (?:zuerst|erst|zunachst|anfangs)\b|"
    r"\b(?:zuerst|erst|zunachst|anfangs) (?:meinte|sagte|dachte|behauptete|hiess)\b|"
    r"\ba d'abord (?:dit|cru|pense|pretendu|promis|annonce)\b|"
    r"\bd'abord,? (?:il|elle|on)(?: m'| nous)? ?a (?:dit|promis|annonce)\b|"
    r"\b(?:primero|al principio) (?:me )?(?:dijo|penso|creyo|prometio|dice)\b|\b(?:dijo|penso|creyo) (?:primero|al principio)\b"
)
"""What somebody said first, and did not stand by: `sie meinte zuerst, sie kommen Dienstag nochmal`."""

_LATER = re.compile(
    r"\b(?:later|afterwards|then|daarna|toen|dann|spater|danach|puis|ensuite|apres|luego|despues)\b,?"
    r"(?: (?:toch|maar|nee|doch|no|rather|plutot|finalement|mejor|al final))* (?:[^\W_]+ ){0,2}[^\W_]+\W*\Z"
)
"""What was said after it in a word or two, in the place of its day: `first he said Friday, later Tuesday after all`."""

_MOST_BETWEEN = 8
"""So many characters stand between who said it and what was said: `, dass `. Our own choice."""


def was_said_at_first(small: str, sentence: str = "") -> bool:
    """Whether a clause tells what somebody said at first, which something else took the place of; `sentence` is what it is of.

    >>> was_said_at_first("he first said tuesday"), was_said_at_first("he said the first one comes on tuesday")
    (True, False)
    >>> was_said_at_first("they come on tuesday", "she first said, they come on tuesday")
    True
    >>> was_said_at_first("first he said friday", "first he said friday, later tuesday after all")
    False
    """
    if _LATER.search(sentence):
        return False
    if _AT_FIRST.search(small):
        return True
    found = _AT_FIRST.search(sentence)
    begin = sentence.find(small)
    return found is not None and found.end() - len(small) < begin <= found.end() + _MOST_BETWEEN


_NONSENSE = (
    "nonsense|rubbish|a lie|lies|untrue|not true|onzin|flauwekul|niet waar|gelogen|quatsch|unsinn|blodsinn|nicht wahr|"
    "n'importe quoi|des betises|du vent|un mensonge|mentira|una tonteria"
)
_WAS_NONSENSE = re.compile(
    rf"\b(?:(?:that|it|this|all of it|that one)(?: all)? (?:was|turned out(?: to be)?|proved)|(?:dat|het|dit) (?:was|bleek)|"
    rf"(?:das|es|dies) (?:war|erwies sich als)|c'etait|ca s'est revele|(?:todo )?(?:era|fue|resulto ser))"
    rf"(?: (?:all|of course|complete|utter|just|in fact|allemaal|dus|achteraf|weer|natuurlijk|helemaal|alles|aber|also|jedoch|"
    rf"totaler|naturlich|en fait|donc|completement|todo|pues|toda)){{0,3}} (?:{_NONSENSE})\b|"
    r"\bno era (?:verdad|cierto)\b|\bce n'etait pas vrai\b"
)
"""That what was told before was not so: `dus dat was allemaal onzin`."""


def was_untrue(small: str) -> bool:
    """Whether a clause tells that what somebody said in the same call was not so.

    >>> was_untrue("so that was all nonsense"), was_untrue("das war aber alles quatsch"), was_untrue("the bill was wrong")
    (True, True, False)
    """
    return _WAS_NONSENSE.search(small) is not None
