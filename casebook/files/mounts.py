"""What a path lies on, where the system says so (Linux): the device, the file system, whether the disk is encrypted."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Optional

_MOUNTS, _BLOCK_DEVICES = Path("/proc/self/mounts"), Path("/sys/class/block")


class Mount(NamedTuple):
    """Where a path lies: the device and the file system, both empty where that is unknown."""

    device: str = ""
    file_system: str = ""

    def is_encrypted(self) -> Optional[bool]:
        """Whether the device, or one that it is built on, is encrypted; None where that cannot be told."""
        name = os.path.realpath(self.device).rpartition("/")[2]
        if not self.device.startswith("/dev/") or not (_BLOCK_DEVICES / name).exists():
            return None
        return any(map(_is_encrypted, _below(name)))


def mount_of(path: Path) -> Mount:
    """What the path lies on (proc(5), mountinfo)."""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return Mount()
    mounts = [line.split(" ")[:3] for line in lines if line.count(" ") >= 3]
    real = os.path.realpath(path)
    holding = [
        (len(point), Mount(device, kind))
        for device, point, kind in mounts
        if point == "/" or real == point or real.startswith(f"{point}/")
    ]
    return max(holding, default=(0, Mount()))[1]


def _below(name: str) -> Iterator[str]:
    """A block device and those it is built on."""
    yield name
    slaves = _BLOCK_DEVICES / name / "slaves"
    for slave in sorted(slaves.glob("*")) if slaves.is_dir() else ():
        yield from _below(slave.name)


def _is_encrypted(name: str) -> bool:
    """Whether the device mapper says that it is a dm-crypt device (its uuid then begins with CRYPT-)."""
    try:
        return (_BLOCK_DEVICES / name / "dm" / "uuid").read_text().startswith("CRYPT-")
    except OSError:
        return False
