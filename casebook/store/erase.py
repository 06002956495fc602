"""Erasing for good: from a row, from everything it ever said, and from the file, of entries and of cases, hidden or not.

What erasing leaves is that something stood there, and when it was erased. A revision cannot be erased in part, as its
commitment stands for all of it: with one field the earlier states of the whole row go.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from casebook.records.codec import DayCodec, MoneyCodec, NumberCodec, OpaqueCodec, TextCodec, TextsCodec
from casebook.records.codec_of_type import AgentsCodec
from casebook.records.field import ERASED_TEXT
from casebook.records.kind import Field, Kind
from casebook.records.kinds import ATTACHMENT, CASE, KINDS, Entry
from casebook.records.revision import Action
from casebook.store.current_state import cells_of, current
from casebook.store.revisions import CaseKey, RevisionWriter
from casebook.store.rows import CONTENT_IS_OURS, body_in
from casebook.store.sqlite import blobs


class Erased(NamedTuple):
    """What was erased: its ref and identity, and the attachments that have the same content as one of it, which stays for them.

    `was_empty` where there was nothing of it to erase, now or before, and nothing was written.
    """

    ref: str
    uuid: str
    twins: tuple[str, ...] = ()
    was_empty: bool = False


def erasable_fields(kind: Kind[Any]) -> tuple[Field, ...]:
    """The fields that hold words, names and numbers as they were typed, but for what the case goes by."""
    return tuple(
        field
        for field in kind.fields
        if (field.spec.free_text or field.spec.number or (field.spec.editable and not field.required))
        and isinstance(field.codec, TextCodec)
        and not field.spec.form[0]
    )


def names_of(kind: Kind[Any]) -> tuple[Field, ...]:
    """What a record of this kind goes by: that stays, and erasing all of it takes away what it was called before."""
    texts = (
        field for field in kind.fields if field.required and field.spec.editable and isinstance(field.codec, TextCodec)
    )
    return tuple(field for field in texts if field not in erasable_fields(kind))


def nameable_fields(kind: Kind[Any]) -> tuple[Field, ...]:
    """The fields that can be erased one by one: what may be, and what it goes by, of which only former values go."""
    return (*typed_fields(kind), *names_of(kind))


def typed_fields(kind: Kind[Any]) -> tuple[Field, ...]:
    """The fields that hold what was typed and need not be there: those words, sums, numbers, days and lengths of time."""
    words = erasable_fields(kind)
    typed = (field for field in kind.fields if field.spec.editable and not field.required and not field.spec.relation)
    others = (
        field for field in typed if field.spec.as_typed or isinstance(field.codec, (DayCodec, MoneyCodec, NumberCodec))
    )
    return (*words, *others)


def free_texts(kind: Kind[Any]) -> tuple[Field, ...]:
    """The fields that go where nothing else is said: what was typed freely; a file keeps its name."""
    return tuple(field for field in kind.fields if field.spec.free_text and not (field.required and kind is ATTACHMENT))


def erase(
    revisions: RevisionWriter,
    key: CaseKey,
    kind: Kind[Any],
    uuid: str,
    fields: Collection[Field],
    *,
    content: bool = True,
    names: Collection[Field] = (),
) -> Erased:
    """Erase these fields of an entry, of the case itself or of who keeps the book, and the content of a file if `content`.

    Of `names` only what they said before goes. The caller has begun a transaction. Raises NotAsWritten.
    """
    record, _ = current(revisions, kind, uuid)
    unknown = [field for field in kind.fields if isinstance(field.codec, OpaqueCodec)]
    gone = [*(field for field in fields if getattr(record, field.name) not in (None, (), "")), *unknown]
    ref = f"{key.handle}/{record.number}" if isinstance(record, Entry) else key.handle
    holds_a_file = content and kind is ATTACHMENT and _is_held(revisions, uuid)
    says_anything = _says_anything(revisions, record, (*fields, *unknown)) or _had_other_names(revisions, record, names)
    if not holds_a_file and not says_anything:
        return Erased(ref, uuid, was_empty=True)
    values: dict[str, Any] = {field.name: _nothing(field) for field in gone}
    erased = replace(record, **values)
    revisions.check_as_written(kind, uuid)
    revisions.connection.execute("UPDATE revisions SET body = NULL, salt = NULL WHERE uuid = ?", (uuid,))
    revisions.update(kind, cells_of(erased, gone))
    is_whole = content or kind is not ATTACHMENT
    revisions.record_revision(kind, uuid, Action.ERASED if is_whole else Action.FIELDS_ERASED, key)
    if kind is not ATTACHMENT or not content or blobs.delete_if_unreferenced(revisions.connection, record.sha256):
        return Erased(ref, uuid)
    return Erased(ref, uuid, tuple(_refs_with_content(revisions, record.sha256)))


def erase_whole_case(revisions: RevisionWriter, key: CaseKey) -> list[Erased]:
    """Erase everything that people typed in the case and in all its entries, hidden ones too, and all its files."""
    done = [erase(revisions, key, CASE, key.uuid, erasable_fields(CASE), names=names_of(CASE))]
    for kind, uuid in _entries_of(revisions, key):
        done.append(erase(revisions, key, kind, uuid, erasable_fields(kind)))
    done = [one for one in done if not one.was_empty] or done[:1]
    # A file that was attached twice is no longer held by the first once the second is erased too.
    own = {one.ref for one in done}
    return [one._replace(twins=tuple(twin for twin in one.twins if twin not in own)) for one in done]


def _says_anything(revisions: RevisionWriter, record: Any, fields: Collection[Field]) -> bool:
    """Whether any of these fields says anything that was not erased, as the record stands or as it ever stood."""
    if any(getattr(record, field.name) not in (None, (), "", ERASED_TEXT) for field in fields):
        return True
    names = [name for field in fields for name in field.telling_columns]
    bodies = _bodies_of(revisions, record)
    return any(body.get(name) not in (None, [], "", ERASED_TEXT) for body in bodies for name in names)


def _had_other_names(revisions: RevisionWriter, record: Any, names: Collection[Field]) -> bool:
    """Whether any of these fields ever said something else than it says now, which was not erased."""
    return any(
        body.get(field.name) != getattr(record, field.name) for body in _bodies_of(revisions, record) for field in names
    )


def _bodies_of(revisions: RevisionWriter, record: Any) -> Iterator[dict[str, Any]]:
    query = "SELECT body FROM revisions WHERE uuid = ? AND body IS NOT NULL"
    return (body_in(body) for (body,) in revisions.connection.execute(query, (record.uuid,)))


def _is_held(revisions: RevisionWriter, uuid: str) -> bool:
    """Whether the book holds the content of this attachment, and it was not erased."""
    query = (
        f"SELECT 1 FROM attachments WHERE uuid = ? AND sha256 IN (SELECT sha256 FROM contents) AND {CONTENT_IS_OURS}"
    )
    return revisions.connection.execute(query, (uuid,)).fetchone() is not None


def _nothing(field: Field) -> Any:
    if isinstance(field.codec, TextsCodec | AgentsCodec):
        return ()
    return ERASED_TEXT if field.spec.free_text or field.spec.tells_apart else None


def _entries_of(revisions: RevisionWriter, key: CaseKey) -> list[tuple[Kind[Entry], str]]:
    found = []
    for kind in KINDS.values():
        rows = revisions.connection.execute(f"SELECT number, uuid FROM {kind.table} WHERE case_id = ?", (key.id,))
        found += [(row["number"], kind, row["uuid"]) for row in rows]
    return [(kind, uuid) for _, kind, uuid in sorted(found, key=lambda each: each[0])]


def _refs_with_content(revisions: RevisionWriter, sha256: str) -> list[str]:
    """The attachments that still have this content, hidden ones too, in the order they were recorded."""
    rows = revisions.connection.execute(
        "SELECT handle, number FROM attachments JOIN cases ON cases.id = case_id WHERE sha256 = ?"
        f" AND {CONTENT_IS_OURS}"
        " ORDER BY attachments.id",
        (sha256,),
    )
    return [f"{row['handle']}/{row['number']}" for row in rows]
