"""What a foreign source says, recorded as if somebody had typed it: each of its drafts runs through the action of its kind.

All of it is one change; what cannot be recorded is taken back alone, and told with its place. Each draft has an identity made
of what it says, so that the same again, changed or removed since, adds nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from casebook.actions.callbacks import Progress, ProgressBar, no_progress_bar
from casebook.actions.importing.contacts import contact_answers, log_drafted_contact, typed_too
from casebook.actions.importing.drafts_recorded import (
    MOST_TOLD,
    BadRows,
    DraftsRecorded,
    PlacedEntry,
    SourceRecorded,
    bad_sentence,
)
from casebook.actions.importing.entries import already_remark, note_event, record_parcel, record_thing, said_already
from casebook.actions.importing.rows_again import fill_in, row_before
from casebook.actions.importing.shown_again import shown_again
from casebook.actions.note import what_follows
from casebook.actions.results import Recorded
from casebook.errors import WrongValue, listed, shortened, without_option
from casebook.importers.documents.json_records import identity_of
from casebook.importers.draft import BadDraft, DraftSource, TypedDraft
from casebook.parsing.clock import Clock
from casebook.records.kinds import CONTACT, EVENT, ITEM, KINDS, SHIPMENT, Case, Entry, Event, Shipment
from casebook.records.vocabularies import EventKind
from casebook.store.reader import Reader
from casebook.store.writer import Writer


class _Told(NamedTuple):
    """What is to be said of the drafts: those that could not be recorded, the places of each sentence, how far it is."""

    bad: list[BadDraft]
    warnings: dict[str, list[str]]
    proposals: dict[str, list[str]]
    advance: Progress = lambda _: None
    gives_back: bool = False


def record_source(
    book: Writer,
    meant: Case | None,
    source: DraftSource,
    clock: Clock,
    *,
    strict: bool = False,
    gives_back: bool = False,
    progress: ProgressBar = no_progress_bar,
) -> SourceRecorded:
    """What was recorded of a source, in one change: in the case that is `meant`, and in those that drafts name themselves; what
    an undo took back is shown again where it `gives_back`.

    Raises BadRows: with `strict` for any, else where nothing could be recorded.
    """
    watched = progress("importing", len(source.drafts), unit="entries")
    with book.transaction(), watched as advance:
        told = _Told(list(source.bad), {}, {}, advance, gives_back)
        recorded = [
            _record_in(book, _case_of(book, handle, meant), drafts, clock, told)
            for handle, drafts in _by_case(source).items()
        ]
        done = any(one.placed or one.there or one.removed for one in recorded)
        # That nothing of a mailbox belongs into this book is nothing wrong with it.
        failed = not (done or source.proposes) and (bool(source.drafts) or not source.tells_cases or meant is not None)
        if told.bad and (strict or failed):
            raise BadRows(told.bad, len(source.drafts) + len(source.bad), strict=strict)
    proposals = _with_places(told.proposals)
    undecided = (tuple(source.offers), tuple(source.proposals))
    return SourceRecorded(source.what, tuple(recorded), _warnings(source, told), proposals, *undecided)


def without_known_likely(reader: Reader, drafts: Sequence[TypedDraft], handle: str | None) -> list[TypedDraft]:
    """The drafts, without what is likely in those that are on record: in the case they tell, else in the one of that handle."""

    def is_known(draft: TypedDraft) -> bool:
        name = draft.case or handle
        return name is not None and is_on_record(reader, draft, reader.case_named(name))

    return [draft._replace(likely=()) if draft.likely and is_known(draft) else draft for draft in drafts]


def is_on_record(reader: Reader, draft: TypedDraft, case: Case) -> bool:
    """Whether a draft was recorded in this case before, if it was removed since too."""
    return reader.number_of(KINDS[draft.kind], _identity_of(draft, case)) is not None


def nothing_recorded(source: DraftSource, *, strict: bool) -> SourceRecorded:
    """What is to be said of a source of which nothing belongs into a case, for which no book is opened. Raises BadRows with
    `strict` where something in it cannot be recorded."""
    if strict and source.bad:
        raise BadRows(source.bad, len(source.bad), strict=True)
    told = _Told(list(source.bad), {}, {})
    return SourceRecorded(source.what, (), _warnings(source, told), (), tuple(source.offers), tuple(source.proposals))


def _by_case(source: DraftSource) -> dict[str | None, list[TypedDraft]]:
    """The drafts by the handle of their case, in the order that the cases come up; None for the one that is meant."""
    found: dict[str | None, list[TypedDraft]] = {} if source.tells_cases else {None: []}
    for draft in source.drafts:
        found.setdefault(draft.case, []).append(draft)
    return found


def _case_of(book: Writer, handle: str | None, meant: Case | None) -> Case:
    if handle is not None:
        return book.reader.case_named(handle)
    assert meant is not None
    return meant


def _record_in(book: Writer, case: Case, drafts: Sequence[TypedDraft], clock: Clock, told: _Told) -> DraftsRecorded:
    """What was recorded of these drafts in one case; what is to be said is put into `told`."""
    placed: list[PlacedEntry] = []
    known: list[tuple[int, bool]] = []
    stood: list[int] = []
    before = _typed_before(book, case, drafts)
    for draft in drafts:
        told.advance(1)
        identity = _identity_of(draft, case)
        there = book.reader.number_of(KINDS[draft.kind], identity)
        if there is not None:
            back = shown_again(book, case, draft, identity, told.warnings, is_meant=told.gives_back) if there[1] else []
            placed += back
            known += [] if back else [there]
            continue
        try:
            same = said_already(case, before, draft, clock)
            if same is not None:
                stood += _stands(case, same, before, draft, told)
            if same is not None or _is_row_again(book, case, before, draft, clock, told):
                known.append((0, False))
                continue
            recorded = _ACTIONS[draft.kind](book, case, draft, identity, clock)
        except WrongValue as refusal:
            told.bad.append(BadDraft(draft.place, without_option(refusal)))
            continue
        case = recorded.case
        for likely in draft.likely:
            end = "" if likely.text[-1:] in (".", "!", "?") else "."
            sentence = f"this may be a promise, and was not recorded as one: “{likely.text}”{end}"
            told.warnings.setdefault(sentence, []).append(likely.place)
        placed += [PlacedEntry(entry, draft.place) for entry in recorded.entries]
        for sentence in (*recorded.warnings, *typed_too(case, recorded.entries, before, draft)):
            told.warnings.setdefault(sentence, []).append(draft.place)
        for sentence in recorded.proposals:
            told.proposals.setdefault(sentence, []).append(draft.place)
    refunds = _refunds_of(book, case, [*stood, *(number for number, is_removed in known if not is_removed)])
    _tell_what_follows(book, case, placed, refunds, clock, told)
    removed = tuple(f"{case.handle}/{number}" for number, is_removed in known if is_removed)
    return DraftsRecorded(case, tuple(placed), len(known) - len(removed), removed, refunds=refunds)


def _stands(case: Case, same: Entry | str, before: list[Entry], draft: TypedDraft, told: _Told) -> list[int]:
    """Say that something tells already what a draft does; its number, where it tells of one thing alone."""
    told.warnings.setdefault(already_remark(case, same, draft), []).append(draft.place)
    if not isinstance(same, Event | Shipment):
        return []
    before.remove(same)  # one thing is not two
    return [same.number]


def _is_row_again(book: Writer, case: Case, before: list[Entry], draft: TypedDraft, clock: Clock, told: _Told) -> bool:
    """Whether a contact was imported of the same row before; what it told too little of is filled in, and said."""
    if draft.kind != CONTACT.name or draft.findings is not None or draft.files or not before:
        return False
    answers = contact_answers(draft, case, "", clock)
    there = row_before(before, answers.contact)
    if there is None:
        return False
    sentence = fill_in(book, case, there, answers, before)
    before.remove(there)  # one row is not two
    if sentence is not None:
        told.warnings.setdefault(sentence, []).append(draft.place)
    return True


def _refunds_of(book: Writer, case: Case, numbers: Sequence[int]) -> tuple[Event, ...]:
    """The refunds with a sum among the entries of the case that have these numbers."""
    if not any(numbers):
        return ()
    entries = book.reader.case_with_entries(case).entries
    refunds = [each for each in entries if isinstance(each, Event) and each.event is EventKind.REFUNDED and each.amount]
    return tuple(each for each in refunds if each.number in numbers)


def _tell_what_follows(
    book: Writer,
    case: Case,
    placed: Sequence[PlacedEntry],
    refunds: Sequence[Event],
    clock: Clock,
    told: _Told,
) -> None:
    """What the sums that were recorded in a case make of what was promised and is wanted, put into `told`; of the `refunds`
    that were there, what they make of what was promised since."""
    events = [one.entry for one in placed if isinstance(one.entry, Event) and one.entry.amount]
    if not events and not refunds:
        return
    warnings, proposals = what_follows(book, case, [*refunds, *events], clock)
    told.warnings.update((sentence, []) for sentence in (warnings if events else ()))
    told.proposals.update((sentence, []) for sentence in proposals)


def _typed_before(book: Writer, case: Case, drafts: Sequence[TypedDraft]) -> list[Entry]:
    """What the case has that is not of these drafts, where it may tell what one of them does."""
    if all(draft.kind == CONTACT.name and not draft.identity for draft in drafts):
        return []
    own = {_identity_of(draft, case) for draft in drafts}
    return [each for each in book.reader.case_with_entries(case).entries if each.uuid not in own]


def _warnings(source: DraftSource, told: _Told) -> tuple[str, ...]:
    left_out = [f"{bad_sentence(one)}; this {one.part or source.part} was left out." for one in told.bad]
    return (
        *left_out,
        *_with_places(told.warnings),
        *_left_out_warnings(source),
        *source.told,
        *_empty_warnings(source),
    )


def _with_places(sentences: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Each sentence with the places that it is about, if any."""
    return tuple(
        f"{listed(places, MOST_TOLD)}: {sentence}" if places else sentence for sentence, places in sentences.items()
    )


def _identity_of(draft: TypedDraft, case: Case) -> str:
    """The identity of what a draft says in this case: of the same again, the same."""
    said = draft.identity or json.dumps([draft.kind, sorted(draft.answers.items()), draft.turn], separators=(",", ":"))
    return identity_of(UUID(case.uuid).bytes, said)


_ACTIONS: Mapping[str, Callable[[Writer, Case, TypedDraft, str, Clock], Recorded]] = {
    CONTACT.name: log_drafted_contact,
    EVENT.name: note_event,
    ITEM.name: record_thing,
    SHIPMENT.name: record_parcel,
}
"""What records a draft, by its kind."""


def _left_out_warnings(source: DraftSource) -> tuple[str, ...]:
    """A sentence of the columns that nothing is taken from; none where there is no such."""
    if not source.left_out:
        return ()
    named = listed([f"'{shortened(heading)}'" for heading in source.left_out], MOST_TOLD)
    return (f"nothing is taken from {named}; --map NAME=COLUMN says what a column is for.",)


def _empty_warnings(source: DraftSource) -> tuple[str, ...]:
    """A sentence where there is nothing in it for this book; none otherwise."""
    is_empty = not (source.drafts or source.bad or source.offers or source.proposals or source.is_told)
    return ("there is nothing in it that belongs into a case; nothing was imported.",) if is_empty else ()
