"""A promise that hangs on what the company may find: `If nothing is found you get £48 by 30 November`. It is asked about.

What hangs on the person is none, nor is an answer that comes then. Patterns for any language.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import OCCASIONS, Promised, Role

if TYPE_CHECKING:
    from casebook.parsing.transcripts.clauses.clauses_said import Clauses

_IF = r"(?:if|should|in case|als|indien|mocht|wenn|falls|sofern|sollte|si|s['’](?=ils?\b)|au cas o[uù]|en caso de que)"
_FIRST = re.compile(
    rf"\W*(?P<hangs>{_IF}\b[^,;.]{{5,90}}?)(?:, (?:then |dan |dann |alors |entonces )?| (?:then|dan|dann|alors|entonces) | "
    r"(?=(?:you|we|i|it)(?:['’]ll| will| shall)\b)|"
    r" (?=(?:krijg|krijgt|ontvangt?|betaal|betalen|stort|storten|sturen|stuur|vergoeden|maken|doen) (?:je|u|we|wij|ik)\b))"
    r"(?P<rest>.+)",
    re.IGNORECASE,
)
_LAST = re.compile(rf"(?P<rest>.+?),? (?P<hangs>{_IF} [^,;.]{{5,90}})[.!]?$", re.IGNORECASE)

_YOURS = re.compile(
    r"\b(?:you|your|u|uw|je|jij|jouw|du|dein\w*|vous|votre|vos|tu|ta|ton|usted|ustedes|su|sus|te|le)\b|\bSie\b|\bIhr\w*\b|"
    r"^[Ss]i (?:(?:no|nos|me|lo|la|los|las) )*(?:devuelv|env[ií]|mand|tra(?:e|iga)|firm|pag|confirm|llam|acept|present|entreg|"
    r"rellen|respond|adjunt|facilit|avis|recog)\w*"
)
"""Who does what it hangs on, or whose it is: the person, whom Spanish does not name."""

_BY_ITSELF = re.compile(
    r"\b(?:nothing|nobody|no one|it|they|the \w+|(?:is|are|was|isn['’]t|aren['’]t|can['’]t|cannot|has|hasn['’]t) |niets|niemand|"
    r"het|de|wordt|is|zijn|nichts|niemand|der|die|das|wird|ist|rien|personne|le|la|les|il|elle|n['’]est|se|nada|nadie|el|los|las)\b",
    re.IGNORECASE,
)


def hanging_of(says: Clauses, made: Made) -> list[Made]:
    """What a clause of the company promises by a day in case of what comes of its own doing; not sure."""
    found = _FIRST.match(made.text) or _LAST.match(made.text)
    if found is None or made.by.role is Role.BOT or made.text[-1:] == "?":
        return []
    hangs, rest = found["hangs"], found["rest"].strip()
    if _YOURS.search(hangs.replace("Sie wird", "sie wird")) or not _BY_ITSELF.search(hangs):
        return []
    kind, due = promise_kind_in(rest), says.due(rest)
    if due is None or kind in (Promised.OTHER, *OCCASIONS) or not says.promises(rest, plain(rest), kind, due):
        return []
    return [replace(made, kind=kind, due=due, sure=False)]
