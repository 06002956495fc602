"""The entries of a case in the JSON of casebook, each kind with its own keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from casebook.errors import shortened
from casebook.importers.json_object import JsonObject, parse_moment
from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Promise, Shipment
from casebook.records.vocabularies import Channel, Check, EventKind, Outcome, Promised, PromiseState, Role, Verdict

HIGHEST = 999_999_999
"""The highest number an entry may have."""

UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
"""How an identity is written."""


def entry_of(part: JsonObject, case: Case, home: str, as_of: str) -> Entry:
    """The entry of this case. `home` is the zone of dates without one, `as_of` when it counts as written down at the latest."""
    kind = part.needed("kind")
    if kind not in _KINDS:
        raise part.refusal("kind", f"'{shortened(kind)}' is none of {', '.join(_KINDS)}")
    number = _number(part, "ref", case.handle)
    if number is None:
        raise part.refusal("ref", "this is missing")
    logged = part.moment("logged", "logged_zone", home) or parse_moment(as_of, None, home)
    assert logged is not None
    if not logged.has_time:
        raise part.refusal("logged", f"'{logged.at}' has no time of day")
    common = {
        "at": part.moment_needed("at", "zone", home),
        "logged": logged,
        "uuid": part.matching("uuid", UUID_FORM, "UUID") or str(uuid5(UUID(case.uuid), str(number))),
        "number": number,
        "text": part.text("text"),
        "private": part.flag("private"),
    }
    entry = _KINDS[kind](part, common, case.handle, home)
    part.end("state", "days_late")
    return entry


def _number(part: JsonObject, name: str, handle: str) -> int | None:
    """The number in a ref such as `towel/4`, which must be of this case."""
    ref = part.text(name)
    if ref is None:
        return None
    of, _, number = ref.rpartition("/")
    if of != handle or not re.fullmatch("[1-9][0-9]{0,8}", number, re.ASCII):
        raise part.refusal(name, f"'{shortened(ref)}' is no entry of this case, such as '{handle}/1'")
    return int(number)


def _contact(part: JsonObject, common: Mapping[str, Any], handle: str, home: str) -> Contact:  # noqa: ARG001 - all are called alike
    return Contact(
        **common,
        channel=part.word_needed("channel", Channel),
        incoming=part.flag("incoming"),
        agent=part.text("agent"),
        role=part.word("role", Role),
        case_number=part.text("case_number"),
        outcome=part.word("outcome", Outcome),
        minutes=part.whole("minutes", 0, 100_000),
        rating=part.whole("rating", 1, 5),
        private_text=part.text("private_text"),
    )


def _promise(part: JsonObject, common: Mapping[str, Any], handle: str, home: str) -> Promise:
    state = part.word("state", PromiseState)
    verdict = Verdict(state.value) if state and state.value in set(Verdict) else None
    settled = part.moment("settled", "settled_zone", home)
    if (verdict is None) != (settled is None):
        raise part.refusal("settled", "it does not go with its 'state': what is kept, broken or withdrawn was settled")
    due_from = part.matching("due_from", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "date")
    if due_from is not None and _is_no_day(due_from):
        raise part.refusal("due_from", f"'{due_from}' is no date")
    return Promise(
        **common,
        promised=part.word("promised", Promised) or Promised.OTHER,
        made_in=_number(part, "made_in", handle),
        agent=part.text("agent"),
        due=part.moment("due", "due_zone", home),
        due_from=date.fromisoformat(due_from) if due_from else None,
        verdict=verdict,
        settled=settled,
        settled_note=part.text("note"),
    )


def _is_no_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return True
    return False


def _shipment(part: JsonObject, common: Mapping[str, Any], handle: str, home: str) -> Shipment:  # noqa: ARG001
    return Shipment(
        **common,
        carrier=part.text("carrier"),
        tracking=part.text("tracking"),
        check=part.word("check", Check) or Check.NONE,
        returning=part.flag("return"),
    )


def _event(part: JsonObject, common: Mapping[str, Any], handle: str, home: str) -> Event:  # noqa: ARG001
    return Event(**common, event=part.word_needed("event", EventKind))


def _attachment(part: JsonObject, common: Mapping[str, Any], handle: str, home: str) -> Attachment:
    size = part.whole("bytes", 0, 1_000_000_000)
    if size is None:
        raise part.refusal("bytes", "this is missing")
    part.needed("sha256")
    return Attachment(
        **common,
        name=part.needed("name"),
        size=size,
        sha256=part.matching("sha256", "[0-9a-f]{64}", "SHA-256") or "",
        media_type=part.text("media_type"),
        modified=part.moment("modified", "modified_zone", home),
        attached_to=_number(part, "attached_to", handle),
    )


_KINDS: Mapping[str, Callable[[JsonObject, Mapping[str, Any], str, str], Entry]] = {
    "event": _event,
    "contact": _contact,
    "promise": _promise,
    "shipment": _shipment,
    "attachment": _attachment,
}
