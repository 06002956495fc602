"""What the person marked has room beside what they contradict each other in; a refusal is told by what it is, once."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.refusals.refusals import kind_named, kind_refused
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import pastes

REFUSES = "my own fitter cracked the worktop and that it is not covered by any warranty"
SAW = "sees the photo of the crack and orders all of it again from the factory"
PROOF = "The delivery note of 12 May has the crack on it, signed by the driver"


def story(*, marked: bool = True, promised: str = "a new worktop and fronts put in place") -> CaseFacts:
    """A worktop that came cracked: one of them promises another, one refuses, and a fitter has the delivery note."""
    entries = Entries()
    made = entries.contact("2024-05-13", f"She {SAW}.", agent="Wendy", case_number="SV-11873", role=Role.SUPERVISOR)
    entries.promise("2024-05-13", promised, "2024-06-05", promised=Promised.REPAIR, made_in=made)
    said = f"He says that {REFUSES}."
    entries.contact("2024-06-07", said, agent="Rutger", outcome=Outcome.REFUSED, contradicts=(2,))
    entries.contact("2024-06-10", f"{PROOF}.", agent="Peter", party="Sluis Fitters", key=marked)
    problem = "My kitchen was delivered on 12 May with a crack in the worktop and with three of the fronts damaged."
    want = "a new worktop put in place, three new fronts and 320 EUR for the extra day of the fitter"
    return facts_of(case(problem=problem, want=want), entries)


@each("marked", [True, False])
def test_the_proof_comes_before_the_other_half_of_what_they_contradict(marked: bool) -> None:
    """From the room on that holds the refusal with why and the proof, both stand there; the other half comes later, and all of
    it stays."""
    told = [
        (REFUSES in text, PROOF in text, SAW in text) for text in pastes(story(marked=marked), range(400, 1400, 10))
    ]

    first = [column.index(True) for column in zip(*told, strict=True)]
    assert first[0] <= first[1] < first[2]
    assert all(list(column) == sorted(column) for column in zip(*told, strict=True))


@each(
    ("promised", "refused"),
    [("a new worktop and fronts put in place", False), ("a repair of the worktop", True)],
)
def test_a_new_thing_is_no_repair_that_was_refused(promised: str, refused: bool) -> None:
    """Only where somebody called it so."""
    facts = story(promised=promised)
    (text,) = pastes(facts, [3000])
    wording, rutger = Wording(facts, language_named("en"), years=False), facts.contacts[1]

    assert refused is (kind_named(wording, rutger, kind_refused(wording, rutger)) is Promised.REPAIR)
    assert "refused a repair" not in text  # the lead and what they contradict each other in tell that he refused


def test_what_they_agreed_to_that_contradicts_another_stands_with_the_promise_and_once() -> None:
    """Also where there is no room for what they contradict each other in; told beside the other, it is what else they said."""
    entries = Entries()
    entries.contact("2024-05-01", "The carrier confirmed the delivery.", agent="Imran", outcome=Outcome.REFUSED)
    said = "She saw the photo of it and agrees that it is not my door."
    made = entries.contact("2024-05-06", said, agent="Gwen", role=Role.SUPERVISOR, contradicts=(1,))
    entries.promise("2024-05-06", "a new grinder sent", "2024-05-13", promised=Promised.REPLACEMENT, made_in=made)
    facts = facts_of(
        case(problem="My grinder was left with a neighbour, and none of them has it.", want="239 GBP"), entries
    )

    for text in pastes(facts, (300, 500, 700, 900, 3000)):
        assert "agreed that it is not my door and promised" in text
        assert text.count("not my door") == 1
    assert "She saw the photo of it" in text or "she saw the photo of it" in text
