"""What is wanted beside money is told wherever what is wanted is: in every form and language, whatever came of the money."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.places import PLACES
from casebook.exporters.registry import Recipient, renderer
from casebook.language.language import LANGUAGES
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each, one_of

WANTS = {
    "en": {
        "the cancellation and 40 EUR": "the cancellation",
        "40 EUR and an apology": "an apology",
        "cancel my contract and refund me 40 EUR": "cancel my contract",
        "a full refund, and delete my account": "delete my account",
        "Refund 40 EUR. Stop calling me.": "top calling me",
    },
    "nl": {
        "annulering en 40 euro": "annulering",
        "40 euro terug en geen telefoontjes meer": "geen telefoontjes meer",
        "mijn geld terug en een nieuwe router": "een nieuwe router",
    },
    "de": {
        "Stornierung und 40 Euro": "Stornierung",
        "den Vertrag auflösen und 40 Euro zurück": "den Vertrag auflösen",
        "mein Geld zurück und einen neuen Router": "einen neuen Router",
    },
    "fr": {
        "l'annulation et 40 €": "annulation",
        "40 € et des excuses": "des excuses",
        "le remboursement et un nouveau routeur": "un nouveau routeur",
    },
    "es": {
        "la anulación y 40 €": "la anulación",
        "40 € y una disculpa": "una disculpa",
        "el reembolso y un router nuevo": "un router nuevo",
    },
}
"""What is wanted, and what of it is no money."""

TELLING = [one for one in Recipient if one not in (Recipient.ACCESS, Recipient.CHARGEBACK)]
"""All but those that ask for something else: one's own data, and a bank for a payment."""

ALONE = {
    "en": ("a refund of 1,250.00 EUR", "Please pay 40.00 EUR"),
    "nl": ("mijn geld terug", "€ 40,00 binnen veertien dagen te betalen"),
    "de": ("mein Geld zurück", "40,00 € innerhalb von 14 Tagen zu zahlen"),
    "fr": ("le remboursement", "verser 40,00\u00a0€"),
    "es": ("el reembolso", "abonen 40,00 €"),
}
"""Where money is all that is wanted, and how a claim asks for what is owed."""


def _told(want: str) -> Iterator[CaseFacts]:
    """A case in which this is wanted: with what it is about, what was paid, came back in part, or was refused and promised."""
    paid, part, refused = Entries(), Entries(), Entries()
    for entries in (paid, part):
        entries.event("2024-11-01", EventKind.PAID, amount=Money(4000, "EUR"))
    part.event("2024-11-05", EventKind.REFUNDED, amount=Money(1500, "EUR"))
    refused.contact("2024-11-02", "She said no.", agent="Bo", outcome=Outcome.REFUSED)
    refused.promise("2024-11-03", "a refund of 40 EUR", "2024-11-09", agent="Bo")
    for entries in (Entries(), paid, part, refused):
        yield facts_of(case(want=want, amount=Money(4000, "EUR"), problem="Something went wrong."), entries)


@one_of(5)
def test_what_is_wanted_beside_money_is_told(one_of: int) -> None:
    """A letter before a claim does not ask for the money alone, nor does anything else that says what is wanted."""
    wanted = [(language, *both) for language in LANGUAGES for both in WANTS[language].items()]
    told = [(*one, facts, form) for one in wanted for facts in _told(one[1]) for form in TELLING]
    untold = [
        (form.value, want, text)
        for language, want, other, facts, form in told[::one_of]
        if other.casefold() not in (text := renderer(form.value, "text")(facts, ExportOptions(language))).casefold()
    ]

    assert [] == untold


@each("language", list(LANGUAGES))
def test_a_court_is_told_both(language: str) -> None:
    """In what its box takes, the sum and what is wanted beside it."""
    options = ExportOptions(language, limit=PLACES["court"].limit)
    for want, other in WANTS[language].items():
        for facts in _told(want):
            assert other.casefold() in renderer("claim", "text")(facts, options).casefold()


@each("language", list(LANGUAGES))
def test_money_alone_is_asked_for_as_a_sum(language: str) -> None:
    """The claim names what is to be paid, and by when."""
    want, demand = ALONE[language]
    _, paid, *_ = _told(want)

    assert demand in renderer("claim", "text")(paid, ExportOptions(language))
