"""What is told alone is as true as the whole: a promise of two things without the sum of one, a proof without by whom."""

from __future__ import annotations

from casebook.exporters.facts.deciding.deciding_parts import parts_that_decide
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.promise_shown import LEAST
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def least_told(code: str, promised: Promised, text: str) -> str:
    """The least that is told of such a promise by Bo."""
    entries = Entries()
    made_in = entries.contact("2024-11-01", "Hello.", agent="Bo")
    entries.promise("2024-11-01", text, "2024-11-05", made_in=made_in, promised=promised)
    facts = facts_of(case(language=code), entries)
    return PromiseSentence(Wording(facts, language_named(code), years=False), facts.promises[0]).said(LEAST)


@each(
    ("code", "text", "expected"),
    [
        ("en", "the cancellation and the return of 45 EUR", "Bo promised the cancellation and the return of 45 EUR"),
        ("nl", "de annulering en de teruggave van 45 EUR", "Bo beloofde de annulering en de teruggave van 45 EUR"),
        (
            "de",
            "die Aufhebung und die Rückgabe von 45 EUR",
            "Bo hat die Aufhebung und die Rückgabe von 45 EUR zugesagt",
        ),
        (
            "fr",
            "l'annulation du contrat et le retour de 45 EUR",
            "Bo m'a promis l'annulation du contrat et le retour de 45 EUR",
        ),
        ("es", "la anulación y la devolución de 45 EUR", "Bo me prometió la anulación y la devolución de 45 EUR"),
    ],
)
def test_of_two_things_the_sum_of_one_is_not_all_that_was_promised(code: str, text: str, expected: str) -> None:
    """*Bo promised 45 EUR* would leave the first out."""
    assert expected == least_told(code, Promised.REFUND, text)


@each(
    ("code", "text", "expected"),
    [
        ("en", "a technician for 45 EUR", "Bo promised a technician"),
        ("nl", "een monteur voor 45 EUR", "Bo beloofde een monteur"),
        ("de", "einen Techniker für 45 EUR", "Bo hat einen Techniker zugesagt"),
        ("fr", "un technicien pour 45 EUR", "Bo m'a promis un technicien"),
        ("es", "un técnico por 45 EUR", "Bo me prometió un técnico"),
    ],
)
def test_a_thing_whose_kind_says_little_is_told_without_its_sum(code: str, text: str, expected: str) -> None:
    """In the place of *a repair*, in no more room."""
    assert expected == least_told(code, Promised.REPAIR, text)


@each(
    ("code", "said"),
    [
        ("en", "quote of 790.00 EUR, by Dr Brandt and me signed"),
        ("nl", "offerte van 790,00 EUR, door dr. Brandt en mij getekend"),
        ("de", "Kostenplan über 790,00 EUR, von Dr. Brandt und mir unterschrieben"),
        ("fr", "devis de 790,00 EUR, par le docteur Brandt et moi signé"),
        ("es", "presupuesto de 790,00 EUR, por el doctor Brandt y por mí firmado"),
    ],
)
def test_by_whom_it_was_signed_does_not_stand_without_what_was(code: str, said: str) -> None:
    """As a sentence of its own it says nothing of the quote."""
    wording = Wording(facts_of(case(language=code), Entries()), language_named(code), years=False)
    whole, clause = said, said.partition(", ")[2]

    assert clause not in parts_that_decide(wording, whole)
