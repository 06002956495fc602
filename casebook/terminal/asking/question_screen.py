"""Questions on one screen: each can be gone back to, what was understood stands under what is typed, the record below.

prompt_toolkit is imported here, in `pasted_input` and in `live_screen`, and only where there is a terminal for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Optional

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition, Filter
from prompt_toolkit.input.defaults import create_input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import BufferControl, FormattedTextControl, HSplit, Layout, Window
from prompt_toolkit.layout.dimension import Dimension
from prompt_toolkit.layout.processors import BeforeInput
from prompt_toolkit.output import ColorDepth
from prompt_toolkit.styles import Style

from casebook.terminal.asking.asking import RECORD
from casebook.terminal.asking.pasted_input import PastedInput
from casebook.terminal.asking.question_rows import Frame, ScreenRow, frame_of, rows_of_typed
from casebook.terminal.asking.seen_typing import SeenTyping

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output

    from casebook.terminal.asking.asking import Asking

_STYLE = Style.from_dict(
    {
        "title": "bold #0087d7",
        "label": "#808080",
        "understood": "#0087d7",
        "question": "bold",
        "why": "ansired",
        "help": "reverse",
        "quiet": "",
        "plain": "",
    }
)
"""The blue and the grey are those of everything else that is shown: `COLOURS` in `ansi.py`, 32 and 244 of the 256."""

_SEARCHES = ("N", "/", "?")
"""What searches in what cannot be typed into, unless it is bound."""

_PROMPT = "> "

_ESCAPE_SECONDS = 0.1
"""How long after Escape the rest of what another key sends is waited for. Our own choice; the library's is half a second."""


def ask_on_screen(
    asking: Asking,
    record: Callable[[], list[str]],
    *,
    colour: bool,
    given: Optional[Input] = None,
    shown: Optional[Output] = None,
) -> bool:
    """Ask until the person has it recorded, or would rather not, which is False; `record` gives the lines of what would be.

    Raises KeyboardInterrupt at Ctrl-C.
    """
    screen = _Screen(asking, record)
    app: Application[bool] = Application(
        layout=screen.layout(),
        key_bindings=screen.keys(),
        style=_STYLE,
        full_screen=True,
        color_depth=None if colour else ColorDepth.DEPTH_1_BIT,
        input=PastedInput(given or create_input()),
        output=shown,
    )

    def lay_out(_: object) -> None:
        size = app.output.get_size()
        with _ending():
            screen.lay_out(size.columns, size.rows)

    app.before_render += lay_out
    app.ttimeoutlen = _ESCAPE_SECONDS
    return app.run()


@contextmanager
def _ending() -> Iterator[None]:
    """What goes wrong inside ends the screen and is raised by who showed it: the library would print where it arose, and wait."""
    try:
        yield
    except Exception as error:
        app = get_app()
        if app.future is not None and not app.future.done():
            app.exit(exception=error)


def _pieces(row: ScreenRow) -> StyleAndTextTuples:
    """A row with its label, where it has one, apart from what it says."""
    said = (f"class:{row.look.value}", f"{row.text[row.label :]}\n")
    return [("class:label", row.text[: row.label]), said] if row.label else [said]


class _Screen:
    """The windows, whose rows are made anew before they are drawn, and what is being typed."""

    def __init__(self, asking: Asking, record: Callable[[], list[str]]) -> None:
        self._asking, self._record = asking, record
        self._frame, self._typed_rows = Frame(), 1
        self._buffer = Buffer(multiline=True, read_only=Condition(lambda: asking.is_closed))
        self._show()
        self._buffer.on_text_changed += lambda _: self._change()

    def layout(self) -> Layout:
        """From top to bottom: the answers, the question with what is typed, what is left, the record, the keys."""
        control = BufferControl(
            buffer=self._buffer,
            input_processors=[BeforeInput(_PROMPT), SeenTyping()],
            include_default_input_processors=False,
        )
        typing = Window(control, wrap_lines=True, height=lambda: Dimension.exact(self._typed_rows))
        top = [self._part("above"), self._part("asked"), typing, self._part("under"), self._part("below")]
        bottom = [Window(height=1, char="─"), self._part("record"), self._part("help")]
        return Layout(HSplit([*top, Window(), *bottom]), focused_element=typing)

    def lay_out(self, columns: int, rows: int) -> None:
        """Make the rows of a screen of this size."""
        self._typed_rows = rows_of_typed(self._buffer.text, columns - len(_PROMPT), rows)
        self._frame = frame_of(self._asking, self._record, columns, rows, self._typed_rows)

    def keys(self) -> KeyBindings:
        """What each key does."""
        asking, pasting = self._asking, Condition(lambda: self._asking.paste is not None)
        keys = KeyBindings()
        for pressed, does in (
            (("up",), self._up),
            (("down",), self._down),
            (("s-tab",), asking.back),
            (("tab",), asking.complete),
        ):
            self._bind(keys, pressed, does, ~pasting)
        has_lines = Condition(lambda: asking.has_lines)
        self._bind(keys, ("c-j",), self._new_line, ~pasting & has_lines)
        self._bind(keys, ("escape", "enter"), self._new_line, ~pasting & has_lines)
        for key in (
            "escape",
            "up",
            "down",
            "pageup",
            "pagedown",
            "n",
        ):  # `n` goes on searching in what cannot be typed into, unless it is bound
            self._bind(keys, (key,), partial(asking.press, key), pasting, at_once=True)
        self._bind_ends(keys, pasting)
        self._bind_others(keys, pasting)
        return keys

    def _bind(
        self,
        keys: KeyBindings,
        pressed: Sequence[str],
        does: Callable[[], object],
        when: Filter,
        *,
        at_once: bool = False,
    ) -> None:
        """What a key does; `at_once` where it begins nothing longer: the library would wait a second for more."""

        @keys.add(*pressed, filter=when, eager=at_once)
        def _(_event: KeyPressEvent) -> None:
            with _ending():
                does()
                self._show()

    def _bind_ends(self, keys: KeyBindings, pasting: Filter) -> None:
        """Those that may end the screen."""
        asking = self._asking

        def ends(does: Callable[[], bool]) -> Callable[[KeyPressEvent], None]:
            def pressed(event: KeyPressEvent) -> None:
                with _ending():
                    if does():
                        event.app.exit(result=True)
                    elif asking.is_left:
                        event.app.exit(result=False)
                    else:
                        self._show()

            return pressed

        is_asked = self._is_asked(pasting)
        self._bind(keys, ("enter",), partial(asking.press, "enter"), pasting)
        keys.add("enter", filter=~pasting)(ends(asking.enter))
        keys.add("c-j", filter=~pasting & Condition(lambda: not asking.has_lines))(ends(asking.enter))
        keys.add("y", filter=is_asked, eager=True)(ends(asking.agree))
        keys.add("n", filter=is_asked, eager=True)(lambda event: event.app.exit(result=False))
        keys.add("c-d", filter=~pasting)(ends(asking.to_record))
        keys.add("c-c")(lambda event: event.app.exit(exception=KeyboardInterrupt))
        keys.add("c-z")(lambda event: event.app.suspend_to_background())

    def _is_asked(self, pasting: Filter) -> Filter:
        """Whether it is asked whether to record, and nothing is typed there yet."""
        return Condition(lambda: self._asking.name == RECORD and self._asking.is_closed) & ~pasting

    def _bind_others(self, keys: KeyBindings, pasting: Filter) -> None:
        """Those that bring something with them."""
        asking = self._asking

        @keys.add(Keys.Any, filter=pasting)
        def _press(event: KeyPressEvent) -> None:
            with _ending():
                asking.press(event.data)
                self._show()

        def late(event: KeyPressEvent) -> None:
            with _ending():
                if event.data.isprintable() and event.data.strip():
                    asking.say_late(event.data)
                self._show()

        for key in (Keys.Any, *_SEARCHES):
            keys.add(key, filter=self._is_asked(pasting))(late)

        @keys.add(Keys.BracketedPaste)
        def _paste(event: KeyPressEvent) -> None:
            with _ending():
                typed = asking.pasted(event.data)
                self._show()
                self._insert(typed)

    def _part(self, name: str) -> Window:
        def shown() -> StyleAndTextTuples:
            return [piece for row in getattr(self._frame, name) for piece in _pieces(row)]

        return Window(FormattedTextControl(shown), height=lambda: Dimension.exact(len(getattr(self._frame, name))))

    def _show(self) -> None:
        """Show what stands in answer to the question that is asked now, with the cursor behind it."""
        text = self._asking.text
        if text != self._buffer.text or self._asking.is_closed:
            self._buffer.set_document(Document(text, len(text)), bypass_readonly=True)

    def _change(self) -> None:
        with _ending():
            self._asking.change(self._buffer.text)
            self._show()

    def _insert(self, text: str) -> None:
        if text and not self._asking.is_closed:
            self._buffer.insert_text(text)

    def _new_line(self) -> None:
        self._insert("\n")

    def _up(self) -> None:
        if self._buffer.document.cursor_position_row:
            self._buffer.cursor_up()
        else:
            self._asking.back()

    def _down(self) -> None:
        document = self._buffer.document
        if document.cursor_position_row < document.line_count - 1:
            self._buffer.cursor_down()
        else:
            self._asking.next()
