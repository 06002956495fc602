"""What tests of commands look at besides the output: the bytes of the book, the document, a story to look at."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.conftest import record

REF = ("ref", "kind", "at")

CONTRACT = {
    "case": (
        *("handle", "company", "title", "orders", "problem", "want", "amount", "status", "opened", "closed"),
        "case_numbers",
    ),
    "event": (*REF, "event", "text"),
    "contact": (
        *(*REF, "logged", "channel", "incoming", "agent", "role", "case_number", "outcome"),
        *("text", "minutes", "rating"),
    ),
    "promise": ("ref", "kind", "made_in", "at", "text", "due", "state", "days_late", "settled"),
    "shipment": (*REF, "carrier", "tracking", "check", "text"),
    "attachment": (*REF, "name", "bytes", "sha256"),
}
"""The keys of the contract, in its order; others may follow them."""

BACKUP = "book-2024-11-20-120000.db"
"""What a backup beside the book is called at the present of the tests."""

RECEIPT = b"%PDF-1.4 a receipt " + bytes(range(256)) * 100
"""What the file holds that tests keep."""


def contents(book: Path) -> bytes | None:
    """Every byte of the book, or None where there is none."""
    return book.read_bytes() if book.exists() else None


def refused(casebook: Any, book: Path, *words: str, **environment: str) -> tuple[int, str]:
    """The exit status and stderr of a command that must print nothing on stdout and leave the book as it was."""
    before, beside = contents(book), sorted(path.name for path in book.parent.iterdir())

    result = casebook(*words, **environment)

    assert ("", before) == (result.stdout, contents(book))
    assert beside == sorted(path.name for path in book.parent.iterdir())
    return result.exit_code, result.stderr


def document(result: Any, warnings: str = "") -> dict[str, Any]:
    """The one JSON document on stdout of a command that is done and said only this on stderr."""
    assert (0, warnings) == (result.exit_code, result.stderr)
    parsed: dict[str, Any] = json.loads(result.stdout)
    return parsed


def entries(casebook: Any, case: str = "towel", **environment: str) -> list[dict[str, Any]]:
    """All entries of a case, as `timeline --json` gives them."""
    found: list[dict[str, Any]] = document(casebook("timeline", case, "--json", **environment))["entries"]
    return found


def last(casebook: Any, case: str = "towel") -> dict[str, Any]:
    """The entry recorded last."""
    return max(entries(casebook, case), key=lambda entry: int(entry["ref"].rpartition("/")[2]))


def record_story(casebook: Any) -> None:
    """Record the story of the towel: a box that held something else, two agents, a promise not kept, a parcel back."""
    record(
        casebook,
        ("note", "towel", "A grey bathrobe was in the box.", "--kind", "delivered", "--date", "31 Oct"),
        (
            *("add", "towel", "She will refund it.", "--date", "31 Oct 14:05", "--agent", "Maria"),
            *("--role", "representative", "--case-number", "A-1234", "--outcome", "reached", "--minutes", "12"),
            *("--rating", "4", "--promise", "refund within 3-5 business days"),
        ),
        ("ship", "towel", "1Z999AA10123456784", "--carrier", "UPS", "--return", "--date", "2 Nov"),
        (
            *("add", "towel", "Nothing is known of a refund [#4411-B].", "--date", "12 Nov 09:30", "--agent", "Tom"),
            *("--channel", "phone", "--case-number", "B-77", "--role", "manager"),
        ),
    )


def digest(casebook: Any) -> str:
    """What `check --digest` prints: how many records, and the digest of the last."""
    printed: str = casebook("check", "--digest").stdout
    return printed


def changed_behind(book: Path, sql: str) -> None:
    """Change the book by another program."""
    with closing(sqlite3.connect(book)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(sql)
        connection.commit()


__all__ = [
    "BACKUP",
    "CONTRACT",
    "RECEIPT",
    "changed_behind",
    "contents",
    "digest",
    "document",
    "entries",
    "last",
    "record_story",
    "refused",
]
