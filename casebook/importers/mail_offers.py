"""What a mailbox has of orders that are no case: each is offered with its mails, as a case may be opened for it.

A newsletter is never offered, nor what is with people; the mails of an order are found as those of a case are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import overload

from casebook.importers.draft import Offer, TypedDraft
from casebook.importers.known_numbers import KnownNumbers
from casebook.importers.mail_box import Known, MailBox, ReadingAll
from casebook.importers.mail_cases import CompanyKnown, Decided, Why, others
from casebook.importers.mail_parties import is_anybodys
from casebook.importers.mail_reading import Reading, company_behind, numbers_named
from casebook.importers.mail_seen import SeenMail
from casebook.parsing.transcripts.findings import What
from casebook.text.day_names import full_day

_LEAST_DIGITS = 6
"""A mail without a number of so many digits names no order that could be offered. Our own choice."""

_MOST_READ = 4_000
"""Of so many mails, the newest, the words are read for what they call an order. Our own choice."""


def offers_of(mails: Sequence[SeenMail], found: Decided, by: ReadingAll) -> list[Offer]:
    """The orders that mails name which belong to no case, those with the most mails, and the newest, first."""
    left = [one for at, one in enumerate(mails) if found.out.get(at) is Why.NO_NUMBER and not one.is_bulk]
    known = _orders(left, by)
    if not known.companies:
        return []
    box = MailBox(left, by, known)
    by_order: dict[str, list[int]] = {}
    for at, order in box.decide().handles.items():
        if left[at].sent is not None:
            by_order.setdefault(order, []).append(at)
    ordered = sorted(
        by_order.items(), key=lambda one: (len(one[1]), max(_when(left[at]) for at in one[1])), reverse=True
    )
    return [
        _offer(order, known.companies[order].name, [left[at] for at in places], LaterDrafts(box, order, places))
        for order, places in ordered
    ]


class LaterDrafts(Sequence[TypedDraft]):
    """The mails of an order as they would be recorded; they are read once somebody wants them."""

    def __init__(self, box: MailBox, order: str, places: Sequence[int]) -> None:
        self._box, self._order, self._places = box, order, places
        self._drafts: list[TypedDraft] = []

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> TypedDraft: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[TypedDraft]: ...

    def __getitem__(self, index: int | slice) -> TypedDraft | Sequence[TypedDraft]:
        if not self._drafts:
            drafts, _ = self._box.drafts(Decided(dict.fromkeys(self._places, self._order), {}))
            self._drafts = [draft._replace(case=None) for draft in drafts]
        return self._drafts[index]


def _orders(mails: Sequence[SeenMail], by: ReadingAll) -> Known:
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
    return Known(numbers, {order: company for order, company in companies.items() if numbers.add(order, order)})


def _when(one: SeenMail) -> float:
    return one.sent.timestamp() if one.sent else 0.0


def _offer(order: str, company: str, mails: Sequence[SeenMail], drafts: Sequence[TypedDraft]) -> Offer:
    days = sorted(one.sent.date() for one in mails if one.sent)
    count = "1 mail" if len(mails) == 1 else f"{len(mails)} mails"
    span = full_day(days[0]) if days[0] == days[-1] else f"{full_day(days[0])} to {full_day(days[-1])}"
    title = f"order {order} · {company} · {count}, {span}"
    return Offer(title, {"company": company} if company else {}, [order], drafts)
