"""What may be a promise in a mail or a chat that is imported is asked about on a terminal, and listed elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries
from terminals import answered

from tests.conftest import record

ORDER = "302-1234567-1234567"
SAID = ("I will call you back about this.", "We will get back to you.")
CHAT = (
    f"[15.11.24, 10:30:45] Erika: hello, order {ORDER}\n[15.11.24, 10:31:45] Amazon: We will get back to you.\n"
    "[15.11.24, 10:32:00] Erika: Thanks\n"
)


@pytest.fixture
def towel(casebook: Any) -> Any:
    """A case that names its order."""
    record(casebook, ("open", "towel", "--company", "Amazon", "--order", ORDER))
    return casebook


@pytest.fixture
def mails(tmp_path: Path) -> str:
    """A folder with two mails, each with what may be a promise."""
    folder = tmp_path / "mails"
    folder.mkdir()
    for place, text in enumerate(SAID):
        head = (
            f"From: Amazon <help@amazon.example>\nTo: jo@x.example\nSubject: Order {ORDER}\nMessage-ID: <{place}@x>\n"
        )
        day = f"Date: {5 + place} Nov 2024 10:00:00 +0100\n\n"
        (folder / f"{place}.eml").write_text(f"{head}{day}Dear Jo,\n\n{text}\n\nRegards\nTom\n")
    return str(folder)


def promised(towel: Any) -> list[str]:
    """What is on record as promised."""
    return [one["text"] for one in entries(towel) if one["kind"] == "promise"]


@pytest.mark.parametrize(
    ("answers", "recorded"), [(("", "n"), SAID[:1]), (("n", "y"), SAID[1:]), (("q",), ()), (("", "q"), SAID[:1])]
)
def test_each_is_asked_about_once(
    towel: Any, mails: str, book: Path, answers: tuple[str, ...], recorded: tuple[str, ...]
) -> None:
    """Enter records it, `q` leaves the rest; what was decided is asked no second time."""
    first = answered(book, "import", mails, "--me", "jo@x.example", answers=answers)
    again = answered(book, "import", mails, "--me", "jo@x.example", answers=())

    assert (0, list(recorded)) == (first.status, promised(towel))
    assert "This may be a promise. Record it as one?" in " ".join(first.shown.split())
    assert (0, False) == (again.status, "Record it as one?" in again.shown)


def test_elsewhere_they_are_listed(towel: Any, mails: str) -> None:
    """And nothing is recorded of them, nor by `--yes`."""
    told = towel("import", mails, "--me", "jo@x.example", "--yes")

    assert f"0.eml: this may be a promise, and was not recorded as one: “{SAID[0]}”\n" in told.stderr
    assert [] == promised(towel)


def test_of_a_chat_too(towel: Any, tmp_path: Path, book: Path) -> None:
    """As its line says it."""
    (tmp_path / "_chat.txt").write_text(CHAT)

    asked = answered(book, "import", str(tmp_path / "_chat.txt"), answers=("",))

    assert "line 2: “We will get back to you.”" in " ".join(asked.shown.split())
    assert ["We will get back to you."] == promised(towel)
