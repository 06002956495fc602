"""What a mailbox has of orders, and of talks with companies, that are no case: each is offered with its mails.

A newsletter is never offered, nor what is with people; the mails of an order are found as those of a case are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple, overload

from casebook.errors import WrongValue, listed, shortened
from casebook.importers.draft import Offer, TypedDraft
from casebook.importers.known_numbers import KnownNumbers
from casebook.importers.mail.box import KnownCases, MailBox, ReadingAll
from casebook.importers.mail.cases import CompanyKnown, Decided, Why, others, threads
from casebook.importers.mail.drafts import without_answers
from casebook.importers.mail.parties import is_anybodys, is_named_for_domain
from casebook.importers.mail.reading import Reading, company_behind, numbers_named
from casebook.importers.mail.seen import SeenMail
from casebook.importers.source import Asking
from casebook.parsing.transcripts.findings import What
from casebook.records.kinds import Case
from casebook.text.company_names import begin_alike
from casebook.text.words.day_names import full_day

_LEAST_DIGITS = 6
"""A mail without a number of so many digits names no order that could be offered. Our own choice."""

_MOST_READ = 4_000
"""Of so many mails, the newest, the words are read for what they call an order. Our own choice."""


def offers_of(mails: Sequence[SeenMail], found: Decided, by: ReadingAll, company: str = "") -> list[Offer]:
    """The orders that mails name which belong to no case, and what else was written about with a company, those that the person
    wrote about, those with the most mails, and the newest, first. What is with the `company` that was named is called so."""
    # What went to many is no reason for an offer, and belongs to one as it would to the case that is opened for it.
    left = [one for at, one in enumerate(mails) if found.out.get(at) is Why.NO_NUMBER]
    known = _orders([one for one in left if not one.is_bulk], by)
    titles = {order: f"order {order}" for order in known.companies}
    box = MailBox(left, by, known)
    taken = box.decide().handles if known.companies else {}
    talks = _talks(left, taken, by)
    for key, talk in talks.items():
        known.companies[key] = CompanyKnown(talk.company)
        titles[key] = talk.title
        for number in talk.numbers:
            known.numbers.add(number, key)
    if talks:
        box = MailBox(left, by, known)
        taken = {at: key for key, talk in talks.items() for at in talk.places} | box.decide().handles
    by_key: dict[str, list[int]] = {}
    for at, key in sorted(taken.items()):
        if left[at].sent is not None:
            by_key.setdefault(key, []).append(at)
    meant = CompanyKnown(company)
    for key, places in by_key.items():
        if company and any(meant.has(left[at], by.me) for at in places):
            known.companies[key] = meant

    def weight(one: tuple[str, list[int]]) -> tuple[bool, int, float]:
        mails = [left[at] for at in one[1]]
        return any(each.sender.address in by.me for each in mails), len(mails), max(map(_when, mails))

    ordered = sorted(by_key.items(), key=weight, reverse=True)
    return [
        _offer(titles[key], key, known.companies[key].name, [left[at] for at in places], LaterDrafts(box, key, places))
        for key, places in ordered
    ]


class SeveralTalks(WrongValue):
    """A case is to be opened from mails that are about several things, and nobody said which; `titles` are theirs."""

    def __init__(self, handle: str, titles: Sequence[str]) -> None:
        self.handle, self.titles = handle, tuple(titles)

    def __str__(self) -> str:
        named = listed([shortened(title, 100) for title in self.titles], 5)
        return (
            f"nothing says which of these {shortened(self.handle)} is about: {named}; nothing was imported. Say which with "
            "--order NO, or --company NAME, or import the mails on a terminal, which asks about each."
        )


def talk_meant(offers: Sequence[Offer], case: Case, asking: Asking) -> Offer | None:
    """What a case that is yet to be opened is about, where it names no order: what the mails have with its company, or have at
    all. None where there is nothing. Raises SeveralTalks where nobody can be asked which of several it is.
    """
    found = [one for one in offers if not case.company or begin_alike(one.case.get("company", ""), case.company)]
    if len(found) < 2:
        return next(iter(found), None)
    listed_ = "; ".join(f"{number} {shortened(one.title, 100)}" for number, one in enumerate(found, 1))
    chosen = asking.choose(f"Which is it about? {listed_}.", tuple(map(str, range(1, len(found) + 1))))
    if chosen is None:
        raise SeveralTalks(case.handle, [one.title for one in found])
    return found[int(chosen) - 1]


class _Talk(NamedTuple):
    """Mails that answer each other, of which none names an order: the person wrote, and a company answered."""

    company: str
    title: str
    places: Sequence[int]
    numbers: Sequence[str]


def _talks(mails: Sequence[SeenMail], taken: Collection[int], by: ReadingAll) -> dict[str, _Talk]:
    """What was written about with companies that names no order, by what stands in the place of a handle."""
    found: dict[str, _Talk] = {}
    own = {address.partition("@")[2] for address in by.me}
    for thread in threads(mails):
        if any(at in taken for at in thread):
            continue
        theirs = [
            at
            for at in thread
            if mails[at].sender.address not in by.me and not mails[at].is_program and not mails[at].is_bulk
        ]
        mine = [at for at in thread if mails[at].sender.address in by.me]
        senders = [mails[at].sender for at in theirs]
        if not mine or not theirs or any(is_anybodys(one) or one.domain in own for one in senders):
            continue
        company = Counter(company_behind(mails[at], by.me) for at in theirs).most_common(1)[0][0]
        reading = Reading(CompanyKnown(company), by.me, by.person, by.clock)
        named = [
            numbers_named(mails[at], by.files.content(mails[at].spot), reading) for at in theirs[-_MOST_OF_A_TALK:]
        ]
        numbers = list(dict.fromkeys(number for one in named for number in one.taken(What.CASE_NUMBER)))
        if numbers or any(map(is_named_for_domain, senders)):
            subject = without_answers(mails[thread[0]].subject) or "(no subject)"
            found[f"talk {mails[thread[0]].identity}"] = _Talk(company, f"“{shortened(subject)}”", thread, numbers[:1])
    return found


_MOST_OF_A_TALK = 20
"""Of so many of a company's mails in one thread the numbers are looked for. Our own choice."""


class LaterDrafts(Sequence[TypedDraft]):
    """The mails of an order as they would be recorded; they are read once somebody wants them."""

    def __init__(self, box: MailBox, order: str, places: Sequence[int]) -> None:
        self._box, self._order, self._places = box, order, places
        self._drafts: list[TypedDraft] = []

    def __len__(self) -> int:
        return len(self._places)

    def said(self) -> dict[str, str]:
        """What they say of a case that is opened for them."""
        return self._box.said_of(self._places, self._order)

    @overload
    def __getitem__(self, index: int) -> TypedDraft: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[TypedDraft]: ...

    def __getitem__(self, index: int | slice) -> TypedDraft | Sequence[TypedDraft]:
        if not self._drafts:
            drafts, _ = self._box.drafts(Decided(dict.fromkeys(self._places, self._order), {}))
            self._drafts = [draft._replace(case=None) for draft in drafts]
        return self._drafts[index]


def _orders(mails: Sequence[SeenMail], by: ReadingAll) -> KnownCases:
    """The orders that the mails name, with the company of each, which stands in the place of a case's handle."""
    worth = [
        one
        for one in mails
        if any(sum(map(str.isdigit, number)) >= _LEAST_DIGITS for number in one.numbers)
        and not all(is_anybodys(each) for each in others(one, by.me))
    ]
    named: dict[str, Counter[str]] = {}
    for one in sorted(worth, key=_when, reverse=True)[:_MOST_READ]:
        company = company_behind(one, by.me)
        by_company = Reading(CompanyKnown(company), by.me, by.person, by.clock)
        orders = list(dict.fromkeys(numbers_named(one, by.files.content(one.spot), by_company).taken(What.ORDER)))
        if len(orders) == 1:
            named.setdefault(orders[0], Counter())[company] += 1
    numbers = KnownNumbers()
    companies = {order: CompanyKnown(names.most_common(1)[0][0]) for order, names in named.items()}
    return KnownCases(numbers, {order: company for order, company in companies.items() if numbers.add(order, order)})


def _when(one: SeenMail) -> float:
    return one.sent.timestamp() if one.sent else 0.0


def _offer(title: str, key: str, company: str, mails: Sequence[SeenMail], drafts: LaterDrafts) -> Offer:
    days = sorted(one.sent.date() for one in mails if one.sent)
    count = "1 mail" if len(mails) == 1 else f"{len(mails)} mails"
    span = full_day(days[0]) if days[0] == days[-1] else f"{full_day(days[0])} to {full_day(days[-1])}"
    about = f"{title} · {company} · {count}, {span}"
    orders = [] if key.startswith("talk ") else [key]
    return Offer(about, {"company": company} if company else {}, orders, drafts, drafts.said)
