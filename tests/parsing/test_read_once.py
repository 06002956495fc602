"""What is read of a text is read once, however often a chat or a paste asks about the same sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from casebook.parsing.dates.grammar import Parts
from casebook.parsing.due_dates import read_due_date
from casebook.parsing.promises.conditions import without_condition
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.time_hints import may_name_a_time
from casebook.parsing.tokens import tokens_of
from casebook.parsing.transcripts.chats.heads import day_or_time_alone, is_receipt, name_line
from casebook.parsing.transcripts.chats.notices import name_in_notice
from casebook.parsing.transcripts.notes.day import day_told
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript, talk_of
from casebook.parsing.transcripts.times.stamps import stamp_ending
from casebook.records.vocabularies import Promised
from tests.calls import calls_by_name, calls_of
from tests.conftest import each
from tests.parsing.test_spans import CLOCK, MADE, made_at


def test_a_sentence_that_is_asked_about_again_is_not_read_again() -> None:
    """What it says is the same, found or not; made at another moment, it is read anew."""
    for text in ("we will refund you within 3 business days of today", "the card of 7 or 8 November or so"):
        first = read_due_date(text, MADE, CLOCK)

        assert calls_of(lambda text=text: read_due_date(text, MADE, CLOCK)) < 100
        assert first == read_due_date(text, MADE, CLOCK)
    assert read_due_date("within 3 days", MADE, CLOCK) != read_due_date("within 3 days", made_at("2024-11-05"), CLOCK)


def test_days_and_hours_from_one_to_another_are_looked_for_once() -> None:
    """At each place of a text, as its other parts are."""
    parts = Parts(tokens_of("between 3 and 5 November, from 9 to 12"))
    found = (parts.days_at(0), parts.hours_at(6))

    assert None not in found
    assert calls_of(lambda: (parts.days_at(0), parts.hours_at(6))) < 10
    assert found == (parts.days_at(0), parts.hours_at(6))


def test_whether_a_text_may_name_a_time_is_not_looked_for_again() -> None:
    """Of a sentence several questions hang on it."""
    first = may_name_a_time("we send a new parcel")

    assert calls_of(lambda: may_name_a_time("we send a new parcel")) < 5
    assert first == may_name_a_time("we send a new parcel")


def test_what_a_promise_waits_for_is_not_looked_for_again() -> None:
    """Each form that tells a promise asks for its words without that."""
    promise = "payment within 14 days after the invoice arrives"
    first = without_condition(promise)

    assert 0 == calls_of(lambda: without_condition(promise), "place")
    assert first == without_condition(promise) != without_condition(promise, " later")


def test_the_kind_of_a_promise_is_looked_for_once() -> None:
    """In each of its words once, though all of them are its one clause; and not again."""
    promise = "a refund of the rest to the same card"
    calls = calls_by_name(lambda: promise_kind_in(promise))

    assert (1, Promised.REFUND) == (calls["_kinds_in"], promise_kind_in(promise))
    assert 0 == calls_of(lambda: promise_kind_in(promise), "_kinds_in")


def test_the_day_on_which_a_call_took_place_is_not_looked_for_again() -> None:
    """When it began and when each of its sentences was said hang on it."""
    told = "I called yesterday at 3pm."
    first = day_told(told, "en", CLOCK)

    assert 0 == calls_of(lambda: day_told(told, "en", CLOCK), "_in_clause")
    assert first == day_told(told, "en", CLOCK) is not None


def test_the_time_that_ends_a_line_is_not_looked_for_again() -> None:
    """One question after the other about the same line asks for it."""
    first = stamp_ending("Priya 10:42")

    assert 0 == calls_of(lambda: stamp_ending("Priya 10:42"), "stamp_at")
    assert first == stamp_ending("Priya 10:42")


@each("ask", (name_line, is_receipt, day_or_time_alone, partial(name_in_notice, entry="arrivals")))
def test_what_a_line_of_a_chat_is_is_not_looked_for_again(ask: Callable[[str], object]) -> None:
    """Each step in which a chat is read asks it of all lines."""
    for line in ("Priya (Amazon) 10:42", "Read 10:43", "10:44", "Priya joined the chat"):
        first = ask(line)

        assert calls_of(lambda line=line: ask(line)) < 5
        assert first == ask(line)


@each(
    "talk",
    (
        "\n".join(f"{'Sam' if turn % 2 else 'Priya'}: A refund for part {turn}?" for turn in range(20)),
        "I called on 3 November. "
        + " ".join(f"Maria said that they refund part {turn} by Friday." for turn in range(20)),
    ),
)
def test_what_was_said_is_put_together_once_and_who_said_it_is_found_once(talk: str) -> None:
    """However often what stands behind it, or beside it, is looked at."""
    known = KnownSpeakers("Sam", "Amazon")
    turns = len(talk_of(talk.encode(), known, CLOCK).turns)
    calls = calls_by_name(lambda: read_transcript(talk.encode(), known, CLOCK))

    assert turns >= 20
    for name, least_too_many in (("text", 2 * turns), ("_person", 2 * turns), ("without_company", turns)):
        assert calls[name] < least_too_many


@each(
    ("said", "due"),
    [
        ("within 2x24 hours", "2024-11-06"),
        ("within 2 x 2 x 3 days", "2024-11-16"),
        ("binnen twee keer 24 uur", "2024-11-06"),
        ("within 2 x 2 x 2 x 2 x 2 x 3 weeks of that", None),
        ("by " + "2 x " * 1_200 + "3 days", None),
    ],
)
def test_numbers_that_are_multiplied_are_few(said: str, due: str | None) -> None:
    """A row of thousands costs what its length does, and is no length of time."""
    found = read_due_date(said, made_at("2024-11-04"), CLOCK)[0]

    assert due == (found.last.day.isoformat() if found and due else None)


def test_a_row_of_amounts_costs_what_its_length_does() -> None:
    """Behind a *to* or an *or* between them; one of thousands ends in no error."""
    for joint in ("or", "to"):
        texts = [f"{size} {f'3 days {joint} ' * size}" for size in (20, 40)]
        once, twice = (calls_of(partial(read_due_date, text, MADE, CLOCK)) for text in texts)
        assert twice < 2.5 * once
        assert read_due_date(f"within {f'3 days {joint} ' * 500}3 days", MADE, CLOCK) is not None
