"""A phone's backup has everybody in it: with whom the company is, by its name beside a number or in its own words."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-12T22:00:00+01:00"), "+01:00")

MESSAGES = """<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="4">
  <sms address="+31612340000" date="1793959200000" type="2" body="Hoi, mijn internet doet het niet" contact_name="{name}" />
  <sms address="0612340000" date="1793962800000" type="1" body="{said}. Wij bellen u op 20 november." contact_name="{name}" />
  <sms address="+31699998888" date="1793962900000" type="1" body="Wij komen op 21 november eten" contact_name="Mama" />
  <sms address="+31655555555" date="1793962950000" type="1" body="met Jan hier, ik kom op 22 november" contact_name="Jan" />
</smses>
"""

CALLS = """<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<calls count="3">
  <call number="+31612340000" duration="1325" date="1794070000000" type="2" contact_name="NetPlus" />
  <call number="+31655555555" duration="99" date="1794081000000" type="1" contact_name="Oma" />
</calls>
"""


@each(
    ("company", "name", "said"),
    [
        ("NetPlus", "NetPlus", "Beste klant, met Ilse"),
        ("Net Plus", "NetPlus", "Beste klant, met Ilse"),
        ("NetPlus Glasvezel", "NetPlus", "Beste klant, met Ilse"),
        ("NetPlus", "(Unknown)", "Beste klant, met Ilse van NetPlus"),
    ],
)
def test_only_what_was_exchanged_with_the_company_is_read(company: str, name: str, said: str) -> None:
    """What others write is none of its promises, and they are none of its people."""
    assert (["Ilse"], ["2026-11-20"]) == _read(MESSAGES.format(name=name, said=said), company)


def test_a_backup_without_the_company_says_nothing() -> None:
    """Several partners of whom nobody is it."""
    assert ([], []) == _read(MESSAGES.format(name="NetPlus", said="Met Ilse"), "Acme")


def test_whoever_is_alone_in_a_backup_is_the_company() -> None:
    """However it is called there: the person chose what is in it."""
    alone = "".join(line for line in MESSAGES.splitlines(keepends=True) if "Mama" not in line and "Jan" not in line)
    assert (["Ilse"], ["2026-11-20"]) == _read(alone.format(name="NetPlus", said="Beste klant, met Ilse"), "Acme")


@each(("company", "minutes"), [("NetPlus", ["22"]), ("Acme", [])])
def test_the_call_is_that_with_the_company(company: str, minutes: list[str]) -> None:
    """Not the last that was answered of all."""
    found = read_transcript(CALLS.encode(), KnownSpeakers(None, company), NOW).found
    assert minutes == [one.value for one in found if one.what is What.MINUTES]


def _read(text: str, company: str) -> tuple[list[str], list[str]]:
    found = read_transcript(text.encode(), KnownSpeakers(None, company), NOW).found
    return (
        [one.value for one in found if one.what is What.AGENT],
        [str(one.due)[:10] for one in found if one.what is What.PROMISE],
    )
