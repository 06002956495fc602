"""Messages and calls: a WhatsApp chat, a phone's backup. Each talk without a long pause, and each call, is a contact.

A talk belongs to the case that its numbers point to, and what the same party wrote within days after it does too; where no number
points anywhere, to the only open case with its company; with a case named, so does all that was written with that case's company.
The rest stays out of the book.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import timedelta
from typing import BinaryIO

from casebook.importers.draft import BadDraft, DraftFile, DraftSource, KnownBook, SourceOptions, TypedDraft
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource
from casebook.importers.known_numbers import KnownNumbers, counts_alone
from casebook.importers.mail.parties import is_of_company
from casebook.importers.messages.phone_records import Call, PhoneRecords, SentAlong, contents_of, phone_records_of
from casebook.importers.messages.phone_records import recognises as is_phone_backup
from casebook.importers.messages.strangers import Strangers
from casebook.importers.messages.talks import Conversation, draft_of, original_of, sessions_of, sides_of, unrecorded
from casebook.importers.messages.whatsapp import chat_of
from casebook.parsing.call_minutes import minutes_of
from casebook.parsing.transcripts.reading import KnownSpeakers
from casebook.records.kinds import CONTACT, Case
from casebook.records.vocabularies import Channel, Outcome
from casebook.text.documents.mail_headers import Address

GOES_ON = timedelta(days=14)
"""So long after a talk that named a number, the same party goes on about it. Our own choice."""

_FEWEST_DIGITS = 6
"""Two telephone numbers are compared by their last digits, of which there are at least so many."""


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """The talks and calls that belong to cases of the book.

    Raises NotImportable, ChatDaysUnknown, ChatDaysDiffer, and what reading does.
    """
    if is_phone_backup(given.look):
        return _of_phone(given, wanted)
    chat = chat_of(given, wanted)
    if not chat.messages and chat.bad:
        raise NotImportable(chat.bad[0].place, chat.bad[0].why)
    if not chat.messages:
        raise NotImportable("the chat", "there is no message of anybody in it")
    talks = _Talks(wanted, Channel.CHAT, {}, one_party=True)
    for session in sessions_of(chat.messages):
        talks.add(session, is_chosen=True)

    def files_of(session: Conversation) -> list[DraftFile]:
        sent = [chat.opened(name) for one in session.messages for name in one.files]
        named = f"WhatsApp {session.messages[0].at:%Y-%m-%d %H.%M}.txt"
        return [original_of(session, named), *filter(None, sent)]

    what = f"a WhatsApp chat with {_count(len(chat.messages), 'message')} in {_count(len(talks.all), 'talk')}"
    source = talks.source(what, files_of, chat.bad)
    return source._replace(remarks=[*chat.remarks, *source.remarks])


def _of_phone(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    size = given.file.seek(0, 2)
    given.file.seek(0)
    with wanted.asking.progress("reading", size) as advance:
        records = phone_records_of(given.file, wanted.clock.now.tzinfo, advance)
    if records.bad and not (records.messages or records.calls):
        raise NotImportable(records.bad[0].place, records.bad[0].why)
    partners = {message.partner for message in records.messages} | {call.partner for call in records.calls}
    talks = _Talks(wanted, Channel.OTHER, _numbers_by_name(records), one_party=len(partners) == 1)
    for session in sessions_of(records.messages):
        talks.add(session, is_chosen=len(partners) == 1)
    for call in records.calls:
        talks.add_call(call, is_chosen=len(partners) == 1)

    pictures = _Pictures(given.file, records.files)

    def files_of(session: Conversation) -> list[DraftFile]:
        named = f"Messages {session.messages[0].at:%Y-%m-%d %H.%M}.xml"
        head = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses>\n"
        sent = [pictures.file(name) for one in session.messages for name in one.files]
        return [original_of(session, named, (head, "\n</smses>\n")), *sent]

    counts = [
        _count(len(some), word) for some, word in ((records.messages, "message"), (records.calls, "call")) if some
    ]
    return talks.source(f"a phone's backup with {' and '.join(counts) or 'nothing in it'}", files_of, records.bad)


class _Pictures:
    """What came with the messages of a backup, read once more from it for those that are kept, all of them at once."""

    def __init__(self, stream: BinaryIO, files: Mapping[str, SentAlong]) -> None:
        self._stream, self._files = stream, files
        self._wanted: set[SentAlong] = set()
        self._contents: dict[SentAlong, bytes] = {}

    def file(self, name: str) -> DraftFile:
        """The file of this name, which is wanted from now on."""
        key = self._files[name]
        self._wanted.add(key)
        return DraftFile(name, lambda: self._content(key))

    def _content(self, key: SentAlong) -> bytes:
        if key in self._wanted:
            self._contents |= contents_of(self._stream, self._wanted)
            self._wanted.clear()
        return self._contents.get(key, b"")


def _numbers_by_name(records: PhoneRecords) -> dict[str, set[str]]:
    """The telephone numbers of each party that has a name."""
    found: dict[str, set[str]] = {}
    for call in records.calls:
        found.setdefault(call.partner, set()).add(call.number)
    return found


class _Talks:
    """The talks of one source, and the case of each."""

    def __init__(
        self, wanted: SourceOptions, channel: Channel, numbers_of: Mapping[str, Collection[str]], *, one_party: bool
    ) -> None:
        self._wanted, self._channel, self._numbers_of = wanted, channel, numbers_of
        self._book: KnownBook = wanted.book()
        self._numbers = KnownNumbers(self._book.cases)
        self._cases = {one.case.handle: one.case for one in self._book.cases}
        if (case := self._book.case) is not None and not case.uuid:
            # It is yet to be opened, with what stands here of its orders.
            self._cases[case.handle] = case
            for number in case.orders:
                self._numbers.add(number, case.handle)
        self._entries = {one.case.handle: frozenset(each.uuid for each in one.entries) for one in self._book.cases}
        self._phones = {one.name: one.phone for one in self._book.companies if one.phone}
        person = self._book.person
        mine = (*wanted.me, person.name, person.customer)
        self._strangers = Strangers(self._book.cases, mine, one_party=one_party)
        self._last: dict[str, tuple[str, Conversation]] = {}
        self.all: list[tuple[Conversation, str | None]] = []
        self._doubted: set[int] = set()  # by their places among all
        self._calls: list[tuple[Call, str]] = []
        self._advance: Callable[[int], None] = lambda _: None
        self._out = 0
        self._calls_out = 0

    def add(self, session: Conversation, *, is_chosen: bool) -> None:
        """One more talk, the later after the earlier; `is_chosen` where it is with the only party that the source has."""
        handle, named = self._handle_of(session), self._book.case
        if handle is not None and self._is_strangers(session, handle, is_chosen=is_chosen and named is not None):
            self._doubted.add(len(self.all))
            self.all.append((session, None))
            return
        if named is not None and handle != named.handle:
            with_it = handle is None and named.uuid and (is_chosen or self._is_with(session.partner, named))
            handle = named.handle if with_it else None
        if handle is not None:
            self._last[session.partner] = handle, session
        self.all.append((session, handle))

    def _is_strangers(self, session: Conversation, handle: str, *, is_chosen: bool) -> bool:
        """Whether a talk that names a number of a case is with somebody of whom nobody says that they are its company; what was
        `is_chosen` by the person is not."""
        case = self._cases[handle]
        if is_chosen or self._is_with(session.partner, case):
            return False
        return self._strangers.keep_out(session, case, self._wanted.asking)

    def add_call(self, call: Call, *, is_chosen: bool) -> None:
        """One more call."""
        named = self._book.case
        if named is not None:
            handle = named.handle if is_chosen or self._is_with(call.partner, named, call.number) else None
        else:
            near = self._last.get(call.partner)
            goes_on = near is not None and abs(call.at - near[1].messages[-1].at) <= GOES_ON
            handle = near[0] if near is not None and goes_on else self._only_open_with(call.partner, call.number)
        if handle is None:
            self._calls_out += 1
        else:
            self._calls.append((call, handle))

    def _only_open_with(self, partner: str, number: str = "") -> str | None:
        """The one open case with the company that a party is."""
        having = [one for one in self._cases.values() if self._is_with(partner, one, number)]
        still = [one for one in having if one.closed is None]
        return still[0].handle if len(still) == 1 else None

    def _take_by_company(self) -> None:
        """Puts the talks with a party of which no number points anywhere into the only open case with its company."""
        if self._book.case is not None:
            self._out = self._count_out()
            return
        pointed = {session.partner for session, handle in self.all if handle is not None}
        for at, (session, handle) in enumerate(self.all):
            if handle is None and session.partner not in pointed and not self._numbers.found_in(session.numbers):
                handles = {self._only_open_with(party) for party in session.parties} - {None}
                self.all[at] = session, handles.pop() if len(handles) == 1 else None
        self._out = self._count_out()

    def _count_out(self) -> int:
        """How many talks nothing points anywhere for: those that name a number, and may be anybody's, are told by themselves."""
        return sum(handle is None and at not in self._doubted for at, (_, handle) in enumerate(self.all))

    def _handle_of(self, session: Conversation) -> str | None:
        hits = self._numbers.found_in(session.numbers)
        fitting = [
            handle
            for handle, named in hits.items()
            if any(map(counts_alone, named)) or self._is_with(session.partner, self._cases[handle])
        ]
        if len(fitting) == 1:
            return fitting[0]
        before = self._last.get(session.partner)
        if fitting or before is None:
            return None
        goes_on = session.messages[0].at - before[1].messages[-1].at <= GOES_ON
        return before[0] if goes_on else None

    def _is_with(self, partner: str, case: Case, number: str = "") -> bool:
        """Whether a party is the company of a case, by its name or by the telephone number that is kept of it."""
        if is_of_company(Address(partner, ""), case.company):
            return True
        phone = self._phones.get(case.company)
        theirs = {number, partner, *self._numbers_of.get(partner, ())}
        return phone is not None and any(_same_phone(phone, one) for one in theirs)

    def source(
        self, what: str, files_of: Callable[[Conversation], list[DraftFile]], bad: Sequence[BadDraft]
    ) -> DraftSource:
        """All that is recorded, by when it was, and what is to be said."""
        self._take_by_company()
        drafts = [_call_draft(call, handle) for call, handle in self._calls]
        worth = sum(len(one.text) for session, handle in self.all if handle for one in session.messages)
        with self._wanted.asking.progress("reading", worth) as self._advance:
            for handle in dict.fromkeys(handle for _, handle in self.all if handle is not None):
                drafts += self._drafts(handle, files_of)
        drafts.sort(key=lambda draft: draft.answers["date"])
        remarks = self._stays_out()
        return DraftSource(drafts, bad, what=what, part="record", remarks=remarks, tells_cases=True)

    def _drafts(self, handle: str, files_of: Callable[[Conversation], list[DraftFile]]) -> list[TypedDraft]:
        case, person = self._cases[handle], self._book.person
        customer = next(iter(self._wanted.me), None) or person.name or person.customer
        known = KnownSpeakers.in_case(customer, case)
        own = [session for session, of in self.all if of == handle]
        sides = sides_of([message for session in own for message in session.messages], known)
        found = []
        for session in own:
            self._advance(sum(len(one.text) for one in session.messages))
            for part in unrecorded(session, case, self._entries.get(handle, frozenset())):
                draft = draft_of(part, sides, known, self._wanted.clock, self._channel, handle)
                found.append(draft._replace(files=files_of(part)))
        return found

    def _stays_out(self) -> list[str]:
        told = [_count(self._out, "talk")] if self._out else []
        told += [_count(self._calls_out, "call")] if self._calls_out else []
        doubts = [*self._strangers.remarks()]
        if not told:
            return doubts
        named = self._book.case
        way = "; --case takes all that is with its company" if named is None else ""
        return [f"these stay out of the book, as nothing in them points to a case: {' and '.join(told)}{way}.", *doubts]


def _call_draft(call: Call, handle: str) -> TypedDraft:
    answers = {"date": call.at.isoformat(timespec="minutes"), "channel": Channel.PHONE.value}
    if call.is_incoming:
        answers["incoming"] = "yes"
    if call.seconds:
        answers["minutes"] = str(minutes_of(call.seconds))
    else:
        answers["outcome"] = Outcome.NO_ANSWER.value
    digits = re.sub(r"\D", "", call.number)
    identity = f"call {int(call.at.timestamp())} {digits or call.partner}"
    return TypedDraft(CONTACT.name, answers, f"line {call.line}", case=handle, identity=identity)


def _same_phone(one: str, other: str) -> bool:
    """Whether two are one telephone number, with the country's code or without."""
    first, second = (re.sub(r"\D", "", each).lstrip("0") for each in (one, other))
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) >= _FEWEST_DIGITS and longer.endswith(shorter)


def _count(number: int, word: str) -> str:
    return f"1 {word}" if number == 1 else f"{number:,} {word}s"
