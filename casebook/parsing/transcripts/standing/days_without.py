"""A day on which nobody is there to come, or nothing is free: `on Friday there are no technicians`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re
from functools import cache

from casebook.text.quick_pattern import QuickPattern

_TO = r"(?: [^\s.;,:]+){0,5}?"
"""What stands between the day and that nobody is there."""

_ENGLISH = (
    r"(?:technicians?|engineers?|drivers?|fitters?|plumbers?|electricians?|couriers?|installers?|vans?|staff|teams?|crews?|"
    r"slots?|appointments?|space|room|capacity|availability|visits?|deliver(?:y|ies)|collections?|pick-?ups?|rounds?|time)"
)
_DUTCH = (
    r"(?:monteurs?|technici|technicus|chauffeurs?|bezorgers?|koeriers?|loodgieters?|installateurs?|ploeg(?:en)?|plek(?:ken)?|"
    r"plaats|ruimte|tijd|afspra(?:ak|ken)|bezoek|capaciteit|levering(?:en)?|bezorging(?:en)?|rit(?:ten)?|personeel|mensen)"
)
_GERMAN = (
    r"(?:techniker\w*|monteure?n?|handwerker|fahrer|boten?|kuriere?|installateure?|teams?|trupps?|termine?|platz|"
    r"kapazitat(?:en)?|lieferung(?:en)?|touren?|zustellung(?:en)?|abholung(?:en)?|personal|leute|zeit)"
)
_FRENCH = (
    r"(?:technicien(?:ne)?s?|reparateurs?|livreurs?|coursiers?|chauffeurs?|plombiers?|equipes?|creneaux?|places?|"
    r"disponibilites?|rendez-vous|livraisons?|tournees?|passages?|personnel|monde|temps)"
)
_SPANISH = (
    r"(?:tecnic[oa]s?|repartidor(?:es)?|mensajeros?|transportistas?|operarios?|fontaneros?|equipos?|huecos?|citas?|plazas?|"
    r"disponibilidad|entregas?|reparto|recogidas?|visitas?|personal|sitio|tiempo|nadie)"
)
_NONE = (
    rf"(?:no|not any|(?:do|have|are|is)n't (?:have |got )?any) (?:\w+ )?{_ENGLISH}",
    rf"geen (?:\w+ )?{_DUTCH}",
    rf"keine?[rnms]? (?:\w+ )?{_GERMAN}",
    rf"(?:plus|pas|aucune?) (?:de |d')?(?:\w+ )?{_FRENCH}",
    rf"no (?:hay|habra|va a haber|tenemos|tengo|queda|quedan|disponemos de|nos quedan?) (?:\w+ )?{_SPANISH}",
)
_NOTHING = "|".join(_NONE)
"""That there is none of those who come, or nothing free."""

_NOBODY = (
    r"nobody|no[- ]?one|none of (?:our|the|my|them) ?\w*|(?:do|have|is)n't (?:have |got )?any(?:one|body)|"
    r"niemand(?:en|em)?|keiner|personne|nadie"
)
_IS_THERE = re.compile(
    r"\b(?:available|free|there|here|around|working|works?|comes?|coming|make it|with you|(?:have|has|have got|got) "
    r"(?:nobody|no[- ]?one|any(?:one|body))|"
    r"(?:nobody|no[- ]?one)(?:'s| is| will be) (?:in|out|on)|(?:nobody|no[- ]?one) (?:can|could) (?:make|do|get)|"
    r"^\W*(?:nobody|no[- ]?one) (?:on|for)|(?:niemand|keiner) (?:kan|kann)|(?:kan|kann)(?: \w+){0,2} (?:niemand|keiner)|"
    r"beschikbaar|vrij|aanwezig|er|langs|komen|komt|werkt|werken|rijdt|rijden|(?:heb|hebben)(?: \w+){0,3} niemand|"
    r"verfugbar|frei|da|vor ort|kommt|kommen|vorbei\w*|arbeitet|fahrt|(?:habe|haben)(?: \w+){0,3} (?:niemand\w*|keinen)|"
    r"disponible|libre|present|il n'y a|y a|vien\w+|pass\w+|travaille|(?:n'ai|n'avons|n'a|n'aurons)(?: \w+){0,2} personne|"
    r"hay|habra|viene|vendra|venir|pas(?:a|ar|ara)|ir|ira|trabaja|(?:tenemos|tengo)(?: \w+){0,3} nadie)\b"
)
"""That somebody comes, is there or can be had: what nobody then does."""

_NEEDED = re.compile(
    r"\b(?:needs?|needn't|has to|have to|must|required|necessary|(?:at )?home|call(?:s|ed)? (?:nobody|no[- ]?one)|"
    r"hoeft|hoeven|moet|moeten|nodig|thuis|bellen|"
    r"braucht|brauchen|muss|mussen|notig|zuhause|zu hause|daheim|anrufen|"
    r"dev(?:ez|ons|oir)|doi[ts]|faut|besoin|necessaire|chez vous|a la maison|appeler|"
    r"tienen? que|hace falta|necesita\w*|debe\w*|en casa|llamar)\b"
)
"""What somebody else need not do."""

_YET = re.compile(r"\b(?:yet|nog geen|noch keine?\w*|pas encore|(?:todavia|aun) no)\b")
"""What is only not settled."""

_WAS = re.compile(
    r"\b(?:was|were|came|turned up|is geweest|kwam|was er|war|waren|gekommen|est venue?|etait|vino|estaba|ha venido)\b"
)
"""What tells how it was on a day that is over."""


def nobody_then(small: str, day: str) -> bool:
    """Whether words in small letters say that nobody is there on a day, of which `day` is a pattern, or that nothing is free.

    >>> nobody_then("acabo de comprobar que el viernes no hay tecnicos", "viernes"), nobody_then("no later than friday", "friday")
    (True, False)
    >>> nobody_then("i'm afraid nobody is available on friday", "friday"), nobody_then("nobody was in on friday", "monday")
    (True, False)
    >>> nobody_then("nobody needs to be home on friday", "friday"), nobody_then("there's no time slot on friday yet", "friday")
    (False, False)
    """
    return _found(small, day) is not None


def without_nobody(small: str, day: str) -> str:
    """Words in small letters without what says that nobody is there on a day.

    >>> without_nobody("nobody is available on friday, so we can't refund it", "friday")
    ", so we can't refund it"
    """
    found = _found(small, day)
    return small if found is None else small[: found.start()] + small[found.end() :]


def _found(small: str, day: str) -> re.Match[str] | None:
    """Where it is said that nobody comes on that day, in a clause of its own."""
    for none in (_NOTHING, _NOBODY):
        found = _beside(none, day).search(small)
        if found is None or _WAS.search(small):
            continue
        begin = max(small.rfind(mark, 0, found.start()) for mark in ".;,:!?") + 1
        clause = small[begin : found.end()] + re.split(r"[.;,:!?]", small[found.end() :], maxsplit=1)[0]
        if not _YET.search(clause) and (none is _NOTHING or (_IS_THERE.search(clause) and not _NEEDED.search(clause))):
            return found
    return None


@cache
def _beside(none: str, day: str) -> QuickPattern:
    """That there is none, before a day or behind it; both are patterns."""
    return QuickPattern(rf"\b(?:{none})\b{_TO} {day}\b|\b{day}\b,?{_TO} (?:{none})\b", exact=True)
