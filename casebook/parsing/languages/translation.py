"""Promises and dates in German, French and Spanish, told in the Dutch and English words that mean the same.

What makes a day one to keep (not, at least, if, by, within, you must) is read in one place, by words of English and Dutch.
A text in another language is brought there token by token: German to Dutch, which puts its words in the same order, French
and Spanish to English. Each token keeps its place in the text, so that what is shown of it is what was typed. A text of
which it is not sure that it is in one of the three stays as it is. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from casebook.parsing.languages.detection import without_umlauts
from casebook.parsing.languages.names import names_of
from casebook.parsing.languages.negatives import with_no_more
from casebook.parsing.languages.numbers import dotted_days, with_numbers
from casebook.parsing.languages.shorthands import in_full
from casebook.parsing.languages.small_words import with_small_words
from casebook.parsing.languages.tenses import Perfect, in_german, with_what_was_done
from casebook.parsing.languages.weekdays import with_whole_weekdays
from casebook.parsing.token_kinds import Token, TokenKind

_ACCENTED = {
    "dès": "dès",
    "wäre": "wäre",
    "wären": "wären",
    "hätte": "hätte",
    "hätten": "hätten",
    "à": "à",
    "où": "où",
    "là": "là",
    "sí": "sí",
    "intentó": "intentó",
    "está": "está",
    "están": "están",
}
"""Words that their accent makes others."""
_LEFT_OUT = ("l'", "d'", "n'", "s'", "j'", "m'", "t'", "c'", "qu'", "jusqu'", "lorsqu'")
_ARTICLES = frozenset("le el am zum den dem".split())
_CLAUSE_SIGNS = frozenset(", . ; : ! ?".split())


class Rule(NamedTuple):
    """A run of words, and what is read in its place.

    `#` stands for a number, `%` for a weekday, `&` for a month; `#th` for the day of a month, `#:00` for an hour, `#:mm` for
    one with its minutes, which are two numbers.
    """

    words: tuple[str, ...]
    meaning: tuple[str, ...]
    begins: bool


class Vocabulary(NamedTuple):
    """The words of a language: rules by their first word, the longest first, its weekdays, months and numbers, and the ends
    of its verbs.
    """

    rules: Mapping[str, tuple[Rule, ...]]
    names: Mapping[str, Mapping[str, str]]
    tenses: Sequence[tuple[re.Pattern[str], str]]
    perfect: Perfect | None


def as_known(tokens: Sequence[Token], text: str, language: str) -> list[Token]:
    """The tokens of a text in German, French or Spanish, in words of Dutch or English."""
    told = in_full([token._replace(text=_with_its_accent(token, text)) for token in tokens], language)
    vocabulary = _vocabulary(language)
    told = list(with_whole_weekdays(told, language, vocabulary.names["&"]))
    told = list(dotted_days(told, text)) if language == "de" else _split(told)
    told = [_with_umlauts(token, vocabulary) for token in told] if language == "de" else told
    told = with_numbers(told, language, vocabulary.names)
    if vocabulary.perfect is None:
        told = in_german(told, text, vocabulary.names["%"])
        return list(with_small_words(_translated(told, vocabulary), text, language))
    told = list(with_no_more(told)) if language == "fr" else told
    told = list(with_what_was_done(told, text, vocabulary.perfect, vocabulary.names["%"]))
    if vocabulary.tenses:
        told = list(_with_tenses(told, text, vocabulary))
    return list(with_small_words(_translated(told, vocabulary), text, language))


def _with_tenses(tokens: Sequence[Token], text: str, vocabulary: Vocabulary) -> Iterator[Token]:
    """The tokens, with "will" and "would" before verbs whose end says so: rappellera, llegaría."""
    for token in tokens:
        typed = text[token.start : token.end].lower()
        is_known = token.kind is not TokenKind.WORD or token.text in vocabulary.rules
        words = next((words for end, words in vocabulary.tenses if not is_known and end.fullmatch(typed)), "")
        for word in words.split():
            yield Token(TokenKind.WORD, word, token.start, token.start, token.glued)
        yield token


def _with_its_accent(token: Token, text: str) -> str:
    """The word, with an accent that makes it another: livré is done, livre is a book."""
    typed = text[token.start : token.end].lower()
    if typed.endswith("é"):
        return f"{token.text[:-1]}é"
    return _ACCENTED.get(typed, token.text)


def _with_umlauts(token: Token, vocabulary: Vocabulary) -> Token:
    """A German word as it is without ae, oe and ue, where it is known so: spaetestens, uebermorgen."""
    plain = without_umlauts(token.text)
    known = plain in vocabulary.rules or any(plain in names for names in vocabulary.names.values())
    return token._replace(text=plain) if plain != token.text and known and token.text not in vocabulary.rules else token


def _split(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, with l', d', qu' as words of their own."""
    apart: list[Token] = []
    for token in tokens:
        head = next((part for part in _LEFT_OUT if token.text.startswith(part) and len(token.text) > len(part)), "")
        if not head or token.text in ("d'ici", "aujourd'hui"):
            apart.append(token)
            continue
        middle = token.start + len(head)
        apart.append(Token(token.kind, head, token.start, middle, token.glued))
        apart.append(Token(token.kind, token.text[len(head) :], middle, token.end, False))
    return apart


def _translated(tokens: Sequence[Token], vocabulary: Vocabulary) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        rule = next((rule for rule in _rules_at(tokens, at, vocabulary) if _fits(rule, tokens, at, vocabulary)), None)
        if rule is None:
            yield from _alone(tokens[at], vocabulary)
            at += 1
            continue
        if _keeps_its_end(rule, tokens, at, vocabulary):
            meaning = rule.meaning[: -1 if rule.words[-1] == "%" else None]
            rule = Rule(rule.words[:-1], meaning, rule.begins) if rule.words[-1] == "%" else rule
            yield from _meant(rule, tokens[at : at + len(rule.words)], vocabulary)
            at += max(1, len(rule.words) - (rule.words[-1] in _ARTICLES))  # one word is always left behind
        else:
            yield from _meant(rule, tokens[at : at + len(rule.words)], vocabulary)
            at += len(rule.words)


def _keeps_its_end(rule: Rule, tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> bool:
    """Whether what a rule ends with begins a longer day: au plus tard *le 30*, a mas tardar *el 29*, au plus tard *vendredi
    prochain*.
    """
    last = at + len(rule.words) - 1
    is_weekday = rule.words[-1] == "%" and rule.meaning[-1:] == ("%",) and rule.words.count("%") == 1
    if len(rule.words) < 2 or not (is_weekday or rule.words[-1] in _ARTICLES):
        return False
    day = next((one for one in _rules_at(tokens, last, vocabulary) if _fits(one, tokens, last, vocabulary)), None)
    return day is not None and len(day.words) > 1 and ("%" if is_weekday else "#") in day.words


def _rules_at(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> Iterator[Rule]:
    token = tokens[at]
    is_year = at > 0 and len(token.text) == 4 and token.text.isdecimal() and _is_of("&", tokens[at - 1], vocabulary)
    signs = "%&" if is_year else "%&#"  # janvier 2026 à 9 h is no range
    keys = [*_spellings(token), *(sign for sign in signs if _is_of(sign, token, vocabulary))]
    found = [rule for key in keys for rule in vocabulary.rules.get(key, ())]
    yield from sorted(found, key=_longest_first) if len(keys) > 1 else found


def _fits(rule: Rule, tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> bool:
    if at + len(rule.words) > len(tokens):
        return False
    stop = tokens[at - 1] if at else None
    of_a_day = at > 1 and tokens[at - 1].glued and tokens[at - 2].kind is TokenKind.NUMBER  # am 22. sollte
    if rule.begins and stop is not None and (stop.text not in _CLAUSE_SIGNS or of_a_day):
        return False
    run = tokens[at : at + len(rule.words)]
    return all(
        _is_of(word, token, vocabulary) if word in "#%&" else word in _spellings(token)
        for word, token in zip(rule.words, run, strict=True)
    )


def _longest_first(rule: Rule) -> tuple[int, bool]:
    return -len(rule.words), not rule.begins


def _spellings(token: Token) -> tuple[str, ...]:
    """The word, and without the accent on its end: what is told of `ouvre` is told of `ouvré`, and not the other way round."""
    return (token.text, f"{token.text[:-1]}e") if token.text.endswith("é") else (token.text,)


def _is_of(sign: str, token: Token, vocabulary: Vocabulary) -> bool:
    if sign == "#" and token.kind in (TokenKind.NUMBER, TokenKind.DIGITS, TokenKind.TIME):
        return True
    return token.text in vocabulary.names[sign]


def _alone(token: Token, vocabulary: Vocabulary, signs: str = "%&#") -> Iterator[Token]:
    """A token for which there is no rule: a weekday, a month, a number, or as it is; the first of these signs that it can be."""
    for sign in signs:
        if token.text in vocabulary.names[sign]:
            yield _named(token, vocabulary.names[sign][token.text])
            return
    yield token


def _named(token: Token, word: str) -> Token:
    return token._replace(text=word, kind=TokenKind.NUMBER if word.isdecimal() else TokenKind.WORD)


def _meant(rule: Rule, run: Sequence[Token], vocabulary: Vocabulary) -> Iterator[Token]:
    """What is read in place of a run of tokens; what stands for a number or a name keeps its own place."""
    kept = [(word, token) for word, token in zip(rule.words, run, strict=True) if word in "#%&"]
    if not kept and len(run) > 1:
        yield from _side_by_side(rule.meaning, run)
        return
    start, end, first = run[0].start, run[-1].end, True
    for element in rule.meaning:
        sign = element[0] if element[0] in "#%&" else ""
        place = next((place for place, (word, _) in enumerate(kept) if word == sign), None) if sign else None
        if place is not None:
            token = kept.pop(place)[1]
            if element == "#:mm":
                minutes = kept.pop(place)[1]
                token = Token(TokenKind.TIME, f"{token.text}:{minutes.text:0>2}", token.start, minutes.end, token.glued)
            start = token.end if rule.words[-1] not in "#%&" else token.start
            yield from _kept(token._replace(glued=token.glued and not first), element, vocabulary)
        else:
            until = kept[0][1].start if kept and start < kept[0][1].start else end
            yield Token(_kind_of(element), element, start, until, first and run[0].glued)
        first = False


def _side_by_side(meaning: Sequence[str], run: Sequence[Token]) -> Iterator[Token]:
    """Each word of what is read beside the one typed for it, counted from the end: na|nach ontvangst|Eingang."""
    for at, element in enumerate(meaning):
        place = max(0, at - len(meaning) + len(run))
        start = run[place].start if at else run[0].start
        yield Token(_kind_of(element), element, start, run[place].end, not at and run[0].glued)


def _kind_of(element: str) -> TokenKind:
    if element.isdecimal():
        return TokenKind.NUMBER
    if element in ("am", "pm"):
        return TokenKind.HALF
    return TokenKind.WORD if element[0].isalpha() else TokenKind.SIGN


def _kept(token: Token, element: str, vocabulary: Vocabulary) -> Iterator[Token]:
    (named,) = _alone(token, vocabulary, "#%&" if element[0] == "#" else "%&#")  # sept is seven, and September
    if named.text in ("a", "een") and element[0] == "#":
        named = named._replace(text="1", kind=TokenKind.NUMBER)
    hour = int(named.text) if named.kind is TokenKind.NUMBER and len(named.text) < 3 else -1
    if element == "#th" and 1 <= hour <= 31:
        yield named
        yield Token(TokenKind.WORD, "th", token.end, token.end, True)
    elif element == "#:00" and 8 <= hour <= 24:
        yield named._replace(kind=TokenKind.TIME, text=f"{hour}:00")
    elif element == "#:00":
        yield named
        yield Token(TokenKind.WORD, "uur", token.end, token.end, False)
    else:
        yield named


@cache
def _vocabulary(language: str) -> Vocabulary:
    from casebook.parsing.languages import french, german, spanish

    words = {"de": german, "fr": french, "es": spanish}[language]
    rules: dict[str, list[Rule]] = {}
    for line in filter(None, f"{words.CLAUSES}{words.DAYS}".splitlines()):
        told, _, meaning = line.partition(" =")
        begins = told.startswith("^ ")
        choices = [word.split("|") if word != "|" else [word] for word in told.removeprefix("^ ").split()]
        for run in product(*choices):
            for rule in _with_its_date(Rule(run, tuple(meaning.split()), begins), language):
                rules.setdefault(run[0], []).append(rule)
    ordered = {word: tuple(sorted(found, key=_longest_first)) for word, found in rules.items()}
    tenses = [(re.compile(rf"[^\W\d_]{{2,}}(?:{ends})"), told) for ends, told in words.TENSES]
    return Vocabulary(ordered, names_of(language), tenses, words.PERFECT)


def _with_its_date(rule: Rule, language: str) -> Iterator[Rule]:
    """The rule, and in French and Spanish the same with the date behind its weekday: para el lunes, para el lunes 24 de mayo."""
    yield rule
    if language == "de" or rule.words[-1] != "%" or rule.meaning[-1:] != ("%",) or rule.words.count("%") > 1:
        return
    for words, meaning in ((("#",), ("the", "#th")), (("#", "&"), ("#", "&")), (("#", "de", "&"), ("#", "&"))):
        yield Rule((*rule.words, *words), (*rule.meaning, *meaning), rule.begins)
