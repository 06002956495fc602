"""The line a mail begins with that greets whoever reads it and says nothing else: `Dear Ms Jansen,`, `Hola, Sam:`."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain

_LONGEST = 8
"""A line of more words says more. Our own choice."""

_SALUTATION = re.compile(
    r"\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|to whom it may concern"
    r"|beste|geachte|hallo|hoi|dag|goede(?:morgen|middag|navond|ndag)|l\.s"
    r"|sehr geehrte[rsn]?|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|gr(?:u|ue)(?:ß|ss)e? (?:gott|dich|euch|sie)"
    r"|bonjour|bonsoir|cher|chere|chers|cheres|madame|monsieur|mesdames|messieurs"
    "|hola|buen(?:os|as) (?:dias|tardes|noches)|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|"
    r"muy senor(?:es)? mi[oa]s?)\b[^.?;]*"
)
"""In letters without accents; a sentence ends in another mark."""


def without_salutation(text: str) -> str:
    """The text without such a line above it; the text itself where there is none, or nothing else."""
    first, _, rest = text.partition("\n")
    is_alone = first.rstrip().endswith((",", "!", ":", ".")) or rest.startswith("\n")
    greets = len(first.split()) <= _LONGEST and _SALUTATION.fullmatch(plain(first).strip(" ,!:.\u00a0"))
    return rest.strip() if rest.strip() and is_alone and greets else text
