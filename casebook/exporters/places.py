"""Where a text is pasted, how much fits there, and what is counted: each place with where its limit is known from.

All were looked up in November 2026. What no document says is not stated: the chats of most shops publish no limit, nor
does WhatsApp for what people type themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from casebook.errors import WrongValue, one_of, shortened
from casebook.exporters.units import Unit


class Place(NamedTuple):
    """How much fits where one pastes: `limit` in `unit`, and the document that says so."""

    limit: int
    unit: Unit
    what: str
    source: str


PLACES: Mapping[str, Place] = {
    "whatsapp": Place(
        4096, Unit.CHARACTERS, "a message to a business on WhatsApp", "Meta, WhatsApp Cloud API, text messages"
    ),
    "sms": Place(1600, Unit.CHARACTERS, "a text message, joined of several", "Twilio, errors 21605 and 21617"),
    "messenger": Place(2000, Unit.CHARACTERS, "a message in Messenger", "Meta, Messenger Platform, Send API"),
    "instagram": Place(
        1000, Unit.BYTES, "a direct message on Instagram", "Meta, Instagram messaging API, send a message"
    ),
    "x": Place(10_000, Unit.CHARACTERS, "a direct message on X", "X, direct messages API"),
    "telegram": Place(4096, Unit.UTF16, "a message on Telegram", "Telegram, Bot API, sendMessage; API, entities"),
    "connect": Place(
        *(1024, Unit.CHARACTERS, "a chat that runs on Amazon Connect"),
        "Amazon Connect, Participant API, SendMessage, older pages; newer ones allow 16,384 bytes",
    ),
    "chatwoot": Place(10_000, Unit.CHARACTERS, "a chat that runs on Chatwoot", "Chatwoot, source of its message model"),
    "zendesk": Place(5000, Unit.CHARACTERS, "a chat that runs on Zendesk", "Zendesk, messaging limits"),
    "ebay": Place(1000, Unit.CHARACTERS, "the form of an eBay payment dispute", "eBay, the form's page"),
    "court": Place(
        *(
            1080,
            Unit.CHARACTERS,
            "the particulars of a claim in Money Claim Online, England and Wales; the rest is lost",
        ),
        "guides of solicitors",
    ),
    "texas-puc": Place(
        1500, Unit.CHARACTERS, "the complaint form of the Public Utility Commission of Texas", "the form's page"
    ),
}
"""Each by the name that `--for` takes."""


class UnknownPlace(WrongValue):
    """A place was named of which no limit is known."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        from difflib import get_close_matches

        near = get_close_matches(self.name.strip().casefold(), PLACES, n=1)
        hint = f"did you mean '{near[0]}'?" if near else f"there are {one_of(list(PLACES))};"
        return f"no limit is known for '{shortened(self.name)}'; {hint} --limit N makes it fit anywhere."


def place_named(name: str) -> Place:
    """The place of that name, capitals and blanks around it aside. Raises UnknownPlace."""
    place = PLACES.get(name.strip().casefold())
    if place is None:
        raise UnknownPlace(name)
    return place
