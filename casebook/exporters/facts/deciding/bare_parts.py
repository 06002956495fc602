"""What is left of a proof once it is cut: a part in which nothing that it shows stands any more is none, and what stands between
a paper and what it says may be left out of it."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.exporters.facts.evidence.find_words import PAPER_NAMED
from casebook.exporters.facts.said.their_words import only_looks
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND

_SIGNED = (
    r"(?:(?:duly |only |even )?(?:signed|dated|stamped|sent|written|made|taken|filled in|drawn up|initialled)\b"
    r"|(?:getekend|ondertekend|afgetekend|gedateerd|gestempeld|verstuurd|gemaakt|opgemaakt|ingevuld)\b"
    r"|(?:unterschrieben|unterzeichnet|datiert|gestempelt|aufgenommen|erstellt|ausgefüllt)\b"
    r"|(?:signée?s?|datée?s?|tamponnée?s?|faite?s?|établie?s?|envoyée?s?|prise?s?)\b"
    r"|(?:firmad|fechad|sellad|hech|enviad|rellenad|tomad)[oa]s?\b)"
)
"""How it was made, where that stands behind a paper as an aside."""

_ASIDE = QuickPattern(
    rf"(?:{_SIGNED}|(?:von|vom|door|van|durch|am|op)\b.*\b{_SIGNED}\Z|\d|(?:of|from|van|vom|von|du|del?)\b)"
)

_SAY = (
    r"(?:lists?|listed|says?|said|shows?|showed|states?|stated|mentions?|mentioned|names?|notes?|noted|records?|recorded|has|had"
    r"|confirms?|proves?|reads?|describes?|noemt|vermeldt|toont|zegt|meldt|heeft|beschrijft|bevestigt|bewijst|laat|nennt|zeigt"
    r"|vermerkt|führt|verzeichnet|hat|erwähnt|bestätigt|beweist|besagt|mentionne|indique|montre|signale|décrit|dit|confirme|prouve"
    r"|précise|porte|menciona|recoge|muestra|indica|señala|describe|dice|pone|confirma|refleja|prueba)"
)
_SAYS = QuickPattern(
    r"(?:(?:already|clearly|also|even|plainly|itself|al|reeds|ook|duidelijk|zelf|bereits|schon|auch|klar|selbst|déjà|aussi|bien|ya"
    rf"|también) )?{_SAY} "
)
"""How what a paper says goes on behind it."""

_IS_SAID = QuickPattern(
    rf"\b(?:{_SAY}|is|are|was|were|does|did|staat|staan|had|zijn|waren|steht|stehen|hatte|ist|war|sind|est|était|sont|figure|es|era"
    r"|son|está|consta|figura|aparece|tiene)\b"
)
"""Found in a clause that says something of a paper."""

_OF_WHICH = QuickPattern(
    r"\A(?!.*\b(?:with|met|mit|avec|con)\b)"
    r"(?:,? ?(?:from|of|by|for|to|in|on|at|about|dated|signed|when|van|voor|uit|over|bij|aan|op|door|vom|von|zur|zum"
    r"|für|aus|über|bei|an|im|de|du|des|del|par|pour|sur|sous|por|para|sobre|en|al?|à|au)\b.*"
    rf"|,? ?{_SIGNED}.*|,? ?(?:d|l)['’].*|,? ?\d.*)?\Z"
)
"""What stands behind a paper that says only which of them it is; what came with it, or is on a picture, shows something."""

_BY_WHOM = QuickPattern(
    r"\b(?:signed|stamped) (?:for )?by \w+|\b(?:onder|af)?getekend door \w+|\bdoor [^,;]{2,30} (?:onder|af)?getekend\b"
    r"|\bunterschrieben von \w+|\bvon [^,;]{2,30} (?:unterschrieben|quittiert|unterzeichnet)\b|\bsignée?s? par \w+"
    r"|\bfirmad[oa]s? por \w+"
)
"""By whom it was signed."""

_HANDED = QuickPattern(
    r"\b(?:delivered|handed (?:over|in)|received|dropped off|collected|arrived|bezorgd|afgeleverd|ontvangen|ingeleverd|opgehaald"
    r"|aangekomen|zugestellt|abgeliefert|übergeben|angenommen|empfangen|abgeholt|eingegangen|livrée?s?|remise?s?|reçue?s?|déposée?s?"
    r"|retirée?s?|arrivée?s?|entreg(?:ó|ad[oa]s?|aron)|recibi(?:ó|d[oa]s?)|recogi(?:ó|d[oa]s?)|llegó)\b"
)
"""That a thing came where it belongs: on which day, or who signed for it, is what decides."""


_SAYS_SO = QuickPattern(
    rf"(?!.*\b(?:nobody|no one|none|never|niemand|geen|nooit|kein\w*|nie|personne|aucun\w*|jamais|nadie|ningun\w*|nunca|{AND})\b)"
    r"(?:[^\s,;:]+ ){1,4}?(?:writes?|wrote|says?|said|tells|told|confirms?|confirmed|states?|schrijft|schreef|zegt|zei|bevestigt"
    r"|schreibt|schrieb|sagt|sagte|bestätigt|écrit|dit|confirme|atteste|escribe|dice|confirma)(?: (?:me|us|mij|ons|mir|uns))?"
)
"""Only that somebody says so."""


def tells_no_more(part: str, said: str) -> bool:
    """Whether this part of what was said tells nothing of what that shows: which paper it is and not what it says, that somebody
    looked or wrote and not what, that a thing was handed over and neither by whom it was signed nor on which day.

    >>> tells_no_more("the report from May, signed by Bo", "the report from May, signed by Bo, already lists the crack")
    True
    >>> tells_no_more("the report from May already lists the crack", "the report from May, signed by Bo, already lists the crack")
    False
    """
    if part == said:
        return False
    says_no_more = _names_a_paper_alone(part) or only_looks(part) or _SAYS_SO.fullmatch(part) is not None
    return says_no_more or _lost_who_took_it(part, said)


def _names_a_paper_alone(part: str) -> bool:
    """Whether it only says which paper that is: *their own final bill*, *the report from when we moved in*."""
    if ": " in part or "\u00a0: " in part:
        return False
    ends = (found.end() for each in PAPER_NAMED if (found := each.match(part)))
    return any(_OF_WHICH.match(part[end:]) and not _IS_SAID.search(part[end:]) for end in ends)


def _lost_who_took_it(part: str, said: str) -> bool:
    """Whether a thing was handed over there, and neither who signed for it nor the day is left, of which the whole has one."""
    if not _HANDED.search(part) or not _BY_WHOM.search(said):
        return False
    return not (_BY_WHOM.search(part) or any(map(str.isdigit, part)))


def without_aside(said: str) -> Iterator[str]:
    """`the report from May lists the crack`, then `the report lists the crack`, of *the report from May, signed by Bo, lists the
    crack*: the paper and what it says, without how it was made; and *our bill: paid* of *our bill, dated 2 May: paid*.

    >>> list(without_aside("The report from May, signed by Bo, already lists the crack"))
    ['The report from May already lists the crack', 'The report already lists the crack']
    """
    first, *others = said.split(", ")
    aside, colon, shown = ", ".join(others).partition(": ")
    if colon and _ASIDE.match(aside) and any(each.fullmatch(first) for each in PAPER_NAMED):
        yield f"{first}: {shown}"
        return
    place = next((at for at, clause in enumerate(others) if _SAYS.match(clause)), 0)
    named = next((found for each in PAPER_NAMED if (found := each.match(first))), None)
    if not place or named is None or not all(map(_ASIDE.match, others[:place])):
        return
    rest = ", ".join(others[place:])
    yield f"{first} {rest}"
    if named.end() < len(first) and _OF_WHICH.match(first[named.end() :]):
        yield f"{named[0]} {rest}"
