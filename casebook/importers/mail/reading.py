"""A mail read: who wrote it, in which words of their own, what is promised in them, and which numbers they name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from email.message import Message
from itertools import pairwise
from typing import NamedTuple

from casebook.importers.mail.cases import CompanyKnown
from casebook.importers.mail.parties import company_of, is_anybodys, is_named_for_domain
from casebook.importers.mail.seen import SeenMail
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, Findings, What
from casebook.parsing.transcripts.mails.mails import sent_on
from casebook.parsing.transcripts.mails.own_words import OwnWords, own_words
from casebook.parsing.transcripts.mails.sender_names import person_beside
from casebook.parsing.transcripts.numbers.numbers import numbers_in
from casebook.parsing.transcripts.people.people import People
from casebook.parsing.transcripts.reading import KnownSpeakers, findings_of, mailed_chat
from casebook.parsing.transcripts.times.stamps import Stamp, Worded
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.values import Moment, normalized
from casebook.records.vocabularies import Channel
from casebook.text.documents.mail_bodies import files_of_mail, text_of_mail
from casebook.text.documents.mail_message import message_in

_LONGEST_READ = 60_000
"""So many characters of a mail are read for what is promised in it. Our own choice."""


class ReadMail(NamedTuple):
    """A mail whose words were read: the findings in them, and whether the company wrote it; `is_chat`: a program sent the chat
    that they are when it was over, and the findings are those of its people."""

    mail: SeenMail
    words: OwnWords
    findings: Findings
    is_theirs: bool
    files: tuple[str, ...]
    is_chat: bool = False


class Reading(NamedTuple):
    """What a mail is read by."""

    company: CompanyKnown
    me: Collection[str]
    person: str | None
    clock: Clock

    @property
    def known(self) -> KnownSpeakers:
        """Those who speak in it, as far as they are known."""
        return KnownSpeakers(self.person, self.company.name, self.company.language, self.company.country)


def read(one: SeenMail, content: bytes, by: Reading) -> ReadMail:
    """The mail, read. Its company is that of the case."""
    message = message_in(content)
    words = _words_of(message)
    is_theirs = _is_theirs(one, by)
    names = tuple(file.name for file in files_of_mail(message))
    known = by.known
    if (talk := mailed_chat(content, known)) is not None:
        return ReadMail(one, words, findings_of(talk, known, by.clock), is_theirs, names, is_chat=True)
    return ReadMail(one, words, _findings(one, words, by, is_theirs=is_theirs), is_theirs, names)


def _words_of(message: Message) -> OwnWords:
    """The words of who wrote it; of one that the person sent on to themselves those of the mail within."""
    within = sent_on(message)
    return own_words((text_of_mail(message) if within is None else within.text)[:_LONGEST_READ])


class MailNumbers(NamedTuple):
    """The numbers that a mail names as what they are, and whether the company wrote it."""

    is_theirs: bool
    found: tuple[Finding, ...]

    def taken(self, what: What) -> list[str]:
        """Those of one kind that are sure."""
        return [one.value for one in self.found if one.what is what and one.sure]


def numbers_named(one: SeenMail, content: bytes, by: Reading) -> MailNumbers:
    """The numbers in a mail, at a small part of what reading all of it costs."""
    words = _words_of(message_in(content))
    is_theirs = _is_theirs(one, by)
    talk = _talk(one, words, [_lines(words)], by, is_theirs=is_theirs)
    return MailNumbers(is_theirs, tuple(numbers_in(talk, People(talk, by.person, by.company.name))))


def learnt(found: MailNumbers) -> list[str]:
    """The numbers that find other mails of the same case from now on: those the company gave in this one, where that is plain."""
    if not found.is_theirs:
        return []
    alone = [
        numbers[:1]
        for numbers in (found.taken(What.PARCEL), found.taken(What.ORDER))
        if len(set(map(normalized, numbers))) == 1
    ]
    return [*found.taken(What.CASE_NUMBER)[-1:], *(number for numbers in alone for number in numbers)]


def _is_theirs(one: SeenMail, by: Reading) -> bool:
    if one.sender.address in by.me:
        return False
    if by.company.is_behind(one.sender) or any(each.address in by.me for each in one.readers):
        return True
    if any(map(by.company.is_behind, one.readers)):
        return False
    return not is_anybodys(one.sender) or all(is_anybodys(each) for each in one.readers)


def _sent(one: SeenMail, by: Reading) -> Moment | None:
    return moment_of(one.sent.astimezone(by.clock.now.tzinfo), by.clock) if one.sent else None


def _lines(words: OwnWords) -> tuple[Line, ...]:
    return tuple(line for line in words.lines if line.text) or (Line(1, ""),)


def _talk(one: SeenMail, words: OwnWords, parts: Iterable[tuple[Line, ...]], by: Reading, *, is_theirs: bool) -> Talk:
    """The mail as what one person says, in these parts."""
    speaker, at = (words.signed or _name_beside(one, by)) if is_theirs else (by.person or "me"), _sent(one, by)
    stamp = None
    if at is not None:
        wall = datetime.fromisoformat(at.at)
        stamp = Stamp(Worded(wall.year, wall.month, wall.day), wall.time().replace(second=0, microsecond=0))
    side = frozenset({plain(speaker)})
    sides = (frozenset[str](), side) if is_theirs else (side, frozenset[str]())
    turns = tuple(Turn(speaker, part, stamp, (), Line(1, speaker)) for part in parts)
    return Talk(Layout.MAIL, turns, ((Line(1, one.subject), None),), Channel.EMAIL.value, *sides)


def _findings(one: SeenMail, words: OwnWords, by: Reading, *, is_theirs: bool) -> Findings:
    at = _sent(one, by)
    lines = _lines(words)

    def found_in(parts: Iterable[tuple[Line, ...]]) -> Findings:
        talk = _talk(one, words, parts, by, is_theirs=is_theirs)
        return findings_of(talk, by.known, by.clock, at)

    whole = found_in([lines])
    # A heading of a page ends in no mark, and is no part of the sentence below it: what is said is read in paragraphs.
    said = [finding for finding in found_in(_paragraphs(lines)).found if finding.what in _SAID]
    others = [finding for finding in whole.found if finding.what not in _SAID]
    return Findings(whole.language, (*others, *said), whole.began, whole.dated)


_ROW = re.compile(r"[^\s.!?:]  +\S")
"""What parts the cells of a row; behind the end of a sentence some type two blanks."""

_LABEL = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]*(?: [^\W\d_]+){0,3}\s?:\s+\S")
"""What begins a line that says one thing by its name: `Estimated delivery: Wednesday`."""

_GOES_ON = re.compile(
    r"(?:,|\b(?:by|on|at|the|a|until|op|voor|uiterlijk|de|het|am|bis|der|die|das|le|la|les|avant|el|antes)) *$"
)
"""How a line ends of which the next is the rest."""

_SAID = (What.PROMISE, What.REFUSAL, What.OFFER)


def _paragraphs(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """The lines that follow each other without an empty one between; a row of a table is one by itself, and so is a label's."""
    begins = [
        0,
        *(
            at + 1
            for at, (one, after) in enumerate(pairwise(lines))
            if after.number - one.number > 1
            or _ROW.search(one.text)
            or _ROW.search(after.text)
            or (_LABEL.match(after.text) and not _GOES_ON.search(one.text))
        ),
    ]
    for start, end in zip(begins, [*begins[1:], len(lines)], strict=True):
        yield tuple(lines[start:end])


def _name_beside(one: SeenMail, by: Reading) -> str:
    """The name of somebody beside the address; that of the company where what stands there is an organisation's."""
    name = one.sender.name
    if person := person_beside(name, one.sender.address):
        return person
    is_name = name and "@" not in name and not is_named_for_domain(one.sender)
    return name if is_name else by.company.name


def company_behind(one: SeenMail, me: Collection[str]) -> str:
    """What the company of a mail may be called."""
    others = [each for each in one.people if each.address not in me and not is_anybodys(each)]
    return company_of(others[0]) if others else ""
