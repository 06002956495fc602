"""`add`: the command people type most. A contact, with what was promised and shipped, in one line and one transaction."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Annotated, NamedTuple, Optional

import typer

from casebook.actions import log_contact
from casebook.actions.answers.contact_answers import ContactAnswers, EmptyContact, says_anything
from casebook.actions.answers.dates import day_named, parse_past_date
from casebook.actions.answers.reference_numbers import named_numbers
from casebook.actions.promise_noticed import promises_noticed
from casebook.cli import entry_options, options, recording_options
from casebook.cli.contact_case import as_set, case_meant, named
from casebook.cli.options import field_option, text_option
from casebook.cli.resolve import context_of
from casebook.cli.typer_patch import names_typed
from casebook.records.kinds import CONTACT, Case, Contact
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.store.reader import Reader
from casebook.store.writer import Writer
from casebook.terminal.asking.questions import by_or_asked, confirm, with_promises_offered
from casebook.terminal.asking.settlement_questions import print_and_follow_up
from casebook.terminal.context import Context
from casebook.terminal.output import warn
from casebook.terminal.stdin import text_or_stdin

if TYPE_CHECKING:
    from casebook.actions.input_files import InputFile


def add_(
    context: typer.Context,
    case: options.CaseName = None,
    text: Annotated[
        Optional[str],
        typer.Argument(
            metavar="TEXT",
            show_default=False,
            help="What was said; `-` reads it from stdin, where no other user can see it.",
        ),
    ] = None,
    date: recording_options.Date = None,
    channel: Annotated[Channel, field_option(CONTACT, "channel")] = Channel.CHAT,
    incoming: Annotated[bool, typer.Option("--incoming", help="They reached out to you.")] = False,
    agent: Annotated[Optional[str], field_option(CONTACT, "agent", "NAME")] = None,
    role: Annotated[Optional[Role], field_option(CONTACT, "role")] = None,
    department: Annotated[Optional[str], field_option(CONTACT, "department", "NAME")] = None,
    case_number: Annotated[Optional[str], field_option(CONTACT, "case_number", "NO")] = None,
    order: Annotated[Optional[str], text_option("--order", "An order number to keep with the case.", "NO")] = None,
    ref: entry_options.Ref = None,
    booking: entry_options.Booking = None,
    ticket: entry_options.Ticket = None,
    serial: entry_options.Serial = None,
    policy: entry_options.Policy = None,
    item: entry_options.Items = None,
    tracking: Annotated[Optional[str], text_option("--tracking", "A parcel's number.", "NO")] = None,
    carrier: entry_options.Carrier = None,
    shipping: Annotated[Optional[str], text_option("--shipping", "What was said of the parcel.")] = None,
    promise: Annotated[
        Optional[list[str]], text_option("--promise", "What they said would happen; may be given more than once.")
    ] = None,
    by: entry_options.By = None,
    after: entry_options.After = None,
    within: entry_options.Within = None,
    outcome: Annotated[Optional[Outcome], field_option(CONTACT, "outcome")] = None,
    minutes: Annotated[Optional[int], field_option(CONTACT, "minutes")] = None,
    rating: Annotated[Optional[int], field_option(CONTACT, "rating")] = None,
    private: Annotated[Optional[str], text_option("--private", "A note for yourself, which is never exported.")] = None,
    party: Annotated[Optional[str], field_option(CONTACT, "party", "NAME")] = None,
    waiting: Annotated[Optional[int], field_option(CONTACT, "waiting")] = None,
    deadline: Annotated[
        Optional[str], text_option("--deadline", "The day by which you asked for it: 'friday', '6 Nov'.", "WHEN")
    ] = None,
    key: entry_options.Key = False,
    contradicts: Annotated[
        Optional[list[str]],
        text_option(
            "--contradicts", "An entry that says otherwise, such as 'towel/5'; may be given more than once.", "ENTRY"
        ),
    ] = None,
    attach: Annotated[
        Optional[list[str]], text_option("--attach", "A file to keep with it; may be given more than once.", "FILE")
    ] = None,
    transcript: Annotated[
        Optional[str],
        text_option("--transcript", "What was said word for word, kept whole and read; `-` is stdin.", "FILE|-"),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what is read out of the transcript, and record nothing.")
    ] = False,
    company: Annotated[
        Optional[str], text_option("--company", "Opens the case in one go, if CASE is a new handle.", "NAME")
    ] = None,
    in_form: Annotated[
        bool, typer.Option("--edit", help="Type it into a form in your $EDITOR, in place of questions.")
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Log a contact with the company.

    On a terminal it asks, where nothing was said yet; a transcript that you paste answers. Words on a command line stay in the
    shell's history, and other users can see them while it runs; give TEXT as `-` to type or pipe it in instead.

    Example: casebook add towel "A grey bathrobe came. Maria will refund it." --agent Maria --case-number A-1234
    --promise "refund within 3-5 business days"
    """
    ctx = context_of(context)
    case, text = named(ctx, case, text, {"--transcript": transcript, "--private": private})
    how = _asking(ctx, names_typed(context) - {"as_json"}, text, in_form=in_form)
    if dry_run:
        return _show(ctx, (case, text, company), transcript, date, how.typed, as_json=as_json)
    if how.begun:
        return _log_asked(ctx, case, channel, on_screen=how.on_screen, as_json=as_json)
    with ctx.writing(may_make=company is not None) as book:
        found = as_set(ctx, case_meant(ctx, book.reader, case, text, company))
        contact = Contact(
            at=(at := parse_past_date(date, ctx.clock)),  # before a text is typed in that a wrong date would lose
            logged=ctx.moment,
            text=text_or_stdin(ctx, text),
            channel=channel,
            incoming=incoming,
            case_number=case_number,
            agent=agent,
            role=role,
            department=department,
            party=party,
            minutes=minutes,
            waiting=waiting,
            rating=rating,
            outcome=outcome,
            deadline=day_named(deadline, at, ctx.clock) if deadline else None,
            key=key,
            private_text=text_or_stdin(ctx, private),
            contradicts=_contradicted(book.reader, found, contradicts or ()),
        )
        refs = named_numbers(ref, booking=booking, ticket=ticket, serial=serial, policy=policy)
        told = (promise or (), by, after, within, tracking, carrier, shipping, order, date, refs, item or ())
        return _finish(ctx, book, found, ContactAnswers(contact, *told), how, attach or (), transcript, as_json=as_json)


def _log_asked(ctx: Context, case: Optional[str], channel: Channel, *, on_screen: bool, as_json: bool) -> None:
    """Ask for all of it, and record it."""
    from casebook.cli.asked_contact import log_asked

    log_asked(ctx, case, channel, on_screen=on_screen, as_json=as_json)


def _show(
    ctx: Context,
    names: tuple[Optional[str], Optional[str], Optional[str]],
    transcript: Optional[str],
    date: Optional[str],
    typed: Collection[str],
    *,
    as_json: bool,
) -> None:
    """Print what is read out of a transcript for the case of these names: its own, the text, the company."""
    from casebook.cli.transcript_given import show

    name, text, company = names
    meant = partial(case_meant, ctx, name=name, text=text, company=company)
    show(ctx, meant, company, transcript, date, typed, as_json=as_json)


def _finish(
    ctx: Context,
    book: Writer,
    case: Case,
    answers: ContactAnswers,
    how: "_Asking",
    attach: Sequence[str],
    transcript: Optional[str],
    *,
    as_json: bool,
) -> None:
    """Record the contact with what its transcript says, what is asked, and its files."""
    kept = None
    if answers.after is None:
        day = _day_of(ctx, answers.by, answers.promises, answers.contact.at, case)
        answers = answers._replace(by=day)
    if ctx.interactive and not (how.in_form or attach or transcript or says_anything(answers)):
        return _log_rest(ctx, book, case, answers, how, as_json=as_json)
    if transcript is not None:
        from casebook.cli.transcript_given import completed_by

        kept, answers = completed_by(ctx, book.reader, case, answers, transcript, how.typed)
    with _whole(ctx, case, answers, how._replace(has_files=bool(attach or transcript))) as complete:
        return _record(ctx, book, case, complete, attach, kept, as_json=as_json)


def _log_rest(
    ctx: Context, book: Writer, case: Case, answers: ContactAnswers, how: "_Asking", *, as_json: bool
) -> None:
    """Ask for what was not said, and record it."""
    from casebook.cli.asked_contact import log_rest
    from casebook.terminal.asking.sheet_asked import Plain

    log_rest(ctx, book, case, answers, None if how.on_screen else Plain(how.typed), as_json=as_json)


def _day_of(ctx: Context, by: Optional[str], promises: Sequence[str], made: Moment, case: Case) -> Optional[str]:
    """What was typed after `--by`; on a terminal it is asked for where the one promise names no day that is sure."""
    return by_or_asked(ctx, by, promises[0], made, case) if len(promises) == 1 else by


def _contradicted(reader: Reader, case: Case, refs: Sequence[str]) -> tuple[int, ...]:
    """The numbers of the entries that say otherwise. Raises NoSuchEntry, EntryOfAnotherCase, NothingSaid."""
    if not refs:
        return ()
    from casebook.actions.contradict import check_contradiction
    from casebook.actions.find import entry_in

    entries = [entry_in(reader, case, ref, "--contradicts") for ref in refs]
    for entry in entries:
        check_contradiction(case, entry)
    return tuple(sorted({entry.number for entry in entries}))


class _Asking(NamedTuple):
    """The options that were typed, whether the rest is typed into a form, whether all of it is asked for, if what is asked has a
    screen, and if files go with it."""

    typed: Collection[str]
    in_form: bool
    begun: bool
    on_screen: bool
    has_files: bool = False


def _asking(ctx: Context, typed: Collection[str], text: Optional[str], *, in_form: bool) -> _Asking:
    """How is asked, by the options that were typed and the text."""
    begun = ctx.interactive and text is None and set(typed) <= {"case"}
    return _Asking(typed, in_form, begun, ctx.interactive and not ctx.asks_plainly)


@contextmanager
def _whole(ctx: Context, case: Case, answers: ContactAnswers, how: _Asking) -> Iterator[Optional[ContactAnswers]]:
    """The answers as they are recorded: from a form, or as they were given. None where the person does not agree."""
    if how.in_form:
        from casebook.terminal.editing.contact_editor import contact_in_editor

        with contact_in_editor(ctx, case, answers, has_files=how.has_files) as complete:
            yield complete
    else:
        yield _completed(ctx, case, answers, how)


def _completed(ctx: Context, case: Case, answers: ContactAnswers, how: _Asking) -> ContactAnswers:
    """The answers, where they make a contact, with the promises that their text holds. Raises EmptyContact."""
    if not how.has_files and not says_anything(answers):
        raise EmptyContact(case.handle)
    return with_promises_offered(ctx, answers, promises_noticed(answers, ctx.clock)) if ctx.interactive else answers


def _record(
    ctx: Context,
    book: Writer,
    case: Case,
    answers: Optional[ContactAnswers],
    attach: Sequence[str],
    transcript: "Optional[InputFile]",
    *,
    as_json: bool,
) -> None:
    """Record the contact with its files, and say so; nothing where the person would rather not."""
    files = None if answers is None else _files(ctx, answers, case, attach, transcript)
    if answers is None or files is None:
        warn(ctx, "nothing was recorded.")
        return
    recorded = log_contact.log_contact(book, case, answers, ctx.clock, files, ctx.progress, asked=ctx.interactive)
    print_and_follow_up(ctx, book, recorded, as_json=as_json)


def _files(
    ctx: Context, answers: ContactAnswers, case: Case, attach: Sequence[str], transcript: "Optional[InputFile]"
) -> "Optional[Sequence[InputFile]]":
    """The files to keep with the contact, the transcript first; None where the person would rather not keep them."""
    if not attach and transcript is None:
        return ()
    from casebook.actions.input_files import keep_large, named_files

    log_contact.drafts_from(answers, case, ctx.clock)  # before anything is asked that a wrong answer would lose
    files = [*([] if transcript is None else [transcript]), *named_files(attach, ctx.clock)]
    return files if keep_large(files, partial(confirm, ctx)) else None
