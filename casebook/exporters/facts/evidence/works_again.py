"""A sentence that says no more than that the thing works again: true, and no evidence beside what somebody found."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import without_sentences

_THING = r"(?:(?:it|that|this|everything|all|the [^\s,;:.]+|my [^\s,;:.]+)(?:['’]s)? )?"
_DING = r"(?:(?:hij|het|dat|alles|ze|(?:de|het|mijn) [^\s,;:.]+) )?"
_SACHE = r"(?:(?:es|das|alles|er|sie|(?:der|die|das|mein\w*) [^\s,;:.]+) )?"
_CHOSE = r"(?:(?:ça|cela|tout|il|elle|(?:le|la|mon|ma) [^\s,;:.]+) |l['’][^\s,;:.]+ )?"
_COSA = r"(?:(?:todo|eso|ya|(?:el|la|mi) [^\s,;:.]+) )*"

_WORKS_AGAIN = QuickPattern(
    rf"{_THING}(?:(?:is|are|was) )?(?:now )?(?:work(?:s|ing)|runs|running|back(?: on(?:line)?| up)?|fixed|up and running|sorted)"
    r"(?: (?:again|now|fine))*"
    rf"|{_DING}(?:werkt|doet het|werken|doen het|is gemaakt|gerepareerd|loopt)(?: (?:nu|weer|het))*"
    rf"|{_SACHE}(?:läuft|geht|funktioniert|laufen|ist repariert|repariert)(?: (?:jetzt|nun|wieder))*"
    rf"|{_CHOSE}(?:(?:re)?marche|(?:re)?fonctionne|est réparée?|réparée?)(?: (?:maintenant|à nouveau|de nouveau|enfin))*"
    rf"|{_COSA}(?:vuelve a )?(?:funciona|funcionar|va|arreglad[oa]|está arreglad[oa])(?: (?:ahora|otra vez|de nuevo|ya))*"
)


def says_it_works(sentence: str) -> bool:
    """Whether it says that the thing works again, and nothing else.

    >>> [says_it_works(each) for each in ("Working again.", "Es läuft wieder", "Working again since they changed the card")]
    [True, True, False]
    """
    return _WORKS_AGAIN.fullmatch(sentence.strip(" .!")) is not None


def without_that_it_works(statement: str) -> str:
    """The statement without the sentences that say no more than that; all of it where nothing else is said.

    >>> without_that_it_works("Working again. The card was dead."), without_that_it_works("Working again.")
    ('The card was dead.', 'Working again.')
    """
    return without_sentences(statement, says_it_works)
