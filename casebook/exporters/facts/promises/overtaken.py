"""Whether what came after a promise tells what became of it: then nobody says beside it that they have no record.

Whoever was promised a technician, was told the next week that the part is missing, and was promised another thing then,
did not forget to write down whether the first was kept: the lines of the days after say it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from casebook.domain.key_promise import missed_promises
from casebook.exporters.facts.evidence.evidence import came_instead
from casebook.exporters.facts.problem.lead_parts import wanted_kinds
from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.words.counts import counted
from casebook.exporters.words.nothing_was_there import NO_VISIT, days_nobody_came
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Channel, Promised, PromiseState
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry, Promise

_LOOKED_AT = 5
"""How many contacts after the one that it was made in. Our own choice."""

_SENTENCES = 3
"""With how many of its sentences what came of a promise is told. Our own choice."""

_LONG = 5
"""So many letters has a word by which a later text speaks of the same. Our own choice."""


def is_overtaken(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether an overdue promise, which nobody settled, is told of by a later line that says how it went on.

    Such a line is a contact with whoever promised it, in which they refused, or promised something again, or spoke of it from
    the day on that it was due; or one that says that nobody came.
    """
    promised_in = wording.facts.promised_in
    return _is_told_on(wording, facts, lambda each: refuses(each) or each.number in promised_in)


def others_missed(wording: Wording, but: PromiseFacts | None) -> list[PromiseFacts]:
    """The other promises of the same party that did not come true, as far as the record tells, of which no later line tells how
    they went on: beside what the company promised, *another promise* is the company's."""
    party = party_of(but) if but else ""
    missed = (each for each in missed_promises(wording.facts) if each is not but and party_of(each) == party)
    return [each for each in missed if not is_overtaken(wording, each)]


def party_of(facts: PromiseFacts) -> str:
    """Who else than the company made it; nothing where the company did."""
    return one_line(facts.party)


def others_missed_told(wording: Wording, others: Sequence[PromiseFacts], told: PromiseFacts | None) -> str:
    """How many others did not come true beside the one that is `told`, without a mark: that they were not kept, where the person
    said so of each; that they are overdue as well, where that one is too and each had a day; else nothing."""
    language = wording.language
    if others and all(each.state is PromiseState.BROKEN for each in others):
        return counted(language, language.lead.others_broken, len(others))
    is_as_well = told is None or (told.missed and told.promise.due is not None)
    if not others or not is_as_well or any(each.promise.due is None for each in others):
        return ""
    return counted(language, language.others_missed, len(others))


def is_told_later(wording: Wording, facts: PromiseFacts, but: PromiseFacts | None) -> bool:
    """Whether a later line may answer a promise that nobody settled, or speaks of it, so that nobody says how late it is: not of
    `but` one, nor of what is still asked for, nor where it is known what came instead."""
    is_key = but is not None and facts.promise.number == but.promise.number
    if facts.state is not PromiseState.OVERDUE or is_key or came_instead(wording, facts):
        return False
    if facts.promise.number in wording.facts.not_awaited:
        return True
    return is_spoken_of(wording, facts) and not _is_wanted(wording, facts)


def is_told_in_order(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether a later line speaks of a promise, or says how it went on where it is not what is still asked for, nor a call: of an
    answer by Friday nobody says beside the next answer that they had no news; who had to ring themselves was not rung."""
    if facts.promise.promised is Promised.CALLBACK or _is_wanted(wording, facts):
        return is_spoken_of(wording, facts)
    promised_in = wording.facts.promised_in
    return _is_told_on(wording, facts, lambda each: each.number in promised_in or refuses_it(each, facts.promise))


def is_answered(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether a later line says what became of an overdue promise: it speaks of it, or the very thing was promised again, or
    refused. Who says no to something else, or promises it, has not said what became of this."""
    return _is_told_on(wording, facts, partial(_says_of_it, wording, facts.promise))


def _is_told_on(wording: Wording, facts: PromiseFacts, goes_on: Callable[[Contact], bool]) -> bool:
    """Whether it is overdue, and a later line speaks of it, or is a contact by which it `goes_on`."""
    is_overdue = facts.state is PromiseState.OVERDUE
    return is_overdue and (any(map(goes_on, _since(wording, facts))) or is_spoken_of(wording, facts))


def _says_of_it(wording: Wording, promise: Promise, contact: Contact) -> bool:
    again = (each.promise for each in wording.facts.promised_in.get(contact.number, ()))
    return refuses_it(contact, promise) or any(_is_same(each, promise) for each in again)


def _is_same(one: Promise, other: Promise) -> bool:
    """Whether both are of one thing: of a kind that is known, or in some of the same words."""
    is_kind = one.promised is other.promised and one.promised is not Promised.OTHER
    return is_kind or bool(_words(one_line(one.text)) & _words(one_line(other.text)))


_PLAIN_NO = QuickPattern(
    r"(?:(?:no|nope|nee|nein|non|refused|denied|declined|rejected|geweigerd|afgewezen|abgelehnt|verweigert|refusée?|rejetée?"
    r"|rechazad[oa]|denegad[oa]|negado)\W*)*"
)
"""A refusal that names nothing: then it is of whatever was asked."""


def refuses_it(entry: Entry, promise: Promise) -> bool:
    """Whether somebody refused there what was promised: as its words say, or where they say no more than no."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    if not refuses(entry):
        return False
    text = one_line(getattr(entry, "text", None))
    is_kind = promise.promised is not Promised.OTHER and promise.promised in kinds_named_in(text)
    return is_kind or _PLAIN_NO.fullmatch(text) is not None or bool(_words(text) & _words(one_line(promise.text)))


def _is_wanted(wording: Wording, facts: PromiseFacts) -> bool:
    return facts.promise.promised in wanted_kinds(wording.facts.case.want or "")


def is_spoken_of(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether a later line speaks of the very thing: a contact or a note from the day on that it was due, or that nobody came."""
    if facts.state is not PromiseState.OVERDUE:
        return False
    later: Iterator[Contact | Event] = chain(_since(wording, facts), reversed(wording.facts.events[-_LOOKED_AT:]))
    return nobody_came_for(wording, facts) or any(_speaks_of(wording, facts, each) for each in later)


def _since(wording: Wording, facts: PromiseFacts) -> Iterator[Contact]:
    """The first few contacts with the same party after it was promised."""
    from bisect import bisect_right

    contacts, made, found = wording.facts.contacts, facts.promise.at.instant, 0
    party = facts.made_in.party if facts.made_in else None
    for place in range(bisect_right(contacts, made, key=lambda each: each.at.instant), len(contacts)):
        if contacts[place].party == party and contacts[place] is not facts.made_in:
            found += 1
            yield contacts[place]
        if found == _LOOKED_AT:
            return


def _speaks_of(wording: Wording, facts: PromiseFacts, later: Contact | Event) -> bool:
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    promise = facts.promise
    if promise.due is None or later.at.instant < promise.due.instant:
        return False
    again = (one_line(each.promise.text) for each in wording.facts.promised_in.get(later.number, ()))
    text = ". ".join(filter(None, [one_line(later.text), *again]))
    if isinstance(later, Contact) and later.channel is Channel.IN_PERSON and later.at.day == promise.due.day:
        return promise.promised not in (
            Promised.REFUND,
            Promised.CALLBACK,
            Promised.REPLY,
        )  # what became of a visit, its own line tells
    if promise.promised is not Promised.OTHER and promise.promised in kinds_named_in(text):
        return True
    return bool(_words(text) & _words(one_line(promise.text)))


def nobody_came_for(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether it is written down that nobody came on the day that somebody was promised for, or since: not on the day that
    another promise was for."""
    due = facts.promise.due if facts.promise.promised not in NO_VISIT else None
    missed = days_nobody_came(wording.facts)
    said = (contact for contact in _since(wording, facts) if due and _says_that_nobody_came(wording, contact))
    days = {wording.happened_at(each).day for each in chain(missed, said)} if due else set()
    if due is None or due.day in days:
        return due is not None
    others = (each.promise.due for each in wording.facts.promises) if days else ()
    taken = {each.day for each in others if each is not None}
    return any(day > due.day and day not in taken for day in days)


def _says_that_nobody_came(wording: Wording, contact: Contact) -> bool:
    said, nobody = sentences(one_line(contact.text))[:_SENTENCES], wording.language.log.nobody_came
    clauses = chain.from_iterable(re.split(r"[,;] ", each) for each in said)
    return any(nobody.fullmatch(each.rstrip(" .!")) for each in clauses)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= _LONG)
