"""What is typed, with a paste told from typing where the terminal does not mark it: GNU screen before 5.0, a plain console.

prompt_toolkit is imported here, in `question_screen` and in `live_screen`, and only where there is a terminal for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyPress
from prompt_toolkit.keys import Keys

from casebook.terminal.stdin import LEAST_PASTED, more_waits

_LEAST_LINES = 2
"""A paste of several lines comes at once. Our own choice."""

_OF_THE_MOUSE = (Keys.Vt100MouseEvent, Keys.WindowsMouseEvent)

_ENDS = (Keys.ControlM, Keys.ControlJ)


class PastedInput(Input):
    """An input whose unmarked pastes are marked, and in which Enter is Enter, whenever it was pressed."""

    def __init__(self, given: Input) -> None:
        self._given, self._is_first = given, True

    def read_keys(self) -> list[KeyPress]:
        """The keys that were pressed; a paste is one of them. Of the mouse nothing is taken: what looks like it was pasted."""
        keys = [key for key in self._given.read_keys() if key.key not in _OF_THE_MOUSE]
        if keys and self._is_first:
            self._is_first, keys = False, _typed_ahead(keys)
        if not _is_paste(keys):
            return keys
        while more_waits(self._given):
            more = self._given.read_keys()
            if not more or not all(map(_is_text, more)):
                return [_paste(keys), *more]
            keys += more
        return [_paste(keys)]

    def flush_keys(self) -> list[KeyPress]:
        """Those of which it is not known whether more belongs to them."""
        return self._given.flush_keys()

    def fileno(self) -> int:
        """The file it reads."""
        return self._given.fileno()

    def typeahead_hash(self) -> str:
        """By what typing ahead is told apart."""
        return self._given.typeahead_hash()

    @property
    def closed(self) -> bool:
        """Whether nothing more can come."""
        return self._given.closed

    def raw_mode(self) -> AbstractContextManager[None]:
        """As the terminal has to be while keys are read."""
        return self._given.raw_mode()

    def cooked_mode(self) -> AbstractContextManager[None]:
        """As it was before."""
        return self._given.cooked_mode()

    def attach(self, input_ready_callback: Callable[[], None]) -> AbstractContextManager[None]:
        """Call this whenever there is something to read."""
        return self._given.attach(input_ready_callback)

    def detach(self) -> AbstractContextManager[None]:
        """Do not."""
        return self._given.detach()

    def close(self) -> None:
        """Let go of it."""
        self._given.close()


def _typed_ahead(keys: Sequence[KeyPress]) -> list[KeyPress]:
    """The first keys that are read. Before there was a screen to read them the terminal made a line feed of Enter, until then."""
    enter = next((at for at, key in enumerate(keys) if key.key == Keys.ControlM), len(keys))
    return [
        KeyPress(Keys.ControlM, "\r") if key.key == Keys.ControlJ and at < enter else key for at, key in enumerate(keys)
    ]


def _is_paste(keys: Sequence[KeyPress]) -> bool:
    ends = sum(key.key in _ENDS for key in keys)
    return len(keys) >= LEAST_PASTED and ends >= _LEAST_LINES and all(map(_is_text, keys))


def _is_text(key: KeyPress) -> bool:
    return key.key in (*_ENDS, Keys.ControlI) or not isinstance(key.key, Keys)


def _paste(keys: Sequence[KeyPress]) -> KeyPress:
    return KeyPress(Keys.BracketedPaste, "".join("\n" if key.key in _ENDS else key.data for key in keys))
