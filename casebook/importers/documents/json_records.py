"""The case and the entries of casebook's JSON: the fields of their kinds, and the little that follows from other keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from hashlib import sha1
from itertools import groupby
from typing import Any
from uuid import UUID

from casebook.domain.merge_result import ImportedEntries, ImportedEntry
from casebook.errors import shortened
from casebook.importers.documents.json_object import FieldReader, JsonObject
from casebook.importers.documents.quick_columns import TakesACloserLook, check_texts
from casebook.importers.draft import RecordDraft
from casebook.importers.errors import NotImportable
from casebook.records.codec import Cell, NumberCodec, VocabularyCodec
from casebook.records.field import HIGHEST_NUMBER, Spec
from casebook.records.json_values import JsonPlace, Unfit, number_in_ref, shown
from casebook.records.kinds import CASE, KINDS, PROMISE, Case
from casebook.records.row_batch import Cells
from casebook.records.values import Moment
from casebook.records.vocabularies import PromiseState, Verdict

_IDENTITIES = UUID("6b7c5a52-3f0e-4f0f-9d3b-63617362746f").bytes

_STATE = VocabularyCodec(PromiseState)
_NUMBER = NumberCodec()

_OTHER_KEYS = {
    CASE.name: ("status", "case_numbers", "last_number", "author"),
    **dict.fromkeys(KINDS, ("ref", "kind", "state", "days_late", "author")),
}
"""Keys that no field of the kind states. Who recorded it in another book is not who records it here."""


@cache
def _reader_of(kind: str) -> FieldReader:
    return FieldReader({CASE.name: CASE, **KINDS}[kind], _OTHER_KEYS[kind])


def case_draft(given: JsonObject, zone: str) -> tuple[RecordDraft[Case], int]:
    """The case, and the last number given in it. `zone` is that of dates without one. Raises NotImportable."""
    place = JsonPlace(zone, "")
    reader = _reader_of(CASE.name)
    cells = reader.read(given, place, {})
    last_number = _check_case(given, place, cells["handle"], cells["closed_at"], cells["language"])
    if not cells["uuid"]:
        cells["uuid"] = _case_identity(cells["handle"], cells["company"], cells["opened_at"])
    unknown = _keep_unknown(cells, given, reader)
    case = replace(CASE.decode([cells[name] for name in CASE.columns]), orders=cells["orders"])
    return RecordDraft(case, given.where, unknown), last_number


def entry_draft(given: JsonObject, case: Case, zone: str, as_of: Moment) -> RecordDraft[ImportedEntry]:
    """The entry of this case. `zone` is that of dates without one, `as_of` when it counts as written down at the latest.

    Raises NotImportable.
    """
    kind = given.text("kind")
    if kind not in KINDS:
        raise given.refusal("kind", f"'{shortened(kind)}' is none of {', '.join(KINDS)}")
    number = _number(given, case)
    place, reader = JsonPlace(zone, case.handle), _reader_of(kind)
    cells = reader.read(given, place, _logged(as_of))
    if not _has_time(cells["logged_at"]):
        raise given.refusal("logged", f"'{cells['logged_at']}' has no time of day")
    cells["number"] = number
    cells["uuid"] = cells["uuid"] or identity_of(_namespace(case.uuid), str(number))
    if kind == PROMISE.name:
        cells["verdict"] = _verdict(given, place, is_settled=cells["settled_at"] is not None)
    return RecordDraft(ImportedEntry(kind, cells), given.where, _keep_unknown(cells, given, reader))


def quick_cases(contents: Sequence[Mapping[str, Any]], zone: str) -> tuple[list[Case], list[int]]:
    """What `case_draft` gives of these objects, where nothing is wrong with any of them, nor unknown: cases, last numbers.

    Raises TakesACloserLook.
    """
    place, reader = JsonPlace(zone, ""), _reader_of(CASE.name)
    if not reader.knows(contents):
        raise TakesACloserLook
    cells = reader.read_all(contents, [place] * len(contents), {})
    checked = zip(contents, cells["handle"], cells["closed_at"], cells["language"], strict=True)
    try:
        last_numbers = [_check_case(JsonObject(one, ""), place, *values) for one, *values in checked]
    except NotImportable:
        raise TakesACloserLook from None
    made_of = zip(cells["handle"], cells["company"], cells["opened_at"], strict=True)
    cells["uuid"] = [uuid or _case_identity(*of) for uuid, of in zip(cells["uuid"], made_of, strict=True)]
    cases = CASE.decode_all(list(zip(*(cells[name] for name in CASE.columns), strict=True)))
    return [replace(case, orders=orders) for case, orders in zip(cases, cells["orders"], strict=True)], last_numbers


def quick_entries(
    of_cases: Sequence[tuple[Case, Sequence[Mapping[str, Any]]]], zone: str, as_of: Moment
) -> list[list[ImportedEntries]]:
    """The entries of each of these cases that `entry_draft` gives, where nothing is wrong with any of them, nor unknown.

    Raises TakesACloserLook.
    """
    of_kind: dict[str, list[tuple[int, Mapping[str, Any]]]] = {}
    for owner, (_, contents) in enumerate(of_cases):
        for one in contents:
            kind = one.get("kind")
            if type(kind) is not str or kind not in KINDS:
                raise TakesACloserLook
            of_kind.setdefault(kind, []).append((owner, one))
    cases = [case for case, _ in of_cases]
    found: list[list[ImportedEntries]] = [[] for _ in cases]
    for kind, some in of_kind.items():
        owners, contents = zip(*some, strict=True)
        columns = _quick_columns_of(kind, contents, [cases[owner] for owner in owners], zone, as_of)
        start = 0
        for owner, of_case in groupby(owners):
            end = start + len(list(of_case))
            own = {name: cells[start:end] for name, cells in columns.items()}
            found[owner].append(ImportedEntries(kind, own))
            start = end
    return found


def _quick_columns_of(
    kind: str, contents: Sequence[Mapping[str, Any]], cases: Sequence[Case], zone: str, as_of: Moment
) -> dict[str, Cells]:
    """The cells of entries of one kind, of which each is of the case beside it."""
    reader = _reader_of(kind)
    if not reader.knows(contents):
        raise TakesACloserLook
    of_case = {case.handle: JsonPlace(zone, case.handle) for case in cases}
    places = [of_case[case.handle] for case in cases]
    cells = reader.read_all(contents, places, _logged(as_of))
    if not all(map(_has_time, cells["logged_at"])):
        raise TakesACloserLook
    numbers = _quick_numbers([one.get("ref") for one in contents], cases)
    cells["number"] = numbers
    if not all(cells["uuid"]):
        made = (identity_of(_namespace(case.uuid), str(number)) for case, number in zip(cases, numbers, strict=True))
        cells["uuid"] = [uuid or one for uuid, one in zip(cells["uuid"], made, strict=True)]
    if kind == PROMISE.name:
        settled = zip(contents, cells["settled_at"], strict=True)
        try:
            cells["verdict"] = [_verdict(JsonObject(one, ""), places[0], is_settled=bool(at)) for one, at in settled]
        except NotImportable:
            raise TakesACloserLook from None
    return cells


def _logged(as_of: Moment) -> dict[str, Cell]:
    """When an entry counts as written down that does not say so."""
    return {"logged_at": as_of.at, "logged_zone": as_of.zone, "logged_instant": as_of.instant}


def _has_time(at: str) -> bool:
    return len(at) > len("2024-10-31")


def identity_of(namespace: bytes, name: str) -> str:
    """The UUID of version 5 that a name has in a namespace (RFC 9562, 5.5), as `uuid.uuid5` makes it at five times the cost."""
    digest = sha1(namespace + name.encode("utf-8"), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) % 4]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


@lru_cache(maxsize=4)
def _namespace(uuid: str) -> bytes:
    """The identity of a case, of which those of its entries are made where they have none."""
    return UUID(uuid).bytes


def _case_identity(handle: str, company: str, opened: str) -> str:
    """The identity of a case that has none of its own."""
    return identity_of(_IDENTITIES, "\n".join((handle, company, opened)))


def _keep_unknown(cells: dict[str, Any], given: JsonObject, reader: FieldReader) -> tuple[str, ...]:
    """The keys beside those of the fields; the record keeps what stands under them."""
    unknown = reader.unknown(given)
    if unknown:
        cells["unknown"] = given.as_text(unknown)
    return tuple(unknown)


def _number(given: JsonObject, case: Case) -> int:
    try:
        return number_in_ref(given.text("ref"), "ref", case.handle)
    except Unfit as unfit:
        raise given.refusal(unfit.key, unfit.why) from None


def _quick_numbers(refs: Sequence[Any], cases: Sequence[Case]) -> list[int]:
    """The numbers in the refs of entries, of which each is of the case beside it. Raises TakesACloserLook."""
    check_texts(refs, 1)
    try:
        return [number_in_ref(ref, "ref", case.handle) for ref, case in zip(refs, cases, strict=True)]
    except Unfit:
        raise TakesACloserLook from None


def _verdict(given: JsonObject, place: JsonPlace, *, is_settled: bool) -> str | None:
    """How the promise was settled, which its state tells."""
    state = given.value("state", _STATE, Spec(), place)
    verdict = state.value if state and state.value in set(Verdict) else None
    if (verdict is not None) != is_settled:
        why = "it does not go with its 'state': what is kept, broken or withdrawn was settled"
        raise given.refusal("settled", why)
    return verdict


def _check_case(given: JsonObject, place: JsonPlace, handle: str, closed_at: str | None, language: str | None) -> int:
    """The last number given in the case, with which nothing is wrong beside its fields. Raises NotImportable."""
    last_number = given.value("last_number", _NUMBER, Spec(least=0, most=HIGHEST_NUMBER), place) or 0
    _check_handle(given, handle)
    _check_status(given, is_closed=closed_at is not None)
    _check_language(given, language)
    return int(last_number)


def _check_handle(given: JsonObject, handle: str) -> None:
    plain = handle.replace("-", "").replace("_", "").replace(".", "")
    if not (plain.isalnum() and handle[0].isalnum() and len(handle) <= 40 and handle.isprintable()):
        raise given.refusal("handle", f"{shown(handle)} is not a short word of letters, digits, '-', '_' and '.'")


def _check_status(given: JsonObject, *, is_closed: bool) -> None:
    if given.contents.get("status") is None:
        return
    status = given.text("status")
    if status not in ("open", "closed"):
        raise given.refusal("status", f"{shown(status)} is not a status: open, closed")
    if (status == "closed") != is_closed:
        raise given.refusal("status", f"it is {status}, which does not go with its 'closed'")


def _check_language(given: JsonObject, code: str | None) -> None:
    from casebook.language.language import LANGUAGES

    if code is not None and code not in LANGUAGES:
        raise given.refusal("language", f"{shown(code)} is none of {', '.join(LANGUAGES)}")
