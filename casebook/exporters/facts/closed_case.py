"""How a case ended: what was asked, on which day it was closed, and what came of it, in the past tense. Nothing asks for more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.statements import joined, statements_of
from casebook.exporters.words.typed import as_sentence, join_heading, one_line

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def closed_line(wording: Wording) -> str:
    """`Closed on 18 Nov`; nothing of a case that is open."""
    closed = wording.facts.case.closed
    return wording.language.closed_on.format(day=wording.day(closed)) if closed else ""


def how_it_ended(wording: Wording) -> Iterator[str]:
    """`What I asked for: a refund. Closed on 18 Nov: The money came.`, each form with more than the one before.

    Nothing of a case that is open.
    """
    closed, wanted = closed_line(wording), wanted_before(wording)
    outcome, colon = statements_of(wording.facts.case.outcome), wording.language.colon
    if closed:
        yield closed
        for count in range(1, len(outcome) + 1):
            yield join_heading([closed], joined(outcome[:count]), colon)
        for count in range(len(outcome) + 1) if wanted else ():
            yield f"{wanted} {join_heading([closed], joined(outcome[:count]), colon)}"


def wanted_before(wording: Wording) -> str:
    """`What I asked for: a refund.`; nothing where nobody said, or of a case that is open."""
    case = wording.facts.case
    wanted = one_line(case.want).rstrip(".") if case.closed else ""
    return as_sentence(wording.language.wanted_before.format(what=wanted)) if wanted else ""


def outcome_left(wording: Wording, lead: str) -> list[str]:
    """The sentences of how it ended that the lead does not tell."""
    told = lead.casefold()
    return [
        each for each in statements_of(wording.facts.case.outcome) if not is_told(each.rstrip(".").casefold(), told)
    ]
