"""A sum that was declined or refused is never told as confirmed, in a chat and in notes of a call."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Became, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-26T10:00:00+01:00"), "Europe/Amsterdam")


def _sums(text: str) -> dict[str, Became | None]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return {one.value: one.became for one in found if one.what is What.SUM}


NOTED = (
    (
        "24 Nov 2026 14:05 rang Acme, spoke to Ms Lee",
        "he refused to refund the 12 pounds postage",
        "20 pound goodwill voucher, I declined",
        "they will refund £86.20 by Friday",
        "GBP",
    ),
    (
        "24.11.2026 14:05 Anruf bei Acme, Frau Petersen",
        "sie weigert sich die 12 € zu erstatten",
        "Kulanzgutschein 20 € hab ich abgelehnt",
        "Betrag von 86,20 € wird bis 2.12. erstattet",
        "EUR",
    ),
    (
        "24.11.2026 14:05 Anruf bei Acme, Frau Petersen",
        "die 12 € Porto erstattet sie nicht",
        "Gutschein 20 € abgelehnt",
        "Betrag von 86,20 € wird bis 2.12. erstattet",
        "EUR",
    ),
    (
        "24 november 2026 16:00 gebeld met Acme, mevrouw Benali",
        "ze weigert de 12 euro verzendkosten te vergoeden",
        "tegoedbon van 20 euro heb ik afgeslagen",
        "ze storten 86,20 euro terug voor vrijdag",
        "EUR",
    ),
    (
        "mardi 24/11/2026 17h40, appelé Acme, eu Mme Benali",
        "elle refuse de me rembourser les 12 € de frais de port",
        "un bon d'achat de 20 €, j'ai refusé",
        "remboursement de 86,20 € d'ici lundi",
        "EUR",
    ),
    (
        "martes 24/11/2026 17:40 llamé a Acme, hablé con Marta",
        "se niega a devolverme los 12 € de gastos",
        "rechacé un vale de 20 €",
        "me devuelven 86,20 € antes del viernes",
        "EUR",
    ),
)


@each("began, refused, declined, confirmed, currency", NOTED)
def test_notes_tell_a_declined_sum_as_declined(
    began: str, refused: str, declined: str, confirmed: str, currency: str
) -> None:
    """What the company refused is no sum at all, what the person did not want is declined, and what is paid is confirmed."""
    sums = _sums("\n".join([began, refused, declined, confirmed, ""]))

    assert sums.get(f"20.00 {currency}") in (None, Became.DECLINED)
    assert {f"86.20 {currency}": Became.CONFIRMED} == {
        value: became for value, became in sums.items() if not value.startswith("20")
    }


def test_a_spelled_sum_of_an_offer_is_what_became_of_the_offer() -> None:
    """`twenty pounds` of an offer that was declined is declined, as `£20` is; what is refused in words of its own is none."""
    chat = """Odette: Hello, Odette from Acme.
Me: I want my postage back
Odette: I could offer you a twenty pound goodwill credit.
Me: No, I'm not taking that.
Odette: We must decline your refund of £12, but we will refund the £30 by Friday.
"""

    assert {"20.00 GBP": Became.DECLINED, "30.00 GBP": Became.CONFIRMED} == _sums(chat)
