"""What the person will do themselves, by their own notes of a call: no promise of the company's."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.contractions import with_marks
from casebook.parsing.transcripts.languages.words import pattern

_DUTCH = "mail|stuur|bel|breng|lever|betaal|geef|vraag|haal|koop|meld|schrijf|zet|bezorg|app"
_GERMAN = "schick|send|ruf|bring|mail|zahl|reich|sag|geb|frag|hol|kauf|meld|schreib|stell|leg|pack|such"
_THEN = "(?:and|but|so|then|en|dan|maar|und|dann|aber|et|mais|y|pero)"
_BEGINS = r"(?:^\W*|[,;:.(–-] ?|\b(?:en|maar|dus|want|of|und|aber|also|denn|oder) )"
"""What stands before *I* where its verb comes next: behind a verb it may be what one gets, `heb ik eind volgende week terug`."""

_NOT_GETS_NL, _NOT_GETS_DE = (
    rf"(?!.*\b\w*(?:{gets})\w*)" for gets in ("krijg|ontvang|hoor|horen|wacht", "bekomm|erhalt|krieg|hore|wart")
)
_I_DO_NL = (
    "(?!(?:krijg|ontvang|hoor|word|zou|heb|had|kan|kon|mag|ben|was|wacht|zie|zag|wil|hoef|verwacht|reken|zit|sta|"
    "denk|hoop|weet|mocht|werd|zal|de|het|een|"
    "die|dat|dit|mijn|te|op|in|om|tot|voor|binnen|uiterlijk|dan|nog|er|ze|hem|haar|hun|van|met|aan|nu|ook|al|geen|niet|mij|me|"
    r"u|je|morgen|overmorgen|vandaag|\w+dag|volgende|deze|zo|pas|weer|zelf|terug)\b)[a-z]{2,}"
)
_I_DO_DE = (
    r"(?!(?:(?:bekomm|krieg|erhalt|hor|soll|werd|wurd|hab|hatt|kann|konn|darf|bin|war|seh|sah|will|wollt|mocht|brauch|"
    r"erwart|durft|find|glaub|denk|hoff|weiss|wart|"
    r"rechn|ein|mein|kein|nachste|diese)\w*|das|die|der|den|dem|bis|am|im|in|um|an|auf|vor|zu|mit|von|dann|noch|es|sie|ihn|ihm|"
    r"ihr|ihnen|nicht|auch|schon|mir|mich|ubermorgen|morgen|heute|\w+tag|spatestens|binnen|innerhalb|so|erst|wieder|selbst|"
    r"jetzt|also|ja|doch|mal)\b)[a-z]{3,}"
)
"""A verb right behind *I*, and neither one of getting nor another word."""

OWN_DUTIES = {
    "en": (
        r"\b(?:i'll|i will|i'd|i would|i'?m going to|i am going to|i have to|i've got to|i must|i need to) "
        r"(?:also |then |just |still )?"
        r"(?!(?:get|have(?! to)|be|receive|hear|see|know|find|expect|accept|prefer|rather|like|love|settle|need)\b)[a-z]+|"
        r"^\W*(?:and |but |so |then )?i (?:also |then |just )?(?:send|post|ship|bring|drop|take|ring|call|phone|pay|go|write|"
        r"email|buy|clear|leave|hand|return|put|chase|collect|pick|move|pack)\b"
    ),
    "nl": (
        rf"(?:{_BEGINS}ik {_I_DO_NL}|\bik (?:\w+ )?(?:{_DUTCH}|zal|ga|moet|zoek))\b{_NOT_GETS_NL}|"
        rf"\b(?:{_DUTCH}|moet|ga|doe|zeg|blijf) (?:ik|zelf)\b{_NOT_GETS_NL}|"
        r"\bik (?:zou|zal) (?:[^.;,]* )?"
        r"\w*(?:mail|stur|bell|breng|lever|betal|gev|vrag|hal|kop|meld|schrijv|zett|app)en(?=\W*$|[.,;])|"
        rf"\bdat ik (?:[^.;,]* )?(?:{_DUTCH}|doe|doorgeef|terugbreng|opstuur|langskom|ophaal)(?=\W*$|[.,;]| en\b)|"
        rf"^\W*(?:{_THEN} )?(?:{_DUTCH}) (?!(?:hij|ze|zij|er|u|je|jullie|wij|we|me|mij)\b)"
    ),
    "de": (
        rf"(?:{_BEGINS}ich {_I_DO_DE}|\bich (?:\w+ )?(?:{_GERMAN}|muss|mach)e?)\b"
        rf"{_NOT_GETS_DE}|\b(?:{_GERMAN}|muss|mach|bleib|geh|fahr|bestell|kundig|nehm)e? "
        rf"(?:ich|selbst|noch selbst)\b{_NOT_GETS_DE}|"
        rf"^\W*(?:{_THEN} )?(?:{_GERMAN})e? (?!(?:er|sie|es|mir|mich|uns)\b)"
    ),
    "fr": (
        r"(?<!-)\bj(?:e |')(?:(?:l'|le |la |les |leur |lui |y |en |me |vous )*"
        r"(?!(?:recev|recoi|aur|aie?|avai|suis|serai|etai|devrai|touch|attend|peux|pourr|voi|verr|veux|voul|voudr|vais|dois|"
        r"sai|croi|pens|esper|obtien|"
        r"n|ne|m|me|t|s)\w*)\w{3,}|(?:dois|vais) (?:leur |lui |les |le |la |l')?"
        r"(?!(?:recevoir|etre|avoir|attendre)\b)\w+(?:er|ir|re))\b"
    ),
    "es": (
        r"\b(?:yo )?(?:(?:les|le|lo|la|los|las) )?(?:mando|(?<!de )(?<!el )(?<!del )envio|"
        r"mandare|enviare|llamare|llevo|llevare|pago|pagare|adjunto|"
        r"aviso|avisare|digo|pido|escribo|pregunto|compro)\b|\b(?:les?|se l[oa]s?) (?!dijo\b)\w+o\b|"
        r"\b(?:tengo que|debo) (?!(?:recibir|esperar)\b)\w+(?:ar|er|ir)\w*"
    ),
}
"""Patterns over text in small letters without accents, by language: what somebody does who says `I`, and does not get."""


def is_own_duty(small: str, language: str) -> bool:
    """Whether words in small letters tell what somebody does who says `I`, also where they leave the mark of a short form out.

    >>> is_own_duty("when ill send it back", "en"), is_own_duty("when will you send it?", "en")
    (True, False)
    """
    return pattern(OWN_DUTIES[language]).search(with_marks(small)) is not None
