"""Sums whose number is spelled out, as recordings have them: `two hundred and twelve pounds`, `zweihundertzwölf Euro`. Pure.

A number is read by how its language puts it together, and left where another stands beside it (*twenty to thirty pounds*).
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from casebook.text.everyday_sums import with_everyday_sums
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import LANGUAGES, WEEKDAYS, any_folded, any_of
from casebook.text.words.number_words import single_words, words_of_two

_THOUSANDS = "thousand duizend tausend mil mille".split()
_HUNDREDS = "hundred honderd hundert cent cents".split()
_SPANISH_HUNDREDS = dict(
    zip(
        "cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(),
        (100, 100, *range(200, 1000, 100)),
        strict=True,
    )
)
_MARKED = re.compile(r"[^\W\d_][\s-]+(?:d')?(?:pound|quid|euro|dollar)")
"""A currency behind a word, as behind every number that is spelled out."""

_CURRENCY = r"(?P<currency>pounds?|quid|euros?|dollars?)\b(?!['’]s)"
_CENTS = r"(?:cents?|pence|p|centimes?|centimos?)\b"
_LEAST, _LEAST_CENTS = 11, 10
"""Fewer are said in passing (`not one euro`), and of cents that are not called so are something else. Our own choice."""

_ENDS = re.compile(
    r"\s*(?:[.,;:!?)]|$)|\s+(?:by|on|back|before|within|in|next|this|at|to|today|tomorrow|voor|op|terug|binnen|uiterlijk|volgende|morgen|am"
    rf"|bis|zuruck|heute|nachste\w*|avant|d'ici|dans|sur|sous|le|demain|el|antes|en|por|manana|{any_folded(WEEKDAYS)})\b"
)
"""Behind cents that are not called so, in letters without accents."""

_TIME = re.compile(
    r"\s+(?:(?:working|business|calendar) )?(?:minutes?|hours?|days?|weeks?|months?|years?|minuten|uur|uren|dagen|werkdagen|weken"
    r"|maanden|jaar|stunden?|tagen?|werktagen?|wochen?|monaten?|jahren?|heures?|jours?|semaines?|mois|ans?|horas?|dias?|semanas?"
    r"|mes(?:es)?|anos?)\b"
)
"""Behind a number that is no cents."""

_BESIDE = re.compile(
    r"(?P<word>[^\W\d_]+|\d)(?:[\s,–-]+(?:and|or|to|en|of|tot|und|oder|bis|et|ou|y|o|a|per|pro|pour|por))?[\s,–-]*$"
)
"""The word before a number, over what joins two numbers."""

_PER = re.compile(r"\b(?:per|pro|pour|por)[\s-]+$")
"""Before what is no number of its own: `per cent`."""

_FALSE_FRIENDS = ("once", "onze")
"""Spanish and French eleven, and English and Dutch words."""


class _Spelled(NamedTuple):
    """How a language spells its numbers: the value of each word, and the patterns of a word and of a sum."""

    values: dict[str, int]
    word: re.Pattern[str]
    sum: QuickPattern


@cache
def _spelled() -> tuple[_Spelled, ...]:
    """Of English, Dutch, German, French and Spanish; no pattern repeats what it repeats."""
    return tuple(map(_of, LANGUAGES))


def _of(language: str) -> _Spelled:
    values = {folded(word): value for table in (single_words, words_of_two) for word, value in table(language).items()}
    values |= _SPANISH_HUNDREDS if language == "es" else {}
    below = {word: value for word, value in values.items() if value < 100}
    each, units = any_of(below), any_of(word for word, value in below.items() if 0 < value < 10)
    tens = any_of(word for word, value in below.items() if value in range(20, 100, 10))
    teens = any_of(word for word, value in below.items() if 0 < value < 20)
    rest = {
        "en": rf"(?:{tens}[\s-]+{units}|{each})",
        "fr": rf"(?:(?:quatre[\s-]vingts?|{tens})[\s-](?:et[\s-])?(?:dix[\s-])?{teens}|quatre[\s-]vingts?|(?:dix[\s-])?{each})",
        "es": rf"(?:{tens}\s+y\s+{units}|{each})",
    }.get(language, each)
    hundreds = {
        "en": rf"(?:(?:{units}|an?)[\s-]+)?hundred",
        "nl": rf"(?:{each}\s?)?honderd",
        "de": rf"(?:{each}\s?)?hundert",
        "fr": rf"(?:{units}[\s-])?cents?",
        "es": any_of(_SPANISH_HUNDREDS),
    }[language]
    thousands = {
        "en": rf"(?:(?:{rest}|an?)[\s-]+)?thousand",
        "nl": rf"(?:{each}\s?)?duizend",
        "de": rf"(?:{each}\s?)?tausend",
        "fr": rf"(?:{rest}[\s-])?mille",
        "es": rf"(?:{rest}\s)?mil",
    }[language]
    joint = {
        "en": r"[\s-]+(?:and\s+)?",
        "nl": r"[\s-]*(?:en\s+)?",
        "de": r"[\s-]*(?:und\s*)?",
        "fr": r"[\s-]+",
        "es": r"\s+",
    }[language]
    number = rf"(?:{thousands}(?:{joint}{hundreds})?(?:{joint}{rest})?|{hundreds}(?:{joint}{rest})?|{rest})"
    cents = rf"(?: (?:and|en|und|et|y|con))? (?P<cents>{rest}) {_CENTS}| (?P<bare>{rest})(?![^\W\d_])"
    return _Spelled(
        values,
        re.compile(any_of((*values, *_HUNDREDS, *_THOUSANDS))),
        QuickPattern(rf"(?<![^\W\d_])(?P<number>{number})[\s-]+(?:d')?{_CURRENCY}(?:{cents})?", exact=True),
    )


def _value(said: str, spelled: _Spelled) -> int:
    """The number that these words spell."""
    whole = part = 0
    for word in spelled.word.findall(said):
        if word in _THOUSANDS:
            whole, part = whole + max(part, 1) * 1000, 0
        elif word in _HUNDREDS:
            part = max(part, 1) * 100
        elif word in ("vingt", "vingts") and part % 100 == len("four"):
            part += 80 - 4  # quatre-vingts
        else:
            part += spelled.values[word]
    return whole + part


@cache
def _is_number(word: str) -> bool:
    """Whether a word is one of a number, in any of the languages; *a* and *un* are articles."""
    each = (word in spelled.values and word not in _ARTICLES for spelled in _spelled())
    return word.isdigit() or word in _HUNDREDS or word in _THOUSANDS or any(each)


_ARTICLES = ("een", "ein", "un", "une", "o")


def _stands_alone(before: str) -> bool:
    """Whether no other number stands before it, which would make it the second of two, or part of a third."""
    beside = _BESIDE.search(before)
    return _PER.search(before) is None and not (beside and _is_number(beside["word"]))


def with_sums_in_figures(text: str) -> str:
    """The text with each sum that is spelled out in figures, where it is of more than ten, or a note that has a name.

    >>> with_sums_in_figures("your two hundred and twelve pounds"), with_sums_in_figures("Zweihundertzwölf Euro fünfzig!")
    ('your 212 pounds', '212.50 Euro!')
    >>> with_sums_in_figures("quatre-vingt-dix euros"), with_sums_in_figures("doscientos doce euros con diez céntimos")
    ('90 euros', '212.10 euros')
    >>> with_sums_in_figures("between twenty and thirty pounds"), with_sums_in_figures("thirty pounds two days from now")
    ('between twenty and thirty pounds', '30 pounds two days from now')
    >>> with_sums_in_figures("a tenner off, or vingt balles")
    '10 quid off, or 20 euros'
    """
    text = with_everyday_sums(text)
    small = folded(text)
    if len(small) != len(text) or _MARKED.search(small) is None:
        return text
    found = {one.start("currency"): (one, spelled) for spelled in _spelled() for one in spelled.sum.finditer(small)}
    for one, spelled in (found[at] for at in sorted(found, reverse=True)):
        value, cents = _value(one["number"], spelled), _cents_of(one, small[one.end() :], spelled)
        is_one = value >= _LEAST and one["number"] not in _FALSE_FRIENDS and _stands_alone(_before(small, one.start()))
        if cents is None or not is_one:
            continue
        currency = text[one.start("currency") : one.end("currency")]
        end = one.end() if cents else one.end("currency")
        text = f"{text[: one.start()]}{value}{f'.{cents:02}' if cents else ''} {currency}{text[end:]}"
    return text


def _before(small: str, start: int) -> str:
    """What stands right before a number, without an article of its own: *a hundred pounds*."""
    return re.sub(r"\ban?\s+$", "", small[max(0, start - 40) : start])


def _cents_of(one: re.Match[str], behind: str, spelled: _Spelled) -> int | None:
    """How many cents are said behind the currency; 0 where what stands there is something else, None where it may be either."""
    if one["cents"]:
        return _value(one["cents"], spelled)
    bare = _value(one["bare"] or "", spelled)
    if bare < _LEAST_CENTS or _TIME.match(behind):
        return 0
    return bare if _ENDS.match(behind) else None
