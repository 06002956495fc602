"""What the person is told to do by a day, which nobody promised: please reply by Friday, by Monday or we send it back.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from casebook.parsing.dates import date_words
from casebook.parsing.promises.around import clause_words
from casebook.parsing.tokens import Token, word_at

_WE = frozenset(("we", "wij", "i", "ik", "you"))
_ANSWER = frozenset("reply respond pay confirm accept sign answer reageer antwoord betaal bevestig teken".split())
_TO_IT = frozenset("to your with yes y no this uw je jouw op met dit deze ja nee".split())
"""Behind one of these, which begins a clause, that it is an order to the person and no noun: reply to this text by 5pm."""

_DO = frozenset(
    (
        ("ask", "for"),
        ("check", "back"),
        ("keep", "your"),
        ("keep", "an"),
        ("be", "home"),
        ("be", "available"),
        ("stay", "home"),
    )
)
"""Two words that begin an order to the person, and nothing that was promised in few words: ask for me on Monday."""
_TO_SHOPS = frozenset("take drop hand bring".split())
"""Before "it" at the beginning, an order to the person; behind *and*, what those do who promise it."""
_BY_WHEN = frozenset("by before within voor uiterlijk binnen".split())
_AGAIN = frozenset("again it that this once later another".split())

_TO_YOU = frozenset("uiterlijk voor binnen op dan ook nog er hierover daarover direct meteen straks een de het".split())
"""Behind "je", that it is to whom something is sent, and not whose it is."""

FURTHEST_BACK = 14
"""How many words behind a day say what happens otherwise."""


_IS = ("'s", "’s")
_TAKES_OFF = frozenset("take takes taking have has neem neemt nemen hebben heb".split())

_STILL = frozenset("all still also then not currently be".split())
_COMES_OUT = frozenset(
    "tech techs technician technicians engineer engineers adjuster surveyor inspector assessor plumber electrician crew "
    "fitter fitters contractor someone somebody guy".split()
)
"""Who comes to somebody's house where they will be out on a day."""


def is_away(words: Sequence[str]) -> bool:
    """Whether a clause in these words tells when somebody is not there: I'm off tomorrow, morgen ben ik vrij."""
    for place, word in enumerate(words):
        behind = words[place + 1 : place + 4 + (words[place + 1 : place + 2] == ["om"])]
        is_there = word in clause_words.WHO_IS or (word.endswith(_IS) and set(behind[:1]) & clause_words.NOT_IN)
        if is_there and clause_words.NOT_IN & set(behind) and not {"back", "terug"} & set(behind):
            return not (_comes_out(words, place + 1) or _is_done_off(words, place + 1))
    return list(words[-1:]) in (["off"], ["vrij"], ["frei"]) and not _TAKES_OFF.isdisjoint(words)


def _comes_out(words: Sequence[str], at: int) -> bool:
    """Whether the out behind a place is no absence: a cheque is mailed out, a van out for delivery, an engineer out to you."""
    if "out" not in words[at : at + 3] or clause_words.NOT_IN - {"out"} & set(words[at : at + 3]):
        return False
    out = words.index("out", at)
    if words[out + 1 : out + 2] == ["of"]:
        return False
    goes = bool(set(words[at:out]) - _STILL) or words[out + 1 : out + 2] in (["for"], ["to"], ["by"])
    goes = goes or (
        words[at - 1 : at] == ["be"] and not {"to", "instead"}.isdisjoint(words[out + 1 :])
    )  # our man will be out on Friday to fix it
    return goes or not _COMES_OUT.isdisjoint(words[max(0, at - 6) : at])


def _is_done_off(words: Sequence[str], at: int) -> bool:
    """Whether the off behind a place goes with what is done: it will be dropped off, dropping it off, we're taking you off
    the plan."""
    if "off" not in words[at : at + 3] or clause_words.NOT_IN - {"off"} & set(words[at : at + 3]):
        return False
    off = words.index("off", at)
    verb = next((word for word in words[at:off][::-1] if word not in ("it", "them", "this")), "")
    done = verb.endswith(("ed", "ing", "en")) and verb not in ("taking", "been", "being")
    return done or words[off + 1 : off + 2] in (["the"], ["your"], ["it"])


def is_ended(words: Sequence[str]) -> bool:
    """Whether a clause in these words tells of what will be closed for good: your account will be closed; no shop, no desk."""
    for place, word in enumerate(words):
        before = ["", "", *words][place : place + 2]
        after = words[place + 1] if place + 1 < len(words) else ""
        inverted = before[0] in clause_words.AHEAD
        if (
            word in clause_words.ENDED
            and not clause_words.FOR & set(before)
            and (after in clause_words.AHEAD or inverted)
        ):
            return True
    return False


def is_ultimatum(tokens: Sequence[Token], at: int, first: str) -> bool:
    """Whether what happens otherwise follows, or what happens then where it begins by an order: by Monday or we send it back."""
    behind = [word_at(tokens, place) for place in range(at, min(len(tokens), at + FURTHEST_BACK))]
    otherwise = (("or", "we"), ("or", "it"), ("of", "we"), ("of", "wij"))
    deal = first in clause_words.DEAL
    if deal and clause_words.IF & set(behind):
        return True
    if deal and any(one == "dan" and {two, three} & {"we", "wij", "ik"} for one, two, three in _threes(behind)):
        return True
    its = (("or", "the"), ("or", "your"), *((("of", "de"), ("of", "het"), ("of", "uw")) if deal else ()))
    if clause_words.AHEAD & set(behind) and any(pair in its for pair in pairwise(behind)):
        return True  # or your case will be closed
    return any(
        pair in otherwise or (deal and pair[0] in ("and", "en", "then", "dan") and pair[1].partition("'")[0] in _WE)
        for pair in pairwise(behind)
    )


_BY_THEN = frozenset("uiterlijk by latest no".split())
_ASKED_FIRST = (
    clause_words.DEAL
    | clause_words.ASKED_BACK
    | frozenset("please gelieve stuurt brengt betaalt levert reageert mailt upload".split())
)


def has_its_own_day(words: Sequence[str], lead: str) -> bool:
    """Whether an order in these words has a day, and what `lead` leads up to is ours: send it by 3 May, we decide by 17 May."""
    if lead not in _BY_THEN or not words or words[0] not in _ASKED_FIRST:
        return False
    days = date_words.MONTH_NAMES | date_words.numbered("WEEKDAYS").keys()
    return any(word in days and len(word) > 3 for word in words)


def is_deal(words: Sequence[str]) -> bool:
    """Whether what we do then follows an order in these words: reply yes *and we* deliver."""
    then = ("and", "en", "then", "dan")
    if (
        words[:1]
        and words[0] in clause_words.ORDER
        and any(one in then and {"you", "u", "je"} & {other, third} for one, other, third in _threes(words))
    ):
        return True  # order by midnight and you have it on Tuesday
    joined = any(one in then and other.partition("'")[0] in _WE - {"you"} for one, other in pairwise(words))
    return joined or any(one == "dan" and other in _WE for one, _, other in _threes(words))


def _threes(words: Sequence[str]) -> Iterable[tuple[str, str, str]]:
    return zip(words, words[1:], words[2:], strict=False)


def is_order(tokens: Sequence[Token], at: int) -> bool:
    """Whether the person is told to do something: return it by Friday, stuur het retour."""
    word, following = word_at(tokens, at), [word_at(tokens, at + place) for place in range(1, 6)]
    before = word_at(tokens, at - 1)
    if not (at == 0 or before in clause_words.JOINTS | clause_words.PLEASE):
        return False
    asked = before in clause_words.PLEASE or (before == "," and word_at(tokens, at - 2) in clause_words.PLEASE)
    if asked:
        said = following[0] if word in ("do", "just", "kindly", "te", "er", "even") else word
        return said not in clause_words.PATIENCE and "wachten" not in following
    if word in _TO_SHOPS and following[0] == "it" and before not in ("and", "en", "but", "maar"):
        return True
    if (word, following[0]) in _DO or (word == "vraag" and "naar" in following):
        return True
    if word in _ANSWER and following[0] in _TO_IT:
        return True
    if word in clause_words.ORDER and following[0] in _BY_WHEN:
        return True
    if word in ("try", "retry") and following[0] in _AGAIN and word_at(tokens, at - 1) not in ("and", "en"):
        return True  # not: we tried and try again
    if word in clause_words.ASKED:
        return following[0] in clause_words.OBJECTS
    if following[0] == "je" and (following[1] in _TO_YOU or _is_a_day(following[1])):
        return False  # ik zoek het uit en mail je maandag
    return (
        word in clause_words.ASKED_BACK
        and following[0] in clause_words.OBJECTS
        and bool(clause_words.TO_US & set(following))
    )


def _is_a_day(word: str) -> bool:
    bare = next((word.removesuffix(part) for part in date_words.SUFFIXES if word.endswith(f"dag{part}")), word)
    return bare in date_words.numbered("WEEKDAYS") or word in date_words.named_days()
