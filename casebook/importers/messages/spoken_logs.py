"""What somebody wrote down of their calls, in sentences: one call, or a log in which each entry begins with its day.

Each is a contact of that day, in the person's own words, with what is read out of them as out of a call that is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import PurePath
from typing import NamedTuple

from casebook.importers.draft import BadDraft, DraftFile, DraftSource, KnownBook, SourceOptions, TypedDraft
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource, Look
from casebook.importers.known_numbers import KnownNumbers
from casebook.importers.messages.copied_chats import holds_code
from casebook.importers.messages.one_contact import OneContact, drafts_of_file, pointed_to
from casebook.importers.messages.talks import likely_in
from casebook.importers.pointing import in_only_open_case
from casebook.importers.spreadsheet.columns import known_in
from casebook.importers.tables.table import table_in
from casebook.parsing.agents_named import agent_in, role_in, words_of_names
from casebook.parsing.bots_named import is_bot_named
from casebook.parsing.clock import Clock
from casebook.parsing.dates.date_words import AT, ROUGHLY
from casebook.parsing.dates.moments import Direction
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.parsing.refusals.hints import may_refuse
from casebook.parsing.refusals.hurried import refusal_in
from casebook.parsing.transcripts.decoding import decoded, lines_of, plain
from casebook.parsing.transcripts.findings import Findings, What
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.notes.call import told_of
from casebook.parsing.transcripts.notes.dated_logs import WAY_BEFORE
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.turns import Line
from casebook.parsing.when import read_when
from casebook.records.kinds import CONTACT
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.text.sizes import size_words

MOST_BYTES = 1 << 20
"""Nobody types more. Our own choice."""

_LONGEST_DAY = 7
"""So many words may tell a day and its time: `Monday 28 October 2024 at 14:05`. Our own choice."""

_FEWEST_WORDS = 3
"""With fewer behind its day, a line is no sentence. Our own choice."""

_MOST_ABOVE = 3
"""A log begins with an entry, or with so many lines less one above it. Our own choice."""

_FEWEST_ROWS = 3
"""So many lines with cells make a table without headings. Our own choice."""

_HEADINGS = 2
"""So many headings of a spreadsheet in a row make it one."""

_LEADS = re.compile(
    rf"\W*(?:{WAY_BEFORE})?(?:(?:on|op|am|le|el|den|vom|van|of|du|del|date|datum|fecha)\b:?\s*)?", re.IGNORECASE
)
"""What stands before the day: a dash, a word, and how somebody was reached."""

_HOUR = re.compile(r"(?<![\d.:])\b(7|8|9|1[0-2]) ?(?:u|uur|h)\b\.?(?! ?\d)", re.IGNORECASE)
"""A whole hour in the morning, as it is noted where days have 24: `9u`. Whoever means the evening notes `21u`."""

_BEFORE_A_TIME = AT | ROUGHLY | {"vers", "environ", "gegen", "tegen", "hacia", "sobre"}
"""Behind which a day is not over yet: a time follows."""

_ANY_TIME = Clock(datetime(2100, 1, 1, tzinfo=UTC), "UTC", date_order="dmy")
"""A present in which words that are a day are looked at only for that."""

_CALL = OneContact("a call as it was told afterwards", "call", "log.txt", MOST_BYTES, {"channel": Channel.PHONE.value})


_PHONED = re.compile(
    r"^(?:tel(?:efoon|efon|ephone|efono)?|phone(?: ?call)?|call|anruf|appel|llamada)\b"
    r"|\b(?:called|rang|rung|phoned|telephoned|(?:terug|op)?gebeld|belde|bel ik|angerufen|zuruckgerufen|telefoniert|rief|"
    r"appele|rappele|telephone|llame|llamado|llamaron|telefonee)\b"
)
_WRITTEN = {
    Channel.CHAT: re.compile(r"\b(?:chat(?:ted|s)?|gechat|gechattet|chate|chatte)\b"),
    Channel.EMAIL: re.compile(r"\b(?:e-?mail(?:ed|s)?|gemaild|mailde|gemailt|mailte|courriel|correo)\b"),
}
"""How somebody was reached, in letters without accents."""


class _Entry(NamedTuple):
    """One entry of a log: the number of its first line, when it was, its words behind that, and all of it."""

    line: int
    at: Moment
    words: str
    text: str


def recognises(look: Look) -> bool:
    """Whether this is such a text: most of what begins with a day tells of a contact, or all of it of one call."""
    if not look.may_be_text:
        return False
    text = decoded(look.head)
    lines = lines_of(text)
    if _is_a_table(text, lines) or holds_code(lines):
        return False
    written = [line for line in lines if line]
    behind = [_behind_a_day(line) for line in written]
    begun = [words for words in behind if words is not None]
    if begun and not any(words is not None for words in behind[:_MOST_ABOVE]):
        return False
    telling = [words for words in begun if _tells(words)]
    if telling and 2 * len(telling) >= len(begun):
        return True
    if any(line.startswith(("# ", "## ")) for line in written):
        return False  # a document with headings
    return told_of([Line(number, line) for number, line in enumerate(lines, 1)], frozenset()) is not None


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """The contacts, each in the case that its numbers or those of the whole point to, else in the one that is meant.

    Raises NotImportable.
    """
    data = given.file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise NotImportable("the log", f"it has more than {size_words(MOST_BYTES)}")
    lines = lines_of(decoded(data))
    entries, bad = _entries(lines, wanted.clock)
    if not (entries or bad):
        return drafts_of_file(given._replace(stream=BytesIO(data)), wanted, _CALL)
    book, name = wanted.book(), PurePath(given.name).name if given.name != "-" else _CALL.name
    numbers = KnownNumbers(book.cases)
    whole = book.case.handle if book.case else pointed_to(decoded(data), numbers)
    drafts: list[TypedDraft] = []
    for entry in entries:
        handle = whole or pointed_to(entry.text, numbers)
        files = () if drafts else (DraftFile(name, lambda: data),)
        drafts.append(_draft(entry, handle, book, wanted.clock)._replace(files=files))
    count = len(entries) + len(bad)
    what = f"a log with {count} {'entry' if count == 1 else 'entries'}"
    source = DraftSource(drafts, bad, what=what, part="entry", tells_cases=all(draft.case for draft in drafts))
    return in_only_open_case(source, decoded(data), book, name)


def _draft(entry: _Entry, handle: str | None, book: KnownBook, clock: Clock) -> TypedDraft:
    case = next((one.case for one in book.cases if one.case.handle == handle), book.case)
    known = KnownSpeakers.in_case(book.person.name or book.person.customer, case)
    findings = read_transcript(entry.text.encode(), known, clock, entry.at)
    own = (case.company, case.item, case.title, known.customer) if case else (known.customer,)
    answers = {"date": entry.at.at, "text": entry.words, **_channel(plain(entry.words))}
    answers |= _noted(entry.words, findings, own)
    likely = likely_in(findings, above=entry.line - 1)
    identity = f"log {sha256(entry.text.encode()).hexdigest()}"
    found = tuple(one for one in findings.found if one.what not in (What.START, What.END, What.CHANNEL))
    draft = TypedDraft(CONTACT.name, answers, f"line {entry.line}", case=handle, identity=identity, likely=likely)
    return draft._replace(findings=findings.__class__(findings.language, found, told=findings.told))


def _noted(words: str, findings: Findings, others: Sequence[str | None]) -> dict[str, str]:
    """Who answered, and that they refused, of an entry in a few words that is no sentence of a call: *Tom (supervisor) refused*;
    nothing of what was read in it as in one. `others` are no names of who answers."""
    found: dict[str, str] = {}
    if not findings.having(What.AGENT):
        agent = agent_in(words, words_of_names(others))
        role = role_in(words, agent) if agent else Role.BOT if is_bot_named(words) else None
        found |= {"agent": agent} if agent else {}
        found |= {"role": role.value} if role else {}
    is_told = findings.having(What.OUTCOME) or findings.having(What.REFUSAL) or findings.having(What.PROMISE)
    if not is_told and may_refuse(words) and refusal_in(words):
        found["outcome"] = Outcome.REFUSED.value
    return found


def _channel(small: str) -> dict[str, str]:
    """How the contact took place, where its words, in small letters, tell it."""
    if _PHONED.search(small) or pattern(in_any("by_phone")).search(small):
        return {"channel": Channel.PHONE.value}
    written = next((channel for channel, words in _WRITTEN.items() if words.search(small)), None)
    return {} if written is None else {"channel": written.value}


def _entries(lines: Sequence[str], clock: Clock) -> tuple[list[_Entry], list[BadDraft]]:
    """The entries of a log, the lines behind each up to the next day with it; and those whose day cannot be read."""
    entries: list[_Entry] = []
    bad: list[BadDraft] = []
    begins = [number for number, line in enumerate(lines) if _behind_a_day(line) is not None]
    for begin, end in zip(begins, [*begins[1:], len(lines)], strict=False):
        rest = "\n".join(lines[begin + 1 : end]).strip()
        try:
            at, words = _day_and_words(lines[begin], clock)
        except UnreadableDate as why:
            bad.append(BadDraft(f"line {begin + 1}", str(why).rstrip(".")))
            continue
        text = "\n".join(filter(None, (words, rest)))
        entries.append(_Entry(begin + 1, at, text, "\n".join(lines[begin:end]).strip()))
    return entries, bad


def _behind_a_day(line: str) -> str | None:
    """What stands behind the day that a line begins with; None where it begins with none, or nothing is told behind it."""
    try:
        words = _day_and_words(line, _ANY_TIME)[1]
    except AmbiguousDate:
        words = line
    except UnreadableDate:
        return None
    return words if len(words.split()) >= _FEWEST_WORDS else None


def _day_and_words(line: str, clock: Clock) -> tuple[Moment, str]:
    """The day that a line begins with, with its time where one stands there, and what stands behind it.

    Raises UnreadableDate where it begins with none, AmbiguousDate where it may be one of two.
    """
    lead = _LEADS.match(line)
    begin = lead.end() if lead else 0
    ends = [place.end() for place in re.finditer(r"\S+", line[begin:])][:_LONGEST_DAY]
    unread = UnreadableDate(line[begin : begin + 20], "is no date", "31 Oct")
    for end in reversed(ends):
        typed = line[begin : begin + end].rstrip(" ,;:.–—-|")
        if _BEFORE_A_TIME.intersection(plain(typed).split()[-1:]):
            continue  # the time behind it says not which half of the day is meant
        typed = _HOUR.sub(r"\1:00", typed)
        try:
            at = read_when(typed, clock, Direction.PAST, as_promised=False)
        except AmbiguousDate:
            raise
        except UnreadableDate as why:
            unread = why
            continue
        return at, _with_way(lead["way"] if lead else None, line[begin + end :].lstrip(" ,;:.–—-|"))
    raise unread


def _with_way(way: str | None, words: str) -> str:
    """What stands behind the day, with how somebody was reached, which stood before it."""
    return f"{way}{' ' if _WITH.match(words) else ', '}{words}" if way and words else words


_WITH = re.compile(r"(?:with|to|met|mit|avec|con|at|om|um|à|a las)\b", re.IGNORECASE)
"""How words go on with how somebody was reached."""


def _tells(words: str) -> bool:
    """Whether words tell that somebody called, wrote or spoke."""
    called = "|".join(told.called for told in TOLD.values())
    small = plain(words)
    return (
        pattern(rf"\b(?:{called})\b").search(small) is not None or pattern(in_any("by_phone")).search(small) is not None
    )


def _is_a_table(text: str, lines: Sequence[str]) -> bool:
    """Whether it has headings of a spreadsheet, or every line has cells that sentences do not have."""
    if known_in(table_in(text, known_in).headings) >= _HEADINGS:
        return True
    rows = [line for line in lines if line]
    if len(rows) < _FEWEST_ROWS:
        return False
    in_commas = {line.count(",") for line in rows}
    has_heading = len(in_commas) == 1 and min(in_commas) > 1 and _behind_a_day(rows[0]) is None
    return has_heading or any(all(line.count(mark) > 1 for line in rows) for mark in ";\t|")
