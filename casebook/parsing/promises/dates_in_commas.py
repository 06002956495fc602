"""A date, or a sum, that stands between commas: the second comma belongs to it, and parts no clauses.

*Der Polsterer kommt am Dienstag, den 1. Dezember, zu Ihnen*; *on Friday, 27 November, at your house*; *£30, on your card*.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import WEEKDAYS, any_folded

_GOES_ON = (
    r"(?!(?:dann|da|und|aber|oder|sonst|wir|ich|sie|er|es|der|die|das|wenn|falls|sobald|damit|weil|um|so|danach|then|and|but|or|"
    r"we|i|you|he|she|it|they|the|if|when|once|so|after\w*|dan|daarna|en|maar|of|u|je|ik|wij|ze|zij|hij|het|als|zodra|et|mais|ou|"
    r"vous|nous|je|il|elle|on|ils|le|la|les|si|quand|puis|ensuite|y|pero|o|usted|el|los|las|se|cuando|luego|despues)\b)"
)
"""What stands behind the second comma goes on with the sentence, and begins no clause of its own."""

_PART_OF_DAY = (
    r"(?: (?:in the )?(?:early )?(?:morning|afternoon|evening|lunchtime|night)|"
    r"(?:ochtend|middag|avond|morgen|vormittag|nachmittag|abend)|"
    r" (?:fruh|vormittag|nachmittag|abend|mittag|matin|midi|apres-midi|soir|ochtend|middag|avond)|"
    r" (?:por|de|en) la (?:manana|tarde|noche))?"
)
_DATE_IN_COMMAS = QuickPattern(
    rf"(?P<date>\b(?:{any_folded(WEEKDAYS)}){_PART_OF_DAY},? (?:(?:den|dem|the|le|el|de) )?\d{{1,2}}(?:\.|st|nd|rd|th|er|e)?"
    rf"(?:(?: de| of)? [a-z]{{3,10}}|\d{{1,2}}\.)(?:(?: de)? 20\d\d)?), (?={_GOES_ON}[a-z])",
    exact=True,
)
"""Such a date with its second comma, in folded words."""


_SUM_IN_COMMAS = QuickPattern(
    r"(?P<sum>[€£$] ?\d[\d.,]*|\d[\d.,]* ?(?:€|(?:eur|euros?|pounds?|quid)\b)), (?=(?:back |terug |wieder |zuruck )?"
    r"(?:on|onto|to|into|in|op|naar|auf|sur|en|a) (?:my|your|the|mijn|uw|je|de|mein\w*|ihr\w*|dein\w*|das|dem|mon|ma|votre|ton|"
    r"le|la|mi|su|tu|el) )",
    exact=True,
)
"""A sum whose comma stands before where it goes: *it's all going back, £486.13, on my card*."""

_SUM = r"(?:[€£$] ?\d[\d.,]*\d|[€£$] ?\d|\d[\d.,]* ?(?:€|(?:eur|euros?|pounds?|quid|dollars?|pesos)\b))"
_BACK = (
    r"\b(?:back|refund\w*|return\w*|terug\w*|zuruck\w*|erstatt\w*|rend\w*|rembours\w*|rever[st]\w*|devuelv\w*|devolv\w*|"
    r"reembols\w*|reintegr\w*)\b"
)
_PAID_FOR = QuickPattern(
    rf"\b[^\W\d]+, (?P<sum>{_SUM}), (?=(?:(?! (?:and|en|und|et|y) )[^.;!?]){{0,80}}{_BACK})", exact=True
)
"""What was paid for, with its sum between commas, before words that give it back: *den Versand, 14,90 Euro, bekommen Sie zurück*.

It is the money that comes back, and not the thing."""

_SUM_AHEAD = QuickPattern(
    rf"(?P<sum>{_SUM}(?: [^\W\d]+){{0,4}}), (?=(?:i|we|you|he|she|they|that|it|ich|wir|sie|du|die|der|das|ik|wij|u|je|on|nous|"
    rf"vous|tu|ils?|elles?|se|te|os|le|les|la|los|las)\b[^.,;!?]{{0,50}}{_BACK})",
    exact=True,
)
"""A sum that stands ahead of the sentence that gives it back: *the £85 call-out, I'll sling it back to you*."""


def without_second_commas(text: str) -> str:
    """A folded text in which no such comma stands behind a date, or behind a sum before where that goes.

    >>> without_second_commas("am freitag, 27. november, bei ihnen ab")
    'am freitag, 27. november bei ihnen ab'
    >>> without_second_commas("all of it, £486.13, on my card")
    'all of it, £486.13 on my card'
    >>> without_second_commas("den versand, 14,90 euro, bekommen sie zuruck")
    'den kosten 14,90 euro bekommen sie zuruck'
    """
    if "," not in text:
        return text
    text = _DATE_IN_COMMAS.sub(r"\g<date> ", text) if text.count(",") > 1 else text
    text = _PAID_FOR.sub(r"kosten \g<sum> ", text)
    return _SUM_AHEAD.sub(r"\g<sum> ", _SUM_IN_COMMAS.sub(r"\g<sum> ", text))


def closes_a_date(folded_text: str, comma: int) -> bool:
    """Whether the comma at this place of a folded text is the second of such a date.

    >>> closes_a_date("er kommt dienstag, den 1. dezember, zu ihnen", 34)
    True
    """
    return any(found.end("date") == comma for found in _DATE_IN_COMMAS.finditer(folded_text))
