"""`export --output`: whole or not at all, never over what is no ordinary file, and nobody else's to read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from tests.faults.disk_errors import disagreements
from tests.faults.finding import EVERY, Fault, Finding, sample
from tests.faults.strace import Point, struck, sweep, traced
from tests.faults.workspace import Workspace

_OLD = "the old export, which was good\n" * 400


def refused_half_way(workspace: Workspace, tries: int) -> Finding:
    """The disk is full after so many bytes: the old file stays."""
    finding = Finding()
    whole = _whole(workspace)
    # Below 400 bytes the sentence itself could not be written to the file that stands for the terminal.
    for _, size in sample([("size", size) for size in range(400, len(whole.encode()) + 20)], tries, workspace.random):
        book, target = workspace.book(), workspace.folder / "export.txt"
        target.write_text(_OLD)
        ended = workspace.run(book, "export", "towel", "--output", str(target), "--force", largest=size)
        finding.tries += 1
        _old_or_new(finding, target, whole, ended.status, f"at most {size} bytes")
        finding.hold(f"at most {size} bytes", disagreements(ended, is_there=ended.status == 0))
        finding.hold(
            f"at most {size} bytes", [f"{path.name} is left" for path in workspace.folder.glob(".export.txt*")]
        )
    return finding


def struck_half_way(workspace: Workspace, tries: int) -> Finding:
    """Each system call on the way is met by an error, and by SIGKILL: there is the old file or the new one."""
    finding = Finding()
    folder = workspace.fresh()
    target = folder / "export.txt"
    whole, book = _whole(workspace), workspace.book()
    words = ["export", "towel", "--output", str(target), "--force"]

    def prepared() -> None:
        for path in folder.iterdir():
            path.unlink()
        target.write_text(_OLD)

    def paths(pid: int) -> list[Path]:
        return [folder, target, folder / f".export.txt.{pid}.casebook-new"]

    prepared()
    calls = traced(workspace, book, words, paths=paths).call_counts
    assert calls["rename"], "the file in the making has another name now"
    for by in ("error=ENOSPC", "signal=KILL"):

        def strike(point: Point, by: str = by) -> bool:
            prepared()
            result = struck(workspace, book, words, point=point, by=by, paths=paths)
            finding.tries += result.struck
            _old_or_new(finding, target, whole, result.ended.status, f"{by} at {point}")
            return result.struck

        sweep(workspace, calls, tries, strike)
    return finding


def _old_or_new(finding: Finding, target: Path, whole: str, status: int | None, where: str) -> None:
    text = target.read_text("utf-8", errors="replace")
    finding.saw("old file kept", text == _OLD)
    finding.saw("new file whole", text == whole)
    if text not in (_OLD, whole):
        finding.hold(where, [f"neither the old file nor the new one: {len(text)} characters"])
    if status == 0 and text != whole:
        finding.hold(where, ["exit status 0, and the new file is not there"])
    if status == 1 and text != _OLD:
        finding.hold(where, ["exit status 1, and the old file is gone"])


def _whole(workspace: Workspace) -> str:
    ended = workspace.run(workspace.book(), "export", "towel", as_it_is=True)
    assert ended.status == 0, ended
    return ended.stdout


def no_ordinary_file(workspace: Workspace, tries: int) -> Finding:
    """A link, a dangling link, a device, a pipe, a folder: left alone; a new file is its owner's alone under any umask."""
    finding = Finding()
    book, folder = workspace.book(), workspace.fresh()
    (folder / "precious").write_text(_OLD)
    (folder / "link").symlink_to(folder / "precious")
    (folder / "dangling").symlink_to(folder / "not there")
    os.mkfifo(folder / "pipe")
    (folder / "folder").mkdir()
    for name in ("link", "dangling", "pipe", "folder", "no such folder/file", "/dev/full", "/dev/null"):
        before = sorted(folder.iterdir())
        ended = workspace.run(book, "export", "towel", "--output", str(folder / name))
        finding.tries += 1
        finding.saw("refused", ended.status == 1)
        finding.hold(name, disagreements(ended, is_there=False))
        if ended.status != 1 or sorted(folder.iterdir()) != before or (folder / "precious").read_text() != _OLD:
            finding.hold(name, [f"exit status {ended.status}, or the folder changed"])
    for umask in (0o000, 0o022, 0o077):
        target = folder / f"under {umask:03o}"
        ended = workspace.run(book, "export", "towel", "--output", str(target), umask=umask)
        finding.tries += 1
        mode = stat.S_IMODE(target.stat().st_mode)
        finding.hold(f"umask {umask:03o}", [] if mode == 0o600 else [f"the mode is {mode:04o}"])
    return finding


FAULTS = [
    Fault(
        "output-full",
        "no room for an export: the old file stays, one sentence, nothing left over",
        8,
        EVERY,
        refused_half_way,
    ),
    Fault(
        "output-each-call",
        "an error or SIGKILL at each call of an export: the old file or the new one, whole",
        8,
        EVERY,
        struck_half_way,
    ),
    Fault(
        "output-elsewhere",
        "links, devices, pipes and folders are left alone; files come out 0600",
        1,
        1,
        no_ordinary_file,
    ),
]
