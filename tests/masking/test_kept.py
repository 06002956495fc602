"""The numbers that stay: found however they are grouped, and at a cost that does not grow with how many there are."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from casebook.masking import Masker
from casebook.masking.kept import KeptNumbers
from casebook.masking.recorded_numbers import recorded_numbers
from casebook.text.quick_pattern import exactly
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("text", "number", "found"),
    [
        ("order 302-1234567-1234567.", "302-1234567-1234567", "302-1234567-1234567"),
        ("order 302 1234567 1234567.", "302-1234567-1234567", "302 1234567 1234567"),
        ("order 30212345671234567.", "302-1234567-1234567", "30212345671234567"),
        ("3 0 2 1 2 3", "302123", "3 0 2 1 2 3"),
        ("302   123", "302123", ""),
        ("302   123", "302   123", "302   123"),
        ("a-1234", "A-1234", "a-1234"),
        ("A-12345", "A-1234", ""),
        ("the one [#4411-B] is", "[#4411-B]", "4411-B"),
        ("44 1111 22", "1111", ""),
        ("1111", "1111", "1111"),
        ("9" * 70, "9" * 70, "9" * 70),
        ("9" * 35 + " " + "9" * 35, "9" * 70, ""),
        ("--", "--", ""),
        ("", "A", ""),
    ],
)  # fmt: skip
def test_a_number_is_found_as_typed_and_in_other_groups(text, number, found):
    """At the beginnings and ends of words, with little between its parts."""
    (stretch,) = KeptNumbers([number, "zzz"]).spans(text) or [(0, 0)]

    assert found == text[slice(*stretch)]


def test_the_longest_of_the_numbers_that_begin_together_is_meant():
    """`A-1234-5` is not `A-1234` with a rest."""
    assert [(0, 8)] == KeptNumbers(["A-1234", "A-1234-5"]).spans("A-1234-5")


@given(
    st.text(st.sampled_from("aAß1١ -.\0[]_\n"), max_size=30), st.lists(st.text(st.sampled_from("aß1- ["), max_size=4))
)
def test_what_is_found_is_in_order_apart_and_whole_words(text, numbers):
    """Whatever the text and the numbers."""
    spans = KeptNumbers(numbers).spans(text)

    assert sorted(spans) == spans
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(re.fullmatch(r"[^\W_](?:.*[^\W_])?", text[start:end], re.DOTALL) for start, end in spans)


class CountedNumbers(KeptNumbers):
    """Counts how often a number is looked at closely."""

    looks = 0

    def _is_meant(self, text, start, end, plain):
        self.looks += 1
        return super()._is_meant(text, start, end, plain)


def counted_work(count: int) -> tuple[int, int]:
    """For a case of so many entries, with a number each: how many patterns are made, and how many looks are taken."""
    entries = Entries()
    for number in range(count):
        entries.contact("2024-10-31 14:05", f"call 06 12345678 about C-{number}", case_number=f"C-{number}")
    facts = facts_of(case(), entries)
    kept = CountedNumbers(recorded_numbers((facts.case, *facts.entries)).kept)
    exactly.cache_clear()
    Masker(kept).masked_facts(facts)
    return exactly.cache_info().misses, kept.looks


def test_ten_times_the_entries_are_ten_times_the_work():
    """The same few patterns whatever the numbers are, and one look for each number in a text."""
    counted_work(1)  # what is made once in a process is made
    few, many = counted_work(20), counted_work(200)

    assert (few[0], 200) == many
    assert 20 == few[1]
