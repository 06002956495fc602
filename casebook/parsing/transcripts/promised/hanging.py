"""A promise that hangs on what the company or others may find: `If nothing is found you get £48 by 30 November`. It is asked
about, and waits for that: it has no day until it has happened.

What hangs on the person is none, nor is an answer that comes then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.parsing.promises.hanging import hanging_in, waits_for
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import OCCASIONS, Promised, Role

if TYPE_CHECKING:
    from casebook.parsing.transcripts.clauses.clauses_said import Clauses


def hanging_of(says: Clauses, made: Made) -> list[Made]:
    """What a clause of the company promises by a day in case of what comes without the person; not sure, and without that day."""
    hanging = None if made.by.role is Role.BOT else hanging_in(made.text)
    if hanging is None or waits_for(made.text) is None:
        return []
    kind, due = promise_kind_in(hanging.rest), says.due(hanging.rest)
    if due is None or kind in (Promised.OTHER, *OCCASIONS):
        return []
    if not says.promises(hanging.rest, plain(hanging.rest), kind, due):
        return []
    return [replace(made, kind=kind, due=None, day="", sure=False)]
