"""Where fields of a contact are listed by hand: a new one that is missing there is named, with the place.

A field that has nothing to do in one of them is listed here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from casebook.actions.importing.contacts import _FIELDS as IMPORTED
from casebook.actions.live import Live, Stamped, answers_of
from casebook.importers.spreadsheet.columns import HEADINGS
from casebook.parsing.clock import Clock
from casebook.parsing.live_lines import LivePart
from casebook.records.contact import TALKED
from casebook.records.kinds import CONTACT, Contact
from casebook.records.vocabularies import Channel
from tests.builders import NOW, case, moment

TYPED = {field.name for field in CONTACT.fields if field.spec.editable and not field.spec.relation}
"""What can be typed of a contact, but other entries."""

SAID_OF_NOBODY = {
    "at",
    "private",
    "key",
    "channel",
    "incoming",
    "outcome",
    "party",
    "waiting",
    "deadline",
    "private_text",
}
"""What may be said of a call in which nobody talked: how it was begun and with whom, and what the person noted."""

IN_NO_COLUMN = {"private", "key", "incoming", "party", "waiting", "deadline", "rating", "private_text"}
"""What no column of a spreadsheet is known to hold."""

NOT_WHILE_IT_LASTS = {"private", "key", "incoming", "party", "deadline", "also"}
"""What no line says of a contact that is going on; who else answered is whoever was named before another (`who_else`)."""


def missing(listed: Iterable[str], exempt: set[str]) -> set[str]:
    """The fields that are neither listed nor exempt; those that are both have no business here either."""
    return TYPED ^ (set(listed) | exempt) | (set(listed) & exempt)


def test_each_field_says_whether_people_had_talked_or_not() -> None:
    """`takes_two` of `records/contact.py`: a field that is recorded of a call that broke off may tell that it was one."""
    assert set() == missing(TALKED, SAID_OF_NOBODY)


def test_each_field_that_is_typed_can_be_imported() -> None:
    """`_FIELDS` of `actions/importing/contacts.py`; the day is read for itself."""
    assert set() == missing(IMPORTED.values(), {"at"})


def test_each_field_has_a_heading_in_a_spreadsheet() -> None:
    """`HEADINGS` of `importers/spreadsheet/columns.py`, by the names that answers have."""
    assert set() == missing(
        {IMPORTED.get(name, "at") for name in HEADINGS if name in {*IMPORTED, "date"}}, IN_NO_COLUMN
    )


def test_each_field_can_be_said_while_a_contact_lasts() -> None:
    """`LivePart` of `parsing/live_lines.py` and `answers_of` of `actions/live.py`: a line for each part gives every field."""
    words = {"role": "manager", "channel": "phone", "outcome": "refused", "rating": "4", "waiting": "3", "minutes": "9"}
    live = Live(NOW, [Stamped(NOW + timedelta(minutes=1), f"{part}: {words.get(part, 'x')}") for part in LivePart])

    contact = answers_of(live, NOW, Clock(now=NOW, zone="UTC"), case()).contact

    bare = Contact(at=moment("2024-01-01"), logged=contact.logged, channel=Channel.CHAT)
    given = {name for name in TYPED if getattr(contact, name) != getattr(bare, name)}
    assert set() == missing(given, NOT_WHILE_IT_LASTS)
