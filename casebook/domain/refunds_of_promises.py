"""Which refund came of which promise, so that it is told of no other: of two halves each came once. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from casebook.domain.promises import PromiseFacts
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Promised, PromiseState
from casebook.text.sums import TypedSum, sums

if TYPE_CHECKING:
    from decimal import Decimal

_MOST = 8
"""Of so many things at most it is guessed that a refund is of what is due first. Our own choice."""

Owners = Mapping[int, frozenset[int]]
"""By the number of a refund the promises that it came of: one, or all that are of the same thing."""


def without_those_of_others(refunds: Iterable[Event], owners: Owners, promise: PromiseFacts) -> list[Event]:
    """The refunds that may have come of this promise: none of which it is known that it came of another.

    What another party promised is paid by them: a refund of which nobody knows whose it is is the company's.
    """
    number, is_of_another = promise.promise.number, promise.party != ""
    mine = frozenset((number,))
    return [each for each in refunds if number in owners.get(each.number, frozenset() if is_of_another else mine)]


def paid_in_full(refunds: Iterable[Event], owners: Owners, promises: Iterable[PromiseFacts]) -> set[int]:
    """The numbers of the unsettled promises of one sum of which it is known that just as much came, and of no other promise."""
    came: dict[int, list[Event]] = {}
    for each in refunds:
        if len(of_it := owners.get(each.number, frozenset())) == 1:
            came.setdefault(next(iter(of_it)), []).append(each)
    known = tuple(promises)
    joint = _paid_together(refunds, owners, known)
    found = {
        each.promise.number for each in known if each.state is PromiseState.OVERDUE and each.promise.number in joint
    }
    for promise in known if came else ():
        named, paid = [*sums(promise.promise.text or "")], came.get(promise.promise.number, [])
        is_that_sum = [each.value for each in named] == [sum(map(_value, paid))] and _are_in(named, paid)
        if promise.state is PromiseState.OVERDUE and is_that_sum:
            found.add(promise.promise.number)
    return found


def _are_in(named: Iterable[TypedSum], refunds: Iterable[Event]) -> bool:
    """Whether all of these sums are in the currencies of all that came, or in none that is known."""
    codes = {each.amount.currency for each in refunds if each.amount}
    return all(each.may_be_in(code) for each in named for code in codes)


def part_of_joint(refund: Event, owners: Owners, promises: Iterable[PromiseFacts], promise: PromiseFacts) -> bool:
    """Whether this refund pays several promises at once, each of them in full, and this is one of them."""
    return promise.promise.number in _paid_together((refund,), owners, promises)


def _paid_together(refunds: Iterable[Event], owners: Owners, promises: Iterable[PromiseFacts]) -> set[int]:
    """The numbers of the promises of which one refund pays several at once, each of them in full."""
    joint = [(each, of_it) for each in refunds if len(of_it := owners.get(each.number, frozenset())) >= _SEVERAL]
    texts = {each.promise.number: each.promise.text or "" for each in promises} if joint else {}
    told: dict[Hashable, Collection[Decimal | int]] = {}  # the same many promises may have as many refunds
    found: set[int] = set()
    for refund, numbers in joint:
        code = refund.amount.currency if refund.amount else ""
        if (numbers, code) not in told:
            told[numbers, code] = _sums_of_all((texts.get(number, "") for number in numbers), code)
        found |= numbers if _value(refund) in told[numbers, code] else frozenset()
    return found


def _sums_of_all(texts: Iterable[str], code: str) -> Collection[Decimal | int]:
    """What all that is promised in these texts comes to, where it is several sums in this currency: what was promised again may
    be one sum."""
    told = [each for text in texts for each in sums(text)]
    named = [each.value for each in told]
    at_once = set(named)
    if len(named) < _SEVERAL or not all(each.may_be_in(code) for each in told):
        return ()
    return (sum(named), sum(at_once)) if len(at_once) >= _SEVERAL else (sum(named),)


_SEVERAL = 2


def owners_of(refunds: Sequence[Event], promises: Iterable[PromiseFacts], contacts: Sequence[Contact] = ()) -> Owners:
    """Of which promises each refund came, as far as that is known.

    Each came of one thing that was promised: of what was kept by it; else of what its own words name, or whose very sum it is;
    else of what is due first and is not paid in full yet. Nothing is known of it where none of them fits, as none does that was
    promised in another currency.
    """
    made = [each for each in promises if is_of_money(each) and each.state is not PromiseState.WITHDRAWN]
    if not refunds or not made or (len(made) == 1 and not made[0].party):
        return {}
    found: dict[int, frozenset[int]] = {}
    kept = [each for each in made if each.state is PromiseState.KEPT]
    for each in kept:
        left = [one for one in refunds if one.number not in found]
        came = next((one for one in left if _kept_by(one, each)), None) or _before_it_was_settled(left, each, made)
        if came:
            found[came.number] = frozenset((each.promise.number,))
    unsettled = [each for each in made if each.state is not PromiseState.KEPT]
    waiting = [_Thing(group) for group in _things(unsettled, contacts)]
    promised = _Promised(waiting, is_company_silent=all(each.party for each in made))
    for refund in sorted(refunds, key=lambda one: (one.at.day, one.number)):
        if refund.number not in found and (thing := promised.paid_by(refund)):
            thing.pay(refund)
            found[refund.number] = thing.numbers
        elif refund.number not in found and (several := promised.all_paid_by(refund)):
            for paid in several:
                paid.pay(refund)
            found[refund.number] = frozenset[int]().union(*(paid.numbers for paid in several))
    return found


def is_of_money(facts: PromiseFacts) -> bool:
    """Whether money was promised back: by its name, or a sum and nothing else, *450 EUR by 18 Nov*."""
    promise = facts.promise
    if promise.promised is not Promised.OTHER or next(sums(promise.text or ""), None) is None:
        return promise.promised is Promised.REFUND
    from casebook.domain.thing_words import things_in

    return not things_in(promise.text or "")


def _kept_by(refund: Event, kept: PromiseFacts) -> bool:
    """Whether the promise may have been kept by that refund: it is of the very sum that was promised, or where that names none,
    of the day on which it was kept."""
    from decimal import Decimal

    promise, amount = kept.promise, refund.amount
    if refund.at.day < promise.at.day or amount is None:
        return False
    on = promise.settled_on
    told = [*sums(promise.text or "", amount.currency)]
    is_that_day = on is not None and refund.at.day == on.day
    is_that_sum = {each.value for each in told} == {Decimal(amount.amount)} and _are_in(told, [refund])
    return is_that_sum and (on is None or is_that_day) if told else is_that_day


def _before_it_was_settled(refunds: Sequence[Event], kept: PromiseFacts, made: Sequence[PromiseFacts]) -> Event | None:
    """The first of several refunds that came after a promise was made and before it was settled as kept, where none that was made
    says how much."""
    on, text = kept.promise.settled, kept.promise.text or ""
    if on is None or len(refunds) < _SEVERAL or any(any(sums(each.promise.text or "")) for each in made):
        return None
    since = [each for each in refunds if kept.promise.at.day <= each.at.day <= on.day and each.amount]
    of_words = [each for each in since if _words(text) & _words(each.text or "")]
    return min(of_words or since, key=lambda each: (each.at.day, each.number), default=None)


def _things(promises: Sequence[PromiseFacts], contacts: Sequence[Contact]) -> list[list[PromiseFacts]]:
    from casebook.domain.promised_things import grouped_by_thing

    return [
        [promises[place] for place in group]
        for group in grouped_by_thing([each.promise for each in promises], contacts)
    ]


class _Thing:
    """One sum of money that was promised, once or again, and how much of it is still to come."""

    def __init__(self, group: Sequence[PromiseFacts]) -> None:
        self.group = group
        self.numbers = frozenset(each.promise.number for each in group)
        self.party = group[0].party
        self._sums = [each for one in group for each in sums(one.promise.text or "")]
        self.named = {each.value for each in self._sums}
        self.left: Decimal | None = next(iter(self.named)) if len(self.named) == 1 else None
        self.has_some = False
        texts = " ".join(one.promise.text or "" for one in group)
        self.words = _words(texts)

    def due(self, refund: Event) -> tuple[bool, bool, str, int]:
        """What puts the things in order of which a refund comes: one that nobody settled before, and that is due first; one of
        which some came, and nobody knows how much is to come, after the others."""
        last = self.group[-1].promise
        settled = all(each.promise.settled and each.promise.settled.day <= refund.at.day for each in self.group)
        is_served = self.has_some and self.left is None
        return settled, is_served, last.due.instant if last.due else "9999", last.number

    def fits(self, refund: Event) -> bool:
        """Whether so much of it was still to come."""
        return self.left is None or _value(refund) <= self.left

    def is_in(self, code: str) -> bool:
        """Whether all that it names is in this currency, or in none that is known."""
        return all(each.may_be_in(code) for each in self._sums)

    def may_be_in(self, code: str) -> bool:
        """Whether anything that it names is, or nothing that it names is a sum."""
        return not self._sums or any(each.may_be_in(code) for each in self._sums)

    def pay(self, refund: Event) -> None:
        """Take off it what came; of one that pays several, all."""
        self.has_some = True
        self.left = None if self.left is None else self.left - min(self.left, _value(refund))

    def is_before(self, refund: Event) -> bool:
        """Whether it was promised by then."""
        return self.group[0].promise.at.day <= refund.at.day


class _Promised:
    """All of the money that was promised and waits, by what tells one thing from another."""

    def __init__(self, things: Sequence[_Thing], *, is_company_silent: bool) -> None:
        """`is_company_silent` says that others alone promised any."""
        self._things, self._is_company_silent = things, is_company_silent
        self._by_word: dict[str, list[_Thing]] = {}
        self._by_sum: dict[Decimal, list[_Thing]] = {}
        for thing in things:
            for word in thing.words:
                self._by_word.setdefault(word, []).append(thing)
            for value in thing.named:
                self._by_sum.setdefault(value, []).append(thing)

    def paid_by(self, refund: Event) -> _Thing | None:
        """The thing that a refund came of; None where nobody knows."""
        if refund.amount is None:
            return None
        noted = " ".join(filter(None, (refund.text, refund.method)))
        theirs = [each for each in self._things if each.party and _names(noted, each.party)] if noted else []
        said = (each for word in (_words(noted) if noted else ()) for each in self._by_word.get(word, ()))
        of_words = _that_fit(dict.fromkeys(said), refund, theirs)
        if len(of_words) == 1:
            return of_words[0]
        of_sum = _that_fit(self._by_sum.get(_value(refund), ()), refund, theirs)
        of_both = [each for each in of_sum if each in of_words]
        known = of_both or of_sum or of_words or (self._of_rest(refund, theirs) if len(self._things) <= _MOST else [])
        known = [each for each in known if not each.party] or known  # the company's first
        return min(known, key=lambda each: each.due(refund), default=None)

    def all_paid_by(self, refund: Event) -> list[_Thing]:
        """The things that wait, where their sums come to just this refund, in its currency; none where that is not so."""
        if refund.amount is None:
            return []
        waiting = [each for each in self._things if not each.party and each.left and each.is_before(refund)]
        waiting = [each for each in waiting if each.is_in(refund.amount.currency)]
        is_all = sum(each.left or 0 for each in waiting) == _value(refund)
        return waiting if is_all and len(waiting) >= _SEVERAL else []

    def _of_rest(self, refund: Event, theirs: Sequence[_Thing]) -> list[_Thing]:
        """Those that a refund may be a part of which says of nothing what it is: none of another party that names its sum."""
        rest = _that_fit(self._things, refund, theirs)
        return [each for each in rest if not each.party or theirs or (self._is_company_silent and not each.named)]


def _that_fit(things: Iterable[_Thing], refund: Event, theirs: Sequence[_Thing]) -> list[_Thing]:
    """Those that were promised by then, in the currency that came, and of which so much was to come; of a party alone, where it
    names them."""
    code = refund.amount.currency if refund.amount else ""
    known = [each for each in things if each.may_be_in(code) and each.is_before(refund) and each.fits(refund)]
    return [each for each in known if not theirs or each in theirs]


def _words(text: str) -> frozenset[str]:
    """What says which thing it is: its words, and the numbers of orders."""
    from casebook.domain.order_codes import codes_in
    from casebook.domain.thing_words import things_in

    return things_in(text) | codes_in(text)


def _value(refund: Event) -> Decimal:
    from decimal import Decimal

    return Decimal(refund.amount.amount if refund.amount else 0)


def _names(text: str, party: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(party.casefold())}(?!\w)", text.casefold()) is not None
