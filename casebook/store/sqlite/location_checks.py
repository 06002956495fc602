"""Where a book lies, and what that may mean for it: permissions, synchronised folders, network drives, the disk.

Everything here looks and says; nothing is changed. What cannot be told is said to be unknown.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

_SYNCHRONISED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "mobile documents": "iCloud",
    "icloud": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "pcloud": "pCloud",
    "mega": "MEGA",
    "seafile": "Seafile",
    "box sync": "Box",
}
_NETWORK = ("nfs", "nfs4", "cifs", "smb", "smb3", "smbfs", "fuse.sshfs", "sshfs", "9p", "afs", "afpfs", "fuse.rclone")
_CONFLICTS = ("conflicted copy", "sync-conflict", "conflict", "case conflict", "konflikt", "conflict-")


def warnings(book: Path) -> Iterator[str]:
    """What is worth knowing of the place, a sentence each."""
    yield from _permissions(book)
    yield from _synchronised(book)
    kind = _mount(book)[1]
    if kind in _NETWORK:
        yield f"the book is on a network drive ({kind}), whose locks cannot be relied on; keep it on a disk of this computer"


def disk(book: Path) -> str:
    """Whether the disk seems to be encrypted, as a clause; `unknown` where that cannot be told from here."""
    device, kind = _mount(book)
    if kind in ("ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"):
        return "the folder is encrypted"
    name = os.path.realpath(device).rpartition("/")[2]
    if not device.startswith("/dev/") or not Path("/sys/class/block", name).exists():
        return "whether the disk is encrypted is unknown"
    if any(_is_encrypted(each) for each in _below(name)):
        return "the disk seems to be encrypted"
    return "the disk does not seem to be encrypted: whoever has the computer can read the book"


def _permissions(book: Path) -> Iterator[str]:
    for path, means in ((book, "chmod 600"), (book.parent, "chmod 700")):
        mode = stat.S_IMODE(path.stat().st_mode)
        if path is book and mode & 0o077:
            yield f"other users of this computer can open the book (mode {mode:o}); `{means} {path}` ends that"
        if path is not book and mode & 0o022 and not mode & stat.S_ISVTX:
            yield f"other users of this computer can replace files in the folder of the book (mode {mode:o})"


def _synchronised(book: Path) -> Iterator[str]:
    for part in (*book.absolute().parts[:-1],):
        for sign, name in _SYNCHRONISED.items():
            if part.lower() == sign or part.lower().startswith((f"{sign} ", f"{sign}-")):
                yield f"the book is in a folder of {name}; two computers that write at once would make two books of it"
                break
    if any((folder / ".stfolder").exists() for folder in book.absolute().parents):
        yield "the book is in a folder of Syncthing; two computers that write at once would make two books of it"
    for other in sorted(book.parent.glob("*")):
        alike = other.name != book.name and other.name.startswith(book.stem)
        if alike and any(sign in other.name.lower() for sign in _CONFLICTS):
            yield f"beside the book lies what a synchronising program made of it: {other.name}"


def _mount(book: Path) -> tuple[str, str]:
    """The device and the file system of the mount the book is on (Linux: proc(5), mountinfo); empty where unknown."""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return "", ""
    mounts = [line.split(" ")[:3] for line in lines if line.count(" ") >= 3]
    real = os.path.realpath(book)
    holding = [
        (len(point), device, kind)
        for device, point, kind in mounts
        if point == "/" or real == point or real.startswith(f"{point}/")
    ]
    _, device, kind = max(holding, default=(0, "", ""))
    return device, kind


def _below(name: str) -> Iterator[str]:
    """A block device and those it is built on."""
    yield name
    slaves = Path("/sys/class/block", name, "slaves")
    for slave in sorted(slaves.glob("*")) if slaves.is_dir() else ():
        yield from _below(slave.name)


def _is_encrypted(name: str) -> bool:
    """Whether the device mapper says that it is a dm-crypt device (its uuid then begins with CRYPT-)."""
    try:
        return Path("/sys/class/block", name, "dm", "uuid").read_text().startswith("CRYPT-")
    except OSError:
        return False
