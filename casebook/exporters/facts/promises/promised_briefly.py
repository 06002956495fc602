"""What is promised in a hurried note, as it is noticed when a contact is logged: `new sash fitted by fri 30 oct`."""

from __future__ import annotations

from collections.abc import Collection
from itertools import chain
from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted, is_a_new_thing
from casebook.domain.thing_words import is_any_shared, things_in
from casebook.exporters.facts.noted.money_words import is_paid, names_money
from casebook.exporters.words.already_told import bare_sum_in
from casebook.parsing.sums import money_in
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.parsing.clock import Clock
    from casebook.records.kinds import Contact
    from casebook.records.values import Money


def promised_briefly(
    contact: Contact,
    clock: Clock,
    amounts: Collection[Money] = (),
    *,
    wanted: Wanted | None = None,
    or_occasion: bool = False,
) -> str:
    """What its text promises last that would end it, `or_occasion` a call or an answer; nothing where it has no day still to
    come, or nobody can say what it is. One of the `amounts` that the case is about is money without its currency too, and what
    is `wanted` would end it, whatever it is."""
    dated = _dated(contact, clock)
    occasions = [said for said, kind in dated if kind in OCCASIONS] if or_occasion else []
    things = wanted.things if wanted else frozenset()
    ending = [said for said, kind in dated if _would_end_it(said, kind, amounts) or _is_of(said, kind, things)]
    return (ending or occasions or [""])[-1]


def promised_each(contact: Contact, clock: Clock, amounts: Collection[Money]) -> list[str]:
    """Each thing that its text promises and that would end it, in order."""
    return [said for said, kind in _dated(contact, clock) if _would_end_it(said, kind, amounts)]


def _would_end_it(said: str, kind: Promised, amounts: Collection[Money]) -> bool:
    return kind not in (Promised.OTHER, *OCCASIONS) or is_a_new_thing(said) or is_money(said, amounts)


def _is_of(said: str, kind: Promised, things: Collection[str]) -> bool:
    """Whether something of no kind that is known is promised in words for one of these things: *they unlock it*."""
    return kind is Promised.OTHER and is_any_shared(things_in(said), things)


def _dated(contact: Contact, clock: Clock) -> list[tuple[str, Promised]]:
    """What its text promises for a day or a bill still to come, or overnight, with the kind of each."""
    from casebook.parsing.time_hints import may_name_a_time

    text = contact.text or ""
    if not (may_name_a_time(text) or _is_soon(text)):
        return []
    from casebook.parsing.due_dates import due_date_in
    from casebook.parsing.promises.hurried import promises_in
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    found = ((said, due_date_in(said, contact.at, clock)) for said in promises_in(text, contact.at, clock))
    ahead = (said for said, due in found if (due.last.day > contact.at.day if due else _is_soon(said)))
    return [(said, promise_kind_in(said)) for said in ahead]


_OVERNIGHT = QuickPattern(
    r"\b(?:overnight|next[ -]day|über nacht|de la noche a la mañana|par express|per express|per expres)\b"
)
"""What is there on the next day, of which nothing reads that."""


def _is_soon(said: str) -> bool:
    """Whether it comes with the next bill or payment, or overnight."""
    return is_on_a_bill(said) or _OVERNIGHT.search(said) is not None


_NEXT_PAYMENT = QuickPattern(
    r"\b(?:with|in|on) (?:the|my|your) next (?:direct debit|instal?lment|pay-?out|batch|payment run)\b"
    r"|\b(?:bij|met|in) (?:de|mijn|uw) (?:volgende|eerstvolgende) (?:incasso|afschrijving|termijn|uitbetaling|betaalronde)\b"
    r"|\b(?:mit|bei|in) (?:der|dem|meiner|ihrer) nächsten (?:lastschrift|abbuchung|rate|auszahlung|zahlungslauf)\b"
    r"|\b(?:avec|sur|au) (?:le |la |mon |votre )?prochaine? (?:prélèvement|échéance|mensualité|versement|virement)\b"
    r"|\b(?:en|con) (?:el|la|mi|su) próxim[oa] (?:remesa|recibo|cuota|mensualidad|cargo|abono|pago)\b"
)
"""With what else is taken or paid out, of which the company alone knows the day."""


def is_on_a_bill(said: str) -> bool:
    """Whether it comes with a bill or a payment still to come, of which nobody here knows the day: *credit on next bill*."""
    from casebook.parsing.promises.bare_words import CUT_LATER, NEXT_BILL
    from casebook.parsing.promises.note_parts import plain

    is_on_a_bill = any(each.search(plain(said)) for each in (NEXT_BILL, CUT_LATER))
    return is_on_a_bill or _NEXT_PAYMENT.search(said) is not None


def is_money(said: str, amounts: Collection[Money]) -> bool:
    """Whether it names money, a sum, or one of these without its currency, or says that money is paid out."""
    return names_money(said) or is_paid(said) or any(bare_sum_in(said, each) for each in amounts)


def amounts_of(wording: Wording) -> tuple[Money, ...]:
    """The amounts that the case is about: what was recorded as asked, charged, paid or owed, what is wanted, and what the problem
    names."""
    facts = wording.facts
    code = facts.case.currency or "EUR"
    recorded = (each.amount for each in facts.events if each.amount)
    owed = (each.money(each.owed) for each in facts.balances if each.owed)
    named = (money_in(text or "", code, wording.language.code) for text in (facts.case.want, facts.case.problem))
    stake = (facts.at_stake,) if facts.at_stake else ()
    return tuple(dict.fromkeys((*stake, *recorded, *owed, *chain.from_iterable(named))))
