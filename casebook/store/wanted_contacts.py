"""Some contacts of cases that may have thousands: those that are wanted, and those that other entries are linked with."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from casebook.records.kind import Kind
from casebook.records.kinds import CONTACT

ContactsWanted = Mapping[str, Collection[int]]
"""The numbers of the contacts that are wanted, by the uuid of their case; of a case that is not in it, all are."""

EVERY_CONTACT: ContactsWanted = {}


def is_wanted(kind: Kind[Any], contacts: ContactsWanted, uuids: Mapping[int, str]) -> str:
    """The condition under which a row of this kind, of these cases (their uuids by their numbers in the book), is wanted.

    What another entry hangs on, or does not go together with, belongs to what is told of that entry.
    """
    if not contacts or kind is not CONTACT:
        return "1"
    some = [case for case, uuid in uuids.items() if uuid in contacts]
    whole = ", ".join(str(case) for case in uuids if case not in some)
    pairs = [f"({case}, {number})" for case in some for number in contacts[uuids[case]]]
    of_some = f"FROM links WHERE case_id IN ({', '.join(map(str, some))})"
    named = [f"VALUES {', '.join(pairs)}"] if pairs else []
    linked = [f"SELECT case_id, number {of_some}", f"SELECT case_id, to_number {of_some}"]
    return f"(case_id IN ({whole}) OR (case_id, number) IN ({' UNION '.join([*named, *linked])}))"
