"""Who of a chat speaks for the company of a case, by what they write."""

from __future__ import annotations

from time import perf_counter

from casebook.importers.messages.strangers import says_whose_it_is
from tests.conftest import each


@each("text", ["All the best\n\n\n  Acme", "All the best\n \nTeam Acme!", "Thanks –  Acme"])
def test_a_message_is_signed_by_the_company(text: str) -> None:
    """However many blank lines stand before its name."""
    assert says_whose_it_is(text, "Acme")


@each("piece", ["\n", "\r", " ", "- ", "\n -", "Acme ", "of "])
def test_a_message_without_end_is_read_at_once(piece: str) -> None:
    """Whatever is said over and over in it."""
    begun = perf_counter()

    assert not says_whose_it_is(f"x{piece * 10_000}x", "Acme")
    assert perf_counter() - begun < 3
