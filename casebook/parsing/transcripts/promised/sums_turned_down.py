"""What became of a sum that was named: of an offer, what did of that; turned down by the person, or refused by the company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Became
from casebook.parsing.transcripts.languages.words import pattern, promise_words_of
from casebook.parsing.transcripts.notes.clauses import ToldClauses
from casebook.records.values import Money

if TYPE_CHECKING:
    from casebook.parsing.transcripts.promised.promised import Promises


def became_of(promises: Promises, money: Money, at: int) -> Became:
    """What became of a sum that the company named in a turn: what did of the offer or the promise that it belongs to."""
    of_turn = (one for one in (*promises.offered, *promises.standing.gone) if one.turn == at)
    named = (one for one in of_turn if money in money_said_in(one.text, None, promises.language))
    return next((one.became for one in named), Became.CONFIRMED)


class TurnedDown:
    """How a sum is turned down in one language; `told`: the person tells it of a call, with what they did themselves."""

    def __init__(self, language: str, *, told: bool) -> None:
        self._words, self._told = promise_words_of(language), ToldClauses(language) if told else None

    def by_the_company(self, part: str) -> bool:
        """Whether these words beside a sum say that the company refuses it: `he refused to refund the 12 pounds`."""
        if self.by_the_person(part):
            return False
        small = plain(part)
        is_told = self._told is not None and self._told.refuses(small)
        return is_told or pattern(self._words.refused).search(small) is not None

    def by_the_person(self, part: str) -> bool:
        """Whether they say that the person did not want it: `Kulanzgutschein 20 € hab ich abgelehnt`."""
        return self._told is not None and self._told.declines(plain(part))
