"""Erasing for good what people typed, or kept as a file: where it stands, from everything it ever said, and what remains."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Optional

from casebook.actions.erase_remains import Places, answers_left, fields_left, files_left, names_left, remains
from casebook.actions.results import Done, DoneTogether
from casebook.actions.stopped_clocks import erased_warnings
from casebook.errors import UsageError, listed, shortened, with_article
from casebook.records.company import company_ref
from casebook.records.kind import Field, Kind
from casebook.records.kinds import COMPANY, PERSON, AnyRecord, Attachment, Case, Company, Entry, kind_of
from casebook.records.revision import Action
from casebook.store.erase import Erased, erasable_fields, free_texts, nameable_fields, names_of, typed_fields
from casebook.store.reader import Reader
from casebook.store.writer import Writer


class NoSuchField(UsageError):
    """A field was to be erased that is none of these; `names` are those that can be."""

    def __init__(self, typed: str, kind: str, names: Sequence[str]) -> None:
        self.typed, self.kind, self.names = typed, kind, tuple(names)

    def __str__(self) -> str:
        there_are = f"--field takes {listed(self.names)}"
        return f"'{shortened(self.typed)}' is nothing that {with_article(self.kind)} has to erase; {there_are}."


def fields_named(subject: AnyRecord, names: Sequence[str]) -> tuple[Field, ...]:
    """The fields of a case, an entry or what is of no case that were named, as options name them. Raises NoSuchField."""
    kind = kind_of(subject)
    by_name = {name: field for field in nameable_fields(kind) for name in _names(field)}
    proper = list(erasable_names(kind))
    found = []
    for typed in names:
        field = by_name.get(typed.strip().lstrip("-").lower().replace("_", "-").replace(" ", "-"))
        if field is None:
            raise NoSuchField(typed, kind.name, proper)
        found.append(field)
    return tuple(dict.fromkeys(found))


def fields_that_go(book: Reader, case: Case, entry: Optional[Entry], names: Sequence[str]) -> tuple[Field, ...]:
    """The fields that were named; with no names, all that was typed where no words are, as of a number that stands alone.

    Nothing where words are, or a file, or for a case: then those go. Raises NoSuchField.
    """
    if names or entry is None or isinstance(entry, Attachment) or _had_words(book, case, entry):
        return fields_named(entry or case, names)
    return tuple(field for field in typed_fields(kind_of(entry)) if getattr(entry, field.name) is not None)


def erasable_names(kind: Kind[Any]) -> dict[str, str]:
    """What `--field` takes for a record of this kind, each with what it means."""
    return {field.typed_name.replace("_", "-"): field.spec.help for field in nameable_fields(kind)}


def what_goes(case: Case, entry: Optional[Entry], fields: Sequence[Field]) -> str:
    """What erasing would take away, in words that complete "Erase …"."""
    ref = f"{case.handle}/{entry.number}" if entry else case.handle
    if fields:
        return f"{listed([field.label for field in fields])} of {ref} for good, with everything it said before"
    if entry is None:
        return f"everything that was typed in {ref} and all its entries for good, with the files, from its history too"
    return f"the {'content' if isinstance(entry, Attachment) else 'text'} of {ref} for good, from its history too"


def erase(
    book: Writer, places: Places, case: Case, entry: Optional[Entry], fields: Sequence[Field] = ()
) -> DoneTogether:
    """Erase these fields for good; without any, the words of an entry with a file's content, or all of a case.

    What still holds anything of it, in these `places` and in the book, the warnings say.
    """
    with book.transaction():
        if fields:
            done = [book.erase_fields(case, entry or case, fields)]
        elif entry is None:
            done = book.erase_case(case)
        else:
            done = [book.erase(case, entry)]
    left = book.reader.case_with_entries(case).entries if entry is not None else ()
    told = erased_warnings(case, entry, left) if entry is not None else ()
    warnings = [*told, *remains(done, places), *_left(book.reader, case, entry, fields)]
    if not all(one.was_empty for one in done):
        warnings += answers_left(book.reader, places, case, are_removed=entry is None and not fields)
    return _done(done, fields, warnings)


def _left(book: Reader, case: Case, entry: Optional[Entry], fields: Sequence[Field]) -> Iterator[str]:
    """What stays of the entry or the case itself."""
    if entry is not None and not fields:
        yield from fields_left(case, entry)
        yield from files_left(book, case, entry)
    names = [field for field in names_of(kind_of(entry or case)) if field in fields]
    ref = f"{case.handle}/{entry.number}" if entry else case.handle
    for field in names:
        change = f"`casebook edit {ref} --{field.typed_name.replace('_', '-')} …`"
        yield f"the {field.label} that {ref} has now stays; {change} changes it, and erased once more, this one goes too."
    if entry is None and not fields:
        change = f"`casebook edit {case.handle} --company …`"
        yield (
            f"that {case.handle} is with {shortened(case.company)} stays, as a case has a company; {change} changes it, and "
            "erased once more, this one goes too."
        )
    if entry is None and (not fields or any(field.name == "handle" for field in names)):
        yield from names_left(book, case)


def what_goes_of_me(fields: Sequence[Field]) -> str:
    """What erasing would take away of who keeps the book, in words that complete "Erase …"."""
    if fields:
        return f"{listed([field.label for field in fields])} of who you are for good, with everything it said before"
    return "all that is kept of who you are for good, from its history too"


def erase_me(book: Writer, places: Places, fields: Sequence[Field] = ()) -> DoneTogether:
    """Erase these fields of who keeps the book for good, or all of them; nothing where nothing was ever kept."""
    from casebook.store.person import erase_person

    with book.transaction():
        erased = erase_person(book.revisions, fields or erasable_fields(PERSON))
    done = [erased] if erased else []
    return _done(done, fields, remains(done, places))


def what_goes_of_company(company: Company, fields: Sequence[Field]) -> str:
    """What erasing would take away of a company, whose name stays, in words that complete "Erase …"."""
    what = listed([field.label for field in fields]) if fields else "all words that are kept but its name"
    return f"{what} of {company_ref(company.name)} for good, from its history too"


def erase_company(book: Writer, places: Places, company: Company, fields: Sequence[Field] = ()) -> DoneTogether:
    """Erase these fields of a company for good, or all of its words but its name; hidden or not."""
    from casebook.store import company as store

    with book.transaction():
        erased = store.erase_company(book.revisions, company, fields or erasable_fields(COMPANY))
    return _done([erased], fields, remains([erased], places))


def _done(erased: Sequence[Erased], fields: Sequence[Field], warnings: Iterable[str]) -> DoneTogether:
    labels = tuple(field.label for field in fields)
    return DoneTogether(
        [Done(one.ref, Action.ERASED, fields=labels, unchanged=one.was_empty) for one in erased],
        warnings=tuple(warnings),
    )


def _had_words(book: Reader, case: Case, entry: Entry) -> bool:
    """Whether anything was typed freely in this entry, now or before."""
    fields = free_texts(kind_of(entry))
    names = [name for field in fields for name in field.telling_columns]
    before = (revision.body or {} for revision in book.revisions(case.uuid, entry.uuid))
    return any(getattr(entry, field.name) for field in fields) or any(
        body.get(name) for body in before for name in names
    )


def _names(field: Field) -> set[str]:
    names = {field.name, field.typed_name, field.spec.key, field.label}
    plain = {name.replace("_", "-").replace(" ", "-") for name in names if name}
    return plain | {name.removesuffix("s") for name in plain}
