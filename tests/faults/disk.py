"""A disk as it may be after a power cut: what was synced is there; what was not is there, lost, reordered or torn.

Taken as harshly as POSIX allows: a sync of a file says nothing of its name, which is safe only once its folder is synced;
writes that were not synced reach the disk sector by sector, in any order; a file that grew may hold anything in sectors
that were not written. A sector of 512 bytes is written whole or not at all, as SQLite takes for granted too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Optional, Union

SECTOR = 512


@dataclass(frozen=True)
class Write:
    """Bytes put into a file."""

    inode: int
    offset: int
    data: bytes


@dataclass(frozen=True)
class Resize:
    """A file made this long."""

    inode: int
    size: int


@dataclass(frozen=True)
class Sync:
    """A file made safe, or the folder where `inode` is None."""

    inode: Optional[int]


@dataclass(frozen=True)
class Name:
    """A name given to a file, taken away where `inode` is None, or moved from `moved_from`."""

    name: str
    inode: Optional[int]
    moved_from: Optional[str] = None


@dataclass(frozen=True)
class Say:
    """Something written to stdout: from here on it is acknowledged."""

    text: str


DiskChange = Union[Write, Resize, Sync, Name, Say]


@dataclass
class _File:
    """What of a file is safe, and what is not yet, in order."""

    safe: bytes = b""
    pending: list[Write | Resize] = field(default_factory=list)

    def sync(self) -> None:
        """All of it reaches the disk."""
        self.safe = self.after_cut(Random(0), 1.0)
        self.pending = []

    def after_cut(self, random: Random, luck: float) -> bytes:
        """What the disk holds where each thing that is not safe survives by `luck`."""
        size, versions = self._versions()
        sizes = [len(self.safe), *size]
        length = sizes[-1] if random.random() < luck or luck == 1 else random.choice(sizes)
        content = bytearray(self.safe[:length].ljust(length, b"\0"))
        for sector, contents in versions.items():
            begin = sector * SECTOR
            if begin >= length:
                continue
            if luck == 1 or random.random() < luck:
                # Mostly the newest, sometimes one that was written over since.
                chosen = contents[-1] if luck == 1 or random.random() < 0.8 else random.choice(contents)
            elif begin >= len(self.safe):
                chosen = random.randbytes(SECTOR) if random.random() < 0.5 else bytes(SECTOR)
            else:
                continue
            content[begin : begin + SECTOR] = chosen[: length - begin]
        return bytes(content)

    def _versions(self) -> tuple[list[int], dict[int, list[bytes]]]:
        """Every length since it was safe, and every content since then of each sector that was written."""
        now = bytearray(self.safe)
        sizes: list[int] = []
        versions: dict[int, list[bytes]] = {}
        for change in self.pending:
            if isinstance(change, Resize):
                del now[change.size :]
                now.extend(bytes(change.size - len(now)))
            else:
                end = change.offset + len(change.data)
                now.extend(bytes(max(0, end - len(now))))
                now[change.offset : end] = change.data
                for sector in range(change.offset // SECTOR, (end - 1) // SECTOR + 1):
                    whole = bytes(now[sector * SECTOR : (sector + 1) * SECTOR]).ljust(SECTOR, b"\0")
                    versions.setdefault(sector, []).append(whole)
            sizes.append(len(now))
        return sizes, versions


def after_cut(before: Mapping[str, bytes], changes: Sequence[DiskChange], random: Random) -> dict[str, bytes]:
    """One of the folders that may be found where the power failed after these changes, which began in a folder that was safe."""
    files = {number: _File(safe) for number, safe in enumerate(before.values())}
    names = {name: number for number, name in enumerate(before)}
    pending: list[Name] = []
    for change in changes:
        if isinstance(change, (Write, Resize)):
            files.setdefault(change.inode, _File()).pending.append(change)
        elif isinstance(change, Name):
            if change.inode is not None:
                files.setdefault(change.inode, _File())
            pending.append(change)
        elif isinstance(change, Sync) and change.inode is not None:
            files.setdefault(change.inode, _File()).sync()
        elif isinstance(change, Sync):
            names, pending = _named(names, pending), []
    luck_of_names, luck = (random.choice((0.0, 1.0, random.random())) for _ in range(2))
    survivors = [name for name in pending if random.random() < luck_of_names]
    return {name: files[inode].after_cut(random, luck) for name, inode in _named(names, survivors).items()}


def _named(names: Mapping[str, int], changes: Sequence[Name]) -> dict[str, int]:
    """The names of a folder after these changes; a name that is not there can be neither taken away nor moved."""
    found = dict(names)
    for change in changes:
        if change.moved_from is not None:
            if change.moved_from in found:
                found[change.name] = found.pop(change.moved_from)
        elif change.inode is None:
            found.pop(change.name, None)
        else:
            found[change.name] = change.inode
    return found


_CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class Recording:
    """What a traced process did in a folder, as changes. Read from strace with `-xx` and long strings."""

    def __init__(self, folder: Path, before: Mapping[str, bytes]) -> None:
        self._folder = str(folder)
        self._names = {name: number for number, name in enumerate(before)}
        self._open: dict[int, Optional[int]] = {}
        self._places: dict[int, int] = {}
        self._next = len(before)

    def changes(self, log: str) -> Iterator[DiskChange]:
        """The changes, in order."""
        for line in log.splitlines():
            call = _CALL.match(line)
            if call and int(call[3]) >= 0:
                strings = [bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(call[2])]
                words = _STRING.sub("", call[2]).split(", ")
                yield from getattr(self, f"_{call[1]}", self._nothing)(words, strings, int(call[3]))

    def _nothing(self, words: list[str], strings: list[bytes], result: int) -> Iterator[DiskChange]:
        return iter(())

    def _openat(self, words: list[str], strings: list[bytes], result: int) -> Iterator[DiskChange]:
        path = strings[0].decode()
        self._open.pop(result, None)
        if path == self._folder:
            self._open[result] = None
        elif (name := self._inside(path)) is not None:
            if name not in self._names:
                self._names[name] = self._next
                yield Name(name, self._next)
                self._next += 1
            self._open[result], self._places[result] = self._names[name], 0
            if "O_TRUNC" in words[2]:
                yield Resize(self._names[name], 0)

    def _close(self, words: list[str], strings: list[bytes], result: int) -> Iterator[DiskChange]:
        self._open.pop(int(words[0]), None)
        return iter(())

    def _pwrite64(self, words: list[str], strings: list[bytes], result: int) -> Iterator[DiskChange]:
        inode = self._open.get(int(words[0]))
        if inode is not None:
            yield Write(inode, int(words[3]), strings[0][:result])

    def _write(self, words: list[str], strings: list[bytes], result: int) -> Iterator[DiskChange]:
        handle = int(words[0])
        if handle == 1:
            yield Say(strings[0].decode())
        elif (inode := self._open.get(handle)) is not None:
            yield Write(inode, self._places[handle], strings[0][:result])
            self._places[handle] += result

    def _ftruncate(self, words: list[str], strings: list[bytes], result: int) -> Iterator[DiskChange]:
        inode = self._open.get(int(words[0]))
        if inode is not None:
            yield Resize(inode, int(words[1]))

    def _fsync(self, words: list[str], strings: list[bytes], result: int) -> Iterator[DiskChange]:
        if int(words[0]) in self._open:
            yield Sync(self._open[int(words[0])])

    _fdatasync = _fsync

    def _unlink(self, words: list[str], strings: list[bytes], result: int) -> Iterator[DiskChange]:
        if (name := self._inside(strings[0].decode())) is not None:
            del self._names[name]
            yield Name(name, None)

    def _rename(self, words: list[str], strings: list[bytes], result: int) -> Iterator[DiskChange]:
        old, new = (self._inside(path.decode()) for path in strings)
        if old is not None and new is not None:
            self._names[new] = self._names.pop(old)
            yield Name(new, self._names[new], moved_from=old)

    def _inside(self, path: str) -> Optional[str]:
        folder, _, name = path.rpartition("/")
        return name if folder == self._folder else None
