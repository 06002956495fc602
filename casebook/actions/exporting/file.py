"""An export written into a file, encrypted where that is wanted: never over a book, and over nothing else unsaid."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from casebook.actions.callbacks import ProgressBar, no_progress_bar
from casebook.actions.exporting.export import Exported


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
    from casebook.files.output_file import output_path, write_output
    from casebook.store.sqlite.book_files import check_not_of_book

    name = name if passphrase is None or name.endswith(".age") else f"{name}.age"
    path = output_path(name)
    check_not_of_book(path, book)
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
