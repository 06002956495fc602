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

from casebook.cli.app import COMMANDS

FAMILIES = {f"casebook.cli.{module}" for module, _ in COMMANDS.values()}
READING = [("timeline", "towel"), ("export", "towel"), ("due",), ("cases",), ("show", "towel"), ("show", "towel/1")]
PRESSED = {"_CASEBOOK_COMPLETE": "complete_bash", "COMP_WORDS": "casebook timeline to", "COMP_CWORD": "2"}
"""What bash says when Tab is pressed after `casebook timeline to`."""


RUN = """
import atexit, sys
run = lambda: [name for name, module in sys.modules.items() if type(module).__name__ != "Latecomer"]
atexit.register(lambda: print("MODULES", *run(), file=sys.stderr))
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
    said = result.stderr.decode()

    assert 0 == result.returncode, said
    return set(said.rpartition("MODULES ")[2].split())


def of(modules: set[str], *names: str) -> set[str]:
    """Those of the modules that are one of these, or inside one."""
    return {module for module in modules if module in names or module.startswith(tuple(f"{name}." for name in names))}


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_saying_what_it_is_needs_no_book(book: Path, word: str) -> None:
    """The version and the help open nothing and lay nothing out."""
    modules = imported(book, word)

    assert set() == of(modules, "sqlite3", "casebook.book", "casebook.facts", "rich", "pydantic", "sqlmodel")
    assert set() == modules & FAMILIES


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_reading_needs_neither_records_nor_rich(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """What people type all day is read by plain SQL and written as it is; no date was typed, so none is read."""
    modules = imported(book, *words)

    assert set() == of(modules, "sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "asyncio")
    assert set() == of(modules, "rich", "dateutil", "holidays", "tzlocal", "platformdirs")
    assert set() == of(modules, "casebook.book.records", "casebook.book.writer", "casebook.reading.worded")
    assert {f"casebook.cli.{COMMANDS[words[0]][0]}"} == modules & FAMILIES


def test_completing_a_handle_needs_what_reading_needs_and_no_more(towel: Any, book: Path) -> None:
    """Between Tab and the handle there is the reader, and neither facts of a case nor a screen."""
    modules = imported(book, **PRESSED)

    assert set() == of(modules, "sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "rich", "dateutil", "holidays")
    assert set() == of(
        modules, "casebook.book.records", "casebook.book.writer", "casebook.screen", "casebook.exporters"
    )
    assert {"casebook.cli.timeline"} == modules & FAMILIES


@pytest.mark.parametrize("date", [(), ("--date", "2024-11-19"), ("--date", "2024-11-19T14:05+01:00")], ids=" ".join)
def test_a_contact_needs_the_records_of_contacts_alone(towel: Any, book: Path, date: tuple[str, ...]) -> None:
    """Logging a contact now, or at an ISO date, validates one kind of record; dates in words and Rich stay out of it."""
    modules = imported(book, "add", "towel", "They will call back.", "--agent", "Maria", "--case-number", "A-1", *date)
    records = {f"casebook.book.records.{name}" for name in ("latecomers", "base", "entry", "contact")}

    assert {"casebook.book.records", *records} == of(modules, "casebook.book.records")
    assert set() == of(modules, "rich", "dateutil", "holidays", "tzlocal", "platformdirs")
    assert set() == of(modules, "casebook.reading.worded", "casebook.reading.spans", "casebook.facts.case")
    assert {"casebook.cli.contacts"} == modules & FAMILIES


def test_a_contact_does_not_wait_for_what_the_libraries_import_and_never_use(towel: Any, book: Path) -> None:
    """SQLAlchemy and pydantic ask for asynchronous engines and other distributions' metadata; they come when used: never."""
    modules = imported(book, "add", "towel", "They will call back.", "--agent", "Maria", "--case-number", "A-1")

    assert {"sqlmodel.main", "sqlalchemy.orm"} <= modules
    assert set() == of(modules, "asyncio", "ssl", "email", "random", "secrets", "sqlmodel.sql.expression")
    assert set() == of(modules, "importlib.metadata")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_loads_its_own_family_alone(book: Path, name: str) -> None:
    """The module of a command is imported when that command is called, and by no other."""
    assert {f"casebook.cli.{COMMANDS[name][0]}"} == imported(book, name, "--help") & FAMILIES


def test_nothing_is_collected_from_the_first_import_to_the_last_breath() -> None:
    """The collector is off before anything is imported, and what is there is frozen before Python looks through it."""
    assert "False []\ncasebook False True\n" == said_by("""
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


def test_a_latecomer_is_the_module_itself_once_it_is_used() -> None:
    """Whoever imports one early or late has the same object, whole, whatever is asked of it first."""
    assert "waits True waits\nDone True ModuleType True\n" == said_by(f"""
        {LET_WAIT}
        import asyncio, random, secrets
        from importlib import metadata
        before = sys.modules["asyncio"]
        print(state("asyncio"), "asyncio.events" not in sys.modules, state("importlib.metadata"))

        async def done():
            return "Done"

        print(asyncio.run(done()), before is asyncio is sys.modules["asyncio"], state("asyncio"), end=" ")
        print(metadata.version("sqlmodel") == sys.modules["importlib.metadata"].version("sqlmodel")
              and 0 <= random.random() < 1 and len(secrets.token_hex(4)) == 8)
    """)


def test_a_function_taken_early_waits_for_its_first_call() -> None:
    """What SQLAlchemy keeps of asyncio while it is imported does not fill it; calling that does, with the right answer."""
    assert "waits\nFalse True ModuleType\n" == said_by(f"""
        {LET_WAIT}
        from asyncio import iscoroutine

        async def one():
            return 1

        print(state("asyncio"))
        coroutine = one()
        print(iscoroutine(1), iscoroutine(coroutine), state("asyncio"))
        coroutine.close()
    """)


def test_a_part_of_a_latecomer_may_be_imported_first() -> None:
    """A library that one day imports a module inside gets it, once, and the whole still comes when it is used."""
    assert "True True\n" == said_by(f"""
        {LET_WAIT}
        import asyncio.events
        part = sys.modules["asyncio.events"]
        import asyncio
        print(asyncio.Queue.__module__ == "asyncio.queues", asyncio.base_events.events is part is asyncio.events)
    """)


def test_a_module_that_is_there_already_does_not_wait() -> None:
    """What somebody has imported before stays as it is."""
    assert "ModuleType True\n" == said_by(f"""
        import asyncio
        whole = asyncio
        {LET_WAIT}
        print(state("asyncio"), sys.modules["asyncio"] is whole)
    """)


def test_the_whole_of_sqlmodel_works_beside_latecomers() -> None:
    """An engine, a session and a query on our own records: everything that we do not do still can be done."""
    assert "1 phone\n" == said_by(f"""
        {LET_WAIT}
        from casebook.book.records.base import record
        from casebook.book.records.case import CaseRecord
        from casebook.book.records.contact import ContactRecord
        from sqlmodel import Session, SQLModel, create_engine, select

        moment = ("2024-10-31T14:05:00+01:00", "Europe/Amsterdam", "2024-10-31T13:05:00Z")
        at = dict(zip(("at", "zone", "instant"), moment))
        logged = dict(zip(("logged_at", "logged_zone", "logged_instant"), moment))
        engine = create_engine("sqlite://")
        SQLModel.metadata.create_all(engine)
        with Session(engine) as session:
            session.add(record(ContactRecord, dict(uuid="u" * 36, case_id=1, number=1, channel="phone", **at, **logged)))
            session.commit()
            found = session.exec(select(ContactRecord)).one()
            print(found.number, found.channel.value)
        engine.dispose()
    """)


LET_WAIT = """
        import sys
        from casebook.book.records import latecomers
        def state(name):
            kind = type(sys.modules[name])
            return "waits" if kind is latecomers.Latecomer else "ModuleType" if kind.__name__ == "module" else kind
"""


def said_by(program: str) -> str:
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
