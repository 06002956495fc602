"""What was not said of a contact, asked on a terminal in the order it comes up in a real one.

Every question can be skipped with Enter. An answer that cannot be used is asked for again, with the reason, and the
answers before it stay; nothing is recorded before what was understood has been shown and agreed to.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Optional

from casebook.actions.case_answers import checked_handle
from casebook.actions.contact_answers import ContactAnswers
from casebook.actions.dates import day_named, parse_past_date
from casebook.actions.record import promise_from
from casebook.actions.short_answers import check_number, is_short_answer, means_none, name_or_none
from casebook.actions.text_answers import checked_text
from casebook.domain.moment_words import due_words, moment_words
from casebook.errors import CasebookError, UsageError, WrongValue
from casebook.files.console import columns_printed
from casebook.parsing.choices import whole_number
from casebook.parsing.named_parties import party_in_brackets
from casebook.parsing.when import moment_now
from casebook.records.codec import VocabularyCodec
from casebook.records.kind import Field
from casebook.records.kinds import CONTACT, Case, Contact, Entry, Promise
from casebook.records.vocabularies import Channel
from casebook.store import errors
from casebook.terminal.questions import CLEAR, ask, ask_choice, confirm, confirm_or_change, say, say_why
from casebook.terminal.remarks import lines_in_rows

if TYPE_CHECKING:
    from casebook.store.reader import Reader
    from casebook.terminal.context import Context


class HandleNeeded(UsageError):
    """No case is open yet, and none was named."""

    def __str__(self) -> str:
        return "a contact belongs to a case; type a short word for it, such as towel. Ctrl-C stops."


def begin_questions() -> None:
    """Say what can be done with every question; lines can be edited while they are typed, where the system can."""
    with suppress(ImportError):
        import readline  # noqa: F401
    say("Log a contact. Enter skips a question, Ctrl-C stops without recording anything.")


def ask_case(ctx: Context, reader: Optional[Reader], name: Optional[str] = None) -> Case:
    """The case that the contact belongs to, or one that is yet to be opened (it has no uuid); `name` is taken first.

    EOFError where the terminal is closed.
    """
    known = reader.open_cases() if reader else []
    offered = ", ".join(case.handle for case in known) or "a short word for it, such as towel"
    while True:
        typed, name = name or ask(f"Which case? ({offered})"), None
        try:
            if typed is None:
                if len(known) == 1:
                    return known[0]
                raise errors.NoCaseNamed([case.handle for case in known]) if known else HandleNeeded()
            found = _existing_case(ctx, reader, typed) or _new_case(ctx, checked_handle(typed))
        except CasebookError as refusal:
            say_why(refusal)
        else:
            if found is not None:
                return found


def ask_contact(ctx: Context, case: Case, answers: ContactAnswers, given: Collection[str] = ()) -> ContactAnswers:
    """The answers with those to every question that is not answered yet; `given` are the options that were typed.

    EOFError where the terminal is closed.
    """
    unasked = {name for name in given if not _is_blank(_answer(answers, name))}
    return _asked(ctx, case, answers, unasked, again=False)


def agreed_contact(ctx: Context, case: Case, answers: ContactAnswers) -> Optional[ContactAnswers]:
    """The answers, shown line by line as they are understood and agreed to; None where nothing is to be recorded.

    Answers can be changed first: each is asked for again, and stays where Enter is typed. So it is where they do not
    go together.
    """
    from casebook.actions.log_contact import drafts_from
    from casebook.actions.reference_numbers import references_from

    while True:
        try:
            entries: list[Entry] = [draft.entry for draft in drafts_from(answers, case, ctx.clock)]
            entries += references_from(answers.numbers, answers.contact.at, ctx.clock)
        except WrongValue as refusal:
            say_why(refusal)
        else:
            order = name_or_none(answers.order, number=True)
            agreed = agreed_to(ctx, replace(case, orders=(*case.orders, *([order] if order else []))), entries)
            if agreed is not None:
                return answers if agreed else None
        answers = _asked(ctx, case, answers, (), again=True)


def agreed_to(ctx: Context, case: Case, entries: Sequence[Entry]) -> Optional[bool]:
    """Whether the person would have these entries recorded, which are shown, and the case before them where it is yet to be
    opened; None where an answer is to be another."""
    from casebook.terminal.results import preview

    print(lines_in_rows("\n".join(["", *preview(case, entries)]), columns_printed()))
    return confirm_or_change(ctx, "Record this?")


def _asked(
    ctx: Context, case: Case, answers: ContactAnswers, unasked: Collection[str], *, again: bool
) -> ContactAnswers:
    """The answers with what came of each question but those `unasked`; asked `again`, each shows its answer."""
    if not case.uuid:
        from casebook.terminal.opening_questions import ask_what_it_is_about

        answers = ask_what_it_is_about(ctx, case, answers, again=again)
    contact = answers.contact
    if "date" not in unasked:
        when = moment_words(contact.at, moment_now(ctx.clock)) if again else "now"
        typed = ask(f"When? ({when})", lambda typed: parse_past_date(typed, ctx.clock))
        contact = replace(contact, at=parse_past_date(typed, ctx.clock) if typed else contact.at)
        answers = answers._replace(date=typed or answers.date)
    fields = [field for field in CONTACT.fields if field.spec.ask and field.name not in unasked]
    values: dict[str, Any] = {
        field.name: _ask_field(ctx, field, getattr(contact, field.name), again) for field in fields
    }
    if "text" not in unasked:
        text = ask("What was said?", checked_text, contact.text if again else None)
        values["text"] = None if text == CLEAR else text
    contact = replace(contact, **values)
    answers = answers._replace(contact=contact)
    if "promise" not in unasked:
        answers = _ask_promise(ctx, case, answers, unasked, again=again)
    if "tracking" not in unasked:
        kept = answers.tracking if again else None
        answers = answers._replace(tracking=_ask_tracking(ctx, kept))
    return _with_time_and_day(ctx, case, answers, unasked, again=again)


def _with_time_and_day(
    ctx: Context, case: Case, answers: ContactAnswers, unasked: Collection[str], *, again: bool
) -> ContactAnswers:
    """The answers with what comes up only in some contacts: whom else it was with, how long a call took, and, where
    nothing was promised, until when the person gave them."""
    contact, kept = answers.contact, answers.contact if again else None
    named = None if "party" in unasked else party_in_brackets(case, contact)
    if named and confirm(ctx, f"Is {named.party} another party than {case.company}?", default=True):
        contact = replace(contact, agent=named.agent, party=named.party)
    if contact.channel is Channel.PHONE:
        if "minutes" not in unasked:
            typed = _ask_number("How many minutes did it take?", "minutes", kept.minutes if kept else None)
            contact = replace(contact, minutes=typed)
        if "waiting" not in unasked and contact.minutes:
            # Of those minutes: one answer that goes against another is asked again here, not refused at the end.
            most, waited = contact.minutes, kept.waiting if kept else None
            fits = None if waited is None or waited > most else waited
            contact = replace(contact, waiting=_ask_number("How many of them were waiting?", "waiting", fits, most))
    if "deadline" not in unasked and not answers.promises:
        contact = replace(contact, deadline=_ask_deadline(ctx, contact, kept.deadline if kept else None))
    return answers._replace(contact=contact)


def _ask_number(question: str, name: str, kept: Optional[int], most: Optional[float] = None) -> Optional[int]:
    spec = CONTACT.field(name).spec
    parse = partial(whole_number, option=name, least=spec.least, most=spec.most if most is None else most)
    typed = ask(
        question, lambda typed: None if means_none(typed) else parse(typed), None if kept is None else str(kept)
    )
    return None if typed is None or means_none(typed) else parse(typed)


def _ask_deadline(ctx: Context, contact: Contact, kept: Optional[date]) -> Optional[date]:
    def parse(typed: str) -> Optional[date]:
        return None if means_none(typed) else day_named(typed, contact.at, ctx.clock)

    typed = ask("Until when did you give them? (a day)", parse, None if kept is None else kept.isoformat())
    return parse(typed) if typed else None


def _ask_promise(
    ctx: Context, case: Case, answers: ContactAnswers, unasked: Collection[str], *, again: bool
) -> ContactAnswers:
    """The answers with what was promised, and by when; of several promises, which only options can give, none is asked."""
    if len(answers.promises) > 1:
        return answers
    kept = next(iter(answers.promises), None) if again else None
    at, clock = answers.contact.at, ctx.clock
    promise = ask(
        "What did they promise?", lambda typed: promise_from(str(checked_text(typed)), None, at, case, clock), kept
    )
    if promise is None or means_none(promise, number=True):
        return answers._replace(promises=(), by=None, after=None, within=None)
    by = answers.by
    made = promise_from(promise, None, at, case, clock, after=answers.after, within=answers.within).entry
    waits = isinstance(made, Promise) and made.waits
    if "by" not in unasked and not waits:
        by = ask(
            f"By when? ({_day_read(made, case)})",
            lambda typed: None if means_none(typed) else promise_from(promise, typed, at, case, clock),
            by if again else None,
        )
        by = name_or_none(by)
    return answers._replace(promises=(promise,), by=by)


def _day_read(made: Entry, case: Case) -> str:
    """What Enter leaves as the day a promise is due, where its words say one; else what may be typed."""
    if not isinstance(made, Promise) or made.due is None:
        return "as they said it"
    return f"Enter for {due_words(made.due, made.due_from, case.opened)}"


def _ask_tracking(ctx: Context, kept: Optional[str]) -> Optional[str]:
    """A parcel's number, if there is one."""

    def parse(typed: str) -> None:
        check_number(checked_text(typed), "a tracking number", ctx.clock)

    return name_or_none(ask("A parcel's tracking number?", parse, kept), number=True)


def _ask_field(ctx: Context, field: Field, value: Any, again: bool) -> Any:
    """The answer to the question that is stated of a field; what stands there where it is skipped and there has to be one.

    An answer that says that there is none, or that it is not known, skips too.
    """
    kept = value if again else None
    if not isinstance(field.codec, VocabularyCodec):
        typed = ask(field.spec.ask, partial(_fitting, ctx, field), kept)
        return name_or_none(typed, number=field.spec.number) if is_short_answer(field) else typed
    chosen = ask_choice(field.spec.ask, field.codec.words, kept, has_none=not field.required)
    return value if chosen is None and field.required else chosen


def _fitting(ctx: Context, field: Field, typed: str) -> Optional[str]:
    """The text, where it is no longer than the field is stated to be. Raises TooLong, TextTooLong, NotText, NotANumber."""
    from casebook.store.lengths import check_length

    text = checked_text(typed)
    if field.spec.number:
        check_number(text, f"a {field.name.replace('_', ' ')}", ctx.clock)
    if text is not None:
        check_length(field, text)
    return text


def _answer(answers: ContactAnswers, option: str) -> object:
    """What was typed for an option: of the contact itself, or beside it."""
    if option == "promise":
        return "".join(answers.promises)
    return getattr(answers.contact if hasattr(answers.contact, option) else answers, option, "typed")


def _is_blank(value: object) -> bool:
    return value is None or not str(value).strip()


def _existing_case(ctx: Context, reader: Optional[Reader], typed: str) -> Optional[Case]:
    """The case of that name, or of the name that is near it where that is meant. Raises SeveralCases."""
    if reader is None:
        return None
    try:
        return reader.case_named(typed)
    except errors.NoSuchCase as refusal:
        meant = bool(refusal.near) and confirm(ctx, f"  {refusal}", default=True)
        return reader.case_named(refusal.near[0]) if meant else None


def _new_case(ctx: Context, handle: str) -> Optional[Case]:
    """A case that is yet to be opened, with the company that is asked for; None where that is skipped."""
    company = ask(f"There is no case {handle} yet. With which company is it? (Enter names another case)")
    return None if company is None else Case(handle=handle, company=company, opened=moment_now(ctx.clock))
