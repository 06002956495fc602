"""Small words that a reading in Dutch or English needs, and German, French and Spanish do without. Nothing here raises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from casebook.parsing.dates import date_words
from casebook.parsing.dates.due_words import AFTER_A_DAY
from casebook.parsing.promises.condition_words import EVENT_NOUNS
from casebook.parsing.token_kinds import Token, TokenKind

_GENITIVES = frozenset(
    "der des ihrer ihres unserer unseres meiner meines dieser dieses seiner seines einer eines deiner deines".split()
)


@cache
def _of_a_day() -> frozenset[str]:
    """What belongs to the day before it: its month, its weekday, a part of it, about when."""
    named = date_words.numbered("MONTHS").keys() | date_words.numbered("WEEKDAYS").keys()
    return frozenset(named | date_words.hours_of_part().keys() | date_words.NEARLY)


def with_small_words(tokens: Iterable[Token], text: str, language: str) -> Iterator[Token]:
    """The tokens, with "van" before what a German event is of: nach Eingang *der* Rücksendung, nach Prüfung *Ihrer* Angaben.

    And "ook" behind a day of the month with no noun behind it that it would be the number of: am 20. *holen* wir es ab. French
    and Spanish have other words for the number of a thing.
    """
    before = ""
    for token in tokens:
        typed = text[token.start : token.end]
        if language == "de" and before in EVENT_NOUNS and typed.lower() in _GENITIVES:
            yield Token(TokenKind.WORD, "van", token.start, token.start, False)
        alone = before == "th" and token.kind is TokenKind.WORD and token.text not in AFTER_A_DAY | _of_a_day()
        if alone and (language != "de" or typed[:1].islower()):
            yield Token(TokenKind.WORD, "ook", token.start, token.start, False)
        yield token
        before = token.text
