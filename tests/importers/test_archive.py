"""A ZIP from outside: only what belongs in it is looked at, nothing of it is trusted."""

from __future__ import annotations

import json
import zipfile
from contextlib import nullcontext, suppress
from hashlib import sha256
from io import BytesIO
from struct import pack
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.errors import CasebookError
from casebook.importers.documents.casebook_zip import Archive
from casebook.importers.errors import NotImportable
from casebook.importers.source import Asking
from tests.builders import imported_entries
from tests.conftest import each, examples

CONTENT = b"%PDF receipt" * 10
SHA256 = sha256(CONTENT).hexdigest()


def document(**values: Any) -> bytes:
    """The document of a case with one file."""
    receipt = {"ref": "towel/1", "kind": "attachment", "at": "2024-11-01", "name": "../../r.pdf"}
    receipt |= {"bytes": len(CONTENT), "sha256": SHA256} | values
    case = {"handle": "towel", "company": "Amazon", "opened": "2024-11-01"}
    return json.dumps(
        {"format": "casebook/1", "as_of": "2024-11-20T12:00:00+01:00", "case": case, "entries": [receipt]}
    ).encode()


def packed(*members: tuple[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP of these members."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", how) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


GOOD = packed(("casebook.json", document()), (f"files/{SHA256}", CONTENT))


def checked(data: bytes) -> Archive:
    """The archive, looked through."""
    archive = Archive(BytesIO(data), Asking())
    archive.check()
    return archive


def test_the_content_comes_out_as_it_was_stored() -> None:
    """The document is read, and the file beside it found by what it is, not by its name."""
    archive = checked(GOOD)
    [attachment] = imported_entries(next(iter(archive)).entries)

    with archive.opened(attachment.sha256) as content:
        assert content is not None
        assert CONTENT == content.read()
    assert len(CONTENT) == archive.size()


def test_names_that_are_none_of_ours_are_not_looked_at() -> None:
    """`../x`, an absolute path, a name in capitals: nothing is written by a name, nothing else is read."""
    strange = [("../x", b"x"), ("/etc/passwd", b"x"), ("files/../../x", b"x"), (f"FILES/{SHA256}", b"x"), ("a/", b"")]

    assert checked(packed(*strange, ("casebook.json", document()))).size() == 0


@each(
    ("data", "why"),
    [
        (b"PK\x03\x04", "the ZIP: it is damaged"),
        (GOOD[: len(GOOD) // 2], "the ZIP: it is damaged"),
        (packed(("other.json", b"{}")), "there is no casebook.json in it"),
        (packed(("casebook.json", b"{")), "not JSON"),
        (
            packed(("casebook.json", b"{}"), ("casebook.jso?", b"{}")).replace(b"jso?", b"json"),
            "the ZIP holds it twice",
        ),
        (packed(("casebook.json", document()), how=zipfile.ZIP_LZMA), "packed in a way that is not read here"),
        (packed(("casebook.json", document()), (f"files/{SHA256}", CONTENT[::-1])), "not what its SHA-256 says"),
        (
            packed(("casebook.json", document()), (f"files/{SHA256}", CONTENT + b"x")),
            "not as long as the document says",
        ),
        (
            packed(("casebook.json", document())).replace(pack("<I", len(document())), pack("<I", (1 << 30) + 1)),
            "and was left packed",
        ),
    ],
)
def test_what_is_wrong_with_a_zip_is_a_sentence(data: bytes, why: str) -> None:
    """Cut short, doubled, of another packer, with another content: refused before anything is recorded."""
    with pytest.raises(CasebookError) as refused:
        checked(data)

    assert why in str(refused.value)
    assert "nothing was imported" in str(refused.value)


def claiming(*sizes: int) -> bytes:
    """A ZIP whose contents say that they unpack to so many bytes."""
    names = [(f"files/{at:064x}", b"x" * (1000 + at)) for at, _ in enumerate(sizes)]
    data = packed(("casebook.json", document()), *names, how=zipfile.ZIP_STORED)
    for at, size in enumerate(sizes):
        data = data.replace(pack("<I", 1000 + at), pack("<I", size))
    return data


@each(
    ("sizes", "asked"),
    [
        ((600_000_000, 600_000_000), True),
        ((60_000_000, 41_000_000), True),
        ((99_000_000,), False),
        ((1,), False),
    ],
)
def test_a_zip_that_unpacks_to_far_more_than_it_is_is_asked_about(sizes: tuple[int, ...], asked: bool) -> None:
    """More than 100 MB and a hundredfold together is asked about before a byte is unpacked; a no leaves it packed."""
    questions: list[str] = []

    def agree(question: str) -> bool:
        return bool(questions.append(question))

    with nullcontext() if not asked else pytest.raises(NotImportable, match="left packed; nothing was imported"):
        Archive(BytesIO(claiming(*sizes)), Asking(agree))
    assert asked == any(
        "times the" in question and question.endswith("Read it all the same?") for question in questions
    )

    Archive(BytesIO(claiming(*sizes)), Asking(lambda _: True))


@examples(60, long=400)
@given(at=st.integers(0, len(GOOD) - 1), bit=st.integers(0, 7))
def test_a_damaged_zip_is_refused_or_holds_what_it_says(at: int, bit: int) -> None:
    """Any single bit the wrong way round: a sentence, or the same content all the same."""
    damaged = bytearray(GOOD)
    damaged[at] ^= 1 << bit
    with suppress(CasebookError):
        archive = checked(bytes(damaged))
        [attachment] = imported_entries(next(iter(archive)).entries)
        with archive.opened(attachment.sha256) as content:
            held = content.read() if content else CONTENT
        assert attachment.sha256 == sha256(held).hexdigest() or content is None
