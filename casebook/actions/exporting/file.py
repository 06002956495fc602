"""An export written into a file, encrypted where that is wanted: never over a book, and over nothing else unsaid."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from casebook.actions.callbacks import ProgressBar, no_progress_bar
from casebook.actions.exporting.export import Exported


def check_name(name: str, book: Path, *, sealed: bool = False, force: bool = False) -> None:
    """Whether `export_to_file` would take this name, asked before what is exported is put together.

    Raises NoFileNamed, BookInTheWay, FileInTheWay, NotWritten.
    """
    from casebook.files.output_file import check_free

    check_free(_path_of(_full_name(name, sealed=sealed), book), force=force)


def export_to_file(
    exported: Exported,
    name: str,
    book: Path,
    progress: ProgressBar = no_progress_bar,
    *,
    passphrase: Optional[str] = None,
    force: bool = False,
) -> str:
    """The name of the file that now holds what was exported; with a passphrase it is encrypted, and ends in `.age`.

    A file that is there is replaced only if `force`, and the book and what belongs to a book never. Raises NoFileNamed,
    BookInTheWay, FileInTheWay, NotWritten, EncryptionUnavailable.
    """
    from casebook.files.output_file import write_output

    name = _full_name(name, sealed=passphrase is not None)
    path = _path_of(name, book)
    output = exported.output
    if passphrase is None:
        write_output(output, path, force=force)
    else:
        from casebook.store.sqlite.encryption import encrypt

        data = output.encode("utf-8", "backslashreplace") if isinstance(output, str) else b"".join(output)
        with progress("encrypting", len(data), at_once=True):
            data = encrypt(data, passphrase)
        write_output(data, path, force=force)
    return name


def _full_name(name: str, *, sealed: bool) -> str:
    return f"{name}.age" if sealed and not name.endswith(".age") else name


def _path_of(name: str, book: Path) -> Path:
    """The file of that name, which is no book and nothing of one."""
    from casebook.files.output_file import output_path
    from casebook.store.sqlite.book_files import check_not_of_book

    path = output_path(name)
    check_not_of_book(path, book)
    return path
