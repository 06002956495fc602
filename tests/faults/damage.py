"""Files that are no longer a book, or never were one, and journals that lie beside it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.faults import verdict
from tests.faults.contacts import LoggedContact, confirmed
from tests.faults.disk_errors import disagreements
from tests.faults.finding import EVERY, Fault, Finding, sample
from tests.faults.kills import book_with_a_journal
from tests.faults.program import Ended
from tests.faults.workspace import Workspace

_MINE = LoggedContact("Wmine00001")
_OWN = {"Bfirst00001", "Wfirst00002", "Wfirst00003"}


def cut_short(workspace: Workspace, tries: int) -> Finding:
    """The file ends too early: at each multiple of 512 bytes."""
    finding = Finding()
    size = workspace.book().stat().st_size
    for _, length in sample([("length", length) for length in range(0, size, 512)], tries, workspace.random):
        book = workspace.book()
        os.truncate(book, length)
        finding.tries += 1
        _refused_or_whole(workspace, finding, book, f"cut to {length} bytes")
        workspace.clear(book.parent)
    return finding


def overwritten(workspace: Workspace, tries: int) -> Finding:
    """A page of the file holds zeros, noise, or what another page held: each page in turn."""
    finding = Finding()
    pages = workspace.book().stat().st_size // 4096
    for kind, page in sample([(kind, page) for kind in _PAGES for page in range(pages)], tries, workspace.random):
        book = workspace.book()
        content = bytearray(book.read_bytes())
        content[page * 4096 : (page + 1) * 4096] = _PAGES[kind](workspace, bytes(content))
        book.write_bytes(content)
        finding.tries += 1
        _refused_or_whole(workspace, finding, book, f"page {page + 1} holds {kind}")
        workspace.clear(book.parent)
    return finding


_PAGES: dict[str, Callable[[Workspace, bytes], bytes]] = {
    "zeros": lambda workspace, content: bytes(4096),
    "noise": lambda workspace, content: workspace.random.randbytes(4096),
    "another page": lambda workspace, content: content[
        (at := workspace.random.randrange(0, len(content), 4096)) : at + 4096
    ],
}


def _refused_or_whole(workspace: Workspace, finding: Finding, book: Path, where: str) -> None:
    """A damaged book is refused and left as it is, or what is wrong with it is seen by looking; reading shows no wrong."""
    content = book.read_bytes()
    shown = workspace.run(book, "timeline", "towel")
    finding.saw("refused", shown.status != 0)
    if shown.status != 0:
        finding.hold(where, disagreements(shown, is_there=False) if shown.status != 3 else [])
    elif shown.stdout != _timeline(workspace) and not verdict.problems(book):
        finding.hold(where, ["the timeline is another, and nothing is found wrong"])
    if book.read_bytes() != content:
        finding.hold(where, ["reading changed the file"])
    ended = workspace.run(book, *_MINE.words())
    if ended.status not in (0, 3):
        finding.hold(where, disagreements(ended, is_there=False))
    if ended.status != 0 and book.read_bytes() != content:
        finding.hold(where, ["it was refused, and the file changed"])
    finding.saw("recorded all the same", ended.status == 0)
    if "damaged" in shown.stderr and "copy" not in shown.stderr and "copies" not in shown.stderr:
        finding.hold(where, [f"the sentence does not speak of copies: {shown.stderr}"])


def _timeline(workspace: Workspace) -> str:
    return workspace.run(workspace.book(), "timeline", "towel").stdout


def never_a_book(workspace: Workspace, tries: int) -> Finding:
    """Every kind of file that is none, or none for this program: refused, and left byte for byte."""
    finding = Finding()
    for name, made in _NEVER.items():
        for words in (["timeline"], _MINE.words(), _MINE.words("--company", "Amazon"), ["export", "towel"]):
            book = workspace.fresh() / "book.db"
            made(workspace, book)
            before = _folder(book.parent)
            ended = workspace.run(book, *words)
            finding.tries += 1
            finding.saw("refused", ended.status == 1)
            finding.hold(f"{name}, {words[0]}", disagreements(ended, is_there=False))
            if ended.status != 1 or _folder(book.parent) != before:
                finding.hold(
                    f"{name}, {words[0]}", [f"exit status {ended.status}; the folder: {list(_folder(book.parent))}"]
                )
    return finding


def _folder(folder: Path) -> dict[str, bytes | None]:
    return {path.name: path.read_bytes() if path.is_file() else None for path in sorted(folder.iterdir())}


def _other_database(workspace: Workspace, book: Path) -> None:
    with closing(sqlite3.connect(book)) as connection:
        connection.execute("CREATE TABLE notes (text TEXT)")
        connection.commit()


def _newer(workspace: Workspace, book: Path) -> None:
    workspace.book(book.parent)
    with closing(sqlite3.connect(book)) as connection:
        connection.execute("PRAGMA user_version = 999")


def _linked(workspace: Workspace, book: Path) -> None:
    os.link(workspace.book(), book)


_NEVER: dict[str, Callable[[Workspace, Path], object]] = {
    "an empty file": lambda workspace, book: book.touch(),
    "one zero byte": lambda workspace, book: book.write_bytes(b"\0"),
    "zero bytes": lambda workspace, book: book.write_bytes(bytes(163840)),
    "noise": lambda workspace, book: book.write_bytes(workspace.random.randbytes(8192)),
    "a text": lambda workspace, book: book.write_text("dear diary\n" * 100),
    "another program's database": _other_database,
    "a newer book": _newer,
    "a folder": lambda workspace, book: book.mkdir(),
    "a named pipe": lambda workspace, book: os.mkfifo(book),
    "a device": lambda workspace, book: book.symlink_to("/dev/zero"),
    "a hard link": _linked,
}


def stray_journal(workspace: Workspace, tries: int) -> Finding:
    """What may lie beside a book: harmless, recovered from, or refused; what was recorded before is there."""
    finding = Finding()
    for _ in range(tries):
        for name, made in _STRAY.items():
            for words in (["timeline", "towel"], _MINE.words()):
                book = made(workspace)
                ended = workspace.run(book, *words)
                finding.tries += 1
                finding.saw("recovered or unharmed", ended.status == 0)
                finding.saw("refused", ended.status == 1)
                if ended.status != 0:
                    finding.hold(f"{name}, {words[0]}", disagreements(ended, is_there=False))
                    _without_journal(book)
                finding.hold(f"{name}, {words[0]}", verdict.problems(book, _acknowledged(words, ended)))
                if not verdict.tokens(book) >= _OWN:
                    finding.hold(f"{name}, {words[0]}", ["what was recorded before is gone"])
    return finding


def _acknowledged(words: list[str], ended: Ended) -> dict[str, str]:
    return confirmed(ended.stdout, [_MINE]) if words[0] == "add" else {}


def _without_journal(book: Path) -> None:
    """As a person would, who was told what is in the way."""
    for end in ("-journal", "-wal"):
        path = Path(f"{book}{end}")
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink(missing_ok=True)


def _beside(end: str, content: bytes) -> Callable[[Workspace], Path]:
    def made(workspace: Workspace) -> Path:
        book = workspace.book()
        Path(f"{book}{end}").write_bytes(content)
        return book

    return made


def _folder_beside(workspace: Workspace) -> Path:
    book = workspace.book()
    Path(f"{book}-journal").mkdir()
    return book


_STRAY: dict[str, Callable[[Workspace], Path]] = {
    "an empty journal": _beside("-journal", b""),
    "a journal of noise": _beside("-journal", os.urandom(5000)),
    "a journal of zeros": _beside("-journal", bytes(5000)),
    "a journal that only begins like one": _beside("-journal", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + os.urandom(4600)),
    "a folder for a journal": _folder_beside,
    "a log of noise": _beside("-wal", os.urandom(5000)),
    "an empty log": _beside("-wal", b""),
    "the journal of a killed process": book_with_a_journal,
}


def orphaned_journal(workspace: Workspace, tries: int) -> Finding:
    """A process was killed, its book deleted, its journal not: a new book by that name is not spoilt by it."""
    finding = Finding()
    for finding.tries in range(1, tries + 1):
        book = book_with_a_journal(workspace)
        journal = Path(f"{book}-journal")
        if finding.tries % 2:
            book.unlink()
        else:
            shutil.move(journal, journal := workspace.fresh() / journal.name)
            book = journal.with_name("book.db")
        ended = workspace.run(book, *_MINE.words("--company", "Amazon"))
        finding.saw("recorded", ended.status == 0)
        finding.hold("an orphaned journal", disagreements(ended, book.exists() and _MINE.token in verdict.tokens(book)))
        if book.exists():
            finding.hold("an orphaned journal", verdict.problems(book, confirmed(ended.stdout, [_MINE])))
    return finding


FAULTS = [
    Fault("cut-short", "the file ends too early: refused and left alone, or unharmed", 12, EVERY, cut_short),
    Fault(
        "page-damaged",
        "a page holds something else: refused, or seen by looking; reading changes nothing",
        15,
        EVERY,
        overwritten,
    ),
    Fault("never-a-book", "another kind of file: refused in a sentence, left byte for byte", 1, 1, never_a_book),
    Fault(
        "stray-journal",
        "a journal beside the book: recovered, harmless or refused, and nothing made worse",
        1,
        10,
        stray_journal,
    ),
    Fault(
        "orphaned-journal",
        "the journal of a book that was deleted does not spoil the next book of that name",
        2,
        20,
        orphaned_journal,
    ),
]
