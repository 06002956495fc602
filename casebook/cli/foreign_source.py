"""What another program wrote, read and recorded in the cases that are meant; what no case is there for is offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Optional

from casebook.actions.importing.foreign_options import ForeignOptions
from casebook.cli.resolve import resolve_case
from casebook.terminal.asking.happening_questions import asks_what_follows
from casebook.terminal.asking.import_questions import (
    columns_agreed,
    offers_taken,
    with_likely_decided,
    with_proposals_decided,
)
from casebook.terminal.asking.questions import is_of_only_open
from casebook.terminal.asking.settlement_questions import offer_what_follows
from casebook.terminal.context import Context
from casebook.terminal.file_results import SourceResult
from casebook.terminal.output import print_recorded, print_result, warn

if TYPE_CHECKING:
    from casebook.actions.importing.drafts_recorded import SourceRecorded
    from casebook.actions.importing.foreign_file import ForeignFile
    from casebook.actions.importing.taken_offers import Taken
    from casebook.importers.draft import DraftSource, KnownBook, TypedDraft
    from casebook.records.kinds import Case
    from casebook.store.reader import Reader


def import_foreign(ctx: Context, file: ForeignFile, foreign: ForeignOptions, *, dry_run: bool, as_json: bool) -> None:
    """Record what a foreign file says in the cases that are meant, or say what would be."""
    from casebook.actions.importing.rehearsed import rehearse_source
    from casebook.actions.importing.run_drafts import nothing_recorded

    known = cache(partial(_known_book, ctx, foreign.case))
    source = _with_lists_after(ctx, file.read(ctx.clock, known), foreign.case, known)
    warn(ctx, f"this is {source.what}.")
    if not columns_agreed(ctx, source, asks=asks_what_follows(ctx, as_json=as_json)):
        return
    asks = asks_what_follows(ctx, as_json=as_json) and not dry_run
    foreign = foreign._replace(is_named=foreign.case is not None)
    foreign = foreign._replace(case=foreign.case or _only_open_meant(ctx, source, asks=asks))
    if asks and not ctx.assume_yes:
        # What nobody knows but the person is no question that `--yes` answers.
        source = with_proposals_decided(ctx, source)
    taken = offers_taken(source, _open_cases(ctx)) if asks and source.offers else ()
    if asks and not ctx.assume_yes:
        source = source._replace(drafts=with_likely_decided(_new(ctx, source.drafts, foreign.case), foreign.case))
        taken = tuple(one.with_drafts(with_likely_decided(one.offer.drafts, one.handle)) for one in taken)
    if source.tells_cases and not (source.drafts or taken or (source.bad and foreign.case)):
        recorded = nothing_recorded(source, strict=foreign.strict)._replace(dry_run=dry_run)
    elif dry_run:
        with ctx.reading() as reader:
            meant = _meant(ctx, reader, source, foreign.case)
        recorded = rehearse_source(
            ctx.book,
            meant,
            source,
            ctx.clock,
            strict=foreign.strict,
            gives_back=foreign.is_named,
            progress=ctx.progress,
        )
    else:
        _record(ctx, source, taken, foreign, file.given.name, as_json=as_json)
        return
    print_result(ctx, SourceResult(recorded, ctx.now), as_json=as_json)
    untaken = _untaken(recorded, file.given.name, _open_cases(ctx), asks=asks)
    _warn_of(ctx, (*recorded.proposals, *recorded.warnings, *untaken))


def _warn_of(ctx: Context, sentences: Sequence[str]) -> None:
    for sentence in sentences:
        warn(ctx, sentence)


def _with_lists_after(
    ctx: Context, source: DraftSource, name: Optional[str], known: Callable[[], KnownBook]
) -> DraftSource:
    """The source, its lists of a bank held against what stands beside them too."""
    if source.later is None or not ctx.book.exists():
        return source
    from casebook.actions.importing.rehearsed import held_against_itself

    with ctx.reading() as reader:
        meant = _meant(ctx, reader, source, name)
    return held_against_itself(ctx.book, meant, source, known(), ctx.clock)


def _only_open_meant(ctx: Context, source: DraftSource, *, asks: bool) -> Optional[str]:
    """The handle of the only open case for what tells no case, where some of it is there already or the person says so; None
    where another way decides.

    Raises NothingPoints.
    """
    if not (source.needs_case and source.drafts and ctx.book.exists()) or len(still := _open_cases(ctx)) != 1:
        return None
    from casebook.actions.case_unnamed import NothingPoints
    from casebook.actions.importing.run_drafts import is_on_record
    from casebook.importers.pointing import called

    with ctx.reading() as reader:
        if any(is_on_record(reader, draft, still[0]) for draft in source.drafts):
            return still[0].handle
    refusal = NothingPoints(called(still[0]), f"--case {still[0].handle}")
    if asks and not ctx.assume_yes and is_of_only_open(ctx, refusal):
        return still[0].handle
    raise refusal


def _new(ctx: Context, drafts: Sequence[TypedDraft], name: Optional[str]) -> Sequence[TypedDraft]:
    """The drafts, without what is only likely in those that are on record already: it was asked about then."""
    from casebook.actions.importing.run_drafts import without_known_likely

    if not any(draft.likely for draft in drafts) or not ctx.book.exists():
        return drafts
    with ctx.reading() as reader:
        return without_known_likely(reader, drafts, name)


def _record(
    ctx: Context,
    source: DraftSource,
    taken: tuple[Taken, ...],
    foreign: ForeignOptions,
    name: str,
    *,
    as_json: bool,
) -> None:
    """Record it, print what was recorded, and ask what follows of it where a person can be asked."""
    from casebook.actions.importing.taken_offers import TakenOptions, record_taken

    asks = asks_what_follows(ctx, as_json=as_json)
    with ctx.writing(may_make=bool(taken)) as book:
        meant = _meant(ctx, book.reader, source, foreign.case)
        options = TakenOptions(ctx.settings, foreign.strict, ctx.progress, foreign.is_named)
        recorded = record_taken(book, meant, source, taken, ctx.clock, options)
        untaken = _untaken(recorded, name, book.reader.open_cases(), asks=asks)
        warnings = (*recorded.warnings, *(() if asks else recorded.proposals), *untaken)
        print_recorded(ctx, SourceResult(recorded, ctx.now), warnings, as_json=as_json)
        for one in recorded.cases if asks else ():
            offer_what_follows(ctx, book, one.case, one.entries, one.refunds)


def _untaken(recorded: SourceRecorded, name: str, cases: Sequence[Case], *, asks: bool) -> tuple[str, ...]:
    """What is said of the offers that nobody was asked about, beside the open cases."""
    from casebook.actions.importing.taken_offers import untaken_warnings

    return () if asks else untaken_warnings(recorded.offers, name, cases)


def _open_cases(ctx: Context) -> list[Case]:
    """The open cases; none where there is no book yet."""
    if not ctx.book.exists():
        return []
    with ctx.reading() as reader:
        return reader.open_cases()


def _known_book(ctx: Context, name: Optional[str]) -> KnownBook:
    """What the book knows, nothing where there is none yet; the case of that name with it.

    Raises NoSuchCase, SeveralCases, and what opening a book does.
    """
    from casebook.importers.draft import KnownBook

    if name is None and not ctx.book.exists():
        return KnownBook()
    with ctx.reading() as reader:
        case = None if name is None else reader.case_named(name)
        cases = tuple(reader.cases_with_entries(reader.cases()))
        return KnownBook(cases, case, reader.person(), tuple(reader.companies()))


def _meant(ctx: Context, reader: Reader, source: DraftSource, name: Optional[str]) -> Optional[Case]:
    """The case of what tells none itself; None where there is no such. Raises what `resolve_case` does."""
    return resolve_case(ctx, reader, name) if source.needs_case or name is not None else None
