"""`export`: a case as text ready to paste, or as a document, a table or data."""

from enum import StrEnum
from typing import Annotated, Optional

import typer

from casebook import errors
from casebook.cli import options
from casebook.cli.options import text_option
from casebook.cli.session import blank_to_none, case_meant, world
from casebook.cli.world import World
from casebook.exporters.options import ExportOptions
from casebook.facts.case import CaseFacts, gather

MENTION_OVER = 1000
"""stderr says how long a text is when it is over this many characters."""


class As(StrEnum):
    """Whom a text is for."""

    CHAT = "chat"


class Format(StrEnum):
    """What an export is written in."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"


def export_(
    ctx: typer.Context,
    case: options.CaseName = None,
    written_as: Annotated[As, typer.Option("--as", help="Whom it is for.", case_sensitive=False)] = As.CHAT,
    form: Annotated[
        Format, typer.Option("--format", help="What it is written in.", case_sensitive=False)
    ] = Format.TEXT,
    limit: Annotated[
        Optional[int], typer.Option(min=1, help="Make it fit this many characters.", metavar="N", show_default=False)
    ] = None,
    parts: Annotated[
        bool, typer.Option("--parts", help="Split it into numbered messages instead of folding it.")
    ] = False,
    language: Annotated[
        Optional[str], text_option("--language", "en or nl; else the case's own, else en.", "CODE")
    ] = None,
    ask: Annotated[Optional[str], text_option("--ask", "What to ask for, this time.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every case (--format json).")] = False,
    output: Annotated[Optional[str], text_option("--output", "Write to this file instead.", "FILE")] = None,
) -> None:
    """Write a case as text ready to paste.

    Example: casebook export towel --limit 1000
    """
    here = world(ctx)
    _check(case, form, limit, parts=parts, every=every)
    with here.reading() as reader:
        cases = reader.cases() if every else [case_meant(reader, case, here)]
        facts = [gather(reader.dossier(found), here.now) for found in cases]
    if every:
        from casebook.exporters.document import book_document, text_of

        text = text_of(book_document(facts, here.now, with_entries=True))
    else:
        wanted = ExportOptions(_language(language, facts[0]), limit, parts, blank_to_none(ask))
        text = _rendered(facts[0], written_as, form, wanted)
    if form is Format.TEXT and not parts and len(text) > MENTION_OVER:
        here.remark(f"the text has {len(text):,} characters; --limit N folds it, --parts splits it.")
    _deliver(here, text, output)


def _check(case: Optional[str], form: Format, limit: Optional[int], *, parts: bool, every: bool) -> None:
    """Refuse what does not go together, before anything is read."""
    if every and (case is not None or form is not Format.JSON):
        raise errors.WrongUse("--all writes every case as JSON: casebook export --all --format json.")
    if (limit is not None or parts) and form is not Format.TEXT:
        raise errors.WrongUse(f"--limit and --parts are for text; leave them out with --format {form.value}.")


def _rendered(facts: CaseFacts, written_as: As, form: Format, wanted: ExportOptions) -> str:
    from casebook.exporters.forms import renderer

    return renderer(written_as.value if form is Format.TEXT else form.value)(facts, wanted)


def _language(asked: Optional[str], facts: CaseFacts) -> str:
    from casebook.words.language import language_named

    return language_named(asked or facts.case.language or "en").code


def _deliver(here: World, text: str, output: Optional[str]) -> None:
    if output is None or output == "-":
        here.tell(text)
        return
    from casebook.cli.delivery import written

    written(text, output)
    here.remark(f"written to {output}")
