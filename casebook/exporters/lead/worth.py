"""How much of what decides a lead tells, so that the best of several can be taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from casebook.domain.promised_again import say_of
from casebook.exporters.facts.deciding.readings import tells_same_figures
from casebook.exporters.facts.evidence.proof_words import figures
from casebook.exporters.facts.evidence.shows import MOST_WEIGHT, OWN_WEIGHT
from casebook.exporters.facts.problem.lead_parts import names_a_day
from casebook.exporters.facts.promises.promise_shown import Shown
from casebook.exporters.facts.promises.said_already import says_kind
from casebook.exporters.words.already_told import is_known, is_told
from casebook.records.vocabularies import PromiseState
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.exporters.lead.grown import GrownLead

_WORTH: Mapping[str, int] = {
    "what": 60, "what it is about": 20, "promise": 13, "promise of an occasion": 2, "number": 14, "amount": 10,
    "money that came": 12, "rest of how much": 4,
    "asks of what is untold": -27, "since": 9, "end": 11, "no promise but refused": 9, "dated": 6,
    "due": 3, "both days": 3, "sum": 3, "what went wrong next": 24, "what went wrong": 17, "what else went wrong": 7,
    "what came of it": 2, "more": 4, "more of little": 12, "next": 4, "more of when": 4, "gap": -3, "reason": 6, "role": 3,
    "item": 2, "refused": 2, "bare refusal": -6, "refusal day": 2, "came since": 7, "reason that shows": 2,
    "refused since": 6, "marked": 30, "reason answered": 5, "fragment": -8, "rest refused": 7, "refused what did not come": 14,
    "end in words": 8, "amount beside a thing": 5, "due of a thing": 6, "what is refused granted": 10,
    "due of what is asked": 3, "still waiting": 3, "unnamed": -17, "without label": -4, "in few words": -1,
    "own find": 16, "claim answered": 10, "find without complaint": -25, "asked as promised": 3, "said at length": 5,
    "asked in few words": -4, "asked as was said": -10,
}  # fmt: skip
"""How much it is worth to tell each. Our own choice: the first five are what a stranger asks for first."""

_EVIDENCE = 9
"""How much evidence is worth beside twice its weight."""

_TWICE = 50
"""What it costs to tell of the same evidence twice. Our own choice: more than that is worth."""

_LITTLE = 40
"""So short a sentence says little of what happened. Our own choice."""


def worth_of(lead: GrownLead) -> int:
    """How much of what decides it tells."""
    parts = lead.parts
    told = {**_of_problem(lead), **_of_promise(lead), **_of_refusal(lead)}
    worth = sum(_WORTH[name] for name, is_told in told.items() if is_told)
    is_answered = told["reason answered"]
    weight = max(lead.weight_of_evidence or OWN_WEIGHT, MOST_WEIGHT * is_answered)
    problem = f"{parts.problem} {parts.also}"
    if parts.news and is_known(parts.news, problem) and not figures(parts.news) - figures(problem):
        worth -= _TWICE
    if parts.marked and any(tells_same_figures(each, parts.marked) for each in (parts.news, parts.came)):
        worth -= _TWICE
    return worth + (_EVIDENCE + 2 * weight if lead.shows_evidence or is_answered else 0)


def _of_problem(lead: GrownLead) -> dict[str, bool]:
    """What it tells of what happened, since when, and what it is about."""
    parts, sources, places = lead.parts, lead.sources, lead.problem.places
    complains = sources.complaint is not None and any(map(sources.complains, places))
    is_next = sources.complaint == 1  # the first only says what came before
    is_end_known = bool(parts.promise and sources.sentence and sources.sentence.tells_end(Shown(ended=False)))
    is_amount_told = lead.tells_owed or sources.asks_for_so_much or not sources.wording.amount_at_stake(*parts.texts)
    is_beside = sources.is_a_thing_asked
    is_told = bool(parts.problem) and (bool(places) or not sources.problem)
    return {
        "what": is_told,
        "what it is about": bool(parts.problem) and not is_told,
        "marked": bool(parts.marked or (lead.shown.ground and sources.marked_grounds)),
        "own find": lead.tells_find,
        "claim answered": lead.tells_answer,
        "find without complaint": lead.tells_find and sources.says_complaint and not complains,
        "number": _tells_number(lead),
        "amount": is_amount_told and (not is_beside or bool(parts.worth)),
        "amount beside a thing": is_amount_told and is_beside and not parts.worth,
        "money that came": bool(parts.sum_came or parts.sum_before or (lead.asks_of_all and not lead.tells_owed))
        and not (lead.tells_owed and sources.wording.tells_stake(*parts.texts)),
        "rest of how much": lead.tells_of_how_much,
        "asks of what is untold": sources.asks_of_untold(places, parts.promise),
        "since": _tells_since(lead),
        "item": bool(parts.item),
        "came since": bool(parts.came) and lead.shows_evidence,
        "fragment": lead.tells_mere_note,
        "more": any(sources.says_more(each) or sources.names_since(each) for each in places - {0}),
        "more of when": any(names_a_day(sources.wording, sources.problem[each]) for each in places - {0}),
        "next": lead.problem.first > 1 and sources.says_more(1),
        "gap": any(place > lead.problem.first for place in places),
        "more of little": len(places) > 1 and len(sources.problem[0]) < _LITTLE,
        "asked in few words": bool(parts.ask) and parts.ask in (sources.request.in_few_words, sources.request.by_sum),
        "what went wrong next": complains and is_next,
        "what went wrong": complains and not (is_next or is_end_known),
        "what else went wrong": complains and is_end_known and not is_next,
    }


def _of_promise(lead: GrownLead) -> dict[str, bool]:
    """What it tells of the promise; nothing where it tells none."""
    parts, sources, shown = lead.parts, lead.sources, lead.shown
    is_broken = sources.promise is not None and sources.promise.state is PromiseState.BROKEN
    is_occasion = sources.is_a_mere_occasion or (sources.said_to_come.is_occasion and not sources.keeps)
    is_waiting = sources.is_the_thing_asked and _says_what_came(lead) and _only_waits(lead)
    told = {
        "promise": not is_occasion,
        "promise of an occasion": is_occasion,
        "end": _tells_what_came(lead),
        "end in words": sources.is_asked_for and _says_what_came(lead) and not is_waiting,
        "still waiting": is_waiting,
        "what came of it": shown.ended and bool(parts.refused or sources.is_asked_for),
        "sum": shown.sum and bool(sources.says_what_came and sum_in(parts.promise.partition(";")[0])),
        "dated": shown.due or lead.tells_day,
        "due": shown.due,
        "unnamed": not shown.named,
        "without label": not shown.labelled,
        "in few words": not shown.plainly,
        "said at length": sources.said_to_come.is_whole(parts.promise),
        "due of what is asked": shown.due and sources.is_the_thing_asked,
        "due of a thing": shown.due and sources.is_a_thing_asked and is_broken,
        "both days": shown.due and lead.tells_day,
        "rest refused": shown.ended
        and parts.refusal in (*sources.refused_rest, *sources.reasons)
        and sources.refuses_the_rest,
        "role": shown.role and sources.promise is not None and say_of(sources.promise) > 1,
    }
    if lead.asks_as_promised:
        if sources.promise is None:  # in a sentence of its own it is told what was said, and what came of it
            return {"promise": True, "asked as was said": True}
        is_due = parts.ask not in sources.asked_as_promised[0]
        return {"promise": not is_occasion, "asked as promised": True, "dated": is_due, "due": is_due}
    return told if parts.promise else {}


def _of_refusal(lead: GrownLead) -> dict[str, bool]:
    """What it tells of that they refused."""
    parts, sources = lead.parts, lead.sources
    is_reason_told = parts.refused in sources.reasons
    is_shown = lead.shows_evidence and not lead.tells_mere_note
    is_unanswered = sources.has_more_than_words and not (is_shown or sources.reason_answered)
    is_behind = bool(parts.joint or parts.came) and sources.goes_on(parts.refused)  # what it was stands right before it
    is_said_beside = is_behind or (sources.names_request and not sources.refuses_the_rest)
    is_bare = parts.refused in sources.refused_alone and not is_said_beside
    is_broken = sources.promise is not None and sources.promise.state is PromiseState.BROKEN
    is_since = bool(parts.refusal and parts.promise) and not sources.refuses_the_rest
    undated = (*sources.refused_briefly, *sources.refused_alone[1:])
    promise = sources.promise.promise if sources.promise else None
    return {
        "what is refused granted": is_shown and is_since and promise is not None and says_kind(promise, parts.came),
        "no promise but refused": bool(parts.refused) and not parts.promise,
        "reason": is_reason_told and not is_unanswered,
        "reason answered": is_reason_told and sources.reason_answered,
        "reason that shows": is_reason_told and sources.reason_shows,
        "refused what did not come": is_since and is_broken,
        "refused since": is_since and sources.is_the_thing_asked and not is_broken,
        "refused": bool(parts.refused) and not is_bare,
        "bare refusal": is_bare,
        "refusal day": bool(parts.refused) and parts.refused not in undated,
    }


def _tells_number(lead: GrownLead) -> bool:
    """Whether it tells the number of the case, that of the promise, or the latest in what was said to come."""
    sources, promise = lead.sources, lead.parts.promise
    if lead.parts.case:
        return True
    if sources.has_promise_number:
        return lead.asks_as_promised or (bool(promise) and lead.shown.number)
    return bool(sources.latest) and is_told(sources.latest, f"{promise} {lead.parts.ask}")


def _tells_since(lead: GrownLead) -> bool:
    """Whether it tells since when it takes; on which day it was seen who is right does as well."""
    parts, sources = lead.parts, lead.sources
    is_told = bool(parts.began or parts.contacts) or lead.shows_since
    return is_told or any(map(sources.names_since, lead.problem.places))


def _says_what_came(lead: GrownLead) -> bool:
    """Whether words say what came of it, or that they refused."""
    sentence = lead.sources.sentence
    return bool(lead.parts.refused or (sentence and sentence.tells_end(lead.shown)))


def _only_waits(lead: GrownLead) -> bool:
    """Whether all that is told of it is that nobody knows what came of it: the day that it was due says as much, and more."""
    sentence = lead.sources.sentence
    return not lead.parts.refused and sentence is not None and not sentence.tells_end(lead.shown._replace(ended=False))


def _tells_what_came(lead: GrownLead) -> bool:
    """Whether it is told what came of what was promised, or that they refused it: whoever asks by a day for the very thing that
    was due before has not got it."""
    parts, sources, shown = lead.parts, lead.sources, lead.shown
    said = sources.said_to_come
    if parts.promise in said.with_end:
        return True
    if not (parts.promise and sources.sentence):
        return False
    if parts.refused and (sources.is_the_thing_asked or sources.refuses_what_was_promised):
        return True
    is_overdue = shown.due and sources.promise is not None and sources.promise.missed
    return sources.sentence.tells_end(shown) or (sources.is_the_thing_asked and is_overdue)
