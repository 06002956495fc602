"""A folder or a ZIP with several kinds of things in it: each kind is read by its own importer, and all of it becomes one source.

What nothing reads is named. What needs a case that nobody named, and what of casebook's own is taken whole, is left for an
import of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from io import BytesIO
from typing import NamedTuple

from casebook.errors import WrongValue, listed, shortened
from casebook.files import given as given_files
from casebook.importers.amazon import source as amazon
from casebook.importers.draft import BadDraft, DraftSource, Offer, Proposal, SourceOptions, TypedDraft
from casebook.importers.errors import NotImportable, NotSavedAsCsv, UnknownFile
from casebook.importers.given_source import GivenSource, Look, head_of_file, look_at
from casebook.importers.mail import files as mail_files
from casebook.importers.mail.outlook import outlook_remarks
from casebook.importers.members import Members
from casebook.importers.messages import whatsapp
from casebook.importers.registry import (
    AMAZON,
    BANK,
    JSON,
    MAIL,
    MESSAGES,
    MIXED,
    SPREADSHEET,
    ZIP,
    Importer,
    importer_for,
)
from casebook.importers.workbooks.sheets import is_workbook
from casebook.importers.zip_names import LARGEST_INNER
from casebook.records.kinds import Case
from casebook.records.values import normalized

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

_NAMED = 5


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
    for chat in [name for name in left if whatsapp.CHAT_FILE.search(name)]:
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


def _is_mail(head: bytes) -> bool:
    return mail_files.is_mail(head) or mail_files.is_box(head)


def _importer(name: str, head: bytes) -> Importer | None:
    """Who reads a file of its own; None where nobody does. A table is one by its name: any text with a comma begins as one."""
    if _WORKBOOK.search(name):
        return SPREADSHEET if head.startswith(b"PK") else None
    try:
        found = importer_for(Look(head))
    except (UnknownFile, NotSavedAsCsv):
        return None
    is_table = found in (SPREADSHEET, BANK, AMAZON)
    return None if found in (JSON, ZIP) or (is_table and not _TABLE.search(name)) else found


def _alone(given: GivenSource, members: Members, name: str) -> GivenSource:
    if given.folder is not None and (given.folder / name).is_file():
        stream = given.kept_open(given_files.open_ordinary(given.folder / name))
    else:
        with members.opened(name) as packed:
            stream = BytesIO(packed.read(LARGEST_INNER))
    return GivenSource(name.rpartition("/")[2], look_at(stream), stream, held=given.held)


def importer_of(given: GivenSource) -> Importer:
    """The importer of a folder or a ZIP, which of one with several kinds of things reads them all.

    Raises UnknownFile, NotSavedAsCsv, and what opening files does.
    """
    found = [] if is_workbook(given.look) else parts_of(given).parts
    if not found or (len(found) == 1 and not found[0].name):
        return importer_for(given.look)
    takes = tuple(dict.fromkeys(option for part in found for option in part.importer.takes))
    what = "a folder" if given.look.is_folder else "a ZIP"
    return MIXED._replace(what=f"{what} with several kinds of things", takes=takes)


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """What all of its parts say. Raises what opening its files does."""
    parts, unread = parts_of(given)
    book = cache(wanted.book)
    known = wanted._replace(book=book)
    sources: list[DraftSource] = []
    kinds: list[str] = []
    bad: list[BadDraft] = []
    remarks: list[str] = []
    for part in parts:
        try:
            source = part.importer.drafts_of(part.given, known._replace(mapping=_mapping(wanted, part.importer)))
        except WrongValue as refusal:
            # One file that cannot be read keeps no other out.
            bad.append(BadDraft(part.name or part.importer.what, _why(refusal), "file"))
            continue
        kinds.append(source.what or part.importer.what)
        if source.needs_case and book().case is None:
            remarks.append(f"{part.name} was left out: it is {kinds[-1]}, for which --case says the case.")
            continue
        if source.needs_case:
            source = _in_case(source, book().case)
        sources.append(_placed(source, part.name) if part.name else source)
    if not sources and bad:
        raise NotImportable(bad[0].place, bad[0].why)
    remarks += outlook_remarks(unread)
    if unread:
        named = listed([*map(shortened, unread)], _NAMED)
        remarks.append(f"nothing here reads these beside the others, and they were left out: {named}.")
    kind = "a folder" if given.look.is_folder else "a ZIP"
    return _together(f"{kind} with {listed(kinds)}", sources, bad, remarks)


def _mapping(wanted: SourceOptions, importer: Importer) -> Mapping[str, str]:
    return wanted.mapping if "--map" in importer.takes else {}


def _why(refusal: WrongValue) -> str:
    return (
        str(refusal).removesuffix(".").removesuffix("; nothing was imported").replace(", and nothing was imported", "")
    )


def _in_case(source: DraftSource, case: Case | None) -> DraftSource:
    """What tells no case itself, in the one that was named."""
    handle = case.handle if case else None
    drafts = [draft._replace(case=draft.case or handle) for draft in source.drafts]
    return source._replace(drafts=drafts, tells_cases=True)


def _placed(source: DraftSource, name: str) -> DraftSource:
    """The same, each place with the name of the file that it is in."""

    def place(of: str) -> str:
        return of if of.startswith(name) else f"{name}, {of}"

    def placed(draft: TypedDraft) -> TypedDraft:
        likely = [one._replace(place=place(one.place)) for one in draft.likely]
        return draft._replace(place=place(draft.place), likely=likely)

    return source._replace(
        drafts=[placed(draft) for draft in source.drafts],
        bad=[one._replace(place=place(one.place)) for one in source.bad],
        remarks=[f"{name}: {sentence}" for sentence in source.remarks],
        offers=[offer._replace(drafts=[placed(draft) for draft in offer.drafts]) for offer in source.offers],
        proposals=[one._replace(draft=placed(one.draft)) for one in source.proposals],
    )


def _when(draft: TypedDraft) -> str:
    """What sorts it among the others by its day and time; what tells no day as programs do stands last."""
    date = draft.answers.get("date", "")
    return date if re.match(r"\d{4}-\d\d-\d\d", date) else "9"


def _offers(offers: Sequence[Offer]) -> list[Offer]:
    """The same, those of one order put together, with all that each says."""
    found: dict[str, Offer] = {}
    for offer in offers:
        key = normalized(offer.orders[0]) if offer.orders else offer.title
        known = found.get(key)
        if known is None:
            found[key] = offer
            continue
        title = f"{known.title} · {offer.title.rpartition(' · ')[2]}"
        said = partial(_both, known.more, offer.more)
        found[key] = Offer(title, {**offer.case, **known.case}, known.orders, [*known.drafts, *offer.drafts], said)
    return list(found.values())


def _both(first: Callable[[], Mapping[str, str]], second: Callable[[], Mapping[str, str]]) -> Mapping[str, str]:
    return {**second(), **first()}


def _proposed_once(proposals: Sequence[Proposal]) -> list[Proposal]:
    """The same, without what another file of this folder proposes already: a bank gives one account out in several forms."""
    first: dict[tuple[object, object], Proposal] = {}
    for one in proposals:
        first.setdefault((one.draft.case, one.draft.identity), one)
    return list(first.values())


def _together(
    what: str, sources: Sequence[DraftSource], bad: Sequence[BadDraft], remarks: Sequence[str]
) -> DraftSource:
    # What was written about is likelier to be disputed than what was ordered.
    by_mail_first = sorted(sources, key=lambda source: source.part != "mail")
    return DraftSource(
        sorted((draft for source in sources for draft in source.drafts), key=_when),
        [*bad, *(one for source in sources for one in source.bad)],
        [heading for source in sources for heading in source.left_out],
        what,
        "part",
        [*(sentence for source in sources for sentence in source.remarks), *remarks],
        _offers([offer for source in by_mail_first for offer in source.offers]),
        all(source.tells_cases for source in sources),
        {name: said for source in sources for name, said in source.said.items()},
        [column for source in sources for column in source.columns],
        _proposed_once([one for source in sources for one in source.proposals]),
        any(source.is_told for source in sources),
        any(source.proposes for source in sources),
    )
