"""Messages and calls as phones back them up in XML: `<sms …/>` and `<call …/>`. A file that declares entities is not read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from io import BytesIO

from casebook.parsing.call_minutes import minutes_of
from casebook.parsing.phone_xml import NotRead, read_elements
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.names import holds_company
from casebook.parsing.transcripts.times.stamps import Stamp, Worded
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.vocabularies import Channel, Outcome

_RECEIVED, SENT, _MISSED = "1", "2", "3"
_ENCODING = re.compile(r"(?<=version=['\"]1\.0['\"]) encoding=(?:'[^']*'|\"[^\"]*\")")
_Record = tuple[str, Mapping[str, str], int]
UNKNOWN = ("", "(Unknown)", "null")
"""What stands in the place of a name that nobody knows."""
ME = "me"
"""Who sent what went out."""


def is_phone_backup(text: str) -> bool:
    """Whether this is such a file."""
    return text.lstrip("\ufeff \n\r").startswith("<") and any(
        f"<{name}" in text for name in ("smses", "calls", "sms ", "call ")
    )


def phone_backup_of(text: str, zone: tzinfo | None, company: str | None = None) -> Talk:
    """The messages as turns, in order; of calls the last that was answered, with its time and minutes: of a backup that has
    several partners only what was exchanged with the `company`."""
    records = _with_company(_records(text), _joined(company or ""))
    turns = tuple(
        turn for name, found, number in records if name == "sms" for turn in [_turn(found, number, zone)] if turn
    )
    calls = [(found, number) for name, found, number in records if name == "call"]
    theirs = frozenset(plain(turn.speaker or "") for turn in turns if turn.speaker != ME)
    if turns or not calls:
        return Talk(Layout.MESSAGES, turns, (), Channel.OTHER.value, frozenset({ME}), theirs)
    call, number = next(((one, line) for one, line in reversed(calls) if int(one.get("duration") or 0)), calls[-1])
    line = Line(number, _shown(call))
    seconds = int(call.get("duration") or 0)
    minutes, talked = minutes_of(seconds), bool(seconds)
    notices = ((line, _stamp(call, zone)),)
    outcome = None if talked else Outcome.NO_ANSWER
    return Talk(Layout.MESSAGES, (), notices, Channel.PHONE.value, minutes=(minutes, line), outcome=outcome)


def _with_company(records: Sequence[_Record], company: str) -> Sequence[_Record]:
    """What was exchanged with a company, by the name kept beside its number, else by what its messages say first; all of it where
    there is one partner alone, or no company is known."""
    if len({_number_of(found) for _, found, _ in records}) < _SEVERAL or not company:
        return records
    named = {_number_of(found) for _, found, _ in records if _is_one(_joined(partner_of(found)), company)}
    received = [found for name, found, _ in records if name == "sms" and found.get("type") != SENT]
    theirs = named or {_number_of(found) for found in received if company in _joined(found.get("body", "")[:_FIRST])}
    return [one for one in records if _number_of(one[1]) in theirs]


_SEVERAL, _WITHOUT_COUNTRY = 2, 9
"""What a number ends in is the same with its country in front and without, in so many figures. Our own choice."""

_FIRST = 40
"""So many characters of a message tell who wrote it. Our own choice."""


def _joined(name: str) -> str:
    return re.sub(r"\W", "", plain(name))


def _is_one(name: str, company: str) -> bool:
    """Whether one is a part of the other, both in small letters without blanks: `Bosch` of *Bosch Hausgeräte*."""
    return holds_company(name, company) or holds_company(company, name)


def _number_of(record: Mapping[str, str]) -> str:
    number = record.get("address") or record.get("number") or partner_of(record)
    figures = re.sub(r"\D", "", number)
    return figures[-_WITHOUT_COUNTRY:] if len(figures) >= _WITHOUT_COUNTRY else number


def _shown(call: Mapping[str, str]) -> str:
    kinds = {_RECEIVED: "call from", SENT: "call to", _MISSED: "missed call from"}
    return f"{kinds.get(call.get('type', ''), 'call')} {call.get('contact_name') or call.get('number') or ''}".strip()


def _records(text: str) -> list[_Record]:
    """Each element with its attributes and its line; as far as the file is well formed."""
    found: list[_Record] = []

    def begin(name: str, attributes: dict[str, str], line: int) -> None:
        if name in ("sms", "call"):
            found.append((name, attributes, line))

    # It is text by now, whatever encoding it names.
    data = _ENCODING.sub("", text.lstrip("\ufeff \n\r"), count=1).encode("utf-8", "replace")
    with suppress(NotRead):
        read_elements(BytesIO(data), begin)
    return found


def time_of(record: Mapping[str, str], zone: tzinfo | None) -> datetime | None:
    """When it was, in this zone; None where it does not say that."""
    try:
        return datetime.fromtimestamp(int(record["date"]) / 1000, UTC).astimezone(zone)
    except (KeyError, ValueError, OverflowError, OSError):
        return None


def partner_of(record: Mapping[str, str]) -> str:
    """With whom a message was exchanged: by name, else by number."""
    name = record.get("contact_name", "")
    return record.get("address") or record.get("number", "") if name in UNKNOWN else name


def _stamp(record: Mapping[str, str], zone: tzinfo | None) -> Stamp | None:
    at = time_of(record, zone)
    if at is None:
        return None
    return Stamp(Worded(at.year, at.month, at.day), at.time().replace(second=0, microsecond=0))


def _turn(record: Mapping[str, str], number: int, zone: tzinfo | None) -> Turn | None:
    body = record.get("body", "")
    if not body:
        return None
    speaker = ME if record.get("type") == SENT else partner_of(record) or "?"
    lines = tuple(Line(number, text) for text in body.split("\n") if text.strip())
    return Turn(speaker, lines, _stamp(record, zone), (), Line(number, body.split("\n")[0]))
