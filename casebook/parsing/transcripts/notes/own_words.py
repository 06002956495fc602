"""What is promised in the sentences of a call that is told afterwards, as the notes of a contact are read: each thing by itself.

What the clauses of a transcript know as one promise stays as they have it; in what they know as none, or as one, and that holds
several, the promises stand apart, and what is left of it beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casebook.parsing.clock import Clock
from casebook.parsing.promises.hurried import promises_told
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.sums import money_in
from casebook.parsing.transcripts.clauses_said import Clauses
from casebook.parsing.transcripts.decoding import plain
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised

_MARKS = " ,;."


class OwnWords:
    """The sentences of one transcript in which the person tells what was said; `says` parts its clauses."""

    def __init__(self, says: Clauses, clock: Clock) -> None:
        self._says, self._clock = says, clock
        self._promised: set[str] = set()

    def clauses_of(self, sentence: str, behind: str, made: Moment) -> list[str]:
        """The clauses of a sentence, with each promise apart; `behind` is what is told next."""
        clauses = self._says.of(sentence)
        told = promises_told(sentence, behind, made, self._clock)
        promised = [each for each in told if self._says.due(each) or _names_a_thing(each)]
        self._promised = {each.strip(_MARKS) for each in promised}
        return [each for clause in clauses for each in self._apart(clause, promised)]

    def is_promised(self, clause: str) -> bool:
        """Whether a clause of the last sentence is what is promised in it."""
        return clause.strip(_MARKS) in self._promised

    def _apart(self, clause: str, promised: Sequence[str]) -> Iterator[str]:
        found = list(_places(clause, promised))
        if not found or (len(found) == 1 and self._stands(clause, clause[slice(*found[0])])):
            yield clause
            return
        last = 0
        for start, end in found:
            yield from filter(None, [clause[last:start].strip(_MARKS)])
            yield clause[start:end]
            last = end
        yield from filter(None, [clause[last:].strip(_MARKS)])

    def _stands(self, clause: str, said: str) -> bool:
        """Whether a clause is a promise as a whole, and tells no less of what is promised than what is `said` in it."""
        kind = promise_kind_in(clause)
        tells_less = kind is Promised.OTHER and promise_kind_in(said) is not Promised.OTHER
        return not tells_less and self._says.promises(clause, plain(clause), kind, self._says.due(clause))


def _names_a_thing(said: str) -> bool:
    """Whether words that tell no day tell what is promised: a kind of thing, or a sum."""
    return promise_kind_in(said) is not Promised.OTHER or bool(money_in(said))


def _places(clause: str, promised: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where those of the promises begin and end in a clause that stand in it, in order."""
    last = 0
    for said in (each.rstrip(_MARKS) for each in promised):
        start = clause.find(said, last)
        if start >= 0:
            last = start + len(said)
            yield start, last
