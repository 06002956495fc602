"""The JSON of casebook, format `casebook/1`, read back: one case, or several under `cases`.

The keys are those of `exporters/document.py`. What the contract's own keys do not tell is filled in the same way each
time, so that a file written by hand can be imported twice: an identity made from the handle and the numbers, the
offset of the time as its zone, and the file's own `as_of` as when it was written down.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import Any, BinaryIO
from uuid import UUID, uuid5

from casebook.domain.merge_result import ImportedCase
from casebook.errors import WrongValue, shortened
from casebook.importers.json_entries import HIGHEST, UUID_FORM, entry_of
from casebook.importers.json_object import JsonObject, NotImportable, parse_moment
from casebook.records.kinds import Case, Entry

FORMAT = "casebook/1"

MOST = 64 << 20
"""How many bytes a document may have: some hundred thousand entries."""

_IDENTITIES = UUID("6b7c5a52-3f0e-4f0f-9d3b-63617362746f")


class NewerFormat(WrongValue):
    """A newer casebook wrote the document."""

    def __init__(self, found: str) -> None:
        self.found = found

    def __str__(self) -> str:
        return (
            f"format: '{shortened(self.found)}' was written by a newer casebook, and this one reads {FORMAT}; "
            "nothing was imported. Install the newer one."
        )


@dataclass(frozen=True)
class Read:
    """What a document holds, and the places of keys in it that mean nothing here."""

    cases: tuple[ImportedCase, ...]
    unknown: tuple[str, ...]


class _DuplicateKeys(dict[str, Any]):
    """An object in which a key stands twice."""

    key = ""


def read(stream: BinaryIO) -> Read:
    """All cases of the document that the stream holds, or none: NotImportable, NewerFormat."""
    unknown: list[str] = []
    document = JsonObject(_parsed(stream.read(MOST + 1)), "", unknown)
    _check_format(document.given("format"))
    told = document.needed("as_of")
    as_of = parse_moment(told, None, "UTC")
    if as_of is None or not as_of.has_time:
        raise document.refusal("as_of", f"'{shortened(told)}' is no time such as 2024-11-20T12:00:00+01:00")
    parts = [document] if document.given("cases") is None else document.parts("cases")
    if document.given("cases") is None and document.given("case") is None:
        raise NotImportable("case", "this is missing, so the document holds no case")
    if document.given("cases") is not None:
        document.end()
    cases = tuple(_incoming(part, as_of.zone, as_of.at) for part in parts)
    _check_identities(cases)
    return Read(cases, tuple(unknown))


def too_large() -> NotImportable:
    """What to raise for a document of more than `MOST` bytes."""
    return NotImportable("the document", f"it has more than {MOST >> 20} MB")


def _parsed(data: bytes) -> Any:
    """The document as Python reads JSON, but for keys that stand twice and numbers that are none."""
    if len(data) > MOST:
        raise too_large()
    found: list[_DuplicateKeys] = []

    def made(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        once = dict(pairs)
        if len(once) == len(pairs):
            return once
        twice = _DuplicateKeys(once)
        names = [name for name, _ in pairs]
        twice.key = next(name for name in names if names.count(name) > 1)
        found.append(twice)
        return twice

    def no_number(name: str) -> Any:
        raise NotImportable("the document", f"{name} is no number of JSON")

    try:
        parsed = json.loads(data.decode("utf-8-sig"), object_pairs_hook=made, parse_constant=no_number)
    except UnicodeDecodeError as error:
        raise NotImportable("the document", f"it is no UTF-8 text (byte {error.start + 1})") from None
    except json.JSONDecodeError as error:
        raise NotImportable(f"line {error.lineno}, column {error.colno}", "this is no JSON") from None
    except RecursionError:
        raise NotImportable("the document", "it is nested too deeply") from None
    except ValueError:
        raise NotImportable("the document", "it holds a number with too many digits") from None
    if found:
        raise NotImportable(_place_of(found[0], parsed), f"the key '{shortened(found[0].key)}' stands there twice")
    return parsed


def _place_of(wanted: object, document: object) -> str:
    """Where in the document this very object is."""
    left: list[tuple[str, object]] = [("", document)]
    while left:
        where, value = left.pop()
        if value is wanted:
            break
        if isinstance(value, dict):
            left += [(f"{where}.{shortened(name)}".lstrip("."), inner) for name, inner in value.items()]
        elif isinstance(value, list):
            left += [(f"{where}[{at}]", inner) for at, inner in enumerate(value)]
    else:
        return "the document"  # it stood under a key that came again
    return where or "the document"


def _check_format(found: object) -> None:
    if found == FORMAT:
        return
    if isinstance(found, str) and re.fullmatch(r"casebook/[0-9]{1,9}", found, re.ASCII) and int(found[9:]) > 1:
        raise NewerFormat(found)
    raise NotImportable("format", f"this is not {FORMAT}, so it is no document of casebook")


def _check_identities(cases: tuple[ImportedCase, ...]) -> None:
    """No identity and no handle may be given to two things."""
    handles: dict[str, int] = {}
    uuids: set[str] = set()
    for at, incoming in enumerate(cases):
        key = incoming.case.handle.casefold()
        if key in handles:
            raise NotImportable(f"cases[{at}].case.handle", f"'{incoming.case.handle}' is cases[{handles[key]}]'s")
        handles[key] = at
        for ref, uuid in [
            (incoming.case.handle, incoming.case.uuid),
            *((f"{incoming.case.handle}/{entry.number}", entry.uuid) for entry in incoming.entries),
        ]:
            if uuid in uuids:
                raise NotImportable(ref, f"its uuid {uuid} is another's too")
            uuids.add(uuid)


def _incoming(part: JsonObject, home: str, as_of: str) -> ImportedCase:
    case, last_number = _case(part.part("case"), home)
    entries: list[Entry] = []
    numbers: set[int] = set()
    for one in part.parts("entries"):
        entry = entry_of(one, case, home, as_of)
        if entry.number in numbers:
            raise one.refusal("ref", f"'{case.handle}/{entry.number}' stands there twice")
        numbers.add(entry.number)
        entries.append(entry)
    part.end("format", "as_of")
    return ImportedCase(case, tuple(entries), max((last_number, *numbers)))


def _case(part: JsonObject, home: str) -> tuple[Case, int]:
    closed = part.moment("closed", "closed_zone", home)
    status = part.matching("status", "open|closed", "status: open, closed")
    if status is not None and (status == "closed") != (closed is not None):
        raise part.refusal("status", f"it is {status}, which does not go with its 'closed'")
    last_number = part.whole("last_number", 0, HIGHEST) or 0
    case = Case(
        handle=_handle(part),
        company=part.needed("company"),
        opened=part.moment_needed("opened", "opened_zone", home),
        uuid=part.matching("uuid", UUID_FORM, "UUID") or "",
        **{name: part.text(name) for name in ("title", "item", "problem", "want", "outcome")},
        orders=part.texts("orders"),
        amount=part.money("amount"),
        language=_language(part),
        country=part.matching("country", "[A-Z]{2}", "country of two letters, such as NL"),
        closed=closed,
    )
    part.end("case_numbers")
    if case.uuid:
        return case, last_number
    made = uuid5(_IDENTITIES, "\n".join((case.handle, case.company, case.opened.at)))
    return replace(case, uuid=str(made)), last_number


def _handle(part: JsonObject) -> str:
    handle = part.needed("handle")
    plain = handle.replace("-", "").replace("_", "").replace(".", "")
    if not (plain.isalnum() and handle[0].isalnum() and len(handle) <= 40 and handle.isprintable()):
        raise part.refusal("handle", f"'{shortened(handle)}' is no short word of letters, digits, '-', '_' and '.'")
    return handle


def _language(part: JsonObject) -> str | None:
    from casebook.language.language import LANGUAGES

    code = part.text("language")
    if code is not None and code not in LANGUAGES:
        raise part.refusal("language", f"'{shortened(code)}' is none of {', '.join(LANGUAGES)}")
    return code
