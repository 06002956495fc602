"""That only so much came, as it was noted when a promise was settled, is told no more once more came: what came in all is."""

from __future__ import annotations

from dataclasses import replace
from operator import is_

from casebook.domain.balances import refunds_since
from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import gathered_with
from casebook.domain.refunds_of_promises import without_those_of_others
from casebook.exporters.words.sums_told import only_came_in
from casebook.records.kinds import Entry, Promise
from casebook.records.vocabularies import Verdict


def with_what_came_since(facts: CaseFacts) -> CaseFacts:
    """The facts without the notes that only so much came, of which the record knows that it is more by now."""
    entries = tuple(_without_its_note(facts, each) for each in facts.entries) if facts.refunds else facts.entries
    return facts if all(map(is_, entries, facts.entries)) else gathered_with(facts, facts.case, entries)


def _without_its_note(facts: CaseFacts, entry: Entry) -> Entry:
    if not isinstance(entry, Promise) or entry.verdict is not Verdict.BROKEN or not entry.settled_note:
        return entry
    noted = only_came_in(entry.settled_note)
    if noted is None:
        return entry
    since = refunds_since(facts.refunds, entry.at.day)
    of_it = without_those_of_others(since, facts.refund_owners, facts.promise(entry.number))
    amounts = (each.amount for each in of_it)
    came = sum(each.minor for each in amounts if each and each.currency == noted.currency)
    return replace(entry, settled_note=None) if came > noted.minor else entry
