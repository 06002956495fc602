"""The digests of many links computed together are those of each."""

from __future__ import annotations

from typing import Any

from casebook.store.hash_chain import GENESIS, HASHED_COLUMNS, case_digest_of, digest_of, digests_of

NAMES = (*HASHED_COLUMNS, "author", "commitment", "previous", "case_previous")

WRITTEN = ("2024-10-31T14:05:00+01:00", "Europe/Amsterdam", "2024-10-31T13:05:00Z")

LINKS: tuple[tuple[Any, ...], ...] = (
    (1, "contact", "u-1", "towel/1", "recorded", None, *WRITTEN, None, "c" * 64, GENESIS, GENESIS),
    (2, "case", 'to"we\\l 漢字', "100 %s", "edited", 1, *WRITTEN, "Zoë", "d" * 64, "f" * 64, "a" * 64),
    (3, "event", "\ud800\n", "", "edited", None, *WRITTEN, "null", "e" * 64, GENESIS, "b" * 64),
)


def test_links_computed_together_are_those_of_each() -> None:
    """With and without an author, whatever stands in them, alike in all of them or not; an author called null is one."""
    for links in (LINKS, LINKS[:1], LINKS[:1] * 3, LINKS[1:2] * 2):
        rows = [dict(zip(NAMES, link, strict=True)) for link in links]
        columns = dict(zip(NAMES, zip(*links, strict=True), strict=True))

        assert digests_of(columns) == (
            [digest_of(row["previous"], row, row["commitment"]) for row in rows],
            [case_digest_of(row["case_previous"], row, row["commitment"]) for row in rows],
        )
