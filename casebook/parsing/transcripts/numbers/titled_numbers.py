"""The number by which a help desk calls the whole of a ticket, above all that is said in it: `#48213 Lamp flickers`,
`Help Center / Brightwell / BRW-2291`. No word stands beside it that says what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.numbers.number_labels import is_called, label_of
from casebook.parsing.transcripts.turns import Line, Talk
from casebook.records.values import normalized

_HASHED = re.compile(r"(?:^\W{0,3}|[(\[]|\s)#\s?(?P<number>\d{4,10})(?=$|[\s)\]:·|–-])")
"""A number with its sign, as help desks write it; fewer figures count posts."""

_KEY = r"[A-Z][A-Z0-9]{1,9}-\d{1,7}"
_OF_A_PATH = re.compile(rf"(?:\S[^/>›»]{{1,60}}\s[/>›»]\s){{1,5}}(?P<number>{_KEY})")
"""The last of the pages that lead to a ticket, as Jira writes them."""

_KEY_FIRST = re.compile(rf"(?P<number>{_KEY})(?=$|:?\s+\S)")

_OF_A_TICKET = re.compile(
    r"\b(?:tickets?|status ?:? ?(?:open|new|pending|solved|resolved|closed|on hold|in progress|offen|neu|gelost|geschlossen|"
    r"nieuw|opgelost|gesloten|ouvert|en cours|resolu|ferme|abierto|pendiente|resuelto|cerrado)|priorit(?:y|eit|at|e)|"
    r"prioridad|requester|assignee|(?:my )?requests?|aanvrager|aanvra(?:ag|gen)|"
    r"(?:mijn )?verzoeken|(?:meine )?anfragen?|(?:mes )?demandes?|(?:mis )?solicitud(?:es)?|help ?-?(?:desk|cent(?:er|re))|"
    r"service ?desk|support|hilfe-?center|centre d'aide|centro de ayuda|hulpcentrum|portal|portail|"
    r"waiting for (?:customer|support)|(?:created|opened|submitted) (?:on|by|via)|aangemaakt op|erstellt am|cree le|"
    r"creado el)\b"
)
"""What only stands on the page of a ticket, in small letters without accents."""

_WHO = re.compile(r"(?:from|to|van|aan|von|an|de|para|a) ?:")
"""The heads of a mail: a shop that writes from its *support* numbers its orders in the subject too."""

_FIRST_LINES = 8
"""So far down a page may say what it is called. Our own choice."""


def titled_numbers(talk: Talk) -> Iterator[Finding]:
    """Such numbers of a talk: sure where the page says that it is a ticket's, likely else."""
    first = min((turn.lines[0].number for turn in talk.turns), default=0)
    above = [line for line, _ in talk.notices if line.number < first][:_FIRST_LINES]
    told = [small for line in above if not _WHO.match(small := plain(line.text))]
    is_ticket = (talk.is_forum and bool(talk.theirs)) or any(map(_OF_A_TICKET.search, told))
    if talk.is_forum and not is_ticket:
        return  # where anybody may write, a page counts its complaints itself
    for line in above:
        for number, start, is_sure in _numbers(line):
            small = plain(line.text)
            if label_of(small, start, start + len(number)) is None:
                yield Finding(What.CASE_NUMBER, number, line, is_sure or is_ticket)


def _numbers(line: Line) -> Iterator[tuple[str, int, bool]]:
    """The numbers of a line, where each begins, and whether their form alone tells that they are a ticket's."""
    path = _OF_A_PATH.fullmatch(line.text)
    if path is not None:
        yield path["number"], path.start("number"), True
    elif (key := _KEY_FIRST.match(line.text)) is not None:
        yield key["number"], key.start("number"), False
    for hashed in _HASHED.finditer(line.text):
        yield hashed["number"], hashed.start("number"), False


def is_bracketed(text: str, token: re.Match[str], *, named: bool) -> bool:
    """Whether a number stands in brackets by itself, as help desks put theirs into a subject: `Re: [VO-66213] Poles`.

    `named`: a word says what it is of, which it only does right before the brackets that end a line (`Your order [77-213]`), not
    where more is told between (`Where is my order? [VO-66213]`).
    """
    before, behind = text[: token.start()], text[token.end() :]
    if before == "[" and behind == "]":
        return False  # by which a help desk knows its own mail again
    alone = (before[-1:], behind[:1]) == ("[", "]") and len(normalized(token[0])) > _SHORTEST
    is_last = behind.strip() == "]" and not is_called(plain(text), token.start() - 1)
    return alone and (is_last if named else re.search(r"[.!?] ", before) is None)


_SHORTEST = 4
"""A number in brackets that is the whole ticket's has more figures and letters. Our own choice."""
