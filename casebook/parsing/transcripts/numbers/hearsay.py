"""A case number that the person alone names, while the company gives another: whether it is the company's too."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.people import People
from casebook.parsing.transcripts.turns import Side, Talk
from casebook.records.values import normalized

THE_PERSON = "?"
"""By whom a number was said that only the person named."""

_ANSWERS = 2
"""So many answers to a number may speak of it: a program passes the person on before. Our own choice."""


_CLOSED = (
    "closed|open|resolved|still|gesloten|dicht|afgesloten|afgehandeld|geschlossen|abgeschlossen|zu|erledigt|offen|clos|close|"
    "cloture|cloturee|ferme|fermee|ouvert|ouverte|cerrad[oa]|abiert[oa]|resuelt[oa]"
)
_SEES_IT = re.compile(
    r"\bi (?:can )?(?:see|found|have|'ve got) (?:it|that)\b|\b(?:die|dat) (?:zie|heb) ik\b|\bik (?:zie|heb) (?:hem|die|het)\b|"
    r"\b(?:den|das) (?:sehe|habe) ich\b|\bich (?:sehe|habe) (?:ihn|es)\b|\bje l[ae] (?:vois|trouve)\b|"
    r"\b(?:lo|la) (?:veo|tengo)\b|"
    r"\b(?:that one|that|die|dat|der|das|celui-la|celui-ci|celle-ci|il|elle|ese|esa|este|esta)(?: one)? "
    rf"(?:is|was|has been|ist|wurde|est|a ete|esta|fue)(?: \w+)? (?:{_CLOSED})\b"
)
"""*Dat zie ik staan*, *Sí, ese está cerrado*: what was just named is there."""

_JOINED = re.compile(
    r"\b(?:link|join|merg|combin|group|tied|connect|put)\w* (?:them|both|these|those|the two|it|that one)\b|"
    r"\b(?:ze|die|deze|beide|hem)\b[^.!?]{0,30}\b(?:gekoppeld|samengevoegd|gebundeld|toegevoegd|samengebracht)\b|"
    r"\b(?:die|sie|beide|den|das|es)\b[^.!?]{0,30}\b(?:verknupft|zusammengefuhrt|zusammengelegt|verbunden|verlinkt|zugeordnet)\b|"
    r"\b(?:les|l'|la|le) ?(?:ai|avons|a) (?:\w+ )?(?:regroupe|joint|fusionne|lie|rattache|rassemble|associe)\w*|"
    r"\bl[oa]s? (?:he|hemos|ha|tengo) (?:\w+ )?(?:unid|juntad|vinculad|fusionad|agrupad|enlazad|asociad)\w+|"
    r"\b(?:that one|that|it|die|dat|das|der|celui-la|celle-la|il|elle|ese|esa) (?:\w+ )?"
    r"(?:belongs (?:to it|with it|here)|hoort erbij|gehort dazu|va avec|en fait partie|es parte)\b"
)
"""*Sí, las he unido*: what was just named was put with the case that is spoken of."""

_LOOKS = (
    "look|looking|looked|see|check|checked|checking|found|opened up|bekijk|zie|kijk|controleer|pak|sehe|schaue|prufe|habe|"
    "regarde|vois|consulte|verifie|trouve|retrouve|veo|miro|reviso|consulto|compruebo"
)


def speaks_of_it(small: str) -> bool:
    """Whether somebody speaks of a case as one that was just named: *that ticket was closed*, *I'm looking at your case*."""
    these = "that|this|dat|dit|die|deze|dies\\w{0,2}|jene\\w?|ce|cet|cette|ese|esa|este|esta"
    yours = "your|uw|je|jouw|ihren?|ihre|deinen?|votre|ton|su|tu"
    case = rf"(?:{in_any('case_number')})(?![^\W\d_])"
    looks = rf"\b(?:{_LOOKS})\b[^.!?\d]{{0,20}}\b(?:{yours}) {case}"
    return any(pattern(words).search(small) for words in (rf"\b(?:{these}) {case}", looks)) or bool(
        _SEES_IT.search(small) or _JOINED.search(small)
    )


def is_hearsay(finding: Finding, talk: Talk, people: People, *, others: bool) -> bool:
    """Whether a case number is one that the person alone names: the company neither asked for it nor said it itself.

    `others`: the company gave a case number. Where it gave none, the one that the person is there about is the case's.
    """
    if not others or finding.what is not What.CASE_NUMBER or finding.sure or finding.by != THE_PERSON:
        return False
    said = [turn for turn, one in zip(talk.turns, people.of_turn, strict=True) if one.side is Side.COMPANY]
    answers = [turn.text for turn in said if turn.lines and turn.lines[0].number > finding.line.number][:_ANSWERS]
    is_said = any(is_in(finding.value, turn.text) for turn in said)
    return not (is_said or any(speaks_of_it(plain(answer)) for answer in answers))


def is_in(number: str, text: str) -> bool:
    """Whether a text has this number, however it is parted there, and not only as a piece of a longer one.

    >>> is_in("12 34 56", "it is 123456."), is_in("12 34 56", "it is AB 12 345 678.")
    (True, False)
    """
    signs = r"[\W_]?".join(map(re.escape, normalized(number)))
    return re.search(rf"(?<!\w)(?<!\d[ ./-]){signs}(?!\w|[ ./-]\d)", text, re.IGNORECASE) is not None
