"""A number that the company gave in several contacts stands on the line of one, that which has its turn first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from casebook.exporters.lines.contacts import contact_fragment
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import one_line

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.lines.told import Told
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


def numbers_once(
    wording: Wording,
    fragments: Sequence[Fragment],
    contacts: Mapping[int, tuple[Contact, Told]],
    made_in: Mapping[int, Sequence[PromiseFacts]],
) -> list[Fragment]:
    """The fragments, of which one tells a number that several told: of those at the places of `contacts`, with the promises
    `made_in` each, the others are without it."""
    lines = list(fragments)
    for place, (contact, told) in contacts.items():
        number = one_line(contact.case_number)
        if number and _is_told_before(number, lines, place):
            above = told._replace(above=f"{told.above} {number}")
            line = contact_fragment(wording, contact, made_in.get(contact.number, ()), above)
            lines[place] = line._replace(entry=contact.number)
    return lines


def _is_told_before(number: str, lines: Sequence[Fragment], place: int) -> bool:
    own = _turn_of(number, lines[place], place)
    return own is not None and any(
        turn < own for at, each in enumerate(lines) if (turn := _turn_of(number, each, at)) is not None
    )


def _turn_of(number: str, line: Fragment, place: int) -> tuple[Stage, int, int] | None:
    """When the first form of the line has its turn that tells the number, as the order of turns goes; None where none does."""
    stage = next((stage for stage, form in line.forms if is_told(number, form)), None)
    return None if stage is None else (stage, line.rank, place)
