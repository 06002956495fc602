"""That a settlement was agreed, when and by when it was due, and that it did not come: whoever waits for that was promised it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.refunds_of_promises import is_of_money
from casebook.domain.settlement_agreed import agreed_in, came_of, is_all_there
from casebook.exporters.facts.noted.not_known import goes_on
from casebook.exporters.facts.promises.promised_thing import due_date_in_sentence
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def settlement_told(wording: Wording) -> str:
    """`On 6 Oct we agreed on 80.00 GBP by 20 Oct; I am still waiting`, without a mark.

    Nothing where all of it came, something beside money was agreed, it is not due yet, money was promised, which is told with
    what came of it, or some is left out.
    """
    facts, language = wording.facts, wording.language
    settlement = agreed_in(facts.case, facts.events)
    if settlement is None or settlement.more or settlement.credited or facts.left_out or facts.case.closed is not None:
        return ""
    if is_all_there(settlement, facts.events) or any(is_of_money(each) for each in facts.agreed_promises):
        return ""
    event, text = settlement.event, settlement.event.text or ""
    due = due_date_in_sentence(text, event.at, facts)
    if due is not None and due.last.day >= facts.now.date():
        return ""
    amount = Money(settlement.money, settlement.currency)
    by = language.lead.promised_by.format(day=wording.day(due.last)) if due is not None else ""
    said = language.lead.agreed_on.format(
        day=wording.day(event.at), amount=language.money(amount.amount, amount.currency), by=by
    )
    came = came_of(settlement, facts.events, EventKind.REFUNDED)[1]  # which the lead tells with its day
    return said if came else f"{said}{goes_on(language, language.lead.still_waiting)}"
