"""A command that stays open while another records: its clock is not behind."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO
from time import monotonic
from typing import TYPE_CHECKING, Any

from casebook.terminal.context import context_from
from tests.conftest import each

if TYPE_CHECKING:
    from pathlib import Path


@each(
    ("hours", "is_behind"),
    [(0, True), (1, True), (24, False), (30, False)],
)
def test_what_was_recorded_while_a_command_stayed_open_is_not_ahead_of_its_clock(
    towel: Any, book: Path, hours: int, is_behind: bool
) -> None:
    """The newest record is of the day after the command read its clock; it has been open for so many hours since."""
    towel("note", "towel", "Called them.")
    environ = {"CASEBOOK_NOW": "2024-11-19T12:00:00+01:00", "TZ": "Europe/Amsterdam", "HOME": str(book.parent)}
    said = StringIO()
    context = context_from(str(book), environ=environ)
    with replace(context, begun=monotonic() - hours * 3600, stderr=said).writing() as writer, writer.transaction():
        pass

    assert ("set the clock right" in said.getvalue()) is is_behind
