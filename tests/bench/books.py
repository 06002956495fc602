"""Books of any size for the bench, made as a person would get one: by `casebook import`.

Every case is a dispute of twenty contacts, all but the last five closed. A document tells them by the keys of the
contract; a hundred thousand contacts are 34 MB of it. The same size gives the same book, but for salts.
"""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.bench.measure import Subject, clean_environment

CONTACTS_A_CASE = 20
OPEN_CASES = 5
CASES_A_DOCUMENT = 2_500
"""A larger book is imported in pieces of this many cases, so that none has more bytes than `import` reads at once."""

HANDLE = "towel"
"""The handle of the last case, which is open and three weeks old at the present of the bench."""

WRITTEN = "2024-11-18T12:00:00+01:00"
"""When the books were written: before the day on which they are measured, as a book begun today has no copy of the day."""

_SENTENCES = (
    "I asked where the parcel is. It lies in the depot since Monday, they say.",
    "A neighbour is said to have it; they cannot tell which one. I want the proof.",
    "They want a photo, which I sent twice already.\nAnother department, which cannot be called, will see.",
    "Nobody answered for twenty minutes, then the line went dead.",
    "The return arrived. The refund waits for approval: three to five business days more.",
)
_AGENTS = ("Maria", "Tom", "Priya", "Sanne", "José", "Aïcha")
_COMPANIES = ("Amazon", "Bol", "Zalando", "Coolblue", "PostNL", "IKEA")

Json = dict[str, Any]


def disputes(contacts: int, spares: int = 0) -> Iterator[Json]:
    """The cases of a book with that many contacts; before the last stand `spares` open ones with a promise each."""
    cases = _cases_of(contacts)
    for place in range(cases):
        hours = cases - 1 - place
        closed = hours >= OPEN_CASES
        yield _dispute(place, hours, min(contacts - place * CONTACTS_A_CASE, CONTACTS_A_CASE), closed=closed)
        if hours == 1 or cases == 1:
            yield from (_spare(number) for number in range(spares))


def long_case(entries: int) -> Json:
    """The open case alone, with that many entries: seven contacts of ten, two promises, and an event."""
    begun = datetime(2023, 9, 1, 10, 0, tzinfo=UTC)
    made = [_entry_of(number, begun + timedelta(hours=number)) for number in range(1, entries + 1)]
    return {"case": _case(HANDLE, 0, begun, None), "entries": made}


def write_document(path: Path, cases: Iterable[Json]) -> None:
    """Write the JSON of these cases as `import` reads it, a line each entry."""
    with path.open("w", encoding="utf-8") as file:
        file.write(f'{{"format": "casebook/1", "as_of": "{WRITTEN}", "cases": [')
        for number, case in enumerate(cases):
            lines = ",\n".join(_compact(entry) for entry in case["entries"])
            file.write(f'{"," if number else ""}\n{{"case": {_compact(case["case"])}, "entries": [\n{lines}]}}')
        file.write("\n]}\n")


def write_rows(path: Path, cases: Iterable[Json]) -> None:
    """Write the contacts alone as one JSON array of flat rows, as `sqlite-utils insert` reads them."""
    with path.open("w", encoding="utf-8") as file:
        rows = (entry for case in cases for entry in case["entries"] if entry["kind"] == "contact")
        for number, row in enumerate(rows):
            file.write(f"{',' if number else '['}\n{_compact(row)}")
        file.write("\n]\n")


def build_long(program: str, book: Path, entries: int) -> None:
    """Make a book of `long_case` where none is yet, by `casebook import`. Raises CommandFailed."""
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as name:
        document = Path(name, "document.json")
        world = clean_environment(Path(name), CASEBOOK_NOW=WRITTEN, CASEBOOK_BOOK=str(book))
        write_document(document, [long_case(entries)])
        Subject("import", [program, "import", str(document)], world).run(Path(name))


def build(program: str, book: Path, contacts: int, spares: int = 0) -> None:
    """Make a book with that many contacts where none is yet, by `casebook import`. Raises CommandFailed."""
    cases, pieces = disputes(contacts, spares), -(-(_cases_of(contacts) + spares) // CASES_A_DOCUMENT)
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as name:
        folder, document = Path(name), Path(name, "document.json")
        world = clean_environment(folder, CASEBOOK_NOW=WRITTEN, CASEBOOK_BOOK=str(book))
        for _ in range(pieces):
            write_document(document, islice(cases, CASES_A_DOCUMENT))
            Subject("import", [program, "import", str(document)], world).run(folder)


def cached_book(program: str, contacts: int) -> Path:
    """A book of that many contacts, for reading alone, which stays for the next time. Raises CommandFailed."""
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as name:
        sample = Path(name, "sample.db")
        build(program, sample, 1)
        book = cache_folder() / f"{contacts}-format-{_format_of(sample)}.db"
    if not book.exists():
        half = book.with_suffix(".half")
        for left in book.parent.glob(f"{half.name}*"):
            left.unlink()
        build(program, half, contacts)
        half.rename(book)
    return book


def cache_folder() -> Path:
    """Where what is dear to make is left for the next run, under the system's temporary folder, for its owner alone."""
    folder = Path(tempfile.gettempdir(), f"casebook-bench-{os.getuid()}")
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.is_symlink() or folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} is somebody else's")
    return folder


def _format_of(book: Path) -> int:
    connection = sqlite3.connect(f"file:{book}?mode=ro", uri=True)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def _cases_of(contacts: int) -> int:
    return max(1, -(-contacts // CONTACTS_A_CASE))


def _dispute(place: int, hours: int, contacts: int, *, closed: bool) -> Json:
    handle = f"case-{place:05}" if hours else HANDLE
    begun = datetime(2024, 10, 31, 13, 50, tzinfo=UTC) - timedelta(hours=hours)
    entries = [_contact(handle, number, place, begun) for number in range(1, contacts + 1)]
    if not closed:
        entries += [_promise(handle, contacts + 1 + number, begun, number) for number in range(3)]
    return {"case": _case(handle, place, begun, begun + timedelta(days=18) if closed else None), "entries": entries}


def _spare(number: int) -> Json:
    """An open case named by its number, `spare-7`, with one promise, `spare-7/1`."""
    begun = datetime(2024, 11, 1, 9, 0, tzinfo=UTC)
    handle = f"spare-{number}"
    return {"case": _case(handle, 90_000 + number, begun, None), "entries": [_promise(handle, 1, begun, number)]}


def _case(handle: str, place: int, begun: datetime, closed: datetime | None) -> Json:
    return {
        "handle": handle,
        "company": _COMPANIES[place % len(_COMPANIES)],
        "title": "Wrong item, refund does not come",
        "orders": [f"302-{place:07}-{place * 7919 % 10_000_000:07}"],
        "item": "red bath towel",
        "problem": "I ordered a red bath towel and got a grey bathrobe. I sent it back, and the refund does not come.",
        "want": "a full refund of 24.99 EUR",
        "amount": {"amount": "24.99", "currency": "EUR"},
        "country": "NL",
        "status": "closed" if closed else "open",
        "opened": _written(begun),
        "closed": closed and _written(closed),
        "outcome": "refunded in full" if closed else None,
    }


def _contact(handle: str, number: int, place: int, begun: datetime) -> Json:
    at = _written(begun + timedelta(hours=20 * number, minutes=place % 60))
    return {
        "ref": f"{handle}/{number}",
        "kind": "contact",
        "at": at,
        "logged": at,
        "channel": "phone" if number % 4 == 3 else "chat",
        "incoming": False,
        "agent": _AGENTS[(place + number) % len(_AGENTS)],
        "role": "supervisor" if number % 5 == 4 else "representative",
        "case_number": f"A-{place:05}{number // 3:02}",
        "outcome": "reached",
        "text": _SENTENCES[(place + number) % len(_SENTENCES)],
        "minutes": 5 + number,
        "rating": 1 + number % 5,
    }


def _entry_of(number: int, at: datetime) -> Json:
    """The entry with this number of `long_case`; the first is a promise, so that there is one to settle."""
    if number % 5 == 1:
        return _promise(HANDLE, number, at, number)
    if number % 10 == 2:
        text = f"I looked at the track of parcel {number}: it has not moved."
        return {"ref": f"{HANDLE}/{number}", "kind": "event", "at": _written(at), "event": "note", "text": text}
    return _contact(HANDLE, number, number, at - timedelta(hours=20 * number)) | {"minutes": 5}


def _promise(handle: str, number: int, begun: datetime, place: int) -> Json:
    at = _written(begun + timedelta(hours=place % 48 + 1))
    due = (begun + timedelta(days=5 + place % 20)).date().isoformat()
    text = ("a refund", "a call back", "a new parcel")[place % 3]
    return {"ref": f"{handle}/{number}", "kind": "promise", "at": at, "logged": at, "text": text, "due": due}


def _written(at: datetime) -> str:
    return at.astimezone(ZoneInfo("Europe/Amsterdam")).isoformat(timespec="seconds")


def _compact(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
