"""What was promised, as a sentence of the lead: by whom, when, due when, under which number, and what came of it."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.promised_things import sum_in
from casebook.exporters.evidence import came_instead, came_untold
from casebook.exporters.promise_due import awaited, hangs_on
from casebook.exporters.sums_told import note_told, sums_told
from casebook.exporters.wording import capitalised, one_line
from casebook.records.vocabularies import Promised, PromiseState, Role
from casebook.text.breaks import ellipsize
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording

LONGEST_NAME, LONGEST_PROMISE, SHORTEST_PROMISE, LEAST_PROMISE = 60, 120, 50, 12
"""How much of a name, and how long a promise in its own words, the lead has room for; the third where there is little, and
its first clause where that is no shorter than the last.

Our own choice.
"""


class PromiseSentence:
    """What was promised, by whom, when, due when, under which number, and what came of it."""

    def __init__(self, wording: Wording, facts: PromiseFacts) -> None:
        self._wording, self._facts = wording, facts

    def text(
        self,
        *,
        due: bool = False,
        number: bool = False,
        role: bool = False,
        note: bool = False,
        words: int = LONGEST_PROMISE,
        ended: bool = True,
    ) -> str:
        """The sentence with as much as is asked for; `words` is how many characters of the promise's own it has room for.

        That there is no record of what came of it is left out unless `ended`; what is known of that never is.
        """
        said = self.said(due=due, number=number, role=role, words=words)
        return self._with_end(said, note) if ended or self._end != self._wording.language.no_record else said

    def said(self, *, due: bool = False, number: bool = False, role: bool = False, words: int = LONGEST_PROMISE) -> str:
        """That it was promised, without what came of it and without a mark; in its own words where only these say what.

        The day it was due is left out where it is the day it was made: its words or its kind say so.
        """
        language, facts = self._wording.language, self._facts
        who, day, last = self._who(role), self._wording.day(facts.promise.at), facts.promise.due
        is_later = last is not None and (last.has_time or last.day != facts.promise.at.day)
        due_day = language.due.format(day=self._wording.date(last)) if due and last and is_later else ""
        is_company = facts.made_in is not None and not facts.made_in.party
        case = self._wording.case_number(facts.made_in) if facts.made_in and is_company and number else ""
        more = "".join(f", {each}" for each in (self._hangs_on(due), due_day, case) if each)
        if self._what:
            form = language.somebody_promised if who else language.was_promised
            return f"{form.format(who=who, what=self._what, day=day)}{more}"
        form = language.somebody_promised_that if who else language.was_promised_that
        return form.format(who=who, day=day, more=more, text=self._own_words(words))

    def _hangs_on(self, due: bool) -> str:
        """What has to happen first, which is never left out as long as it has not; unless its own words are told, and say it."""
        promise = self._facts.promise
        if not (promise.waits or due):
            return ""
        return awaited(self._wording, promise) if self._what else hangs_on(self._wording, promise)

    def _who(self, with_role: bool) -> str:
        facts, language = self._facts, self._wording.language
        name = ellipsize(one_line(facts.made_by), LONGEST_NAME)
        role = facts.made_in.role if facts.made_in else None
        role = None if role is Role.OTHER else role
        if name:
            return f"{name}, {language.roles[role]}," if with_role and role else name
        return capitalised(language.nameless[role]) if role else ""

    @cached_property
    def _what(self) -> str:
        """`a refund of 24.99 EUR`; nothing where only its own words say what it is."""
        promise, language = self._facts.promise, self._wording.language
        what = language.promised_as[promise.promised]
        text = one_line(promise.text)
        typed = sum_in(text)
        amount = sums_told(language, typed)
        if promise.promised is Promised.OTHER and text:
            return amount if typed and text.startswith(typed) else ""
        if len(text) <= SHORTEST_PROMISE and _tells_several(text):
            return ""
        return (
            language.of_amount.format(what=what, amount=amount)
            if amount and promise.promised is Promised.REFUND
            else what
        )

    def _own_words(self, most: int) -> str:
        text = one_line(self._facts.promise.text)
        if len(text) > most:
            first = re.split(r",|;| and | en ", text, maxsplit=1)[0]
            short = f"{first}…" if LEAST_PROMISE <= len(first) < most else sentences(text)[0]
            text = ellipsize(short, most)
        return text.rstrip(".").replace('"', "'")

    @cached_property
    def _end(self) -> str:
        """What came of it, where it should have come by now."""
        facts, language = self._facts, self._wording.language
        if not facts.missed or facts.promise.number in self._wording.facts.not_awaited:
            return ""
        if facts.promise.promised is Promised.REFUND and came_untold(self._wording, facts):
            return language.not_kept  # that nothing came cannot be told; one that nobody settled is not awaited then
        is_broken = facts.state is PromiseState.BROKEN
        instead = came_instead(self._wording, facts)
        return instead or (language.did_not[facts.promise.promised] if is_broken else language.no_record)

    def _with_end(self, said: str, with_note: bool) -> str:
        """With what came of it, and what the person noted of that."""
        if not self._end:
            return said
        ended = f"{said}; {self._end}"
        note = note_told(self._wording.language, one_line(self._facts.promise.settled_note)) if with_note else ""
        note = "" if note.casefold() == self._end.casefold() else note
        return f"{ended}{': ' if note[:1].islower() else '. '}{note}" if note else ended


def _tells_several(text: str) -> bool:
    """Whether more is promised than a kind says: `she'll cancel it now and refund February` is no mere refund."""
    from casebook.parsing.promise_kinds import promise_kind_in

    parts = re.split(r" (?:and|en) ", text)
    return len(parts) > 1 and any(len(part.split()) > 2 and promise_kind_in(part) is Promised.OTHER for part in parts)
