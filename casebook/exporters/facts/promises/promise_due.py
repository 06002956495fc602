"""When a promise is due, as a part of a line: the day, and what it hangs on with the day that happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.promised_thing import (
    names_time,
    says_its_event,
    takes_place,
    thing_promised,
    without_term,
)
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import PromiseState
from casebook.text.breaks import ellipsize
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Promise

LONGEST_EVENT = 100
"""How much is told of what a promise waits for. Our own choice."""

_LONGEST_WITH_DUE = 100
"""Behind longer words nobody reads by which day. Our own choice."""

_TODAY = QuickPattern(
    r"\b(?:today|tonight|vandaag|vanavond|vanmiddag|heute|aujourd['’]hui|ce soir|hoy|esta (?:noche|tarde))\b"
)
"""What means another day when it is read."""

_SEVERAL = re.compile(r"[.,;:!?] ")
"""What parts clauses, behind the last of which the day would be of that alone."""

_SPOKEN = QuickPattern(
    r"\b(?:we|us|our|you|your|yours|i|my|me|wij|ons|onze|u|uw|je|jij|jou|jouw|ik|mij|mijn"
    r"|ich|mich|mir|mein\w*|wir|uns|unser\w*|sie|ihnen|ihr\w*"
    r"|yo|mí|mi|mis|nos|nosotr[oa]s|nuestr[oa]s?|usted(?:es)?|tú|tus?|vuestr[oa]s?|sus?"
    r"|je|j|moi|mon|ma|mes|nous|notre|nos|vous|votre|vos)\b"
)
"""Words that mean somebody else when somebody else says them."""


_BY = QuickPattern(r"\bby\b| (?:that|dat|que) |\A(?:que |qu['’])", exact=True)
"""What a day behind *by* would be read together with."""

_DEED = QuickPattern(r"(?:to|that|que|qu['’])(?:(?<=['’])|(?!\w))")
"""How it begins that somebody will do something: that is done on a day, and a thing is promised for it."""

_NO_NAMES = frozenset(
    "the a an my your our their this that het de een mijn uw je ons onze dit dat der die das ein eine mein meine el la "
    "los las un una mi su le la les un une des mon ma mes notre nos votre vos leur leurs ce cet cette ces".split()
)


def due_words(wording: Wording, facts: PromiseFacts, *, with_event: bool = True) -> str:
    """`due 2 Nov 2024`, or both ends of a range, behind what it hangs on; nothing where neither was said.

    What it hangs on is left out unless `with_event`: its own words, told beside it, may say that (see `words_with_day`).
    """
    event = hangs_on(wording, facts.promise) if with_event else ""
    due = _due_day(wording, facts)
    if event and due and facts.promise.within:
        return f"{event}{wording.language.log.due_then.format(due=due)}"
    return ", ".join(filter(None, [event, due]))


def words_with_day(wording: Wording, promise: Promise, words: str) -> str:
    """`refund 14 days after the return is scanned (26 Jan)`: the words with the day that happened which they say it hangs on."""
    if not words or promise.happened is None or not says_its_event(promise):
        return words
    return f"{words.rstrip('. ')} ({wording.day(promise.happened)})"


def _due_day(wording: Wording, facts: PromiseFacts) -> str:
    due, first, language = facts.promise.due, facts.promise.due_from, wording.language
    if due is None:
        return ""
    if takes_place(wording, facts.promise):
        form = language.log.on_today if facts.state is PromiseState.DUE else language.for_day
        return form.format(day=wording.date(due)).strip()
    is_range = first is not None and first < due.day
    if facts.state is PromiseState.DUE and not is_range:
        return language.due_today.format(day=wording.date(due))
    if first is not None and is_range:
        start = language.day(first, year=first.year != due.day.year)
        return language.due_between.format(first=start, last=wording.date(due))
    return language.due.format(day=wording.date(due))


def promised_due(wording: Wording, facts: PromiseFacts, promised: str, due: str) -> list[str]:
    """The heading `promised` with when it was `due`: `promised for 24 Apr` of what takes place then, in one."""
    is_on_a_day = bool(promised and due) and due == _due_day(wording, facts) and takes_place(wording, facts.promise)
    return [wording.language.log.promised_for.format(promised=promised, due=due)] if is_on_a_day else [promised, due]


def with_due(wording: Wording, facts: PromiseFacts, words: str, due: str) -> str:
    """`refund by 22 Jun` of *refund within 7 days*: the words of a promise with the day in the place of what they say of it, and
    `a look after 7 days (22 Jun)` where that cannot be taken out; nothing of long words or several clauses, of what hangs on
    something, and where more than a day is told by when it was `due`. What was promised for *today* is told for the same day."""
    promise = facts.promise
    is_range = promise.due_from not in (None, promise.due and promise.due.day)
    if _TODAY.search(words) and promise.due and promise.due.day == promise.at.day and not due:
        thing = without_term(wording, promise)
        return f"{thing}, {wording.language.lead.due_that_day}" if thing != words and not _TODAY.search(thing) else ""
    is_plain = bool(words and due) and due == _due_day(wording, facts) and not promise.after
    if promise.due is None or not is_plain or len(words) > _LONGEST_WITH_DUE or _SEVERAL.search(words):
        return ""
    thing = without_term(wording, promise) if words.rstrip(". ") == one_line(promise.text).rstrip(". ") else words
    if names_time(thing):
        return "" if is_range else f"{thing} ({wording.date(promise.due)})"
    # Behind a verb the day would be of that, but in the place of another it is of what that was.
    is_then = takes_place(wording, promise)
    is_in_place = bool(thing_promised(wording, promise)) or (thing != words and not is_then)
    if not is_in_place or (is_then and promise.due.has_time):
        return ""
    if is_range or facts.state is PromiseState.DUE:
        return f"{thing}, {due}"
    return f"{thing}{due_beside(wording, promise, thing, is_loose=is_spoken(thing), is_dated=False)}"


def due_beside(wording: Wording, promise: Promise, what: str, *, is_loose: bool, is_dated: bool = True) -> str:
    """` by 2 Nov` behind `what` was promised, ` for 2 Nov` of what takes place then; that it was the day it was made on, where
    that `is_dated`.

    `, due 2 Nov` where the day would be read together with other words: a quotation, another *by*, a span of time, or
    others, where it `is_loose`.
    """
    language = wording.language
    if promise.due is None:
        return ""
    if is_dated and promise.due.day == promise.at.day and not promise.due.has_time:
        return f", {language.lead.due_that_day}"
    day, is_then = wording.date(promise.due), takes_place(wording, promise)
    if is_then and _DEED.match(what):
        return f" {language.on_day.format(day=day).strip(' ,')}"
    if not what or is_loose or _BY.search(what) or language.deadline.search(what):
        return f", {(language.for_day if is_then else language.due).format(day=day).strip()}"
    return promised_for(wording, promise)


def promised_for(wording: Wording, promise: Promise) -> str:
    """` for 2 Nov` behind what takes place then, ` by 2 Nov` behind what was to come; nothing where it has no day."""
    if promise.due is None:
        return ""
    language, is_timed = wording.language, promise.due.has_time
    by = language.lead.promised_by_hour if is_timed else language.lead.promised_by
    return (language.for_day if takes_place(wording, promise) else by).format(day=wording.date(promise.due))


def is_due_told(wording: Wording, promise: Promise, told: str) -> bool:
    """Whether the day that it was due is told, in whichever of these words."""
    if promise.due is None:
        return False
    language, day = wording.language, wording.date(promise.due)
    beside = (language.by_day, language.for_day, language.lead.promised_by, language.lead.promised_by_hour)
    forms = (form.format(day=day).strip(", ") for form in (language.due, *beside))
    is_that_day = promise.due.day == promise.at.day and is_told(language.lead.due_that_day, told)
    return is_that_day or any(is_told(form, told) for form in forms)


def hangs_on(wording: Wording, promise: Promise) -> str:
    """`within 5 days after the return is scanned`, with the day that happened where it did.

    Nothing where the promise hangs on nothing, or waits and says so in its own words.
    """
    if promise.happened is None and says_its_event(promise):
        return ""
    return awaited(wording, promise)


def awaited(wording: Wording, promise: Promise) -> str:
    """The same whatever the promise's own words are."""
    event, language = _inside_a_sentence(one_line(promise.after)), wording.language
    if not event:
        return ""
    after = language.after_event(event)
    if is_spoken(event):  # they speak of themselves and of the person, and the paste is the person's
        after = after.replace(event, language.quoted.format(text=event))
    span = _span(wording, promise.within) if promise.within else ""
    told = language.within.format(span=span, after=after) if span else after
    if promise.happened is None:
        return told
    return language.happened_then.format(after=told, day=wording.day(promise.happened))


def is_spoken(text: str) -> bool:
    """Whether it has a word that means somebody else when somebody else says it."""
    return _SPOKEN.search(text) is not None


def _inside_a_sentence(event: str) -> str:
    """What has to happen first, without its mark, and without the capital of a word that is no name."""
    first = event.partition(" ")[0]
    begun = event if first.lower() not in _NO_NAMES else first.lower() + event[len(first) :]
    return ellipsize(begun.rstrip(" .;,!"), LONGEST_EVENT)


def _span(wording: Wording, within: str) -> str:
    """`5 business days`, as the language says it; as it was typed where it is of several units."""
    from casebook.parsing.promises.spans.spans_typed import amount_in

    amount, language = amount_in(within), wording.language
    forms = language.spans.get(amount.unit) if amount else None
    if amount is None or forms is None:
        return one_line(within)
    count = f"{amount.first}-{amount.last}" if amount.first < amount.last else str(amount.last)
    return forms[language.plural(amount.last)].format(count=count)
