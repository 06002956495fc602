"""A letter before a claim: the sum and how it is made up, fourteen days, and the numbered chronology with its exhibits.

What belongs into one, and the fourteen days, are from the guides to Money Claim Online, read in November 2026.
What fits into the box of a court is told in `particulars.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from operator import itemgetter
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.stake_told import is_stake_a_price
from casebook.exporters.forms.amounts import amount_owed, asked_sum, is_for_money_alone, payee
from casebook.exporters.forms.chronology import exhibits
from casebook.exporters.forms.complaint import agreed, things
from casebook.exporters.forms.letter import foot, head
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.paper import Marker, Paper, Paragraph, Point, Points, Row, Table, headed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions

DAYS_TO_PAY = 14
"""How long the company is given (guides to Money Claim Online, read in November 2026)."""


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """The letter. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    told = FormSources(facts, options, in_letters=True)
    words = told.words
    subject = words.claim_subject.format(what=told.about) if told.about else words.claim_subject_plain
    parts = (
        *head(told, subject),
        Paragraph("" if told.all_came else words.claim_introduction),
        Paragraph(things(told)),
        *headed(words.the_problem, told.problem()),
        *agreed(told),
        *headed(words.chronology, Points(_in_order(told), Marker.NUMBER)),
        *headed(words.claim_sum, Table(words.claim_columns, tuple(_sums(told)))),
        *headed(
            words.claim_heading, Paragraph(_demand(told)), Paragraph("" if told.all_came else words.claim_otherwise)
        ),
        *foot(told),
    )
    return told.paper(parts)


def _in_order(told: FormSources) -> tuple[Point, ...]:
    """What was said and happened, and each parcel at the day of what was last known of it, with the exhibits by their letters."""
    places = {told.ref(entry): place for place, entry in enumerate(told.facts.entries)}
    points = [(places[point.refs[0]], point) for point in told.history(after_problem=True)]
    known = [places[told.ref(parcel.latest)] for parcel in told.facts.parcels]
    points += zip(known, told.parcels(), strict=True)
    in_order = (point for _, point in sorted(points, key=itemgetter(0)))
    return tuple(replace(point, text=f"{point.text}{exhibits(told, _numbers(point))}") for point in in_order)


def _numbers(point: Point) -> list[int]:
    return [int(ref.rpartition("/")[2]) for ref in point.refs]


def _demand(told: FormSources) -> str:
    """What is to be paid or done, until when, and to which account; to confirm it where all of it came."""
    words = told.words
    if told.all_came:
        return told.request()
    last = told.options.by or (told.facts.now + timedelta(days=DAYS_TO_PAY)).date()
    day, amount = told.wording.day_named(last), amount_owed(told)
    if amount and is_for_money_alone(told):
        demand = words.claim_demand.format(amount=amount, day=day)
    else:
        demand = f"{told.request_or_blank()} {words.claim_demand_plain.format(day=day)}"
    return f"{demand} {payee(told) if amount else ''}".strip()


def _sums(told: FormSources) -> Iterator[Row]:
    """How much is at stake, what of it came back and what is owed, by currency: each row follows from those above it."""
    rows, language = told.words.claim_rows, told.language
    owed, asked = [balance for balance in told.facts.balances if balance.owed], amount_owed(told)
    if not owed or not asked or asked_sum(told):
        if asked:
            yield Row((rows["owed"], asked))
        return
    if not is_stake_a_price(told.facts):
        rows = {**rows, "stake": language.labels["amount"]}
    for balance in owed:
        stake = balance.owed + balance.returned - balance.costs_wanted
        sums = {
            "paid" if stake == balance.paid else "stake": stake,
            "costs": balance.costs_wanted,
            "refunded": -balance.returned,
            "owed": balance.owed,
        }
        for name, value in sums.items():
            if value and not (name == "stake" and value == balance.owed):
                amount = balance.money(abs(value))
                sum_told = language.money(amount.amount, amount.currency)
                yield Row((rows[name], _below_zero(sum_told) if value < 0 else sum_told))


def _below_zero(amount: str) -> str:
    """`−24.99 EUR`, `€ −24,99`: the sign stands before the figures."""
    return re.sub(r"(?=\d)", "−", amount, count=1)
