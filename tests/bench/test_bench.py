"""The bench does what it says: its books are books, its table has its rows; what they cost is looked at by a person."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.bench import books
from tests.bench.measure import Comparison, Run, Subject, clean_environment

REPOSITORY = Path(__file__).parents[2]


def test_a_book_of_the_bench_is_whole_and_has_as_many_contacts_as_asked(
    casebook: Any, book: Path, tmp_path: Path
) -> None:
    """`check` finds the chain unbroken; all cases but the last few are closed, and each has twenty contacts."""
    books.write_document(tmp_path / "document.json", books.disputes(200, spares=3))

    imported = casebook("import", str(tmp_path / "document.json"), now=books.WRITTEN)
    checked, cases, timeline = casebook("check"), casebook("cases"), casebook("timeline", books.HANDLE)

    assert (0, 0, 0, 0) == (imported.exit_code, checked.exit_code, cases.exit_code, timeline.exit_code)
    with closing(sqlite3.connect(book)) as connection, connection:
        each = connection.execute("SELECT count(*) FROM contacts GROUP BY case_id").fetchall()
    assert ([(20,)] * 10, 10 - books.OPEN_CASES) == (each, cases.stdout.count("  closed  "))
    assert 3 == cases.stdout.count("spare-")


def test_the_rows_beside_a_document_are_its_contacts(tmp_path: Path) -> None:
    """What sqlite-utils is given is one array of every contact of the document, key for key, and nothing else."""
    document, rows = tmp_path / "document.json", tmp_path / "rows.json"
    books.write_document(document, books.disputes(45))
    books.write_rows(rows, books.disputes(45))

    cases = json.loads(document.read_text(encoding="utf-8"))["cases"]
    contacts = [entry for case in cases for entry in case["entries"] if entry["kind"] == "contact"]

    assert 45 == len(contacts)
    assert contacts == json.loads(rows.read_text(encoding="utf-8"))


def test_what_counts_is_the_median_of_the_ratios_within_a_turn() -> None:
    """A busy moment that slows both of a pair changes nothing."""
    subject = Subject("anything", [], {})
    pairs = [
        (Run(3, 1, 2, 5), Run(1, 1, 1, 1)),
        (Run(90, 1, 2, 5), Run(30, 1, 1, 1)),
        (Run(8, 1, 2, 5), Run(2, 1, 1, 1)),
    ]
    comparison = Comparison(subject, subject, pairs=pairs)

    assert (3, 2) == (comparison.ratio_of("wall"), comparison.ratio_of("processor"))


@pytest.mark.whole
def test_one_group_of_the_table_is_printed_as_markdown(tmp_path: Path) -> None:
    """`--only modules` says of each command how many modules it imports, and how many of them are heavy."""
    result = bench(tmp_path, "--quick", "--only", "modules")

    assert (0, "") == (result.returncode, result.stderr)
    assert ["check", "backup", "day's"] == [word for word in ("check", "backup", "day's") if word in result.stdout]
    assert {6} == {line.count("|") for line in result.stdout.splitlines() if line.startswith("|")}


@pytest.mark.bench
def test_every_row_that_needs_no_other_program_is_printed(tmp_path: Path) -> None:
    """Each command of the table does, run after run, what it is measured for."""
    groups = [word for name in ("writing", "reading", "size") for word in ("--only", name)]
    result = bench(tmp_path, "--quick", "--runs", "1", *groups)
    tables = result.stdout.split("\n**")[1:]

    assert (0, "") == (result.returncode, result.stderr)
    assert [9, 8, 3] == [table.count("\n| ") - 2 for table in tables]
    assert {11} == {line.count("|") for table in tables for line in table.splitlines() if line.startswith("|")}


def bench(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The bench as a process, whose temporary folder, and so its cache, is this one."""
    return subprocess.run(
        [sys.executable, "-m", "tests.bench", *words],
        cwd=REPOSITORY,
        env=clean_environment(folder, TMPDIR=str(folder)),
        capture_output=True,
        text=True,
        check=False,
    )
