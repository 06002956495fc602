"""The day and the time that the name of a file has; the number of an order or a case in it is neither."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.named_files import read_named, time_in_name
from casebook.parsing.transcripts.reading import KnownSpeakers
from tests.conftest import each


@each(
    "name",
    [
        "chat order 20250412-1234.txt",
        "chat_order_20250412.txt",
        "chat ref 20250412.txt",
        "Chat Nr. 20250412.txt",
        "case-20250412-0915.txt",
        "bestelling 20250412.txt",
        "Bestellnummer_20250412.txt",
        "commande n° 20250412.txt",
        "pedido 20250412.txt",
    ],
)
def test_the_number_of_something_is_no_day(name: str) -> None:
    """Whatever day its figures could be."""
    assert time_in_name(name) is None


@each(
    ("name", "then"),
    [
        ("call 2026-11-24 15-05.vtt", datetime(2026, 11, 24, 15, 5)),
        ("call 2026-11-24 15.05.10.vtt", datetime(2026, 11, 24, 15, 5)),
        ("call 20261124T1505.vtt", datetime(2026, 11, 24, 15, 5)),
        ("call-2026-11-24T15-05-10.vtt", datetime(2026, 11, 24, 15, 5)),
        ("20261124-1234.txt", date(2026, 11, 24)),
        ("20261124_150510.m4a.txt", date(2026, 11, 24)),
        ("order 20250412-1234 on 2026-11-24.txt", date(2026, 11, 24)),
        ("recorded 2026-11-24.txt", date(2026, 11, 24)),
    ],
)
def test_a_time_is_written_as_one(name: str, then: date) -> None:
    """Four bare figures behind a day may be anything."""
    assert then == time_in_name(name)


@each(
    "name, began",
    [
        ("GMT20261028-093000_Recording.transcript.vtt", "2026-10-28T10:30"),
        ("GMT20260701-093000_Recording.vtt", "2026-07-01T11:30"),
        ("GMT20261101-233000.vtt", "2026-11-02T00:30"),
    ],
)
def test_a_name_that_tells_the_time_of_greenwich_is_read_by_the_clock_here(name: str, began: str) -> None:
    """As Zoom calls what it recorded."""
    clock = Clock(datetime.fromisoformat("2026-11-30T12:00:00+01:00").astimezone(ZoneInfo(_HERE)), _HERE)
    cues = b"WEBVTT\n\n00:01.000 --> 00:04.000\nPetra Smith: Hello, this is Petra from Acme.\n"

    findings = read_named(cues, name, KnownSpeakers("Jan", "Acme"), clock)

    assert [began] == [one.value for one in findings.having(What.START)]


_HERE = "Europe/Amsterdam"
