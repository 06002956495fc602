"""Contents of files in the book: once, whole, as they were, with little memory, and gone for good when erased."""

from __future__ import annotations

import hashlib
import io
import sqlite3
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.records.kinds import Attachment, Case
from casebook.store.sqlite import blobs
from casebook.store.sqlite.blobs import ContentDamaged, Digest, FileChanged, digest_of
from casebook.store.sqlite.opening import open_for_reading
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_case


@pytest.fixture
def writer(book: Path) -> Iterator[Writer]:
    """The writing side of a book with the case `towel` in it."""
    opened = Writer(book, PRESENT)
    with opened.transaction():
        opened.open_case(new_case())
    yield opened
    opened.close()


def towel(writer: Writer) -> Case:
    return writer.reader.case_named("towel")


def draft(content: bytes, name: str = "receipt.pdf") -> Attachment:
    """The attachment that these bytes become."""
    measure = digest_of(io.BytesIO(content))
    return Attachment(at=PRESENT, logged=PRESENT, name=name, size=measure.size, sha256=measure.sha256)


def attach(writer: Writer, content: bytes, name: str = "receipt.pdf") -> Attachment:
    """Keep these bytes with the towel."""
    with writer.transaction():
        return writer.attach(towel(writer), draft(content, name), io.BytesIO(content))


def connection_of(book: Path) -> sqlite3.Connection:
    return open_for_reading(book)


def given_out(book: Path, attachment: Attachment) -> bytes:
    """What the book gives out for an attachment."""
    connection = connection_of(book)
    try:
        measure = Digest(attachment.size, attachment.sha256)
        return b"".join(blobs.chunks(connection, attachment.name, measure))
    finally:
        connection.close()


def rows(book: Path) -> int:
    connection = connection_of(book)
    try:
        return int(connection.execute("SELECT count(*) FROM contents").fetchone()[0])
    finally:
        connection.close()


@pytest.mark.parametrize("size", [0, 1, blobs.CHUNK - 1, blobs.CHUNK, blobs.CHUNK + 1, 3 * blobs.CHUNK + 7])
def test_what_goes_in_comes_out(writer: Writer, book: Path, size: int) -> None:
    """Every length, those around the size of a piece too, comes out byte for byte."""
    content = (b"0123456789abcde" * (size // 15 + 1))[:size]

    assert content == given_out(book, attach(writer, content))


@given(st.binary(max_size=5000))
def test_a_measure_is_the_sha_256(content: bytes) -> None:
    """The digest is the one that every other program gives."""
    assert Digest(len(content), hashlib.sha256(content).hexdigest()) == digest_of(io.BytesIO(content))


def test_the_same_content_is_stored_once(writer: Writer, book: Path) -> None:
    """Two attachments of two names share their bytes, and both give them out."""
    first, second = attach(writer, b"the same" * 100), attach(writer, b"the same" * 100, "copy.pdf")

    assert 1 == rows(book)
    assert ["towel/1", "towel/2"] == writer.reader.refs_with_content(first.sha256)
    assert given_out(book, first) == given_out(book, second) == b"the same" * 100


@pytest.mark.parametrize("later", [b"", b"shorter", b"the bytes of a receipt, and more", b"the bytes of A receipt"])
def test_a_file_that_changed_is_refused_and_nothing_is_recorded(writer: Writer, book: Path, later: bytes) -> None:
    """What is no longer what was measured leaves neither an entry nor a byte behind, and takes no number."""
    before = draft(b"the bytes of a receipt")

    with pytest.raises(FileChanged), writer.transaction():
        writer.attach(towel(writer), before, io.BytesIO(later))

    assert (0, ()) == (rows(book), writer.reader.case_with_entries(towel(writer)).entries)
    assert 1 == attach(writer, b"the bytes of a receipt").number


def test_a_content_that_was_changed_in_the_file_is_not_given_out_as_whole(writer: Writer, book: Path) -> None:
    """One bit of a content changed: the pieces end in a refusal, so nobody takes them for the file."""
    attachment = attach(writer, b"x" * 5000)
    intruder = sqlite3.connect(book)
    with intruder, intruder.blobopen("contents", "data", 1) as blob:
        blob[2500] = ord("y")
    intruder.close()

    with pytest.raises(ContentDamaged) as refused:
        given_out(book, attachment)

    assert "no longer holds 'receipt.pdf' as it was kept" in str(refused.value)


@pytest.mark.parametrize("harm", ["DELETE FROM contents", "UPDATE contents SET data = zeroblob(10)"])
def test_a_content_that_is_missing_or_cut_is_refused(writer: Writer, book: Path, harm: str) -> None:
    """Without its bytes an attachment is refused at once."""
    attachment = attach(writer, b"x" * 5000)
    with sqlite3.connect(book) as intruder:
        intruder.execute(harm)
    intruder.close()

    with pytest.raises(ContentDamaged):
        given_out(book, attachment)


def test_erasing_an_attachment_takes_its_bytes_out_of_the_file(writer: Writer, book: Path) -> None:
    """The content is gone from every page of the file, not only from the table."""
    secret = b"a scan of a passport: " + b"K7J2" * 4000
    attachment = attach(writer, secret)
    assert b"K7J2K7J2" in book.read_bytes()

    with writer.transaction():
        writer.erase(towel(writer), attachment)
    writer.close()

    assert (0, False) == (rows(book), b"K7J2K7J2" in book.read_bytes())


def test_erasing_one_of_two_keeps_the_content_of_the_other(writer: Writer, book: Path) -> None:
    """What another attachment still has stays, a removed one's too, as it can be brought back; with the last it goes."""
    first, second = attach(writer, b"shared"), attach(writer, b"shared", "copy.pdf")
    with writer.transaction():
        writer.remove(towel(writer), second)
    with writer.transaction():
        writer.erase(towel(writer), first)
    assert (1, b"shared") == (rows(book), given_out(book, second))

    with writer.transaction():
        writer.erase(towel(writer), second)

    assert 0 == rows(book)


def test_the_progress_counts_every_byte_once(writer: Writer) -> None:
    """Reading, and writing what is new or already there, count up to the size of the file."""
    content, counts = b"z" * (2 * blobs.CHUNK + 5), []
    for _ in range(2):
        done: list[int] = []
        with writer.transaction():
            writer.attach(towel(writer), draft(content), io.BytesIO(content), done.append)
        counts.append(sum(done))

    assert [len(content), len(content)] == counts


def test_python_holds_no_more_than_a_few_pieces(writer: Writer, book: Path) -> None:
    """Keeping and giving out a file of 16 pieces never holds more than three of them."""
    size = 16 * blobs.CHUNK
    measure = digest_of(Zeros(size))
    attachment = Attachment(at=PRESENT, logged=PRESENT, name="z.bin", size=size, sha256=measure.sha256)
    connection = connection_of(book)

    def all_of_it() -> None:
        digest_of(Zeros(size))
        with writer.transaction():
            writer.attach(towel(writer), attachment, Zeros(size))
        assert size == sum(map(len, blobs.chunks(connection, "z.bin", measure)))

    assert peak_of(all_of_it) < 3 * blobs.CHUNK
    connection.close()


def peak_of(work: Callable[[], None]) -> int:
    """The most bytes that Python held at once while this was done."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


class Zeros(io.RawIOBase):
    """A file of so many zeros, which is nowhere."""

    def __init__(self, size: int) -> None:
        self._left = size

    def read(self, size: int = -1) -> bytes:  # type: ignore[override]
        count = min(size, self._left)
        self._left -= count
        return bytes(count)


@pytest.mark.long
def test_a_file_of_100_mb_takes_no_more_memory_than_a_small_one(tmp_path: Path) -> None:
    """Attaching and extracting 100 MB, each a process of its own, peak within 24 MB of doing so with 1 KB."""
    (tmp_path / "small.bin").write_bytes(b"x" * 1024)
    with (tmp_path / "large.bin").open("wb") as large:
        large.write(b"a large file, not only zeros")
        large.truncate(100 << 20)
    command = [sys.executable, "-m", "casebook", "--book", str(tmp_path / "b.db")]
    subprocess.run([*command, "open", "towel", "--company", "Amazon"], check=True, capture_output=True)

    peaks = {}
    for number, name in enumerate(("small", "large"), 1):
        attached = peak([*command, "attach", "towel", str(tmp_path / f"{name}.bin")])
        extracted = peak([*command, "extract", f"towel/{number}", "--output", str(tmp_path / f"{name}.out")])
        peaks[name] = (attached, extracted)
        assert (tmp_path / f"{name}.out").stat().st_size == (tmp_path / f"{name}.bin").stat().st_size

    print(f"peak memory in KB (attach, extract): {peaks}")  # noqa: T201 - the figure, for whoever runs it by name
    assert all(large - small < 24 << 10 for small, large in zip(peaks["small"], peaks["large"], strict=True))


def peak(command: list[str]) -> int:
    """The most memory a command ever held, in KB, measured by a parent of its own."""
    measure = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, capture_output=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", measure, *command], check=True, capture_output=True)
    return int(done.stdout) // (1 if sys.platform != "darwin" else 1024)
