"""Whether a text tells something already, so that nothing is said twice and nothing is left out for looking like another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from casebook.exporters.words.whoever import WHOEVER
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sums import sums
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, any_of, by_place
from casebook.text.words.negations import says_no

if TYPE_CHECKING:
    from casebook.records.values import Money


def is_told(words: str, text: str) -> bool:
    """Whether the words stand in the text as they are, and are no part of longer ones.

    >>> is_told("12", "case 12."), is_told("12", "512.00 EUR")
    (True, False)
    """
    if words not in text:  # as nearly always: no place is looked for then
        return False
    return any(
        not (_goes_on(text[max(0, at - 1) : at]) or _goes_on(text[at + len(words) : at + len(words) + 1]))
        for at in _places_of(words, text)
    )


def is_told_alone(sentence: str, text: str) -> bool:
    """Whether all of a sentence stands in the text, with whatever capitals; not of one so short that it may be another's.

    >>> is_told_alone("It is their fault.", "Lucie said on 26 Mar: it is their fault; nothing came.")
    True
    """
    plain = sentence.rstrip(". ").casefold()
    return len(plain) >= _LEAST_ALONE and is_told(plain, text.casefold())


_LEAST_ALONE = 15
"""A shorter sentence may be told of something else. Our own choice."""


def _places_of(words: str, text: str) -> Iterator[int]:
    """Where the words stand in the text. Without a pattern: each one would be compiled for words that are asked for once."""
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _goes_on(beside: str) -> bool:
    """Whether the character beside words, if any, belongs to a longer word."""
    return beside.isalnum() or beside == "_"


def is_sentence_of(words: str, text: str) -> bool:
    """Whether the words stand in the text as a sentence, or as all that follows a colon.

    >>> is_sentence_of("Signed for.", "2 Nov, Bo: Signed for. Then"), is_sentence_of("towel", "I ordered a towel.")
    (True, False)
    """
    plain = words.rstrip(".")
    return any(
        (at == 0 or text[at - 2 : at] in _BEFORE_SENTENCES) and text[at + len(plain) : at + len(plain) + 1] in _BEHIND
        for at in _places_of(plain, text)
    )


_BEFORE_SENTENCES = (". ", ": ", "! ", "? ", "… ")
_BEHIND = ("", ".", "!", "?", "…")


_LEAST_WORD = 4
"""How many letters a word has that tells something. Our own choice."""

_LEAST_TOLD = 0.6
"""So much of its words in what is told already, and it is no news. Our own choice."""


def is_known(text: str, told: str) -> bool:
    """Whether most of it is told already, in whatever order."""
    words = _words(text)
    return len(words & _words(told)) >= _LEAST_TOLD * len(words)


_LEAST_OF_FIGURES = 0.75
"""So much of its words beside all of its figures and names in one sentence, and that tells it in other words. Our own choice."""

_SENTENCE_ENDS = re.compile(r"[.!?;] ")


def is_told_with_figures(said: str, told: str) -> bool:
    """Whether a sentence of what is `told`, in small letters, has its figures, its names and most of its words, and says no where
    it does.

    >>> told = "your own email of 2 april says my contract ends on 31 may. please refund it by 3 june."
    >>> is_told_with_figures("Their own email of 2 April says my contract ends on 31 May.", told)
    True
    >>> is_told_with_figures("Their own email of 2 April never says my contract ends on 31 May.", told)
    False
    """
    plain = said.rstrip(" .!")
    bare, words, denies = [each.strip(".,;:()") for each in plain.split()], _words(plain), says_no(plain)
    figures = [each.casefold() for each in bare if any(map(str.isdigit, each))]
    names = [each.casefold() for each, typed in zip(bare[1:], plain.split()[1:], strict=True) if typed[:1].isupper()]
    return bool(figures) and any(
        all(is_told(each, sentence) for each in (*figures, *names))
        and denies == says_no(sentence)
        and len(words & _words(sentence)) >= _LEAST_OF_FIGURES * len(words)
        for sentence in _SENTENCE_ENDS.split(told)
    )


_LEAST_SENTENCE = 12
"""A shorter sentence may be told of something else. Our own choice."""


def shares_a_sentence(one: str, other: str) -> bool:
    """Whether a sentence stands in both, whoever is told to say it, with its day in brackets or without.

    >>> shares_a_sentence("Hal said: he will call me tomorrow. It is lost", "Hal wrote: He will call me tomorrow (16 Sep)")
    True
    >>> shares_a_sentence("Hal said that he will call me tomorrow", "Hal said: he will call me tomorrow")
    True
    >>> shares_a_sentence("Ana dijo que admite el fallo del taller", "Ana dijo: admite el fallo del taller")
    True
    """
    return not _bare_sentences(one).isdisjoint(_bare_sentences(other))


_QUOTE, _QUOTES = "'", "['’]"
_GOES_ON = "|".join(f" {that.replace(_QUOTE, _QUOTES)}(?={begins})" for begins, that in WHOEVER.values())

_ENDS = re.compile(rf"(?:[.!?;]|[ \u00a0]?:)(?:\s+|$)|{_GOES_ON}")
"""Where a sentence ends, and where that begins which somebody is told to have said of themselves."""


@lru_cache(maxsize=256)
def _bare_sentences(text: str) -> frozenset[str]:
    plain = re.sub(r" \([^()]*\)", "", text.casefold())
    parts = _ENDS.split(plain)
    return frozenset(part.strip() for part in parts if len(part.strip()) >= _LEAST_SENTENCE)


def names_any_of(things: Sequence[str], told: str) -> bool:
    """Whether a word of any of them stands in what is told."""
    return any(_words(thing) & _words(told) for thing in things)


@lru_cache(maxsize=256)
def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[^\W_]+", text.casefold()) if len(word) >= _LEAST_WORD)


_LEAST_BARE = 10
"""A smaller number without a currency may be of anything. Our own choice."""


def names_sum(text: str, amount: Money) -> bool:
    """Whether the text names the sum: with its decimals, or beside a currency. A day or a number of like digits is none.

    >>> from casebook.records.values import Money
    >>> [names_sum(text, Money(2500, "EUR")) for text in ("€ 25 back", "25,00", "on 25 Oct", "125.00 EUR")]
    [True, True, False, False]
    """
    value = Decimal(amount.amount)
    return any(each.value == value for each in sums(text, amount.currency))


_CAME = QuickPattern(
    r"\b(?:came|received|refunded|paid back|kwam(?:en)?|gekomen|ontvangen|terug(?:betaald|gestort|gekregen|gegeven)|kam(?:en)?"
    r"|gekommen|eingegangen|erhalten|erstattet|zurückgezahlt|arrivée?s?|reçue?s?|remboursée?s?|versée?s?|lleg(?:ó|aron)|recib(?:í|ido)"
    r"|reembols(?:aron|ado)|devuelto|devolvieron)\b"
)
"""What is said of money that came."""

_TO_COME = QuickPattern(
    r"\b(?:remaining|resterende|overige|restlichen?|restants?|restantes?|i (?:would like|ask|want)|please|ik vraag|graag"
    r"|ich (?:möchte|bitte)|bitte|je (?:demande|souhaite)|merci de|solicito|pido|deseo)\b"
)
"""What asks for money that is to come back."""


def what_they_paid(text: str, company: str) -> str:
    """The clauses of a text that say of the company that it paid.

    >>> what_they_paid("My dog had surgery for 1,284.00 EUR and Pawsure paid only 412.00 EUR, because of a limp.", "Pawsure")
    'Pawsure paid only 412.00 EUR'
    """
    who = f"(?:{re.escape(company)}|{_THEY})" if company else _THEY
    paid = compiled(rf"\b{who} (?:\w+ ){{0,2}}?{_PAID}\b.*?(?=[,;:!?.](?:\s|\Z)|\Z)")
    return ". ".join(found[0] for found in paid.finditer(text))


_THEY = "(?:they|you|ze|zij|jullie|sie|ils|vous|ellos|ustedes)"

_PAID = r"(?:paid|refunded|reimbursed|betaald\w*|vergoed\w*|zahlt\w*|erstatt\w*|versé|remboursé|pagaron|reembolsaron)"


def clauses_of_what_came(text: str) -> str:
    """The clauses of a text that say of something that it came: elsewhere a sum is what was promised, or is left.

    >>> clauses_of_what_came("On 9 Nov 20.00 EUR came. Please refund the remaining 25.00 EUR.")
    'On 9 Nov 20.00 EUR came'
    """
    return ". ".join(clause for clause in _clauses_of(text) if _says_that_it_came(clause))


def without_clauses_of_what_came(text: str) -> str:
    """The other clauses: as much as came may be left, which is another sum.

    >>> without_clauses_of_what_came("On 9 Nov 25.00 EUR came. Please refund the remaining 25.00 EUR.")
    'Please refund the remaining 25.00 EUR'
    """
    return ". ".join(clause for clause in _clauses_of(text) if clause and not _says_that_it_came(clause))


def _clauses_of(text: str) -> list[str]:
    return re.split(r"[.;:!?](?:\s|\Z)", text)


def _says_that_it_came(clause: str) -> bool:
    return _CAME.search(clause) is not None and _TO_COME.search(clause) is None


def bare_sum_in(text: str, amount: Money) -> re.Match[str] | None:
    """Where the text names the sum without its currency and decimals, and no other sum; None where it does not.

    >>> from casebook.records.values import Money
    >>> [bool(bare_sum_in(text, Money(48600, "EUR"))) for text in ("the 486 back", "4860", "486 GBP", "12.486", "M-486")]
    [True, False, False, False, False]
    """
    whole, rest = divmod(Decimal(amount.amount), 1)
    if rest or whole < _LEAST_BARE or any(sums(text)):
        return None
    digits = f"{whole:,}".replace(",", "[., \u00a0\u202f]?")
    return compiled(rf"(?<![\w.,-]){digits}(?![\w-]|[.,]\d)").search(text)


def names_day(text: str, day: date) -> bool:
    """Whether the text names this day of the year: its number beside its month.

    >>> [names_day(text, date(2026, 3, 24)) for text in ("24 March", "Mar 24", "24 de marzo", "24 hours", "4 Mar. 24 Apr")]
    [True, True, True, False, False]
    """
    if str(day.day) not in text:
        return False  # as of most days, for which no pattern is compiled
    month, number = _months()[day.month - 1], f"0?{day.day}"
    day_first, month_first = (
        rf"(?<!\d){number}(?:st|nd|rd|th|er?|\.)? (?:of |de )?{month}\b",
        rf"\b{month} {number}(?!\d)",
    )
    return re.search(f"{day_first}|{month_first}", text, re.IGNORECASE) is not None


@cache
def _months() -> tuple[str, ...]:
    """January to December, each by all its names, whole and short."""
    return tuple(map(any_of, by_place(MONTHS, SHORT_MONTHS)))
