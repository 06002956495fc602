"""A number that is called a card's: of a whole one its last four digits are kept, by which the person and their bank know it."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.actions.answers.sensitive_text import CARDS, DIGITS_OF_A_CARD
from casebook.errors import shortened

_KEPT = 4
_OTHERS = (
    "gift cadeau geschenk regalo sim memory geheugen speicher graphic grafi network loyalty customer klant kund client fid member"
    " club bonus payback miles voordeel avantage chip travel transport rail bahn oyster navigo metro abonn boarding ticket health"
    " gesundheit vitale zorg sanitaria insur versicher verzeker ident reside librar"
).split()
"""What stands in the name of a card with which nobody pays from an account: its whole number is what the company asks for."""

_PAYING = "credit kredit crédit debit débit débito bank banc visa master amex maestro".split()
"""What stands in the name of one with which somebody does, whatever else it is called: *my Miles & More credit card*."""


def kept_of_card(name: str, number: str) -> str:
    """Of a whole card its last digits, and any other number as it is: that of a gift card, or for the train, is no card's."""
    return _digits(number)[-_KEPT:] if _is_whole_card(name, number) else number


def card_remarks(numbers: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """A sentence for each of these names whose number is a whole card."""
    return tuple(
        f"of the number called '{shortened(name)}' only the last four digits are kept, as it is a whole card's: "
        f"{kept_of_card(name, number)}."
        for name, number in numbers
        if _is_whole_card(name, number)
    )


def _digits(number: str) -> str:
    return "".join(str(int(each)) for each in number if each.isdecimal())


def _is_whole_card(name: str, number: str) -> bool:
    called = name.lower()
    is_another = any(word in called for word in _OTHERS) and not any(word in called for word in _PAYING)
    is_called_so = any(word in called for word in CARDS) and not is_another
    if not is_called_so or sum(map(str.isdecimal, number)) < DIGITS_OF_A_CARD:
        return False
    from casebook.masking import must_not_be_stored
    from casebook.masking.placeholders import SensitiveKind

    return SensitiveKind.CARD in must_not_be_stored(f"{name} {number}")
