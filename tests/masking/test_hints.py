"""A pattern is tried only where its hints are: so each way to say a thing must have one of them, or it leaves unmasked."""

from __future__ import annotations

import re._constants as op
import re._parser as parser
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

from casebook.masking.company_numbers import _ALONE, _NUMBER_WORD, _SEVERAL, _WITH_NUMBER, _is_any_called
from casebook.masking.identities import _IDENTITIES
from casebook.masking.normalise import is_hinted_at, searched_for_hints
from casebook.masking.phones import _NOUN_HINTS, _NOUNS
from casebook.masking.said_numbers import _SAID
from casebook.masking.secret_patterns import (
    _LOCKED,
    ANSWER,
    ANSWER_HINTS,
    CODES,
    LOCK_HINTS,
    PASSWORD,
    PASSWORD_HINTS,
    QUESTION,
)

HINTED: list[tuple[str, str]] = [
    *((one.words, one.hints) for one in _IDENTITIES),
    *((one.words, one.hints) for one in _SAID),
    *((words, hints) for _, words, _, hints in CODES),
    (_NOUNS, _NOUN_HINTS),
    (_LOCKED, LOCK_HINTS),
    (PASSWORD, PASSWORD_HINTS),
    (f"{ANSWER}|{QUESTION}", ANSWER_HINTS),
]


def ways_to_say(pattern: Any, is_wanted: Callable[[str], bool] | None = None) -> Iterator[str]:
    """What a parsed pattern takes: each alternative, and each thing that may be left out both ways; of a class one character.

    Of all of them those that are wanted, where a way is only wanted if each part of it is.
    """
    parts = []
    for kind, argument in pattern:
        if kind is op.LITERAL:
            parts.append([chr(argument)])
        elif kind is op.BRANCH:
            parts.append([way for branch in argument[1] for way in ways_to_say(branch, is_wanted)])
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            least, _, inner = argument
            parts.append(
                [*({""} if least == 0 else ()), *(way * max(least, 1) for way in ways_to_say(inner, is_wanted))]
            )
        elif kind is op.SUBPATTERN:
            parts.append(list(ways_to_say(argument[-1], is_wanted)))
        elif kind is op.IN:
            parts.append([chr(value) for what, value in argument if what is op.LITERAL] or ["x"])
        else:
            assert kind in (op.AT, op.ASSERT, op.ASSERT_NOT), kind
    whole = map("".join, product(*parts))
    yield from whole if is_wanted is None else filter(is_wanted, whole)


def ways_without(hints: str, words: str) -> list[str]:
    """The ways to say it that hold none of these hints: what a part of a way holds it holds, and all ways are millions."""
    return [*ways_to_say(parser.parse(words), lambda way: not is_hinted_at(searched_for_hints(way), hints))]


def test_every_way_to_say_it_has_a_hint() -> None:
    """National ids, accounts, birth dates, gift cards, phones, locks, codes, passwords and answers."""
    assert len(HINTED) > 30
    assert [] == [way for words, hints in HINTED for way in ways_without(hints, words)]
    assert ["pin nr", "pin no"] == ways_without("code", "(?:pin|code)(?: nr| no)")


def test_every_number_of_the_companys_is_looked_for() -> None:
    """Each word that names one is seen by the look that comes before the pattern, joined with `number` or not; no other is."""
    behind = [*ways_to_say(parser.parse(f"[ -]?{_NUMBER_WORD}"))]
    alone, with_number = ([*ways_to_say(parser.parse(words))] for words in (f"{_ALONE}|{_SEVERAL}", _WITH_NUMBER))
    ways = [*alone, "sr", *(f"{word}{number}" for word in (*alone, *with_number, "sr") for number in behind)]

    assert len(ways) > 1_000
    assert [] == [way for way in ways if not _is_any_called(f"my {way} 12345")]
    assert not _is_any_called("it's 24.99 that i want refunded, as i ordered no parts and returned the items: 12345")
