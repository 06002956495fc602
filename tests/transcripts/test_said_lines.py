"""What people of a company say in everyday words is taken as what it promises, in each language."""

from __future__ import annotations

import pytest

from tests.conftest import one_of
from tests.transcripts.said_lines import LOOKED_AT, Said, lines_of

LANGUAGES = ("en", "nl", "de", "fr", "es")
LEAST_PRECISION, LEAST_RECALL, VARIES = 0.9, 0.7, 0.1
"""The least, with the kind, of what the rules were mended by, and how much less a share of it may have by chance. What was first
is in README.md; the control has no floor."""


A_SHARE_AND_ALL = one_of(20)
"""One of so many lines: a plain run reads a twentieth of them, `-m whole` all."""


def _lines_in(language: str, one_of: int) -> list[Said]:
    return [one for one in lines_of(LOOKED_AT, one_of) if one.line["language"] == language]


@A_SHARE_AND_ALL
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_promised_in_everyday_words_is_known_by_its_kind(language: str, one_of: int) -> None:
    """Most promises are taken, and hardly one as of another kind."""
    lines = _lines_in(language, one_of)
    right, less = sum(one.of_kind for one in lines), VARIES if one_of > 1 else 0

    assert right >= (LEAST_PRECISION - less) * sum(one.taken for one in lines)
    assert right >= (LEAST_RECALL - less) * sum(one.expected for one in lines)


@A_SHARE_AND_ALL
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_looks_like_a_promise_is_none(language: str, one_of: int) -> None:
    """Questions, conditions, rules, what was done already, refusals and what the person has to do."""
    taken = [one.line["text"] for one in _lines_in(language, one_of) if one.taken and not one.expected]

    assert len(taken) <= 1, taken
