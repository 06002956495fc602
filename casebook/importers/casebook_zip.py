"""The ZIP form: `casebook.json`, and beside it `files/<SHA-256>` for the content of every attachment.

Nothing else in a ZIP is looked at, and no name in it is ever a path here. Contents are streamed, never longer than the
document says, and not used before their SHA-256 was found right.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import IO, BinaryIO, cast

from casebook.domain.merge_result import ImportedCase
from casebook.errors import reason_of
from casebook.importers.casebook_json import read
from casebook.importers.errors import NotImportable
from casebook.importers.source import Asking, Source
from casebook.records.kinds import ATTACHMENT
from casebook.text.sizes import size_words

DOCUMENT = "casebook.json"
_OWN_NAMES = re.compile(r"casebook\.json|files/[0-9a-f]{64}", re.ASCII)

MOST_NAMES = 100_000
"""How many files a ZIP may hold."""

ASKED_OVER, ASKED_RATIO = 100_000_000, 100
"""A ZIP that unpacks to more bytes than this, and to more than so many times its own, is taken only if somebody agrees.

Deflate packs at most 1,032 to one (zlib's own "Technical Details", as of 2026). The text of cases is packed about ten to
one and pictures hardly at all: a hundredfold is a trap, or a file of zeros that only its owner can know of. Below 100 MB
it fills no disk, whatever it is.
"""

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
        with _damage_as_refusal("the ZIP"):
            size = stream.seek(0, 2)
            self._zip = zipfile.ZipFile(stream)
            self._members = _own(self._zip.infolist())
        if DOCUMENT not in self._members:
            raise NotImportable("the ZIP", f"there is no {DOCUMENT} in it")
        self._ask(size, asking)
        contents, document = _Contents(), self._members[DOCUMENT]
        with _damage_as_refusal(DOCUMENT):
            stream = cast("BinaryIO", self._opened(DOCUMENT))
            found = read(stream, contents.add, asking, document.file_size)
        self._cases, self.unknown, self.left_out, self.companies = found
        self._sizes = {digest: size for digest, size in contents.sizes.items() if _name(digest) in self._members}

    def __len__(self) -> int:
        return len(self._cases)

    def __iter__(self) -> Iterator[ImportedCase]:
        with _damage_as_refusal(DOCUMENT):
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
        with _damage_as_refusal(name), self._opened(name) as content:
            yield cast("BinaryIO", content)

    def _ask(self, size: int, asking: Asking) -> None:
        """Raises NotImportable where this ZIP of so many bytes is packed suspiciously tight, and nobody wants it."""
        unpacked = sum(member.file_size for member in self._members.values())
        if unpacked <= max(ASKED_OVER, size * ASKED_RATIO):
            return
        times = f"{unpacked // size:,} times the {size_words(size)} that it has"
        if not asking.agree(f"The ZIP unpacks to {size_words(unpacked)}, {times}. Read it all the same?"):
            raise NotImportable("the ZIP", f"it unpacks to {times}, and was left packed")

    def _check(self, wanted: str, size: int, advance: Callable[[int], None]) -> None:
        name = _name(wanted)
        if self._members[name].file_size != size:
            raise NotImportable(name, "it is not as long as the document says")
        digest = sha256()
        with _damage_as_refusal(name), self._opened(name) as content:
            while piece := content.read(PIECE):
                digest.update(piece)
                advance(len(piece))
        if digest.hexdigest() != wanted:
            raise NotImportable(name, "its content is not what its SHA-256 says")

    def _opened(self, name: str) -> IO[bytes]:
        return self._zip.open(self._members[name])


def _own(members: Sequence[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The members that mean something here, by name."""
    if len(members) > MOST_NAMES:
        raise NotImportable("the ZIP", f"it holds more than {MOST_NAMES:,} files")
    own: dict[str, zipfile.ZipInfo] = {}
    for member in members:
        if not _OWN_NAMES.fullmatch(member.filename):
            continue
        if member.filename in own:
            raise NotImportable(member.filename, "the ZIP holds it twice")
        if member.flag_bits & 1 or member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise NotImportable(member.filename, "it is encrypted, or packed in a way that is not read here")
        own[member.filename] = member
    return own


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


@contextmanager
def _damage_as_refusal(name: str) -> Iterator[None]:
    """Turns what zipfile says of a damaged file into a refusal."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, IndexError, OverflowError) as error:
        raise NotImportable(name, "it is damaged") from error
    except OSError as error:
        # A damaged table of contents points anywhere, before the beginning of the file too.
        raise NotImportable(name, f"it cannot be read ({reason_of(error)})") from error
