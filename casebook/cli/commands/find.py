"""`find`: what was recorded, by its words, by who said it, and by numbers."""

from typing import Annotated, Optional

import typer

from casebook.actions.looking.search import Asked, search
from casebook.actions.looking.timeline import wanted_from
from casebook.cli import filter_options, options
from casebook.cli.options import text_option
from casebook.cli.resolve import context_of
from casebook.terminal.output import print_result, warn
from casebook.terminal.views.found import FoundView

_MOST_ON_A_TERMINAL = 200
"""Nobody reads more hits than so many on a screen, which forgets the first of them. Our own choice."""


def find_(
    context: typer.Context,
    words: Annotated[
        Optional[list[str]],
        typer.Argument(metavar="WORDS", help="All of them have to be there, or their beginnings.", show_default=False),
    ] = None,
    case: Annotated[Optional[str], text_option("--case", "In this case alone.", "CASE")] = None,
    since: filter_options.Since = None,
    until: filter_options.Until = None,
    kind: filter_options.Kinds = None,
    agent: Annotated[
        Optional[str], text_option("--agent", "Said by somebody of this name, or recorded with it.", "NAME")
    ] = None,
    company: Annotated[Optional[str], text_option("--company", "In cases with this company.", "NAME")] = None,
    number: Annotated[
        Optional[str],
        text_option("--number", "With this number, whatever stands between its parts, or its beginning.", "NO"),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Find what was recorded by its words, by who said it, or by a number.

    Capitals and accents do not matter; the beginning of a word finds it, and so does a slip of a letter where nothing else
    fits. What is kept of companies is looked through too, and the text of kept files but PDFs. What was removed or erased is
    not found.

    Example: casebook find refund maria
    """
    ctx = context_of(context)
    wanted = wanted_from(since, until, kind or (), ctx.clock)
    with ctx.reading() as reader:
        only = reader.case_named(case) if case is not None else None
        most = None if as_json or ctx.width is None else _MOST_ON_A_TERMINAL
        result = search(reader, Asked(words or (), agent, company, number, only, wanted), ctx.now, most)
        print_result(ctx, FoundView(result, ctx.now), as_json=as_json)
    for sentence in result.warnings:
        warn(ctx, sentence)
