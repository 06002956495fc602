"""What takes a promise back, and which one: what is told of something else, or of another day, leaves it standing."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain

REGRETS = re.compile(
    r"\b(?:sorry|unfortunately|mistake|too (?:soon|quick\w*|fast)|i (?:just |now )?see|oops|helaas|te snel|zie (?:net|nu)|oeps|"
    r"leider|"
    r"entschuldig\w*|sehe gerade|zu schnell|ups|desolee?|malheureusement|excusez|je vois que|trop vite|oups|lo siento|perdon|"
    r"disculp\w*|lamentablemente|desgraciadamente|veo que|me (?:dicen|informan)|"
    r"actually|eigenlijk|eigentlich|en fait|finalement|en realidad|al final)\b"
)
"""How somebody begins to take back what they said, in any language."""

DENIES = re.compile(
    r"\b(?:(?:i|we) (?:actually )?(?:can't|cannot|can not)(?: (?:actually )?do (?:that|it|this|so))?|"
    r"(?:i'm|i am|we're|we are) not (?:able|allowed) to(?: do (?:that|it|so))?|"
    r"(?:that|it|this)(?:'s| is) not (?:possible|allowed)|(?:that|it|this) isn't (?:possible|allowed)|"
    r"(?:dat|het) (?:kan|gaat|mag|lukt) (?:\w+ ){0,2}niet|(?:ik|we|wij) (?:kan|kunnen|mag|mogen) (?:dat|het) (?:\w+ )?niet|"
    r"(?:das|es) (?:geht|klappt) (?:\w+ ){0,2}nicht|(?:kann|darf|konnen|durfen) (?:ich|wir) (?:\w+ )?nicht|"
    r"(?:je|nous) ne (?:peux|pouvons) (?:\w+ )?pas(?: le faire)?|ce n'est (?:\w+ )?pas possible|"
    r"no (?:puedo|podemos|es posible|se puede)(?: hacerlo)?)"
    r"(?=\s*(?:[,.;:!)]|$)| (?:after all|because|as|my|mehr|al final|finalement)\b)"
)
"""That what was said last will not be, which names nothing else: `I'll refund it. Sorry, I can't.`"""

_TIME = (
    r"(?:the |de |het |der |dem |den |le |la |el |l'|eind |end of |fin de )?(?:\d|tomorrow|next|then|that|morgen|overmorgen|"
    r"ubermorgen|volgende|die tijd|dan|nachste|kommende|dahin|demain|apres|semaine|manana|pasado|semana|"
    r"mon|tue|wed|thu|fri|sat|sun|maan|dins|woens|donder|vrij|zater|zon|mitt|donn|frei|sams|sonn|dien|"
    r"lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|jan|feb|apr|mai|may|jun|jul|aug|aou|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic)"
)
_NOT_BEFORE = (
    rf"(?:before|voor|vor|avant|antes(?: del?)?)(?= {_TIME})|earlier|sooner|faster|eerder|sneller|fruher|schneller|eher|"
    r"plus (?:tot|vite)|mas (?:rapido|pronto)|today|right now|straight away|vandaag|meteen|heute|sofort|aujourd'hui|"
    r"tout de suite|hoy|ahora mismo"
)
_NOT_AFTER = r"(?:after|beyond|na|nach|apres|despues de|al cabo de|pasados)(?= (?:de )?(?:\d|de wettelijke|the \d))"
_LATER = re.compile(rf"\b(?:{_NOT_BEFORE}|{_NOT_AFTER})\b")

SOONER = re.compile(rf"{_LATER.pattern}|\b(?:before|voor|vor|avant|antes)\b")
"""That it does not come sooner, not at once, or not after so many days, takes nothing back."""

_OF_A_THING = re.compile(
    r"\b(?:(?:is|are|was|has been) (?:now )?cancelled|no longer (?:possible|able)|not possible after|after all|"
    r"(?:isn't|is not) possible|not going ahead|won't (?:happen|be happening)|"
    r"(?:gaat|gaan) (?:\w+ ){0,2}niet door|komt te vervallen|vervalt|vervallen|is geannuleerd|niet (?:meer )?mogelijk|toch niet|"
    r"nicht (?:mehr )?moglich|(?:klappt|geht|findet) (?:das )?(?:doch |leider ){0,2}nicht|entfallt|entfallen|wurde storniert|"
    r"doch nicht|"
    r"n'est (?:pas|plus) possible|n'aura pas lieu|est annulee?|finalement pas|"
    r"(?:ya )?no es posible|no va a ser posible|queda anulad[oa]|se anula|ya no (?:sera|va)|al final no|finalmente no)\b"
)
"""What is said of something that was promised, and not of what was said: it takes back nothing else."""

_OF_WHAT_WAS_SAID = re.compile(
    r"\b(?:spoke too soon|wrong|mist(?:ake|aken)|misspoke|correct|correction|scratch|disregard|ignore|forget|"
    r"vergis\w*|vergist\w*|fout\w*|mis|correctie|vergeet|herroep\w*|intrek\w*|onjuist|klopt|"
    r"geirrt|vertan|versehen|fehler|korrektur|korrigieren|falsch|vergessen|irrtum|stimmt|"
    r"trompee?|erreur|rectifi\w*|oubliez|retire|(?:temps|autant) pour moi|"
    r"equivoc\w*|error|rectific\w*|corregir|correccion|olvid\w*|retiro)\b"
)
"""That somebody was wrong, which takes back what they said last, whatever else they name."""

_SAYS_NOTHING = frozenset(
    "that this these those there have been with your will would could which they what then just only also possible "
    "dat deze dit voor naar wordt worden kunnen hebben heeft meer mogelijk maar "
    "dass dies diese dieser dieses wird werden haben noch mehr moglich aber ihre ihnen "
    "cela cette nous vous pour avec sera etre plus possible mais votre "
    "esto esta este para sera usted pero posible ahora "
    "sorry unfortunately helaas leider malheureusement desolee desole lamentablemente siento".split()
)
_LEAST = 4
"""A shorter word names no thing. Our own choice."""

_ALIKE = 5
"""Words that begin with so many of the same letters are of one thing (*deliver*, *delivery*). Our own choice."""

_SOMETHING_MORE = re.compile(
    r"\b(?:(?:shipping|postage|delivery|return|handling|booking|service|admin\w*) (?:cost|fee|charge)s?|postage|as well|also|"
    r"too(?! \w)|"
    r"either|another|second|extra|additional|in addition|on top|"
    r"(?:verzend|bezorg|retour|administratie|boekings|service)kosten|ook|nog een|tweede|aanvullend\w*|bovenop|andere|"
    r"(?:versand|liefer|rucksende|bearbeitungs|service)(?:kosten|gebuhr\w*)|auch|noch ein\w*|zweite\w*|zusatzlich\w*|ausserdem|"
    r"frais de \w+|aussi|egalement|en plus|une? autre|deuxieme|second\w*|supplementaire|non plus|"
    r"gastos de \w+|tambien|ademas|otr[oa]|segund[oa]|adicional|tampoco)\b"
)
"""What makes it something beside what was promised: `the delivery costs cannot be refunded`."""


def is_about_more(small: str, promised: str) -> bool:
    """Whether words in small letters deny something beside a promise, whose own words do not name it."""
    return any(one[0] not in plain(promised) for one in _SOMETHING_MORE.finditer(small))


def comes_later(small: str) -> bool:
    """Whether words in small letters only say that something does not come sooner, or not after so many days."""
    return _OF_A_THING.search(small) is not None and _LATER.search(small) is not None


def is_too_soon(small: str) -> bool:
    """Whether words in small letters only say that something is not possible before a day, which is no refusal."""
    return _OF_A_THING.search(small) is not None and re.search(rf"\b(?:{_NOT_BEFORE})\b", small) is not None


def may_be_of(small: str, promised: str) -> bool:
    """Whether words in small letters may take this promise back: they say that somebody was wrong, name what it names, or name
    nothing.

    >>> [may_be_of(f"{one} is cancelled", "We will refund you on Friday.") for one in ("the voucher", "that", "the refund")]
    [False, True, True]
    """
    if _OF_A_THING.search(small) is None or _OF_WHAT_WAS_SAID.search(small):
        return True
    rest = re.findall(r"[^\W\d_]+", _OF_A_THING.sub(" ", small))
    named = {word[:_ALIKE] for word in rest if len(word) >= _LEAST and word not in _SAYS_NOTHING}
    return not named or bool(named & {word[:_ALIKE] for word in re.findall(r"[^\W\d_]+", plain(promised))})
