"""The copies that are kept without asking: one before each day's first change, the newest and one of each week.

They lie in `<book>.copies`, a folder for the owner alone, one file a day, named for the day before whose first change it
was made: `2024-11-20.db` holds the book as it was when 20 November began. Only such files are ever removed, and only
after today's copy was found whole. That no copy could be kept never stops the recording.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

from casebook.errors import reason_of
from casebook.files.lock import folder_lock
from casebook.files.private import FolderOfAnother, make_own_folder
from casebook.files.sync import fsync_folder
from casebook.store.errors import BookDamaged, BookLocked
from casebook.store.sqlite import backup
from casebook.store.sqlite.backup import CopyExists, CopyNotMade, CopyNotWhole
from casebook.store.sqlite.connection import why_of
from casebook.store.sqlite.file_names import copy_of_day
from casebook.store.sqlite.watch import Begin, Watch, unwatched

DAYS = 7
"""How many of the newest copies are kept."""

WEEKS = 4
"""Of how many weeks (Monday to Sunday) before those the last copy is kept."""

MOST_BYTES = 1_000_000_000
"""Where all of them together are larger, the oldest go, but for the newest two."""


def keep(connection: sqlite3.Connection, book: Path, day: str, copying: Begin | None = None) -> str | None:
    """Put the copy of this day aside, and remove what is no longer needed; the reason where that could not be done.

    `copying` watches how much is copied.

    A book that was begun on this day is not copied: nothing is older than today.
    """
    try:
        first = connection.execute("SELECT written_at FROM revisions ORDER BY id LIMIT 1").fetchone()
        if first is None or first[0][:10] == day:
            return None
        path = copy_of_day(book, day)
        make_own_folder(path.parent)
        # Of many first writers of a day one copies, and the others wait for that rather than copy too.
        with folder_lock(path.parent):
            _without_leftovers(path.parent)
            if not path.exists():
                backup.backup(connection, book, path, Watch(copying or unwatched))
                _rotate(path)
    except (CopyNotMade, CopyNotWhole, BookDamaged) as refusal:
        return refusal.why
    except (CopyExists, BookLocked) as refusal:
        return str(refusal).rstrip(".")
    except FolderOfAnother:
        return "the folder for them belongs to somebody else"
    except OSError as error:
        return reason_of(error)
    except sqlite3.Error as error:
        return why_of(error)
    return None


def superseded(sizes: Mapping[date, int]) -> list[date]:
    """The days whose copies are no longer needed, of these with the size of each in bytes; oldest first."""
    newest_first = sorted(sizes, reverse=True)
    retained = newest_first[:DAYS]
    weeks = {day.isocalendar()[:2] for day in retained}
    for day in newest_first[DAYS:]:
        if day.isocalendar()[:2] not in weeks and len(retained) < DAYS + WEEKS:
            weeks.add(day.isocalendar()[:2])
            retained.append(day)
    while len(retained) > 2 and sum(sizes[day] for day in retained) > MOST_BYTES:
        retained.pop()
    return sorted(set(sizes) - set(retained))


def _rotate(made: Path) -> None:
    found = _copies(made.parent)
    for day in superseded({day: path.stat().st_size for day, path in found.items()}):
        # Never the one that was just made, whatever a wrong clock called the others.
        if found[day] != made:
            found[day].unlink(missing_ok=True)
    fsync_folder(made.parent)


def _copies(folder: Path) -> dict[date, Path]:
    found: dict[date, Path] = {}
    for path in folder.glob("????-??-??.db"):
        with suppress(ValueError):
            found[date.fromisoformat(path.stem)] = path
    return found


def _without_leftovers(folder: Path) -> None:
    """Remove what killed commands were building; nobody builds here without the lock."""
    for path in folder.glob(".*.casebook-new*"):
        path.unlink(missing_ok=True)
