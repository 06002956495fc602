"""How a mail says at its end that a program sent it, as those that tell of an order or a refund do: it is no answer out of hours.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_FOOTER = re.compile(
    r"\b(?:(?:automated|automatic|auto(?:matically)?[ -]?generated|system[ -]generated) (?:message|e-?mail|notification)|"
    r"automatisch (?:gegenereerde? |verzonden |verstuurde? |aangemaakte? )?(?:bericht|e-?mail)|"
    r"automatisch (?:erstellte |generierte |versandte |erzeugte )?(?:nachricht|e-?mail|mitteilung)|"
    r"automatische (?:nachricht|e-?mail)|"
    r"(?:message|e-?mail|courriel) (?:est )?(?:automatique|(?:genere|envoye) automatiquement)|"
    r"(?:mensaje|correo) (?:es )?(?:automatico|generado automaticamente))\b"
)


ENCRYPTED = re.compile(r"end-to-end|end to end|ende-zu-ende|bout en bout|extremo a extremo")
"""What WhatsApp tells at the beginning, as if somebody had said it."""

_THANKED = (
    r"\b(?:thank(?:s| you) for (?:\w+ing|your (?:message|enquiry|inquiry|email|text))|(?:bedankt|dank)(?: je| u)? voor "
    r"(?:je|uw|jullie|het) \w+|(?:danke|vielen dank|dank) fur (?:ihre|deine|die) (?:nachricht|anfrage|kontaktaufnahme)|"
    r"merci (?:(?:pour|de) votre message|de nous (?:avoir )?(?:contact|ecri)\w+|(?:d'avoir|de) contact\w+)|"
    r"gracias por (?:(?:tu|su) mensaje|escribir\w*|contactar\w*|ponerse? en contacto))\b"
)
_ANYBODY = (
    r"\b(?:one of (?:the|our) (?:team|\w+)|someone|somebody|a member of|(?:the|our) team|an? (?:agent|advis[eo]r|colleague)|"
    r"een (?:van onze )?(?:medewerkers?|collega'?s?)|(?:ons|het) team|we|wij|ein\w* (?:mitarbeiter\w*|kolleg\w+)|"
    r"unser team|wir|jemand|un (?:de nos )?(?:conseillers?|agents?)|(?:notre|l') ?equipe|nos (?:equipes|conseillers)|nous|on|"
    r"un (?:agente|asesor|companero)|(?:nuestro|el) equipo|nuestros \w+|alguien|te|le|os|les)\b"
)
_ANSWERS = (
    r"\b(?:repl(?:y|ies)|respond\w*|answers?|get back|be (?:with you|in touch)|antwoord\w*|reage\w+|melde\w*|antworte\w*|"
    r"beantworte\w*|repond\w*|revien\w+|contest\w*|atend\w+)\b"
)
_IN_HOURS = (
    r"(?:within|in|binnen|innerhalb von|sous|dans|en)\b (?:about |less than |the next |ongeveer |de komende |etwa |den nachsten |"
    r"environ |moins de |les |(?:un delai|un plazo)(?: (?:maximum|maximo))? de |menos de |unos |las proximas )?\w+ ?"
    r"(?:hours?|hrs?|h|min\w*|uur|stunden?|heures?|horas?|(?:working |business )?days?|(?:werk)?dag(?:en)?|(?:werk)?tag(?:en?)?|"
    r"jours?|dias?)"
)
_AS_SOON_AS_CAN_BE = (
    r"(?:as soon as (?:possible|we can)|zo (?:snel|spoedig) mogelijk|(?:so )?(?:schnell|bald)(?:st)?(?: wie )?moglich|"
    r"(?:des que|le plus vite|le plus rapidement) possible|(?:lo antes|tan pronto como sea) posible|cuanto antes)"
)
_SOON = re.compile(
    rf"{_THANKED}.*{_ANYBODY}[^.!?]{{0,30}}{_ANSWERS}[^.!?]{{0,30}}\b(?:{_IN_HOURS}|{_AS_SOON_AS_CAN_BE})\b", re.DOTALL
)


def greets_by_itself(small: str) -> bool:
    """Whether words in small letters are the greeting with which an account answers everybody at once: thanks, and in how many
    hours, or how soon, one of the team does.

    >>> greets_by_itself("thanks for contacting us. one of the team will reply within 2 hours.")
    True
    """
    return _SOON.search(small) is not None


def without_footers(small: str) -> str:
    """The words, in small letters, without those that only say that a program sent them.

    >>> without_footers("this is an automated message. we are closed.")
    'this is an . we are closed.'
    """
    return _FOOTER.sub("", small)
