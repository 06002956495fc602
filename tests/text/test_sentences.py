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


@each(
    "text",
    [
        "rang, ref no. HC-5521 given",
        "new ref. VM77120 from Lisa",
        "hr. Weber meinte ca. €20 in 10 tagen",
        "fr. Yilmaz sagt vorgangsnr. MM-4410",
        "bearb.nr. 4410 im chat",
        "llamé a at. cliente otra vez",
        "dr. Patel's office, tel. 0800 11",
        "st. Albans depot, appt. 9 oct",
        "le 22, c.à.d. mardi, réf. SAV-3321",
        "aprox. 30 min bzw. länger",
        "mevr. Bos, zaaknr. CB-44120",
        "approx. £30 w/ mgr. present",
    ],
)
def test_a_word_that_is_shortened_ends_no_sentence(text) -> None:
    """Without capitals too, and before a number with letters in it."""
    assert [text] == sentences(text)


@each(
    ("text", "first"),
    [
        ("I waited 1 hr. She hung up.", "I waited 1 hr."),
        ("er meldet sich bis fr. Danach nix", "er meldet sich bis fr."),
        ("that is where I am at. They know.", "that is where I am at."),
        ("They said no. They will not pay.", "They said no."),
        ("geen ref. Wel een naam.", "geen ref."),
    ],
)
def test_what_only_looks_so_ends_one(text, first) -> None:
    """An hour, a Friday, and words that end a sentence in other languages."""
    assert first == sentences(text)[0]


@each(
    ("text", "parts"),
    [
        ("paid on 20 aug. garage says wait", ["paid on 20 aug.", "garage says wait"]),
        ("paid on 20 aug. or so", ["paid on 20 aug. or so"]),
        ("gebeld, evt. monteur vrijdag", ["gebeld, evt. monteur vrijdag"]),
    ],
)
def test_what_somebody_says_is_a_sentence_behind_a_day(text: str, parts: list[str]) -> None:
    """A month that is cut short ends none by itself, nor does another word that is."""
    assert parts == sentences(text)
