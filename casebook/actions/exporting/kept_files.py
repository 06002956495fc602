"""What of the files of a case is within the format that it is exported in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sqlite3 import Connection

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.attached import AttachedFile
    from casebook.exporters.pictures import Picture
    from casebook.exporters.registry import Format
    from casebook.records.kinds import Case


class KeptFiles(Protocol):
    """`pictures` that are shown, `files` that are attached, and `digests` of what leaves, by those of the files."""

    pictures: tuple[Picture, ...]
    files: tuple[AttachedFile, ...]
    digests: Mapping[str, str]

    def warnings(self) -> list[str]:
        """What is worth knowing of them, a sentence each."""


def kept_files(
    connection: Connection, case: Case, facts: CaseFacts, format: Format, *, strip: bool = False
) -> KeptFiles | None:
    """The files of the case as this format has them; None where it has none."""
    if format.shows_pictures:
        from casebook.actions.exporting.shown_pictures import ShownPictures

        return ShownPictures(connection, case, facts.attachments, strip=strip)
    if format.attaches_files:
        from casebook.actions.exporting.attached_files import AttachedFiles

        return AttachedFiles(connection, case, facts.attachments, strip=strip)
    return None
