"""What comes without an end, or is far larger than it can be, is not read to its end, and the sentence says the limit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from processes import environment

from casebook.terminal import passphrase
from casebook.terminal.editing import forms
from casebook.terminal.stdin import StdinTooLong, text_or_stdin
from tests.conftest import Casebook


class Endless:
    """A stream that never ends; `asked` is how much of it was wanted."""

    asked = 0

    def read(self, size: int = -1) -> bytes:
        assert size >= 0, "all of it was asked for"
        self.asked += size
        return b"x" * size


def test_a_text_without_an_end_is_read_to_its_limit() -> None:
    """Not one byte more is asked for than tells that it is too long."""
    stream = Endless()
    ctx: Any = SimpleNamespace(stdin=SimpleNamespace(buffer=stream))

    with pytest.raises(StdinTooLong, match="16,000,000 bytes, and a text at most 1,000,000 characters"):
        text_or_stdin(ctx, "-")

    assert 16_000_001 == stream.asked


def test_more_text_than_an_entry_holds_becomes_a_file(towel: Casebook, tmp_path: Path) -> None:
    """Kept whole with the contact, which stderr says; the words in it are found."""
    text = "naïve words " * 85_000 + "armadillo"

    recorded = towel("add", "towel", "-", "--agent", "Maria", "--case-number", "A-1", input=text)

    remark = "casebook: the text has 1,020,009 characters, more than an entry holds; it is kept whole as text.txt.\n"
    assert (0, remark) == (recorded.exit_code, recorded.stderr)
    assert 0 == towel("extract", "towel/3", "--output", str(tmp_path / "text.txt")).exit_code
    assert text == (tmp_path / "text.txt").read_text("utf-8")
    assert "text.txt" in towel("find", "armadillo").stdout


def test_five_megabytes_of_a_note_are_a_sentence(towel: Casebook) -> None:
    """It tells how long the text is and what fits, and nothing is recorded."""
    before = towel("timeline", "towel").stdout

    refused = towel("note", "towel", "-", input="x" * 5_000_000)

    assert (2, True) == (refused.exit_code, "5,000,000 characters; at most 1,000,000 fit" in refused.stderr)
    assert before == towel("timeline", "towel").stdout


def test_a_form_of_a_hundred_megabytes_is_not_read(tmp_path: Path) -> None:
    """Its size alone is looked at."""
    form = tmp_path / "entry.txt"
    with form.open("wb") as file:
        file.truncate(100_000_000)

    with pytest.raises(forms.FormTooLarge, match="95 MB, and at most 61 MB"):
        forms._text_of(form)


def test_a_passphrase_is_never_part_of_a_line(tmp_path: Path) -> None:
    """With part of a longer line nothing new is encrypted; a copy that once was still opens."""
    pytest.importorskip("pyrage")
    ctx: Any = SimpleNamespace(passphrase=None, interactive=False)
    for end in (b"", b"\n", b"\r\n"):
        fits = tmp_path / "fits"
        fits.write_bytes(b"x" * 4096 + end)
        assert "x" * 4096 == passphrase.passphrase_to_encrypt(ctx, str(fits), encrypt=True)
    longer = tmp_path / "longer"
    longer.write_bytes(b"x" * 4095 + "é".encode() * 1000)
    with pytest.raises(passphrase.PassphraseTooLong, match="more than 4,096 bytes"):
        passphrase.passphrase_to_encrypt(ctx, str(longer), encrypt=True)
    longer.write_bytes(b"x" * 9000)

    assert "x" * 4096 == passphrase.passphrase_to_open(ctx, str(longer))


@pytest.mark.parametrize(
    "words", [("demo",), ("import", "-"), ("export", "towel", "--format", "zip", "--output", "x.zip")]
)
def test_where_no_file_can_lie_for_a_moment_that_is_said_in_the_programs_own_words(
    towel: Any, book: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """Python would name the folders that it tried."""
    resource = pytest.importorskip("resource", reason="this system sets no limit to a file's size")
    ended = subprocess.run(
        [sys.executable, "-m", "casebook", *words],
        capture_output=True,
        cwd=tmp_path,
        env=environment(book),
        input=b"{}",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
        timeout=60,
        check=False,
    )

    assert (1, b"", 1) == (ended.returncode, ended.stdout, ended.stderr.count(b"\n"))
    assert b"no folder can be written in which files lie for a moment (TMPDIR names one)" in ended.stderr
