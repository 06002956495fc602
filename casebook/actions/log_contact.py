"""Logging a contact: the entries that come of what a person says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from casebook.actions.answers.agents_typed import name_and_role
from casebook.actions.answers.case_answers import checked_handle
from casebook.actions.answers.contact_answers import (
    ContactAnswers,
    EmptyContact,
    blank_answers,
    check_waiting,
    made_of,
    says_anything,
)
from casebook.actions.answers.contact_numbers import numbers_of
from casebook.actions.answers.dates import long_ago_warnings
from casebook.actions.answers.other_parties import company_itself_warnings, party_warnings, without_company_itself
from casebook.actions.answers.reference_numbers import references_from
from casebook.actions.answers.sensitive_text import sensitive_text_warnings
from casebook.actions.answers.short_answers import check_number, name_or_none, promise_or_none
from casebook.actions.answers.text_answers import blank_to_none
from casebook.actions.answers.typed_values import cleaned
from casebook.actions.awaited import waiting_warnings
from casebook.actions.callbacks import ProgressBar, no_progress_bar
from casebook.actions.happenings import happening_remarks, start_clocks
from casebook.actions.items import items_from
from casebook.actions.noticed.contact_gaps import answered_warnings, missing_details
from casebook.actions.noticed.details_told import details_remarks, noticed_in, with_known_names
from casebook.actions.noticed.promise_noticed import noticed_remarks
from casebook.actions.noticed.repeated_entries import repeated_warnings
from casebook.actions.noticed.told_in_words import word_remarks
from casebook.actions.record import EntryDraft, ShipmentAnswers, promise_from, shipment_from
from casebook.actions.results import Recorded
from casebook.errors import UsageError, shortened
from casebook.parsing.when import Clock, moment_now
from casebook.records.kinds import Case, Contact, Entry, Promise
from casebook.records.values import Moment
from casebook.store.reader import Reader
from casebook.store.writer import Writer
from casebook.text.comparing import as_seen

if TYPE_CHECKING:
    from casebook.actions.files.input_files import InputFile
    from casebook.actions.files.stored_files import FileDraft


class DueWithoutPromise(UsageError):
    """An option says when a promise is due, and there is none, or more than one; `promises` is how many."""

    def __init__(self, promises: int, option: str = "--by") -> None:
        self.promises, self.option = promises, option

    def __str__(self) -> str:
        each = "give each its day in its own words, or use `casebook promise`."
        return f"{self.option} says when a promise is due; {each if self.promises else 'add it with --promise TEXT.'}"


class CarrierWithoutParcel(UsageError):
    """`--carrier` says who carries a parcel, and there is none."""

    def __str__(self) -> str:
        return "--carrier says who carries a parcel; add its number with --tracking NO."


class HandleMissing(UsageError):
    """A case was to be opened with its first contact, and has no handle."""

    def __str__(self) -> str:
        return "--company opens a new case; type the handle it is to have: casebook add HANDLE --company NAME."


class OtherCompany(UsageError):
    """The handle is that of a case with another company."""

    def __init__(self, handle: str, company: str, typed: str) -> None:
        self.handle, self.company, self.typed = handle, company, typed

    def __str__(self) -> str:
        return (
            f"'{self.handle}' is a case with {self.company} already; type another handle for {shortened(self.typed)}."
        )


def new_or_existing_case(reader: Reader, handle: Optional[str], company: str, clock: Clock) -> Case:
    """The case of that handle; where there is none, one with the company that is yet to be opened (it has no uuid).

    Raises HandleMissing, OtherCompany, WrongHandle.
    """
    if handle is None:
        raise HandleMissing()
    if not reader.has_handle(handle):
        return Case(handle=checked_handle(handle), company=company, opened=moment_now(clock))
    case = reader.case_named(handle)
    if as_seen(case.company) != as_seen(company):
        raise OtherCompany(case.handle, case.company, company)
    return case


def slip_warnings(reader: Reader, case: Case) -> tuple[str, ...]:
    """A sentence where the handle of a case yet to be opened is a slip from that of an open one; none otherwise."""
    near = near_open_case(reader, case)
    if near is None:
        return ()
    too = f"there is an open case '{near.handle}' with {near.company} too"
    return (f"{too}; if that was meant, `casebook undo` takes this one back.",)


def near_open_case(reader: Reader, case: Case) -> Optional[Case]:
    """The open case with the same company whose handle is a slip of the fingers from that of a case yet to be opened."""
    if case.uuid:
        return None
    from casebook.text.slips import is_slip

    handle, company = as_seen(case.handle), as_seen(case.company)
    near = (other for other in reader.open_cases() if as_seen(other.company) == company)
    return next((other for other in near if is_slip(handle, as_seen(other.handle))), None)


def drafts_from(answers: ContactAnswers, case: Case, clock: Clock) -> tuple[EntryDraft, ...]:
    """The contact, then its promises, its parcel and the items.

    Raises UnreadableDate (of `by`), WaitedLonger, DueWithoutPromise, NotANumber, CarrierWithoutParcel, TextTooLong, NotText, and
    what reading an item raises.
    """
    promised = [text for text in answers.promises if promise_or_none(text) is not None]
    of_company = company_itself_warnings(case, answers.contact.party or "")
    when = {"--by": answers.by, "--after": answers.after, "--within": answers.within}
    for option, typed in when.items():
        if typed is not None and len(promised) != 1:
            raise DueWithoutPromise(len(promised), option)
    contact = _with_role_apart(without_company_itself(case, cleaned(answers.contact)))
    check_waiting(contact)
    check_number(contact.case_number, "a case number", clock)
    for order in (answers.order, *answers.further_orders):
        check_number(order, "an order number", clock)
    references_from(answers.numbers, contact.at, clock)
    return (
        EntryDraft(contact, (*of_company, *long_ago_warnings(contact.at, clock, answers.date))),
        *(_promise(text, answers, contact.at, case, clock) for text in promised),
        *_shipments(answers, contact.at, clock),
        *map(EntryDraft, items_from(answers.items, contact.at, case, clock)),
    )


def _with_role_apart(contact: Contact) -> Contact:
    """The contact with the role that was typed beside the name of who answered, where no other was."""
    one = name_and_role(contact.agent or "")
    if one.role is None or contact.role not in (None, one.role):
        return contact
    return replace(contact, agent=one.agent, role=one.role)


def _promise(text: str, answers: ContactAnswers, at: Moment, case: Case, clock: Clock) -> EntryDraft:
    """One of the promises, made by whom and when `answers` says; else by who answered, when it was."""
    made, hangs_on = made_of(answers, text), {"after": answers.after, "within": answers.within}
    return promise_from(text, made.by, made.at or at, case, clock, agent=made.agent, **hangs_on)


def check_given(answers: ContactAnswers, case: Case, clock: Clock) -> None:
    """What was given and no question asks again can be recorded, whatever the answers. Raises what `drafts_from` does."""
    hangs_on = () if answers.after is answers.within is None else ("a promise",)
    drafts_from(answers._replace(promises=answers.promises or hangs_on, by=None, carrier=None), case, clock)


def log_contact(
    book: Writer,
    case: Case,
    answers: ContactAnswers,
    clock: Clock,
    files: Sequence[InputFile] = (),
    progress: ProgressBar = no_progress_bar,
    *,
    asked: bool = False,
    from_file: bool = False,
) -> Recorded:
    """The contact as recorded, with its promises, its parcel and its files, in one transaction.

    A case that is yet to be opened (see `new_or_existing_case`) is opened in it. `asked` says that the person was asked which
    case is meant, and about what the text promises; `from_file` that it was kept elsewhere until now, so that nothing is
    told that helps only who has just typed it. Raises what `drafts_from` and `read_files` do, and OtherCompany.
    """
    _check_not_empty(case, answers, files)
    slip, drafts = () if asked else slip_warnings(book.reader, case), drafts_from(answers, case, clock)
    read, is_new = _read(files, drafts[0].entry.at, clock, progress), not case.uuid
    with book.transaction():
        if is_new and book.reader.has_handle(case.handle):
            # Somebody else opened it after it was looked for; what is said is then read as one of that case.
            case, is_new = new_or_existing_case(book.reader, case.handle, case.company, clock), False
            drafts = drafts_from(answers, case, clock)
        if is_new:
            case = book.open_case(case)
        case, entries, warnings = _logged(book, case, answers, drafts, read, clock, progress)
    in_files = bool(files) and not drafts[0].entry.text  # what was said stands in the file alone
    repeated = () if is_new or in_files else repeated_warnings(book, case, entries[0], can_undo=not from_file)
    noticed = () if asked else noticed_remarks(case, entries[0].number, answers, clock)
    told = (
        *slip,
        *repeated,
        *blank_answers(answers),
        *_warnings(book.reader, case, drafts, entries, None if from_file else clock, answers),
        *warnings,
        *(noticed if from_file else (*noticed, *word_remarks(book.reader, case, entries[0]))),
    )
    return Recorded(case, entries, told, is_new, proposals=happening_remarks(case, book.reader, entries))


def _logged(
    book: Writer,
    case: Case,
    answers: ContactAnswers,
    drafts: Sequence[EntryDraft],
    files: Sequence[FileDraft],
    clock: Clock,
    progress: ProgressBar,
) -> tuple[Case, tuple[Entry, ...], tuple[str, ...]]:
    """The case with its order number, the entries that were recorded, and what to say of them and of the files."""
    orders, named = numbers_of(book, case, drafts[0].entry, answers, clock)
    for order in orders:
        case = book.add_order(case, order)
    entries = book.log(case, *(draft.entry for draft in drafts), *named, identity=answers.contact.uuid)
    started = start_clocks(book, case, entries, clock)
    if not files:
        return case, entries, started
    from casebook.actions.files.stored_files import store_files

    stored = store_files(book, case, files, entries[0].number, progress)
    return case, (*entries, *stored.attachments), (*started, *stored.warnings)


def _check_not_empty(case: Case, answers: ContactAnswers, files: Sequence[InputFile]) -> None:
    if not files and not says_anything(answers):
        raise EmptyContact(case.handle)


def _read(files: Sequence[InputFile], at: Moment, clock: Clock, progress: ProgressBar) -> Sequence[FileDraft]:
    if not files:
        return ()
    from casebook.actions.files.stored_files import read_files

    return read_files(files, at, clock, progress=progress)


def _warnings(
    reader: Reader,
    case: Case,
    drafts: Sequence[EntryDraft],
    entries: tuple[Entry, ...],
    clock: Optional[Clock],
    answers: ContactAnswers,
) -> tuple[str, ...]:
    """What to say of what was recorded; without a `clock` nothing that helps only who has just typed it."""
    warnings = [*(warning for draft in drafts for warning in draft.warnings), *waiting_warnings(case, entries)]
    warnings += sensitive_text_warnings(case, entries)
    contact, has_promise = entries[0], any(isinstance(entry, Promise) for entry in entries)
    assert isinstance(contact, Contact)
    answers = with_known_names(answers, reader, case)._replace(contact=contact)
    noticed = noticed_in(case, answers, clock) if clock else None
    named = () if noticed and noticed.party else party_warnings(case, answers)
    warnings += (*answered_warnings(contact, has_promise), *named)
    if noticed:
        if not named and (missing := missing_details(contact, noticed)):
            warnings.append(f"next time, ask for {' and '.join(missing)}.")
        warnings += () if answers.details_offered else details_remarks(case, contact, noticed)
    is_closed = [f"{case.handle} is closed; `casebook reopen {case.handle}` opens it again."] if case.closed else []
    return (*warnings, *is_closed)


def _shipments(answers: ContactAnswers, at: Moment, clock: Clock) -> tuple[EntryDraft, ...]:
    if name_or_none(answers.tracking, number=True) or blank_to_none(answers.shipping):
        parcel = ShipmentAnswers(answers.tracking, answers.carrier, answers.shipping, returning=answers.is_return)
        return (shipment_from(parcel, at, clock),)
    if name_or_none(answers.carrier):
        raise CarrierWithoutParcel()
    return ()
