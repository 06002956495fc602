"""What somebody only says is not certain, or that they do not see: no refusal, and no doubt about the promise beside it.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain

_FOR_SURE = (
    r"\b(?:can't|cannot|can not|cant|couldn't|could not|not able to|unable to|wouldn't like to|don't want to|won't) "
    r"(?:\w+ ){0,2}?(?:promise|guarantee|say (?:for (?:sure|certain)|exactly|precisely)|be (?:\w+ )?(?:sure|certain))\b|"
    r"\bno (?:promises|guarantees?)\b|\b(?:isn't|is not|not) (?:\w+ )?guaranteed\b|"
    r"\b(?:kan|kunnen|durf|durven)\b(?: [^\s.;,]+){0,7}? (?:niet|niets|niks|geen)(?: [^\s.;,]+){0,4}? "
    r"(?:beloven|garanderen|garantie\w*|verzekeren|(?:precies|zeker|exact) zeggen)\b|"
    r"\b(?:kann|konnen|mochte|will)\b(?: [^\s.;,]+){0,7}? (?:nicht|nichts|nix|keine?\w*)(?: [^\s.;,]+){0,4}? "
    r"(?:versprechen|garantieren|garantie\w*|(?:genau|sicher) sagen)\b|"
    r"\b(?:verbindlich|fest|sicher|definitief|vast|met zekerheid|formellement|en firme)(?: [^\s.;,]+){0,6}? "
    r"(?:nicht|niet|pas|no)\b|\bohne gewahr\b|"
    r"\b(?:nicht|niet)(?: [^\s.;,]+){0,3}? (?:verbindlich|fest|definitief|vast|met zekerheid)\b|"
    r"\bne (?:peux|pouvons|saurais?|pourrai)(?: [^\s.;,]+){0,4}? (?:promettre|garantir|certifier|dire (?:exactement|"
    r"precisement))\b|"
    r"\bsans (?:garantie|certitude)\b|"
    r"\bno (?:(?:le|te|se|les|os|lo|la|los|las) )*(?:puedo|podemos|podria)(?: [^\s.;,]+){0,3}? "
    r"(?:prometer|garantizar|asegurar|decir con (?:exactitud|seguridad))\w*|\bsin garantia\b"
)
_CERTAIN = re.compile(_FOR_SURE)
"""What nobody can promise or guarantee."""

_OF_THE_HOUR = re.compile(
    r"\b(?:times?|hours?|exact\w*|precise\w*|slot|tijd\w*|uur|precies\w*|uhrzeit|zeit\w*|stunde|genau\w*|heures?|creneau|"
    r"precis\w*|"
    r"horas?|horario|concret\w*|franja)\b"
)
"""What of a promise is not certain, where its day is."""

_OWED = re.compile(
    r"\b(?:refunds?|money|compensat\w*|reimburs\w*|discounts?|credit|vouchers?|waive\w*|amounts?|goodwill|"
    r"\w*vergoed\w*|terugbetal\w*|restitutie|compensatie|korting|tegoed|coulance|\w*bedrag|"
    r"\w*erstatt\w*|entschadig\w*|\w*nachlass|gutschrift|ersatz|kulanz|betrag|"
    r"rembours\w*|indemni\w*|dedommag\w*|avoir|remise|geste|montant|"
    r"reembols\w*|devoluc\w*|compensac\w*|indemniz\w*|descuento|abono|importe)\b"
)
"""What one may be given: who cannot promise that refuses it."""

_LOOKS = (
    r"\b(?:can't|cannot|can not|cant|couldn't|unable to|not able to|don't|do not)(?: \w+)? (?:see|find|locate|trace|open|access|"
    r"pull up|bring up|get into)\b(?! (?:us|them|him|her|it) \w+ing\b)(?! (?:a|any|how|why) (?:reason|way|grounds?|we|i)\b)|"
    r"\b(?:kan|kunnen)\b(?: [^\s.;,]+){0,7}? (?:niet|geen)(?: [^\s.;,]+){0,3}? (?:zien|vinden|terugvinden|openen|inzien|"
    r"oproepen)\b|"
    r"\b(?:zie|vind)\b(?: ik| we| wij)?(?: [^\s.;,]+){0,5}? (?:niet|geen)\b|"
    r"\b(?:kann|konnen)\b(?: [^\s.;,]+){0,7}? (?:nicht|keine?\w*)(?: [^\s.;,]+){0,3}? (?:sehen|finden|einsehen|aufrufen|"
    r"offnen)\b|"
    r"\b(?:sehe|finde)\b(?: ich| wir)?(?: [^\s.;,]+){0,5}? (?:nicht|keine?\w*)\b|"
    r"\bne (?:vois|trouve|retrouve|voyons|trouvons|peux pas (?:\w+ )?(?:voir|trouver|ouvrir|acceder)|"
    r"parviens pas a (?:voir|trouver|ouvrir))\b|"
    r"\bno (?:(?:lo|la|los|las|me|nos) )*(?:veo|encuentro|vemos|encontramos|consigo|logro|"
    r"(?:puedo|podemos) (?:ver|encontrar|abrir|acceder|localizar))\w*"
)
_UNSEEN = re.compile(_LOOKS)
"""What somebody who looks for it does not see or find."""


def is_hedge(small: str) -> bool:
    """Whether words in small letters only say that something is not certain, where that is nothing one would be given.

    >>> is_hedge("i can't promise anything"), is_hedge("je ne peux pas vous le garantir")
    (True, True)
    >>> is_hedge("i can't promise you a refund"), is_hedge("we won't guarantee the compensation")
    (False, False)
    """
    return _CERTAIN.search(small) is not None and _OWED.search(small) is None


def without_hedges(small: str) -> str:
    """Words in small letters without what is said not to be certain, not seen or not found; what follows from it stays.

    >>> without_hedges("we can't find it, so we won't refund it")
    "we  it, so we won't refund it"
    """
    return _UNSEEN.sub("", _CERTAIN.sub("", small) if is_hedge(small) else small)


def before_a_hedge(part: str) -> list[str]:
    """What is said, and that the hour of it is not certain, apart: `It'll come Friday, though I can't guarantee the time`."""
    for joint in _THOUGH.finditer(part):
        before, behind = part[: joint.start()], part[joint.end() :]
        of_the_hour = is_hedge(plain(behind)) and _OF_THE_HOUR.search(plain(behind)) is not None
        if of_the_hour and not is_hedge(plain(before)) and " " in before.strip():
            return [before, behind]
    return [part]


_THOUGH = re.compile(
    r",? (?:although|even though|though|aunque|si bien|obwohl|wobei|auch wenn|hoewel|ofschoon|bien que|m[eê]me si)\b ?|"
    r",? (?=al (?:kan|kunnen|durf)\b)|, ",
    re.IGNORECASE,
)
