"""A lead as it is at any moment: what it tells, and whether there is room for more."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, Self

from casebook.exporters.facts.asked.request import Instead
from casebook.exporters.facts.closed_case import closed_line
from casebook.exporters.facts.deciding.deciding_told import is_mere_note, without_notes
from casebook.exporters.facts.evidence.shows import MOST_WEIGHT, shows, weight_of_own
from casebook.exporters.facts.promises.promise_shown import LEAST
from casebook.exporters.lead.problem import ToldProblem
from casebook.exporters.lead.sentences import LeadSentences
from casebook.exporters.words.already_told import clauses_of_what_came, is_told, names_sum, shares_a_sentence

if TYPE_CHECKING:
    from casebook.exporters.facts.deciding.deciding import Evidence
    from casebook.exporters.lead.sources import LeadSources

_MARKS = len(". ")
"""What a sentence has behind it, and loses at most with its words."""

CENTS = 3 * len(".00")
"""What the sums of a lead lose at most of their notation. Our own choice."""


class GrownLead:
    """A lead out of its `sources`: `parts` as they are now, what is `shown` of the promise, and all the `forms` there were.

    Whether it `shows_evidence`, and the `weight_of_evidence`; whether that `shows_since` when it takes, `tells_find` of the
    person or another party, or `tells_answer` to what the company claims. Whether it `lacked_room` for anything, `is_filled_up`
    with what decides little, and `asks_as_promised` what it would tell in a sentence of the promise else.
    """

    def __init__(self, sources: LeadSources, room: int) -> None:
        self.sources, self._room = sources, room
        self._wording, self._request = sources.wording, sources.request
        self.shown = sources.sentence.least if sources.sentence else LEAST
        self.shows_evidence, self.weight_of_evidence = False, 0
        self.shows_since = self.tells_find = self.tells_answer = False
        self.lacked_room = self.is_filled_up = self.asks_as_promised = False
        self.came_at = ""
        self.problem = ToldProblem(tuple(sources.problem))
        self._begin_with(LeadSentences(about=sources.about, ended=closed_line(self._wording), ask=self._request.text))
        if sources.promise and sources.promise.promise.verdict:
            self._promise_with()

    def _begin_with(self, parts: LeadSentences) -> None:
        """Tell these and nothing else yet."""
        self.parts = parts
        self.forms: tuple[str, ...] = (parts.text(self._wording.language.colon),)

    def branch(self) -> Self:
        """A lead that tells the same, to grow in another way."""
        other = object.__new__(type(self))  # `copy` takes as long as most steps
        other.__dict__.update(self.__dict__)
        return other

    @property
    def told(self) -> tuple[Hashable, ...]:
        """All that decides how it grows on: two leads of the same sources with the same of it become the same."""
        return self.parts, self.shown, self.problem, self.shows_evidence, self.weight_of_evidence

    @property
    def tells_owed(self) -> bool:
        """Whether what is asked is what is still owed."""
        request = self._request
        is_sum_asked = bool(request.with_sum) and self.parts.ask in (
            request.with_sum,
            request.in_few_words,
            request.by_sum,
        )
        return request.instead is Instead.THE_REST or (is_sum_asked and bool(self._wording.facts.balances))

    @property
    def tells_mere_note(self) -> bool:
        """Whether evidence is told as a note behind its day, and in no sentence."""
        return any(map(is_mere_note, (self.parts.news, self.parts.came)))

    @property
    def asks_of_all(self) -> bool:
        """Whether the rest is asked for with of how much: then it is told how much came as well."""
        return bool(self._request.of_all) and self.parts.ask == self._request.of_all

    @property
    def tells_of_how_much(self) -> bool:
        """Whether the rest is asked for, and it is told of how much, or how much of it came."""
        if self._request.instead is not Instead.THE_REST:
            return False
        sentence, texts = self.sources.sentence, self.parts.texts
        is_part_told = bool(self.parts.promise and sentence and sentence.says_what_came)
        return is_part_told or self._wording.tells_stake(*texts)

    @property
    def tells_day(self) -> bool:
        """Whether it tells on which day it was promised: of what shows who is right on that day it need not be told again."""
        return (self.shown.day and bool(self.parts.promise)) or self._is_day_shown(self.parts)

    def _is_day_shown(self, parts: LeadSentences) -> bool:
        promise = self.sources.promise
        if promise is None or not (parts.news or parts.came):
            return False
        day = self._wording.day(promise.promise.at)
        return any(is_told(day, each) for each in (parts.news, parts.came))

    @property
    def tells_what(self) -> bool:
        """Whether anything says what went wrong."""
        parts = self.parts
        return bool(self.problem.places or parts.news or parts.marked or parts.came or self._wording.facts.case.closed)

    def _say(self, **parts: str) -> bool:
        """Say this too, or this in the place of less, if there is room for it, and for the line that always follows it."""
        least, is_new = len(self.forms[-1]) - CENTS, False
        for name, part in parts.items():
            was = getattr(self.parts, name)
            if part != was:
                least, is_new = least + len(part) - len(was) - _MARKS, True
        if least <= self._room:
            grown = self.parts._replace(**parts) if is_new else self.parts
            text = grown.text(self._wording.language.colon)
            if (
                grown.case
                and text.count(self.sources.latest) > 1
                and is_told(self.sources.latest, grown._replace(case="").text())
            ):
                grown = grown._replace(case="")  # what was told since has the number
                text = grown.text(self._wording.language.colon)
            if self._room < len(text) <= self._room + CENTS and self._may_shorten:
                text = grown.in_whole_sums().text(self._wording.language.colon)
            if len(text) <= self._room:
                self.parts = grown
                if text != self.forms[-1]:
                    self.forms = (*(each for each in self.forms if len(each) < len(text)), text)
                return True
        self.lacked_room = True
        return False

    @property
    def _may_shorten(self) -> bool:
        """Whether whole sums may lose their cents: for what decides, or where they have already."""
        return not self.is_filled_up or len(self.parts.text(self._wording.language.colon)) > self._room

    def _promise_with(self, **more: Any) -> bool:
        """Say of the promise this too, beside what is said of it; what came of it in the fewest words if only that has room."""
        wanted, sentence = self.shown._replace(**more), self.sources.sentence
        may_cut = not (sentence and sentence.ends_with_its_day) or not {"number", "ground"}.isdisjoint(more)
        forms = [wanted, wanted._replace(plainly=False)] if may_cut and not self.is_filled_up else [wanted]
        for shown in forms:
            promise = sentence.text(shown) if sentence and not self.asks_as_promised else ""
            if promise and self._say(promise=promise, **self._told_of_it(promise)):
                self.shown = shown
                return True
        return False

    def _told_of_it(self, promise: str) -> dict[str, str]:
        """That the sum which came is told no more by itself, where it is told as what came of the promise."""
        if not (self.parts.sum_came or self.parts.sum_before):
            return {}
        told, balances = clauses_of_what_came(promise), self._wording.facts.balances
        came = [each.money(each.refunded) for each in balances if each.returned]
        return {"sum_came": "", "sum_before": ""} if came and all(names_sum(told, each) for each in came) else {}

    def _tell(self, problem: ToldProblem, **parts: str) -> bool:
        """Tell so much of the problem; whether it shows who is right is known then."""
        if problem == self.problem or not self._say(problem=problem.beginning, also=problem.rest, **parts):
            return False
        for place in problem.places - self.problem.places - {0}:
            if weighs := weight_of_own(self._wording, problem.sentences[place]):
                self.shows_evidence = True
                self.weight_of_evidence = max(self.weight_of_evidence, weighs)
        self.problem = problem
        return True

    def _tell_next(self) -> bool:
        """The sentence of the problem that comes next."""
        return bool(self.problem.following) and self._tell(self.problem.with_next())

    def _tell_own_evidence(self) -> bool:
        """The first sentence of the problem that shows who is right, and goes on from none that is left out."""
        places = self.sources.own_evidence if self.problem.places else ()
        return any(self._tell(self.problem.with_apart(place)) for place in places if place not in self.problem.places)

    def _tell_evidence(self, *, later: bool = False, briefly: bool = False, found: bool = False) -> bool:
        """The weightiest evidence that there is room for, if any; only of what was `later` than the promise, only what somebody
        `found`, and `briefly` in the shortest sentence that tells it."""
        told = self.forms[-1]
        for each in self.sources.evidence:
            if (later and not each.is_later) or (self.parts.came if each.is_later else self.parts.news):
                continue
            if each.is_known(told) or (found and not each.is_found):
                continue
            forms = sorted(without_notes(each.forms), key=len) if briefly else each.forms
            for form in forms:
                if not self._says_more(form, told) or self._tells_promised(form) or self._has_what_is_marked(form):
                    continue
                if self._say_came(form, each.instant) if each.is_later else self._say(news=form):
                    self.weight_of_evidence = max(self.weight_of_evidence, self._weight_of(each, form))
                    self.shows_since |= each.is_early
                    self.tells_find |= each.is_found
                    self.tells_answer |= each.answers
                    return True
        return False

    def _weight_of(self, evidence: Evidence, form: str) -> int:
        """How much it weighs by this form: less without words that show who is right, or without the figures."""
        if evidence.weighs > MOST_WEIGHT and evidence.is_found:
            return MOST_WEIGHT
        lost = shows(self._wording, evidence.forms[0]) - shows(self._wording, form)
        has_figures, had_figures = (any(map(str.isdigit, each)) for each in (form, evidence.forms[0]))
        return min(evidence.weighs, MOST_WEIGHT) - max(0, lost) - (had_figures and not has_figures)

    def prove_at_length(self) -> None:
        """The evidence that is told with as much of it as there is room for."""
        for each in self.sources.evidence:
            name = "news" if self.parts.news in each.forms else "came"
            told = getattr(self.parts, name)
            if told in each.forms and not is_mere_note(told):
                longer = (one for one in each.forms[: each.forms.index(told)] if not self._tells_promised(one))
                any(self._say(**{name: form}) for form in longer if len(form) > len(told))

    def _say_came(self, form: str, at: str) -> bool:
        """Say what came since the promise, `at` that instant: what was refused later is told behind it, in its own sentence."""
        refusal = self.sources.refusal if self.parts.joint else None
        joint = "" if refusal and at < refusal.at.instant else self.parts.joint
        if not self._say(came=form, joint=joint):
            return False
        self.came_at = at
        return True

    def _tells_promised(self, form: str) -> bool:
        """Whether it has a sentence of what is told to have been promised, or the words of what was said to come, all or part of
        them, told here or not."""
        said, told, part = self.sources.said_to_come.said.casefold(), form.casefold(), self._words_in(form)
        return shares_a_sentence(form, self.parts.promise) or (
            bool(said) and (is_told(said, told) or is_told(part, said))
        )

    def _says_more(self, form: str, told: str) -> bool:
        """Whether what somebody says by this form does not stand in what is told, whoever tells that."""
        return not is_told(self._words_in(form), told.casefold())

    def _has_what_is_marked(self, form: str) -> bool:
        """Whether it tells at greater length what is told as marked, which grows by itself."""
        marked = self._words_in(self.parts.marked)
        return bool(marked) and is_told(marked, self._words_in(form))

    def _words_in(self, form: str) -> str:
        """What somebody says by this form, in small letters."""
        return form.rpartition(self._wording.language.colon)[2].casefold()

    def _refuse(self, form: str) -> bool:
        """Say so that they refused: before the promise where that was first. What answers it is not told before it too."""
        news = "" if self.parts.news.casefold() in form.casefold() else self.parts.news
        if self.sources.is_refused_before:
            return self._say(refused_before=form, news=news)
        refusal = self.sources.refusal
        is_next = not (self.parts.came and refusal and self.came_at < refusal.at.instant)
        goes_on = is_next and self.sources.goes_on(form) and bool(self.parts.promise) and not self.shown.ended
        return self._say(refusal=form, news=news, joint=self._wording.language.semicolon if goes_on else "")

    def _refuse_the_rest(self) -> None:
        """Say that they refused the rest, where only a part came of what was promised; with why where there is room for that."""
        sources = self.sources
        if sources.refuses_the_rest and not self.parts.refused:
            any(self._refuse(form) for form in (*sources.reasons, *sources.refused, *sources.refused_briefly))

    def _latest_number(self) -> None:
        """The latest number that the company gave, unless the promise has it."""
        latest = self.sources.latest
        if latest and not (latest in self.parts.promise or (self.asks_as_promised and latest in self.parts.ask)):
            self._say(case=self._wording.language.case_is.format(number=latest))
