"""Of the orders that a program lists only the one that the person chose is the case's, and a number is read whole."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-10-05T18:00:00+01:00"), "Europe/London")


def _of(text: str, what: What, *, sure: bool = True) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers("Ash", "Acme"), NOW).found
    return [one.value for one in found if one.what is what and one.sure is sure]


LISTED = """Bot: {asked}
1) {headphones} – {order} 30020011
2) {lamp} – {order} 30020012
Ash: {chosen}
Odette: Hi, Odette here.
Ash: ok
"""


@each(
    "asked, headphones, lamp, order, chosen",
    [
        ("Which order is it about?", "Headphones", "Desk lamp", "Order", "2"),
        ("Which order is it about?", "Headphones", "Desk lamp", "Order", "the second one please"),
        ("Welke bestelling bedoel je?", "Koptelefoon", "Bureaulamp", "Bestelling", "Bureaulamp"),
        ("Welche Bestellung meinen Sie?", "Kopfhörer", "Lampe", "Bestellung", "die letzte"),
        ("Choisissez une commande :", "Casque", "Lampe", "Commande", "la lampe"),
        ("¿De qué pedido se trata? Elija uno", "Auriculares", "Lámpara", "Pedido", "30020012"),
    ],
)
def test_only_the_chosen_order_is_taken(asked: str, headphones: str, lamp: str, order: str, chosen: str) -> None:
    """By its number in the list, its place, its name or itself."""
    text = LISTED.format(asked=asked, headphones=headphones, lamp=lamp, order=order, chosen=chosen)

    assert ["30020012"] == _of(text, What.ORDER)
    assert [] == _of(text, What.ORDER, sure=False)


def test_a_list_behind_letters_is_chosen_from_too() -> None:
    """What was ordered may stand behind its number, and all on one line."""
    asked = "Bot: Which order do you mean? A) order 30020011 (headphones) B) order 30020012 (lamp)\n"
    rest = "Odette: Hi, Odette here.\nAsh: it never came\n"

    assert ["30020012"] == _of(f"{asked}Ash: lamp\n{rest}", What.ORDER)
    assert ["30020011"] == _of(f"{asked}Ash: A\n{rest}", What.ORDER)


@each("chosen, taken", [("both", 2), ("all of them", 2), ("none of these", 0)])
def test_more_than_one_may_be_chosen_and_none(chosen: str, taken: int) -> None:
    """Where the person says so."""
    text = LISTED.format(asked="Which order is it?", headphones="Radio", lamp="Lamp", order="Order", chosen=chosen)

    assert taken == len(_of(text, What.ORDER))
    assert [] == _of(text, What.ORDER, sure=False)


def test_what_was_not_plainly_chosen_is_asked_about() -> None:
    """Where nobody can tell which of them is meant none is sure; what is not put to a choice stays."""
    unclear = LISTED.format(
        asked="Which order is it about?",
        headphones="Headphones",
        lamp="Lamp",
        order="Order",
        chosen="nothing that I wanted from you this month has come yet",
    )
    told = "Odette: Your order 30020011 and your order 30020012 are both late.\nAsh: I see\nOdette: Sorry.\nAsh: ok\n"

    assert ([], ["30020011", "30020012"]) == (_of(unclear, What.ORDER), _of(unclear, What.ORDER, sure=False))
    assert ["30020011", "30020012"] == _of(told, What.ORDER)


IN_A_SENTENCE = """Odette: Hi, Odette here.
Ash: hi
Odette: I see {listed}. Which order is it?
Ash: {chosen}
Odette: ok
"""
BRACKETED = "order 300-1111111 (lamp) and order 300-2222222 (towel)"


@each(
    "listed, chosen, number",
    [
        (BRACKETED, "it is the lamp", "300-1111111"),
        (BRACKETED, "the towel please", "300-2222222"),
        (BRACKETED, "the second one, please", "300-2222222"),
        ("order 300-1111111 for the lamp and order 300-2222222 for the towel", "the lamp", "300-1111111"),
        ("a lamp: order 300-1111111, and a towel: order 300-2222222", "the lamp", "300-1111111"),
    ],
)
def test_what_was_ordered_is_told_beside_its_order(listed: str, chosen: str, number: str) -> None:
    """Before it or behind, with the question behind them all."""
    text = IN_A_SENTENCE.format(listed=listed, chosen=chosen)
    assert ([number], []) == (_of(text, What.ORDER), _of(text, What.ORDER, sure=False))


@each(
    "chosen",
    [
        "not the second one",
        "niet de tweede",
        "nicht die zweite",
        "pas la deuxième",
        "the one I placed last week",
        "it arrived broken last month, the lamp",
        "in one week I need two lamps",
        "none of the mails shows a number but it is the lamp",
        "I paid for both with my last card",
    ],
)
def test_a_word_of_place_in_another_sentence_chooses_nothing(chosen: str) -> None:
    """It is asked about which of them is meant."""
    text = IN_A_SENTENCE.format(listed=BRACKETED, chosen=chosen)
    assert ([], ["300-1111111", "300-2222222"]) == (_of(text, What.ORDER), _of(text, What.ORDER, sure=False))


def test_an_order_that_is_not_meant_leaves_the_other_likely() -> None:
    """It is not the one that was chosen."""
    text = IN_A_SENTENCE.format(listed=BRACKETED, chosen="not 300-2222222")
    assert ["300-1111111"] == _of(text, What.ORDER, sure=False)


TALK = """10:00 Odette: Hello, this is Odette from Acme.
10:01 Me: {said}
10:02 Odette: Your case number is AB 12 345 678.
10:03 Me: thanks
"""


@each(
    "said, number",
    [
        ("order KW-88 120 443: wrong colour", "KW-88 120 443"),
        ("Bestellung KW-88 120 443: falsche Farbe", "KW-88 120 443"),
        ("bestelling 300 812 77: verkeerde kleur", "300 812 77"),
        ("commande KW-88 120 443 : mauvaise couleur", "KW-88 120 443"),
        ("order 30020011 10:30 was the slot", "30020011"),
    ],
)
def test_a_colon_cuts_no_number(said: str, number: str) -> None:
    """What stands right before a colon is the number's own, unless it is an hour."""
    assert [number] == _of(TALK.format(said=said), What.ORDER)


@each("said", ["my ref 12 34 56", "mijn kenmerk 12 34 56", "mein Aktenzeichen 12 34 56", "my reference is 345678"])
def test_the_persons_own_reference_is_no_piece_of_the_companys(said: str) -> None:
    """The company gives a number in which the figures of the person's come together by chance: that is not said by it."""
    assert ["AB 12 345 678"] == _of(TALK.format(said=said), What.CASE_NUMBER)
