"""The chains of digests over everything ever written, by which a later change to the file can be seen.

Each revision has a commitment, SHA-256 over a random salt and the body. Its digest is a link of the book's chain:
SHA-256 over the digest before it, what was done to what and when, and the commitment. Its case digest is a link of the
chain of its case, which says nothing of other cases. A body can so be erased for good, with its salt, and both chains
still hold; nobody can guess what was erased by trying, as the salt is gone.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from casebook.store.digests import sha256_for
from casebook.text.compact_json import column_encoder, compact_encoder, members_encoder

GENESIS = "0" * 64
"""What stands before the first link."""

_WHAT, _WRITTEN = ("subject", "uuid", "ref", "action"), ("written_at", "written_zone", "written_instant")

HASHED_COLUMNS = ("change_id", *_WHAT, "undoes", *_WRITTEN)
"""The columns of a revision that its digest stands for, in this order, between the digest before it and the commitment."""

CASE_COLUMNS = (*_WHAT, *_WRITTEN)
"""The same for its case digest: without what counts the changes of the whole book."""

_encoded = compact_encoder(ascii_only=True)

_texts = column_encoder(ascii_only=True)
"""The JSON text of each value of a column; KeyError for what stands in no link."""

_one, _whats, _writtens = (members_encoder(count, ascii_only=True) for count in (1, len(_WHAT), len(_WRITTEN) + 1))

Columns = Mapping[str, Sequence[Any]]
"""Many revisions, column by column."""

Revision = Mapping[str, Any] | sqlite3.Row


def commitment_of(salt: str, body: str) -> str:
    """The hexadecimal SHA-256 that a salt (hexadecimal) and a body commit to."""
    [commitment] = commitments_of([salt], [body])
    return commitment


def commitments_of(salts: Sequence[Any], bodies: Sequence[Any]) -> list[str]:
    """What each of these salts and its body commit to, as `commitment_of` says it."""
    sha256, both = sha256_for(len(salts)), zip(salts, bodies, strict=True)
    return [sha256(f"{salt}{body}".encode("utf-8", "surrogatepass")).hexdigest() for salt, body in both]


def digest_of(previous: str, revision: Revision, commitment: str) -> str:
    """The hexadecimal SHA-256 of a link of the book's chain: over the canonical JSON of what it stands for."""
    return link_of([previous, *(revision[name] for name in HASHED_COLUMNS), commitment], revision["author"])


def case_digest_of(previous: str, revision: Revision, commitment: str) -> str:
    """The hexadecimal SHA-256 of a link of a case's chain."""
    return link_of([previous, *(revision[name] for name in CASE_COLUMNS), commitment], revision["author"])


def link_of(parts: list[Any], author: str | None) -> str:
    """The hexadecimal SHA-256 of a link: the digest before it, its columns in their order, and its commitment.

    An author is part of the link where there is one; before version 3 there was none, and links stay what they were.
    """
    if author is not None:
        parts.append(author)
    digest: str = sha256_for(1)(_encoded(parts).encode()).hexdigest()
    return digest


def digests_of(revisions: Columns) -> tuple[list[str], list[str]]:
    """The digest and the case digest that each of these must have, by what else stands in it; KeyError where something does
    that stands in no link."""
    ends, case_ends = _ends_of(revisions)
    return _digests(revisions["previous"], ends), _digests(revisions["case_previous"], case_ends)


def _digests(befores: Sequence[Any], ends: Iterable[str]) -> list[str]:
    sha256, links = sha256_for(len(befores)), zip(_texts(befores), ends, strict=True)
    return [sha256(f"[{before},{end}".encode()).hexdigest() for before, end in links]


def _ends_of(revisions: Columns) -> tuple[Iterable[str], Iterable[str]]:
    """What stands behind the digest before it in the text of each link, of the book's chain and of the case's."""
    whats = _whats([revisions[name] for name in _WHAT])
    writtens = _writtens([revisions[name] for name in (*_WRITTEN, "commitment")])
    authors = _one([revisions["author"]])
    ends = [
        f"{written},{author}]" if author != "null" else f"{written}]"
        for written, author in zip(writtens, authors, strict=True)
    ]
    changes, undone = _one([revisions["change_id"]]), _one([revisions["undoes"]])
    return map(",".join, zip(changes, whats, undone, ends, strict=True)), map(",".join, zip(whats, ends, strict=True))


def linked(revision: Mapping[str, Any], previous: str, case_previous: str) -> dict[str, Any]:
    """The row of a new revision, which follows these digests."""
    [salt] = _salts(1)
    commitment = commitment_of(salt, revision["body"])
    return {
        **revision,
        "salt": salt,
        "commitment": commitment,
        "previous": previous,
        "digest": digest_of(previous, revision, commitment),
        "case_previous": case_previous,
        "case_digest": case_digest_of(case_previous, revision, commitment),
    }


def _salts(count: int) -> list[str]:
    """So many salts, hexadecimal, of 16 bytes from the system each: asked for at once."""
    digits = os.urandom(16 * count).hex()
    return [digits[at : at + 32] for at in range(0, len(digits), 32)]


def linked_in_turn(revisions: Columns, previous: str, newest: dict[str, str]) -> dict[str, Sequence[Any]]:
    """What `linked` gives for new revisions that follow each other, column by column.

    `newest` has the newest case digest of each case by its uuid, before them and then after them.
    """
    salts = _salts(len(revisions["body"]))
    commitments = commitments_of(salts, revisions["body"])
    ends, case_ends = _ends_of({**revisions, "commitment": commitments})
    digests, case_befores, case_digests = [previous], [], []
    sha256 = sha256_for(len(salts))
    for end, case_end, case in zip(ends, case_ends, revisions["case_uuid"], strict=True):
        previous = sha256(f'["{previous}",{end}'.encode()).hexdigest()
        digests.append(previous)
        before = newest[case]
        case_befores.append(before)
        newest[case] = of_case = sha256(f'["{before}",{case_end}'.encode()).hexdigest()
        case_digests.append(of_case)
    return {
        **revisions,
        "salt": salts,
        "commitment": commitments,
        "previous": digests[:-1],
        "digest": digests[1:],
        "case_previous": case_befores,
        "case_digest": case_digests,
    }
