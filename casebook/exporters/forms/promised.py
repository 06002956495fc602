"""The promise to speak of where one is: the one that the lead tells; of one that was put off, both days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.counts import number_word
from casebook.records.vocabularies import PromiseState

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.forms.sources import FormSources
    from casebook.records.values import Moment


def the_promise(told: FormSources) -> PromiseFacts | None:
    """Of the company's the one that the lead tells, unless it came, else the last that did not; none where all that is wanted
    came."""
    if told.all_came:
        return None
    over, waiting = (PromiseState.KEPT, PromiseState.WITHDRAWN), told.facts.not_awaited
    promised = [each for each in told.promised_by_company if each.state not in over]
    standing = [each for each in promised if each.promise.number not in waiting]
    missed = [each for each in standing if each.missed]
    return told.lead.promise if told.lead.promise in standing else missed[-1] if missed else None


def promised_anew(told: FormSources, promise: PromiseFacts) -> str:
    """What was promised, in a sentence that stands where no other promise is told: also until when first, where it was put
    off."""
    first = put_off(told, promise)
    before = ""
    if first:
        often = sum(by == promise.promise.number for by in told.facts.replaced.values())
        form = told.words.promised_before if often < 2 else told.words.promised_often_before
        before = form.format(day=told.wording.date(first), count=number_word(told.language, often))
    return " ".join(filter(None, (told.promised(promise), before)))


def put_off(told: FormSources, promise: PromiseFacts) -> Moment | None:
    """When the first of those that it replaced was due; nothing where that was no earlier."""
    number, due = promise.promise.number, promise.promise.due
    replaced = (told.facts.promise(each).promise.due for each, by in told.facts.replaced.items() if by == number)
    earlier = (each for each in replaced if each and due and each.day < due.day)
    return min(earlier, key=lambda each: each.day, default=None)
