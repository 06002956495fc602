"""Recording a parcel, or a promise made elsewhere; and how everything that is no contact is logged.

What comes in is as it was typed; what goes into the book has been read and checked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple, Optional

from casebook.actions.answers.dates import Due, due_of_promise, long_ago_warnings, parse_past_date
from casebook.actions.answers.sensitive_text import sensitive_text_warnings
from casebook.actions.answers.short_answers import check_number, name_or_none, none_warnings, promise_or_none
from casebook.actions.answers.text_answers import blank_to_none, blank_warnings, checked_text
from casebook.actions.awaited import condition_typed, due_after, span_typed, waiting_warnings
from casebook.actions.happenings import happening_remarks, start_clocks
from casebook.actions.noticed.due_remarks import due_warnings
from casebook.actions.noticed.repeated_entries import repeated_warnings
from casebook.actions.results import Recorded
from casebook.errors import UsageError, shortened, with_article
from casebook.parsing.clock import Clock, written_now
from casebook.records.kinds import Case, Contact, Entry, Promise, Shipment
from casebook.records.values import Moment, normalized
from casebook.store.writer import Writer
from casebook.text.comparing import as_seen


class WordsMissing(UsageError):
    """A note, a promise or an item was to be recorded without a word; `kind` is which."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __str__(self) -> str:
        return f"{with_article(self.kind)} needs words; type them after the case: casebook {self.kind} CASE TEXT."


class NumberMissing(UsageError):
    """A parcel was to be recorded without its number."""

    def __str__(self) -> str:
        return "which parcel? Type its number after the case: casebook ship CASE NUMBER."


class NumberOfACase(UsageError):
    """What was typed as a parcel's number is what a case goes by; `handle` is the case that the parcel was for."""

    def __init__(self, typed: str, handle: str) -> None:
        self.typed, self.handle = typed, handle

    def __str__(self) -> str:
        typed = shortened(self.typed)
        return (
            f"'{typed}' is a case, not a parcel's number; type that after the case: casebook ship {self.handle} NUMBER."
        )


class NoNumberOfAParcel(UsageError):
    """What was typed as a parcel's number has no digit: every carrier's has."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return f"'{shortened(self.typed)}' is no parcel's number, as it has no digit; --status takes what was said of a parcel."


class ShipmentAnswers(NamedTuple):
    """What is said of a parcel, as it was typed; its `uuid`, where it comes from elsewhere and has an identity."""

    tracking: Optional[str] = None
    carrier: Optional[str] = None
    text: Optional[str] = None
    date: Optional[str] = None
    returning: bool = False
    uuid: str = ""


class PromiseAnswers(NamedTuple):
    """What is said of a promise, as it was typed."""

    text: Optional[str]
    by: Optional[str] = None
    agent: Optional[str] = None
    date: Optional[str] = None
    key: bool = False
    after: Optional[str] = None
    within: Optional[str] = None
    made_in: Optional[Contact] = None


class EntryDraft(NamedTuple):
    """An entry that can be recorded, and the warnings that go with it."""

    entry: Entry
    warnings: tuple[str, ...] = ()


def ship(book: Writer, case: Case, answers: ShipmentAnswers, clock: Clock) -> Recorded:
    """The parcel as recorded. Raises NumberMissing, NumberOfACase, UnreadableDate, InTheFuture, and what `shipment_from` does."""
    if name_or_none(answers.tracking, number=True) is None:
        raise NumberMissing()
    is_case = book.reader.has_handle(str(answers.tracking))
    if is_case and not _has_digit(str(answers.tracking)):
        raise NumberOfACase(str(answers.tracking), case.handle)
    at = parse_past_date(answers.date, clock)
    parcel = shipment_from(_with_what_is_known(book, case, answers), at, clock)
    shipment = parcel.entry
    # A case may well be called by the number of its parcel; then that has a form that some carrier's numbers have.
    if isinstance(shipment, Shipment) and shipment.carrier is None and is_case:
        raise NumberOfACase(str(answers.tracking), case.handle)
    return log(
        book,
        case,
        clock,
        EntryDraft(
            parcel.entry,
            blank_warnings(("--carrier", answers.carrier), ("--status", answers.text))
            + none_warnings(("--carrier", answers.carrier))
            + long_ago_warnings(at, clock, answers.date)
            + parcel.warnings,
        ),
    )


def when_promised(made_in: Optional[Contact], date: Optional[str], clock: Clock) -> Moment:
    """What was typed; without, the time of the contact it was made in, else now. Raises UnreadableDate, InTheFuture."""
    return made_in.at if made_in and date is None else parse_past_date(date, clock)


def promise(book: Writer, case: Case, answers: PromiseAnswers, clock: Clock) -> Recorded:
    """The promise as recorded, with the day it is due, or what it waits for; of the time of the contact it was made in.

    Raises WordsMissing, UnreadableDate, InTheFuture, NotText, and what `condition_typed` does.
    """
    text = checked_text(answers.text)
    if text is None or promise_or_none(text) is None:
        raise WordsMissing("promise")
    contact, at = answers.made_in, when_promised(answers.made_in, answers.date, clock)
    made = promise_from(
        text,
        answers.by,
        at,
        case,
        clock,
        agent=name_or_none(answers.agent),
        after=answers.after,
        within=answers.within,
    )
    assert isinstance(made.entry, Promise)
    recorded = log(
        book,
        case,
        clock,
        EntryDraft(
            replace(made.entry, key=answers.key, made_in=contact.number if contact else None),
            blank_warnings(("--agent", answers.agent), ("--after", answers.after), ("--within", answers.within))
            + none_warnings(("--agent", answers.agent))
            + long_ago_warnings(at, clock, answers.date)
            + made.warnings,
        ),
    )
    if contact is not None:
        return recorded
    return recorded._replace(warnings=(*recorded.warnings, *_said_before(book, case, recorded.entries[0])))


def _said_before(book: Writer, case: Case, promise: Entry) -> tuple[str, ...]:
    """A sentence where an earlier contact says the very words of a promise that was recorded outside of one."""
    words = as_seen(promise.text or "").strip(" .!")
    if len(words.split()) < _TELLING:
        return ()
    entries = book.reader.case_with_entries(case).entries
    told = (each for each in entries if isinstance(each, Contact) and words in as_seen(each.text or ""))
    found = max((each for each in told if each.at.day <= promise.at.day), key=lambda each: each.number, default=None)
    if found is None:
        return ()
    ref, there = f"{case.handle}/{promise.number}", f"{case.handle}/{found.number}"
    dated = f" --date {found.at.at[:10]}" if found.at.day != promise.at.day else ""
    return (f"{there} says the same; if it was made there: casebook edit {ref} --made-in {there}{dated}",)


_TELLING = 3
"""Fewer words may stand in any contact. Our own choice."""


def _with_what_is_known(book: Writer, case: Case, answers: ShipmentAnswers) -> ShipmentAnswers:
    """The answers with the carrier that was named before for this number in the case, and whether it goes back."""
    number = normalized(answers.tracking or "")
    before = [
        entry
        for entry in book.reader.case_with_entries(case).entries
        if isinstance(entry, Shipment) and number and normalized(entry.tracking or "") == number
    ]
    carriers = [entry.carrier for entry in before if entry.carrier]
    carrier = answers.carrier if name_or_none(answers.carrier) else next(reversed(carriers), answers.carrier)
    return answers._replace(carrier=carrier, returning=answers.returning or any(entry.returning for entry in before))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def log(book: Writer, case: Case, clock: Clock, *drafts: EntryDraft) -> Recorded:
    """These entries as recorded, in one transaction; the first keeps an identity that it has already. Promises that waited for
    their very words have their day then."""
    with book.transaction():
        entries = book.log(case, *(draft.entry for draft in drafts), identity=drafts[0].entry.uuid)
        started = start_clocks(book, case, entries, clock)
    warnings = [warning for draft in drafts for warning in draft.warnings]
    repeated = repeated_warnings(book, case, entries[0])
    told = (*warnings, *started, *waiting_warnings(case, entries), *sensitive_text_warnings(case, entries))
    return Recorded(case, entries, (*repeated, *told), proposals=happening_remarks(case, book.reader, entries))


def promise_from(
    text: str,
    by: Optional[str],
    at: Moment,
    case: Case,
    clock: Clock,
    *,
    agent: Optional[str] = None,
    after: Optional[str] = None,
    within: Optional[str] = None,
) -> EntryDraft:
    """The promise in these words, with the day it is due if anything says so, or what it waits for.

    How long it may take counts from when it was made, where nothing has to happen first. Raises UnreadableDate, and what
    `condition_typed` does.
    """
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    typed = condition_typed(text, after, within, by, clock) if after or within else None
    counted = due_after(span_typed(within), at, case, clock) if within and blank_to_none(within) else None
    due = Due(condition=typed) if typed else counted or due_of_promise(text, by, at, case, clock)
    made = Promise(
        at=at,
        logged=written_now(clock),
        text=text,
        promised=promise_kind_in(text),
        agent=agent,
        due=due.last,
        due_from=due.first,
        after=due.condition.after if due.condition else None,
        within=due.condition.within if due.condition else None,
    )
    return EntryDraft(made, due_warnings(due, text, by, at, case, clock))


def shipment_from(answers: ShipmentAnswers, at: Moment, clock: Clock) -> EntryDraft:
    """News of a parcel; a check digit that does not fit is warned of, and the number kept as it was typed.

    Raises NotANumber, NoNumberOfAParcel, TextTooLong, NotText.
    """
    number = name_or_none(answers.tracking, number=True)
    check_number(number, "a tracking number", clock)
    if number and not _has_digit(number):
        raise NoNumberOfAParcel(number)
    parcel = Shipment(
        at=at,
        logged=written_now(clock),
        text=checked_text(answers.text),
        carrier=name_or_none(answers.carrier),
        tracking=number,
        returning=answers.returning,
        uuid=answers.uuid,
    )
    if number is None:
        return EntryDraft(parcel)
    from casebook.parsing.parcels import read_parcel

    reading = read_parcel(number, parcel.carrier)
    return EntryDraft(
        replace(parcel, carrier=reading.carrier, check=reading.check), (reading.remark,) if reading.remark else ()
    )
