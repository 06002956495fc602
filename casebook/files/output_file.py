"""The file that `--output` names: written whole or not at all, readable by its owner alone, over nothing unasked."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from pathlib import Path

from casebook.errors import CasebookError, NotWritten, reason_of
from casebook.files.atomic_write import NameTaken, free_name, write_new, write_replacing
from casebook.files.given import NoFileNamed, names_folder, path_typed


class FileInTheWay(CasebookError):
    """There is something of that name already, which nobody said may go; `near` is a name that is free."""

    def __init__(self, path: str, near: str) -> None:
        self.path, self.near = path, near

    def __str__(self) -> str:
        return (
            f"'{self.path}' is there already and stays as it is; name another file, such as --output '{self.near}', "
            "or add --force to replace it."
        )


def output_path(name: str) -> Path:
    """The file that was named. Raises NoFileNamed."""
    path = path_typed(name)
    if not path.name or names_folder(name):
        raise NoFileNamed(name)
    return path


def check_free(path: Path, *, force: bool = False) -> None:
    """Whether `write_output` would write there, as far as can be told before there is anything to write.

    Raises FileInTheWay, NotWritten.
    """
    try:
        _check_ordinary(path)
        is_taken = not force and path.exists()
    except (OSError, ValueError) as error:
        raise NotWritten(f"'{path}'", reason_of(error)) from error
    if is_taken:
        raise FileInTheWay(str(path), str(free_name(path)))


def write_output(output: str | bytes | Iterable[bytes], path: Path, *, force: bool = False) -> None:
    """Put the text, as UTF-8, or the bytes into the file; where it is there only if `force`, and then all or nothing.

    Only an ordinary file is replaced: never what a link points to, a device or a pipe. Raises FileInTheWay, NotWritten.
    """
    data = output.encode("utf-8", "backslashreplace") if isinstance(output, str) else output
    try:
        _check_ordinary(path)
        (write_replacing if force else write_new)(path, [data] if isinstance(data, bytes) else data)
    except NameTaken:
        raise FileInTheWay(str(path), str(free_name(path))) from None
    except (OSError, ValueError) as error:
        raise NotWritten(f"'{path}'", reason_of(error)) from error


def _check_ordinary(path: Path) -> None:
    if path.is_symlink() or (path.exists() and not stat.S_ISREG(path.lstat().st_mode)):
        raise NotWritten(f"'{path}'", "it is not an ordinary file, so it is left alone")
