"""The day in an ask by which it is asked for, and days in it that belong to something else."""

from __future__ import annotations

from casebook.language.language import language_named
from casebook.language.own_day import own_day
from tests.conftest import each


@each(
    ("language", "ask"),
    [
        ("en", "a refund by 14 Dec"),
        ("en", "the money paid to my account by 14 Dec"),
        ("en", "the fees you charged before 3 Nov back by 14 Dec"),
        ("en", "have it taken away before Friday"),
        ("nl", "terugbetaling voor 14 december"),
        ("nl", "een nieuwe stoel tegen 14 december"),
        ("de", "Erstattung bis 14. Dezember"),
        ("fr", "le remboursement pour le 14 décembre"),
        ("es", "el reembolso para el 14 de diciembre"),
    ],
)
def test_a_day_that_binds_what_is_asked_is_its_deadline(language: str, ask: str) -> None:
    """No second day is put beside it."""
    assert own_day(language_named(language), ask)


@each(
    ("language", "ask"),
    [
        ("en", "the fees charged by 3 Nov"),
        ("en", "what I paid before 3 Nov"),
        ("nl", "terugbetaling van de rekening voor november"),
        ("nl", "terugbetaling van de huur voor 14 oktober"),
        ("nl", "de huur van 500 EUR voor november terug"),
        ("nl", "wat ik voor 3 november betaald heb"),
        ("de", "das, was ich vor dem 3. November bezahlt habe"),
        ("de", "Erstattung der bis 3. November abgebuchten Gebühren"),
        ("fr", "le remboursement de la facture pour octobre"),
        ("fr", "le remboursement de ce que j'ai payé avant le 3 novembre"),
        ("es", "el reembolso de la factura para octubre"),
        ("es", "el reembolso de lo pagado antes del 3 de noviembre"),
    ],
)
def test_a_day_that_says_which_bill_or_when_it_was_paid_is_none(language: str, ask: str) -> None:
    """Of those the text gives a day."""
    assert own_day(language_named(language), ask) is None
