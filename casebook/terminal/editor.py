"""An entry or a case as a form in the person's own editor, and the edits that came back from it."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Optional

from casebook.actions.edit import Edits, diff, edited, edits_from_form, form_values
from casebook.errors import UsageError, shortened
from casebook.records.kinds import Case, Entry
from casebook.terminal.questions import confirm
from casebook.terminal.results import change_lines

if TYPE_CHECKING:
    from casebook.terminal.context import Context

_LONG = ("text", "problem")
"""What is written below the others, on as many lines as it takes."""

_BELOW = "--- everything below this line is the text ---"


class NothingToEdit(UsageError):
    """Nothing was said of what is to change, and there is no terminal to show a form on."""

    def __str__(self) -> str:
        return "what is to change? Give it as options, such as --text TEXT; `casebook edit --help`."


class UnreadableForm(UsageError):
    """A line of the form is none of its fields."""

    def __init__(self, line: str) -> None:
        self.line = line

    def __str__(self) -> str:
        return f"the line '{shortened(self.line)}' of the form cannot be read; nothing was changed."


class EditorNotStarted(UsageError):
    """There is no such editor."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __str__(self) -> str:
        return f"the editor '{self.command}' cannot be started; set EDITOR, or use options."


class EditorFailed(UsageError):
    """The editor ended with an error."""

    def __init__(self, status: int) -> None:
        self.status = status

    def __str__(self) -> str:
        return f"the editor ended with status {self.status}; nothing was changed."


def edits_in_editor(ctx: Context, case: Case, entry: Optional[Entry]) -> Edits:
    """What was changed in the editor; what would change is shown and agreed to first, and is nothing otherwise.

    Raises NothingToEdit away from a terminal, UnreadableForm, EditorNotStarted, EditorFailed, and what reading an answer
    raises.
    """
    if not ctx.interactive:
        raise NothingToEdit()
    subject = entry or case
    stood = form_values(subject)
    long = next(name for name in _LONG if name in stood)
    edits = edits_from_form(subject, _answers(_in_editor(_form(stood, long), ctx.editor), stood, long))
    changes = change_lines(diff(subject, edited(subject, edits, case, ctx.clock)))
    if changes and not confirm(ctx, "\n".join(["", *changes, "Change this?"]), default=True):
        return {}
    return edits


def _form(values: Mapping[str, str], long: str) -> str:
    short = [f"{name.replace('_', '-')}: {value}" for name, value in values.items() if name != long]
    return "\n".join([*short, _BELOW, values[long]]) + "\n"


def _answers(form: str, stood: Mapping[str, str], long: str) -> dict[str, str]:
    head, found, text = form.partition(f"{_BELOW}\n")
    answers = {**stood, long: text.removesuffix("\n") if found else ""}
    for line in filter(str.strip, head.split("\n")):
        name, colon, value = line.partition(":")
        key = name.strip().replace("-", "_")
        if not colon or key not in stood or not found:
            raise UnreadableForm(line)
        answers[key] = value.strip()
    return answers


def _in_editor(form: str, editor: str) -> str:
    """The form as it was left. The file is readable by its owner alone and gone afterwards."""
    command = shlex.split(editor)
    with TemporaryDirectory(prefix="casebook-") as folder:
        path = Path(folder) / "entry.txt"
        path.write_text(form, encoding="utf-8", errors="surrogatepass")
        try:
            status = subprocess.call([*command, str(path)])
        except OSError as error:
            raise EditorNotStarted(command[0]) from error
        if status != 0:
            raise EditorFailed(status)
        return path.read_text(encoding="utf-8")
