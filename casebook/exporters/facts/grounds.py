"""What whoever promised it said there that shows who is right, as it stands behind the promise: *(she sees both payments)*."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casebook.exporters.facts.deciding import is_known, parts_that_decide, shows, whole_clauses
from casebook.exporters.words.statements import may_turn, statements_of
from casebook.exporters.words.typed import inside_a_sentence, one_line
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact, Promise

_LONGEST, _LEAST = 90, 3
"""How long it may be and stand within a sentence, and how many words it has at least. Our own choice."""

_JOINTS = QuickPattern(r",? \b(?:and|en|und|et|y|e)\b ")
"""Behind what somebody sees stands what they will do about it."""

_SHE_DOES = QuickPattern(r"Sie \w+t\b", exact=True)
"""In German she, where the verb says so: with its capital it would be whoever reads this."""

_BESIDE_IT = 3
"""What is said with the promise weighs as much as what was said in a contact since. Our own choice."""


class Ground(NamedTuple):
    """The words, without a mark and a capital, and how much they weigh as evidence."""

    words: str
    weighs: int


def grounds_of(wording: Wording, promise: PromiseFacts | None) -> list[Ground]:
    """Forms of what was said with the promise that show no less than all of it, the shortest first.

    None where nothing shows who is right, it is the promise itself, or another party or a message of their own says it.
    """
    made_in = promise.made_in if promise else None
    if made_in is None or made_in.party or made_in.incoming or made_in.number in wording.facts.contradicted:
        return []
    best = _shows_best(wording, made_in)
    parts = [best, *parts_that_decide(wording, best), *_deciding_clauses(wording, best)] if best else []
    forms = [each for each in parts if shows(wording, each) == shows(wording, best)]
    before = [_before_the_promise(promise.promise, each) for each in forms if promise]
    forms += [each for each in before if each and shows(wording, each)]
    bare = dict.fromkeys(_without_who(wording, one_line(made_in.agent), each.rstrip(".")) for each in forms)
    fits = (each for each in bare if len(each.split()) >= _LEAST and len(each) <= _LONGEST and "(" not in each)
    told = [each for each in fits if promise and not _is_promised(promise.promise, each)]
    return [Ground(each, _BESIDE_IT + shows(wording, each)) for each in sorted(told, key=len)]


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
    from casebook.parsing.promises.kinds import kinds_named_in

    return is_known(one_line(promise.text) or said, said) or promise.promised in kinds_named_in(said)


def _before_the_promise(promise: Promise, said: str) -> str:
    """`she sees both payments` of `she sees both payments and will refund one`; nothing where no promise goes on from it."""
    for found in _JOINTS.finditer(said):
        tail = said[found.end() :]
        if _is_promised(promise, tail) and not may_turn(tail):
            return said[: found.start()]
    return ""


def _deciding_clauses(wording: Wording, said: str) -> list[str]:
    """From the first of its clauses that shows who is right to the last; none where another could turn that round. That it begins
    with *she* is no matter here: her name stands before."""
    clauses = said.split(", ")
    deciding = [place for place, each in enumerate(clauses) if shows(wording, each)]
    if not deciding:
        return []
    first, last = whole_clauses(clauses, deciding)
    return [] if any(map(may_turn, [*clauses[:first], *clauses[last:]])) else [", ".join(clauses[first:last])]


def _without_who(wording: Wording, name: str, said: str) -> str:
    """Without the words that only say that they said it, whose name stands before."""
    named = said[len(name) :].lstrip() if name and said.casefold().startswith(f"{name.casefold()} ") else said
    says = wording.language.lead.says_first.match(named)
    bare = named[says.end() :] if says else named
    return f"sie{bare[3:]}" if _SHE_DOES.match(bare) else inside_a_sentence(bare)
