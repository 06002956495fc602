"""What accepting or declining makes of what was recorded as promised, said to the person at once."""

from __future__ import annotations

from casebook.actions.noticed.sums import facts_before
from casebook.actions.suggested_commands import command_line
from casebook.domain.case_facts import CaseFacts
from casebook.domain.declined_offers import sums_declined, sums_named
from casebook.errors import listed
from casebook.records.kinds import Event
from casebook.records.vocabularies import DECISIONS, EventKind, PromiseState


def declined_remarks(facts: CaseFacts, event: Event) -> tuple[str, ...]:
    """Which promises are told as offered and declined from now on; how to say it where none is, though some stand."""
    if event.event is not EventKind.DECLINED:
        return ()
    stood = [each.promise for each in facts_before(facts, [event]).promises if each.state is not PromiseState.DECLINED]
    declined = [each for each in stood if facts.promise(each.number).state is PromiseState.DECLINED]
    if declined:
        named = listed([f"{facts.case.handle}/{each.number}" for each in declined])
        return (f"{named} is told as offered and declined, not as promised.",)
    about = sums_declined(event)
    standing = [
        each.promise
        for each in facts.open_promises
        if each.promise.text and (not about or about & sums_named(each.promise.text))  # another sum is another thing
    ]
    if not standing or _was_offered(facts, event):
        return ()  # what was noted as offered is what was declined
    promise = standing[0]
    say = command_line(["casebook", "edit", f"{facts.case.handle}/{event.number}", "--text", promise.text or ""])
    return (f"if {facts.case.handle}/{promise.number} is what was declined, say it in its words: {say}",)


def _was_offered(facts: CaseFacts, declined: Event) -> bool:
    """Whether an offer was noted before, and nothing of what became of it."""
    kinds = (EventKind.OFFERED, *DECISIONS)
    before = [each for each in facts.events if each.event in kinds and each.number < declined.number]
    return bool(before) and max(before, key=lambda each: each.number).event is EventKind.OFFERED
