"""An answer of few words that agrees to what was asked for: a yes, that it is done, its day, or some of these.

What asks back, refuses, hedges, hangs on something or tells what the person has to do agrees to nothing. Patterns over text in
small letters without accents, for any language.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.agreed.answer_words import AGREES, BESIDE_IT, DOES, NO_TROUBLE, TAKES_IT_BACK, YOURS
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.said_sentences import greeting
from casebook.records.vocabularies import Promised
from casebook.text.emoji import STYLED

_MOST = 12
"""An answer of more words tells more than that. Our own choice."""

_MOST_UNKNOWN = 2
"""So many words beside a yes may tell how or with what. Our own choice."""

_SIGNED = re.compile(r"\s*(?:\^ ?\w+|[–—-]{1,2} ?[A-Z]\w+|/[A-Z]{1,3}|\bx{1,3})\s*$")
"""Who wrote it, behind a mark: `Mach ich ^Svenja`."""

_LAUGHS = re.compile(r"\b(?:(?:ha|ja|je|hi|he){2,}h?|lol|mdr|xd|hehe|jeje|haha)\b")
_MARKS = re.compile(rf"[{STYLED}\u200d\"“”„«»*]+|(?<!\w)['‘’]|['‘’](?!\w)|[:;]-?[)D]")

_HOURS = re.compile(
    r"\b(?:(?:between|from|tussen|zwischen|entre|von|van|de|after|from|na|ab|nach|apres|a partir de|vers|around|rond|gegen|at|om|"
    r"um|a|before|by|voor|vor|bis|avant|antes de|sobre) )?(?:las? )?\d{1,2}(?:[.:h]\d\d)? ?(?:h|u|uur|uhr|heures?|am|pm|o'clock)?"
    r"(?: ?(?:and|en|und|et|y|to|till|tot|bis|a|-|–) (?:las? )?\d{1,2}(?:[.:h]\d\d)? ?(?:h|u|uur|uhr|heures?|am|pm)?)?(?!\w)"
)
"""An hour, or those between which something is done."""

_HOW = re.compile(
    r",? (?:by|via|per|par|por|mit|with|met|avec|con|to|op|auf|sur|a|al|aan|an|in|im)(?: [^\W\d]+){1,3}\W*$"
)
"""By what, or to where it comes, behind all else: `Hoy mismo, por bizum`."""


_BACK = re.compile(
    r"\b(?<!be )(?<!come )(?<!i'm )(?<!i am )(?<!de )(?<!ben )(?<!bin )(?:(?:right |straight )?(?:back|returned|refunded)|"
    r"terug|weer|zuruck|wieder|retour|recuper\w+|devuel\w+|de vuelta)\b"
    r"(?: (?:on|onto|to|in|into|op|auf|sur|en|a) (?:the |your |my |the same |uw |je |jouw |de |dein\w* |ihr\w* |die |das |votre |"
    r"ta |la |le |tu |su )?(?:card|account|rekening|pas|kaart|konto|karte|compte|carte|cuenta|tarjeta))?"
)
"""That money comes back, and to where."""


class Agreement(NamedTuple):
    """A short answer that agrees: whether it says so, or that it will be done, beside its day."""

    says_so: bool
    does: bool
    is_vague: bool = False
    """Whether words beside it may tell something else: `Klar ist das ärgerlich`."""


def agreement(text: str, day: str) -> Agreement | None:
    """What a short answer says whose `day` is told by these words; None where it is no such answer, or agrees to nothing.

    >>> agreement("Haha yeah I'll do that tonight", "tonight"), agreement("We'll see tomorrow", "tomorrow")
    (Agreement(says_so=True, does=True, is_vague=False), None)
    >>> agreement("Vanmiddag", "Vanmiddag"), agreement("Friday is busy", "Friday")
    (Agreement(says_so=False, does=False, is_vague=False), None)
    """
    small = without_marks(text)
    if "?" in small or len(small.split()) > _MOST:
        return None
    then = without_marks(day).strip(" .,!")
    eased = NO_TROUBLE.sub(" ", _so_soon(then).sub(then, small) if then else small)
    if TAKES_IT_BACK.search(eased) or YOURS.search(eased):
        return None
    rest = _SOON.sub(" ", eased.replace(without_marks(day), " ", 1)) if day else eased
    rest = " ".join(rest.split())
    says_so, does = eased != small or AGREES.search(rest) is not None, DOES.search(rest) is not None
    if not (says_so or does or day):
        return None
    rest = _HOURS.sub(" ", DOES.sub(" ", AGREES.sub(" ", rest)))
    rest = _HOW.sub(" ", rest) if day else rest
    unknown = [word for word in re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", rest) if word not in BESIDE_IT]
    most = _MOST_UNKNOWN if says_so or does else 0
    return Agreement(says_so, does, bool(unknown)) if len(unknown) <= most else None


_SOON = re.compile(
    r"\b(?:today|still|even|vandaag|nog|ook|al|meteen|gelijk|direct|heute|noch|auch|gleich|direkt|sofort|mal|aujourd'hui|aussi|"
    r"encore|hoy|mismo|tambien)\b"
)
"""What stands beside a day, and within the parts of a verb: `Geht heute noch raus`."""


def _so_soon(day: str) -> re.Pattern[str]:
    """A day with what says that it is so soon, which elsewhere tells that something was done before: `Morgen schon!`."""
    soon = r"(?:schon|bereits|already|deja|ya|al)"
    return re.compile(rf"\b(?:{soon} )?{re.escape(day)}(?: {soon})?\b")


_OWNS_UP = re.compile(
    r"\W*(?:(?:yes|yeah|ja|oui|si|no|nee|nein|non|ok|sorry|oh)\b[,.! ]*)*(?:you're (?:quite |absolutely |totally )?right|"
    r"fair (?:enough|point)|"
    r"(?:it |that )?(?:doesn't|does not|won't) matter|(?:dat )?maakt niet(?:s)? uit|(?:das )?macht nichts|peu importe|"
    r"no importa|da igual|"
    r"(?:of )?course not|(?:je|u) (?:hebt|heeft) gelijk|natuurlijk niet|(?:sie|du) ha(?:ben|st) recht|(?:das )?stimmt|"
    r"naturlich nicht|"
    r"(?:vous|tu) (?:avez|as) raison|bien sur que non|tienes? (?:toda la )?razon|claro que no)"
    r"(?:,? (?:our|my|onze|mijn|unser|mein|notre|mon|nuestr[oa]|mi) (?:mistake|fault|bad|fout|fehler|erreur|culpa|error)|"
    r" (?:to|for|voor|fur|pour|a|para) \w+)?\W*"
)


def owns_up(small: str) -> bool:
    """Whether words in small letters only say that the person is right, or that it is well.

    >>> owns_up("you're right, our mistake."), owns_up("no course not."), owns_up("you're right, friday")
    (True, True, False)
    """
    return _OWNS_UP.fullmatch(small) is not None


_NO = re.compile(
    r"\W*(?:(?:no|nope|nah|not|nee|nein|ne|non|pas)\b(?: [^\W_]+){0,2}|(?:[^\W_]+ ){1,2}(?:not|niet|nicht|non|pas|no))\W*"
)


def is_no(text: str) -> bool:
    """Whether a few words are a no, and no more than the day that it is to.

    >>> is_no("Vanavond niet"), is_no("No"), is_no("pas ce soir"), is_no("I can't say"), is_no("no worries at all then")
    (True, True, True, False, False)
    """
    return _NO.fullmatch(without_marks(text)) is not None and NO_TROUBLE.search(without_marks(text)) is None


_INTRODUCES = 10
"""So many words may say who speaks. Our own choice."""


def only_greets(text: str) -> bool:
    """Whether a sentence greets, or says who speaks, and no more: `Hallo Frau Berg, hier ist Tim vom Empfang.`"""
    is_known = greeting().match(plain(text)) is not None or name_introduced(text) is not None
    return is_known and len(text.split()) <= _INTRODUCES and promise_kind_in(text) is Promised.OTHER


def without_back(text: str) -> str:
    """An answer without the words that something comes back; the same where none say so.

    >>> without_back("It's going back on your card today."), without_back("Mañana")
    ("It's going today.", 'Mañana')
    """
    small = plain(text)
    if len(small) != len(text):
        return text
    found = _BACK.search(small)
    return " ".join(f"{text[: found.start()]}{text[found.end() :]}".split()) if found else text


def without_hours(small: str) -> str:
    """Words in small letters without the hours that they tell."""
    return _HOURS.sub(" ", small)


def is_hours_alone(text: str) -> bool:
    """Whether a text tells an hour and nothing else.

    >>> is_hours_alone("8h30"), is_hours_alone("between 9 and 12."), is_hours_alone("at noon")
    (True, True, False)
    """
    return _HOURS.fullmatch(without_marks(text).strip(" .,!")) is not None


def without_marks(text: str) -> str:
    """A text in small letters without accents, quotes, pictures, laughing and who signed it."""
    small = plain(_MARKS.sub(" ", _SIGNED.sub("", text)))
    return " ".join(_LAUGHS.sub(" ", small).split())
