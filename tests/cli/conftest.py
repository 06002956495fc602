"""What tests of the command line share: a file to keep, an empty folder to stand in, a spreadsheet."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from assertions import RECEIPT


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    """A file, last changed on 30 October 2024 at 17:21 in Amsterdam."""
    path = tmp_path / "files" / "receipt.pdf"
    path.parent.mkdir()
    path.write_bytes(RECEIPT)
    os.utime(path, (1730305260, 1730305260))
    return path


@pytest.fixture
def working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def sheet(tmp_path: Path) -> Any:
    """Writes a spreadsheet, and gives its path as it is typed."""

    def write(text: str, encoding: str = "utf-8") -> str:
        path = tmp_path / "log.csv"
        path.write_bytes(text.encode(encoding))
        return str(path)

    return write
