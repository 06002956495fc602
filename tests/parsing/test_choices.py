"""Words of the closed vocabularies as people type them."""

from __future__ import annotations

import pytest

from casebook.parsing.choices import NotAChoice, choice_named
from casebook.parsing.synonyms import SYNONYMS
from casebook.records import vocabularies
from casebook.records.vocabularies import Channel, EventKind, Outcome, Verdict


def test_other_words_mean_one_value_each() -> None:
    """No word stands for two values of a vocabulary, none hides a value, and every vocabulary people type has some."""
    for words, others in SYNONYMS.items():
        typed = [name for names in others.values() for name in names.split()]
        assert len(typed) == len(set(typed)), words
        assert set(others) == set(words)
        assert set() == {word.value for word in words} & set(typed)
        assert typed == [name.lower() for name in typed]

    assert {"Channel", "Role", "Outcome", "EventKind", "Promised", "Verdict"} == {words.__name__ for words in SYNONYMS}
    assert {words.__name__ for words in SYNONYMS} <= set(vars(vocabularies))


def test_a_value_is_found_by_what_people_call_it() -> None:
    """In either language, any capitals, with blanks or lines between; what is not sure is asked about."""
    for words, typed, value in [
        (Channel, "Telefoon", "phone"),
        (Channel, "call", "phone"),
        (Channel, "Live Chat", "chat"),
        (Channel, "in_person", "in-person"),
        (Channel, "Twitter", "social"),
        (Outcome, "denied", "refused"),
        (EventKind, "betaald", "paid"),
        (Verdict, "fulfilled", "kept"),
    ]:
        assert value == choice_named(words, "--x", typed)

    with pytest.raises(NotAChoice, match="did you mean 'email'"):
        choice_named(Channel, "--channel", "mail")
