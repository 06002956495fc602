"""Whom the reader is asked to follow where people said what does not go together: who decided since, or who did not refuse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.domain.key_promise import is_refused_since
from casebook.domain.promised_again import say_as, say_of
from casebook.exporters.facts.asked.owed_ask import kinds_wanted
from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.words.typed import as_sentence, capitalised, one_line
from casebook.records.kinds import Contact, Entry
from casebook.records.vocabularies import Promised, PromiseState
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.domain.contradictions import Apart
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.facts.refusals.told_statements import Statement
    from casebook.exporters.wording import Wording


def what_then(wording: Wording, group: Apart, statements: Sequence[Statement], since: PromiseFacts | None) -> str:
    """To follow whoever decided `since`, or those who did not refuse, where that is known and they agree; else to say what holds.
    What another party wrote decides nothing for the company."""
    language, entries = wording.language, group.statements
    who = dict.fromkeys(each.who for entry, each in zip(entries, statements, strict=True) if not refuses(entry))
    is_refused = any(map(refuses, entries)) and all(any(map(refuses, pair)) for pair in group.pairs)
    is_known = all(one_line(entry.who) for entry in entries if isinstance(entry, Contact))
    decided = [one_line(since.made_by)] if since else [] if any(map(_is_of_another_party, entries)) else list(who)
    if not (decided and all(who) and is_refused and is_known):  # nobody is asked to follow themselves
        return language.which_holds
    if _is_over(wording, group, since):
        return language.which_holds
    if since:
        return language.log.follow_since.format(who=decided[0], day=wording.day(since.promise.at))
    return language.follow_what.format(who=language.listed(decided))


def _is_over(wording: Wording, group: Apart, since: PromiseFacts | None) -> bool:
    """Whether what was decided is done already, or was refused since by somebody of the company with as much say."""
    granted = [each for each in group.statements if not refuses(each)]
    said = {each.number for each in granted}
    made = (each for each in wording.facts.promises if said & {each.promise.number, each.promise.made_in})
    decisions = [since] if since else [*made]
    if any(each.state is PromiseState.KEPT for each in decisions):
        return True
    roles = (each.role for each in granted if isinstance(each, Contact))
    say = say_of(since) if since else max((*map(say_as, roles), *map(say_of, decisions)), default=0)
    last = since.promise.at.instant if since else group.statements[-1].at.instant
    return is_refused_since(wording.facts, last, say)


def _is_of_another_party(entry: Entry) -> bool:
    return isinstance(entry, Contact) and bool(entry.party) and not refuses(entry)


def decided_since(wording: Wording, group: Apart) -> PromiseFacts | None:
    """What somebody of the company who is named promised after all of these were said: the same, or with more say than whoever
    said it what is asked for; of who has the most say, the last. None where nobody did."""
    last = group.statements[-1].at.instant
    said = {each.number for each in group.statements}
    made = [each for each in wording.facts.promises if said & {each.promise.number, each.promise.made_in}]
    kinds, say = set(map(_kind_of, made)), max(map(say_of, made), default=0)
    of_a_sum = {Promised.REFUND} if sum_in(wording.facts.case.want or "") else set()
    wanted = (kinds_wanted(wording) - {Promised.OTHER}) or of_a_sum
    since = [
        each
        for each in wording.facts.agreed_promises
        if each.promise.at.instant > last
        and each.made_in
        and not each.made_in.party
        and (_kind_of(each) in kinds or (_kind_of(each) in wanted and say_of(each) > max(say, 1)))
    ]
    latest = max(since, key=lambda each: (say_of(each), each.promise.at.instant), default=None)
    return latest if latest and one_line(latest.made_by) else None


def _kind_of(promise: PromiseFacts) -> Promised:
    """What was promised: so much, of which nobody wrote that it comes back, is money."""
    kind = promise.promise.promised
    return Promised.REFUND if kind is Promised.OTHER and sum_in(promise.promise.text or "") else kind


def with_answer(wording: Wording, said: str, answer: str) -> str:
    """What somebody said with who agreed; as another sentence behind several: *It never got wet. But Ingrid agreed*."""
    if answer and len(sentences(said)) > 1:
        return f"{as_sentence(said)} {as_sentence(capitalised(answer))}"
    return as_sentence(wording.language.semicolon.join(filter(None, [said, answer])))


def agreed(wording: Wording, refusal: Contact, granted: PromiseFacts) -> str:
    """`but Marcus agreed on 18 Oct`, since the refusal or before it."""
    log, made = wording.language.log, granted.promise.at
    form = log.agreed_since if made.instant > refusal.at.instant else log.agreed_before
    return form.format(who=one_line(granted.made_by), day=wording.day(made))
