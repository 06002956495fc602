"""A paste at a question that takes y or n: none of its lines is an answer, blank or not, and nothing of it is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries, last
from typed_screen import CTRL_C, CTRL_D, ENTER, TypedScreen

CHAT = """
Maria (11:02): Hello, thank you for contacting Amazon. My name is Maria.

Sam (11:03): My towel 302-1234567-1234567 never came.

y
Maria (11:05): I am sorry to hear that. I will refund you 24.99 EUR within 5 business days.
"""
LINES = "\nIt is not a chat, but some lines to remember of it,\n\nwhich nobody says in it, and which are long enough to tell.\n"
ASKED = "Go on with that?"


def begun(book: Path, *words: str) -> None:
    """What was typed before, and not recorded."""
    TypedScreen(book, "add", "towel", *words).until("When?").press("31 Oct", ENTER).until("How?").press(CTRL_C).ended()


def unmarked(screen: TypedScreen, text: str) -> TypedScreen:
    """Paste this as a terminal does that marks no pastes: GNU screen, tmux without `-p`."""
    return screen.press(text.replace("\n", ENTER))


@pytest.mark.parametrize("words", [(), ("--plain-questions",)])
@pytest.mark.parametrize("is_marked", [True, False])
def test_a_chat_pasted_at_yes_or_no_is_offered_next(
    towel: Any, book: Path, words: tuple[str, ...], is_marked: bool
) -> None:
    """The question is asked again; then what was pasted is offered, as it is where an answer is typed."""
    begun(book, *words)
    screen = TypedScreen(book, "add", *words, rows=40).until(ASKED)
    if is_marked:
        screen.paste(CHAT).until("within 5 bus").press(ENTER)
    else:
        unmarked(screen, CHAT)
    screen.until("what you pasted is kept, and offered once this is answered; type y or n.").press("y", ENTER)
    screen.until("A transcript of", "Take it for towel").press(ENTER)
    screen.until("Record this?").press(*(("y", ENTER) if words else ("y",)))

    assert (0, "Maria", "2024-10-31") == (screen.ended(), entries(towel)[-3]["agent"], entries(towel)[-3]["at"][:10])


@pytest.mark.parametrize("words", [(), ("--plain-questions",)])
def test_other_lines_pasted_there_are_what_was_said(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """Nobody speaks in them, so they are no transcript."""
    begun(book, *words)
    screen = unmarked(TypedScreen(book, "add", *words, rows=40).until(ASKED), LINES).until("type y or n.")
    screen.press("y", ENTER).until("When?" if words else "What was said?")
    if words:
        screen.press(CTRL_C).ended()
        TypedScreen(book, "add").until("some lines to remember", ASKED).press(CTRL_C).ended()
    else:
        screen.press(CTRL_D).until("Record this?").press("y").ended()
        assert LINES.strip("\n") == last(towel)["text"]


@pytest.mark.parametrize("blank", ["\n", "\n\n\n"])
def test_blank_lines_of_a_paste_say_neither(towel: Any, book: Path, blank: str) -> None:
    """Enter alone does; not what a terminal marks as pasted."""
    begun(book)
    screen = TypedScreen(book, "add").until(ASKED).paste(blank).press(ENTER)
    screen.until("what you pasted answers nothing here; type y or n.").press("n", ENTER).until("Throw it away?")

    screen.press(CTRL_C).ended()


@pytest.mark.parametrize("words", [(), ("--plain-questions",)])
def test_what_is_pasted_before_live_goes_on_is_of_the_contact(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """As the chat that it is."""
    screen = TypedScreen(book, "live", "towel", *words, rows=40).until("their name", "00:00:" if words else "00:00")
    screen.press("they: It is lost.", ENTER)
    screen.until("their name", "It is lost. 00:00:" if words else "00 they: It is lost.").press(CTRL_C).ended()
    screen = unmarked(TypedScreen(book, "live", "towel", *words, rows=40).until("Go on with them?"), CHAT)
    screen.until("what you pasted is kept").press("y", ENTER).until("till to ask for: a number").press(CTRL_C).ended()

    [log] = book.with_name(f"{book.name}.live").glob("*.jsonl")
    assert "I will refund you 24.99 EUR" in log.read_text()
