"""What the furniture of a chat says before a colon, as if somebody of that name spoke: it asks for a rating, it is a notice.

Patterns over text in small letters without accents, in five languages.
"""

from __future__ import annotations

import re

_RATING = re.compile(
    r"(?:please |kindly |take a (?:moment|minute) to )*(?:rate|review|evaluate|score) (?:this|the|your|our|us|how|me)\b|"
    r"how (?:would you rate|satisfied (?:are|were) you|did (?:we|i) do)\b|"
    r"how was (?:this|your|our) (?:chat|conversation|experience|service)\b|"
    r"(?:give|leave)(?: us)?(?: your| some| a)? (?:feedback|rating|review)\b|your (?:rating|feedback)\b|"
    r"(?:graag |wilt u |wil je )?(?:beoordeel|waardeer) (?:dit|deze|ons|onze|het|de|uw|je)\b|"
    r"hoe (?:beoordeelt?|tevreden (?:ben|bent))\b|"
    r"geef (?:ons )?(?:je|uw) (?:mening|feedback|oordeel)\b|(?:je|uw|jouw) (?:beoordeling|oordeel)\b|"
    r"(?:bitte )?(?:bewerten|beurteilen) sie\b|(?:bitte )?bewerte (?:den|diesen|unser\w*|dein\w*)\b|"
    r"(?:bitte )?geben sie (?:uns )?(?:ihre bewertung|(?:ihr )?feedback)\b|"
    r"wie (?:zufrieden|bewerten sie)\b|(?:ihre|deine) bewertung\b|"
    r"(?:(?:merci de |veuillez |pensez a )?(?:bien vouloir )?(?:evaluez|evaluer|notez|noter)) "
    r"(?:cet?|cette|notre|votre|nos|la|le)\b|"
    r"(?:donnez|laissez)(?:[- ]nous)? (?:votre|un) avis\b|comment (?:evaluez|jugez|notez)[- ]vous\b|votre (?:avis|evaluation)\b|"
    r"(?:por favor,? )?(?:valor[ae]|califi(?:ca|que)|puntu[ae]|evalu[ae]) (?:est[ae]|la|el|nuestr[ao]|su|tu)\b|"
    r"como (?:valora|valorarias?|califica|calificarias?)\b|(?:danos|denos|deja|deje)(?:nos)? (?:tu|su) (?:opinion|valoracion)\b|"
    r"(?:tu|su) (?:opinion|valoracion)\b"
)
"""How somebody is asked what they think of the conversation."""

_NOTICE = re.compile(
    r"(?:disclaimer|(?:legal|privacy|important|confidentiality|copyright|data protection|service) (?:notice|note|"
    r"info|information|disclaimer|statement|message)s?|privacy(?: policy)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|"
    r"nb|n\.b\.|survey|feedback|(?:our )?opening (?:hours|times)|follow us.*|visit us.*|need (?:more|further) help|"
    r"privacyverklaring|juridische (?:mededeling|informatie)|belangrijke (?:mededeling|informatie)|let wel|voorwaarden|enquete|"
    r"openingstijden|volg ons.*|meer hulp nodig|"
    r"haftungsausschluss|datenschutz\w*|rechtliche[rs]? hinweise?|wichtige[rs]? (?:hinweise?|informationen?)|hinweise|impressum|"
    r"umfrage|offnungszeiten|folgen sie uns.*|vertraulichkeits\w+|"
    r"avertissement|avis (?:legal|important|de (?:non-responsabilite|confidentialite))|mentions? legales?|clause de \w.*|"
    r"(?:politique de )?confidentialite|informations? (?:importantes?|legales?)|nota bene|horaires.*|enquete|suivez-nous.*|"
    r"aviso(?: legal| importante| de (?:privacidad|confidencialidad))?|descargo de responsabilidad|nota legal|"
    r"(?:politica de )?(?:privacidad|confidencialidad)|encuesta|horarios?.*|siguenos.*|informacion (?:importante|legal)|"
    r"(?:please|bitte|gelieve|veuillez|merci de|merci d'|por favor,?) ?\b.*|"
    r"(?:this|dit|deze|diese[rs]?|cet|cette|ce|est[ea]) (?:is )?(?:an? |een |ein\w* |une? )?(?:automat\w+ |e-?)?"
    r"(?:chat|conversation|transcript|"
    r"message|mail|e-?mail|call|gesprek|bericht|gesprach|nachricht|protokoll|echange|courriel|conversacion|mensaje|correo)\b.*)"
)
"""What heads a notice, or asks for something: nobody is called so."""


def heads_a_notice(small: str) -> bool:
    """Whether what stands before a colon, in small letters, is the heading of a notice or of a request, and nobody's name.

    >>> heads_a_notice("bitte bewerten sie den chat"), heads_a_notice("disclaimer"), heads_a_notice("valeria")
    (True, True, False)
    """
    return _NOTICE.fullmatch(small) is not None or _RATING.match(small) is not None


def asks_for_a_rating(small: str) -> bool:
    """Whether a line, in small letters, begins with asking what somebody thinks of the conversation.

    >>> asks_for_a_rating("rate this chat: very good - good - poor"), asks_for_a_rating("rates have gone up")
    (True, False)
    """
    return _RATING.match(small) is not None
