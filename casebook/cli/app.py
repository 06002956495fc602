"""The app: its commands, where each lives, and the one place where refusals become a sentence and an exit status.

A command's module is imported when that command is called. What `casebook --help` says of it stands here, so that
help needs no module; a test holds the two together.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Annotated, Any, Optional

import typer
from typer.core import TyperCommand, TyperGroup

from casebook import __version__
from casebook.cli.coercion import lighten
from casebook.errors import CasebookError, ExitCode, NotWritten, Unacknowledged, WrongUse
from casebook.text.sanitise import for_screen

COMMANDS = {
    "add": ("contacts", "Log a contact with the company."),
    "timeline": ("timeline", "Show everything in order, with what is overdue."),
    "export": ("export", "Write a case as text ready to paste."),
    "open": ("cases", "Open a case."),
    "note": ("entries", "Note an event: ordered, paid, delivered, or anything worth a line."),
    "ship": ("entries", "Record a parcel, or what was learnt of it."),
    "promise": ("entries", "Record a promise made outside a logged contact."),
    "settle": ("entries", "Say that a promise was kept, broken or withdrawn."),
    "due": ("overview", "Show what is promised over all open cases, the worst first."),
    "cases": ("overview", "List all cases."),
    "show": ("overview", "Show a case, or one entry, at a glance."),
    "close": ("cases", "Close a case."),
    "reopen": ("cases", "Open a closed case again."),
    "edit": ("corrections", "Correct an entry or a case; what it said before is kept."),
    "remove": ("corrections", "Hide an entry, or a whole case."),
    "undo": ("corrections", "Take back the last thing that was done."),
    "erase": ("corrections", "Remove the text of an entry for good."),
    "history": ("history", "Show every state of a case or an entry, and when it was written."),
    "attach": ("evidence", "Keep files with a case."),
    "attachments": ("evidence", "List the files kept with a case."),
    "extract": ("evidence", "Write a kept file out again."),
    "import": ("moving", "Read a case or a whole book back in."),
    "backup": ("backups", "Make a whole copy of the book."),
    "restore": ("backups", "Put a copy in the place of the book."),
    "check": ("check", "Check that the book is whole and nobody changed it."),
    "demo": ("demo", "Show a worked example, from a book that is thrown away."),
}
"""Every command: the module of `cli` it lives in, and what it does, in the order of the help."""

_ANYWHERE = {"--book": 1, "--no-input": 0, "--yes": 0}
"""The options of the whole program, with how many values each takes; they may stand behind the command too."""


class Command(TyperCommand):
    """One command."""

    def get_params(self, ctx: typer.Context) -> Any:  # type: ignore[override,unused-ignore]
        return lighten(super().get_params(ctx))

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override,unused-ignore]
        try:
            return super().parse_args(ctx, args)
        except typer.TyperException as refusal:
            # The parser does not know which command it is parsing for; the sentence names its help.
            refusal.ctx = getattr(refusal, "ctx", None) or ctx  # type: ignore[attr-defined]
            raise


class Commands(TyperGroup):
    """The group of all commands, each loaded when it is called."""

    def get_params(self, ctx: typer.Context) -> Any:  # type: ignore[override,unused-ignore]
        return lighten(super().get_params(ctx))

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override,unused-ignore]
        return list(COMMANDS)

    def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override,unused-ignore]
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"casebook.cli.{COMMANDS[cmd_name][0]}")
        family = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)
        family.command(cmd_name, cls=Command, epilog=_EPILOG)(_function(module, cmd_name))
        return typer.main.get_command(family)

    def format_commands(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override,unused-ignore]
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override,unused-ignore]
        with _refusals_told(ctx):
            words = _decodable(args)
            return super().parse_args(ctx, _program_options_first(words, self._options_with_values(ctx, words)))

    def _options_with_values(self, ctx: typer.Context, words: Sequence[str]) -> set[str]:
        """The options of the command that is called which take a value, so that a value is never read as an option."""
        name = next((word for word in words if word in COMMANDS), None)
        command = self.get_command(ctx, name) if name and _may_hold_program_options(words) else None
        params = command.params if command else []
        return {name for param in params if not getattr(param, "is_flag", False) for name in param.opts}

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> Any:  # type: ignore[override,unused-ignore]
        if not ctx.resilient_parsing and not args[0].startswith("-") and args[0] not in COMMANDS:
            raise WrongUse(_unknown_command(args[0]))
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override,unused-ignore]
        with _refusals_told(ctx):
            return super().invoke(ctx)


_EPILOG = "--book PATH, --no-input and --yes may be given here too; `casebook --help` says what they do."

app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@app.callback(invoke_without_command=True)
def casebook(
    ctx: typer.Context,
    book: Annotated[
        Optional[str],
        typer.Option(metavar="PATH", help="The book to use; else CASEBOOK_BOOK, else the one in your data folder."),
    ] = None,
    no_input: Annotated[bool, typer.Option("--no-input", help="Never ask anything.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Answer yes to whatever would be asked.")] = False,
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
) -> None:
    """Keep the record of a dispute with a company's customer service.

    Log each contact, what was promised and by when, and paste the story into the next chat.
    Everything stays in one file on this computer.
    """
    if version:
        typer.echo(f"casebook {__version__}")
    elif ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())
    if ctx.obj is None:
        ctx.obj = {"book": book, "no_input": no_input, "yes": yes}


def _function(module: Any, name: str) -> Callable[..., None]:
    function: Callable[..., None] = getattr(module, f"{name}_")
    return function


def _may_hold_program_options(words: Sequence[str]) -> bool:
    return any(word.partition("=")[0] in _ANYWHERE for word in words)


def _program_options_first(args: Sequence[str], takes_value: set[str]) -> list[str]:
    """The arguments with the program's own options in front, wherever they were typed before a `--`."""
    front: list[str] = []
    rest: list[str] = []
    left = list(args)
    while left and left[0] != "--":
        word = left.pop(0)
        if word in _ANYWHERE and len(left) >= _ANYWHERE[word]:
            front += [word, *left[: _ANYWHERE[word]]]
            del left[: _ANYWHERE[word]]
        elif word.startswith("--book="):
            front.append(word)
        elif word in takes_value and left:
            rest += [word, left.pop(0)]
        else:
            rest.append(word)
    return front + rest + left


def _decodable(args: Sequence[str]) -> list[str]:
    for word in args:
        if any("\ud800" <= character <= "\udfff" for character in word):
            raise WrongUse(f"'{word}' holds bytes that are no text here; type it again, or send UTF-8.")
    return list(args)


def _unknown_command(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, n=1)
    return f"there is no command '{name}'. " + (
        f"Did you mean '{near[0]}'?" if near else "`casebook --help` lists them all."
    )


@contextmanager
def _refusals_told(ctx: typer.Context) -> Iterator[None]:
    """Every refusal ends here: one sentence on stderr, nothing on stdout, its own exit status."""
    try:
        yield
    except (NotWritten, Unacknowledged) as refusal:
        _stop_writing(sys.stdout)
        _end(str(refusal), refusal.exit_code)
    except CasebookError as refusal:
        _end(str(refusal), refusal.exit_code)
    except typer.TyperException as refusal:
        _end(_sentence_of(refusal, ctx), ExitCode.WRONG_INPUT)
    except BrokenPipeError:
        # Nobody reads any more.
        _stop_writing(sys.stdout, sys.stderr)
        raise typer.Exit(ExitCode.DONE) from None
    except EOFError:
        _end("the questions were not answered; nothing was recorded.", ExitCode.INTERRUPTED)
    except OSError as error:
        _stop_writing(sys.stdout)
        _end(f"what was asked for could not be written: {(error.strerror or str(error)).lower()}.", ExitCode.NOT_DONE)
    except MemoryError:
        _end("there is not enough memory for this.", ExitCode.NOT_DONE)


def _sentence_of(refusal: Any, ctx: typer.Context) -> str:
    from casebook.cli.usage import sentence_of

    return sentence_of(refusal, ctx)


def _end(sentence: str, status: int) -> None:
    try:
        if sys.stderr is not None:
            sys.stderr.buffer.write(
                f"casebook: {for_screen(sentence, lines=False)}\n".encode("utf-8", "backslashreplace")
            )
            sys.stderr.flush()
    except OSError:
        _stop_writing(sys.stderr)
    raise typer.Exit(status)


def _stop_writing(*streams: Any) -> None:
    """What Python would still flush on its way out goes nowhere, so that it does not complain a second time."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams:
        try:
            os.dup2(nowhere, stream.fileno())
        except (AttributeError, OSError, ValueError):
            continue
