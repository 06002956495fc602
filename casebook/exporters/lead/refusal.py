"""That they refused, as a lead may tell it: in one sentence with what was promised, by itself, in few words, with why."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted, is_on_the_way, nearness
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.refusals.refusal_forms import (
    another_sum_refused,
    last_refusal,
    refusal_of,
    refused,
    refused_briefly,
    refused_by_name,
    refused_the_rest,
    refuses_what_is_wanted,
)
from casebook.exporters.facts.refusals.refusal_reasons import reasons_told, refused_alone
from casebook.exporters.facts.refusals.refusals import kind_refused, refusal_told
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import OCCASIONS, Promised, PromiseState
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


class RefusalSources:
    """What a lead may tell of a refusal, beside the promise that it tells and what is `wanted`."""

    def __init__(self, wording: Wording, promise: PromiseFacts | None, wanted: Wanted, *, keeps_promise: bool) -> None:
        """`keeps_promise` says that what was promised is asked for where nobody wrote what is wanted."""
        self.wording, self.promise, self.wanted = wording, promise, wanted
        self.is_wanted_known = bool(wanted.kinds or wanted.things)
        self.nearness = nearness(promise.promise, wanted) if promise else 0
        self.is_asked_for = self.nearness > 0 or keeps_promise
        self.sentence = (
            PromiseSentence(wording, promise, is_asked_for=self.is_asked_for, kinds=wanted.kinds) if promise else None
        )

    @cached_property
    def is_the_thing_asked(self) -> bool:
        """Whether what was promised is itself what is asked for, so that whoever asks has not got it: no form or visit is."""
        promise = self.promise.promise if self.promise else None
        if promise is None or not self.is_asked_for or promise.promised in OCCASIONS:
            return False
        return promise.promised is Promised.REFUND or not is_on_the_way(promise.text or "", self.wanted)

    @property
    def may_want_money(self) -> bool:
        """Whether money is wanted, as far as anybody knows what is."""
        return not self.is_wanted_known or Promised.REFUND in self.wanted.kinds

    @cached_property
    def refusal(self) -> Contact | None:
        """The last refusal since the promise; where that is of something else than what is wanted, the company's last."""
        since = last_refusal(self.wording, self.promise)
        is_other = self.promise is not None and not self.nearness and self.is_wanted_known
        before = self.wording.last_refusal if since is None and is_other else None
        return since or (before if before and not before.party else None)

    @cached_property
    def is_refused_before(self) -> bool:
        """Whether the refusal that is told was before the promise."""
        return bool(self.refusal and self.promise and self.refusal.at.instant < self.promise.promise.at.instant)

    @cached_property
    def is_refused_by_who_promised(self) -> bool:
        """Whether whoever promised it refused since: they were heard of."""
        promise, refusal = self.promise, self.refusal
        if promise is None or refusal is None or self.is_refused_before:
            return False
        return bool(promise.made_by) and one_line(refusal.agent) == one_line(promise.made_by)

    @cached_property
    def refused_since(self) -> list[str]:
        """That the company refused what it had promised; none where it did not."""
        return list(filter(None, [refusal_of(self.wording, self.promise)])) if self.promise else []

    @cached_property
    def joined(self) -> list[str]:
        """The same in few words, as it goes on from what was promised: `Rik refused on 16 Jul`; none where they are not named, or
        what they refused may be another thing."""
        is_it = self.is_the_thing_asked or self.refuses_what_was_promised
        return self.refused_alone if self.refused_since and is_it else []

    @cached_property
    def refused_alone(self) -> list[str]:
        """That somebody refused, with the day and without."""
        return list(refused_alone(self.wording, self.refusal)) if self.refusal else []

    def goes_on(self, refusal: str) -> bool:
        """Whether this form of the refusal goes on from what was promised, with why or without."""
        colon = self.wording.language.colon
        return any(refusal == each or refusal.startswith(f"{each}{colon}") for each in self.joined)

    @cached_property
    def refuses_what_was_promised(self) -> bool:
        """Whether what they refused since is known to be what was promised: then that says what came of it."""
        refusal = self.refusal
        if refusal is None or self.promise is None:
            return False
        return kind_refused(self.wording, refusal) is self.promise.promise.promised

    @cached_property
    def refuses_what_is_wanted(self) -> bool:
        """Whether the last refusal is of what the person wants, or of all there is, where nothing was promised."""
        refusal = self.refusal
        if refusal is None:
            return False
        if self.promise is None or self.sentence is None or self.is_refused_before:
            return True
        if not self.is_wanted_known and self.promise.promise.promised in OCCASIONS:
            return refusal.party is None  # no call ends it
        if self.promise.state is PromiseState.BROKEN and kind_refused(self.wording, refusal) is None:
            return refusal.party is None  # of what the person knows did not come they wrote that it was refused
        return not self.says_what_came and refuses_what_is_wanted(self.wording, refusal, self.promise)

    @property
    def says_what_came(self) -> bool:
        """Whether what is told of the promise says how much came in its place."""
        return self.sentence is not None and self.sentence.says_what_came

    @cached_property
    def refuses_the_rest(self) -> bool:
        """Whether the company refused since a part came of what was promised."""
        is_part = self.says_what_came and bool(self.wording.facts.refunds_of_it)
        refusal = self.refusal
        if not is_part or refusal is None or refusal.party or self.is_refused_before:
            return False
        return all(each.at.instant <= refusal.at.instant for each in self.wording.facts.refunds_of_it)

    @cached_property
    def refused_rest(self) -> list[str]:
        """That they refused the rest, with the day and without; none where they did not, or are not named."""
        return refused_the_rest(self.wording, self.refusal) if self.refusal and self.refuses_the_rest else []

    @cached_property
    def refused_in_few_words(self) -> list[str]:
        """That they refused, where that says what came of the promise, or of what is wanted, the best form first."""
        told = self.refused_since or (self.refused[:1] if self.refuses_what_is_wanted else [])
        alone = self.refused_alone if self.promise is None else ()
        return [*self.joined, *told, *self.refused_briefly, *alone] if told else []

    @cached_property
    def refused_briefly(self) -> list[str]:
        """The last refusal in few words: by whom, else when."""
        refusal = self.refusal
        if refusal is None:
            return []
        if self.another_sum_refused:
            return [self.another_sum_refused]
        return self._beside_ask([*(self.refused_rest[1:]), *refused_briefly(self.wording, refusal)])

    @cached_property
    def refused(self) -> list[str]:
        """Who refused last, in forms of which the best is first."""
        refusal = self.refusal
        if refusal is None:
            return []
        if self.another_sum_refused:
            return [self.another_sum_refused]
        told = [*self.joined[:1], *refused(self.wording, refusal, self.promise)]
        return self.refused_rest[:1] or self._beside_ask(told)

    @cached_property
    def another_sum_refused(self) -> str:
        """How much they refused, where another sum was promised."""
        return another_sum_refused(self.wording, self.refusal, self.promise) if self.refusal else ""

    @cached_property
    def refused_it(self) -> tuple[str, ...]:
        """That they refused *it*, then the same with what it was, where that is known, and that they refused what was asked."""
        refusal = self.refusal
        if refusal is None or self.promise is None:
            return ("",)
        it, by_name = refusal_told(self.wording, refusal, is_it=True), refused_by_name(self.wording, refusal)
        return it, by_name, refusal_told(self.wording, refusal), *refused_briefly(self.wording, refusal)

    @cached_property
    def reasons(self) -> list[str]:
        """The same with why, in their words."""
        refusal = self.refusal
        first = self.refused_alone if self.another_sum_refused else [*self.joined, *self.refused_rest]
        return self._beside_ask(reasons_told(self.wording, refusal, self.promise, first)) if refusal else []

    @property
    def names_request(self) -> bool:
        """Whether what is asked begins with what it is: *My request: unban me*."""
        return False

    def _beside_ask(self, forms: Sequence[str]) -> list[str]:
        """These forms, in which no request is named where the ask names it again: `Bo refused on 8 Nov. My request: …`."""
        if not (self.names_request and self.refusal and self.refused_alone):
            return list(forms)
        named = (refusal_told(self.wording, self.refusal), *refused_briefly(self.wording, self.refusal)[:1])
        alone = dict(zip(named, self.refused_alone, strict=True))
        heads = {form: next(filter(form.startswith, named), "") for form in forms}
        return list(dict.fromkeys(f"{alone.get(head, '')}{form[len(head) :]}" for form, head in heads.items()))

    @cached_property
    def reason_answered(self) -> bool:
        """Whether the person tells beside why they refused what shows that this is not so: *because I accepted it. I did not.*"""
        said = self.reasons[0] if self.reasons else ""
        own = self.wording.language.lead.own_account
        return any(own.match(each) or shows(self.wording, each) for each in sentences(said)[1:])

    @cached_property
    def reason_shows(self) -> bool:
        """Whether why they refused shows who is right."""
        return any(shows(self.wording, each.partition(": ")[2] or each) for each in self.reasons[:1])
