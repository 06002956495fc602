"""The digests of many links computed together are those of each."""

from __future__ import annotations

from typing import Any

from casebook.store.hash_chain import GENESIS, link_of, link_texts, links_of

LINKS: tuple[tuple[list[Any], str | None], ...] = (
    ([GENESIS, 1, "contact", "towel/1", None], None),
    (["f" * 64, 2, "case", 'to"we\\l 漢字', 1], "Zoë"),
    ([GENESIS, 3, "event", "\ud800\n", None], "null"),
)


def test_links_computed_together_are_those_of_each() -> None:
    """With and without an author, whatever stands in them; an author called null is one."""
    columns = [link_texts(column) for column in zip(*(parts for parts, _ in LINKS), strict=True)]

    assert [link_of(list(parts), author) for parts, author in LINKS] == links_of(columns, [who for _, who in LINKS])
