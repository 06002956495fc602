"""What an option of `export` can be followed by, as it is printed."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from casebook.exporters.places import PLACES, places_told
from casebook.exporters.registry import Recipient, recipients_told


class RecipientsView(NamedTuple):
    """Whom an export can be for."""

    now: datetime

    def text(self) -> str:
        """`chat  whoever answers in the company's chat`, a line each."""
        return recipients_told()

    def document(self) -> dict[str, Any]:
        """The same."""
        from casebook.exporters.document import document_head

        told = [{"recipient": one.value, "for": one.help} for one in Recipient]
        return document_head(self.now) | {"recipients": told}


class PlacesView(NamedTuple):
    """The places that an export can be made to fit."""

    now: datetime

    def text(self) -> str:
        """`sms  160 characters: …`, a line each."""
        return places_told()

    def document(self) -> dict[str, Any]:
        """The same."""
        from casebook.exporters.document import document_head

        told = [{"place": name, **place._asdict()} for name, place in PLACES.items()]
        return document_head(self.now) | {"places": told}
