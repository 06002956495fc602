"""What is left of an entry all of which is told above: on which day it was, how it took place, the number given there.

It has a line of its own where its day is, in a paste alone. The hour of what the lead tells is nothing that whoever answers
needs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.domain.notes.no_contact import tells_of_no_contact
from casebook.exporters.lines.asides import asides_of
from casebook.exporters.lines.promises import each_longer
from casebook.exporters.lines.times import dates_of
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, one_line
from casebook.records.vocabularies import Channel

if TYPE_CHECKING:
    from casebook.exporters.lines.told import Told
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


def left_of_contact(
    wording: Wording, contact: Contact, new: tuple[str, str], told: Told, *, is_day_new: bool, is_way_new: bool
) -> tuple[tuple[Stage, str], ...]:
    """`28 Aug, email from Lucia (Hotel Brisa), case HB-77.`: what is told above, and the number, that are `new`; then
    with the time of day, how long it took and how it was. Nothing where only the time of day is new."""
    beside, timed = (asides_of(wording, contact, timed=each) for each in (False, not told.is_time_told))
    brought, number = new
    if not (is_day_new or is_way_new or number or timed):
        return ()
    day, (_, clock) = wording.day(contact.at), dates_of(wording, contact)
    if tells_of_no_contact(contact):  # *29 Sep, chat* would say that somebody was reached
        return ((Stage.CLOCK, as_sentence(join_heading([day], one_line(contact.text), wording.language.colon))),)
    if not (is_day_new or wording.who_answered(contact) or number or timed):
        return ()  # *6 May, email from you* says nothing of a day that is told
    head = f"{day}, {_with_whom(wording, contact)}"
    if brought:  # *24 Aug, Levi: the refusal*
        who = wording.who_and_how(contact) if wording.who_answered(contact) else _with_whom(wording, contact)
        head = f"{day}, {who}{wording.language.colon}{brought}"
    line = as_sentence(", ".join(filter(None, [head, number])))
    whole = (line.replace(day, each, 1) for each in (day, clock))
    first = Stage.ASIDE if is_day_new or number or beside else Stage.CLOCK
    if number and contact.party:  # they can be asked what the lead says of them
        first = Stage.OTHERS
    forms = zip((first, Stage.CLOCK), whole, (beside, timed), strict=True)
    return tuple(
        each_longer(
            [(stage, " ".join([text, *map(as_sentence, map(capitalised, more))])) for stage, text, more in forms]
        )
    )


def _with_whom(wording: Wording, contact: Contact) -> str:
    """`phone call with Bo`, `email from Bo`; `contact with Bo (Evri)` of another party, of which nobody may have said that it was
    a chat."""
    may_be_any = contact.channel is Channel.CHAT and contact.party and not contact.incoming
    return wording.contact(replace(contact, channel=Channel.OTHER) if may_be_any else contact)


def only_left(fragments: Sequence[Fragment]) -> list[Fragment]:
    """The fragments, with what is left in the place of the whole line of what is told above."""
    return [
        each if each.left is None else each._replace(forms=each.left, missed=0, is_counted=False, left=None)
        for each in fragments
    ]
