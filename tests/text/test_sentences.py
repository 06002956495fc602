"""Sentences that are asked for again are not looked for again, and nobody can change what the next one gets."""

from __future__ import annotations

from casebook.exporters.words.statements import statements_of
from casebook.text.sentences import sentences
from tests.calls import calls_of
from tests.conftest import each

TEXT = "They looked for it on every floor of the depot. I was told to wait. " * 20


@each("told", [sentences, statements_of])
def test_the_same_text_is_cut_once(told) -> None:
    """An export asks for the sentences of each contact some fifty times."""
    text = f"{told.__name__}: {TEXT}"

    assert calls_of(lambda: told(text)) > 20 * calls_of(lambda: told(text))


@each("told", [sentences, statements_of])
def test_what_somebody_does_with_them_changes_nothing(told) -> None:
    """Each gets a list of its own."""
    first = told(TEXT)
    whole = list(first)
    first.clear()

    assert whole == told(TEXT)
