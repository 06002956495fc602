"""Sentences of the cases cut up and put together anew: no words end in an error that is not ours, or in nothing."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import each
from tests.understanding.cases import FILES, reading_of


def spliced(tries: int) -> Iterator[dict[str, Any]]:
    """So many cases whose words are those of two others, or in another order, or marked otherwise."""
    cases = [json.loads(line) for file in FILES.values() for line in file.read_text("utf-8").splitlines()]
    cases = [case for case in cases if case["option"] in ("--promise", "--by", "--date")]
    chance = random.Random(tries)
    for _ in range(tries):
        one, other = chance.sample(cases, 2)
        words, more = one["typed"].split(), other["typed"].split()
        cut = chance.randrange(len(words) + 1)
        ways = (
            words[:cut] + more[chance.randrange(len(more) + 1) :],
            [*words[:cut], chance.choice(more), *words[cut:]],
            [word + chance.choice(("", "", ",", ".", ":", " -", "/")) for word in words],
            chance.sample(words + more, min(8, len(words + more))),
        )
        yield {**one, "typed": " ".join(chance.choice(ways))}


@pytest.mark.parametrize(
    "tries", [60, pytest.param(300, marks=pytest.mark.whole), pytest.param(20_000, marks=pytest.mark.long)]
)
def test_whatever_is_typed_is_read_or_refused(tries: int) -> None:
    """Each ends in a reading or in one of our sentences; a reading without end would not come back."""
    for case in spliced(tries):
        try:
            reading_of(case)
        except Exception as error:
            raise AssertionError(case["typed"]) from error


@each("typed", ["out Lieferung zwischen dem in 22. und bis 26. März", "bis zu"])
def test_what_once_ended_in_an_error_is_read(typed: str) -> None:
    """A time in no clause at all."""
    case = {"option": "--promise", "typed": typed, "now": "2026-03-20T10:00:00+01:00", "zone": "Europe/Berlin"}

    assert reading_of({**case, "date_order": "dmy", "right": []}) is not None
