"""Whether words tell that only a part of what was ordered came: *only one of the two chairs arrived*.

In the five languages, and only of things: of money, calls and answers others tell. Our own lists. Pure.
"""

from __future__ import annotations

import re

from casebook.text.quick_pattern import compiled
from casebook.text.sentences import sentences

_EN = r"(?:one|two|three|four|five|six|half|some|part|\d{1,2})"
_NL = r"(?:[ée]én|een|twee|drie|vier|vijf|zes|de helft|een deel|\d{1,2})"
_DE = r"(?:eine?[rs]?|zwei|drei|vier|fünf|sechs|die Hälfte|ein Teil|\d{1,2})"
_FR = r"(?:une?|deux|trois|quatre|cinq|six|la moitié|une partie|\d{1,2})"
_ES = r"(?:un[oa]?|dos|tres|cuatro|cinco|seis|la mitad|una parte|\d{1,2})"

_SAYS = (
    rf"\bonly {_EN} (?:\w+ )?(?:out )?of\b.{{0,40}}\b(?:came|come|arrived|delivered|sent|received|in the (?:box|parcel))\b",
    rf"\b(?:received|got|delivered|sent)(?: me| us)? only {_EN} (?:\w+ )?(?:out )?of\b",
    rf"\bonly (?:received|got|delivered|sent) {_EN} (?:\w+ )?(?:out )?of\b",
    rf"\b{_EN} of (?:the |my |our )?(?:\w+ ){{1,3}}(?:(?:is|are|was|were) missing|never (?:came|arrived))\b",
    rf"\bordered {_EN} .*\bonly {_EN} (?:of them )?(?:came|arrived|(?:was|were) (?:delivered|sent|in))\b",
    rf"\b(?:maar|slechts|alleen) {_NL} van (?:de|het|mijn)?\b.{{0,40}}\b(?:gekomen|geleverd|bezorgd|ontvangen|gekregen)\b",
    rf"\b(?:kwam(?:en)?|kreeg|kregen|ontving(?:en)?|leverden?|bezorgden?)\b (?:er )?(?:\w+ )?(?:maar|slechts) {_NL} van\b",
    rf"\b{_NL} van (?:de|mijn) (?:\w+ ){{1,3}}(?:ontbreekt|ontbreken)\b",
    rf"\bbesteld(?:en|e)? {_NL} .*\b(?:kwam(?:en)?|kreeg|kregen|ontving(?:en)?) (?:er )*(?:maar|slechts) {_NL}\b",
    rf"\bnur {_DE} (?:von|der|des|meiner)\b.{{0,40}}\b(?:angekommen|gekommen|geliefert|erhalten|bekommen|kam(?:en)?)\b",
    rf"\b(?:kam(?:en)?|bekam(?:en)?|erhielt(?:en)?|lieferten?)\b (?:\w+ )?nur {_DE} (?:von|der|des|meiner)\b",
    rf"\b{_DE} (?:von|der) (?:\w+ ){{1,3}}(?:fehlt|fehlen)\b",
    rf"\b{_DE} .*\bbestellt\b.*\bnur {_DE} (?:\w+ )?(?:angekommen|gekommen|geliefert|erhalten|bekommen)\b",
    rf"\b(?:seulement|seule?s?) {_FR} (?:des|de|sur)\b.{{0,40}}\b(?:arrivée?s?|reçue?s?|livrée?s?)\b",
    rf"\b(?:reçu|livré|envoyé) (?:qu['’]|seulement |que ){_FR} (?:des|de|sur)\b",
    rf"\b{_FR} (?:des|de) (?:\w+ ){{1,3}}(?:manque|manquent)\b",
    rf"\bcommandé {_FR} .*\b(?:reçu|livré) (?:qu['’]|que |seulement ){_FR}\b",
    rf"\b(?:solo|sólo|únicamente) (?:\w+ ){{0,3}}{_ES} de (?:l[oa]s|mis)\b",
    rf"\b{_ES} de l[oa]s (?:\w+ ){{1,3}}(?:falta|faltan)\b",
    rf"\b(?:pedí|pedimos|compré) {_ES} .*\b(?:solo|sólo) (?:me )?(?:lleg\w+|recib\w+|entreg\w+|envi\w+) {_ES}\b",
)
"""By language: English, Dutch, German, French, Spanish."""

_NO_THING = (
    r"[€£$]|\b(?:eur|euros?|gbp|pounds?|usd|dollars?|pence|money|refund|geld|terugbetaling|erstattung|betrag|argent|somme"
    r"|remboursement|dinero|reembolso|importe)\b"
    r"|\b(?:calls?|e-?mails?|messages?|answers?|repl(?:y|ies)|months?|days?|weeks?|hours?|questions?|times"
    r"|telefoontjes|mails|berichten|antwoorden|maanden|dagen|weken|vragen|keer"
    r"|anrufe|nachrichten|antworten|monate|tage|wochen|fragen|mal"
    r"|appels|réponses|mois|jours|semaines|questions|fois|llamadas|correos|respuestas|meses|días|semanas|preguntas|veces)\b"
)
"""Of what else a part may have come."""


def says_part_missing(text: str) -> bool:
    """Whether a sentence of it says that of what was ordered only a part came.

    >>> says_part_missing("I ordered two chairs and only one of them came."), says_part_missing("Only half of my money came.")
    (True, False)
    """
    flags = re.IGNORECASE | re.DOTALL
    told = (each for each in sentences(text) if not compiled(_NO_THING, flags).search(each))
    return any(compiled(pattern, flags).search(each) for each in told for pattern in _SAYS)
