"""What was not said of a contact, asked on a terminal line by line, in the order it comes up in a real one.

Every question can be skipped with Enter. An answer that cannot be used is asked for again, with the reason, and the
answers before it stay; nothing is recorded before what was understood has been shown and agreed to.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any, Optional

from casebook.actions.answers.case_answers import checked_handle
from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.questions.contact_sheet import CASE, COMPANY, ContactSheet
from casebook.actions.questions.known_answers import KnownAnswers
from casebook.errors import CasebookError, UsageError
from casebook.files.console import columns_printed
from casebook.parsing.when import moment_now
from casebook.records.kinds import Case, Entry
from casebook.store import errors
from casebook.terminal.asking.line_questions import Keep, PasteTyped, ask_each, keep_nothing, offer_paste
from casebook.terminal.asking.questions import ask, confirm, confirm_or_change, edit_lines, say, say_why
from casebook.terminal.remarks import lines_in_rows
from casebook.terminal.stdin import with_rest_of_paste
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.actions.questions.sheet import AnswerSheet
    from casebook.terminal.asking.asking import Pasted
    from casebook.terminal.context import Context


class HandleNeeded(UsageError):
    """No case is open yet, and none was named."""

    def __str__(self) -> str:
        return "a contact belongs to a case; type a short word for it, such as towel. Ctrl-C stops."


def begin_questions(ctx: Context, what: str) -> None:
    """Say what can be done with every question."""
    edit_lines(ctx)
    say(f"{what}. Enter skips a question, Ctrl-C stops without recording anything.")


def ask_case(ctx: Context, sheet: ContactSheet, keep: Keep) -> Case:
    """The case that the contact belongs to, or one that is yet to be opened (it has no uuid); what was typed as its name
    before is taken first.

    EOFError where the terminal is closed.
    """
    reader, name = sheet.known.reader, sheet.typed.get(CASE) or None
    known = reader.open_cases() if reader else []
    offered = ", ".join(case.handle for case in known) or "a short word for it, such as towel"
    while True:
        typed, name = name or ask(f"Which case? ({offered})"), None
        typed = None if typed is None else with_rest_of_paste(ctx, typed)
        if typed is not None and "\n" in typed:
            raise PasteTyped(typed)
        try:
            if typed is None:
                if len(known) == 1:
                    return known[0]
                raise errors.NoCaseNamed([case.handle for case in known]) if known else HandleNeeded()
            keep(CASE, typed)
            found = _existing_case(ctx, sheet.known, typed) or _new_case(ctx, checked_handle(typed), sheet, keep)
        except CasebookError as refusal:
            say_why(refusal)
        else:
            if found is not None:
                return found


def case_asked(ctx: Context, sheet: ContactSheet, keep: Keep, read_paste: Callable[[str], Optional[Pasted]]) -> bool:
    """Ask which case the contact belongs to, where none was named that there is; whether a paste answered all the rest too.

    EOFError where the terminal is closed.
    """
    taken = False
    while sheet.is_case_open:
        try:
            sheet.name_case(ask_case(ctx, sheet, keep))
        except PasteTyped as several:
            pasted = read_paste(several.text)
            if pasted is None:
                sheet.type(sheet.long, several.text)
                keep(sheet.long, several.text)
            else:
                taken = offer_paste(pasted) or taken
            if taken and sheet.missing(CASE) is None:
                sheet.name_case(sheet.case)
    return taken


def ask_contact(
    ctx: Context,
    sheet: ContactSheet,
    keep: Keep,
    given: Collection[str],
    *,
    again: bool,
    begin: str,
    read_paste: Callable[[str], Optional[Pasted]],
) -> None:
    """Ask every question that is not answered yet; `given` are those that options answered. Asked `again`, each shows its answer,
    from the one to `begin` with on.

    EOFError where the terminal is closed.
    """
    answered = {name for name, typed in sheet.typed.items() if typed.strip()}
    answered |= {state.name for state in sheet.states if state.stands}
    ask_each(ctx, sheet, keep, answered & set(given), again=again, begin=begin, read_paste=read_paste)


def agreed_contact(
    ctx: Context, case: Case, answers: ContactAnswers, pasted: Optional[str]
) -> Optional[ContactAnswers]:
    """The answers, with what was `pasted` beside them, agreed to as `agreed_sheet` says; None where nothing is to be recorded."""
    sheet = ContactSheet(KnownAnswers(None), ctx.clock, answers, case)
    sheet.pasted = pasted
    return sheet.answers if agreed_sheet(ctx, sheet, shows_text=True) else None


def agreed_sheet(ctx: Context, sheet: AnswerSheet[Any], keep: Keep = keep_nothing, *, shows_text: bool = False) -> bool:
    """Whether what was answered is to be recorded; it is shown line by line as it is understood, with its text where that was not
    typed as one.

    Answers can be changed first: each is asked for again, and stays where Enter is typed. So it is where they do not
    go together; one that cannot be used is asked for alone.
    """
    while True:
        refused = sheet.refusal()
        if refused is not None and refused.name:
            ask_each(ctx, sheet, keep, {state.name for state in sheet.states} - {refused.name}, again=True)
            continue
        if refused is not None:
            say_why(refused.why)
        else:
            if shows_text and (text := sheet.typed.get(sheet.long)):
                say(for_screen(f"\n{text}"))
            for words in sheet.remarks:
                say(for_screen(f"! {words}", lines=False))
            agreed = agreed_to(ctx, sheet.case_shown(), sheet.entries(), sheet.final)
            if agreed is not None:
                return agreed
        ask_each(ctx, sheet, keep, (), again=True)


def agreed_to(ctx: Context, case: Case, entries: Sequence[Entry], question: str = "Record this?") -> Optional[bool]:
    """Whether the person would have these entries recorded, which are shown, and the case before them where it is yet to be
    opened; None where an answer is to be another."""
    from casebook.terminal.results import preview

    print(lines_in_rows("\n".join(["", *preview(case, entries)]), columns_printed()))
    return confirm_or_change(ctx, question)


def _existing_case(ctx: Context, known: KnownAnswers, typed: str) -> Optional[Case]:
    """The case of that name, or of the name that is near it where that is meant. Raises SeveralCases."""
    try:
        return known.case_named(typed)
    except errors.NoSuchCase as refusal:
        meant = bool(refusal.near) and confirm(ctx, f"  {refusal}", default=True)
        return known.case_named(refusal.near[0]) if meant else None


def _new_case(ctx: Context, handle: str, sheet: ContactSheet, keep: Keep) -> Optional[Case]:
    """A case that is yet to be opened, with the company that is asked for; None where that is skipped."""
    before = sheet.typed.get(COMPANY) or None
    company = ask(f"There is no case {handle} yet. With which company is it? (Enter names another case)", kept=before)
    if company is None:
        return None
    keep(COMPANY, company)
    return Case(handle=handle, company=company, opened=moment_now(ctx.clock))
