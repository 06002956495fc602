"""Questions of a sheet asked line by line, below one another: what a screen reader reads, and a dumb terminal can show."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Optional, TypeAlias

from casebook.actions.answers.short_answers import means_none
from casebook.terminal.asking.questions import ask, confirm, say, say_why
from casebook.terminal.stdin import with_rest_of_paste
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.actions.questions.questions import State
    from casebook.terminal.asking.asking import Pasted, Sheet
    from casebook.terminal.context import Context

Keep: TypeAlias = Callable[[str, str], object]
"""What keeps an answer of a question by its name where nothing can be lost."""


def keep_nothing(_name: str, _text: str) -> None:
    """Nothing is kept until it is recorded."""


class PasteTyped(Exception):
    """Several lines were pasted in answer to a question."""

    def __init__(self, text: str) -> None:
        self.text = text


def ask_each(
    ctx: Context,
    sheet: Sheet,
    keep: Keep,
    unasked: Collection[str],
    *,
    again: bool,
    begin: str = "",
    read_paste: Callable[[str], Optional[Pasted]] = lambda _: None,
) -> None:
    """Ask each question but those `unasked`, which answers can make more or fewer; asked `again`, each shows its answer.

    Those before the one to `begin` with stay as they are, but for an answer that cannot be used. Where several lines are pasted
    that `read_paste` takes for more than an answer, that is offered, and the end of the questions where it is taken.
    EOFError where the terminal is closed.
    """
    done = {*unasked, *_before(sheet, begin)}
    while True:
        state = next((state for state in sheet.states if state.name not in done), None)
        if state is None:
            return
        done.add(state.name)
        if again or not _is_beyond_a_line(state):
            try:
                _ask(ctx, sheet, state, keep, again=again)
            except PasteTyped as several:
                taken = _took_paste(sheet, state, several.text, read_paste)
                keep_all(sheet, keep)
                if taken:
                    return
                if taken is False and not _state(sheet, state.name).typed:
                    done.discard(state.name)  # it goes on where it was pasted
            keep(state.name, _state(sheet, state.name).typed)


def _before(sheet: Sheet, begin: str) -> list[str]:
    """The questions before this one that need no other answer; none where it is not asked."""
    names = [state.name for state in sheet.states]
    before = sheet.states[: names.index(begin)] if begin in names else ()
    return [state.name for state in before if state.refusal is None and sheet.missing(state.name) is None]


def keep_all(sheet: Sheet, keep: Keep) -> None:
    """Keep every answer that stands there."""
    for state in sheet.states:
        keep(state.name, state.typed)


def _took_paste(sheet: Sheet, state: State, text: str, read_paste: Callable[[str], Optional[Pasted]]) -> Optional[bool]:
    """Whether a paste answered the questions, or was left out; None where it is no more than several lines, and an answer that
    takes them."""
    pasted = read_paste(text)
    if pasted is not None:
        return offer_paste(pasted)
    sheet.type(state.name if state.has_lines else sheet.long, text)
    return None


def offer_paste(pasted: Pasted) -> bool:
    """Show what a paste says, and do what the person says with it; whether it was taken."""
    shown: Sequence[str] = ()
    while True:
        if shown != pasted.lines:
            shown = pasted.lines
            for line in (*shown, *(f"! {words}" for words in pasted.warnings), pasted.keys):
                say(line)
        key = (ask(pasted.ask) or "enter").lower()
        if pasted.press(key) is not None:
            return pasted.is_taken


def _is_beyond_a_line(state: State) -> bool:
    """Whether the answer has several lines, which one line cannot show and change: what only options can give."""
    return state.has_lines and not state.asks_again and "\n" in state.typed


def _ask(ctx: Context, sheet: Sheet, state: State, keep: Keep, *, again: bool) -> None:
    """One question until it is answered or skipped; what is refused is no answer, and leaves the one before it."""
    if state.is_yes_or_no:
        sheet.type(state.name, "yes" if confirm(ctx, state.ask, default=state.stands != "no") else "no")
        return
    has_several = "\n" in state.typed
    if state.asks_again or (has_several and state.name != sheet.long):
        _ask_several(ctx, sheet, state, keep, again=again)
        return
    if has_several:
        say(for_screen(state.typed))
    kept = (state.typed or state.stands) if again and state.refusal is None else ""
    if again and state.refusal is not None:
        say_why(state.refusal)
    while True:
        typed = ask(
            state.ask, lambda typed: _take(sheet, state.name, with_rest_of_paste(ctx, typed), keep), kept or None
        )
        _take(sheet, state.name, typed or "", keep)
        missing = sheet.missing(state.name)
        if missing is None:
            return
        say_why(missing)


def _ask_several(ctx: Context, sheet: Sheet, state: State, keep: Keep, *, again: bool) -> None:
    """One line after another until one is skipped. Those that were given before come first, kept by Enter."""
    told: list[str] = []
    before: list[Optional[str]] = [*(state.typed.splitlines() if again else ()), None]

    def parse(typed: str) -> None:
        typed = with_rest_of_paste(ctx, typed)
        if "\n" in typed:
            raise PasteTyped(typed)
        if not means_none(typed, number=True):
            _put(sheet, state.name, "\n".join([*told, typed]))
            keep(state.name, "\n".join([*told, typed, *filter(None, before)]))

    while True:
        was = before.pop(0) if before else None
        typed = ask((state.asks_again if told else "") or state.ask, parse, was)
        if typed is not None and not means_none(typed, number=True):
            told.append(typed)
        elif not before:
            _put(sheet, state.name, "\n".join(told))
            return


def _take(sheet: Sheet, name: str, typed: str, keep: Keep) -> None:
    """Raises why this cannot be the answer."""
    if "\n" in typed and typed != _state(sheet, name).typed:
        raise PasteTyped(typed)
    _put(sheet, name, typed)
    keep(name, typed)


def _put(sheet: Sheet, name: str, typed: str) -> None:
    """Raises why this cannot be the answer; it is as it was then."""
    before = _state(sheet, name)
    sheet.type(name, typed)
    refusal = _state(sheet, name).refusal
    if refusal is not None:
        sheet.type(name, "" if before.refusal else before.typed)
        raise refusal


def _state(sheet: Sheet, name: str) -> State:
    return next(state for state in sheet.states if state.name == name)
