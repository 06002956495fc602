"""The person's editor: what was named, as a command that this system can start, and which one there is where none was."""

from __future__ import annotations

import os
import shlex
from shutil import which

_USUAL = ("vi", "nano")
_USUAL_BESIDE_BACKSLASHES = ("notepad",)
"""What there is without asking, where folders stand between strokes, and where between backslashes (Windows)."""


def editor_command(named: str, separator: str = os.sep) -> list[str]:
    """The words that start the editor, its program by its whole path; none where there is no such program.

    What was named may be a path with blanks or backslashes in it, in quotation marks or not, and options may follow. Where
    it is blank, it is what the system has.
    """
    usual = _USUAL_BESIDE_BACKSLASHES if separator == "\\" else _USUAL
    readings = [[named.strip()], *_readings(named, separator)] if named.strip() else [[name] for name in usual]
    for words in filter(None, readings):
        # Windows starts no `code.cmd` by the name `code`, so it is looked up here.
        program = which(words[0])
        if program is not None:
            return [program, *words[1:]]
    return []


def _readings(named: str, separator: str) -> list[list[str]]:
    """The words as this system's shells take them apart, and as others' do; none where a quotation has no end."""
    escapes = ("", "\\") if separator == "\\" else ("\\", "")
    found = []
    for escape in escapes:
        lexer = shlex.shlex(named, posix=True, punctuation_chars=False)
        lexer.whitespace_split, lexer.commenters, lexer.escape = True, "", escape
        try:
            found.append(list(lexer))
        except ValueError:
            continue
    return found
