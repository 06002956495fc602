"""What a lead is grown from, looked for once however many orders it is grown in."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted
from casebook.domain.refunds_of_promises import is_of_money
from casebook.exporters.facts.asked.asked_items import words_of
from casebook.exporters.facts.asked.asked_sums import names_figures
from casebook.exporters.facts.asked.balance_told import asks_for_money
from casebook.exporters.facts.deciding.deciding import Evidence, evidence_in
from casebook.exporters.facts.deciding.deciding_told import is_mere_note, without_notes
from casebook.exporters.facts.deciding.grounds import is_of_the_promise
from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.evidence.evidence import parcel_news
from casebook.exporters.facts.evidence.shows import OWN_WEIGHT, shows, weight_of_own
from casebook.exporters.facts.problem.contract_ended import gives_notice
from casebook.exporters.facts.problem.items_told import barely_named, briefly_named, item_names, items_told
from casebook.exporters.facts.problem.lead_parts import about_orders, asked, instead_of_problem, names_since, since_when
from casebook.exporters.facts.problem.number_typed import begins_with_the_number, without_the_number
from casebook.exporters.facts.problem.own_account import own_account
from casebook.exporters.facts.problem.own_problem import problem_of
from casebook.exporters.facts.promises.overtaken import others_missed, others_missed_told
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.settlement_told import settlement_told
from casebook.exporters.facts.to_come.said_to_come import SaidToCome, said_to_come
from casebook.exporters.lead.as_promised import asked_as_promised
from casebook.exporters.lead.problem_words import CAME_BEFORE, OF_THEM, complaints_in
from casebook.exporters.lead.promise import PromiseSources
from casebook.exporters.words.already_told import is_known
from casebook.exporters.words.asked_last import says_more_than
from casebook.exporters.words.statements import without_sentences
from casebook.exporters.words.typed import one_line
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.facts.asked.request import Request
    from casebook.exporters.wording import Wording

_CERTAIN = QuickPattern(r"\b(?:the|de|het|der|dem|den|die|das|le|la|les|el|los|las) (\w{4,})")
"""A thing that whoever reads it knows already, behind its article."""

_LONGEST_COMPLAINT = 140
"""How long a sentence of the problem may be that is told apart from the first. Our own choice."""


class LeadSources(PromiseSources):
    """The parts of one case that a lead may tell, each worded when it is first asked for."""

    def __init__(
        self, wording: Wording, promise: PromiseFacts | None, request: Request, wanted: Wanted | None = None
    ) -> None:
        self.promise, self.request = promise, request
        keeps_promise = bool(request.with_promise) and self.is_promise_to_keep
        super().__init__(wording, promise, wanted or Wanted(), keeps_promise=keeps_promise)
        self.latest = one_line((wording.facts.case_numbers or ("",))[-1])
        typed = problem_of(wording)
        self.is_problem_typed = bool(typed)
        self.about = about_orders(wording)
        told = without_the_number(self.about, typed or own_account(wording))
        self.problem = told if typed else self._without_asks(told)
        if self.problem and begins_with_the_number(self.about, self.problem[0]):
            self.about = ""
        self._names_since: dict[int, bool] = {}

    def _without_asks(self, statements: list[str]) -> list[str]:
        """The statements without the sentences that say no more than what is asked below; all where none says anything else."""
        asked = self.request.text.casefold()
        return without_sentences(statements, lambda said: not says_more_than(said, self.wording.language, asked))

    @cached_property
    def names_request(self) -> bool:
        """Whether what is asked begins with what it is: *My request: unban me*."""
        return self.request.text.startswith(self.wording.language.requests[-1].form.partition("{what}")[0])

    @cached_property
    def asks_for_so_much(self) -> bool:
        """Whether what is asked is so much in figures, *the 420 I was quoted*: another amount beside it would contradict that."""
        return names_figures(self.wording.facts.case.want or "")

    @cached_property
    def asked_as_promised(self) -> tuple[tuple[str, str], ...]:
        """What is asked with that it was promised, where all of it was, and no money came of it; then with the day it was due.
        Each has the number alone, and with what it is called."""
        is_asked = self.is_the_thing_asked and not (self.sentence and self.sentence.says_what_came)
        promise = self.promise if is_asked else self._said_as_promised
        return asked_as_promised(self.wording, promise, self.request) if promise else ()

    @property
    def _said_as_promised(self) -> PromiseFacts | None:
        """What was said to come as a promise, where none was recorded, and all that is known is that nothing came of it."""
        said, nothing = self.said_to_come, self.wording.language.lead.nothing_came
        is_waiting = said.is_to_be_kept and said.ends_in(nothing) and not self.wording.facts.refunds
        return said.facts if is_waiting else None

    @cached_property
    def keeps(self) -> str:
        """What is asked where nobody wrote what is wanted: what was promised, or that the promise is kept; nothing where that
        would not end it."""
        keep, sentence = self.request.with_promise, self.sentence
        if keep and self.said_to_come.is_to_be_kept:
            said = self._said_as_promised
            sentence = PromiseSentence(self.wording, said, is_asked_for=True) if said and is_of_money(said) else None
        elif not (keep and sentence and self.is_promise_to_keep):
            return ""
        what = sentence.what_is_asked() if sentence else ""
        return asked(self.wording, what, self.request.by) if what else keep

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
        named = (barely_named(wording), briefly_named(wording), join(item_names(wording)), join(items_told(wording)))
        title = one_line(wording.facts.case.title)
        return list(dict.fromkeys(filter(None, named))) or ([title] if self.leans and title else [])

    @cached_property
    def since(self) -> tuple[str, str]:
        """Since when it takes: the day that something happened or a settlement was agreed, in few words, then which contact this
        is where that is known.

        Nothing of the first contact where the problem says when it began, told here or not: that was later.
        """
        wording, sought = self.wording, self.wording.contacts_sought
        is_first = bool(sought) and sought[0] is next(iter(wording.facts.contacts), None)
        is_told = self.problem or self.instead_of_problem  # else nothing says what *this* is
        is_reported = is_told and is_first and not gives_notice(sought[0])  # heard of before, it was reported before
        reported = wording.language.lead.reported_on.format(day=wording.day(sought[0].at)) if is_reported else ""
        briefly = reported or since_when(wording)
        is_known = any(map(self.names_since, range(len(self.problem))))
        agreed, nth = settlement_told(wording), wording.nth_contact()
        return (agreed, f"{agreed}. {nth}" if nth else "") if agreed else ("" if is_known else briefly, nth)

    def names_since(self, place: int) -> bool:
        """Whether this sentence of the problem says since when, or when it began."""
        if place not in self._names_since:
            self._names_since[place] = names_since(self.wording, self.problem[place])
        return self._names_since[place]

    @cached_property
    def complaint(self) -> int | None:
        """The place of the sentence of the problem that says most of what went wrong; None where the first does, or none.

        Where no word says it, the second: *I bought a lens. It came with fungus.* Of what the company does nobody needs it.
        """
        complains = self.wording.language.lead.complains
        if not self.problem or complains.search(self.problem[0]):
            return None
        said = {
            at: complaints_in(complains, each)
            for at, each in enumerate(self.problem)
            if len(each) <= _LONGEST_COMPLAINT
        }
        place = max(said, key=said.__getitem__, default=0)
        return place if said.get(place) else 1 if 1 in said and not OF_THEM.match(self.problem[0]) else None

    @cached_property
    def says_complaint(self) -> bool:
        """Whether the first sentence does not say what went wrong, and a later one does in a word for it."""
        place, complains = self.complaint, self.wording.language.lead.complains
        return place is not None and complains.search(self.problem[place]) is not None

    @cached_property
    def begins_before(self) -> bool:
        """Whether the first sentence of the problem only says what came before anything went wrong: what was bought, or sent. Of
        what the company does nobody says that."""
        return CAME_BEFORE.search(self.problem[0]) is not None and OF_THEM.match(self.problem[0]) is None

    def complains(self, place: int) -> bool:
        """Whether this sentence of the problem says what went wrong, or is the one that comes nearest to it."""
        return place == self.complaint or self.wording.language.lead.complains.search(self.problem[place]) is not None

    def says_more(self, place: int) -> bool:
        """Whether it says what went wrong, or shows who is right."""
        return self.complains(place) or weight_of_own(self.wording, self.problem[place]) >= OWN_WEIGHT

    def asks_of_untold(self, told: Collection[int], came: str) -> bool:
        """Whether what is asked names a thing that the problem names too, but none of the sentences of it that are told, nor
        what is told to have been promised and what `came` of that."""
        named = [words & self._words_asked for words in self._words_told]
        in_told = frozenset().union(*(named[place] for place in told), words_of(came) & self._words_asked)
        return bool(told) and not frozenset().union(*named) <= in_told

    @cached_property
    def _words_asked(self) -> frozenset[str]:
        """What it asks for as a thing that is known: *for the plumber*."""
        return frozenset(found[1].casefold() for found in _CERTAIN.finditer(self.request.text))

    @cached_property
    def _words_told(self) -> list[frozenset[str]]:
        return [words_of(each) for each in self.problem]

    def stands_alone(self, place: int) -> bool:
        """Whether this sentence of the problem can be told without the one before it."""
        sentence, lead = self.problem[place], self.wording.language.lead
        goes_on = (lead.leans, lead.goes_back, self.wording.language.log.leans)
        return not any(words.match(sentence) for words in goes_on)

    @cached_property
    def own_evidence(self) -> list[int]:
        """The places of the sentences of the problem after the second that show who is right, and go on from no other."""
        return [
            at
            for at, each in enumerate(self.problem)
            if at > 1 and len(each) <= _LONGEST_COMPLAINT and shows(self.wording, each) and self.stands_alone(at)
        ]

    @cached_property
    def marked(self) -> list[str]:
        """What the person marked as what decides, in forms of which each tells less."""
        return marked(self.wording)

    @cached_property
    def evidence(self) -> list[Evidence]:
        """What shows who is right, the weightiest first; without what was said with the promise, where that stands beside it."""
        is_beside = bool(self.grounds) or is_of_the_promise(self.wording, self.promise)
        said = self.said_to_come
        return evidence_in(self.wording, self.promise, beside=is_beside, noted=said.noted, since=said.at)

    @cached_property
    def shortest_proof(self) -> int:
        """How long the shortest sentence is that shows who is right, the person's own or another's; 0 where there is none."""
        others = (form for each in self.evidence for form in without_notes(each.forms))
        own = (each for each in self.problem[1:] if shows(self.wording, each))
        return min(map(len, (*others, *own)), default=0)

    @cached_property
    def shortest_find(self) -> int:
        """How long the shortest sentence is that tells what the person or another party found; 0 where nobody did."""
        return min((len(form) for each in self.evidence if each.is_found for form in each.forms), default=0)

    @property
    def has_proof(self) -> bool:
        """Whether the person marked what decides, or a sentence shows it that weighs more than their own words."""
        return bool(self.marked) or any(
            each.weighs > OWN_WEIGHT and without_notes(each.forms) for each in self.evidence
        )

    @property
    def has_more_than_words(self) -> bool:
        """Whether what the person marked shows who is right, or a sentence that weighs more than their own words."""
        weighty = (each.forms[0] for each in self.evidence if each.weighs > OWN_WEIGHT)
        return bool(self.marked) or not all(map(is_mere_note, weighty))

    @cached_property
    def asks_for_money(self) -> bool:
        """Whether what is still owed goes with what is wanted."""
        return asks_for_money(self.wording)

    @cached_property
    def others_missed(self) -> str:
        """How many promises more did not come true; nothing where none is known."""
        return others_missed_told(self.wording, others_missed(self.wording, self.promise), self.promise)

    @cached_property
    def parcel_news(self) -> str:
        """What was last known of a parcel."""
        return parcel_news(self.wording)

    @cached_property
    def said_to_come(self) -> SaidToCome:
        """What was said that reads like a promise, where none was recorded."""
        return said_to_come(self.wording, self.wanted) if self.promise is None else SaidToCome()

    @cached_property
    def problem_says_what_comes(self) -> bool:
        """Whether what was said to come stands in the problem."""
        forms = self.said_to_come.forms
        return bool(forms) and is_known(forms[0], " ".join(self.problem))

    @cached_property
    def is_refused_before(self) -> bool:
        """Whether the refusal that is told was before the promise, or what was said to come."""
        said = self.said_to_come.at
        return super().is_refused_before or bool(said and self.refusal and self.refusal.at.instant < said)
