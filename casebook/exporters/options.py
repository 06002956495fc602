"""How an export is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from casebook.exporters.units import Unit
from casebook.records.frozen import Frozen
from casebook.records.person import Person

if TYPE_CHECKING:
    from casebook.exporters.attached import AttachedFile
    from casebook.exporters.pictures import Picture
    from casebook.records.company import Company


class ExportOptions(Frozen):
    """`language` is a code (`en`, `nl`); `limit` counts `unit`; `ask` replaces what is wanted in this export, and
    `by` is the day until which an answer is asked for, in place of a week from now.

    `person` is who the text says that it is from, where it does, and `company` what is kept of the company it is with. `excel`
    writes a table as spreadsheet programs read it; `lead` is only what comes first in a text to paste. `pictures` are those that
    a page shows, `files` those that a document has attached, and `fonts` are files with letters for it; `moment` is when it was
    made, told without the hour if `to_the_day`, and `country` where it is read, which says how large its paper is. `digests`
    has the SHA-256 of what leaves of a file, by that of the file, where they differ.
    """

    language: str = "en"
    limit: int | None = None
    parts: bool = False
    ask: str | None = None
    excel: bool = False
    lead: bool = False
    unit: Unit = Unit.CHARACTERS
    by: date | None = None
    person: Person | None = None
    pictures: tuple[Picture, ...] = ()
    company: Company | None = None
    files: tuple[AttachedFile, ...] = ()
    fonts: tuple[str, ...] = ()
    moment: datetime | None = None
    country: str | None = None
    to_the_day: bool = False
    digests: Mapping[str, str] | None = None
