"""What was promised in a contact and withdrawn since: what was said of it there is never told as if it stood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.said_already import says_kind
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import PromiseState

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry


def withdrawn_of(promises: Iterable[PromiseFacts], said: str) -> list[PromiseFacts]:
    """Those of the promises that were withdrawn, and of which it is `said` what was promised."""
    return [
        each
        for each in promises
        if each.state is PromiseState.WITHDRAWN
        and (
            says_kind(each.promise, said)
            or is_told(one_line(each.promise.text).rstrip(".").casefold(), said.casefold())
        )
    ]


def with_what_came_of_it(wording: Wording, entry: Entry, told: Sequence[str]) -> list[str]:
    """What is told of the entry, with that it was withdrawn behind what says what was promised there."""
    made = wording.facts.promised_in.get(entry.number, ())
    return [
        f"{each}{wording.language.semicolon}{wording.outcome(over[-1])}" if (over := withdrawn_of(made, each)) else each
        for each in told
    ]
