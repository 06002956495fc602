"""The rows of a screen of questions, as text: what was answered above, the question in the middle, what is left below.

Nothing here knows a library of terminals; every row fits the columns it is given, and nothing that is unseen is among them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from casebook.actions.questions.questions import Offer, State
from casebook.parsing.errors import AmbiguousDate
from casebook.terminal.asking.questions import why_words
from casebook.terminal.remarks import in_rows
from casebook.text.sanitise import for_screen
from casebook.text.widths import cells, of_sure_width

if TYPE_CHECKING:
    from casebook.terminal.asking.asking import Asking


class Look(StrEnum):
    """How a row is told apart, beside its words: nothing depends on it."""

    PLAIN = "plain"
    TITLE = "title"
    UNDERSTOOD = "understood"
    QUESTION = "question"
    QUIET = "quiet"
    WHY = "why"
    HELP = "help"


class ScreenRow(NamedTuple):
    """One row of the screen, which begins with a `label` of so many characters."""

    text: str
    look: Look = Look.PLAIN
    label: int = 0


class Frame(NamedTuple):
    """All rows of a screen, in the order they stand in; between `asked` and `under` is what is being typed."""

    above: Sequence[ScreenRow] = ()
    asked: Sequence[ScreenRow] = ()
    under: Sequence[ScreenRow] = ()
    below: Sequence[ScreenRow] = ()
    record: Sequence[ScreenRow] = ()
    help: Sequence[ScreenRow] = ()


_LABEL = 11
"""Columns of what a question is called."""

LONGEST_TYPED = 5
"""How many rows of what is being typed are seen at once."""


def fitted(text: str, columns: int) -> str:
    """The text on one row: cut, with an ellipsis, where it is longer."""
    text = of_sure_width(for_screen(text, lines=False))
    if cells(text) <= columns:
        return text
    kept = ""
    for character in text:
        if cells(kept + character) > columns - 1:
            break
        kept += character
    return f"{kept}…"


def wrapped(text: str, columns: int, look: Look = Look.PLAIN) -> list[ScreenRow]:
    """The text in rows, each line of it by itself."""
    rows = [
        row
        for line in text.split("\n")
        for row in in_rows(of_sure_width(for_screen(line, lines=False)), columns).split("\n")
    ]
    return [ScreenRow(fitted(row, columns), look) for row in rows]


def answer_row(state: State, columns: int) -> ScreenRow:
    """`by when    friday = Fri 27 Nov, in 2 days`."""
    text = fitted(f"{state.label:<{_LABEL}}{_answer(state)}", columns)
    return ScreenRow(text, Look.WHY if state.refusal else Look.PLAIN, len(state.label))


def _answer(state: State) -> str:
    lines = state.typed.splitlines()
    typed = lines[0] if lines else ""
    more = f" (+{len(lines) - 1} lines)" if len(lines) > 1 else ""
    if state.refusal is not None:
        return f"! {typed}{more}"
    if not typed or state.understood.casefold().startswith(typed.casefold()):
        return state.understood
    return f"{typed}{more} = {state.understood}" if state.understood else f"{typed}{more}"


def under_rows(state: State, offers: Sequence[Offer], columns: int, *, why: bool) -> list[ScreenRow]:
    """What was understood of what is being typed, why it cannot be where that is to be said, and what may be typed."""
    rows: list[ScreenRow] = []
    if state.refusal is not None:
        rows += (
            wrapped(f"! {why_words(state.refusal)}", columns, Look.WHY)
            if why or isinstance(state.refusal, AmbiguousDate)
            else [ScreenRow("? not understood yet", Look.QUIET)]
        )
    elif state.understood:
        rows += wrapped(f"= {state.understood}", columns, Look.UNDERSTOOD)
    return [*rows, *offer_rows(offers, columns)]


def offer_rows(offers: Sequence[Offer], columns: int) -> list[ScreenRow]:
    """A row for each of what may be typed; Tab takes the first, and then the next."""
    return [
        ScreenRow(
            fitted(
                f"  {'Tab ' if at == 0 else '    '}{_on_a_row(one.value)}{f'  {one.note}' if one.note else ''}", columns
            ),
            Look.QUIET,
        )
        for at, one in enumerate(offers)
    ]


def _on_a_row(value: str) -> str:
    return " / ".join(value.splitlines())


def rows_of_typed(text: str, columns: int, rows: int) -> int:
    """How many of so many rows are for what is being typed."""
    return max(1, min(LONGEST_TYPED, rows // 4, sum(1 + cells(line) // max(columns, 1) for line in text.split("\n"))))


def frame_of(asking: Asking, record: Callable[[], list[str]], columns: int, rows: int, typed: int) -> Frame:
    """The rows of a screen of this size, `typed` of which are for what is being typed; `record` gives what would be recorded."""
    if asking.paste is not None:
        shown = [row for line in asking.paste.lines for row in wrapped(line, columns)]
        warned = [row for line in asking.paste.warnings for row in wrapped(f"! {line}", columns, Look.WHY)]
        asked = [*warned[: rows // 3], *wrapped(asking.paste.ask, columns, Look.QUESTION)]
        frame = Frame(shown, asked, help=wrapped(asking.paste.keys, columns, Look.HELP))
        return _scrolled(frame, max(1, rows - typed - len(frame.asked) - len(frame.help) - 1), asking)
    states, at = asking.sheet.states, asking.place
    most_asked, most_keys = max(1, rows // 3), max(1, rows // 5)
    above = [
        ScreenRow(fitted(asking.sheet.title, columns), Look.TITLE),
        *(answer_row(state, columns) for state in states[:at]),
    ]
    below = [answer_row(state, columns) for state in states[at + 1 :]]
    why = wrapped(f"! {asking.why}", columns, Look.WHY) if asking.why else []
    is_last = at >= len(states)
    asked = wrapped(asking.sheet.final if is_last else _ask_of(states[at]), columns, Look.QUESTION)[:most_asked]
    under = [] if is_last else under_rows(states[at], asking.offers(), columns, why=asking.shows_why)
    told = [row for line in record() for row in wrapped(line, columns)]
    pressed = _HELP_RECORD if is_last else _HELP_LINES if states[at].has_lines else _HELP
    keys = wrapped(pressed, columns, Look.HELP)[:most_keys]
    return _fitting(Frame(above, asked, [*why, *under], below, told, keys), rows, typed, is_last=is_last)


def _ask_of(state: State) -> str:
    """The question, with what Enter stands for where it is yes or no."""
    return f"{state.ask} [{'y/N' if state.stands == 'no' else 'Y/n'}]" if state.is_yes_or_no else state.ask


def _scrolled(frame: Frame, room: int, asking: Asking) -> Frame:
    """The same with so many rows of what a paste says, from where it was scrolled to; a row says that there is more."""
    most = max(0, len(frame.above) - room)
    asking.rows_hidden, asking.rows_shown = min(asking.rows_hidden, most), room
    shown = list(frame.above[asking.rows_hidden : asking.rows_hidden + room])
    if most and asking.rows_hidden < most:
        shown[-1] = ScreenRow("↓ more", Look.QUIET)
    return frame._replace(above=shown)


def _fitting(frame: Frame, rows: int, typed: int, *, is_last: bool) -> Frame:
    """The same with as much of each part as fits: first what is asked, then what was understood, then the record, which goes
    before the answers where it is to be agreed to."""
    left = rows - typed - len(frame.asked) - len(frame.help) - 1
    under = frame.under[: max(0, left)]
    left = max(0, left - len(under))
    around = len(frame.above) + len(frame.below)
    record = list(frame.record[: max(left - 2 if is_last else left // 2, left - around, 0)])
    if 0 < len(record) < len(frame.record):
        record[-1] = ScreenRow("…", Look.QUIET)
    left -= len(record)
    below = frame.below[: max(left // 3, left - len(frame.above))]
    above = frame.above[max(0, len(frame.above) - (left - len(below))) :]
    return Frame(above, frame.asked, under, below, record, frame.help)


_HELP = "Enter next · ↑ back · Tab fills in · Ctrl-D to the end · Ctrl-C stop"
_HELP_LINES = "Enter next · Alt-Enter another line · ↑ back · Tab fills in · Ctrl-D to the end · Ctrl-C stop"
_HELP_RECORD = "Enter records · n leaves it, and keeps what you typed · ↑ back to any answer · Ctrl-C stop"
