"""What an option of `export` can be followed by, as it is printed."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from casebook.exporters.places import PLACES
from casebook.exporters.registry import Recipient
from casebook.terminal.lines import Line, named


class RecipientsView(NamedTuple):
    """Whom an export can be for."""

    now: datetime

    def text(self) -> tuple[Line, ...]:
        """`chat  whoever answers in the company's chat`, a line each."""
        return named({one.value: one.help for one in Recipient})

    def document(self) -> dict[str, Any]:
        """Each word with what it means, as JSON."""
        from casebook.exporters.document import document_head

        told = [{"recipient": one.value, "for": one.help} for one in Recipient]
        return document_head(self.now) | {"recipients": told}


class PlacesView(NamedTuple):
    """The places that an export can be made to fit."""

    now: datetime

    def text(self) -> tuple[Line, ...]:
        """`sms  160 characters: …`, a line each: its limit and unit, what it is, and where that is from."""
        return named(
            {name: f"{each.limit:,} {each.unit}: {each.what} ({each.source})" for name, each in PLACES.items()}
        )

    def document(self) -> dict[str, Any]:
        """Each place with its limit, its unit and where that is from, as JSON."""
        from casebook.exporters.document import document_head

        told = [{"place": name, **place._asdict()} for name, place in PLACES.items()]
        return document_head(self.now) | {"places": told}
