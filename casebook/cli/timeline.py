"""`timeline`: everything in order, with what is overdue."""

from collections.abc import Sequence
from typing import Annotated, Optional

import typer

from casebook import errors
from casebook.cli import options
from casebook.cli.options import text_option
from casebook.cli.session import case_meant, context_of, read_date
from casebook.domain.case_facts import CaseFacts, gather
from casebook.parsing.when import Direction
from casebook.records.kinds import Entry
from casebook.records.values import Moment
from casebook.terminal.context import Context

KINDS = ("contact", "promise", "shipment", "event", "attachment")


def timeline_(
    context: typer.Context,
    case: options.CaseName = None,
    since: Annotated[Optional[str], text_option("--since", "Nothing before this day or time.", "WHEN")] = None,
    until: Annotated[Optional[str], text_option("--until", "Nothing after this day or time.", "WHEN")] = None,
    kind: Annotated[
        Optional[list[str]], text_option("--kind", f"Only {', '.join(KINDS)}; may be given more than once.", "KIND")
    ] = None,
    reverse: Annotated[bool, typer.Option("--reverse", help="The newest first.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Every case.")] = False,
    as_json: options.Json = False,
) -> None:
    """Show everything in order, with what is overdue.

    Example: casebook timeline towel --since "1 Nov"
    """
    ctx = context_of(context)
    kinds = [checked_kind(word) for word in kind or ()]
    first = read_date(since, ctx.clock, Direction.PAST, "--since") if since else None
    last = read_date(until, ctx.clock, Direction.PAST, "--until") if until else None
    with ctx.reading() as reader:
        if every and case is not None:
            raise errors.WrongUse("--all shows every case; leave out the case, or --all.")
        cases = reader.cases() if every else [case_meant(reader, case, ctx)]
        dossiers = [gather(reader.dossier(found), ctx.now) for found in cases]
    shown = [(facts, chosen(facts, first, last, kinds, reverse=reverse)) for facts in dossiers]
    if as_json:
        _tell_json(ctx, shown, every=every)
    else:
        _show(ctx, shown)


def checked_kind(word: str) -> str:
    """One of the kinds of entries; plural forms are forgiven. Raises WrongUse."""
    singular = word.strip().lower().removesuffix("s")
    if singular in KINDS:
        return singular
    raise errors.WrongUse(f"--kind cannot be '{errors.shortened(word)}'; it takes {', '.join(KINDS)}.")


def chosen(
    facts: CaseFacts, first: Optional[Moment], last: Optional[Moment], kinds: Sequence[str], *, reverse: bool
) -> tuple[Entry, ...]:
    """The entries of these kinds between two moments, both included; a day includes all of its hours."""
    kept = [
        entry
        for entry in facts.entries
        if (first is None or _not_before(entry.at, first))
        and (last is None or _not_before(last, entry.at))
        and (not kinds or type(entry).__name__.lower() in kinds)
    ]
    return tuple(reversed(kept) if reverse else kept)


def _not_before(moment: Moment, other: Moment) -> bool:
    """By the clock's day where either is a day without a time, by the instant otherwise."""
    if moment.has_time and other.has_time:
        return moment.instant >= other.instant
    return moment.day >= other.day


def _tell_json(ctx: Context, shown: Sequence[tuple[CaseFacts, Sequence[Entry]]], *, every: bool) -> None:
    from casebook.exporters.document import book_document, case_document, text_of

    if not every:
        ctx.write(text_of(case_document(*shown[0])))
        return
    together = book_document([], ctx.now, with_entries=True)
    for facts, entries in shown:
        document = case_document(facts, entries)
        together["cases"].append({"case": document["case"], "entries": document["entries"]})
    ctx.write(text_of(together))


def _show(ctx: Context, shown: Sequence[tuple[CaseFacts, Sequence[Entry]]]) -> None:
    from casebook.terminal.lines import EMPTY
    from casebook.terminal.screens.timeline import timeline

    lines = [line for facts, entries in shown for line in (EMPTY, *timeline(facts, entries))]
    ctx.print_lines(lines[1:])
