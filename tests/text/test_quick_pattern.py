"""A pattern is compiled only where one of its bits is: so each match must have one of them, or it is never seen."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.language.language import LANGUAGES, language_named
from casebook.parsing.promises.promise_kinds import _patterns
from casebook.records.vocabularies import Promised
from casebook.text.pattern_parts import needed_bits, parted
from casebook.text.quick_pattern import QuickPattern
from tests.conftest import each, examples

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


@settings(examples(15), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(IN_USE).flatmap(lambda pattern: st.tuples(st.just(pattern), st.from_regex(pattern.compiled))))
def test_whatever_a_pattern_in_use_fits_is_looked_at(made: tuple[QuickPattern, str]) -> None:
    """Texts made from the pattern itself, whatever their case."""
    pattern, text = made

    assert pattern.compiled.search(text)
    assert pattern.may_fit(text)
    assert spans(pattern.compiled, text) == spans(narrow(pattern), text)


def test_what_is_compiled_of_a_pattern_finds_what_all_of_it_does() -> None:
    """The choices that have none of their bits in a text are left out, and nothing that fits is lost, shortened or put later."""
    texts = (
        "They pay, resend, or give it back.",
        "We give back what you pay.",
        "No refund.",
        "we pay what They see, we see pAy, they pay",
        "refund resend",
        "back",
        "",
    )
    patterns = (
        r"\b(?:refunds?|pay|re-?send|give (?:it )?back)\b",
        "refund|re(?:send|fund|pay|turn|place)|pay|ba(?=ck)",
        "(?:they|we|you|i)? ?(?:pay|give|send|(?<!no )refund)(?: it)?",
        r"give(?! it)|give (?:i|it)\b|b(?:a|b|c|d)ck|\bno (?:refund|money|news|parcel)|$",
        "(pay|give|send|refund) (it|me|him|her)",
        r"(?:(?:they|we|she) (?:will |would )?(?:pay|give(?: it)? back|resend|(?P<what>call)|inform)|no (?!news|refund)\w+)",
        r"\b(?:you|we)(?: (?:(?:also|still|now) )*)(?:pay|give)|(?:(?:no|not) )*(?:refund|(?:money|news)? back)",
        r"(?:we|they) (?!.*(?-i:They|WE|Pay(?:ment)?))(?:pay|give|see)",
        r"(?<=pay|no )(?:, (?:re|un)send|\.|refund)|(?:we|they)(?: never| not){0,2} (?:pay|give){1,2}(?=,| back)",
    )
    for pattern in patterns:
        whole = re.compile(pattern, re.IGNORECASE)
        for text in texts:
            assert spans(whole, text) == spans(QuickPattern(pattern), text), (pattern, text)


@each(
    ("pattern", "text", "narrowed"),
    [
        ("(?P<sure>agent|advisor) (?P<name>[a-z]+)", "the clerk Jo", None),
        (r"(?:agent|advisor) (?P<name>[a-z]+)", "the clerk Jo", None),
        (r"(?P<role>agent|advisor)? ?(?P<name>jo|al)", "the clerk jo", "(?P<role>(?!))? ?(?P<name>jo)"),
        (r"(agent|advisor) (jo|al)|(clerk) (?P<name>jo|al)", "clerk jo", "(?!)()()|(clerk) (?P<name>jo)"),
        (r"(?P<a>agent) (?P<b>(?:jo|al)(x)?)|clerk(?(a)x|y)", "clerky", "(?!)(?P<a>)(?P<b>())|clerk(?(a)x|y)"),
        (r"(?:(?P<a>agent)|)clerk", "clerk", "(?:(?!)(?P<a>)|)clerk"),
        (r"(?!(agent|advisor))clerk", "clerk", "(?!(?!)())clerk"),
        (r"(?:(agent)){0,2}clerk", "clerk", "(?:(?!)()){0,2}clerk"),
    ],
)
def test_what_is_asked_for_stays_where_something_else_fits(pattern: str, text: str, narrowed: str | None) -> None:
    """Each group with its name and number; nothing is left of a pattern of which nothing may fit, whatever is asked of it."""
    found = parted(pattern, exact=True).narrowed(text, text)

    assert narrowed == found
    whole = re.compile(pattern)
    if found is not None:
        assert (whole.groups, whole.groupindex) == (re.compile(found).groups, re.compile(found).groupindex)
    assert spans(whole, text) == (spans(re.compile(found), text) if found else [])


@each(
    ("piece", "without"),
    [
        ("['’]s", "[']s"),
        ("[^.…]+[€$£]?[–][^…]", "[^.]+[$£]?[–][^…]"),
        ("[-–—/|+][+–-]", "[-/|+][+-]"),
        (r"[a–z][‐-–’x][x–—][\–œ—]’?", r"[az][‐-–x][x][\–œ]’?"),
    ],
)
def test_signs_that_a_text_has_not_are_left_out_of_classes(piece: str, without: str) -> None:
    """One that begins or ends a range, is escaped, is a letter or stands alone is not: what is left fits what it did there."""
    signs = "'’.…€$£–-—/|+‐œŒ"
    for typed in ("", *signs, *(f"{one}{other}" for one in signs for other in signs)):
        narrowed = parted(f"(?:{piece}|)", exact=True).narrowed(typed, typed) or ""
        pattern, left = re.compile(f"(?:{piece}|)", re.IGNORECASE), re.compile(narrowed, re.IGNORECASE)
        assert [found.span() for found in pattern.finditer(typed)] == [found.span() for found in left.finditer(typed)]

    assert f"(?:{without}|)" == parted(f"(?:{piece}|)", exact=True).narrowed("sx", "sx")


def test_a_group_in_which_capitals_count_is_sought_as_it_was_typed() -> None:
    assert parted("(?-i:Mr|Ms)? ?jo", exact=False).narrowed("mr jo", "mr jo") == " ?jo"
    assert parted("(?-i:Mr|Ms)? ?jo", exact=False).narrowed("mr jo", "Mr Jo") == "(?-i:Mr)? ?jo"


def test_a_pattern_that_says_itself_where_case_counts_is_narrowed_without_regard_to_it() -> None:
    """Where it says so for all of it, for a group, or not within one; and what hangs on another group stays as it is."""
    texts = ("ORDER no 12", "order 12", "Case 7, Ref 8", "sr 5 SR 6", "number 3", "Elm STREET 12, 4 elm Street", "")
    patterns = (
        r"(?i)order (?:no )?\d+|case \d+|ref \d+",
        r"(?i)(?:(?P<alone>order|ref|(?-i:SR))|case)(?:(?P<called> ?(?:no|number))|(?(alone)|(?!))) (?(called)\d\d|\d)",
        r"(?:Case|Order) \d+|(?i:street|road) \d+|\d+ [a-z]+ (?i:street)\b|(?:Ref|Number) \d+",
    )
    for pattern in patterns:
        for text in texts:
            assert spans(re.compile(pattern), text) == spans(QuickPattern(pattern, exact=True), text), (pattern, text)


def test_places_are_those_of_the_text() -> None:
    """What stands before the place is seen, and nothing is found behind the last."""
    pattern = QuickPattern(r"(?<=no )(?:refund|money|parcel|answer|news|reply)\b", exact=True)

    found = pattern.match("no refund, no money", 14)

    assert (14, 19) == (found.span() if found else None)
    assert [] == [*pattern.finditer("no refund, no money", 4, 16)]
    assert pattern.search("no refund", 4) is pattern.fullmatch("no refund") is None


def test_a_text_with_one_of_many_words_compiles_that_word_alone() -> None:
    """Once as much was compiled for single texts as there is of the pattern, all of it is."""
    words = [
        "refund",
        "replace",
        "repair",
        "call back",
        "collect",
        "deliver",
        "inform",
        "reply",
        "send",
        "pay",
        "cancel",
    ]
    pattern = QuickPattern(f"\\b(?:{'|'.join(words)})s?")

    for word in words:
        assert [(3, 3 + len(word))] == spans(pattern, f"we {word}")
    assert 6 == len(pattern._narrowed)
    assert r"\b(?:refund)s?" in pattern._narrowed


def spans(pattern: QuickPattern | re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [found.span() for found in pattern.finditer(text)]


def narrow(pattern: QuickPattern) -> QuickPattern:
    """The same pattern, of which nothing is compiled yet."""
    return QuickPattern(pattern.pattern, exact=not pattern._flags)


def test_letters_that_count_as_others_are_looked_at() -> None:
    """The long s, the Kelvin sign and the two odd letters i are taken for s, k and i, as `re` takes them."""
    for text, pattern in (("ſend it", "send"), ("\u212aeep it", "keep"), ("w\u0130th", "with"), ("w\u0131th", "with")):
        assert re.search(pattern, text, re.IGNORECASE)
        assert QuickPattern(pattern).match(text)
