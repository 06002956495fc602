"""Which of two promises of the same thing is told: the later one, where whoever made it has as much say."""

from __future__ import annotations

from dataclasses import replace

from casebook.domain.key_promise import key_promise
from casebook.domain.nearness import wanted_of
from casebook.domain.thing_words import things_in
from casebook.exporters.facts.problem.lead_parts import wanted_kinds
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

MONEY = "my money back and the charging stopped"
PARTS = "a new worktop and two new fronts, fitted"


def told(
    want: str, first: str, then: str, role: Role | None = None, *, first_role: Role | None = None, party: str = ""
) -> str:
    """The text of the promise that is told, of two of which the person knows that they did not come."""
    entries = Entries()
    for day, text, said_by, others in (("2024-09-02", first, first_role, ""), ("2024-10-02", then, role, party)):
        made_in = entries.contact(day, agent="Mo", role=said_by, channel=Channel.PHONE, party=others or None)
        kind = promise_kind_in(text)
        entries.promise(day, text, "2024-10-20", made_in=made_in, promised=kind, verdict=Verdict.BROKEN)
    found = key_promise(facts_of(case(want=want), entries), wanted_of(want, wanted_kinds(want)))
    return (found.promise.text or "") if found else ""


@each(
    ("want", "first", "then"),
    [
        (MONEY, "a refund", "both payments back and no more charges"),
        (PARTS, "new worktop and new fronts in 3 weeks", "worktop and fronts are fitted on 28 October"),
        ("mijn geld terug en dat het stopt", "een terugbetaling", "beide termijnen terug"),
        ("mein Geld zurück und Schluss", "eine Erstattung", "Erstattung beider Raten"),
        ("mon argent et que cela cesse", "un remboursement", "le remboursement des deux mensualités"),
        ("mi dinero y que paren", "un reembolso", "la devolución de las dos cuotas"),
    ],
)
def test_what_was_promised_again_by_somebody_with_as_much_say_is_told(want: str, first: str, then: str) -> None:
    """The first may say more of what is wanted by its words; who asks now was told last by those who decide."""
    assert then == told(want, first, then, Role.SUPERVISOR)
    assert then == told(want, first, then)
    assert first == told(want, first, then, Role.BOT) or then == told(want, first, then, Role.BOT)


@each(
    ("want", "first", "then", "first_role", "role", "party"),
    [
        (MONEY, "a refund", "both payments back and no more charges", Role.SUPERVISOR, None, ""),
        (MONEY, "a refund", "a call about both payments", None, Role.SUPERVISOR, ""),
        (MONEY, "a refund", "both payments back", None, Role.MANAGER, "the bank"),
        ("a refund of the fares", "a refund of the fares", "the hotel refunded", None, Role.SUPERVISOR, ""),
        (
            "160 GBP for the cleaning",
            "a refund of 160 GBP",
            "a refund of 90 GBP for parking",
            None,
            Role.SUPERVISOR,
            "",
        ),
        ("the worktop replaced", "a new worktop by Friday", "a technician looks at it", None, Role.MANAGER, ""),
    ],
)
def test_what_is_of_another_thing_replaces_nothing(
    want: str, first: str, then: str, first_role: Role | None, role: Role | None, party: str
) -> None:
    """Nor does a call, what only leads to it, another sum, what others promised, or somebody who has less say."""
    assert first == told(want, first, then, role, first_role=first_role, party=party)


def test_what_the_person_marked_stays() -> None:
    """Whatever was promised since."""
    entries = Entries()
    for day, key in (("2024-09-02", True), ("2024-10-02", False)):
        made_in = entries.contact(day, agent="Mo", role=Role.SUPERVISOR if not key else None)
        kind = promise_kind_in("a refund")
        entries.promise(day, "a refund", "2024-10-20", made_in=made_in, promised=kind, key=key, verdict=Verdict.BROKEN)

    found = key_promise(facts_of(case(want=MONEY), entries), wanted_of(MONEY, wanted_kinds(MONEY)))

    assert found is not None
    assert found.promise.key


def test_of_two_that_say_the_same_the_one_that_may_still_come_waits() -> None:
    """Of an agent and another: only somebody with more say takes the place of what is known not to have come."""
    for role, is_later in ((None, False), (Role.MANAGER, True)):
        entries = Entries()
        first = entries.contact("2024-09-02", agent="Mo")
        refund = {"promised": Promised.REFUND}
        entries.promise("2024-09-02", "a refund", "2024-09-20", made_in=first, verdict=Verdict.BROKEN, **refund)
        then = entries.contact("2024-10-02", agent="Bea", role=role)
        entries.promise("2024-10-02", "both payments back", made_in=then, **refund)

        found = key_promise(facts_of(case(want=MONEY), entries), wanted_of(MONEY, wanted_kinds(MONEY)))

        assert found is not None
        assert is_later is (found.promise.made_in == then)


def test_what_waits_for_something_does_not_stand_before_what_did_not_come() -> None:
    """Though it is nearer to what is wanted: it may still come. Where nothing is missed it is first."""
    for verdict, first in ((Verdict.BROKEN, "a new frame"), (None, "a new frame"), (Verdict.KEPT, "a refund")):
        entries = Entries()
        for day, text, after in (("2024-10-02", "a new frame", None), ("2024-11-02", "a refund", "the report is in")):
            made_in = entries.contact(day, agent="Mo", role=Role.MANAGER)
            given = {"after": after, "within": "10 days"} if after else {"due": "2024-10-20", "verdict": verdict}
            entries.promise(day, text, made_in=made_in, promised=promise_kind_in(text), **given)

        found = key_promise(facts_of(case(want=MONEY), entries), wanted_of(MONEY, wanted_kinds(MONEY)))

        assert found is not None
        assert found.promise.text == first


def test_a_word_between_others_is_no_thing() -> None:
    """Two promises are not of one thing because both of them have an *and*."""
    assert not things_in("und oder")


def test_what_it_is_about_takes_no_place_of_what_happened() -> None:
    """A long promise in its own words leaves no room to the problem; then it is told in fewer."""
    problem = "The kitchen came on 12 September with a broken worktop and two fronts that are badly scratched all over."
    entries = Entries()
    made_in = entries.contact("2024-10-02", agent="Mrs Seidel", role=Role.MANAGER, case_number="R-31102")
    promise = "worktop and fronts are fitted on 28 October"
    note = "Only one front was delivered, and no fitter came."
    entries.promise(
        "2024-10-02", promise, "2024-10-28", made_in=made_in, promised=promise_kind_in(promise), verdict=Verdict.BROKEN
    )
    entries[-1] = replace(entries[-1], settled_note=note)
    entries.item("2024-09-01", "Fitted kitchen Linea")
    want = "the new worktop and the second front, fitted by a fitter of yours"
    facts = facts_of(case(problem=problem, want=want, amount=Money(648_000, "EUR"), orders=("MB-55210",)), entries)

    text = lead_of(facts, ExportOptions("en")).text

    assert problem in text
    assert "no fitter came" in text


def test_nothing_is_owed_where_a_new_thing_is_asked_for() -> None:
    """What was paid for all of it is not what a new part of it is asked for."""
    entries = Entries()
    entries.event("2024-09-01", EventKind.PAID, amount=Money(648_000, "EUR"))
    entries.event("2024-10-01", EventKind.COST, amount=Money(4_500, "EUR"))
    facts = facts_of(case(problem="It came broken.", want="the new worktop, fitted"), entries)

    from casebook.exporters.chat import outline
    from casebook.exporters.formats.text import render

    assert "owed" not in render(outline(facts, ExportOptions("en")), ExportOptions("en"))


@each(
    ("want", "first", "then"),
    [
        ("the laptop repaired", "the repair", "a free repair with collection, and the fee of 45.00 GBP back"),
        ("de laptop gerepareerd", "de reparatie", "de reparatie aan huis en de kosten van 45 euro terug"),
        ("den Laptop repariert", "die Reparatur", "eine Reparatur mit Abholung und die Gebühr von 45 Euro zurück"),
    ],
)
def test_of_several_things_promised_one_is_the_one_that_is_asked(want: str, first: str, then: str) -> None:
    """A promise of two things is of no one kind: who has more say promised the first of them again with it."""
    assert then == told_with_kinds(want, first, then)


@each(
    "then",
    ["a repair or the money back", "a call about the repair and the fee", "the fee of 45.00 GBP back and a voucher"],
)
def test_no_other_two_things_are(then: str) -> None:
    """One of two, a call about it, and two other things."""
    assert told_with_kinds("the laptop repaired", "the repair", then) == "the repair"


def told_with_kinds(want: str, first: str, then: str) -> str:
    """The text of the promise that is told, of a representative and then of a supervisor, neither kept."""
    entries = Entries()
    for day, text, role in (("2024-09-02", first, None), ("2024-10-02", then, Role.SUPERVISOR)):
        made_in = entries.contact(day, agent="Mo", role=role, channel=Channel.PHONE)
        kind = promise_kind_in(text)
        entries.promise(day, text, "2024-10-20", made_in=made_in, promised=kind, verdict=Verdict.BROKEN)
    lead = lead_of(facts_of(case(want=want, problem="The screen is broken."), entries), ExportOptions("en"))
    return (lead.promise.promise.text or "") if lead.promise else ""


@each(
    ("want", "first", "then"),
    [
        (
            "le remboursement du billet",
            "Votre billet vous sera remboursé sous 7 jours.",
            "Nous vous paierons 64 euros le 20 octobre.",
        ),
        (
            "le remboursement du billet",
            "le remboursement du billet",
            "64 euros vous seront versés, je vous le garantis.",
        ),
        ("la devolución del billete", "la devolución del billete", "Le pagaremos 64 euros antes del 20 de octubre."),
        ("la devolución del billete", "la devolución del billete", "Vamos a ingresarle una transferencia de 64 euros."),
        (
            "mijn geld voor de kaartjes terug",
            "de kaartjes worden terugbetaald",
            "Wij vergoeden u 64 euro op 20 oktober.",
        ),
        (
            "das Geld für die Karten zurück",
            "Erstattung der Karten",
            "Wir veranlassen, dass Ihnen 64 Euro erstattet werden.",
        ),
        ("a refund of the tickets", "a refund of the tickets", "We shall issue a payment of 64 GBP by 20 October."),
    ],
)
def test_the_verb_of_a_whole_sentence_is_no_other_thing(want: str, first: str, then: str) -> None:
    """A supervisor who says that she pays promised what the representative did, whichever form the verb has."""
    assert then == told(want, first, then, Role.SUPERVISOR)
    assert then == told(want, then, first, first_role=Role.SUPERVISOR)
