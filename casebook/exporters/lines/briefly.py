"""What the line of a contact tells first where there is little room: who it was in a word, and what decides of what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.promises.said_already import says_kind, words_shared, words_unsaid
from casebook.exporters.facts.refusals.refusal_reasons import says_why
from casebook.exporters.facts.refusals.refusals import refuses, seems_refused
from casebook.exporters.facts.said.whose_words import may_be_own
from casebook.exporters.words.statements import joined, together
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import SAYS_MUCH, Channel, Role
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_LEAST_NEW = 2
"""A sentence that says what was promised and has no more words beside the lead says nothing else. Our own choice."""

_LONGEST_ANSWERED = 180
"""So much is told at once of why they refused and what the person says to it. Our own choice."""


def named_alone(contact: Contact) -> Contact:
    """The same contact by the name of whoever answered: without how it took place, the department, and what most of them are;
    itself where nobody is named, and where they began it."""
    if contact.incoming or not (contact.agent or contact.party):
        return contact
    role = contact.role if contact.role in SAYS_MUCH else None
    return replace(contact, channel=Channel.CHAT, department=None, role=role)


def told_first(wording: Wording, contact: Contact, said: Sequence[str], first: Lead) -> Sequence[str]:
    """The sentences that decide; empty where that is all of them.

    Where the lead tells what was promised there, those that say more than that, and of these what has most to do with it. Else
    of a refusal what the person has to do, or why; else what shows who is right.
    """
    parts = [sentence for each in said for sentence in sentences(each)]
    if first.promise and first.tells_promise and first.promise.promise.made_in == contact.number:
        promise = first.promise.promise
        above, about = f"{first.text} {promise.text}", f"{promise.text} {wording.facts.case.want}"
        new = [each for each in parts if not says_kind(promise, each) or words_unsaid(each, above) > _LEAST_NEW]
        found = _best(wording, new, lambda each: words_shared(about, each)) or new
    elif no := said_no(contact, said):
        found = no
    elif refuses(contact):
        found = [each for each in parts if wording.language.log.told_to_do.match(each)][:1]
        found = found or _best(wording, said, lambda each: says_why(wording, each)[:-1])
    else:
        # What others found they say last.
        found = _best(wording, said, lambda each: (shows(wording, each), bool(contact.party) and said.index(each)))
    return found if len(found) < len(parts) else []


def said_no(contact: Contact, said: Sequence[str]) -> list[str]:
    """The sentence with which they refused in a contact that is not recorded as a refusal; none of a bot's is one."""
    if refuses(contact) or contact.role is Role.BOT or not seems_refused(contact):
        return []
    from casebook.parsing.refusals.hurried import refusal_in

    return [each for each in said if refusal_in(each)][:1]


def _best(wording: Wording, said: Sequence[str], weighs: Callable[[str], Any]) -> list[str]:
    """The first of the sentences that weigh most, of those that say alone of what they speak; none where that is how they begin,
    or all are told at once."""
    best = max((each for each in said if not wording.language.log.leans.match(each)), key=weighs, default="")
    return [best] if best and best != said[0] and len(together(said)) > 1 else []


def at_once(wording: Wording, contact: Contact, said: Sequence[str]) -> list[str]:
    """What was said, in parts that are told at once: a few short sentences, and why they refused with the answer to it, which
    alone would speak for them."""
    told: list[str] = []
    for each in together(said):
        is_answer = bool(told) and refuses(contact) and may_be_own(wording, contact, each)
        answered = joined([told[-1], each]) if is_answer else ""
        if 0 < len(answered) <= _LONGEST_ANSWERED:
            told[-1] = answered
        else:
            told.append(each)
    return told


def nobody_came(wording: Wording, said: Sequence[str]) -> bool:
    """Whether what was said is no more than that nobody came, which says more than who promised then to come another day."""
    return any(wording.language.log.nobody_came.fullmatch(each.rstrip(" .!")) is not None for each in said)


def telling(wording: Wording, said: Sequence[str]) -> Sequence[str]:
    """The sentences that come first: without one at the beginning that only tells how long it took to get through."""
    return said[1:] if len(said) > 1 and wording.language.log.waits.match(said[0]) else said


def number_given(wording: Wording, contact: Contact) -> str:
    """That a number was given there, where nothing else is told."""
    return wording.language.log.number_given.format(number=one_line(contact.case_number))
