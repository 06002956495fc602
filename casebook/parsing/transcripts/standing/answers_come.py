"""Whether an answer that was promised in a transcript has come in it: the company wrote again about it, after a while.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from casebook.parsing.transcripts.agreed.papers_asked import names_a_paper
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.said_sentences import greeting
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.standing_words import BY_MAIL
from casebook.parsing.transcripts.turns import Turn
from casebook.records.vocabularies import Promised, Role
from casebook.text.sentences import sentences

_PAUSE = timedelta(minutes=30)
"""Who writes after so long takes a conversation up again. Our own choice."""

_LEAST = 3
"""Fewer words tell nothing of the matter. Our own choice."""

_SOON = re.compile(
    r"\b(?:min\w*|hours?|hrs?|uur|uren|stunden?|heures?|h|horas?|shortly|straks|gleich|bientot|pronto|enseguida)\b"
)
"""In what one who is announced at once writes."""

_BY_PHONE = re.compile(
    r"\b(?:call|ring|phone|bel|bellen|belt|telefon\w*|ruf\w*|anruf\w*|angerufen|appel\w*|telephon\w*|llam\w*)\b"
)
"""What no message keeps."""

_NO_NEWS = re.compile(
    r"\b(?:still|not yet|yet to|no news|no update|nog (?:geen|niet|steeds|altijd)|noch (?:nicht|kein\w*|immer)|"
    r"toujours|pas encore|todavia|aun no|sigo|seguimos)\b"
)
"""That there is no answer yet."""

_ASKED = (Promised.REPLY, Promised.INFORMATION)
"""What a message of the company's keeps."""


class Written(NamedTuple):
    """What the company writes in a turn: on which day (ISO), by whom, and in which turn the talk was taken up again last."""

    today: str
    name: str
    role: Role | None
    resumed: int
    is_mail: bool
    text: str


class Pauses:
    """The pauses of a conversation, gone through turn by turn."""

    def __init__(self) -> None:
        self.resumed = -1
        self._last: datetime | None = None

    def read(self, at: int, turn: Turn, today: str) -> None:
        """Read the time of a turn that was written on this day."""
        time = turn.stamp.time if turn.stamp and not turn.asked else None
        then = None if time is None else datetime.combine(date.fromisoformat(today), time)
        if then is not None and self._last is not None and then - self._last >= _PAUSE:
            self.resumed = at
        self._last = then or self._last


def has_come(one: Made, written: Written) -> bool:
    """Whether a promise is of an answer that has come: by mail; of one whom somebody announced; or after a while, with news."""
    if one.kind is Promised.REPLY and written.is_mail:
        return True
    small = plain(one.text)
    is_in_time = one.due is None or one.due >= written.today
    if one.kind not in _ASKED or not is_in_time or BY_MAIL.search(small) or _BY_PHONE.search(small):
        return False
    if one.kind is Promised.INFORMATION and names_a_paper(small):
        return False  # which no message of a chat is
    is_somebody = bool(written.name) and written.role is not Role.BOT
    is_at_once = one.by.role is Role.BOT and one.due in (None, written.today)
    is_announced = is_at_once or (one.by.name != written.name and _SOON.search(small) is not None)
    if one.kind is Promised.REPLY and is_somebody and is_announced:
        # whom a program announced has come; for another who promised it they have to tell something
        is_nobodys = one.by.role is Role.BOT or not one.by.name
        return _has_news(written.text) or (is_nobodys and not passes_on(written.text))
    return one.turn < written.resumed and _has_news(written.text)


_FETCHES = re.compile(
    r"\b(?:get|grab|fetch|ask|find|call in|bring in) (?:my|our|the|a) (?:\w+ )?(?:manager|supervisor|team ?leader|boss|colleague|"
    r"specialist)\b|\b(?:haal|vraag|roep|pak) (?:ik )?(?:even |mijn |de |een |er )*"
    r"(?:collega|leidinggevende|teamleider|manager|chef)\b|"
    r"\b(?:hole?|frage?|ruf\w*) (?:ich )?(?:mal |kurz |eben |meinen? |den |die |einen? )*"
    r"(?:kolleg\w+|teamleit\w*|chef\w*|vorgesetzt\w*)\b|"
    r"\b(?:appelle|demande a|vais chercher|fais venir) (?:mon|ma|le|la|un|une) (?:collegue|responsable|superviseu\w+|chef\w*)\b|"
    r"\b(?:aviso a|llamo a|busco a|pregunto a|traigo a) (?:mi|una?|el|la) "
    r"(?:companer[oa]|supervisora?|responsable|encargad[oa]|jef[ea])\b"
)
"""What somebody does who has another answer: `da hole ich meine Teamleiterin dazu`."""

_PASSES_ON = re.compile(
    r"\b(?:only|just) (?:transfer|pass|connect|route|forward)\w*\b|"
    r"\b(?:verbind|zet|schakel|geef)\b(?: [^\s.;,]+){0,4}? (?:door|over)\b|\b(?:leite|verbinde|stelle)\b"
    r"(?: [^\s.;,]+){0,4}? (?:weiter|durch)\b|"
    r"\b(?:transfere|redirige|passe|aiguille) (?:seulement|uniquement|juste|simplement|que)\b|"
    r"\bsolo (?:transfiero|paso|derivo|redirijo)\b"
)
"""What somebody does who only passes one on."""


def passes_on(text: str) -> bool:
    """Whether who writes this only passes one on to somebody else."""
    small = plain(text)
    return pattern(in_any("passes_on")).search(small) is not None or any(
        each.search(small) for each in (_PASSES_ON, _FETCHES)
    )


def _has_news(text: str) -> bool:
    """Whether a text tells something, and not only that there is nothing to tell."""
    said = [plain(each) for line in text.splitlines() for each in sentences(line) if not each.endswith("?")]
    told = [each for each in said if len(each.split()) >= _LEAST and not (greeting().match(each) or passes_on(each))]
    return bool(told) and not any(_NO_NEWS.search(each) for each in told)
