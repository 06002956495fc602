"""What the person will do themselves, by their own notes of a call: no promise of the company's."""

from __future__ import annotations

_DUTCH = "moet|ga|mail|stuur|bel|breng|lever|betaal|doe|zeg|geef|vraag|haal|koop|blijf|meld|schrijf|zet"
_GERMAN = "muss|schicke|sende|rufe|bringe|maile|zahle|reiche|mache"
_GERMAN_SPOKEN = (
    "(?:sag|geb|frag|warn|informier|nehm|hol|kauf|bleib|geh|fahr|meld|schreib|bestell|kundig|stell|leg|pack)e?"
)
_TELLS = r"(?:[^.;]{0,40}\bbescheid\b)?"
_NOT_GETS_NL, _NOT_GETS_DE = (
    rf"(?!.*\b(?:{gets})\b)" for gets in ("krijgen|ontvangen|horen|wachten", "bekommen|erhalten|warten")
)

OWN_DUTIES = {
    "en": (
        r"\b(?:i'll|i will|i'?m going to|i am going to|i have to|i've got to|i must|i need to) (?:also |then |just |still )?"
        r"(?!(?:get|have(?! to)|be|receive|hear|see|know|find)\b)[a-z]+|"
        r"^\W*(?:and |but |so |then )?i (?:also |then |just )?(?:send|post|ship|bring|drop|take|ring|call|phone|pay|go|write|"
        r"email|buy|clear|leave|hand|return|put|chase|collect|pick|move|pack)\b"
    ),
    "nl": (rf"\bik (?:\w+ )?(?:{_DUTCH}|zoek)\b{_NOT_GETS_NL}|\b(?:{_DUTCH}) (?:ik|zelf)\b{_NOT_GETS_NL}"),
    "de": (
        rf"\bich (?:\w+ )?(?:{_GERMAN}|suche)\b{_NOT_GETS_DE}|\b(?:{_GERMAN}) (?:ich|selbst|noch selbst)\b{_NOT_GETS_DE}|"
        rf"\b{_GERMAN_SPOKEN} ich\b{_TELLS}|\bich {_GERMAN_SPOKEN}\b{_TELLS}"
    ),
    "fr": (
        r"\bj(?:e |')(?:(?:l'|le |la |les |leur |lui )?(?:envoie|enverrai|renvoie|renverrai|rappelle|rappellerai|apporte|"
        r"apporterai|depose|transmets|paie|paierai|fais|ferai|previens|previendrai|dis|demande|prends|reste|ecris|ecrirai|"
        r"garde)|(?:dois|vais) (?:leur |lui |les |le |la |l')?"
        r"(?!(?:recevoir|etre|avoir|attendre)\b)\w+(?:er|ir|re))\b"
    ),
    "es": (
        r"\b(?:yo )?(?:(?:les|le|lo|la|los|las) )?(?:mando|envio|mandare|enviare|llamare|llevo|llevare|pago|pagare|adjunto|"
        r"aviso|avisare|digo|pido|escribo|pregunto|compro)\b|"
        r"\b(?:tengo que|debo) (?!(?:recibir|esperar)\b)\w+(?:ar|er|ir)\w*"
    ),
}
"""Patterns over text in small letters without accents, by language: what somebody does who says `I`, and does not get."""
