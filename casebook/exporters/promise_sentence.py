"""What was promised, as a sentence of the lead: by whom, when, due when, under which number, and what came of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.promised_things import sum_in
from casebook.exporters.evidence import came_instead
from casebook.exporters.promise_due import awaited, hangs_on
from casebook.exporters.wording import as_sentence, capitalised, one_line
from casebook.records.vocabularies import Promised, PromiseState, Role
from casebook.text.breaks import ellipsize
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording

LONGEST_NAME, LONGEST_PROMISE, SHORTEST_PROMISE = 60, 120, 60
"""How much of a name, and how long a promise in its own words, the lead has room for; the last where there is little.

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
    ) -> str:
        """The sentence with as much as is asked for; `words` is how many characters of the promise's own it has room for."""
        said = self.said(due=due, number=number, role=role, words=words)
        return self._with_end(said, note)

    def said(self, *, due: bool = False, number: bool = False, role: bool = False, words: int = LONGEST_PROMISE) -> str:
        """That it was promised, without what came of it; a sentence with its mark where it is told in its own words."""
        language, facts = self._wording.language, self._facts
        who, day = self._who(role), self._wording.day(facts.promise.at)
        due_day = language.due.format(day=self._wording.date(facts.promise.due)) if due and facts.promise.due else ""
        is_company = facts.made_in is not None and not facts.made_in.party
        case = one_line(facts.made_in.case_number) if facts.made_in and is_company and number else ""
        waits = self._hangs_on(due)
        more = "".join(
            f", {each}" for each in (waits, due_day, case and language.case_number.format(number=case)) if each
        )
        if self._what:
            form = language.somebody_promised if who else language.was_promised
            return f"{form.format(who=who, what=self._what, day=day)}{more}"
        form = language.somebody_promised_that if who else language.was_promised_that
        return as_sentence(form.format(who=who, day=day, more=more, text=self._own_words(words)))

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
        amount = sum_in(text)
        if promise.promised is Promised.OTHER and text:
            return amount if amount and text.startswith(amount) else ""
        return (
            language.of_amount.format(what=what, amount=amount)
            if amount and promise.promised is Promised.REFUND
            else what
        )

    def _own_words(self, most: int) -> str:
        text = one_line(self._facts.promise.text)
        return text if len(text) <= most else ellipsize(sentences(text)[0], most)

    @cached_property
    def _end(self) -> str:
        """What came of it, where it should have come by now."""
        facts, language = self._facts, self._wording.language
        if not facts.missed:
            return ""
        is_broken = facts.state is PromiseState.BROKEN
        instead = came_instead(self._wording, facts)
        return instead or (language.did_not[facts.promise.promised] if is_broken else language.no_record)

    def _with_end(self, said: str, with_note: bool) -> str:
        """With what came of it, and what the person noted of that."""
        if not self._end:
            return said
        ended = f"{said}; {self._end}" if self._what else f"{said} {capitalised(self._end)}"
        note = one_line(self._facts.promise.settled_note) if with_note else ""
        return f"{ended}{': ' if note[:1].islower() else '. '}{note}" if note else ended
