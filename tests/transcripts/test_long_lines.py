"""A long line of a transcript costs what its length does, whatever was typed: twice of one word is about twice the work.

Work is counted in calls of functions. What is looked for by a pattern alone stands here as a text that would not be read within
the patience of anybody, were each of its characters held against all others; nothing here looks at a clock.
"""

from __future__ import annotations

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.broken_lines import joined
from casebook.parsing.transcripts.chats.heads import head_of
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.numbers.number_labels import is_called
from casebook.parsing.transcripts.promised.asked_keys import asks_for_a_key
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.said_sentences import sentences_of_turn
from casebook.parsing.transcripts.times.hours_told import tells_hours
from casebook.parsing.transcripts.turns import Line, Turn
from tests.builders import HOME, NOW
from tests.calls import calls_of
from tests.conftest import each

CLOCK = Clock(NOW, HOME)


def read(said: str) -> list[tuple[What, str]]:
    """What is found in a short chat in which somebody of a company says so much."""
    chat = f"Me: Hello, where is my parcel?\nSam: {said}\nMe: Thanks."
    return [
        (one.what, one.value) for one in read_transcript(chat.encode(), KnownSpeakers(None, "Parcelo"), CLOCK).found
    ]


@each(
    "word", ("si, ", "no, und ", "y ", "12, ", "3 euro, ", "we refund it, ", "by monday, ", "1. ", "12 ", ": ", "() ")
)
def test_a_line_of_one_word_costs_what_its_length_does(word: str) -> None:
    """A comma or an *and* of a sentence is not held against all of a line that has hundreds of them."""
    read(word * 3)
    once, twice = (calls_of(lambda size=size: read(word * (size // len(word)))) for size in (600, 1_200))

    assert twice < 2.6 * once


def test_a_promise_behind_many_commas_is_found() -> None:
    """What stands behind them is looked at as what stands before."""
    said = f"{'si, ' * 300}we will refund you 20 euro by 29 November."

    promised = [text for what, text in read(said) if what is What.PROMISE]

    assert 1 == len(promised)
    assert promised[0].endswith("we will refund you 20 euro by 29 November.")


def test_a_sentence_of_some_commas_is_whole() -> None:
    """As many as somebody writes in a list; one of more is parted at commas, and nothing of it is left out."""
    some, more = (", ".join(f"lamp {number}" for number in range(1, count)) + "." for count in (30, 200))
    parts = {
        text: [part for part, _ in sentences_of_turn(Turn("Sam", (Line(1, text),)), joined=False, is_bot=False)]
        for text in (some, more)
    }

    assert [some] == parts[some]
    assert more == " ".join(parts[more])
    assert 1 < len(parts[more]) < 10


def test_a_row_of_figures_is_gone_through_once() -> None:
    """For the hours of a desk behind a telephone number, for numbers beside one another, and for what one of them is called."""
    row = "1" * 20_000

    assert not tells_hours(row)
    assert not is_called("1. " * 5_000, 15_000)
    assert not calls_of(lambda: is_called("1. " * 5_000, 15_000), "label")
    assert tells_hours(f"{row} (7 AM – 11 PM)")
    assert [] == [value for what, value in read(f"The row is {row}, no more.") if what is What.CASE_NUMBER]


def test_a_row_of_marks_is_gone_through_once() -> None:
    """For what a program asks to press, and for who says goodbye."""
    for row in ("! " * 5_000, ") " * 5_000):
        assert not asks_for_a_key(row)
        assert (What.AGENT, "Sam") in read(row)
    assert asks_for_a_key("To go on: press 1.")


def test_lines_that_go_on_are_told_by_their_ends() -> None:
    """Of thousands of lines that go on in one another each is looked at once."""
    lines = [Line(number, "I will put the") for number in range(1, 4_001)]

    assert 1 == len(joined(lines, "en"))


def test_numbers_behind_a_name_are_gone_through_once() -> None:
    """A row of long numbers, of which the last has no figure, is no label; all ways to part them are never tried."""
    numbers = "123456789012 " * 300
    name = "Order number"

    for behind in ("", "and more", "A"):
        found = head_of(f"{name}: {numbers}{behind}")
        assert (None if not behind else name) == (found and found.name)
