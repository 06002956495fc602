"""Whether what was said is only that somebody would ask or look into it: beside what they promised then that is no news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.words.negations import says_no

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOKS_INTO = QuickPattern(
    r"(?:\w+ (?:has )?)?(?:will|would|['’](?:ll|d)|is going to|wants to|has to|needs to) (?:ask|check|enquire|find out|inquire"
    r"|investigate|look into|speak (?:to|with)|talk to)\b"
    r"|(?:\w+ )?(?:gaat|zal|zou|wil|moet) .*\b(?:checken|informeren|nakijken|navragen|nazoeken|onderzoeken|overleggen|uitzoeken"
    r"|vragen)\W*$|(?:\w+ )?(?:(?:kijkt|vraagt|zoekt) .*\b(?:na|uit)\W*$|overlegt\b)"
    r"|(?:\w+ )?(?:muss|soll|will|wird) .*\b(?:abklären|fragen|klären|nachfragen|nachsehen|prüfen|rücksprache halten)\W*$"
    r"|(?:\w+ )?(?:fragt|hakt) .*\bnach\W*$|(?:\w+ )?(?:klärt|prüft) (?:das|es)\b"
    r"|(?:\w+ )?(?:doit|va|veut) (?:demander|enquêter|interroger|se renseigner|vérifier|voir avec)\b|(?:\w+ )?se renseigne\b"
    r"|(?:\w+ )?(?:iba a|quiere|tiene que|va a) (?:averiguar|comprobar|consultar|hablar con|investigar|preguntar)\b"
)
"""How a sentence begins, or is, that says that somebody asks whoever knows."""


def only_looked_into(said: Sequence[str]) -> bool:
    """Whether each of its sentences says no more than that somebody would ask, or find out; not where nothing was said."""
    each_sentence = [part for each in said for part in sentences(each)]
    return bool(each_sentence) and all(_LOOKS_INTO.match(each) and not says_no(each) for each in each_sentence)
