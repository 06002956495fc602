"""What was accepted is what is at stake from then on."""

from __future__ import annotations

from casebook.domain.settlement_agreed import agreed
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("text", "told"),
    [
        ("218.50 EUR back and a 100 EUR voucher", (21850, 10000)),
        ("80 EUR", (8000, 0)),
        ("€ 80 terug en een tegoedbon van € 20", (8000, 2000)),
        ("80 EUR Erstattung und ein Gutschein über 20 EUR", (8000, 2000)),
        ("80 EUR remboursés et un avoir de 20 EUR", (8000, 2000)),
        ("80 EUR de reembolso y un vale de 20 EUR", (8000, 2000)),
        ("80 EUR as an interim payment", None),
        ("80 EUR als voorschot", None),
        ("80 EUR als Abschlag", None),
        ("80 EUR en acompte", None),
        ("80 EUR como anticipo", None),
        ("a 100 EUR voucher", None),  # no money at all
        ("80 EUR off my next order", None),
        ("un mes gratis de 80 EUR", None),
        ("a technician on 3 Nov", None),
        ("I keep the lamp and get 60 EUR back", (6000, 0)),
        ("Agreed, a refund of 60 EUR within 14 days", (6000, 0)),
        ("settled for 60 EUR", (6000, 0)),
        ("akkoord, 60 EUR terug", (6000, 0)),
        ("Einverstanden: Erstattung von 60 EUR", (6000, 0)),
        ("d'accord, un remboursement de 60 EUR", (6000, 0)),
        ("de acuerdo, un reembolso de 60 EUR", (6000, 0)),
        ("a repair for 30 EUR", None),  # paid by the person
        ("return it with the label for 5 EUR", None),
        ("refund within 14 days, return costs 12 EUR are mine", None),
        ("Umtausch gegen Aufpreis von 30 EUR", None),
        ("ruilen met 30 EUR bijbetaling", None),
        ("échange avec un supplément de 30 EUR", None),
        ("cambio con un recargo de 30 EUR", None),
        ("a replacement lamp and 20 EUR for the trouble", None),  # not all that settles it
        ("a replacement lamp and 20 EUR", None),
        ("20 EUR voor het ongemak", None),
        ("I accepted nothing above 90 EUR", None),
    ],
)
def test_what_was_accepted_is_read_from_its_words(text: str, told: tuple[int, int] | None) -> None:
    """Money, and a credit beside it; of what is a part of more to come nobody knows how much is at stake."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.ACCEPTED, text)

    found = agreed(facts_of(case(), entries).events)

    assert told == (found and (found.money, found.credited))


@each(
    ("later", "owed"),
    [
        ([], 21850),
        ([(EventKind.REFUNDED, 10000)], 11850),
        ([(EventKind.REFUNDED, 21850)], 0),
        ([(EventKind.DECLINED, 0)], 31850),
        ([(EventKind.DECLINED, 0), (EventKind.ACCEPTED, 20000)], 20000),
    ],
)
def test_no_more_is_owed_than_was_accepted(later: list[tuple[EventKind, int]], owed: int) -> None:
    """Unless it was declined since."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(31850, "EUR"))
    entries.event("2024-11-05", EventKind.ACCEPTED, "218.50 EUR back and a 100 EUR voucher")
    for place, (kind, minor) in enumerate(later):
        entries.event(f"2024-11-0{6 + place}", kind, amount=Money(minor, "EUR") if minor else None)

    [found] = facts_of(case(want="my money back"), entries).balances

    assert owed == found.owed


@each(("credited", "is_settled"), [(0, False), (10000, True)])
def test_a_settlement_is_all_there_with_its_credit(credited: int, is_settled: bool) -> None:
    """What came back before counts for none of it."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(31850, "EUR"))
    entries.event("2024-11-02", EventKind.REFUNDED, amount=Money(1000, "EUR"))
    entries.event("2024-11-05", EventKind.ACCEPTED, "another 200 EUR back and a 100 EUR voucher")
    entries.event("2024-11-07", EventKind.REFUNDED, amount=Money(20000, "EUR"))
    if credited:
        entries.event("2024-11-08", EventKind.CREDITED, amount=Money(credited, "EUR"))

    [found] = facts_of(case(want="my money back"), entries).balances

    assert (0, is_settled) == (found.owed, found.is_settled)


@each(
    ("text", "is_settled"),
    [
        ("50 EUR back, I keep the lamp", True),
        ("50 EUR, to my card", True),
        ("50 EUR and a technician", False),
        ("50 EUR en een nieuwe lamp", False),
        ("50 EUR und eine neue Lampe", False),
        ("50 EUR et une nouvelle lampe", False),
        ("50 EUR y una lámpara nueva", False),
    ],
)
def test_money_alone_is_not_all_of_a_settlement_of_more(text: str, is_settled: bool) -> None:
    """Nobody is asked to confirm what is still to come."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(31850, "EUR"))
    entries.event("2024-11-05", EventKind.ACCEPTED, text)
    entries.event("2024-11-07", EventKind.REFUNDED, amount=Money(5000, "EUR"))

    [found] = facts_of(case(want="my money back"), entries).balances

    assert (0, is_settled) == (found.owed, found.is_settled)


@each(
    ("text", "came_before", "came_since", "owed"),
    [
        ("60 EUR, and I keep the lamp", 6000, 0, 0),  # noted after it came
        ("60 EUR, and I keep the lamp", 6000, 6000, 0),
        ("another 60 EUR", 6000, 0, 6000),
        ("nog 60 EUR", 6000, 0, 6000),
        ("60 EUR", 5000, 0, 6000),  # of another sum
        ("250 EUR in total", 10000, 0, 15000),
        ("in totaal 250 EUR", 10000, 15000, 0),
        ("insgesamt 250 EUR", 10000, 5000, 10000),
    ],
)
def test_what_had_come_is_not_owed_again(text: str, came_before: int, came_since: int, owed: int) -> None:
    """A refund of just what was accepted, shortly before it was noted; and all that came of what was agreed in total."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(40000, "EUR"))
    entries.event("2024-10-20", EventKind.REFUNDED, amount=Money(came_before, "EUR"))
    entries.event("2024-10-25", EventKind.ACCEPTED, text)
    if came_since:
        entries.event("2024-11-02", EventKind.REFUNDED, amount=Money(came_since, "EUR"))

    [found] = facts_of(case(want="my money back"), entries).balances

    assert owed == found.owed


@each(
    ("want", "text", "came", "is_settled"),
    [
        ("my money back", "25 EUR", Money(2500, "EUR"), True),
        ("a new lamp or a discount", "25 EUR", Money(2500, "EUR"), True),
        ("deliver my lamp", "25 EUR", Money(2500, "EUR"), False),
        ("my money back", "25 GBP", Money(2500, "GBP"), False),  # not at stake
    ],
)
def test_a_settlement_ends_a_matter_of_money_in_its_currency(
    want: str, text: str, came: Money, is_settled: bool
) -> None:
    """Nobody is told that it is settled while a thing is asked for."""
    from casebook.exporters.facts.asked.all_refunded import all_refunded
    from casebook.exporters.wording import Wording
    from casebook.language.language import language_named

    entries = Entries()
    entries.event("2024-11-05", EventKind.ACCEPTED, text)
    entries.event("2024-11-07", EventKind.REFUNDED, amount=came)
    facts = facts_of(case(want=want, amount=Money(40000, "EUR")), entries)

    assert is_settled == bool(all_refunded(Wording(facts, language_named("en")), want))


@each(
    ("accepted", "declined", "at_stake"),
    [(Money(6000, "EUR"), False, 6000), (Money(6000, "EUR"), True, 12000), (Money(6000, "GBP"), False, 12000)],
)
def test_no_more_is_at_stake_than_was_accepted_before_any_money_went(
    accepted: Money, declined: bool, at_stake: int
) -> None:
    """In the currency of the case, unless it was declined since."""
    entries = Entries()
    entries.event("2024-11-03", EventKind.ACCEPTED, "Agreed", amount=accepted)
    if declined:
        entries.event("2024-11-04", EventKind.DECLINED)

    assert facts_of(case(amount=Money(12000, "EUR")), entries).at_stake == Money(at_stake, "EUR")


@each(
    "text",
    [
        "80 EUR in full and final settlement",
        "80 EUR within 14 days, as full and final settlement",
        "80 EUR, and the case is closed",
        "80 EUR, volledig en definitief",
        "80 EUR, abschließend und endgültig",
        "80 EUR, dossier clos",
        "80 EUR y cierro la reclamación",
    ],
)
def test_that_a_sum_settles_the_whole_is_nothing_beside_it(text: str) -> None:
    """Once it came, all of what was agreed did."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.ACCEPTED, text, amount=Money(8000, "EUR"))

    found = agreed(facts_of(case(), entries).events)

    assert found is not None
    assert (8000, False) == (found.money, found.more)
