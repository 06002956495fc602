"""What a clause of a call that is told afterwards only tells: that somebody refused, passed one on, was called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.parsing.refusals.told_words import REFUSED
from casebook.parsing.transcripts.languages.contractions import with_marks
from casebook.parsing.transcripts.languages.words import pattern
from casebook.parsing.transcripts.notes.calls import (
    ASKED,
    CONTACTED,
    JUST_CALLED,
    OFFERED,
    PASSED_ON,
    TAKEN,
    TURNED_DOWN,
    UNABLE,
    WILL_BE,
)
from casebook.parsing.transcripts.notes.own_duties import OWN_DUTIES
from casebook.parsing.transcripts.notes.quoted_answers import is_mine_then, quoted_answer
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.refused.spared import is_spared

if TYPE_CHECKING:
    from casebook.parsing.clock import Clock
    from casebook.parsing.transcripts.clauses.clauses_said import Clauses
    from casebook.parsing.transcripts.notes.own_words import OwnWords


class ToldClauses:
    """The clauses of a call told in one language, in small letters without accents."""

    def __init__(self, language: str) -> None:
        self.language, self.words = language, TOLD[language]

    def own_words(self, says: Clauses, clock: Clock) -> OwnWords:
        """The reader of notes, of which nothing is loaded where no call is told."""
        from casebook.parsing.transcripts.notes.own_words import OwnWords

        return OwnWords(says, self.refuses, clock)

    def refuses(self, small: str) -> bool:
        """Whether the company refused something in it."""
        refused = not small.endswith("?") and pattern(REFUSED[self.language]).search(small) is not None
        return refused and not is_spared(small)

    def passes_on(self, small: str, behind: str) -> bool:
        """Whether somebody was not able to do something in it, and passed one on, in it or in what stands `behind` it."""
        unable = pattern(UNABLE[self.language]).search(small) is not None
        return unable and pattern(PASSED_ON[self.language]).search(f"{small} {behind}") is not None

    def declines(self, small: str) -> bool:
        """Whether the person did not want what was offered."""
        return pattern(self.words.declined).search(small) is not None

    def turns_down(self, small: str) -> bool:
        """Whether it is the person, and nobody else, who turned something down in it."""
        return pattern(TURNED_DOWN[self.language]).search(small) is not None

    def offers(self, small: str) -> bool:
        """Whether somebody offered something in it."""
        return pattern(OFFERED[self.language]).search(small) is not None

    def takes(self, small: str) -> bool:
        """Whether the person took what was offered."""
        return pattern(TAKEN[self.language]).search(small) is not None

    def is_own(self, small: str, sentence: str) -> bool:
        """Whether it tells only what the person will do themselves; of a `sentence` that quotes who answered, nothing does."""
        if quoted_answer(sentence) is not None:
            return False
        if is_mine_then(small):
            return True
        own, small = pattern(OWN_DUTIES[self.language]), with_marks(small) if self.language == "en" else small
        return own.search(small) is not None and pattern(self.words.shall).search(own.sub(" ", small)) is None

    def tells_of_a_contact(self, small: str, *, tells: bool, has_day: bool) -> bool:
        """Whether it tells who was on the telephone, that one called or asked for something, and nothing that will be; `tells`
        where words say that something will."""
        from casebook.parsing.promises.hurried_words import TODAYS_CALL

        if TODAYS_CALL.match(small):
            return True
        met = pattern(rf"\b(?:{self.words.reached}|{self.words.rang})\b").search(small)
        if not has_day and (met or pattern(JUST_CALLED).match(small)):
            return True
        contacted = pattern(CONTACTED[self.language]).search(small) or pattern(ASKED[self.language]).match(small)
        return contacted is not None and not tells and pattern(WILL_BE[self.language]).search(small) is None
