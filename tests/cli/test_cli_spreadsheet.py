"""A spreadsheet kept until now becomes contacts of a case: as typed, each row once, and what is wrong told with its line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import contents, entries, refused

from tests.conftest import record

ROWS = """\
Date,Time,Channel,Agent,Role,Number,Text,Promise,By,Mood
28 Oct 2024,10:15,phone,Maria,supervisor,A-1234,"Asked where it is;
""it lies in the depot"".",,,calm
2024-10-31,14:05,e-mail,[Tom],,A-1234,They send it again.,a refund,4 Nov 2024,
5 Nov 2024,,phone,,,,nobody answered,,,
5 Nov 2024,,phone,,,,nobody answered,,,

31 Feb 2024,,chat,Tom,,,nothing,,,
,,chat,Tom,,,no date,,,
6 Nov 2024,,fax machine,Tom,,,nothing,,,
6 Nov 2024,,chat,,,,,,,
7 Nov 2024,,chat,Tom,,,too much,,,,here
"""
GOOD = "".join(ROWS.splitlines(keepends=True)[:6])


@pytest.fixture
def towel(casebook: Any) -> Any:
    """A case without an entry."""
    record(casebook, ("open", "towel", "--company", "Amazon"))
    return casebook


def test_each_row_becomes_what_would_have_been_typed(towel: Any, sheet: Any) -> None:
    """A contact with its promise, in the words of the cells; what nothing is taken from is named."""
    result = towel("import", "--case", "towel", sheet(GOOD))

    assert 0 == result.exit_code
    assert (
        "towel  5 entries added\n"
        "towel/1  Mon 28 Oct 2024 10:15 · phone call with Maria (supervisor) · case A-1234\n"
        "towel/2  Thu 31 Oct 2024 14:05 · email, answered by [Tom] · case A-1234\n"
        "towel/3  Thu 31 Oct 2024 14:05 · promised: a refund · due Mon 4 Nov 2024\n"
        "towel/4  Tue 5 Nov 2024 · phone call\n"
        "towel/5  Tue 5 Nov 2024 · phone call\n"
    ) == result.stdout
    assert "casebook: nothing is taken from 'Mood'; --map NAME=COLUMN says what a column is for.\n" in result.stderr
    assert "casebook: line 6: this says the same as towel/4; `casebook remove towel/5` takes it out.\n" in result.stderr
    first, second, promise, *_ = entries(towel)
    assert 'Asked where it is;\n"it lies in the depot".' == first["text"]
    assert ("2024-10-31T14:05:00+01:00", "email") == (second["at"], second["channel"])
    assert ("towel/2", "2024-11-04") == (promise["made_in"], promise["due"])


def test_the_same_again_adds_nothing(towel: Any, sheet: Any, book: Path) -> None:
    """Changed or removed since, too; a new row alone is added, in one change with what is new."""
    path = sheet(GOOD)
    towel("import", "--case", "towel", path)
    towel("edit", "towel/1", "--text", "In my own words.")
    towel("remove", "towel/4", "--yes")
    before = contents(book)

    again = towel("import", path)

    assert "towel  already there · 3 entries\n  towel/4  was removed here and stays so\n" == again.stdout
    assert before == contents(book)
    more = towel(
        "import", "--case", "towel", sheet(GOOD + "8 Nov 2024,,chat,Tom,,,new,,,\n9 Nov 2024,,chat,Tom,,,newer,,,\n")
    )
    assert more.stdout.startswith("towel  2 entries added · 3 already there\n  towel/4  was removed")
    assert ["towel/6  undone", "towel/7  undone"] == [
        line.partition(":")[0] for line in towel("undo").stdout.splitlines() if line.startswith("towel")
    ]


def test_a_bad_row_is_told_with_its_line_and_the_rest_goes_in(towel: Any, sheet: Any) -> None:
    """A day that does not exist, none, a word that is none, nothing said, a cell too many."""
    result = towel("import", "--case", "towel", sheet(ROWS))

    assert (0, "towel  5 entries added") == (result.exit_code, result.stdout.splitlines()[0])
    told = [line for line in result.stderr.splitlines() if line.endswith("this row was left out.")]
    assert {f"line {number}" for number in range(8, 13)} == {line.split(":")[1].strip() for line in told}
    assert "line 8: '31 Feb 2024' is not a day that exists" in result.stderr
    assert "line 9: there is no date; a contact needs the day it was on" in result.stderr
    assert "line 12: it has more cells than there are headings" in result.stderr
    assert 5 == len(entries(towel))


def test_with_strict_one_bad_row_is_too_many(towel: Any, sheet: Any, book: Path) -> None:
    """Nothing is recorded then, nor where no row is right."""
    status, told = refused(towel, book, "import", "--case", "towel", sheet(ROWS), "--strict")
    assert (2, True) == (status, "line 8: '31 Feb 2024' is" in told)
    assert told.endswith("; nothing was imported; without --strict the others are.\n")

    status, told = refused(
        towel, book, "import", "--case", "towel", sheet(ROWS.splitlines()[0] + "\n,,chat,Tom,,,no date,,,\n")
    )
    assert 2 == status
    assert (
        "casebook: this is a spreadsheet with 1 row.\n"
        "casebook: its columns are read so: date from 'Date', time from 'Time', channel from 'Channel', agent from 'Agent', "
        "role from 'Role', number from 'Number', text from 'Text', promise from 'Promise', by from 'By'.\n"
        "casebook: line 2: there is no date; a contact needs the day it was on; nothing was imported.\n"
    ) == told


def test_a_dry_run_says_what_would_be_and_does_nothing(towel: Any, sheet: Any, book: Path) -> None:
    """The very lines that recording prints, and not a byte of the book."""
    before, path = contents(book), sheet(ROWS)

    dry = towel("import", "--case", "towel", path, "--dry-run")

    assert before == contents(book)
    assert dry.stderr.endswith("casebook: this was a dry run; nothing was imported.\n")
    done = towel("import", "--case", "towel", path)
    assert dry.stdout == done.stdout.replace("entries added", "entries would be added")
    assert dry.stderr == done.stderr + "casebook: this was a dry run; nothing was imported.\n"


def test_the_case_is_the_one_that_is_named_or_the_only_open_one(towel: Any, sheet: Any, book: Path) -> None:
    """With several open, and none named, nothing is guessed; the others stay as they are."""
    towel("open", "kettle", "--company", "Bol")

    status, told = refused(towel, book, "import", sheet(GOOD))
    assert (3, True) == (status, "kettle" in told and "towel" in told)
    assert towel("import", sheet(GOOD), "--case", "kettle").stdout.startswith("kettle  5 entries added\n")
    assert [] == entries(towel, "towel")


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Who,Day of it,Notes\nLi,5 Nov 2024,one\nMo,2024-11-06,two\n", "--map 'date=Day of it'."),
        ("Who;Gemaakt;Notities\nLi;05-11-2024 10:30;een\n", "--map 'date=Gemaakt'."),
        ("Who,Notes\nLi,one\nMo,two\n", "--map date=COLUMN."),
    ],
)
def test_a_column_in_which_days_stand_is_proposed_or_none(
    towel: Any, sheet: Any, book: Path, text: str, way: str
) -> None:
    """Never the first there is."""
    assert f"Say which it is: {way}" in refused(towel, book, "import", sheet(text))[1]


def test_columns_are_found_by_name_in_several_languages_or_named(towel: Any, sheet: Any, book: Path) -> None:
    """However they are separated and encoded; an unknown one is named by --map, and what may be either is asked for."""
    for text, encoding in (
        ("Datum;Kanaal;Medewerker;Notities\n1 nov 2024;telefoon;Jürgen;één\n", "utf-8-sig"),
        ("sep=;\nDatum;Kanal;Mitarbeiter;Bemerkung\n2 nov 2024;phone;Jürgen;zwei\n", "cp1252"),
        ("Date\tCanal\tInterlocuteur\tRemarque\n3 nov 2024\tchat\tJürgen\ttrois\n", "utf-16"),
        ("Fecha|Canal|Nombre|Descripción\n4 nov 2024|chat|Jürgen|cuatro\n", "utf-8"),
    ):
        assert "towel  1 entry added" in towel("import", "--case", "towel", sheet(text, encoding)).stdout
    assert {"Jürgen"} == {entry["agent"] for entry in entries(towel)}

    path = sheet("Day of it,Notes,Remarks\n5 Nov 2024,one,two\n")
    assert "Say which it is: --map 'date=Day of it'." in refused(towel, book, "import", path)[1]
    assert "--map 'text=Notes'" in refused(towel, book, "import", path, "--map", "date=day of it")[1]
    assert "there are 'Day of it', 'Notes', 'Remarks'" in refused(towel, book, "import", path, "--map", "date=x")[1]
    assert "it takes NAME=COLUMN" in refused(towel, book, "import", path, "--map", "mood=Notes")[1]
    assert 0 == towel("import", "--case", "towel", path, "--map", "date=Day of it", "--map", "text=Remarks").exit_code
    assert "two" == entries(towel)[-1]["text"]


def test_what_is_for_a_spreadsheet_is_refused_with_a_file_of_casebook(towel: Any, tmp_path: Path, book: Path) -> None:
    """An option that would do nothing is none."""
    path = tmp_path / "all.json"
    path.write_text(towel("export", "--all", "--format", "json").stdout, encoding="utf-8")

    for words in (("--case", "towel"), ("--strict",), ("--map", "date=x")):
        status, told = refused(towel, book, "import", str(path), *words)
        assert (2, True) == (
            status,
            told.startswith(f"casebook: {words[0]} is for what another program wrote; this is JSON as"),
        )


def test_what_is_no_table_is_refused(towel: Any, sheet: Any, book: Path) -> None:
    """A mark left open, a NUL, headings alone."""
    assert (
        "line 2: nobody can say where its cells end"
        in refused(towel, book, "import", sheet('Date,Text\n1 Nov 2024,"open\n2 Nov 2024,x\n'))[1]
    )
    assert "it is not text" in refused(towel, book, "import", sheet("Date,Text\n1 Nov 2024,a\0b\n"))[1]
    empty = towel("import", sheet("Date,Text\n"))
    assert (0, "towel  nothing added\n") == (empty.exit_code, empty.stdout)


def test_the_json_of_an_import_tells_what_was_added(towel: Any, sheet: Any) -> None:
    """By the keys of every import."""
    [found] = json.loads(towel("import", "--case", "towel", sheet(GOOD), "--json").stdout)["cases"]

    assert ("towel", [f"towel/{number}" for number in range(1, 6)], 0) == (
        found["handle"],
        found["added"],
        found["same"],
    )


@pytest.mark.parametrize(
    ("row", "contacts"),
    [
        ("1 Nov 2024,,Tom,40,Will refund,refund,8 Nov 2024", 1),
        ("1 Nov 2024,10:15,,,nobody answered,,", 1),
        ("1 Nov 2024,,Tom,,Nothing new,,", 1),
        ("1 Nov 2024,,,,nobody answered,,", 2),
    ],
)
def test_a_row_that_stands_there_twice_is_one_contact(towel: Any, sheet: Any, row: str, contacts: int) -> None:
    """Where it has what no two contacts of a day share: who, when, how long, what was promised; the other is told."""
    path = sheet(f"Date,Time,Agent,Minutes,Notes,Promise,By\n{row}\n{row}\n")

    result = towel("import", "--case", "towel", path)

    found = entries(towel)
    assert contacts == len([one for one in found if one["kind"] == "contact"])
    assert len([one for one in found if one["kind"] == "promise"]) == row.count(",refund,")
    assert (contacts == 1) == (
        "line 3 (line 2): the same stands in each of these and in a row above it" in result.stderr
    )
    assert contacts == 1 or "this says the same as towel/1" in result.stderr
