"""The JSON of a case, read strictly: what the contract says is taken, everything else is one sentence with its place."""

from __future__ import annotations

import copy
import json
from contextlib import suppress
from io import BytesIO
from typing import Any
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.errors import CasebookError, ExitCode
from casebook.importers.documents.casebook_json import Read, read
from casebook.importers.documents.json_cases import AT_ONCE
from casebook.importers.documents.json_records import identity_of
from casebook.language.language import LANGUAGES
from casebook.records.kinds import Contact, Event, Promise, Shipment
from casebook.records.values import Moment, Money
from tests.builders import imported_entries
from tests.conftest import each, examples

AS_OF = "2024-11-20T12:00:00+01:00"

CONTRACT: dict[str, Any] = {
    "format": "casebook/1",
    "as_of": AS_OF,
    "case": {
        "handle": "towel",
        "company": "Amazon",
        "title": None,
        "orders": ["302-1234567-1234567"],
        "problem": "…",
        "want": "…",
        "amount": {"amount": "24.99", "currency": "EUR"},
        "status": "open",
        "opened": "2024-10-31T13:50:00+01:00",
        "closed": None,
        "case_numbers": ["A-1234"],
    },
    "entries": [
        {"ref": "towel/1", "kind": "event", "at": "2024-10-28", "event": "ordered", "text": "…"},
        {
            "ref": "towel/2",
            "kind": "contact",
            "at": "2024-10-31T14:05:00+01:00",
            "logged": AS_OF,
            "channel": "chat",
            "incoming": False,
            "agent": "Maria",
            "role": "representative",
            "case_number": "A-1234",
            "outcome": "reached",
            "text": "…",
            "minutes": 12,
            "rating": 4,
        },
        {
            "ref": "towel/3",
            "kind": "promise",
            "made_in": "towel/2",
            "at": "2024-10-31T14:05:00+01:00",
            "text": "a replacement",
            "due": "2024-11-02",
            "state": "overdue",
            "days_late": 18,
            "settled": None,
        },
        {
            "ref": "towel/4",
            "kind": "shipment",
            "at": "2024-11-01",
            "carrier": "UPS",
            "tracking": "1Z…",
            "check": "valid",
            "text": "…",
        },
        {
            "ref": "towel/5",
            "kind": "attachment",
            "at": "2024-11-01",
            "name": "receipt.pdf",
            "bytes": 48213,
            "sha256": "ab" * 32,
        },
    ],
}
"""The example of the contract, as a person could have written it: no identity, no zone, nothing but its keys."""


def parsed(document: Any) -> Read:
    """The document as it is read."""
    return read(BytesIO(json.dumps(document).encode()))


def refusal(data: bytes) -> str:
    """The one sentence with which these bytes are refused, as a wrong value."""
    with pytest.raises(CasebookError) as refused:
        read(BytesIO(data))
    assert ExitCode.WRONG_INPUT == refused.value.exit_code
    return str(refused.value)


def changed(path: str, value: Any) -> bytes:
    """The contract's document with one value in another's place; `path` is what a refusal calls it."""
    document = copy.deepcopy(CONTRACT)
    *ways, last = path.replace("[", ".").replace("]", "").split(".")
    inner: Any = document
    for way in ways:
        inner = inner[int(way)] if way.isdigit() else inner[way]
    if value is KeyError:
        inner.pop(last, None)
    else:
        inner[int(last) if last.isdigit() else last] = value
    return json.dumps(document).encode()


def test_a_document_written_by_hand_from_the_contract_is_read() -> None:
    """Only the contract's keys: the zone is the time's own offset, an identity is made, nothing is asked for more."""
    found = parsed(CONTRACT)
    [incoming] = found.cases
    event, contact, promise, shipment, attachment = imported_entries(incoming.entries)

    assert () == found.unknown
    assert Money(2499, "EUR") == incoming.case.amount
    assert Moment("2024-10-28", "+01:00", "2024-10-27T23:00:00Z") == event.at
    assert (Event, Contact, Promise, Shipment) == (type(event), type(contact), type(promise), type(shipment))
    assert (2, None) == (promise.made_in, promise.verdict)
    assert (48213, "ab" * 32) == (attachment.size, attachment.sha256)
    assert 5 == incoming.last_number
    assert AS_OF == event.logged.at


def test_what_is_made_up_is_made_up_alike_every_time() -> None:
    """The same file twice gives the same identities, so that importing it twice can change nothing."""
    assert list(parsed(CONTRACT).cases) == list(parsed(CONTRACT).cases)


def test_several_cases_are_read_as_one_is() -> None:
    """`cases` holds what stands at the top of a single one."""
    one = {"case": CONTRACT["case"], "entries": CONTRACT["entries"]}

    several = parsed({"format": "casebook/1", "as_of": AS_OF, "cases": [one]})

    assert list(parsed(CONTRACT).cases) == list(several.cases)


@each(
    ("path", "value", "why"),
    [
        ("format", "casebook/9", "written by a newer casebook"),
        ("format", "diary/1", "this is not casebook/1"),
        ("format", KeyError, "this is not casebook/1"),
        ("as_of", "yesterday", "'yesterday' is not a time such as"),
        ("case", [], "a list stands where an object belongs"),
        ("case", KeyError, "this is missing"),
        ("entries", KeyError, "this is missing"),
        ("entries", {}, "an object stands where a list belongs"),
        ("entries[0]", 7, "a number stands where an object belongs"),
        ("case.handle", "two words", "is not a short word"),
        ("case.handle", "../../etc", "is not a short word"),
        ("case.company", "", "the text is empty"),
        ("case.company", 7, "a number stands where a text belongs"),
        ("case.orders", ["A", "A"], "the same one stands there twice"),
        ("case.amount", "24.99 EUR", "a text stands where an object belongs"),
        ("case.amount.amount", "-1", "'-1' is not a valid amount"),
        ("case.amount.amount", "9" * 18, "is more than can be kept"),
        ("case.amount.amount", "1.999", "more than the 2 decimals of EUR"),
        ("case.amount.currency", "Euro", "'Euro' is not a valid ISO 4217 code"),
        ("case.status", "closed", "does not go with its 'closed'"),
        ("case.uuid", "7", "'7' is not a valid UUID"),
        ("case.opened_zone", "Mars/Base", "'Mars/Base' is not a time zone known here"),
        ("case.opened_zone", "../../etc/passwd", "is not a time zone known here"),
        ("case.country", "Netherlands", "is not a valid country of two letters"),
        ("case.language", "xx", f"'xx' is none of {', '.join(LANGUAGES)}"),
        ("case.problem", "a\0b", "NUL"),
        ("case.problem", "a\ud83d", "half a character"),
        ("case.problem", "a" * 1_000_001, "at most 1,000,000 fit"),
        ("entries[0].kind", "rumour", "'rumour' is none of contact, promise, shipment, event, attachment"),
        ("entries[0].ref", "towel/0", "is not an entry of this case, such as 'towel/1'"),
        ("entries[0].ref", "towel/-1", "is not an entry of this case"),
        ("entries[0].ref", "robe/1", "is not an entry of this case"),
        ("entries[0].ref", "towel/2", "stands there twice"),
        ("entries[0].at", "31 Oct", "'31 Oct' is not a date such as"),
        ("entries[0].at", "2024-02-30", "'2024-02-30' is not a date such as"),
        ("entries[0].at", "2024-10-31T14:05", "is not a date such as"),
        ("entries[0].at", "0001-01-01", "is not a date such as"),
        ("entries[0].at", "2024-10-31T14:05:00+23:59", "is not a date such as"),
        ("entries[0].event", "exploded", "'exploded' is none of ordered"),
        ("entries[0].text", ["…"], "a list stands where a text belongs"),
        ("entries[1].channel", KeyError, "this is missing"),
        ("entries[1].incoming", "no", "a text stands where true or false belongs"),
        ("entries[1].minutes", -5, "the number is not from 0 to 100000"),
        ("entries[1].minutes", 10**400, "the number is not from 0 to 100000"),
        ("entries[1].minutes", 1.5, "a number stands where a whole number belongs"),
        ("entries[1].rating", True, "true stands where a whole number belongs"),
        ("entries[2].made_in", "robe/2", "is not an entry of this case"),
        ("entries[2].state", "kept", "does not go with its 'state'"),
        ("entries[2].due_from", "2024-13-01", "is not a date"),
        ("entries[4].sha256", "abc", "'abc' is not a valid SHA-256"),
        ("entries[4].bytes", -1, "the number is not from 0"),
        ("entries[4].name", "", "the text is empty"),
    ],
)
def test_what_is_wrong_is_one_sentence_that_names_its_place(path: str, value: Any, why: str) -> None:
    """Nothing is guessed and nothing left out: the file is refused, and says where to look."""
    message = refusal(changed(path, value))

    assert why in message
    assert "nothing was imported" in message
    assert "\n" not in message
    place = "settled" if path.endswith("state") else path.rpartition(".")[2]
    assert place in message.partition(": ")[0]


@each(
    ("data", "why"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe{", "not UTF-8 text"),
        (b"[]", "a list stands where an object belongs"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"a":' * 200_000, "nested too deeply"),
        (b"NaN", "NaN is not a number of JSON"),
        (b'{"format": -Infinity}', "-Infinity is not a number of JSON"),
        (b"1" * 10_000, "too many digits"),
        (b'{"format": "casebook/1", "format": "casebook/1"}', "the key 'format' stands there twice"),
        (b'{"a": [{"b": {"c": 1, "c": 2}}]}', "a[0].b: the key 'c' stands there twice"),
        (b'{"format": "casebook/1", "as_of": "2024-11-20T12:00:00+01:00"}', "holds no case"),
    ],
)
def test_what_is_no_document_is_refused(data: bytes, why: str) -> None:
    """Deep, doubled, endless or no JSON at all: a sentence, never a traceback."""
    assert why in refusal(data)


def test_one_value_has_an_end() -> None:
    """A document may be of any size, one value in it has at most 64 MB."""
    assert "line 1: a value has more than 64 MB" in refusal(b'{"format": "' + b" " * (66 << 20))


def test_one_identity_is_not_given_to_two_things() -> None:
    """A uuid, and a handle, can be there once."""
    one = {"case": CONTRACT["case"], "entries": []}
    twice = {"format": "casebook/1", "as_of": AS_OF, "cases": [one, one]}
    same = copy.deepcopy(CONTRACT)
    for entry in same["entries"]:
        entry["uuid"] = "00000000-0000-4000-8000-000000000000"

    assert "cases[1].case.handle: 'towel' is cases[0]'s" in refusal(json.dumps(twice).encode())
    assert "towel/2: its uuid" in refusal(json.dumps(same).encode())


def test_a_key_that_means_nothing_here_is_named() -> None:
    """What would be left out is said: it may be misspelt, or newer."""
    document = copy.deepcopy(CONTRACT)
    document["entries"][1]["txt"] = "…"

    assert ("entries[1].txt",) == parsed(document).unknown


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["towel/1", AS_OF]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
paths = st.sampled_from(
    [
        *("format", "as_of", "case", "entries", *(f"case.{name}" for name in CONTRACT["case"])),
        *(f"entries[{at}].{name}" for at, entry in enumerate(CONTRACT["entries"]) for name in entry),
        *(f"entries[{at}].{name}" for at in range(5) for name in ("uuid", "zone", "logged", "private")),
    ]
)


@examples(60, long=600)
@given(path=paths, value=anything | st.just(KeyError))
def test_any_value_in_any_place_is_read_or_refused(path: str, value: Any) -> None:
    """Whatever stands where, what comes out is a case or a sentence."""
    with suppress(CasebookError):
        assert 1 == len(read(BytesIO(changed(path, value))).cases)


@examples(60, long=400)
@given(st.binary(max_size=200) | st.text('[]{}",:0123456789eE+-.truefalsn \\u', max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No bytes end in a traceback."""
    with suppress(CasebookError):
        assert 0 == len(read(BytesIO(data)).cases)


@given(st.uuids(), st.text(st.characters(codec="utf-8")))
def test_an_identity_made_up_is_the_one_of_the_standard_library(namespace: UUID, name: str) -> None:
    """A UUID of version 5, so that any other program makes the same."""
    assert str(uuid5(namespace, name)) == identity_of(namespace.bytes, name)


def long_case(count: int) -> dict[str, Any]:
    """A document of one case with so many entries, each promise made in the contact before it."""
    document = copy.deepcopy(CONTRACT)
    _, contact, promise, *_ = document["entries"]
    document["entries"] = [
        contact | {"ref": f"towel/{number}"}
        if number % 2
        else promise | {"ref": f"towel/{number}", "made_in": f"towel/{number - 1}"}
        for number in range(1, count + 1)
    ]
    return document


def test_a_large_case_comes_in_parts() -> None:
    """Its entries are those of the whole, with what is to be known of all of them; the order of keys says nothing."""
    document = long_case(2 * AT_ONCE + 1)
    turned = {key: document[key] for key in ("format", "as_of", "entries", "case")}
    several = {"format": "casebook/1", "as_of": AS_OF, "cases": [{key: document[key] for key in ("case", "entries")}]}

    for found in map(parsed, (document, turned, several)):
        parts = list(found.cases)
        assert 1 == len(found.cases)
        assert [(True, False), (False, False), (False, True)] == [(part.begins, part.ends) for part in parts]
        assert [AT_ONCE, AT_ONCE, 1] == [len(part.entries) for part in parts]
        assert {len(document["entries"])} == {part.last_number for part in parts}
        assert {entry.number: entry.uuid for part in parts for entry in part.entries} == parts[0].identities


@each(
    ("key", "value", "why"),
    [
        ("ref", "towel/3", f"entries[{AT_ONCE}].ref: 'towel/3' stands there twice"),
        ("uuid", "00000000-0000-4000-8000-000000000000", f"towel/{AT_ONCE + 1}: its uuid"),
        ("minutes", -1, f"entries[{AT_ONCE}].minutes: the number is not from 0"),
        ("txt", "…", None),
    ],
)
def test_what_is_wrong_in_a_later_part_is_told_with_its_place(key: str, value: Any, why: str | None) -> None:
    """The number, the identity and the keys of a part are held against those of all before it."""
    document = long_case(AT_ONCE + 2)
    document["entries"][0]["uuid"] = "00000000-0000-4000-8000-000000000000"
    document["entries"][AT_ONCE][key] = value

    if why is None:
        assert (f"entries[{AT_ONCE}].txt",) == parsed(document).unknown
    else:
        assert why in refusal(json.dumps(document).encode())


def test_of_two_wrong_things_the_first_is_told() -> None:
    """Several cases are read at once, and what stands before is looked at before what is no JSON is told."""
    entries = CONTRACT["entries"]
    other = {**CONTRACT["case"], "handle": "kettle"}
    cases = [
        {"case": CONTRACT["case"], "entries": [entries[0] | {"event": "exploded"}]},
        {"case": other, "entries": []},
    ]
    data = json.dumps({"format": "casebook/1", "as_of": AS_OF, "cases": cases}).encode()

    for spoilt in (data, data[:-3] + b",]}", data[:-2] + b", 7]}"):
        assert "cases[0].entries[0].event: 'exploded' is none of" in refusal(spoilt)
