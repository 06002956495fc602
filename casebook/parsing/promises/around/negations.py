"""Whether a promise says that it will not be on a day: not, never, no payment will be made, Friday is cancelled."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.promises.around import clause_words
from casebook.parsing.tokens import Token, skip, word_at

FURTHEST_BACK = 14
"""How many words a "not" or "you must" reaches, in one clause."""

_TAKEN = frozenset("full taken gone out impossible excluded exclu vol bezet volgeboekt uitgesloten".split())
_DOUBTED = frozenset(
    "hardly scarcely barely unlikely doubtful difficult tricky unrealistic impossible unable nauwelijks amper lastig moeilijk "
    "onwaarschijnlijk onmogelijk onrealistisch volgeboekt".split()
)
"""In the clause of a day, that nobody expects it to be then."""
_EXCEPT = frozenset("except excepting bar save behalve uitgezonderd ausser sauf excepto salvo menos".split())
_EXCEPT_PAIRS = frozenset((("apart", "from"), ("other", "than"), ("aside", "from"), ("day", "but"), ("days", "but")))
_TOO_EARLY = frozenset(
    (too, early) for too in ("too", "te") for early in ("early", "late", "soon", "tight", "vroeg", "laat", "krap")
)
_PAYS = frozenset("pay pays paying cost costs owe betaal betaalt betalen kost kosten doen hoeft hoef do need".split())
"""Beside "nothing", that it is what the person pays or has to do."""
_BUSY = frozenset((fully, booked) for fully in ("fully", "completely", "all") for booked in ("booked", "full", "busy"))
_DENIES_NO_DAY = clause_words.NOT_SO_NOT | frozenset(
    "cost costs charge charges fee fees extra additional further other need matter doubt fuss hassle one-off kosten meerkosten "
    "verzendkosten twijfel gedoe verdere andere nood reden reason".split()
)
"""Behind a "no", what there is none of, whatever happens on a day: at no cost, no need to call."""
_ELSEWHERE = frozenset("of die waar zodat if als which who whom whose as although though hoewel".split())
"""Here a clause begins of which a "not" is no longer that of the day before it."""
_SUBJECTS = frozenset("it that this there we i nobody het dat dit wij ik er niemand we'll".split())

_BEFORE_A_THING = frozenset(
    "the de het den dem der die das een ein eine einen einem einer uw ihr ihre ihren uw mijn mein".split()
)
_DONE_TO_A_THING = re.compile(r"(?:ge|be|ver|ont|er|ab|an|aus|ein)\w+(?:t|d|en)e[nrms]?")
"""How a word ends that says what was done to the thing behind it, in Dutch and German: genutzten, gebruikte, gelieferten."""


def is_not(word: str) -> bool:
    """Whether a word is a "not", or ends in one: niet, never, isn't."""
    return word in clause_words.NOT or word.endswith("n't")


def is_negated(tokens: Sequence[Token], at: int, end: int, is_joint: Callable[[int], bool]) -> bool:
    """Whether the clause says that it will not be then: a "not" before it, or right behind; or that it is missed so long."""
    if _goes_without(tokens, at, end) or _is_left_out(tokens, at):
        return True
    for distance in range(1, min(at, FURTHEST_BACK) + 1):
        word, following = word_at(tokens, at - distance), word_at(tokens, at - distance + 1)
        if is_joint(at - distance):
            break
        negative = (
            is_not(word)
            or (word, following) in clause_words.NO_WAY
            or word in clause_words.NOBODY | _DOUBTED
            or (word in clause_words.NONE and (distance <= 3 or _says_none(tokens, at - distance)))
            or (word in clause_words.NONE and _denies_all(tokens, at - distance, is_joint))
        )
        either = word in ("no", "not", "nee", "niet") and word_at(tokens, at - distance - 1) in ("or", "of")
        negative = negative and not (either or _is_of_a_thing(tokens, at - distance))
        if negative and following not in clause_words.NOT_SO_NOT:
            return True
        if _is_no_longer(tokens, at - distance):
            return True
    is_first = word_at(tokens, at - 1) in ("", *clause_words.ENDS, ".")
    return _is_negated_behind(tokens, end, is_joint, is_first=is_first)


def _is_of_a_thing(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "not" says what a thing is like: den nicht genutzten Flug, de niet geleverde stoel."""
    led = word_at(tokens, at - 1) in _BEFORE_A_THING and bool(word_at(tokens, at + 2))
    return led and _DONE_TO_A_THING.fullmatch(word_at(tokens, at + 1)) is not None


def _goes_without(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether it is how long somebody will be without something: u zit twee weken zonder internet."""
    before = {word_at(tokens, at - back) for back in (1, 2, 3)}
    return word_at(tokens, end) in ("without", "zonder") and bool(clause_words.BEING_SO & before)


def _is_left_out(tokens: Sequence[Token], at: int) -> bool:
    """Whether any other day is meant: any day except Friday, jeder Tag ausser Freitag."""
    place = at - 1 - (word_at(tokens, at - 1) in ("on", "op", "am", "the", "de"))
    pair = (word_at(tokens, place - 1), word_at(tokens, place))
    return pair[1] in _EXCEPT or pair in _EXCEPT_PAIRS


def _says_none(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "no" denies its whole clause: no payment will be made, geen enkele garantie."""
    behind = [word_at(tokens, at + place) for place in range(1, 5)]
    return bool(
        (clause_words.AHEAD | {"possible", "mogelijk"}) & set(behind[1:]) or clause_words.SURE & set(behind[:2])
    )


def _is_no_longer(tokens: Sequence[Token], at: int) -> bool:
    """Whether something is no longer so; not: no longer than."""
    said = [word_at(tokens, at + place) for place in range(3)]
    return said[:2] == ["no", "longer"] and said[2] not in ("than", "as")


def _denies_all(tokens: Sequence[Token], at: int, is_joint: Callable[[int], bool]) -> bool:
    """Whether a "no" that begins a clause is of who or what comes: no engineer is free; not: no need to call, at no cost."""
    begins = at == 0 or is_joint(at - 1)
    return begins and word_at(tokens, at + 1) not in _DENIES_NO_DAY


def _denies_behind(tokens: Sequence[Token], end: int, place: int) -> bool:
    """Whether a word behind a day denies it: op vrijdag hebben we geen monteur, by Friday I'm afraid we cannot."""
    word, following = word_at(tokens, place), word_at(tokens, place + 1)
    if _is_no_longer(tokens, place):
        return True
    if following in _DENIES_NO_DAY:
        return False
    if word in ("no", "geen"):
        return following != "," and word_at(tokens, place - 1) not in ("at", "for", "with", "tegen", "met")
    nothing = word in ("niets", "niks", "nothing") and _nothing_comes(tokens, end, place)
    too_early = (word, following) in _TOO_EARLY | _BUSY
    return nothing or too_early or is_not(word) or word in clause_words.NOBODY | _DOUBTED


def _is_negated_behind(tokens: Sequence[Token], end: int, is_joint: Callable[[int], bool], *, is_first: bool) -> bool:
    """Friday is not possible; vrijdag komt het niet: in Dutch the "not" stands at the end of the clause.

    With `is_first`, where the day begins the sentence, behind its comma too: before Friday, it will not be possible.
    """
    if _is_taken([word_at(tokens, end + gap) for gap in range(3)]):
        return True
    start = end + (is_first and word_at(tokens, end) == "," and word_at(tokens, end + 1).partition("'")[0] in _SUBJECTS)
    for place in range(start, min(len(tokens), end + FURTHEST_BACK)):
        word, following = word_at(tokens, place), word_at(tokens, place + 1)
        if is_joint(place) or word in _ELSEWHERE:
            return False
        if word in ("not", "niet") and _names_a_day(tokens, place + 1):
            return False  # Friday the 6th, not Thursday the 5th
        if word in clause_words.MOVED_OFF and _is_so_by_now([word_at(tokens, one) for one in range(end, place)]):
            return True
        called_off = place < end + 2 and word in clause_words.CALLED_OFF
        if (called_off and following not in _DENIES_NO_DAY) or _denies_behind(tokens, end, place):
            return True
    return False


def _is_taken(behind: Sequence[str]) -> bool:
    """Whether the words behind a day say that it is full: Friday is fully taken, will be excluded."""
    return behind[0] in clause_words.BEING_SO | {"will"} and not _TAKEN.isdisjoint(behind[1:])


def _names_a_day(tokens: Sequence[Token], at: int) -> bool:
    """Whether another day is named here: Thursday, the 5th, tomorrow."""
    word = word_at(tokens, skip(tokens, at, "on", "op", "the", "de"))
    named = word in date_words.numbered("WEEKDAYS") or date_words.named_days().get(word, -1) >= 0
    return named or (word.isdecimal() and word_at(tokens, at) in ("on", "op", "the", "de"))


def _nothing_comes(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether these words say that nothing will be: voor vrijdag gebeurt er niets, wird das nichts; not: betaalt u niets meer."""
    said = {word_at(tokens, place) for place in range(at, end + 2)}
    return not said & _PAYS


def _is_so_by_now(words: Sequence[str]) -> bool:
    """Whether what was planned for a day is off, by the words behind that day: has been moved, is verzet; not will be moved."""
    return bool({"been", "is", "was", "were", "wordt", "werd"} & set(words)) and not {"will", "zal"} & set(words)
