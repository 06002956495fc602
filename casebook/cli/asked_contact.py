"""`add` where nothing was said yet: the contact is asked for, and recorded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.log_contact import check_given, log_contact
from casebook.cli.contact_case import as_set
from casebook.parsing.dates.moments import moment_now
from casebook.records.kinds import Contact
from casebook.terminal.asking.contact_asked import contact_asked
from casebook.terminal.asking.settlement_questions import print_and_follow_up
from casebook.terminal.asking.sheet_asked import Plain

if TYPE_CHECKING:
    from casebook.records.kinds import Case
    from casebook.records.vocabularies import Channel
    from casebook.store.writer import Writer
    from casebook.terminal.asking.contact_asked import ToLog
    from casebook.terminal.context import Context


def log_asked(ctx: Context, name: str | None, channel: Channel, *, on_screen: bool, as_json: bool) -> None:
    """Ask for all of a contact, and record it; `name` is what was typed as its case, if anything.

    Raises KeyboardInterrupt, EmptyContact, and what `log_contact` does; what was typed is kept then.
    """
    answers = ContactAnswers(Contact(at=moment_now(ctx.clock), logged=ctx.moment, channel=channel))
    with contact_asked(ctx, answers, name, partial(as_set, ctx), None if on_screen else Plain()) as asked:
        if asked is not None:
            with ctx.writing(may_make=not asked.case.uuid) as book:
                _record(ctx, book, asked, as_json=as_json)


def log_rest(
    ctx: Context, book: Writer, case: Case, answers: ContactAnswers, plain: Plain | None, *, as_json: bool
) -> None:
    """Ask for what is missing of a contact of this case, and record it. Raises what `check_given` does too."""
    check_given(answers, case, ctx.clock)  # before anything is asked that a wrong option would lose
    with contact_asked(ctx, answers, case, partial(as_set, ctx), plain) as asked:
        if asked is not None:
            _record(ctx, book, asked, as_json=as_json)


def _record(ctx: Context, book: Writer, asked: ToLog, *, as_json: bool) -> None:
    if asked.case.uuid:
        book.reader.case_named(asked.case.handle)  # which somebody can have removed while this was typed
    recorded = log_contact(book, asked.case, asked.answers, ctx.clock, asked.files, ctx.progress, asked=True)
    asked.kept.recorded()
    print_and_follow_up(ctx, book, recorded, as_json=as_json)
