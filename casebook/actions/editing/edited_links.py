"""What an entry says of another of its case, corrected: which one was named, and whether it can be that one."""

from __future__ import annotations

from typing import Any

from casebook.actions.answers.edit_answers import EditAnswers
from casebook.actions.contradict import check_contradiction, check_said
from casebook.actions.editing.edited_values import editable_fields
from casebook.actions.find import contact_named, entry_in
from casebook.errors import WrongValue
from casebook.records.codec_of_type import ReferenceCodec, ReferencesCodec
from casebook.records.kind import Field
from casebook.records.kinds import Attachment, Case, Contact, Entry, Promise
from casebook.store.reader import Reader
from casebook.text.comparing import is_blank


class BelongsToItself(WrongValue):
    """A file was to belong to the very entry that it is."""

    def __init__(self, option: str, ref: str) -> None:
        self.option, self.ref = option, ref

    def __str__(self) -> str:
        return f"{self.ref} cannot belong to itself; {self.option} takes another entry, or '' for none."


def with_entries_named(reader: Reader, case: Case, subject: Case | Entry, answers: EditAnswers) -> EditAnswers:
    """The answers, with the number of each entry that they name (`towel/3`, or `3`), of several where there may be several.

    Raises NoSuchEntry, EntryOfAnotherCase, NotAContact, CannotContradict, ContradictsItself, BelongsToItself.
    """
    named: dict[str, Any] = {}
    for field in editable_fields(subject).values():
        typed = getattr(answers, field.name)
        if isinstance(field.codec, ReferenceCodec) and isinstance(typed, str) and not is_blank(typed):
            assert isinstance(subject, Entry)
            named[field.name] = _number_of(reader, case, subject, field, typed)
        elif isinstance(field.codec, ReferencesCodec) and isinstance(typed, str | list):
            assert isinstance(subject, Entry)
            refs = typed.split(",") if isinstance(typed, str) else typed
            numbers = {_number_of(reader, case, subject, field, ref.strip()) for ref in refs if not is_blank(ref)}
            named[field.name] = tuple(sorted(numbers))
    return answers._replace(**named)


def other_mark_warnings(reader: Reader, case: Case, entry: Entry, answers: EditAnswers) -> tuple[str, ...]:
    """Where an entry was to contradict nothing any more: which others say that they contradict it, and how to take that out."""
    if answers.contradicts != ():
        return ()
    others = reader.case_with_entries(case).entries
    marked = [one for one in others if isinstance(one, Contact | Promise) and entry.number in one.contradicts]
    ref = f"{case.handle}/{entry.number}"
    return tuple(
        f"{case.handle}/{one.number} is marked as contradicting {ref};"
        f" casebook contradict {case.handle}/{one.number} {ref} --not takes that out."
        for one in marked
    )


def _number_of(reader: Reader, case: Case, subject: Entry, field: Field, typed: str) -> int:
    if field.name == "made_in":
        return contact_named(reader, case, typed, field.option).number
    named = entry_in(reader, case, typed, field.option)
    if isinstance(field.codec, ReferencesCodec):
        check_contradiction(case, subject, named)
        if field.name == "contradicts":
            check_said(case, subject, named)
    if isinstance(subject, Attachment) and named.number == subject.number:
        raise BelongsToItself(field.option, f"{case.handle}/{subject.number}")
    return named.number
