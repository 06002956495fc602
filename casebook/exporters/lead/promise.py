"""What a lead may tell of a promise: whether it is of what is asked for, would end it, and what was said with it."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.nearness import is_a_new_thing
from casebook.exporters.facts.deciding.grounds import Ground, grounds_of
from casebook.exporters.facts.deciding.marked import marked_entry
from casebook.exporters.lead.refusal import RefusalSources
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.records.kinds import Promise
    from casebook.records.values import Moment

_MUCH_SHORTER = 12
"""How much shorter *a solution* has to be than what was promised. Our own choice."""


class PromiseSources(RefusalSources):
    """The same with what is known of the promise itself, beside that somebody refused."""

    @cached_property
    def is_of_another_thing(self) -> bool:
        """Whether what was promised is known to be none of what is asked for, and nobody marked it."""
        if self.promise is None or self.promise.promise.key or self.is_asked_for:
            return False
        return self.is_wanted_known and not self.nearness

    @cached_property
    def is_shorter_unnamed(self) -> bool:
        """Whether what was promised is the thing asked for, in words that take more room than *a solution*."""
        if not (self.sentence and self.is_a_thing_asked):
            return False
        least = self.sentence.least
        return len(self.sentence.text(least)) - len(self.sentence.text(least._replace(named=False))) > _MUCH_SHORTER

    @cached_property
    def is_a_thing_asked(self) -> bool:
        """Whether what was promised is what is asked for, and no money."""
        return self.is_the_thing_asked and self.promise is not None and not _is_money(self.promise.promise)

    @cached_property
    def is_a_mere_occasion(self) -> bool:
        """Whether a call or an answer was promised, which is none of what is asked for: who refused that since says more."""
        promise = self.promise.promise if self.promise else None
        return bool(promise and promise.promised in OCCASIONS and self.is_of_another_thing and self.refusal)

    @cached_property
    def has_promise_number(self) -> bool:
        """Whether the company gave a number with the promise."""
        made_in = self.promise.made_in if self.promise else None
        return bool(made_in and not made_in.party and one_line(made_in.case_number))

    @cached_property
    def is_promise_to_keep(self) -> bool:
        """Whether what was promised would end it: no call, reply or news, nor what nobody can say what it was; by the company."""
        promise = self.promise
        if promise is None or promise.party:
            return False
        if not promise.missed and promise.promise.due is not None:
            return False  # its day is still to come
        text = one_line(promise.promise.text)
        is_sum = bool(sum_in(text)) and text.startswith(sum_in(text))
        return promise.promise.promised not in (*OCCASIONS, Promised.OTHER) or is_sum or is_a_new_thing(text)

    def is_money_since(self, came: Collection[Moment]) -> bool:
        """Whether money was promised, and some came on one of these days since."""
        promise = self.promise.promise if self.promise else None
        is_since = promise is not None and any(each.day >= promise.at.day for each in came)
        return is_since and promise is not None and _is_money(promise)

    @cached_property
    def grounds(self) -> list[Ground]:
        """What was said with the promise that shows who is right, the shortest form first."""
        return grounds_of(self.wording, self.promise)

    @cached_property
    def marked_grounds(self) -> list[Ground]:
        """The grounds of the promise, where the person marked what was said with it."""
        entry = marked_entry(self.wording)
        is_so = self.promise and self.promise.made_in and entry and self.promise.made_in.number == entry.number
        return grounds_of(self.wording, self.promise, is_marked=True) if is_so else []


def _is_money(promise: Promise) -> bool:
    return promise.promised is Promised.REFUND or bool(sum_in(promise.text or ""))
