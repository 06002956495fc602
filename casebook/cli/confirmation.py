"""What is printed once something is in the book: never before."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.cli.secrets import warnings
from casebook.records.kinds import Case, Entry
from casebook.store.reader import Reader
from casebook.terminal.context import Context


def confirm(
    ctx: Context, reader: Reader, case: Case, entries: Sequence[Entry], *, as_json: bool, opened: bool = False
) -> None:
    """Say what was recorded: a line an entry, or the contract's document with these entries alone.

    Once that is said, stderr says what of it should be kept nowhere.
    """
    for warning in warnings(case, entries):
        ctx.warn_later(warning)
    if as_json:
        confirm_json(ctx, reader, case, entries)
        return
    from casebook.terminal.screens.confirmation import case_confirmation, confirmation

    lines = [case_confirmation(case, "opened")] if opened else []
    lines += [confirmation(case, entry) for entry in entries]
    ctx.confirm_recorded("".join(f"{line}\n" for line in lines))


def confirm_json(ctx: Context, reader: Reader, case: Case, entries: Sequence[Entry]) -> None:
    """Print the contract's document of the case with these entries alone, as they stand in the book."""
    from casebook.domain.case_facts import gather
    from casebook.exporters.document import case_document, text_of

    with ctx.rereading_what_was_recorded():
        facts = gather(reader.dossier(case), ctx.now)
    recorded = [facts.entry(entry.number) for entry in entries]
    ctx.confirm_recorded(text_of(case_document(facts, recorded)))


def understood(case: Case, entries: Sequence[Entry]) -> list[str]:
    """What would be recorded, a line an entry, for a person to agree to."""
    from casebook.terminal.screens.confirmation import words_of

    return [words_of(case, entry) for entry in entries]
