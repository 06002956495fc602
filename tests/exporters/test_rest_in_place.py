"""Where a part of the money came, the rest takes the place of the sum together with the words before it that say all of it."""

from __future__ import annotations

from datetime import date

from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def asked(language: str, want: str) -> str:
    """What is asked by 1 December of 640.00 EUR, of which 240.00 came."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(24000, "EUR"))
    facts = facts_of(case(problem="The hall was locked.", want=want, amount=Money(64000, "EUR")), entries)
    said = request_of(
        Wording(facts, language_named(language), years=False), want, date(2024, 12, 1), is_kept=False
    ).text
    return said.replace("\u00a0", " ").replace("\u202f", " ")


@each(
    ("language", "want", "told"),
    [
        ("en", "payment of the full 640 EUR", "My request: payment of the remaining 400.00 EUR by 1 Dec"),
        ("en", "pay all of the 640 EUR to my account", "Please pay the remaining 400.00 EUR to my account by 1 Dec"),
        ("en", "the full amount of 640 EUR", "I ask for the remaining 400.00 EUR by 1 Dec"),
        ("en", "compensation of 640 EUR", "I ask for compensation (still owed 400.00 EUR) by 1 Dec"),
        ("nl", "betaling van de volle 640 EUR", "Ik vraag om betaling van de resterende € 400,00, uiterlijk 1 dec"),
        ("nl", "mijn volledige 640 EUR terug", "Ik vraag de resterende € 400,00 terug, uiterlijk 1 dec"),
        ("de", "Zahlung der vollen 640 EUR", "Ich bitte um Zahlung der restlichen 400,00 € bis zum 1. Dezember"),
        ("de", "Zahlung der 640 EUR", "Ich bitte um Zahlung der restlichen 400,00 € bis zum 1. Dezember"),
        ("de", "die gesamten 640 EUR zurück", "Ich möchte die restlichen 400,00 € zurück bis zum 1. Dezember"),
        (
            "de",
            "Auszahlung des vollen Betrags von 640 EUR",
            "Ich bitte um Auszahlung der restlichen 400,00 € bis zum 1. Dezember",
        ),
        (
            "de",
            "eine Zahlung in Höhe von 640 EUR",
            "Ich bitte um eine Zahlung in Höhe von restlichen 400,00 € bis zum 1. Dezember",
        ),
        (
            "fr",
            "le paiement intégral des 640 EUR",
            "Je demande le paiement des 400,00 € restants d'ici au 1er décembre",
        ),
        ("fr", "la totalité des 640 EUR", "Je demande à recevoir le reste, soit 400,00 € d'ici au 1er décembre"),
        (
            "fr",
            "le versement de l'intégralité des 640 EUR",
            "Je demande le versement des 400,00 € restants d'ici au 1er décembre",
        ),
        (
            "es",
            "el pago de todos mis 640 EUR",
            "Solicito el pago de los 400,00 € pendientes a más tardar el 1 de diciembre",
        ),
        ("es", "los 640 EUR completos", "Solicito los 400,00 € pendientes a más tardar el 1 de diciembre"),
    ],
)
def test_the_rest_takes_the_place_of_all_of_it(language: str, want: str, told: str) -> None:
    """With its article, in the case that it stands in: *payment of the full the remaining 400* is no sentence."""
    assert told == asked(language, want)


@each(
    ("want", "told"),
    [
        (
            "640 EUR refunded and the contract ended in May",
            "I would like the remaining 400.00 EUR refunded and the contract ended in May by 1 Dec",
        ),
        (
            "640 EUR refunded to my card and a written apology",
            "I would like the remaining 400.00 EUR refunded to my card and a written apology by 1 Dec",
        ),
        (
            "640 EUR refunded and cancel the contract",
            "Please refund the remaining 400.00 EUR and cancel the contract by 1 Dec",
        ),
        ("640 EUR refunded to my card", "Please refund the remaining 400.00 EUR to my card by 1 Dec"),
    ],
)
def test_a_thing_asked_for_beside_the_rest_hangs_together_with_it(want: str, told: str) -> None:
    """Nobody can be told *please refund the rest and the contract ended*; to do two things they can."""
    assert told == asked("en", want)
