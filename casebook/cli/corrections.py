"""Corrections without loss: what an entry said before stays in its history, unless it is erased on purpose."""

from typing import Annotated, Any, Optional

import typer

from casebook.cli import options
from casebook.cli.amendment import amended, amended_case, changes_between
from casebook.cli.completion import complete_case
from casebook.cli.confirmation import confirm_json
from casebook.cli.options import text_option
from casebook.cli.secrets import warnings
from casebook.cli.session import case_or_entry, context_of, entry_meant
from casebook.records.kinds import Attachment, Case, CaseWithEntries, Entry, Promise
from casebook.records.vocabularies import Channel, EventKind, Outcome, Role
from casebook.terminal.context import Context

Meant = Annotated[
    str,
    typer.Argument(metavar="CASE|ENTRY", help="A case, or an entry such as 'towel/3'.", autocompletion=complete_case),
]


def edit_(
    context: typer.Context,
    meant: Meant,
    text: Annotated[Optional[str], text_option("--text", "What was said; `-` reads it from stdin.")] = None,
    date: options.Date = None,
    channel: Annotated[Optional[Channel], typer.Option(help="How a contact took place.", show_default=False)] = None,
    agent: Annotated[Optional[str], text_option("--agent", "Who answered, or who promised.", "NAME")] = None,
    role: Annotated[Optional[Role], typer.Option(help="What they were.", show_default=False)] = None,
    case_number: Annotated[Optional[str], text_option("--case-number", "The number they gave.", "NO")] = None,
    outcome: Annotated[Optional[Outcome], typer.Option(help="How a contact ended.", show_default=False)] = None,
    minutes: Annotated[Optional[int], typer.Option(min=0, max=100000, help="How long.", show_default=False)] = None,
    rating: Annotated[Optional[int], typer.Option(min=1, max=5, help="How it was.", show_default=False)] = None,
    by: options.By = None,
    tracking: Annotated[Optional[str], text_option("--tracking", "A parcel's number.", "NO")] = None,
    carrier: options.Carrier = None,
    kind: Annotated[Optional[EventKind], typer.Option(help="What an event was.", show_default=False)] = None,
    private: Annotated[
        Optional[bool], typer.Option("--private/--not-private", help="Keep it out of every export.", show_default=False)
    ] = None,
    company: Annotated[Optional[str], text_option("--company", "The company of a case.", "NAME")] = None,
    title: Annotated[Optional[str], text_option("--title", "What a case is called.")] = None,
    item: Annotated[Optional[str], text_option("--item", "What was bought.")] = None,
    problem: Annotated[Optional[str], text_option("--problem", "What went wrong.")] = None,
    want: Annotated[Optional[str], text_option("--want", "What you want of them.")] = None,
    amount: Annotated[Optional[str], text_option("--amount", "What is at stake.", "AMOUNT")] = None,
    language: Annotated[Optional[str], text_option("--language", "The language of its exports.", "CODE")] = None,
    country: Annotated[Optional[str], text_option("--country", "Whose holidays count.", "CODE")] = None,
    as_json: options.Json = False,
) -> None:
    """Correct an entry or a case; what it said before is kept.

    An empty value takes out what was there. With no option, on a terminal, it opens in your $EDITOR and shows what
    would change before it is changed.

    Example: casebook edit towel/3 --agent "Maria Jansen" --case-number A-1235
    """
    ctx = context_of(context)
    given = {
        name: value for name, value in context.params.items() if value is not None and name not in ("meant", "as_json")
    }
    with ctx.writing() as writer:
        dossier, entry = case_or_entry(writer.reader, meant, ctx)
        if not given:
            from casebook.cli.editor import edited

            given = edited(ctx, dossier.case, entry)
        before: Any = entry or dossier.case
        after: Any = amended(entry, given, dossier.case, ctx) if entry else amended_case(dossier.case, given, ctx)
        with writer.transaction():
            if after != before:
                _ = writer.edit(dossier.case, after) if entry else writer.edit_case(after)
        for warning in warnings(dossier.case, [after]) if entry else ():
            ctx.warn_later(warning)
        if as_json:
            confirm_json(ctx, writer.reader, dossier.case if entry else after, [after] if entry else [])
        else:
            _say(ctx, dossier.case, entry, changes_between(before, after))


def remove_(context: typer.Context, meant: Meant, as_json: options.Json = False) -> None:
    """Hide an entry, or a whole case.

    Nothing is lost: `casebook undo` brings it back, `casebook history` still shows it. The promises made in a contact
    and the files attached to an entry go with it.

    Example: casebook remove towel/3
    """
    ctx = context_of(context)
    with ctx.writing() as writer:
        dossier, entry = case_or_entry(writer.reader, meant, ctx)
        hidden = _with_what_is_its_own(dossier, entry) if entry else ()
        names = [f"{dossier.case.handle}/{each.number}" for each in hidden] or [dossier.case.handle]
        if not ctx.confirm(f"Hide {' and '.join(names)}?"):
            return
        with writer.transaction():
            if entry:
                writer.remove(*hidden)
            else:
                writer.remove_case(dossier.case)
        _report(ctx, [{"ref": name, "act": "removed"} for name in names], as_json=as_json)


def undo_(context: typer.Context, as_json: options.Json = False) -> None:
    """Take back the last thing that was done.

    What was recorded, edited, removed, settled, closed or reopened last is as it was before. It can be repeated.

    Example: casebook undo
    """
    from casebook.domain.moment_words import moment_words
    from casebook.store.undo import undo

    ctx = context_of(context)
    with ctx.writing() as writer:
        with writer.transaction():
            undone = undo(writer.ledger)
        when = moment_words(undone.written, ctx.moment)
        done = [{"ref": ref, "act": "undone", "undid": act.value} for ref, act in undone.acts]
        _report(ctx, done, as_json=as_json, when=when)


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
    with ctx.writing() as writer:
        dossier, meant = entry_meant(writer.reader, entry, ctx)
        ref = f"{dossier.case.handle}/{meant.number}"
        what = "content" if isinstance(meant, Attachment) else "text"
        if not ctx.confirm(f"Erase the {what} of {ref} for good, from its history too?"):
            return
        with writer.transaction():
            writer.erase(dossier.case, meant)
        _report(ctx, [{"ref": ref, "act": "erased"}], as_json=as_json)
    ctx.warn("copies of the book that were made before, the daily ones too, still hold it.")


def _with_what_is_its_own(dossier: CaseWithEntries, entry: Entry) -> tuple[Entry, ...]:
    """The entry, with the promises made in it and the files attached to it."""
    own = [
        other
        for other in dossier.entries
        if (isinstance(other, Promise) and other.made_in == entry.number)
        or (isinstance(other, Attachment) and other.attached_to == entry.number)
    ]
    return (entry, *own)


def _say(ctx: Context, case: Case, entry: Optional[Entry], changes: list[str]) -> None:
    ref = f"{case.handle}/{entry.number}" if entry else case.handle
    if not changes:
        ctx.confirm_recorded(f"{ref}  nothing to change\n")
    ctx.confirm_recorded("".join(f"{ref}  {change}\n" for change in changes))


def _report(ctx: Context, done: list[dict[str, str]], *, as_json: bool, when: str = "") -> None:
    """Say what was done, a line each: `towel/3  removed`."""
    if as_json:
        from casebook.exporters.document import deeds_document, text_of

        ctx.confirm_recorded(text_of(deeds_document(done, ctx.now)))
        return
    since = f" on {when}" if when else ""
    ctx.confirm_recorded("".join(f"{each['ref']}  {_words(each)}{since}\n" for each in done))


def _words(done: dict[str, str]) -> str:
    return f"taken back: {done['undid']}" if done["act"] == "undone" else done["act"]
