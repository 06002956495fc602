"""A promise that names no thing, or no day, told with the sentence before it, as in: I ordered one. It comes on Friday."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.clauses.clauses_said import Clauses
from casebook.parsing.transcripts.clauses.days_said import DaysSaid
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.standing import StandingPromises
from casebook.parsing.transcripts.standing.standing_words import COME
from casebook.records.vocabularies import Promised


def with_what_was_said(made: Made, before: str, says: Clauses, days: DaysSaid, standing: StandingPromises) -> Made:
    """A promise that names no thing, or no day, with the sentence right before it, where that names it."""
    small = plain(before)
    if not before or says.has("no_promise", small) or says.negated(small):
        return made
    comes = made.kind is Promised.DELIVERY and promise_kind_in(before) in COME
    unnamed = (made.kind is Promised.OTHER or comes) and made.due is not None
    undated = made.kind is not Promised.OTHER and made.due is None and promise_kind_in(before) is Promised.OTHER
    if not (unnamed or undated) or (unnamed and days.has_deadline_unread(before)):
        return made
    joined = standing.together(before, made.text)
    kind, (due, day) = promise_kind_in(joined), days.due(joined, made.turn)
    is_another = promise_kind_in(before) not in (Promised.OTHER, made.kind)
    if unnamed and is_another and due == made.due and kind is not made.kind:
        made.text, made.kind = joined, kind if kind is not Promised.OTHER else promise_kind_in(before)
    elif undated and kind is made.kind and due is not None:
        made.text, made.due, made.day = joined, due, day
    return made
