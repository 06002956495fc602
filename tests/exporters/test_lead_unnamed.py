"""What happened is told before what was promised: where both have no room, what was promised is said in the fewest words."""

from __future__ import annotations

from casebook.exporters.lead.lead import ROOM, lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

KITCHEN = "My kitchen was delivered on 12 May with a crack in the worktop and three damaged fronts and handles."
WANT = "a new worktop fitted, three new fronts and 320.00 EUR for the extra day of the fitter and his mate from abroad"
WANTS = [WANT[:end] for end in range(len(WANT), 60, -3)]
PROMISED = "a new worktop and fronts fitted by 5 June"


def broken(promised: str, number: str | None, kind: Promised = Promised.OTHER, **values: object) -> Entries:
    """What Wendy promised on the phone in May, and what became of it in June."""
    entries = Entries()
    made = entries.contact("2024-05-13", "She saw it.", agent="Wendy", case_number=number)
    settled = {"verdict": Verdict.BROKEN, "settled": moment("2024-06-08"), **values}
    entries.promise("2024-05-13", promised, "2024-06-05", promised=kind, made_in=made, **settled)
    return entries


def lead(entries: Entries, *, language: str = "en", **values: object) -> str:
    """What the lead says, which always fits."""
    told = lead_of(facts_of(case(orders=("EK-20417",), **values), entries), ExportOptions(language)).text
    assert len(told) <= ROOM
    return told


@each(
    ("language", "solution"),
    [
        ("en", "a solution"),
        ("nl", "een oplossing"),
        ("de", "eine Lösung"),
        ("fr", "une solution"),
        ("es", "una solución"),
    ],
)
def test_what_is_asked_for_was_promised_as_a_solution_where_it_has_no_room(language: str, solution: str) -> None:
    """The ask says what it was, and what went wrong stands before it, whatever room there is."""
    leads = [lead(broken(PROMISED, None), language=language, problem=KITCHEN, want=want) for want in WANTS]

    assert all(KITCHEN in each for each in leads)
    assert any(solution in each for each in leads)


def test_it_is_named_where_there_is_room() -> None:
    """So it is where the first sentence is short, and of a refund always: that takes no more room."""
    short = lead(broken(PROMISED, None), problem="The worktop has a crack.", want="a new worktop fitted")
    refund = lead(
        broken("a refund", None, Promised.REFUND), problem=f"{KITCHEN[:-1]}, at noon.", want=f"a refund of {WANT}"
    )

    assert "Wendy promised a new worktop and fronts fitted" in short
    assert "solution" not in short + refund


def test_its_number_stands_in_brackets_where_its_label_has_no_room() -> None:
    """Of figures alone nobody would know what they are."""
    named, bare = (
        [lead(broken(PROMISED, number), problem=KITCHEN, want=want) for want in WANTS]
        for number in ("SV-11873", "1187345")
    )

    assert any("Wendy promised a solution (SV-11873);" in each for each in named)
    assert any(", case SV-11873;" in each for each in named)
    assert not any("(1187345)" in each for each in bare)


@each(("note", "is_told"), [("No compensation came.", False), (None, True)])
def test_money_that_came_before_nothing_was_noted_came_for_something_else(note: str | None, is_told: bool) -> None:
    """Whoever settles it knows what came by then."""
    entries = broken("1,040.00 GBP compensation", None, Promised.REFUND, settled_note=note)
    entries.event("2024-06-03", EventKind.REFUNDED, "For the hotel", amount=Money(10000, "GBP"))

    told = lead(entries, problem="The flight was four hours late.", want="1,040.00 GBP compensation")

    assert is_told == ("only 100.00 GBP came" in told)
