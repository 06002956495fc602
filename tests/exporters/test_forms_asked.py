"""How much forms say is asked for where a sum is a part of it, and at which button a bill is asked for."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.person import Person
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def _told(form: str, entries: Entries, **values: object) -> str:
    return renderer(form, "text")(facts_of(case(**values), entries), ExportOptions())


def _cancelled_flight(**values: object) -> tuple[Entries, dict[str, object]]:
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, "The ticket.", amount=Money(18840, "EUR"))
    return entries, {"want": "a refund of my ticket and 250 EUR compensation", **values}


@each("form", ["claim", "ombudsman"])
def test_a_sum_beside_other_money_is_not_all_that_is_asked_for(form: str) -> None:
    """Of a refund and 250 EUR compensation the 250 are a part: what is at stake is told, or nothing where nobody said it."""
    entries, wants = _cancelled_flight(amount=Money(43840, "EUR"))

    unsaid, wants_unsaid = _cancelled_flight()

    assert "438.40 EUR" in _told(form, entries, **wants)
    for text in (_told(form, entries, **wants), _told(form, unsaid, **wants_unsaid)):
        assert "dispute: 250.00" not in text
        assert "owed to me | 250.00" not in text


def test_a_bank_is_asked_for_no_more_than_was_paid() -> None:
    """A compensation on top of the price is the company's to pay: only the payment is in dispute."""
    entries, wants = _cancelled_flight(amount=Money(43840, "EUR"))

    text = _told("chargeback", entries, **wants)

    assert "Amount in dispute: 188.40 EUR\n" in text
    assert "438.40" not in text


@each(("came", "disputed"), [(10000, "88.40 EUR"), (18840, "")])
def test_of_a_payment_that_came_back_a_bank_is_asked_for_no_more_than_is_left(came: int, disputed: str) -> None:
    """Nor told that more is owed: that is the company's too."""
    entries, wants = _cancelled_flight(amount=Money(43840, "EUR"))
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(came, "EUR"))

    text = _told("chargeback", entries, **wants)

    assert (f"Amount in dispute: {disputed}\n" in text) == bool(disputed)
    assert "still owed" not in text
    assert "338.40" not in text
    assert "250.00" not in text


@each(
    "want",
    [
        "a corrected bill",
        "een nieuwe jaarafrekening met de juiste meterstand",
        "eine neue Abrechnung",
        "eine korrigierte Stromrechnung",
        "une facture corrigée",
        "una nueva factura",
    ],
)
def test_a_new_bill_is_asked_for_at_the_button_for_bills(want: str) -> None:
    """It is no replacement of a thing."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.CHARGED, amount=Money(41237, "EUR"))

    assert "Topic: Billing or payment\n" in _told("bot", entries, want=want, problem="The bill is too high.")


def test_a_long_sentence_is_cut_for_a_bot_where_a_clause_ends() -> None:
    """Behind *niet de…* nobody knows what follows; what stands before *en* can stand alone."""
    problem = "Mijn jaarafrekening is te hoog: de meterstand is geschat en niet de stand die ik heb doorgegeven."

    text = _told("bot", Entries(), problem=problem, want="een nieuwe jaarafrekening met de juiste meterstand")

    assert "Mijn jaarafrekening is te hoog: de meterstand is geschat… " in text


@each("form", ["claim", "letter"])
def test_a_thing_that_is_wanted_is_no_money_because_a_part_came_back(form: str) -> None:
    """Who wants the second atlas is not told to demand 60 EUR, to an account, for that 10 came."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(1000, "EUR"))
    options = ExportOptions(person=Person(name="Sam", account="NL91ABNA0417164300"))
    facts = facts_of(case(want="the second atlas", problem="One came.", amount=Money(7000, "EUR")), entries)

    text = renderer(form, "text")(facts, options)

    assert "NL91" not in text
    assert "pay 60" not in text


def test_a_repair_of_what_fails_has_its_button_too() -> None:
    """Behind *Damaged or faulty item* nobody knows whether it is to be mended or to come anew."""
    text = _told("bot", Entries(), problem="The boiler won't turn on.", want="a free repair")

    assert "Topic: Damaged or faulty item / Repair\n" in text


@each(
    ("want", "is_owed"),
    [
        ("a new table", False),
        ("the table repaired", False),
        ("een nieuwe table", False),
        ("einen neuen table", False),
        ("une nouvelle table", False),
        ("una table nueva", False),
        ("my money back for the table", True),
        ("the price of the table", True),
        ("the table to be collected and what I paid for it back", True),
    ],
)
def test_what_one_of_the_things_cost_is_owed_where_money_is_asked_for(want: str, is_owed: bool) -> None:
    """Who wants another table claims no debt; what it cost is in dispute all the same."""
    entries = Entries()
    entries.item("2024-10-01", "chair", pieces=6, price=Money(8900, "GBP"))
    entries.item("2024-10-01", "table", price=Money(49900, "GBP"))
    entries.event("2024-10-01", EventKind.PAID, amount=Money(103300, "GBP"))

    claim = _told("claim", entries, want=want, problem="The table is cracked.")

    assert is_owed == ("Still owed to me | 499.00 GBP" in claim) == ("How the amount is made up" in claim)
    assert "Amount in dispute: 499.00 GBP" in _told("ombudsman", entries, want=want, problem="The table is cracked.")
