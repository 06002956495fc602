"""What goes out by post: whose name stands above an address, and the order in which a court is told what happened."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.company import Company
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of

from .cases import towel


def test_a_name_that_an_address_begins_with_stands_there_once() -> None:
    """Whoever keeps an address as it stands on an envelope has the name in it; a longer name is another one."""
    for kept, shown in (
        ("AMAZON\nComplaints\nLondon", "\n\nAMAZON\nComplaints\nLondon\n"),
        ("Amazon, Complaints, London", "\n\nAmazon\nComplaints\nLondon\n"),
        ("Amazonia House\nLondon", "\n\nAmazon\nAmazonia House\nLondon\n"),
    ):
        text = renderer("letter", "text")(towel(), ExportOptions(company=Company(name="Amazon", address=kept)))
        assert shown in text


def test_the_chronology_of_a_claim_has_each_parcel_at_its_day_with_its_exhibit() -> None:
    """A parcel stands where what was last known of it belongs, between what happened before and after."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(2499, "EUR"))
    sent = entries.shipment("2024-10-10", "handed in", tracking="1Z999AA10123456784", carrier="UPS", returning=True)
    entries.contact("2024-10-20 10:00", "She has it.", agent="Ann")
    entries.attachment("2024-10-21", "slip.jpg", attached_to=sent)
    text = renderer("claim", "text")(facts_of(case(want="my money back"), entries), ExportOptions())

    numbered = [line for line in text.splitlines() if line[:2] in ("1.", "2.", "3.")]
    assert ["paid" in numbered[0], "last known 10 October 2024: handed in. Exhibit A." in numbered[1]] == [True, True]
    assert "Ann (chat): She has it." in numbered[2]
