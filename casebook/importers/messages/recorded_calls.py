"""A recorded call as subtitles (VTT, SRT): one contact, read as `add --transcript` reads it, with the file as evidence.

Subtitles count from the beginning of the call; the day of it is in the file or in its name, or nobody knows it.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from hashlib import sha256
from pathlib import PurePath

from casebook.importers.draft import BadDraft, DraftFile, DraftSource, SourceOptions, TypedDraft
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource, Look
from casebook.importers.known_numbers import LEAST_ALONE, KnownNumbers, bare_numbers
from casebook.importers.messages.talks import likely_in
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.transcripts.decoding import decoded
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.kinds import CONTACT
from casebook.records.vocabularies import Channel
from casebook.text.sizes import size_words

MOST_BYTES = 8 << 20
"""No call has longer subtitles. Our own choice."""

_BEGINS = re.compile(r"\s*(?:WEBVTT\b|\d{1,6}\s*\n\s*(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{1,3}\s*-->)")
_DAY_IN_NAME = re.compile(
    r"(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:[T _-]+([01]\d|2[0-3])[-.:_h]?([0-5]\d))?(?!\d)"
)


def recognises(look: Look) -> bool:
    """Whether this is a file of subtitles."""
    return not look.is_folder and not look.names and _BEGINS.match(decoded(look.head).lstrip("\ufeff")) is not None


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """The call, in the case that its numbers point to, else in the one that is meant. Raises NotImportable."""
    data = given.file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise NotImportable("the call", f"it has more than {size_words(MOST_BYTES)}")
    book, name = wanted.book(), PurePath(given.name).name if given.name != "-" else "call.vtt"
    handle = book.case.handle if book.case else _pointed_to(decoded(data), KnownNumbers(book.cases))
    case = next((one.case for one in book.cases if one.case.handle == handle), None)
    of_case = (case.company, case.language) if case else (None, None)
    known = KnownSpeakers(book.person.name or book.person.customer, *of_case)
    findings, began = read_transcript(data, known, wanted.clock), None
    what, named = "a recorded call as subtitles", _time_in(name)
    if findings.dated and findings.having(What.START):
        began = findings.having(What.START)[0].value
    elif named is not None:
        # Days in promises are counted from the day of the call.
        findings = read_transcript(data, known, wanted.clock, moment_of(named, wanted.clock))
        began = named.isoformat(timespec="minutes") if isinstance(named, datetime) else named.isoformat()
    if began is None:
        way = "put the day into the name of the file, such as 2025-11-03.vtt"
        return DraftSource((), [BadDraft(name, f"it says nowhere when the call was; {way}")], what=what, part="call")
    draft = TypedDraft(
        CONTACT.name,
        {"date": began, "channel": Channel.PHONE.value},
        name,
        case=handle,
        identity=f"file {sha256(data).hexdigest()}",
        files=(DraftFile(name, lambda: data),),
        findings=findings,
        likely=likely_in(findings),
    )
    return DraftSource((draft,), what=what, part="call", tells_cases=handle is not None)


def _pointed_to(text: str, numbers: KnownNumbers) -> str | None:
    hits = numbers.found_in(bare_numbers(text))
    fitting = [handle for handle, named in hits.items() if max(map(len, named)) >= LEAST_ALONE]
    return fitting[0] if len(fitting) == 1 else None


def _time_in(name: str) -> date | None:
    """The day that the name of a file has, with its time where it has one too."""
    found = _DAY_IN_NAME.search(name)
    if found is None:
        return None
    year, month, day, hour, minute = (int(part) if part else 0 for part in found.groups())
    try:
        at = datetime(year, month, day, hour, minute)
    except ValueError:
        return None
    return at if found[4] else at.date()
