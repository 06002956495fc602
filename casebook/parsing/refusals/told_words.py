"""How a call is told in which the company refused something: patterns over text in small letters without accents."""

from __future__ import annotations

REFUSED = {
    "en": (
        r"(?<!\bi )(?<!\bi've )(?<!\bhave )\b(?:refus(?:ed|es|ing)|declin(?:ed|es)|rejected|denied)\b(?! (?:it|that)\b)|"
        r"(?<!\bi )\b(?:would not|wouldn't|won't|will not|could not|couldn't|cannot|can't|unable to|not able to|not willing to)"
        r"(?: \w+)? (?:refund|pay|waive|cancel|credit|compensate|replace|repair|give|offer|let|put|escalate|honou?r|accept|"
        r"reimburse|exchange|remove|reduce|lower|budge|extend|reopen|drop|take (?:it|them|this) back)\b|"
        r"\b(?:said|says|told me) (?:no\b|it (?:was|is) (?:not|im)possible)"
    ),
    "nl": (
        r"(?<!\bik )\bweiger(?:t|de|den)\b(?! ik)|\b(?:heeft|hebben|werd|wordt|is)\b[^.;]{0,60}\b(?:geweigerd|afgewezen)\b|"
        r"\bw(?:ees|ijst)\b[^.;]{0,60}\baf\b|\b(?:wil|wilde|wou|wilden|kan|kon|konden|mag|mocht)\b[^.;]{0,60}\b(?:niet|geen)\b"
        r"[^.;]{0,60}(?:vergoed|terugbeta|kwijtschel|annuler|opzeg|crediter|compens|vervang|reparer|geven|betal|tegemoet|"
        r"korting|ontbind|verlag|schrap)|\bzei nee\b"
    ),
    "de": (
        r"(?<!\bich )\blehn(?:t|te|ten)\b(?! ich)[^.;]{0,80}\bab\b|(?<!\bich )\b(?:ver)?weigert(?:e|en)?\b(?! ich)|"
        r"\b(?:hat|haben|wurde|wird|ist)\b[^.;]{0,80}\b(?:abgelehnt|verweigert|geweigert)\b|[^.;]{0,60}\bhat (?:er|sie|man) "
        r"(?:abgelehnt|verweigert)|\b(?:will|wollte|wollten|kann|konnte|konnten|durfte)\b[^.;]{0,60}\b(?:nicht|kein\w*)\b"
        r"[^.;]{0,60}(?:erstatt|zahl|verzicht|stornier|kundig|ersetz|gutschr|erlass|entschadig|geben|reparier|zuruck|umtausch)"
    ),
    "fr": (
        r"\b(?:a|ont|avait|avaient|est|etait) (?:\w+ )?refuse\w*|(?<!je )\brefuse(?:nt)?\b (?:de|d'|le|la|les|tout|mon|ma|mes)|"
        r"\bn(?:'a|'ont|e) (?:veut |veulent |voulait |voulaient )?(?:pas|rien) (?:voulu\b|voulu|rembours|annul|resili|accord)|"
        r"\bne (?:veut|veulent|voulait|voulaient|peut|peuvent|pouvait) (?:pas|rien)\b[^.;]{0,60}(?:rembours|annul|resili|payer|"
        r"dedommag|remplac|accord|geste|faire)|\ba dit non\b"
    ),
    "es": (
        r"\bse (?:ha )?(?:nego|niega|negaron|niegan|negado)\b|\bno (?:quiso|quisieron|quiere|quieren|queria|querian)\b|"
        r"(?<!lo )(?<!la )(?<!yo )\brechaz(?:o|aron|a)\b|\b(?:ha|han) (?:rechazado|denegado)\b|\bdeneg(?:o|aron)\b|"
        r"\bno (?:pudo|puede|podia|pueden|pudieron) (?:devolver|reembols|anular|cancelar|compens|abonar|pagar|cambiar)|"
        r"\b(?:dijo|dice) que no\b(?! (?:me|se|lo|hay|era|estaba|puede|podia|iba|va|tenia|tiene|habia|ha)\b)"
    ),
}
"""By language; what the person did not want is no refusal, and told in other words (`ToldWords.declined`)."""
