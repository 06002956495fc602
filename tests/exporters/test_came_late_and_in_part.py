"""Money that came after its day is told with the day on which it did, and the same money once."""

from __future__ import annotations

from casebook.actions.noticed.sums import refund_came
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


@each(
    ("language", "came", "told"),
    [
        ("en", "2024-11-15", "; on 15 Nov 100.00 EUR came."),
        ("nl", "2024-11-15", "; er kwam € 100,00 op 15 nov."),
        ("de", "2024-11-15", "; es kamen 100,00 € am 15. November."),
        ("fr", "2024-11-15", "; le 15 novembre, j'ai reçu 100,00 €."),
        ("es", "2024-11-15", "; he recibido 100,00 € el 15 de noviembre."),
        ("en", "2024-11-08", "; 100.00 EUR came."),
    ],
)
def test_a_late_refund_is_told_with_its_day(language: str, came: str, told: str) -> None:
    """Else it would read as if what was promised was kept."""
    entries = Entries()
    settled = {"verdict": Verdict.BROKEN, "settled": "2024-11-11"}
    entries.promise("2024-11-03", "100 EUR", "2024-11-10", promised=Promised.REFUND, agent="Bo", **settled)
    entries.event(came, EventKind.REFUNDED, amount=Money(10000, "EUR"))
    facts = facts_of(case(problem="It broke.", want="a refund", amount=Money(10000, "EUR")), entries)

    lead = paste(facts, ExportOptions(language)).partition("\n")[0].replace("\u00a0", " ").replace(" ;", ";")

    assert told in lead


@each(
    ("text", "told"),
    [
        ("both payments come back", "only 34.90 EUR came"),
        ("beide Zahlungen kommen zurück", "only 34.90 EUR came"),
        ("beide betalingen komen terug", "only 34.90 EUR came"),
        ("les deux paiements seront remboursés", "only 34.90 EUR came"),
        ("ambos pagos serán devueltos", "only 34.90 EUR came"),
        ("the payment comes back", "; 34.90 EUR came"),
    ],
)
def test_one_of_both_payments_is_a_part(text: str, told: str) -> None:
    """And nothing is confirmed."""
    entries = Entries()
    for day in ("2024-11-01", "2024-11-02"):
        entries.event(day, EventKind.CHARGED, amount=Money(3490, "EUR"))
    entries.promise("2024-11-03", text, "2024-11-10", promised=Promised.REFUND, agent="Bo")
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(3490, "EUR"))
    lead = paste(facts_of(case(problem="It broke.", want="a refund"), entries), ExportOptions("en")).partition("\n")[0]

    assert told in lead
    assert ("confirm" in lead) is told.startswith(";")


@each(("due", "verdict"), [("2024-11-30", None), ("2024-11-12", Verdict.BROKEN)])
def test_a_part_breaks_no_promise_before_its_day(due: str, verdict: Verdict | None) -> None:
    """The rest may still come."""
    entries = Entries()
    entries.promise("2024-11-03", "a refund of 100 EUR", due, promised=Promised.REFUND)
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(4000, "EUR"))
    facts = facts_of(case(), entries)

    came = refund_came(facts, facts.events[0])

    assert verdict == (came and came.verdict)


@each(
    "text",
    ["450 EUR by 18 Nov", "450 Euro bis 18. November", "450 euro voor 18 november", "450 euros", "they pay 450 EUR"],
)
def test_a_sum_alone_is_money_that_was_promised(text: str) -> None:
    """Whatever its kind: the refund settles it."""
    entries = Entries()
    entries.promise("2024-11-03", text, "2024-11-18", promised=Promised.OTHER)
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(45000, "EUR"))
    facts = facts_of(case(), entries)

    came = refund_came(facts, facts.events[0])

    assert came is not None
    assert Verdict.KEPT is came.verdict


def test_the_same_money_is_told_once() -> None:
    """As what came of the promise, and by itself no more."""
    entries = Entries()
    said = entries.contact("2024-11-03 10:00", "Kim promised the rest.", agent="Kim")
    entries.promise("2024-11-03 10:00", "450 EUR by 10 Nov", "2024-11-10", promised=Promised.OTHER, made_in=said)
    entries.contact("2024-11-07 10:00", "Busch refused: pays 450, refuses the rest.", agent="Busch")
    entries.event("2024-11-11", EventKind.REFUNDED, amount=Money(45000, "EUR"))
    asks = case(problem="You pay only a part.", want="the value of the bike", amount=Money(78000, "EUR"))
    lead = paste(facts_of(asks, entries), ExportOptions("en")).partition("\n")[0]

    assert 1 == lead.count("450.00 EUR came")
    assert "Still owed 330.00 EUR." in lead
