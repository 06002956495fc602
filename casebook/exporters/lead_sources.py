"""What a lead is grown from, looked for once however many orders it is grown in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted, is_a_new_thing, nearness
from casebook.exporters.deciding import Evidence, evidence_in, shows
from casebook.exporters.evidence import marked, parcel_news, said_to_come
from casebook.exporters.items_told import briefly_named, item_names, items_told
from casebook.exporters.lead_parts import instead_of_problem, names_since, since_when
from casebook.exporters.own_problem import problem_of
from casebook.exporters.promise_sentence import PromiseSentence
from casebook.exporters.refusal_forms import (
    last_refusal,
    reasons_told,
    refusal_of,
    refused,
    refused_alone,
    refused_briefly,
    refused_by_name,
    refuses_what_is_wanted,
)
from casebook.exporters.refusals import kind_refused, refusal_told
from casebook.exporters.typed_text import one_line
from casebook.exporters.whose_words import own_account
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.request import Request
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact
    from casebook.records.values import Moment


_LONGEST_COMPLAINT = 140
"""How long a sentence of the problem may be that is told apart from the first. Our own choice."""


class LeadSources:
    """The parts of one case that a lead may tell, each worded when it is first asked for."""

    def __init__(
        self, wording: Wording, promise: PromiseFacts | None, request: Request, wanted: Wanted | None = None
    ) -> None:
        self.wording, self.promise, self.request = wording, promise, request
        self._wanted = wanted or Wanted()
        self.nearness = nearness(promise.promise, self._wanted) if promise else 0
        self.is_asked_for = self.nearness > 0 or (bool(request.with_promise) and self.is_promise_to_keep)
        self.sentence = PromiseSentence(wording, promise, is_asked_for=self.is_asked_for) if promise else None
        self.latest = one_line((wording.facts.case_numbers or ("",))[-1])
        typed = problem_of(wording)
        self.is_problem_typed = bool(typed)
        self.problem = typed or own_account(wording)

    @cached_property
    def has_promise_number(self) -> bool:
        """Whether the company gave a number with the promise."""
        made_in = self.promise.made_in if self.promise else None
        return bool(made_in and not made_in.party and one_line(made_in.case_number))

    @cached_property
    def is_promise_to_keep(self) -> bool:
        """Whether what was promised would end it: no call, reply or news, nor what nobody can say what it was; by the company."""
        promise = self.promise
        if promise is None or (promise.made_in and promise.made_in.party):
            return False
        if not promise.missed and promise.promise.due is not None:
            return False  # its day is still to come
        return promise.promise.promised not in (*OCCASIONS, Promised.OTHER) or is_a_new_thing(
            promise.promise.text or ""
        )

    def is_money_since(self, came: Collection[Moment]) -> bool:
        """Whether money was promised, and some came on one of these days since."""
        promise = self.promise.promise if self.promise else None
        if promise is None or not any(each.day >= promise.at.day for each in came):
            return False
        return promise.promised is Promised.REFUND or bool(sum_in(promise.text or ""))

    @cached_property
    def refusal(self) -> Contact | None:
        """The last refusal since the promise; where that is of something else than what is wanted, the company's last."""
        since = last_refusal(self.wording, self.promise)
        is_other = self.promise is not None and not self.nearness and bool(self._wanted.kinds or self._wanted.things)
        before = self.wording.last_refusal if since is None and is_other else None
        return since or (before if before and not before.party else None)

    @cached_property
    def instead_of_problem(self) -> list[str]:
        """What tells of the problem where nothing of it does."""
        return instead_of_problem(self.wording)

    @cached_property
    def leans(self) -> bool:
        """Whether the problem begins with a word for a thing that it does not name."""
        return bool(self.problem) and self.wording.language.lead.leans.match(self.problem[0]) is not None

    @cached_property
    def items(self) -> list[str]:
        """What it is about, in forms that tell more and more."""
        wording = self.wording
        join = wording.language.semicolon.join
        named = (briefly_named(wording), join(item_names(wording)), join(items_told(wording)))
        title = one_line(wording.facts.case.title)
        return list(dict.fromkeys(filter(None, named))) or ([title] if self.leans and title else [])

    @cached_property
    def since(self) -> tuple[str, str]:
        """Since when it takes: the day that something happened, in few words, then which contact this is where that is known."""
        wording, sought = self.wording, self.wording.contacts_sought
        briefly = (
            wording.language.lead.reported_on.format(day=wording.day(sought[0].at)) if sought else since_when(wording)
        )
        return briefly, wording.nth_contact()

    def names_since(self, place: int) -> bool:
        """Whether this sentence of the problem says since when, or when it began."""
        return names_since(self.wording, self.problem[place])

    @cached_property
    def complaint(self) -> int | None:
        """The place of the sentence of the problem that says most of what went wrong; None where the first does, or none."""
        complains = self.wording.language.lead.complains
        if not self.problem or complains.search(self.problem[0]):
            return None
        said = {
            at: len({found[0].casefold() for found in complains.finditer(each)})
            for at, each in enumerate(self.problem)
            if len(each) <= _LONGEST_COMPLAINT
        }
        place = max(said, key=said.__getitem__, default=0)
        return place if said.get(place) else None

    @cached_property
    def own_evidence(self) -> list[int]:
        """The places of the sentences of the problem after the second that show who is right, and go on from no other."""
        leans = self.wording.language.log.leans
        return [
            at
            for at, each in enumerate(self.problem)
            if at > 1 and len(each) <= _LONGEST_COMPLAINT and shows(self.wording, each) and not leans.match(each)
        ]

    @cached_property
    def marked(self) -> str:
        """What the person marked as what decides."""
        return marked(self.wording)

    @cached_property
    def evidence(self) -> list[Evidence]:
        """What shows who is right, the weightiest first."""
        return evidence_in(self.wording, self.promise)

    @cached_property
    def parcel_news(self) -> str:
        """What was last known of a parcel."""
        return parcel_news(self.wording)

    @cached_property
    def is_refused_before(self) -> bool:
        """Whether the refusal that is told was before the promise."""
        return bool(self.refusal and self.promise and self.refusal.at.instant < self.promise.promise.at.instant)

    @cached_property
    def refused_since(self) -> list[str]:
        """That the company refused what it had promised; none where it did not."""
        return list(filter(None, [refusal_of(self.wording, self.promise)])) if self.promise else []

    @cached_property
    def joined(self) -> list[str]:
        """The same in few words, as it goes on from what was promised: `Rik refused on 16 Jul`; none where they are not named, or
        what they refused may be another thing."""
        is_it = self.is_asked_for or self.refuses_what_was_promised
        return list(refused_alone(self.wording, self.refusal)) if self.refusal and self.refused_since and is_it else []

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
        is_wanted_known = bool(self._wanted.kinds or self._wanted.things)
        if self.promise is None or self.sentence is None or self.is_refused_before:
            return True
        if not is_wanted_known and self.promise.promise.promised in OCCASIONS:
            return refusal.party is None  # no call ends it
        return not self.sentence.says_what_came and refuses_what_is_wanted(self.wording, refusal, self.promise)

    @cached_property
    def refuses_the_rest(self) -> bool:
        """Whether the company refused since a part came of what was promised."""
        is_part = self.sentence is not None and self.sentence.says_what_came and bool(self.wording.facts.refunds)
        refusal = self.refusal
        if not is_part or refusal is None or refusal.party or self.is_refused_before:
            return False
        return all(each.at.instant <= refusal.at.instant for each in self.wording.facts.refunds)

    @cached_property
    def refused_in_few_words(self) -> list[str]:
        """That they refused, where that says what came of the promise, or of what is wanted, the best form first."""
        told = self.refused_since or (self.refused[:1] if self.refuses_what_is_wanted else [])
        return [*self.joined, *told, *self.refused_briefly] if told else []

    @cached_property
    def refused_briefly(self) -> list[str]:
        """The last refusal in few words: by whom, else when."""
        refusal = self.refusal
        return refused_briefly(self.wording, refusal) if refusal else []

    @cached_property
    def refused(self) -> list[str]:
        """Who refused last, in forms of which the best is first."""
        refusal = self.refusal
        return [*self.joined[:1], *refused(self.wording, refusal, self.promise)] if refusal else []

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
        told = reasons_told(self.wording, refusal, self.promise) if refusal else []
        return sorted(told, key=lambda each: not self.goes_on(each))

    @cached_property
    def reason_shows(self) -> bool:
        """Whether why they refused shows who is right."""
        return any(shows(self.wording, each.partition(": ")[2]) for each in self.reasons[:1])

    @cached_property
    def said_to_come(self) -> str:
        """What was said that reads like a promise, where none was recorded."""
        return said_to_come(self.wording)

    def evidence_beside(self, told: str) -> Iterator[Evidence]:
        """The evidence without what is told already."""
        return (each for each in self.evidence if not each.is_known(told))
