"""How much of what decides a lead tells, so that the best of several can be taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding import MOST_WEIGHT, OWN_WEIGHT
from casebook.exporters.words.already_told import is_known
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.exporters.lead.grown import GrownLead

_WORTH: Mapping[str, int] = {
    "what": 20, "promise": 12, "number": 10, "amount": 10, "since": 9, "end": 8, "dated": 6, "due": 2, "both days": 3,
    "sum": 3, "what went wrong": 14, "what came of it": 2, "more": 4, "more of little": 9, "next": 4, "gap": -3, "reason": 5,
    "role": 3, "item": 2, "refused": 4, "bare refusal": -4, "refusal day": 2, "came since": 7, "reason that shows": 2,
    "reason answered": 6, "rest refused": 6,
}  # fmt: skip
"""How much it is worth to tell each. Our own choice: the first five are what a stranger asks for first."""

_EVIDENCE = 3
"""How much evidence is worth beside twice its weight."""

_TWICE = 50
"""What it costs to tell of the same evidence twice. Our own choice: more than that is worth."""

_LITTLE = 40
"""So short a sentence says little of what happened. Our own choice."""


def worth_of(lead: GrownLead) -> int:
    """How much of what decides it tells."""
    parts, sources, shown = lead.parts, lead.sources, lead.shown
    is_promised, is_reason_told = bool(parts.promise), parts.refused in sources.reasons
    is_bare = parts.refused in sources.refused_alone and not parts.joint
    told = {
        "what": bool(parts.problem),
        "promise": is_promised,
        "number": bool(parts.case) or (is_promised and shown.number),
        "amount": lead.tells_owed or sources.asks_for_so_much or not sources.wording.amount_at_stake(*parts.texts),
        "since": _tells_since(lead),
        "end": _tells_what_came(lead),
        "what came of it": is_promised and shown.ended and bool(parts.refused or sources.is_asked_for),
        "sum": is_promised and shown.sum and bool(sources.says_what_came and sum_in(parts.promise.partition(";")[0])),
        "dated": is_promised and (shown.due or lead.tells_day),
        "due": is_promised and shown.due,
        "both days": is_promised and shown.due and lead.tells_day,
        "rest refused": bool(parts.refusal) and is_promised and shown.ended and sources.refuses_the_rest,
        "reason": is_reason_told,
        "reason answered": is_reason_told and sources.reason_answered,
        "reason that shows": is_reason_told and sources.reason_shows,
        "item": bool(parts.item),
        "refused": bool(parts.refused) and not is_bare,
        "bare refusal": is_bare,
        "refusal day": bool(parts.refused)
        and parts.refused not in (*sources.refused_briefly, *sources.refused_alone[1:]),
        "role": is_promised and shown.role,
        "came since": bool(parts.came) and lead.shows_evidence,
        "more": len(lead.problem.places) > 1,
        "next": lead.problem.first > 1 and sources.says_more(1),
        "gap": any(place > lead.problem.first for place in lead.problem.places),
        "more of little": len(lead.problem.places) > 1 and len(sources.problem[0]) < _LITTLE,
        "what went wrong": sources.complaint is not None and any(map(sources.complains, lead.problem.places)),
    }
    worth = sum(_WORTH[name] for name, is_told in told.items() if is_told)
    is_answered = is_reason_told and sources.reason_answered
    weight = max(lead.weight_of_evidence or OWN_WEIGHT, MOST_WEIGHT * is_answered)
    if parts.news and is_known(parts.news, f"{parts.problem} {parts.also}"):
        worth -= _TWICE
    return worth + (_EVIDENCE + 2 * weight if lead.shows_evidence or is_answered else 0)


def _tells_since(lead: GrownLead) -> bool:
    """Whether it tells since when it takes; on which day it was seen who is right does as well."""
    parts, sources = lead.parts, lead.sources
    is_told = bool(parts.began or parts.contacts) or lead.shows_since
    return is_told or any(map(sources.names_since, lead.problem.places))


def _tells_what_came(lead: GrownLead) -> bool:
    """Whether it is told what came of what was promised, or that they refused it: whoever asks by a day for the very thing that
    was due before has not got it."""
    parts, sources, shown = lead.parts, lead.sources, lead.shown
    if not (parts.promise and sources.sentence):
        return bool(parts.refused)
    if parts.refused and (sources.is_the_thing_asked or sources.refuses_what_was_promised):
        return True
    is_overdue = shown.due and sources.promise is not None and sources.promise.missed
    return sources.sentence.tells_end(shown) or (sources.is_the_thing_asked and is_overdue)
