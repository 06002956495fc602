"""What an importer yields.

Casebook's own formats tell cases and entries as they will be recorded, which are merged: `RecordDraft`. Every other source tells
what a person would have typed: `TypedDraft`, which runs through the actions as if they had.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from casebook.domain.merge_result import ImportedEntry
from casebook.errors import listed, shortened
from casebook.importers.source import UNASKED, Asking
from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Findings, What
from casebook.records.company import Company
from casebook.records.kinds import Case, CaseWithEntries
from casebook.records.person import NOBODY, Person
from casebook.text.words.day_names import full_day

_FILES_NAMED = 5

R = TypeVar("R", Case, ImportedEntry)


class RecordDraft(NamedTuple, Generic[R]):
    """One record from outside. Its kind is that of the record."""

    record: R
    place: str
    """Where in the source it stood, for a refusal: `cases[0].entries[3]`."""
    unknown: tuple[str, ...]
    """The source's names for what no field of its kind holds; the record keeps what stood under them."""


class DraftFile(NamedTuple):
    """A file that is kept with a draft as it was found: what it is called, and its bytes once they are wanted."""

    name: str
    content: Callable[[], bytes]


class Likely(NamedTuple):
    """What may have been promised, in its own words, and where it stands."""

    place: str
    text: str


class TypedDraft(NamedTuple):
    """One entry of a foreign source, its answers as somebody typed them."""

    kind: str
    """The kind of the entry, by its name."""
    answers: Mapping[str, str]
    """What the source says, by the names of the fields of that kind and of what is recorded with it; blanks are left out."""
    place: str
    """Where in the source it stands: `line 4`."""
    turn: int = 1
    """Which of those it is that say exactly the same: two calls of one day may."""
    case: str | None = None
    """The handle of the case that its own numbers point to; None where it belongs to the one that is meant for all."""
    identity: str = ""
    """What makes it the same when it comes again (the Message-ID of a mail); empty where that is all that it says."""
    files: Sequence[DraftFile] = ()
    """What is kept with it."""
    promises: Sequence[str] = ()
    """What was promised in it, each in its own words."""
    findings: Findings | None = None
    """What was read out of the words of a transcript: it fills in what the answers leave open."""
    likely: Sequence[Likely] = ()
    """What may have been promised in it too, and is recorded only where somebody says so."""

    def with_promised(self, agreed: Sequence[Likely]) -> TypedDraft:
        """This draft with these among what was promised."""
        texts = {one.text for one in agreed}
        left = [one for one in self.likely if one not in agreed]
        if self.findings is None:
            return self._replace(promises=(*self.promises, *(one.text for one in agreed)), likely=left)
        return self._replace(findings=self.findings.with_sure(What.PROMISE, texts), likely=left)


class BadDraft(NamedTuple):
    """A place in a foreign source where nothing stands that can be an entry; `why` completes "line 4: ". `part` is what was left
    out where that is no piece of what the source is made of."""

    place: str
    why: str
    part: str = ""


class Offer(NamedTuple):
    """What a source says of something that is no case yet, such as one order: a case may be opened for it.

    `case` has what is said of the case itself, by the names of its fields (company, item, amount …).
    """

    title: str
    """What it is, in one line: `order 302-1234567-1234567 · Amazon · 4 mails, 3 Nov to 9 Dec 2025`."""
    case: Mapping[str, str]
    orders: Sequence[str]
    drafts: Sequence[TypedDraft]
    more: Callable[[], Mapping[str, str]] = dict
    """What else is said of the case, once somebody wants it: the language, what is wrong."""


class Proposal(NamedTuple):
    """What may be an entry of a case, which a person decides: what would be recorded, why, and the command that records it."""

    draft: TypedDraft
    """It tells its case."""
    why: str
    """`24.99 EUR on Mon 4 Nov 2024 from 'AMZN': the sum is what is at stake; day and sender fit`."""
    command: Sequence[str]


class NotListed(NamedTuple):
    """What a case waits for that a list does not have, though it would have it: which promise, made on which day, of which
    company; the days that the list is of; and the files, where there are several."""

    handle: str
    number: int
    company: str
    made: date
    first: date
    last: date
    files: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What is said of it: `towel/2 promised a refund, and none from Amazon is in this list, which reaches to …`."""
        these, reach = ("these lists", "reach") if len(self.files) > 1 else ("this list", "reaches")
        begin = "begin" if len(self.files) > 1 else "begins"
        begun = "" if self.first <= self.made else f"{begin} on {full_day(self.first)} and "
        ref, company = f"{self.handle}/{self.number}", shortened(self.company)
        said = f"{ref} promised a refund, and none from {company} is in {these}, which {begun}{reach} to {full_day(self.last)}."
        return f"{listed(self.files, _FILES_NAMED)}: {said}" if self.files else said

    def with_list(self, other: NotListed) -> NotListed:
        """The same of both lists."""
        first, last = min(self.first, other.first), max(self.last, other.last)
        return self._replace(first=first, last=last, files=(*self.files, *other.files))


class ColumnRead(NamedTuple):
    """A column that something is taken from: what it holds, its heading, and what stands in it first."""

    what: str
    heading: str
    example: str


class DraftSource(NamedTuple):
    """A foreign source that was looked through."""

    drafts: Sequence[TypedDraft]
    bad: Sequence[BadDraft] = ()
    left_out: Sequence[str] = ()
    """The source's names for what nothing is taken from."""
    what: str = ""
    """What it was recognised as, and how much of it there is: `a mailbox with 240 mails`."""
    part: str = "row"
    """What one piece of it is called."""
    remarks: Sequence[str] = ()
    """What else is to be said of it, a sentence each."""
    offers: Sequence[Offer] = ()
    """What no case is there for."""
    tells_cases: bool = False
    """Whether it was found by what stands in it which case each part belongs to."""
    said: Mapping[str, str] = {}
    """What it says of the case that was named itself, by the names of its fields, where that is yet to be opened."""
    columns: Sequence[ColumnRead] = ()
    """What its columns were taken for."""
    proposals: Sequence[Proposal] = ()
    """What is never recorded by itself."""
    is_told: bool = False
    """Whether its remarks say what of it is about a case."""
    later: Callable[[KnownBook], DraftSource] | None = None
    """The same, held against a book in which its drafts are recorded; None where that would say nothing else."""
    proposes: bool = False
    """Whether it was read, and what it says is only ever proposed: that nothing of it is recorded is no failure."""

    answered: frozenset[str] = frozenset()
    """The handles of the cases of which it has what they wait for, or may."""
    not_listed: Sequence[NotListed] = ()
    """What it does not have of what a case waits for."""

    @property
    def told(self) -> tuple[str, ...]:
        """All that is said of it: its remarks, and what is not in it."""
        return (*self.remarks, *(each.sentence for each in self.not_listed))

    @property
    def needs_case(self) -> bool:
        """Whether a case is to be named for it."""
        return not self.tells_cases or any(draft.case is None for draft in self.drafts)


class KnownBook(NamedTuple):
    """What the book knows that decides what of a foreign source belongs into it."""

    cases: Sequence[CaseWithEntries] = ()
    """All of its cases."""
    case: Case | None = None
    """The one that was named."""
    person: Person = NOBODY
    """Who keeps the book."""
    companies: Sequence[Company] = ()
    """What is kept of companies."""


class SourceOptions(NamedTuple):
    """What decides what is read out of a foreign source."""

    clock: Clock
    me: Sequence[str] = ()
    """The e-mail addresses that were said to be the person's own."""
    mapping: Mapping[str, str] = {}
    """The headings of a spreadsheet by what their columns hold, as they were typed."""
    book: Callable[[], KnownBook] = KnownBook
    """What the book knows; it is opened when this is asked for."""
    asking: Asking = UNASKED
