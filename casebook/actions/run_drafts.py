"""What a foreign source says, recorded as if somebody had typed it: each of its drafts runs through the action of its kind.

All of it is one change; what cannot be recorded is taken back alone, and told with its place. Each draft has an identity made
of what it says, so that the same again, changed or removed since, adds nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from casebook.actions.contact_answers import ContactAnswers
from casebook.actions.dates import parse_past_date
from casebook.actions.log_contact import log_contact
from casebook.actions.results import Recorded
from casebook.actions.typed_values import value_typed
from casebook.domain.merge_result import MergeResult
from casebook.errors import WrongValue, shortened
from casebook.importers.draft import BadDraft, DraftSource, TypedDraft
from casebook.importers.json_records import identity_of
from casebook.parsing.clock import Clock, written_now
from casebook.records.kinds import CONTACT, KINDS, Case, Contact, Entry
from casebook.records.vocabularies import Channel
from casebook.store.writer import Writer

_TOLD = 5
"""Of how many places that have the same sentence each is named, and how many bad ones a refusal tells."""


class DateMissing(WrongValue):
    """What is said of a contact does not say when it was."""

    def __str__(self) -> str:
        return "there is no date; a contact needs the day it was on."


class BadRows(WrongValue):
    """Something of a source cannot be recorded, and nothing of it was; `count` is how many there are in all."""

    def __init__(self, bad: Sequence[BadDraft], count: int, *, strict: bool) -> None:
        self.bad, self.count, self.strict = tuple(bad), count, strict

    def __str__(self) -> str:
        told = [_bad_sentence(one) for one in self.bad[:_TOLD]]
        more = len(self.bad) - len(told)
        lines = "; ".join([*told, *([f"and {more} more"] if more else [])])
        way = "; without --strict the others are" if self.strict and len(self.bad) < self.count else ""
        return f"{lines}; nothing was imported{way}."


class DraftsRecorded(NamedTuple):
    """What was recorded of a source, in a dry run what would be: the entries with their case.

    So many were `there` already, and the refs of those that were `removed` here, and stay so.
    """

    case: Case
    entries: tuple[Entry, ...]
    there: int
    removed: tuple[str, ...]
    warnings: tuple[str, ...]
    dry_run: bool = False

    @property
    def merged(self) -> MergeResult:
        """The same as of a case that was merged."""
        handle = self.case.handle
        added = tuple(f"{handle}/{entry.number}" for entry in self.entries)
        return MergeResult(handle, handle, is_new=False, added=added, same=self.there, removed=self.removed)


def record_drafts(
    book: Writer, case: Case, source: DraftSource, clock: Clock, *, strict: bool = False
) -> DraftsRecorded:
    """What was recorded of a source in this case, in one change. Raises BadRows: with `strict` for any, else for all."""
    entries: list[Entry] = []
    bad, known = list(source.bad), list[tuple[int, bool]]()
    warnings: dict[str, list[str]] = {}
    with book.transaction():
        for draft in source.drafts:
            identity = _identity_of(draft, case)
            there = book.reader.number_of(KINDS[draft.kind], identity)
            if there is not None:
                known.append(there)
                continue
            try:
                recorded = _ACTIONS[draft.kind](book, case, draft, identity, clock)
            except WrongValue as refusal:
                bad.append(BadDraft(draft.place, str(refusal)))
                continue
            case = recorded.case
            entries += recorded.entries
            for sentence in (*recorded.warnings, *recorded.proposals):
                warnings.setdefault(sentence, []).append(draft.place)
        if bad and (strict or not (entries or known)):
            raise BadRows(bad, len(source.drafts) + len(source.bad), strict=strict)
    left_out = [f"{_bad_sentence(one)}; this row was left out." for one in bad]
    told = [f"{_places(places)}: {sentence}" for sentence, places in warnings.items()]
    removed = tuple(f"{case.handle}/{number}" for number, is_removed in known if is_removed)
    return DraftsRecorded(
        case,
        tuple(entries),
        len(known) - len(removed),
        removed,
        (*left_out, *told, *_left_out_warnings(source), *_empty_warnings(source)),
    )


def rehearse_drafts(
    path: Path, case: Case, source: DraftSource, clock: Clock, *, strict: bool = False
) -> DraftsRecorded:
    """What `record_drafts` would do to the book at this path; nothing is kept of it."""
    from casebook.store.rehearsal import RehearsingWriter, rehearsing

    now = written_now(clock)
    with rehearsing(path) as connection:
        recorded = record_drafts(RehearsingWriter(connection, path, now), case, source, clock, strict=strict)
    warnings = (*recorded.warnings, "this was a dry run; nothing was imported.")
    return recorded._replace(warnings=warnings, dry_run=True)


def _bad_sentence(bad: BadDraft) -> str:
    """`line 4: …`, without a mark at its end."""
    return f"{bad.place}: {bad.why.rstrip('.')}"


def _places(places: Sequence[str]) -> str:
    """`line 4`, `line 4, line 5`, at most some of them."""
    more = len(places) - _TOLD
    return ", ".join(places[:_TOLD]) + (f" and {more} more" if more > 0 else "")


def _identity_of(draft: TypedDraft, case: Case) -> str:
    """The identity of what a draft says in this case: of the same again, the same."""
    said = json.dumps([draft.kind, sorted(draft.answers.items()), draft.turn], separators=(",", ":"))
    return identity_of(UUID(case.uuid).bytes, said)


def _log_contact(book: Writer, case: Case, draft: TypedDraft, identity: str, clock: Clock) -> Recorded:
    return log_contact(book, case, _contact_answers(draft.answers, case, identity, clock), clock, from_file=True)


_ACTIONS: Mapping[str, Callable[[Writer, Case, TypedDraft, str, Clock], Recorded]] = {CONTACT.name: _log_contact}
"""What records a draft, by its kind."""

_FIELDS = {"channel": "channel", "number": "case_number"} | {
    name: name for name in ("agent", "role", "department", "text", "outcome", "minutes")
}
"""The fields of a contact by the names of its answers."""


def _contact_answers(said: Mapping[str, str], case: Case, identity: str, clock: Clock) -> ContactAnswers:
    """What is said of a contact. A channel that nobody told is another. Raises DateMissing, and what reading a value does."""
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
    promises = (said["promise"],) if "promise" in said else ()
    return ContactAnswers(
        replace(contact, **values),
        promises,
        by=said.get("by"),
        tracking=said.get("tracking"),
        carrier=said.get("carrier"),
        order=said.get("order"),
        date=date,
    )


def _left_out_warnings(source: DraftSource) -> tuple[str, ...]:
    """A sentence of the columns that nothing is taken from; none where there is no such."""
    if not source.left_out:
        return ()
    named = ", ".join(f"'{shortened(heading)}'" for heading in source.left_out[:_TOLD])
    more = len(source.left_out) - _TOLD
    named += f" and {more} more" if more > 0 else ""
    return (f"nothing is taken from {named}; --map NAME=COLUMN says what a column is for.",)


def _empty_warnings(source: DraftSource) -> tuple[str, ...]:
    """A sentence where there is nothing in it; none otherwise."""
    return () if source.drafts or source.bad else ("there is no row below the headings; nothing was imported.",)
