"""What can be imported: each importer, told by how its files begin, in the order that a refusal names them.

An importer is a module with a function `source_of(stream, asking)`, which looks a whole file through and gives its `Source`;
it is loaded when there is a file for it.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import BinaryIO, NamedTuple

from casebook.importers.errors import UnknownFile
from casebook.importers.source import Asking, Source


class Importer(NamedTuple):
    """A kind of file: what a refusal calls it, the pattern its first bytes match, and the module that reads it."""

    what: str
    header: re.Pattern[bytes]
    module: str

    def source_of(self, stream: BinaryIO, asking: Asking) -> Source:
        """What the file holds, all of it looked through. Raises NotImportable, NewerFormat, and what `asking` does."""
        source: Source = import_module(f"casebook.importers.{self.module}").source_of(stream, asking)
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

IMPORTERS = (JSON, ZIP)


def importer_for(header: bytes) -> Importer:
    """The importer of a file that begins so. Raises UnknownFile."""
    for importer in IMPORTERS:
        if importer.header.match(header):
            return importer
    raise UnknownFile([importer.what for importer in IMPORTERS])
