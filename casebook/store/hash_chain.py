"""The chains of digests over everything ever written, by which a later change to the file can be seen.

Each revision has a commitment, SHA-256 over a random salt and the body. Its digest is a link of the book's chain:
SHA-256 over the digest before it, what was done to what and when, and the commitment. Its case digest is a link of the
chain of its case, which says nothing of other cases. A body can so be erased for good, with its salt, and both chains
still hold; nobody can guess what was erased by trying, as the salt is gone.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from casebook.store.digests import sha256_for
from casebook.text.compact_json import column_encoder, compact_encoder

GENESIS = "0" * 64
"""What stands before the first link."""

HASHED_COLUMNS = (
    *("change_id", "subject", "uuid", "ref", "action", "undoes"),
    *("written_at", "written_zone", "written_instant"),
)
"""The columns of a revision that its digest stands for, in this order, between the digest before it and the commitment."""

CASE_COLUMNS = tuple(name for name in HASHED_COLUMNS if name not in ("change_id", "undoes"))
"""The same for its case digest: without what counts the changes of the whole book."""

_encoded = compact_encoder(ascii_only=True)

link_texts = column_encoder(ascii_only=True)
"""The JSON text of each value of a column, for `links_of`; KeyError for what stands in no link."""

Revision = Mapping[str, Any] | sqlite3.Row


def commitment_of(salt: str, body: str) -> str:
    """The hexadecimal SHA-256 that a salt (hexadecimal) and a body commit to."""
    [commitment] = commitments_of([salt], [body])
    return commitment


def commitments_of(salts: Sequence[Any], bodies: Sequence[Any]) -> list[str]:
    """The same of many at once."""
    sha256, texts = sha256_for(len(salts)), map("{}{}".format, salts, bodies)
    return [sha256(text.encode("utf-8", "surrogatepass")).hexdigest() for text in texts]


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


def links_of(columns: Sequence[Sequence[Any]], authors: Sequence[Any]) -> list[str]:
    """What `link_of` gives, for many links at once: of the columns that they stand for, each as `link_texts` has it."""
    links = zip(map(",".join, zip(*columns, strict=True)), _ends_of(authors), strict=True)
    sha256 = sha256_for(len(authors))
    return [sha256(f"[{text}{end}".encode()).hexdigest() for text, end in links]


def _ends_of(authors: Sequence[Any]) -> list[str]:
    """What stands behind the commitment in the text of each link."""
    return [f",{text}]" if text != "null" else "]" for text in link_texts(authors)]


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


def linked_in_turn(
    revisions: Mapping[str, Sequence[Any]], previous: str, newest: dict[str, str]
) -> dict[str, Sequence[Any]]:
    """What `linked` gives for new revisions that follow each other, column by column.

    `newest` has the newest case digest of each case by its uuid, before them and then after them.
    """
    salts = _salts(len(revisions["body"]))
    commitments = commitments_of(salts, revisions["body"])
    texts = {name: link_texts(revisions[name]) for name in HASHED_COLUMNS}
    ends = [f',"{text}"{end}' for text, end in zip(commitments, _ends_of(revisions["author"]), strict=True)]
    digests, case_befores, case_digests = [previous], [], []
    sha256 = sha256_for(len(salts))
    links, case_links = (
        map(",".join, zip(*(texts[name] for name in names), strict=True)) for names in (HASHED_COLUMNS, CASE_COLUMNS)
    )
    for link, case_link, end, case in zip(links, case_links, ends, revisions["case_uuid"], strict=True):
        previous = sha256(f'["{previous}",{link}{end}'.encode()).hexdigest()
        digests.append(previous)
        before = newest[case]
        case_befores.append(before)
        newest[case] = of_case = sha256(f'["{before}",{case_link}{end}'.encode()).hexdigest()
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
