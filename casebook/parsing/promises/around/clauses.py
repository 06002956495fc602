"""What stands around a day in a promise and decides whether it is one to keep: not, if, at least, you must.

Sentences and clauses are cut roughly, at their signs and at the words that join two. Nothing here raises.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile

from casebook.parsing.dates import due_words
from casebook.parsing.dates.amount_grammar import amount_at
from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.around.condition_starts import condition_places, is_doubt, is_hedge, is_waited_for
from casebook.parsing.promises.around.delays import tells_how_late
from casebook.parsing.promises.around.denied_afar import is_denied_afar, may_deny_afar
from casebook.parsing.promises.around.earliest import is_earliest
from casebook.parsing.promises.around.joints import is_in_a_number, joints_in
from casebook.parsing.promises.around.negations import FURTHEST_BACK, is_negated
from casebook.parsing.promises.around.past_clauses import (
    behind_what_is_told_of,
    counts_from_a_day_told,
    is_day_of_talk,
    tells_the_past,
)
from casebook.parsing.promises.around.questions import is_question
from casebook.parsing.promises.around.validity import tells_how_long
from casebook.parsing.promises.around.weak_leads import goes_on
from casebook.parsing.promises.around.your_duties import is_your_duty
from casebook.parsing.promises.around.your_part import has_its_own_day, is_deal, is_order, is_ultimatum
from casebook.parsing.tokens import Token, skip


class Clauses:
    """The clauses of one promise, asked about by the place of a token."""

    def __init__(self, tokens: Sequence[Token], text: str) -> None:
        self.tokens, self.text = tokens, text
        self._words = [token.text for token in tokens]
        self._may_deny = may_deny_afar(self._words)
        self._joints = joints_in(tokens)
        self.sentence_starts = [0, *(at + 1 for at in range(len(tokens)) if self._ends_sentence(at))]
        conditions = condition_places(tokens, self._ends_sentence)
        self.conditions = [at for at in conditions if not (self.depends(at) and self.is_allowed_for(at))]
        self._inside: set[int] = set()
        self.orders = [at for at in range(len(tokens)) if is_order(tokens, at)]

    def keep_together(self, at: int, end: int) -> None:
        """Keeps that what stands there is one time, so that no *and* in it parts two clauses."""
        self._inside.update(range(at, end))

    def is_condition(self, at: int) -> bool:
        """Whether what is here only says what has to happen first."""
        told = any(start < at < self._end_of_condition(start) for start in self.conditions)
        return told or self.is_alternative(at)

    def is_alternative(self, at: int) -> bool:
        """Whether it is only for when something else does not happen: otherwise on Monday."""
        start = max(self._sentence_start(at), at - 3 * FURTHEST_BACK)
        words = [self._word(place) for place in range(start, at)]
        return bool(clause_words.OTHERWISE & set(words) or {("or", "else"), (",", "else")} & {*pairwise(words)})

    def hangs(self, at: int) -> bool:
        """Whether the clause here follows from a condition before it in its sentence."""
        start = self._sentence_start(at)
        if start and self._word(start) in ("dan", "then"):
            return True
        return any(start <= condition < at for condition in (*self.conditions, *self.orders))

    def is_for_a_case(self, at: int) -> bool:
        """Whether the day here is only for when something happens, said before it: if it never comes, on Friday."""
        start = self._sentence_start(at)
        if start and is_doubt(self.tokens, self._sentence_start(start - 1), start):
            return True
        if has_its_own_day(self._words[start:at], self._word(at)):
            return False
        if any(is_deal(self._words[order:at]) for order in self.orders if start <= order < at):
            return True  # reply by 6 and we deliver tomorrow
        before = (place for place in self.conditions if start <= place < at)
        return any(self._begins_clause(place) or self._word(place) in clause_words.IF for place in before)

    def _begins_clause(self, at: int) -> bool:
        return at in self.sentence_starts or self._word(at - 1) in clause_words.JOINTS

    def comes_second(self, at: int) -> bool:
        """Whether something else is done first: you send the pictures first, then we refund within 24 hours."""
        before = {self._word(place) for place in range(self._sentence_start(at), at)}
        return bool({"first", "eerst"} & before and clause_words.AFTERWARDS & before)

    def goes_on(self, at: int, place: int, end: int, *, bare: bool, counted: bool) -> bool:
        """Whether a time may as well be how long something goes on: see `weak_leads`."""
        clause = self.places(at)
        places = (at, place, end)
        return goes_on(self.tokens, self.text, (clause.start, len(clause)), places, bare=bare, counted=counted)

    def tells_how_late(self, at: int) -> bool:
        """Whether an amount of time is how late things are or are paid for: see `delays`."""
        start = max(self._sentence_start(at), at - 2 * FURTHEST_BACK)
        return tells_how_late([self._word(place) for place in range(start, at)], self.clause(at), self._word(at))

    def was_said_on_a_day(self, at: int, told: Callable[[int], bool]) -> bool:
        """Whether what is here was said or done before, on a day that is `told` at a place: see `past_clauses`."""
        begins = self._sentence_start(at)
        begins = self._sentence_start(begins - 1) if self._word(begins - 1) == ";" else begins
        return counts_from_a_day_told(self.tokens, max(begins, at - 2 * FURTHEST_BACK), at, told)

    def starts_later(self, at: int) -> bool:
        """Whether it is said further on when an amount of time begins: that clock starts once the return is scanned."""
        starts = False
        for place in range(at, min(len(self.tokens), at + 3 * FURTHEST_BACK)):
            if self.sentences_apart(place, at) > 1:
                return False
            starts = starts or self._word(place) in clause_words.CLOCK_STARTS
            later = place in self.conditions or self._word(place) in due_words.STARTS_AT
            if starts and later and self._word(place + 1) not in due_words.THE_PRESENT:
                return True
            starts = starts and self._word(place) not in clause_words.JOINTS
        return False

    def follows(self, at: int) -> bool:
        """Whether the clause here tells of a step after another: once we have it, na ontvangst."""
        start = self._sentence_start(at)
        return any(start <= place < at and self._word(place) in clause_words.STEPS for place in self.conditions)

    def depends(self, at: int) -> bool:
        """Whether it depends on something from here on: depending on stock, afhankelijk van de bank."""
        return self._word(at) in ("depending", "afhankelijk")

    def condition_behind(self, at: int) -> int | None:
        """Where what a day hangs on begins behind it, past its first word: Friday, subject to stock; … bel ik u, mits …"""
        place = skip(self.tokens, at, ",", "(", "-", "–", "—", ".", "but", "maar")
        while place < min(len(self.tokens), at + FURTHEST_BACK):
            words = (self._word(place), self._word(place + 1))
            if words[1] == "permitting" or words in (("onder", "voorbehoud"), ("op", "voorwaarde")):
                return place + 2
            asked = self._word(place - 1) in clause_words.TO_ASK and place > at
            hedged = is_hedge(self.tokens, place)
            if words[0] == "als" and words[1] in clause_words.PERSONS and not asked and not hedged:
                return place + 1
            if words[0] in clause_words.PROVIDED and words[1] != "not" and not asked and not hedged:
                return place + 1
            if self._is_joint(place) and self._word(place + 1) not in clause_words.PROVIDED:
                return None
            place += 1
        return None

    def is_allowed_for(self, at: int) -> bool:
        """Whether what it depends on from here on is there already, which a range allows for: your bank, where you live."""
        behind = [self._word(place) for place in range(at + 1, min(len(self.tokens), at + 8))]
        joint = next((place for place, word in enumerate(behind) if word in clause_words.JOINTS), len(behind))
        words = set(behind[:joint])
        waits = words & (clause_words.CONDITIONS | clause_words.EVENTS | due_words.EVENTS - clause_words.DETERMINERS)
        return bool(clause_words.GIVEN & words) and not waits

    def awaits(self, at: int, ranged: bool = False) -> bool:
        """Whether a condition follows here, in the same clause or right behind its comma; of a `ranged` count a real one."""
        for place in range(at, min(len(self.tokens), at + FURTHEST_BACK)):
            if self.depends(place):
                return not (ranged and self.is_allowed_for(place))
            if is_waited_for(self.tokens, place, self.conditions):
                return not self._is_told_of(place, at)
            if self._ends_sentence(place) or self._word(place) in ("and", "en", "but", "maar", ";", ":", "."):
                return False
        return False

    def _is_told_of(self, at: int, after: int) -> bool:
        """Whether a condition is only when somebody will be told, in a clause of its own: we'll text you when it's done."""
        start = max(self._clause_start(at), after)
        words = [self._word(place) for place in range(start, at)]
        persons = clause_words.PRONOUNS | {"i", "wij", "ik", "u", "je"}
        own = start > after and bool(words) and words[0].partition("'")[0] in persons
        return self._word(at) in ("when", "wanneer", "once", "zodra") and own and bool(clause_words.TELLS & set(words))

    def is_earliest(self, at: int, end: int) -> bool:
        """Whether it is only the earliest: at least, not before, from then on, the earliest he can come is."""
        return is_earliest(self.tokens, at, end, self._clause_start(at))

    def is_negated(self, at: int, end: int) -> bool:
        """Whether the clause says that it will not be then: a "not" before it, or right behind; or that it is missed so long."""
        afar = self._may_deny and is_denied_afar(self.tokens, self.sentence(at), at, end)
        return afar or is_negated(self.tokens, at, end, self._is_joint)

    def is_asked(self, at: int) -> bool:
        """Whether the sentence here is a question: shall we say Monday?"""
        sentence = self.sentence(at)
        last = range(max(sentence.start, sentence.stop - 3), sentence.stop)
        return is_question(self._word(sentence.start), [self._word(place) for place in last])

    def sentence(self, at: int) -> range:
        """The places of the sentence around a place."""
        after = bisect_right(self.sentence_starts, at)
        end = self.sentence_starts[after] if after < len(self.sentence_starts) else len(self.tokens)
        return range(self.sentence_starts[after - 1], end)

    def is_validity(self, at: int) -> bool:
        """Whether it is how long something holds, or how things are then: valid until, closed on, use it before."""
        places = [place for clause in self.with_label(at) for place in clause]
        words = [self._word(place) for place in places]
        return tells_how_long(words, words[: places.index(at)] if at in places else words, self._word(at))

    def with_label(self, at: int) -> tuple[range, ...]:
        """The places of the clause around a place, and before them those of what labels it: Opening hours: Monday to Friday."""
        own = self.places(at)
        labelled = self._word(own.start - 1) == ":" or is_in_a_number(self.tokens, own.start - 1)
        return (self.places(own.start - 2), own) if labelled else (own,)

    def is_past(self, at: int) -> bool:
        """Whether it is told as past, or as what was meant once: it left on Monday, it was supposed to be there by then."""
        words = self.own_words(at)
        before = set(self.own_words(at, before=at))
        behind = self.clause(at)[at - self._clause_start(at) :]
        return tells_the_past(words, before, behind) or is_day_of_talk(self.tokens, at)

    def own_words(self, at: int, before: int | None = None) -> list[str]:
        """The words of the clause around a place, without what hangs on a "that": we ordered a part that comes on Friday."""
        start = self._clause_start(at)
        cut = max((place for place in range(start, at) if self._hangs_here(place)), default=start)
        cut = behind_what_is_told_of(self.tokens, cut, at)
        behind = range(at + 2, min(len(self.tokens), at + FURTHEST_BACK))
        hangs = next((place for place in behind if self._hangs_here(place) and self._word(place) != "om"), None)
        return self.clause(at, cut, hangs if before is None else before)

    def _hangs_here(self, at: int) -> bool:
        """Whether a clause begins here that hangs on another; not: wat langer."""
        return self._word(at) in clause_words.HANGING and not self._word(at + 1).endswith("er")

    def _clause_start(self, at: int) -> int:
        start = at
        while start > 0 and at - start < 2 * FURTHEST_BACK and not self._is_joint(start - 1):
            start -= 1
        return start

    def _is_joint(self, at: int) -> bool:
        """Whether two clauses meet here, which they do not in "tot en met"."""
        return at in self._joints and at not in self._inside

    def clause(self, at: int, after: int = 0, before: int | None = None) -> list[str]:
        """The words of the clause around a place; only those from `after` on and before `before`, where they are given."""
        return [self._word(place) for place in self.places(at, after, before)]

    def places(self, at: int, after: int = 0, before: int | None = None) -> range:
        """The places of those words."""
        start, end = max(self._clause_start(at), after), at
        last = len(self.tokens) if before is None else before
        while end < last and end - at < FURTHEST_BACK and not self._is_joint(end):
            end += 1
        return range(start, end)

    def sentences_apart(self, at: int, other: int) -> int:
        """How many sentences further the one place stands than the other; 0 in the same."""
        return abs(bisect_right(self.sentence_starts, at) - bisect_right(self.sentence_starts, other))

    def _sentence_start(self, at: int) -> int:
        return self.sentence_starts[bisect_right(self.sentence_starts, at) - 1]

    def is_your_part(self, at: int) -> bool:
        """Whether it is what the person has to do: you must send it back within 14 days."""
        if any(self._clause_start(at) <= order < at for order in self.orders):
            return True
        back = takewhile(lambda one: not self._is_joint(one), range(at - 1, max(0, at - FURTHEST_BACK) - 1, -1))
        words = [self._word(place) for place in back]
        if len(words) == 1 and words[0] in clause_words.ORDER:
            return True
        behind = self.clause(at, at)
        until = self._word(at + (behind[:1] == ["up"])) in clause_words.UNTIL
        all_words = set(words or behind)
        may = clause_words.MAY & all_words and (clause_words.YOU | clause_words.YOUR_PART) & all_words
        if until and (clause_words.WAIT & set(words) or (may and not clause_words.RECEIVING & all_words.union(behind))):
            return True
        needed = clause_words.NEED & set(words) and clause_words.FROM_YOU & set(words)
        if (needed and not clause_words.WAIT & set(words)) or is_ultimatum(self.tokens, at, words[-1] if words else ""):
            return True
        counted = until or amount_at(self.tokens, skip(self.tokens, at, *due_words.PASSED_OVER)) is not None
        label = self.clause(at - 2) if self._word(at - 1) == ":" else list(reversed(words))
        return is_your_duty(" ".join(label), " ".join(behind), counted=counted)

    def will_be(self, at: int) -> bool:
        """Whether what is done here is still to be, by those who promise it: it will be paid, het wordt betaald."""
        before = [self._word(place) for place in range(max(self._clause_start(at), at - 5), at)]
        ahead = any(word in clause_words.AHEAD or word.endswith(("'ll", "’ll")) for word in before)
        return ahead and not clause_words.OUGHT & set(before)

    def _end_of_condition(self, start: int) -> int:
        """Where the clause that begins with a condition stops: at its comma, or with the sentence."""
        for at in range(start + 1, len(self.tokens)):
            if self._word(at) in (",", "then", "dan") or self._ends_sentence(at):
                return at
        return len(self.tokens)

    def _ends_sentence(self, at: int) -> bool:
        if self._word(at) != ".":
            return self._word(at) in clause_words.ENDS
        if len(self._word(at - 1)) == 1 and self._word(at - 2) == "." and self.tokens[at].glued:
            return False  # i.v.m. Hemelvaart
        after = self.text[self.tokens[at].end :][:3]
        return not after.strip() or (after[0].isspace() and after.strip()[:1].isupper())

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else ""
