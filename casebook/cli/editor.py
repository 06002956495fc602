"""An entry or a case as a form in the person's own editor, and the answers that came back from it."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Optional

from casebook import errors
from casebook.cli.amendment import amended, amended_case, changes_between
from casebook.cli.coercion import choice_meant
from casebook.records.kinds import Case, Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Role
from casebook.terminal.context import Context

_WORDS = {"channel": Channel, "role": Role, "outcome": Outcome, "kind": EventKind}
_LONG = ("text", "problem")
_BELOW = "--- everything below this line is the text ---"


def edited(ctx: Context, case: Case, entry: Optional[Entry]) -> dict[str, Any]:
    """What was changed in the editor, as the options of `edit`; what would change is shown and agreed to first.

    Raises WrongUse away from a terminal, or where a line of the form cannot be read.
    """
    if not ctx.interactive:
        raise errors.WrongUse("what is to change? Give it as options, such as --text TEXT; `casebook edit --help`.")
    fields = _fields(case, entry)
    answers = _answers(_in_editor(_form(fields), ctx.editor), fields)
    given = {name: answers[name] for name in fields if answers[name] != fields[name]}
    given = {name: _read(name, value) for name, value in given.items()}
    before: Any = entry or case
    after: Any = amended(entry, given, case, ctx) if entry else amended_case(case, given, ctx)
    changes = changes_between(before, after)
    if changes and not ctx.confirm("\n".join(["", *changes, "Change this?"]), default=True):
        return {}
    return given


def _fields(case: Case, entry: Optional[Entry]) -> dict[str, str]:
    """The fields of the form and what stands in them, the long one last."""
    if entry is None:
        names = ("company", "title", "item", "want", "language", "country")
        shown = {name: getattr(case, name) for name in names} | {
            "amount": _amount(case.amount),
            "problem": case.problem,
        }
        return {name: value or "" for name, value in shown.items()}
    shown = {"date": entry.at.at}
    if isinstance(entry, Contact):
        own = ("channel", "agent", "role", "case_number", "outcome", "minutes", "rating")
        shown |= {name: getattr(entry, name) for name in own}
    if isinstance(entry, Promise):
        shown |= {"agent": entry.agent, "by": entry.due.at if entry.due else None}
    if isinstance(entry, Shipment):
        shown |= {"carrier": entry.carrier, "tracking": entry.tracking}
    if isinstance(entry, Event):
        shown |= {"kind": entry.event}
    shown["text"] = entry.text
    return {name: "" if value is None else str(value) for name, value in shown.items()}


def _form(fields: dict[str, str]) -> str:
    short = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items() if name not in _LONG]
    long = next(value for name, value in fields.items() if name in _LONG)
    return "\n".join([*short, _BELOW, long]) + "\n"


def _answers(form: str, fields: dict[str, str]) -> dict[str, str]:
    head, found, text = form.partition(f"{_BELOW}\n")
    answers = {name: (text.removesuffix("\n") if found else "") for name in fields if name in _LONG}
    for line in filter(str.strip, head.split("\n")):
        name, colon, value = line.partition(":")
        key = name.strip().replace("-", "_")
        if not colon or key not in fields or not found:
            raise errors.WrongUse(
                f"the line '{errors.shortened(line)}' of the form cannot be read; nothing was changed."
            )
        answers[key] = value.strip()
    return {**fields, **answers}


def _read(name: str, value: str) -> Any:
    if name in _WORDS:
        return choice_meant(_WORDS[name], f"--{name}", value) if value else None
    if name in ("minutes", "rating"):
        if value and not (value.isascii() and value.isdigit()):
            raise errors.NotAWholeNumber(f"--{name}", value, 0, 5 if name == "rating" else 100000)
        return int(value) if value else None
    return value


def _in_editor(form: str, editor: str) -> str:
    """The form as it was left. The file is readable by its owner alone and gone afterwards."""
    command = shlex.split(editor)
    with TemporaryDirectory(prefix="casebook-") as folder:
        path = Path(folder) / "entry.txt"
        path.write_text(form, encoding="utf-8", errors="surrogatepass")
        try:
            status = subprocess.call([*command, str(path)])
        except OSError as error:
            raise errors.WrongUse(
                f"the editor '{command[0]}' cannot be started; set EDITOR, or use options."
            ) from error
        if status != 0:
            raise errors.WrongUse(f"the editor ended with status {status}; nothing was changed.")
        return path.read_text(encoding="utf-8")


def _amount(amount: Optional[Money]) -> Optional[str]:
    return f"{amount.amount} {amount.currency}" if amount else None
