"""What is promised in the sentences of a call that is told afterwards, as the notes of a contact are read: each thing by itself.

What the clauses of a transcript know as one promise stays as they have it; in what they know as none, or as one, and that holds
several, the promises stand apart, and what is left of it beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from casebook.parsing.clock import Clock
from casebook.parsing.promises.hurried import promises_told
from casebook.parsing.promises.note_halves import is_joint
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.clauses.clauses_said import Clauses
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.notes.told_before import had_promised
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised

_MARKS = " ,;."


class OwnWords:
    """The sentences of a call that is told; `says` parts its clauses, `refuses` knows what is refused in one."""

    def __init__(self, says: Clauses, refuses: Callable[[str], bool], clock: Clock) -> None:
        self._says, self._refuses, self._clock = says, refuses, clock
        self._promised: set[str] = set()
        self._apart_from: set[str] = set()

    def clauses_of(self, sentence: str, behind: str, made: Moment) -> list[str]:
        """The clauses of a sentence, with each promise apart; `behind` is what is told next. None, where it tells of before."""
        if had_promised(plain(sentence)):
            self._promised, self._apart_from = set(), set()
            return []
        clauses = self._says.of(sentence)
        told = promises_told(sentence, behind, made, self._clock)
        promised = [each for each in told if self._says.due(each) or _names_a_thing(each)]
        self._promised = {each.strip(_MARKS) for each in promised}
        self._apart_from = set(self._each_with_its_day(sentence, promised))
        if not any(any(_places(clause, promised)) for clause in clauses):
            clauses = self._with_what_spans(clauses, promised)
        return [each for clause in clauses for each in self._apart(clause, promised)]

    def is_promised(self, clause: str) -> bool:
        """Whether a clause of the last sentence is what is promised in it."""
        return clause.strip(_MARKS) in self._promised

    def is_within(self, clause: str) -> bool:
        """Whether something that is promised in the last sentence is told in a clause."""
        return any(each in clause for each in self._promised)

    def is_apart(self, clause: str) -> bool:
        """Whether a clause of the last sentence promises something on a day of its own, joined to what has another."""
        return any(each in clause for each in self._apart_from)

    def _each_with_its_day(self, sentence: str, promised: Sequence[str]) -> Iterator[str]:
        for (_, end), (start, stop) in pairwise(_places(sentence, promised)):
            second = sentence[start:stop]
            if is_joint(sentence[end:start]) and self._says.due(second) and self._says.due(sentence[:end]):
                yield second

    def _with_what_spans(self, clauses: list[str], promised: Sequence[str]) -> list[str]:
        """The clauses, what is promised across several of them in their place, where none of these is a promise by itself."""
        for said in (each.rstrip(_MARKS) for each in promised):
            within = [clause for clause in clauses if clause.rstrip(_MARKS) in said]
            if len(within) > 1 and not any(map(self._is_promise, within)):
                clauses = [said if clause is within[0] else clause for clause in clauses if clause not in within[1:]]
        return clauses

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
        has_less_of_a_kind = promise_kind_in(clause) is Promised.OTHER and promise_kind_in(said) is not Promised.OTHER
        has_no_day = self._says.due(clause) is None and self._says.due(said) is not None
        tells_less = has_less_of_a_kind or has_no_day or self._refuses(plain(clause))
        return not tells_less and self._is_promise(clause)

    def _is_promise(self, clause: str) -> bool:
        return self._says.promises(clause, plain(clause), promise_kind_in(clause), self._says.due(clause))


def _names_a_thing(said: str) -> bool:
    """Whether words that tell no day tell what is promised: a kind of thing, or a sum."""
    return promise_kind_in(said) is not Promised.OTHER or bool(money_said_in(said))


def _places(clause: str, promised: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where those of the promises begin and end in a clause that stand in it, in order."""
    last = 0
    for said in (each.rstrip(_MARKS) for each in promised):
        start = clause.find(said, last)
        if start >= 0:
            last = start + len(said)
            yield start, last
