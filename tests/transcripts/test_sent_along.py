"""What comes in with something else comes on the day of that, and what the person has by now is promised no longer."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in


@each(
    ("first", "asked", "then"),
    [
        ("Your lamp will be delivered tomorrow.", "the shade has a dent too", "I'll pop a new shade in with it."),
        (
            "De lamp wordt morgen bij u bezorgd.",
            "de kap heeft ook een deuk",
            "Dan stuur ik een nieuwe kap in hetzelfde pakket.",
        ),
        (
            "Die Lampe wird morgen geliefert.",
            "der Schirm hat eine Delle",
            "Ich schicke Ihnen einen neuen Schirm im selben Paket.",
        ),
        (
            "La lampe vous sera livrée demain.",
            "l'abat-jour est abîmé",
            "Je vous envoie un nouvel abat-jour dans le même colis.",
        ),
        ("La lámpara le llega mañana.", "la pantalla está rota", "Le mando una pantalla nueva en el mismo paquete."),
    ],
)
def test_what_comes_in_with_it_comes_on_its_day(first: str, asked: str, then: str) -> None:
    """And takes no place: both are promised."""
    text = f"Me: hi\nNina: {first}\nMe: {asked}\nNina: {then}\nMe: ok\n"
    assert [("delivery", "2026-11-26"), ("replacement", "2026-11-26")] == [
        (one.kind, one.due) for one in found_in(text, What.PROMISE)
    ]


def test_what_is_there_already_is_no_promise() -> None:
    """Though it is said by a word of what will be."""
    done = "I've also refunded your delivery charge of £4.95 (done today, so you should see it already)."
    to_come = "I've refunded your delivery charge of £4.95, you should see it by Friday."
    assert [] == found_in(f"Me: hi\nNina: {done}\nMe: ok\n", What.PROMISE)
    assert ["2026-11-27"] == [one.due for one in found_in(f"Me: hi\nNina: {to_come}\nMe: ok\n", What.PROMISE)]
