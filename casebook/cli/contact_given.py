"""`add` with options: the contact that they make, completed by its transcript, a form or questions, and recorded."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions import log_contact
from casebook.actions.answers.contact_answers import ContactAnswers, EmptyContact, says_anything
from casebook.actions.answers.dates import day_named, parse_past_date
from casebook.actions.noticed.details_told import with_known_names
from casebook.actions.noticed.promise_noticed import promises_noticed
from casebook.records.field import LONGEST_TEXT
from casebook.records.kinds import Case, Contact
from casebook.records.values import Moment
from casebook.store.reader import Reader
from casebook.store.writer import Writer
from casebook.terminal.asking.questions import by_or_asked, confirm, with_details_offered, with_promises_offered
from casebook.terminal.asking.settlement_questions import print_and_follow_up
from casebook.terminal.context import Context
from casebook.terminal.output import warn
from casebook.terminal.stdin import text_or_stdin

if TYPE_CHECKING:
    from casebook.actions.files.input_files import InputFile


_TEXT_FILE = "text.txt"
"""The name of a text that is too long for an entry, as a file."""


class HowAsked(NamedTuple):
    """The options that were typed, whether the rest is typed into a form, whether all of it is asked for, if what is asked has a
    screen, if files go with it, and whether the case was named."""

    typed: Collection[str]
    in_form: bool
    begun: bool
    on_screen: bool
    has_files: bool = False
    is_named: bool = True


def asking(ctx: Context, typed: Collection[str], text: Optional[str], *, in_form: bool) -> HowAsked:
    """How is asked, by the options that were typed and the text."""
    begun = ctx.interactive and text is None and set(typed) <= {"case"}
    return HowAsked(typed, in_form, begun, ctx.interactive and not ctx.asks_plainly)


def contact_typed(
    ctx: Context, contact: Contact, *, date: Optional[str], deadline: Optional[str], also: Sequence[str]
) -> Contact:
    """The contact with its days and who else answered as they are kept, and its texts as they were typed in, which is asked last:
    a day that is wrong would lose them. Raises UnreadableDate, InTheFuture, NotAChoice.
    """
    at = parse_past_date(date, ctx.clock)
    if also:
        from casebook.actions.answers.agents_typed import agents_typed

        contact = replace(contact, also=agents_typed(also, "--also"))
    contact = replace(contact, at=at, deadline=day_named(deadline, at, ctx.clock) if deadline else None)
    text, private = text_or_stdin(ctx, contact.text), text_or_stdin(ctx, contact.private_text)
    return replace(contact, text=text, private_text=private)


def contradicted(reader: Reader, case: Case, refs: Sequence[str]) -> tuple[int, ...]:
    """The numbers of the entries that say otherwise. Raises NoSuchEntry, EntryOfAnotherCase, CannotContradict,
    NothingWasSaid."""
    if not refs:
        return ()
    from casebook.actions.contradict import check_contradiction, check_said
    from casebook.actions.find import entry_in

    entries = [entry_in(reader, case, ref, "--contradicts") for ref in refs]
    for entry in entries:
        check_contradiction(case, entry)
        check_said(case, entry)
    return tuple(sorted({entry.number for entry in entries}))


def log_given(
    ctx: Context,
    book: Writer,
    case: Case,
    answers: ContactAnswers,
    how: HowAsked,
    *,
    attach: Sequence[str],
    transcript: Optional[str],
    as_json: bool,
) -> None:
    """Record the contact with what its transcript says, what is asked, and its files."""
    answers, kept = _long_text_apart(ctx, with_known_names(answers, book.reader, case))
    if answers.after is None:
        day = _day_of(ctx, answers.by, answers.promises, answers.contact.at, case)
        answers = answers._replace(by=day)
    if ctx.interactive and not (how.in_form or attach or kept or transcript or says_anything(answers)):
        return _log_rest(ctx, book, case, answers, how, as_json=as_json)
    if transcript is not None:
        from casebook.cli.transcript_given import completed_by

        named, typed = how.is_named, how.typed
        file, read = completed_by(ctx, book.reader, case, answers, transcript, typed, is_named=named)
        if read is None:
            return warn(ctx, "nothing was recorded.")
        answers, kept = read, [file, *kept]
    with _whole(ctx, case, answers, how._replace(has_files=bool(attach or kept))) as complete:
        return _record(ctx, book, case, complete, attach, kept, as_json=as_json)


def _long_text_apart(ctx: Context, answers: ContactAnswers) -> tuple[ContactAnswers, list[InputFile]]:
    """The answers, and their text as a file where it is longer than an entry holds, with a remark; no file of other texts.

    Raises NotText.
    """
    text = answers.contact.text or ""
    if len(text) <= LONGEST_TEXT:
        return answers, []
    from casebook.actions.answers.text_answers import NotText
    from casebook.actions.files.input_files import typed_file

    if "\0" in text:
        raise NotText
    warn(ctx, f"the text has {len(text):,} characters, more than an entry holds; it is kept whole as {_TEXT_FILE}.")
    file = typed_file(_TEXT_FILE, text.encode("utf-8", "surrogatepass"))
    return answers._replace(contact=replace(answers.contact, text=None)), [file]


def _log_rest(ctx: Context, book: Writer, case: Case, answers: ContactAnswers, how: HowAsked, *, as_json: bool) -> None:
    """Ask for what was not said, and record it."""
    from casebook.cli.asked_contact import log_rest
    from casebook.terminal.asking.sheet_asked import Plain

    log_rest(ctx, book, case, answers, None if how.on_screen else Plain(how.typed), as_json=as_json)


def _day_of(ctx: Context, by: Optional[str], promises: Sequence[str], made: Moment, case: Case) -> Optional[str]:
    """What was typed after `--by`; on a terminal it is asked for where the one promise names no day that is sure."""
    return by_or_asked(ctx, by, promises[0], made, case) if len(promises) == 1 else by


@contextmanager
def _whole(ctx: Context, case: Case, answers: ContactAnswers, how: HowAsked) -> Iterator[Optional[ContactAnswers]]:
    """The answers as they are recorded: from a form, or as they were given. None where the person does not agree."""
    if how.in_form:
        from casebook.terminal.editing.contact_editor import contact_in_editor

        with contact_in_editor(ctx, case, answers, has_files=how.has_files) as complete:
            yield complete
    else:
        yield _completed(ctx, case, answers, how)


def _completed(ctx: Context, case: Case, answers: ContactAnswers, how: HowAsked) -> ContactAnswers:
    """The answers, where they make a contact, with the details and the promises that their text holds. Raises EmptyContact."""
    if not how.has_files and not says_anything(answers):
        raise EmptyContact(case.handle)
    if not ctx.interactive:
        return answers
    answers = with_details_offered(ctx, case, answers)
    return with_promises_offered(ctx, case, answers, promises_noticed(answers, ctx.clock, case.company))


def _record(
    ctx: Context,
    book: Writer,
    case: Case,
    answers: Optional[ContactAnswers],
    attach: Sequence[str],
    kept: Sequence[InputFile],
    *,
    as_json: bool,
) -> None:
    """Record the contact with its files, and say so; nothing where the person would rather not."""
    files = None if answers is None else _files(ctx, answers, case, attach, kept)
    if answers is None or files is None:
        warn(ctx, "nothing was recorded.")
        return
    recorded = log_contact.log_contact(book, case, answers, ctx.clock, files, ctx.progress, asked=ctx.interactive)
    print_and_follow_up(ctx, book, recorded, as_json=as_json)


def _files(
    ctx: Context, answers: ContactAnswers, case: Case, attach: Sequence[str], kept: Sequence[InputFile]
) -> Optional[Sequence[InputFile]]:
    """The files to keep with the contact, those `kept` already first; None where the person would rather not keep them."""
    if not attach and not kept:
        return ()
    from casebook.actions.files.input_files import keep_large, named_files

    log_contact.drafts_from(answers, case, ctx.clock)  # before anything is asked that a wrong answer would lose
    files = [*kept, *named_files(attach, ctx.clock)]
    return files if keep_large(files, partial(confirm, ctx)) else None
