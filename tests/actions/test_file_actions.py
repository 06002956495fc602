"""Files kept, written out, moved between books and copied, from Python: no terminal, no environment, no clock of its own."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest

from casebook.actions.backup import BackupToStdout, back_up
from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_case, export_every_case
from casebook.actions.exporting.file import export_to_file
from casebook.actions.files.attach import AttachAnswers, attach
from casebook.actions.files.extract import as_attachment, extract_to_bytes, extract_to_file
from casebook.actions.files.input_files import LARGE
from casebook.actions.find import EntryOfAnotherCase
from casebook.actions.importing.given_files import NothingToImport
from casebook.actions.importing.import_cases import import_cases, import_dry_run, import_file, nothing_imported
from casebook.actions.restore import CopyIsTheBook, restore
from casebook.exporters.registry import Format
from casebook.parsing.clock import Clock
from casebook.records.kinds import Attachment
from casebook.store import open_book
from casebook.store.reader import Reader
from tests.builders import PRESENT, new_case, new_note

CLOCK = Clock(now=datetime.fromisoformat("2024-11-20T12:00:00+01:00"), zone="Europe/Amsterdam", date_order="dmy")


def nobody(*_: object) -> NoReturn:
    """Fails whoever asks something that needs no asking."""
    raise AssertionError("nothing is to be asked here")


@pytest.fixture
def book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Path]:
    """A book with two cases, `towel` and `kettle`, each with a note; nothing may be printed while it is used."""
    path = tmp_path / "book.db"
    with open_book.writing(path, PRESENT, may_make=True) as writer, writer.transaction():
        for handle in ("towel", "kettle"):
            writer.log(writer.open_case(new_case(handle)), new_note())
    yield path
    assert ("", "") == capsys.readouterr()


def attached(book: Path, **answers: object) -> object:
    """What comes of keeping files with the towel."""
    with open_book.writing(book, PRESENT) as writer:
        given = AttachAnswers(**answers)  # type: ignore[arg-type]
        return attach(writer, writer.reader.case_named("towel"), given, CLOCK, agree=nobody)


def test_what_stopped_half_way_has_let_go_of_the_book(book: Path, tmp_path: Path) -> None:
    """A disk that fills up, or Ctrl-C, while a file is written out: nothing is left that fails once the book is closed.

    It would be a warning, and every warning is an error here.
    """
    (tmp_path / "receipt.pdf").write_bytes(b"x" * 1000)
    attached(book, files=[str(tmp_path / "receipt.pdf")])

    def stop(_: int) -> NoReturn:
        raise KeyboardInterrupt

    @contextmanager
    def stopping(_: str, __: int) -> Iterator[object]:
        yield stop

    def extracting() -> None:
        with open_book.connection_to(book) as connection:
            reader = Reader(connection)
            case = reader.case_with_entries(reader.case_named("towel"))
            file = as_attachment(reader, case, case.entries[-1])
            extract_to_file(connection, file, str(tmp_path / "out.pdf"), book, stopping)  # type: ignore[arg-type]

    with pytest.raises(KeyboardInterrupt) as stopped:
        extracting()
    del stopped
    gc.collect()
    assert not (tmp_path / "out.pdf").exists()


def test_files_are_stored_and_extracted(book: Path, tmp_path: Path) -> None:
    """What was attached comes out again byte for byte, into a file and as bytes; how far it is is told on the way."""
    (tmp_path / "receipt.pdf").write_bytes(b"x" * 1000)
    reports: list[tuple[str, int, int]] = []

    @contextmanager
    def bar(what: str, total: int) -> Iterator[object]:
        yield lambda done: reports.append((what, total, done))

    recorded = attached(book, files=[str(tmp_path / "receipt.pdf")], to="1", note="the receipt")
    with open_book.connection_to(book) as connection:
        reader = Reader(connection)
        case = reader.case_with_entries(reader.case_named("towel"))
        attachment = as_attachment(reader, case, case.entries[-1])
        path = extract_to_file(connection, attachment, str(tmp_path / "out.pdf"), book, bar)  # type: ignore[arg-type]
        pieces = b"".join(extract_to_bytes(connection, attachment))

    assert (recorded.entries, recorded.warnings) == ((attachment,), ())  # type: ignore[attr-defined]
    assert (b"x" * 1000, b"x" * 1000, [("writing", 1000, 1000)]) == (path.read_bytes(), pieces, reports)


@pytest.mark.parametrize("agrees", [True, False])
def test_a_large_file_is_asked_about_by_the_caller(book: Path, tmp_path: Path, agrees: bool) -> None:
    """The question comes as a sentence, the answer decides; where it is no, nothing is recorded."""
    with (tmp_path / "film.mp4").open("wb") as file:
        file.truncate(LARGE + 1)
    asked: list[str] = []

    def agree(question: str) -> bool:
        asked.append(question)
        return agrees

    with open_book.writing(book, PRESENT) as writer:
        towel = writer.reader.case_named("towel")
        recorded = attach(writer, towel, AttachAnswers([str(tmp_path / "film.mp4")]), CLOCK, agree=agree)
        attachments = [
            entry for entry in writer.reader.case_with_entries(towel).entries if isinstance(entry, Attachment)
        ]

    assert ["'film.mp4' (100 MB) is large, and every copy of the book will carry that. Keep it?"] == asked
    assert (agrees, int(agrees)) == (recorded is not None, len(attachments))


def test_an_entry_of_another_case_takes_no_files(book: Path, tmp_path: Path) -> None:
    """What files belong to is in their own case, and that is said before a file is looked at."""
    with pytest.raises(EntryOfAnotherCase):
        attached(book, files=[str(tmp_path / "nowhere")], to="kettle/1")


def test_a_book_is_read_into_another(book: Path, tmp_path: Path) -> None:
    """A dry run says what would be done and makes no book; importing does it; doing it again changes nothing."""
    with open_book.connection_to(book) as connection:
        exported = export_every_case(connection, ExportAnswers(format=Format.ZIP), CLOCK)
        path = export_to_file(exported, str(tmp_path / "all.zip"), book)
    there = tmp_path / "there.db"

    with import_file(str(path), nobody, passphrase=nobody, agree=nobody) as file:
        would = import_dry_run(there, file, CLOCK)
        made = there.exists()
        with open_book.writing(there, PRESENT, may_make=True) as writer:
            first = import_cases(writer, file)
            again = import_cases(writer, file)

    assert {"towel": True, "kettle": True} == {one.handle: one.is_new for one in would.cases}
    assert (True, False) == (would.dry_run, made)
    assert would.cases == first.cases
    assert ([(), ()], ()) == ([one.added for one in again.cases], again.warnings)


def test_what_is_piped_in_is_read_to_its_end(tmp_path: Path) -> None:
    """`-` is whatever the caller reads; a document without a case says so, and what is no file is refused."""
    data = iter([b'{"format": "casebook/1", "as_of": "2024-11-20T12:00:00+01:00", ', b'"cases": []}', b""])

    with import_file("-", lambda _: next(data), passphrase=nobody, agree=nobody) as file:
        nothing = nothing_imported(file)

    assert ((), ("there is no case in it; nothing was imported.",)) == (nothing.cases, nothing.warnings)
    with (
        pytest.raises(NothingToImport),
        import_file(str(tmp_path / "nowhere"), nobody, passphrase=nobody, agree=nobody),
    ):
        pass


def test_a_copy_is_made_and_put_back(book: Path, tmp_path: Path) -> None:
    """The copy is found under the present's name; putting it back asks first, and saves what was there."""
    made = back_up(book, None, CLOCK)
    before = book.read_bytes()
    asked: list[str] = []

    def no(question: str) -> bool:
        asked.append(question)
        return False

    refused = restore(book, str(made.path), CLOCK, passphrase=nobody, agree=no)
    restored = restore(book, str(made.path), CLOCK, passphrase=nobody, agree=lambda _: True)

    assert (book.with_name("book-2024-11-20-120000.db"), False, 2) == (made.path, made.encrypted, made.summary.cases)
    held = "2 cases, 2 entries, last written 2024-11-20 12:00"
    assert (None, [f"Put '{made.path}' ({held}) in the place of the book ({held})?"]) == (refused, asked)
    assert restored is not None
    assert restored.previous is not None
    assert (made.summary, before) == (restored.summary, restored.previous.read_bytes())


def test_a_copy_that_is_none_is_refused_before_anything_is_asked(book: Path) -> None:
    """Neither standard output nor the book itself is a copy."""
    with pytest.raises(BackupToStdout):
        back_up(book, "-", CLOCK)
    with pytest.raises(CopyIsTheBook):
        restore(book, str(book), CLOCK, passphrase=nobody, agree=nobody)


def test_what_may_take_long_tells_how_far_it_is(book: Path, tmp_path: Path) -> None:
    """Reading a document and writing its cases, a masked export and what is looked through for `restore`: to the last."""
    told: list[tuple[str, str, int, int]] = []

    @contextmanager
    def bar(what: str, total: int, /, *, unit: str = "", at_once: bool = False) -> Iterator[Callable[[int], None]]:
        done: list[int] = []
        yield done.append
        told.append((what, unit, total, sum(done)))

    masked = ExportAnswers(format=Format.JSON, redact=True)
    with open_book.connection_to(book) as connection:
        exported = export_every_case(connection, masked, CLOCK, bar, bar)
        path = export_to_file(exported, str(tmp_path / "all.json"), book)
        export_case(connection, Reader(connection).cases()[0], ExportAnswers(), CLOCK, bar)
    there = tmp_path / "there.db"
    with import_file(path, nobody, passphrase=nobody, agree=nobody, progress=bar) as file:
        import_dry_run(there, file, CLOCK, bar)
        with open_book.writing(there, PRESENT, may_make=True) as writer:
            import_cases(writer, file, bar)
    back_up(book, str(tmp_path / "copy.db"), CLOCK, progress=bar)
    restore(book, str(there), CLOCK, passphrase=nobody, agree=lambda _: True, progress=bar)
    tomorrow = replace(PRESENT, at="2024-11-21T12:00:00+01:00", instant="2024-11-21T11:00:00Z")
    with open_book.writing(book, tomorrow, copying=partial(bar, "copying")) as writer, writer.transaction():
        pass

    assert [
        *(
            "looking through cases",
            "writing cases",
            "masking entries",
            "writing entries",
            "reading ",
            "importing entries",
            "importing entries",
        ),
        *("copying ", "checking records", "copying ", "checking records", "copying ", "copying ", "copying "),
    ] == [f"{what} {unit}" for what, unit, *_ in told]
    assert [total for *_, total, _ in told] == [done for *_, done in told]
    assert 0 not in [done for *_, done in told]


def test_of_one_large_case_it_is_told_entry_by_entry(tmp_path: Path) -> None:
    """It comes in parts, none of which is a case: how far it is grows to the whole and never above it."""
    entries = [
        {"ref": f"towel/{number}", "kind": "event", "at": "2024-10-28", "event": "note"} for number in range(1, 2501)
    ]
    head = {
        "format": "casebook/1",
        "as_of": "2024-11-20T12:00:00+01:00",
        "case": {"handle": "towel", "company": "Amazon", "opened": "2024-10-28"},
    }
    (tmp_path / "one.json").write_text(json.dumps(head | {"entries": entries}))
    told: list[tuple[str, int, list[int]]] = []

    @contextmanager
    def bar(what: str, total: int, /, *, unit: str = "", at_once: bool = False) -> Iterator[Callable[[int], None]]:
        done: list[int] = []
        told.append((f"{what} {unit}", total, done))
        yield done.append

    with import_file(str(tmp_path / "one.json"), nobody, passphrase=nobody, agree=nobody) as file:
        import_dry_run(tmp_path / "book.db", file, CLOCK, bar)

    [(what, total, done)] = told
    assert ("importing entries", 2500, 2500, True) == (what, total, sum(done), len(done) > 1)
