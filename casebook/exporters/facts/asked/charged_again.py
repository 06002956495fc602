"""What was taken once more, as the person noted it, where that makes the sum they ask for: `5 Oct: charged AGAIN $64.99`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.makes_the_sum import makes_the_sum, says_it_was_taken
from casebook.exporters.facts.noted.nothing_came import is_own
from casebook.exporters.facts.noted.own_days import with_its_days
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import capitalised, join_heading, lines_of
from casebook.records.kinds import Contact, Event
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in
from casebook.text.words.relative_words import names_one_day

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_LONGEST = 60
"""How long such a sentence may be and stand in the lead. Our own choice."""


def charged_again(wording: Wording, ask: str, told: str) -> list[str]:
    """Each such sentence with its day, without a mark, of what is not `told`; nothing where no sum is asked for."""
    if not sum_in(ask):
        return []
    found = dict(_taken(wording, told))
    makes = makes_the_sum(ask, told, {number: [said] for number, (_, said) in found.items()}) if found else ()
    return [_with_day(wording, *found[number]) for number in found if number in makes]


def _taken(wording: Wording, told: str) -> Iterator[tuple[int, tuple[Contact | Event, str]]]:
    """The first short sentence of each of the person's own entries that says that money was taken."""
    for entry in wording.facts.entries:
        if isinstance(entry, Contact | Event) and is_own(entry):
            said = next(iter(sentences(lines_of(entry.text))), "").rstrip(" .!")
            is_sure = says_it_was_taken(said) and not (wording.language.lead.hearsay.search(said) or may_turn(said))
            if len(said) <= _LONGEST and sum_in(said) and is_sure and said.casefold() not in told.casefold():
                yield entry.number, (entry, said)


def _with_day(wording: Wording, entry: Contact | Event, said: str) -> str:
    dated = with_its_days(wording, entry, said)
    if dated != said or names_one_day(said):
        return capitalised(dated)
    return join_heading([wording.day(entry.at)], dated, wording.language.colon).rstrip(".")
