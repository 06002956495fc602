"""Promises that a later one of the same thing replaced: nobody waits for those any more. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from casebook.records.kinds import Contact, Promise
from casebook.records.vocabularies import OCCASIONS, Verdict


def replaced_promises(promises: Sequence[Promise], contacts: Sequence[Contact] = ()) -> dict[int, int]:
    """The numbers of the unsettled promises that were replaced, each with that of the last one which did.

    `promises` are all of one case, or at least the unsettled ones and those of the same kinds that were made later. One
    that was withdrawn replaces nothing, nor does one made in the same contact; nor one that names no day one that does.
    `contacts` are those of the case that reached somebody; none are needed unless `need_contacts`, or a promise was made
    by others than the company.
    """
    if len(promises) < 2:
        return {}
    from casebook.domain.promised_things import grouped_by_thing

    replaced = {}
    for places in grouped_by_thing(promises, contacts):
        made = sorted((promises[place] for place in places), key=_when_made)
        standing = [promise for promise in made if promise.verdict is not Verdict.WITHDRAWN]
        dated = [promise for promise in standing if promise.due is not None]
        for promise in made if standing else ():
            last = standing[-1] if promise.due is None or not dated else dated[-1]
            if promise.verdict is None and _is_later(last, promise):
                replaced[promise.number] = last.number
    return replaced


def need_contacts(promises: Sequence[Promise]) -> bool:
    """Whether these promises of one case can only be told apart by what contacts took place between them."""
    return any(count > 1 for kind, count in Counter(one.promised for one in promises).items() if kind in OCCASIONS)


def _when_made(promise: Promise) -> tuple[str, int]:
    return promise.at.instant, promise.number


def _is_later(other: Promise, promise: Promise) -> bool:
    together = promise.made_in is not None and other.made_in == promise.made_in
    return not together and _when_made(other) > _when_made(promise)
