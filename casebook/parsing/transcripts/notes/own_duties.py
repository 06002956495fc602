"""What the person will do themselves, by their own notes of a call: no promise of the company's."""

from __future__ import annotations

OWN_DUTIES = {
    "en": (
        r"\b(?:i'll|i will|i'?m going to|i am going to|i have to|i've got to|i must|i need to) (?:also |then |just |still )?"
        r"(?!(?:get|have(?! to)|be|receive|hear|see|know|find)\b)[a-z]+"
    ),
    "nl": (
        r"\bik (?:\w+ )?(?:moet|ga|mail|stuur|bel|breng|lever|betaal|zoek|doe)\b(?!.*\b(?:krijgen|ontvangen|horen|wachten)\b)|"
        r"\b(?:moet|ga|mail|stuur|bel|breng|lever|betaal|doe) (?:ik|zelf)\b(?!.*\b(?:krijgen|ontvangen|horen|wachten)\b)"
    ),
    "de": (
        r"\bich (?:\w+ )?(?:muss|schicke|sende|rufe|bringe|maile|zahle|reiche|mache|suche)\b"
        r"(?!.*\b(?:bekommen|erhalten|warten)\b)|"
        r"\b(?:muss|schicke|sende|rufe|bringe|maile|zahle|reiche|mache) (?:ich|selbst|noch selbst)\b"
        r"(?!.*\b(?:bekommen|erhalten|warten)\b)"
    ),
    "fr": (
        r"\bj(?:e |')(?:(?:l'|le |la |les |leur |lui )?(?:envoie|enverrai|renvoie|renverrai|rappelle|rappellerai|apporte|"
        r"apporterai|depose|transmets|paie|paierai|fais|ferai)|(?:dois|vais) (?:leur |lui |les |le |la |l')?"
        r"(?!(?:recevoir|etre|avoir|attendre)\b)\w+(?:er|ir|re))\b"
    ),
    "es": (
        r"\b(?:yo )?(?:(?:les|le|lo|la|los|las) )?(?:mando|envio|mandare|enviare|llamare|llevo|llevare|pago|pagare|adjunto)\b|"
        r"\b(?:tengo que|debo) (?!(?:recibir|esperar)\b)\w+(?:ar|er|ir)\w*"
    ),
}
"""Patterns over text in small letters without accents, by language: what somebody does who says `I`, and does not get."""
