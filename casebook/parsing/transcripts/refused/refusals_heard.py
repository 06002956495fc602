"""What the company refuses in a transcript, and what it takes back of what it promised in it."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.transcripts.clauses.answers_given import LONGEST_QUESTION
from casebook.parsing.transcripts.clauses.bare_answers import asks_for, is_undecided, says_no
from casebook.parsing.transcripts.clauses.clauses_said import Clauses
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.notes.clauses import ToldClauses
from casebook.parsing.transcripts.promised.question_words import is_past_or_mine
from casebook.parsing.transcripts.refused.bare_refusals import with_what_it_is_of
from casebook.parsing.transcripts.refused.plain_refusals import reopens, was_rejected
from casebook.parsing.transcripts.refused.refusals_asked import asked_of, question_in
from casebook.parsing.transcripts.refused.refusals_said import refuses
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.other_days import denies_the_day_of
from casebook.parsing.transcripts.standing.standing import StandingPromises
from casebook.parsing.transcripts.standing.standing_words import NEAR
from casebook.parsing.transcripts.standing.taking_back import comes_to_nothing, is_thanks, unsays
from casebook.parsing.transcripts.turns import Layout, Talk
from casebook.records.vocabularies import Promised


class Refusals:
    """The refusals of one transcript so far. `heard` is what the person has said, which grows as they speak."""

    def __init__(
        self, says: Clauses, standing: StandingPromises, told: ToldClauses | None, heard: Sequence[str]
    ) -> None:
        self._says, self._told, self._heard = says, told, heard
        self.standing = standing
        self.found: list[Finding] = []
        self._takes_back: list[tuple[Finding, Promised]] = []
        self._answers = -1
        self._rejected: tuple[int, Finding | None] = (0, None)

    def all(self, talk: Talk) -> list[Finding]:
        """The refusals in this talk, each with what it is of; no correction, in whose place the same was promised anew."""
        kinds = {one.kind for one in self.standing.all}
        corrections = [refusal for refusal, kind in self._takes_back if kind in kinds]
        found = [one for one in self.found if one not in corrections]
        if talk.layout is Layout.TOLD:
            return found
        whole = {line.number: turn.text for turn in talk.turns for line in turn.lines}
        return [one._replace(value=with_what_it_is_of(one.value, whole.get(one.line.number, ""))) for one in found]

    def add(self, made: Made) -> Finding:
        """What a clause tells is refused, with what the person asked where it names nothing itself."""
        asked = asked_of(made.text, self._heard[-1] if self._heard and self._answers == made.turn - 1 else "")
        kind = None
        small = plain(made.text)
        if (asked or says_no(small)) and not is_undecided(small):
            asked, kind = self._asked_for() or (asked, None)
        text = f"[{asked}] {made.text}" if asked else made.text
        self.found.append(Finding(What.REFUSAL, text, made.line, True, made.by.name, kind=kind))
        if was_rejected(small):
            self._rejected = made.turn, self.found[-1]
        return self.found[-1]

    def _asked_for(self) -> tuple[str, Promised] | None:
        """What the person asked the company for last, and its kind; no day that it should be by."""
        heard = next((one for one in reversed(self._heard) if not is_thanks(plain(one))), "")
        for asked in (question_in(heard), " ".join(heard.split())):
            small = plain(asked)
            if not asked or len(asked) > LONGEST_QUESTION or self._says.has("condition", small):
                continue
            kind = None if is_past_or_mine(small) or self._says.due(asked.rstrip(" ?")) else asks_for(small)
            if kind is not None:
                return asked, kind
        return None

    def asked(self, at: int) -> None:
        """The person said the last of what was heard, in this turn."""
        self._answers = at

    def reopened(self, at: int, small: str) -> None:
        """Leave out what was told as turned down before, where it is taken up again, or was turned down by mistake."""
        before, refusal = self._rejected
        if refusal is not None and at - before <= NEAR and reopens(small) and not self._says.negated(small):
            self.found = [one for one in self.found if one is not refusal]
            self._rejected = 0, None

    def is_refused(self, made: Made, small: str, behind: str, *, negated: bool) -> bool:
        """Whether a clause refuses something; what was promised before and is taken back in it no longer stands."""
        self.reopened(made.turn, small)
        stood = len(self.standing.gone)
        if not self.is_unsaid(made, small):
            self.standing.deny(made, small, negated=negated)
        is_no = self._told is None and says_no(small) and self._asked_for() is not None
        if not (is_no or refuses(self._says, small, self._heard)) or (
            self._told is not None and self._told.passes_on(small, behind)
        ):
            return comes_to_nothing(small)
        refusal = self.add(made)
        self.standing.stands_after_all()
        self._takes_back += [(refusal, gone.kind) for gone in self.standing.gone[stood:]]
        return True

    def is_unsaid(self, made: Made, small: str) -> bool:
        """Whether a clause takes back what was said last; what was only likely for a day that it denies is none any more."""
        hangs = self._says.has("condition", small)
        denied = self.standing.denied_days(small)
        if not hangs:
            self.standing.likely = [one for one in self.standing.likely if not denies_the_day_of(small, one.text)]
        is_unsaid = self._says.has("taken_back", small) or bool(denied and not hangs) or unsays(small, hangs=hangs)
        if is_unsaid:
            self.standing.take_back(small, made.kind, made.due, denied)
        return self.standing.cancel(small) or is_unsaid
