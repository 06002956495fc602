"""The files of a folder or a ZIP, and of the ZIPs among them, by names such as `Your Orders.zip/Order History.csv`.

A ZIP in a folder is read where it lies; one in a ZIP is held in memory, as what was encrypted is never written to a disk.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

from casebook.files import given as given_files
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource
from casebook.importers.source import Asking
from casebook.importers.zip_members import ZipMembers

_WITHIN = re.compile(r"(?<=\.zip)/", re.IGNORECASE)


class Members:
    """The files of what was given whose names are `wanted`, to be read as often as somebody likes.

    Raises what `ZipMembers` does, NotOrdinary and OSError.
    """

    def __init__(self, given: GivenSource, wanted: Callable[[str], bool]) -> None:
        self._given, self._folder = given, given.folder
        self.names = tuple(name for name in given.look.names if not name.endswith("/") and wanted(name))
        self._zips: dict[str, ZipMembers] = {}
        for name in self.names:
            self._of(name)

    def size(self, name: str) -> int:
        """How many bytes it has."""
        members, inside = self._of(name)
        return self._path(inside).stat().st_size if members is None else members.size(inside)

    def opened(self, name: str) -> AbstractContextManager[BinaryIO]:
        """Its content, from the beginning."""
        members, inside = self._of(name)
        if members is not None:
            return members.opened(inside)
        try:
            return given_files.open_ordinary(self._path(inside))
        except given_files.NotOrdinary as refusal:
            raise NotImportable(name, f"it is {refusal.what}") from None

    def ask(self, asking: Asking) -> None:
        """Raises NotImportable where a ZIP is packed suspiciously tight, and nobody wants it; and what asking does."""
        for members in self._zips.values():
            members.ask(asking)

    def _path(self, name: str) -> Path:
        assert self._folder is not None
        return self._folder / name

    def _of(self, name: str) -> tuple[ZipMembers | None, str]:
        """The ZIP that holds it, None where it lies in the folder, and its name there."""
        if self._folder is not None and self._path(name).is_file():
            return None, name
        if self._folder is None and name in self._zip("").all_names:
            return self._zip(""), name
        at = [found.start() for found in _WITHIN.finditer(name)][-1]
        return self._zip(name[:at]), name[at + 1 :]

    def _zip(self, name: str) -> ZipMembers:
        if name not in self._zips:
            stream = self._given.file if not name else self._inner(name)
            before = f"{name}/" if name else ""
            # Which of them are wanted is known by their whole names; those in a ZIP of their own are looked for there.
            wanted = {each.removeprefix(before) for each in self.names if each.startswith(before)}
            self._zips[name] = ZipMembers(stream, wanted.__contains__)
        return self._zips[name]

    def _inner(self, name: str) -> BinaryIO:
        members, inside = self._of(name)
        if members is not None:
            return members.held(inside)
        return self._given.kept_open(given_files.open_ordinary(self._path(inside)))
