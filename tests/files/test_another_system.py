"""The everyday commands where calls of the system are missing, and who may ask for such calls at all."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from casebook.files import sync
from casebook.files.addresses import file_address
from casebook.files.editors import editor_command
from tests import source_tree

ROOT = Path(__file__).parents[2]

REFUSED = {"attach towel ../files": 2}
"""What is refused everywhere, with its exit status."""

ONLY_IN_FILES = {
    *("fcntl", "msvcrt", "ctypes", "signal", "resource", "pwd", "grp", "termios", "shlex.split"),
    *(
        "os.fchmod",
        "os.geteuid",
        "os.getuid",
        "os.kill",
        "os.link",
        "os.replace",
        "os.rename",
        "os.fsync",
        "os.O_RDONLY",
    ),
    *(
        "os.O_CREAT",
        "os.O_NONBLOCK",
        "os.O_NOCTTY",
        "os.O_CLOEXEC",
        "os.O_NOFOLLOW",
        "os.O_DIRECTORY",
        "os.chmod",
        "os.dup2",
    ),
    *("os.name", "sys.platform", "platform"),
}
"""Modules and names that not every system has, or that mean something else there."""


@pytest.mark.parametrize(
    "lacking",
    [
        pytest.param((), id="windows", marks=pytest.mark.whole),
        pytest.param(("--without-locks",), id="without-locks", marks=pytest.mark.fault),
    ],
)
def test_everyday_commands_work_where_calls_are_missing(tmp_path: Path, lacking: tuple[str, ...]) -> None:
    """From the first `add` to a restored ruin, each command does what it does elsewhere: no traceback, no half record."""
    command = [sys.executable, "-m", "tests.files.another_system", *lacking, "everyday", str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, cwd=ROOT, timeout=120, check=False, text=True)
    assert (0, "") == (ended.returncode, ended.stderr)

    done = [(line, status, said) for line, status, said in json.loads(ended.stdout)]
    wrong = [
        each for each in done if each[1] != REFUSED.get(each[0].partition(" ")[2], 0) or "did not foresee" in each[2]
    ]

    assert not wrong
    assert len(done) > 15
    assert (
        (tmp_path / "files" / "paste.txt")
        .read_text(encoding="utf-8")
        .startswith("On 20 Nov Maria promised a refund by ")
    )


def test_a_command_line_ends_as_elsewhere(tmp_path: Path) -> None:
    """As a process of its own: UTF-8 on a pipe, `\\n` at the ends of lines, an error in a sentence."""
    book = {**os.environ, "CASEBOOK_BOOK": str(tmp_path / "book.db"), "PYTHONIOENCODING": "cp1252"}
    ended = [
        subprocess.run(
            [sys.executable, "-m", "tests.files.another_system", *words],
            capture_output=True,
            cwd=ROOT,
            env=book,
            timeout=60,
            check=False,
        )
        for words in (["open", "ćup", "--company", "Łódź→"], ["cases"], ["show", "nothing"])
    ]

    assert [0, 0, 3] == [each.returncode for each in ended]
    assert ["ćup", "Łódź→"] == ended[1].stdout.decode("utf-8").split()[:2]
    assert all(b"\r" not in each.stdout + each.stderr and b"Traceback" not in each.stderr for each in ended)


def test_what_not_every_system_has_is_asked_for_in_one_room() -> None:
    """No module outside `files/` imports or names what some systems lack."""
    outside = []
    asking = re.compile(rf"\b(?:{'|'.join({word.partition('.')[0] for word in ONLY_IN_FILES})})\b")
    for name in source_tree.NAMES:
        if name.startswith("files/") or not asking.search(source_tree.text_of(name)):
            continue
        for node in source_tree.nodes_of(name):
            if isinstance(node, ast.Import):
                asked = {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                asked = {node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)}
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                asked = {f"{node.value.id}.{node.attr}"}
            else:
                continue
            outside += [f"{name}:{node.lineno} {word}" for word in asked & ONLY_IN_FILES]

    assert not outside


def test_a_full_flush_is_asked_for_where_there_is_one(tmp_path: Path) -> None:
    """macOS' fsync leaves the disk's own memory; where its call is there it is used, and refused it falls back."""
    (tmp_path / "book").write_bytes(b"x")
    program = f"""
import fcntl, os
from pathlib import Path
asked = []
fcntl.F_FULLFSYNC = 51
def flush(handle, command, *_):
    asked.append(command)
    if len(asked) > 1:
        raise OSError(45, "not supported")
fcntl.fcntl, plain = flush, os.fsync
os.fsync = lambda handle: asked.append("fsync") or plain(handle)
from casebook.files.sync import fsync_file
fsync_file(Path({str(tmp_path / "book")!r}))
fsync_file(Path({str(tmp_path / "book")!r}))
assert asked == [51, 51, "fsync"], asked
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=ROOT, timeout=60, check=False)

    assert (0, b"") == (ended.returncode, ended.stderr)
    sync.fsync_folder(tmp_path)


def test_the_address_of_a_book_on_a_drive() -> None:
    """SQLite takes a drive behind three strokes, and nothing in a name as its own."""
    assert "file:///C:/a%20b/100%25%3F.db?mode=rw" == file_address(PureWindowsPath(r"C:\a b\100%?.db"), mode="rw")


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_the_editor_is_what_was_named(tmp_path: Path, separator: str) -> None:
    """A path with blanks, quoted or not, and options behind it; none where there is no such program."""
    editor = tmp_path / "an editor"
    editor.write_text("#!/bin/sh\n", encoding="utf-8")
    editor.chmod(0o755)

    assert [str(editor)] == editor_command(f"{editor}", separator)
    for quoted in (f"'{editor}' -w 'a b'", f'"{editor}" -w "a b"'):
        assert [str(editor), "-w", "a b"] == editor_command(quoted, separator)
    assert [] == editor_command("/there/is/none -w", separator) == editor_command("'unclosed", separator)
