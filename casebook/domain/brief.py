"""What counts in the minute before a contact: what did not come, what was said last, what was refused. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casebook.domain.case_facts import CaseFacts
from casebook.domain.key_promise import key_promise, missed_promises, standing_promise
from casebook.domain.promises import PromiseFacts, most_overdue_first
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact
from casebook.records.values import Moment
from casebook.records.vocabularies import Outcome, Role


class PutOff(Frozen):
    """One thing that was promised, did not come, and was promised anew: since when, how often its day passed, what stands now."""

    since: Moment
    times: int
    standing: PromiseFacts


class Brief(Frozen):
    """A case before the next contact; `last` is the last contact with the company itself, `refused` the last refusal of its.

    What is `put_off` is not among the `missed`: the day that was promised last is still to come.
    """

    facts: CaseFacts
    missed: tuple[PromiseFacts, ...]
    put_off: tuple[PutOff, ...]
    last: Contact | None
    refused: Contact | None

    @property
    def is_refused(self) -> bool:
        """Whether the last contact was a refusal."""
        return self.last is not None and self.last == self.refused

    @property
    def was_bot(self) -> bool:
        """Whether a bot answered last."""
        return self.last is not None and self.last.role is Role.BOT


def brief_of(facts: CaseFacts) -> Brief:
    """What of the case counts before a contact; of the promises that did not come true the one that decides comes first."""
    own = facts.own_contacts
    refusals = [contact for contact in own if contact.outcome is Outcome.REFUSED]
    return Brief(
        facts=facts,
        missed=_with_first(key_promise(facts), most_overdue_first(missed_promises(facts))),
        put_off=tuple(_put_off(facts)),
        last=own[-1] if own else None,
        refused=refusals[-1] if refusals else None,
    )


def _put_off(facts: CaseFacts) -> Iterator[PutOff]:
    awaited = {each.promise.number for each in facts.open_promises}
    for broken in facts.broken:
        late = [each for each in broken.promises if each.missed and each.promise.number not in facts.seem_kept]
        standing = {standing_promise(facts, each).promise.number for each in late}
        last = facts.promise(standing.pop()) if len(standing) == 1 else None
        if last and not last.missed and last.promise.number in awaited:
            since = min((each.promise.at for each in broken.promises), key=lambda at: at.instant)
            yield PutOff(since=since, times=len(late), standing=last)


def _with_first(first: PromiseFacts | None, promises: Sequence[PromiseFacts]) -> tuple[PromiseFacts, ...]:
    number = first.promise.number if first else 0
    return tuple(sorted(promises, key=lambda each: each.promise.number != number))
