"""A day on which nobody is there to come, or nothing is free: `on Friday there are no technicians`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

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
    (
        rf"(?:nobody|no[- ]?one|none of (?:our|the|my|them) ?\w*|"
        rf"(?:no|not any|(?:do|have|are|is)n't (?:have |got )?any) (?:\w+ )?{_ENGLISH}|"
        rf"(?:do|have|is)n't (?:have |got )?any(?:one|body))"
    ),
    rf"(?:niemand|geen (?:\w+ )?{_DUTCH})",
    rf"(?:niemand|keiner|keine[rnms]? (?:\w+ )?{_GERMAN}|kein (?:\w+ )?{_GERMAN})",
    rf"(?:personne|(?:plus|pas|aucune?) (?:de |d')?(?:\w+ )?{_FRENCH})",
    (
        r"(?:nadie|no (?:hay|habra|va a haber|tenemos|tengo|queda|quedan|disponemos de|nos quedan?) "
        rf"(?:\w+ )?{_SPANISH})"
    ),
)
_NOBODY = "|".join(_NONE)


def nobody_then(small: str, day: str) -> bool:
    """Whether words in small letters say that nobody is there on a day, of which `day` is a pattern, or that nothing is free.

    >>> nobody_then("acabo de comprobar que el viernes no hay tecnicos", "viernes"), nobody_then("no later than friday", "friday")
    (True, False)
    >>> nobody_then("i'm told nobody is available on friday", "friday"), nobody_then("nobody was in on friday", "monday")
    (True, False)
    """
    found = re.search(rf"\b(?:{_NOBODY})\b{_TO} {day}\b|\b{day}\b,?{_TO} (?:{_NOBODY})\b", small)
    return found is not None and not _WAS.search(small)


_WAS = re.compile(
    r"\b(?:was|were|came|turned up|is geweest|kwam|was er|war|waren|gekommen|est venue?|etait|vino|estaba|ha venido)\b"
)
"""What tells how it was on a day that is over."""
