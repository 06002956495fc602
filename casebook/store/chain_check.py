"""Whether both chains hold, and whether what was written is still there: every revision is looked at once, in order.

Links are computed anew some hundred at a time. Nothing here writes.
"""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter, eq, itemgetter
from typing import Any, NamedTuple

from casebook.records.kinds import KINDS, SUBJECTS
from casebook.records.revision import ERASING
from casebook.records.row_batch import Cells
from casebook.store import hash_chain
from casebook.store.rows import in_batches

Advance = Callable[[int], None]
"""Told how many more records are looked through."""

Unsaid = dict[tuple[str, str], str]
"""Revisions that say nothing, and that no erasing followed yet: the newest of each row, by its kind's name and its uuid."""


class _Link(NamedTuple):
    """A revision with its links, and whether the row it was written for is not there."""

    id: int
    change_id: int
    case_uuid: str
    subject: str
    uuid: str
    ref: str
    action: str
    undoes: int | None
    author: str | None
    written_at: str
    written_zone: str
    written_instant: str
    body: str | None
    salt: str
    commitment: str
    previous: str
    digest: str
    case_previous: str
    case_digest: str
    is_gone: int

    def __str__(self) -> str:
        return f"record {self.id} ({self.ref}, written {self.written_at})"


def case_chain_problems(
    connection: sqlite3.Connection, case_uuids: Sequence[str], gone: dict[tuple[str, str], str]
) -> Iterator[str]:
    """The same of the revisions of these cases alone, which are all that is read; `gone` as `chain_problems` has it."""
    newest: dict[str, str] = {}
    unsaid: Unsaid = {}
    for rows in in_batches(connection, _query(of_cases=len(case_uuids)), case_uuids):
        yield from _problems_of(rows, None, newest, gone)
        _note_unsaid(rows, unsaid)
    yield from map(_unsaid_problem, unsaid.values())


def chain_problems(connection: sqlite3.Connection, advance: Advance, gone: dict[tuple[str, str], str]) -> Iterator[str]:
    """Links that do not follow from the one before, and bodies that are not what was committed to.

    `gone` gets the newest ref of every row that is not there, by its kind's name and its uuid.
    """
    previous, count, change_id = hash_chain.GENESIS, 0, 0
    newest: dict[str, str] = {}
    unsaid: Unsaid = {}
    for rows in in_batches(connection, _query()):
        yield from _problems_of(rows, previous, newest, gone)
        _note_unsaid(rows, unsaid)
        last = _Link._make(rows[-1])
        previous, change_id = last.digest, last.change_id
        count += len(rows)
        advance(len(rows))
    yield from map(_unsaid_problem, unsaid.values())
    head = connection.execute("SELECT change_id, records, digest FROM head").fetchone()
    if tuple(head or ()) != (change_id, count, previous):
        yield "the newest record is not the one that was written last"


def _problems_of(
    rows: Sequence[tuple[Any, ...]], previous: str | None, newest: dict[str, str], gone: dict[tuple[str, str], str]
) -> Iterator[str]:
    """What is wrong with revisions that follow each other, after `previous` where that is known, and after the `newest`
    of each case, which then are theirs. Most are right, which is seen column by column at a third of the cost.
    """
    columns = dict(zip(_Link._fields, zip(*rows, strict=True), strict=True))
    holds = _links_hold(columns)
    if all(holds) and _are_sound(columns, previous, newest):
        newest.update(zip(columns["case_uuid"], columns["case_digest"], strict=True))
        return
    for link, is_held in zip(map(_Link._make, rows), holds, strict=True):
        if previous is not None and link.previous != previous:
            yield f"{link} does not follow from the one before it"
        if link.case_previous != newest.get(link.case_uuid, hash_chain.GENESIS):
            yield f"{link} does not follow from the one before it in its case"
        yield from _own_problems(link, is_held, gone)
        previous, newest[link.case_uuid] = None if previous is None else link.digest, link.case_digest


def _are_sound(columns: Mapping[str, Cells], previous: str | None, newest: Mapping[str, str]) -> bool:
    """Whether all of these revisions, whose digests are right, follow from those before them and say what is there."""
    if previous is not None and columns["previous"] != (previous, *columns["digest"][:-1]):
        return False
    before: dict[str, str] = {}
    for case, case_previous, digest in zip(
        columns["case_uuid"], columns["case_previous"], columns["case_digest"], strict=True
    ):
        if case_previous != (before.get(case) or newest.get(case, hash_chain.GENESIS)):
            return False
        before[case] = digest
    says = zip(columns["salt"], columns["body"], columns["commitment"], strict=True)
    not_erased = [each for each in says if each[1] is not None]
    salts, bodies, commitments = (list(map(itemgetter(place), not_erased)) for place in range(3))
    own = zip(columns["subject"], columns["case_uuid"], columns["uuid"], strict=True)
    return (
        not any(columns["is_gone"])
        and commitments == hash_chain.commitments_of(salts, bodies)
        and all(subject in KINDS or case == uuid for subject, case, uuid in own)
    )


def _note_unsaid(rows: Sequence[tuple[Any, ...]], unsaid: Unsaid) -> None:
    """Only erasing takes out what a revision says, and it writes one after it: what has none was taken out otherwise."""
    for row in rows:
        if unsaid and row[_ACTION] in ERASING:
            unsaid.pop((row[_SUBJECT], row[_UUID]), None)
        if row[_BODY] is None:
            link = _Link._make(row)
            unsaid[link.subject, link.uuid] = str(link)


def _unsaid_problem(link: str) -> str:
    return f"what {link} says was taken out, and nothing erased it"


def _own_problems(link: _Link, holds: bool, gone: dict[tuple[str, str], str]) -> Iterator[str]:
    if not holds:
        yield f"{link} was changed"
    elif link.body is not None and not _is_committed_to(link):
        yield f"what {link} says was changed"
    if link.subject not in KINDS and link.case_uuid != link.uuid:
        yield f"{link} is in the chain of another"
    if link.is_gone:
        gone.pop((link.subject, link.uuid), None)
        gone[link.subject, link.uuid] = link.ref


def _is_committed_to(link: _Link) -> bool:
    return link.commitment == hash_chain.commitment_of(link.salt, str(link.body))


def _query(of_cases: int = 0) -> str:
    """Of all revisions, or of those of so many cases: then a row that stands in a case that is not its own is not there."""
    its_case = " AND case_id = (SELECT id FROM cases WHERE cases.uuid = revisions.case_uuid)" if of_cases else ""
    which, order = (f"WHERE case_uuid IN ({', '.join('?' * of_cases)})", "case_uuid, id") if of_cases else ("", "id")
    is_gone = " ".join(
        f"WHEN '{kind.name}' THEN NOT EXISTS (SELECT 1 FROM {kind.table} WHERE {kind.table}.uuid = revisions.uuid"
        f"{its_case if kind.name in KINDS else ''})"
        for kind in SUBJECTS.values()
    )
    return f"SELECT {', '.join(_Link._fields[:-1])}, CASE subject {is_gone} ELSE 0 END FROM revisions {which} ORDER BY {order}"


def _links_hold(columns: Mapping[str, Cells]) -> list[bool]:
    """Whether the digest and the case digest of each of these revisions are what they must be."""
    try:
        texts = {
            name: hash_chain.link_texts(columns[name]) for name in (*_BEFORE, *hash_chain.HASHED_COLUMNS, "commitment")
        }
        links = [texts[name] for name in ("previous", *hash_chain.HASHED_COLUMNS, "commitment")]
        case_links = [texts[name] for name in ("case_previous", *hash_chain.CASE_COLUMNS, "commitment")]
        digests = hash_chain.links_of(links, columns["author"])
        case_digests = hash_chain.links_of(case_links, columns["author"])
    except KeyError:  # something else where text or a number should be
        return [_digests_hold(_Link._make(row)) for row in zip(*columns.values(), strict=True)]
    computed, stated = (
        zip(digests, case_digests, strict=True),
        zip(columns["digest"], columns["case_digest"], strict=True),
    )
    return list(map(eq, computed, stated))


_BEFORE = ("previous", "case_previous")
_SUBJECT, _UUID, _ACTION, _BODY = map(_Link._fields.index, ("subject", "uuid", "action", "body"))


def _digests_hold(link: _Link) -> bool:
    try:
        digest = hash_chain.link_of([link.previous, *_hashed(link), link.commitment], link.author)
        case_digest = hash_chain.link_of([link.case_previous, *_case_hashed(link), link.commitment], link.author)
    except TypeError:  # bytes where text should be
        return False
    return (digest, case_digest) == (link.digest, link.case_digest)


_hashed = attrgetter(*hash_chain.HASHED_COLUMNS)
_case_hashed = attrgetter(*hash_chain.CASE_COLUMNS)
