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


def without_footers(small: str) -> str:
    """The words, in small letters, without those that only say that a program sent them.

    >>> without_footers("this is an automated message. we are closed.")
    'this is an . we are closed.'
    """
    return _FOOTER.sub("", small)
