"""Which money that came in may be a refund that a case waits for: by its sum, its day and who sent it. Never by one of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from casebook.domain.case_facts import CaseFacts, gather
from casebook.importers.bank.rows import Movement, Movements
from casebook.importers.known_numbers import bare_numbers, counts_alone, numbers_of
from casebook.importers.tables.sum_columns import minor_units
from casebook.parsing.clock import Clock
from casebook.parsing.sums import money_in
from casebook.records.kinds import CaseWithEntries, Contact, Event, Item, Promise, Shipment
from casebook.records.values import Money, as_typed, normalized
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.company_names import company_words
from casebook.text.folding import folded

_WRITTEN_AS: Mapping[str, tuple[str, ...]] = {"amazon": ("amzn",)}
"""How companies stand in lists of movements that write their name otherwise: `AMZN Mktp DE`, as such lists show it."""

_MOST_PARTS, _PARTS_APART, _MOST_TRIED = 4, 31, 24
"""So many parts one sum comes in at most, within so many days; so many movements are tried. Our own choice."""

_LATEST = 400
"""So many days after what was ordered or promised a refund is looked for; a later one is something else."""


class Waiting(NamedTuple):
    """What a case waits for: the sums with what each is, the day from which on it may come, if anything recorded tells one, who
    sends it, its numbers."""

    case: CaseWithEntries
    sums: Mapping[Money, str]
    since: date | None
    promised: tuple[Promise, ...]
    names: tuple[tuple[str, ...], ...]
    numbers: frozenset[str]
    refunds: tuple[Event, ...]

    @property
    def handle(self) -> str:
        """The case, as it is typed."""
        return self.case.case.handle


class RefundMatch(NamedTuple):
    """A movement that may be the refund of a case; `sum_is` what its sum is there, empty where it is another sum."""

    waiting: Waiting
    movement: Movement
    amount: Money
    sum_is: str
    together: str = ""
    """The sum that it makes with others, and what that is; empty where it makes none."""


def waiting_of(case: CaseWithEntries, clock: Clock, listed_in: str | None = None) -> Waiting:
    """What a case waits for; sums without a currency are in that of the case, else in the one that the list is in."""
    facts = gather(case, clock.now)
    currency = case.case.currency or clock.currency or listed_in
    open_refunds = [each.promise for each in facts.open_promises if each.promise.promised is Promised.REFUND]
    sums = _sums_of(facts, open_refunds, currency)
    # The day on which a case was opened, or a number, a thing or a file recorded, says nothing of when that was bought: many are
    # opened for something old.
    told = (each for each in case.entries if isinstance(each, Contact | Event | Promise | Shipment))
    days = [each.at.day for each in told if each.at.day <= clock.now.date()]
    words = tuple(company_words(case.case.company))
    others = tuple((name,) for word in words for name in _WRITTEN_AS.get(word, ()))
    return Waiting(
        case,
        sums,
        min(days, default=None),
        tuple(open_refunds),
        (words, *others),
        frozenset(filter(counts_alone, map(normalized, numbers_of(case)))),
        facts.refunds,
    )


def _sums_of(facts: CaseFacts, refunds: Sequence[Promise], currency: str | None) -> Mapping[Money, str]:
    """The sums that a case waits for, each with what it is first: in the promised `refunds`, recorded as money, and asked for."""

    def told_in(text: str | None, what: str) -> Iterator[tuple[Money, str]]:
        return ((money, what) for money in money_in(text or "", currency))

    case, balances = facts.case, facts.balances
    bought = [each for each in facts.events if each.amount and each.event in _WENT_OUT]
    named = [
        *(pair for each in refunds for pair in told_in(each.text, f"promised in {case.handle}/{each.number}")),
        (case.amount, "what is at stake"),
        *((each.money(each.owed), "what is still owed") for each in balances if each.owed),
        *((each.amount, f"what was {each.event.value}") for each in bought),
        *(
            (each.price, f"the price of {case.handle}/{each.number}")
            for each in facts.entries
            if isinstance(each, Item)
        ),
        *told_in(case.want, "what is wanted"),
    ]
    found: dict[Money, str] = {}
    for money, what in named:
        if money is not None:
            found.setdefault(money, what)
    return found


def turned_for(one: Waiting, movements: Movements) -> bool:
    """Whether the list has what went to the company of a case above zero, as card issuers do.

    It says so by its headings, by a card that was paid or a refund below zero, by what is recorded as paid above zero, or where
    most stands above zero by something of the company that does first, and no more than that below zero later.
    """
    if not movements.is_by_sign:
        return False
    ours = sorted((each for each in movements.all if is_from(each, one)), key=lambda each: (each.day, each.value))
    back = {each.value > 0 for each in ours if _SAYS_REFUND.search(folded(each.words))}
    if len(back) == 1:
        return back == {False}
    paid = next((each.value for each in ours if _is_paid(each, one) or _is_paid_and_back(each, one, ours)), None)
    if paid is not None:
        return paid > 0
    if movements.of_a_card:
        return True
    if any(each.value < 0 and _SAYS_CARD_PAID.search(folded(each.words)) for each in movements.all):
        return True
    return movements.is_mostly_above and bool(
        ours and ours[0].value > 0 and any(0 < -each.value <= ours[0].value for each in ours[1:])
    )


_SAYS_REFUND = re.compile(
    r"\b(?:refund\w*|reversal|returned?|credit (?:note|voucher)|terugbetaling|terugboeking|retour\w*|restitutie|ruckzahlung"
    r"|erstattung\w*|ruckerstattung|gutschrift|ruckbuchung|rembourse\w*|avoir|annulation|reembolso|devolucion|abono|extorno)\b"
)
"""What a list says beside money that came back, in letters without accents."""

_SAYS_CARD_PAID = re.compile(
    r"\b(?:payment received|payment.{0,20}thank you|thank you.{0,20}payment|betaling ontvangen|bedankt voor (?:uw|je) betaling"
    r"|zahlung erhalten|paiement recu|pago recibido|gracias por su pago)\b"
)
"""What an issuer says beside what was paid to it for a card."""

_PAID_DAYS = 5
"""So many days after something was ordered or paid a list has what went out for it. Our own choice."""


def _is_paid(movement: Movement, waiting: Waiting) -> bool:
    """Whether it is what the case says was paid, whichever way its sign says that it went: of that sum, from those days."""
    return any(
        Decimal(event.amount.amount) == abs(movement.value) and 0 <= (movement.day - event.at.day).days <= _PAID_DAYS
        for event in waiting.case.entries
        if isinstance(event, Event) and event.amount and event.event in _WENT_OUT
    )


def _is_paid_and_back(movement: Movement, waiting: Waiting, ours: Sequence[Movement]) -> bool:
    """Whether it stands on the day of the order, with a sum that the case waits for, and came back later the other way."""
    sums = {Decimal(money.amount) for money in waiting.sums}
    is_back = any(each.value == -movement.value and each.day > movement.day for each in ours)
    return is_back and abs(movement.value) in sums and is_of_the_day(movement, waiting)


def is_of_the_day(movement: Movement, waiting: Waiting) -> bool:
    """Whether it is of the day on which something was ordered or paid, or the next: of what is paid then comes back little."""
    days = [each.at.day for each in waiting.case.entries if isinstance(each, Event) and each.event in _WENT_OUT]
    return any(0 <= (movement.day - day).days <= 1 for day in days)


_WENT_OUT = (EventKind.PAID, EventKind.CHARGED, EventKind.ORDERED)


def matches_of(movement: Movement, waiting: Mapping[str, Waiting], turned: Collection[str]) -> list[RefundMatch]:
    """The cases whose refund this may be; those alone whose number stands beside it, or whose sum it is, where any is.

    Money that went out, or that came from somebody else or before there was anything to refund, is none. What went out stands
    above zero for the cases that are `turned`.
    """
    found = [match for one in waiting.values() if (match := _match(movement, one, is_turned=one.handle in turned))]
    numbers = bare_numbers(movement.words)
    numbered = [match for match in found if match.waiting.numbers & numbers]
    found = numbered or found
    exact = [match for match in found if match.sum_is]
    return exact or [match for match in found if match.waiting.numbers & numbers or _may_be_a_part(match)]


def with_parts(matches: Sequence[RefundMatch]) -> list[RefundMatch]:
    """These matches, each of several of one case that together make a sum it waits for with what they make."""
    together: dict[int, str] = {}
    for handle in dict.fromkeys(match.waiting.handle for match in matches):
        parts = [match for match in matches if match.waiting.handle == handle and not match.sum_is][:_MOST_TRIED]
        for count in range(2, _MOST_PARTS + 1):
            for some in combinations(parts, count):
                made = _made_by(some)
                if made and not any(id(one) in together for one in some):
                    together |= {id(one): made for one in some}
    return [match._replace(together=together.get(id(match), "")) for match in matches]


def _made_by(some: Sequence[RefundMatch]) -> str:
    """The sum that a case waits for which these make, and what it is; empty where they make none, or lie too far apart."""
    days = [one.movement.day for one in some]
    if (max(days) - min(days)).days > _PARTS_APART or len({one.amount.currency for one in some}) > 1:
        return ""
    total = Money(sum(one.amount.minor for one in some), some[0].amount.currency)
    sums = some[0].waiting.sums
    return f"{as_typed(total)}, {sums[total]}" if total in sums else ""


def _may_be_a_part(match: RefundMatch) -> bool:
    """Whether a refund was promised by then, so that another sum may be what came of it."""
    return any(promise.at.day <= match.movement.day for promise in match.waiting.promised)


def _match(movement: Movement, waiting: Waiting, *, is_turned: bool) -> RefundMatch | None:
    value = -movement.value if is_turned else movement.value
    if value <= 0 or not _is_in_time(movement, waiting) or not is_from(movement, waiting):
        return None
    currencies = {money.currency for money in waiting.sums}
    currency = movement.currency or (currencies.pop() if len(currencies) == 1 else None)
    minor = minor_units(value, currency) if currency else None
    if currency is None or minor is None:
        return None
    amount = Money(minor, currency)
    return RefundMatch(waiting, movement, amount, waiting.sums.get(amount, ""))


def _is_in_time(movement: Movement, waiting: Waiting) -> bool:
    if waiting.since is None:
        return (waiting.case.case.opened.day - movement.day).days <= _LATEST
    return 0 <= (movement.day - waiting.since).days <= _LATEST


def is_from(movement: Movement, waiting: Waiting) -> bool:
    """Whether the company's name, or a number of the case, stands beside a movement."""
    if waiting.numbers & bare_numbers(movement.words):
        return True
    return any(names_it(text, waiting) for text in movement.texts)


def names_it(text: str, waiting: Waiting) -> bool:
    """Whether a text beside a movement names the company of a case."""
    return any(_says(text, names) for names in waiting.names if names)


def _says(text: str, words: Sequence[str]) -> bool:
    """Whether a text has these words one after the other, or written together, also with what a list runs into them."""
    bare = "".join(one if one.isalnum() else " " for one in folded(text)).split()
    joined = "".join(words)
    runs = range(1, len(words) + 1)
    if any("".join(bare[at : at + length]) == joined for at in range(len(bare)) for length in runs):
        return True
    return any(word.startswith(joined) and _TAIL.fullmatch(word, len(joined)) for word in bare)


_TAIL = re.compile(
    r"m(?:ar)?k(?:e)?t(?:p\w*|place)|prime\w*|pay\w*|retail|online|shop|store|com\w*|de|nl|fr|es|uk|us|eu|be|it|bv|gmbh|ltd|sarl"
    r"|[0-9]+"
)
"""What stands behind a name without a blank: `AMZNMktplace`, `AMAZONPRIME`, `ZALANDO1234`."""


def already(match: RefundMatch) -> Event | None:
    """The refund in the case that this is, of the same sum within a week; None where none is."""
    same = [each for each in match.waiting.refunds if each.amount == match.amount]
    return next((each for each in same if abs((each.at.day - match.movement.day).days) <= 7), None)


def unanswered(waiting: Iterable[Waiting], matched: Collection[str]) -> Iterator[tuple[Waiting, Promise]]:
    """The cases for which nothing was found, and a refund was promised of which nothing is recorded since; with the last one."""
    for one in waiting:
        if one.handle in matched or not one.promised:
            continue
        last = max(one.promised, key=lambda promise: (promise.at.instant, promise.number))
        if not any(refund.at.day >= last.at.day for refund in one.refunds):
            yield one, last
