"""Casebook from Python: open a book, gather a case's facts, render the paste; record what happened.

    book = casebook.open_book("casebook.db")
    print(casebook.render(book.facts("towel")))
    book.promise("towel", "refund within 5 business days", agent="Maria")

What is given is read as on the command line. Nothing is printed or asked, and no variable of the environment is read;
the clock of the machine only where no `now` was given. Errors are subclasses of `casebook.errors.CasebookError`, whose
`str()` is a whole sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from casebook.actions import open_case, record, settle
from casebook.actions.case_answers import CaseAnswers
from casebook.actions.contact_answers import ContactAnswers
from casebook.actions.dates import parse_past_date
from casebook.actions.find import as_promise, entry_numbered
from casebook.actions.log_contact import log_contact
from casebook.actions.results import Recorded
from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.without_private import without_private
from casebook.parsing.clock import Clock, written_now
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel, EventKind, Verdict
from casebook.store import open_book as opening

if TYPE_CHECKING:
    from casebook.records.kinds import Case, Promise
    from casebook.records.person import Person
    from casebook.store.reader import Reader
    from casebook.store.writer import Writer

__all__ = ["Book", "CaseAnswers", "open_book", "render"]


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
        from casebook.actions.export import remarks_on_changes
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
        channel: Channel = Channel.CHAT,
        promises: Sequence[str] = (),
        by: Optional[str] = None,
        tracking: Optional[str] = None,
        **fields: Any,
    ) -> Recorded:
        """Log a contact, with its promises and its parcel.

        `fields` are the others of a contact: agent, role, department, case_number, outcome, minutes, rating, incoming,
        private_text.
        Raises NoBook, NoSuchCase, UnreadableDate, InTheFuture, EmptyContact, DueWithoutPromise; TypeError for a field it has not.
        """
        clock = self._clock()
        at = parse_past_date(date, clock)
        contact = Contact(at=at, logged=written_now(clock), text=text, channel=channel, **fields)
        with self._writing(clock) as book:
            answers = ContactAnswers(contact, promises, by, tracking=tracking, date=date)
            return log_contact(book, book.reader.case_named(case), answers, clock)

    def note(
        self, case: str, text: Optional[str] = None, *, kind: EventKind = EventKind.NOTE, date: Optional[str] = None
    ) -> Recorded:
        """Note an event. Raises NoBook, NoSuchCase, WordsMissing, UnreadableDate, InTheFuture."""
        clock = self._clock()
        with self._writing(clock) as book:
            answers = record.EventAnswers(text=text, date=date, event=kind)
            return record.note(book, book.reader.case_named(case), answers, clock)

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
    ) -> Recorded:
        """Record a promise; its due date is `by`, else read from the words of the promise, or `within` a time `after` something.

        Raises NoBook, NoSuchCase, WordsMissing, UnreadableDate, InTheFuture, NoSpan, AfterADay, WithinOfNothing, DayAndAwaited.
        """
        clock = self._clock()
        with self._writing(clock) as book:
            answers = record.PromiseAnswers(text, by, agent, date, after=after, within=within)
            return record.promise(book, book.reader.case_named(case), answers, clock)

    def settle(self, ref: str, verdict: Verdict, *, date: Optional[str] = None, note: Optional[str] = None) -> Recorded:
        """Say what became of the promise that `towel/3` names, or of the one open promise made in that contact.

        Raises NoBook, NoSuchCase, NoSuchEntry, NotAPromise, PromiseNotNamed.
        """
        clock = self._clock()
        with self._writing(clock) as book:
            case, promise = _promise_named(book.reader, ref)
            return settle.settle(book, case, promise, verdict, clock, date=date, note=note)

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


def _promise_named(reader: Reader, ref: str) -> tuple[Case, Promise]:
    """The promise that `towel/3` names, or the one open promise made in that contact, and its case."""
    name, _, number = ref.rpartition("/")
    case = reader.case_with_entries(reader.case_named(name))
    return case.case, as_promise(case, entry_numbered(case, number, ref))


def open_book(path: str | PathLike[str], *, now: Optional[datetime] = None, author: Optional[str] = None) -> Book:
    """The book at `path`, which need not be there yet: opening a case makes it; reading and other recording raise NoBook.

    `now` is an aware date-time that stands for the present; ValueError for a naive one. `author` is who records.
    """
    if now is not None and now.tzinfo is None:
        raise ValueError("now has no offset; give an aware date-time, such as datetime.now().astimezone()")
    return Book(Path(path), now, author)


def render(
    facts: CaseFacts,
    *,
    recipient: str = "chat",
    format: str = "text",
    language: Optional[str] = None,
    limit: Optional[int] = None,
    place: Optional[str] = None,
    lead: bool = False,
    ask: Optional[str] = None,
    redact: Optional[bool] = None,
    person: Optional[Person] = None,
    identify: bool = False,
) -> str:
    """The facts of a case as text for somebody, ending in a newline: by default the paste for a chat.

    `limit` counts characters; a `place` (`sms`, `court`) has a limit of its own; `lead` is only what comes first. All but JSON
    is masked unless `redact` says otherwise, what is kept of the `person` too, with whom the text begins if it is to
    `identify` them. Raises UnknownRecipient, UnknownFormat, UnknownPlace, NoSuchExport, UnknownLanguage, TooShortALimit,
    IdentifyNeedsText, NothingToTell.
    """
    from casebook.actions.export import export_facts
    from casebook.actions.export_answers import ExportAnswers
    from casebook.exporters.registry import format_named, recipient_named
    from casebook.records.person import NOBODY

    answers = ExportAnswers(
        recipient=recipient_named(recipient),
        format=format_named(format),
        limit=limit,
        place=place,
        lead=lead,
        language=language,
        ask=ask,
        redact=redact,
        identify=identify,
    )
    text = export_facts(facts, answers, person=person or NOBODY).output
    return text if isinstance(text, str) else b"".join(text).decode()
