"""Sums that were typed, told with the decimal mark of the language: only where the program words the sentence itself.

What is quoted stays as it was typed.
"""

from __future__ import annotations

import re

from casebook.language.language import LANGUAGES, Language, language_named
from casebook.parsing.sums import money_in

_SUM = re.compile(
    r"(?P<before>[€$£¥] ?|\b[A-Z]{3} )?(?P<whole>\b[0-9][0-9.,]*?)[.,](?P<decimals>[0-9]{2})(?![0-9.,]*[0-9])"
    r"(?P<after> ?(?:[€$£¥]|[A-Z]{3}\b|(?i:euros?|dollars?|pounds?|pond)\b))?"
)


def sums_told(language: Language, text: str) -> str:
    """The text with its sums as the language writes them: `268,99 GBP` in Dutch; figures without a currency stay."""
    return _SUM.sub(lambda found: _told(language, found) if found["before"] or found["after"] else found[0], text)


def _told(language: Language, found: re.Match[str]) -> str:
    mark = language.decimal_mark
    whole = found["whole"].replace(mark, "." if mark == "," else ",")
    return f"{found['before'] or ''}{whole}{mark}{found['decimals']}{found['after'] or ''}"


def note_told(language: Language, note: str) -> str:
    """A note made on settling; that only so much came is casebook's own proposal, and told in this language."""
    for code in LANGUAGES:
        before, after = language_named(code).only_came.split("{amount}")
        if note.startswith(before) and note.endswith(after):
            sums = money_in(note)
            rest = note.removeprefix(before).removesuffix(after)
            if len(sums) == 1 and rest == language_named(code).money(sums[0].amount, sums[0].currency):
                return language.only_came.format(amount=language.money(sums[0].amount, sums[0].currency))
    return note
