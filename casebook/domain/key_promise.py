"""The promise that decides: which of all that were made is told first. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.came_later import came_later
from casebook.domain.nearness import Wanted, nearness
from casebook.records.vocabularies import OCCASIONS, Role

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts

_SAY = {Role.MANAGER: 3, Role.SUPERVISOR: 2, Role.BOT: 0}
"""How much say somebody of a role has; one of another, or of none that is known, has 1."""


def key_promise(facts: CaseFacts, wanted: Wanted | None = None) -> PromiseFacts | None:
    """The promise to tell first; None where none was made that still stands.

    One that the person marked, whatever became of it, unless they declined it; one that did not come true, or that replaced
    such a one, or one without a day of what is wanted, made after those; else one that is awaited; of a closed case only one
    that was said to be broken. Of those one that the company made before those of others, one that did not come since, too
    late or wrong, the nearest to what is `wanted`, made by somebody with the most say (a manager, a supervisor, others, a
    bot), one that did not come true, and the latest: of one moment that of a thing and not of a call or an answer.
    """
    missed = [_standing(facts, promise) for promise in _missed(facts) if promise.promise.number not in facts.seem_kept]
    marked = [promise for promise in facts.agreed_promises if promise.promise.key]
    awaited = [promise for promise in facts.open_promises if promise.promise.number not in facts.seem_kept]
    sought = wanted or Wanted()
    near = [each.promise.at.instant for each in missed if nearness(each.promise, sought)]
    since = max(near, default="")
    undated = [each for each in awaited if each.promise.due is None and each.promise.at.instant > since]
    undated = [each for each in undated if nearness(each.promise, sought)]
    candidates = marked or [*missed, *(undated if missed else awaited)]
    if facts.case.closed:
        candidates = marked or missed
    return max(candidates, key=lambda each: _weight(each, sought, came_later(each, facts.entries)), default=None)


def missed_promises(facts: CaseFacts) -> list[PromiseFacts]:
    """Those that stand and did not come true, as far as the record tells; of a closed case only those said to be broken."""
    return [promise for promise in _missed(facts) if promise.promise.number not in facts.not_awaited]


def _standing(facts: CaseFacts, promise: PromiseFacts) -> PromiseFacts:
    """The promise itself, or the later one of the same thing that replaced it."""
    return facts.promise(facts.replaced.get(promise.promise.number, promise.promise.number))


def _missed(facts: CaseFacts) -> list[PromiseFacts]:
    missed = [promise for broken in facts.broken for promise in broken.promises if promise.missed]
    return [promise for promise in missed if promise.promise.verdict or not facts.case.closed]


def _weight(promise: PromiseFacts, wanted: Wanted, came: bool) -> tuple[bool, bool, int, int, bool, str, bool, int]:
    made = promise.promise
    is_own = promise.made_in is None or not promise.made_in.party
    near = nearness(made, wanted)
    is_thing = made.promised not in OCCASIONS
    return is_own, not came, near, say_of(promise), promise.missed, made.at.instant, is_thing, made.number


def say_of(promise: PromiseFacts) -> int:
    """How much say whoever made it has: more is more."""
    role = promise.made_in.role if promise.made_in else None
    return 1 if role is None else _SAY.get(role, 1)
