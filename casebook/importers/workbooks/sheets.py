"""The sheets of a spreadsheet in the form of the program that made it: XLSX of Excel, ODS of LibreOffice.

Of each cell stands here what a person sees in it, a day in the one form that nobody can misread. Nothing is reckoned anew, no
link is followed, and what a file declares itself is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from casebook.importers.given_source import Look, begins, holds

if TYPE_CHECKING:
    from casebook.importers.workbooks.parts import Sheet

_is_excel = holds(r"^xl/workbook\.xml$")
_is_open_document = begins(rb"(?s:PK.{28})mimetypeapplication/vnd\.oasis\.opendocument\.spreadsheet")


def is_workbook(look: Look) -> bool:
    """Whether a file is such a spreadsheet."""
    return not look.is_folder and look.head.startswith(b"PK") and (_is_excel(look) or _is_open_document(look))


def sheets_in(stream: BinaryIO) -> list[Sheet]:
    """Every sheet, in the order of the file. Raises NotImportable."""
    from casebook.importers.workbooks import excel, open_document
    from casebook.importers.zip_members import ZipMembers

    members = ZipMembers(stream, lambda name: excel.is_read(name) or name == open_document.CONTENT)
    members.ask()
    return open_document.sheets_of(members) if open_document.CONTENT in members else excel.sheets_of(members)
