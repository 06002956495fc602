"""A transcript that is kept with a contact, read: what it says becomes the answers of `add`, as far as nothing was typed.

What is sure is taken, what is likely only where the person agrees. A transcript with several people is one contact: the last of
them who is no program answered, the others did too, each promise says who made it, and the text tells who passed the person on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.answers.contact_answers import ContactAnswers, Made
from casebook.actions.answers.dates import lies_ahead
from casebook.actions.transcript_agents import answered_last, called, sure_agents, who_else
from casebook.actions.transcript_numbers import case_number_given, is_booking, of_kind, other_numbers
from casebook.actions.transcript_text import text_of
from casebook.errors import UsageError, WrongValue, listed, shortened
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.transcripts.chats.archives import chat_in_archive
from casebook.parsing.transcripts.decoding import decoded, holds_text, lines_of
from casebook.parsing.transcripts.findings import Finding, Findings, What
from casebook.parsing.transcripts.mails.mails import is_mail
from casebook.parsing.transcripts.named_files import read_named
from casebook.parsing.transcripts.notes.dated_logs import days_of_log
from casebook.parsing.transcripts.notes.short_days import with_years_noted
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.field import LONGEST_NAME
from casebook.records.kinds import Case, Contact
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, Outcome
from casebook.text.documents.file_kinds import wordless_kind
from casebook.text.sizes import size_words
from casebook.text.words.return_words import is_of_a_return

if TYPE_CHECKING:
    from casebook.actions.files.input_files import InputFile
    from casebook.store.reader import Reader

LONGEST_READ = 400 << 10
"""A file of more bytes is kept, but not read: no contact has so many words. Our own choice."""

ANSWERED_BY = {
    What.AGENT: "agent",
    What.CASE_NUMBER: "case_number",
    What.ORDER: "order",
    What.PARCEL: "tracking",
    What.CHANNEL: "channel",
    What.START: "date",
    What.MINUTES: "minutes",
    What.WAITING: "waiting",
    What.OUTCOME: "outcome",
    What.PROMISE: "promise",
}
"""The option that says the same as a finding: where it was typed, the finding is left out."""


class NothingToShow(UsageError):
    """`--dry-run` was typed where no transcript is read."""

    def __str__(self) -> str:
        return "--dry-run shows what is read out of a transcript; add --transcript FILE."


class NoTranscript(WrongValue):
    """A file was named as a transcript, and nothing in it is text; `kind` is what it is, where that is known."""

    def __init__(self, name: str, kind: Optional[str] = None) -> None:
        self.name, self.kind = name, kind

    def __str__(self) -> str:
        named = shortened(self.name)
        why = f"is {self.kind} and holds no text that can be read here" if self.kind else "holds no text"
        return f"'{named}' {why}, so it is no transcript; nothing was recorded. Keep it with --attach instead."


class WrittenByCasebook(WrongValue):
    """A file was named as a transcript, and casebook itself wrote it; `what` is what it is."""

    def __init__(self, name: str, what: str) -> None:
        self.name, self.what = name, what

    def __str__(self) -> str:
        return (
            f"'{shortened(self.name)}' is {self.what} that casebook wrote, so it is no transcript; nothing was recorded. "
            "Keep it with --attach instead."
        )


class TranscriptRead(NamedTuple):
    """What was found in a file: `taken` is sure, `likely` is not; `name` is what the file is called.

    `remarks` are what is to be said of the file itself.
    """

    name: str
    findings: Findings
    taken: tuple[Finding, ...]
    likely: tuple[Finding, ...]
    remarks: tuple[str, ...] = ()

    @property
    def has_speech(self) -> bool:
        """Whether anybody speaks in it: else it is no transcript."""
        return any(one.what in (What.AGENT, What.CHANNEL) for one in self.findings.found)

    def with_agreed(self, agreed: Collection[Finding]) -> TranscriptRead:
        """What was read, with those of the likely findings taken that the person agreed to."""
        taken = tuple(one for one in self.findings.found if one in self.taken or one in agreed)
        return self._replace(taken=taken, likely=tuple(one for one in self.likely if one not in agreed))


def known_of(reader: Optional[Reader], company: Optional[str], case: Optional[Case] = None) -> KnownSpeakers:
    """What the book knows of those who speak in a transcript of this `case`, else of one with this company."""
    person = None if reader is None else reader.person()
    name = None if person is None else person.name or person.customer
    return KnownSpeakers.in_case(name, case) if case else KnownSpeakers(name, company)


def read_file(
    file: InputFile, known: KnownSpeakers, clock: Clock, typed: Collection[str], at: Optional[Moment] = None
) -> TranscriptRead:
    """What is found in a file, without what was `typed` by itself; `at` is the day that was typed for it, if any.

    Raises NotAFile, FileUnreadable and NoTranscript.
    """
    if file.size > LONGEST_READ:
        name, size = shortened(file.name), size_words(file.size)
        too_long = f"'{name}' has {size}, so it is kept and not read; at most {size_words(LONGEST_READ)} of one are."
        return TranscriptRead(file.name, Findings("en", ()), (), (), (too_long,))
    with file.open() as stream:
        data = stream.read(LONGEST_READ + 1)
    if (message := _refuse_what_nobody_said(file.name, data)) is not None:
        own = f"'{shortened(file.name)}' is {message} that casebook wrote, so nothing was read out of it."
        return TranscriptRead(file.name, Findings("en", ()), (), (), (own,))
    findings = read_named(data, file.name, known, clock) if at is None else read_transcript(data, known, clock, at)
    stands = {*typed, "waiting"} if "minutes" in typed else typed  # of how much time it is a part is not known here
    open_ = [one for one in findings.found if ANSWERED_BY.get(one.what, "") not in stands]
    taken = tuple(one for one in open_ if one.sure)
    likely = tuple(one for one in open_ if not one.sure and one.what in ANSWERED_BY)
    return TranscriptRead(file.name, findings, taken, likely, tuple(_remarks(file.name, findings, data, at, clock)))


def _remarks(name: str, findings: Findings, data: bytes, at: Optional[Moment], clock: Clock) -> Iterator[str]:
    """That it tells of several contacts, that nothing was found in it, or that its day, if none was typed, is told nowhere."""
    lines = [] if is_mail(data) else with_years_noted(lines_of(decoded(chat_in_archive(data))), clock)
    days = days_of_log(lines)
    if days:
        read = f"tells of contacts on several days ({listed(days, 3)}), and is read as one"
        yield f"'{shortened(name)}' {read}; casebook import FILE --case CASE records each."
    elif all(one.what in _OF_THE_FILE for one in findings.found):
        yield f"nothing that was said could be read in '{shortened(name)}': no name, number or promise was found in it."
    elif at is None and findings.having(What.MINUTES) and not (findings.told or findings.having(What.START)):
        assumed = "it was taken to be now, and days in promises are counted from that; --date says it"
        yield f"neither '{shortened(name)}' nor its name tells the day, so {assumed}."


_OF_THE_FILE = frozenset((What.START, What.END, What.MINUTES, What.WAITING, What.CHANNEL))
"""What a file tells of a contact in which nothing that was said is found."""


def _refuse_what_nobody_said(name: str, data: bytes) -> Optional[str]:
    """What it is where casebook wrote it to be pasted, as somebody may do here too. Raises NoTranscript, WrittenByCasebook."""
    from casebook.importers.own_writing import TO_BE_PASTED, own_writing, own_zip

    written = own_zip(data) or own_writing(data)
    if written is not None and written not in TO_BE_PASTED:
        raise WrittenByCasebook(name, written)
    text = chat_in_archive(data)
    if not (is_mail(data) or holds_text(text)):
        raise NoTranscript(name, wordless_kind(text))
    return written


def answers_with(answers: ContactAnswers, read: TranscriptRead, typed: Collection[str], clock: Clock) -> ContactAnswers:
    """The answers with what was taken from a transcript; what was typed stands."""
    taken = read.taken
    contact = _contact_with(answers.contact, read, typed, clock)
    promises = of_kind(taken, What.PROMISE)
    made = {one.value: _made(one, contact) for one in promises}
    parcels, orders = of_kind(taken, What.PARCEL), [one for one in of_kind(taken, What.ORDER) if not is_booking(one)]
    return answers._replace(
        contact=contact,
        promises=answers.promises or tuple(one.value for one in promises),
        made={**answers.made, **made},
        tracking=answers.tracking or _first(parcels),
        is_return=answers.is_return
        or (not answers.tracking and any(is_of_a_return(one.line.text) for one in parcels[:1])),
        order=answers.order or _first(orders),
        order_read=not answers.order,
        numbers=(*answers.numbers, *other_numbers(taken)),
    )


def together(reads: Sequence[TranscriptRead]) -> TranscriptRead:
    """Several transcripts of one contact as one that says what all of them do, each value once: where two say the same, as the
    later does."""
    first = reads[0]
    taken = tuple({(one.what, one.value): one for read in reads for one in read.taken}.values())
    is_told = all(read.findings.told for read in reads)
    findings = replace(first.findings, found=tuple(one for read in reads for one in read.findings.found), told=is_told)
    return TranscriptRead(first.name, findings, taken, ())


def _made(one: Finding, contact: Contact) -> Made:
    """Who made a promise where that is not who answered last, and when where that was another day."""
    agent = one.by if one.by and one.by != contact.agent else None
    return Made(agent, one.said if one.said is not None and one.said.day != contact.at.day else None)


def _first(found: Sequence[Finding]) -> Optional[str]:
    return found[0].value if found else None


def _contact_with(contact: Contact, read: TranscriptRead, typed: Collection[str], clock: Clock) -> Contact:
    taken = read.taken
    given, agents = case_number_given(taken), sure_agents(read.findings, taken)
    last = called(contact.agent, agents) or answered_last(of_kind(taken, What.AGENT))
    role = last.role if last is not None and "role" not in typed else contact.role
    channel, outcome = _first(of_kind(taken, What.CHANNEL)), _first(of_kind(taken, What.OUTCOME)[-1:])
    minutes = _first(of_kind(taken, What.MINUTES))
    lasted = contact.minutes if contact.minutes is not None or minutes is None else int(minutes)
    return replace(
        contact,
        at=_began(contact.at, read, typed, clock),
        agent=contact.agent or (None if last is None else last.value[:LONGEST_NAME]),
        role=role,
        also=contact.also if "also" in typed else who_else(contact, agents),
        case_number=contact.case_number or (None if given is None else given.value),
        channel=Channel(channel) if channel else contact.channel,
        incoming=contact.incoming or (read.findings.sent and "incoming" not in typed),
        outcome=contact.outcome or (Outcome(outcome) if outcome else None),
        minutes=lasted,
        waiting=_waited(contact, read, lasted),
        text=contact.text if contact.text is not None else text_of(read.findings, taken),
    )


def _waited(contact: Contact, read: TranscriptRead, minutes: Optional[int]) -> Optional[int]:
    """How long they waited, as typed, else as the transcript tells it where it is no longer than all of it."""
    told = _first(of_kind(read.taken, What.WAITING))
    if contact.waiting is not None or told is None:
        return contact.waiting
    return int(told) if minutes is None or int(told) <= minutes else None


def _began(at: Moment, read: TranscriptRead, typed: Collection[str], clock: Clock) -> Moment:
    """When it was: as typed, with the time that the transcript has where only the day was; else as the transcript has it."""
    began = read.findings.began
    if "date" in typed:
        later = None if at.has_time or began is None else datetime.combine(at.day, began.time())
        return at if later is None else _moment(later, clock) or at
    start = max((one.value for one in of_kind(read.taken, What.START)), key=len, default=None)  # its time was agreed to
    if start is None:
        return at
    day = date.fromisoformat(start[:10])
    moment = _moment(datetime.fromisoformat(start) if "T" in start else day, clock) or _moment(day, clock)
    return at if moment is None or lies_ahead(moment, clock) else moment


def _moment(value: date | datetime, clock: Clock) -> Optional[Moment]:
    try:
        return moment_of(value, clock)
    except UnreadableDate:
        return None
