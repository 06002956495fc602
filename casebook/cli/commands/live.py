"""`live`: beside the chat or the phone while a contact is going on."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from casebook.cli import options
from casebook.cli.options import field_option
from casebook.cli.resolve import context_of, resolve_case
from casebook.errors import UsageError
from casebook.records.kinds import CONTACT
from casebook.records.vocabularies import Channel
from casebook.terminal.context import Context, context_from
from casebook.terminal.output import warn

if TYPE_CHECKING:
    from casebook.actions.answers.contact_answers import ContactAnswers
    from casebook.actions.files.input_files import InputFile
    from casebook.terminal.live_session import LiveSession


class LiveNeedsTerminal(UsageError):
    """There is nobody to type at a terminal."""

    def __str__(self) -> str:
        return "live is typed on a terminal; elsewhere `casebook add CASE TEXT` logs a contact."


def live_(
    context: typer.Context,
    case: options.CaseName = None,
    channel: Annotated[Optional[Channel], field_option(CONTACT, "channel", "CHANNEL")] = None,
    as_json: options.Json = False,
) -> None:
    """Keep what is said while a contact is going on, and record it at the end.

    On top stand the numbers, what is overdue, the lead to paste and what to say next; each line that you type is kept on
    disk with its time. `agent: Maria`, `number: A-1234`, `promise: a refund by Friday`, `they: …` and `me: …` say what it
    is. Ctrl-D shows the contact that comes of it and records it; what was not recorded is offered the next time.

    Example: casebook live towel --channel phone
    """
    from casebook.actions.looking.brief import at_hand
    from casebook.terminal.live_left_behind import unfinished_case
    from casebook.terminal.live_session import kept_until_recorded, session_of, typed_line_by_line

    ctx = context_of(context)
    if not ctx.interactive:
        raise LiveNeedsTerminal()
    pasted: list[str] = []
    with ctx.reading() as reader:
        left = unfinished_case(ctx, reader.cases(), pasted.append) if case is None else None
        recorded = reader.case_with_entries(left or resolve_case(ctx, reader, case))
        person = reader.person()
        shown = at_hand(recorded, ctx.now, person, reader.company(recorded.case.company))
    session = session_of(ctx, recorded, person, shown, channel, pasted, goes_on=left is not None)
    if session is None:
        return
    with kept_until_recorded(ctx, session):
        if ctx.asks_plainly:
            typed_line_by_line(ctx, session)
        else:
            from casebook.terminal.live_screen import typed_on_screen

            typed_on_screen(ctx, session, lambda: context_from(**context.obj).now)
        _record(context_from(**context.obj), session, as_json=as_json)


def _record(ctx: Context, session: "LiveSession", *, as_json: bool) -> None:
    """Show the contact that comes of it, and record it with the log of every line where the person agrees."""
    from casebook.actions.live import answers_of, makers_of
    from casebook.actions.live_promises import promises_said, with_typed_promises
    from casebook.actions.log_contact import log_contact
    from casebook.actions.noticed.details_told import with_known_names
    from casebook.terminal.asking.contact_questions import agreed_contact
    from casebook.terminal.asking.questions import with_details_offered, with_promises_offered
    from casebook.terminal.asking.settlement_questions import print_and_follow_up
    from casebook.terminal.live_session import forget

    live = session.live
    if not live.lines:
        warn(ctx, "nothing was typed, so nothing was recorded.")
        return
    case = session.recorded.case
    with ctx.reading() as reader:
        said = with_known_names(answers_of(live, _ended(ctx, session), ctx.clock, case), reader, case)
    said = with_details_offered(ctx, case, said)
    said = with_promises_offered(ctx, case, said, promises_said(live, said, case, ctx.clock))
    said = said._replace(made=makers_of(live, said, case))
    transcripts = live.transcripts(session.known, ctx.clock)
    read = _with_transcripts(ctx, session, said._replace(promises=()), transcripts)
    answers = read and with_typed_promises(live, said, read, case, ctx.clock)
    answers = answers and agreed_contact(ctx, case, answers, transcripts[0].name if transcripts else None)
    if answers is None:
        warn(ctx, "nothing was recorded.")
        return
    with ctx.writing() as book:
        recorded = log_contact(book, case, answers, ctx.clock, [*live.log(), *transcripts], ctx.progress, asked=True)
        print_and_follow_up(ctx, book, recorded, as_json=as_json)
    forget(session)


def _with_transcripts(
    ctx: Context, session: "LiveSession", answers: "ContactAnswers", files: "Sequence[InputFile]"
) -> "Optional[ContactAnswers]":
    """The answers with what these say and was not typed; None where the person would rather not."""
    from casebook.actions.live import typed_of
    from casebook.terminal.asking.transcript_questions import with_transcripts

    with ctx.reading() as reader:
        return with_transcripts(ctx, reader, session.recorded.case, answers, files, typed_of(session.live))


def _ended(ctx: Context, session: "LiveSession") -> datetime:
    """When it ended: now, or with its last line where that was typed on another day and left behind."""
    last = session.live.lines[-1].at
    return ctx.now if ctx.now.date() == last.date() else last
