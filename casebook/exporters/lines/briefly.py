"""What the line of a contact tells first where there is little room: who it was in a word, and what decides of what was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.exporters.facts.refusals import refuses
from casebook.exporters.facts.said_already import says_kind
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import SAYS_MUCH, Channel
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


def named_alone(contact: Contact) -> Contact:
    """The same contact by the name of whoever answered: without how it took place, the department, and what most of them are;
    itself where nobody is named, and where they began it."""
    if contact.incoming or not (contact.agent or contact.party):
        return contact
    role = contact.role if contact.role in SAYS_MUCH else None
    return replace(contact, channel=Channel.CHAT, department=None, role=role)


def told_first(
    wording: Wording, contact: Contact, said: Sequence[str], promise_above: PromiseFacts | None
) -> Sequence[str]:
    """Those of the sentences that decide, where they are not all: of a refusal what the person has to do, and where the lead
    tells what was promised there, what does not say that."""
    parts, found = [sentence for each in said for sentence in sentences(each)], []
    if promise_above and promise_above.promise.made_in == contact.number:
        found = [each for each in parts if not says_kind(promise_above.promise, each)]
    elif refuses(contact):
        found = [each for each in parts if wording.language.log.told_to_do.match(each)][:1]
    return found if len(found) < len(parts) else []


def telling(wording: Wording, said: Sequence[str]) -> Sequence[str]:
    """The sentences that come first: without one at the beginning that only tells how long it took to get through."""
    return said[1:] if len(said) > 1 and wording.language.log.waits.match(said[0]) else said


def number_given(wording: Wording, contact: Contact) -> str:
    """That a number was given there, where nothing else is told."""
    return wording.language.log.number_given.format(number=one_line(contact.case_number))
