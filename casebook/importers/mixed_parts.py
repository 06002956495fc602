"""What is in a folder or a ZIP with several kinds of things, by who reads each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import NamedTuple

from casebook.files import given as given_files
from casebook.importers.amazon import source as amazon
from casebook.importers.errors import NotSavedAsCsv, UnknownFile
from casebook.importers.given_source import GivenSource, Look, head_of_file, look_at
from casebook.importers.mail import files as mail_files
from casebook.importers.members import Members
from casebook.importers.messages import whatsapp
from casebook.importers.registry import AMAZON, BANK, JSON, MAIL, MESSAGES, SPREADSHEET, ZIP, Importer, importer_for
from casebook.importers.zip_names import LARGEST_INNER

_TABLE = re.compile(r"\.(?:csv|tsv)$", re.IGNORECASE)
_WORKBOOK = re.compile(r"\.(?:xlsx|xlsm|ods)$", re.IGNORECASE)
_NEVER = re.compile(
    r"\.(?:msg|pst|ost|jpe?g|png|gif|heic|webp|mp4|mov|avi|opus|mp3|m4a|pdf|docx?|pptx?|zip|gz|7z|rar|exe|msf|dat|log|ini|ics|vcf|db|sqlite)$"
    r"|(?:^|/)\.",
    re.IGNORECASE,
)
"""Names of files that no importer reads by themselves; they are not opened."""

_OF_A_CHAT = re.compile(r"(?:^|/)(?:[A-Z]{3}-\d{8}-WA\d{4}|\d{8}-[A-Z]+-\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d)\.\w{2,5}$")
"""What WhatsApp calls what was sent along, on Android and on an iPhone."""


class MixedPart(NamedTuple):
    """What one importer reads of it: a file by its `name`, or several, which their own places name."""

    name: str
    importer: Importer
    given: GivenSource


class Parts(NamedTuple):
    """All that can be read, and the names of what nothing reads."""

    parts: Sequence[MixedPart]
    unread: Sequence[str]


def parts_of(given: GivenSource) -> Parts:
    """What is in a folder or ZIP, by who reads it. Raises what opening its files does."""
    members = Members(given, lambda _: True)
    left, parts = list(members.names), list[MixedPart]()

    def take(importer: Importer, names: Iterable[str], claimed: Iterable[str] = ()) -> None:
        some = tuple(names)
        if some:
            parts.append(MixedPart("", importer, given._replace(look=given.look._replace(names=some))))
            for name in {*some, *claimed} & set(left):
                left.remove(name)

    tables = [name for name in left if amazon.NAMES.search(name)]
    take(AMAZON, tables, [name for name in left if _is_of_export(name, tables)])
    for chat in [name for name in left if whatsapp.CHAT_FILE.search(name) and _is_whatsapp(_head(members, name))]:
        beside = [name for name in members.names if name.rpartition("/")[0] == chat.rpartition("/")[0]]
        along = [name for name in beside if name != chat and _OF_A_CHAT.search(name)]
        take(MESSAGES, [chat, *along])
    heads = {
        name: _head(members, name) for name in left if not _NEVER.search(name) and not mail_files.is_called_so(name)
    }
    take(MAIL, [name for name in left if mail_files.is_called_so(name) or _is_mail(heads.get(name, b""))])
    for name in [each for each in left if each in heads]:
        importer = _importer(name, heads[name])
        if importer is not None:
            parts.append(MixedPart(name, importer, _alone(given, members, name)))
            left.remove(name)
    return Parts(parts, [name for name in left if not name.lower().endswith(".zip") or not _was_opened(name, members)])


def _is_of_export(name: str, tables: Sequence[str]) -> bool:
    """Whether a file lies among Amazon's tables, in a ZIP or folder of theirs: it is one of the many that nobody asks for."""
    return any(name.startswith(_zip_of(table)) or _is_beside(name, _above(_above(table))) for table in tables)


def _is_beside(name: str, root: str) -> bool:
    """Whether a file lies below the folder that an export was unpacked into: anywhere, or where that is all that was given, in
    one of its folders."""
    return name.startswith(f"{root}/") if root else amazon.FOLDERS.match(name) is not None


def _zip_of(name: str) -> str:
    """The ZIP among what was given that holds a file, with the mark behind it; what no name begins with where none does."""
    at = name.lower().rfind(".zip/")
    return name[: at + len(".zip/")] if at >= 0 else "\0"


def _above(name: str) -> str:
    return name.rpartition("/")[0]


def _was_opened(name: str, members: Members) -> bool:
    return any(each.startswith(f"{name}/") for each in members.names)


def _head(members: Members, name: str) -> bytes:
    with members.opened(name) as stream:
        return head_of_file(stream)


def _is_whatsapp(head: bytes) -> bool:
    """Whether a file that is called like a chat of WhatsApp's is one: nothing else that is known begins so."""
    return _importer_by(head) in (MESSAGES, None)


def _importer_by(head: bytes) -> Importer | None:
    """Who reads what begins so; None where nobody does."""
    try:
        return importer_for(Look(head))
    except (UnknownFile, NotSavedAsCsv):
        return None


def _is_mail(head: bytes) -> bool:
    return mail_files.is_mail(head) or mail_files.is_box(head)


def _importer(name: str, head: bytes) -> Importer | None:
    """Who reads a file of its own; None where nobody does. A table is one by its name: any text with a comma begins as one."""
    if _WORKBOOK.search(name):
        return SPREADSHEET if head.startswith(b"PK") else None
    found = _importer_by(head)
    is_table = found in (SPREADSHEET, BANK, AMAZON)
    return None if found in (JSON, ZIP) or (is_table and not _TABLE.search(name)) else found


def _alone(given: GivenSource, members: Members, name: str) -> GivenSource:
    if given.folder is not None and (given.folder / name).is_file():
        stream = given.kept_open(given_files.open_ordinary(given.folder / name))
    else:
        with members.opened(name) as packed:
            stream = BytesIO(packed.read(LARGEST_INNER))
    return GivenSource(name.rpartition("/")[2], look_at(stream), stream, held=given.held)
