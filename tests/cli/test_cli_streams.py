"""Processes as a shell starts them: pipes that close, disks that are full, streams that are not there, Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from assertions import contents, entries
from processes import COMMAND, each_outside, environment, outside, started

LONG = "word " * 40_000
"""More than a pipe holds, so that the writer notices that nobody reads."""


@pytest.fixture
def long(towel: Any) -> Any:
    """A book whose timeline is longer than a pipe."""
    assert 0 == towel("note", "towel", "-", input=LONG).exit_code
    return towel


@pytest.mark.parametrize("words", [("timeline",), ("export", "--format", "json")])
def test_a_reader_that_has_seen_enough_is_no_error(long: Any, book: Path, words: tuple[str, ...]) -> None:
    """`| head -1`: the pipe closes, the program ends quietly with status 0."""
    process = started(book, *words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    first = process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    errors = process.stderr.read()
    process.stderr.close()

    assert (0, b"") == (process.wait(60), errors)
    assert first.endswith(b"\n")


def test_a_pipe_that_was_never_read_is_no_error(towel: Any, book: Path) -> None:
    """A reader that is gone before the first line, and what was to be recorded is recorded."""
    reading, writing = os.pipe()
    os.close(reading)
    process = started(book, "note", "towel", "kept", stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    _, errors = process.communicate(timeout=60)

    assert (0, b"") == (process.returncode, errors)
    assert "kept" == entries(towel)[-1]["text"]


def test_a_full_disk_is_an_error_in_a_sentence(towel: Any, book: Path) -> None:
    """What was asked for and could not be written is status 1 and one sentence, never a traceback, help included."""
    lines = (("timeline",), ("--help",), ("--version",), ("add", "--help"), ("cases", "--json"))

    for ended in each_outside(book, *lines, stdout="/dev/full"):
        assert (1, 1) == (ended.returncode, ended.stderr.count(b"\n")), ended
        assert ended.stderr.startswith(b"casebook: "), ended
        assert b"no space left on device" in ended.stderr, ended


def test_a_record_whose_confirmation_cannot_be_printed_is_reported_as_safe(towel: Any, book: Path) -> None:
    """After the commit an error of stdout must not read as if nothing was recorded, or it is typed twice."""
    with Path("/dev/full").open("wb") as full:
        process = started(book, "note", "towel", "kept", stdout=full, stderr=subprocess.PIPE)
        _, errors = process.communicate(timeout=60)

    assert (4, 1, "kept") == (process.returncode, errors.count(b"\n"), entries(towel)[-1]["text"])
    assert b"it is recorded, but saying so failed" in errors


@pytest.mark.parametrize(("words", "status"), [(("timeline",), 1), (("timeline", "towle"), 3)])
def test_a_closed_stdout_is_an_error(towel: Any, book: Path, words: tuple[str, ...], status: int) -> None:
    """`>&-`: what was asked for cannot be written, status 1 and a sentence; another error keeps its own status."""
    shell = ["sh", "-c", 'exec "$@" >&-', "sh", *COMMAND, *words]
    result = subprocess.run(shell, stderr=subprocess.PIPE, env=environment(book), timeout=60, check=False)

    assert (status, 1) == (result.returncode, result.stderr.count(b"\n"))
    assert result.stderr.startswith(b"casebook: ")


@pytest.mark.parametrize("stream", ["2>&-", "2>/dev/full"])
def test_an_error_that_cannot_be_printed_has_the_same_exit_status(towel: Any, book: Path, stream: str) -> None:
    """Without a stderr the exit status still says what happened, and stdout stays empty."""
    shell = ["sh", "-c", f'exec "$@" {stream}', "sh", *COMMAND, "timeline", "towle"]
    result = subprocess.run(shell, stdout=subprocess.PIPE, env=environment(book), timeout=60, check=False)

    assert (3, b"") == (result.returncode, result.stdout)


def test_a_warning_that_cannot_be_printed_does_not_undo_the_record(towel: Any, book: Path) -> None:
    """With stderr closed, what was confirmed on stdout is recorded."""
    shell = ["sh", "-c", 'exec "$@" 2>&-', "sh", *COMMAND, "add", "towel", "kept"]
    result = subprocess.run(shell, stdout=subprocess.PIPE, env=environment(book), timeout=60, check=False)

    assert (0, True) == (result.returncode, result.stdout.startswith(b"towel/2  "))
    assert "kept" == entries(towel)[-1]["text"]


def test_a_closed_stdin_is_a_sentence(towel: Any, book: Path) -> None:
    """`add towel - <&-` has no text to read: status 2, nothing recorded."""
    before = contents(book)
    shell = ["sh", "-c", 'exec "$@" <&-', "sh", *COMMAND, "add", "towel", "-"]
    result = subprocess.run(shell, capture_output=True, env=environment(book), timeout=60, check=False)

    expected = (2, b"", b"casebook: '-' reads standard input, which is closed.\n", before)
    assert expected == (result.returncode, result.stdout, result.stderr, contents(book))


def test_bytes_of_another_encoding_on_stdin_are_refused(towel: Any, book: Path) -> None:
    """Latin-1 is no text here: a sentence, status 2, nothing recorded."""
    before = contents(book)

    result = outside(book, "add", "towel", "-", input="café".encode("latin-1"))

    expected = (2, b"", b"casebook: standard input is not UTF-8 text; convert it first.\n", before)
    assert expected == (result.returncode, result.stdout, result.stderr, contents(book))


def _reads_stdin(process: subprocess.Popen[bytes]) -> bool:
    """Whether the process is waiting for its stdin (Linux: a read of descriptor 0)."""
    try:
        call = Path(f"/proc/{process.pid}/syscall").read_text().split()
    except OSError:
        time.sleep(1)
        return True
    return call[0] in ("0", "63") and call[1] == "0x0"


def test_a_program_that_is_interrupted_dies_of_the_signal(towel: Any, book: Path) -> None:
    """Interrupted while it waits for the text: nothing printed, nothing recorded, and a shell's list after it stops."""
    before = contents(book)
    process = started(book, "add", "towel", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    for _ in range(600):
        if _reads_stdin(process):
            break
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)

    assert (-signal.SIGINT, b"", b"", before) == (process.returncode, output, errors, contents(book))


def test_ctrl_c_while_modules_load_is_no_traceback(book: Path) -> None:
    """The signal that comes before the command line was read ends the program in the same way."""
    early = """
import signal, sys
from casebook.__main__ import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job is started with it ignored
class Interrupting:
    def find_spec(self, name, *_):
        if name == "casebook.cli.app":
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Interrupting())
main()
"""
    ended = subprocess.run(
        [sys.executable, "-c", early], capture_output=True, env=environment(book), timeout=60, check=False
    )

    assert (-signal.SIGINT, b"", b"") == (ended.returncode, ended.stdout, ended.stderr)


@pytest.mark.parametrize(
    "changes",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1:strict"},
    ],
)
def test_output_is_utf_8_whatever_the_locale(towel: Any, book: Path, changes: dict[str, str]) -> None:
    """Locales that know no Chinese do not stop an export half-way: files and pipes get UTF-8."""
    towel("note", "towel", "漢字 👩‍👩‍👧 é")

    for result in each_outside(book, ("timeline",), ("export", "--format", "json"), ("export",), **changes):
        assert (0, b"") == (result.returncode, result.stderr)
        assert "漢字 👩‍👩‍👧 é" in result.stdout.decode("utf-8")


def test_an_argument_in_a_c_locale_is_the_text_that_was_typed(towel: Any, book: Path) -> None:
    """UTF-8 typed in a C locale is recorded as UTF-8."""
    result = outside(book, "note", "towel", "漢字 é", LC_ALL="C")

    assert (0, "漢字 é") == (result.returncode, entries(towel)[-1]["text"])


def test_the_process_and_the_runner_agree(towel: Any, book: Path) -> None:
    """What the tests see inside one process is what a shell sees: both streams and the status."""
    for words in (("timeline",), ("due", "--json"), ("show", "towle"), ("zzz",), ("add", "towel", "--date", "5")):
        inside, apart = towel(*words), outside(book, *words)
        expected = (inside.exit_code, inside.stdout.encode(), inside.stderr.encode())
        assert expected == (apart.returncode, apart.stdout, apart.stderr)


def test_the_book_of_the_data_folder_is_private(tmp_path: Path) -> None:
    """Without --book the book is made in the user's data folder: 0700 and 0600 whatever the umask."""
    there = tmp_path / "data" / "casebook"
    changes = {"CASEBOOK_BOOK": "", "XDG_DATA_HOME": str(tmp_path / "data"), "HOME": str(tmp_path)}
    before = os.umask(0)
    try:
        refused = outside(tmp_path, "open", "towel", **changes)
        made = there.exists()
        result = outside(tmp_path, "open", "towel", "--company", "Amazon", **changes)
    finally:
        os.umask(before)

    assert (2, False, 0) == (refused.returncode, made, result.returncode)
    assert f"casebook: this is a new book: {there / 'casebook.db'}\n".encode() == result.stderr
    assert (0o700, 0o600) == (there.stat().st_mode & 0o777, (there / "casebook.db").stat().st_mode & 0o777)
    assert 0 == outside(tmp_path, "cases", **changes).returncode
