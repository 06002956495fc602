"""The clauses of what somebody said in a transcript, and which of them say what will be.

A sentence is parted where one half stands against the other, or tells of another thing or of another day.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from casebook.parsing.due_dates import Unread
from casebook.parsing.promises.acts import acts_on_a_day, is_idle, is_usual, tells_of_the_past, will_act
from casebook.parsing.promises.conditions import condition_in
from casebook.parsing.promises.dates_in_commas import closes_a_date
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.clauses.answers_given import is_answered_below
from casebook.parsing.transcripts.clauses.clause_joints import (
    BETWEEN,
    COMMAS,
    DONE_AS_WELL,
    HANGS,
    NEXT,
    NO_CLAUSE,
    STATE,
    WHO_SAID,
    WILL,
    goes_on_in,
    parted,
)
from casebook.parsing.transcripts.clauses.days_alone import is_day_alone
from casebook.parsing.transcripts.clauses.no_promises import is_done_already, is_no_deed, is_none, tells_a_wish
from casebook.parsing.transcripts.clauses.purposes import as_meant, behind_reason, without_aims
from casebook.parsing.transcripts.clauses.taken_off import takes_off
from casebook.parsing.transcripts.clauses.visits import RINGS_FIRST, VISITS, comes_to_do, without_who_rings
from casebook.parsing.transcripts.clauses.yours_to_ring import is_yours_to_ring
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import pattern, promise_words_of
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.people.automatic import greets_by_itself, without_footers
from casebook.parsing.transcripts.refused.hedges import before_a_hedge
from casebook.parsing.transcripts.refused.idioms import without_idioms
from casebook.parsing.transcripts.refused.things_refused import is_not_offered
from casebook.parsing.transcripts.standing.taking_back import comes_to_nothing
from casebook.records.vocabularies import OCCASIONS, Promised

_LONGEST = 500
"""A longer sentence is no promise that anybody made in a chat. Our own choice."""

_LEAST_CLAUSE = 4
"""Fewer words behind an *and* are no clause, but one more day. Our own choice."""


class Clauses:
    """The clauses of one language. `due` gives the day that words tell, as an ISO date, or None, and `unread` the words of
    one that is none that anything is due.

    `told`: somebody tells afterwards what was said.
    """

    def __init__(
        self, language: str, due: Callable[[str], str | None], unread: Callable[[str], Unread | None], *, told: bool
    ) -> None:
        self.language, self.words = language, promise_words_of(language)
        self.due, self.unread, self._told = due, unread, TOLD[language] if told else None
        self._shared = ""

    def has(self, entry: str, small: str) -> bool:
        """Whether words in small letters have one of an entry of the table."""
        return pattern(getattr(self.words, entry)).search(as_meant(small, self.language, entry)) is not None

    def offers(self, small: str) -> bool:
        """Whether words in small letters offer something, and do not say that they cannot."""
        return self.has("offers", small) and not is_not_offered(small)

    def is_automatic(self, small: str) -> bool:
        """Whether a message is one that a program sends by itself: a greeting, or that nobody is there."""
        return greets_by_itself(small) or self.has("automatic", without_footers(small))

    def of(self, sentence: str) -> list[str]:
        """The parts that stand against each other; and those joined by *and*, where each of them names another thing."""
        parts = re.split(rf";\s|,? (?:{self.words.but}),? ", behind_reason(sentence))
        said = (half for each in parts for half in parted(each))
        said = (half for part in said for half in before_a_hedge(part))
        told = [without_who_rings(part.strip()) for part in said]
        parts = [half for part in told if part for half in self._after_no_promise(part)]
        return [self._as_said(each) for part in parts for each in self._joined(part)]

    def _as_said(self, part: str) -> str:
        """What somebody said, of a call that is told, without who said it, where the day of it is read only so."""
        said = WHO_SAID.match(plain(part)) if self._told is not None else None
        if said is None or self.due(part) is not None or self.due(part[said.end() :]) is None:
            return part
        return part[said.end() :]

    def _after_no_promise(self, part: str) -> list[str]:
        """The parts at a comma behind which something is told that will be, and before it what is not so or offered."""
        for comma in COMMAS.finditer(part):
            before, behind = part[: comma.start()], part[comma.end() :]
            small = plain(before)
            is_none = self.negated(small) or self.has("offers", small)
            is_none = is_none or (comma[0] == ": " and len(small.split()) >= _LEAST_CLAUSE)  # I asked the boss: …
            is_none = is_none or self._tells_of_a_call(small) or comes_to_nothing(small)
            is_none = is_none or (comma[0].strip()[:1] not in ",:–—-" and self.due(part) is None)  # no need 🙂 we …
            if HANGS.match(behind) or self.has("condition", small) or not is_none:
                continue
            due = self.due(behind)
            if due is not None and self.promises(behind, plain(behind), promise_kind_in(behind), due):
                return [before, behind]
        return [part]

    def _tells_of_a_call(self, small: str) -> bool:
        """Whether it only tells that one called, in a call that is told."""
        called = self._told is not None and pattern(rf"\b(?:{self._told.called})\b").search(small) is not None
        return called and not self.tells(small)

    def _joined(self, part: str) -> list[str]:
        """The parts at each *and* that parts two things, or what is so from what is not."""
        if self.has("condition", plain(part)):
            return self._before_its_condition(part) or [part]
        that = "(?:(?:that|dat|dass|que) |qu')?" if self._told is not None else ""  # he says that … and that …
        for joint in pattern(rf",? (?i:{self.words.also}) {that}(?!\d)|, (?=\S)").finditer(part):
            before, behind = part[: joint.start()], part[joint.end() :]
            is_in_a_day = joint[0] == ", " and (goes_on_in(behind) or closes_a_date(plain(part), joint.start()))
            if not before or not behind or is_in_a_day or BETWEEN.search(plain(before)):
                continue
            parts = self._are_two_things if joint[0] == ", " else self._are_two
            plainly = self._is_plain(part, before, behind) or self._is_behind_a_state(before, behind)
            follows = joint[0] == ", " and (plainly or NEXT.match(plain(behind)))
            if follows or self._are_two_days(joint[0], part, before, behind) or parts(part, before, behind):
                return [before, *self._joined(behind)]
        return [part]

    def _before_its_condition(self, part: str) -> list[str]:
        """A promise with its day, and what is said behind it, which alone hangs on something: `…, and if not, call us`."""
        condition = pattern(self.words.condition)
        for joint in pattern(rf",? (?i:{self.words.also}) |, (?=\S)").finditer(part):
            before, behind = part[: joint.start()], part[joint.end() :]
            small = plain(before)
            if condition.search(small):
                break
            hangs = condition.match(plain(behind)) or NO_CLAUSE.match(plain(behind))
            if (joint[0] == ", " and hangs) or not condition.search(plain(behind)):
                continue
            if (due := self.due(before)) is None:
                continue
            kind = promise_kind_in(before)
            if kind is not Promised.OTHER and self.promises(before, small, kind, due):
                return [before, behind]
        return []

    def _is_plain(self, part: str, before: str, behind: str) -> bool:
        """Whether what stands behind the comma is a promise by itself, which nobody knows by the whole."""
        due = self.due(behind)
        if due is None or HANGS.match(behind) is not None:
            return False  # as nearly everywhere, before the kinds are looked for
        kind = promise_kind_in(behind)
        if Promised.OTHER in (kind, promise_kind_in(before)) or promise_kind_in(part) is not Promised.OTHER:
            return False
        return self.promises(behind, plain(behind), kind, due)

    def _is_behind_a_state(self, before: str, behind: str) -> bool:
        """Whether a comma parts how things are from a promise: `Your parcel is in Leeds, the van brings it on Friday`."""
        small = plain(before)
        if not STATE.match(small) or self.tells(small) or self.due(before) is not None or HANGS.match(behind):
            return False
        kind, due = promise_kind_in(behind), self.due(behind)
        return due is not None and kind is not Promised.OTHER and self.promises(behind, plain(behind), kind, due)

    def _are_two_days(self, joint: str, part: str, *halves: str) -> bool:
        """Whether these sentences, of which the whole tells no one day, tell a day each."""
        is_article = joint != ", " and self.language == "de" and re.match(r"d(?:er|ie|as) ", halves[1])
        if HANGS.match(halves[1]) and not is_article:
            return False
        if self.due(halves[1]) is None:
            return self._is_before_a_doubtful_day(joint, *halves)
        if joint != ", " and self.unread(halves[0]) is not None:
            return len(halves[1].split()) >= _LEAST_CLAUSE  # bis Montag raus, und die 240 € werden in 14 Tagen bezahlt
        if self.due(halves[0]) is None or self.due(part) is not None:
            return False
        small = plain(halves[1])
        arrives = self.follows(small) and self.has("refers_back", small)
        tells = self.tells(small) or arrives or promise_kind_in(halves[1]) is not Promised.OTHER
        return tells or (joint != ", " and len(small.split()) >= _LEAST_CLAUSE)

    def _is_before_a_doubtful_day(self, joint: str, *halves: str) -> bool:
        """Whether the first half is a promise with its day, and what follows tells another day that may be two."""
        unread = self.unread(halves[1]) if joint != ", " else None
        if unread is None or len(halves[1].split()) < _LEAST_CLAUSE:
            return False
        due, kind = self.due(halves[0]), promise_kind_in(halves[0])
        return due is not None and kind is not Promised.OTHER and self.promises(halves[0], plain(halves[0]), kind, due)

    def _are_two_things(self, _part: str, *halves: str) -> bool:
        """Whether these sentences promise a thing each, and neither hangs on the other."""
        if HANGS.match(halves[1]) is not None:
            return False
        kinds = {promise_kind_in(half) for half in halves} - {Promised.OTHER}
        return len(kinds) == len(halves) and all(
            self.tells(plain(half)) and not self.negated(plain(half)) for half in halves
        )

    def _are_two(self, part: str, *halves: str) -> bool:
        """Whether these halves of a sentence are promises of two things, or only one of them is one."""
        kinds = [promise_kind_in(half) for half in halves]
        tells = [self.tells(plain(half)) for half in halves]
        if kinds[0] is Promised.DELIVERY and kinds[1] in VISITS and comes_to_do(*map(plain, halves)):
            return False
        if self.negated(plain(halves[0])) != self.negated(plain(halves[1])):
            return True
        if len(set(kinds)) == len(kinds) and Promised.OTHER not in kinds:
            if tells == [True, False]:
                self._shared = plain(f"{WILL[self.language]}{halves[1]}")
                is_what_one_hears = (
                    kinds[0] in OCCASIONS and kinds[1] is Promised.INFORMATION
                )  # call you and tell you …
                tells[1] = self.has("shall", self._shared) if is_what_one_hears else self.tells(plain(halves[1]))
            together = self.has("same_day", plain(halves[1]))
            return together or all(tells) or promise_kind_in(part) is Promised.OTHER
        nothing = comes_to_nothing(plain(halves[0]))
        if nothing and kinds[1] is not Promised.OTHER and (did := DONE_AS_WELL.match(plain(halves[0]))):
            self._shared = plain(f"{did[0]} {halves[1]}")  # I have cancelled the voucher and requested the refund
            tells[1] = self.tells(plain(halves[1]))
        if nothing and tells[1]:
            return True
        if tells[1] and kinds[1] is not Promised.OTHER and self.due(part) is None:
            return self.due(halves[1]) is not None
        if promise_kind_in(part) is not Promised.OTHER or kinds.count(Promised.OTHER) != 1:
            return False
        return tells[kinds.index(Promised.OTHER) - 1]

    def tells(self, small: str) -> bool:
        """Whether these words alone say what the company will do, or what the person will get."""
        if self._shared.endswith(small) and len(small) < len(self._shared):
            small = self._shared
        told = self._told is not None and pattern(self._told.shall).search(small) is not None
        will = any(self.has(entry, small) for entry in ("shall", "gets"))
        return told or will or will_act(self.language, as_meant(small, self.language)) or takes_off(small)

    def negated(self, small: str) -> bool:
        """Whether something is said not to be, or told to be no more than somebody's wish."""
        if self._told is not None and tells_a_wish(small):
            return True
        meant = without_aims(without_idioms(as_meant(small, self.language)))
        without_reason = pattern(self.words.because).sub("", meant)
        return self.has("negated", pattern(self.words.negates_nothing).sub("", without_reason))

    def promises(self, clause: str, small: str, kind: Promised, due: str | None) -> bool:
        """Whether the clause is one of the company's that says what will be, and nothing in it makes it none."""
        if not self._says_what_will_be(clause, small, kind, due) or is_none(small):
            return False
        return self._told is not None or not is_yours_to_ring(small)

    def _says_what_will_be(self, clause: str, small: str, kind: Promised, due: str | None) -> bool:
        if len(clause) > _LONGEST or self.negated(small):
            return False
        if kind is Promised.OTHER and (due is None or is_no_deed(small)):
            return False
        if self.has("no_promise", small) or is_usual(self.language, small):
            return False
        if due is None and (is_done_already(small) or is_answered_below(small)):
            return False
        if (self.has("in_a_moment", small) or pattern(RINGS_FIRST).search(small)) and due is None:
            return False
        hangs = condition_in(clause) if due is None else None
        is_set = due is not None or self.has("same_day", small) or (hangs is not None and hangs.within is not None)
        if is_set and self._is_planned(plain(self._part_of(clause, due)), kind):
            return True
        if self.tells(small) and not (due is None and tells_of_the_past(self.language, small)):
            return True
        is_past = due is None and self.unread(clause) is not None
        return self.has("underway", small) and not is_past and hangs is None

    def _is_planned(self, small: str, kind: Promised) -> bool:
        """Whether what these words tell beside a day will be then: what is done of a kind, or what somebody does."""
        if self.has("no_plan", small) or is_idle(self.language, small):
            return False
        return kind is not Promised.OTHER or acts_on_a_day(self.language, small)

    def _part_of(self, clause: str, due: str | None) -> str:
        """The part at a comma that tells the day and what is done then by itself, of what tells something else beside it."""
        parts = clause.split(", ")
        alone = [part for part in parts if due is not None and self.due(part) == due]
        told = [part for part in alone if acts_on_a_day(self.language, plain(part))]
        return told[0] if len(parts) > 1 and told else clause

    def shall(self, small: str) -> bool:
        """Whether it says plainly what the company will do."""
        return not self.has("no_promise", small) and self.has("shall", small)

    def follows(self, small: str, day: str = "") -> bool:
        """Whether it may tell when what was promised before it comes, or is no more than the `day` of it."""
        return (self.has("takes", small) or is_day_alone(small, day, corrects=False)) and not self.has(
            "no_promise", small
        )
