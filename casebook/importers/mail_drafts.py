"""A mail as what a person would have typed of it: who wrote it and when, what they said, what the company promised in it.

Its words are those of who wrote it, never what it quotes: a promise in the mail below stands in that mail already.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from casebook.importers.draft import DraftFile, TypedDraft
from casebook.importers.mail_cases import CompanyKnown
from casebook.importers.mail_parties import company_of, is_anybodys, is_named_for_domain, is_of_company
from casebook.importers.mail_seen import SeenMail
from casebook.parsing.clock import Clock
from casebook.parsing.moments import moment_of
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, Findings, What
from casebook.parsing.transcripts.own_words import OwnWords, own_words
from casebook.parsing.transcripts.reading import Known, findings_of
from casebook.parsing.transcripts.salutations import without_salutation
from casebook.parsing.transcripts.stamps import Stamp, Worded
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.kinds import CONTACT
from casebook.records.values import normalized
from casebook.records.vocabularies import Channel, Role
from casebook.text.mail_bodies import files_of_mail, text_of_mail
from casebook.text.mail_message import message_in
from casebook.text.sentences import sentences

MOST_TOLD, MOST_OF_PROGRAMS = 900, 400
"""So many characters of a mail are told in the record, and of one that a program wrote; the whole is kept. Our own choice."""

_LONGEST_READ = 60_000
"""So many characters of a mail are read for what is promised in it. Our own choice."""

_ANSWERED = re.compile(
    r"^\s*(?:\[[^\[\]]{2,40}\]\s*(?=(?:re|aw|antw|fwd?)\s*:))?"
    r"(?:\s*(?:re|aw|antw|sv|tr|fwd?|wg|rv|ref|doorst|enc|res)(?:\[\d+\])?\s*:\s*)+",
    re.IGNORECASE,
)
"""What says that a subject is that of the mail which is answered, the name of a help desk before it."""

_FOR_PROGRAMS = re.compile(r"\s*\[\s*ref:[^\[\]]*\]", re.IGNORECASE)
"""A number in a subject that only programs read."""


class ReadMail(NamedTuple):
    """A mail whose words were read: the findings in them, and whether the company wrote it."""

    mail: SeenMail
    words: OwnWords
    findings: Findings
    is_theirs: bool
    files: tuple[str, ...]


class Reading(NamedTuple):
    """What a mail is read by."""

    company: CompanyKnown
    me: Collection[str]
    person: str | None
    clock: Clock


def read(one: SeenMail, content: bytes, by: Reading) -> ReadMail:
    """The mail, read. Its company is that of the case."""
    message = message_in(content)
    words = own_words(text_of_mail(message)[:_LONGEST_READ])
    is_theirs = _is_theirs(one, by)
    names = tuple(file.name for file in files_of_mail(message))
    return ReadMail(one, words, _findings(one, words, by, is_theirs=is_theirs), is_theirs, names)


def draft_of(found: ReadMail, content: Callable[[], bytes], handle: str | None, by: Reading) -> TypedDraft | None:
    """What somebody would have typed of it; None of a mail that says nowhere when it was."""
    one = found.mail
    if one.sent is None:
        return None
    answers = {
        "date": _own_time(one.sent, by.clock),
        "channel": Channel.EMAIL.value,
        "text": told(found),
        **_who(found),
    }
    if party := _party(found, by):
        answers["with"] = party
    numbers = _taken(found, What.CASE_NUMBER)
    if numbers and found.is_theirs:
        answers["number"] = numbers[-1]
    for name, what in (("order", What.ORDER), ("tracking", What.PARCEL)):
        alone = {normalized(value): value for value in _taken(found, what)}
        if len(alone) == 1:
            answers[name] = next(iter(alone.values()))
    promises = tuple(_taken(found, What.PROMISE)) if found.is_theirs else ()
    return TypedDraft(
        CONTACT.name,
        answers,
        one.place,
        case=handle,
        identity=f"mail {one.identity}",
        files=_files(found, content),
        promises=promises,
    )


def orders_in(found: ReadMail) -> list[str]:
    """The order numbers that are called so in it."""
    return _taken(found, What.ORDER)


def learnt(found: ReadMail) -> list[str]:
    """The numbers that find other mails of the same case from now on: those the company gave in this one, where that is plain."""
    if not found.is_theirs:
        return []
    orders = {normalized(value) for value in _taken(found, What.ORDER)}
    parcels = _taken(found, What.PARCEL)
    alone = _taken(found, What.ORDER)[:1] if len(orders) == 1 else []
    return [*_taken(found, What.CASE_NUMBER)[-1:], *(parcels if len(set(parcels)) == 1 else []), *alone]


def likely(found: ReadMail) -> list[Finding]:
    """What may have been promised in it, and is not sure."""
    return [one for one in found.findings.having(What.PROMISE) if not one.sure] if found.is_theirs else []


def told(found: ReadMail) -> str:
    """What stands in the record: the words without a greeting, those of a program only as far as they matter; above them the
    subject, unless the mail answers one that has it."""
    subject = _FOR_PROGRAMS.sub("", found.mail.subject).strip()
    most = MOST_OF_PROGRAMS if found.mail.is_program else MOST_TOLD
    text = without_salutation(found.words.text)
    if text and _ANSWERED.match(subject):
        subject = ""
    subject = _ANSWERED.sub("", subject)
    if len(text) > most:
        text = f"{_beginning(text, most)} […]"
    return "\n".join(filter(None, (subject, text))) or "(no subject, no words)"


def _beginning(text: str, most: int) -> str:
    """The first sentences of a text that have so many characters together; of one that is too long its words."""
    end = 0
    for sentence in sentences(text[: most + 1]):
        at = text.find(sentence, end)
        if at < 0 or at + len(sentence) > most:
            break
        end = at + len(sentence)
    return text[:end].rstrip() if end > most // 3 else text[:most].rpartition(" ")[0].rstrip()


def _is_theirs(one: SeenMail, by: Reading) -> bool:
    if one.sender.address in by.me:
        return False
    if by.company.has(one._replace(readers=()), ()) or any(each.address in by.me for each in one.readers):
        return True
    if any(is_of_company(each, by.company.name, by.company.domains) for each in one.readers):
        return False
    return not is_anybodys(one.sender) or all(is_anybodys(each) for each in one.readers)


def _findings(one: SeenMail, words: OwnWords, by: Reading, *, is_theirs: bool) -> Findings:
    at = moment_of(one.sent.astimezone(by.clock.now.tzinfo), by.clock) if one.sent else None
    lines = tuple(line for line in words.lines if line.text) or (Line(1, ""),)
    speaker = (words.signed or _name_beside(one, by)) if is_theirs else (by.person or "me")
    stamp = None
    if at is not None:
        wall = datetime.fromisoformat(at.at)
        stamp = Stamp(Worded(wall.year, wall.month, wall.day), wall.time().replace(second=0, microsecond=0))
    side = frozenset({plain(speaker)})
    sides = (frozenset[str](), side) if is_theirs else (side, frozenset[str]())

    def found_in(parts: Iterable[tuple[Line, ...]]) -> Findings:
        turns = tuple(Turn(speaker, part, stamp, (), Line(1, speaker)) for part in parts)
        notices = ((Line(1, one.subject), None),)
        talk = Talk(Layout.MAIL, turns, notices, Channel.EMAIL.value, *sides)
        return findings_of(talk, Known(by.person, by.company.name), by.clock, at)

    whole = found_in([lines])
    # A heading of a page ends in no mark, and is no part of the sentence below it: what is said is read in paragraphs.
    said = [finding for finding in found_in(_paragraphs(lines)).found if finding.what in _SAID]
    others = [finding for finding in whole.found if finding.what not in _SAID]
    return Findings(whole.language, (*others, *said), whole.began, whole.dated)


_SAID = (What.PROMISE, What.REFUSAL, What.OFFER)


def _paragraphs(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """The lines that follow each other without an empty one between."""
    begins = [0, *(at + 1 for at, (one, after) in enumerate(pairwise(lines)) if after.number - one.number > 1)]
    for start, end in zip(begins, [*begins[1:], len(lines)], strict=True):
        yield tuple(lines[start:end])


def _name_beside(one: SeenMail, by: Reading) -> str:
    """The name of somebody beside the address; that of the company where what stands there is an organisation's."""
    name = one.sender.name
    is_name = name and "@" not in name and not is_named_for_domain(one.sender)
    return name if is_name else by.company.name


def _party(found: ReadMail, by: Reading) -> str | None:
    """The organisation on the other side, where its name tells that it is not the company of the case: a carrier, a bank."""
    one = found.mail
    them = [one.sender] if found.is_theirs else [each for each in one.readers if each.address not in by.me]
    if not them or any(is_of_company(each, by.company.name, by.company.domains) for each in them):
        return None
    other = them[0]
    return company_of(other) if is_named_for_domain(other) and not is_anybodys(other) else None


def _own_time(sent: datetime, clock: Clock) -> str:
    return sent.astimezone(clock.now.tzinfo).isoformat(timespec="minutes")


def _who(found: ReadMail) -> dict[str, str]:
    """Who wrote it, where that was the company; what they are, where a program did."""
    if not found.is_theirs:
        return {}
    answers = {"incoming": "yes"}
    agents = found.findings.having(What.AGENT)
    if agents and not found.mail.is_program:
        answers["agent"] = agents[-1].value
        if agents[-1].role is not None:
            answers["role"] = agents[-1].role.value
    elif found.mail.is_program:
        answers["role"] = Role.BOT.value
    return answers


def _taken(found: ReadMail, what: What) -> list[str]:
    return [one.value for one in found.findings.having(what) if one.sure]


def _files(found: ReadMail, content: Callable[[], bytes]) -> tuple[DraftFile, ...]:
    """The mail as it came, then what came with it."""

    def attached(number: int) -> bytes:
        return files_of_mail(message_in(content()))[number].content

    day = found.mail.sent.date().isoformat() if found.mail.sent else ""
    words = re.sub(r"[^\w .,()-]+", " ", _ANSWERED.sub("", _FOR_PROGRAMS.sub("", found.mail.subject)))
    name = " ".join(f"{day} {words}".split())[:80].strip(" .") or "mail"
    files = [DraftFile(f"{name}.eml", content)]
    return (*files, *(DraftFile(name, partial(attached, at)) for at, name in enumerate(found.files)))


def company_behind(one: SeenMail, me: Collection[str]) -> str:
    """What the company of a mail may be called."""
    others = [each for each in one.people if each.address not in me and not is_anybodys(each)]
    return company_of(others[0]) if others else ""
