"""`backup` and `restore`: whole copies of the book, and putting one in its place."""

from contextlib import closing
from pathlib import Path
from typing import Annotated, Optional

import typer

from casebook import errors
from casebook.cli import options, passphrase
from casebook.cli.resolve import context_of
from casebook.files.given import path_typed
from casebook.store.sqlite import backup, restore, verified_copy
from casebook.store.sqlite.backup import BookSummary
from casebook.store.sqlite.creation import make_private_folder
from casebook.store.sqlite.opening import open_as_it_is
from casebook.terminal.context import Context
from casebook.text.sanitise import for_screen


def backup_(
    context: typer.Context,
    name: Annotated[
        Optional[str],
        typer.Argument(metavar="FILE", help="Where to, a file or a folder; else beside the book.", show_default=False),
    ] = None,
    encrypt: Annotated[bool, typer.Option("--encrypt", help="Seal it with a passphrase (age), as FILE.age.")] = False,
    passphrase_file: options.PassphraseFile = None,
    as_json: options.Json = False,
) -> None:
    """Make a whole copy of the book.

    It can be made while others write, is looked through after it was written, and never replaces a file. Note the
    digest elsewhere: `casebook check --expect DIGEST` then says whether a book still holds all that was in this copy.

    Example: casebook backup /media/stick/casebook.db
    """
    ctx = context_of(context)
    secret = passphrase.to_seal(ctx, passphrase_file) if encrypt else None
    with closing(open_as_it_is(ctx.book)) as connection:
        path = _target(ctx, name, ".age" if encrypt else "")
        if secret is None:
            held = backup.backup(connection, ctx.book, path)
        else:
            held = backup.encrypted_backup(connection, ctx.book, path, secret)
    if as_json:
        _tell_json(ctx, {"backup": str(path), "encrypted": encrypt, **_facts(held)})
    else:
        ctx.write(f"written to {_shown(path)}\n{_said(held)} · {_pinned(held)}\n")


def restore_(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="FILE", help="The copy; one that ends in .age is opened first.")],
    passphrase_file: options.PassphraseFile = None,
    as_json: options.Json = False,
) -> None:
    """Put a copy in the place of the book.

    The copy is looked through first, and the present book is put aside beside its place. The copies that are made
    without asking, one a day, are in the folder that has the name of the book and `.copies`.

    Example: casebook restore ~/.local/share/casebook/casebook.db.copies/2024-11-19.db
    """
    ctx = context_of(context)
    source, book = path_typed(name), _place(ctx)
    if source.exists() and book.exists() and source.samefile(book):
        raise errors.WrongUse(f"'{name}' is the book itself; name a copy of it.")
    with verified_copy.verified_copy(source, book, lambda: passphrase.to_open(ctx, passphrase_file)) as found:
        if book.exists() and not ctx.confirm(_question(name, found.summary, restore.current_summary(book))):
            ctx.warn("nothing was restored.")
            return
        aside = restore.install(found, book, _stamp(ctx))
    if as_json:
        before = None if aside is None else str(aside)
        _tell_json(ctx, {"restored": str(source), "put_aside": before, **_facts(found.summary)})
        return
    ctx.write(f"restored from {_shown(source)}\n{_said(found.summary)} · {_pinned(found.summary)}\n")
    if aside is not None:
        ctx.write(f"what was there before is now {_shown(aside)}\n")


def _target(ctx: Context, name: Optional[str], end: str) -> Path:
    """Where the copy goes. Raises WrongUse where no file is named, CopyNotMade where its folder is missing."""
    if name == "-":
        raise errors.WrongUse("a backup is a file, which can be looked through after it was written; name one.")
    path = ctx.book.parent if name is None else path_typed(name)
    if path.is_dir():
        path = path / f"{ctx.book.stem}-{_stamp(ctx)}.db{end}"
    elif end and path.suffix != end:
        path = path.with_name(f"{path.name}{end}")
    if not path.parent.is_dir():
        raise backup.CopyNotMade(str(path), f"there is no folder '{path.parent}'")
    return path


def _place(ctx: Context) -> Path:
    """The file that is the book, or will be, past any link to it; its folder is there."""
    book = ctx.book.resolve()
    if ctx.book_is_default:
        make_private_folder(book.parent)
    if not book.parent.is_dir():
        raise verified_copy.NotRestored(str(book), f"there is no folder '{book.parent}'")
    return book


def _stamp(ctx: Context) -> str:
    """The present as a part of a file name: 2024-11-20-120000."""
    return ctx.now.isoformat(timespec="seconds")[:19].replace("T", "-").replace(":", "")


def _question(name: str, copy: BookSummary, present: Optional[BookSummary]) -> str:
    book = "the book, which cannot be read" if present is None else f"the book ({_said(present)})"
    return f"Put '{name}' ({_said(copy)}) in the place of {book}?"


def _said(held: BookSummary) -> str:
    counts = f"{_counted(held.cases, 'case')}, {held.entries} {'entry' if held.entries == 1 else 'entries'}"
    return f"{counts}, last written {held.last[:10]} {held.last[11:16]}" if held.last else counts


def _pinned(held: BookSummary) -> str:
    """What pins all that was ever written, in the words of `check --digest`."""
    return f"{held.records} records, " + (
        f"digest {held.digest}" if held.digest else "no digest in a book of version 1"
    )


def _shown(path: Path) -> str:
    return for_screen(str(path), lines=False)


def _counted(number: int, word: str) -> str:
    return f"{number} {word if number == 1 else f'{word}s'}"


def _facts(held: BookSummary) -> dict[str, object]:
    return {"cases": held.cases, "entries": held.entries, "records": held.records, "digest": held.digest or None}


def _tell_json(ctx: Context, facts: dict[str, object]) -> None:
    from casebook.exporters.document import copy_document, text_of

    ctx.write(text_of(copy_document(facts, ctx.now)))
