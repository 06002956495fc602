"""The settings of a person, as they are printed."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from casebook.actions.config import Configured
from casebook.terminal.lines import EMPTY, Line, Span, Style, named
from casebook.text.sanitise import for_screen

_NOT_SET = "(not set)"


class ConfigView(NamedTuple):
    """Every setting, and the file they stand in."""

    configured: Configured
    now: datetime

    def text(self) -> tuple[Line, ...]:
        """`language    nl`, a line for each, and where they stand."""
        values = self.configured.values()
        lines = named({name: _NOT_SET if value is None else shown(value) for name, value in values.items()})
        path = for_screen(str(self.configured.path), lines=False)
        return (*lines, EMPTY, Line((Span(f"They stand in {path}", Style.COPIED),)))

    def document(self) -> dict[str, Any]:
        """The settings under their names, as JSON; null where one is not set."""
        from casebook.exporters.document import document_head

        return {
            **document_head(self.now),
            "file": str(self.configured.path),
            "settings": self.configured.values(),
        }


class SettingView(NamedTuple):
    """One setting: its value alone, and nothing where it is not set."""

    configured: Configured
    name: str
    now: datetime

    def text(self) -> str:
        """`nl`."""
        value = self.configured.values()[self.name]
        return "" if value is None else f"{shown(value)}\n"

    def document(self) -> dict[str, Any]:
        """What `ConfigView` gives, with this setting alone."""
        whole = ConfigView(self.configured, self.now).document()
        return {**whole, "settings": {self.name: self.configured.values()[self.name]}}


class SettingChangedResult(NamedTuple):
    """One setting after it was changed."""

    configured: Configured
    name: str
    now: datetime

    def text(self) -> str:
        """`language is nl now`, or that it is not set any more."""
        value = self.configured.values().get(self.name)
        return (
            f"{for_screen(self.name)} is not set any more\n"
            if value is None
            else f"{self.name} is {shown(value)} now\n"
        )

    def document(self) -> dict[str, Any]:
        """All that is set by now."""
        return ConfigView(self.configured, self.now).document()


def shown(value: str | bool) -> str:
    """A value as it is typed: `yes` and `no` for what is either."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return for_screen(value, lines=False)
