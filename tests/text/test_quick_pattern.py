"""A pattern is compiled only where one of its bits is: so each match must have one of them, or it is never seen."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.language.language import LANGUAGES, language_named
from casebook.parsing.promise_kinds import _patterns
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern, needed_bits
from tests.conftest import each

IN_USE = [
    *(_patterns(table) for table in ("OTHERWISE", "SAYS_NOTHING", "YOURS")),
    *(_patterns("KINDS", kind) for kind in Promised if kind is not Promised.OTHER),
    _patterns("LIKELY", Promised.DELIVERY),
    *(language_named(code).deadline for code in LANGUAGES),
    *(request.begins for code in LANGUAGES for request in language_named(code).requests),
]


@each(
    ("pattern", "bits"),
    [
        ("refunds?|pay [^ ]*back", ("refund", "back")),
        ("(?:maak|ma) (?:te )?over", ("over",)),
        ("(?P<name>one|three){2}", ("",)),
        (r"\bcall(?= back)|(?<!no )news", ("call", "news")),
        (r"(?i)(?-i:TAN)|a\.b*|[ab]+c", ("TAN", "a", "c")),
        ("x(?:|y)", ("x",)),
        ("(?:one|three)? way|(?:there|here|)fore", ("way", "fore")),
        ("((?:un|a)lock(?:ed|ing)|open|shut|aj[ae]r)s?", ("lock", "open", "shut", "aj")),
        (r"(?P<mark>['\"])said(?P=mark)|(?:\(|<)note{2}", ("said", "not")),
        ("", ("",)),
    ],
)
def test_the_bits_of_a_pattern_are_in_all_that_it_fits(pattern: str, bits: tuple[str, ...]) -> None:
    """What may be left out, or only stands beside a match, is none; the empty one is in everything."""
    assert bits == needed_bits(pattern)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(IN_USE).flatmap(lambda pattern: st.tuples(st.just(pattern), st.from_regex(pattern.compiled))))
def test_whatever_a_pattern_in_use_fits_is_looked_at(made: tuple[QuickPattern, str]) -> None:
    """Texts made from the pattern itself, whatever their case."""
    pattern, text = made

    assert pattern.compiled.search(text)
    assert pattern.may_fit(text)


def test_letters_that_count_as_others_are_looked_at() -> None:
    """The long s, the Kelvin sign and the two odd letters i are taken for s, k and i, as `re` takes them."""
    for text, pattern in (("ſend it", "send"), ("\u212aeep it", "keep"), ("w\u0130th", "with"), ("w\u0131th", "with")):
        assert re.search(pattern, text, re.IGNORECASE)
        assert QuickPattern(pattern).match(text)
