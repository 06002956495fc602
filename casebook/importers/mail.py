"""Mail: the mails with a company become contacts of the case that their numbers point to; the rest stays out of the book.

Everything is gone through once for who, when and which numbers; the words are read of those mails alone that belong to a case.
What the company gave in one of them (a case number, a parcel) finds others, until nothing more is found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from casebook.importers.draft import BadDraft, DraftSource, TypedDraft, Wanted
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource
from casebook.importers.known_numbers import KnownNumbers
from casebook.importers.mail_cases import CompanyKnown, Decided, Why, decided
from casebook.importers.mail_drafts import Reading, ReadMail, draft_of, learnt, likely, read
from casebook.importers.mail_files import MailFiles
from casebook.importers.mail_parties import own_address
from casebook.importers.mail_seen import SeenMail, seen
from casebook.records.kinds import Case, Shipment
from casebook.records.values import normalized

_ROUNDS = 6
"""So often what was learnt is looked for again: a number leads to mails with further numbers. Our own choice."""


def drafts_of(given: GivenSource, wanted: Wanted) -> DraftSource:
    """The mails that belong to cases of the book, each with its original. Raises NotImportable, and what reading does."""
    files = MailFiles(given)
    mails, bad, doubled = _all(files, wanted)
    if bad and not mails:
        raise NotImportable(bad[0].place, bad[0].why)
    me, remarks = _own(mails, wanted)
    box = _Box(files, mails, wanted, me)
    found = box.decide()
    drafts, undated = box.drafts(found)
    remarks += [*box.remarks(found, doubled), *box.likely(found)]
    count = _count(len(mails) + len(bad))
    what = f"a mailbox with {count}" if files.is_box else "one mail"
    return DraftSource(drafts, [*bad, *undated], what=what, part="mail", remarks=remarks, tells_cases=True, left_out=())


def _all(files: MailFiles, wanted: Wanted) -> tuple[list[SeenMail], list[BadDraft], int]:
    """Every mail once, those that cannot be read, and how many stood there twice or were never sent."""
    mails: dict[str, SeenMail] = {}
    bad: list[BadDraft] = []
    passed = 0
    with wanted.asking.progress("reading", files.size) as advance:
        for raw in files.each(advance):
            one = seen(raw)
            if isinstance(one, BadDraft):
                bad.append(one)
            elif one is None or one.identity in mails:
                passed += 1
            else:
                mails[one.identity] = one
    return list(mails.values()), bad, passed


def _own(mails: Sequence[SeenMail], wanted: Wanted) -> tuple[frozenset[str], list[str]]:
    """The person's own addresses: as they are kept or were named, else by what the mails say, which is told."""
    known = {address.lower() for address in (*wanted.me, wanted.book().person.email or "") if address}
    if known or len(mails) < 2:
        return frozenset(known), []
    heads = [[each.address for each in one.people] for one in mails]
    address, count = own_address((each for one in mails for each in one.delivered), heads)
    if not address:
        return frozenset(), []
    named = f"{address} is taken for your own address, as it stands in {count} of {len(mails)} mails"
    return frozenset({address}), [f"{named}; --me ADDRESS names another, `casebook me --email` keeps yours."]


class _Box:
    """The mails of one source, and what of them belongs where."""

    def __init__(self, files: MailFiles, mails: Sequence[SeenMail], wanted: Wanted, me: frozenset[str]) -> None:
        self._files, self.mails, self._wanted, self.me = files, mails, wanted, me
        self._book = wanted.book()
        self._numbers = KnownNumbers(self._book.cases)
        domains = {one.name: _domains(one.email) for one in self._book.companies}
        self._companies = {
            one.case.handle: CompanyKnown(one.case.company, domains.get(one.case.company, frozenset()))
            for one in self._book.cases
        }
        self._read: dict[int, ReadMail] = {}

    def decide(self) -> Decided:
        """The case of each mail, once nothing more is learnt from those that have one."""
        for _ in range(_ROUNDS):
            found = decided(self.mails, self._numbers, self._companies, self.me)
            case = self._book.case
            if case is not None:
                self._only(found, case)
            new = [at for at in found.handles if at not in self._read]
            self._read |= {at: self._words(at, found.handles[at]) for at in new}
            numbers = [(number, found.handles[at]) for at in new for number in learnt(self._read[at])]
            own = [(number, handle) for number, handle in numbers if not self._is_others(number, handle)]
            if not [number for number, handle in own if self._numbers.add(number, handle)]:
                break
        return found

    def _is_others(self, number: str, handle: str) -> bool:
        """Whether a number belongs to another case, and not to this one."""
        handles = self._numbers.handles_of(normalized(number))
        return bool(handles) and handle not in handles

    def _only(self, found: Decided, case: Case) -> None:
        """Leaves what belongs to the case that was named: all of one mail, and those with its company that name no other."""
        company = self._companies[case.handle]
        for at, one in enumerate(self.mails):
            if at in found.handles:
                if found.handles[at] != case.handle:
                    del found.handles[at]
                    found.out[at] = Why.OTHER_CASE
            elif not self._files.is_box or (company.has(one, self.me) and not one.is_bulk):
                found.handles[at] = case.handle
                found.out.pop(at)

    def _words(self, at: int, handle: str) -> ReadMail:
        one = self.mails[at]
        return read(one, self._files.content(one.spot), self._reading(handle))

    def _reading(self, handle: str) -> Reading:
        person = self._book.person
        return Reading(self._companies[handle], self.me, person.name or person.customer, self._wanted.clock)

    def drafts(self, found: Decided) -> tuple[list[TypedDraft], list[BadDraft]]:
        """What is recorded, by case and by time, and the mails that say nowhere when they were."""
        drafts: list[TypedDraft] = []
        undated: list[BadDraft] = []
        parcels = {
            (one.case.handle, normalized(entry.tracking or ""))
            for one in self._book.cases
            for entry in one.entries
            if isinstance(entry, Shipment)
        }
        for at in sorted(found.handles, key=self._when):
            one, handle = self.mails[at], found.handles[at]
            draft = draft_of(self._read[at], partial(self._files.content, one.spot), handle, self._reading(handle))
            if draft is None:
                undated.append(BadDraft(one.place, "it says nowhere when it was sent"))
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

    def _when(self, at: int) -> float:
        sent = self.mails[at].sent
        return sent.timestamp() if sent else 0.0

    def remarks(self, found: Decided, passed: int) -> list[str]:
        """How many stay out of the book, and why."""
        counts = Counter(found.out.values())
        told = [f"{counts[why]} with {why.value}" for why in Why if counts[why]]
        told += [f"{passed} that stand there twice, were deleted or never sent"] if passed else []
        sentences = [f"these stay out of the book: {', '.join(told)}."] if told else []
        several = [one.place for at, one in enumerate(self.mails) if found.out.get(at) is Why.SEVERAL]
        if several:
            sentences.append(f"numbers of several cases stand in {_places(several)}; --case says which is meant.")
        if self._files.unread:
            sentences.append(f"no mail, and left out: {_places(self._files.unread)}.")
        return sentences

    def likely(self, found: Decided) -> list[str]:
        """What may have been promised, with its place: nothing of it is recorded."""
        return [
            f"{self.mails[at].place}: this may be a promise, and was not recorded as one: “{one.value}”."
            for at in sorted(found.handles, key=self._when)
            for one in likely(self._read[at])
        ]


def _without(draft: TypedDraft, *names: str) -> TypedDraft:
    """The draft without some of its answers: a number of another case, a parcel of which it says nothing new."""
    return draft._replace(answers={key: value for key, value in draft.answers.items() if key not in names})


def _domains(email: str | None) -> frozenset[str]:
    return frozenset({email.rpartition("@")[2].lower()} if email and "@" in email else ())


def _count(mails: int) -> str:
    return "1 mail" if mails == 1 else f"{mails} mails"


def _places(places: Sequence[str]) -> str:
    more = len(places) - 5
    return ", ".join(places[:5]) + (f" and {more} more" if more > 0 else "")
