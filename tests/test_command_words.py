"""What is typed behind `python -m tests.…` is known, or nothing runs."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

TESTS = Path(__file__).parent

KNOWING = ("command_words(", "ArgumentParser(")
"""What looks at the words behind a name."""


def _programs() -> dict[str, str]:
    """The source of each program that is run by its name, by that name; what only tests start is none."""
    paths = [
        *TESTS.glob("write_*.py"),
        *TESTS.rglob("__main__.py"),
        TESTS / "typed_words.py",
        TESTS / "masking" / "samples.py",
    ]
    return {path.relative_to(TESTS.parent).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def test_every_program_looks_at_its_words() -> None:
    """A measure or a writer that takes whatever is typed measures or writes something else than was asked for."""
    programs = _programs()

    assert {"tests/paste/__main__.py", "tests/transcripts/__main__.py", "tests/write_share.py"} <= set(programs)
    assert [] == [name for name, text in programs.items() if not any(each in text for each in KNOWING)]


@contextmanager
def typed_behind(program: str, words: Sequence[str]) -> Iterator[None]:
    """So that these words stand behind its name."""
    before = sys.argv
    sys.argv = [program, *words]
    try:
        yield
    finally:
        sys.argv = before


@pytest.mark.filterwarnings("ignore:.*found in sys.modules:RuntimeWarning")  # another test imported it; it is run anew
@pytest.mark.parametrize(
    ("program", "typed", "told"),
    [
        ("tests.paste", ["--stranger"], "'--stranger' is not known; known: --heldout, --strangers, --further, --texts"),
        ("tests.paste", ["--heldout", "--further"], "--heldout and --further do not go together"),
        (
            "tests.transcripts",
            ["summary", "--wrong"],
            "'--wrong' is not known; known: summary, control, lines, reshaped",
        ),
        ("tests.understanding", ["wrong"], "'wrong' is not known; known: --wrong"),
        ("tests.asking", ["--wrong"], "'--wrong' is not known; it takes no words"),
        ("tests.typed_words", ["klingon"], "'klingon' is not known; known: english, dutch, german, french, spanish"),
    ],
)
def test_words_that_are_not_known_are_named(
    program: str, typed: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """They end a program with status 2 and one line that says what it knows; nothing is measured."""
    with pytest.raises(SystemExit) as ended, typed_behind(program, typed):
        runpy.run_module(program, run_name="__main__", alter_sys=True)

    assert (2, "", f"{program}: {told}\n") == (ended.value.code, *capsys.readouterr())
