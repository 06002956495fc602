"""What erasing leaves, and where: fields of the same entry, twins of a file, copies of the book, answers that were not recorded.

Only what holds it is named: a copy that is older than an entry has nothing of it. Answers that belong to a case which is
erased whole go with it, unless somebody is typing them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Optional

from casebook.errors import listed, shortened
from casebook.files.drafts import case_of, left_behind
from casebook.files.given import path_typed
from casebook.files.kept_forms import form_of_case
from casebook.files.line_log import remove_lines
from casebook.records.field import ERASED_TEXT
from casebook.records.kinds import Attachment, Case, Contact, Entry, Promise, kind_of
from casebook.store.erase import Erased, free_texts, typed_fields
from casebook.store.reader import Reader, key_of
from casebook.store.sqlite.file_names import copies_beside, copies_made_in, folder_beside
from casebook.store.sqlite.holding import may_hold, others_holding
from casebook.text.documents.file_kinds import is_seen_or_heard

_MOST = 4
"""So many files are named, and the rest is counted."""


class Places(NamedTuple):
    """Where the book is, and the folder that backups go to where one is set."""

    book: Path
    backups: Optional[str] = None


def remains(erased: Sequence[Erased], places: Places) -> Iterator[str]:
    """What is left of what was erased, a sentence each: in a twin, and in copies; nothing where there was nothing to erase."""
    if all(one.was_empty for one in erased):
        return
    twins = list(dict.fromkeys(twin for one in erased for twin in one.twins))
    if twins:
        yield f"the same file is kept as {listed(twins)} too, so its content is still in the book; erase that as well."
    holding = list(map(str, _holding(places, {one.uuid for one in erased})))
    here = f"it is still in the copies made before: {listed(holding, _MOST)}. " if holding else ""
    yield f"{here}Copies you made elsewhere, and what was exported, still hold it."


def fields_left(case: Case, entry: Entry) -> Iterator[str]:
    """What of an entry stays where its words and its file were erased, with the command that erases that too."""
    kind, ref = kind_of(entry), f"{case.handle}/{entry.number}"
    others = (field for field in typed_fields(kind) if field not in free_texts(kind))
    left = [field for field in others if getattr(entry, field.name) not in (None, "", (), ERASED_TEXT)]
    if left:
        options = " ".join(f"--field {field.typed_name.replace('_', '-')}" for field in left)
        what, it = listed([field.label for field in left]), "it" if len(left) == 1 else "them"
        verb = "stays" if len(left) == 1 else "stay"
        yield f"{what} of {ref} {verb}; `casebook erase {ref} {options}` erases {it} too."


def files_left(reader: Reader, case: Case, entry: Entry) -> Iterator[str]:
    """The files but pictures and recordings that are kept with the contact whose words were erased, or with the promise's."""
    contact = entry.number if isinstance(entry, Contact) else entry.made_in if isinstance(entry, Promise) else None
    held = reader.attachments_held(case) if contact is not None else set()
    entries = reader.case_with_entries(case).entries if held else ()
    for one in (each for each in entries if isinstance(each, Attachment) and each.uuid in held):
        if one.attached_to == contact and not is_seen_or_heard(one.media_type):
            ref = f"{case.handle}/{one.number}"
            yield f"{shortened(one.name)}, kept with it, may hold it too; `casebook erase {ref}` erases that as well."


def names_left(reader: Reader, case: Case) -> Iterator[str]:
    """What a case was called before: each link of the chain says which record it is of, and cannot be made anew."""
    former = list(dict.fromkeys(_former_handles(reader, case)))
    if former:
        called = listed([f"'{handle}'" for handle in former])
        yield f"that {case.handle} was called {called} stays in its history, which the chain of digests holds together."


def answers_left(reader: Reader, places: Places, case: Case, *, are_removed: bool) -> Iterator[str]:
    """The files of answers of this case that were not recorded, or of none that is named; the former go where `are_removed`."""
    drafts = folder_beside(places.book, ".drafts")
    handles = {key_of(handle) for handle in (case.handle, *_former_handles(reader, case))}
    free = {kept.path: key_of(case_of(kept).partition("/")[0]) for kept in left_behind(drafts)}
    forms = {path: key_of(handle) for path in drafts.glob("*.txt") if (handle := form_of_case(path))}
    free |= forms
    removed = [path for path, handle in free.items() if are_removed and handle in handles]
    for path in removed:
        remove_lines(path)
    of_others = {path for path, handle in free.items() if handle and handle not in handles}
    live = sorted(folder_beside(places.book, ".live").glob(f"{case.uuid}.*"))
    left = [*sorted({*drafts.glob("*.jsonl"), *forms} - of_others - set(removed)), *live]
    if left:
        yield f"answers that are not recorded yet may hold it too: {listed([str(path) for path in left], _MOST)}."


def _former_handles(reader: Reader, case: Case) -> Iterator[str]:
    return (revision.ref for revision in reader.revisions(case.uuid, case.uuid) if revision.ref != case.handle)


def _holding(places: Places, uuids: Collection[str]) -> list[Path]:
    """The copies that have anything of these: those that casebook made and named, and what lies beside the book, or where
    backups go, by another name."""
    copies, folders = copies_beside(places.book), [places.book.parent]
    if places.backups:
        with suppress(OSError, ValueError):
            backups = path_typed(places.backups)
            copies += copies_made_in(backups, places.book)
            folders += [backups] if backups.is_dir() else []
    named = list(dict.fromkeys(copies))
    others = (one for folder in folders for one in others_holding(folder, uuids, [places.book, *named]))
    return list(dict.fromkeys([*(copy for copy in named if may_hold(copy, uuids)), *others]))
