"""A bank's list of movements, saved as CSV: what came in that may be a refund that a case waits for is proposed.

Nothing of it is recorded by itself, and of all other movements nothing is kept or told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import BinaryIO

from casebook.errors import shortened
from casebook.importers.bank.columns import columns_of_list, is_bank_table, known_headings
from casebook.importers.bank.headless import headless_table
from casebook.importers.bank.matches import (
    RefundMatch,
    Waiting,
    already,
    is_of_the_day,
    matches_of,
    names_it,
    turned_for,
    unanswered,
    waiting_of,
    with_parts,
)
from casebook.importers.bank.rows import Movements, movements_in
from casebook.importers.draft import DraftSource, KnownBook, NotListed, Proposal, SourceOptions, TypedDraft
from casebook.importers.given_source import GivenSource, Look
from casebook.importers.tables.table import Table, table_in, text_of
from casebook.importers.tables.table_given import Known, table_given, table_of_sheets
from casebook.importers.workbooks.parts import Sheet
from casebook.records.kinds import EVENT, CaseWithEntries, Promise
from casebook.records.values import as_typed
from casebook.records.vocabularies import EventKind
from casebook.text.documents.decoding import decoded
from casebook.text.words.day_names import full_day, span_of_days

_LATE = timedelta(days=14)
"""So long behind its day money that was promised may still come; what was due before is not looked for. Our own choice."""

_METHOD = "bank"
"""How money came that a bank lists."""


def recognises(look: Look) -> bool:
    """Whether a file begins like a bank's list of movements."""
    if not look.may_be_text:
        return False
    text = decoded(look.head)
    return is_bank_table(table_in(text, known_headings).headings) or headless_table(text) is not None


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """What is proposed of the case that is meant, or of every open one.

    Raises NotImportable, NoSuchColumn, ColumnMissing, TwoDayOrders, DayOrderUnknown.
    """
    return _of_table(_table(given.file, _known(wanted)), wanted)


def _table(stream: BinaryIO, known: Known) -> Table:
    """The list, with headings or without."""
    stream.seek(0)
    is_packed = stream.read(2) == b"PK"
    stream.seek(0)
    if is_packed:
        return table_given(stream, known, "the list")
    text = text_of(stream, "the list")
    return headless_table(text) or table_in(text, known)


def drafts_of_sheets(sheets: Sequence[Sheet], wanted: SourceOptions) -> DraftSource:
    """What is proposed of a list that a bank gives as a workbook, from its sheets. Raises what `drafts_of` does."""
    return _of_table(table_of_sheets(sheets, _known(wanted)), wanted)


def _known(wanted: SourceOptions) -> Known:
    return lambda cells: known_headings(cells, wanted.mapping)


def _of_table(table: Table, wanted: SourceOptions) -> DraftSource:
    columns = columns_of_list(table.headings, wanted.mapping)
    movements = movements_in(table, columns, wanted.clock, wanted.asking)
    currencies = {movement.currency for movement in movements.all}
    listed_in = currencies.pop() if len(currencies) == 1 else None
    waiting = {case.case.handle: waiting_of(case, wanted.clock, listed_in) for case in _cases_meant(wanted.book())}
    turned = {handle for handle, one in waiting.items() if turned_for(one, movements)}
    turns: Counter[str] = Counter()
    proposals: list[Proposal] = []
    remarks: list[str] = []
    matched: set[str] = set()
    for match in with_parts([one for movement in movements.all for one in matches_of(movement, waiting, turned)]):
        handle = match.waiting.handle
        matched.add(handle)
        there = already(match)
        if there is not None:
            remarks.append(f"{match.movement.place}: {_what_came(match)} is there already, as {handle}/{there.number}.")
        else:
            proposals.append(_proposal(match, turns, _doubt(match, movements, is_turned=handle in turned)))
    not_listed = _nothing_came(waiting.values(), matched, movements)
    return DraftSource(
        [],
        movements.bad,
        what=_what(movements),
        part="row",
        remarks=[*table.remarks, *remarks],
        tells_cases=True,
        proposals=proposals,
        is_told=bool(remarks or not_listed),
        proposes=bool(movements.all),
        answered=frozenset(matched),
        not_listed=not_listed,
    )


def _cases_meant(book: KnownBook) -> list[CaseWithEntries]:
    """The case that was named, with its entries; else all that are open."""
    if book.case is not None:
        return [each for each in book.cases if each.case == book.case]
    return [each for each in book.cases if each.case.closed is None]


def _what(movements: Movements) -> str:
    days = sorted(movement.day for movement in movements.all)
    count, came = len(movements.all), sum(movement.value > 0 for movement in movements.all)
    span = f", {span_of_days(days[0], days[-1])}" if days else ""
    return f"a bank's list of {count:,} {'movement' if count == 1 else 'movements'}, {came:,} of them money in{span}"


def _doubt(match: RefundMatch, movements: Movements, *, is_turned: bool) -> str:
    """What is not sure of which way a sum went, to be put behind why it may be a refund."""
    if is_turned:
        return "; it is below zero, and what was paid stands above zero there"
    if movements.is_all_above:
        return "; every sum in this list is above zero, so it may be what was paid"
    if movements.is_by_sign and is_of_the_day(match.movement, match.waiting):
        return "; it is of the day of the order, so it may be what was paid"
    return ""


def _proposal(match: RefundMatch, turns: Counter[str], doubt: str) -> Proposal:
    """The refund as somebody would note it, and why it may be one."""
    movement, day, amount = match.movement, match.movement.day.isoformat(), as_typed(match.amount)
    key = f"bank {day} {amount}"
    turns[f"{match.waiting.handle} {key}"] += 1
    answers = {"event": EventKind.REFUNDED.value, "date": day, "amount": amount, "method": _METHOD}
    identity = f"{key} {turns[f'{match.waiting.handle} {key}']}"
    draft = TypedDraft(EVENT.name, answers, movement.place, case=match.waiting.handle, identity=identity)
    command = ["casebook", "note", match.waiting.handle, "--kind", "refunded", "--amount", amount, "--date", day]
    return Proposal(draft, f"{_what_came(match)}: {_why(match)}{doubt}", [*command, "--method", _METHOD])


def _what_came(match: RefundMatch) -> str:
    """`24.99 EUR on Mon 4 Nov 2024 from 'AMZN Mktp DE'`."""
    return f"{as_typed(match.amount)} on {full_day(match.movement.day)} from '{_sender(match)}'"


_NAMED = re.compile(
    r"/NAME/(?P<name>[^/]+)|(?:^|\s)(?:auftraggeber|empf[aä]nger|zahlungspflichtiger|naam|nom|nombre|ordenante|payer|name)"
    r"\s?: ?(?P<other>.+?)(?=\s+[^\W\d]{3,}\s?:|\s*$)",
    re.IGNORECASE,
)
"""Who it is from, where a bank writes all that it knows of a movement into one text."""

_ACCOUNT = re.compile(r"[A-Z]{2}\d\d[A-Z0-9 ]{8,}|[\d .-]{6,}")


def _sender(match: RefundMatch) -> str:
    """Who it is from: what names the company, else the first text that is no number of an account."""
    texts = [" ".join(text.split()) for text in match.movement.texts]
    parts = [next(filter(None, found.groups())).strip() for text in texts for found in _NAMED.finditer(text)]
    named = [text for text in (*parts, *texts) if names_it(text, match.waiting)]
    words = [text for text in texts if not _ACCOUNT.fullmatch(text)]
    return shortened((named or words or texts)[0], 40)


def _why(match: RefundMatch) -> str:
    fits = "day and sender fit" if match.waiting.since else "the sender fits, and no day is recorded to hold it against"
    if match.sum_is:
        return f"the sum is {match.sum_is}; {fits}"
    if match.together:
        return f"{fits}; with others in this list it makes {match.together}"
    expected = " or ".join(as_typed(money) for money in list(match.waiting.sums)[:2])
    return f"{fits}; the sum is another than {expected}" if expected else fits


def _nothing_came(waiting: Iterable[Waiting], matched: set[str], movements: Movements) -> list[NotListed]:
    """The cases that a refund was promised in which is not in the list, where that can know."""
    if not movements.all:
        return []
    days = sorted(movement.day for movement in movements.all)
    return [
        NotListed(one.handle, promise.number, one.case.case.company, promise.at.day, days[0], days[-1])
        for one, promise in unanswered(waiting, matched)
        if _can_know(one, promise, days[0], days[-1], {movement.currency for movement in movements.all})
    ]


def _can_know(waiting: Waiting, promise: Promise, first: date, last: date, currencies: Collection[str | None]) -> bool:
    """Whether a list of these days and currencies would have what was promised: none does of what was promised behind its end,
    was due long before it begins, or is in another currency."""
    due = promise.due.day if promise.due else promise.at.day
    if promise.at.day > last or due + _LATE < first:
        return False
    promised = {money.currency for money in waiting.sums}
    return None in currencies or not promised or bool(promised & set(currencies))
