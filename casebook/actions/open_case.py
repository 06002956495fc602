"""Opening a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from casebook.actions.answers.case_answers import (
    CaseAnswers,
    CompanyMissing,
    checked_handle,
    country_warnings,
    parse_amount,
    parse_country,
    parse_language,
    word_in,
)
from casebook.actions.answers.dates import long_ago_warnings, parse_past_date
from casebook.actions.answers.reference_numbers import number_warnings, references_from
from casebook.actions.answers.relative_words import NOTHING, relative_word_warnings
from casebook.actions.answers.sensitive_text import sensitive_case_warnings, sensitive_text_warnings
from casebook.actions.answers.short_answers import check_number, name_or_none, none_warnings
from casebook.actions.answers.text_answers import blank_to_none, blank_warnings, checked_text
from casebook.actions.items import currency_of_items, items_from, plain_item
from casebook.actions.log_contact import slip_warnings
from casebook.actions.record import EntryDraft
from casebook.actions.results import Recorded
from casebook.actions.told_language import typed_language_remarks
from casebook.domain.moment_words import moment_words
from casebook.parsing.clock import Clock, written_now
from casebook.parsing.dates.moments import moment_now
from casebook.records.kinds import Case, Entry, Event
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from casebook.store.writer import Writer

_MAY_BE_BLANK = ("title", "problem", "want", "otherwise", "amount", "language", "country")


def open_case(
    book: Writer, answers: CaseAnswers, clock: Clock, taken: Mapping[str, Optional[str]] = NOTHING
) -> Recorded:
    """The case as opened, with the events that opening it can name; what is `taken` stood elsewhere before.

    Raises CompanyMissing, WrongHandle, HandleTaken, WrongCountry, UnknownLanguage, UnreadableDate, InTheFuture, and
    what reading an amount raises.
    """
    case = case_from(answers, clock)
    drafts, slip = _events(answers, case.item, clock), slip_warnings(book.reader, case)
    told = entries_from(answers, case, clock)
    with book.transaction():
        case = book.open_case(case)
        entries = book.log(case, *told)
    typed = [(f"--{name}", getattr(answers, name)) for name in _MAY_BE_BLANK]
    several = [*(("--order", number) for number in answers.orders), *(("--item", text) for text in answers.items)]
    blank = blank_warnings(*typed, *several)
    warnings = (
        *blank,
        *none_warnings(*typed, *several),
        *number_warnings(answers.numbers),
        *slip,
        *country_warnings(case.country, case.handle, clock),
        *(warning for draft in drafts for warning in draft.warnings),
        *order_of_days(answers, clock),
        *relative_word_warnings(case, clock, taken),
        *typed_language_remarks(case, (entry.text for entry in entries if isinstance(entry, Event))),
    )
    private = (*sensitive_case_warnings(case), *sensitive_text_warnings(case, entries))
    return Recorded(case, entries, (*warnings, *private), opened=True)


def entries_from(answers: CaseAnswers, case: Case, clock: Clock) -> list[Entry]:
    """What is recorded with the case: what happened, the things, other numbers. Raises what `open_case` does of them."""
    drafts = _events(answers, case.item, clock)
    bought = drafts[0].entry.at if answers.ordered is not None else case.opened
    items = () if case.item else items_from(answers.items, bought, case, clock)
    references = references_from(answers.numbers, case.opened, clock)
    return [*(draft.entry for draft in drafts), *items, *references]


def order_of_days(answers: CaseAnswers, clock: Clock) -> tuple[str, ...]:
    """A sentence where something was delivered before it was ordered; none otherwise. Raises UnreadableDate, InTheFuture."""
    if answers.ordered is None or answers.delivered is None:
        return ()
    ordered, delivered = (parse_past_date(typed, clock) for typed in (answers.ordered, answers.delivered))
    if delivered.day >= ordered.day:
        return ()
    days = f"it was delivered on {moment_words(delivered, delivered)} and ordered on {moment_words(ordered, ordered)}, after that"
    return (f"{days}; is one of the days wrong?",)


def case_from(answers: CaseAnswers, clock: Clock) -> Case:
    """The case that these answers describe, which is yet to be opened."""
    company = blank_to_none(answers.company)
    if company is None:
        checked_handle(word_in(answers.handle))  # what is proposed for it is not to be refused in its turn
        raise CompanyMissing(answers.handle)
    for number in answers.orders:
        check_number(number, "an order number", clock)
    references_from(answers.numbers, moment_now(clock), clock)
    language = parse_language(answers.language)
    amount = amount_from(answers, clock)
    case = Case(
        handle=checked_handle(answers.handle),
        company=company,
        opened=moment_now(clock),
        title=blank_to_none(answers.title),
        item=plain_item(answers.items, amount.currency if amount else clock.currency, language or clock.language),
        orders=tuple(filter(None, (name_or_none(number, number=True) for number in answers.orders))),
        problem=name_or_none(checked_text(answers.problem)),
        want=name_or_none(blank_to_none(answers.want)),
        otherwise=name_or_none(checked_text(answers.otherwise)),
        amount=amount,
        language=language,
        country=parse_country(answers.country),
    )
    items_from(answers.items, case.opened, case, clock)
    return case


def amount_from(answers: CaseAnswers, clock: Clock) -> Optional[Money]:
    """What is at stake, in the currency of the things where it names none. Raises what reading an amount raises."""
    language = answers.language or clock.language
    currency = currency_of_items(answers.items, clock, language) if answers.amount else None
    return parse_amount(answers.amount, currency, language)


def _events(answers: CaseAnswers, item: Optional[str], clock: Clock) -> list[EntryDraft]:
    """The events that opening a case can name; the `item` that the case keeps itself says what was ordered."""
    named = (
        (EventKind.ORDERED, answers.ordered, "--ordered", item),
        (EventKind.DELIVERED, answers.delivered, "--delivered", None),
    )
    drafts = []
    for kind, typed, option, text in named:
        if typed is not None:
            at = parse_past_date(typed, clock, option)
            event = Event(at=at, logged=written_now(clock), text=text, event=kind)
            drafts.append(EntryDraft(event, long_ago_warnings(at, clock, typed)))
    return drafts
