"""Of many choices those are taken apart that may fit: whatever any of them fits is found all the same."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.domain import promise_words
from casebook.parsing.promises.promise_kinds import _patterns
from casebook.records.vocabularies import Promised
from casebook.text.quick_choices import QuickChoices, _choices_in, _ends_of
from tests.conftest import each, examples

CHOICES = [
    choice
    for table in ("KINDS", "LIKELY")
    for kind in getattr(promise_words, table)
    for choice in _choices_in(_patterns(table, Promised(kind)).pattern[4:-6])
] + [
    choice for table in ("OTHERWISE", "SAYS_NOTHING", "YOURS") for choice in _choices_in(_patterns(table).pattern[4:-6])
]


@each(
    ("choice", "ends"),
    [
        ("refund[^ ]*", ("refund",)),
        ("euros? back", ("euro",)),
        ("(?:pay|give[^ ]*|bring) (?:it )?back", ("pay", "give", "bring")),
        ("(?:pay|me) (?:it )?back", ("ack",)),
        ("(?:again )?(?:no|yes)", ("",)),
        (r"\bto\b", ("",)),
        ("(?<!no )news", ("ews",)),
        ("(?:an?|it) (?:parcel|box[^ ]*)", ("parcel", "box")),
        ("(?:an?|it) (?:parcel|box)?", ("",)),
        ("e ?mail[^ ]*", ("mail",)),
        ("e ?ma[^ ]*", ("",)),
        ("a(?: new)? one(?= of)", ("",)),
    ],
)
def test_a_choice_is_known_by_how_it_begins_or_ends(choice: str, ends: tuple[str, ...]) -> None:
    assert ends == _ends_of(choice)


def test_every_word_of_the_tables_is_one_choice() -> None:
    """Bars within brackets part none."""
    assert ["ab", "(?:c|(?:d|e)f)", "g"] == _choices_in("ab|(?:c|(?:d|e)f)|g")
    assert len(CHOICES) > 500
    for choice in CHOICES:
        re.compile(choice)


@settings(examples(100), deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.sampled_from(CHOICES).flatmap(
            lambda choice: st.tuples(st.just(choice), st.from_regex(choice, fullmatch=True))
        ),
        min_size=1,
        max_size=3,
    )
)
def test_whatever_the_whole_pattern_fits_is_found_where_it_does(made: list[tuple[str, str]]) -> None:
    """Texts made from the choices themselves."""
    choices, text = "|".join(choice for choice, _ in made), f" {' '.join(words for _, words in made)} "
    for pattern in (QuickChoices(" ", choices, "(?= )"), QuickChoices(" ", "|".join(CHOICES), "(?= )")):
        assert [each.span() for each in pattern.compiled.finditer(text)] == [
            each.span() for each in pattern.finditer(text)
        ]
