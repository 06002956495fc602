"""What is asked for with that it was promised, in one sentence: *I ask for 350 GBP back by 6 Apr; Ruth promised it (CLM-7)*.

It takes less room than a sentence of its own, and is true only of who promised all that is asked for. The day asked for stands
before it: behind it would read like the day of the promise.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from casebook.domain.nearness import FOR_WHAT, either_of, wanted_of
from casebook.domain.thing_words import is_any_shared, things_in
from casebook.exporters.facts.promises.promise_due import promised_for
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in, sums
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from collections.abc import Collection

    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.facts.asked.request import Request
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Promise

_AND = QuickPattern(rf" (?:{AND}) ")

_IN_FULL = QuickPattern(
    r"\b(?:full|whole|entire|complete|all of|volledige?|hele|gehele|voll|volle[nrs]?|vollständig\w*|ganze[nrs]?|gesamte[nrs]?"
    r"|intégral\w*|complet|complète|totale?|totalité|complet[oa]|íntegr[oa])\b"
)
"""By what a promise of money is one of all of it."""


def asked_as_promised(wording: Wording, promise: PromiseFacts | None, request: Request) -> tuple[tuple[str, str], ...]:
    """The ask with who promised it and under which number, and the same with the day it was due, each with the number alone and
    with what it is called; none where they did not promise all of it, or no day ends it."""
    made_in = promise.made_in if promise else None
    who = one_line(promise.made_by) if promise else ""
    if promise is None or made_in is None or made_in.party or not (who and promise.missed and request.until):
        return ()
    if request.with_sum or not _is_all_promised(wording, promise, request.what):
        return ()
    dues = dict.fromkeys(("", _due(wording, promise.promise)))
    alone, labelled = (wording.number_beside(made_in, is_labelled=each) for each in (False, True))
    form = wording.language.lead.as_promised
    begins = f"{request.text}{wording.language.semicolon}"
    said = [[begins + form.format(who=who, due=due, number=each) for each in (alone, labelled)] for due in dues]
    return tuple((bare, named) for bare, named in said)


def _due(wording: Wording, promise: Promise) -> str:
    """By which day, behind that it was promised; nothing of what was due on the day it was made, which is not told."""
    if promise.due is None or promise.due.day == promise.at.day:
        return ""
    return promised_for(wording, promise)


def _sums_promised(wording: Wording, promise: PromiseFacts) -> frozenset[Decimal]:
    """The sums that the promise names; all that is at stake, where it names none and is for all of it."""
    text, stake = promise.promise.text or "", wording.facts.at_stake
    named = frozenset(each.value for each in sums(text))
    is_all = not named and stake is not None and promise.promise.promised is Promised.REFUND and _IN_FULL.search(text)
    return frozenset({Decimal(stake.amount)}) if stake and is_all else named


def _is_all_promised(wording: Wording, promise: PromiseFacts, ask: str) -> bool:
    """Whether what was promised has each sum, each kind and each thing that is asked for, and is not one of two."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    text = promise.promise.text or ""
    about = FOR_WHAT.search(ask)
    is_more = about is None or _AND.search(ask[about.end() :]) is not None  # *for the repair and a new boiler*
    head = ask if about is None or is_more else ask[: about.start()] or ask
    wanted = wanted_of(head, kinds_named_in(head) - {Promised.OTHER})
    has_sums = bool(wanted.sums) and wanted.sums == _sums_promised(wording, promise)
    kinds = kinds_named_in(text) | {promise.promise.promised} | ({Promised.REFUND} if has_sums else set())
    is_in_part = not wanted.kinds or not kinds.issuperset(wanted.kinds) or (wanted.sums and not has_sums)
    if is_in_part or either_of(ask) or either_of(text):
        return False
    theirs = things_in(text)
    is_mere_sum = has_sums and wanted.kinds == {Promised.REFUND} and not _is_more_asked(head, theirs)
    is_named = all(is_any_shared({each}, theirs) for each in wanted.things)
    return is_mere_sum or is_named or (not theirs and len(wanted.things) == 1)


_OF_WHICH = QuickPattern(r"\b(?:that|which|what|die|dat|das|was|welche\w*|que|qui|dont)\b")
"""Behind a sum: what it was for, *that hotel and taxi cost us*."""


def _is_more_asked(ask: str, theirs: Collection[str]) -> bool:
    """Whether a thing is asked for beside a sum, by *and*, that is none of `theirs`: *90 EUR back and a confirmation*."""
    before, _, behind = ask.partition(sum_in(ask))
    told_for = _OF_WHICH.search(behind)
    behind = behind[: told_for.start()] if told_for and not _AND.search(behind[: told_for.start()]) else behind
    parts = [*_AND.sub("\n", before).split("\n")[:-1], *_AND.sub("\n", behind).split("\n")[1:]]
    more = (things_in(each) for each in parts if not sum_in(each))
    return any(things and not is_any_shared(things, theirs) for things in more)
