"""A whole book at once is written as it is read: the same as its cases one by one, and nobody is kept from writing."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from casebook.store.reader import Reader
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_case, new_contact, new_note
from tests.cli.processes import started
from tests.conftest import run

CASES = 120
"""More than are read by one query, twice over."""

LONG = "The refund is on its way. " * 80
"""All of them together are more than a pipe holds."""


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    """A book of many cases, open for writing."""
    opened = Writer(tmp_path / "book.db", PRESENT)
    with opened.transaction():
        for number in range(CASES):
            opened.log(opened.open_case(new_case(f"case-{number}")), new_note(LONG), new_contact(f"number {number}"))
    yield opened
    opened.close()


def test_many_cases_are_read_as_each_by_itself(writer: Writer) -> None:
    """In the order that was asked for, with all their entries."""
    reader: Reader = writer.reader
    cases = reader.cases()

    assert [reader.case_with_entries(case) for case in cases] == list(reader.cases_with_entries(cases))
    assert [reader.case_with_entries(case) for case in cases[::-7]] == list(reader.cases_with_entries(cases[::-7]))
    assert [] == list(reader.cases_with_entries([]))


@pytest.mark.parametrize(
    "words", [("timeline", "--all"), ("timeline", "--all", "--json"), ("export", "--all", "--format", "json")]
)
def test_who_reads_slowly_keeps_nobody_from_writing(writer: Writer, tmp_path: Path, words: tuple[str, ...]) -> None:
    """What was printed so far can be read at once; others record meanwhile; the rest comes, whole."""
    book = tmp_path / "book.db"
    process = started(book, *words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    begun = process.stdout.read(1 << 12)

    added = run(book, "note", "case-0", "meanwhile")
    rest, complaints = process.communicate(timeout=60)

    assert (0, "") == (added.exit_code, added.stderr)
    assert (0, b"") == (process.returncode, complaints)
    assert CASES == (begun + rest).count(LONG.rstrip().encode())


def test_a_timeline_of_all_cases_is_those_of_each(writer: Writer, tmp_path: Path) -> None:
    """As text with an empty line between; as JSON in one document."""
    book = tmp_path / "book.db"
    cases = writer.reader.cases()[:3]
    with writer.transaction():
        for case in writer.reader.cases()[3:]:
            writer.remove_case(case)

    text = run(book, "timeline", "--all").stdout
    document = json.loads(run(book, "timeline", "--all", "--json").stdout)
    each = [run(book, "timeline", case.handle).stdout for case in cases]
    timelines = [json.loads(run(book, "timeline", case.handle, "--json").stdout) for case in cases]

    assert "\n".join(each) == text
    assert [{"case": one["case"], "entries": one["entries"]} for one in timelines] == document["cases"]
    assert ["format", "as_of", "cases"] == list(document)
