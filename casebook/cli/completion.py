"""What the shell offers when Tab is pressed after a command: the handles of the book. Never an error, never a word more."""

from typing import Any

MOST = 50


def complete_case(ctx: Any, incomplete: str) -> list[str]:
    """The handles that begin like this, at most 50."""
    from casebook.errors import CasebookError
    from casebook.terminal.context import context_from

    try:
        book = (ctx.find_root().params or {}).get("book")
        with context_from(book, no_input=True, yes=False).reading() as reader:
            return reader.handles(incomplete, MOST)
    except CasebookError:
        return []


def complete_verdict(ctx: Any, incomplete: str) -> list[str]:  # noqa: ARG001 - the signature is Typer's
    """The words for what became of a promise that begin like this."""
    from casebook.records.vocabularies import Verdict

    return [verdict.value for verdict in Verdict if verdict.value.startswith(incomplete.lower())]
