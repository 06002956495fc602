"""What is understood of a promise while it is typed."""

from __future__ import annotations

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.questions.contact_sheet import ContactSheet
from casebook.actions.questions.known_answers import KnownAnswers
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel
from tests.builders import NOW, case
from tests.conftest import each

CLOCK = Clock(now=NOW, zone="Europe/Amsterdam", date_order=None)


@each(
    ("typed", "understood"),
    [
        ("a refund", "no day in these words"),
        ("a refund by 05/12", "no day was taken from 'by 05/12' in that promise, which can be"),
        ("a refund by 31 Feb", "no day was taken from"),
    ],
)
def test_why_no_day_is_taken_is_said_while_it_is_typed(typed: str, understood: str) -> None:
    """With the words that it is about, as the command line says it."""
    contact = Contact(at=moment_of(NOW, CLOCK), logged=NOW, channel=Channel.CHAT)
    sheet = ContactSheet(KnownAnswers(None), CLOCK, ContactAnswers(contact), case())
    sheet.type("promise", typed)

    assert next(state.understood for state in sheet.states if state.name == "promise").startswith(understood)
