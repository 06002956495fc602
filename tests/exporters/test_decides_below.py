"""What decides and had no room in the lead comes early below it, whatever kind of entry it is."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import pastes

PROBLEM = (
    "The walking holiday that I had paid 1,240.00 GBP for was called off on 3 September, two days before we were to travel, "
    "and the whole of what I paid is held back as a cancellation charge that is mine to bear."
)
NEWS = "Guide's diary of 4 September: all six of the lodges on the path over the pass and the lake were shut by their owners"
FILLER = "She will look at it again with whoever keeps the bookings and has no more to say of it for now."


def story(kind: str) -> CaseFacts:
    """A long problem, a refusal, what somebody found, and who promised with it before them; then a quarrel about the day."""
    entries = Entries()
    entries.contact(
        "2024-09-09", "He says that we cancelled of our own accord.", agent="Piers", outcome=Outcome.REFUSED
    )
    if kind == "parcel":
        entries.shipment("2024-09-16", text=NEWS)
    elif kind == "party":
        entries.contact("2024-09-16", f"{NEWS}.", party="Fell Guides", incoming=True, channel=Channel.EMAIL)
    else:
        entries.event("2024-09-16", EventKind.NOTE, f"{NEWS}.")
    read = "She read the guide's diary of the lodges by the lake and gives all of it back."
    made = entries.contact("2024-09-20", read, agent="Isolde", role=Role.SUPERVISOR, case_number="FW-20931")
    due = "2024-10-04"
    entries.promise("2024-09-20", "all of the 1,240.00 GBP", due, promised=Promised.REFUND, made_in=made)
    for day in ("2024-10-08", "2024-10-15", "2024-10-22"):
        entries.contact(day, FILLER, agent="Kit")
    want = "the 1,240.00 GBP back on the card I paid with, and the 85.00 GBP of the train that I could not use"
    return facts_of(case(problem=PROBLEM, want=want, company="Fellway"), entries)


@each("kind", ["parcel", "party", "note"])
def test_what_decides_comes_before_what_they_said_of_nothing(kind: str) -> None:
    """From the first room below the lead that holds a line of it."""
    facts = story(kind)
    told = lead_of(facts, ExportOptions()).untold
    texts = pastes(facts, range(420, 900, 20))

    assert told is not None
    assert NEWS.startswith(told.said[:20])
    assert any("shut by their owners" in text for text in texts)
    assert all("shut by their owners" in text for text in texts if "look at it again" in text)
    assert "shut by their owners" in texts[8]  # of 580 characters


def test_nothing_is_untold_where_the_lead_tells_it() -> None:
    """It is not told again below either, where there is little room."""
    entries = Entries()
    entries.contact("2024-09-09", "He says no.", agent="Piers", outcome=Outcome.REFUSED)
    entries.event("2024-09-16", EventKind.NOTE, "My photo of 30 Aug shows the dent in the door.")
    made = entries.contact("2024-09-20", "She saw the photo of the dent.", agent="Isolde", role=Role.SUPERVISOR)
    entries.promise("2024-09-20", "a new door", "2024-10-04", promised=Promised.REPLACEMENT, made_in=made)
    facts = facts_of(case(problem="The door came with a dent.", want="a new door"), entries)
    first = lead_of(facts, ExportOptions())

    assert "shows the dent" in first.text
    assert first.untold is None
    (text,) = pastes(facts, [450])
    assert text.count("shows the dent") == 1
