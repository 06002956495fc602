"""What is offered with the day on which it comes: promised where it is taken, nothing where it is not."""

from __future__ import annotations

from datetime import datetime

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import Known, read_transcript

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday

OFFERS = [
    ("I can give you 20 EUR. It'll be refunded to your account tomorrow.", "ok thanks", "no thanks"),
    ("Ik kan u 20 euro geven, dat staat morgen op uw rekening.", "is goed", "nee bedankt"),
    ("Ich kann Ihnen 20 Euro geben, das Geld ist morgen auf Ihrem Konto.", "gut", "Nein danke"),
    ("Je peux vous ajouter un bon d'achat de 20 €, il sera sur votre compte dès demain.", "ok merci", "non merci"),
    ("Puedo darle un vale de 20 euros, lo tendrá en su cuenta mañana.", "vale", "no, gracias"),
]


def _promised(said: str, answer: str) -> list[Finding]:
    chat = f"Agent Maria: Hello, I am Maria, how can I help you?\nYou: my kettle leaks\nAgent Maria: {said}\nYou: {answer}\n"
    found = read_transcript(chat.encode(), Known("Jo Smith", "Acme"), NOW).found
    return [one for one in found if one.what is What.PROMISE]


@pytest.mark.parametrize(("said", "yes", "_"), OFFERS)
def test_an_offer_that_tells_its_day_is_promised(said: str, yes: str, _: str) -> None:
    """A plain sentence behind the offer, or behind its comma, says when it comes."""
    assert [("refund", "2026-11-18")] == [(one.kind, one.due) for one in _promised(said, yes) if one.sure]


@pytest.mark.parametrize(("said", "_", "no"), OFFERS)
def test_an_offer_that_is_not_taken_is_none(said: str, _: str, no: str) -> None:
    """Whoever declines what is offered declines the day that was told with it."""
    assert [] == _promised(said, no)
