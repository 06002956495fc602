"""What makes the commands quick, held by what they import: a module that nobody needs is time that everybody pays.

How long they take is measured by `python -m tests.bench`; nothing here looks at a clock.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from processes import environment, imported

from casebook.cli.app import COMMANDS, module_of
from tests.made_pdfs import plain, told

COMMAND_MODULES = {module_of(name) for name in COMMANDS}
READING = [
    *(("timeline", "towel"), ("export", "towel"), ("due",), ("cases",), ("show", "towel"), ("show", "towel/1")),
    *(("brief", "towel"), ("stats",)),
]
PRESSED = {"_CASEBOOK_COMPLETE": "complete_bash", "COMP_WORDS": "casebook timeline to", "COMP_CWORD": "2"}
"""What bash says when Tab is pressed after `casebook timeline to`."""


def of(modules: set[str], *names: str) -> set[str]:
    """Those of the modules that are one of these, or inside one."""
    return {module for module in modules if module in names or module.startswith(tuple(f"{name}." for name in names))}


def test_saying_what_it_is_needs_no_book(book: Path) -> None:
    """The version and the help open nothing and lay nothing out."""
    for modules in imported((book, ("--version",)), (book, ("--help",))):
        assert set() == of(modules, "sqlite3", "casebook.store", "casebook.domain", "rich", "pydantic", "sqlmodel")
        assert set() == modules & COMMAND_MODULES


def test_reading_needs_neither_records_nor_rich(towel: Any, book: Path) -> None:
    """What people type all day is read by plain SQL and written as it is; no date was typed, so none is read."""
    for words, modules in zip(READING, imported(*((book, words) for words in READING)), strict=True):
        assert set() == of(modules, "sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "asyncio"), words
        assert set() == of(modules, "rich", "dateutil", "holidays", "tzlocal", "platformdirs"), words
        assert set() == of(modules, "casebook.store.tables", "casebook.store.writer"), words
        assert set() == of(modules, "casebook.parsing.dates.phrases", "casebook.terminal.shells"), words
        assert set() == of(modules, "casebook.actions.answers.typed_values", "casebook.actions.answers.dates"), words
        # Where zones are kept is said, and not looked up in how Python was built.
        assert not any(module.startswith("_sysconfigdata") for module in modules), words
        # Errors of the store are loaded when one is raised: `towel/1` is first looked for as a case.
        assert (words[-1] == "towel/1") == bool(of(modules, "casebook.store.errors")), words
        assert set() == of(modules, "casebook.cli.recording_options"), words
        if words[0] in ("timeline", "due", "cases"):
            # What makes a moment of a typed date is loaded where one was typed.
            assert set() == of(modules, "casebook.parsing.errors", "casebook.parsing.dates.moments"), words
        # An export looks at the digests and bodies of its case; to show it, both would take longer to load than it takes to read.
        assert (words[0] == "export") == bool(of(modules, "json", "_hashlib", "casebook.records.revision")), words
        assert {module_of(words[0])} == modules & COMMAND_MODULES, words


def test_a_promise_that_names_no_time_needs_no_words_of_dates(towel: Any, book: Path) -> None:
    """Its day stands beside it; the grammars of days are loaded only for words in which one may be."""
    towel("promise", "towel", "A refund.", "--by", "2024-11-20", now="2024-11-18T12:00:00+01:00")

    for modules in imported((book, ("show", "towel")), (book, ("export", "towel"))):
        assert set() == of(
            modules,
            "casebook.parsing.promises.due_date_finder",
            "casebook.parsing.dates.grammar",
            "casebook.parsing.tokens",
        )


def test_a_sum_in_what_was_said_needs_no_words_of_dates(towel: Any, book: Path) -> None:
    """Where a clause has figures of its own it is told whole, whatever time it may name."""
    said = ("They looked at all of it with me again and refund 4.99 EUR.", "--agent", "Maria", "--date", "2024-11-02")
    towel("add", "towel", *said, "--promise", "a refund", "--by", "2024-11-12")

    [modules] = imported((book, ("export", "towel")))
    assert set() == of(modules, "casebook.parsing.promises.due_date_finder", "casebook.parsing.tokens")


def test_completing_a_handle_needs_what_reading_needs_and_no_more(towel: Any, book: Path) -> None:
    """Between Tab and the handle there is the reader, and neither facts of a case nor a screen."""
    [modules] = imported((book, ()), **PRESSED)

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


def test_writing_imports_no_heavy_library(towel: Any, book: Path) -> None:
    """What people type all day is written by the same codecs that read it, on the first writing of a day too."""
    towel("promise", "towel", "A refund.", now="2024-11-18T12:00:00+01:00")
    books = [book.with_name(f"{number}.db") for number in range(len(WRITING))]
    for copy in books:
        copy.write_bytes(book.read_bytes())

    for words, modules in zip(WRITING, imported(*zip(books, WRITING, strict=True)), strict=True):
        assert set() == of(modules, "sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "asyncio"), words
        assert set() == of(modules, "rich", "dateutil", "holidays", "tzlocal", "platformdirs"), words
        assert set() == of(modules, "casebook.parsing.transcripts", "casebook.actions.transcript"), words


def test_a_pdf_is_taken_apart_where_its_words_are_looked_for_alone(towel: Any, book: Path, tmp_path: Path) -> None:
    """Nobody who records waits for it, nor who looks for a word in a book that keeps none."""
    (tmp_path / "letter.pdf").write_bytes(plain(told(b"armadillo 4111 1111 1111 1111")))

    attached = ("attach", "towel", str(tmp_path / "letter.pdf"))
    without, keeping, finding, named = (
        imported((book, words))[0]
        for words in (("find", "refund"), attached, ("find", "armadillo"), ("find", "armadillo", "--kind", "contact"))
    )

    assert [False, False, True, False] == ["pypdf" in modules for modules in (without, keeping, finding, named)]
    assert "pikepdf" not in finding


def test_a_command_loads_its_own_module_alone(book: Path) -> None:
    """The module of a command is imported when that command is called, and by no other."""
    found = imported(*((book, (name, "--help")) for name in COMMANDS))

    assert {name: {module_of(name)} for name in COMMANDS} == {
        name: COMMAND_MODULES & modules for name, modules in zip(COMMANDS, found, strict=True)
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


def test_a_process_ends_when_all_is_written_and_is_not_taken_apart() -> None:
    """What is to be done at the exit is done, what was printed is there, and no object is told that it goes."""
    assert "usage\nat the exit\n" == output_of("""
        import atexit, sys
        import casebook.__main__ as program
        class Told:
            def __del__(self):
                print("taken apart")
        told = Told()
        atexit.register(lambda: print("at the exit", flush=False))
        program.main = lambda: (print("usage", flush=False), sys.exit(0))
        program.program()
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


def test_a_chat_is_known_for_one_before_the_letters_of_any_language_are_loaded(
    towel: Any, book: Path, tmp_path: Path
) -> None:
    """What casebook writes itself begins no line with a name, so a chat is not held against what it says in five languages."""
    chat = tmp_path / "chat.txt"
    chat.write_text("You: Where is it?\nMaria: I refund you.\nYou: Thanks.\nMaria: Bye.\n", encoding="utf-8")

    (modules,) = imported((book, ("add", "towel", "--transcript", str(chat), "--dry-run")))

    assert set() == of(modules, *(f"casebook.language.{name}.forms" for name in ("german", "french", "spanish")))
    assert of(modules, "casebook.parsing.transcripts.reading")
