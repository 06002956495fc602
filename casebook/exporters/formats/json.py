"""The lossless form: the JSON document of a case, or of all of them, which `import` reads back.

What is large comes in pieces, entry by entry, so that nobody has to hold the whole of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.document import (
    book_document,
    case_alone,
    case_document,
    company_alone,
    entry_document,
    entry_documents,
)
from casebook.exporters.formats.json_rows import ToldCase
from casebook.exporters.formats.json_text import Batch, pieces_of, text_of
from casebook.exporters.options import ExportOptions
from casebook.records.kinds import Case, Company


def render(facts: CaseFacts, options: ExportOptions) -> str:  # noqa: ARG001 - every form is called alike
    """The document of `case_document`; no option changes what it says."""
    return text_of(case_document(facts))


Authors = Callable[[Case], Mapping[str, str | None]]
"""Who recorded a case and each entry of it, by uuid; asked for where that is wanted."""


def case_pieces(facts: CaseFacts, last_number: int | None = None, authors: Authors | None = None) -> Iterator[str]:
    """The document of one case, in pieces; with the last number given in it, so that none is given again."""
    return pieces_of(_streamed(facts, last_number, authors))


def book_pieces(
    cases: Iterable[tuple[CaseFacts | ToldCase, int]],
    now: datetime,
    authors: Authors | None = None,
    companies: Sequence[Company] = (),
) -> Iterator[str]:
    """The document of cases with their last numbers, in pieces; each case is asked for when the one before is written.

    Of cases whose entries are told nobody is asked for `authors`. What is kept of `companies` follows, if there are any.
    """
    documents = (
        {key: part[key] for key in ("case", "entries")} for part in (_streamed(*case, authors) for case in cases)
    )
    of_no_case = {"companies": [company_alone(company) for company in companies]} if companies else {}
    return pieces_of(book_document((), now, with_entries=True) | {"cases": documents, **of_no_case})


def _streamed(facts: CaseFacts | ToldCase, last_number: int | None, authors: Authors | None) -> dict[str, Any]:
    if isinstance(facts, ToldCase):
        case = case_alone(facts.case, facts.case_numbers) | {"last_number": last_number}
        return {"case": case, "entries": (each for each in (facts.entries,))}
    document = case_document(facts, ())
    recorded_by = None if authors is None else authors(facts.case)
    if recorded_by is not None:
        document["case"]["author"] = recorded_by.get(facts.case.uuid)
    document["entries"] = _entries(facts, recorded_by)
    if last_number is not None:
        document["case"]["last_number"] = last_number
    return document


def _entries(facts: CaseFacts, recorded_by: Mapping[str, str | None] | None) -> Iterator[dict[str, Any] | Batch]:
    """The documents of the entries, those of one kind that follow each other together."""
    for _, run in groupby(facts.entries, type):
        entries = list(run)
        columns = entry_documents(facts, entries)
        more = {} if recorded_by is None else {"author": [recorded_by.get(entry.uuid) for entry in entries]}
        if columns is not None:
            yield Batch({**columns, **more})
        else:
            for at, entry in enumerate(entries):
                yield entry_document(facts, entry) | {key: values[at] for key, values in more.items()}
