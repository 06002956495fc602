"""What people of a company say in everyday words is taken as what it promises, in each language."""

from __future__ import annotations

import pytest

from tests.transcripts.said_lines import LOOKED_AT, Said, lines_of

LANGUAGES = ("en", "nl", "de", "fr", "es")
LEAST_PRECISION, LEAST_RECALL = 0.9, 0.7
"""The least, with the kind, of what the rules were mended by. What was first is in README.md; the control has no floor."""


def _lines_in(language: str) -> list[Said]:
    return [one for one in lines_of(LOOKED_AT) if one.line["language"] == language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_promised_in_everyday_words_is_known_by_its_kind(language: str) -> None:
    """Most promises are taken, and hardly one as of another kind."""
    lines = _lines_in(language)
    right = sum(one.of_kind for one in lines)

    assert right >= LEAST_PRECISION * sum(one.taken for one in lines)
    assert right >= LEAST_RECALL * sum(one.expected for one in lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_looks_like_a_promise_is_none(language: str) -> None:
    """Questions, conditions, rules, what was done already, refusals and what the person has to do."""
    taken = [one.line["text"] for one in _lines_in(language) if one.taken and not one.expected]

    assert len(taken) <= 1, taken
