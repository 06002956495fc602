"""Each screen has one table that says how it shows each kind of entry; a kind missing from it fails, it never vanishes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from casebook.records.kinds import Entry

Shown = TypeVar("Shown")


def shown_by(table: Mapping[type[Entry], Shown], entry: Entry, screen: str) -> Shown:
    """How the table of `screen` shows entries of this kind. Raises UnknownKind where it does not say."""
    try:
        return table[type(entry)]
    except KeyError:
        from casebook.exporters.errors import UnknownKind

        raise UnknownKind(entry, screen) from None
