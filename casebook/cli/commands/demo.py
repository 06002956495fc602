"""`demo`: the worked example, typed as a person would type it, into a book that is thrown away.

`DEMO_COMMANDS` is the beginning of `examples/towel/story.sh`, up to the day the third promise has been waited for; a test
holds the two together.
"""

import io
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

import typer

from casebook.cli import options
from casebook.cli.resolve import context_of
from casebook.terminal.output import warn, write

DEMO_NOW = "2024-11-20T12:00:00+01:00"

DEMO_COMMANDS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        "2024-10-31T13:50:00+01:00",
        (
            ("open", "towel", "--company", "Amazon", "--order", "302-1234567-1234567"),
            ("--item", "red bath towel", "--ordered", "28 Oct", "--amount", "24.99 EUR"),
            ("--problem", "I ordered a red bath towel and received a grey bathrobe.", "--want", "a full refund"),
        ),
    ),
    (
        "2024-10-31T13:50:00+01:00",
        (("note", "towel", "A grey bathrobe was in the parcel.", "--kind", "delivered", "--date", "13:20"),),
    ),
    (
        "2024-10-31T14:00:00+01:00",
        (
            ("add", "towel", "It only offered me a return label; I asked it for a human."),
            ("--role", "bot", "--date", "13:55", "--outcome", "transferred"),
        ),
    ),
    (
        "2024-10-31T14:20:00+01:00",
        (
            ("add", "towel", "She saw my photo of the bathrobe and is sending the right towel."),
            ("--agent", "Maria", "--role", "representative", "--case-number", "A-1234", "--date", "14:05"),
            ("--minutes", "12", "--rating", "4", "--promise", "a replacement by 2 Nov"),
        ),
    ),
    (
        "2024-11-04T10:45:00+01:00",
        (
            ("add", "towel", "No replacement was ever sent, he says. He mails me a return label and refunds me."),
            ("--channel", "phone", "--agent", "Ravi", "--role", "representative", "--case-number", "B-5678"),
            ("--date", "10:15", "--minutes", "25", "--promise", "a return label by e-mail today"),
            ("--promise", "a refund within 3-5 business days"),
        ),
    ),
    (
        "2024-11-04T10:46:00+01:00",
        (("settle", "towel/5", "broken", "--date", "3 Nov", "--note", "Nothing came."),),
    ),
    ("2024-11-04T16:00:00+01:00", (("settle", "towel/7", "kept", "--date", "15:30"),)),
    (
        "2024-11-05T17:30:00+01:00",
        (
            ("ship", "towel", "1Z999AA10123456784", "--carrier", "UPS", "--return"),
            ("--status", "the bathrobe, handed in at the parcel shop", "--date", "17:10"),
        ),
    ),
    (
        "2024-11-08T19:00:00+01:00",
        (
            (
                "ship",
                "towel",
                "1Z999AA10123456784",
                "--return",
                "--status",
                "delivered to the warehouse",
                "--date",
                "8 Nov",
            ),
        ),
    ),
    (
        "2024-11-12T09:30:00+01:00",
        (
            ("add", "towel", "The refund is in the queue, she says, and I have to wait longer."),
            ("--agent", "Li", "--role", "representative", "--case-number", "B-5678", "--date", "9:10"),
            ("--promise", "a refund in another 7-10 business days"),
        ),
    ),
)
"""When each command was typed, and its words in groups."""


def demo_(context: typer.Context, as_json: options.Json = False) -> None:
    """Show a worked example, from a book that is thrown away.

    A red bath towel was ordered, a grey bathrobe came. Your own book is not touched. With --json it is the case as one
    document.

    Example: casebook demo
    """
    ctx = context_of(context)
    with TemporaryDirectory(prefix="casebook-demo-") as folder:
        book = Path(folder) / "demo.db"
        for present, groups in DEMO_COMMANDS:
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                _run([word for group in groups for word in group], book, present)
        if as_json:
            _run(["timeline", "towel", "--json"], book, DEMO_NOW)
            return
        for words in (["timeline", "towel"], ["export", "towel"]):
            write(ctx, f"$ casebook {' '.join(words)}\n")
            _run(words, book, DEMO_NOW, colour=ctx.colour)
            write(ctx, "\n")
    warn(ctx, "that book is gone; yours starts with: casebook open HANDLE --company NAME")


def _run(words: list[str], book: Path, present: str, *, colour: bool = False) -> None:
    """One command line, in a world of its own. The present and the zone are the example's; the terminal is the real one."""
    from casebook.cli.app import app

    example = {
        "NO_COLOR": "" if colour else "1",
        "CASEBOOK_BOOK": str(book),
        "CASEBOOK_NOW": present,
        "TZ": "Europe/Amsterdam",
        "LC_ALL": "C.UTF-8",
    }
    app(words, prog_name="casebook", standalone_mode=False, obj={"environ": example, "no_input": True})
