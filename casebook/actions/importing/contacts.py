"""What a foreign source says of a contact, recorded as if somebody had typed it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.answers.dates import long_ago_warnings, parse_past_date
from casebook.actions.answers.other_parties import without_company_itself
from casebook.actions.answers.typed_values import value_typed
from casebook.actions.files.input_files import found_file
from casebook.actions.importing.said_paid import said_paid_remarks
from casebook.actions.log_contact import log_contact
from casebook.actions.noticed.due_remarks import NO_DUE_DATE
from casebook.actions.noticed.numbers_elsewhere import elsewhere_words, numbers_elsewhere, without
from casebook.actions.noticed.repeated_entries import AT_ONCE
from casebook.actions.results import Recorded
from casebook.actions.transcript import TranscriptRead, answers_with
from casebook.errors import WrongValue
from casebook.importers.draft import TypedDraft
from casebook.parsing.clock import Clock, written_now
from casebook.parsing.transcripts.findings import Findings
from casebook.records.kinds import CONTACT, Case, Contact, Entry
from casebook.records.values import normalized
from casebook.records.vocabularies import Channel
from casebook.store.writer import Writer


class DateMissing(WrongValue):
    """What is said of a contact does not say when it was."""

    def __str__(self) -> str:
        return "there is no date; a contact needs the day it was on."


def log_drafted_contact(book: Writer, case: Case, draft: TypedDraft, identity: str, clock: Clock) -> Recorded:
    """The contact as recorded, with its promises and files. Raises DateMissing, and what `log_contact` does."""
    answers = contact_answers(draft, case, identity, clock)
    elsewhere: list[str] = []
    if draft.findings is not None:
        read = _read(draft, draft.findings)
        others = numbers_elsewhere(read, book.reader.case_named, case)
        elsewhere = [f"{words}." for words in elsewhere_words(others, case)]
        answers = answers_with(answers, without(read, others), _named_in(draft), clock)
    if draft.identity:
        contact = _without_order(case, without_company_itself(case, answers.contact))
        answers = answers._replace(contact=contact)
    files = [found_file(file.name, file.content()) for file in draft.files]
    # What was promised in the words of a program's file was read there; nothing of it is asked for once more.
    recorded = log_contact(book, case, answers, clock, files, asked=bool(draft.identity), from_file=True)
    recorded = recorded._replace(warnings=(*recorded.warnings, *elsewhere))
    if not draft.identity:
        return recorded
    paid = said_paid_remarks(book, case, recorded.entries[0])
    # A program wrote down when it was, and nobody can be asked now: neither slips nor days that are missing are told of.
    slips = (*long_ago_warnings(answers.contact.at, clock, answers.date), NO_DUE_DATE)
    told = (each for each in recorded.warnings if each not in slips)
    return recorded._replace(warnings=(*told, *paid))


def _without_order(case: Case, contact: Contact) -> Contact:
    """The contact without a case number that is an order of the case, which nobody gave as one."""
    orders = {normalized(order) for order in case.orders}
    return replace(contact, case_number=None) if normalized(contact.case_number or "") in orders else contact


def typed_too(case: Case, recorded: Sequence[Entry], before: Sequence[Entry], draft: TypedDraft) -> tuple[str, ...]:
    """A sentence where a contact out of a program may be one that somebody had typed `before`; none otherwise."""
    contact = recorded[0]
    if not isinstance(contact, Contact) or not draft.identity:
        return ()
    for other in before:
        is_typed = isinstance(other, Contact) and UUID(other.uuid).version == _TYPED
        if is_typed and isinstance(other, Contact) and _may_be_the_same(contact, other):
            ref = f"{case.handle}/{other.number}"
            return (f"{ref} may tell of this already; `casebook remove {ref}` takes out what was typed then.",)
    return ()


_TYPED = 4
"""The version of the identities of what was typed; those of what was imported follow from what it says."""


def _may_be_the_same(one: Contact, other: Contact) -> bool:
    if (one.channel, one.incoming) != (other.channel, other.incoming):
        return False
    if one.at.has_time and other.at.has_time:
        return abs(one.at.utc - other.at.utc) <= AT_ONCE
    return one.at.day == other.at.day


def _read(draft: TypedDraft, findings: Findings) -> TranscriptRead:
    """What was read in the words of it, as `add --transcript` takes it."""
    return TranscriptRead(draft.place, findings, tuple(one for one in findings.found if one.sure), ())


def _named_in(draft: TypedDraft) -> set[str]:
    """The fields that its answers fill, which what was read leaves alone."""
    return {_FIELDS.get(name, name) for name in draft.answers}


_FIELDS = {"number": "case_number"} | {
    field.typed_name: field.name
    for field in CONTACT.fields
    if field.spec.editable and not field.spec.relation and field.name != "at"
}
"""The fields of a contact by the names of its answers: all that can be typed of one, but when it was and other entries."""


def contact_answers(draft: TypedDraft, case: Case, identity: str, clock: Clock) -> ContactAnswers:
    """What is said of a contact. A channel that nobody told is another. Raises DateMissing, and what reading a value does."""
    said = draft.answers
    if "date" not in said:
        raise DateMissing
    date = " ".join(said[name].strip() for name in ("date", "time") if name in said)
    at = parse_past_date(date, clock)
    contact = Contact(at=at, logged=written_now(clock), channel=Channel.OTHER, uuid=identity)
    values = {
        field: value_typed(CONTACT.field(field), said[name], clock, contact, case)
        for name, field in _FIELDS.items()
        if name in said
    }
    promises = (*([said["promise"]] if "promise" in said else []), *draft.promises)
    return ContactAnswers(
        replace(contact, **values),
        promises,
        by=said.get("by"),
        tracking=said.get("tracking"),
        is_return="return" in said,
        carrier=said.get("carrier"),
        order=said.get("order"),
        order_read=bool(draft.identity),
        date=date,
    )
