"""This process made to lack what Windows lacks; then the command line in its arguments, or a day's worth of them.

What is taken away is taken from Python's own modules, before any of casebook is imported: `fcntl` and its like, owners and
modes, folders that can be opened, flags, file descriptors of folders, signals that only ask; and a file that is open cannot be
replaced or removed, one open for reading not be synced. What there is instead, locks and a console by Windows' means, is
stood in for as Python's documentation describes it. Nobody ran casebook on a real Windows.

`python -m tests.files.another_system WORD …` runs one command line; `--without-locks` before it takes hard links and locks away
too.
"""

from __future__ import annotations

import builtins
import ctypes
import errno
import fcntl
import io
import os
import shutil
import stat
import subprocess  # noqa: F401 - it looks at what system this is when it is imported
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

MODULES = ("fcntl", "resource", "termios", "tty", "pty", "pwd", "grp", "readline", "syslog")
FLAGS = ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_NOFOLLOW", "O_DIRECTORY", "O_SYNC", "O_DSYNC")
CALLS = (
    "fchmod",
    "geteuid",
    "getuid",
    "getegid",
    "getgid",
    "chown",
    "fchown",
    "mkfifo",
    "fork",
    "getpgid",
    "killpg",
    "setsid",
)
TAKING_OPEN_FILES_AWAY = ("replace", "rename", "unlink", "remove")
WITH_FOLDER_HANDLES = ("open", "stat", "mkdir", "rmdir", "link", *TAKING_OPEN_FILES_AWAY)

TIMES = ("st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns")

READABLE, SHARED_FOLDER = 0o666, 0o777
"""The modes that Windows invents."""


def take_away(*, locks: bool = False) -> None:
    """Make this process such a one; with `locks`, one that has neither kind of lock, nor hard links."""
    for name in WITH_FOLDER_HANDLES:
        setattr(os, name, _without_folder_handles(getattr(os, name)))
    for name in TAKING_OPEN_FILES_AWAY:
        setattr(os, name, _not_of_open_files(getattr(os, name)))
    os.open = _refusing_folders(os.open)
    io.open = builtins.open = _refusing_folders(builtins.open)
    os.fsync = _syncing_what_is_written(os.fsync)
    for name in ("stat", "lstat", "fstat"):
        setattr(os, name, _with_invented_modes(getattr(os, name)))
    os.chmod = os.kill = _does_nothing
    shutil._use_fd_functions = False  # type: ignore[attr-defined]
    # Elsewhere a file without a name is one whose name was taken away while it is open.
    tempfile.TemporaryFile = tempfile.NamedTemporaryFile  # type: ignore[assignment]
    gone = list(MODULES)
    if locks:
        gone.append("msvcrt")
        del os.link
    else:
        sys.modules["msvcrt"] = _msvcrt()
        ctypes.windll = SimpleNamespace(kernel32=SimpleNamespace(GetConsoleMode=_no, SetConsoleMode=_no))  # type: ignore[attr-defined]
    for name in gone:
        sys.modules[name] = None  # type: ignore[assignment]
    for name in (*FLAGS, *CALLS):
        delattr(os, name)


def _without_folder_handles(call: Callable[..., Any]) -> Callable[..., Any]:
    def called(*words: Any, **options: Any) -> Any:
        if any(options.pop(name, None) is not None for name in ("dir_fd", "src_dir_fd", "dst_dir_fd")):
            raise NotImplementedError("dir_fd unavailable on this platform")
        return call(*words, **options)

    return called


def _not_of_open_files(call: Callable[..., Any]) -> Callable[..., Any]:
    def called(*paths: Any, **options: Any) -> Any:
        held = [os.path.realpath(f"/proc/self/fd/{handle}") for handle in os.listdir("/proc/self/fd")]  # noqa: PTH208
        for path in paths:
            if os.path.realpath(os.fsdecode(path)) in held:
                raise PermissionError(errno.EACCES, "Permission denied", os.fsdecode(path))
        return call(*paths, **options)

    return called


def _refusing_folders(call: Callable[..., Any]) -> Callable[..., Any]:
    def called(path: Any, *words: Any, **options: Any) -> Any:
        without_name = "opener" in options or (
            words and isinstance(words[0], int) and words[0] & os.O_TMPFILE == os.O_TMPFILE
        )
        if not isinstance(path, int) and os.path.isdir(path) and not without_name:  # noqa: PTH112
            raise PermissionError(errno.EACCES, "Permission denied", os.fsdecode(path))
        return call(path, *words, **options)

    return called


def _syncing_what_is_written(call: Callable[[int], None]) -> Callable[[int], None]:
    def called(handle: int) -> None:
        if fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            raise OSError(errno.EBADF, "Bad file descriptor")
        call(handle)

    return called


def _with_invented_modes(call: Callable[..., os.stat_result]) -> Callable[..., os.stat_result]:
    def called(*words: Any, **options: Any) -> os.stat_result:
        found = call(*words, **options)
        mode = stat.S_IFMT(found.st_mode) | (SHARED_FOLDER if stat.S_ISDIR(found.st_mode) else READABLE)
        return os.stat_result((mode, *found[1:4], 0, 0, *found[6:10]), {name: getattr(found, name) for name in TIMES})

    return called


def _does_nothing(*_: Any, **__: Any) -> None:
    """Windows' chmod knows only "read-only"; what its kill would do, no test may."""


def _no(*_: Any) -> int:
    return 0


def _msvcrt() -> ModuleType:
    """Its locks, which never wait here, and what leads to the console."""
    module = ModuleType("msvcrt")

    def locking(handle: int, mode: int, size: int) -> None:
        try:
            fcntl.flock(handle, fcntl.LOCK_UN if mode == 0 else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PermissionError(errno.EACCES, "Permission denied") from None

    module.__dict__.update(LK_UNLCK=0, LK_NBLCK=2, locking=locking, get_osfhandle=int)
    return module


def everyday(folder: Path) -> list[tuple[str, int, str]]:
    """What a person types in a while, each line with what came of it: the exit status and stderr."""
    from typer.testing import CliRunner

    from casebook.cli.app import app

    book, files = folder / "data" / "book.db", folder / "files"
    for made in (book.parent, files):
        made.mkdir()
    (files / "receipt.pdf").write_bytes(b"%PDF-1.4 receipt")
    os.chdir(files)
    done = []
    for line in COMMANDS.strip().splitlines():
        day, *words = line.split()
        if words[0] == "DAMAGE":
            book.write_bytes(b"x" * 5000)
            continue
        place = {"CASEBOOK_BOOK": str(book), "CASEBOOK_NOW": f"2024-11-{day}T12:00:00+01:00", "TZ": "Europe/Amsterdam"}
        result = CliRunner().invoke(app, words, env=place, prog_name="casebook", catch_exceptions=False)
        done.append((line, result.exit_code, result.stderr))
    return done


COMMANDS = """
20 add towel Hello --company Amazon --agent Maria --case-number A-1 --promise refund --by tomorrow
20 demo
20 attach towel receipt.pdf
20 attach towel ../files
20 extract towel/3 --output ../
20 extract towel/3 --force
21 note towel later
21 edit towel/1 --agent Tom
21 undo
21 export towel --output paste.txt
21 export towel --output paste.txt --force
21 export --all --format json --output all.json
21 export --all --format zip --output all.zip
21 import all.json
21 --book ../other.db import all.zip
21 backup ../
21 backup copy.db
21 --yes restore copy.db
21 --book ../third.db restore copy.db
21 DAMAGE
21 --yes restore copy.db
21 --yes erase towel/1
21 check
"""
"""The day, and what is typed; at one point the book is a ruin."""


if __name__ == "__main__":
    without_locks = sys.argv[1:2] == ["--without-locks"]
    take_away(locks=without_locks)
    del sys.argv[1 : 2 if without_locks else 1]
    if sys.argv[1] == "everyday":
        import json

        sys.stdout.write(json.dumps(everyday(Path(sys.argv[2]))))
    else:
        from casebook.__main__ import main

        main()
