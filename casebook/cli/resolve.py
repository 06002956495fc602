"""What was named on the command line: which case, which entry; asked for on a terminal where that is left open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from casebook import store
from casebook.errors import CasebookError, UsageError, shortened
from casebook.records.kinds import Case, CaseWithEntries, Entry
from casebook.records.person import ME
from casebook.terminal.context import Context, context_from
from casebook.terminal.output import warn

if TYPE_CHECKING:
    from casebook.actions.settle import Settlement
    from casebook.parsing.settings import Settings
    from casebook.records.revision import Revision
    from casebook.store.reader import Reader
    from casebook.store.writer import Writer


class ArgumentMissing(UsageError):
    """A command was typed without a word that it needs, and nobody can be asked for it."""

    def __init__(self, name: str, command: str) -> None:
        self.name, self.command = name, command

    def __str__(self) -> str:
        return f"{self.name} is missing. `casebook {self.command} --help` shows how it is used."


def context_of(context: Any, settings: Optional[Settings] = None) -> Context:
    """Where the command that Typer's `context` stands for runs, by the `settings` where those are given and not the person's own;
    that its zone is not known is said. Raises NotABookName, WrongPresent.
    """
    ctx = context_from(**context.obj, settings=settings)
    if ctx.unknown_zone:
        warn(
            ctx,
            f"'{shortened(ctx.unknown_zone)}' in TZ is no time zone that is known here, so the clock is taken to be at "
            f"UTC{ctx.now.isoformat()[-6:]}; name one such as Europe/Amsterdam.",
        )
    return ctx


def resolve_case(ctx: Context, reader: Reader, name: Optional[str]) -> Case:
    """The case that was named; the only open one where none was; asked for on a terminal where several are open.

    Raises NoSuchCase, SeveralCases, NoCaseNamed.
    """
    if name is not None:
        return reader.case_named(name)
    if ctx.interactive:
        from casebook.terminal.asking.questions import choose_case

        return choose_case(reader.open_cases(), reader.case_named)
    return reader.only_open_case()


def resolve_case_before(
    ctx: Context, reader: Reader, command: str, name: Optional[str], *others: Optional[str]
) -> Case:
    """The case that was named, where it stands before the other words of this command, as it has to.

    Raises WrongOrder, and what `resolve_case` does.
    """
    from casebook.actions.word_order import CaseToOpen, check_case_first

    check_case_first(reader, command, name, others)
    try:
        return resolve_case(ctx, reader, name)
    except store.errors.NoSuchCase as refusal:
        if name is not None and (taken := case_of_contact(reader, name)):
            raise store.errors.NoSuchCase(name, [taken]) from refusal
        if refusal.near or name is None or name.lower() == ME:
            raise
        raise CaseToOpen(name, command, [each for each in others if each]) from refusal


def case_of_contact(reader: Reader, name: Optional[str]) -> Optional[str]:
    """The handle of the case whose entry stands where a case belongs: `towel/3`; None where it is no such name."""
    before, mark, number = (name or "").rpartition("/")
    return reader.case_named(before).handle if mark and number.isdecimal() and reader.has_handle(before) else None


def resolve_entry(ctx: Context, reader: Reader, ref: str) -> tuple[CaseWithEntries, Entry]:
    """The entry that `towel/3` names (or `3`, with one case open), and its case.

    Raises EntryNotNamed, NoSuchEntry, and what `resolve_case` does.
    """
    from casebook.actions.find import check_names_entry, entry_numbered

    check_names_entry(reader, ref)
    name, _, number = ref.rpartition("/")
    case = reader.case_with_entries(resolve_case(ctx, reader, name or None))
    return case, entry_numbered(case, number, ref)


def resolve_case_or_entry(ctx: Context, reader: Reader, name: Optional[str]) -> tuple[CaseWithEntries, Optional[Entry]]:
    """The case of that name, or the entry `towel/3` and its case. Raises NoSuchCase, SeveralCases, NoSuchEntry."""
    try:
        return reader.case_with_entries(resolve_case(ctx, reader, name)), None
    except store.errors.NoSuchCase:
        if name is None or "/" not in name:
            raise
    return resolve_entry(ctx, reader, name)


def resolve_even_removed(ctx: Context, book: Writer, name: str) -> tuple[Case, Optional[Entry]]:
    """The case of that name, or the entry and its case; also one that was removed. Raises what `resolve_case_or_entry` does."""
    removed = book.removed_subject(name)
    if removed is not None:
        return removed
    found, entry = resolve_case_or_entry(ctx, book.reader, name)
    return found.case, entry


def case_meant_in(context: Any) -> Callable[[str], Optional[str]]:
    """What gives the handle of the case that a word names, begins or nearly is, for a line that could not be read; None where
    it is none, or no book can be read."""

    def case_meant(word: str) -> Optional[str]:
        from casebook.actions.word_order import handle_meant

        try:
            with context_of(context).reading() as reader:
                return handle_meant(reader, word)
        except CasebookError:
            return None

    return case_meant


def is_me(reader: Reader, name: Optional[str]) -> bool:
    """Whether `me` stands for who keeps the book: anything of that was ever kept, and no case has just that handle."""
    if name is None or name.lower() != ME or reader.has_handle(ME) or reader.removed_ref(ME):
        return False
    return bool(reader.person_revisions())


def resolve_revisions(ctx: Context, reader: Reader, name: Optional[str]) -> list[Revision]:
    """Every state of the case, the entry, the company or who keeps the book that goes by this; of the only open case where
    none was named. What was removed is found too. Raises what `resolve_case_or_entry` and `company_meant` do.
    """
    from casebook.actions.company import company_meant

    removed = reader.removed_ref(name) if name else None
    if is_me(reader, name):
        return reader.person_revisions()
    if removed:
        return reader.revisions(*removed)
    if company := company_meant(reader, name, even_hidden=True):
        return reader.company_revisions(company)
    if name is None:
        return reader.revisions(resolve_case(ctx, reader, None).uuid)
    found, entry = resolve_case_or_entry(ctx, reader, name)
    return reader.revisions(found.case.uuid, entry.uuid if entry else None)


def resolve_settlement(ctx: Context, reader: Reader, entry: str, verdict: Optional[str]) -> Settlement:
    """The promise and what became of it, in whatever order they were typed; a case or a contact stands for its one
    open promise, and so does the verdict alone where one case is open.

    Raises NotAChoice, NotAPromise, PromiseNotNamed, and what `resolve_entry` does.
    """
    from casebook.actions.find import as_promise, only_open_promise
    from casebook.actions.settle import Settlement, in_order, is_verdict
    from casebook.records.vocabularies import Verdict

    if verdict is None and is_verdict(entry) and not reader.has_handle(entry):
        case, named = reader.case_with_entries(resolve_case(ctx, reader, None)), None
        return Settlement(case.case, only_open_promise(case), Verdict(entry.lower()), is_as_typed=False)
    ref, word, swapped = in_order(entry, verdict)
    if "/" in ref or ref.isdecimal():
        case, named = resolve_entry(ctx, reader, ref)
        promise = as_promise(case, named)
    else:
        case, named = reader.case_with_entries(resolve_case(ctx, reader, ref)), None
        promise = only_open_promise(case)
    return Settlement(case.case, promise, word, is_as_typed=not swapped and promise is named)


def resolve_case_and_text(
    ctx: Context, case: Optional[str], text: Optional[str]
) -> tuple[Optional[str], Optional[str]]:
    """Which of the two a single argument is: words with blanks between, or `-`, are the text, unless a case goes by them."""
    if case is None or text is not None or not (case == "-" or any(character.isspace() for character in case)):
        return case, text
    try:
        with ctx.reading() as reader:
            reader.case_named(case)
            return case, None
    except CasebookError:
        return None, case
