"""Whether a clause tells of something that has yet to come, arrive, be scanned, received or checked: *when the parcel arrives*.

*When*, *als*, *wenn*, *quand* and *cuando* may ask for a time, tell one of the past, or leave it open whether anything comes
of it (*als het kapot aankomt*). Only before such a thing do they say what a promise waits for. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.domain.happenings import acts_in
from casebook.text.searching import search_form

MAY_BE_WHEN = frozenset("als wenn".split())
"""What says *if* or *when*; of an *if* alone nobody knows whether it comes true."""

_LONGEST = 15
"""How many words such a clause takes at most. Our own choice."""
_SIGNS = re.compile(r"[^\w\s'’-]")
_COMES = frozenset("come comes komt kommt komen kommen vient viendra viennent venga vengan clears gets".split())
_HERE = frozenset("here there back in da hier zuruck er terug thuis la aqui alli".split())
_IS = frozenset("is are has have it's it’s ist sind zijn est sont sera seront este esten".split())
_ENDS_CLAUSE = frozenset("is zijn wordt worden heeft hebben hebt ist sind wird werden wurde wurden hat haben".split())
"""What may stand behind the verb that tells what happens, at the end of a Dutch or German clause."""

_NOT_SO = frozenset(
    "not never no nothing unless broken damaged late wrong you i ? if "
    "niet nooit geen niets kapot beschadigd stuk laat verkeerd tenzij u je jij ik "
    "nicht nie kein keine nichts defekt kaputt beschadigt spat falsch sie ich "
    "pas jamais rien casse abime endommage vous tu je "
    "nunca nada roto danado usted tu yo".split()
)
"""What makes it another thing: that it does not come, that it comes otherwise, or that a person does it."""

_WAS = frozenset(
    "was were had did came got went sent said will would can could should do does werd werden was waren had hadden kwam kwamen "
    "kam kamen ankam ankamen war waren hatte hatten etait etaient avait avaient avons avez ont fut".split()
)
"""What tells of the past, or asks."""

_FRENCH = frozenset(("quand", "lorsque"))
_WHO = frozenset("i we you ik wij we u je".split())
_IS_AHEAD = frozenset("is are has have be been being gets get it's it’s".split())
_ARRIVED = re.compile(r"\b(?:est|sont) (?:arrive|venu|parti|revenu|rentre|livre)e?s?\b")
_SUBJUNCTIVE = re.compile(
    r"(?:haya(?:n|mos)?|sean?|esten?|lleguen?|lleguemos|reciban?|recibamos|vengan?|vuelvan?|devuelvan?|entreguen?|escaneen?"
    r"|comprueben?|revisen?|aprueben?|confirmen?|procesen?|tramiten?|verifiquen?|recojan?|reparen?|instalen?|envien?|respondan?"
    r"|contesten?|paguen?|firmen?|acepten?|validen?|examinen?|inspeccionen?|autoricen?|despachen?)"
)
"""How Spanish tells what is yet to come behind *cuando*."""


def tells_of_coming(word: str, behind: str) -> bool:
    """Whether this word for *when* leads up to something that is yet to come, in the words behind it.

    >>> tells_of_coming("when", "the parcel arrives"), tells_of_coming("when", "you called")
    (True, False)
    >>> tells_of_coming("als", "het pakket binnen is, binnen 3 dagen"), tells_of_coming("als", "het kapot aankomt")
    (True, False)
    """
    typed = _SIGNS.split(behind, maxsplit=1)[0]
    clause = search_form(typed)
    words = _without_main_clause(clause.split()[:_LONGEST], word)
    if len(words) < 2 or not _NOT_SO.isdisjoint(words):
        return False
    if word == "cuando":
        return any(_SUBJUNCTIVE.fullmatch(each) for each in words) and _comes(words)
    has_come = _ARRIVED.search(clause) or (word in _FRENCH and "a" in typed.lower().split())  # quand il a reçu, no à
    if has_come or not _WAS.isdisjoint(words):
        return False
    if word in ("als", "wenn", "wanneer"):
        return _comes_last(words)
    if word == "when" and _IS_AHEAD.isdisjoint(words) and any(each.endswith("ed") for each in words):
        return False  # when the parcel arrived
    return words[0] not in _IS and _comes(words)


def _without_main_clause(words: list[str], word: str) -> list[str]:
    """The words before those for somebody else, who begins the main clause, or with the verb before: *krijg ik*."""
    who = next((at for at, each in enumerate(words) if at > 1 and each in _WHO), len(words))
    is_inverted = word != "when" and who < len(words)
    return words[: who - is_inverted]


def _comes(words: Sequence[str]) -> bool:
    is_there = not _IS.isdisjoint(words) and words[-1] in _HERE
    return is_there or not _COMES.isdisjoint(words) or bool(acts_in(words))


def _comes_last(words: Sequence[str]) -> bool:
    """Whether the verb that ends a Dutch or German clause tells of it."""
    last = len(words)
    while last > 1 and words[last - 1] in _ENDS_CLAUSE:
        last -= 1
    told, has_verb = words[last - 1], last < len(words) or words[last - 1] not in _HERE
    return has_verb and (told in _HERE | _COMES or bool(acts_in([told])))
