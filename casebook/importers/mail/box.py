"""Mails and the cases that they may belong to: decided, read, and made into what is recorded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple
from uuid import UUID

from casebook.errors import shortened
from casebook.importers.documents.json_records import identity_of
from casebook.importers.draft import BadDraft, KnownBook, TypedDraft
from casebook.importers.known_numbers import KnownNumbers
from casebook.importers.mail.cases import CompanyKnown, Decided, Doubts, Why, decided
from casebook.importers.mail.doubts import Vouched, doubt_remarks, is_doubtful, is_doubtful_within, vouch
from casebook.importers.mail.drafts import draft_of, identity_in_book, known_draft, without_estimates
from casebook.importers.mail.files import MailFiles
from casebook.importers.mail.overtaken import tells_that_it_came
from casebook.importers.mail.reading import MailNumbers, Reading, ReadMail, learnt, numbers_named, read
from casebook.importers.mail.seen import SeenMail
from casebook.importers.mail.story import said_of_case
from casebook.importers.source import Asking
from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.records.kinds import Case, Shipment
from casebook.records.values import normalized

_ROUNDS = 6
"""So often what was learnt is looked for again: a number leads to mails with further numbers. Our own choice."""


class ReadingAll(NamedTuple):
    """What every mail is read by: where they stand, the person's addresses and name, the clock."""

    files: MailFiles
    me: Collection[str]
    person: str | None
    clock: Clock


class RecordedIn(NamedTuple):
    """The identities of the entries of a case, and the namespace that those of its mails are made in."""

    namespace: bytes
    identities: frozenset[str]


class KnownCases(NamedTuple):
    """The numbers of cases, the company of each by its handle, and the parcels that are on record in them."""

    numbers: KnownNumbers
    companies: dict[str, CompanyKnown]
    parcels: frozenset[tuple[str, str]] = frozenset()
    recorded: Mapping[str, RecordedIn] = {}
    """What each case has already, by its handle."""


def known_in(book: KnownBook) -> KnownCases:
    """What the book knows; of a case that is yet to be opened, what was said of it."""
    domains = {one.name: _domains(one.email) for one in book.companies}
    cases = [one.case for one in book.cases]
    numbers = KnownNumbers(book.cases)
    if book.case is not None and not book.case.uuid:
        cases.append(book.case)
        for number in book.case.orders:
            numbers.add(number, book.case.handle)
    companies = {
        case.handle: CompanyKnown(case.company, domains.get(case.company, frozenset()), case.language, case.country)
        for case in cases
    }
    parcels = {
        (one.case.handle, normalized(entry.tracking or ""))
        for one in book.cases
        for entry in one.entries
        if isinstance(entry, Shipment)
    }
    recorded = {
        one.case.handle: RecordedIn(UUID(one.case.uuid).bytes, frozenset(entry.uuid for entry in one.entries))
        for one in book.cases
    }
    return KnownCases(numbers, companies, frozenset(parcels), recorded)


def _domains(email: str | None) -> frozenset[str]:
    return frozenset({email.rpartition("@")[2].lower()} if email and "@" in email else ())


DoubtRule = Callable[[SeenMail, CompanyKnown, Collection[str], Vouched], bool]
"""Whether a mail may be a stranger's."""


class MailBox:
    """The mails of one source, and what of them belongs where."""

    def __init__(self, mails: Sequence[SeenMail], by: ReadingAll, known: KnownCases, case: Case | None = None) -> None:
        self.mails, self._by, self._case = mails, by, case
        self._numbers, self._companies, self._parcels, self._recorded = known
        self._read: dict[int, ReadMail] = {}
        self._named: dict[int, MailNumbers] = {}
        self._asked: set[int] = set()
        self._came: dict[str, int] = {}
        self._vouched = Vouched(mails, by.me)
        self._identities = frozenset(one.identity for one in mails)

    def decide(self, asking: Asking | None = None) -> Decided:
        """The case of each mail, once nothing more is learnt from those that have one; who is in doubt is asked about."""
        found = self._decide()
        if asking is not None and vouch(self.mails, found, self._companies, self._by.me, self._vouched, asking):
            found = self._decide()
        return found

    def doubts(self, found: Decided) -> list[str]:
        """What is to be said of those that stay out because they may be anybody's."""
        return doubt_remarks(self.mails, found, self._companies, self._by.me)

    def _decide(self) -> Decided:
        doubts = Doubts(partial(self._is_doubtful, is_doubtful), partial(self._is_doubtful, is_doubtful_within))
        named = self._case.handle if self._case else None
        for _ in range(_ROUNDS):
            found = decided(self.mails, self._numbers, self._companies, self._by.me, doubts, named)
            if self._case is not None:
                self._only(found, self._case)
            new = [at for at in found.handles if at not in self._asked]
            self._asked.update(new)
            numbers = [
                (number, found.handles[at]) for at in new for number in learnt(self.named(at, found.handles[at]))
            ]
            own = [(number, handle) for number, handle in numbers if not self._is_others(number, handle)]
            if not [number for number, handle in own if self._numbers.add(number, handle)]:
                break
        return found

    def _is_doubtful(self, rule: DoubtRule, one: SeenMail, handle: str) -> bool:
        """Whether a mail of this case may be a stranger's by a rule; none is whose sender's mails, or what it answers, are on
        record in it."""
        if not rule(one, self._companies[handle], self._by.me, self._vouched):
            return False
        if one.sender.address in self._by.me:
            return not self._is_there(one.identity, handle)
        by_them = [each.identity for each in self.mails if each.sender.address == one.sender.address]
        # Whether who was written to in a mail of this box is the company, that mail tells.
        before = [each for each in one.answers if each not in self._identities]
        return not any(self._is_there(each, handle) for each in (*before, *by_them))

    def _is_others(self, number: str, handle: str) -> bool:
        """Whether a number belongs to another case, and not to this one."""
        handles = self._numbers.handles_of(normalized(number))
        return bool(handles) and handle not in handles

    def _only(self, found: Decided, case: Case) -> None:
        """Leaves what belongs to the case that was named: all of one mail, and those with its company that name no other."""
        company = self._companies[case.handle]
        for at in range(len(self.mails)):
            if at in found.handles:
                if found.handles[at] != case.handle:
                    del found.handles[at]
                    found.out[at] = Why.OTHER_CASE
            elif not self._by.files.is_box or self._is_with_no_other(at, company, case):
                found.handles[at] = case.handle
                found.out.pop(at)

    def _is_with_no_other(self, at: int, company: CompanyKnown, case: Case) -> bool:
        """Whether somebody of the company of a case wrote it, or was to read it, and it names no order that is not the case's.

        What a program wrote to every customer tells no case by itself, nor is there one that is yet to be opened.
        """
        one = self.mails[at]
        if not case.uuid or one.is_bulk or one.is_program or not company.has(one, self._by.me):
            return False
        orders = {normalized(number) for number in self.named(at, case.handle).taken(What.ORDER)}
        return not orders or not case.orders or bool(orders & set(map(normalized, case.orders)))

    def named(self, at: int, handle: str) -> MailNumbers:
        """The numbers that a mail names; its company is that of the case."""
        if at not in self._named:
            one = self.mails[at]
            self._named[at] = numbers_named(one, self._by.files.content(one.spot), self._reading(handle))
        return self._named[at]

    def words(self, at: int, handle: str) -> ReadMail:
        """The mail, read; its company is that of the case."""
        if at not in self._read:
            one = self.mails[at]
            self._read[at] = read(one, self._by.files.content(one.spot), self._reading(handle))
        return self._read[at]

    def _reading(self, handle: str) -> Reading:
        return Reading(self._companies[handle], self._by.me, self._by.person, self._by.clock)

    def drafts(self, found: Decided) -> tuple[list[TypedDraft], list[BadDraft]]:
        """What is recorded, by case and by time, and the mails that say nowhere when they were."""
        drafts: list[TypedDraft] = []
        undated: list[BadDraft] = []
        parcels = set(self._parcels)
        in_order = sorted(found.handles, key=self._when)
        for place, at in enumerate(in_order):
            one, handle = self.mails[at], found.handles[at]
            if self._is_recorded(one, handle):
                drafts.append(known_draft(one, handle))
                continue
            read_ = self.words(at, handle)
            if one.is_program and place < self._last_that_came(handle, in_order, found):
                read_ = without_estimates(read_)
            draft = draft_of(read_, partial(self._by.files.content, one.spot), handle, self._reading(handle))
            if draft is None:
                undated.append(BadDraft(one.place, _why_undated(one)))
                continue
            parcel = (handle, normalized(draft.answers.get("tracking", "")))
            others = [
                name
                for name in ("order", "tracking", "number")
                if name in draft.answers and self._is_others(draft.answers[name], handle)
            ]
            drafts.append(_without(draft, *others, *(["tracking"] if parcel in parcels else [])))
            parcels.add(parcel)
        return drafts, undated

    def _last_that_came(self, handle: str, in_order: Sequence[int], found: Decided) -> int:
        """The place of the last new mail of a case that tells that its thing came, went back or was paid back; before all
        others where none does."""
        if handle not in self._came:
            own = [
                place
                for place, at in enumerate(in_order)
                if found.handles[at] == handle and not self._is_recorded(self.mails[at], handle)
            ]
            came = (place for place in reversed(own) if tells_that_it_came(self.words(in_order[place], handle)))
            self._came[handle] = next(came, -1)
        return self._came[handle]

    def said_of(self, places: Iterable[int], handle: str) -> dict[str, str]:
        """What these mails say of the case with this handle itself."""
        return said_of_case([self.words(at, handle) for at in sorted(places, key=self._when)])

    def _is_recorded(self, one: SeenMail, handle: str) -> bool:
        """Whether a mail is in the book: nothing of it has to be read then."""
        return self._is_there(one.identity, handle)

    def _is_there(self, identity: str, handle: str) -> bool:
        there = self._recorded.get(handle)
        return there is not None and identity_of(there.namespace, identity_in_book(identity)) in there.identities

    def _when(self, at: int) -> float:
        sent = self.mails[at].sent
        return sent.timestamp() if sent else 0.0


def _without(draft: TypedDraft, *names: str) -> TypedDraft:
    """The draft without some of its answers: a number of another case, a parcel of which it says nothing new."""
    return draft._replace(answers={key: value for key, value in draft.answers.items() if key not in names})


def _why_undated(mail: SeenMail) -> str:
    """What a mail lacks that has no time of its own."""
    told = f"it says that it was sent on '{shortened(mail.dated)}', which is no day and time that there is"
    return told if mail.dated else "it says nowhere when it was sent"
