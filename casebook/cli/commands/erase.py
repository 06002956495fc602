"""`erase`: the text of an entry, or the content of a file, gone for good."""

from typing import Annotated

import typer

from casebook.actions.remove import erase
from casebook.cli import options
from casebook.cli.completion import complete_case
from casebook.cli.resolve import context_of, resolve_entry
from casebook.records.kinds import Attachment
from casebook.terminal.output import print_recorded
from casebook.terminal.questions import confirm
from casebook.terminal.results import DoneResult


def erase_(
    context: typer.Context,
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="Such as 'towel/3'.", autocompletion=complete_case)],
    as_json: options.Json = False,
) -> None:
    """Remove the text of an entry for good.

    For what should never have been kept: a password, a card number, a file. It goes from the entry and from its
    history; that it was erased stays. Copies of the book made before still hold it, the daily ones too.

    Example: casebook erase towel/3
    """
    ctx = context_of(context)
    with ctx.writing() as book:
        found, meant = resolve_entry(ctx, book.reader, entry)
        what = "content" if isinstance(meant, Attachment) else "text"
        ref = f"{found.case.handle}/{meant.number}"
        if confirm(ctx, f"Erase the {what} of {ref} for good, from its history too?"):
            erased = erase(book, found.case, meant)
            print_recorded(ctx, DoneResult(erased, ctx.moment, ctx.now), erased.warnings, as_json=as_json)
