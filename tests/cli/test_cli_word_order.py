"""Arguments in the wrong order: nothing is recorded where it was not meant, and the line that was meant is shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import last, refused

from casebook.cli.app import COMMANDS, command_function
from tests.conftest import record

IN_ORDER = {
    "add": ("kettle", "She refunds it."),
    "note": ("kettle", "It came."),
    "ship": ("kettle", "1Z999AA10123456784"),
    "item": ("kettle", "a red towel"),
    "promise": ("kettle", "a refund"),
    "attach": ("kettle", "receipt.pdf"),
    "settle": ("kettle/1", "kept"),
    "ref": ("kettle", "meter=1234"),
}
"""Every command that takes more than one word, with words in their order."""

EITHER_WAY = {"contradict", "say"}
"""Those of which two words mean the same when they change places."""


RECORDS_NOTHING = {"say", "config"}
"""Those whose first word is not of a case, and that only show something."""


@pytest.fixture
def two(towel: Any) -> Any:
    """The towel with a parcel, and another open case with a promise."""
    record(
        towel,
        ("ship", "towel", "1Z999AA10123456784"),
        ("open", "kettle", "--company", "Coolblue"),
        ("promise", "kettle", "a refund by 5 dec"),
    )
    return towel


def test_every_command_with_more_than_one_word_is_looked_after() -> None:
    """A command that takes a second word has to say what happens when the two change places."""
    several = set()
    for name in COMMANDS:
        hints = command_function(name).__annotations__.values()
        words = [hint for hint in hints if "ArgumentInfo" in repr(getattr(hint, "__metadata__", ""))]
        several |= {name} if len(words) > 1 else set()

    assert several == {*IN_ORDER, *EITHER_WAY, *RECORDS_NOTHING}


@pytest.mark.parametrize("name", [name for name in IN_ORDER if name != "settle"])
def test_in_every_command_a_case_behind_its_words_is_refused_with_the_line_that_was_meant(
    two: Any, book: Path, name: str
) -> None:
    """Also where the first word names another case by a number in it: nothing is recorded in either."""
    case, word = IN_ORDER[name]
    typed = f'"{word}"' if " " in word else word

    status, sentence = refused(two, book, name, word, case)

    assert 2 == status
    assert (
        f"casebook: 'kettle' is a case, and the case comes before '{word}'; type casebook {name} kettle {typed}.\n"
        == (sentence)
    )


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("note", "some words", "ket"), 'note kettle "some words"'),
        (("note", "some words", "kettel"), 'note kettle "some words"'),
        (("promise", "refund", "KETTLE/1"), "promise kettle refund"),
        (("attach", "a.pdf", "b.pdf", "kettle/1"), "attach kettle a.pdf b.pdf --to kettle/1"),
        (("ship", "1Z999AA10123456784", "kett"), "ship kettle 1Z999AA10123456784"),
        (("ship", "1Z999AA10123456784", "kettel"), "ship kettle 1Z999AA10123456784"),
        (("note", "1Z999AA10123456784", "kett"), "note kettle 1Z999AA10123456784"),
        (("add", "302-1234567-1234567", "kettel"), "add kettle 302-1234567-1234567"),
        (("ship", "1Z999AA10123456791", "kettel"), "ship kettle 1Z999AA10123456791"),
        (("ref", "customer=12", "kettel"), "ref kettle customer=12"),
        (("ref", "customer=12", "meter=13", "kettel"), "ref kettle customer=12 meter=13"),
        (("attach", "receipt.pdf", "kettel/1"), "attach kettle receipt.pdf --to kettle/1"),
        (("note", "Hello.", "kettel"), "note kettle Hello."),
        (("promise", "refund", "kettel"), "promise kettle refund"),
        (("item", "lid", "kettel"), "item kettle lid"),
    ],
)
def test_a_case_is_known_in_whatever_way_it_is_named(two: Any, book: Path, words: tuple[str, ...], meant: str) -> None:
    """By its beginning, by a slip of it, by an entry of it."""
    status, sentence = refused(two, book, *words)

    assert (2, True) == (status, sentence.endswith(f"; type casebook {meant}.\n"))


@pytest.mark.parametrize(
    "words",
    [
        ("note", "kettle", "towel"),
        ("ship", "302-1234567-1234567", "1Z999AA10123456784"),
        ("note", "302-1234567-1234567", "refunded"),
        ("note", "302-1234567-1234567", "towe"),
        ("note", "towe", "kett"),
    ],
)
def test_words_in_their_order_are_recorded(two: Any, words: tuple[str, ...]) -> None:
    """A text that is a handle too, and a case named by its number, are what they are where they stand."""
    assert 0 == two(*words).exit_code


def test_a_wrong_case_before_other_words_is_told_as_before(two: Any, book: Path) -> None:
    """What is near a case is suggested, though the word behind it begins like another."""
    expected = (3, "casebook: no case goes by 'towle'. Did you mean 'towel'?\n")

    assert expected == refused(two, book, "note", "towle", "ke")


@pytest.mark.parametrize("words", [("kept", "kettle/1"), ("kettle", "kept"), ("KEPT", "kettle"), ("kept", "ket")])
def test_a_promise_is_settled_in_either_order_and_by_its_case(two: Any, words: tuple[str, ...]) -> None:
    """Where one promise can be meant it is settled, and how the words were taken is said."""
    result = two("settle", *words)

    assert (0, "casebook: this was taken for casebook settle kettle/1 kept\n") == (result.exit_code, result.stderr)
    assert "kept" == last(two, "kettle")["state"]


def test_a_verdict_alone_is_of_the_one_open_promise(two: Any, book: Path) -> None:
    """Where one case is open; else the open ones are listed, and no case is suggested whose name is like *kept*."""
    assert (3, "casebook: which case? These are open: kettle, towel.\n") == refused(two, book, "settle", "kept")
    two("close", "towel")
    assert "casebook: this was taken for casebook settle kettle/1 kept\n" == two("settle", "Kept").stderr
    assert "kept" == last(two, "kettle")["state"]


@pytest.mark.parametrize(("case", "number"), [("towel", "kettle"), ("kettle", "Towel"), ("kettle", "kettle")])
def test_a_case_is_no_number_of_a_parcel(two: Any, book: Path, case: str, number: str) -> None:
    """`ship towel kettle` forgot the number, or named two cases."""
    told = f"casebook: '{number}' is a case, not a parcel's number; type that after the case: casebook ship {case} NUMBER.\n"
    assert (2, told) == refused(two, book, "ship", case, number)


@pytest.mark.parametrize(
    "words", [("ship", "kettle", "lost"), ("add", "kettle", "Hi.", "--tracking", "lost in the post")]
)
def test_a_number_of_a_parcel_has_a_digit(two: Any, book: Path, words: tuple[str, ...]) -> None:
    """What was said of a parcel is none; of a parcel without a number nothing is guessed."""
    status, told = refused(two, book, *words)

    assert (2, True) == (status, f"'{words[-1]}' is no parcel's number, as it has no digit; " in told), told


def test_a_case_may_be_called_by_the_number_of_its_parcel(two: Any) -> None:
    """That is a number that a carrier gives."""
    two("open", "1Z999AA10123456784", "--company", "UPS")

    assert 0 == two("ship", "kettle", "1Z999AA10123456784").exit_code


def test_a_case_with_several_open_promises_lists_them(two: Any, book: Path) -> None:
    """Which one is never guessed; a case with none says so."""
    two("promise", "kettle", "a call by 9 dec")
    listed = "kettle/1 (a refund by 5 dec), kettle/2 (a call by 9 dec)"

    assert (3, f"casebook: which promise of kettle? These are open: {listed}.\n") == (
        refused(two, book, "settle", "kept", "kettle")
    )
    none = "towel has no open promise; `casebook timeline towel` shows what was promised."
    assert (2, f"casebook: {none}\n") == refused(two, book, "settle", "towel", "kept")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("remove", "kettle", "1"), "remove kettle/1"),
        (("settle", "kettle", "1", "kept", "--note", "x"), "settle kettle/1 kept"),
        (("add", "kettle", "She", "refunds", "it.", "--agent", "Bo"), 'add kettle "She refunds it."'),
        (("close", "kettle", "refunded in full"), 'close kettle --outcome "refunded in full"'),
        (("close", "refunded", "kettle"), "close kettle --outcome refunded"),
        (("close", "refunded", "in", "full", "kettle"), 'close kettle --outcome "refunded in full"'),
        (("close", "refunded", "kettel"), "close kettle --outcome refunded"),
        (("close", "refunded", "in", "full", "kettel"), 'close kettle --outcome "refunded in full"'),
        (("close", "kettel", "refunded"), "close kettle --outcome refunded"),
        (("close", "towels", "kettle"), "close kettle --outcome towels"),
        (("remove", "kettel", "1"), "remove kettle/1"),
        (("note", "She", "refunds", "it.", "kettel"), 'note kettle "She refunds it."'),
        (("add", "She", "refunds", "it.", "kettle"), 'add kettle "She refunds it."'),
        (("open", "lamp", "Kettle"), "open lamp --company Kettle"),
        (("open", "lamp", "Ikea"), "open lamp --company Ikea"),
    ],
)
def test_one_word_too_many_is_refused_with_the_line_that_was_meant(
    two: Any, book: Path, words: tuple[str, ...], meant: str
) -> None:
    """An entry in two words, a text without quotation marks, words that belong to an option."""
    status, sentence = refused(two, book, *words)

    assert (2, True) == (status, sentence.endswith(f"Did you mean casebook {meant}?\n")), sentence


@pytest.mark.parametrize(
    ("words", "way"),
    [
        (("open", "lamp", "--company", "American", "Airlines"), 'Did you mean --company "American Airlines"?'),
        (("open", "lamp", "--amount", "24.99", "EUR", "--company", "Bol"), 'Did you mean --amount "24.99 EUR"?'),
        (("add", "kettle", "She did.", "-a", "Maria", "Jones"), 'Did you mean -a "Maria Jones"?'),
        (("promise", "kettle", "a refund", "--by", "next", "friday"), 'Did you mean --by "next friday"?'),
        (
            ("note", "kettle", "The", "lid.", "--date", "31", "Oct"),
            'Did you mean casebook note kettle "The lid." --date "31 Oct"?',
        ),
        (
            ("note", "kettle", "--date", "31", "Oct", "The", "lid."),
            'Words that belong together go into quotation marks, such as --date "31 Oct".',
        ),
    ],
)
def test_a_value_of_several_words_without_quotation_marks_is_shown_with_them(
    two: Any, book: Path, words: tuple[str, ...], way: str
) -> None:
    """Never as a part of the text; where nobody can tell where the value ends, that it needs them."""
    status, sentence = refused(two, book, *words)

    assert (2, True) == (status, sentence.endswith(f" {way}\n")), sentence
