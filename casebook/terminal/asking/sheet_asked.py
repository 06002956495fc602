"""What is the same of everything that is asked for, on one screen or line by line."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.actions.questions.known_answers import KnownAnswers
from casebook.errors import WrongValue
from casebook.terminal.results import preview

if TYPE_CHECKING:
    from casebook.actions.questions.sheet import AnswerSheet
    from casebook.terminal.asking.kept_answers import KeptAnswers
    from casebook.terminal.context import Context


class Plain(NamedTuple):
    """Questions are asked line by line, those apart that options of these names answered."""

    given: Collection[str] = ()


@contextmanager
def known_answers(ctx: Context) -> Iterator[KnownAnswers]:
    """What the book completes, while something is asked; nothing where there is no book yet."""
    if not ctx.book.exists():
        yield KnownAnswers(None)
        return
    with ctx.connection() as connection:
        yield KnownAnswers(connection)


def ask_on_one_screen(ctx: Context, sheet: AnswerSheet[Any], kept: KeptAnswers, begin: str) -> bool:
    """Ask for all of it on one screen, from the question `begin` on; below stands what would be recorded. Whether it is to be."""
    from casebook.terminal.asking.asking import Asking
    from casebook.terminal.asking.question_screen import ask_on_screen

    return ask_on_screen(Asking(sheet, kept.type, begin=begin), lambda: record_lines(sheet), colour=ctx.colour)


def record_lines(sheet: AnswerSheet[Any]) -> list[str]:
    """What would be recorded, a line an entry; before that what is to be said of it."""
    try:
        entries = sheet.entries()
    except WrongValue as refusal:
        return [f"! {refusal}"]
    case = sheet.case_shown()
    lines = preview(case, entries)
    return [*(f"! {words}" for words in sheet.remarks), *(lines if case.company else lines[1:])]
