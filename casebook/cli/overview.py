"""What is due over all cases, the list of cases, and one case or entry at a glance."""

from datetime import datetime
from typing import Annotated, Optional

import typer

from casebook.cli import options
from casebook.cli.completion import complete_case
from casebook.cli.session import case_meant, case_or_entry, context_of
from casebook.domain.agenda import Agenda, CaseSummary, DuePromise, silent_cases
from casebook.domain.case_facts import gather
from casebook.domain.promises import promise_facts, state_of
from casebook.records.vocabularies import PromiseState
from casebook.store.reader import Reader


def due_(context: typer.Context, as_json: options.Json = False) -> None:
    """Show what is promised over all open cases, the worst first.

    Below it, the open cases nobody has been in contact about for a week or more.

    Example: casebook due
    """
    ctx = context_of(context)
    with ctx.reading() as reader:
        cases = {case.uuid: case for case in reader.open_cases()}
        promises = tuple(
            DuePromise(cases[uuid], promise_facts(promise, contact, ctx.now))
            for uuid, promise, contact in reader.unsettled()
        )
        lasts = [(cases[uuid], last) for uuid, last in reader.last_contacts(open_only=True).items()]
    agenda = Agenda(ctx.now, promises, silent_cases(lasts, ctx.now))
    if as_json:
        from casebook.exporters.document import agenda_document, text_of

        ctx.write(text_of(agenda_document(agenda)))
    else:
        from casebook.terminal.screens import agenda as screen

        ctx.print_lines(screen.agenda(agenda))


def cases_(context: typer.Context, as_json: options.Json = False) -> None:
    """List all cases.

    The open ones first; with their numbers, the last contact and what is promised.

    Example: casebook cases
    """
    ctx = context_of(context)
    with ctx.reading() as reader:
        if as_json:
            from casebook.exporters.document import book_document, text_of

            facts = [gather(reader.dossier(case), ctx.now) for case in reader.cases()]
            ctx.write(text_of(book_document(facts, ctx.now, with_entries=False)))
        else:
            from casebook.terminal.screens.case_list import case_list

            ctx.print_lines(case_list(_summaries(reader, ctx.now), ctx.now))


def show_(
    context: typer.Context,
    case: Annotated[
        Optional[str],
        typer.Argument(
            metavar="CASE|ENTRY",
            help="A case as elsewhere, or an entry such as 'towel/3'.",
            autocompletion=complete_case,
            show_default=False,
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show a case, or one entry, at a glance.

    Example: casebook show towel, casebook show towel/3
    """
    ctx = context_of(context)
    with ctx.reading() as reader:
        if case is None:
            dossier, entry = reader.dossier(case_meant(reader, None, ctx)), None
        else:
            dossier, entry = case_or_entry(reader, case, ctx)
    facts = gather(dossier, ctx.now)
    if as_json:
        from casebook.exporters.document import case_document, text_of

        ctx.write(text_of(case_document(facts, None if entry is None else [entry])))
    elif entry is None:
        from casebook.terminal.screens.summary import summary

        ctx.print_lines(summary(facts))
    else:
        from casebook.terminal.screens.entries import entry_lines

        ctx.print_lines(entry_lines(facts, entry))


def _summaries(reader: Reader, now: datetime) -> list[CaseSummary]:
    """A line's worth of every case. Their promises are looked at only where the case is open."""
    numbers, counts, lasts = reader.case_numbers(), reader.contact_counts(), reader.last_contacts(open_only=False)
    pending: dict[str, list[PromiseState]] = {}
    for uuid, promise, _ in reader.unsettled():
        pending.setdefault(uuid, []).append(state_of(promise, now))
    return [
        CaseSummary(
            case=case,
            case_numbers=tuple(numbers.get(case.uuid, ())),
            contacts=counts[case.uuid],
            last_contact=lasts.get(case.uuid),
            overdue=pending.get(case.uuid, []).count(PromiseState.OVERDUE),
            pending=len(pending.get(case.uuid, [])),
        )
        for case in reader.cases()
    ]
