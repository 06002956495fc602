"""A command line on a terminal that is only made up, in this process: what is asked is answered from a list."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TextIO

from tests.conftest import NOW, command_line


class Answered(NamedTuple):
    """What came of it: the exit status, what the terminal showed (without what was typed), and stderr."""

    status: int
    shown: str
    errors: str


class _Terminal(io.TextIOWrapper):
    """A line that begins with Ctrl-D ends the input once, as on a terminal; what stands behind is typed after it."""

    _left: str | None = None

    def isatty(self) -> bool:
        return True

    def readline(self, size: int = -1, /) -> str:
        line, self._left = super().readline(size) if self._left is None else self._left, None
        if line.startswith("\x04"):
            self._left = line[1:]
            return ""
        return line


def answered(book: Path, *words: str, answers: tuple[str, ...] | None = (), now: str = NOW, **env: str) -> Answered:
    """The command line with stdin and stdout a terminal, and each answer typed in turn; the terminal ends after the last.

    Where there are no `answers` (None) stdin is empty and no terminal, so that nothing is asked.
    """
    given = io.BytesIO("".join(f"{answer}\n" for answer in answers or ()).encode())
    typed = (io.TextIOWrapper if answers is None else _Terminal)(given, "utf-8")
    shown, errors = (_Terminal(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    own = {"CASEBOOK_BOOK": str(book), "CASEBOOK_NOW": now, "TZ": "Europe/Amsterdam"}
    variables = {**own, "NO_COLOR": "1", "TERM": "dumb", **env}
    status = 0
    with _standing_between(typed, shown, errors, variables):
        try:
            command_line().main(args=list(words), prog_name="casebook")
        except SystemExit as ended:
            status = int(ended.code or 0)
    return Answered(status, _text(shown), _text(errors))


@contextmanager
def _standing_between(stdin: TextIO, stdout: TextIO, stderr: TextIO, variables: Mapping[str, str]) -> Iterator[None]:
    """This process with these standard streams and variables, as a shell gives them to one it starts; then with its own."""
    own, before = (sys.stdin, sys.stdout, sys.stderr), dict(os.environ)
    sys.stdin, sys.stdout, sys.stderr = stdin, stdout, stderr
    os.environ.update(variables)
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = own
        os.environ.clear()
        os.environ.update(before)


def _text(stream: _Terminal) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()
