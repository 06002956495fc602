"""What a mail says of a parcel: its number, and that it has left, which is no promise of anything."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from assertions import entries

from tests.importers.mail_year import ME, day, mail

ORDER = "10203040506070"

LEFT = {
    "English, today": "Shipped with UPS 1Z999AA10123456784 today.",
    "English": "Your replacement has left: UPS 1Z999AA10123456784.",
    "English, on its way": "Your replacement is on its way with UPS 1Z999AA10123456784.",
    "German": "Deine Ersatzlieferung ist unterwegs: UPS 1Z999AA10123456784.",
    "German, sent": "Ihre Ersatzlieferung wurde heute mit UPS 1Z999AA10123456784 verschickt.",
    "Dutch": "Je vervangende jas is onderweg met UPS 1Z999AA10123456784.",
    "French": "Votre colis de remplacement est en route : UPS 1Z999AA10123456784.",
    "Spanish": "Su reemplazo está en camino con UPS 1Z999AA10123456784.",
}
TO_COME = {
    "English": ("Your replacement is on its way and will arrive on 14 November.", "2025-11-14"),
    "German": ("Ihre Ersatzlieferung ist unterwegs und kommt am 14. November an.", "2025-11-14"),
    "Dutch": ("Je vervangende jas wordt uiterlijk 14 november verstuurd.", "2025-11-14"),
    "a refund": ("We will send your refund by 14 November.", "2025-11-14"),
}


@pytest.fixture
def written(casebook: Any, tmp_path: Path) -> Any:
    """What is recorded of a mail of the company with these words."""
    casebook = partial(casebook, now="2025-12-31T12:00:00+01:00")
    casebook("open", "jacket", "--company", "Zalando", "--order", ORDER)

    def written(text: str) -> list[dict[str, Any]]:
        path = tmp_path / "one.eml"
        sender = "Zalando <service@zalando.example>"
        path.write_bytes(mail(sender, ME, ORDER, day(11, 10), f"Hallo,\n\n{text}\n\nTimo Weber\n"))
        casebook("import", str(path), "--me", ME)
        return entries(casebook, "jacket")

    return written


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_that_something_left_is_its_parcel_and_no_promise(written: Any, text: str) -> None:
    """The number right behind the carrier is recorded."""
    found = written(text)

    assert ["1Z999AA10123456784"] == [one["tracking"] for one in found if one["kind"] == "shipment"]
    assert [] == [one["text"] for one in found if one["kind"] == "promise"]


@pytest.mark.parametrize(("text", "due"), TO_COME.values(), ids=TO_COME)
def test_what_is_yet_to_come_is_promised_still(written: Any, text: str, due: str) -> None:
    """Also where it is said that it left."""
    assert [due] == [one["due"] for one in written(text) if one["kind"] == "promise"]
