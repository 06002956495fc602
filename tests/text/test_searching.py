"""Words are found as people mean them, and where they stand is told in the text as it was typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casebook.actions.looking.passages import LONGEST, marks_in, passages_of
from casebook.text.searching import Needle, needles_of, number_in_parts, search_form, with_places, words_in
from tests.builders import new_note
from tests.strategies import texts

FOUND = (
    ("lodz", "ul. Piotrkowska, Łódź", "Łódź"),
    ("Łucja", "lucja", "lucja"),
    ("sorensen", "Fru Sørensen", "Sørensen"),
    ("coeur", "Hôpital Sacré-Cœur", "Cœur"),
    ("refund", "The REFUND comes.", "REFUND"),
    ("refund", "the réfunds", "réfund"),
    ("cafe", "Cafe\u0301 now", "Cafe\u0301"),
    ("résumé", "my resume", "resume"),
    ("strasse", "Hauptstr., Straße 4", "Straße"),
    ("ＡＢ12", "no. ab-12", "ab-12"),
    ("3021234567", "302-1234567-1", "302-1234567"),
    ("302-1234567-1", "order 30212345671.", "30212345671"),
    ("a 1234", "case A-1234", "A-1234"),
    ("19,99", "19.99 EUR", "19.99"),
    ("signed for", "It was signed-for there", "signed-for"),
    ("don't", "I don’t", "don’t"),
    ("退款", "他们答应退款了", "退款"),
    ("คืนเงิน", "จะคืนเงินให้", "คืนเงิน"),
    ("ref\u200bund", "a re\u00adfund", "re\u00adfund"),
    ("€", "20 € back", "€"),
    ("😔", "no 😔", "😔"),
)
"""What is typed, a text, and what of it is found."""

NOT_FOUND = (
    ("fund", "refund"),
    ("car", "c a r"),
    ("1234", "51234"),
    ("refunds", "refund"),
    ("signed for", "signed and sealed for"),
    ("20", "120 EUR"),
)
"""What is typed, and a text in which no word begins so."""


def test_a_word_is_found_however_it_is_written() -> None:
    """Capitals, accents, signs between the parts of a number, unseen characters and full-width letters do not matter."""
    for typed, text, expected in FOUND:
        [needle] = needles_of([typed])

        assert [expected] == [text[start:end] for start, end in marks_in(text, [needle], frozenset())], typed
        assert needle.may_be_in(search_form(text)), typed
        assert needle.starts_in(search_form(text)) is True, typed


def test_what_begins_elsewhere_is_not_found() -> None:
    """The middle of a word is no beginning, and letters that stand apart are no word."""
    for typed, text in NOT_FOUND:
        [needle] = needles_of([typed])

        assert [] == marks_in(text, [needle], frozenset()), typed
        assert needle.starts_in(search_form(text)) is not True, typed


def test_what_is_found_inside_a_word_alone_is_told_apart() -> None:
    """`jas` stands in `badjas`, begins `jasje` and is not in `bad`."""
    needle = Needle("jas")

    assert [False, True, None] == [needle.starts_in(search_form(text)) for text in ("een badjas", "jasje", "bad")]
    assert [(7, 10)] == marks_in("een badjas", [needle], frozenset([needle]))


@given(texts)
def test_the_form_of_a_text_is_that_of_its_characters(text: str) -> None:
    """So that each place in it is a place in the text; and making it twice changes nothing."""
    form, places = with_places(text)

    assert search_form(text) == form
    assert len(form) + 1 == len(places)
    assert sorted(places) == list(places)
    assert form == search_form(form)


@given(texts)
def test_every_word_of_a_text_is_found_in_it(text: str) -> None:
    """Whatever the script; and what is marked is some of the text."""
    for word in sorted(words_in(search_form(text)))[:5]:
        for needle in needles_of([word]):
            marks = marks_in(text, [needle], frozenset([needle]))

            assert marks, word
            assert all(0 <= start < end <= len(text) for start, end in marks)


def test_a_slip_finds_the_nearest_words() -> None:
    """A letter changed, left out, added or exchanged; whole words before beginnings; never a digit, never in short words."""
    words = {"kettle", "kettledrum", "refund", "towel", "tv12"}

    near = {typed: Needle(typed).slips_among(words) for typed in ("kettel", "refnd", "towell", "tv13", "tow")}

    assert {"kettel": ("kettle",), "refnd": ("refund",), "towell": ("towel",), "tv13": None, "tow": None} == {
        typed: needle and needle.forms if Needle(typed).may_be_slip else None for typed, needle in near.items()
    }


def test_a_word_that_is_typed_twice_is_looked_for_once() -> None:
    """A page pasted as what to find would else be looked through for each of its words; parts of a number stay."""
    assert ["Refund", "12", "12"] == [each.typed for each in needles_of(["Refund", "refund", "12", "réfund", "12"])]


def test_neighbours_with_digits_may_be_one_number() -> None:
    """`302 1234567 1` is a number typed with blanks; words around it are not part of it."""
    found = number_in_parts(needles_of(["case", "302", "1234567", "1", "late"]))

    assert found is not None
    parts, number = found
    assert (1, 4) == (parts.start, parts.stop)
    assert number.starts_in("order 302-12345671") is True
    assert number_in_parts(needles_of(["a1", "late", "b2"])) is None


def test_of_a_long_text_the_passages_around_the_words_are_shown() -> None:
    """Cut at blanks, at most three, each with its words in it; a short text is shown whole."""
    needle = Needle("refund")
    long = "word " * 100 + "the refund came. " + "other " * 100 + "A refund again " + "more " * 100
    first, second = passages_of(new_note(long), [needle], frozenset())
    [whole] = passages_of(new_note("the refund came"), [needle], frozenset())

    for passage in (first, second):
        assert len(passage.text) <= LONGEST
        assert ["refund"] == [passage.text[start:end] for start, end in passage.marks]
        assert (True, True) == (passage.is_cut_before, passage.is_cut_behind)
        assert passage.text in long
        assert set(passage.text.split()) <= set(long.split())
    assert ("the refund came", ((4, 10),), False) == (whole.text, whole.marks, whole.is_cut_before)
    assert 3 == len(passages_of(new_note(("refund " + "x " * 300) * 5), [needle], frozenset()))


@given(
    word=st.text("abcdefgxy", min_size=3, max_size=9),
    place=st.integers(0, 20),
    letter=st.sampled_from("abxé"),
    kind=st.integers(0, 3),
)
def test_every_word_that_it_is_a_slip_of_has_a_part_of_it(word: str, place: int, letter: str, kind: int) -> None:
    """So that no text without any of the parts needs to be looked through for it."""
    at = place % len(word)
    swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    slips = (word[:at] + letter + word[at:], word[:at] + word[at + 1 :], word[:at] + letter + word[at + 1 :], swapped)
    needle = Needle(slips[kind])

    for meant in (word, f"{word}tail"):
        if needle.may_be_slip and needle.slips_among([meant]):
            assert any(part.may_be_in(meant) for part in needle.parts_in_slips()), (slips[kind], meant)
