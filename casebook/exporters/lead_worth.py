"""How much of what decides a lead tells, so that the best of several can be taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from casebook.exporters.deciding import OWN_WEIGHT

if TYPE_CHECKING:
    from casebook.exporters.grown_lead import GrownLead

_WORTH: Mapping[str, int] = {
    "what": 20, "promise": 12, "number": 10, "amount": 10, "since": 9, "end": 8, "more of little": 8,
    "what went wrong": 14, "what came of it": 2, "due": 4, "more": 4, "day": 3, "reason": 7, "role": 3, "item": 2,
    "refusal day": 2, "came since": 7, "reason that shows": 7, "rest refused": 6,
}  # fmt: skip
"""How much it is worth to tell each. Our own choice: the first five are what a stranger asks for first."""

_EVIDENCE = 8
"""How much evidence is worth beside its weight."""

_LITTLE = 40
"""So short a sentence says little of what happened. Our own choice."""


def worth_of(lead: GrownLead) -> int:
    """How much of what decides it tells."""
    parts, sources, shown = lead.parts, lead.sources, lead.shown
    is_promised, is_reason_told = bool(parts.promise), parts.refused in sources.reasons
    told = {
        "what": bool(parts.problem),
        "promise": is_promised,
        "number": bool(parts.case) or (is_promised and shown.number),
        "amount": not sources.wording.amount_at_stake(*parts.texts),
        "since": bool(parts.began or parts.contacts) or any(map(sources.names_since, lead.problem.places)),
        "end": bool(parts.refused) or (is_promised and shown.ended and not sources.refused_in_few_words),
        "what came of it": is_promised and shown.ended and bool(parts.refused),
        "due": is_promised and shown.due,
        "day": is_promised and shown.day,
        "rest refused": bool(parts.refusal) and is_promised and shown.ended and sources.refuses_the_rest,
        "reason": is_reason_told,
        "reason that shows": is_reason_told and sources.reason_shows,
        "item": bool(parts.item),
        "refusal day": bool(parts.refused) and parts.refused not in (*sources.refused_briefly, *sources.joined[1:]),
        "role": is_promised and shown.role,
        "came since": bool(parts.came) and lead.shows_evidence,
        "more": len(lead.problem.places) > 1,
        "more of little": len(lead.problem.places) > 1 and len(sources.problem[0]) < _LITTLE,
        "what went wrong": sources.complaint is not None and sources.complaint in lead.problem.places,
    }
    worth = sum(_WORTH[name] for name, is_told in told.items() if is_told)
    is_shown = lead.shows_evidence or (is_reason_told and sources.reason_shows)
    return worth + (_EVIDENCE + (lead.weight_of_evidence or OWN_WEIGHT) if is_shown else 0)
