"""The companies of casebook's JSON: what is kept of each, by the keys of its fields."""

from __future__ import annotations

from functools import cache
from uuid import UUID

from casebook.importers.documents.json_object import FieldReader, JsonObject
from casebook.importers.documents.json_records import identity_of
from casebook.records.json_values import JsonPlace
from casebook.records.kinds import COMPANY, Company
from casebook.text.comparing import as_seen, is_blank

_OTHER_KEYS = ("cases", "open_cases", "suggested")
"""Keys that no field states: how many cases are with it, in the list of all; what was suggested, and is not kept."""

_NAMESPACE = UUID("0b1c7c5e-52a4-4d5e-8f0e-636f6d70616e").bytes
"""Of the identities of companies that have none of their own, as where a file was written by hand."""


@cache
def _reader() -> FieldReader:
    return FieldReader(COMPANY, _OTHER_KEYS)


def company_in(given: JsonObject) -> tuple[Company, tuple[str, ...]]:
    """The company, and the places of keys that are left out, as nothing is known of them. Raises NotImportable."""
    cells = _reader().read(given, JsonPlace("", ""), {})
    if is_blank(cells["name"]) or "\n" in cells["name"]:
        raise given.refusal("name", "a name has one line, which is not blank")
    cells["uuid"] = cells["uuid"] or identity_of(_NAMESPACE, as_seen(cells["name"]))
    company = COMPANY.decode([cells[name] for name in COMPANY.columns])
    return company, tuple(map(given.place, _reader().unknown(given)))
