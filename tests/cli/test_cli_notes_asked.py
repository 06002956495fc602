"""What is missing of an event or an item is asked on a terminal, and named where nobody can be asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from assertions import last
from terminals import answered


def test_a_note_without_words_is_asked_for(towel: Any, book: Path) -> None:
    """What kind of event it is, a sum where it is about money, and what happened."""
    noted = answered(book, "note", "towel", answers=("", "She called."))
    assert (0, "note", "She called.") == (noted.status, last(towel)["event"], last(towel)["text"])

    paid = answered(book, "note", "towel", answers=("paid", "lots", "24.99 EUR", ""))
    assert (0, "paid", "24.99") == (paid.status, last(towel)["event"], last(towel)["amount"]["amount"])
    assert "'lots' is not an amount" in paid.shown


def test_a_payment_without_its_sum_is_asked_for_it(towel: Any, book: Path) -> None:
    """The sum alone, and no more than once; words say enough."""
    paid = answered(book, "note", "towel", "--kind", "paid", answers=("5 EUR",))
    assert (0, "5.00", 1) == (paid.status, last(towel)["amount"]["amount"], paid.shown.count("?"))

    assert "How much" not in answered(book, "note", "towel", "I paid.", "--kind", "paid", answers=()).shown


def test_without_a_terminal_it_is_said_what_is_missing(towel: Any) -> None:
    """Of a sum the kind; of nothing at all the words."""
    kind, words = towel("note", "towel", "--amount", "5 EUR"), towel("note", "towel")

    assert (2, True) == (
        kind.exit_code,
        "what is 5 EUR? Say it with --kind (ordered, charged, paid, refunded" in kind.stderr,
    ), kind.stderr
    assert (2, True) == (words.exit_code, "a note needs words" in words.stderr)


def test_an_item_without_words_is_asked_for(towel: Any, book: Path) -> None:
    """As it can be typed; without a terminal it is said."""
    asked = answered(book, "item", "towel", answers=("2 x soap @ 3 EUR",))
    assert (0, "soap", 2) == (asked.status, last(towel)["item"], last(towel)["pieces"])

    refused = towel("item", "towel")
    assert (2, True) == (refused.exit_code, "an item needs words" in refused.stderr), refused.stderr
