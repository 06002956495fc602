"""What was promised during a contact: in what they said, and in a transcript beside what was typed as a promise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casebook.actions.answers.contact_answers import ContactAnswers, by_of
from casebook.actions.live import Live
from casebook.actions.noticed.promise_noticed import promises_noticed
from casebook.parsing.clock import Clock
from casebook.parsing.live_lines import LivePart
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.kinds import Case
from casebook.text.sentences import sentences


def with_typed_promises(
    live: Live, answers: ContactAnswers, read: ContactAnswers, case: Case, clock: Clock
) -> ContactAnswers:
    """What was `read` in transcripts with the promises that were typed before it: both stand, and what is the same once."""
    is_typed = _typed_ones(live, answers, case, clock)
    others = [each for each in read.promises if each not in answers.promises and not is_typed(each)]
    return read._replace(promises=(*answers.promises, *others))


def promises_said(live: Live, answers: ContactAnswers, case: Case, clock: Clock) -> list[str]:
    """What they said that reads like promises: their *I* is the company. What was marked as one is not told again."""
    said = " ".join(f"{_THEY_SAY}{each}" for line in live.every(LivePart.THEY) for each in sentences(line))
    spoken = answers._replace(contact=replace(answers.contact, text=said or None), promises=())
    found = [each.removeprefix(_THEY_SAY) for each in promises_noticed(spoken, clock)]
    is_typed = _typed_ones(live, answers, case, clock)
    return [each for each in found if not is_typed(each)]


def _typed_ones(live: Live, answers: ContactAnswers, case: Case, clock: Clock) -> Callable[[str], bool]:
    """What tells of a promise whether it was typed as one: the same kind of thing, by the same day or by none that is told."""
    from casebook.actions.answers.dates import due_of_promise

    at = live.moment(clock)
    typed = [
        (promise_kind_in(each), due_of_promise(each, by_of(answers, each), at, case, clock).last)
        for each in answers.promises
    ]

    def is_typed(promise: str) -> bool:
        due = due_of_promise(promise, None, at, case, clock).last
        return any(kind is promise_kind_in(promise) and (due == day or None in (due, day)) for kind, day in typed)

    return is_typed


_THEY_SAY = "They: "
