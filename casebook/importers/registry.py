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
from casebook.importers.errors import (
    ABookItself,
    NoShapeKnown,
    NothingInZip,
    NotSavedAsCsv,
    NoWordsInIt,
    StatementInOtherForm,
    UnknownFile,
    WrittenHere,
)
from casebook.importers.given_source import GivenSource, Look, begins, holds
from casebook.importers.own_writing import is_own_pack, own_writing
from casebook.importers.source import Asking, Source
from casebook.importers.workbooks.sheets import is_workbook
from casebook.importers.zip_names import OWN
from casebook.parsing.transcripts.decoding import decoded, holds_text
from casebook.text.documents.file_kinds import A_ZIP, wordless_kind


class Importer(NamedTuple):
    """A kind of file: what it is said to be, and in few words, whether something looks like one, and the module that reads it.

    `is_foreign` where it gives drafts; `takes` are the options that are for some of those alone.
    """

    what: str
    briefly: str
    recognises: Callable[[Look], bool]
    module: str
    is_foreign: bool = False
    takes: tuple[str, ...] = ()

    def source_of(self, stream: BinaryIO, asking: Asking) -> Source:
        """What the file holds, all of it looked through. Raises NotImportable, NewerFormat, and what `asking` does."""
        source: Source = import_module(f"casebook.importers.{self.module}").source_of(stream, asking)
        return source

    def drafts_of(self, given: GivenSource, wanted: SourceOptions) -> DraftSource:
        """What a foreign file or folder holds, as drafts of entries. Raises NotImportable, and what reading it does."""
        source: DraftSource = import_module(f"casebook.importers.{self.module}").drafts_of(given, wanted)
        return source


def told_by(*modules: str) -> Callable[[Look], bool]:
    """Whether the `recognises` of any of these modules says that something looks so; they are loaded when that is asked."""

    def recognises(look: Look) -> bool:
        return any(import_module(f"casebook.importers.{module}").recognises(look) for module in modules)

    return recognises


def _is_own_zip(look: Look) -> bool:
    """Whether a ZIP is casebook's own; one whose names cannot be told is damaged, which its reader says."""
    return begins(rb"PK(\x03\x04|\x05\x06)")(look) and (not look.names or OWN in look.names)


ZIP = Importer(
    "a ZIP as `casebook export --format zip` writes it", "casebook's own ZIP", _is_own_zip, "documents.casebook_zip"
)
JSON = Importer(
    # What is blank as far as it was looked at, or a list, is told by the reader what is wrong with it.
    "JSON as `casebook export --format json` writes it",
    "casebook's own JSON",
    # A list begins with a value; a chat may begin with a day, a time or a name in brackets.
    begins(
        rb"(\xef\xbb\xbf)?[ \t\r\n]*(\{|\Z|\[[ \t\r\n\[]*(?:[{\"\]]|\Z"
        rb"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|null|true|false)[ \t\r\n]*(?:,(?! ?\d\d?:)|\Z|\][ \t\r\n\],]*\Z)))"
    ),
    "documents.casebook_json",
)

AMAZON = Importer(
    "the order history that Amazon gives out on request, as ZIP, folder or CSV",
    "Amazon's order history",
    told_by("amazon.source"),
    "amazon.source",
    is_foreign=True,
)

BANK = Importer(
    "a bank's list of movements, saved as CSV",
    "a bank's list (CSV)",
    told_by("bank.source"),
    "bank.source",
    is_foreign=True,
    takes=("--map",),
)

_is_table = begins(
    # Headings, and something between the first two of them; in UTF-16 every other byte is empty.
    rb"(\xef\xbb\xbf)?[^\x00-\x08\x0b\x0c\x0e-\x1f\r\n%{\[,;\t|][^\x00-\x08\x0b\x0c\x0e-\x1f\r\n]*[,;\t|]"
    rb"|\xff\xfe([\t\x20-\xff][\x00-\x04])*?[,;\t|]\x00|\xfe\xff([\x00-\x04][\t\x20-\xff])*?\x00[,;\t|]"
    rb"|(\xef\xbb\xbf)?sep="
)

SPREADSHEET = Importer(
    "a spreadsheet (Excel, LibreOffice, CSV), with a heading for each column",
    "a spreadsheet (XLSX, ODS, CSV)",
    lambda look: _is_table(look) or is_workbook(look),
    "spreadsheet.source",
    is_foreign=True,
    takes=("--map",),
)

MAIL = Importer(
    "mail: a file (.eml), a mailbox (.mbox), or a folder or ZIP of them",
    "mail (EML, MBOX)",
    told_by("mail.files"),
    "mail.source",
    is_foreign=True,
    takes=("--me",),
)

MESSAGES = Importer(
    "a WhatsApp chat (text or ZIP), or messages and calls as phones back them up (XML)",
    "a WhatsApp chat or a phone's messages and calls (XML)",
    told_by("messages.phone_records", "messages.whatsapp"),
    "messages.source",
    is_foreign=True,
    takes=("--me",),
)

CALL = Importer(
    "a recorded call as subtitles (VTT, SRT)",
    "subtitles of a call (VTT, SRT)",
    told_by("messages.recorded_calls"),
    "messages.recorded_calls",
    is_foreign=True,
)

CHAT = Importer(
    "a chat copied from a web page (text, with a name at each message)",
    "a copied chat (text)",
    told_by("messages.copied_chats"),
    "messages.copied_chats",
    is_foreign=True,
)

LOG = Importer(
    "calls told in sentences, each entry with its day before it (text)",
    "a log of calls (text)",
    told_by("messages.spoken_logs"),
    "messages.spoken_logs",
    is_foreign=True,
)

MIXED = Importer(
    "several kinds of these in one folder or ZIP", "several of these", lambda _: False, "mixed", is_foreign=True
)
"""What reads the parts of a folder or a ZIP by their own importers; `mixed.importer_of` says when, and what it takes."""

IMPORTERS = (JSON, AMAZON, MAIL, MESSAGES, CALL, ZIP, BANK, CHAT, LOG, SPREADSHEET)
"""In the order that they are asked: a ZIP that somebody else knows by its members is to stand before `ZIP`."""


_WORKBOOKS = {
    "an Excel workbook in another form than XLSX": (
        holds(r"^xl/workbook\.bin$"),
        begins(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ),
    "a Numbers spreadsheet": (holds(r"^Index/Document\.iwa$"),),
}
"""Spreadsheets in forms that are not read, and how each is known. The oldest is that of old Word files and locked workbooks."""


_STATEMENTS = {
    "CAMT": begins(
        rb"(?s:(?:\xef\xbb\xbf)?\s*<(?:\?xml|[\w:]*Document)\b.{0,600}urn:iso:std:iso:20022:tech:xsd:camt\.)"
    ),
    "MT940": begins(rb"(?:(?:\{1:F\d\d[^\r\n]*|[^:\r\n]{0,40})[\r\n]+){0,4}:20:[^\r\n]*[\r\n]+:2[158]C?:"),
    "OFX": begins(rb"(?s:(?:\xef\xbb\xbf)?\s*(?:OFXHEADER:|<\?xml.{0,300}<\?OFX\b))"),
    "QIF": begins(rb"!Type:(?:Bank|CCard|Cash)\b"),
}
"""Forms in which banks give out movements for programs, and how each begins (ISO 20022, SWIFT's MT940, OFX 2.3, Intuit's QIF)."""

_FEWEST_WORDS = 3
"""A text of fewer words is nothing that was said. Our own choice."""

_is_book = begins(b"SQLite format 3\x00")


def importer_for(look: Look) -> Importer:
    """The importer of what looks so. Raises UnknownFile, ABookItself, NotSavedAsCsv."""
    _refuse_what_is_known(look)
    for importer in IMPORTERS:
        if importer.recognises(look):
            return importer
    what_can = [importer.briefly for importer in IMPORTERS]
    if wordless_kind(look.head) == A_ZIP:
        raise NothingInZip(look.names)
    if len(decoded(look.head).split()) >= _FEWEST_WORDS and holds_text(look.head):
        raise NoShapeKnown(what_can)
    raise UnknownFile(what_can, is_folder=look.is_folder)


def _refuse_what_is_known(look: Look) -> None:
    """Says of what no importer reads what it is, and what can be done with it."""
    if look.is_folder or is_workbook(look):
        return
    if _is_book(look):
        raise ABookItself
    for what, ways in _WORKBOOKS.items():
        if any(recognises(look) for recognises in ways):
            raise NotSavedAsCsv(what)
    for form, recognises in _STATEMENTS.items():
        if recognises(look):
            raise StatementInOtherForm(form)
    kind = wordless_kind(look.head)
    if kind not in (None, A_ZIP):
        raise NoWordsInIt(str(kind))
    written = "a pack of files" if is_own_pack(look.names) else own_writing(look.head)
    if written is not None and not JSON.recognises(look):
        raise WrittenHere(written)
