"""Which refunds came of a promise, and which of others: each came once."""

from __future__ import annotations

from casebook.actions.noticed.sums import refund_remarks
from casebook.domain.key_promise import missed_promises
from casebook.domain.refunds_of_promises import without_those_of_others
from casebook.exporters.facts.evidence.evidence import came_instead
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

KEPT = {"verdict": Verdict.KEPT, "settled": "2024-11-04", "day_said": True}


@each(
    ("text", "settled", "left"),
    [
        ("a refund of 50 EUR", KEPT, [4, 5]),
        ("a refund of 40 EUR", KEPT, [3, 4, 5]),
        ("a refund", KEPT, [4, 5]),
        ("a refund", KEPT | {"settled": "2024-11-07"}, [3, 4, 5]),
        ("a refund of 50 EUR", KEPT | {"settled": "2024-11-20T09:00:00+01:00", "day_said": False}, [4, 5]),
        ("a refund", KEPT | {"settled": "2024-11-20T09:00:00+01:00", "day_said": False}, [3, 4, 5]),
        ("a refund of 50 EUR", KEPT | {"verdict": Verdict.BROKEN}, [3, 4, 5]),
        ("a refund of 50 EUR", {}, [3, 4, 5]),
    ],
)
def test_what_another_promise_was_kept_by_came_of_that(text: str, settled: dict[str, object], left: list[int]) -> None:
    """By its sum, else by the day on which it was kept; of a promise that nobody settled as kept nothing did."""
    entries = Entries()
    entries.promise("2024-11-01", text, "2024-11-05", promised=Promised.REFUND, **settled)
    entries.promise("2024-11-01", "a refund of 50 EUR", "2024-11-12", promised=Promised.REFUND)
    for day, minor in (("2024-11-04", 5000), ("2024-11-06", 5000), ("2024-11-08", 100)):
        entries.event(day, EventKind.REFUNDED, amount=Money(minor, "EUR"))
    facts = facts_of(case(), entries)

    of_it = without_those_of_others(facts.refunds, facts.refund_owners, facts.promise(2))

    assert left == [event.number for event in of_it]


def came_of(promises: list[str], refunds: list[tuple[str, int, str]], party: str | None = None) -> list[list[int]]:
    """By promise the cents that came of it; the last is of another party where one is named."""
    entries = Entries()
    for place, text in enumerate(promises, 1):
        is_last = place == len(promises)
        said = entries.contact(f"2024-11-01 1{place}:00", party=party if is_last else None)
        day = f"2024-11-{9 + place:02}"
        entries.promise(f"2024-11-01 1{place}:00", text, day, promised=Promised.REFUND, made_in=said)
    for day, minor, noted in refunds:
        entries.event(day, EventKind.REFUNDED, noted or None, amount=Money(minor, "EUR"))
    facts = facts_of(case(), entries)
    return [
        [one.amount.minor for one in without_those_of_others(facts.refunds, facts.refund_owners, each) if one.amount]
        for each in facts.promises
    ]


@each(
    ("promises", "refunds", "came"),
    [
        (["refund of the 5.95 shipping", "refund of 159 EUR"], [("2024-11-04", 595, "shipping")], [[595], []]),
        (["Erstattung der 5,95 Euro Versandkosten", "Erstattung von 159 EUR"], [("2024-11-04", 595, "")], [[595], []]),
        (
            ["refund of 120 EUR for 1-A", "refund of 120 EUR for 1-B"],
            [("2024-11-04", 12000, "order 1-B")],
            [[], [12000]],
        ),
        (["120 EUR terug voor INV-1", "120 EUR terug voor INV-2"], [("2024-11-04", 12000, "INV-1")], [[12000], []]),
        (["half the money back, 150 EUR", "the other 150 EUR back"], [("2024-11-04", 15000, "")], [[15000], []]),
        (
            ["half the money back, 150 EUR", "the other 150 EUR back"],
            [("2024-11-04", 15000, ""), ("2024-11-05", 15000, "")],
            [[15000], [15000]],
        ),
        (
            ["a refund of the 499 EUR", "a refund of the 25 EUR courier"],
            [("2024-11-04", 2500, ""), ("2024-11-05", 49900, "")],
            [[49900], [2500]],
        ),
        (  # in parts, of what is due first
            ["a refund of the 100 EUR for the lamp", "a refund of the 80 EUR for the chair"],
            [("2024-11-04", 4000, ""), ("2024-11-05", 6000, ""), ("2024-11-06", 2000, "")],
            [[4000, 6000], [2000]],
        ),
        (["a refund of 50 EUR", "a refund of 50 EUR"], [("2024-11-04", 5000, "")], [[5000], [5000]]),  # the same, again
        (["a refund of 50 EUR", "a refund of 30 EUR"], [("2024-11-04", 9000, "")], [[9000], [9000]]),  # nobody knows
    ],
)
def test_each_refund_came_of_one_promise(
    promises: list[str], refunds: list[tuple[str, int, str]], came: list[list[int]]
) -> None:
    """By what its words name, by its sum, or of what is due first and is not paid in full."""
    assert came == came_of(promises, refunds)


@each(
    ("promises", "refund", "came"),
    [
        (["a refund of 150 EUR", "a refund of 300 EUR"], (15000, ""), [[15000], []]),
        (["a refund of 150 EUR", "a refund of 150 EUR"], (15000, ""), [[15000], []]),
        (["a refund of 150 EUR", "a refund of 150 EUR"], (15000, "from ING"), [[], [15000]]),
        (["a refund of 300 EUR"], (15000, ""), [[]]),
        (["a refund of 300 EUR"], (15000, "ING"), [[15000]]),
        (["a refund of 300 EUR"], (30000, ""), [[30000]]),
    ],
)
def test_what_the_company_paid_did_not_come_of_what_another_party_promised(
    promises: list[str], refund: tuple[int, str], came: list[list[int]]
) -> None:
    """It is of a bank, or a seller, where it says so, or where it is all that they promised and the company did not."""
    assert came == came_of(promises, [("2024-11-04", *refund)], party="ING")


def test_of_two_refunds_at_once_each_came_of_a_promise_of_its_own() -> None:
    """Where neither says how much, the second is of the other; so too once the first was settled, whenever that was."""
    for settled in ({}, {"verdict": Verdict.KEPT, "settled": "2024-11-20T09:00:00+01:00", "day_said": False}):
        entries = Entries()
        entries.promise("2024-11-01", "a refund of the room", "2024-11-05", promised=Promised.REFUND, **settled)
        entries.promise("2024-11-01", "a refund of the breakfast", "2024-11-06", promised=Promised.REFUND)
        for minor in (12000, 4000):
            entries.event("2024-11-04", EventKind.REFUNDED, amount=Money(minor, "EUR"))

        assert {3: {1}, 4: {2}} == facts_of(case(), entries).refund_owners


def test_one_refund_that_is_the_sum_of_two_promises_pays_both() -> None:
    """Then as much came of each as was promised, and the case tells of none of them that too much did."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund of 120 EUR", "2024-11-05", promised=Promised.REFUND)
    entries.promise("2024-11-01", "a refund of 40 EUR for breakfast", "2024-11-06", promised=Promised.REFUND)
    entries.event("2024-11-04", EventKind.REFUNDED, amount=Money(16000, "EUR"))
    facts = facts_of(case(), entries)

    assert {3: {1, 2}} == facts.refund_owners
    wording = Wording(facts, language_named("en"), years=False)
    assert ["120.00 EUR came", "40.00 EUR came"] == [came_instead(wording, each) for each in facts.promises]


def test_one_refund_of_two_promises_of_as_much_pays_both() -> None:
    """Each half is told of its own: not that all of it came of each."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund of 50 EUR for the flight", "2024-11-05", promised=Promised.REFUND)
    entries.promise("2024-11-01", "a refund of 50 EUR for breakfast", "2024-11-06", promised=Promised.REFUND)
    entries.event("2024-11-04", EventKind.REFUNDED, amount=Money(10000, "EUR"))
    wording = Wording(facts_of(case(), entries), language_named("en"), years=False)

    assert ["50.00 EUR came", "50.00 EUR came"] == [came_instead(wording, each) for each in wording.facts.promises]


def test_a_refund_pays_no_two_promises_of_which_one_is_in_another_currency() -> None:
    """200 USD and 50 EUR are not 250 EUR: nothing says that so many dollars came."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund of 200 USD", "2024-11-05", promised=Promised.REFUND)
    entries.promise("2024-11-01", "a refund of 50 EUR for the taxi", "2024-11-06", promised=Promised.REFUND)
    entries.event("2024-11-04", EventKind.REFUNDED, amount=Money(25000, "EUR"))
    wording = Wording(facts_of(case(), entries), language_named("en"), years=False)

    assert {} == wording.facts.refund_owners
    assert not any("USD" in came_instead(wording, each) for each in wording.facts.promises)


@each(
    ("promised", "came", "owner"),
    [
        (["a refund of 50 EUR", "a refund of 30 GBP"], (3000, "GBP"), [2]),
        (["a refund of 50 EUR", "a refund of 30 EUR"], (3000, "GBP"), None),
        (["a refund of 50 EUR", "a refund of 30 EUR"], (8000, "GBP"), None),
        (["a refund of 50 EUR", "a refund of 30 EUR"], (8000, "EUR"), [1, 2]),
        (["a refund of 50 EUR", "a refund of 50 GBP"], (5000, "EUR"), [1]),
        (["een terugbetaling van 50 euro", "een terugbetaling van £50"], (5000, "GBP"), [2]),
        (["Erstattung von 50 €", "Erstattung von 50 CHF"], (5000, "CHF"), [2]),
        (["un remboursement de 50 €", "un remboursement de 50 CHF"], (5000, "EUR"), [1]),
        (["un reembolso de 50 €", "un reembolso de $50"], (5000, "USD"), [2]),
        (["a refund of $50", "a refund of 30 EUR"], (5000, "USD"), [1]),
    ],
)
def test_what_came_in_one_currency_came_of_no_promise_in_another(
    promised: list[str], came: tuple[int, str], owner: list[int] | None
) -> None:
    """However the figures are the same; a dollar may be of any country."""
    entries = Entries()
    for place, text in enumerate(promised):
        entries.promise(f"2024-11-01 1{place}:00", text, f"2024-11-{8 + place:02}", promised=Promised.REFUND)
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(*came))
    facts = facts_of(case(), entries)

    owners = facts.refund_owners.get(3)

    assert owner == (None if owners is None else sorted(owners))
    settled = {3 - promise for promise in owner or ()} if len(owner or ()) == 1 else {1, 2} if owner is None else set()
    assert settled == {each.promise.number for each in missed_promises(facts)}


def test_of_another_currency_nobody_says_that_only_so_much_came() -> None:
    """Whether it is all of it is for the person to say, and what is told is both as they are."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund of 50 EUR", "2024-11-08", promised=Promised.REFUND)
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(5000, "GBP"))
    facts = facts_of(case(), entries)

    (remark,) = refund_remarks(facts, facts.refunds[0])

    assert "it is not known that 50.00 GBP is all of it" in remark
    assert "only" not in remark
    assert "9 Nov 50.00 GBP came" in lead_of(facts, ExportOptions()).text


@each(
    ("language", "want", "promises", "told"),
    [
        (
            "en",
            "my deposit of 450 EUR back",
            ("the deposit returned", "450 EUR transferred by 25 Nov"),
            "only 150 EUR came",
        ),
        ("nl", "mijn borg van 450 EUR terug", ("de borg teruggestort", "450 EUR gestort"), "er kwam maar € 150"),
        ("de", "meine Kaution von 450 EUR", ("die Kaution zurückgezahlt", "450 EUR überwiesen"), "es kamen nur 150 €"),
        (
            "fr",
            "ma caution de 450 EUR",
            ("la caution rendue", "450 EUR virés au plus tard le 25"),
            "je n'ai reçu que 150 €",
        ),
        (
            "es",
            "mi fianza de 450 EUR",
            ("la fianza devuelta", "450 EUR abonados a más tardar"),
            "solo he recibido 150 €",
        ),
    ],
)
def test_a_part_of_all_that_is_asked_for_came_of_both_promises_of_it(
    language: str, want: str, promises: tuple[str, str], told: str
) -> None:
    """Of one that names the thing alone, and of one that names its sum: nobody saw nothing of either."""
    entries = Entries()
    for day, text in zip(("2024-11-01", "2024-11-05"), promises, strict=True):
        entries.promise(day, text, "2024-11-15", promised=Promised.REFUND)
    entries.event("2024-11-14", EventKind.REFUNDED, amount=Money(15_000, "EUR"))
    facts = facts_of(case(want=want, amount=Money(45_000, "EUR")), entries)
    wording = Wording(facts, language_named(language))

    assert [told] * 2 == [plain(came_instead(wording, each)) for each in facts.promises]


def plain(text: str) -> str:
    """With plain spaces, and whole sums."""
    return text.replace("\xa0", " ").replace(",00", "").replace(".00", "")


def test_a_part_came_of_one_promise_of_two_things() -> None:
    """What is asked for is not the courier, whatever sum the other promise has."""
    entries = Entries()
    for text in ("a refund of the courier", "450 EUR by 25 Nov"):
        entries.promise("2024-11-01", text, "2024-11-15", promised=Promised.REFUND)
    entries.event("2024-11-14", EventKind.REFUNDED, amount=Money(1_000, "EUR"))
    facts = facts_of(case(want="my deposit of 450 EUR back", amount=Money(45_000, "EUR")), entries)

    assert {3: frozenset({1})} == dict(facts.refund_owners)
