"""Many processes at once: all of them logging, and all of them making the same book."""

from __future__ import annotations

from contextlib import closing
from itertools import islice
from pathlib import Path

from casebook.store.sqlite.opening import open_for_reading
from tests.faults import verdict
from tests.faults.contacts import LoggedContact, confirmed, contacts_without_end
from tests.faults.finding import Fault, Finding
from tests.faults.program import Running
from tests.faults.workspace import Workspace


def adding_at_once(workspace: Workspace, tries: int) -> Finding:
    """A try is one contact: 16 processes share them, 4 where there are few."""
    finding, book = Finding(), workspace.book()
    processes = 16 if tries >= 1000 else 4
    shares = [
        list(islice(contacts_without_end(f"c{chr(97 + place)}"), tries // processes)) for place in range(processes)
    ]
    running = [workspace.start(book, *(contact.words() for contact in share)) for share in shares]
    acknowledged: dict[str, str] = {}
    for process, share in zip(running, shares, strict=True):
        acknowledged |= _confirmed(finding, process, share)
    finding.tries = sum(map(len, shares))
    finding.hold("at once", verdict.problems(book, acknowledged))
    finding.saw("processes", processes)
    finding.saw("confirmed", len(acknowledged))
    finding.saw("numbers given", _numbers_given(book))
    return finding


def making_at_once(workspace: Workspace, tries: int) -> Finding:
    """A try is one round, in which every process finds no book, makes it, and logs a contact in a case of its own."""
    finding = Finding()
    processes = 16 if tries >= 40 else 6
    for finding.tries in range(1, tries + 1):
        letters = [chr(97 + place) for place in range(processes)]
        contacts = {letter: LoggedContact(f"Wc{letter}{finding.tries:05}") for letter in letters}
        book = workspace.fresh() / "book.db"
        running = {
            letter: workspace.start(book, contacts[letter].words("--company", "Amazon", case=f"towel{letter}"))
            for letter in letters
        }
        acknowledged: dict[str, str] = {}
        for letter, process in running.items():
            acknowledged |= _confirmed(finding, process, [contacts[letter]])
        finding.hold(f"round {finding.tries}", verdict.problems(book, acknowledged))
        finding.hold(
            f"round {finding.tries}", [f"{path.name} is left" for path in book.parent.iterdir() if path != book]
        )
        finding.saw("confirmed", len(acknowledged))
    finding.saw("processes a round", processes)
    return finding


def opening_at_once(workspace: Workspace, tries: int) -> Finding:
    """A try is one round, in which every process makes the book and opens the same case, which only one can."""
    finding = Finding()
    for finding.tries in range(1, tries + 1):
        contacts = [LoggedContact(f"Wo{chr(97 + place)}{finding.tries:05}") for place in range(6)]
        book = workspace.fresh() / "book.db"
        running = [workspace.start(book, contact.words("--company", "Amazon")) for contact in contacts]
        acknowledged: dict[str, str] = {}
        for process, contact in zip(running, contacts, strict=True):
            ended = process.ended()
            acknowledged |= confirmed(ended.stdout, [contact])
            if ended.status == 2 and "there is a case 'towel' already" in ended.stderr:
                finding.saw("told that the case is there")
            elif ended.status != 0:
                finding.hold(f"round {finding.tries}", [ended.stderr])
        finding.saw("confirmed", len(acknowledged))
        finding.hold(f"round {finding.tries}", verdict.problems(book, acknowledged))
        if verdict.tokens(book) != set(acknowledged):
            finding.hold(f"round {finding.tries}", ["what is there is not what was confirmed"])
    return finding


def _confirmed(finding: Finding, process: Running, contacts: list[LoggedContact]) -> dict[str, str]:
    """What a process confirmed; that it failed, or confirmed less than all of these, is a violation."""
    ended = process.ended()
    acknowledged = confirmed(ended.stdout, contacts)
    if ended.status != 0 or len(acknowledged) != len(contacts):
        finding.hold("at once", [f"{len(acknowledged)} of {len(contacts)} confirmed: {ended.stderr}"])
    return acknowledged


def _numbers_given(book: Path) -> int:
    """The last number given in the case; that none before it is missing or doubled, the verdict has seen."""
    with closing(open_for_reading(book)) as connection:
        return int(connection.execute("SELECT max(last_number) FROM cases").fetchone()[0])


FAULTS = [
    Fault(
        "concurrency",
        "16 processes add 500 contacts each at once: no error, numbers without gaps or doubles, the book is whole",
        share=60,
        whole=8000,
        happen=adding_at_once,
    ),
    Fault(
        "concurrency-first",
        "16 processes make the same book at once: no error, one book with a case and a contact of each",
        share=3,
        whole=40,
        happen=making_at_once,
    ),
    Fault(
        "concurrency-first-case",
        "6 processes open the same case in a new book at once: one does, the others log in it or are told that it is there",
        share=2,
        whole=40,
        happen=opening_at_once,
    ),
]
