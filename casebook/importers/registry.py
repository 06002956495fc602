"""What can be imported: each importer, told by how its files begin, or by what a ZIP or a folder holds.

An importer is a module that is loaded when there is something for it. One of casebook's own formats has a function
`source_of(stream, asking)`, which looks a whole file through and gives its `Source`, cases to be merged. Any other has
`drafts_of(given, wanted)`, which gives a `DraftSource`: what a person would have typed, which runs through the actions.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import BinaryIO, NamedTuple

from casebook.importers.draft import DraftSource, SourceOptions
from casebook.importers.errors import ABookItself, NotSavedAsCsv, UnknownFile
from casebook.importers.given_source import GivenSource, Look, begins, holds
from casebook.importers.source import Asking, Source


class Importer(NamedTuple):
    """A kind of file: what a refusal calls it, whether something looks like one, and the module that reads it.

    `is_foreign` where it gives drafts; `takes` are the options that are for some of those alone.
    """

    what: str
    recognises: Callable[[Look], bool]
    module: str
    is_foreign: bool = False
    takes: tuple[str, ...] = ()

    def source_of(self, stream: BinaryIO, asking: Asking) -> Source:
        """What the file holds, all of it looked through. Raises NotImportable, NewerFormat, and what `asking` does."""
        source: Source = import_module(f"casebook.importers.{self.module}").source_of(stream, asking)
        return source

    def drafts_of(self, given: GivenSource, wanted: SourceOptions) -> DraftSource:
        """The same of a foreign file or folder. Raises NotImportable, and what reading it does."""
        source: DraftSource = import_module(f"casebook.importers.{self.module}").drafts_of(given, wanted)
        return source


def told_by(*modules: str) -> Callable[[Look], bool]:
    """Whether the `recognises` of any of these modules says that something looks so; they are loaded when that is asked."""

    def recognises(look: Look) -> bool:
        return any(import_module(f"casebook.importers.{module}").recognises(look) for module in modules)

    return recognises


ZIP = Importer(
    "a ZIP as `casebook export --format zip` writes it", begins(rb"PK(\x03\x04|\x05\x06)"), "documents.casebook_zip"
)
JSON = Importer(
    # What is blank as far as it was looked at, or a list, is told by the reader what is wrong with it.
    "JSON as `casebook export --format json` writes it",
    # A list does not begin with a day in figures, as a chat does.
    begins(rb"(\xef\xbb\xbf)?[ \t\r\n]*(\{|\[(?!\d{1,4}[./-]\d{1,2}[./-])|\Z)"),
    "documents.casebook_json",
)

AMAZON = Importer(
    "the order history that Amazon gives out on request, as ZIP, folder or CSV",
    told_by("amazon.source"),
    "amazon.source",
    is_foreign=True,
)

BANK = Importer(
    "a bank's list of movements, saved as CSV", told_by("bank.source"), "bank.source", is_foreign=True, takes=("--map",)
)

SPREADSHEET = Importer(
    # Headings, and something between the first two of them; in UTF-16 every other byte is empty.
    "a spreadsheet saved as CSV, with a heading for each column",
    begins(
        rb"(\xef\xbb\xbf)?[^\x00-\x08\x0b\x0c\x0e-\x1f\r\n%{\[,;\t|][^\x00-\x08\x0b\x0c\x0e-\x1f\r\n]*[,;\t|]"
        rb"|\xff\xfe([\t\x20-\xff][\x00-\x04])*?[,;\t|]\x00|\xfe\xff([\x00-\x04][\t\x20-\xff])*?\x00[,;\t|]"
        rb"|(\xef\xbb\xbf)?sep="
    ),
    "spreadsheet.source",
    is_foreign=True,
    takes=("--map",),
)

MAIL = Importer(
    "mail: a file (.eml), a mailbox (.mbox), or a folder or ZIP of them",
    told_by("mail.files"),
    "mail.source",
    is_foreign=True,
    takes=("--me",),
)

MESSAGES = Importer(
    "a WhatsApp chat (text or ZIP), or messages and calls as phones back them up (XML)",
    told_by("messages.phone_records", "messages.whatsapp"),
    "messages.source",
    is_foreign=True,
    takes=("--me",),
)

CALL = Importer(
    "a recorded call as subtitles (VTT, SRT)",
    told_by("messages.recorded_calls"),
    "messages.recorded_calls",
    is_foreign=True,
)

CHAT = Importer(
    "a chat copied from a web page (text, with a name at each message)",
    told_by("messages.copied_chats"),
    "messages.copied_chats",
    is_foreign=True,
)

LOG = Importer(
    "calls told in sentences, each entry with its day before it (text)",
    told_by("messages.spoken_logs"),
    "messages.spoken_logs",
    is_foreign=True,
)

MIXED = Importer("several kinds of these in one folder or ZIP", lambda _: False, "mixed", is_foreign=True)
"""What reads the parts of a folder or a ZIP by their own importers; `mixed.importer_of` says when, and what it takes."""

IMPORTERS = (JSON, AMAZON, MAIL, MESSAGES, CALL, ZIP, BANK, CHAT, LOG, SPREADSHEET)
"""In the order that they are asked: a ZIP that somebody else knows by its members is to stand before `ZIP`."""


_WORKBOOKS = {
    "an Excel workbook": (holds(r"^xl/workbook\.(xml|bin)$"), begins(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")),
    "a spreadsheet of LibreOffice or OpenOffice": (
        begins(rb"(?s:PK.{28})mimetypeapplication/vnd\.oasis\.opendocument\.spreadsheet"),
    ),
    "a Numbers spreadsheet": (holds(r"^Index/Document\.iwa$"),),
}
"""Spreadsheets as the programs keep them that make them, and how each is known. The oldest form is that of old Word files too."""


_is_book = begins(b"SQLite format 3\x00")


def importer_for(look: Look) -> Importer:
    """The importer of what looks so. Raises UnknownFile, ABookItself, NotSavedAsCsv."""
    if _is_book(look):
        raise ABookItself
    for what, ways in _WORKBOOKS.items():
        if any(recognises(look) for recognises in ways) and not look.is_folder:
            raise NotSavedAsCsv(what)
    for importer in IMPORTERS:
        if importer.recognises(look):
            return importer
    raise UnknownFile([importer.what for importer in IMPORTERS], is_folder=look.is_folder)
