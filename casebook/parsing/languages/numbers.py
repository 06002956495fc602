"""Numbers in words of German, French and Spanish that are more than one word, or days of a month: vingt-deux, siebzehnten März.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from casebook.parsing.dates import date_words
from casebook.parsing.token_kinds import Token, TokenKind, word_at
from casebook.text.folding import folded
from casebook.text.words.number_words import ONES, TEENS

_JOINS = {"fr": ("-", "et"), "es": ("y",)}
"""What joins tens and ones: vingt-deux, vingt et un, treinta y uno."""
_UNITS = frozenset("jour jours heure heures h semaine semaines mois minute minutes".split())
"""Behind `sept`, that it is seven and not September."""
_FROM_SIXTY = {"fr": ("soixante",)}
"""Tens behind which teens are counted on: soixante-douze."""
_BEFORE_A_DAY = frozenset("am zum vom dem den ab bis der vor zwischen".split())
_BEHIND_A_DAY = frozenset(
    "und oder bis um gegen zwischen ab von an bei ist sind kommt kommen wird werden haben hat bekommen erhalten ruft rufen "
    "liefern holen melden meldet geht gehen steht".split()
)
_CARDINALS = ("ein", *map(folded, (*ONES["de"].split()[2:], *TEENS["de"].split())))
_IRREGULAR = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
_ENDS = ("en", "er", "e", "es")
_MONTHS = [names.split()[0] for names in date_words.MONTHS["de"].split("|")]


def with_numbers(tokens: Sequence[Token], language: str, names: Mapping[str, Mapping[str, str]]) -> list[Token]:
    """The tokens, with each number in words that is more than one of them in figures, and so the German days of a month."""
    told = _days_of_the_month(tokens, names["&"]) if language == "de" else _joined(tokens, language, names["#"])
    return list(told)


def dotted_days(tokens: Sequence[Token], text: str) -> Iterator[Token]:
    """The tokens, with 31.3. as the day and the month it is: of German, where a full stop stands behind both.

    The stop is left out where the sentence goes on: am 31.3. verschoben, am 31.3., 8-12 Uhr.
    """
    of_a_day = False
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        behind = text[token.end :].lstrip()[:1]
        if of_a_day and (behind.islower() or behind.isdecimal() or behind == ","):
            of_a_day = False
            continue
        numbers = token.text.split(".") if token.kind is TokenKind.DIGITS else []
        stopped = after is not None and after.text == "." and after.glued
        of_a_day = len(numbers) == 2 and stopped and 1 <= int(numbers[1]) <= len(_MONTHS)
        if of_a_day:
            middle = token.end - len(numbers[1])
            yield Token(TokenKind.NUMBER, numbers[0], token.start, middle - 1, token.glued)
            yield Token(TokenKind.WORD, _MONTHS[int(numbers[1]) - 1], middle, token.end, False)
        else:
            yield token


def _joined(tokens: Sequence[Token], language: str, numbers: Mapping[str, str]) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        ten, joint = numbers.get(tokens[at].text, ""), word_at(tokens, at + 1)
        one_at = at + 2 if joint in _JOINS[language] else at + 1
        one = (
            "1" if word_at(tokens, one_at) in ("un", "une", "uno", "una") else numbers.get(word_at(tokens, one_at), "")
        )
        most = 20 if tokens[at].text in _FROM_SIXTY.get(language, ()) else 10
        is_ten = ten.isdecimal() and int(ten) % 10 == 0 and int(ten) >= 20
        if is_ten and one_at == at + 2 and one.isdecimal() and int(one) < most:
            yield Token(TokenKind.NUMBER, str(int(ten) + int(one)), tokens[at].start, tokens[one_at].end, False)
            at = one_at + 1
        else:
            seven = tokens[at].text == "sept" and joint in _UNITS
            yield tokens[at]._replace(kind=TokenKind.NUMBER, text="7") if seven else tokens[at]
            at += 1


def _days_of_the_month(tokens: Sequence[Token], months: Mapping[str, str]) -> Iterator[Token]:
    """The tokens, with `siebzehnten` as 17 and a full stop where it is a day: before a month, or behind `am` and alone."""
    for at, token in enumerate(tokens):
        day = _ordinals().get(token.text)
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        dated = following is not None and following.text in months
        ends = following is None or following.kind is not TokenKind.WORD or following.text in _BEHIND_A_DAY
        alone = ends and at > 0 and tokens[at - 1].text in _BEFORE_A_DAY
        if day is None or not (dated or alone):
            yield token
            continue
        yield Token(TokenKind.NUMBER, str(day), token.start, token.end, token.glued)
        yield Token(TokenKind.SIGN, ".", token.end, token.end, True)


@cache
def _ordinals() -> dict[str, int]:
    """Each form of the German words for the days of a month, folded, with its number."""
    tens = {20: "zwanzig", 30: "dreissig"}
    stems = {place + 1: f"{word}t" for place, word in enumerate(_CARDINALS)} | _IRREGULAR
    for ten, word in tens.items():
        stems[ten] = f"{word}st"
        stems |= {ten + place + 1: f"{one}und{word}st" for place, one in enumerate(_CARDINALS[:9])}
    return {f"{stem}{end}": day for day, stem in stems.items() if day <= 31 for end in _ENDS}
