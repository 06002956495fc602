"""What is asked on a terminal: whether the person agrees, which case is meant, and one answer at a time.

Every question is asked again, with the reason, until its answer can be used or it is skipped: nobody loses earlier
answers by a wrong one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from casebook.actions.editing.corrected_dates import parse_corrected_date
from casebook.errors import CasebookError, UsageError, WrongValue, shortened, without_option
from casebook.files.console import columns_printed
from casebook.parsing.choices import NO, YES, NotAChoice
from casebook.records.kinds import Case, Entry, Promise
from casebook.records.values import Moment
from casebook.store.errors import NoCaseNamed
from casebook.terminal.output import warn
from casebook.terminal.remarks import INDENT, in_rows, lines_in_rows
from casebook.terminal.stdin import with_rest_of_paste
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.actions.answers.contact_answers import ContactAnswers
    from casebook.actions.answers.edit_answers import EditAnswers
    from casebook.actions.case_unnamed import NothingPoints
    from casebook.terminal.context import Context

CHANGE = ("c", "change")

CLEAR = "-"
"""What takes an earlier answer out, where one is asked for again."""


class NobodyToAsk(UsageError):
    """A question needs an answer, and nobody can be asked: no terminal, or `--no-input`."""

    def __init__(self, question: str) -> None:
        self.question = question

    def __str__(self) -> str:
        return f"{self.question} Nobody can be asked here; add --yes to say so."


class BytesTyped(WrongValue):
    """What was typed holds bytes that are no text in this locale."""

    def __str__(self) -> str:
        return "that holds bytes that are not text here; type it again."


def say(text: str) -> None:
    """Print what goes with a question, each of its lines in rows of the terminal it is asked on."""
    print(lines_in_rows(text, columns_printed()))


def edit_lines(ctx: Context) -> None:
    """Let a line be edited while it is typed, and a paste of several be one answer, where system and terminal can: none of its
    lines answers what is asked next."""
    if ctx.marks_pastes:
        with suppress(ImportError):
            import readline

            # Python turns it off at every start, as its own prompt knows no paste.
            readline.parse_and_bind("set enable-bracketed-paste on")


def confirm(
    ctx: Context, question: str, *, default: bool = False, pasted: Optional[Callable[[str], object]] = None
) -> bool:
    """Whether the person agrees, on a terminal or by `--yes`. What is pasted there answers nothing, and goes to who takes what
    was `pasted`, if anybody does. Raises NobodyToAsk."""
    if ctx.assume_yes:
        return True
    if not ctx.interactive:
        raise NobodyToAsk(question)
    edit_lines(ctx)
    asked = f"{question} [{'Y/n' if default else 'y/N'}]"
    return bool(_one_of(ctx, asked, {YES: True, NO: False}, "y or n", default, pasted))


def confirm_or_say(ctx: Context, question: str, otherwise: str) -> bool:
    """Whether the person agrees; what is so otherwise is said where they do not. Raises NobodyToAsk."""
    agreed = confirm(ctx, question)
    if not agreed:
        warn(ctx, otherwise)
    return agreed


def confirm_or_change(ctx: Context, question: str) -> Optional[bool]:
    """Whether the person agrees, Enter does; None to change an answer first. Only for a terminal, or `--yes`."""
    choices = {YES: True, NO: False, CHANGE: None}
    words = "y, n, or c to change an answer"
    return ctx.assume_yes or _one_of(ctx, f"{question} [Y/n, c to change an answer]", choices, words, True)


def choose_case(cases: Sequence[Case], case_named: Callable[[str], Case]) -> Case:
    """The open case that is chosen from a list, by its number in it, else the one that is `case_named` so; one of which that
    raises why not is asked for again. Raises NoCaseNamed where there is none.
    """
    if not cases:
        raise NoCaseNamed([])
    if len(cases) == 1:
        return cases[0]
    say("Which case?")
    for number, case in enumerate(cases, 1):
        say(f"  {number}  {for_screen(f'{case.handle} · {case.company}', lines=False)}")
    listed = {str(number): case for number, case in enumerate(cases, 1)}

    def chosen(typed: str) -> Case:
        return listed.get(typed) or case_named(typed)

    while (typed := ask("Number or handle:", chosen)) is None:
        say_why(NoCaseNamed([case.handle for case in cases]))
    return chosen(typed)


def ask(question: str, parse: Callable[[str], object] = str, kept: Optional[str] = None) -> Optional[str]:
    """The answer as it was typed; None where it was skipped. Asked again while `parse` refuses it.

    An answer that was given before is shown and `kept` by Enter; `-` takes it out.
    """
    before = "" if kept is None else f" [{for_screen(shortened(kept), lines=False)}]"
    while True:
        try:
            typed = _typed(f"{question}{before} ") or kept or ""
            if not typed or (typed == CLEAR and kept is not None):
                return None
            parse(typed)
        except CasebookError as refusal:
            say_why(refusal)
        else:
            return typed


def by_or_asked(ctx: Context, by: Optional[str], text: Optional[str], made: Moment, case: Case) -> Optional[str]:
    """What stands after `--by`, or which of several days was meant, asked on a terminal; None where that was skipped."""
    if not ctx.interactive or not text:
        return by
    from casebook.actions.noticed.due_remarks import days_to_choose

    words, days = days_to_choose(text, by, made, case, ctx.clock)
    if not days:
        return by
    say(f"'{for_screen(words, lines=False)}' can be more than one day:")
    for number, day in enumerate(days, 1):
        say(f"  {number}  {day}")

    def parse(typed: str) -> str:
        chosen = {str(number): day for number, day in enumerate(days, 1)} | {day: day for day in days}
        if typed not in chosen:
            raise NotAChoice("that", typed, [*map(str, range(1, len(days) + 1))])
        return chosen[typed]

    typed = ask("Number or day (Enter for none):", parse)
    return parse(typed) if typed else by


def with_day_asked(ctx: Context, answers: EditAnswers, case: Case, subject: Case | Entry | None) -> EditAnswers:
    """What is said to correct a promise, with the day that is meant where they name several; as `by_or_asked` asks for a new one.

    Raises UnreadableDate and InTheFuture of its new date.
    """
    is_edited = answers.text is not None or answers.due is not None
    if not ctx.interactive or not isinstance(subject, Promise) or not is_edited or answers.due == "":
        return answers
    made = subject.at if answers.at is None else parse_corrected_date(answers.at, subject, ctx.clock)
    text = str(subject.text if answers.text is None else answers.text)
    by = by_or_asked(ctx, answers.due, text, made, case)
    return answers if by is None else answers._replace(due=by)


def with_promises_offered(ctx: Context, case: Case, answers: ContactAnswers, noticed: Sequence[str]) -> ContactAnswers:
    """The answers with those of the promises noticed in their text of which the person agrees that they are; a single one that
    names several days with the day that is meant."""
    agreed = []
    for sentence in noticed:
        said = f"'{sentence.rstrip('.')}'"
        if confirm(ctx, f"That reads like a promise: {said}. Record it as one?", default=True):
            agreed.append(sentence)
    if not agreed:
        return answers
    promises = (*answers.promises, *agreed)
    by = by_or_asked(ctx, answers.by, promises[0], answers.contact.at, case) if len(promises) == 1 else answers.by
    return answers._replace(promises=promises, by=by)


def is_of_only_open(ctx: Context, refusal: NothingPoints) -> bool:
    """Whether the person says that what points to no case is of the only open one all the same."""
    return confirm(ctx, for_screen(f"{refusal.why} Record it there?", lines=False))


def with_details_offered(ctx: Context, case: Case, answers: ContactAnswers) -> ContactAnswers:
    """The answers with what their text tells and no option said, where the person agrees to keep it: whom it was with, who
    answered, their number, how it took place. Nobody is asked of it again."""
    from casebook.actions.noticed.details_told import details_question, maybe_agent_question, noticed_in, with_details

    noticed = noticed_in(case, answers, ctx.clock)
    if not (answers.party_asked or noticed.party):
        answers = _with_party_asked(ctx, case, answers)
        noticed = noticed_in(case, answers, ctx.clock)
    question, who = details_question(noticed), maybe_agent_question(noticed)
    if question and confirm(ctx, question, default=True):
        answers = with_details(answers, noticed, ctx.clock)
    if who and confirm(ctx, who, default=True):
        answers = answers._replace(contact=replace(answers.contact, agent=noticed.maybe))
    return answers._replace(details_offered=bool(question or who))


def _with_party_asked(ctx: Context, case: Case, answers: ContactAnswers) -> ContactAnswers:
    """The answers with whom it was with, where that seems to be another than the company, and the person says so."""
    from casebook.actions.questions.contact_questions import PARTY
    from casebook.actions.questions.questions import Asked

    asked = Asked(answers, case, ctx.clock)
    if not PARTY.applies(asked):
        return answers
    return PARTY.put(asked, "yes" if confirm(ctx, PARTY.ask(asked), default=not PARTY.enters_no(asked)) else "no")


def say_why(refusal: CasebookError) -> None:
    """Say under a question why its answer cannot be used."""
    say(f"{INDENT}{why_words(refusal)}")


def why_words(refusal: CasebookError) -> str:
    """Why an answer cannot be used; no option, which nobody typed, stands in front of it."""
    return for_screen(without_option(refusal), lines=False)


def _one_of(
    ctx: Context,
    question: str,
    choices: dict[tuple[str, ...], Optional[bool]],
    words: str,
    default: Optional[bool],
    pasted: Optional[Callable[[str], object]] = None,
) -> Optional[bool]:
    """What the word that was typed stands for; the default for Enter alone. What was pasted stands for nothing, blank or not."""
    while True:
        try:
            answer = with_rest_of_paste(ctx, _line(f"{for_screen(question)} "), is_word=True)
        except BytesTyped as refusal:
            say_why(refusal)
            continue
        if "\n" in answer.strip() and pasted is not None:
            pasted(answer)
            say(f"  what you pasted is kept, and offered once this is answered; type {words}.")
            continue
        typed = answer.strip().lower()
        if not answer:
            return default
        for spellings, meaning in choices.items():
            if typed in spellings:
                return meaning
        say(f"  {'what you pasted answers nothing here; ' if chr(10) in answer else ''}type {words}.")


def _typed(prompt: str) -> str:
    """The next line of the terminal without the blanks around it. Raises BytesTyped; EOFError where it is closed."""
    return _line(prompt).strip()


def _line(prompt: str) -> str:
    """The next line of the terminal without the blanks around it; a paste, which can be several, as it is."""
    try:
        typed = input(f"{in_rows(prompt.rstrip(), columns_printed())} ")
    except UnicodeDecodeError:
        raise BytesTyped() from None
    if any("\ud800" <= character <= "\udfff" for character in typed):
        raise BytesTyped()
    return typed if "\n" in typed else typed.strip()
