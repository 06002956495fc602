"""What reads like a promise in what was typed of a contact is counted from the day that the text tells of it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.noticed.promise_noticed import noticed_remarks
from casebook.parsing.clock import Clock
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel
from tests import builders
from tests.builders import moment
from tests.conftest import each

ZONE = "Europe/London"
MADE = moment("2026-11-20 10:00", ZONE)
CLOCK = Clock(datetime(2026, 11, 20, 10, tzinfo=ZoneInfo(ZONE)), ZONE)


def remark(typed: str) -> str:
    """What is said of the promise in this text, typed on a Friday."""
    answers = ContactAnswers(builders.entry(Contact, 1, MADE, text=typed, channel=Channel.CHAT))
    (told,) = noticed_remarks(builders.case(company="Parcelo"), 1, answers, CLOCK)
    return told


@each(
    "typed",
    [
        "Spoke to Maria on 2 November, she'll refund me next friday",
        "Maandag 2 november gebeld, ze betalen volgende vrijdag terug",
        "Am 2. November angerufen, sie erstatten es nächsten Freitag",
    ],
)
def test_a_day_in_a_promise_is_counted_from_the_day_of_the_contact(typed: str) -> None:
    """The days it may be lie behind the contact, not behind the typing, and the command that records it says from when."""
    told = remark(typed)
    assert "is 2026-11-06 or 2026-11-13; add --by" in told
    assert told.endswith("--date 2026-11-02")


@each("typed", ["They will refund me by monday", "Rang them today, they will refund me by monday"])
def test_what_tells_no_day_before_is_counted_from_the_typing(typed: str) -> None:
    """The contact is on the day of typing, and no other day is given."""
    assert "--date" not in remark(typed)
