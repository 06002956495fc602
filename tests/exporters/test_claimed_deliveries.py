"""What the carrier says of a parcel that never came is told as what it claims, never as what happened."""

from __future__ import annotations

from casebook.exporters.facts.evidence.evidence import parcel_told
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from tests.builders import Entries, case, facts_of
from tests.conftest import each

NEWS = [
    (
        "en",
        "The kettle never arrived.",
        "delivered, left with Ada",
        "according to Transko on 6 Nov: delivered, left with Ada",
    ),
    ("nl", "Nooit aangekomen.", "bezorgd bij Ada", "volgens Transko op 6 nov: bezorgd bij Ada"),
    ("de", "Das Paket kam nie an.", "zugestellt bei Ada", "laut Transko am 6. November: zugestellt bei Ada"),
    ("fr", "Le colis n'est jamais arrivé.", "livré à Ada", "selon Transko le 6 novembre\u00a0: livré à Ada"),
    ("es", "El paquete nunca llegó.", "entregado a Ada", "según Transko el 6 de noviembre: entregado a Ada"),
]


def _told(code: str, problem: str, news: str, *, returning: bool = False, carrier: str | None = "Transko") -> str:
    entries = Entries()
    entries.shipment("2024-11-06", news, carrier=carrier, tracking="T1", returning=returning)
    wording = Wording(facts_of(case(problem=problem), entries), language_named(code), years=False)
    return parcel_told(wording, wording.facts.parcels[0], news)


@each(("code", "problem", "news", "told"), NEWS)
def test_that_it_was_delivered_is_the_carriers_word(code: str, problem: str, news: str, told: str) -> None:
    """*The parcel was delivered* says the opposite of the problem before it."""
    assert told == _told(code, problem, news)


def test_without_a_carrier_it_is_news_of_the_parcel() -> None:
    """Nobody is known to claim it."""
    assert "was delivered" not in _told("en", "The kettle never arrived.", "delivered, left with Ada", carrier=None)


@each(
    ("problem", "news", "returning"), [("The kettle leaks.", "delivered", False), ("It never came.", "delivered", True)]
)
def test_what_came_was_delivered(problem: str, news: str, *, returning: bool) -> None:
    """A parcel that came, and one that went back, were: nobody denies that."""
    assert "was delivered" in _told("en", problem, news, returning=returning)
