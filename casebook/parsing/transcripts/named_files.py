"""A transcript in a file whose name tells when it was, as recordings and saved chats are called, where nothing in it does."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.transcripts.findings import OF_THE_NAME, Finding, Findings, What
from casebook.parsing.transcripts.reading import KnownSpeakers, findings_of, talk_of
from casebook.parsing.transcripts.turns import Line

_DAY_IN_NAME = re.compile(
    r"(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])"
    r"(?:[ _-]+([01]\d|2[0-3])[-.:_h]([0-5]\d)(?!\d)|T([01]\d|2[0-3])[-.:_h]?([0-5]\d)(?:[-.:_]?[0-5]\d)?(?!\d)|(?![T\d]))"
)
_IN_UTC = re.compile(r"(?<![^\W_])(?:GMT|UTC)(20\d\d[01]\d[0-3]\d)[-_ T]?([0-2]\d[0-5]\d)(?:[0-5]\d)?(?!\d)")
"""A day and time as Zoom calls its recordings, by the clock of Greenwich: `GMT20261028-093000_Recording.transcript.vtt`."""

_NUMBERED = re.compile(
    r"(?<![^\W\d_])(?:order|ref[^\W\d_]*|nr|no|number|numero|nummer|num|case|ticket|claim|invoice|inv|parcel|track[^\W\d_]*|"
    r"bestelling|bestelnummer|ordernummer|kenmerk|zaak[^\W\d_]*|dossier[^\W\d_]*|factuur|pakket|klacht|"
    r"bestell[^\W\d_]*|auftrag[^\W\d_]*|vorgang[^\W\d_]*|aktenzeichen|az|fall|rechnung[^\W\d_]*|sendung[^\W\d_]*|"
    r"commande|facture|colis|dossier|pedido|factura|caso|expediente|incidencia|paquete)"
    r"(?:[\W_]*(?:nr|no|number|num|nummer|numero|id|n))?[\W_]*$",
    re.IGNORECASE,
)
"""What stands before a number that is no day."""


def time_in_name(name: str) -> date | None:
    """The day that the name of a file has, a date-time where it has the time too; None where it has none.

    >>> time_in_name("call 2026-11-24 15-05.vtt"), time_in_name("chat_20261124.txt"), time_in_name("chat 15-05.txt")
    (datetime.datetime(2026, 11, 24, 15, 5), datetime.date(2026, 11, 24), None)
    >>> time_in_name("chat order 20250412-1234.txt"), time_in_name("chat 20250412-1234.txt")
    (None, datetime.date(2025, 4, 12))
    """
    days = (each for each in _DAY_IN_NAME.finditer(name) if not _NUMBERED.search(name[: each.start()]))
    found = next(days, None)
    if found is None:
        return None
    year, month, day = map(int, found.group(1, 2, 3))
    told = found.group(4, 5) if found[4] else found.group(6, 7)
    hour, minute = (int(part or 0) for part in told)
    try:
        at = datetime(year, month, day, hour, minute)
    except ValueError:
        return None
    return at if told[0] else at.date()


def _named(name: str, clock: Clock) -> date | None:
    """The same, on this clock where the name says that it is in UTC."""
    found = _IN_UTC.search(name)
    if found is None:
        return time_in_name(name)
    try:
        at = datetime.strptime(f"{found[1]}{found[2]}+0000", "%Y%m%d%H%M%z")
    except ValueError:
        return None
    return at.astimezone(clock.now.tzinfo).replace(tzinfo=None)


def read_named(data: bytes, name: str, known: KnownSpeakers, clock: Clock) -> Findings:
    """All that is found in the bytes of a file; where no day stands in it, as on that of its name, if that is past."""
    talk = talk_of(data, known, clock)
    findings = findings_of(talk, known, clock)
    named = None if findings.dated and findings.having(What.START) else _named(name, clock)
    if named is None or named > (clock.now.replace(tzinfo=None) if isinstance(named, datetime) else clock.now.date()):
        return findings
    day = named.date() if isinstance(named, datetime) else named
    then = min(clock.now, datetime.combine(day, time.max, clock.now.tzinfo))
    try:
        findings = findings_of(talk, known, replace(clock, now=then), moment_of(named, clock))
    except UnreadableDate:
        return findings
    began = findings.began if findings.began and findings.began.date() == day else named
    return _begun(findings, began, Line(OF_THE_NAME, name))


def _begun(findings: Findings, began: date, line: Line) -> Findings:
    """The same, of this day, with the time at which it ended where how long it took is told."""
    found = [one for one in findings.found if one.what is not What.START]
    start = began.isoformat(timespec="minutes") if isinstance(began, datetime) else began.isoformat()
    found.append(Finding(What.START, start, line))
    took = next((int(one.value) for one in findings.having(What.MINUTES)), None)
    if isinstance(began, datetime) and took is not None and not findings.having(What.END):
        found.append(Finding(What.END, (began + timedelta(minutes=took)).isoformat(timespec="minutes"), line))
    found.sort(key=lambda one: _ORDER.get(one.what, len(_ORDER)))
    at = began if isinstance(began, datetime) else findings.began
    return replace(findings, found=tuple(found), began=at, dated=True)


_WHO_AND_WHERE = (What.AGENT, What.TRANSFER, What.CASE_NUMBER, What.ORDER, What.PARCEL, What.CHANNEL)
_ORDER = dict.fromkeys(_WHO_AND_WHERE, 0) | {What.START: 1, What.END: 2, What.MINUTES: 3, What.WAITING: 3}
"""What stands before the rest of what is found, as in a transcript that tells its times itself."""
