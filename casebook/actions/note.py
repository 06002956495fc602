"""Recording an event, and what it makes of what was promised and is wanted.

What comes in is as it was typed; what goes into the book has been read and checked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from casebook.actions.answers.case_answers import parse_amount
from casebook.actions.answers.currencies import known_currency
from casebook.actions.answers.dates import long_ago_warnings, parse_event_date
from casebook.actions.answers.reference_numbers import (
    NamedNumber,
    named_numbers,
    number_warnings,
    references_from,
    without_known,
)
from casebook.actions.answers.short_answers import check_number, name_or_none, none_warnings
from casebook.actions.answers.text_answers import blank_warnings, checked_text
from casebook.actions.noticed.told_in_words import word_remarks
from casebook.actions.record import EntryDraft, WordsMissing, log
from casebook.actions.results import Recorded
from casebook.domain.balance import MONEY_KINDS
from casebook.errors import UsageError, WrongValue, shortened
from casebook.parsing.clock import Clock, written_now
from casebook.parsing.dates.moments import moment_now
from casebook.records.kinds import Case, Entry, Event
from casebook.records.values import Moment
from casebook.records.vocabularies import MAY_LIE_AHEAD, EventKind
from casebook.store.writer import Writer
from casebook.text.comparing import says_nothing


class EventAnswers(NamedTuple):
    """What is said of an event, as it was typed; its `uuid`, where it comes from elsewhere and has an identity."""

    text: Optional[str] = None
    date: Optional[str] = None
    event: EventKind = EventKind.NOTE
    private: bool = False
    amount: Optional[str] = None
    method: Optional[str] = None
    reference: Optional[str] = None
    key: bool = False
    uuid: str = ""


class KindOfSumMissing(UsageError):
    """A sum was typed, and not what became of it."""

    def __init__(self, amount: str) -> None:
        self.amount = amount

    def __str__(self) -> str:
        kinds = ", ".join(kind.value for kind in EventKind if kind in MONEY_KINDS)
        return f"what is {shortened(self.amount)}? Say it with --kind ({kinds}), or in words after the case."


class AmountApart(UsageError):
    """A sum was typed without quotation marks, so that its currency went to the text: `20` and `EUR`."""

    def __init__(self, amount: str, currency: str) -> None:
        self.amount, self.currency = amount, currency

    def __str__(self) -> str:
        apart = f"'{shortened(self.currency)}' stands apart from --amount {shortened(self.amount)}"
        return f'{apart}. Did you mean --amount "{shortened(f"{self.amount} {self.currency}")}"?'


def _day_in_text(text: str, now: Moment, clock: Clock) -> Optional[Moment]:
    from casebook.parsing.due_dates import due_date_in

    found = due_date_in(text, now, clock)
    return found.last if found else None


def note(book: Writer, case: Case, answers: EventAnswers, clock: Clock, *, is_alone: bool = True) -> Recorded:
    """The event as recorded, with what it makes of what was promised and is wanted where it `is_alone`; what several make of
    it together, `what_follows` says.

    Raises WordsMissing, UnreadableDate, InTheFuture, TextTooLong, NotText, NotANumber, and what reading an amount raises.
    """
    named = _named_number(answers.reference)
    if named:
        answers = answers._replace(reference=None)
    event = _event_from(answers, known_currency(book.reader, case, clock, is_asked=bool(answers.amount)), case, clock)
    numbers = without_known(book, case, references_from(named, event.at, clock))
    blank = blank_warnings(
        ("TEXT", answers.text),
        ("--amount", answers.amount),
        ("--method", answers.method),
        ("--ref", answers.reference),
    )
    none = none_warnings(("--method", answers.method), ("--ref", answers.reference))
    draft = EntryDraft(
        event, (*blank, *none, *number_warnings(named), *long_ago_warnings(event.at, clock, answers.date))
    )
    recorded = log(book, case, clock, draft, *map(EntryDraft, numbers))
    noted = recorded.entries[0]
    assert isinstance(noted, Event)
    undated = _undated_warnings(case, noted) if answers.date is None and event.at == moment_now(clock) else ()
    in_words = word_remarks(book.reader, case, noted) if is_alone else ()
    recorded = recorded._replace(warnings=(*recorded.warnings, *undated, *_sum_warnings(case, noted), *in_words))
    if not is_alone or (noted.amount is None and noted.event is not EventKind.DECLINED):
        return recorded
    told, proposals = what_follows(book, case, [noted], clock)
    return recorded._replace(warnings=(*recorded.warnings, *told), proposals=(*proposals, *recorded.proposals))


def _named_number(typed: Optional[str]) -> tuple[NamedNumber, ...]:
    """The number with the name of its kind, where it was typed as `add --ref` takes it; none of a number alone."""
    return named_numbers([typed]) if typed and "=" in typed.strip("= ") else ()


def _event_from(answers: EventAnswers, currency: Optional[str], case: Case, clock: Clock) -> Event:
    """The event of a case that is described so, a sum without a currency in this one.

    An appointment without a date is on the day that its text names, if that is sure.
    """
    text = checked_text(answers.text)
    if (text is None or says_nothing(text)) and answers.event is EventKind.NOTE:
        raise KindOfSumMissing(answers.amount) if answers.amount else WordsMissing("note")
    at = parse_event_date(answers.date, answers.event, clock)
    if answers.date is None and text and answers.event in MAY_LIE_AHEAD:
        at = _day_in_text(text, at, clock) or at
    check_number(answers.reference, "a reference", clock)
    language = case.language or clock.language
    if text and answers.amount and _is_its_currency(text, answers.amount, language):
        raise AmountApart(answers.amount, text)
    amount = parse_amount(answers.amount, currency, language)
    if amount is None and text and answers.event in MONEY_KINDS:
        from casebook.actions.noticed.sums import sum_said

        amount = sum_said(text, language)
    return Event(
        at=at,
        logged=written_now(clock),
        text=text,
        event=answers.event,
        amount=amount,
        method=name_or_none(checked_text(answers.method)),
        reference=name_or_none(checked_text(answers.reference), number=True),
        key=answers.key,
        private=answers.private,
        uuid=answers.uuid,
    )


def _is_its_currency(text: str, amount: str, language: Optional[str]) -> bool:
    """Whether a text is no more than the currency of an amount that names none."""
    if any(map(str.isalpha, amount)) or any(map(str.isdecimal, text)) or " " in text:
        return False
    try:
        return parse_amount(f"{amount} {text}", None, language) is not None
    except WrongValue:
        return False


def what_follows(
    book: Writer, case: Case, events: Sequence[Event], clock: Clock
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What these events of a case, recorded together, make of what was promised and is wanted; and how to settle what they may
    settle, each promise once.
    """
    from casebook.actions.noticed.offers import declined_remarks
    from casebook.actions.noticed.stake_remarks import stake_remarks
    from casebook.actions.noticed.sums import (
        facts_before,
        late_remarks,
        more_than_paid_remarks,
        refund_came,
        refund_remarks,
        rest_remarks,
        want_remarks,
    )
    from casebook.domain.case_facts import gather

    facts = gather(book.reader.case_with_entries(case), clock.now)
    remarks = (declined_remarks, late_remarks)
    told = [sentence for event in events for remark in remarks for sentence in remark(facts, event)]
    before = facts_before(facts, events)
    told += [*want_remarks(facts, before), *more_than_paid_remarks(facts, before), *stake_remarks(facts, before)]
    told += rest_remarks(facts) if any(event.event is EventKind.REFUNDED for event in events) else ()
    settled_by = {came.promise.promise.number: event for event in events if (came := refund_came(facts, event))}
    proposals = [sentence for event in settled_by.values() for sentence in refund_remarks(facts, event)]
    return tuple(told), tuple(proposals)


def _undated_warnings(case: Case, entry: Entry) -> tuple[str, ...]:
    """That nobody knows when an appointment is, and how to say so; nothing of other entries."""
    if not isinstance(entry, Event) or entry.event not in MAY_LIE_AHEAD:
        return ()
    ref = f"{case.handle}/{entry.number}"
    return (
        f"when is the appointment? casebook edit {ref} --date '30 Nov 14:00' says so, with the time if you know it.",
    )


def _sum_warnings(case: Case, noted: Event) -> tuple[str, ...]:
    """That no sum is named; and that a credit is told as no money, which somebody may mean that says *credited*."""
    if noted.event is not EventKind.CREDITED or noted.amount is None:
        return sum_missing_warnings(case, noted)
    ref = f"{case.handle}/{noted.number}"
    came = f"if it came to your account: casebook edit {ref} --kind refunded."
    return (f"{ref} counts as a credit with them, not as money; {came}",)


def sum_missing_warnings(case: Case, entry: Entry) -> tuple[str, ...]:
    """That money went and no sum is named, so that it counts in none; nothing of an order, which need not name any."""
    if not isinstance(entry, Event) or entry.amount or entry.event not in MONEY_KINDS - {EventKind.ORDERED}:
        return ()
    ref = f"{case.handle}/{entry.number}"
    return (f"{ref} names no sum, so it counts in none; casebook edit {ref} --amount '24.99 EUR' adds it.",)
