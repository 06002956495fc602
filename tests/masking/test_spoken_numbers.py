"""A number in words is read like one in digits, in each language, and a count stays a count."""

from __future__ import annotations

from casebook.masking import masked
from casebook.masking.normalise import normalise
from casebook.text.words.number_words import ONES, single_words, words_of_two

GONE = "[PIN removed]"


def words_with_values() -> list[tuple[str, str, int]]:
    """The language, each word of it, and what it means."""
    return [
        (language, word, value)
        for language in ONES
        for numbers in (single_words(language), words_of_two(language))
        for word, value in numbers.items()
    ]


def test_every_word_for_a_number_is_read_in_its_language():
    """Between a nine and a zero of the same language, in capitals too."""
    for language, word, value in words_with_values():
        zero, *_, nine = ONES[language].split()
        for said in (f"{nine} {word} {zero}", f"{nine}, {word}, {zero}", f"{nine}-{word}-{zero}".upper()):
            assert f"PIN 9{value}0." == normalise(f"PIN {said}.").text, (language, word)


def test_a_ten_and_a_one_are_one_number():
    """With a dash, a blank or the word between them, as each language has it."""
    for said, digits in (
        ("forty-four seventy-one", "4471"),
        ("forty four seventy one", "4471"),
        ("double four treble one", "44111"),
        ("oh nine hundred one two three", "0900123"),
        ("treinta y cuatro setenta y uno", "3471"),
        ("vingt et un, quarante-quatre", "2144"),
        ("soixante-dix-huit quatre-vingt-dix-sept", "7897"),
        ("quatre-vingts dix-neuf onze", "801911"),
        ("drei und vier", "drei und vier"),
    ):
        assert f"no. {digits}!" == normalise(f"no. {said}!").text


def test_a_count_stays_a_count():
    """One or two numbers in words, and words of two languages, are no number that is read out."""
    for text in (
        "one or two days",
        "two, three days",
        "once one six",
        "the two seven-day passes",
        "double the price",
        "elf dos",
    ):
        assert text == normalise(text).text


def test_what_is_read_out_is_masked_and_what_is_the_companys_stays():
    """As it was typed, from its first word to its last; a recorded number stays however it is told."""
    assert (
        f"PIN {GONE}, order four five six seven eight nine."
        == masked("PIN four four, seven one, order four five six seven eight nine.").text
    )
    assert (
        "account number four five six seven eight nine"
        == masked("account number four five six seven eight nine", ["456789"]).text
    )
