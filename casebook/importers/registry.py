"""What can be imported: each importer, told by how its files begin, in the order that a refusal names them.

An importer is a module that is loaded when there is a file for it. One of casebook's own formats has a function
`source_of(stream, asking)`, which looks a whole file through and gives its `Source`, cases to be merged. Any other has
`drafts_of(stream, mapping)`, which gives a `DraftSource`: what a person would have typed, which runs through the actions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from typing import BinaryIO, NamedTuple

from casebook.importers.draft import DraftSource
from casebook.importers.errors import UnknownFile
from casebook.importers.source import Asking, Source


class Importer(NamedTuple):
    """A kind of file: what a refusal calls it, the pattern its first bytes match, and the module that reads it.

    `is_foreign` where it gives drafts.
    """

    what: str
    header: re.Pattern[bytes]
    module: str
    is_foreign: bool = False

    def source_of(self, stream: BinaryIO, asking: Asking) -> Source:
        """What the file holds, all of it looked through. Raises NotImportable, NewerFormat, and what `asking` does."""
        source: Source = import_module(f"casebook.importers.{self.module}").source_of(stream, asking)
        return source

    def drafts_of(self, stream: BinaryIO, mapping: Mapping[str, str]) -> DraftSource:
        """The same of a foreign file; `mapping` says what its columns are for. Raises NotImportable, and what reading it does."""
        source: DraftSource = import_module(f"casebook.importers.{self.module}").drafts_of(stream, mapping)
        return source


ZIP = Importer(
    "a ZIP as `casebook export --format zip` writes it", re.compile(rb"PK(\x03\x04|\x05\x06)"), "casebook_zip"
)
JSON = Importer(
    # What is blank as far as it was looked at, or a list, is told by the reader what is wrong with it.
    "JSON as `casebook export --format json` writes it",
    re.compile(rb"(\xef\xbb\xbf)?[ \t\r\n]*([{\[]|\Z)"),
    "casebook_json",
)

SPREADSHEET = Importer(
    # Headings, and something between the first two of them; in UTF-16 every other byte is empty.
    "a spreadsheet saved as CSV, with a heading for each column",
    re.compile(
        rb"(\xef\xbb\xbf)?[^\x00-\x08\x0b\x0c\x0e-\x1f\r\n%{\[,;\t|][^\x00-\x08\x0b\x0c\x0e-\x1f\r\n]*[,;\t|]"
        rb"|\xff\xfe([\t\x20-\xff][\x00-\x04])*?[,;\t|]\x00|\xfe\xff([\x00-\x04][\t\x20-\xff])*?\x00[,;\t|]"
        rb"|(\xef\xbb\xbf)?sep="
    ),
    "spreadsheet",
    is_foreign=True,
)

IMPORTERS = (JSON, ZIP, SPREADSHEET)


def importer_for(header: bytes) -> Importer:
    """The importer of a file that begins so. Raises UnknownFile."""
    for importer in IMPORTERS:
        if importer.header.match(header):
            return importer
    raise UnknownFile([importer.what for importer in IMPORTERS])
