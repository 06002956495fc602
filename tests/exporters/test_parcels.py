"""What is told of parcels: what is in one is no news of it."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from tests.builders import Entries, case, facts_of


def test_what_is_in_a_parcel_stands_beside_its_carrier_and_is_no_news_of_it() -> None:
    """Amazon's data export says which of several parcels holds what; no carrier said so, and nothing became known by it."""
    entries = Entries()
    entries.item("2024-10-28", "tea pot, blue")
    entries.item("2024-10-28", "kettle")
    entries.shipment("2024-10-29", "Tea pot, blue; kettle", tracking="1Z999AA10123456784", carrier="UPS")
    told = renderer("chat", "text")(facts_of(case(orders=("302",)), entries), ExportOptions())

    assert "\nParcel with UPS (Tea pot, blue; kettle), tracking number 1Z999AA10123456784, 29 Oct.\n" in told
    assert "ccording to UPS" not in told

    entries.shipment("2024-11-02", "at the depot", tracking="1Z999AA10123456784", carrier="UPS")
    known = renderer("letter", "text")(facts_of(case(orders=("302",)), entries), ExportOptions())
    head = "Parcel with UPS (Tea pot, blue; kettle), tracking number 1Z999AA10123456784"
    assert f"- {head}, last known 2 November 2024: at the depot.\n" in known
