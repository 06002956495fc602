"""The address of a file, as SQLite takes it: a path with nothing in it that means anything else."""

from __future__ import annotations

import os
from pathlib import PurePath
from urllib.parse import quote_from_bytes


def file_address(path: PurePath, **options: str) -> str:
    """The `file:` address of an absolute path, with these options behind it.

    A path with a drive begins `file:///C:/`; a path on another computer keeps its two strokes behind an empty name of a
    computer, as SQLite knows no other (sqlite.org/uri.html, 3.1 and 3.3, checked November 2026).

    >>> from pathlib import PurePosixPath, PureWindowsPath
    >>> file_address(PurePosixPath("/home/a b/50%.db"), mode="ro")
    'file:///home/a%20b/50%25.db?mode=ro'
    >>> file_address(PureWindowsPath("C:\\\\Users\\\\a b\\\\x.db")), file_address(PureWindowsPath("\\\\\\\\nas\\\\me\\\\x.db"))
    ('file:///C:/Users/a%20b/x.db', 'file:////nas/me/x.db')
    """
    name = path.as_posix()
    stroke = "" if name.startswith("/") else "/"
    asked = "&".join(f"{name}={value}" for name, value in options.items())
    return f"file://{stroke}{quote_from_bytes(os.fsencode(name), safe='/:')}" + (f"?{asked}" if asked else "")
