"""What an export of cases does not hold: files, and what is private. It is counted while one case after the other goes by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from casebook.domain.case_facts import CaseFacts
from casebook.errors import listed
from casebook.records.kinds import Attachment, Case, CaseWithEntries, Contact, Entry


class LeftOut:
    """The files of the cases that went by, and what was private in them.

    `held` are the uuids of the attachments whose content the book has; `in_zip` says that files come along.
    """

    def __init__(self, held: Collection[str], *, in_zip: bool) -> None:
        self._held, self._in_zip = held, in_zip
        self._blobs: dict[str, Attachment] = {}
        self._missing: list[str] = []
        self._private = 0

    def take(self, before: CaseWithEntries, exported: CaseFacts) -> None:
        """A case as it is in the book, and as it is exported."""
        self._private += _weight(before.entries) - _weight(exported.entries)
        self.take_files(exported.case, exported.attachments)

    def take_files(self, case: Case, attachments: Iterable[Attachment]) -> None:
        """The files of a case that is exported as it is in the book."""
        for one in attachments:
            if one.uuid in self._held:
                self._blobs[one.sha256] = one
            else:
                self._missing.append(f"{case.handle}/{one.number}")

    def files(self) -> Sequence[Attachment]:
        """One attachment for each content that is in the book, in the order of their digests."""
        return tuple(self._blobs[sha256] for sha256 in sorted(self._blobs))

    def warnings(self) -> list[str]:
        """What to say of it, a sentence each."""
        warnings = []
        if self._blobs and not self._in_zip:
            count, them = _in_number(len(self._blobs), "file is", "files are")
            warnings.append(f"{count} named but not included; --format zip includes {them}.")
        if self._missing and self._in_zip:
            warnings.append(f"the book itself does not hold the file of {listed(self._missing)}.")
        if self._private:
            count, them = _in_number(self._private, "private note is", "private notes are")
            warnings.append(f"{count} not included; --include-private includes {them}.")
        return warnings


def _weight(entries: Iterable[Entry]) -> int:
    """How many entries there are, and private texts beside them: what is left out is the difference."""
    return sum(2 if isinstance(entry, Contact) and entry.private_text else 1 for entry in entries)


def _in_number(number: int, one: str, more: str) -> tuple[str, str]:
    return (f"1 {one}", "it") if number == 1 else (f"{number} {more}", "them")
