"""What was offered and declined on one day, on one line: what it was, and that the person would have none of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.said_already import words_shared, words_unsaid
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import names_sum
from casebook.exporters.words.statements import statements_of
from casebook.exporters.words.typed import (
    as_sentence,
    capitalised,
    inside_a_sentence,
    join_heading,
    one_line,
    without_stop,
)
from casebook.records.vocabularies import DECISIONS, EventKind
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event


def declined_offers(events: Iterable[Event], left: Mapping[int, Sequence[str]]) -> dict[int, Event]:
    """What was offered of each event by whose number the person declined it on that day, where anything is `left` to tell of it,
    and no word of the person speaks of another thing."""
    found: dict[int, Event] = {}
    offer: Event | None = None
    for event in events:
        is_same = offer is not None and offer.at.day == event.at.day and not (offer.key or event.key)
        if event.event is EventKind.DECLINED and offer and is_same and left.get(offer.number) and _is_of(event, offer):
            found[event.number] = offer
        if event.event in (EventKind.OFFERED, *DECISIONS):
            offer = event if event.event is EventKind.OFFERED else None
    return found


def _is_of(declined: Event, offer: Event) -> bool:
    text, amount = one_line(declined.text), declined.amount
    is_sum = amount is None or amount == offer.amount or names_sum(one_line(offer.text), amount)
    return is_sum and (not text or words_shared(text, one_line(offer.text)) > 0)


def offer_fragment(wording: Wording, offer: Event | None, declined: Event, rank: int) -> Fragment:
    """`14 Jul: I was offered a free month; I declined.`, with what else was noted of either; nothing without an offer, as that of
    an offer itself stands with its being declined."""
    if offer is None:
        return Fragment(())
    first, *others = statements_of(offer.text)
    noted, amount = [part for each in statements_of(declined.text) for part in sentences(each)], offer.amount
    others += [each for each in noted if words_unsaid(each, one_line(offer.text))]
    is_sum_said = amount is None or names_sum(one_line(offer.text), amount)
    heads = [*([] if is_sum_said else [wording.sum_of(offer)]), inside_a_sentence(without_stop(first))]
    did = wording.language.log.offer_declined.format(what=", ".join(heads))
    day, times = wording.day(offer.at), list(dict.fromkeys(wording.date(each.at) for each in (offer, declined)))
    at, later = ([each for each in times if each != day] + ["", ""])[:2]
    line, timed = (
        join_heading([when], _sentences([f"{did} ({then})" if then else did, *others]), wording.language.colon)
        for when, then in ((day, ""), (at or day, later))
    )
    forms = [(Stage.EVENT, line), (Stage.CLOCK, timed)]
    return Fragment(tuple(forms if timed != line else forms[:1]), rank, is_counted=True)


def _sentences(told: Sequence[str]) -> str:
    return " ".join(as_sentence(capitalised(each)) for each in told)
