"""A parcel that tracking called delivered before it came: that it was never received is told no more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.domain.case_facts import CaseFacts, gathered_with
from casebook.exporters.words.typed import as_sentence, capitalised, one_line
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from casebook.language.language import Language
    from casebook.records.kinds import Event


def with_what_came_at_last(facts: CaseFacts, language: Language) -> CaseFacts:
    """The facts with a note in the place of what was marked as delivered, where the person recorded on a later day that it was
    delivered, and says nowhere that nothing came: that it was marked so then is all that is left of it."""
    came = max((each.at.day for each in facts.events if each.event is EventKind.DELIVERED), default=None)
    marked = [each for each in facts.events if each.event is EventKind.MARKED_DELIVERED and came and each.at.day < came]
    if not marked or _says_nothing_came(facts):
        return facts
    noted = {each.number: _as_note(each, language) for each in marked}
    return gathered_with(facts, facts.case, (noted.get(each.number, each) for each in facts.entries))


def _says_nothing_came(facts: CaseFacts) -> bool:
    from casebook.parsing.promises.arrivals import says_nothing_came

    return says_nothing_came(facts.case.problem or "")


def _as_note(marked: Event, language: Language) -> Event:
    said = as_sentence(capitalised(language.marked_delivered))
    return replace(marked, event=EventKind.NOTE, text=f"{said} {one_line(marked.text)}".strip())
