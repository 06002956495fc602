"""Whose a find is, and who says so: a paper of others is none of the company's, and nobody's word is none at all."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.deciding.deciding_parts import without_asides
from casebook.exporters.facts.deciding.had_before import HadBefore, had_before
from casebook.exporters.facts.deciding.had_told import had_before_told, in_short
from casebook.exporters.facts.deciding.shared_words import known_of, shared_with
from casebook.exporters.facts.problem.contract_ended import gives_notice
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.test_had_before import told_of


def between(said: str, *, party: str | None = None, is_note: bool = False) -> tuple[Wording, CaseFacts]:
    """Something refused, then such a message, then a promise."""
    entries = told_of("en", "She gives it back.")
    if is_note:
        entries.event("2024-11-04", EventKind.NOTE, said)
    else:
        entries.contact("2024-11-04", said, party=party, channel=Channel.EMAIL, incoming=True)
    facts = facts_of(case(problem="K-9."), entries)
    return Wording(facts, language_named("en"), years=False), facts


def forms_of(said: str, *, party: str | None = None, is_note: bool = False) -> list[str]:
    """How it is told."""
    wording, facts = between(said, party=party, is_note=is_note)
    return [form for each_one in evidence_in(wording, facts.promises[0]) for form in each_one.forms]


@each(
    "said",
    [
        "DHL gave us the delivery scan: it shows 1.2 kg at 14:02",
        "DHL emailed us their scan report: parcel 44812 left at 14:02",
    ],
)
def test_a_paper_of_others_is_not_yours(said: str) -> None:
    """Though the company wrote of it."""
    assert not [form for form in forms_of(said) if form.casefold().startswith(("your delivery", "your scan"))]


@each(("has_others", "is_yours"), [(False, True), (True, False)])
def test_whose_paper_they_sent_is_not_known_where_others_are_part_of_it(*, has_others: bool, is_yours: bool) -> None:
    """*They* may be either."""
    entries = told_of("en", "She gives it back.")
    if has_others:
        entries.contact("2024-11-03", "We know nothing of it.", party="DHL")
    said = "They sent us the delivery scan: it shows 1.2 kg at 14:02"
    entries.contact("2024-11-04", said, channel=Channel.EMAIL, incoming=True)
    facts = facts_of(case(problem="K-9."), entries)
    wording = Wording(facts, language_named("en"), years=False)
    forms = [form for found in evidence_in(wording, facts.promises[0]) for form in found.forms]

    assert is_yours is ("your delivery scan: it shows 1.2 kg at 14:02" in forms)


def test_what_neighbours_own_is_not_yours() -> None:
    """They are in no record."""
    said = "My neighbours found it, photo from their own doorbell camera: the driver leaves at 14:02 with the box"
    assert not [form for form in forms_of(said, is_note=True) if "your own" in form]


@each(
    ("said", "never"),
    [
        ("Nobody there ever confirmed that parcel 44812 weighed 4.2 kg", "DHL: parcel 44812 weighed"),
        ("Amazon wrote that parcel 44812 was handed over on 3 Nov at 14:02", "DHL: parcel 44812 was handed over"),
    ],
)
def test_who_says_so_stays_where_it_is_not_whose_message_it_is(said: str, never: str) -> None:
    """Without that it would be their own word."""
    wording, facts = between(said, party="DHL")
    had = HadBefore(facts.contacts[1], said)

    assert not [form for form in (*had_before_told(wording, had), in_short(wording, had)) if form.startswith(never)]
    assert not in_short(wording, had).startswith(never.removeprefix("DHL: "))


@each(
    ("said", "told"),
    [
        ("Read him the workshop report: the receipt shows the belt was never replaced", ""),
        ("Read him the workshop report: he sees the belt was never replaced", "he sees the belt was never replaced"),
        ("Read him the workshop report, he sees the belt was never replaced", "he sees the belt was never replaced"),
    ],
)
def test_what_a_paper_that_was_read_out_says_is_nobodys_word(said: str, told: str) -> None:
    """Behind a colon stands what it says, unless somebody does something there; behind a comma what came of it."""
    entries = Entries()
    entries.contact("2024-11-02", said, agent="Kim")
    assert told == without_asides(facts_of(case(), entries).contacts[0], said)


@each("said", ["The van was photographed at 14:02 in Mill Lane, 3 km from my house", "De stand van de meter was 44812"])
def test_a_van_says_nothing_of_what_may_come(said: str) -> None:
    """Nor does the Dutch word, though Spanish *van a* does."""
    wording, facts = between(said, party="DHL")
    assert had_before(wording, facts.promises[0]) is not None


@each(
    ("said", "gives"),
    [
        ("They cancelled my flight", False),
        ("My flight was cancelled by them", False),
        ("You cancelled my booking", False),
        ("I cancelled my booking", True),
    ],
)
def test_what_others_ended_is_reported(said: str, *, gives: bool) -> None:
    """It is no notice of the person's own."""
    entries = Entries()
    entries.contact("2024-11-02", said)
    assert gives is gives_notice(facts_of(case(), entries).contacts[0])


@each(("before", "is_shared"), [(10, True), (100, False)])
def test_words_far_behind_in_a_long_text_are_not_looked_through(before: int, *, is_shared: bool) -> None:
    """Each word is held against each of others, which takes minutes in texts of pages."""
    entries = Entries()
    entries.event("2024-11-04", EventKind.NOTE, "The concierge wrote down the registration plate.")
    entries.contact("2024-11-06", f"{'word ' * before}concierge and registration", agent="Maria")
    facts = facts_of(case(), entries)
    known = known_of(Wording(facts, language_named("en"), years=False), [])

    assert is_shared is (shared_with(facts.contacts[0], facts.events[0], known) > 0)
