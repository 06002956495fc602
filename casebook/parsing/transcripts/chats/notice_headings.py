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

_ABOUT = (
    r"(?:chats?|conversations?|talk|service|support|experience|agent|advis[eo]r|assistant|help|us|me|call|session|"
    r"how (?:we|i) did|"
    r"gesprek|chatgesprek|dienstverlening|ervaring|medewerker|hulp|ons|"
    r"gesprach|unterhaltung|kundenservice|kundendienst|erfahrung|berater\w*|mitarbeiter\w*|hilfe|uns|mich|"
    r"conversation|echange|discussion|conseillere?|assistance|accueil|"
    r"conversacion|atencion|servicio|experiencia|asesora?|ayuda|nos)"
)
_TO = r"(?:on|about|for|with|over|van|voor|met|zu[rm]?|uber|mit|sur|pour|de|du|a propos de|sobre|con)"
_WHAT_OF = rf"(?: {_TO})?(?: (?!and|we|i\b|en\b|wij|ik|und|wir|ich|et|nous|je|y\b|will)[^\s.,;:!?]+){{0,3}}? {_ABOUT}"
_LATELY = r"(?: (?:today|now|below|please|here|vandaag|nu|hier|heute|jetzt|bitte|aujourd'hui|ici|hoy|aqui))?"
_WITH = r"(?: (?:with|met|mit|avec|con) [^\s.,;:!?]+)?"
_BEHIND = re.compile(rf"{_WITH}{_LATELY}(?!\w)")
_BETWEEN_CHOICES = re.compile(r"[/|,·•]|\s[-–]\s")
_LONGEST_CHOICE = 2
"""A longer one tells something: `Very good`. Our own choice."""

_ASKED_OF = re.compile(
    rf"(?:(?:please|kindly|take a (?:moment|minute) to) )*(?:rate|review|evaluate|score){_WHAT_OF}\b|"
    rf"how (?:would you rate|satisfied (?:are|were) you){_WHAT_OF}\b|how (?:did (?:we|i) do|was{_WHAT_OF})\b|"
    rf"(?:(?:give|leave)(?: us)?(?: your| some| a)?|your) (?:feedback|rating|review)(?:{_WHAT_OF}\b)?|"
    rf"(?:graag |wilt u |wil je )?(?:beoordeel|waardeer){_WHAT_OF}\b|hoe (?:beoordeelt?|tevreden (?:ben|bent)){_WHAT_OF}\b|"
    rf"(?:geef (?:ons )?)?(?:je|uw|jouw) (?:mening|feedback|oordeel|beoordeling)(?:{_WHAT_OF}\b)?|"
    rf"(?:bitte )?(?:bewerten sie|beurteilen sie|bewerte){_WHAT_OF}\b|wie (?:zufrieden|bewerten sie){_WHAT_OF}\b|"
    rf"(?:(?:bitte )?geben sie (?:uns )?)?(?:(?:ihre|deine) bewertung|(?:ihr )?feedback)(?:{_WHAT_OF}\b)?|"
    rf"(?:merci de |veuillez |pensez a )?(?:bien vouloir )?(?:evaluez|evaluer|notez|noter){_WHAT_OF}\b|"
    rf"(?:(?:donnez|laissez)(?:[- ]nous)? )?(?:votre|un) (?:avis|evaluation)(?:{_WHAT_OF}\b)?|"
    rf"comment (?:evaluez|jugez|notez)[- ]vous{_WHAT_OF}\b|"
    rf"(?:por favor,? )?(?:valor[ae]|califi(?:ca|que)|puntu[ae]|evalu[ae]){_WHAT_OF}\b|"
    rf"como (?:valora|valorarias?|califica|calificarias?){_WHAT_OF}\b|"
    rf"(?:(?:danos|denos|deja|deje)(?:nos)? )?(?:tu|su) (?:opinion|valoracion)(?:{_WHAT_OF}\b)?"
)
"""How somebody is asked what they think of the conversation, with what it is about; behind it, what they may choose."""

_NOTICE = re.compile(
    r"(?:disclaimer|(?:\w+ )?cookies|cookie[ -]?(?:policy|notice|settings|preferences|richtlinien?|einstellungen|hinweise?|"
    r"beleid|instellingen|verklaring)|(?:politique|gestion|politica|aviso) (?:des|de) cookies|agb|copyright.*|"
    r"(?:legal|privacy|important|confidentiality|copyright|data protection|service) (?:notice|note|"
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
    """Whether a line, in small letters, only asks what somebody thinks of the conversation.

    >>> asks_for_a_rating("rate this chat: very good - good - poor"), asks_for_a_rating("rates have gone up")
    (True, False)
    >>> asks_for_a_rating("your feedback was passed on, we will refund 48 euro"), asks_for_a_rating("please review the photos")
    (False, False)
    """
    found = _ASKED_OF.match(small)
    if found is None:
        return False
    behind = _BEHIND.match(small, found.end())
    return behind is not None and _is_choices(small[behind.end() :].lstrip(" .:?!"))


def _is_choices(left: str) -> bool:
    """Whether these words are nothing, or what one may choose: `Good / Bad`."""
    if not any(map(str.isalpha, left)):
        return True
    choices = _BETWEEN_CHOICES.split(left)
    return len(choices) > 1 and all(len(each.split()) <= _LONGEST_CHOICE for each in choices)
