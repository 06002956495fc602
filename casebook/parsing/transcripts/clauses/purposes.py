"""What a clause only tells what something is for, or when it comes round to it: neither doubts what is promised before it.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.promises.where_taken import without_where_taken
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.contractions import as_written, with_marks

_TO_SEE = (
    r"(?:to (?:see|check|hear|ask|find out|make sure|confirm)|(?:om )?te (?:horen|zien|kijken|vragen|checken|controleren|weten)|"
    r"(?:zu |nach)(?:fragen|sehen|horen|schauen|prufen)|pour (?:voir|savoir|verifier|demander)|"
    r"(?:para|a) (?:ver|saber|comprobar|preguntar|confirmar))"
)
_ASIDE = re.compile(
    rf",? ?\b(?:and |en |und |et |y )?{_TO_SEE},? (?:if|whether|of|ob|si)\b[^.;!?]*|"
    r",? \b(?:once|when|after|as soon as) (?:i|we|he|she|they)(?:'?(?:ve|s)|'ll| have| has)? (?:\w+ ){0,3}?"
    r"(?:spoken|spoke|talked|word|chat|checked|chased|rung|asked)\b[^.;,!?]*|"
    r",? \b(?:zodra|nadat|als|wanneer) (?:ik|we|wij|hij|ze|zij)\b[^.;,!?]*\b(?:gesproken|overlegd|nagevraagd|"
    r"nagekeken)\b[^.;,!?]*|"
    r",? \b(?:sobald|nachdem|wenn) (?:ich|wir|er)\b[^.;,!?]*\b(?:gesprochen|geredet|geklart|nachgefragt)\b[^.;,!?]*|"
    r",? \b(?:des|une fois|quand) (?:que )?(?:j'|nous |il |elle |on )\w+ (?:parle|vu|eu|discute)\b[^.;,!?]*"
)


def without_asides(small: str) -> str:
    """The words without those clauses.

    >>> without_asides("i'll ring you friday to see if it's working.")
    "i'll ring you friday."
    """
    return _ASIDE.sub("", small)


_SO_THAT_NOT = re.compile(
    r",? ?\b(?:(?:zodat|opdat) (?:u|je|jij|het|ze|hij|we) (?:\w+ ){0,3}?(?:niet|geen|niets)\b|"
    r"damit (?:sie|du|es|das|ihnen|dir) (?:\w+ ){0,3}?(?:nicht|nichts|kein\w*)\b|"
    r"pour (?:que )?(?:vous |tu |cela |ca )?(?:ne |n')|para que (?:usted |ustedes )?no\b|(?:om|um) (?:u |sie |"
    r"ihnen )?niet\b)[^,.;]*"
)
"""What is meant not to be, by what is done: `zodat u niet in onzekerheid zit`."""


_REASON = re.compile(
    r"(?<=\w),? (?:because|seeing (?:as|that)|omdat|weil|parce qu(?:e |')|puisqu(?:e |')|porque)\b[^.;!?]*"
)
"""Why something is done, behind it: what was not is told there as well, and is no no."""


def without_aims(small: str) -> str:
    """The words without what they only want to spare somebody, and without why.

    >>> without_aims("i'll take £50 off because we didn't ring"), without_aims("because it isn't ours, no")
    ("i'll take £50 off", "because it isn't ours, no")
    """
    return _REASON.sub("", _SO_THAT_NOT.sub("", small))


_DOUBTS = ("no_promise", "condition")
"""The entries of `PromiseWords` whose words stand in clauses as well that doubt nothing: `to see if it works`."""


def as_meant(small: str, language: str, entry: str = "") -> str:
    """The words as an entry of the table is looked for in them: English with its marks, without what doubts nothing, and
    without what was once done with the account that money goes to."""
    spelt = with_marks(small) if language == "en" else as_written(small) if language == "de" else small
    spelt = without_where_taken(spelt)
    return without_asides(spelt) if entry in _DOUBTS else spelt


_REASON_FIRST = re.compile(
    r"\W*(?:(?:and|so|but|um|en|maar|dus|und|aber|also|et|mais|donc|y|pero)\b,? )*"
    r"(?:(?:because|since|as(?= (?:you|we|it|they|he|she|your|our|this|that|there|nobody|no one)\b)|"
    r"given that|seeing (?:as|that))\b(?! if\b)[^.;!?]*?[^.;!?,],? "
    r"(?=(?:i|we|they|you|he|she)(?:'ll| will|'m going to|'re going to| are going to)\b)|"
    r"(?:omdat|doordat|aangezien)\b[^.;!?]*?[^.;!?,],? (?=[^\W\d_]+ (?:we|wij|ik)\b(?! (?:niet|geen)\b))|"
    r"(?:weil|da|nachdem wir)\b[^.;!?]*?, (?=[^\W\d_]+ (?:wir|ich)\b)|"
    r"(?:comme|puisque|vu que|etant donne que)\b[^.;!?]*?, (?=(?:nous|je|on) )|"
    r"(?:como|ya que|puesto que|dado que)\b[^.;!?]*?[^.;!?,],? "
    r"(?=(?:le|les|te|os|se lo) (?:[^\W\d_]+(?:mos|re)|abono|devuelvo)\b))"
)
"""Why something is done, told before it: `because the visit was missed we'll credit £75 within ten days`."""


def behind_reason(sentence: str) -> str:
    """A sentence without why something is done, which stands before it; else the same.

    >>> behind_reason("And because the August visit was missed we'll credit £75 by Friday.")
    "we'll credit £75 by Friday."
    >>> behind_reason("As soon as it is back we'll refund it.")
    "As soon as it is back we'll refund it."
    """
    small = plain(sentence)
    found = _REASON_FIRST.match(small) if len(small) == len(sentence) else None
    return sentence[found.end() :] if found else sentence
