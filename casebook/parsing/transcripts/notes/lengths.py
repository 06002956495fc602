"""How long a call took that the person tells of: `40 mins`, `for 20 minutes`, `duurde een kwartier`; not how long one waited."""

from __future__ import annotations

import re

from casebook.parsing.dates.amount_grammar import amount_at
from casebook.parsing.tokens import Token, tokens_of
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.notes.words import ToldWords

_PARTS = re.compile(r"[,;()]|\.$|\.\s")
_UNITS = re.compile(r"min|uur|hour|\bhrs?\b|stunde|heure|hora|kwartier")
"""Where none of these stands no length is told."""

_WAITED = re.compile(
    r"\b(?:hold|wait\w*|queue|mu[sz]i(?:[ckq]|ek)\w*|muzak|(?:ge)?wacht\w*|(?:ge)?wart\w*|attent\w*|attendu|patiente\w*|espera\w*)\b"
)
"""What makes minutes those before anybody answered."""

_UNTIL = re.compile(
    r"\b(?:within|in|after|every|binnen|over|na|elke|innerhalb|nach|vor|sous|dans|apres|il y a|en|dentro de|tras|hace|cada)\s*$"
)
_SINCE = re.compile(
    r"\s*(?:past|to (?=\w+)|over|voor|vor|nach|later|ago|late|early|before|after|from now|geleden|eerder|te laat|"
    r"spater|fruher|plus tard|avant|despues|tarde|"
    r"antes)\b"
)
"""What makes it the time until something, or since."""

_OF_ELSE = re.compile(
    r"\s*(?:of|van|met|mit|von|de|d'|con) ?(?!(?:call|talk\w*|chat\w*|conversation|phone|telefo\w*|gesprek|gesprach|"
    r"bellen|an|de|het|la|l'|appel|llamada|conversacion|conv|communication|echange|[a-z]+ [a-z]+ gesproken)\b)[a-z]"
)
"""What the minutes were of, which is no call: `25 mins of greensleeves`."""

_AT = re.compile(
    r"\b(?:at|around|om|rond|tegen|omstreeks|um|gegen|a|vers|las|hacia|ab|from|van|vanaf|de|desde|until|tot|bis)\s*$"
)
"""What makes an hour that of the clock: om 11 uur, gegen 16 Uhr, vers 10 h."""

_LASTED = re.compile(
    r"\b(?:lasted|took|long|duurde|lang|gedauert|dauert\w*|dure|duree|duro|duracion|estuve|telefoon|telefon\w*)\b"
)

_FILLERS = re.compile(
    r"\W*(?:(?:for|about|all in|(?:in )?(?:all|total|totaal)|altogether|ongeveer|circa|ca|etwa|rund|insgesamt|environ|duree|"
    r"pendant|(?:au|en) total|en tout|en todo|aan de lijn|unos?|durante)\b\W*)*"
)
"""What stands beside a length without saying of what it is one."""

_MINUTES_IN = {"minute": 1, "hour": 60}


def minutes_of_call(sentence: str, words: ToldWords, *, heading: bool) -> int | None:
    """The minutes that a sentence tells of the call; of a `heading` those that it names at all, but for the wait."""
    if not _UNITS.search(plain(sentence)):
        return None
    for part in _PARTS.split(sentence):
        small = plain(part)
        if not _UNITS.search(small) or _WAITED.search(small):
            continue
        tells = pattern(rf"\b(?:{words.called}|{in_any('duration')})\b").search(small) or _LASTED.search(small)
        tokens = tokens_of(part)
        at = 0
        while at < len(tokens):
            length = _length_at(tokens, at, small)
            if length is not None and (heading or tells or _is_all(small, tokens[at].start, length[1])):
                return length[0]
            at += 1
    return None


def _length_at(tokens: list[Token], at: int, small: str) -> tuple[int, int] | None:
    """The minutes that begin at a place, and where they end in the text."""
    count = amount_at(tokens, at)
    if count is None or count.unit not in _MINUTES_IN or count.vague:
        return None
    end = tokens[count.end - 1].end
    before = small[: tokens[at].start]
    if (
        _UNTIL.search(before)
        or _SINCE.match(small, end)
        or _OF_ELSE.match(small, end)
        or (count.oclock and _AT.search(before))
    ):
        return None
    more = sum(number * _MINUTES_IN.get(unit, 0) for number, unit in count.more)
    return count.last * _MINUTES_IN[count.unit] + more, end


def _is_all(small: str, start: int, end: int) -> bool:
    """Whether the length is all that this part says."""
    return _FILLERS.fullmatch(small[:start]) is not None and _FILLERS.fullmatch(small[end:]) is not None
