"""What Outlook alone reads is told for what it is, with how it is saved so that it can be imported."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from assertions import refused

MAIL = b"From: Amazon <a@amazon.example>\nTo: jo@x.example\nSubject: x\nDate: 5 Nov 2024 10:00:00 +0100\n\nHello\n"


def compound(*names: str) -> bytes:
    """The beginning of a file that holds files of these names: its head, and the sector with their names (MS-CFB)."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<H", head, 30, 9)
    struct.pack_into("<I", head, 48, 12)
    entries = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in names)
    return bytes(head) + bytes(512 * 12) + entries.ljust(512, b"\0")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        (
            "a.msg",
            compound("Root Entry", "__properties_version1.0"),
            "this is a mail of Outlook (.msg), which is not read here",
        ),
        ("all.pst", b"!BDN" + bytes(600), "this is a data file of Outlook (.pst), which is not read here"),
        (
            "old.xls",
            compound("Root Entry", "Workbook"),
            "this is an Excel workbook in another form than XLSX, which is not read here",
        ),
        (
            "torn.xls",
            compound("Root Entry", "Workbook")[:300],
            "this is an Excel workbook in another form than XLSX, which is not read here",
        ),
    ],
)
def test_a_file_that_outlook_alone_reads_is_told_for_what_it_is(
    casebook: Any, book: Path, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    """Whatever it is called; an old workbook is none."""
    path = tmp_path / f"{name}.bin"
    path.write_bytes(content)

    assert (2, True) == ((said := refused(casebook, book, "import", str(path)))[0], told in said[1])


def test_one_in_a_folder_of_mails_keeps_no_other_out(casebook: Any, tmp_path: Path) -> None:
    """It is named with how it is saved."""
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "a.eml").write_bytes(MAIL)
    (folder / "b.msg").write_bytes(compound("__properties_version1.0"))

    told = casebook("import", str(folder)).stderr

    assert "a mailbox with 1 mail" in told
    assert "only Outlook reads b.msg: please save it as .eml" in told
