"""The file of a person's settings in their own editor; what cannot be read is shown again."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from casebook.actions.config import Configured, SettingsChangedMeanwhile, configured, keep_settings, text_of
from casebook.errors import UsageError
from casebook.terminal.asking.questions import confirm, say_why
from casebook.terminal.editing.forms import open_in_editor

if TYPE_CHECKING:
    from casebook.terminal.context import Context


class NoTerminal(UsageError):
    """There is no terminal to edit on."""

    def __str__(self) -> str:
        return "an editor needs a terminal; `casebook config set NAME VALUE` needs none."


def edited_settings(ctx: Context, path: Path) -> Configured:
    """The settings as they are after the person edited a copy of their file, which takes its place once it can be read.

    Raises NoTerminal, EditorNotStarted, EditorFailed, and what `keep_settings` does where the person gives it up.
    """
    if not ctx.interactive:
        raise NoTerminal()
    first = before = text_of(path)
    with TemporaryDirectory(prefix="casebook-") as folder:
        form = Path(folder) / "config.toml"
        form.write_text(before, encoding="utf-8")
        while True:
            open_in_editor(form, ctx.editor)
            text = form.read_text(encoding="utf-8-sig", errors="replace")
            if text == first:
                return configured(path)
            try:
                return keep_settings(path, text, before, ctx.book)
            except (UsageError, SettingsChangedMeanwhile) as refusal:
                say_why(refusal)
                if not confirm(ctx, "Open it again?", default=True):
                    raise
                if isinstance(refusal, SettingsChangedMeanwhile):
                    before = text_of(path)  # what was told of them is known now
