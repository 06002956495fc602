"""The screen of a contact that is going on: what to have at hand on top, what was typed below, a line to type in.

prompt_toolkit is imported here alone, and only where there is a terminal for it.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Optional

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.data_structures import Point
from prompt_toolkit.filters import Condition
from prompt_toolkit.input import create_input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import HSplit, Layout, Window
from prompt_toolkit.layout.controls import FormattedTextControl
from prompt_toolkit.layout.dimension import Dimension
from prompt_toolkit.styles import Style

from casebook.errors import CasebookError
from casebook.parsing.live_lines import READ_PARTS, LivePart, is_undo
from casebook.terminal.asking.pasted_input import PastedInput
from casebook.terminal.asking.question_rows import fitted
from casebook.terminal.live_at_hand import RowsAtHand
from casebook.terminal.live_clock import asked_words, clock_words
from casebook.terminal.live_left_behind import LINE
from casebook.terminal.live_line import typed_line
from casebook.terminal.live_session import NO_LINE, next_situation
from casebook.terminal.remarks import in_rows
from casebook.text.sanitise import for_screen
from casebook.text.widths import of_sure_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.input import Input
    from prompt_toolkit.layout.containers import AnyContainer
    from prompt_toolkit.output import Output

    from casebook.actions.live import Stamped
    from casebook.actions.live_days import TypedPromise
    from casebook.language.phrases import Situation
    from casebook.terminal.context import Context
    from casebook.terminal.live_session import LiveSession

_STYLE = Style.from_dict({"label": "bold", "ask": "reverse", "why": "ansired", "time": "ansibrightblack"})
_HELP = "they: …  me: …  agent: NAME  number: NO  promise: …  undo: takes the last out   Ctrl-D ends and records"


def typed_on_screen(
    ctx: Context,
    session: LiveSession,
    present: Callable[[], datetime],
    given: Optional[Input] = None,
    shown: Optional[Output] = None,
) -> None:
    """Let the person type until Ctrl-D. Raises KeyboardInterrupt at Ctrl-C, NotKept; what was typed is on disk then."""
    screen = _Screen(ctx, session, present)
    app: Application[None] = Application(
        layout=screen.layout(),
        key_bindings=_keys(screen),
        style=_STYLE,
        full_screen=True,
        refresh_interval=1.0,
        input=PastedInput(given or create_input()),
        output=shown,
    )
    app.run()


def _keys(screen: _Screen) -> KeyBindings:
    keys = KeyBindings()

    @keys.add("c-d")
    def _end(event: KeyPressEvent) -> None:
        if screen.takes_all():
            event.app.exit()

    keys.add("tab")(lambda _: screen.at_hand.see_all())
    is_all = Condition(lambda: screen.at_hand.are_all_seen)
    for key, rows in {"down": 1, "up": -1, "pagedown": _PAGE, "pageup": -_PAGE}.items():
        keys.add(key, filter=is_all)(lambda _, rows=rows: screen.scroll(rows))

    @keys.add("c-c")
    def _interrupt(event: KeyPressEvent) -> None:
        event.app.exit(exception=KeyboardInterrupt)

    return keys


class _Screen:
    """What each window shows, made anew whenever it is drawn."""

    def __init__(self, ctx: Context, session: LiveSession, present: Callable[[], datetime]) -> None:
        self._ctx, self._session, self._present = ctx, session, present
        self._why = self._put_back = ""
        self.at_hand = RowsAtHand(session.shown)
        # The screen is drawn at every key and every second; what a phrase and the promises say is reckoned once.
        self._phrases: dict[Situation, str] = {}
        self._asked_after: Optional[Sequence[Stamped]] = None
        self._ask: Sequence[str] = ()
        self._days: dict[TypedPromise, str] = {}
        self._typed = typed_line(session.typing.answers.get(LINE, ""), self._accept, self._keep)

    def layout(self) -> Layout:
        """From top to bottom: at hand, the lead, the next phrase, what was typed, what is still to ask, the line."""
        # A window shows the rows around its cursor: so the line typed last is always among them.
        log = FormattedTextControl(self._log, get_cursor_position=lambda: Point(0, max(0, _rows_of(self._log()) - 1)))
        rows: list[AnyContainer] = [
            self._part(self._top, lambda: self._rows().top),
            self._part(self._phrase, lambda: self._rows().phrase),
            Window(height=lambda: Dimension.exact(min(1, self._rows().phrase)), char="─"),
            Window(log, wrap_lines=True),
            self._part(self._to_ask, lambda: self._rows().ask, "class:ask"),
            self._typed,
        ]
        return Layout(HSplit(rows), focused_element=self._typed)

    def _accept(self, buffer: Buffer) -> bool:
        """Keep what was typed, each line of what was pasted by itself. Those that could not be kept stay; one that was taken out
        is there to be corrected."""
        self._why, self._put_back, left = "", "", list[str]()
        for typed in self._session.pieces(buffer.text):
            try:
                if is_undo(typed):
                    left = [*filter(None, [self._session.undo()])]
                    self._why, self._put_back = (_PUT_BACK, left[0]) if left else (NO_LINE, "")
                    continue
                told = self._session.told(typed, self._session.add(typed, self._present()))
                self._why = self._why or for_screen(told, lines=False)
            except CasebookError as error:
                self._why = for_screen(str(error), lines=False)
                left.append(typed)
        if left:
            buffer.text = "\n".join(left)
            buffer.cursor_position = len(buffer.text)
        else:
            self._keep("")
        return bool(left)

    def _keep(self, typed: str) -> None:
        """Keep the line that is being typed, as far as it goes."""
        try:
            self._session.keep_half(typed)
        except CasebookError as error:
            self._why = for_screen(str(error), lines=False)

    def takes_all(self) -> bool:
        """Take what stands there as if Enter had been typed; whether it is kept, and nothing is to be said of it first."""
        if not self._typed.text.strip():
            return True
        if self._typed.text == self._put_back:  # and left as it was: it is taken out
            self._keep("")
            return True
        self._typed.buffer.validate_and_handle()
        return not (self._typed.text.strip() or self._why)

    @staticmethod
    def _part(shown: Callable[[], StyleAndTextTuples], rows: Callable[[], int], style: str = "") -> Window:
        return Window(FormattedTextControl(shown), height=lambda: Dimension.exact(rows()), style=style)

    def scroll(self, rows: int) -> None:
        """Move what is at hand, where all of it is shown, by so many rows."""
        self.at_hand.scroll(rows, self._rows().top)

    def _top(self) -> StyleAndTextTuples:
        """As much of what is at hand as there is room for, its labels marked."""
        shown = self.at_hand.seen(_columns(), self._rows().top)
        labelled = [row.partition(":") if row.startswith("paste:") else ("", "", row) for row in shown]
        rows = [[("class:label", f"{label}{colon}"), ("", f"{rest}\n")] for label, colon, rest in labelled]
        return [piece for row in rows for piece in row]

    def _rows(self) -> _Rooms:
        """How many rows each part has: what is typed at least half of a small screen; what is at hand as many as it needs, in
        half of a larger one or more where that leaves enough below."""
        rows, is_small = get_app().output.get_size().rows, self._is_small()
        ask = min(_rows_of(self._to_ask()), max(2, rows // 6))
        phrase = 0 if rows < _LEAST_FOR_PHRASES else 1 if is_small else _rows_of(self._phrase())
        needed = self.at_hand.needed(_columns())
        if self.at_hand.are_all_seen:
            return _Rooms(min(needed, max(1, rows - ask - 2)), 0, ask)
        room = rows - rows // 2 - ask - (phrase + 1 if phrase else 0) if is_small else max(rows // 2, rows - _BELOW)
        return _Rooms(min(needed, max(1, room)), phrase, ask)

    def _is_small(self) -> bool:
        return get_app().output.get_size().rows < _LEAST_ROWS or _columns() < _LEAST_COLUMNS

    def _phrase(self) -> StyleAndTextTuples:
        situation = next_situation(self._session.live)
        if situation not in self._phrases:
            self._phrases[situation] = for_screen(self._session.phrase(situation, self._present()), lines=False)
        said = f"say {situation.value}: {self._phrases[situation]}"
        label, colon, rest = (fitted(said, _columns()) if self._is_small() else in_rows(said, _columns())).partition(
            ":"
        )
        return [("class:label", f"{label}{colon}"), ("", rest)]

    def _log(self) -> StyleAndTextTuples:
        """The lines typed last, one below the other; before the first, what may be typed."""
        rows = self._log_rows() or [[("class:time", _HELP)]]
        return [piece for at, row in enumerate(rows) for piece in ([("", "\n"), *row] if at else row)]

    def _log_rows(self) -> list[StyleAndTextTuples]:
        """Each of them with its time; below the last transcript what was read."""
        live = self._session.live
        read = [at for at, said in enumerate(live.said) if said.part in READ_PARTS]
        rows: list[StyleAndTextTuples] = []
        for at, (line, said) in [*enumerate(zip(live.lines, live.said, strict=True))][-_ROWS:]:
            style = "" if said.part in (LivePart.NOTE, LivePart.THEY, LivePart.ME) else "class:label"
            time, _, typed = line.text.partition("  ")
            day = self._day_at(at)
            words = f"{time}  {of_sure_width(for_screen(typed, lines=False))}{f' = {day}' if day else ''}"
            told = in_rows(words, _columns())
            rows.append([("class:time", told[: len(time)]), (style, told[len(time) :])])
            if at in read[-1:]:
                rows += [[("class:label", in_rows(f"  {words}", _columns()))] for words in self._session.read_words()]
        return rows[-_ROWS:]

    def _day_at(self, at: int) -> Optional[str]:
        """When the promise of a line is due, as it is understood, which is reckoned once."""
        promise = self._session.live.promise_told(at)
        if promise is not None and promise not in self._days:
            self._days[promise] = self._session.day_at(at) or ""
        return self._days[promise] if promise else None

    def _to_ask(self) -> StyleAndTextTuples:
        live = self._session.live
        if self._asked_after != live.lines:
            self._asked_after, self._ask = [*live.lines], self._session.to_ask(self._ctx)
        is_least = get_app().output.get_size().rows < _LEAST_FOR_PHRASES and _columns() < _LEAST_COLUMNS
        words = asked_words(clock_words(live.begun, self._present()), self._ask, shortly=is_least)
        why = [("class:why", in_rows(f"{self._why} ", _columns()))] if self._why else []
        return [*why, *([("", "\n")] if why else []), ("", in_rows(words, _columns()))]


_PUT_BACK = "taken out: it stands below to be corrected, or to be deleted before you type the next."

_ROWS = 80
"""How many of the rows typed last can be on the screen."""


def _columns() -> int:
    return get_app().output.get_size().columns


_PAGE = 1_000
"""More rows than any screen has: as many as are seen."""

_BELOW = 11
"""So many rows are left for what stands below what is at hand: the phrase, what was typed last, what is still to ask."""

_LEAST_ROWS, _LEAST_COLUMNS, _LEAST_FOR_PHRASES = 24, 60, 16
"""On a smaller screen half is for what is typed; on one of fewer rows still nothing says what to say. Our own choice."""


class _Rooms(NamedTuple):
    """How many rows there are for what is at hand, for what to say next, and for what is still to ask."""

    top: int
    phrase: int
    ask: int


def _rows_of(shown: StyleAndTextTuples) -> int:
    text = "".join(piece[1] for piece in shown)
    return text.count("\n") + 1 if text else 0
