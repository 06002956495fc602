"""A foreign source is recorded in one change, and how far it is shows while it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from casebook.actions.importing.drafts_recorded import BadRows
from casebook.actions.importing.run_drafts import record_source
from casebook.importers.draft import BadDraft, DraftSource, TypedDraft
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case
from casebook.store import open_book
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_case
from tests.conftest import NOW

CLOCK = Clock(now=datetime.fromisoformat(NOW), zone="Europe/Amsterdam")
SHIPPED = TypedDraft("event", {"event": "shipped", "date": "2024-10-29"}, "line 2", identity="a")
PARCEL = TypedDraft("shipment", {"tracking": "TBA123456789012", "carrier": "Amazon"}, "line 3", identity="b")
WRONG = TypedDraft("event", {"event": "nothing", "date": "2024-10-29"}, "line 4", identity="c")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[tuple[Writer, Case]]:
    """A book with a case."""
    with open_book.writing(tmp_path / "book.db", PRESENT, may_make=True) as writer:
        with writer.transaction():
            case = writer.open_case(new_case())
        yield writer, case


class Watching:
    """Whoever is told how far it is."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, int, str]] = []
        self.done = 0

    @contextmanager
    def progress(
        self, what: str, total: int, /, *, unit: str = "", at_once: bool = False
    ) -> Iterator[Callable[[int], None]]:
        """Keeps what is told."""
        assert not at_once
        self.begun.append((what, total, unit))

        def advance(count: int) -> None:
            self.done += count

        yield advance


def test_each_draft_is_told_of_as_it_is_done(book: tuple[Writer, Case]) -> None:
    """Those that cannot be recorded, and those that are there already, too."""
    watching, source = Watching(), DraftSource([SHIPPED, PARCEL, WRONG])

    for _ in range(2):
        record_source(*book, source, CLOCK, progress=watching.progress)

    assert ([("importing", 3, "entries")] * 2, 6) == (watching.begun, watching.done)


def test_it_is_recorded_whole_or_not_at_all(book: tuple[Writer, Case]) -> None:
    """With one too many that is bad nothing is there, however far it got; what comes again is there already."""
    writer, case = book
    with pytest.raises(BadRows):
        record_source(
            writer, case, DraftSource([SHIPPED, PARCEL], [BadDraft("line 5", "it is none")]), CLOCK, strict=True
        )
    assert () == writer.reader.case_with_entries(case).entries

    [first] = record_source(writer, case, DraftSource([SHIPPED, PARCEL]), CLOCK).cases
    [again] = record_source(writer, case, DraftSource([SHIPPED, told_otherwise(PARCEL)]), CLOCK).cases
    assert (2, 0, 0, 2) == (len(first.entries), first.there, len(again.entries), again.there)


def told_otherwise(draft: TypedDraft) -> TypedDraft:
    """The same, in another place and told otherwise."""
    return draft._replace(place="line 9", answers={**draft.answers, "text": "sent"})
