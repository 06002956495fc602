"""What is shown of an error of the program's own, and of the words of what raised another."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from processes import environment

FAULTY = """
import sys
from casebook.store.reader import Reader
Reader.case_named = lambda *_: 1 // 0
from casebook.__main__ import main
main()
"""
"""A program with a fault in it: it divides by nothing when it looks a case up."""


@pytest.mark.parametrize("words", [("timeline", "towel"), ("timeline", "towel", "--debug")], ids=len)
def test_a_fault_of_the_program_is_a_sentence(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """Status 1 and one sentence without Python's words; with --debug the original stands beneath it."""
    command = [sys.executable, "-c", FAULTY, *words]
    ended = subprocess.run(command, capture_output=True, env=environment(book), timeout=60, check=False)
    sentence, *beneath = ended.stderr.decode().splitlines()

    assert (1, b"") == (ended.returncode, ended.stdout)
    assert sentence.startswith("casebook: casebook did not foresee this")
    assert ("--debug" in words) == bool(beneath) == ("by zero" in ended.stderr.decode())


def test_debug_changes_nothing_of_what_is_right(towel: Any) -> None:
    """Where nothing fails nothing more is shown, and an ordinary refusal has its class beneath it."""
    refused = towel("timeline", "towle", "--debug")

    assert towel("cases").stdout == towel("cases", "--debug").stdout
    assert (3, True) == (refused.exit_code, "NoSuchCase" in refused.stderr)
