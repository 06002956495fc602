"""Sums whose number is spelled out, as recordings have them: `two hundred and twelve pounds`, `zweihundertzwölf Euro`. Pure."""

from __future__ import annotations

import re
from functools import cache

from casebook.text.folding import folded
from casebook.text.words.number_words import single_words, words_of_two

_LANGUAGES = ("en", "nl", "de", "fr", "es")
_HUNDREDS = "hundred honderd hundert cent cents".split()
_THOUSANDS = "thousand duizend tausend mil mille".split()
_SPANISH_HUNDREDS = dict(
    zip(
        "cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(),
        (100, 100, *range(200, 1000, 100)),
        strict=True,
    )
)
_JOINTS = r"[\s-]*(?:(?:and|en|und|et|y|a)[\s-]+)?"
_CURRENCY = r"(?:pounds?|quid|euros?|dollars?)"
_CENTS = r"(?:cents?|pence|p|centimes?|centimos?)"
_LEAST = 11
"""Fewer are said in passing (`not one euro`). Our own choice."""


@cache
def _numbers() -> dict[str, int]:
    """The words of numbers below a hundred, folded, in all five languages, and of hundreds in Spanish."""
    tables = [table(language) for language in _LANGUAGES for table in (single_words, words_of_two)]
    return {folded(word): value for table in tables for word, value in table.items()} | _SPANISH_HUNDREDS


@cache
def _pattern() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A word of a number, and a number in such words before a currency, with its cents behind."""
    word, below = (
        f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"
        for words in ((*_numbers(), *_HUNDREDS, *_THOUSANDS), _numbers())
    )
    number, of_cents = (rf"{one}(?:(?:und|en)?{one})*(?:{_JOINTS}{one}(?:(?:und|en)?{one})*)*" for one in (word, below))
    cents = rf"(?:(?: (?:and|en|und|et|y|con))? (?P<cents>{of_cents})(?![^\W\d_])(?: {_CENTS}\b)?)?"
    before = r"(?<![^\W\d_])(?:an? )?"
    return re.compile(word), re.compile(rf"{before}(?P<number>{number})[\s-]+(?:d')?(?P<currency>{_CURRENCY})\b{cents}")


def _value(spelled: str) -> int:
    """The number that these words spell."""
    whole = part = 0
    for word in _pattern()[0].findall(spelled):
        if word in _THOUSANDS:
            whole, part = whole + max(part, 1) * 1000, 0
        elif word in _HUNDREDS:
            part = max(part, 1) * 100
        elif word in ("vingt", "vingts") and part % 100 == len("four"):
            part += 80 - 4  # quatre-vingts
        else:
            part += _numbers()[word]
    return whole + part


def with_sums_in_figures(text: str) -> str:
    """The text with each sum that is spelled out in figures, where it is of more than ten.

    >>> with_sums_in_figures("your two hundred and twelve pounds"), with_sums_in_figures("Zweihundertzwölf Euro fünfzig!")
    ('your 212 pounds', '212.50 Euro!')
    >>> with_sums_in_figures("quatre-vingt-dix euros"), with_sums_in_figures("doscientos doce euros con diez céntimos")
    ('90 euros', '212.10 euros')
    """
    small = folded(text)
    if len(small) != len(text) or re.search(_CURRENCY, small) is None:
        return text
    for found in reversed(list(_pattern()[1].finditer(small))):
        value, cents = _value(found["number"]), _value(found["cents"] or "")
        if value >= _LEAST and cents < 100:
            currency = text[found.start("currency") : found.end("currency")]
            figures = f"{value}.{cents:02}" if cents else str(value)
            text = f"{text[: found.start()]}{figures} {currency}{text[found.end() :]}"
    return text
