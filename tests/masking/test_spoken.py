"""What was said or typed in haste is read as it was meant, and only where nothing else was."""

from __future__ import annotations

import re._parser as parser

from casebook.masking import masked
from casebook.masking.normalise import normalise
from casebook.masking.spoken import (
    _BETWEEN_WORDS,
    _GOES_ON,
    _LABELS,
    _PAUSE,
    _PAUSE_BETWEEN_COMMAS,
    _PAUSE_WORDS,
)
from tests.masking.test_hints import ways_to_say

LABELS = _LABELS.split()
GONE = "[bank account removed]"


def slips(label: str) -> set[str]:
    """The label with one letter left out, one twice, and two changed, in each place that is not at an end."""
    places = range(1, len(label) - 1)
    left_out = {label[:place] + label[place + 1 :] for place in places}
    twice = {label[:place] + label[place] + label[place:] for place in places}
    changed = {label[:place] + label[place + 1] + label[place] + label[place + 2 :] for place in places[:-1]}
    return left_out | twice | changed


def test_every_label_is_known_with_one_slip_in_it():
    """In whatever place the slip is, and in capitals; with none the text is left as it is."""
    for label in LABELS:
        assert f"my {label} 1" == normalise(f"my {label} 1").text
        for slip in slips(label) - set(LABELS):
            read = normalise(f"my {slip.title()}: 1").text.split()[1].strip(":")
            assert read in LABELS, slip
            assert slip in slips(read) | {slip}


def test_every_pause_and_every_word_between_groups_is_passed_over():
    """Each way to say one, between what names a number and the number, or inside it."""
    for way in ways_to_say(parser.parse(_PAUSE)):
        assert not _PAUSE_WORDS.isdisjoint(way.lower().split()), way
        for said in (f" {way} ", f", {way}, ", f"... {way} "):
            assert f"account number{said}{GONE}" == masked(f"account number{said}12345678").text
    for way in ways_to_say(parser.parse(_PAUSE_BETWEEN_COMMAS)):
        assert f"account number, {way}, {GONE}" == masked(f"account number, {way}, 12345678").text
    for way in ways_to_say(parser.parse(_GOES_ON)):
        assert not _BETWEEN_WORDS.isdisjoint(way.split()), way
        assert f"account number {GONE}" == masked(f"account number 12 {way} 34, {way} 5678").text


def test_words_that_are_no_pause_and_no_label_stay_in_the_view():
    """`um 12 Uhr` is a time, and one slip in a word of four letters is another word."""
    for text in (
        "um 12 Uhr",
        "er is 12345678 gezegd",
        "the bath 12",
        "12 months then two",
        "the count 12",
        "an amount of 12",
    ):
        assert text == normalise(text).text


def test_places_are_those_of_the_text():
    """What stands before and behind what is read in another way is masked where it stands."""
    said = "ticket 8812, acount numer, um, 12 then 34, let me see, 5678; PIN 4471!"

    assert f"ticket 8812, acount numer, um, {GONE}; PIN [PIN removed]!" == masked(said).text
