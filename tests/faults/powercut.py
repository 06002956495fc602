"""The power fails while contacts are recorded: thousands of the disks that may be found then, each opened by the program."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

from tests.faults import verdict
from tests.faults.contacts import LoggedContact, confirmed
from tests.faults.disk import DiskChange, Recording, Say, after_cut
from tests.faults.finding import Fault, Finding
from tests.faults.strace import traced
from tests.faults.workspace import Workspace

_CALLS = "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,unlink,rename"
_CONTACTS = [
    LoggedContact("Wcut00001"),
    LoggedContact("Bcut00002"),
    LoggedContact("Wcut00003"),
    LoggedContact("Bcut00004"),
]


def cut_off(workspace: Workspace, tries: int) -> Finding:
    """Four contacts one after the other, the first of which makes the book; and the same into a book that is there."""
    finding = Finding()
    stories = [_recorded(workspace, workspace.fresh() / "book.db"), _recorded(workspace, workspace.book())]
    for finding.tries in range(1, tries + 1):
        before, changes = stories[finding.tries % 2]
        done = _moment(changes, workspace.random)
        output = "".join(change.text for change in changes[:done] if isinstance(change, Say))
        acknowledged = confirmed(output, _CONTACTS)
        with tempfile.TemporaryDirectory(dir=_fast()) as name:
            for file_name, content in after_cut(before, changes[:done], workspace.random).items():
                (Path(name) / file_name).write_bytes(content)
            _look(
                workspace, finding, Path(name) / "book.db", acknowledged, f"state {finding.tries}, after {done} calls"
            )
    return finding


def _moment(changes: Sequence[DiskChange], random: Random) -> int:
    """How many of the changes were done: any number, and half the times one soon after something was confirmed."""
    if random.random() < 0.5:
        return random.randint(0, len(changes))
    confirmations = [number for number, change in enumerate(changes, 1) if isinstance(change, Say)]
    return min(random.choice(confirmations) + random.randint(0, 20), len(changes))


def _recorded(workspace: Workspace, book: Path) -> tuple[Mapping[str, bytes], Sequence[DiskChange]]:
    """What is in the book's folder, and what is done to it by logging the contacts."""
    before = {path.name: path.read_bytes() for path in book.parent.iterdir()}
    first, *others = _CONTACTS
    commands = [first.words("--company", "Amazon"), *(contact.words() for contact in others)]
    result = traced(
        workspace, book, *commands, strace=["-xx", "-s", "10000000", "-e", f"trace={_CALLS}"], paths=lambda _: []
    )
    assert result.ended.status == 0, result.ended
    return before, list(Recording(book.parent, before).changes(result.log))


def _look(workspace: Workspace, finding: Finding, book: Path, acknowledged: Mapping[str, str], where: str) -> None:
    finding.saw("confirmed", len(acknowledged))
    finding.saw("journals found", Path(f"{book}-journal").exists())
    finding.saw("without a book", not book.exists())
    if not book.exists():
        finding.hold(where, [f"{token} was confirmed, and there is no book" for token in acknowledged])
    elif workspace.random.random() < 0.7:
        finding.hold(where, verdict.problems(book, acknowledged))
    if book.exists() and finding.tries % 50 == 0:
        finding.hold(where, workspace.checked(book))
    if finding.tries % 5 == 0:
        another = LoggedContact("Wnext00005")
        ended = workspace.run(book, *another.words("--company", "Amazon"), as_it_is=True)
        if ended.status != 0:
            finding.hold(where, [f"the next command fails: {ended.stderr}"])
        acknowledged = {**acknowledged, **confirmed(ended.stdout, [another])}
        finding.hold(f"{where}, and then added", verdict.problems(book, acknowledged))


def _fast() -> str | None:
    """A folder in memory, where there is one; nothing here depends on a real disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


FAULTS = [
    Fault(
        "power-cut",
        "the power fails at any moment: what was confirmed is there, all of it or none, the book is whole",
        share=60,
        whole=5000,
        happen=cut_off,
    ),
]
