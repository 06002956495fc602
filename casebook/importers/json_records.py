"""The case and the entries of casebook's JSON: the fields of their kinds, and the little that follows from other keys."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any
from uuid import UUID, uuid5

from casebook.errors import shortened
from casebook.importers.draft import Draft
from casebook.importers.json_object import FieldReader, JsonObject
from casebook.records.codec import NumberCodec, VocabularyCodec
from casebook.records.field import HIGHEST_NUMBER, Spec
from casebook.records.json_values import JsonPlace, Unfit, number_in_ref, shown
from casebook.records.kind import Kind
from casebook.records.kinds import CASE, KINDS, PROMISE, Case, Entry
from casebook.records.values import Moment
from casebook.records.vocabularies import PromiseState, Verdict

_IDENTITIES = UUID("6b7c5a52-3f0e-4f0f-9d3b-63617362746f")

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
    contents = reader.read(given, place, {})
    _check_handle(given, contents["handle"])
    _check_status(given, contents["closed"])
    _check_language(given, contents["language"])
    if not contents["uuid"]:
        named = "\n".join((contents["handle"], contents["company"], contents["opened"].at))
        contents["uuid"] = str(uuid5(_IDENTITIES, named))
    return _draft(CASE, contents, given, reader), last_number


def entry_draft(given: JsonObject, case: Case, zone: str, as_of: Moment) -> Draft[Entry]:
    """The entry of this case. `zone` is that of dates without one, `as_of` when it counts as written down at the latest.

    Raises NotImportable.
    """
    kind = given.text("kind")
    if kind not in KINDS:
        raise given.refusal("kind", f"'{shortened(kind)}' is none of {', '.join(KINDS)}")
    number = _number(given, case)
    place, reader = JsonPlace(zone, case.handle), _reader_of(kind)
    contents = reader.read(given, place, {"logged": as_of})
    if not contents["logged"].has_time:
        raise given.refusal("logged", f"'{contents['logged'].at}' has no time of day")
    contents["number"] = number
    contents["uuid"] = contents["uuid"] or str(uuid5(_namespace(case.uuid), str(number)))
    if kind == PROMISE.name:
        contents["verdict"] = _verdict(given, place, contents)
    return _draft(KINDS[kind], contents, given, reader)


@lru_cache(maxsize=4)
def _namespace(uuid: str) -> UUID:
    """The identity of a case, of which those of its entries are made where they have none."""
    return UUID(uuid)


def _draft(kind: Kind[Any], contents: dict[str, Any], given: JsonObject, reader: FieldReader) -> Draft[Any]:
    """The record, which keeps what it says beside its fields."""
    unknown = reader.unknown(given)
    contents["unknown"] = given.as_text(unknown) if unknown else None
    return Draft(kind.record.of(contents), given.where, tuple(unknown))


def _number(given: JsonObject, case: Case) -> int:
    try:
        return number_in_ref(given.text("ref"), "ref", case.handle)
    except Unfit as unfit:
        raise given.refusal(unfit.key, unfit.why) from None


def _verdict(given: JsonObject, place: JsonPlace, contents: Mapping[str, Any]) -> Verdict | None:
    """How the promise was settled, which its state tells."""
    state = given.value("state", _STATE, Spec(), place)
    verdict = Verdict(state.value) if state and state.value in set(Verdict) else None
    if (verdict is None) != (contents["settled"] is None):
        why = "it does not go with its 'state': what is kept, broken or withdrawn was settled"
        raise given.refusal("settled", why)
    return verdict


def _check_handle(given: JsonObject, handle: str) -> None:
    plain = handle.replace("-", "").replace("_", "").replace(".", "")
    if not (plain.isalnum() and handle[0].isalnum() and len(handle) <= 40 and handle.isprintable()):
        raise given.refusal("handle", f"{shown(handle)} is no short word of letters, digits, '-', '_' and '.'")


def _check_status(given: JsonObject, closed: Moment | None) -> None:
    if given.contents.get("status") is None:
        return
    status = given.text("status")
    if status not in ("open", "closed"):
        raise given.refusal("status", f"{shown(status)} is no status: open, closed")
    if (status == "closed") != (closed is not None):
        raise given.refusal("status", f"it is {status}, which does not go with its 'closed'")


def _check_language(given: JsonObject, code: str | None) -> None:
    from casebook.language.language import LANGUAGES

    if code is not None and code not in LANGUAGES:
        raise given.refusal("language", f"{shown(code)} is none of {', '.join(LANGUAGES)}")
