"""What is read of a chat does not hang on how it is laid out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.transcripts.measure import SETS, Measured, is_control, transcripts_of
from tests.transcripts.reshaped import FIELDS, SHAPES, measured_in_shapes

SOME = [path for source in SETS for path in transcripts_of(source) if not is_control(path)][::34]
"""Not all, for the time it takes: `python -m tests.transcripts reshaped` takes all."""

LEAST = 0.88
"""The least precision and recall in any shape."""


EACH = [shape for shape in SHAPES if shape != "labels"]
OFTEN, AT_TIMES = EACH[30], {EACH[30], *EACH[::5]}
"""Tried in every run, of half of them, and with `-m whole`; the others with `-m long`."""


def _marked(shape: str) -> Any:
    return pytest.param(shape, 1, marks=pytest.mark.whole if shape in AT_TIMES else pytest.mark.long)


@pytest.mark.parametrize(("shape", "one_of"), [(OFTEN, 2), *map(_marked, EACH)])
def test_a_chat_is_read_in_every_shape(shape: str, one_of: int) -> None:
    """Who spoke, the numbers and the promises are found wherever the names and the times stand, and whatever stands between."""
    found = measured_in_shapes(SOME[::one_of], [shape])[shape]

    assert {} == {field: shares for field in FIELDS if min(shares := _shares(found, field)) < LEAST}


def _shares(found: list[Measured], field: str) -> tuple[float, float]:
    """Precision and recall; whole where there is nothing to find."""
    of_field = [one for one in found if one.field == field]
    right, taken = sum(one.right for one in of_field), sum(len(one.sure) for one in of_field)
    there, expected = sum(one.found for one in of_field), sum(len(one.expected) for one in of_field)
    return right / taken if taken else 1.0, there / expected if expected else 1.0
