"""What makes the commands quick, held by what they import: a module that nobody needs is time that everybody pays.

How long they take is measured by `python -m tests.bench`; nothing here looks at a clock.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from processes import environment

from casebook.cli.app import COMMANDS, module_of

COMMAND_MODULES = {module_of(name) for name in COMMANDS}
READING = [("timeline", "towel"), ("export", "towel"), ("due",), ("cases",), ("show", "towel"), ("show", "towel/1")]
PRESSED = {"_CASEBOOK_COMPLETE": "complete_bash", "COMP_WORDS": "casebook timeline to", "COMP_CWORD": "2"}
"""What bash says when Tab is pressed after `casebook timeline to`."""


RUN = """
import atexit, sys
atexit.register(lambda: print("MODULES", *sys.modules, file=sys.stderr))
sys.argv[0] = "casebook"
from casebook.__main__ import main
main()
"""
"""The program as its console script starts it; what it has imported goes to stderr at the very end."""


def imported(book: Path, *words: str, **changes: str) -> set[str]:
    """Every module that this command line makes Python run, away from a terminal."""
    result = subprocess.run(
        [sys.executable, "-c", RUN, *words],
        env=environment(book, **changes),
        input=b"",
        capture_output=True,
        timeout=60,
        check=False,
    )
    errors = result.stderr.decode()

    assert 0 == result.returncode, errors
    return set(errors.rpartition("MODULES ")[2].split())


def of(modules: set[str], *names: str) -> set[str]:
    """Those of the modules that are one of these, or inside one."""
    return {module for module in modules if module in names or module.startswith(tuple(f"{name}." for name in names))}


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_saying_what_it_is_needs_no_book(book: Path, word: str) -> None:
    """The version and the help open nothing and lay nothing out."""
    modules = imported(book, word)

    assert set() == of(modules, "sqlite3", "casebook.store", "casebook.domain", "rich", "pydantic", "sqlmodel")
    assert set() == modules & COMMAND_MODULES


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_reading_needs_neither_records_nor_rich(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """What people type all day is read by plain SQL and written as it is; no date was typed, so none is read."""
    modules = imported(book, *words)

    assert set() == of(modules, "sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "asyncio")
    assert set() == of(modules, "rich", "dateutil", "holidays", "tzlocal", "platformdirs")
    assert set() == of(modules, "casebook.store.tables", "casebook.store.writer", "casebook.parsing.phrases")
    assert set() == of(modules, "casebook.terminal.shells", "casebook.actions.typed_values", "casebook.actions.dates")
    # An export looks at the digests and bodies of its case; to show it, both would take longer to load than it takes to read.
    assert (words[0] == "export") == bool(of(modules, "json", "_hashlib", "casebook.records.revision"))
    assert {module_of(words[0])} == modules & COMMAND_MODULES


def test_completing_a_handle_needs_what_reading_needs_and_no_more(towel: Any, book: Path) -> None:
    """Between Tab and the handle there is the reader, and neither facts of a case nor a screen."""
    modules = imported(book, **PRESSED)

    assert set() == of(modules, "sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "rich", "dateutil", "holidays")
    assert set() == of(
        modules, "casebook.store.tables", "casebook.store.writer", "casebook.terminal.screens", "casebook.exporters"
    )
    assert {module_of("timeline")} == modules & COMMAND_MODULES


WRITING = (
    ("add", "towel", "They will call back.", "--agent", "Maria", "--case-number", "A-1"),
    (
        "add",
        "towel",
        "They will call back.",
        "--agent",
        "Maria",
        "--case-number",
        "A-1",
        "--date",
        "2024-11-19T14:05+01:00",
    ),
    ("note", "towel", "A grey bathrobe."),
    ("ship", "towel", "1Z999AA10123456784"),
    ("settle", "towel/2", "kept"),
    ("edit", "towel/2", "--text", "A refund."),
    ("undo",),
    ("close", "towel"),
    ("check",),
    ("backup",),
)


@pytest.mark.parametrize("words", WRITING, ids=" ".join)
def test_writing_imports_no_heavy_library(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """What people type all day is written by the same codecs that read it, on the first writing of a day too."""
    towel("promise", "towel", "A refund.", now="2024-11-18T12:00:00+01:00")

    modules = imported(book, *words)

    assert set() == of(modules, "sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "asyncio")
    assert set() == of(modules, "rich", "dateutil", "holidays", "tzlocal", "platformdirs")


EACH_HELP = """
import atexit, os, sys
from casebook.__main__ import main
import casebook.cli.app
for name in sys.argv[1:]:
    if child := os.fork():
        assert os.waitpid(child, 0)[1] == 0, name
    else:
        atexit.register(lambda: print(name, *sys.modules, file=sys.stderr, flush=True))
        sys.argv = ["casebook", name, "--help"]
        main()
"""
"""The help of each command in a process of its own, forked before any command was called: a line with its modules each."""


def test_a_command_loads_its_own_module_alone(book: Path) -> None:
    """The module of a command is imported when that command is called, and by no other."""
    done = subprocess.run(
        [sys.executable, "-c", EACH_HELP, *COMMANDS],
        env=environment(book),
        capture_output=True,
        timeout=100,
        check=True,
    )

    lines = [line.split() for line in done.stderr.decode().splitlines()]
    assert {name: {module_of(name)} for name in COMMANDS} == {
        name: COMMAND_MODULES & set(modules) for name, *modules in lines
    }


def test_the_garbage_collector_is_off_during_the_whole_run() -> None:
    """The collector is off before anything is imported, and what is there is frozen before Python looks through it."""
    assert "False []\ncasebook False True\n" == output_of("""
        import atexit, gc, sys
        import casebook.__main__ as program
        print(gc.isenabled(), [name for name in ("typer", "casebook.cli") if name in sys.modules])
        atexit.register(lambda: print("casebook", gc.isenabled(), gc.get_freeze_count() > 10_000))
        sys.stdout.flush()
        sys.argv = ["casebook", "reopen", "--help"]
        sys.stdout = open("/dev/null", "w")
        try:
            program.main()
        finally:
            sys.stdout = sys.__stdout__
    """)


def output_of(program: str) -> str:
    """What this program prints, in a Python of its own; it must end well and complain of nothing."""
    from textwrap import dedent

    lines = [line[8:] if line.startswith(" " * 8) else line for line in program.splitlines()]
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", dedent("\n".join(lines))],
        env=environment(Path("none.db")),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (0, "") == (result.returncode, result.stderr)
    return result.stdout
