"""A form in the person's own editor: fields with what stands in them, and what stands there once it is closed.

No word that was typed is lost: a form that is not recorded, whatever the reason, stays beside the book and is offered again.
"""

from __future__ import annotations

import subprocess
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.errors import CasebookError, UsageError, shortened
from casebook.files.editors import editor_command
from casebook.files.kept_forms import forms_left, keep_form, new_form
from casebook.files.line_log import remove_lines
from casebook.terminal.asking.kept_answers import drafts_of
from casebook.terminal.asking.questions import confirm, say_why, why_words
from casebook.terminal.output import warn
from casebook.terminal.remarks import in_rows
from casebook.text.comparing import without_mark
from casebook.text.sizes import size_words

if TYPE_CHECKING:
    from casebook.terminal.context import Context

_LONG = ("text", "problem")
"""What is written below the others, on as many lines as it takes."""

_BELOW = "--- everything below this line is the text ---"

_ASKED, _WHY = "# ", "#! "
"""How a line begins that says what is asked, and one that says why an answer cannot be used."""

_WIDEST = 80
"""Columns of what stands in the form beside the answers."""

_NEXT, _GOES_ON = "\n", "    "
"""What ends a line, and how one begins on which a field goes on."""

_LARGEST_FORM = 64_000_000
"""How many bytes of a form are read: more than a dozen texts take, each the longest there is, in UTF-8."""


class UnreadableForm(UsageError):
    """A line of the form is none of its fields."""

    def __init__(self, line: str) -> None:
        self.line = line

    def __str__(self) -> str:
        return f"the line '{shortened(self.line)}' of the form cannot be read; nothing was changed."


class FormTooLarge(UsageError):
    """The form became larger than all its fields together can be; `size` counts bytes."""

    def __init__(self, size: int) -> None:
        self.size = size

    def __str__(self) -> str:
        return (
            f"the form has {size_words(self.size)}, and at most {size_words(_LARGEST_FORM)} of one are read; "
            "nothing was changed. Keep what is long as a file: casebook attach CASE FILE."
        )


class EditorNotStarted(UsageError):
    """There is no such editor; none at all where none was `named`."""

    def __init__(self, named: str) -> None:
        self.named = named

    def __str__(self) -> str:
        what = f"the editor '{shortened(self.named)}' cannot be started" if self.named else "no editor was found here"
        return f"{what}; set EDITOR, or use options."


class EditorFailed(UsageError):
    """The editor ended with an error."""

    def __init__(self, status: int) -> None:
        self.status = status

    def __str__(self) -> str:
        return f"the editor ended with status {self.status}; nothing was changed."


class FormOf(NamedTuple):
    """What a form is opened for: the command, the case, and the entry where it is of one."""

    command: str
    handle: str
    number: Optional[int] = None

    @property
    def typed(self) -> str:
        """What opens it again."""
        return f"casebook {self.command} {self.handle}{'' if self.number is None else f'/{self.number}'} --edit"


class Form(NamedTuple):
    """The file with the form in it, what it is of, what stood in its fields, which of them is the long one below the others, and
    what stands above each: the question that it answers."""

    path: Path
    of: FormOf
    stood: Mapping[str, str]
    long: str
    editor: str
    asked: Mapping[str, str] = {}

    def edit(self) -> None:
        """Let the person edit it. Raises EditorNotStarted, EditorFailed."""
        open_in_editor(self.path, self.editor)

    def answers(self) -> dict[str, str]:
        """What stands in every field now. Raises UnreadableForm, FormTooLarge."""
        ours = {line for name in self.stood for line in _comment(self.asked.get(name, ""), _ASKED)}
        text = _text_of(self.path)
        return _answers("\n".join(_without_comments(text, ours)), self.stood, self.long)

    def _remark(self, refused: Sequence[tuple[CasebookError, Optional[str]]]) -> None:
        """Write above the field of each name, else above the line that is none or at the top, why it cannot be as it stands."""
        lines = [line for line in self.path.read_bytes().split(b"\n") if not line.startswith(_WHY.encode())]
        for refusal, name in refused:
            number = refusal.line if isinstance(refusal, UnreadableForm) else None
            at = _place(lines, _BELOW if name == self.long else name, number)
            lines[at:at] = [line.encode("utf-8", "surrogatepass") for line in _comment(why_words(refusal), _WHY)]
        self.path.write_bytes(b"\n".join(lines))

    def is_opened_again(self, ctx: Context, refused: Sequence[tuple[CasebookError, Optional[str]]]) -> bool:
        """Whether the person goes on with it, told why each field of these names, or the whole, cannot be as it stands."""
        for refusal, _ in refused:
            say_why(refusal)
        if not confirm(ctx, "Open the form again?", default=True):
            return False
        self._remark(refused)
        return True

    def keep(self, ctx: Context) -> None:
        """Let it be offered again, and say where it stays."""
        warn(ctx, f"what you typed is kept in {keep_form(self.path)}; `{self.of.typed}` offers it again.")


@contextmanager
def form_in_editor(ctx: Context, of: FormOf, stood: Mapping[str, str], asked: Mapping[str, str] = {}) -> Iterator[Form]:
    """A form with what stands in each field below what is `asked` there, or as it was left the last time; readable by its owner
    alone, and gone afterwards unless something was typed in it and this did not come to its end, in whatever way."""
    long = next(name for name in _LONG if name in stood)
    as_it_was = _form(stood, long, asked).encode("utf-8", "surrogatepass")
    before = _taken_up(ctx, of, as_it_was)
    path = new_form(drafts_of(ctx), *of, before.read_bytes() if before else as_it_was)
    if before:
        before.unlink()
    form = Form(path, of, stood, long, ctx.editor, asked)
    try:
        yield form
    except BaseException:
        if path.exists() and path.read_bytes() != as_it_was:
            form.keep(ctx)
        raise
    finally:
        remove_lines(path)


def _taken_up(ctx: Context, of: FormOf, as_it_was: bytes) -> Optional[Path]:
    """The form of this that was left behind and the person goes on with; one in which nothing was typed is gone."""
    for path in forms_left(drafts_of(ctx), *of):
        if path.read_bytes() == as_it_was:
            path.unlink()
        elif confirm(ctx, "What you typed in this form was not recorded. Go on with that?", default=True):
            return path
        elif confirm(ctx, "Throw it away?"):
            path.unlink()
    return None


def _form(values: Mapping[str, str], long: str, asked: Mapping[str, str]) -> str:
    short: list[str] = []
    for name, value in values.items():
        if name != long:
            short += _comment(asked.get(name, ""), _ASKED)
            short.append(f"{name.replace('_', '-')}: {value.replace(_NEXT, _NEXT + _GOES_ON)}")
    return "\n".join([*short, *_comment(asked.get(long, ""), _ASKED), _BELOW, values[long]]) + "\n"


def _comment(words: str, sign: str) -> list[str]:
    """The words on lines that are no field; none for none."""
    return [f"{sign}{row}" for row in in_rows(words, _WIDEST - len(sign)).split("\n")] if words else []


def _without_comments(form: str, ours: Collection[str]) -> Iterator[str]:
    """The lines of a form without those that it was given as comments: any other that looks like one was typed."""
    is_head = True
    for line in form.split("\n"):
        is_head = is_head and line != _BELOW
        if not is_head or not (line in ours or line.startswith(_WHY)):
            yield line


def _place(lines: Sequence[bytes], name: Optional[str], unread: Optional[str]) -> int:
    """Before which line a remark on the field of that name belongs, or on a line that cannot be read; the first for neither."""
    for at, line in enumerate(lines):
        text = line.decode("utf-8", "backslashreplace").removesuffix("\r")
        if text in (unread, name) or text.partition(":")[0].strip().replace("-", "_") == name:
            return at
        if text == _BELOW:
            break
    return 0


def _answers(form: str, stood: Mapping[str, str], long: str) -> dict[str, str]:
    head, found, text = form.partition(f"{_BELOW}\n")
    answers = {**stood, long: text.removesuffix("\n") if found else ""}
    for line, lines in _fields(head):
        name, colon, value = line.partition(":")
        key = name.strip().replace("-", "_")
        if not colon or key not in stood or not found:
            raise UnreadableForm(line)
        typed = _NEXT.join([value, *lines]).strip()
        answers[key] = stood[key] if typed == stood[key].strip() else typed
    return answers


def _fields(head: str) -> Iterator[tuple[str, list[str]]]:
    """The first line of each field with those on which it goes on; of empty ones those that more of it follows."""
    first, lines, empty = "", list[str](), 0
    for line in head.split(_NEXT):
        if not line.strip():
            empty += 1
        elif first and line[0].isspace():
            lines += [*[""] * empty, line.removeprefix(_GOES_ON)]
            empty = 0
        else:
            if first:
                yield first, lines
            first, lines, empty = line, [], 0
    if first:
        yield first, lines


def open_in_editor(form: Path, editor: str) -> None:
    """Let the person edit the file, in this editor or the system's own. Raises EditorNotStarted, EditorFailed."""
    command = editor_command(editor)
    if not command:
        raise EditorNotStarted(editor)
    try:
        status = subprocess.call([*command, str(form)])
    except OSError as error:
        raise EditorNotStarted(editor) from error
    if status != 0:
        raise EditorFailed(status)


def _text_of(form: Path) -> str:
    """What the form says now, whatever line ends and mark at its beginning the editor of a system writes.

    Raises FormTooLarge, UnreadableForm.
    """
    size = form.stat().st_size
    if size > _LARGEST_FORM:
        raise FormTooLarge(size)
    data = form.read_bytes().replace(b"\r\n", b"\n")
    try:
        return without_mark(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n")
        raise UnreadableForm(data.split(b"\n")[line].decode("utf-8", "backslashreplace")) from None
