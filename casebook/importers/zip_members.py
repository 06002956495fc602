"""The members of a ZIP that somebody gives: only those that are wanted are looked at, and nothing of them is trusted.

No name in it is ever a path here. A member is streamed, and its checksum is looked at when its end is read.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import BinaryIO, cast

from casebook.errors import reason_of
from casebook.importers.errors import NotImportable
from casebook.importers.source import UNASKED, Asking
from casebook.text.sizes import size_words

MOST_NAMES = 100_000
"""How many files a ZIP may hold."""

ASKED_OVER, ASKED_RATIO = 100_000_000, 100
"""A ZIP that unpacks to more bytes than this, and to more than so many times its own, is taken only if somebody agrees.

Deflate packs at most 1,032 to one (zlib's own "Technical Details", as of 2026). The text of cases is packed about ten to
one and pictures hardly at all: a hundredfold is a trap, or a file of zeros that only its owner can know of. Below 100 MB
it fills no disk, whatever it is.
"""


class ZipMembers:
    """The members of a ZIP whose names are `wanted`, to be read as often as somebody likes.

    Raises NotImportable for a damaged one, one with too many files, and a wanted member that stands in it twice, is
    encrypted or packed in a way that is not read here.
    """

    def __init__(self, stream: BinaryIO, wanted: Callable[[str], bool]) -> None:
        with damage_as_refusal("the ZIP"):
            self._packed = stream.seek(0, 2)
            self._zip = zipfile.ZipFile(stream)
            self._members = _wanted(self._zip.infolist(), wanted)
            self._all = frozenset(self._zip.namelist())

    def __contains__(self, name: str) -> bool:
        return name in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """Those that are wanted, in the order of the ZIP."""
        return tuple(self._members)

    @property
    def all_names(self) -> frozenset[str]:
        """Those of all its members."""
        return self._all

    def held(self, name: str) -> BinaryIO:
        """A member in memory, wanted or not. Raises NotImportable where it is damaged."""
        with damage_as_refusal(name), self._zip.open(name) as content:
            return BytesIO(content.read())

    def size(self, name: str) -> int:
        """How many bytes the ZIP says that a member has unpacked."""
        return self._members[name].file_size

    def ask(self, asking: Asking = UNASKED) -> None:
        """Raises NotImportable where it is packed suspiciously tight, and nobody wants it; and what asking does."""
        unpacked = sum(member.file_size for member in self._members.values())
        if unpacked <= max(ASKED_OVER, self._packed * ASKED_RATIO):
            return
        times = f"{unpacked // self._packed:,} times the {size_words(self._packed)} that it has"
        if not asking.agree(f"The ZIP unpacks to {size_words(unpacked)}, {times}. Read it all the same?"):
            raise NotImportable("the ZIP", f"it unpacks to {times}, and was left packed")

    @contextmanager
    def opened(self, name: str) -> Iterator[BinaryIO]:
        """The content of a member, from its beginning. Raises NotImportable where it is damaged, also while it is read."""
        with damage_as_refusal(name), self._zip.open(self._members[name]) as content:
            yield cast("BinaryIO", content)


def _wanted(members: Sequence[zipfile.ZipInfo], wanted: Callable[[str], bool]) -> dict[str, zipfile.ZipInfo]:
    """The members that are wanted, by name."""
    if len(members) > MOST_NAMES:
        raise NotImportable("the ZIP", f"it holds more than {MOST_NAMES:,} files")
    found: dict[str, zipfile.ZipInfo] = {}
    for member in members:
        if member.is_dir() or not wanted(member.filename):
            continue
        if member.filename in found:
            raise NotImportable(member.filename, "the ZIP holds it twice")
        if member.flag_bits & 1 or member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise NotImportable(member.filename, "it is encrypted, or packed in a way that is not read here")
        found[member.filename] = member
    return found


@contextmanager
def damage_as_refusal(name: str) -> Iterator[None]:
    """Turns what zipfile says of a damaged file into a refusal."""
    try:
        yield
    except NotImportable:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, IndexError, OverflowError) as error:
        raise NotImportable(name, "it is damaged") from error
    except OSError as error:
        # A damaged table of contents points anywhere, before the beginning of the file too.
        raise NotImportable(name, f"it cannot be read ({reason_of(error)})") from error
