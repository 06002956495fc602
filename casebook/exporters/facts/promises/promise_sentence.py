"""What was promised, as a sentence of the lead: by whom, when, due when, under which number, and what came of it."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.sums_taken_off import is_taken_off
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.noted.dated import somebody_saw
from casebook.exporters.facts.promises.kinds_of_parts import is_money_by_its_sum, kinds_of, tells_several
from casebook.exporters.facts.promises.promise_due import awaited, due_beside
from casebook.exporters.facts.promises.promise_end import PromiseEnd
from casebook.exporters.facts.promises.promise_shown import LEAST, SHORTEST_PROMISE, Shown
from casebook.exporters.facts.promises.promised_barely import better_than, without_way, without_where_to
from casebook.exporters.facts.promises.promised_thing import (
    SAYS_LITTLE,
    SUM_BARELY_BEHIND,
    SUM_BEHIND,
    condition_in,
    deed_promised,
    first_promised,
    is_conditional,
    is_no_mere_kind,
    part_promised,
    thing_promised,
    without_due_words,
    without_its_event,
)
from casebook.exporters.facts.promises.thing_sent import without_that_it_is_sent
from casebook.exporters.words.already_told import names_day
from casebook.exporters.words.sums_told import sums_told
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import Promised, Role
from casebook.text.breaks import ellipsize, name_in_short
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in, sums

if TYPE_CHECKING:
    from collections.abc import Collection

    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.text.sums import TypedSum

LONGEST_NAME, LEAST_PROMISE = 60, 12
"""How much of a name the lead has room for, and the first clause of a promise where that is no shorter. Our own choice."""

_LEAST_QUOTED = 3
"""Fewer words than these are quoted with the day that they were typed with. Our own choice."""


class PromiseSentence:
    """What was promised, by whom, when, due when, under which number, and what came of it.

    Whoever still asks for it is waiting.
    """

    def __init__(
        self, wording: Wording, facts: PromiseFacts, *, is_asked_for: bool = False, kinds: Collection[Promised] = ()
    ) -> None:
        """Of several things that were promised those of these `kinds` are asked for."""
        self._wording, self._facts, self._is_asked_for, self._kinds_asked = wording, facts, is_asked_for, kinds
        self._end = PromiseEnd(wording, facts)
        self._texts: dict[Shown, str] = {}
        self._said: dict[Shown, str] = {}
        self._told_what: dict[tuple[bool, bool, int, bool, bool], str] = {}
        self._told_in_own: dict[int, str] = {}

    @cached_property
    def least(self) -> Shown:
        """The least there is to tell of it, with what adds nothing to that: the day where nobody is named, the number where there
        is none."""
        made_in = self._facts.made_in
        is_numbered = bool(made_in and not made_in.party and self._wording.case_number(made_in))
        return LEAST._replace(day=not self._who(with_role=False), number=not is_numbered)

    def text(self, shown: Shown) -> str:
        """The sentence with so much of it, without a mark; it is worded once, however often it is tried whether it has room."""
        if shown not in self._texts:
            self._texts[shown] = self._text(shown)
        return self._texts[shown]

    def _text(self, shown: Shown) -> str:
        said, end = self.said(shown), self._end.text(self.what(shown), noted=shown.note)
        if not self._end.is_unknown:
            return f"{said}{end if shown.plainly else self._end.in_few_words(end)}"
        return (
            f"{said}{self._end.unknown(briefly=shown.briefly, is_asked_for=self._is_asked_for)}"
            if shown.ended
            else said
        )

    @property
    def says_what_came(self) -> bool:
        """Whether it tells how much money came in the place of what was promised."""
        return self._end.is_sum

    @property
    def ends_with_its_day(self) -> bool:
        """Whether what came of it is told with a day that may be left out."""
        return self._end.ends_with_its_day

    def what_is_asked(self) -> str:
        """What was promised, where that is what is asked for, by its name or its kind; nothing where only its own words say what,
        or some of it came."""
        promise, language = self._facts.promise, self._wording.language
        kind = "" if promise.promised is Promised.OTHER else language.promised_as[promise.promised]
        what = self.what(Shown(words=SHORTEST_PROMISE))
        return "" if self.says_what_came else kind if what == self._deed else what or kind

    def tells_end(self, shown: Shown) -> bool:
        """Whether it says what came of what was promised, with so much of it shown: what is known of that it always does."""
        return bool(self._end.plain) and (shown.ended or not self._end.is_unknown)

    def adds_a_note(self) -> bool:
        """Whether the person noted of what became of it more than that it did not come true."""
        return bool(self._end.plain and self._end.note)

    @property
    def note_shows(self) -> int:
        """How many words of that note show who is right."""
        return shows(self._wording, self._end.note)

    def said(self, shown: Shown) -> str:
        """That it was promised, without what came of it and without a mark; in its own words where only these say what."""
        without_end = shown._replace(note=False, ended=False, briefly=False, plainly=False)
        if without_end not in self._said:
            self._said[without_end] = self._promised(without_end)
        return self._said[without_end]

    def _promised(self, shown: Shown) -> str:
        language, facts = self._wording.language, self._facts
        who, what = self._who(shown.role), self.what(shown)
        is_company = facts.made_in is not None and not facts.made_in.party
        hangs_on = self._hangs_on(shown)
        is_dated = shown.day or not who
        beside = self._number(shown.labelled) if is_company and shown.number else ""
        due = self._due(shown, what, is_loose=bool(hangs_on), is_dated=is_dated)
        if what and due.startswith(" "):  # in German the verb stands behind it
            what, due = f"{what}{due}", ""
        if hangs_on and facts.promise.within and due.startswith(", "):
            due = language.log.due_then.format(due=due.removeprefix(", "))
        more = "".join([language.log.hangs_on.format(what=hangs_on) if hangs_on else "", due, beside])
        on_day = language.on_day.format(day=self._wording.day(facts.promise.at)) if is_dated else ""
        if what and who and shown.ground:
            saw = somebody_saw(self._wording, who, shown.ground, on_day)
            return f"{language.lead.saw_and_promised.format(saw=saw, what=what)}{more}"
        if what:
            form = language.somebody_promised if who else language.was_promised
            return f"{form.format(who=who, what=what, on=on_day)}{more}"
        form = language.somebody_promised_that if who else language.was_promised_that
        return f"{form.format(who=who, on=on_day, text=self._own_words(shown.words))}{more}"

    def _number(self, is_labelled: bool) -> str:
        """The number that they gave with it, as it goes on; nothing where they gave none."""
        made_in = self._facts.made_in
        return self._wording.number_beside(made_in, is_labelled=is_labelled) if made_in else ""

    def _due(self, shown: Shown, what: str, *, is_loose: bool, is_dated: bool) -> str:
        """When it was due, unless its own words are told, and say it, or a part of them, of which it was not."""
        promise = self._facts.promise
        words = self._own_words(shown.words)
        days = [promise.due.day + timedelta(days=each) for each in (0, 1)] if promise.due else []  # *before the 15th*
        says_day = not what and any(names_day(words, day) for day in days)
        if not shown.due or says_day or (what and first_promised(promise)):
            return ""
        return due_beside(self._wording, promise, what, is_loose=is_loose, is_dated=is_dated)

    def _hangs_on(self, shown: Shown) -> str:
        """What has to happen first, which is never left out as long as it has not; once it has, the day that follows from it
        says more."""
        promise = self._facts.promise
        is_told = promise.waits or (shown.due and (shown.event or promise.due is None))
        return awaited(self._wording, promise) if is_told else ""

    def _who(self, with_role: bool) -> str:
        facts, language = self._facts, self._wording.language
        name = name_in_short(one_line(facts.made_by), LONGEST_NAME)
        role = None if facts.role is Role.OTHER else facts.role
        if name:
            is_told = role and with_role and self._wording.role_beside(role, name)
            return f"{name}{language.roles_beside[role]}" if role and is_told else name
        return language.nameless[role] if role else ""

    def what(self, shown: Shown) -> str:
        """`a refund of 24.99 EUR`, `an engineer`; nothing where only its own words say what it is. Most that is shown of it makes
        no difference to that."""
        known_by = (shown.named, shown.sum, shown.words, shown.way, shown.due)
        if known_by not in self._told_what:
            what = self._what_with(shown)
            is_day_told = shown.due or self._facts.promise.due is None
            self._told_what[known_by] = what if is_day_told else without_that_it_is_sent(what)
        return self._told_what[known_by]

    def _what_with(self, shown: Shown) -> str:
        promise = self._facts.promise
        if not shown.named:
            return self._wording.language.lead.solution
        text = one_line(promise.text)
        if not promise.after and is_conditional(text):
            return ""
        kind, thing = self._kind(text, with_sum=shown.sum), self._thing if shown.way else without_way(self._thing)
        is_poor = promise.promised in SAYS_LITTLE
        if is_poor and shown.words <= SHORTEST_PROMISE and sum_in(thing):
            thing = without_where_to(thing)
        thing = thing if shown.sum or (kind and not is_poor) else self._without_its_sum(thing, asked=not kind)
        # Its kind says too little of a repair or of news, and of a thing that takes no more room in its own words.
        is_better = shown.words > SHORTEST_PROMISE or is_poor or bool(first_promised(promise))
        if not is_better and (better := better_than(kind, thing)):
            is_better, thing = True, better
        is_short_enough = shown.sum or not sum_in(thing)
        told = thing if thing and ((is_better and is_short_enough) or not kind) else kind
        # Of what comes its name says more, where there is one.
        is_little = not told or (not thing and (is_poor or promise.promised is Promised.DELIVERY))
        told = (self._deed if is_little else "") or told
        return told or ("" if shown.words > SHORTEST_PROMISE else self._part_asked)

    @cached_property
    def _part_asked(self) -> str:
        """What is asked for of several things that only its own words tell."""
        return sums_told(self._wording.language, part_promised(self._wording, self._facts.promise, self._kinds_asked))

    @cached_property
    def _thing(self) -> str:
        language, thing = self._wording.language, thing_promised(self._wording, self._facts.promise)
        if found := SUM_BARELY_BEHIND.fullmatch(thing):
            amount = self._amount(next(sums(found["amount"])))
            return language.of_amount.format(what=found["what"], amount=amount)
        return sums_told(language, thing)

    def _without_its_sum(self, thing: str, *, asked: bool) -> str:
        """`the compensation` of *the compensation of 500 euros*; `asked` only without the sum that is asked for."""
        behind = SUM_BEHIND.search(thing)
        named = next(sums(behind[1]), None) if behind else None
        sought = (each.value for each in sums(self._wording.facts.case.want or ""))
        return thing[: behind.start()] if behind and named and (not asked or named.value in sought) else thing

    @cached_property
    def _deed(self) -> str:
        """What somebody said they would do; nothing of nobody who is named."""
        is_said = bool(self._who(with_role=False))
        return sums_told(self._wording.language, deed_promised(self._wording, self._facts.promise)) if is_said else ""

    def _kind(self, text: str, *, with_sum: bool) -> str:
        """What it is by its kind, with the sum that it names; nothing where that says too little."""
        promise, language = self._facts.promise, self._wording.language
        named = list(sums(text))
        first = named[0] if named and not any(is_taken_off(text[: each.start]) for each in named) else None
        amount = self._amount(first) if first else ""
        is_begun = first is not None and text.startswith(first.typed)
        if promise.promised is Promised.OTHER and text:
            has_currency = first is not None and bool(first.currency or self._wording.facts.at_stake)
            return amount if is_begun and has_currency else ""
        is_sum = bool(amount) and promise.promised is Promised.REFUND
        if is_sum and not with_sum and (is_begun or is_money_by_its_sum(text) or self.says_what_came):
            return amount  # says more than *a refund*, in as little, the more where only a part of it came
        is_short = len(without_due_words(self._wording, promise)) <= SHORTEST_PROMISE
        if is_short and (
            is_no_mere_kind(promise) or tells_several(promise) or promise.promised is Promised.INFORMATION
        ):
            return ""
        what = language.listed([language.promised_as[each] for each in kinds_of(promise)])
        if is_sum and with_sum and is_begun:
            return language.lead.so_much_back.format(amount=amount)
        return language.of_amount.format(what=what, amount=amount) if is_sum and with_sum else what

    def _amount(self, named: TypedSum) -> str:
        """The sum as the language writes it, in the currency of the case where it names none."""
        stake, language = self._wording.facts.at_stake, self._wording.language
        if named.currency or stake is None:
            return sums_told(language, named.typed)
        return language.money(str(named.value), stake.currency)

    def _own_words(self, most: int) -> str:
        if most not in self._told_in_own:
            self._told_in_own[most] = self._so_much_of_its_own(most)
        return self._told_in_own[most]

    def _so_much_of_its_own(self, most: int) -> str:
        text = without_due_words(self._wording, self._facts.promise)
        if len(text.split()) < _LEAST_QUOTED and not any(
            map(str.isdigit, text)
        ):  # "fixed" says less than "fixed by Friday"
            text = without_its_event(self._facts.promise)
        if len(text) > most:
            first = re.split(r"(?:,|;| and | en | und | y | et )(?![^\[\]]*\])", text, maxsplit=1)[0]
            short = f"{first}…" if LEAST_PROMISE <= len(first) < most else sentences(text)[0]
            hanging = f"{first}… {condition_in(text)}"  # what hangs on something is not told as if it did not
            text = hanging if condition_in(text) and len(hanging) <= most else ellipsize(short, most)
        return text.rstrip(".").replace('"', "'")
