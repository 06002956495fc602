"""Moving and merging as a person does it: a file out of one book, into another, and into the same one twice."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from assertions import document, record_story, refused
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from processes import outside

from tests.conftest import examples, record

LEFT_OUT = "casebook: 1 file is named but not included; --format zip includes it.\n"


@pytest.fixture
def elsewhere(casebook: Any, tmp_path: Path) -> Callable[..., Any]:
    """Runs a command line on another book, which is not there at first."""
    return lambda *words, **environment: casebook("--book", str(tmp_path / "elsewhere.db"), *words, **environment)


@pytest.fixture
def with_files(towel: Any, tmp_path: Path) -> Any:
    """The story of the towel with a private note and a receipt."""
    record_story(towel)
    (tmp_path / "receipt.pdf").write_bytes(b"%PDF a receipt")
    record(towel, ("note", "towel", "I shouted.", "--private"))
    towel("attach", "towel", str(tmp_path / "receipt.pdf"), "--to", "towel/3")
    return towel


def exported(casebook: Any, path: Path, form: str, *words: str) -> Path:
    """The whole book, private notes too, in a file."""
    result = casebook("export", "--all", "--format", form, "--include-private", "--output", str(path), *words)
    assert (0, "") == (result.exit_code, result.stdout)
    return path


def test_a_zip_gives_back_exactly_the_same_book(with_files: Any, elsewhere: Any, tmp_path: Path) -> None:
    """Every entry under its number, private ones too, and the files as they were."""
    result = elsewhere("import", str(exported(with_files, tmp_path / "all.zip", "zip")))

    assert (0, "towel  added · 8 entries\n") == (result.exit_code, result.stdout)
    assert f"casebook: this is a new book: {tmp_path / 'elsewhere.db'}\n" == result.stderr
    whole = ("export", "--all", "--format", "json", "--include-private")
    assert with_files(*whole).stdout == elsewhere(*whole).stdout
    assert "%PDF a receipt" == elsewhere("extract", "towel/8", "--output", "-").stdout
    assert 0 == elsewhere("check").exit_code


def test_an_amount_of_time_comes_back_in_every_language(casebook: Any, elsewhere: Any, tmp_path: Path) -> None:
    """What is exported can be read again, with the letters that each language has."""
    casebook("open", "towel", "--company", "Amazon")
    for within in ("5 business days", "vijf dagen", "fünf Tage", "3 jours ouvrés", "5 días hábiles", "5\u00a0jours"):
        assert 0 == casebook("promise", "towel", "a refund", "--after", "it is scanned", "--within", within).exit_code

    result = elsewhere("import", str(exported(casebook, tmp_path / "all.json", "json")))

    assert (0, "towel  added · 6 entries\n") == (result.exit_code, result.stdout)


def test_the_next_number_is_the_same_in_the_copy(with_files: Any, elsewhere: Any, tmp_path: Path) -> None:
    """A number that was given is never given again, not even where its entry was removed before the move."""
    with_files("--yes", "remove", "towel/8")
    elsewhere("import", str(exported(with_files, tmp_path / "all.json", "json")))

    assert elsewhere("note", "towel", "next").stdout.startswith("towel/9 ")


def test_importing_twice_changes_nothing(with_files: Any, book: Path, tmp_path: Path) -> None:
    """Not a byte of the book, its own export or that of its copy."""
    for form in ("json", "zip"):
        path = exported(with_files, tmp_path / f"all.{form}", form)
        before = book.read_bytes()

        result = with_files("import", str(path))

        assert (0, "towel  already there · 8 entries\n", "") == (result.exit_code, result.stdout, result.stderr)
        assert before == book.read_bytes()


def test_json_says_that_the_files_are_not_in_it(with_files: Any, elsewhere: Any, tmp_path: Path) -> None:
    """Going out and coming in; a ZIP brings the file later."""
    out = with_files("export", "towel", "--format", "json")
    assert LEFT_OUT + "casebook: 1 private note is not included; --include-private includes it.\n" == out.stderr

    first = elsewhere("import", "-", input=out.stdout)
    second = elsewhere("import", str(exported(with_files, tmp_path / "all.zip", "zip")))

    assert "towel  added · 7 entries\n  towel/8  came without its file\n" == first.stdout
    assert "towel  merged · 1 entry added · 7 already there\n  towel/8  has its file now\n" == second.stdout


def test_an_empty_file_is_told_as_one(towel: Any, book: Path, working_folder: Path) -> None:
    """Whatever its name ends in, and an empty pipe too: nothing is said of JSON."""
    (working_folder / "mails.mbox").touch()

    empty = "is empty, so nothing was imported; name a file, or '-'.\n"
    assert (2, f"casebook: 'mails.mbox' {empty}") == refused(towel, book, "import", "mails.mbox")
    piped = towel("import", "-", input="")
    assert (2, f"casebook: '-' {empty}") == (piped.exit_code, piped.stderr)


def test_a_book_without_the_files_it_names_is_searched_and_says_how_one_comes(
    casebook: Any, elsewhere: Any, working_folder: Path, tmp_path: Path
) -> None:
    """`find` looks through what there is; of a file that never came `extract` says so, and not that the book is damaged."""
    (working_folder / "chat.txt").write_text("a unicorn was promised")
    casebook("open", "kettle", "--company", "Shop", "--problem", "a leaking kettle")
    casebook("attach", "kettle", "chat.txt")
    elsewhere("import", "-", input=casebook("export", "kettle", "--format", "json").stdout)

    assert "kettle · Shop\n  problem: a leaking kettle\n" == elsewhere("find", "leaking").stdout
    absent = elsewhere("extract", "kettle/1")
    way = "`casebook import FILE` brings it from a ZIP that has it (export --format zip)."
    assert (1, f"casebook: kettle/1 came without its file; {way}\n") == (absent.exit_code, absent.stderr)

    elsewhere("import", str(exported(casebook, tmp_path / "all.zip", "zip")))
    assert "content: a unicorn was promised" in elsewhere("find", "unicorn").stdout


def test_a_zip_without_private_notes_holds_nothing_private(with_files: Any, tmp_path: Path) -> None:
    """Neither the note nor a file that belongs to it."""
    (tmp_path / "mine.txt").write_bytes(b"mine alone")
    with_files("attach", "towel", str(tmp_path / "mine.txt"), "--to", "towel/7")

    result = with_files("export", "towel", "--format", "zip", "--output", str(tmp_path / "t.zip"))
    packed = (tmp_path / "t.zip").read_bytes()

    assert 0 == result.exit_code
    assert "2 private notes are not included" in result.stderr
    assert b"%PDF a receipt" in packed
    assert b"mine alone" not in packed
    assert b"shouted" not in packed


def test_a_zip_is_the_same_every_time_and_for_its_owner_alone(with_files: Any, tmp_path: Path) -> None:
    """No clock and no order of chance is in it; names in it say nothing."""
    first, second = (exported(with_files, tmp_path / f"{name}.zip", "zip") for name in "ab")

    assert first.read_bytes() == second.read_bytes()
    assert 0o600 == first.stat().st_mode & 0o777
    with ZipFile(first) as archive:
        assert ["casebook.json", "files/"] == [name[: 6 + 7 * (at == 0)] for at, name in enumerate(archive.namelist())]


def test_a_rehearsal_says_what_would_be_done(with_files: Any, elsewhere: Any, tmp_path: Path) -> None:
    """`--dry-run` makes no book, and says so."""
    path = exported(with_files, tmp_path / "all.zip", "zip")

    result = elsewhere("import", str(path), "--dry-run")

    assert (0, "towel  would be added · 8 entries\n") == (result.exit_code, result.stdout)
    assert "casebook: this was a dry run; nothing was imported.\n" == result.stderr
    assert not (tmp_path / "elsewhere.db").exists()


def test_two_books_that_grew_apart_are_one_again(with_files: Any, elsewhere: Any, tmp_path: Path) -> None:
    """New entries of both, a number both gave, and a conflict that is named and kept."""
    elsewhere("import", str(exported(with_files, tmp_path / "all.zip", "zip")))
    with_files("note", "towel", "ours")
    elsewhere("note", "towel", "theirs")
    with_files("edit", "towel/2", "--text", "A grey robe.")
    elsewhere("edit", "towel/2", "--text", "A gray robe.")
    elsewhere("edit", "towel/6", "--agent", "Tom Smith")

    result = with_files("import", str(exported(elsewhere, tmp_path / "theirs.json", "json")))

    assert (
        "towel  merged · 1 entry added · 6 already there · 1 conflict\n"
        "  towel/6  taken as it is there: agent\n"
        "  towel/2  conflict: text; this book's stays, theirs is in its history\n"
        "  towel/10  is towel/9 there; here that number is another's\n"
    ) == result.stdout
    assert "A gray robe." in with_files("history", "towel/2").stdout
    assert "A grey robe." in with_files("timeline", "towel").stdout
    assert 0 == with_files("check").exit_code


def test_what_was_done_is_one_document(with_files: Any, elsewhere: Any, tmp_path: Path) -> None:
    """`--json` tells the same with refs; undone, it is all gone."""
    path = exported(with_files, tmp_path / "all.zip", "zip")
    found = json.loads(elsewhere("import", str(path), "--json").stdout)

    assert ["format", "as_of", "dry_run", "cases", "companies", "recognised"] == list(found)
    assert [f"towel/{number}" for number in range(1, 9)] == found["cases"][0]["added"]
    assert 0 == elsewhere("undo").exit_code
    assert [] == document(elsewhere("cases", "--json"))["cases"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("[" * 100_000, "the document: it is nested too deeply; nothing was imported."),
        (
            '{"format": "casebook/2"}',
            "format: 'casebook/2' was written by a newer casebook, and this one reads casebook/1",
        ),
        ("PK\x03\x04", "the ZIP: it is damaged; nothing was imported."),
        ("{\x1b[2J", "line 1, column 2: not JSON; nothing was imported."),
        ("\x1b[2J", "this is no file that can be read; nothing was imported. What can: casebook's own JSON, "),
    ],
)
def test_what_cannot_be_read_is_refused(towel: Any, book: Path, tmp_path: Path, content: str, why: str) -> None:
    """One sentence, exit 2, the book as it was; by name and by stdin."""
    path = tmp_path / "in.json"
    path.write_bytes(content.encode("latin-1"))

    for words, source in (((str(path),), {}), (("-",), {"input": content})):
        status, message = refused(towel, book, "import", *words, **source)
        assert 2 == status
        assert message.startswith(f"casebook: {why}")
        assert 1 == len(message.splitlines())


def test_half_of_a_file_is_not_imported(with_files: Any, elsewhere: Any, tmp_path: Path) -> None:
    """The last entry of the last case is wrong: no book is made."""
    whole = json.loads(exported(with_files, tmp_path / "all.json", "json").read_text())
    whole["cases"][-1]["entries"][-1]["at"] = "soon"
    (tmp_path / "wrong.json").write_text(json.dumps(whole))

    result = elsewhere("import", str(tmp_path / "wrong.json"))

    assert (2, "") == (result.exit_code, result.stdout)
    assert result.stderr.startswith("casebook: cases[0].entries[7].at: 'soon' is not a date such as 2024-10-31")
    assert not (tmp_path / "elsewhere.db").exists()


def test_only_a_file_is_read(towel: Any, book: Path, tmp_path: Path) -> None:
    """A folder of nothing but a pipe and a link to nowhere, a device, nothing at all: refused, and nothing hangs."""
    folder = tmp_path / "odd"
    folder.mkdir()
    os.mkfifo(folder / "all.mbox")
    (folder / "one.eml").symlink_to(folder / "nowhere")
    status, message = refused(towel, book, "import", str(folder))
    assert (2, True) == (
        status,
        message.startswith("casebook: this is no folder that can be read; nothing was imported."),
    )
    for name, what in (
        ("/dev/zero", "not an ordinary file"),
        ("nowhere", "not there"),
    ):
        status, message = refused(towel, book, "import", name)
        assert (2, f"casebook: '{name}' is {what}, so nothing was imported; name a file, or '-'.\n") == (
            status,
            message,
        )


def test_a_file_without_cases_makes_no_book(elsewhere: Any, tmp_path: Path) -> None:
    """There was nothing to import, which is said."""
    result = elsewhere("import", "-", input='{"format": "casebook/1", "as_of": "2024-11-20T12:00:00Z", "cases": []}')

    assert (0, "", "casebook: there is no case in it; nothing was imported.\n") == (
        result.exit_code,
        result.stdout,
        result.stderr,
    )
    assert not (tmp_path / "elsewhere.db").exists()


def test_what_a_newer_casebook_wrote_is_stored_and_exported_again(towel: Any, elsewhere: Any) -> None:
    """Keys of a case or an entry that mean nothing here are named, kept, and exported as they were; others are left out."""
    towel("note", "towel", "x")
    newer = json.loads(towel("export", "towel", "--format", "json").stdout)
    newer["case"] |= {"mood": "angry", "wishes": [{"rank": 1.5, "text": "\u202e#[x]"}]}
    newer["entries"][-1] |= {"weather": None, "as it was": {"a": [True]}}
    newer |= {"signature": "…"}

    result = elsewhere("import", "-", input=json.dumps(newer))
    given_back = json.loads(elsewhere("export", "towel", "--format", "json").stdout)
    again = elsewhere("import", "-", input=json.dumps(newer))

    at = len(newer["entries"]) - 1
    unknown_keys = f"case.mood, case.wishes, entries[{at}].weather, entries[{at}].as it was"
    assert f"casebook: these keys mean nothing here, and are kept as they are: {unknown_keys}.\n" in result.stderr
    assert "casebook: these keys mean nothing here, and are left out: signature.\n" in result.stderr
    assert {key: value for key, value in newer.items() if key != "signature"} == given_back
    assert f"towel  already there · {at + 1} entries\n" == again.stdout
    assert 0 == elsewhere("check").exit_code
    assert 0 == elsewhere("export", "towel", "--format", "csv").exit_code


def test_an_import_loads_nothing_it_does_not_use(with_files: Any, book: Path, tmp_path: Path) -> None:
    """JSON needs no ZIP, and looking at a case needs neither; a program says so itself."""
    path = exported(with_files, tmp_path / "all.json", "json")

    seen = outside(book, "import", str(path), PYTHONPROFILEIMPORTTIME="1").stderr.decode()

    assert "casebook.store.merging.merge" in seen
    assert "casebook.terminal.ansi" not in seen
    assert "rich" not in {line.rpartition("|")[2].strip() for line in seen.splitlines()}


@settings(examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_with_anything_in_it_never_ends_in_a_traceback(towel: Any, tmp_path: Path, data: Any) -> None:
    """Bytes of a real file put in other places: read or refused, and the book whole either way."""
    path = tmp_path / "fuzzed.json"
    if not (tmp_path / "real.json").exists():
        exported(towel, tmp_path / "real.json", "json")
    found = bytearray((tmp_path / "real.json").read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        at, length = data.draw(st.integers(0, len(found) - 1)), data.draw(st.integers(0, 8))
        found[at : at + length] = data.draw(st.binary(max_size=8) | st.sampled_from([b'"', b"{", b"null", b"-1", b"9"]))
    path.write_bytes(bytes(found))

    result = towel("import", str(path))

    assert result.exit_code in (0, 2)
    assert "Traceback" not in result.output
    with suppress(UnicodeDecodeError):
        assert not set(result.stdout + result.stderr) & {"\x1b", "\x00"}
    assert 0 == towel("check").exit_code
