"""When a promise is due, as a part of a line: the day, and what it hangs on with the day that happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.typed_text import one_line
from casebook.records.vocabularies import PromiseState
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Promise

LONGEST_EVENT = 100
"""How much is told of what a promise waits for. Our own choice."""

_SPOKEN = re.compile(
    r"\b(?:we|us|our|you|your|yours|i|my|me|wij|ons|onze|u|uw|je|jij|jou|jouw|ik|mij|mijn)\b", re.IGNORECASE
)
"""Words that mean somebody else when somebody else says them."""


_NO_NAMES = frozenset("the a an my your our their this that het de een mijn uw je ons onze dit dat".split())


def due_words(wording: Wording, facts: PromiseFacts) -> str:
    """`due 2 Nov 2024`, or both ends of a range, behind what it hangs on; nothing where neither was said."""
    return ", ".join(filter(None, [hangs_on(wording, facts.promise), _due_day(wording, facts)]))


def _due_day(wording: Wording, facts: PromiseFacts) -> str:
    due, first, language = facts.promise.due, facts.promise.due_from, wording.language
    if due is None:
        return ""
    is_range = first is not None and first < due.day
    if facts.state is PromiseState.DUE and not is_range:
        return language.due_today.format(day=wording.date(due))
    if first is not None and is_range:
        start = language.day(first, year=first.year != due.day.year)
        return language.due_between.format(first=start, last=wording.date(due))
    return language.due.format(day=wording.date(due))


def hangs_on(wording: Wording, promise: Promise) -> str:
    """`within 5 days after the return is scanned`, with the day that happened where it did.

    Nothing where the promise hangs on nothing, or waits and says so in its own words.
    """
    event = one_line(promise.after)
    if promise.happened is None and event.casefold() in one_line(promise.text).casefold():
        return ""
    return awaited(wording, promise)


def awaited(wording: Wording, promise: Promise) -> str:
    """The same whatever the promise's own words are."""
    event, language = _inside_a_sentence(one_line(promise.after)), wording.language
    if not event:
        return ""
    after = language.after_event(event)
    if _SPOKEN.search(event):  # they speak of themselves and of the person, and the paste is the person's
        after = after.replace(event, f'"{event}"')
    span = _span(wording, promise.within) if promise.within else ""
    told = language.within.format(span=span, after=after) if span else after
    if promise.happened is None:
        return told
    return language.happened_then.format(after=told, day=wording.day(promise.happened))


def _inside_a_sentence(event: str) -> str:
    """What has to happen first, without its mark, and without the capital of a word that is no name."""
    first = event.partition(" ")[0]
    begun = event if first.lower() not in _NO_NAMES else first.lower() + event[len(first) :]
    return ellipsize(begun.rstrip(" .;,!"), LONGEST_EVENT)


def _span(wording: Wording, within: str) -> str:
    """`5 business days`, as the language says it; as it was typed where it is of several units."""
    from casebook.parsing.conditions import amount_in

    amount, language = amount_in(within), wording.language
    forms = language.spans.get(amount.unit) if amount else None
    if amount is None or forms is None:
        return one_line(within)
    count = f"{amount.first}-{amount.last}" if amount.first < amount.last else str(amount.last)
    return forms[language.plural(amount.last)].format(count=count)
