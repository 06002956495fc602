"""Messages as talks: what was written with one party without a long pause is one contact, and is known when more follows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import pairwise
from typing import NamedTuple
from uuid import UUID

from casebook.importers.documents.json_records import identity_of
from casebook.importers.draft import DraftFile, Likely, TypedDraft
from casebook.importers.known_numbers import bare_numbers
from casebook.importers.messages.wall_clock import in_order
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.transcripts.findings import Findings, What
from casebook.parsing.transcripts.people.people import People
from casebook.parsing.transcripts.reading import KnownSpeakers, findings_of
from casebook.parsing.transcripts.times.stamps import Stamp, Worded
from casebook.parsing.transcripts.turns import Layout, Line, Side, Talk, Turn
from casebook.records.kinds import CONTACT, Case
from casebook.records.vocabularies import Channel

PAUSE = timedelta(hours=6)
"""After so long without a word another contact begins. Our own choice."""

_BUSY = timedelta(minutes=30)
"""With a longer pause in it, how long a talk took is not known by when it began and ended. Our own choice."""

_SHORT = 500
"""A talk of no more characters is told whole in the record. Our own choice."""


class Message(NamedTuple):
    """What somebody wrote, once. `partner` is with whom, `is_mine` None where the file does not say who the person is.

    `original` is what stands in the file, `files` the names of those that came with it.
    """

    at: datetime
    speaker: str
    text: str
    line: int
    original: str
    partner: str = ""
    is_mine: bool | None = None
    files: tuple[str, ...] = ()


class Conversation(NamedTuple):
    """Messages with one party, in order, without a long pause."""

    messages: tuple[Message, ...]

    @property
    def partner(self) -> str:
        """With whom."""
        return self.messages[0].partner

    @property
    def parties(self) -> frozenset[str]:
        """With whom, by name; everybody in it where the file does not say who the person is."""
        return frozenset({self.partner} if self.partner else (one.speaker for one in self.messages))

    @property
    def place(self) -> str:
        """Where it begins."""
        return f"line {self.messages[0].line}"

    @property
    def numbers(self) -> frozenset[str]:
        """The bare numbers in it."""
        return bare_numbers("\n".join(one.text for one in self.messages))

    @property
    def identities(self) -> list[str]:
        """What makes it the same again, for each of its beginnings: up to the first message, the second, all of it."""
        digest, found = sha256(), []
        for one in self.messages:
            digest.update(f"{one.at:%Y-%m-%dT%H:%M}\x1f{one.speaker}\x1f{one.text}\x1e".encode())
            found.append(f"talk {digest.hexdigest()}")
        return found


def sessions_of(messages: Sequence[Message]) -> list[Conversation]:
    """The talks, in the order in which they began."""
    by_partner: dict[str, list[Message]] = {}
    for one in messages:
        by_partner.setdefault(one.partner, []).append(one)
    found = []
    for some in by_partner.values():
        ordered = sorted(some, key=lambda one: in_order(one.at))
        begins = [0, *(at + 1 for at, pair in enumerate(pairwise(ordered)) if pair[1].at - pair[0].at > PAUSE)]
        found += [
            Conversation(tuple(ordered[start:end]))
            for start, end in zip(begins, [*begins[1:], len(ordered)], strict=True)
            if ordered[start:end]
        ]
    return sorted(found, key=lambda one: in_order(one.messages[0].at))


def unrecorded(session: Conversation, case: Case, known: Collection[str]) -> Iterator[Conversation]:
    """What of a talk is not in the case yet, of whose entries `known` are the identities; all of it where all of it is.

    A talk that went on after it was imported gives what was added.
    """
    if not case.uuid:
        yield session
        return
    namespace = UUID(case.uuid).bytes
    while session.messages:
        identities = session.identities
        there = [at for at, one in enumerate(identities) if identity_of(namespace, one) in known]
        if not there or there[-1] == len(identities) - 1:
            yield session
            return
        session = Conversation(session.messages[there[-1] + 1 :])


class Sides(NamedTuple):
    """Who is who in a chat, by the names in small letters, as all of it tells."""

    mine: frozenset[str]
    theirs: frozenset[str]


def sides_of(messages: Sequence[Message], known: KnownSpeakers) -> Sides:
    """The names of the person and those of the company, as the file says or the words tell."""
    from casebook.parsing.transcripts.decoding import plain

    mine = frozenset(plain(one.speaker) for one in messages if one.is_mine)
    theirs = frozenset(plain(one.speaker) for one in messages if one.is_mine is False)
    if mine or theirs:
        return Sides(mine, theirs)
    people = People(_talk(messages, Sides(frozenset(), frozenset())), known.customer, known.company)
    if not people.are_sure:
        return Sides(frozenset(), frozenset())
    named = {Side.CUSTOMER: set[str](), Side.COMPANY: set[str]()}
    for message, one in zip(messages, people.of_turn, strict=True):
        named.setdefault(one.side, set()).add(plain(message.speaker))
    return Sides(frozenset(named[Side.CUSTOMER]), frozenset(named[Side.COMPANY]))


def draft_of(
    session: Conversation, sides: Sides, known: KnownSpeakers, clock: Clock, channel: Channel, handle: str | None
) -> TypedDraft:
    """The contact that a talk is, without its files."""
    from casebook.parsing.transcripts.decoding import plain

    first = session.messages[0]
    answers = {"date": first.at.isoformat(timespec="minutes"), "channel": channel.value}
    is_incoming = first.is_mine is False or plain(first.speaker) in sides.theirs
    if is_incoming:
        answers["incoming"] = "yes"
    findings = _findings(session, sides, known, clock)
    if (text := _told(session, sides, findings)) is not None:
        answers["text"] = text
    return TypedDraft(
        CONTACT.name,
        answers,
        session.place,
        case=handle,
        identity=session.identities[-1],
        findings=findings,
        likely=likely_in(findings),
    )


def likely_in(findings: Findings, *, above: int = 0) -> list[Likely]:
    """What may have been promised in a transcript, each with its line in the file, in which so many lines stand `above` it."""
    found = (one for one in findings.having(What.PROMISE) if not one.sure)
    return [Likely(f"line {above + one.line.number}", one.value) for one in found]


def original_of(session: Conversation, name: str, around: tuple[str, str] = ("", "")) -> DraftFile:
    """What stands in the file of this talk, as a file of its own."""
    text = around[0] + "\n".join(one.original for one in session.messages) + around[1]
    return DraftFile(name, lambda: text.encode("utf-8", "replace"))


def _told(session: Conversation, sides: Sides, findings: Findings) -> str | None:
    """What a short talk tells in the record: of one side its own words; of both what the company said, in quotes and without how
    its messages are signed, unless what was refused, offered or promised is told of it. The whole is kept as a file."""
    from casebook.parsing.transcripts.decoding import plain
    from casebook.parsing.transcripts.mails.signatures import without_greeting_below

    speakers = {one.speaker for one in session.messages}
    theirs = {name for name in speakers if plain(name) in sides.theirs}
    is_talk = len(speakers) > 1
    if is_talk and (not theirs or any(one.what in _TOLD and one.sure for one in findings.found)):
        return None
    if is_talk:
        said = [without_greeting_below(one.text) for one in session.messages if one.speaker in theirs and one.text]
    else:
        said = [" ".join(filter(None, (one.text, *(f"({name})" for name in one.files)))) for one in session.messages]
    text = "\n".join(said).strip()
    if not 0 < len(text) <= _SHORT:
        return None
    return f"“{text}”" if is_talk else text


_TOLD = (What.PROMISE, What.REFUSAL, What.OFFER, What.TRANSFER)
"""What is told of a talk by itself."""


def _talk(messages: Sequence[Message], sides: Sides) -> Talk:
    turns = []
    for one in messages:
        stamp = Stamp(Worded(one.at.year, one.at.month, one.at.day), one.at.time().replace(microsecond=0, tzinfo=None))
        said = tuple(Line(one.line + at, text) for at, text in enumerate(one.text.split("\n")) if text.strip())
        said = said or (Line(one.line, ""),)
        turns.append(Turn(one.speaker, said, stamp, (), Line(one.line, said[0].text)))
    return Talk(Layout.MESSAGES, tuple(turns), (), None, sides.mine, sides.theirs)


def _findings(session: Conversation, sides: Sides, known: KnownSpeakers, clock: Clock) -> Findings:
    first = session.messages[0].at
    at = moment_of(first.replace(second=0, microsecond=0), clock)
    found = findings_of(_talk(session.messages, sides), known, clock, at)
    paused = any(after.at - before.at > _BUSY for before, after in pairwise(session.messages))
    left_out = {What.START, What.END, What.CHANNEL} | ({What.MINUTES} if paused else set())
    kept = tuple(one for one in found.found if one.what not in left_out)
    return Findings(found.language, kept, found.began, found.dated)
