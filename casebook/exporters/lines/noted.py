"""What was noted of an event, and what of it stands apart from the word for that: of a day on which nobody came."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.words.statements import statements_of, together
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading
from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event


def noted(wording: Wording, event: Event) -> list[str]:
    """What was noted of it, in sentences; of an appointment to which nobody came where that is told."""
    appointment = appointment_missed(wording, event)
    said = statements_of(event.text)
    if event.event is EventKind.MISSED:  # the word for it says so
        said = [left for each in said if (left := _without(wording.language.log.nobody_came, each))]
    return [*statements_of(appointment.text if appointment else None), *said]


_WHO_COMES = QuickPattern(
    r"\b(?:comes?|(?:is|are) coming|will|komt|komen|zal|kommt|kommen|wird|werden|vient|viennent|viendra|passe|passera"
    r"|viene|vienen|vendrá|vendrán|pasa|pasará)\b"
)
"""What a note of an appointment has that says in a sentence who is to come, and names no thing."""


def parted(wording: Wording, event: Event, notes: Sequence[str]) -> tuple[list[str], bool]:
    """What was noted of a day on which nobody came, and whether it stands apart from that: neither what stood beside it as a
    clause of its own (*took the day off, nobody came*) nor who was to come says how nobody did. The latter comes last."""
    if event.event is not EventKind.MISSED:
        return together(notes), False
    appointment, own = appointment_missed(wording, event), statements_of(event.text)
    set_for = statements_of(appointment.text) if appointment else []
    awaited = [each for each in notes if each in set_for and _WHO_COMES.search(each)]
    others = [each for each in notes if each not in awaited]
    if awaited:
        label = capitalised(wording.language.events[EventKind.APPOINTMENT])
        last = join_heading([label], " ".join(map(as_sentence, awaited)), wording.language.colon)
        return together([*others, last]), not others or others[0] not in set_for
    is_cut = any(_without(wording.language.log.nobody_came, each) != each for each in own)
    return together(others), is_cut and bool(others) and others[0] not in set_for


def _without(pattern: QuickPattern, statement: str) -> str:
    """The statement without the sentences and clauses that the pattern fits."""
    told = []
    for sentence in sentences(statement):
        clauses = re.split(r"(?<=[,;]) ", sentence)
        left = [each for each in clauses if pattern.fullmatch(each.rstrip(" .!,;")) is None]
        cut = as_sentence(capitalised(" ".join(left).rstrip(",;"))) if left else ""
        told.append(sentence if left == clauses else cut)
    return " ".join(filter(None, told))


def appointment_missed(wording: Wording, event: Event) -> Event | None:
    """The appointment of which this says that nobody came to it; None of anything else."""
    found = wording.facts.appointments.get(event.number) if event.event is EventKind.MISSED else None
    return found.event if found else None
