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
    lines, texts = list(fragments), list(map(_text_of, fragments))
    for place, (contact, told) in contacts.items():
        if not (number := one_line(contact.case_number)):
            continue
        found = ((at, _turn_of(number, lines[at], at)) for at, text in enumerate(texts) if number in text)
        turns = {at: turn for at, turn in found if turn is not None}
        if place in turns and min(turns.values()) < turns[place]:
            above = told._replace(above=f"{told.above} {number}")
            line = contact_fragment(wording, contact, made_in.get(contact.number, ()), above)
            lines[place], texts[place] = line._replace(entry=contact.number), _text_of(line)
    return lines


def _text_of(line: Fragment) -> str:
    """All its forms in one, which most numbers are not found in: looked for once in each of a long case's lines."""
    return "\n".join(form for _, form in line.forms)


def _turn_of(number: str, line: Fragment, place: int) -> tuple[Stage, int, int] | None:
    """When the first form of the line has its turn that tells the number, as the order of turns goes; None where none does."""
    stage = next((stage for stage, form in line.forms if is_told(number, form)), None)
    return None if stage is None else (stage, line.rank, place)
