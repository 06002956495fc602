"""A kept file written out again: whole or not at all, readable by its owner alone, never over or through anything.

The name a file had is only a proposal. Whatever it is, what is written lies in the folder that was named.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Optional

from casebook.errors import CasebookError, NotWritten
from casebook.text.sanitise import for_paste

MOST_BYTES = 200
"""How long a made-safe name may be in UTF-8; file systems take 255, and some of it is left for a number."""

PIECE = 1 << 20
"""How many bytes are read at a time."""

_UNSAFE = str.maketrans(dict.fromkeys('/\\:*?"<>|', "_"))
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³")}


class FileInTheWay(CasebookError):
    """There is something of that name already, which is never overwritten."""

    def __init__(self, path: str, near: str) -> None:
        self.path, self.near = path, near

    def __str__(self) -> str:
        return f"'{self.path}' is there already and stays as it is; name another file, such as --output '{self.near}'."


def target_of(output: Optional[str], stored: str) -> Path:
    """Where to write: the file that was named, or the safe name in the folder that was named, else in this one."""
    if output is None:
        return Path(safe_name(stored))
    named = Path(output).expanduser()
    try:
        return named / safe_name(stored) if named.is_dir() or output.endswith("/") else named
    except (OSError, ValueError) as error:
        raise NotWritten(f"'{output}'", _reason(error)) from error


def safe_name(stored: str) -> str:
    """A name that stays in its folder on every system, that no shell takes for an option, and that hides nothing.

    >>> safe_name("../../etc/passwd"), safe_name("receipt.pdf"), safe_name("-rf"), safe_name(".."), safe_name("nul.txt")
    ('_.._.._etc_passwd', 'receipt.pdf', '_-rf', '_', '_nul.txt')
    """
    plain = for_paste(stored, lines=False).translate(_UNSAFE).strip().rstrip(". ")
    if plain[:1] in ("", "-", ".", "~") or plain.partition(".")[0].strip().lower() in _DEVICES:
        plain = f"_{plain}"
    if len(plain.encode()) <= MOST_BYTES:
        return plain
    stem, dot, ending = plain.rpartition(".")
    if not stem or len(ending.encode()) > 20:
        stem, dot, ending = plain, "", ""
    room = MOST_BYTES - len(f"{dot}{ending}".encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ") + dot + ending


def extracted(pieces: Iterable[bytes], target: Path) -> None:
    """Write the file: beside its place first, synced, then given its name unless that is taken.

    Raises FileInTheWay, NotWritten, and what the pieces raise; nothing is left behind then.
    """
    building = target.with_name(f".casebook-{os.getpid()}-{os.urandom(4).hex()}.new") if target.name else target
    try:
        if os.path.lexists(target):
            raise FileInTheWay(str(target), str(_free(target)))
        handle = os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                os.fchmod(handle, 0o600)
                for piece in pieces:
                    file.write(piece)
                file.flush()
                os.fsync(handle)
            _named(building, target)
        finally:
            building.unlink(missing_ok=True)
        _synced(target.parent)
    except FileExistsError as error:
        raise FileInTheWay(str(target), str(_free(target))) from error
    except (OSError, ValueError) as error:
        raise NotWritten(f"'{target}'", _reason(error)) from error


def set_aside(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes once all of them have come, from a file without a name: a slow reader then holds up nobody."""
    from tempfile import TemporaryFile

    aside = TemporaryFile()  # noqa: SIM115 - closed when it has been read
    try:
        for piece in pieces:
            aside.write(piece)
        aside.seek(0)
    except BaseException as error:
        aside.close()
        if isinstance(error, OSError):
            raise NotWritten("a copy of the file", _reason(error)) from error
        raise

    def read() -> Iterator[bytes]:
        with aside:
            while piece := aside.read(PIECE):
                yield piece

    return read()


def _named(building: Path, target: Path) -> None:
    """Give the file its name, never in the place of another: a link is made only where there is nothing."""
    try:
        os.link(building, target, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links (a memory stick): the name is taken first, by an empty file of our own.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
        os.replace(building, target)


def _free(target: Path) -> Path:
    """A name beside it that is not taken."""
    names = (target.with_name(f"{target.stem}-{number}{target.suffix}") for number in range(2, 1000))
    return next((name for name in names if not os.path.lexists(name)), target.with_name("another"))


def _synced(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
