"""`add`: the command people type most. A contact, with what was promised and shipped, in one line and one transaction."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from typing import Annotated, Optional

import typer

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.answers.reference_numbers import named_numbers
from casebook.cli import entry_options, options, recording_options
from casebook.cli.contact_case import as_set, case_meant, named
from casebook.cli.contact_given import asking, contact_typed, contradicted, log_given
from casebook.cli.options import field_option, text_option
from casebook.cli.resolve import context_of
from casebook.cli.typer_patch import names_typed
from casebook.records.kinds import CONTACT, Contact
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.terminal.context import Context


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
    also: Annotated[
        Optional[list[str]],
        text_option(
            "--also", "Who else answered in it, such as 'Priya, representative'; may be given more than once.", "WHO"
        ),
    ] = None,
    case_number: Annotated[Optional[str], field_option(CONTACT, "case_number", "NO")] = None,
    order: Annotated[
        Optional[list[str]],
        text_option("--order", "An order number to keep with the case; may be given more than once.", "NO"),
    ] = None,
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
    how = asking(ctx, names_typed(context) - {"as_json"}, text, in_form=in_form)
    how = how._replace(is_named=not (case is None and company is None))
    if dry_run:
        return _show(ctx, (case, text, company), transcript, date, how.typed, as_json=as_json)
    if how.begun:
        return _log_asked(ctx, case, channel, on_screen=how.on_screen, as_json=as_json)
    contact = Contact(at=ctx.moment, logged=ctx.moment, channel=channel, text=text, private_text=private)
    contact = replace(contact, incoming=incoming, agent=agent, role=role, department=department, party=party)
    contact = replace(contact, case_number=case_number, outcome=outcome, rating=rating, key=key)
    contact = replace(contact, minutes=minutes, waiting=waiting)
    answers = ContactAnswers(contact, promises=promise or (), by=by, after=after, within=within, date=date)
    answers = answers._replace(tracking=tracking, carrier=carrier, shipping=shipping, items=item or ())
    answers = answers._replace(order=order[0] if order else None, further_orders=order[1:] if order else ())
    with ctx.writing(may_make=company is not None) as book:
        found = as_set(ctx, case_meant(ctx, book.reader, case, text, company))
        contact = contact_typed(ctx, contact, date=date, deadline=deadline, also=also or ())
        contact = replace(contact, contradicts=contradicted(book.reader, found, contradicts or ()))
        refs = named_numbers(ref, booking=booking, ticket=ticket, serial=serial, policy=policy)
        is_way_typed = "channel" in how.typed or transcript is not None or in_form
        answers = answers._replace(contact=contact, numbers=refs, way_typed=is_way_typed)
        return log_given(ctx, book, found, answers, how, attach=attach or (), transcript=transcript, as_json=as_json)


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
    is_named = ctx.interactive or name is not None or text is not None or company is not None
    meant = partial(case_meant, ctx, name=name, text=text, company=company) if is_named else None
    show(ctx, meant, company, transcript, date, typed, as_json=as_json)
