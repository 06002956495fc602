"""A parcel's number right behind its carrier is that parcel's, however the carrier is written and whatever stands around it."""

from __future__ import annotations

import pytest

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.numbers.numbers import numbers_in_text
from casebook.parsing.transcripts.turns import Line, Side

TOLD = {
    "deine Ersatzlieferung ist unterwegs: UPS 1Z999AA10123456784.": "1Z999AA10123456784",
    "Your replacement has left: UPS 1Z 999 AA1 01 2345 6784.": "1Z 999 AA1 01 2345 6784",
    "Shipped with UPS 1Z999AA10123456784 today.": "1Z999AA10123456784",
    "Je pakket is onderweg met DHL 00340434161094042557": "00340434161094042557",
    "Expédié par TNT 123456785123, livraison demain.": "123456785123",
    "Enviado con SEUR 98765432109876": "98765432109876",
    "Verzonden met DPD 15222712345678": "15222712345678",
}
NOT_TOLD = ("Ring DHL 0800 123 4567", "Call UPS 0900 2255 877 now", "UPS 24 hours", "DPD 12 Nov", "Ticket DHL-8832119")


@pytest.mark.parametrize(("text", "number"), TOLD.items(), ids=TOLD)
def test_a_number_behind_a_carrier_is_its_parcels(text: str, number: str) -> None:
    """With the carrier's initials in capitals, which are no part of it."""
    found = list(numbers_in_text(text, [Line(1, text)], Side.COMPANY, "Timo", ""))

    assert [(What.PARCEL, number, True)] == [(one.what, one.value, one.sure) for one in found]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_carriers_telephone_or_ticket_is_no_parcel(text: str) -> None:
    """Nor a day or a time behind its name."""
    found = numbers_in_text(text, [Line(1, text)], Side.COMPANY, "Timo", "")

    assert What.PARCEL not in [one.what for one in found]
