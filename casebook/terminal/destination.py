"""Where what was exported goes: onto stdout, into a file, onto the clipboard, or into what shows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from casebook.errors import CasebookError, UsageError
from casebook.records.frozen import Frozen
from casebook.terminal.output import warn, write, write_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casebook.actions.exporting.export import Exported
    from casebook.terminal.context import Context


class OnlyOneWay(UsageError):
    """It was to go to two places at once."""

    def __str__(self) -> str:
        return "--copy, --view and --output are each a way out; take one of them."


class CopiesText(UsageError):
    """What is no text to paste was to be copied."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"--copy is for --format text or markdown; for {self.format} name a file: --output FILE."


class ViewsPages(UsageError):
    """What no browser shows was to be viewed."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"--view opens --format html or pdf; {self.format} is neither."


class NothingToViewWith(CasebookError):
    """No browser could be started."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"no browser could be started; the page is in {self.name}, or --output FILE writes it where you want it."


class Destination(Frozen):
    """Where it goes: `file` None is stdout. `passphrase` encrypts a file, `force` writes over one."""

    file: Optional[str] = None
    passphrase: Optional[str] = None
    force: bool = False
    copy: bool = False
    view: bool = False


def check_destination(ctx: Context, to: Destination) -> None:
    """Whether what is exported could go there, before it is put together: a name that is refused is refused at once.

    Raises NoFileNamed, BookInTheWay, FileInTheWay, NotWritten.
    """
    if to.file is not None:
        from casebook.actions.exporting.file import check_name

        check_name(to.file, ctx.book, sealed=to.passphrase is not None, force=to.force)


def hand_over(ctx: Context, exported: Exported, to: Destination, *, is_paste: bool = False) -> str:
    """Send it there, and say on stderr what is worth knowing of it; of a text to paste on a terminal, how to copy it.

    The name of the file that it is in, where that was asked for.

    Raises NotWritten, NoClipboard, TooLongToCopy, NothingToViewWith, and what writing a file raises.
    """
    if to.file is not None:
        from casebook.actions.exporting.file import export_to_file

        name = export_to_file(exported, to.file, ctx.book, ctx.progress, passphrase=to.passphrase, force=to.force)
        _warn_all(ctx, (*exported.warnings, f"written to {name}"))
        return name
    if to.copy:
        _copy(ctx, exported)
    elif to.view:
        _view(ctx, exported)
    else:
        _print(ctx, exported, is_paste=is_paste)
    return ""


def _print(ctx: Context, exported: Exported, *, is_paste: bool) -> None:
    if not isinstance(exported.output, str):
        write_bytes(ctx, exported.output)
    _warn_all(ctx, exported.warnings)
    if isinstance(exported.output, str):
        write(ctx, exported.output)
        if is_paste and ctx.width is not None:
            warn(ctx, "--copy copies it.")


def _copy(ctx: Context, exported: Exported) -> None:
    """Copy it; of what is sent in several messages one after the other, each when the one before it was pasted."""
    from casebook.terminal.asking.questions import ask
    from casebook.terminal.clipboard import copy_text

    messages = exported.messages or (str(exported.output),)
    _warn_all(ctx, exported.warnings)
    if len(messages) > 1 and not ctx.interactive:
        messages = (str(exported.output),)
    for place, message in enumerate(messages, 1):
        copy_text(ctx, message)
        which = f"message {place} of {len(messages)} is copied" if len(messages) > 1 else "copied"
        if place < len(messages):
            ask(f"{which}; paste it, then press Enter for the next", str)
        else:
            warn(ctx, which)


def _view(ctx: Context, exported: Exported) -> None:
    """Put the page or document into a folder of its own that nobody else can read, and open it there."""
    import webbrowser
    from pathlib import Path
    from tempfile import mkdtemp

    from casebook.actions.exporting.file import export_to_file

    ending = "html" if isinstance(exported.output, str) else "pdf"
    page = Path(mkdtemp(prefix="casebook-")) / f"case.{ending}"
    name = export_to_file(exported, str(page), ctx.book, ctx.progress, passphrase=None, force=False)
    _warn_all(ctx, exported.warnings)
    if not webbrowser.open(page.as_uri()):
        raise NothingToViewWith(name)
    warn(ctx, f"opened {name}; remove it when you have seen it.")


def _warn_all(ctx: Context, sentences: Sequence[str]) -> None:
    for sentence in sentences:
        warn(ctx, sentence)
