"""An answer of few words that agrees to what was asked for: a yes, that it is done, its day, or some of these.

What asks back, refuses, hedges, hangs on something or tells what the person has to do agrees to nothing. Patterns over text in
small letters without accents, for any language.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from casebook.parsing.transcripts.agreed.answer_words import AGREES, BESIDE_IT, DOES, NO_TROUBLE, TAKES_IT_BACK, YOURS
from casebook.parsing.transcripts.decoding import plain
from casebook.text.emoji import EMOJI, STYLED

_MOST = 12
"""An answer of more words tells more than that. Our own choice."""

_MOST_UNKNOWN = 2
"""So many words beside a yes may tell how or with what. Our own choice."""

_SIGNED = re.compile(r"\s*(?:\^ ?\w+|[–—-]{1,2} ?[A-Z]\w+|/[A-Z]{1,3}|\bx{1,3})\s*$")
"""Who wrote it, behind a mark: `Mach ich ^Svenja`."""

_LAUGHS = re.compile(r"\b(?:(?:ha|ja|je|hi|he){2,}h?|lol|mdr|xd|hehe|jeje|haha)\b")
_MARKS = re.compile(rf"[{EMOJI}{STYLED}\ufe0f\u200d\"“”„«»*]+|(?<!\w)['‘’]|['‘’](?!\w)|[:;]-?[)D]")

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
    eased = NO_TROUBLE.sub(" ", small)
    if TAKES_IT_BACK.search(eased) or YOURS.search(eased):
        return None
    rest = eased.replace(without_marks(day), " ", 1) if day else eased
    says_so, does = eased != small or AGREES.search(rest) is not None, DOES.search(rest) is not None
    if not (says_so or does or day):
        return None
    rest = _HOURS.sub(" ", DOES.sub(" ", AGREES.sub(" ", rest)))
    rest = _HOW.sub(" ", rest) if day else rest
    unknown = [word for word in re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", rest) if word not in BESIDE_IT]
    most = _MOST_UNKNOWN if says_so or does else 0
    return Agreement(says_so, does, bool(unknown)) if len(unknown) <= most else None


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
