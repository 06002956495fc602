"""Kept files written out again, without doing harm."""

from __future__ import annotations

import os
import stat
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from assertions import RECEIPT, refused
from hypothesis import example, given
from hypothesis import strategies as st
from processes import environment, imported, on_a_terminal, outside

from casebook.actions.files.extract import MOST_BYTES, safe_name, target_path
from casebook.files.output_file import FileInTheWay, write_output


def test_a_file_is_written_out_under_its_name(towel: Any, receipt: Path, working_folder: Path) -> None:
    """Into this folder, 0600, nothing on stdout, where it went on stderr, nothing else left behind."""
    towel("attach", "towel", str(receipt))

    done = towel("extract", "towel/2")

    assert (0, "", "casebook: written to receipt.pdf\n") == (done.exit_code, done.stdout, done.stderr)
    assert ["receipt.pdf"] == [path.name for path in working_folder.iterdir()]
    assert (RECEIPT, 0o600) == (
        (working_folder / "receipt.pdf").read_bytes(),
        stat.S_IMODE((working_folder / "receipt.pdf").stat().st_mode),
    )


@pytest.mark.parametrize("umask", [0o000, 0o777])
def test_a_file_comes_out_for_its_owner_alone_whatever_the_umask(
    towel: Any, book: Path, receipt: Path, tmp_path: Path, umask: int
) -> None:
    """0600, no more and no less."""
    towel("attach", "towel", str(receipt))
    script = f"import os, runpy; os.umask({umask}); runpy.run_module('casebook', run_name='__main__', alter_sys=True)"

    import subprocess

    words = ["extract", "towel/2", "--output", str(tmp_path / "out.pdf")]
    done = subprocess.run(
        [sys.executable, "-c", script, *words], env=environment(book), capture_output=True, check=False
    )

    assert (0, 0o600) == (done.returncode, stat.S_IMODE((tmp_path / "out.pdf").stat().st_mode))


def test_nothing_is_ever_written_over_or_through(towel: Any, receipt: Path, working_folder: Path) -> None:
    """A file, a folder's file, a link to a file or to nothing, a pipe: each stays, and another name is proposed."""
    towel("attach", "towel", str(receipt))
    (working_folder / "receipt.pdf").write_bytes(b"mine")
    (working_folder / "target").write_bytes(b"kept")
    (working_folder / "link").symlink_to("target")
    (working_folder / "dangling").symlink_to("nowhere")
    os.mkfifo(working_folder / "pipe")

    in_the_way = towel("extract", "towel/2")
    others = [
        towel("extract", "towel/2", "--output", name) for name in ("target", "link", "dangling", "pipe", "/dev/null")
    ]

    message = "casebook: 'receipt.pdf' is there already and stays as it is; name another file, such as --output "
    message += "'receipt-2.pdf', or add --force to replace it.\n"
    assert (1, "", message) == (in_the_way.exit_code, in_the_way.stdout, in_the_way.stderr)
    assert [1] * 5 == [other.exit_code for other in others]
    assert (b"mine", b"kept", False) == (
        (working_folder / "receipt.pdf").read_bytes(),
        (working_folder / "target").read_bytes(),
        (working_folder / "nowhere").exists(),
    )
    assert {"receipt.pdf", "target", "link", "dangling", "pipe"} == {path.name for path in working_folder.iterdir()}


def test_a_folder_takes_the_file_under_its_own_name(towel: Any, receipt: Path, working_folder: Path) -> None:
    """`--output DIR` is a folder that is there; one that is not is an error and is not made."""
    towel("attach", "towel", str(receipt))
    (working_folder / "out").mkdir()

    into = towel("extract", "towel/2", "--output", "out")
    missing = towel("extract", "towel/2", "--output", "nowhere/")

    assert (0, "casebook: written to out/receipt.pdf\n") == (into.exit_code, into.stderr)
    assert (1, False) == (missing.exit_code, (working_folder / "nowhere").exists())


def test_the_bytes_go_to_a_pipe_and_never_to_a_terminal(towel: Any, book: Path, receipt: Path) -> None:
    """`--output -` is the file, byte for byte, on stdout; a terminal would act on it, and gets a sentence."""
    towel("attach", "towel", str(receipt))

    piped = outside(book, "extract", "towel/2", "--output", "-", LC_ALL="C", PYTHONIOENCODING="ascii")
    status, shown, errors = on_a_terminal(book, "extract", "towel/2", "--output", "-")

    assert (0, RECEIPT, b"") == (piped.returncode, piped.stdout, piped.stderr)
    assert (2, "", True) == (status, shown, b"are not for a terminal" in errors)


def test_only_attachments_can_be_written_out(towel: Any, receipt: Path, working_folder: Path) -> None:
    """Another entry exits 2 and names those that can; none of that number exits 3; an erased one says so."""
    nothing = towel("extract", "towel/1")
    towel("attach", "towel", str(receipt))
    wrong, missing = towel("extract", "towel/1"), towel("extract", "towel/9")
    towel("--yes", "erase", "towel/2")
    erased = towel("extract", "towel/2")

    assert (2, "casebook: towel/1 is an event, not an attachment; its case has none.\n") == (
        nothing.exit_code,
        nothing.stderr,
    )
    assert (2, "casebook: towel/1 is an event, not an attachment; the case's are towel/2.\n") == (
        wrong.exit_code,
        wrong.stderr,
    )
    assert 3 == missing.exit_code
    message = "casebook: the content of towel/2 was erased for good; `casebook history towel/2` shows when.\n"
    assert (1, "", message) == (erased.exit_code, erased.stdout, erased.stderr)
    assert [] == list(working_folder.iterdir())
    assert 0 == towel("check").exit_code


def test_a_case_is_no_entry_and_what_is_neither_is_told_as_such(towel: Any, receipt: Path, book: Path) -> None:
    """Which entry is asked of the case that was named, and never which case; a slip is told with what was meant."""
    towel("open", "other", "--company", "Shop")
    towel("attach", "towel", str(receipt))
    which = "casebook: which entry of towel? Name it, such as towel/2; `casebook timeline towel` lists them.\n"

    assert (3, which) == refused(towel, book, "extract", "towel")
    assert (3, which) == refused(towel, book, "contradict", "towel", "towel/1")
    assert (3, which) == refused(towel, book, "contradict", "towel/1", "towel")
    assert (3, "casebook: no case goes by 'towle'. Did you mean 'towel'?\n") == refused(towel, book, "extract", "towle")


def test_a_damaged_content_leaves_nothing_behind(towel: Any, book: Path, receipt: Path, working_folder: Path) -> None:
    """What is no longer as it was is neither written to a file nor poured to stdout."""
    import sqlite3

    towel("attach", "towel", str(receipt))
    with sqlite3.connect(book) as intruder, intruder.blobopen("contents", "data", 1) as blob:
        blob[100] = 7
    intruder.close()

    for words in (("extract", "towel/2"), ("extract", "towel/2", "--output", "-")):
        result = towel(*words)
        assert (1, "") == (result.exit_code, result.stdout)
        assert "the book no longer holds 'receipt.pdf' as it was kept" in result.stderr
    assert [] == list(working_folder.iterdir())


HOSTILE = [
    *(
        "../../etc/passwd",
        "/etc/passwd",
        "..",
        ".",
        "",
        " ",
        "a/../../b",
        "..\\..\\x",
        "C:\\x",
        "-rf",
        "--output",
        "~root",
    ),
    *(
        "a\0b",
        "a\nb",
        "nul",
        "CON.txt",
        "com1 .log",
        "LPT¹",
        ".bashrc",
        "x" * 300,
        "é" * 300 + ".pdf",
        "a.pdf. . .",
        "\u202e",
    ),
    *("\u2025/\u2025", "\uff0e\uff0e\uff0f", "file:///x", "a:b", "x|y", "|sh", "\u200b", "a" * 250 + "." + "b" * 250),
]


@given(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=300), st.text("./\\-~ :\0\n\u202eaé", max_size=12)))
@example("../../etc/passwd")
def test_whatever_the_stored_name_a_file_stays_in_its_folder(name: str) -> None:
    """The safe name is one name in that folder, visible, short enough, no option, no device, the same when made safe again."""
    safe = safe_name(name)

    assert Path("/folder") == Path(os.path.normpath(Path("/folder") / safe)).parent
    assert safe not in ("", ".", "..")
    assert not set(safe) & set('/\\:*?"<>|\0\n\r\x1b\u202e')
    assert safe[0] not in "-.~"
    assert safe[-1] not in ". "
    assert len(os.fsencode(safe)) <= MOST_BYTES
    assert safe.partition(".")[0].strip().lower() not in ("con", "nul", "com1", "aux", "prn", "lpt1")
    assert safe == safe_name(safe)


@given(st.sampled_from(HOSTILE) | st.text(max_size=100))
def test_every_name_can_be_written(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    """The file is there afterwards, in that folder and nowhere else; a second time it is in the way."""
    folder = tmp_path_factory.mktemp("out")

    write_output([b"one", b"two"], target_path(str(folder), name))

    assert [b"onetwo"] == [path.read_bytes() for path in folder.iterdir()]
    with pytest.raises(FileInTheWay):
        write_output([b"other"], target_path(str(folder), name))
    assert [b"onetwo"] == [path.read_bytes() for path in folder.iterdir()]


def test_what_stops_half_way_leaves_nothing(tmp_path: Path) -> None:
    """A failure between two pieces leaves neither the file nor a part of it."""

    def broken() -> Any:
        yield b"one"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_output(broken(), tmp_path / "x.pdf")

    assert [] == list(tmp_path.iterdir())


def test_a_terminal_sees_a_bar_for_what_takes_long_and_a_pipe_never(towel: Any, book: Path, tmp_path: Path) -> None:
    """Piped, stderr of a large file is empty; the bar itself is tried in tests/screen."""
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(30 << 20)

    began = time.monotonic()
    done = outside(book, "attach", "towel", str(large), FORCE_COLOR="1", TTY_COMPATIBLE="1")

    assert (0, b"") == (done.returncode, done.stderr)
    assert time.monotonic() - began < 60


def test_nothing_of_it_is_imported_by_commands_that_do_not_use_it(towel: Any, book: Path) -> None:
    """Adding a contact, and looking at one, loads no module that keeps or shows files."""
    from importlib.util import find_spec

    rooms = (
        "actions.files.input_files",
        "actions.files.extract",
        "terminal.progress",
        "store.sqlite.blobs",
        "parsing.pictures.photos",
    )
    ours = {"mimetypes", *(f"casebook.{name}" for name in rooms)}
    lines = (("timeline",), ("add", "towel", "x", "--agent", "M", "--case-number", "1"), ("export",))

    assert all(map(find_spec, ours))
    assert [set()] * 3 == [ours & modules for modules in imported(*((book, words) for words in lines))]
