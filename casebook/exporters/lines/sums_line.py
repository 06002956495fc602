"""The line of what was paid, came back and is owed: the sums, then with what was noted of each; no event tells that again."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.balance_told import Beside, balance_told, told_by_balance
from casebook.exporters.lines.events import noted_beside_sum
from casebook.exporters.lines.promises import each_longer
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import clauses_of_what_came, names_sum
from casebook.exporters.words.typed import as_sentence, inside_a_sentence, one_line
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import EventKind
from casebook.text.sentences import sentences
from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event

_LONGEST_NOTE = 60
"""What was noted of a sum and is longer has a line of its own. Our own choice."""

_LEAST_SENTENCE = 3
"""In fewer words nothing that was noted of a sum is a sentence. Our own choice."""


class SumsLine(Frozen):
    """What was paid and came back, in one line for each currency: its `fragments`, and all that these say, `told`.

    `summed` are the numbers of the events whose sums stand there, `whole` those of them of which nothing else is left to tell.
    """

    fragments: tuple[Fragment, ...]
    told: tuple[str, ...]
    summed: frozenset[int]
    whole: frozenset[int]


def sums_line(wording: Wording, first: Lead) -> SumsLine:
    """What is told of sums below the lead `first`."""
    brief = _told(wording, first)
    summed = told_by_balance(wording, " ".join(brief))
    events = [each for each in wording.facts.events if each.number in summed]
    beside = {each.number: noted for each in events if (noted := _beside(wording, each, first, timed=False))}
    timed = {each.number: noted for each in events if (noted := _beside(wording, each, first, timed=True))}
    stage, forms = _stage(wording, first), (brief, _told(wording, first, beside), _told(wording, first, timed))
    fragments = (
        Fragment(
            tuple(each_longer(list(zip((stage, max(stage, Stage.MORE), Stage.CLOCK), each, strict=True))))
            if each[0]
            else ()
        )
        for each in zip(*forms, strict=True)
    )
    return SumsLine(tuple(fragments), brief, summed, frozenset(beside))


def _told(wording: Wording, first: Lead, beside: Mapping[int, Beside] = MappingProxyType({})) -> tuple[str, ...]:
    balances, is_owed_told = wording.facts.balances, first.tells_owed
    return tuple(balance_told(wording, each, first.text, is_owed_told=is_owed_told, beside=beside) for each in balances)


def _beside(wording: Wording, event: Event, first: Lead, *, timed: bool) -> Beside | None:
    """What stands beside the sum of an event; None where that is long, or more than a clause, or the word for it is not what
    happened."""
    notes = noted_beside_sum(wording, event, first.text.casefold())
    if notes is None or len(sentences(" ".join(map(as_sentence, notes)))) > 1:
        return None
    is_refund = event.event is EventKind.REFUNDED
    day = wording.date(event.at) if timed else wording.date_told(event.at)
    heads = [*filter(None, ["" if is_refund else day, *map(one_line, (event.method, event.reference))])]
    said = ", ".join(inside_a_sentence(each.rstrip(".")) for each in notes)
    # A sentence goes on behind no comma: *10 Jan: Plumber came and fitted a fan*.
    is_sentence = said[:1].isupper() and len(said.split()) >= _LEAST_SENTENCE and len(heads) == 1
    mark = wording.language.colon if is_sentence and not wording.language.nouns_have_capitals else ", "
    noted = mark.join(filter(None, [", ".join(heads), said]))
    return Beside(noted=noted, day=day if is_refund else "") if len(noted) <= _LONGEST_NOTE else None


def _stage(wording: Wording, first: Lead) -> Stage:
    """When there is room for what was paid and came back: of what the lead tells the days alone are new; where nothing came back,
    and the lead names any sum, it says little of who is right. What came and is as much as what is left is told where it came."""
    balances = wording.facts.balances
    came = [each.money(minor) for each in balances for minor in (each.refunded, each.owed) if minor]
    halves = [each.money(each.refunded) for each in balances if each.refunded and each.refunded == each.owed]
    is_half_told = all(names_sum(clauses_of_what_came(first.text), each) for each in halves)
    is_known = all(each.is_whole or not each.refunded for each in balances)  # else the sums say what nobody reckons
    is_told = came and is_known and is_half_told and all(names_sum(first.text, each) for each in came)
    is_of_costs = not any(each.refunded or each.credited for each in balances) and any(sums(first.text))
    return Stage.ITEM if is_told or is_of_costs else Stage.MONEY


def is_stake_paid(wording: Wording, first: Lead) -> bool:
    """Whether one payment was of just what is at stake, which its own line tells as soon where the lead names no sum."""
    of_it = (each.amount == wording.facts.at_stake for each in wording.facts.events if each.event is EventKind.PAID)
    return any(of_it) and not any(sums(first.text))
