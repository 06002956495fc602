"""What the person will do themselves, by their own notes of a call: no promise of the company's."""

from __future__ import annotations

_DUTCH = "moet|ga|mail|stuur|bel|breng|lever|betaal|doe|zeg|geef|vraag|haal|koop|blijf|meld|schrijf|zet"
_GERMAN = "muss|(?:schick|send|ruf|bring|mail|zahl|reich|mach)e?"
_GERMAN_SPOKEN = (
    "(?:sag|geb|frag|warn|informier|nehm|hol|kauf|bleib|geh|fahr|meld|schreib|bestell|kundig|stell|leg|pack)e?"
)
_TELLS = r"(?:[^.;]{0,40}\bbescheid\b)?"
_NOT_GETS_NL, _NOT_GETS_DE = (
    rf"(?!.*\b(?:{gets})\b)" for gets in ("krijgen|ontvangen|horen|wachten", "bekommen|erhalten|warten")
)

_NOT_DOES = {
    "nl": "krijg|ontvang|hoor|heb|had|word|werd|zal|zou|kan|kon|mag|mocht|ben|was|zie|denk|hoop|wacht|verwacht|weet",
    "de": r"(?:bekomm|krieg|erhalt|hor|werd|wurd|hab|hatt|soll|darf|durft|kann|konn|war|bin|wart|find|seh|glaub|denk|hoff|"
    r"weiss)\w*",
    "fr": "recois|recevr\\w+|ser\\w+|suis|etais|aur\\w+|ai|avais|touche\\w*|vois|peux|pourr\\w+|sais|crois|pense|espere|attends|"
    "dev\\w+|dois|obtiens",
}
"""What somebody does not do who says `I` at the beginning: what they get, have, are, may or know."""

OWN_DUTIES = {
    "en": (
        r"\b(?:i'll|i will|i'?m going to|i am going to|i have to|i've got to|i must|i need to) (?:also |then |just |still )?"
        r"(?!(?:get|have(?! to)|be|receive|hear|see|know|find)\b)[a-z]+|"
        r"^\W*(?:and |but |so |then )?i (?:also |then |just )?(?:send|post|ship|bring|drop|take|ring|call|phone|pay|go|write|"
        r"email|buy|clear|leave|hand|return|put|chase|collect|pick|move|pack)\b"
    ),
    "nl": (
        rf"\bik (?:\w+ )?(?:{_DUTCH}|zoek)\b{_NOT_GETS_NL}|\b(?:{_DUTCH}) (?:ik|zelf)\b{_NOT_GETS_NL}|"
        rf"^\W*(?:en |maar |dan )?ik (?!(?:{_NOT_DOES['nl']})\b)\w{{2,}}\b{_NOT_GETS_NL}"
    ),
    "de": (
        rf"\bich (?:\w+ )?(?:{_GERMAN}|suche)\b{_NOT_GETS_DE}|\b(?:{_GERMAN}) (?:ich|selbst|noch selbst)\b{_NOT_GETS_DE}|"
        rf"\b{_GERMAN_SPOKEN} ich\b{_TELLS}|\bich {_GERMAN_SPOKEN}\b{_TELLS}|"
        rf"^\W*(?:und |aber |dann )?ich (?!(?:{_NOT_DOES['de']})\b)\w{{3,}}\b{_NOT_GETS_DE}"
    ),
    "fr": (
        r"\bj(?:e |')(?:(?:l'|le |la |les |leur |lui )?(?:envoie|enverrai|renvoie|renverrai|rappelle|rappellerai|apporte|"
        r"apporterai|depose|transmets|paie|paierai|fais|ferai|previens|previendrai|dis|demande|prends|reste|ecris|ecrirai|"
        r"garde)|(?:dois|vais) (?:leur |lui |les |le |la |l')?"
        r"(?!(?:recevoir|etre|avoir|attendre)\b)\w+(?:er|ir|re))\b|"
        rf"^\W*(?:et |mais |puis )?j(?:e |')(?!(?:{_NOT_DOES['fr']})\b)\w{{2,}}\b"
    ),
    "es": (
        r"\b(?:yo )?(?:(?:les|le|lo|la|los|las) )?(?:mando|envio|mandare|enviare|llamare|llevo|llevare|pago|pagare|adjunto|"
        r"aviso|avisare|digo|pido|escribo|pregunto|compro)\b|"
        r"\b(?:tengo que|debo) (?!(?:recibir|esperar)\b)\w+(?:ar|er|ir)\w*"
    ),
}
"""Patterns over text in small letters without accents, by language: what somebody does who says `I`, and does not get."""
