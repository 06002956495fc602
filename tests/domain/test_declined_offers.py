"""Which promises were offers that the person declined: told as offered, never as agreed, never as broken."""

from __future__ import annotations

from casebook.domain.case_facts import gather
from casebook.domain.key_promise import key_promise
from casebook.domain.without_private import without_private
from casebook.records.kinds import CaseWithEntries, in_timeline_order
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, PromiseState, Verdict
from tests.builders import NOW, Entries, case, facts_of, moment
from tests.conftest import each


@each(
    ("promised", "declined", "amount", "is_declined"),
    [
        ("a 50 EUR voucher by 5 Nov", "50 EUR voucher", None, True),
        ("a 50 EUR voucher by 5 Nov", "I declined the voucher of 50,00 euro", None, True),
        ("a 50 EUR voucher by 5 Nov", None, 5000, True),
        ("a 50 EUR voucher by 5 Nov", "the voucher", None, True),
        ("een tegoedbon van € 1.250,50", "Tegoedbon van 1250.50 EUR afgeslagen", None, True),
        ("a 50 EUR voucher by 5 Nov", "60 EUR voucher", None, False),
        ("a 50 EUR voucher by 5 Nov", None, 6000, False),
        ("a refund by 5 Nov", "half a refund", None, False),
        ("a refund by 5 Nov", "a refund of 20 EUR", None, False),
        ("a refund by 5 Nov", "50 EUR voucher", None, False),
        ("a refund by 5 Nov", "their offer", None, False),
        ("a refund by 5 Nov", None, None, False),
        ("90 EUR back if I keep it", "I want a whole lamp", 9000, True),
        ("90 euro terug als ik hem houd", "Ik wil een hele lamp", 9000, True),
        ("90 € zurück, wenn ich sie behalte", "Ich will eine ganze Lampe", 9000, True),
        ("90 € si je la garde", "Je veux une lampe entière", 9000, True),
        ("90 € si me la quedo", "Quiero una lámpara entera", 9000, True),
        ("90 EUR back if I keep it", "I want a whole lamp", 6000, False),
        ("90 EUR back by 5 Nov", "a voucher", 9000, False),
    ],
)
def test_what_was_declined_is_read_from_its_words_and_its_sum(promised, declined, amount, is_declined):
    """In doubt nothing was: a promise that stands is not lost by an offer that resembles it."""
    entries = Entries()
    entries.promise("2024-11-01", promised, due="2024-11-05", promised=Promised.OTHER)
    entries.event("2024-11-03", EventKind.DECLINED, declined, amount=Money(amount, "EUR") if amount else None)

    facts = facts_of(case(), entries)

    assert (facts.promises[0].state is PromiseState.DECLINED) == is_declined
    assert (key_promise(facts) is None) == (not facts.broken) == (not facts.open_promises) == is_declined


@each(
    ("verdict", "events", "state"),
    [
        (Verdict.BROKEN, [("2024-11-03", EventKind.DECLINED)], PromiseState.DECLINED),
        (Verdict.KEPT, [("2024-11-03", EventKind.DECLINED)], PromiseState.KEPT),
        (None, [("2024-10-30", EventKind.DECLINED)], PromiseState.OVERDUE),
        (None, [("2024-11-03", EventKind.DECLINED), ("2024-11-04", EventKind.ACCEPTED)], PromiseState.OVERDUE),
        (None, [("2024-11-03", EventKind.ACCEPTED)], PromiseState.OVERDUE),
    ],
)
def test_declining_comes_after_it_was_made_and_may_be_taken_back(verdict, events, state):
    """One that was kept is kept; one that was accepted in the end is a promise."""
    entries = Entries()
    settled = {"verdict": verdict, "settled": "2024-11-06"} if verdict else {}
    entries.promise("2024-11-01", "a 50 EUR voucher", due="2024-11-05", promised=Promised.OTHER, **settled)
    for day, kind in events:
        entries.event(day, kind, "50 EUR voucher")

    assert state is facts_of(case(), entries).promises[0].state


def test_what_a_private_note_declined_is_told_neither_way():
    """Not as promised, which it is not, and not as declined, which is private."""
    entries = Entries()
    entries.promise("2024-11-01", "a 50 EUR voucher", due="2024-11-05", promised=Promised.OTHER)
    entries.event("2024-11-03", EventKind.DECLINED, "50 EUR voucher", private=True)

    recorded = CaseWithEntries(case(), in_timeline_order(entries))

    assert () == gather(without_private(recorded), NOW).entries
    assert 1 == len(without_private(recorded, told=False).entries)  # what gives the case back has every public entry


def test_a_promise_that_a_later_one_replaced_is_not_told_first():
    """Nobody waits for it any more; the one that stands is told, whoever made it."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund by 5 Nov", due="2024-11-05", agent="Ann", promised=Promised.REFUND)
    last = entries.promise("2024-11-06", "a refund by 30 Nov", due="2024-11-30", promised=Promised.REFUND)

    found = key_promise(facts_of(case(opened=moment("2024-10-31")), entries))

    assert found is not None
    assert last == found.promise.number


@each(
    ("promised", "declined", "is_it"),
    [
        ("a 50 GBP gift card", "the voucher", True),
        ("a technician repairs it", "their repair", True),
        ("they send a new one", "I do not want a replacement", True),
        ("10% discount on the next order", "the money off", True),
        ("een cadeaubon van 50 euro", "de waardebon", True),
        ("ein neues Gerät", "den Ersatz", True),
        ("Ersatzlieferung", "den Austausch", True),
        ("un bon d'achat", "la carte-cadeau", True),
        ("una tarjeta regalo", "el vale", True),
        ("a 50 GBP gift card", "the voucher, I want my money back", True),
        ("ein neues Gerät", "den Ersatz, ich will mein Geld zurück", True),
        ("a 50 GBP gift card", "the repair", False),
        ("a 50 GBP gift card", "the 20 GBP voucher", False),
        ("a gift card for the lamp", "the voucher for the sofa", False),
    ],
)
def test_what_was_declined_is_known_by_its_kind(promised: str, declined: str, is_it: bool) -> None:
    """By another name of it, where no other words or sums say that it was something else."""
    entries = Entries()
    entries.promise("2024-11-01", promised, "2024-11-05")
    entries.event("2024-11-02", EventKind.DECLINED, declined)
    facts = facts_of(case(), entries)

    assert is_it == (facts.promises[0].state is PromiseState.DECLINED)


@each(
    ("promised", "declined"),
    [
        ("a refund by 20 Nov", "I want my money back"),
        ("a refund by 20 Nov", "I want a refund, not this"),
        ("terugbetaling", "ik wil mijn geld terug"),
        ("eine Erstattung", "Ich will mein Geld zurück"),
        ("un remboursement", "je veux un remboursement"),
        ("el reembolso", "quiero el reembolso"),
        ("een nieuwe afspraak op vrijdag", "de vervanging"),
        ("ein neuer Termin am Freitag", "den Austausch"),
        ("un nouveau rendez-vous", "le remplacement"),
        ("una nueva cita", "el cambio"),
    ],
)
def test_what_is_wanted_instead_and_another_day_are_not_declined(promised: str, declined: str) -> None:
    """A promise of just what the person asks for stands."""
    entries = Entries()
    entries.promise("2024-11-01", promised, "2024-11-05")
    entries.event("2024-11-02", EventKind.DECLINED, declined)

    assert facts_of(case(), entries).promises[0].state is not PromiseState.DECLINED


@each("beside", ["promise", "offer"])
def test_of_two_of_a_kind_nobody_knows_which_was_declined(beside: str) -> None:
    """Two promises of vouchers, or one beside an offer that was noted by itself."""
    entries = Entries()
    entries.promise("2024-11-01", "a gift card", "2024-11-05")
    if beside == "promise":
        entries.promise("2024-11-01", "a coupon", "2024-11-05")
    else:
        entries.event("2024-11-01", EventKind.OFFERED, "a coupon")
    entries.event("2024-11-02", EventKind.DECLINED, "the voucher")

    assert all(each.state is not PromiseState.DECLINED for each in facts_of(case(), entries).promises)


@each(
    ("promised", "declined"),
    [
        ("a refund of the voucher", "the voucher"),
        ("refund of the £20 voucher", "the £20 voucher"),
        ("a refund of the voucher", "the gift card"),
        ("we refund the gift card", "the gift card"),
        ("the voucher is refunded in full", "the voucher"),
        ("a refund instead of the voucher", "the gift card"),
        ("a refund, not a voucher", "the voucher"),
        ("the cost of the repair back", "the repair"),
        ("terugbetaling van de waardebon", "de waardebon"),
        ("ze betalen de cadeaubon terug", "de cadeaubon"),
        ("de waardebon wordt terugbetaald", "de waardebon"),
        ("geld terug in plaats van een tegoedbon", "de tegoedbon"),
        ("korting op de reparatie", "de reparatie"),
        ("Erstattung des Gutscheins", "den Gutschein"),
        ("der Gutschein wird erstattet", "der Gutschein"),
        ("Geld zurück statt Gutschein", "den Gutschein"),
        ("sie zahlen den Gutschein zurück", "den Gutschein"),
        ("remboursement du bon d'achat", "le bon d'achat"),
        ("le bon d'achat est remboursé", "le bon d'achat"),
        ("un remboursement au lieu d'un avoir", "l'avoir"),
        ("reembolso del vale", "el vale"),
        ("el vale será reembolsado", "el vale"),
        ("reembolso en lugar de un vale", "el vale"),
    ],
)
def test_what_another_thing_is_promised_of_is_not_that_thing(promised: str, declined: str) -> None:
    """A voucher was declined, and not the money back for it, nor what comes in its place."""
    entries = Entries()
    entries.promise("2024-11-01", promised, "2024-11-05")
    entries.event("2024-11-02", EventKind.DECLINED, declined)

    assert facts_of(case(), entries).promises[0].state is not PromiseState.DECLINED


@each(
    ("promised", "declined"),
    [
        ("a voucher for the refund", "the voucher"),
        ("a refund as a voucher", "the voucher"),
        ("a refund of the voucher", "the refund"),
        ("a refund of the voucher", "the refund of the voucher"),
        ("a repair or a voucher", "the voucher"),
        ("terugbetaling als tegoedbon", "de tegoedbon"),
        ("terugbetaling of een waardebon", "de waardebon"),
        ("Erstattung als Gutschein", "den Gutschein"),
        ("ein Gutschein statt Erstattung", "den Gutschein"),
        ("remboursement en bon d'achat", "le bon d'achat"),
        ("reembolso o un vale", "el vale"),
    ],
)
def test_what_is_promised_as_a_thing_or_with_it_is_declined_with_it(promised: str, declined: str) -> None:
    """How money comes, or what may come beside it, belongs to what was offered."""
    entries = Entries()
    entries.promise("2024-11-01", promised, "2024-11-05")
    entries.event("2024-11-02", EventKind.DECLINED, declined)

    assert facts_of(case(), entries).promises[0].state is PromiseState.DECLINED
