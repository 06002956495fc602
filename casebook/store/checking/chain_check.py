"""Whether both chains hold, and whether what was written is still there: every revision is looked at once, in order.

Links are computed anew some hundred at a time. Nothing here writes.
"""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple

from casebook.records.kinds import KINDS
from casebook.records.revision import ERASING
from casebook.records.row_batch import Cells
from casebook.store import hash_chain
from casebook.store.rows import in_batches

Progress = Callable[[int], None]
"""Told how many more records are looked through."""

Identity = tuple[str, str]
"""What a revision is of: the name of its kind, and its uuid."""

Unsaid = dict[Identity, str]
"""Revisions that say nothing, and that no erasing followed yet: the newest of each row."""


class _Link(NamedTuple):
    """A revision with its links."""

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

    def __str__(self) -> str:
        return f"record {self.id} ({self.ref}, written {self.written_at})"


def case_chain_problems(
    connection: sqlite3.Connection, case_uuids: Sequence[str], written: set[Identity]
) -> Iterator[str]:
    """The same as `chain_problems` of the revisions of these cases alone, which are all that is read; all that they are of is
    put among what was `written`."""
    newest: dict[str, str] = {}
    unsaid: Unsaid = {}
    which = f"WHERE case_uuid IN ({', '.join('?' * len(case_uuids))}) ORDER BY case_uuid, id"
    for rows in in_batches(connection, f"{_QUERY} {which}", case_uuids):
        yield from _problems_of(rows, None, newest)
        _note_unsaid(rows, unsaid)
        written.update(map(_identity, rows))
    yield from map(_unsaid_problem, unsaid.values())


def chain_problems(connection: sqlite3.Connection, advance: Progress) -> Iterator[str]:
    """Links that do not follow from the one before, and bodies that are not what was committed to."""
    previous, count, change_id = hash_chain.GENESIS, 0, 0
    newest: dict[str, str] = {}
    unsaid: Unsaid = {}
    for rows in in_batches(connection, f"{_QUERY} ORDER BY id"):
        yield from _problems_of(rows, previous, newest)
        _note_unsaid(rows, unsaid)
        last = _Link._make(rows[-1])
        previous, change_id = last.digest, last.change_id
        count += len(rows)
        advance(len(rows))
    yield from map(_unsaid_problem, unsaid.values())
    head = connection.execute("SELECT change_id, records, digest FROM head").fetchone()
    if tuple(head or ()) != (change_id, count, previous):
        yield "the newest record is not the one that was written last"


def _problems_of(rows: Sequence[tuple[Any, ...]], previous: str | None, newest: dict[str, str]) -> Iterator[str]:
    """What is wrong with revisions that follow each other, after `previous` where that is known, and after the `newest`
    of each case, which then are theirs. Most are right, which is seen column by column at a third of the cost.
    """
    columns = dict(zip(_Link._fields, zip(*rows, strict=True), strict=True))
    if not _are_linked(columns, previous, newest):
        yield from _link_problems(rows, previous, newest)
    newest.update(zip(columns["case_uuid"], columns["case_digest"], strict=True))


def _are_linked(revisions: Mapping[str, Cells], previous: str | None, newest: Mapping[str, str]) -> bool:
    """Whether all of these revisions are seen at one look to follow from those before them, `previous` where that is known and
    the `newest` of each case, and to say what was committed to."""
    try:
        digests, case_digests = map(tuple, hash_chain.digests_of(revisions))
    except KeyError:  # something else where text or a number should be
        return False
    if (digests, case_digests) != (revisions["digest"], revisions["case_digest"]):
        return False
    if previous is not None and revisions["previous"] != (previous, *digests[:-1]):
        return False
    return _follow_in_cases(revisions, newest) and _are_committed_to(revisions)


def _follow_in_cases(revisions: Mapping[str, Cells], newest: Mapping[str, str]) -> bool:
    before: dict[str, str] = {}
    its = zip(*(revisions[name] for name in ("case_uuid", "case_previous", "case_digest")), strict=True)
    for case, case_previous, digest in its:
        if case_previous != (before.get(case) or newest.get(case, hash_chain.GENESIS)):
            return False
        before[case] = digest
    return True


def _are_committed_to(revisions: Mapping[str, Cells]) -> bool:
    """Whether what was not erased is what was committed to, and each is in the chain of its own."""
    says = [revisions[name] for name in ("salt", "body", "commitment")]
    if None in says[1]:
        says = list(zip(*(each for each in zip(*says, strict=True) if each[1] is not None), strict=True)) or [()] * 3
    salts, bodies, commitments = says
    own = zip(*(revisions[name] for name in ("subject", "case_uuid", "uuid")), strict=True)
    return hash_chain.commitments_of(salts, bodies) == list(commitments) and all(
        subject in KINDS or case == uuid for subject, case, uuid in own
    )


def _link_problems(rows: Sequence[tuple[Any, ...]], previous: str | None, newest: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with each of these links."""
    before = dict(newest)
    for link in map(_Link._make, rows):
        if previous is not None and link.previous != previous:
            yield f"{link} does not follow from the one before it"
        if link.case_previous != before.get(link.case_uuid, hash_chain.GENESIS):
            yield f"{link} does not follow from the one before it in its case"
        yield from _own_problems(link)
        previous, before[link.case_uuid] = None if previous is None else link.digest, link.case_digest


def _note_unsaid(rows: Sequence[tuple[Any, ...]], unsaid: Unsaid) -> None:
    """Only erasing takes out what a revision says, and it writes one after it: what has none was taken out otherwise."""
    for row in rows:
        if unsaid and row[_ACTION] in ERASING:
            unsaid.pop(_identity(row), None)
        if row[_BODY] is None:
            unsaid[_identity(row)] = str(_Link._make(row))


def _unsaid_problem(link: str) -> str:
    return f"what {link} says was taken out, and nothing erased it"


def _own_problems(link: _Link) -> Iterator[str]:
    if not _digests_hold(link):
        yield f"{link} was changed"
    elif link.body is not None and not _is_committed_to(link):
        yield f"what {link} says was changed"
    if link.subject not in KINDS and link.case_uuid != link.uuid:
        yield f"{link} is in the chain of another"


def _is_committed_to(link: _Link) -> bool:
    return link.commitment == hash_chain.commitment_of(link.salt, str(link.body))


_QUERY = f"SELECT {', '.join(_Link._fields)} FROM revisions"
_ACTION, _BODY = map(_Link._fields.index, ("action", "body"))
_identity = itemgetter(*map(_Link._fields.index, ("subject", "uuid")))


def _digests_hold(link: _Link) -> bool:
    try:
        digest = hash_chain.link_of([link.previous, *_hashed(link), link.commitment], link.author)
        case_digest = hash_chain.link_of([link.case_previous, *_case_hashed(link), link.commitment], link.author)
    except TypeError:  # bytes where text should be
        return False
    return (digest, case_digest) == (link.digest, link.case_digest)


_hashed = attrgetter(*hash_chain.HASHED_COLUMNS)
_case_hashed = attrgetter(*hash_chain.CASE_COLUMNS)
