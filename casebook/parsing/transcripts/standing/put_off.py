"""That who was to come does not, of whatever day: what was to be done today is then promised no longer.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_CANNOT_COME = re.compile(
    r"\b(?:(?:he|she|they|i|we|(?:the|my|our) (?:engineer|plumber|fitter|driver|technician|electrician|lads?|colleague|van))"
    r"(?:'s| is|'re| are|'m| am)? (?:not going to|won't|can't|cannot|isn't going to|aren't going to) (?:be able to )?"
    r"(?:make it|get (?:to you|there|over)|come)(?: out| round)?(?: any ?more| after all| now| sorry)*|"
    r"(?:ik|we|wij|hij|ze|(?:de|onze|mijn) (?:monteur|loodgieter|chauffeur|bezorger|collega|elektricien)) (?:red|redt|redden|"
    r"haal|"
    r"haalt|halen) (?:het|dat|t) (?:helaas )?niet(?: meer)?|"
    r"(?:ich|wir|er|sie|(?:der|unser) (?:monteur|techniker|klempner|handwerker|fahrer|kollege|elektriker)) (?:schaff|schafft|"
    r"schaffe|schaffen|pack|packe|packt) (?:es|das|s) (?:leider )?(?:doch )?nicht(?: mehr)?|"
    r"(?:je|on|il|nous|(?:le|mon|notre) (?:technicien|plombier|livreur|collegue|depanneur|chauffeur)) (?:ne |n')?(?:peux|peut|"
    r"pourra|"
    r"pourrai|pouvons|pourrons)(?: \w+)? (?:pas|plus) (?:venir|passer)|"
    r"(?:el (?:tecnico|fontanero|repartidor|electricista|companero) )?(?:al final )?(?:hoy )?no (?:le |me |nos )?(?:da tiempo|"
    r"llega|"
    r"llego|llegamos|va a poder|puede|puedo|podemos) ?(?:ir|venir|pasar)?)(?=\W*$|[.,;])"
)
"""That who was to come does not, and no day is said: `de monteur redt het niet meer`."""


def cannot_come(small: str) -> bool:
    """Whether words in small letters say that who was to come does not, of whatever day.

    >>> [cannot_come(each) for each in ("de monteur redt het niet meer", "i can't make it", "ik haal het niet uit de brief")]
    [True, True, False]
    """
    return _CANNOT_COME.search(small) is not None
