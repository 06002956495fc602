"""The case and the entries of casebook's JSON: the fields of their kinds, and the little that follows from other keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from hashlib import sha1
from typing import Any
from uuid import UUID

from casebook.domain.merge_result import ImportedEntries, ImportedEntry
from casebook.errors import shortened
from casebook.importers.draft import Draft
from casebook.importers.errors import NotImportable
from casebook.importers.json_object import FieldReader, JsonObject
from casebook.importers.quick_columns import TakesACloserLook, check_texts
from casebook.records.codec import Cell, NumberCodec, VocabularyCodec
from casebook.records.field import HIGHEST_NUMBER, Spec
from casebook.records.json_values import JsonPlace, Unfit, number_in_ref, shown
from casebook.records.kinds import CASE, KINDS, PROMISE, Case
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


def case_draft(given: JsonObject, zone: str) -> tuple[Draft[Case], int]:
    """The case, and the last number given in it. `zone` is that of dates without one. Raises NotImportable."""
    place = JsonPlace(zone, "")
    reader = _reader_of(CASE.name)
    last_number = given.value("last_number", _NUMBER, Spec(least=0, most=HIGHEST_NUMBER), place) or 0
    cells = reader.read(given, place, {})
    _check_handle(given, cells["handle"])
    _check_status(given, is_closed=cells["closed_at"] is not None)
    _check_language(given, cells["language"])
    if not cells["uuid"]:
        cells["uuid"] = identity_of(_IDENTITIES, "\n".join((cells["handle"], cells["company"], cells["opened_at"])))
    unknown = _keep_unknown(cells, given, reader)
    case = replace(CASE.decode([cells[name] for name in CASE.columns]), orders=cells["orders"])
    return Draft(case, given.where, unknown), last_number


def entry_draft(given: JsonObject, case: Case, zone: str, as_of: Moment) -> Draft[ImportedEntry]:
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
    return Draft(ImportedEntry(kind, cells), given.where, _keep_unknown(cells, given, reader))


def quick_entries(
    contents: Sequence[Mapping[str, Any]], case: Case, zone: str, as_of: Moment
) -> Sequence[ImportedEntries]:
    """The entries that `entry_draft` gives of these objects, where nothing is wrong with any of them, nor unknown.

    Raises TakesACloserLook.
    """
    of_kind: dict[str, list[Mapping[str, Any]]] = {}
    for one in contents:
        kind = one.get("kind")
        if type(kind) is not str or kind not in KINDS:
            raise TakesACloserLook
        of_kind.setdefault(kind, []).append(one)
    return [_quick_entries_of(kind, some, case, zone, as_of) for kind, some in of_kind.items()]


def _quick_entries_of(
    kind: str, contents: Sequence[Mapping[str, Any]], case: Case, zone: str, as_of: Moment
) -> ImportedEntries:
    place, reader = JsonPlace(zone, case.handle), _reader_of(kind)
    if not reader.knows(contents):
        raise TakesACloserLook
    cells = reader.read_all(contents, place, _logged(as_of))
    if not all(map(_has_time, cells["logged_at"])):
        raise TakesACloserLook
    numbers = _quick_numbers([one.get("ref") for one in contents], case)
    namespace = _namespace(case.uuid)
    cells["number"] = numbers
    cells["uuid"] = [
        uuid or identity_of(namespace, str(number)) for uuid, number in zip(cells["uuid"], numbers, strict=True)
    ]
    if kind == PROMISE.name:
        settled = zip(contents, cells["settled_at"], strict=True)
        try:
            cells["verdict"] = [_verdict(JsonObject(one, ""), place, is_settled=bool(at)) for one, at in settled]
        except NotImportable:
            raise TakesACloserLook from None
    return ImportedEntries(kind, cells)


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


def _quick_numbers(refs: Sequence[Any], case: Case) -> list[int]:
    """The numbers in the refs of entries of this case. Raises TakesACloserLook."""
    check_texts(refs, 1)
    try:
        return [number_in_ref(ref, "ref", case.handle) for ref in refs]
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


def _check_handle(given: JsonObject, handle: str) -> None:
    plain = handle.replace("-", "").replace("_", "").replace(".", "")
    if not (plain.isalnum() and handle[0].isalnum() and len(handle) <= 40 and handle.isprintable()):
        raise given.refusal("handle", f"{shown(handle)} is no short word of letters, digits, '-', '_' and '.'")


def _check_status(given: JsonObject, *, is_closed: bool) -> None:
    if given.contents.get("status") is None:
        return
    status = given.text("status")
    if status not in ("open", "closed"):
        raise given.refusal("status", f"{shown(status)} is no status: open, closed")
    if (status == "closed") != is_closed:
        raise given.refusal("status", f"it is {status}, which does not go with its 'closed'")


def _check_language(given: JsonObject, code: str | None) -> None:
    from casebook.language.language import LANGUAGES

    if code is not None and code not in LANGUAGES:
        raise given.refusal("language", f"{shown(code)} is none of {', '.join(LANGUAGES)}")
