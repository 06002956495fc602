"""What is being typed, kept in files for their owner alone, each held by the process that types until that ends.

A draft is a file of lines, as `line_log` reads it: each says from which character on an answer is another now, so that a long
text that grows by a letter costs a line of a few bytes. What was written is with the system at once, whatever becomes of the
process; `sure` sees to it that it is on the disk too. Whoever goes on with it says when, so that it is known of each answer at
which moment it was typed: *yesterday* is a day by that.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import uuid4

from casebook.files.line_log import lines_in
from casebook.files.private import create_private, make_private_folder
from casebook.files.sync import fsync_file, fsync_folder
from casebook.files.system import flags

_ENDING = ".jsonl"


class Kept(NamedTuple):
    """What a draft holds: what was said of it when it was begun, each answer, and what was pasted beside them, if anything;
    `last` is the question that was typed at last, `taken` what was pasted and taken as answers, `beside` what was kept of that
    which no answer says, `moments` when each answer was typed, and what was pasted (`PASTED`)."""

    path: Path
    about: dict[str, str]
    answers: dict[str, str]
    pasted: str | None
    last: str = ""
    taken: str | None = None
    beside: Mapping[str, Any] = MappingProxyType({})
    moments: Mapping[str, str] = MappingProxyType({})

    @property
    def begun(self) -> datetime | None:
        """When it was begun; None where that is not known."""
        return _aware(self.about.get("at", ""))

    def typed_at(self, name: str) -> datetime | None:
        """When this answer was typed last; None where that is not known."""
        return _aware(self.moments.get(name, ""))

    @property
    def undecided(self) -> str | None:
        """What was pasted last, where it was not said yet what becomes of it."""
        return None if self.pasted == self.taken else self.pasted


PASTED = "\0pasted"
"""What stands for a paste among the moments: no question is called so."""


class OpenDraft:
    """A draft that this process types in. The file is made with the first thing that is typed. Every call may raise OSError."""

    def __init__(self, folder: Path, about: dict[str, str], kept: Kept | None = None) -> None:
        self._about, self._again = (kept.about, about.get("at")) if kept else (about, None)
        self._path = kept.path if kept else folder / f"{uuid4()}{_ENDING}"
        self.answers = dict(kept.answers) if kept else {}
        self.pasted = kept.pasted if kept else None
        self._handle: int | None = None

    @property
    def is_there(self) -> bool:
        """Whether anything is kept."""
        return self._path.exists()

    def type(self, name: str, text: str, *, again: bool = False) -> None:
        """Keep this as what was typed there, not last where it is taken `again`."""
        before = self.answers.get(name, "")
        if text == before:
            return
        same = next((at for at, (old, new) in enumerate(zip(before, text, strict=False)) if old != new), None)
        same = min(len(before), len(text)) if same is None else same
        self.answers[name] = text
        self._add({"name": name, "from": same, "text": text[same:], **({"again": True} if again else {})})

    def paste(self, text: str, *, taken: bool, beside: Mapping[str, Any] | None = None) -> None:
        """Keep this as what was pasted, and whether it was taken, with what stands `beside` the answers then; an empty text is
        nothing."""
        if (text or None) != self.pasted:
            self.pasted = text or None
            self._add({"pasted": text})
        if taken:
            self._add({"taken": True, "beside": dict(beside or {})})
        self.sure()

    def clear(self) -> None:
        """Keep nothing of what was typed so far; the file stays, and is this process's own."""
        self.answers.clear()
        if self._handle is not None:
            os.ftruncate(self._handle, 0)
            self._add({"about": self._about})

    def hold(self) -> bool:
        """Make it this process's own from now on, before anything is typed; whether nobody else types in it."""
        if self._handle is None and not self._open():
            self.close()
            return False
        return True

    def sure(self) -> None:
        """See to it that what was typed survives a power cut."""
        if self._handle is not None:
            fsync_file(self._path)

    def remove(self) -> None:
        """Take the file away, and its folder where nothing else is in it: what was typed is in the book now."""
        self.close()
        with suppress(OSError):
            self._path.unlink()
            self._path.parent.rmdir()

    def close(self) -> None:
        """Let go of the file; it stays."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _add(self, line: dict[str, Any]) -> None:
        if self._handle is None:
            self._open()
        assert self._handle is not None
        written = json.dumps(line).encode() + b"\n"
        while written:
            written = written[os.write(self._handle, written) :]

    def _open(self) -> bool:
        """Open the file, and make it where it is missing; whether it is held by nobody else."""
        is_new = not self._path.exists()
        if is_new:
            make_private_folder(self._path.parent)
            create_private(self._path)
            fsync_folder(self._path.parent)
        self._handle = os.open(self._path, os.O_RDWR | os.O_APPEND | flags())
        is_ours = _hold(self._handle)
        # A line that was cut off ends here, so that the next one is whole.
        begins = {"about": self._about} if is_new else {"again": self._again} if self._again else None
        os.write(self._handle, (b"" if is_new else b"\n") + (json.dumps(begins).encode() + b"\n" if begins else b""))
        return is_ours


def left_behind(folder: Path) -> list[Kept]:
    """The drafts in this folder that nobody types in any more, the newest first."""
    found = []
    for path in sorted(folder.glob(f"*{_ENDING}"), key=lambda path: path.stat().st_mtime, reverse=True):
        with suppress(OSError):
            if not is_held(path):
                found.append(read_draft(path))
    return found


def read_draft(path: Path) -> Kept:
    """What a draft holds; what cannot be read of it is left out. Raises OSError."""
    about, answers, last = dict[str, str](), dict[str, str](), ""
    pasted: str | None = None
    taken: str | None = None
    at, moments, beside = "", dict[str, str](), dict[str, Any]()
    for line in lines_in(path):
        match line:
            case {"about": dict(told)}:
                about = {str(name): str(value) for name, value in told.items()}
                at = about.get("at", "")
            case {"again": str(moment)}:
                at = moment
            case {"name": str(name), "from": int(same), "text": str(text)}:
                answers[name], moments[name] = answers.get(name, "")[:same] + text, at
                last = last if line.get("again") else name
            case {"pasted": str(text)}:
                goes_on = pasted is not None and text.startswith(pasted.rstrip("\n"))
                pasted, moments[PASTED] = text or None, moments[PASTED] if goes_on else at
            case {"taken": True}:
                taken, beside = pasted, dict(line.get("beside") or {})
    return Kept(path, about, answers, pasted, last, taken, beside, moments)


def _aware(moment: str) -> datetime | None:
    """The moment, if it is one with its offset."""
    with suppress(ValueError):
        read = datetime.fromisoformat(moment)
        return read if read.tzinfo else None
    return None


def case_of(kept: Kept) -> str:
    """What was typed as the name of the case; nothing where that was not said yet."""
    return kept.answers.get("case", "") or kept.about.get("case", "")


def _hold(handle: int) -> bool:
    """Whether the open file is this process's own now; where the system has no such lock, it always is."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def is_held(path: Path) -> bool:
    """Whether a process types in it now. Raises OSError."""
    if not path.exists():
        return False
    handle = os.open(path, os.O_RDWR | flags())
    try:
        return not _hold(handle)
    finally:
        os.close(handle)
