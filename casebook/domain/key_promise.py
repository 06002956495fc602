"""The promise that decides: which of all that were made is told first. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted, nearness
from casebook.domain.promised_again import promised_again, say_as, say_of
from casebook.domain.refunds_of_promises import paid_in_full
from casebook.records.vocabularies import OCCASIONS, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts


def key_promise(facts: CaseFacts, wanted: Wanted | None = None) -> PromiseFacts | None:
    """The promise to tell first; None where none was made that still stands.

    One that the person marked, whatever became of it, unless they declined it; one that did not come true, or that replaced
    such a one, or one without a day of what is wanted, made after those, unless that waits for something and more
    than a call or an answer did not come, or what somebody with more say promised of that since; else one that is awaited; of a
    closed case only one that was said to be broken.

    Of those one that the company made before those of others, one that did not come since, too late or wrong, the nearest to what
    is `wanted`, made by somebody with the most say (a manager, a supervisor, others, a bot), one that did not come true, and the
    latest: of one moment that of a thing and not of a call or an answer. None that was promised again by somebody with as much
    say: then that one is told.
    """
    missed = [
        standing_promise(facts, promise) for promise in _missed(facts) if promise.promise.number not in facts.seem_kept
    ]
    marked = [promise for promise in facts.agreed_promises if promise.promise.key]
    awaited = [promise for promise in facts.open_promises if promise.promise.number not in facts.seem_kept]
    sought = wanted or Wanted()
    near = [each.promise.at.instant for each in missed if nearness(each.promise, sought)]
    since = max(near, default="")
    is_behind = bool(near) or any(each.promise.promised not in OCCASIONS for each in missed)
    undated = [each for each in awaited if each.promise.due is None and each.promise.at.instant > since]
    undated = [each for each in undated if nearness(each.promise, sought) and not (is_behind and each.promise.waits)]
    decided = [each for each in awaited if each not in undated and _decides(facts, each, missed, sought)]
    candidates = marked or [*missed, *([*undated, *decided] if missed else awaited)]
    if facts.case.closed:
        candidates = marked or missed
    came = {each.promise.number for each in candidates if facts.came_later.overdue(each)}
    came.update(paid_in_full(facts.refunds, facts.refund_owners, candidates))
    first = max(candidates, key=lambda each: _weight(each, sought, each.promise.number in came), default=None)
    others = [each for each in candidates if each.promise.number not in came]
    return first and max(promised_again(first, others, sought), key=_standing_of, default=first)


def _decides(facts: CaseFacts, promise: PromiseFacts, missed: Iterable[PromiseFacts], wanted: Wanted) -> bool:
    """Whether it is the last word on what is wanted, by somebody of the company with more say than whoever made those that did
    not come true before."""
    made, say = promise.promise, say_of(promise)
    if made.waits or promise.party or not (say > say_as(None) and nearness(made, wanted)):
        return False
    rivals = all(say_of(each) < say and each.promise.at.instant < made.at.instant for each in missed)
    return rivals and not is_refused_since(facts, made.at.instant, say)


def is_refused_since(facts: CaseFacts, instant: str, say: int) -> bool:
    """Whether somebody of the company with as much say refused since this instant."""
    later = (each for each in facts.own_contacts if each.at.instant > instant)
    return any(each.outcome is Outcome.REFUSED and say_as(each.role) >= say for each in later)


def missed_promises(facts: CaseFacts) -> list[PromiseFacts]:
    """Those that stand and did not come true, as far as the record tells; of a closed case only those said to be broken."""
    missed = [promise for promise in _missed(facts) if promise.promise.number not in facts.not_awaited]
    paid = paid_in_full(facts.refunds, facts.refund_owners, missed) if len(missed) > 1 else ()
    return [promise for promise in missed if promise.promise.number not in paid]


def standing_promise(facts: CaseFacts, promise: PromiseFacts) -> PromiseFacts:
    """The promise itself, or the later one of the same thing that replaced it."""
    return facts.promise(facts.replaced.get(promise.promise.number, promise.promise.number))


def _missed(facts: CaseFacts) -> list[PromiseFacts]:
    missed = [promise for broken in facts.broken for promise in broken.promises if promise.missed]
    return [promise for promise in missed if promise.promise.verdict or not facts.case.closed]


def _weight(promise: PromiseFacts, wanted: Wanted, came: bool) -> tuple[bool, bool, int, int, bool, str, bool, int]:
    made = promise.promise
    near = nearness(made, wanted)
    is_thing = made.promised not in OCCASIONS
    return not promise.party, not came, near, say_of(promise), promise.missed, made.at.instant, is_thing, made.number


def _standing_of(promise: PromiseFacts) -> tuple[int, bool, str, int]:
    """Which of several promises of one thing is told: of who has the most say, one that did not come true, the latest."""
    return say_of(promise), promise.missed, promise.promise.at.instant, promise.promise.number
