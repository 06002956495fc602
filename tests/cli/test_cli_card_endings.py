"""A whole card is kept nowhere as a number: its last four digits are, wherever it is typed as one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from assertions import last

from tests.conftest import each

REMARK = "casebook: of the number called '{}' only the last four digits are kept, as it is a whole card's: 1111.\n"


@each(
    "name",
    [
        "card ending",
        "credit card",
        "bankkaart",
        "Kreditkarte",
        "carte bancaire",
        "tarjeta de crédito",
        "bonus credit card",
    ],
)
@each("number", ["4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111"])
def test_of_a_whole_card_the_last_digits_are_kept(towel: Any, book: Path, name: str, number: str) -> None:
    """And that is said; the number itself never reaches the file."""
    recorded = towel("ref", "towel", f"{name}={number}")

    assert (0, REMARK.format(name), "1111") == (recorded.exit_code, recorded.stderr, last(towel)["reference"])
    assert not [each for each in (number, "4111111111111111") if each.encode() in book.read_bytes()]


@each(
    "words",
    [
        ("add", "towel", "Said it.", "--agent", "Bo", "--case-number", "C-1"),
        ("note", "towel", "Paid."),
        ("open", "robe", "--company", "Amazon"),
    ],
)
def test_so_it_is_wherever_a_number_is_named(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """With a contact, an event or a new case."""
    recorded = towel(*words, "--ref", "card ending=4111111111111111")

    assert (0, True) == (recorded.exit_code, REMARK.format("card ending") in recorded.stderr)
    assert b"4111111111111111" not in book.read_bytes()


def test_so_it_is_where_a_number_is_corrected(towel: Any, book: Path) -> None:
    """The number, or what it is called."""
    towel("ref", "towel", "card ending=2222")
    edited = towel("edit", "towel/2", "--ref", "4111 1111 1111 1111")
    towel("ref", "towel", "reference=5500005555555559")
    named = towel("edit", "towel/3", "--name", "credit card")

    assert (REMARK.format("card ending"), b"4111 1111" in book.read_bytes()) == (edited.stderr, False)
    assert (0, "5559") == (named.exit_code, last(towel)["reference"])


@each(
    "said",
    [
        "card ending=1111",
        "card ends=*1112",
        "gift card=4111111111111111",
        "ticket=4111111111111111",
        "OV-chipkaart=3528020012345679",
        "Bahncard=6304001234567897",
        "customer card=6304001234567897",
        "carte vitale=6304001234567897",
    ],
)
def test_what_is_no_whole_card_is_kept_as_it_is(towel: Any, said: str) -> None:
    """Its last digits alone, a card with money on it or for the train, a customer's, and whatever is called otherwise."""
    towel("ref", "towel", said)

    assert said.partition("=")[2] == last(towel)["reference"]


def test_the_same_card_is_recorded_once(towel: Any) -> None:
    """Typed whole, or by its end."""
    towel("ref", "towel", "card ending=1111")
    again = towel("ref", "towel", "card ending=4111111111111111", "--json")

    assert (0, 1) == (again.exit_code, len(json.loads(again.stdout)["entries"]))
    assert "towel/2" == last(towel)["ref"]
