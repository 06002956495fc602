"""A command line on a terminal that is only made up, in this process: what is asked is answered from a list."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from tests.conftest import NOW, command_line


class Answered(NamedTuple):
    """What came of it: the exit status, what the terminal showed (without what was typed), and stderr."""

    status: int
    shown: str
    errors: str


class _Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def answered(book: Path, *words: str, answers: tuple[str, ...] | None = (), now: str = NOW, **env: str) -> Answered:
    """The command line with stdin and stdout a terminal, and each answer typed in turn; the terminal ends after the last.

    Where there are no `answers` (None) stdin is empty and no terminal, so that nothing is asked.
    """
    given = io.BytesIO("".join(f"{answer}\n" for answer in answers or ()).encode())
    typed = (io.TextIOWrapper if answers is None else _Terminal)(given, "utf-8")
    shown, errors = (_Terminal(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    variables = {"CASEBOOK_BOOK": str(book), "CASEBOOK_NOW": now, "TZ": "Europe/Amsterdam", "NO_COLOR": "1", **env}
    streams = {"stdin": typed, "stdout": shown, "stderr": errors, "argv": ["casebook", *words]}
    status = 0
    with mock.patch.dict(os.environ, variables), mock.patch.multiple("sys", **streams):
        try:
            command_line().main(prog_name="casebook")
        except SystemExit as ended:
            status = int(ended.code or 0)
    return Answered(status, _text(shown), _text(errors))


def _text(stream: _Terminal) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()
