"""A disputed payment for a card issuer: merchant, date, sum, card, reason, when it was expected, attempts and replies, evidence.

What issuers ask for is from the help pages of Bank of Ireland, read in November 2026; the period is the card scheme's, about 120
days, and the issuer says which holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.nearness import promises_a_new_thing
from casebook.domain.notes.troubles import Trouble, trouble_in
from casebook.domain.paid_apart import TAKEN
from casebook.exporters.facts.evidence.evidence import is_part_of_it
from casebook.exporters.facts.own_effort import attempts
from casebook.exporters.facts.problem.lead_parts import wanted_kinds
from casebook.exporters.facts.promises.promise_end import PromiseEnd
from casebook.exporters.forms.amounts import in_dispute, payment_in_dispute
from casebook.exporters.forms.complaint import items_of
from casebook.exporters.forms.letter import sender, signed
from casebook.exporters.forms.log import events_of, log_of
from casebook.exporters.forms.numbers import CARD_ENDING, number_called, numbers_of
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.paper import Marker, Paper, Paragraph, Point, Points, headed
from casebook.records.vocabularies import EventKind, Promised, PromiseState
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions
    from casebook.records.kinds import Event, Promise


EXPECTED = frozenset((Promised.REFUND, Promised.REPLACEMENT, Promised.DELIVERY))
"""What a card issuer asks the expected day of: the goods or the money, no call and no answer."""


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """The dispute. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    told = FormSources(facts, options, in_letters=True)
    words = told.words
    is_more_owed = bool(payment_in_dispute(told)) or not _disputed(told)  # by the company, and by no bank
    parts = (
        sender(told),
        Points(tuple(_facts(told)), Marker.NONE),
        *headed(words.the_problem, told.problem(), Paragraph(told.sums(is_owed_told=is_more_owed))),
        *headed(words.what_was_promised, Points(tuple(told.promises()))),
        *headed(words.attempts_made, log_of(told), Paragraph(attempts(told.wording, words.attempts_at))),
        *events_of(told, _payments(told)),
        *headed(words.remedy, Paragraph(_request(told))),
        *signed(told),
    )
    subject = words.dispute_of.format(company=told.company)
    return told.paper(parts, subject=subject)


def _request(told: FormSources) -> str:
    """That the payment be disputed and the sum come back: what is still owed, else what is at stake."""
    amount, words = _disputed(told), told.words
    return words.dispute_request.format(amount=amount) if amount else words.dispute_request_plain


def _disputed(told: FormSources) -> str:
    """What is in dispute of the payments, else the one payment there is; nothing where all of it came back."""
    paid_back = [balance.returned >= balance.paid for balance in told.facts.balances if balance.paid]
    if paid_back and all(paid_back):
        return ""
    if left := payment_in_dispute(told):
        return left
    paid = [balance.money(balance.paid) for balance in told.facts.balances if balance.paid and not balance.returned]
    return in_dispute(told) or (told.language.money(paid[0].amount, paid[0].currency) if len(paid) == 1 else "")


def _facts(told: FormSources) -> Iterator[Point]:
    words, facts, handle = told.words, told.facts, told.facts.case.handle
    yield Point(told.of_company("merchant", words.merchant_blank), words.merchant)
    paid = _payments(told)
    if not paid:
        told.misses("the payment", f'casebook note {handle} --kind paid --amount "…" --date WHEN')
        yield Point(words.paid_blank, words.paid_on)
    for event in paid:
        yield Point(
            ", ".join(filter(None, (told.wording.day(event.at), told.wording.sum_of(event)))),
            words.paid_on,
            (told.ref(event),),
        )
    amount = _disputed(told)
    if told.all_came:
        told.missing.append(
            "all of the money came back, so nothing is left to dispute: do not send it for that payment."
        )
    elif not amount:
        told.misses("the amount in dispute", f'casebook edit {handle} --amount "…"')
    yield Point(amount or words.sum_blank, words.sum_in_dispute)
    card = number_called(facts, CARD_ENDING)
    if not card:
        told.misses("the last digits of the card", f'casebook ref {handle} "card ending=1234"')
    yield Point(card or words.card_blank, words.card_ending)
    for name, number, refs in numbers_of(told.wording, told.words):
        if number != card:
            yield Point(number, name, refs)
    yield from items_of(told)
    yield _reason(told)
    yield from _expected(told)


def _reason(told: FormSources) -> Point:
    """Why the money is asked back, or a blank for that."""
    reasons, handle = _reasons(told), told.facts.case.handle
    if not reasons:
        told.misses("the reason", f'casebook edit {handle} --problem "…"')
    return Point(_listed(told, reasons) if reasons else told.words.reason_blank, told.words.reason)


def _expected(told: FormSources) -> Iterator[Point]:
    """Until when what is asked for was promised, else the goods or the money; a blank where nobody said, unless all that is wrong
    is a sum that was taken: nothing was to come for that."""
    words, facts = told.words, told.facts
    awaited = (each for each in facts.agreed_promises if each.state not in (PromiseState.KEPT, PromiseState.WITHDRAWN))
    dated = [each.promise for each in awaited if each.promise.due]
    kinds = EXPECTED & wanted_kinds(told.wanted) or EXPECTED
    expected = [each for each in dated if is_expected(each, kinds)] or [
        each for each in dated if is_expected(each, EXPECTED)
    ]
    if expected and expected[-1].due is not None:
        yield Point(told.wording.date(expected[-1].due), words.expected_by, (told.ref(expected[-1]),))
    elif trouble_in(" ".join(told.statements)) not in (Trouble.TWICE, Trouble.CANCELLED):
        told.misses("the day it was expected", f'casebook promise {facts.case.handle} "…" --by WHEN')
        yield Point(words.expected_blank, words.expected_by)


def is_of_money(promise: Promise) -> bool:
    """Whether money was promised back: by its name, or a sum alone, `386.40 within 14 days`."""
    return promise.promised is Promised.REFUND or (
        promise.promised is Promised.OTHER and bool(sum_in(promise.text or ""))
    )


def is_expected(promise: Promise, kinds: Set[Promised]) -> bool:
    """Whether the promise is of one of these kinds."""
    is_new = promises_a_new_thing(promise.text or "", promise.promised)
    is_goods = is_new and not kinds.isdisjoint((Promised.REPLACEMENT, Promised.DELIVERY))
    return promise.promised in kinds or is_goods or (Promised.REFUND in kinds and is_of_money(promise))


def _payments(told: FormSources) -> list[Event]:
    return [event for event in told.facts.events if event.event in TAKEN]


def _reasons(told: FormSources) -> list[str]:
    """Why the money is asked back, where the record says it."""
    facts = told.facts
    refunds = [each for each in facts.agreed_promises if is_of_money(each.promise) and each.missed]
    trouble = trouble_in(" ".join(told.statements))
    awaited = [each for each in refunds if each.promise.number not in facts.not_awaited]
    is_told = any(not PromiseEnd(told.wording, each).is_unknown for each in awaited)
    came = facts.has_returned and not _are_since(facts, awaited)
    is_owed = any(balance.owed for balance in facts.balances)
    was_cancelled = any(event.event is EventKind.CANCELLED for event in facts.events)
    holds = {
        **{kind.value: trouble is kind for kind in Trouble},
        "cancelled": trouble is Trouble.CANCELLED or (was_cancelled and trouble is not Trouble.CALLED_OFF),
        "refund promised": is_told and not came,
        "refund not known": bool(awaited) and not (is_told or came),
        "refund in part": came and is_owed and any(is_part_of_it(told.wording, each) for each in awaited),
        "not received": told.never_came and trouble is None,
    }
    return [words for name, words in told.words.reasons.items() if holds[name]]


def _are_since(facts: CaseFacts, awaited: Sequence[PromiseFacts]) -> bool:
    """Whether all that is awaited was promised after money came: none of it did."""
    came = max((event.at.instant for event in facts.refunds), default="")
    return bool(awaited) and all(each.promise.at.instant > came for each in awaited)


def _listed(told: FormSources, reasons: list[str]) -> str:
    """The reasons in a row, those behind the first with a small letter where nouns have none."""
    first, *others = reasons
    keeps = told.language.nouns_have_capitals
    return told.language.semicolon.join(
        [first, *(each if keeps else f"{each[:1].lower()}{each[1:]}" for each in others)]
    )
