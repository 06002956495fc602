"""Who keeps the book: what is kept of that, and corrected."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple, Optional

from casebook.actions.answers.kept_values import fields_given, kept_value
from casebook.actions.answers.person_answers import PersonAnswers
from casebook.actions.answers.short_answers import none_warnings
from casebook.actions.editing.edited_values import diff
from casebook.actions.results import FieldChange
from casebook.parsing.clock import Clock
from casebook.records.kinds import PERSON
from casebook.records.person import Person
from casebook.store.person import keep_person
from casebook.store.writer import Writer


class PersonChanged(NamedTuple):
    """Who keeps the book as it reads now, and every field that changed."""

    person: Person
    changes: tuple[FieldChange, ...]
    warnings: tuple[str, ...] = ()


def keep_me(book: Writer, answers: PersonAnswers, clock: Clock) -> PersonChanged:
    """Who keeps the book, with these answers; an empty one takes out what was there.

    Raises NotWrittenSo, OneLineOnly, TextTooLong, NotText, TooLong, ChangedMeanwhile.
    """
    given = fields_given(PERSON, answers)
    values: dict[str, Any] = {field.name: kept_value(PERSON, field, typed, clock) for field, typed in given}
    none = none_warnings(*((field.option, typed) for field, typed in given))
    warnings = (*none, *account_warnings(values.get("account")))
    before = book.reader.person()
    after = replace(before, **values)
    if before == after:
        return PersonChanged(before, (), warnings)
    with book.transaction():
        kept = keep_person(book.revisions, before, after)
    return PersonChanged(kept, diff(before, replace(kept, uuid=before.uuid)), warnings)


def account_warnings(account: Optional[str]) -> tuple[str, ...]:
    """A sentence where an account begins as an IBAN does and is none: a slip would send the money elsewhere."""
    if account is None:
        return ()
    from casebook.masking.ibans import LENGTHS, ibans

    plain = "".join(filter(str.isalnum, account)).upper()
    looks_like_one = plain[:2] in LENGTHS and plain[2:4].isdigit() and len(plain) > _SHORTEST_LOOK
    if not looks_like_one or ibans(plain):
        return ()
    return (f"--account begins as an IBAN does, and its check digits do not fit; look at '{account}' once more.",)


_SHORTEST_LOOK = 10
"""So many characters are too few for an IBAN, whose shortest has 15. Our own choice."""
