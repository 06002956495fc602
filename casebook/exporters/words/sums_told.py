"""Sums that were typed, told with the decimal mark of the language: only where the program words the sentence itself.

What is quoted stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations

from casebook.language.language import LANGUAGES, Language, language_named
from casebook.parsing.sums import money_in
from casebook.records.values import Money
from casebook.text.sums import TypedSum, sums
from casebook.text.words.joining_words import AND

_NONE = frozenset(
    "no not never nothing none geen niet nooit niets niks kein keine keinen nicht nie nichts pas jamais rien aucun aucune nada "
    "nunca".split()
)
"""Words of which one says that something did not come."""

_NOBODY = frozenset("nobody noone niemand personne nadie keiner n'est n'a est er se y".split())
"""Words of which one says that nobody did something, and small ones beside them."""

_ELIDED = re.compile(r"\A(?:[dl]|qu)['’]")
"""What a French word has before it that says nothing of its own: *d'avoir*."""


def sums_told(language: Language, text: str) -> str:
    """The text with its sums as the language writes them: `£ 268,99` for *268.99 GBP* in Dutch; figures without a currency stay,
    and *20 euro* does."""

    def told(each: TypedSum) -> str | None:
        if not each.currency or re.search(r"[.,]\d{2}\Z", each.number) is None:
            return None
        value, code = str(each.value), each.currency.upper()
        plain = each.typed.replace(each.number, language.plain(value))
        return language.money(value, code) if code in language.currencies else plain

    return _with_sums(text, told)


def in_one_notation(language: Language, text: str) -> str:
    """The text, to compare it, with its sums in one notation, whatever they were typed in.

    >>> in_one_notation(language_named("de"), "nur 1.500 EUR"), in_one_notation(language_named("de"), "nur 1.500,00 €")
    ('nur 150000 EUR', 'nur 150000 EUR')
    """

    def told(each: TypedSum) -> str | None:
        named = money_in(each.typed, None, language.code)
        return f"{named[0].minor} {named[0].currency}" if len(named) == 1 else None

    return _with_sums(text, told)


def _with_sums(text: str, told: Callable[[TypedSum], str | None]) -> str:
    """The text with each of its sums as it is `told`; None stands for as it was typed."""
    parts, at = [], 0
    for each in sums(text):
        if (form := told(each)) is not None:
            parts += [text[at : each.start], form]
            at = each.start + len(each.typed)
    return "".join([*parts, text[at:]])


_BLANK = r"[ \u00a0\u202f]?"
_NO_CENTS = re.compile(
    rf"(?P<before>(?:[€$£]|\b[A-Z]{{3}}){_BLANK}\d[\d.,\u202f]*?)[.,]00(?![\d.,]*\d)"
    rf"|(?<=\d)[.,]00(?=(?: (?:of|van|von|sur|de) \d[\d.,\u202f]*)?{_BLANK}(?:[€$£]|[A-Z]{{3}}\b))"
)
"""The cents of a whole sum, in front of its currency or behind it, or of how much it is a part."""


def without_no_cents(text: str) -> str:
    """The text with whole sums without their cents.

    >>> without_no_cents("Only 1,040.00 GBP came of € 1.180,00, on 4.00.")
    'Only 1,040 GBP came of € 1.180, on 4.00.'
    >>> without_no_cents("the remaining 265.00 of 385.00 GBP")
    'the remaining 265 of 385 GBP'
    """
    return _NO_CENTS.sub(lambda found: found["before"] or "", text)


def says_nothing_more(language: Language, note: str, promised: str = "") -> bool:
    """Whether a note made on settling says no more than that it did not come true; in one clause by what was `promised` too: *no
    link came*."""
    words, known = _words_of(note), language.lead.says_nothing_more
    if words <= known:
        return True
    is_one_clause = re.search(r"[,;:.!?]", note.rstrip(".! ")) is None
    of_it = _words_of(promised)
    left = frozenset(word for word in words if of_it.isdisjoint({word, _ELIDED.sub("", word)}))
    return is_one_clause and left <= known and not left.isdisjoint(_NONE)


_CLAUSES = re.compile(rf"[,;:.!?]\s+(?:(?:{AND})\s)?|\s(?:{AND})\s")


def says_two_things(note: str) -> bool:
    """Whether two clauses of a note say of different things that they did not come: *nobody came, nobody called*.

    >>> says_two_things("nothing came, and nobody answers"), says_two_things("No refund came."), says_two_things("no, nothing")
    (True, False, False)
    """
    clauses = [_words_of(each) for each in _CLAUSES.split(note)]
    denied = [clause - _NONE - _NOBODY for clause in clauses if not clause.isdisjoint(_NONE | _NOBODY)]
    return any(one and other and one.isdisjoint(other) for one, other in combinations(denied, 2))


def _words_of(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w’'-]+", text.casefold()))


def note_told(language: Language, note: str) -> str:
    """A note made on settling; that only so much came is casebook's own proposal, and told in this language."""
    came = only_came_in(note)
    return note if came is None else language.only_came.format(amount=language.money(came.amount, came.currency))


def only_came_in(note: str) -> Money | None:
    """The sum in a note made on settling that says, in the words that casebook proposes in any language, that only so much came;
    whatever blanks are in it."""
    named = money_in(note) if any(map(str.isdecimal, note)) else []
    # The languages are loaded only for a note that names a sum.
    for code in LANGUAGES if len(named) == 1 else ():
        language = language_named(code)
        told = language.only_came.format(amount=language.money(named[0].amount, named[0].currency))
        if told.split() == note.split():
            return named[0]
    return None
