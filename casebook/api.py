"""Casebook from Python: open a book, gather a case's facts, render the paste; record what happened.

    book = casebook.open_book("casebook.db")
    print(casebook.render(book.facts("towel")))
    book.promise("towel", "refund within 5 business days", agent="Maria")

What is given is read as on the command line. Nothing is printed or asked, and no variable of the environment is read;
the clock of the machine only where no `now` was given. Errors are subclasses of `casebook.errors.CasebookError`, whose
`str()` is a whole sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from casebook.actions import open_case, record, settle
from casebook.actions.answers.case_answers import CaseAnswers
from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.answers.dates import parse_past_date
from casebook.actions.answers.reference_numbers import named_numbers
from casebook.actions.answers.typed_values import value_typed
from casebook.actions.exporting.rendering import render, render_bytes
from casebook.actions.find import as_promise, contact_named, entry_numbered, only_open_promise
from casebook.actions.log_contact import log_contact
from casebook.actions.note import EventAnswers, note
from casebook.actions.results import Recorded
from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.without_private import without_private
from casebook.parsing.choices import choice_named
from casebook.parsing.clock import Clock, written_now
from casebook.records.kinds import CONTACT, Contact
from casebook.records.vocabularies import Channel, EventKind, Verdict
from casebook.store import open_book as opening

if TYPE_CHECKING:
    from casebook.records.company import Company
    from casebook.records.kinds import Case, Promise
    from casebook.records.person import Person
    from casebook.store.reader import Reader
    from casebook.store.writer import Writer

__all__ = ["Book", "CaseAnswers", "open_book", "render", "render_bytes"]


class Book(NamedTuple):
    """A book at `path`. It is opened for each call and closed again, so that other programs can use it in between.

    `now` is the present for all that is read and recorded: an aware date-time. None is the clock of the machine at each
    call. `author` is kept with what is recorded. Every method that names a case takes what the command line takes: a
    handle, the beginning of one, a number.
    """

    path: Path
    now: Optional[datetime] = None
    author: Optional[str] = None

    def cases(self) -> list[Case]:
        """All cases, the open ones first. Raises NoBook, BookNotABook, BookIsNewer, BookDamaged."""
        with opening.reading(self.path) as reader:
            return reader.cases()

    def facts(self, case: str, *, include_private: bool = False, unchecked: bool = False) -> CaseFacts:
        """What the case amounts to now; what is private only if it is asked for.

        Raises NoBook, NoSuchCase, SeveralCases, what opening the book raises, and CaseNotWhole where somebody changed the
        case behind casebook's back, unless it may leave the book `unchecked`.
        """
        from casebook.actions.exporting.export import remarks_on_changes
        from casebook.store.reader import Reader

        with opening.connection_to(self.path) as connection:
            reader = Reader(connection)
            named = reader.case_named(case)
            remarks_on_changes(connection, [named], unchecked=unchecked)
            found = reader.case_with_entries(named)
        return gather(found if include_private else without_private(found), self._clock().now)

    def person(self) -> Person:
        """Who keeps the book, as far as that is kept: for `render`, which masks it. Raises what opening the book raises."""
        with opening.reading(self.path) as reader:
            return reader.person()

    def company(self, name: str) -> Optional[Company]:
        """What is kept of the company of that name, whatever its capitals; None where nothing is. Raises what opening does."""
        with opening.reading(self.path) as reader:
            return reader.company(name)

    def open_case(self, answers: CaseAnswers) -> Recorded:
        """Open a case, and the book with it where there is none yet. Raises what `actions.open_case` does."""
        clock = self._clock()
        with self._writing(clock, may_make=True) as book:
            return open_case.open_case(book, answers, clock)

    def log_contact(
        self,
        case: str,
        text: Optional[str] = None,
        *,
        date: Optional[str] = None,
        channel: Channel | str = Channel.CHAT,
        promises: Sequence[str] = (),
        by: Optional[str] = None,
        after: Optional[str] = None,
        within: Optional[str] = None,
        tracking: Optional[str] = None,
        carrier: Optional[str] = None,
        shipping: Optional[str] = None,
        order: Optional[str] = None,
        items: Sequence[str] = (),
        refs: Sequence[str] = (),
        **fields: Any,
    ) -> Recorded:
        """Log a contact, with its promises, its parcel, its items, and numbers such as `customer number=0281447199`.

        `fields` are the others that a `Contact` has: agent, role, also, case_number, outcome, minutes and so on, each as
        it is kept or as it would be typed. Raises NoBook, NoSuchCase, UnreadableDate, InTheFuture, EmptyContact,
        DueWithoutPromise, NotAChoice, NotAWholeNumber; TypeError for a field it has not.
        """
        clock = self._clock()
        at = parse_past_date(date, clock)
        contact = Contact(at=at, logged=written_now(clock), text=text, channel=Channel.CHAT)
        contact = replace(contact, **_as_kept({"channel": channel, **fields}, contact, clock))
        said = ContactAnswers(contact, promises=promises, by=by, after=after, within=within, date=date)
        said = said._replace(tracking=tracking, carrier=carrier, shipping=shipping, order=order, items=items)
        said = said._replace(numbers=named_numbers(refs))
        with self._writing(clock) as book:
            return _with_proposals(log_contact(book, book.reader.case_named(case), said, clock))

    def note(
        self,
        case: str,
        text: Optional[str] = None,
        *,
        kind: EventKind | str = EventKind.NOTE,
        date: Optional[str] = None,
        amount: Optional[str] = None,
        method: Optional[str] = None,
        reference: Optional[str] = None,
        key: bool = False,
        private: bool = False,
    ) -> Recorded:
        """Note an event, with the sum it is about. What it makes of what was promised and is wanted is among the warnings.

        Raises NoBook, NoSuchCase, WordsMissing, UnreadableDate, InTheFuture, NotAChoice, NotANumber, and what reading an
        amount raises.
        """
        clock = self._clock()
        with self._writing(clock) as book:
            named = choice_named(EventKind, "kind", kind)
            answers = EventAnswers(text, date, named, private, amount, method, reference, key)
            return _with_proposals(note(book, book.reader.case_named(case), answers, clock))

    def ship(
        self,
        case: str,
        tracking: str,
        *,
        carrier: Optional[str] = None,
        status: Optional[str] = None,
        date: Optional[str] = None,
        returning: bool = False,
    ) -> Recorded:
        """Record a parcel, or an update of it. Raises NoBook, NoSuchCase, NumberMissing, UnreadableDate, InTheFuture."""
        clock = self._clock()
        with self._writing(clock) as book:
            answers = record.ShipmentAnswers(tracking, carrier, status, date, returning)
            return _with_proposals(record.ship(book, book.reader.case_named(case), answers, clock))

    def promise(
        self,
        case: str,
        text: str,
        *,
        by: Optional[str] = None,
        agent: Optional[str] = None,
        date: Optional[str] = None,
        after: Optional[str] = None,
        within: Optional[str] = None,
        made_in: Optional[str] = None,
        key: bool = False,
    ) -> Recorded:
        """Record a promise; its due date is `by`, else read from the words of the promise, or `within` a time `after` something.

        `made_in` is the contact it was made in, such as `towel/3`. Raises NoBook, NoSuchEntry, NotAContact, NoSuchCase,
        WordsMissing, UnreadableDate, InTheFuture, NoSpan, AfterADay, DayAndAwaited, DayAndSpan.
        """
        clock = self._clock()
        with self._writing(clock) as book:
            named = book.reader.case_named(case)
            contact = contact_named(book.reader, named, made_in, "made_in") if made_in else None
            answers = record.PromiseAnswers(text, by, agent, date, key, after, within, contact)
            return _with_proposals(record.promise(book, named, answers, clock))

    def settle(
        self, ref: str, verdict: Verdict | str, *, date: Optional[str] = None, note: Optional[str] = None
    ) -> Recorded:
        """Say what became of the promise that `towel/3` names, or of the one open promise made in that contact or in that case.

        Raises NoBook, NoSuchCase, NoSuchEntry, NotAPromise, PromiseNotNamed, NotAChoice.
        """
        clock, became = self._clock(), choice_named(Verdict, "verdict", verdict)
        with self._writing(clock) as book:
            case, promise = _promise_named(book.reader, ref)
            return settle.settle(book, case, promise, became, clock, date=date, note=note)

    def happened(self, ref: str, when: str) -> Recorded:
        """Say when what the promise waits for happened; it is due so long after that.

        Raises NoBook, NoSuchCase, NoSuchEntry, NotAPromise, PromiseNotNamed, NothingAwaited, UnreadableDate, InTheFuture.
        """
        clock = self._clock()
        with self._writing(clock) as book:
            case, promise = _promise_named(book.reader, ref)
            return settle.start_clock(book, case, promise, when, clock)

    def _writing(self, clock: Clock, *, may_make: bool = False) -> AbstractContextManager[Writer]:
        return opening.writing(self.path, written_now(clock), author=self.author, may_make=may_make)

    def _clock(self) -> Clock:
        now = self.now or datetime.now().astimezone()
        return Clock(now=now, zone=getattr(now.tzinfo, "key", None) or now.isoformat()[-6:])


def _with_proposals(recorded: Recorded) -> Recorded:
    """The same with what may follow among the warnings: nobody is asked here."""
    return recorded._replace(warnings=(*recorded.warnings, *recorded.proposals))


def _promise_named(reader: Reader, ref: str) -> tuple[Case, Promise]:
    """The promise that `towel/3` names, or the one open promise made in that contact or in that case, and its case."""
    name, slash, number = ref.rpartition("/")
    case = reader.case_with_entries(reader.case_named(name if slash else ref))
    return case.case, as_promise(case, entry_numbered(case, number, ref)) if slash else only_open_promise(case)


def _as_kept(fields: Mapping[str, Any], contact: Contact, clock: Clock) -> dict[str, Any]:
    """Each field of a contact as the book keeps it, whether it was given so or as it is typed."""
    known = {field.name: field for field in CONTACT.fields}
    return {
        name: value_typed(known[name], given, clock, contact) if name in known else given
        for name, given in fields.items()
    }


def open_book(path: str | PathLike[str], *, now: Optional[datetime] = None, author: Optional[str] = None) -> Book:
    """The book at `path`, which need not be there yet: opening a case makes it; reading and other recording raise NoBook.

    `now` is an aware date-time that stands for the present; ValueError for a naive one. `author` is who records.
    """
    if now is not None and now.tzinfo is None:
        raise ValueError("now has no offset; give an aware date-time, such as datetime.now().astimezone()")
    return Book(Path(path), now, author)
