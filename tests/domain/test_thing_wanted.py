"""Who keeps the thing, and wants it whole or a part of its price, is not owed all of that price."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.domain.part_wanted import part_of_price_asked
from casebook.domain.thing_wanted import thing_asked_alone
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def paid(want: str | None, refund: str = "", promised: str = "", amount: Money | None = None) -> CaseFacts:
    """Somebody paid 240 EUR, was promised this and got 50 EUR, noted so."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(24000, "EUR"))
    if promised:
        entries.promise("2024-11-03", promised, "2024-11-08", promised=Promised.OTHER)
    if refund:
        entries.event("2024-11-09", EventKind.REFUNDED, refund, amount=Money(5000, "EUR"))
    return facts_of(case(want=want, amount=amount), entries)


def owed(facts: CaseFacts) -> int:
    """What is still owed in its one currency."""
    [found] = facts.balances
    return found.owed


@each(
    ("want", "is_alone"),
    [
        ("the missing leg", True),
        ("a repair", True),
        ("a replacement by Friday", True),
        ("my parcel", True),
        ("a new kettle", True),
        ("de ontbrekende poot", True),
        ("reparatie of een nieuwe", True),
        ("mijn pakket", True),
        ("das fehlende Bein", True),
        ("eine Reparatur", True),
        ("Ersatz", True),
        ("le pied manquant", True),
        ("une réparation", True),
        ("que me envíen la pata que falta", True),
        ("la reparación", True),
        ("a repair or a refund", False),
        ("the missing 50 EUR", False),
        ("the missing money", False),
        ("a replacement and compensation", False),
        ("a return label, and fix it", False),
        ("een nieuwe of mijn geld terug", False),
        ("reparatie en een vergoeding", False),
        ("Ersatz oder Erstattung", False),
        ("Schadensersatz", False),
        ("un remplacement ou un remboursement", False),
        ("la réparation du préjudice", False),
        ("una nueva o la devolución del dinero", False),
        ("cancel my order", False),
        ("send me what I am owed", False),
        ("my parcel or its value", False),
        ("mijn pakket of de waarde ervan", False),
        ("mein Paket oder den Wert", False),
        ("mon colis ou sa valeur", False),
        ("mi paquete o su valor", False),
        ("a solution", False),
    ],
)
def test_a_thing_alone_is_known_by_its_words(want: str, is_alone: bool) -> None:
    """Where money may be wanted as well, or in its place, it is not alone."""
    assert is_alone == thing_asked_alone(case(want=want))


@each(
    ("want", "is_part"),
    [
        ("a refund for the two missing chairs", True),
        ("a refund of one of the chairs", True),
        ("geld terug voor de twee ontbrekende stoelen", True),
        ("Erstattung für die zwei fehlenden Stühle", True),
        ("le remboursement des deux chaises manquantes", True),
        ("el reembolso de las dos sillas que faltan", True),
        ("a refund for my missing parcel", False),
        ("mijn geld terug voor een kapotte stoel", False),
        ("un reembolso por un jarrón roto", False),
    ],
)
def test_some_of_several_are_a_part_of_the_price(want: str, is_part: bool) -> None:
    """One thing that is missing or broken may be all that was bought."""
    assert is_part == part_of_price_asked(case(want=want))


@each("amount", [None, Money(24000, "EUR")])
def test_the_price_of_what_is_kept_is_not_owed(amount: Money | None) -> None:
    """Not with an apology either, which is no part of it; of a refund that is wanted the rest is."""
    assert owed(paid("the missing leg", amount=amount)) == 0
    assert owed(paid("the missing leg", "as an apology", amount=amount)) == 0
    assert owed(paid("a refund", "a first part", amount=amount)) == 19000


@each("note", ["I keep the table", "als excuus", "aus Kulanz", "geste commercial", "como disculpa"])
def test_what_came_as_an_apology_leaves_nothing_owed_where_nobody_said_what_is_wanted(note: str) -> None:
    """The thing is kept."""
    assert owed(paid(None, note)) == 0
    assert owed(paid(None, "a first part")) == 19000


@each(
    "note",
    [
        "a first part, apologies for the inconvenience",
        "eerste deel, met excuses",
        "ein Teil, mit Entschuldigung",
        "une partie, avec nos excuses",
    ],
)
def test_an_apology_beside_a_refund_is_no_name_for_it(note: str) -> None:
    """The rest of the price is owed as it was."""
    assert owed(paid(None, note)) == 19000


def test_all_of_the_price_that_came_is_told_whatever_it_was_called() -> None:
    """It is no gesture beside the price: nothing is set apart of it."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(10000, "EUR"))
    entries.event("2024-11-09", EventKind.REFUNDED, "as a goodwill gesture", amount=Money(10000, "EUR"))
    [found] = facts_of(case(want=None), entries).balances

    assert (10000, True) == (found.returned, found.is_settled)


@each(
    ("promised", "told"),
    [("the missing leg", 0), ("a refund of 50 EUR", 5000), ("een reparatie", 0), ("a full refund", 24000)],
)
def test_what_was_promised_is_owed_where_nobody_said_what_is_wanted(promised: str, told: int) -> None:
    """And not the whole price; a promise that says not how much leaves that owed."""
    assert told == owed(paid(None, promised=promised))


@each(
    ("promised", "kind"),
    [
        ("a call about the 89 EUR", Promised.CALLBACK),
        ("a replacement for the lamp of 45 EUR", Promised.REPLACEMENT),
        ("a 20 EUR voucher", Promised.OTHER),
        ("they cancel the 12 EUR fee", Promised.OTHER),
        ("a refund minus 15 EUR", Promised.REFUND),
        ("Erstattung abzüglich 15 EUR", Promised.REFUND),
    ],
)
def test_a_sum_that_a_promise_names_beside_what_was_promised_is_not_what_is_owed(promised: str, kind: Promised) -> None:
    """What is owed is all that was paid, where it was not that sum that was to come."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(24000, "EUR"))
    entries.promise("2024-11-03", promised, "2024-11-08", promised=kind)

    assert owed(facts_of(case(want=None), entries)) == 24000


def test_a_promise_that_was_kept_is_not_owed() -> None:
    """What is left is not known by it."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(24000, "EUR"))
    entries.promise("2024-11-03", "a refund of 50 EUR", "2024-11-08", verdict=Verdict.KEPT, settled="2024-11-08")

    assert owed(facts_of(case(want=None), entries)) == 24000


@each(
    ("want", "told"),
    [("80 EUR back", 8000), ("80 EUR a month back", 24000), ("80 USD back", 24000), ("300 EUR back", 24000)],
)
def test_a_named_smaller_sum_is_what_is_owed(want: str, told: int) -> None:
    """Not one of each month, nor one of another currency."""
    assert told == owed(paid(want))


def test_the_rest_of_a_payment_is_what_is_owed_after_a_refund() -> None:
    """Of another smaller sum nobody knows whether what came is a part."""
    assert owed(paid("190 EUR back", "a first part")) == 19000
    assert owed(paid("80 EUR back", "a first part")) == 0
