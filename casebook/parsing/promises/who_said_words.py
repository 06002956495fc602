"""The words by which a note typed in a hurry tells who said something, up to what they said, in five languages.

All are looked for in text that is folded: small letters, no accents.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import SHORT_WEEKDAYS, WEEKDAYS, any_folded

_WEEKDAY = any_folded(WEEKDAYS, SHORT_WEEKDAYS)
_PAST_DAY = (
    rf"(?: (?:(?:on |am |op |le |el |last |vorige |afgelopen |letzten? )?{_WEEKDAY}|yesterday|gisteren|gestern"
    rf"|hier|ayer|yday"
    r"|last week|vorige week|letzte woche|la semaine derniere|la semana pasada)\b)?"
)
"""When it was said, behind the word that says so."""

_PROMISES = (
    "(?<!a )promise[sd]?|guarantee[sd]?|belooft?|beloofde?|beloven|toegezegd|zegt toe|verspr[ia]cht|versprach"
    "|versprochen"
    "|zugesagt|sagt zu|sagte zu|promet(?:tent)?|promis|promettait|promete|prometen|prometio|prometieron|prometido"
)
_CONFIRMS = (
    r"confirm(?:s|ed)?|bevestigt|bevestigde|bestatigt(?:e)?|confirme(?:nt)?|a confirme|confirma(?:n)?|confirmo"
    r"|assure[sd]?"
    r"|asegura(?:n)?|aseguro|offer(?:s|ed)|offered"
)
_SAYS = (
    "(?:was|got|were|been) told|told(?= (?:engineer|technician|refund|replacement|delivery|it|they|that|the|a|he|she"
    r"|someone|my|new)\b)|said|says?|saying|sez|tells? me|tells? us|told me|told us|reckons?|swears?|insists?"
    r"|zei(?:den)?|zegt|zeggen"
    "|gezegd|meent|meldt dat|sagte?n?|sagt|meinte?n?|meint|hat gesagt|hat gemeint|dit|disent|disait|m'a dit|m'ont dit"
    "|a dit|ont dit|annonce|dicen?|dijo|dijeron|me dijo|me dijeron|ha dicho"
)

WHO_SAID = QuickPattern(
    rf"(?:(?:[^\s,;:]+ ){{0,5}}?)(?:(?P<promises>{_PROMISES})|{_CONFIRMS}|(?P<says>{_SAYS}))(?: (?:me|mir|uns|ons"
    rf"|us|him"
    rf"|nous))?"
    rf"(?: (?:in writing|by email|schriftelijk|schriftlich|par ecrit|por escrito))?{_PAST_DAY}(?: (?:that|dat|dass"
    rf"|que|q|qu"
    rf"|wel|sorry))?(?: |: ?|(?<=qu')|\Z)(?!to |of |te |zu |de (?!vuelta)|d'|was |were |wir hatten|it was |its )",
    exact=True,
)
"""Who said it, up to what they said: *Dawn said*, *hr. Weber meinte*, *Sam (manager) promised*."""

NOW_SAYS = QuickPattern(
    r"(?:.*\b)?(?:nu|nou|vandaag|jetzt|nun|heute|ahora|hoy|now) (?:zegt|zei|sagt|sagte|meint|dice|dijo|says|said) \Z",
    exact=True,
)
NAME_THAT = QuickPattern(r"(?-i:(?:[a-z]{1,8}\.? )?[A-ZÀ-Ý][^\W\d_]+)(?:,? (?:dat|dass|que|that)\b|,)?(?: |\Z)")
"""Who says it behind the verb, as Dutch, German and Spanish have it: *nu zegt Karin dat het komt*."""

ACCORDING = QuickPattern(
    r"(?:according to|per|volgens|laut|nach angaben von|selon|d'apres|segun) (?:(?:the|de|het|der|dem|le|la|el|un"
    r"|une) )?[^\s,;:]+ (?!staat |komt |krijg|wordt |is |wird |kommt |ist |bekomm|sind |zijn |gaat |gaan )",
    exact=True,
)
"""The same before it: *selon Paul*."""

NO_WHO = QuickPattern(
    r"\b(?:i|ik|ich|je|j'ai|yo|we|wij|wir|nous|not|niet|nicht|never|nooit|nobody|niemand|didn't|didnt|no|nothing"
    r"|if|als|wenn|si"
    r"|who|which|die|what|habe|hab|heb|he|he dicho)\b|\bno se\b",
    exact=True,
)
"""Whose words these are not: the person's own, or nobody's. *He* is looked at apart, which in Spanish is *I have*."""

ENDS_WITH_WHO = QuickPattern(
    r",? (?:[a-z]+|according to [a-z]+) (?:said|says|reckons|zei|zegt|sagt|sagte|meint|meinte|a dit|dit|dice|dijo)\Z",
    exact=True,
)
"""Who said it behind what they said: *refund by fri she said*."""

SAID_BY = QuickPattern(
    r"(?:said|says|sez|per|according to|zei|zegt|volgens|sagt|sagte|laut|dit|selon|dice|dijo|segun)(?: "
    r"[a-z.]+){1,2}\Z|[a-z]+ (?:said|says|sez|zei|zegt|sagt|sagte)\Z",
    exact=True,
)
"""Who said it, in a part of its own behind what they said."""
