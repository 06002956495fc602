"""What is asked on a terminal: whether the person agrees, which case is meant, and one answer at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Optional

from casebook.errors import UsageError, WrongValue
from casebook.parsing.choices import NotAChoice, Word
from casebook.records.kinds import Case
from casebook.records.values import Moment
from casebook.store.errors import NoCaseNamed
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.terminal.context import Context


class NobodyToAsk(UsageError):
    """A question needs an answer, and nobody can be asked: no terminal, or `--no-input`."""

    def __init__(self, question: str) -> None:
        self.question = question

    def __str__(self) -> str:
        return f"{self.question} Nobody can be asked here; add --yes to say so."


def confirm(ctx: Context, question: str, *, default: bool = False) -> bool:
    """Whether the person agrees, on a terminal or by `--yes`. Raises NobodyToAsk."""
    if ctx.assume_yes:
        return True
    if not ctx.interactive:
        raise NobodyToAsk(question)
    answer = input(f"{for_screen(question)} [{'Y/n' if default else 'y/N'}] ").strip().lower()
    return answer in ("y", "yes", "j", "ja") or (default and not answer)


def choose_case(cases: Sequence[Case]) -> Case:
    """The open case that is chosen from a list, by its number in it or its handle. Raises NoCaseNamed where there is none."""
    if not cases:
        raise NoCaseNamed([])
    if len(cases) == 1:
        return cases[0]
    print("Which case?")
    for number, case in enumerate(cases, 1):
        print(f"  {number}  {for_screen(f'{case.handle} · {case.company}', lines=False)}")
    by_name = {str(number): case for number, case in enumerate(cases, 1)} | {case.handle: case for case in cases}
    while True:
        typed = ask("Number or handle:")
        if typed in by_name:
            return by_name[typed]


def ask(question: str, parse: Callable[[str], object] = str) -> Optional[str]:
    """The answer as it was typed; None where it was skipped. Asked again while `parse` refuses it."""
    while True:
        typed = input(f"{question} ").strip()
        if not typed:
            return None
        try:
            parse(typed)
        except WrongValue as refusal:
            print(f"  {for_screen(str(refusal), lines=False)}")
        else:
            return typed


def by_or_asked(ctx: Context, by: Optional[str], text: Optional[str], made: Moment, case: Case) -> Optional[str]:
    """What stands after `--by`, or which of several days was meant, asked on a terminal; None where that was skipped."""
    if not ctx.interactive or not text:
        return by
    from casebook.actions.due_remarks import days_to_choose

    words, days = days_to_choose(text, by, made, case, ctx.clock)
    if not days:
        return by
    print(f"'{for_screen(words, lines=False)}' can be more than one day:")
    for number, day in enumerate(days, 1):
        print(f"  {number}  {day}")

    def parse(typed: str) -> str:
        chosen = {str(number): day for number, day in enumerate(days, 1)} | {day: day for day in days}
        if typed not in chosen:
            raise NotAChoice("that", typed, [*map(str, range(1, len(days) + 1))])
        return chosen[typed]

    typed = ask("Number or day (Enter for none):", parse)
    return parse(typed) if typed else by


def ask_choice(question: str, words: type[Word]) -> Optional[Word]:
    """One of a closed vocabulary, by its word or the beginning of it."""
    choices = [member.value for member in words]

    def parse(typed: str) -> str:
        word = _choice_beginning(typed, choices)
        if word is None:
            raise NotAChoice("that", typed, choices)
        return word

    typed = ask(f"{question} ({', '.join(choices)})", parse)
    return words(parse(typed)) if typed else None


def _choice_beginning(typed: str, choices: Sequence[str]) -> Optional[str]:
    """The word itself, or the only one that begins so."""
    wanted = typed.lower().replace(" ", "-")
    begun = [choice for choice in choices if choice.startswith(wanted)]
    return wanted if wanted in choices else begun[0] if len(begun) == 1 else None
