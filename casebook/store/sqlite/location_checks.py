"""Where a book lies, and what that may mean for it: permissions, synchronised folders, network drives, the disk.

Everything here looks and says; nothing is changed. What cannot be told is said to be unknown.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from casebook.files.mounts import mount_of
from casebook.files.private import others_can_open, others_can_replace_in

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
    kind = mount_of(book).file_system
    if kind in _NETWORK:
        yield f"the book is on a network drive ({kind}), whose locks cannot be relied on; keep it on a disk of this computer"


def disk(book: Path) -> str:
    """Whether the disk seems to be encrypted, as a clause; `unknown` where that cannot be told from here."""
    mount = mount_of(book)
    if mount.file_system in ("ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"):
        return "the folder is encrypted"
    encrypted = mount.is_encrypted()
    if encrypted is None:
        return "whether the disk is encrypted is unknown"
    if encrypted:
        return "the disk seems to be encrypted"
    return "the disk does not seem to be encrypted: whoever has the computer can read the book"


def _permissions(book: Path) -> Iterator[str]:
    mode = others_can_open(book)
    if mode is not None:
        yield f"other users of this computer can open the book (mode {mode:o}); `chmod 600 {book}` ends that"
    mode = others_can_replace_in(book.parent)
    if mode is not None:
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
