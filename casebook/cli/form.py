"""What a person says of a contact, from the command line or from questions, and the entries that come of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Optional

from casebook import errors
from casebook.cli.session import blank_to_none, due, happened
from casebook.records.kinds import Case, Contact, Entry, Promise, Shipment
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.terminal.context import Context


@dataclass(frozen=True)
class Form:
    """The answers, as they were typed. Blank ones count as none."""

    text: Optional[str] = None
    date: Optional[str] = None
    channel: Channel = Channel.CHAT
    incoming: bool = False
    agent: Optional[str] = None
    role: Optional[Role] = None
    case_number: Optional[str] = None
    order: Optional[str] = None
    tracking: Optional[str] = None
    carrier: Optional[str] = None
    shipping: Optional[str] = None
    promise: Sequence[str] = ()
    by: Optional[str] = None
    outcome: Optional[Outcome] = None
    minutes: Optional[int] = None
    rating: Optional[int] = None
    private: Optional[str] = None
    attach: Sequence[str] = ()
    transcript: Optional[str] = None


def form_of(answers: Mapping[str, Any]) -> Form:
    """The form with the answers of these names; names that are no field of it are left aside."""
    names = {field.name for field in fields(Form)}
    return Form(**{name: value for name, value in answers.items() if name in names and value is not None})


def entries_of(form: Form, case: Case, ctx: Context) -> tuple[Entry, ...]:
    """The contact, then its promises, then its parcel. Raises UnreadableDate, NotYet, WrongUse."""
    _check_stdin(form)
    at = happened(form.date, ctx)
    promised = [text for text in form.promise if text.strip()]
    if form.by is not None and len(promised) != 1:
        raise errors.WrongUse(
            "--by says when a promise is due; "
            + (
                "give each its day in its own words, or use `casebook promise`."
                if promised
                else "add it with --promise TEXT."
            )
        )
    contact = Contact(
        at=at,
        logged=ctx.moment,
        text=ctx.typed_text(form.text),
        channel=form.channel,
        incoming=form.incoming,
        agent=blank_to_none(form.agent),
        role=form.role,
        case_number=blank_to_none(form.case_number),
        outcome=form.outcome,
        minutes=form.minutes,
        rating=form.rating,
        private_text=ctx.typed_text(form.private),
    )
    promises = [promise_made(text, form.by, at, case, ctx) for text in promised]
    return (contact, *promises, *_shipments(form, at, ctx))


def promise_made(
    text: str, by: Optional[str], at: Moment, case: Case, ctx: Context, agent: Optional[str] = None
) -> Promise:
    """The promise in these words, with the day it is due if anything says so. Raises UnreadableDate."""
    from casebook.parsing.due_dates import promised_in

    last, first = due(text, by, at, case, ctx)
    if last is not None and last.day < at.day:
        ctx.warn_later("that promise was due before it was made; check the two dates.")
    return Promise(
        at=at, logged=ctx.moment, text=text, promised=promised_in(text), agent=agent, due=last, due_from=first
    )


def shipment(
    number: Optional[str],
    carrier: Optional[str],
    text: Optional[str],
    at: Moment,
    ctx: Context,
    *,
    returning: bool = False,
) -> Shipment:
    """News of a parcel; a check digit that does not fit is remarked on, and the number kept as it was typed."""
    from casebook.parsing.parcels import read_parcel

    number, carrier = blank_to_none(number), blank_to_none(carrier)
    draft = Shipment(at=at, logged=ctx.moment, text=blank_to_none(text), carrier=carrier, returning=returning)
    if number is None:
        return draft
    reading = read_parcel(number, carrier)
    if reading.remark:
        ctx.warn_later(reading.remark)
    return Shipment(
        at=at,
        logged=ctx.moment,
        text=draft.text,
        carrier=reading.carrier,
        tracking=number,
        check=reading.check,
        returning=returning,
    )


def worth_asking(contact: Contact) -> Optional[str]:
    """What to ask for next time: what is missing of the contact that makes the next one harder. None where nothing is."""
    if contact.outcome in (Outcome.NO_ANSWER, Outcome.DISCONNECTED):
        return None
    missing = [
        *(["the agent's name"] if contact.agent is None and contact.role is not Role.BOT else []),
        *(["a case number"] if contact.case_number is None else []),
    ]
    return f"next time, ask for {' and '.join(missing)}." if missing else None


def _check_stdin(form: Form) -> None:
    """Only one of them can be read from stdin. Raises WrongUse."""
    meant = [name for name, typed in (("TEXT", form.text), ("--transcript", form.transcript)) if typed == "-"]
    meant += ["--private"] if form.private == "-" else []
    if len(meant) > 1:
        raise errors.WrongUse(f"{' and '.join(meant)} cannot both be '-': standard input is read once; name a file.")


def _shipments(form: Form, at: Moment, ctx: Context) -> tuple[Shipment, ...]:
    if not (blank_to_none(form.tracking) or blank_to_none(form.shipping)):
        if blank_to_none(form.carrier):
            raise errors.WrongUse("--carrier says who carries a parcel; add its number with --tracking NO.")
        return ()
    return (shipment(form.tracking, form.carrier, form.shipping, at, ctx),)
