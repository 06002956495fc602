"""What is due over all cases, the list of cases, and one case or entry at a glance."""

from datetime import datetime
from typing import Annotated, Optional

import typer

from casebook.cli import options
from casebook.cli.completion import complete_case
from casebook.cli.session import case_meant, case_or_entry, world
from casebook.domain.agenda import Agenda, CaseSummary, DuePromise, silent_cases
from casebook.domain.case_facts import gather, promise_facts, state_of
from casebook.records.vocabularies import PromiseState
from casebook.store.reader import Reader


def due_(ctx: typer.Context, as_json: options.Json = False) -> None:
    """Show what is promised over all open cases, the worst first.

    Below it, the open cases nobody has been in contact about for a week or more.

    Example: casebook due
    """
    here = world(ctx)
    with here.reading() as reader:
        cases = {case.uuid: case for case in reader.open_cases()}
        promises = tuple(
            DuePromise(cases[uuid], promise_facts(promise, contact, here.now))
            for uuid, promise, contact in reader.unsettled()
        )
        lasts = [(cases[uuid], last) for uuid, last in reader.last_contacts(open_only=True).items()]
    agenda = Agenda(here.now, promises, silent_cases(lasts, here.now))
    if as_json:
        from casebook.exporters.document import agenda_document, text_of

        here.tell(text_of(agenda_document(agenda)))
    else:
        from casebook.terminal.screens import agenda as screen

        here.show(screen.agenda(agenda))


def cases_(ctx: typer.Context, as_json: options.Json = False) -> None:
    """List all cases.

    The open ones first; with their numbers, the last contact and what is promised.

    Example: casebook cases
    """
    here = world(ctx)
    with here.reading() as reader:
        if as_json:
            from casebook.exporters.document import book_document, text_of

            facts = [gather(reader.dossier(case), here.now) for case in reader.cases()]
            here.tell(text_of(book_document(facts, here.now, with_entries=False)))
        else:
            from casebook.terminal.screens.case_list import case_list

            here.show(case_list(_summaries(reader, here.now), here.now))


def show_(
    ctx: typer.Context,
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
    here = world(ctx)
    with here.reading() as reader:
        if case is None:
            dossier, entry = reader.dossier(case_meant(reader, None, here)), None
        else:
            dossier, entry = case_or_entry(reader, case, here)
    facts = gather(dossier, here.now)
    if as_json:
        from casebook.exporters.document import case_document, text_of

        here.tell(text_of(case_document(facts, None if entry is None else [entry])))
    elif entry is None:
        from casebook.terminal.screens.summary import summary

        here.show(summary(facts))
    else:
        from casebook.terminal.screens.entries import entry_lines

        here.show(entry_lines(facts, entry))


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
