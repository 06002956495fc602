"""What tells something is no number: whoever typed the answer to another question is told so, in whatever language."""

from __future__ import annotations

from typing import Any

from tests.conftest import each

TOLD = (
    "two nights of 14/11, charged 2 times",
    "bestelling 4411 van vorige week",
    "Buchung 4411 vom letzten Montag im Laden",
    "résa du 14/11, nuit facturée 2 fois",
    "reserva del 14/11, noche cobrada 2 veces",
)
NUMBERS = ("ACC 26 7781 03", "order 4411", "nota 4411 bis", "R-26/445190", "Orion Blue 2", "no. 4411-b of 9")


@each("typed", TOLD)
@each("option", ["--order", "--case-number"])
def test_a_sentence_is_no_number(towel: Any, typed: str, option: str) -> None:
    refused = towel("add", "towel", "They looked.", option, typed)

    assert (refused.exit_code, "is a sentence, and" in refused.stderr) == (2, True)


@each("typed", TOLD)
def test_a_case_is_not_opened_with_one(casebook: Any, typed: str) -> None:
    refused = casebook("open", "hotel", "--company", "Lourdes", "--order", typed)

    assert (refused.exit_code, "order number is a number" in refused.stderr) == (2, True)


@each("typed", NUMBERS)
def test_a_number_with_a_word_or_two_beside_it_is_taken(towel: Any, typed: str) -> None:
    assert towel("add", "towel", "They looked.", "--case-number", typed).exit_code == 0


def test_the_reference_of_a_payment_may_be_words(towel: Any) -> None:
    """A bank shows what somebody wrote beside it."""
    paid = ("note", "towel", "--kind", "paid", "--amount", "20 EUR", "--ref", "for the two nights of May")

    assert towel(*paid).exit_code == 0
