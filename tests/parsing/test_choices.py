"""Words of the closed vocabularies as people type them."""

from __future__ import annotations

import pytest

from casebook.parsing.choices import NotAChoice, begun_word, choice_named, yes_or_no
from casebook.parsing.synonyms import SYNONYMS
from casebook.records import vocabularies
from casebook.records.vocabularies import Became, Channel, EventKind, Outcome, Role, Verdict
from tests.conftest import each


def test_other_words_mean_one_value_each() -> None:
    """No word stands for two values of a vocabulary, none hides a value, and every vocabulary people type has some."""
    for words, others in SYNONYMS.items():
        typed = [name for names in others.values() for name in names.split()]
        assert len(typed) == len(set(typed)), words
        assert set(others) == set(words)
        assert set() == {word.value for word in words} & set(typed)
        assert typed == [name.lower() for name in typed]

    assert {"Channel", "Role", "Outcome", "EventKind", "Promised", "Verdict", "Became"} == {
        words.__name__ for words in SYNONYMS
    }
    assert {words.__name__ for words in SYNONYMS} <= set(vars(vocabularies))


def test_a_value_is_found_by_what_people_call_it() -> None:
    """In either language, any capitals, with blanks or lines between; what is not sure is asked about."""
    for words, typed, value in [
        (Channel, "Telefoon", "phone"),
        (Channel, "call", "phone"),
        (Channel, "Live Chat", "chat"),
        (Channel, "in_person", "in-person"),
        (Channel, "boutique", "in-person"),
        (Channel, "website", "form"),
        (Channel, "SMS", "other"),
        (Channel, "Twitter", "social"),
        (Role, "Sachbearbeiterin", "representative"),
        (Role, "téléconseiller", "representative"),
        (Role, "operadora", "representative"),
        (Role, "Chef d'équipe", "supervisor"),
        (Role, "encargada", "supervisor"),
        (Role, "jefe", "manager"),
        (Role, "bedrijfsleider", "manager"),
        (Outcome, "denied", "refused"),
        (EventKind, "betaald", "paid"),
        (Verdict, "fulfilled", "kept"),
    ]:
        assert value == choice_named(words, "--x", typed)

    with pytest.raises(NotAChoice, match="an e-mail or a letter: type 'email' or 'letter'"):
        choice_named(Channel, "--channel", "mail")


def test_the_beginning_of_a_word_is_enough_where_it_is_asked() -> None:
    """In any of the five languages, with accents or without; an English word that begins so comes first."""
    for words, typed, value in [
        (Channel, "pho", "phone"),
        (Channel, "Telef", "phone"),
        (Channel, "Kontaktf", "form"),
        (Channel, "télé", "phone"),
        (Channel, "tele", "phone"),
        (Role, "Mitarb", "representative"),
        (Role, "vorg", "supervisor"),
        (Outcome, "doorv", "transferred"),
        (Outcome, "abge", "refused"),
        (Outcome, "rechaz", "refused"),
        (Verdict, "eingeh", "kept"),
        (Verdict, "incum", "broken"),
        (Became, "wegl", "leave-it-out"),
        (Became, "k", "kept"),
    ]:
        assert value == begun_word(words, typed), typed


@each(("words", "typed"), [(Channel, "br"), (Channel, "q"), (Channel, "zz"), (Outcome, "re"), (Role, "x")])
def test_a_beginning_of_several_words_or_of_none_is_refused(words: type, typed: str) -> None:
    """`br` may be a letter or a branch; one letter that no English word begins with is a slip."""
    with pytest.raises(NotAChoice):
        begun_word(words, typed)


def test_yes_and_no_are_typed_in_five_languages() -> None:
    """As they are asked for."""
    assert [True] * 5 == [yes_or_no(typed, "that") for typed in ("y", "ja", "Oui", "sí", "si")]
    assert [False] * 4 == [yes_or_no(typed, "that") for typed in ("no", "nee", "Nein", "non")]
    became = [
        choice_named(Became, "that", typed).value for typed in ("yes", "ja", "oui", "sí", "no", "nee", "nein", "non")
    ]
    assert became == ["kept"] * 4 + ["broken"] * 4
    assert [Verdict.KEPT, Verdict.BROKEN] == [choice_named(Verdict, "that", typed) for typed in ("ja", "no")]
