"""The JSON contract, format `casebook/1`: dicts that every command's `--json` and the JSON export are made of.

The keys are those of the fields (`records/kinds.py`), each told by the codec of its type, and the few that are derived.
Nothing typed is changed. A key whose value is unknown is null, never absent; a date without a time has no `T`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from casebook.domain.agenda import Agenda
from casebook.domain.case_facts import CaseFacts
from casebook.domain.promises import PromiseFacts
from casebook.exporters.errors import UnknownKind
from casebook.records.codec import Codec
from casebook.records.kind import Field, Kind
from casebook.records.kinds import CASE_KINDS, COMPANY, Case, Company, Entry, Promise
from casebook.records.revision import Revision

if TYPE_CHECKING:
    from casebook.domain.merge_result import CompanyMerged, MergeResult

FORMAT = "casebook/1"

Document = dict[str, Any]


def case_document(facts: CaseFacts, entries: Sequence[Entry] | None = None) -> Document:
    """A case with all its entries, or with only `entries`, in the order given."""
    return document_head(facts.now) | {
        "case": case_alone(facts.case, facts.case_numbers),
        "entries": [entry_document(facts, entry) for entry in (facts.entries if entries is None else entries)],
    }


def book_document(cases: Sequence[CaseFacts], now: datetime, with_entries: bool) -> Document:
    """Several cases, in the order given, with or without their entries."""
    return document_head(now) | {"cases": [_case_in_book(facts, with_entries) for facts in cases]}


def agenda_document(agenda: Agenda) -> Document:
    """What is promised over all open cases, the worst first, the days the person gave, appointments, and cases gone quiet."""
    return document_head(agenda.now) | {
        "promises": [_entry(due.facts.promise, due.case.handle, due.facts) for due in agenda.promises],
        "replaced": [
            {"ref": f"{due.case.handle}/{before.number}", "by": f"{due.case.handle}/{due.facts.promise.number}"}
            for due in agenda.promises
            for before in due.replaces
        ],
        "deadlines": [
            {
                "ref": f"{deadline.case.handle}/{deadline.contact.number}",
                "deadline": deadline.day.isoformat(),
                "days_late": deadline.days_late,
            }
            for deadline in agenda.deadlines
        ],
        "appointments": [
            {
                "ref": f"{due.case.handle}/{due.appointment.event.number}",
                "at": due.appointment.event.at.at,
                "state": due.appointment.state.value,
                "text": due.appointment.event.text,
            }
            for due in agenda.appointments
        ],
        "quiet": [
            {"handle": quiet.case.handle, "last_contact": quiet.last.at if quiet.reached else None, "days": quiet.days}
            for quiet in agenda.silent
        ],
    }


def found_document(
    hits: Iterable[tuple[CaseFacts, Entry | None, Sequence[Document]]], companies: Sequence[Document], now: datetime
) -> Document:
    """What was found, in order: each case, or entry of one, whole, with the passages in which the words stand; and companies."""
    return document_head(now) | {"found": (_found(*hit) for hit in hits), "companies": companies}


def done_document(done: Sequence[Document], now: datetime) -> Document:
    """What was done to entries and cases, each with its `ref` and `act`."""
    return document_head(now) | {"done": list(done)}


def company_alone(company: Company) -> Document:
    """What is kept of a company, under the keys of its fields."""
    return {field.keys[0]: getattr(company, field.name) or None for field in COMPANY.fields}


def companies_document(companies: Sequence[Document], now: datetime) -> Document:
    """Companies, each as `company_alone` has it, in the list of all with how many cases are with it; `import` reads it."""
    return document_head(now) | {"companies": list(companies)}


def import_document(
    merged: Sequence[MergeResult], now: datetime, *, dry_run: bool, companies: Sequence[CompanyMerged] = ()
) -> Document:
    """What became of each case and each company that was imported, or would; refs are this book's."""
    told = {"cases": [asdict(one) for one in merged], "companies": [asdict(one) for one in companies]}
    return document_head(now) | {"dry_run": dry_run, **told}


def history_document(revisions: Sequence[Revision], now: datetime) -> Document:
    """Every state, oldest first, as it stands in the book; `state` is null where it was erased for good."""
    return document_head(now) | {
        "revisions": [
            {
                "ref": revision.ref,
                "kind": revision.subject,
                "act": revision.action.value,
                "author": revision.author,
                "written": revision.written.at,
                "undoes": revision.undoes,
                "digest": revision.digest,
                "state": revision.body,
            }
            for revision in revisions
        ]
    }


def entry_document(facts: CaseFacts, entry: Entry) -> Document:
    """One entry of the case, by its kind. Raises UnknownKind for one of a kind that no book knows."""
    return _entry(entry, facts.case.handle, facts.promise(entry.number) if isinstance(entry, Promise) else None)


def entry_documents(facts: CaseFacts, entries: Sequence[Entry]) -> Mapping[str, Sequence[Any]] | None:
    """What `entry_document` has for each of these entries of one kind, key by key, at half the cost.

    None where one of them holds keys that nothing is known of.
    """
    columns = _layout_of(entries[0]).filled_columns(entries, facts.case.handle)
    if columns is not None:
        columns["ref"] = [f"{facts.case.handle}/{entry.number}" for entry in entries]
        promises = [facts.promise(entry.number) for entry in entries if isinstance(entry, Promise)]
        columns |= told_of_promises(promises) if promises else {}
    return columns


def document_head(now: datetime) -> Document:
    """What every document begins with."""
    return {"format": FORMAT, "as_of": now.isoformat(timespec="seconds")}


def _found(facts: CaseFacts, entry: Entry | None, passages: Sequence[Document]) -> Document:
    return {
        "ref": facts.case.handle if entry is None else f"{facts.case.handle}/{entry.number}",
        "company": facts.case.company,
        "case": case_alone(facts.case, facts.case_numbers) if entry is None else None,
        "entry": None if entry is None else entry_document(facts, entry),
        "passages": list(passages),
    }


def _case_in_book(facts: CaseFacts, with_entries: bool) -> Document:
    document: Document = {"case": case_alone(facts.case, facts.case_numbers)}
    if with_entries:
        document["entries"] = [entry_document(facts, entry) for entry in facts.entries]
    return document


def case_alone(case: Case, case_numbers: Sequence[str]) -> Document:
    """What is told of a case beside its entries."""
    document = _layout_of(case).filled(case, case.handle)
    document["status"] = "open" if case.closed is None else "closed"
    document["case_numbers"] = list(case_numbers)
    return document


def _entry(entry: Entry, handle: str, promise: PromiseFacts | None = None) -> Document:
    document = _layout_of(entry).filled(entry, handle)
    document["ref"] = f"{handle}/{entry.number}"
    if promise is not None:
        document |= {key: values[0] for key, values in told_of_promises([promise]).items()}
    return document


def told_of_promises(promises: Sequence[PromiseFacts]) -> dict[str, list[Any]]:
    """What is told of promises beside their fields."""
    return {
        "state": [(promise.promise.verdict or promise.state).value for promise in promises],
        "days_late": [promise.days_late for promise in promises],
    }


DERIVED: Mapping[type, Mapping[str, tuple[str, ...]]] = {
    Case: {"closed": ("status", "case_numbers")},
    Promise: {"verdict": ("state", "days_late")},
}
"""Keys that no field states, by the field they follow."""


def keys_of(kind: Kind[Any]) -> tuple[str, ...]:
    """The keys that JSON has for every record of the kind, in their order.

    When it happened comes first, then what the kind alone has, the text, and what all entries have; zones come last.
    """
    is_case = kind.record is Case
    shared = {} if is_case else dict.fromkeys((field.name for field in fields(Entry)), 3) | {"at": 0, "text": 2}
    ordered = sorted(kind.fields, key=lambda field: shared.get(field.name, 1))
    keys = [] if is_case else ["ref", "kind"]
    for field in ordered:
        keys += [*(field.keys[:1] if field.spec.in_json else ()), *DERIVED.get(kind.record, {}).get(field.name, ())]
    return (*keys, *(key for field in ordered if field.spec.in_json for key in field.keys[1:]))


class _Layout:
    """How the records of a kind are told: all its keys, those that hold a value as it is, and those of a codec's making."""

    def __init__(self, kind: Kind[Any]) -> None:
        self._empty: Document = dict.fromkeys(keys_of(kind))
        if "kind" in self._empty:
            self._empty["kind"] = kind.name
        in_json = [field for field in kind.fields if field.spec.in_json]
        made = [field for field in in_json if not _as_it_is(field)]
        self._plain = [(field.name, field.keys[0]) for field in in_json if _as_it_is(field)]
        self._single = [(field.name, field.codec.to_json, field.keys[0]) for field in made if len(field.keys) == 1]
        self._opaque = [field.name for field in kind.fields if field.spec.opaque]
        self._several = [(field.name, field.codec.to_json, field.keys) for field in made if len(field.keys) > 1]

    def filled(self, record: Case | Entry, handle: str) -> Document:
        """What is told of a record of the case with this handle."""
        document = self._empty.copy()
        contents = vars(record)
        for name, key in self._plain:
            document[key] = contents[name]
        for name, to_json, key in self._single:
            value = contents[name]
            if value is not None:
                (document[key],) = to_json(value, handle)
        for name, to_json, keys in self._several:
            value = contents[name]
            if value is not None:
                document.update(zip(keys, to_json(value, handle), strict=True))
        for name in self._opaque:
            if contents[name] is not None:
                for key, value in json.loads(contents[name]).items():
                    document.setdefault(key, value)
        return document

    def filled_columns(self, records: Sequence[Entry], handle: str) -> dict[str, Sequence[Any]] | None:
        """What is told of many records of a case, key by key; None where one of them holds keys that nothing is known of."""
        rows = list(map(vars, records))
        if any(row[name] is not None for name in self._opaque for row in rows):
            return None
        columns: dict[str, Sequence[Any]] = {key: [value] * len(rows) for key, value in self._empty.items()}
        for name, key in self._plain:
            columns[key] = [row[name] for row in rows]
        for name, to_json, key in self._single:
            values = [row[name] for row in rows]
            # Most are words of a vocabulary, or nothing at all.
            made = {value: to_json(value, handle)[0] for value in set(values) if value is not None}
            if made:
                columns[key] = [made.get(value) for value in values]
        for name, to_json, keys in self._several:
            values = [row[name] for row in rows]
            told = [(None,) * len(keys) if value is None else to_json(value, handle) for value in values]
            columns.update(zip(keys, zip(*told, strict=True), strict=True))
        return columns


def _as_it_is(field: Field) -> bool:
    return type(field.codec).to_json is Codec.to_json


def _layout_of(record: Case | Entry) -> _Layout:
    of = type(record)
    if of not in _LAYOUTS:
        kind = CASE_KINDS.get(of.__name__.lower())
        if kind is None or kind.record is not of:
            raise UnknownKind(record, "JSON")
        _LAYOUTS[of] = _Layout(kind)
    return _LAYOUTS[of]


_LAYOUTS: dict[type, _Layout] = {}
