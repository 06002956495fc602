"""Whether the book is whole, and as it was written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.callbacks import ProgressBar, no_progress_bar
from casebook.errors import UsageError
from casebook.store.checking.check import amount, head, position_of, problems
from casebook.store.checking.counter_check import numbers_never_shown
from casebook.store.sqlite import location_checks

if TYPE_CHECKING:
    from sqlite3 import Connection


class NotADigest(UsageError):
    """Something else where a digest belongs."""

    def __str__(self) -> str:
        return "--expect takes what `casebook check --digest` prints: its line, or only the 64 digits and letters a to f in it."


class Checked(NamedTuple):
    """What was found. `expected_after` is how many records stood before the digest that was expected, if it is there."""

    records: int
    digest: str
    faults: tuple[str, ...]
    warnings: tuple[str, ...]
    disk: str
    expected_after: Optional[int]


def check(
    connection: Connection, book: Path, expect: Optional[str] = None, progress: ProgressBar = no_progress_bar
) -> Checked:
    """Everything that can be found out about the book; `expect` is a digest that was noted elsewhere. Raises NotADigest."""
    expected = None if expect is None else _digest(expect)
    held = head(connection)
    with progress("checking", amount(connection), unit="records") as advance:
        faults = list(problems(connection, advance))
    position = None if expected is None else position_of(connection, expected)
    if expect is not None and not position:
        faults.append(f"the digest {expected} is not part of this book: what it stood for was changed or cut off")
    # A damaged book may not even say what its counters are.
    counted = () if faults else tuple(numbers_never_shown(connection))
    warnings = (*counted, *location_checks.warnings(book))
    return Checked(held.records, held.digest, tuple(faults), warnings, location_checks.disk(book), position)


def _digest(typed: str) -> str:
    """The one digest in what was typed: alone, or in the line that is printed with it, of `check` and of `backup` too."""
    digests = {word for word in typed.lower().replace('"', " ").replace(",", " ").split() if is_digest(word)}
    if len(digests) != 1:
        raise NotADigest()
    return digests.pop()


def is_digest(word: str) -> bool:
    """Whether it is a SHA-256 in hexadecimal."""
    return len(word) == 64 and not set(word) - set("0123456789abcdef")
