"""What was delivered after all, or with something else in it, as a sentence of the lead with its day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.deliveries import is_amiss
from casebook.exporters.words.never_came import came_after_all
from casebook.exporters.words.typed import inside_a_sentence, one_line
from casebook.parsing.promises.arrivals import says_nothing_came
from casebook.records.vocabularies import EventKind
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event

_LONGEST_NOTE = 100
"""How much of what was noted of it the lead has room for. Our own choice."""


def delivery_told(wording: Wording) -> tuple[Event, list[str]] | None:
    """`delivery was on 9 Nov: it was a lid`, then without what was noted of it where that is not amiss; None where nothing was
    delivered, or the problem does not say otherwise and nothing was amiss."""
    came = came_after_all(wording.facts)
    problem = wording.facts.case.problem or ""
    if came is None or not (says_nothing_came(problem) or (is_amiss(came) and _is_new(came, problem))):
        return None
    bare = wording.language.log.event_alone[EventKind.DELIVERED].format(day=wording.day(came.at))
    said = next(iter(sentences(one_line(came.text))), "").rstrip(" .")
    noted = f"{bare}{wording.language.colon}{inside_a_sentence(said)}" if 0 < len(said) <= _LONGEST_NOTE else ""
    return came, [each for each in (noted, "" if is_amiss(came) and noted else bare) if each]


def _is_new(came: Event, problem: str) -> bool:
    """Whether what was noted of it names more than the problem does: *a grey bathrobe instead* stands there already."""
    said, known = (set(re.findall(r"[^\W\d_]{4,}", each.casefold())) for each in (one_line(came.text), problem))
    return 2 * len(said & known) < len(said) or not said
