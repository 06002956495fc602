"""The tests have a home of their own: whatever they forget to say, the person's own book is not what they write in."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import casebook as package

LOGGED = ("add", "towel", "hello", "--company", "Amazon")
"""Records something, in whichever book is found."""


@pytest.fixture
def found_book() -> Iterator[Path]:
    """The book that is found where none is named; cleared away afterwards, with what stands beside it."""
    book = Path.home() / ".local" / "share" / "casebook" / "casebook.db"
    assert not book.exists()
    yield book
    shutil.rmtree(book.parent)


def test_the_run_has_a_home_of_its_own() -> None:
    """`~` is a new folder among the temporary files, and no variable of the person's names another."""
    home = Path.home()
    inherited = [
        name for name in os.environ if name.startswith(("XDG_", "CASEBOOK_")) and name != "CASEBOOK_WRITE_GOLDEN"
    ]

    assert (Path(tempfile.gettempdir()), True) == (home.parent, home.is_dir())
    assert home != Path(pwd.getpwuid(os.getuid()).pw_dir)
    assert [] == [name for name in inherited if name.endswith("_HOME") or name.startswith("CASEBOOK_")]


def test_a_command_without_a_book_uses_one_in_that_home(casebook: Any, found_book: Path) -> None:
    """In this process, without CASEBOOK_BOOK, the book is made below the home of the run."""
    result = casebook(*LOGGED, CASEBOOK_BOOK="")

    assert (0, True) == (result.exit_code, found_book.exists())
    assert str(found_book) in result.stderr


def test_a_process_without_options_uses_one_in_that_home(found_book: Path) -> None:
    """A process that inherits what the tests run in makes its book there too."""
    environment = {**os.environ, "PYTHONPATH": str(Path(package.__file__).parents[1])}

    done = subprocess.run(
        [sys.executable, "-m", "casebook", *LOGGED], env=environment, capture_output=True, text=True, check=False
    )

    assert (0, True) == (done.returncode, found_book.exists())
    assert str(found_book) in done.stderr
