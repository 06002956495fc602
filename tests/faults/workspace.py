"""Where a fault takes place: folders of its own, chance that can be repeated, and the program, perhaps a mutated one."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Optional

from tests.faults.contacts import LoggedContact
from tests.faults.program import Ended, Program, Running, ended_here


@dataclass
class Workspace:
    """The surroundings of a fault. `mutation` names the protection that is taken away from the program, if any."""

    program: Program
    folder: Path
    random: Random
    mutation: Optional[str] = None
    _made: int = field(default=0)

    def fresh(self) -> Path:
        """An empty folder, open to everybody."""
        self._made += 1
        folder = self.folder / str(self._made)
        folder.mkdir()
        folder.chmod(0o755)
        return folder

    def clear(self, folder: Path) -> None:
        """Throw a folder away."""
        shutil.rmtree(folder)

    def start(self, book: Path, *commands: Sequence[str], **how: Any) -> Running:
        """The program with these command lines, running; `as_it_is` keeps all its protections."""
        mutation = None if how.pop("as_it_is", False) else self.mutation
        return self.program.start(book, *commands, mutation=mutation, **how)

    def run(self, book: Path, *words: str, **how: Any) -> Ended:
        """How this command line ended: in this process, which takes a fifth of the time, where nothing is asked of another."""
        if how.keys() <= {"as_it_is", "now"} and (how.pop("as_it_is", False) or self.mutation is None):
            return ended_here(book, *words, **how)
        return self.start(book, words, **how).ended()

    def checked(self, book: Path) -> list[str]:
        """What the program's own `check` finds wrong with the book."""
        ended = self.run(book, "check", as_it_is=True)
        return [] if ended.status == 0 else [f"check: {ended.stdout or ended.stderr}"]

    def book(self, folder: Optional[Path] = None) -> Path:
        """A book with one case and a few entries, made by the program as it should be."""
        template = self.folder / "template.db"
        if not template.exists():
            contacts = [LoggedContact("Bfirst00001"), LoggedContact("Wfirst00002"), LoggedContact("Wfirst00003")]
            first, *others = contacts
            commands = [first.words("--company", "Amazon"), *(contact.words() for contact in others)]
            ended = self.program.start(template, *commands, ["settle", "towel/3", "kept"]).ended()
            assert ended.status == 0, ended
        book = (folder or self.fresh()) / "book.db"
        shutil.copy(template, book)
        return book


@contextmanager
def opened(mutation: Optional[str] = None) -> Iterator[Workspace]:
    """A workspace that is thrown away in the end."""
    with tempfile.TemporaryDirectory(prefix="casebook-faults-") as name, Program() as program:
        folder = Path(name)
        folder.chmod(0o755)
        yield Workspace(program, folder, Random(1), mutation)
