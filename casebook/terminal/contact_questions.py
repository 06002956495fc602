"""Everything about a contact, asked on a terminal in the order it comes up in a real one.

Every question can be skipped with Enter. An answer that cannot be read is asked for again; nothing is recorded before
what was understood has been shown and agreed to.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from casebook.actions.case_answers import checked_handle
from casebook.actions.dates import parse_date, parse_past_date
from casebook.actions.log_contact import ContactAnswers
from casebook.parsing.due_dates import clock_of
from casebook.parsing.when import Direction
from casebook.records.codec import VocabularyCodec
from casebook.records.kind import Field
from casebook.records.kinds import CONTACT, Case, Contact, Entry
from casebook.records.vocabularies import Channel
from casebook.store import errors
from casebook.terminal.questions import ask, ask_choice, confirm

if TYPE_CHECKING:
    from casebook.terminal.context import Context


class ContactAnswered(NamedTuple):
    """The case that was named, the company where it is a new one, and the answers."""

    case: Optional[str]
    company: Optional[str]
    contact: ContactAnswers


def confirm_contact(ctx: Context, case: Case, entries: Sequence[Entry]) -> bool:
    """Whether what was understood, shown line by line, is to be recorded; Enter agrees."""
    from casebook.terminal.results import preview

    print("\n".join(["", *preview(case, entries)]))
    return confirm(ctx, "Record this?", default=True)


def ask_contact(ctx: Context) -> ContactAnswered:
    """Everything about a contact, in the order it comes up in a real one. EOFError where the terminal is closed."""
    with suppress(ImportError):
        import readline  # noqa: F401  # lines can then be edited while they are typed
    print("Log a contact. Enter skips a question, Ctrl-C stops without recording anything.")
    case, company = _ask_case(ctx)
    date = ask("When? (now)", lambda typed: parse_past_date(typed, ctx.clock))
    fields = {field.name: _ask_field(field) for field in CONTACT.fields if field.spec.ask}
    text = ask("What was said?")
    promise = ask("What did they promise?")
    made = clock_of(parse_past_date(date, ctx.clock), ctx.clock)
    by = ask("By when? (as they said it)", lambda typed: parse_date(typed, made, Direction.FUTURE, ""))
    tracking = ask("A parcel's tracking number?")
    contact = Contact(at=parse_past_date(date, ctx.clock), logged=ctx.moment, text=text, **fields)
    return ContactAnswered(
        case,
        company,
        ContactAnswers(contact, promises=[promise] if promise else [], by=by if promise else None, tracking=tracking),
    )


def _ask_field(field: Field) -> Any:
    """The answer to the question that is stated of a field; what is usual where it is skipped and there has to be one."""
    if isinstance(field.codec, VocabularyCodec):
        return ask_choice(field.spec.ask, field.codec.words) or (Channel.CHAT if field.name == "channel" else None)
    return ask(field.spec.ask)


def _ask_case(ctx: Context) -> tuple[Optional[str], Optional[str]]:
    """The handle, and the company where no case has it yet."""
    known: list[Case] = []
    if ctx.book.exists():
        with ctx.reading() as reader:
            known = reader.open_cases()
    offered = ", ".join(case.handle for case in known) or "a short word for it, such as towel"
    typed = ask(f"Which case? ({offered})", lambda typed: _existing_case(ctx, typed) or checked_handle(typed))
    if typed is None:
        if len(known) != 1:
            raise errors.NoCaseNamed([case.handle for case in known])
        return known[0].handle, None
    case = _existing_case(ctx, typed)
    if case is not None:
        return case.handle, None
    return typed, _ask_needed(f"There is no case {typed} yet. With which company is it?")


def _existing_case(ctx: Context, typed: str) -> Optional[Case]:
    """The case of that name, if there is one."""
    if ctx.book.exists():
        with ctx.reading() as reader, suppress(errors.NoSuchCase):
            return reader.case_named(typed)
    return None


def _ask_needed(question: str) -> str:
    while True:
        answer = ask(question)
        if answer:
            return answer
