"""Which statements seem not to go together: what is proposed, and what is not."""

from __future__ import annotations

from dataclasses import replace

from casebook.domain.contradictions import groups_of, seeming_contradictions
from casebook.parsing.promises.promise_kinds import kinds_named_in, promise_kind_in
from casebook.records.vocabularies import Outcome, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def proposed(entries: Entries, want: str = "a refund") -> list[tuple[int, int]]:
    """The numbers of the pairs."""
    pairs = seeming_contradictions(facts_of(case(want=want), entries), kinds_named_in)
    return [(first.number, second.number) for first, second in pairs]


def refused_and_promised(said: str = "No refund.", agent: str = "Bo", **promise) -> Entries:
    """Ann promises a refund, then somebody refuses."""
    entries = Entries()
    ann = entries.contact("2024-11-01", agent="Ann")
    entries.promise("2024-11-01", "a refund", "2024-11-08", promised=Promised.REFUND, made_in=ann, **promise)
    entries.contact("2024-11-04", said, agent=agent, outcome=Outcome.REFUSED)
    return entries


@each(
    ("entries", "pairs"),
    [
        (refused_and_promised(), [(2, 3)]),
        (refused_and_promised(said="It is their policy."), [(2, 3)]),
        (refused_and_promised(said="No call back either."), []),
        (refused_and_promised(agent="Ann"), []),
        (refused_and_promised(verdict=Verdict.KEPT), []),
        (refused_and_promised(verdict=Verdict.BROKEN), [(2, 3)]),
    ],
)
def test_a_refusal_of_what_somebody_else_promised_is_proposed(entries, pairs):
    """Of the same kind, by another person, and not of what was kept."""
    assert proposed(entries) == pairs


@each(
    ("agent", "made", "due", "pairs"),
    [
        ("Bo", "2024-11-04", "2024-11-12", [(1, 2)]),
        ("Ann", "2024-11-04", "2024-11-12", []),
        ("Bo", "2024-11-09", "2024-11-12", []),
        ("Bo", "2024-11-04", "2024-11-08", []),
    ],
)
def test_two_days_for_one_thing_are_proposed(agent, made, due, pairs):
    """By two people, the second while the first could still come true."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund", "2024-11-08", promised=Promised.REFUND, agent="Ann")
    entries.promise(made, "a refund", due, promised=Promised.REFUND, agent=agent)

    assert proposed(entries) == pairs


@each(
    ("first", "second", "pairs"),
    [
        ("a corrected bill by 8 Nov", "a corrected bill by Friday 15 November", [(1, 2)]),
        ("een nieuwe eindafrekening voor 8 nov", "een nieuwe eindafrekening voor 15 nov", [(1, 2)]),
        ("ein neuer Vertrag bis zum 8.", "der neue Vertrag in zwei Wochen", [(1, 2)]),
        ("une nouvelle facture le 8", "la nouvelle facture d'ici au 15 novembre", [(1, 2)]),
        ("un contrato nuevo el viernes", "el contrato nuevo el 15", [(1, 2)]),
        ("a corrected bill by 8 Nov", "the contract by 15 Nov", []),
        ("een nieuwe eindafrekening voor 8 nov", "het contract voor 15 nov", []),
        (None, None, []),
    ],
)
def test_two_days_for_what_is_of_no_kind_are_proposed_by_its_words(first, second, pairs):
    """The same thing in each language; of what nobody said a word of, nothing is known."""
    entries = Entries()
    entries.promise("2024-11-01", first, "2024-11-08", promised=Promised.OTHER, agent="Ann")
    entries.promise("2024-11-04", second, "2024-11-15", promised=Promised.OTHER, agent="Bo")

    assert proposed(entries) == pairs


def test_a_second_visit_on_another_day_is_proposed_and_one_after_the_first_was_missed_is_not():
    """Two people name two days for one repair while nobody could know which; anew, once nobody came."""
    entries = Entries()
    entries.promise("2024-11-01", "a technician on 5 Nov", "2024-11-05", promised=Promised.REPAIR, agent="Ann")
    entries.promise("2024-11-03", "the repair on 9 Nov", "2024-11-09", promised=Promised.REPAIR, agent="Bo")
    entries.promise("2024-11-10", "a technician on 14 Nov", "2024-11-14", promised=Promised.REPAIR, agent="Cleo")

    assert proposed(entries) == [(1, 2)]


def test_what_was_marked_is_not_proposed_again():
    """The person has said it."""
    entries = refused_and_promised()
    entries.contact("2024-11-05", "It is refused.", agent="Cem", outcome=Outcome.REFUSED, contradicts=(2,))

    assert proposed(entries) == [(2, 3)]


def test_a_promise_is_not_proposed_where_the_contact_it_was_made_in_was_marked():
    """The paste tells of that contact what was promised in it: marked too, it would be told twice."""
    entries = refused_and_promised()
    entries[0] = replace(entries[0], contradicts=(3,))

    assert proposed(entries) == []


def test_what_was_found_to_go_together_is_not_proposed_again():
    """Whichever of the two says so, as it stands or by the contact it was made in."""
    entries = refused_and_promised()
    for number, other in ((3, 2), (2, 3), (1, 3)):
        told = [replace(each, compatible_with=(other,)) if each.number == number else each for each in entries]
        facts = facts_of(case(want="a refund"), told)
        assert () == seeming_contradictions(facts, kinds_named_in), (number, other)


def test_what_is_marked_several_ways_belongs_together_once():
    """Each statement in one group, in the order of the timeline, with the pairs that do not go together."""
    entries = Entries()
    for day in range(1, 8):
        entries.contact(f"2024-11-0{day}", "No.", agent=f"Agent {day}")
    marks = {3: (1, 2), 5: (4,), 6: (7, 5), 1: (3,)}
    told = [replace(each, contradicts=marks.get(each.number, ())) for each in entries]

    groups = groups_of(facts_of(case(), told).contradictions)

    assert [[1, 2, 3], [4, 5, 6, 7]] == [[each.number for each in group.statements] for group in groups]
    assert [[(1, 3), (2, 3)], [(4, 5), (5, 6), (6, 7)]] == [
        sorted((one.number, other.number) for one, other in group.pairs) for group in groups
    ]


@each(
    ("want", "made", "said"),
    [
        (
            "a full refund",
            "the buyback form by email today",
            "There is no buyback request. A third repair is needed first.",
        ),
        ("a new machine", "a new machine by 9 Nov", "No new machine, only a repair."),
        ("412.60 EUR refunded", "206.30 EUR within 14 days", "The second ticket was refunded as a voucher. I did not."),
        ("780 GBP", "780.00 GBP by bank transfer", "No money."),
        ("een nieuwe wasmachine", "een nieuwe wasmachine uiterlijk 9 nov", "Een nieuwe machine krijg ik niet."),
        ("Ersatz der Böden", "zwei neue Böden in 10 Werktagen", "Der Hersteller liefert keine einzelnen Böden."),
        ("un nouvel appareil", "un nouvel appareil avant le 9 novembre", "Pas de nouvel appareil."),
        ("una lavadora nueva", "una lavadora nueva antes del 9 de noviembre", "No."),
    ],
)
def test_a_refusal_is_held_against_a_new_thing_a_sum_and_what_its_own_words_name(want, made, said):
    """Whoever promised it, and not against an engineer that was promised before, whatever they say has to come first."""
    entries = Entries()
    ann = entries.contact("2024-11-01", agent="Ann")
    entries.promise("2024-11-01", made, promised=promise_kind_in(made), made_in=ann)
    entries.promise("2024-11-01", "a technician on 5 Nov", "2024-11-05", promised=Promised.REPAIR, made_in=ann)
    entries.contact("2024-11-04", said, agent="Bo", outcome=Outcome.REFUSED)

    assert [(2, 4)] == proposed(entries, want)


def test_what_another_party_refuses_does_not_contradict_the_company():
    """Nor what is promised on the day that something was due, as nobody came: it takes its place."""
    entries = Entries()
    ann = entries.contact("2024-11-01", agent="Ann")
    entries.promise("2024-11-01", "a refund", "2024-11-04", promised=Promised.REFUND, made_in=ann)
    bo = entries.contact("2024-11-04", agent="Bo")
    entries.promise("2024-11-04", "a refund", "2024-11-12", promised=Promised.REFUND, made_in=bo)
    entries.contact("2024-11-05", "No refund.", agent="Karen", party="HomeBarn", outcome=Outcome.REFUSED)

    assert [] == proposed(entries)


@each(
    ("said", "promised", "refused"),
    [
        ("After a further check we refuse a refund.", "a copy of the invoice by email", False),
        ("Na nieuw onderzoek weigeren we een terugbetaling.", "een kopie van de factuur", False),
        ("Nach erneuter Prüfung lehnen wir eine Erstattung ab.", "eine Kopie der Rechnung", False),
        ("Nach erneuter Prüfung lehnen wir eine Erstattung ab.", "die Erstattung bis Freitag", True),
        ("We won't send you an answer by email.", "an answer by email", True),
        ("The warranty does not apply, the frame was damaged from outside.", "a new frame", True),
        ("De garantie geldt niet, want het frame is van buiten beschadigd.", "een nieuw frame", True),
        ("Garantie gilt nicht, weil der Rahmen Fremdeinwirkung hat.", "ein neuer Rahmen", True),
        ("La garantie ne joue pas, car le cadre a reçu un choc.", "un nouveau cadre", True),
        ("La garantía no vale, porque el cuadro tiene un golpe.", "un cuadro nuevo", True),
    ],
)
def test_what_led_to_the_refusal_is_not_what_is_refused(said: str, promised: str, *, refused: bool) -> None:
    """A check that came before it is none of the things; of a warranty the thing that they speak of is."""
    entries = Entries()
    ann = entries.contact("2024-11-01", agent="Ann")
    entries.promise("2024-11-01", promised, "2024-11-08", promised=promise_kind_in(promised), made_in=ann)
    entries.contact("2024-11-04", said, agent="Bo", outcome=Outcome.REFUSED)

    assert proposed(entries) == ([(2, 3)] if refused else [])


@each("said", ["The warranty does not apply to the frame.", "De garantie geldt niet voor het frame."])
def test_where_they_speak_of_one_thing_that_was_promised_no_other_is_meant(said: str) -> None:
    """The money that was promised too is proposed only where they speak of nothing that was promised."""
    entries = Entries()
    entries.promise("2024-11-01", "a new frame", "2024-11-08", promised=Promised.REPLACEMENT, agent="Ann")
    entries.promise("2024-11-02", "a refund", "2024-11-20", promised=Promised.REFUND, agent="Ann")
    entries.contact("2024-11-04", said, agent="Bo", outcome=Outcome.REFUSED)
    entries.contact("2024-11-05", "It is their policy.", agent="Cy", outcome=Outcome.REFUSED)

    assert proposed(entries) == [(1, 3), (2, 4)]
