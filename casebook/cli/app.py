"""The app: its commands, and the one place where errors become a sentence and an exit status.

A command's module is imported when that command is called. What `casebook --help` says of it stands here, so that
help needs no module; a test holds the two together.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from keyword import iskeyword
from typing import Annotated, Any, Optional

import typer

from casebook import __version__
from casebook.cli.typer_patch import Command, Group, complete_in, sentence_of
from casebook.cli.words_in_order import (
    decodable,
    help_as_option,
    may_hold_program_options,
    program_options_first,
    shell_named,
)
from casebook.errors import CasebookError, ExitCode, NotWritten, reason_of, shortened
from casebook.files.console import columns_of, send_nowhere, show_what_can_be_shown
from casebook.terminal.output import DoneNotPrinted
from casebook.terminal.shell_request import shell_instruction
from casebook.text.sanitise import for_screen

SECTIONS = {
    "Record what happened": {
        "add": "Log a contact with the company.",
        "open": "Open a case.",
        "note": "Note an event: ordered, paid, delivered, or anything worth a line.",
        "ship": "Record a parcel, or an update.",
        "item": "Record one of the things that a case is about.",
        "ref": "Record a number of another kind: a customer number, the end of a card, a meter.",
        "promise": "Record a promise: made outside a logged contact, or in one that is logged already.",
        "settle": "Say that a promise was kept, broken or withdrawn, or that what it waits for has happened.",
        "contradict": "Say that two statements of the company do not go together.",
        "attach": "Keep files with a case.",
    },
    "Look, before and while you talk": {
        "timeline": "Show everything in order, with what is overdue.",
        "due": "Show what is promised over all open cases, the worst first.",
        "cases": "List all cases.",
        "show": "Show a case, or one entry, at a glance.",
        "brief": "Show what to have at hand before a contact, on one screen.",
        "live": "Keep what is said while a contact is going on, and record it at the end.",
        "say": "Give a ready phrase: what to say in a situation, friendly and to the point.",
        "find": "Find what was recorded by its words, by who said it, or by a number.",
        "stats": "Show the book in numbers: contacts, time, promises kept and broken, days until a case was closed.",
    },
    "Hand it over": {
        "export": "Write a case as text ready to paste.",
        "pack": "Pack a case into one ZIP for a third party: the document, every file under its letter, and their SHA-256.",
    },
    "Correct and remove": {
        "edit": "Correct an entry or a case; what it said before is kept.",
        "close": "Close a case.",
        "reopen": "Open a closed case again, or a promise that was settled.",
        "remove": "Hide an entry, a whole case, or what is kept of a company (`company:NAME`).",
        "undo": "Undo the last thing that was done.",
        "redo": "Give back what was undone last.",
        "erase": "Remove what was typed for good.",
        "history": "Show every state of a case or an entry, and when it was written.",
    },
    "Files, other programs and copies": {
        "attachments": "List the files kept with a case.",
        "extract": "Write a kept file out again.",
        "import": "Read a case or a whole book back in, or what another program wrote into a case.",
        "backup": "Make a whole copy of the book.",
        "restore": "Put a copy in the place of the book.",
        "check": "Check that the book is whole and nobody changed it.",
    },
    "What holds for all your cases": {
        "company": "Show or keep what is known of a company: its address, how to reach it, what its chat takes.",
        "me": "Show or keep who you are, which no text tells unless it is asked for.",
        "config": "Show or change your settings, which hold for all your books.",
        "demo": "Show a worked example, from a book that is thrown away.",
    },
}
"""Every command and what it does, in the sections that help and README have; each lives in `cli/commands` by its name."""

COMMANDS = {name: does for section in SECTIONS.values() for name, does in section.items()}


class Unforeseen(CasebookError):
    """A fault of casebook's own; `kind` is the name of the error."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __str__(self) -> str:
        return (
            f"casebook did not foresee this ({self.kind}), which is a fault of its own; what it had confirmed is recorded. "
            "The same command with --debug shows where it arose, which helps to fix it."
        )


class Commands(Group):
    """The group of all commands, each loaded when it is called."""

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override,unused-ignore]
        return list(COMMANDS)

    def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override,unused-ignore]
        return _command(cmd_name) if cmd_name in COMMANDS else None

    def format_commands(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override,unused-ignore]
        for heading, commands in SECTIONS.items():
            with formatter.section(heading):
                formatter.write_dl(list(commands.items()))

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override,unused-ignore]
        with _errors_printed(ctx):
            words = decodable(args)
            if (asked := shell_named(words)) is not None:
                complete_in(*asked, ctx)
            words = program_options_first(words, self._options_with_values(ctx, words))
            return super().parse_args(ctx, help_as_option(words))

    def _main_shell_completion(self, ctx_args: Any, prog_name: str, complete_var: Any = None) -> None:
        if not shell_instruction(prog_name):
            return
        from casebook.terminal.shells import answer, fish_only_asks_whether, question

        asked = question(prog_name)
        if asked is None:
            super()._main_shell_completion(ctx_args, prog_name, complete_var)
            return
        from casebook.cli.completion import offers_for

        offers = offers_for(asked, self, COMMANDS)
        if asked.shell == "fish" and fish_only_asks_whether():
            sys.exit(0 if offers else 1)
        typer.echo(answer(asked, offers))
        sys.exit(0)

    def _options_with_values(self, ctx: typer.Context, words: Sequence[str]) -> set[str]:
        """The options of the command that is called which take a value, so that a value is never read as an option."""
        name = next((word for word in words if word in COMMANDS), None)
        command = self.get_command(ctx, name) if name and may_hold_program_options(words) else None
        params = command.params if command else []
        return {name for param in params if not getattr(param, "is_flag", False) for name in param.opts}

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> Any:  # type: ignore[override,unused-ignore]
        if not ctx.resilient_parsing and not args[0].startswith("-") and args[0] not in COMMANDS:
            from casebook.cli.unknown_command import UnknownCommand

            raise UnknownCommand(args[0], COMMANDS)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override,unused-ignore]
        with _errors_printed(ctx):
            return super().invoke(ctx)


_EPILOG = (
    "--book PATH, --no-input, --yes, --plain-questions and --debug may be given here too; "
    "`casebook --help` says what they do."
)

_EXIT_STATUSES = (
    "Exit status: 0 done; 1 it could not be done; 2 the command line or a value is wrong; 3 no such case or entry, or "
    "more than one fits; 4 done and recorded, but that could not be printed: do not repeat it."
)

app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@app.callback(invoke_without_command=True, epilog=_EXIT_STATUSES)
def casebook(
    ctx: typer.Context,
    book: Annotated[
        Optional[str],
        typer.Option(metavar="PATH", help="The book to use; else CASEBOOK_BOOK, else the one in your data folder."),
    ] = None,
    no_input: Annotated[bool, typer.Option("--no-input", help="Never ask anything.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Answer yes to whatever would be asked.")] = False,
    plain_questions: Annotated[
        bool, typer.Option("--plain-questions", help="Ask a line at a time, as a screen reader reads it.")
    ] = False,
    debug: Annotated[  # noqa: ARG001 - read where an error is printed
        bool, typer.Option("--debug", help="Show beneath an error where it arose, in the words of what raised it.")
    ] = False,
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version and exit.")] = False,
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
        ctx.obj = {"book": book, "no_input": no_input, "yes": yes, "plain_questions": plain_questions}


def run() -> None:
    """The command line of this process, from its first word to SystemExit with the exit status."""
    show_what_can_be_shown([sys.stdout, sys.stderr])
    app(prog_name="casebook")


def module_of(name: str) -> str:
    """The module a command lives in: that of its name, `import_` where Python keeps that word for itself."""
    return f"casebook.cli.commands.{f'{name}_' if iskeyword(name) else name}"


def command_function(name: str) -> Callable[..., None]:
    """The function of a command, its module imported now."""
    function: Callable[..., None] = getattr(import_module(module_of(name)), f"{name}_")
    return function


@cache
def _command(name: str) -> Any:
    """The command of this name, built once: it is asked for twice where options of the program stand behind it."""
    alone = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)
    alone.command(name, cls=Command, epilog=_EPILOG)(command_function(name))
    return typer.main.get_command(alone)


@contextmanager
def _errors_printed(ctx: typer.Context) -> Iterator[None]:
    """Every error ends here: one sentence on stderr, nothing on stdout, its own exit status. Raises Interrupted."""
    try:
        yield
    except (typer.Exit, typer.Abort):
        raise
    except KeyboardInterrupt:
        from casebook.files.interruption import Interrupted

        raise Interrupted from None
    except BrokenPipeError:
        # Nobody reads any more.
        send_nowhere([sys.stdout, sys.stderr])
        raise typer.Exit(ExitCode.DONE) from None
    except Exception as error:
        if isinstance(error, (OSError, DoneNotPrinted, NotWritten)):
            send_nowhere([sys.stdout])
        sentence, status = _sentence_and_status(error, ctx)
        _print_error(sentence, error if ctx.params.get("debug") else None)
        raise typer.Exit(status) from None


def _sentence_and_status(error: Exception, ctx: typer.Context) -> tuple[str, int]:
    match error:
        case CasebookError():
            return str(error), error.exit_code
        case typer.TyperException():
            return sentence_of(error, ctx), ExitCode.WRONG_INPUT
        case EOFError():
            return "the questions were not answered; nothing was recorded.", ExitCode.INTERRUPTED
        case OSError(filename=str(name)):
            return f"'{shortened(name)}' cannot be used: {reason_of(error)}. Name another file.", ExitCode.NOT_DONE
        case OSError():
            return f"what was asked for could not be written: {reason_of(error)}.", ExitCode.NOT_DONE
        case MemoryError():
            return "there is not enough memory for this.", ExitCode.NOT_DONE
    return str(Unforeseen(type(error).__name__)), ExitCode.NOT_DONE


def _print_error(sentence: str, shown: Exception | None) -> None:
    """The sentence on stderr, and beneath it where the error arose, where that is to be `shown`."""
    from casebook.terminal.remarks import in_rows

    text = f"{in_rows(f'casebook: {for_screen(sentence, lines=False)}', columns_of(sys.stderr))}\n"
    if shown is not None:
        from traceback import format_exception

        text += for_screen("".join(format_exception(shown)))
    try:
        if sys.stderr is not None:
            sys.stderr.buffer.write(text.encode("utf-8", "backslashreplace"))
            sys.stderr.flush()
    except OSError:
        send_nowhere([sys.stderr])
