"""How long somebody waited, where no figure says it and where nobody answered."""

from __future__ import annotations

from casebook.parsing.hurried_lengths import lengths_in
from tests.conftest import each


@each(
    "text, waited",
    [
        ("Kwartier in de wacht gestaan, toen Rachid", 15),
        ("halbe std warteschleife, dann Ali", 30),
        ("dreiviertelstunde gewartet", 45),
        ("uur gewacht", 60),
        ("hora y media en espera", 90),
        ("nach einer halben Stunde in der Schleife", 30),
        ("stond drie kwartier in de wacht", 45),
        ("ging 20 min keiner ran, dann Mehmet", 20),
        ("rang, 20 min nobody answered", 20),
        ("half uur later in de wacht", None),
        ("11 uur gewacht", None),
    ],
)
def test_a_wait_is_read_in_words_and_where_nobody_answered(text: str, waited: int | None) -> None:
    """An hour of the clock, and how much later it was, are none."""
    assert lengths_in(text, is_contact=True).waiting == waited
