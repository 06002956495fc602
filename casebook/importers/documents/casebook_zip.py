"""The ZIP form: `casebook.json`, and beside it `files/<SHA-256>` for the content of every attachment.

Nothing else in a ZIP is looked at, and no name in it is ever a path here. Contents are streamed, never longer than the
document says, and not used before their SHA-256 was found right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import BinaryIO

from casebook.domain.merge_result import ImportedCase
from casebook.importers.documents.casebook_json import read
from casebook.importers.errors import NotImportable
from casebook.importers.source import Asking, Source
from casebook.importers.zip_members import ZipMembers, damage_as_refusal
from casebook.records.kinds import ATTACHMENT

DOCUMENT = "casebook.json"
_OWN_NAMES = re.compile(r"casebook\.json|files/[0-9a-f]{64}", re.ASCII)

PIECE = 1 << 20


def source_of(stream: BinaryIO, asking: Asking) -> Source:
    """What the ZIP holds; its files are looked through by `check_blobs`. Raises NotImportable, NewerFormat.

    Where it is packed suspiciously tight `asking` is asked first, and what that raises is raised.
    """
    archive = Archive(stream, asking)
    return Source(
        archive, archive.unknown, archive.left_out, archive.size(), archive.check, archive.opened, archive.companies
    )


class Archive:
    """A ZIP whose document was looked through; its cases. Raises NotImportable for whatever is wrong with it."""

    def __init__(self, stream: BinaryIO, asking: Asking) -> None:
        self._members = ZipMembers(stream, lambda name: _OWN_NAMES.fullmatch(name) is not None)
        if DOCUMENT not in self._members:
            raise NotImportable("the ZIP", f"there is no {DOCUMENT} in it")
        self._members.ask(asking)
        contents = _Contents()
        with self._members.opened(DOCUMENT) as document:
            found = read(document, contents.add, asking, self._members.size(DOCUMENT))
        self._cases, self.unknown, self.left_out, self.companies = found
        self._sizes = {digest: size for digest, size in contents.sizes.items() if _name(digest) in self._members}

    @property
    def entries(self) -> int:
        """How many entries all of them have."""
        return self._cases.entries

    def __len__(self) -> int:
        return len(self._cases)

    def __iter__(self) -> Iterator[ImportedCase]:
        with damage_as_refusal(DOCUMENT):
            yield from self._cases

    def check(self, advance: Callable[[int], None] = lambda _: None) -> None:
        """Read every content through once; NotImportable for one that is not what the document says."""
        for digest, size in self._sizes.items():
            self._check(digest, size, advance)

    def size(self) -> int:
        """How many bytes `check` reads."""
        return sum(self._sizes.values())

    @contextmanager
    def opened(self, digest: str) -> Iterator[BinaryIO | None]:
        """The content with this SHA-256, to be read from its beginning; None where the ZIP does not hold it."""
        name = _name(digest)
        if name not in self._members:
            yield None
            return
        with self._members.opened(name) as content:
            yield content

    def _check(self, wanted: str, size: int, advance: Callable[[int], None]) -> None:
        name = _name(wanted)
        if self._members.size(name) != size:
            raise NotImportable(name, "it is not as long as the document says")
        digest = sha256()
        with self._members.opened(name) as content:
            while piece := content.read(PIECE):
                digest.update(piece)
                advance(len(piece))
        if digest.hexdigest() != wanted:
            raise NotImportable(name, "its content is not what its SHA-256 says")


class _Contents:
    """What the attachments of all cases say of their contents: how long each is, by its SHA-256."""

    def __init__(self) -> None:
        self.sizes: dict[str, int] = {}

    def add(self, incoming: ImportedCase) -> None:
        """Those of one more case; NotImportable where two tell the same content differently."""
        for some in incoming.of_kinds:
            if some.kind is not ATTACHMENT:
                continue
            for digest, size, number in zip(some.columns["sha256"], some.columns["size"], some.numbers, strict=True):
                if self.sizes.setdefault(digest, size) != size:
                    why = "another with its SHA-256 is not as long"
                    raise NotImportable(f"{incoming.case.handle}/{number}", why)


def _name(digest: str) -> str:
    return f"files/{digest}"
