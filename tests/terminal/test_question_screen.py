"""The screen of questions: what goes wrong in it is raised by who showed it, and never printed where it arose."""

from __future__ import annotations

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import DummyOutput

from casebook.actions.answers.case_answers import CaseAnswers
from casebook.actions.questions.case_sheet import CaseSheet
from casebook.actions.questions.known_answers import KnownAnswers
from casebook.parsing.clock import Clock
from casebook.terminal.asking.asking import Asking
from casebook.terminal.asking.question_screen import _Screen, ask_on_screen
from tests.builders import NOW
from tests.conftest import each

CLOCK = Clock(now=NOW, zone="Europe/Amsterdam", date_order="dmy")


def typed(asking: Asking, keys: str, record: object = list) -> None:
    """What comes of these keys on the screen."""
    with create_pipe_input() as given, create_app_session(input=given, output=DummyOutput()):
        given.send_text(keys)
        ask_on_screen(asking, record, colour=False, given=given, shown=DummyOutput())  # type: ignore[arg-type]


def asked() -> Asking:
    """The questions of a case that is to be opened."""
    return Asking(CaseSheet(KnownAnswers(None), CLOCK, CaseAnswers("")), lambda *_: None)


def test_keys_are_answers() -> None:
    """Enter goes on, a new line stays in its answer, Ctrl-D ends it."""
    asking = asked()
    typed(asking, "towel\rAmazon\r302-1\x0a302-2\r\x04\r")

    assert isinstance(asking.sheet, CaseSheet)
    assert ("towel", "Amazon", ("302-1", "302-2")) == (*asking.sheet.answers[:2], asking.sheet.answers.orders)


def test_escape_is_no_beginning_of_another_key() -> None:
    """It leaves out what was pasted at once: the library would wait for a second to see whether more comes."""
    [escape] = [one for one in _Screen(asked(), list).keys().bindings if one.keys == (Keys.Escape,)]

    assert escape.eager()


@each("place", ["kept", "drawn"])
def test_what_nobody_foresaw_is_raised_to_who_asked(place: str) -> None:
    """While a key is taken, and while the screen is drawn."""

    def fails(*_: object) -> list[str]:
        raise ZeroDivisionError

    asking = Asking(
        CaseSheet(KnownAnswers(None), CLOCK, CaseAnswers("")), fails if place == "kept" else lambda *_: None
    )  # type: ignore[arg-type,return-value]
    with pytest.raises(ZeroDivisionError):
        typed(asking, "t", fails if place == "drawn" else list)


@each("ahead", ["towel\nAmazon\n302-1\n", "towel\nAmazon\n302-1\r", "towel\nAmazon\r302-1\r"])
def test_what_is_typed_before_there_is_a_screen_is_answers(ahead: str) -> None:
    """The terminal made line feeds of its Enters: each goes on to the next question all the same."""
    asking = asked()
    typed(asking, f"{ahead}\x04y")

    assert isinstance(asking.sheet, CaseSheet)
    assert ("towel", "Amazon", ("302-1",)) == (*asking.sheet.answers[:2], asking.sheet.answers.orders)


def test_an_answer_of_one_line_takes_no_other() -> None:
    """A line feed is Enter there, whatever key sends it."""
    asking = asked()
    typed(asking, "t\x7f\rtowel\x0aAmazon\x0a302-1\x0a302-2\x04\r")

    assert isinstance(asking.sheet, CaseSheet)
    assert ("towel", "Amazon", ("302-1", "302-2")) == (*asking.sheet.answers[:2], asking.sheet.answers.orders)


@each("word", ["ok\r", "okay\r", "vale.\r"])
def test_whether_to_record_takes_yes_or_no(word: str) -> None:
    """A word that may mean yes is none, Enter behind it neither; it is said what to type."""
    asking = asked()
    with pytest.raises(KeyboardInterrupt):
        typed(asking, f"towel\rAmazon\r\x04{word}\x03")
    assert "type y or n." == asking.why

    typed(asked(), f"towel\rAmazon\r\x04{word}y")
    typed(asked(), f"towel\rAmazon\r\x04{word}n")
    typed(asked(), f"towel\rAmazon\r\x04{word}\x1b[A\x04\r")


@each("word", ["wait, it leaks\r", "45\r", "maybe\r", "\xe9\r", "7 min\x04", "late\x1b[A"])
def test_what_is_typed_late_is_no_answer_and_not_lost(word: str) -> None:
    """It goes to the long answer, whatever letters are in it, and whether it is to be recorded is asked again."""
    asking = asked()
    typed(asking, f"towel\rAmazon\r\x04{word}\x04\r")

    assert isinstance(asking.sheet, CaseSheet)
    assert word.rstrip("\r\x04").removesuffix("\x1b[A") == asking.sheet.answers.problem


@each("word", ["yes\r", "ja\r", "oui\r"])
def test_a_word_for_yes_records(word: str) -> None:
    """In the languages that casebook knows; a word for no leaves it."""
    asking = asked()
    typed(asking, f"towel\rAmazon\r\x04{word}")

    assert isinstance(asking.sheet, CaseSheet)
    assert asking.sheet.answers.problem is None
    typed(asked(), "towel\rAmazon\r\x04Nee\r")
