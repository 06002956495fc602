"""Whether what was promised is told already, with the day by which it was due: in other words than those it was promised in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.promise_due import awaited, is_due_told
from casebook.exporters.facts.promises.promised_barely import without_way
from casebook.exporters.facts.promises.promised_thing import deed_promised, thing_promised, without_due_words
from casebook.exporters.words.already_told import is_told, names_sum
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import Promised
from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording

_OF_A_SUM = frozenset(
    "a an the my full refund of back to me een de het mijn terug terugbetaling van"
    " eine die der den das meine volle von zurück erstattung rückerstattung"
    " el la los un una mi me de a reembolso devolución completo íntegro"
    " un une le la remboursement intégral complet rembourser"
    " transfer payment overboeking overschrijving betaling überweisung zahlung virement versement transferencia pago".split()
)
"""What stands beside a sum that is to come back and says no more than that."""

_WHOLE_SUM = frozenset(
    "amount sum money whole entire hele volledige gehele bedrag geld ganze ganzen gesamte gesamten vollen betrag"
    " importe cantidad dinero entero total montant somme argent totalité totale".split()
)
"""What calls all that was paid the sum that it was."""


def is_told_beside(wording: Wording, facts: PromiseFacts, above: str) -> bool:
    """Whether it stands `above` by whom and on which day it was promised, and with the day that it was due, which its line had to
    tell otherwise."""
    who, promise = one_line(facts.made_by), facts.promise
    is_named = bool(who) and is_told(who, above) and is_told(wording.day(promise.at), above)
    is_due = promise.due is None or is_due_told(wording, promise, above)
    return is_named and is_due and not promise.after and is_thing_told(wording, facts, above)


def is_thing_told(wording: Wording, facts: PromiseFacts, told: str, *, is_over: bool = False) -> bool:
    """Whether what was promised is told, and the one day that its words name as well, or the last of several that `is_over`; of
    money its line has that day."""
    promise, hangs_on = facts.promise, awaited(wording, facts.promise)
    is_one_day = is_over or promise.due_from in (None, promise.due and promise.due.day)
    if not (told and is_one_day):
        return False
    is_money = promise.due and promise.promised is Promised.REFUND and promise.due.day != promise.at.day
    is_that_day = promise.due and promise.due.day == promise.at.day and is_told(wording.day(promise.at), told)
    if not (is_told(hangs_on, told) if hangs_on else is_money or is_that_day or is_due_told(wording, promise, told)):
        return False
    things = [each(wording, promise).casefold() for each in (without_due_words, thing_promised, deed_promised)]
    if any(
        is_told(each, told.casefold()) for thing in things if thing for each in (thing, without_way(thing))
    ) or _is_sum_told(things[0], told):
        return True
    return bool(is_money) and _is_all_told(wording, things[0], told)


def _is_all_told(wording: Wording, thing: str, told: str) -> bool:
    """Whether it is the whole sum to come back and no more, and all that was paid is told: *the whole amount back*."""
    amount = wording.facts.at_stake
    is_all = set(thing.split()) <= _OF_A_SUM | _WHOLE_SUM and bool(set(thing.split()) & _WHOLE_SUM)
    return is_all and amount is not None and names_sum(told, amount)


def _is_sum_told(thing: str, told: str) -> bool:
    """Whether it is a sum to come back and no more, and that sum is told."""
    named = next(sums(thing), None)
    if named is None or not set(thing.replace(named.typed, " ").split()) <= _OF_A_SUM:
        return False
    return any(each.value == named.value for each in sums(told))
