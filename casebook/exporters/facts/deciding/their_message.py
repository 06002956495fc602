"""What whoever promised confirmed in the same message, told as what that says, without that they are sorry: right before the
promise their name would stand twice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from casebook.domain.notes.messages_got import WRITTEN
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_THEY = r"(?:(?:s?he|they|hij|zij|ze|er|sie|il|elle|on|ils|elles|él|ella) )?"

_SORRY = QuickPattern(
    rf"{_THEY}(?:(?:apologi[sz]e[sd]?|(?:is|was|are|were) sorry|verontschuldigt zich|(?:biedt|bood|maakt) (?:(?:zijn|haar|hun) )?"
    r"excuses(?: aan)?|entschuldigt(?:e)? sich|bittet um entschuldigung|s['’](?:est )?excus[ée]e?|présente ses excuses"
    r"|(?:se (?:disculpa|disculpó|excusa)|pide disculpas|lo siente))"
    r"(?: (?:for|about|voor|für|pour|por) [^,;:]{3,40}?)?)(?:[,;] (?:(?:and|en|und|et|y) )?| (?:and|en|und|et|y) )(?=\S)"
)
"""That somebody is sorry, before what they said besides."""

_CONFIRMS = QuickPattern(
    rf"{_THEY}(?P<said>(?:confirms|admits|acknowledges|bevestigt|erkent|bestätigt|confirme|reconnaît|admet|confirma|reconoce|admite)"
    r" \S.*)"
)
"""That somebody confirms something, as a paper does."""


def without_sorry(said: str) -> str:
    """`confirms the fault` of *she apologises, confirms the fault*; all of it where it does not begin so.

    >>> without_sorry("she apologises for the wait and confirms the fault"), without_sorry("sorry, no")
    ('confirms the fault', 'sorry, no')
    """
    found = _SORRY.match(said)
    return said[found.end() :] if found else said


def confirmed_by_message(wording: Wording, contact: Contact, parts: Iterable[str]) -> list[str]:
    """`Your email of 19 Oct confirms the fault` of each of the parts that says that they confirm something, where they wrote so
    to the person and promised something in it; none of another party."""
    your = wording.language.log.your_message.get(contact.channel, "") if contact.channel in WRITTEN else ""
    if not (your and contact.incoming and not contact.party and wording.facts.promised_in.get(contact.number)):
        return []
    head = your.format(day=wording.day(contact.at))
    return [f"{head} {found['said'].rstrip('.')}" for each in parts if (found := _CONFIRMS.fullmatch(each))]
