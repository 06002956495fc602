"""A number that is given without a name: of a case that is opened, to be written down, or that something runs under."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.text.words.joining_words import AND

_NOTE_IT = (
    r"(?:note|write|jot|take|mark)(?: (?:it|this|that))? down|(?:please|just) note|make a note(?: of (?:it|this|that))?|"
    r"noteer|schrijf|onthoud|notier(?:e|en)|schreib(?:e|en)?|merken|merke|notez|note bien|gardez|apunt(?:e|a|es)|anot(?:e|a|es)|"
    r"tom(?:e|a) nota|guard(?:e|a)"
)
_IT_IS = r"it's|it is|that's|that is|it'll be|use|het is|dat is|'t is|neem|es ist|das ist|c'est|ce sera|es|sera|seria"
_BEFORE = r"(?: (?:le|la|el|the|de|het|die|das|der|number|nummer|numero|n°|nr\.?))*"

_ANOTHER = re.compile(
    r"\b(?:open(?:ed|ing)?|creat(?:e|ed|ing)|rais(?:e|ed|ing)|logged|made|maak|open|aangemaakt|geopend|eroffne\w*|angelegt|lege|"
    r"mache|leg|ouvre|ouvert|cree|abro|abierto|creo|creado)\b[^.!?\d]{0,30}\b(?:new one|another(?: one)?|nieuwe|andere|"
    r"neue[nrs]?|weitere[nrs]?|nouveau|nouvelle|autre|nuev[oa]|otr[oa])"
    rf"(?:(?: (?:for|voor|fur|pour|para) [^\W\d]+)?(?: (?:an|auf|aan))?,? (?:{_IT_IS}){_BEFORE}|"
    r"[^.!?\d:;]{0,40}:|(?: \w+)?,) ?$|"
    r"\b(?:neue[nrs]?|weitere[nrs]?|nieuwe|andere) (?:angelegt|eroffnet|erstellt|aufgemacht|aangemaakt|geopend|gemaakt)[,:] ?$"
)
"""*j'en ouvre un autre, c'est le …*, *Le abro uno nuevo, apunte: …*."""

_OPENED = re.compile(
    r"(?:\b(?:i|we|and|have|just|now|'ve)(?: have| just| now| also)* |'ve (?:just |now |also )?)"
    r"(?:opened|raised|created|logged|started)(?: up)? (?:the |a new )?$|"
    r"\b(?:j'ai|nous avons|on a|et)(?: aussi| donc)? (?:ouvert|cree|enregistre|saisi)(?: le| la| un nouveau)? $|"
    r"\b(?:he|hemos|y)(?: tambien)? (?:abierto|creado|registrado|generado)(?: el| la| la nueva| el nuevo)? $"
)
_OPENS = re.compile(r"\b(?:ich|wir|ik|we|wij|hab|habe|haben|heb|hebben|und|en)(?: [a-z]+){0,4} $")
_THEN_OPENED = re.compile(
    r"(?: (?:fur|voor|bei|bij|daarvoor|dafur|hiervoor|hierfur|u|je|sie|ihnen|dich|dir|neu|nieuw|jetzt|nu)){0,4} "
    r"(?:angelegt|eroffnet|aufgemacht|aangemaakt|geopend)\b"
)
"""The verb that stands behind the number in German and Dutch."""

_TO_NOTE = re.compile(
    r"(?:^|[.!?,;:–-] |\b(?:and|so|please|just|maar|even|en|dann|und|bitte|et|alors|y|pues) )"
    rf"(?:{_NOTE_IT})\b[^.!?\d:]{{0,25}}: ?$"
)
"""*Schrijf even op: …*, *Bitte notieren Sie sich: …*."""

_TO_SAY_AGAIN = re.compile(
    r"\b(?:if|when|should|in case|als|mocht|wanneer|wenn|falls|sollten|si|quand|cuando)\b[^.!?\d]{0,20}"
    r"\b(?:call|ring|phone|write|contact|need|chase|bel\w*|mail\w*|schrijf\w*|anruf\w*|melde\w*|schreib\w*|"
    r"fragen?|(?:r)?appel\w*|ecri\w+|contact\w*|besoin|llam\w+|escrib\w+)\b"
    rf"[^.!?\d]{{0,30}}[,:] (?:{_IT_IS}){_BEFORE} $"
)
"""*If you need to get back to us, it's …*."""

_RUNS_UNDER = re.compile(
    r"\b(?:you're|you are|youre) (?:now )?(?:down |in |logged )?(?:on|as|under) $|"
    r"\b(?:it's|it is|that's|that is) (?:now |all )?(?:down|in|logged) (?:on|as|under) $"
)
"""*You're on HP-2231.*"""

_DOWN = re.compile(
    r"\b(?:have|got|put|logged|noted|wrote|written) (?:it|this|that|you|everything|all of (?:it|this)) (?:all )?(?:down )?(?:as|"
    r"under|on) $"
)
"""*I have this down as RB-5512.*"""

_USE = re.compile(
    r"(?:^|[.!?,] |\b(?:please|then|dan|bitte|dann|y|et) )(?:use|quote|mention|say|give|diga|di|indique|mencione|"
    r"donnez|dites|rappelez|"
    r"noem|vermeld|gebruik|nennen sie|geben sie|nenne|gib)(?: (?:the|always|just|einfach|dann|bitte|maar|altijd|le|la|el|"
    r"toujours|"
    r"siempre))* $"
)
_TOLD_TO_USE = re.compile(
    r"\b(?:sa(?:id|ys)|told (?:me|us)|asked (?:me|us)|tells me|i(?:'m| am|'ve| have)? (?:to|should|can|must)) to "
    r"(?:use|quote|mention|give|note(?: down)?) (?:the |number )*$|\b(?:i should|i can|i must) (?:use|quote|mention|give) $|"
    r"\b(?:m'a (?:dit|demande)|me (?:dit|demande)) de (?:rappeler|donner|citer|mentionner|noter|indiquer) (?:le |la )?$|"
    r"\b(?:dijo|dice|pidio|pide) que (?:diera|de|diga|dijera|usara|use|indicara|indique|mencionara|mencione|apuntara|apunte) "
    r"(?:el |la )?$"
)
"""*He said to use C-318*: what the person was told to say."""

_TO_BE_TOLD = re.compile(
    r"\b(?:ik (?:moet|kan|mag|moest|kon)|dat ik|ich (?:soll|sollte|kann|mochte)|dass ich) (?:[a-z]+ )?$"
)
_TOLD_THEN = re.compile(
    r" (?:an)?(?:geben|nennen|noemen|vermelden|doorgeven|gebruiken|opgeven|noteren|notieren)\b|"
    r" (?:moet|kan|moest|kon) (?:vermelden|noemen|doorgeven|gebruiken|opgeven)\b|"
    r" (?:angeben|nennen|verwenden) (?:soll|sollte|kann)\b"
)

_KEPT = re.compile(
    r"\b(?:keep|leave|quote|put|include|mention|laat|houd|zet|vermeld|behoud|lassen sie|lass|behalten sie|nennen sie|geben sie|"
    r"gardez|laissez|mentionnez|indiquez|rappelez|conserve|deje|mantenga|indique|ponga)(?: (?:the|het|die|bitte|svp|le|la|el))* $"
)
_IN_THE_SUBJECT = re.compile(
    r"[\])]?,? (?:in (?:the|your) subject|in (?:het|de|uw|je) (?:onderwerp|onderwerpregel|titel)|(?:im|in der) betreff\w*|"
    r"(?:dans|en) (?:l'|votre )?objet|en (?:el|su) asunto)\b"
)
"""*Please keep #88341 in the subject*: it finds the case by it."""

_ON_CONTACT = re.compile(
    r",? (?:if|when|whenever|in case|should|als|wanneer|wenn|falls|si|quand|lorsque|cuando)\b[^.!?]{0,25}"
    r"\b(?:call|ring|phone|write|"
    r"contact|need|get|email|reply|bel\w*|mail\w*|schrijf\w*|contact\w*|anruf\w*|melde\w*|schreib\w*|(?:r)?appel\w*|ecri\w+|"
    r"recontact\w*|llam\w+|escrib\w+)\b"
)
"""*Use RB-5512 if you write to us.*"""

_ITS_NUMBER = re.compile(
    r"\b(?:number|no|nr|ref|[^\W\d_]*nummer|kenmerk|numero|n[°º])\.?"
    r"(?: (?:is|ist|lautet|luidt|est|es))?(?: (?:le|la|el|de|die))? ?[:#]? ?$"
)
"""*Your snag no is HK-3391 if you ring us*: a number of whatever kind, that is to be told whom one speaks to."""

_AT_CONTACT = re.compile(
    r"\b(?:bei (?:ruckfragen|fragen|anrufen?|kontakt|nachfragen)|bij (?:contact|vragen|reactie|navraag)|"
    r"en cas de (?:contact|question|"
    r"rappel)|pour tout (?:contact|echange)|para (?:cualquier )?(?:consulta|contacto)s?)(?: (?:bitte|graag|dann|dan|altijd|immer|"
    r"stets|die|het|la|le|el))* $"
)
_NAMED_THEN = re.compile(r" (?:an)?(?:geben|gegeben|nennen|noemen|vermelden|doorgeven|mitteilen|angeben|erwahnen)\b")
"""*Bitte bei Rückfragen RK-1180 angeben*: what is to be said stands before its verb."""

_ENTERED = re.compile(r"\b(?:als|unter|onder) $")
_THEN_ENTERED = re.compile(
    r" (?:erfasst|vermerkt|gespeichert|notiert|hinterlegt|vastgelegd|genoteerd|geregistreerd|opgeslagen)\b"
)

_NUMBER_IS = re.compile(
    r"\b(?:the|your|a|het|uw|je|die|ihre|deine|le|votre|ton|el|su|tu) (?:number|nummer|numero)"
    r"(?: (?:(?:that |die |dat |que |die )?(?:you|u|je|sie|du|vous|usted)(?:'ll| will)? "
    r"(?:needs?|nodig (?:heeft|hebt)|brauchen)|"
    r"to (?:quote|keep|use)|a (?:retenir|garder|rappeler|donner)|dazu|dafur|hierzu|hiervoor|erbij|for (?:this|it|that)|"
    r"para (?:esto|eso)|que necesita)){1,2},?(?: ?:| (?:is|ist|lautet|est|es|:))? $"
)
"""*The number you need is RB-5512.*"""

_DONE = re.compile(
    r"\b(?:c'est|es ist|het is|dat is|it's|it is|that's|(?:ya )?(?:esta|queda)|se ha|ha quedado|all)(?: \w+)? ?"
    r"(?:logged|noted|registered|recorded|opened|enregistre|note|ouvert|cree|registrad[oa]|anotad[oa]|abiert[oa]|generad[oa]|"
    r"geregistreerd|genoteerd|vastgelegd|erfasst|notiert|angelegt|done)(?:,|:| (?:la|el|le|as|under))* $"
)
"""*C'est enregistré, LIT-3310.*"""

_LIKE_A_FLIGHT = re.compile(r"[a-z]{2} ?\d{1,4}")


_SAY_THAT = re.compile(
    rf",? (?:(?:{AND}) )?(?:please |just |bitte |maar )?(?:quote|mention|use|say|keep|noem|vermeld|bewaar|"
    r"nennen sie|geben sie|donnez|rappelez|gardez|mencione|indique|diga|guarde)(?: us| ons| uns)?(?:-| )(?:that|this|it|dat|die|"
    r"dit|das|diese|cette|cela|le|ca|lo|ese|esto)\b|(?:mencionelo|indiquelo|guardelo|digalo)\b"
)
"""*C2026-88, quote that if you need us*: behind a number, that it is to be said."""


_OF_THIS_TALK = re.compile(
    r"\b(?:number|reference|ref|nummer|kenmerk|referentie|referenz|numero|referencia|n[°º]) "
    r"(?:(?:of|for|to|van|voor|bij|von|zu|fur|de|du|para) )?"
    r"(?:the |this |our |dit |het |ons |diese[sm]? |unsere[sm]? |den |dem |cet(?:te)? |l'|notre |el |la |esta |este |nuestra )"
    r"(?:phone |telephone )?(?:call|conversation|chat|contact|gesprek|telefoongesprek|telefoontje|gesprachs?|telefonats?|"
    r"anrufs?|appel|echange|llamada|conversacion)"
    r"(?: (?:is|was|ist|war|lautet|est|etait|es|era)(?: (?:le|la|el))?)?[\s:#\"'“„(=-]*$"
)
"""`the number for this call is`: what is told of in a talk goes by the number of the talk itself."""


def is_of_this_talk(before: str) -> bool:
    """Whether these small letters before a number say that the talk itself goes by it.

    >>> is_of_this_talk("het nummer van dit gesprek is "), is_of_this_talk("the number for the call centre is ")
    (True, False)
    """
    return _OF_THIS_TALK.search(before) is not None


def announces_a_case(text: str) -> bool:
    """Whether a message ends in that a case is opened, whose number may follow in the next: `ok j'ouvre un dossier`."""
    opens = (
        r"\b(?:open|opening|create|creating|raise|raising|log|logging|make|making|maak|open|lege|eroffne|erstelle|mache|ouvre|"
        r"cree|abro|"
        r"creo|genero)\b[^.!?\d]{0,30}"
    )
    return (
        pattern(rf"{opens}\b(?:{in_any('case_number')})(?![^\W\d_])[^.!?\d]{{0,25}}[.!…]*$").search(plain(text))
        is not None
    )


def is_told_to_be_used(before: str, number: str, behind: str) -> bool:
    """Whether the person tells that they were told to use a number, with a letter in it, whatever was named before.

    >>> is_told_to_be_used("a number for the call, he said to use ", "c-318", "."), is_told_to_be_used("to ring ", "c-318", "")
    (True, False)
    """
    is_told = _TOLD_TO_USE.search(before) or (_TO_BE_TOLD.search(before) and _TOLD_THEN.match(behind))
    return bool(is_told and re.search("[a-z]", number)) and _LIKE_A_FLIGHT.fullmatch(number) is None


def _follows_a_case(before: str) -> bool:
    """Whether a sentence opens a case, and no more than a few words follow: `j'ouvre un dossier. Vous notez ?`"""
    *earlier, last = re.split(r"[.!?…] +", before)
    for part in reversed(earlier):
        if len(last.split()) > _FEW_WORDS:
            return False
        if announces_a_case(part):
            return True
        last = part
    return False


_FEW_WORDS = 5
"""So many words ask to write a number down. Our own choice."""


def is_given(before: str, number: str, behind: str) -> bool:
    """Whether these small letters around a number say that a case is under it; without a letter or a mark in it, it needs its
    name, unless another case is opened.
    """
    if _ANOTHER.search(before) or (re.search(r"[a-z/-]", number) and _follows_a_case(before)):
        return True
    if _KEPT.search(before) and _IN_THE_SUBJECT.match(behind):
        return True
    if not re.search(r"[a-z/#-]", number) or _LIKE_A_FLIGHT.fullmatch(number):
        return False
    if any(
        each.search(before)
        for each in (_OPENED, _TO_NOTE, _TO_SAY_AGAIN, _RUNS_UNDER, _DOWN, _NUMBER_IS, _DONE, _TOLD_TO_USE)
    ):
        return True
    if _SAY_THAT.match(behind):
        return True
    pairs = (
        (_OPENS, _THEN_OPENED),
        (_AT_CONTACT, _NAMED_THEN),
        (_ENTERED, _THEN_ENTERED),
        (_USE, _ON_CONTACT),
        (_ITS_NUMBER, _ON_CONTACT),
    )
    return any(one.search(before) and other.match(behind) for one, other in pairs)
