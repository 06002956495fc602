"""What whoever promised it saw or said there that shows who is right, as the promise goes on from it.

*Niamh saw both payments and promised a refund*: that is how people write it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casebook.exporters.facts.deciding.deciding_parts import parts_that_decide
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.noted.dated import JOINS, saw_in
from casebook.exporters.facts.promises.said_already import words_shared
from casebook.exporters.words.already_told import is_known
from casebook.exporters.words.clashing_words import words_in_both
from casebook.exporters.words.statements import may_turn, statements_of
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Contact
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry, Promise

_LONGEST, _LEAST = 90, 3
"""How long it may be and stand within a sentence, and how many words it has at least. Our own choice."""

_JOINTS = QuickPattern(rf",? \b{JOINS}\b |, (?!(?:dass|ob|wie|dat|que|qui)\b)|[;:] ")
"""Behind what somebody sees stands what they will do about it."""

_BESIDE_IT = 3
"""What is said with the promise weighs as much as what was said in a contact since. Our own choice."""

_AGREES_TO = QuickPattern(
    r"\b(?:agree[sd]? to|accepts? to|(?:is|was) willing to|(?:is|was) bereid om|belooft|(?:ist|war) bereit|sagt\b.*\bzu"
    r"|accepte (?:de|d['’])|est d['’]accord (?:pour|de)|acepta \w+[aei]r|está de acuerdo en)\b"
)
"""Whoever agrees to do what was promised there says the promise again."""


class Ground(NamedTuple):
    """The words as they go on from the name, the verb first, without a mark, and how much they weigh as evidence."""

    words: str
    weighs: int


def grounds_of(wording: Wording, promise: PromiseFacts | None, *, is_marked: bool = False) -> list[Ground]:
    """What they saw, confirmed or said that shows who is right, what shows most first and then the shortest; of what the person
    `is_marked` to have marked no word need show it.

    None where nothing does, it is the promise itself, or another party or a message of their own says it; none either where
    another made the promise than who answered last there.
    """
    made_in = promise.made_in if promise else None
    if promise is None or made_in is None or made_in.party or made_in.incoming or promise.is_by_another:
        return []
    best = _shows_best(wording, made_in)
    parts = [best, *parts_that_decide(wording, best)] if best else []
    name = one_line(made_in.agent)
    told = dict.fromkeys(saw for part in parts for each in _clauses(part) if (saw := _saw(wording, name, each)))
    fits = (each for each in told if len(each.split()) >= _LEAST and len(each) <= _LONGEST and "(" not in each)
    shown = [each for each in fits if (is_marked or shows(wording, each)) and not _is_promised(promise.promise, each)]
    shown.sort(key=lambda each: (-shows(wording, each), len(each)))
    return [Ground(each, _BESIDE_IT + shows(wording, each)) for each in shown]


def without_ground(wording: Wording, entry: Entry, said: str, lead: str, others: str) -> str:
    """What was said without the clause it ends with, where the `lead` tells that they saw or said so: *she saw the photo* of *she
    saw the photo and agrees that it is not my door*. All of it where that clause is what the `others` speak of."""
    joints = list(_JOINTS.finditer(said))
    if not (joints and lead and isinstance(entry, Contact)):
        return said
    saw = _saw(wording, one_line(entry.agent), said[joints[-1].end() :])
    before = said[: joints[-1].start()]
    is_told = bool(saw) and saw in lead and len(before.split()) >= _LEAST
    return before if is_told and words_in_both(before, others) == words_in_both(said, others) else said


def is_of_the_promise(wording: Wording, promise: PromiseFacts | None) -> bool:
    """Whether what was said with it that shows most is the promise itself: that is told already, and no evidence."""
    made_in = promise.made_in if promise else None
    best = _shows_best(wording, made_in) if made_in else ""
    return bool(best) and promise is not None and _is_promised(promise.promise, best)


def _shows_best(wording: Wording, made_in: Contact) -> str:
    """The statement made there that shows most, without a mark."""
    lead, log = wording.language.lead, wording.language.log
    told = (_first_alone(each) for each in statements_of(made_in.text))
    theirs = (
        each for each in told if not (log.leans.match(each) or log.own_doing.match(each) or lead.handed_in.search(each))
    )
    said = [each for each in theirs if shows(wording, each)]
    return max(said, key=lambda each: shows(wording, each), default="").rstrip(".")


def _first_alone(statement: str) -> str:
    """Its first sentence where the next cannot turn that round, else all of it."""
    first, *others = sentences(statement)
    return statement if any(map(may_turn, others)) else first


def _is_promised(promise: Promise, said: str) -> bool:
    """Whether it is the promise itself, or of the same kind."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    agrees = _AGREES_TO.search(said) is not None and words_shared(one_line(promise.text), said) > 0
    text = one_line(promise.text)
    is_said = is_known(text or said, said) and bool(
        sum_in(said) or not sum_in(text)
    )  # a bare sum has no word to compare
    return agrees or is_said or promise.promised in kinds_named_in(said)


def _clauses(said: str) -> Iterator[str]:
    """Each of its clauses: what another adds, who saw it will do. None where another could turn that round."""
    joints = list(_JOINTS.finditer(said))
    starts, ends = [0, *(each.end() for each in joints)], [*(each.start() for each in joints), len(said)]
    clauses = [said[start:end] for start, end in zip(starts, ends, strict=True)]
    for place, clause in enumerate(clauses):
        if not any(may_turn(each) for at, each in enumerate(clauses) if at != place):
            yield clause


def _saw(wording: Wording, name: str, said: str) -> str:
    """What it says that they saw, whose name it may begin with."""
    is_named = bool(name) and said.casefold().startswith(f"{name.casefold()} ")
    return saw_in(wording, said[len(name) :].lstrip() if is_named else said)
