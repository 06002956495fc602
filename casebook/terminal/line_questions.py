"""Questions of a sheet asked line by line, below one another: what a screen reader reads, and a dumb terminal can show."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Optional, TypeAlias

from casebook.actions.short_answers import means_none
from casebook.terminal.questions import ask, confirm, say_why

if TYPE_CHECKING:
    from casebook.actions.questions import State
    from casebook.terminal.asking import Sheet
    from casebook.terminal.context import Context

Keep: TypeAlias = Callable[[str, str], object]
"""What keeps an answer of a question by its name where nothing can be lost."""


def keep_nothing(_name: str, _text: str) -> None:
    """Nothing is kept until it is recorded."""


def ask_each(ctx: Context, sheet: Sheet, keep: Keep, unasked: Collection[str], *, again: bool) -> None:
    """Ask each question but those `unasked`, which answers can make more or fewer; asked `again`, each shows its answer.

    EOFError where the terminal is closed.
    """
    done = set(unasked)
    while True:
        state = next((state for state in sheet.states if state.name not in done), None)
        if state is None:
            return
        done.add(state.name)
        if not _is_beyond_a_line(state):
            _ask(ctx, sheet, state, again=again)
            keep(state.name, _state(sheet, state.name).typed)


def _is_beyond_a_line(state: State) -> bool:
    """Whether the answer has several lines, which one line cannot show and change: what only options can give."""
    return state.has_lines and not state.asks_again and "\n" in state.typed


def _ask(ctx: Context, sheet: Sheet, state: State, *, again: bool) -> None:
    if state.is_yes_or_no:
        sheet.type(state.name, "yes" if confirm(ctx, state.ask, default=True) else "no")
        return
    if state.asks_again:
        _ask_several(sheet, state, again=again)
        return
    kept = (state.typed or state.stands) if again and state.refusal is None else ""
    while True:
        typed = ask(state.ask, lambda typed: _take(sheet, state.name, typed), kept or None)
        _take(sheet, state.name, typed or "")
        missing = sheet.missing(state.name)
        if missing is None:
            return
        say_why(missing)


def _ask_several(sheet: Sheet, state: State, *, again: bool) -> None:
    """One line after another until one is skipped. Those that were given before come first, kept by Enter."""
    told: list[str] = []
    before: list[Optional[str]] = [*(state.typed.splitlines() if again else ()), None]

    def parse(typed: str) -> None:
        if not means_none(typed, number=True):
            _take(sheet, state.name, "\n".join([*told, typed]))

    while True:
        was = before.pop(0) if before else None
        typed = ask(state.asks_again if told else state.ask, parse, was)
        if typed is not None and not means_none(typed, number=True):
            told.append(typed)
        elif not before:
            _take(sheet, state.name, "\n".join(told))
            return


def _take(sheet: Sheet, name: str, typed: str) -> None:
    """Raises why this cannot be the answer."""
    sheet.type(name, typed)
    refusal = _state(sheet, name).refusal
    if refusal is not None:
        raise refusal


def _state(sheet: Sheet, name: str) -> State:
    return next(state for state in sheet.states if state.name == name)
