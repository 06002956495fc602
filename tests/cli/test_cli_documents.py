"""`--json`: one document, the keys of the contract, on every command that shows or records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from assertions import CONTRACT, document, record_story
from terminals import answered

from casebook.cli.app import COMMANDS

HEAD = ["format", "as_of"]

RECORDING = [
    (("open", "kettle", "--company", "Coolblue", "--ordered", "1 Nov", "--delivered", "3 Nov"), ["event", "event"]),
    (
        ("add", "towel", "x", "--agent", "B", "--case-number", "1", "--promise", "refund by 1 Dec", "--tracking", "12"),
        ["contact", "promise", "shipment"],
    ),
    (("add", "shoes", "x", "--agent", "B", "--case-number", "1", "--company", "Zalando"), ["contact"]),
    (("note", "towel", "x"), ["event"]),
    (("ship", "towel", "12"), ["shipment"]),
    (("promise", "towel", "refund by 1 Dec"), ["promise"]),
    (("settle", "towel/4", "kept"), ["promise"]),
    (("close", "towel"), []),
]

HOW = "casebook settle towel/4 kept|broken|withdrawn says what came of it"
STILL_OPEN = f"casebook: towel/4 (due Thu 7 Nov 2024) is still open; {HOW}.\n"

EVERY: dict[str, tuple[str, ...]] = {
    "add": ("towel", "x"),
    "timeline": ("towel",),
    "export": ("towel",),
    "pack": ("towel", "--format", "text"),
    "open": ("kettle", "--company", "Coolblue"),
    "note": ("towel", "x"),
    "ship": ("towel", "1Z999AA10123456784"),
    "item": ("towel", "2 x towel @ 24.99 EUR"),
    "ref": ("towel", "card ending=1234"),
    "promise": ("towel", "a refund by 1 Dec"),
    "settle": ("towel/4", "kept"),
    "due": (),
    "cases": (),
    "show": ("towel",),
    "brief": ("towel",),
    "stats": (),
    "find": ("refund",),
    "say": ("manager", "towel"),
    "contradict": ("towel/3", "towel/4"),
    "close": ("towel",),
    "reopen": ("towel",),
    "edit": ("towel/3", "--text", "y"),
    "remove": ("towel/5", "--yes"),
    "me": ("--name", "Sam"),
    "company": ("Amazon", "--phone", "0800 0000"),
    "config": (),
    "undo": (),
    "redo": (),
    "erase": ("towel/1", "--yes"),
    "history": ("towel",),
    "attach": ("towel", __file__),
    "attachments": ("towel",),
    "import": ("whole.json",),
    "backup": (),
    "restore": ("copy.db", "--yes"),
    "check": (),
    "demo": (),
}
"""A line of each command, typed after one another; `extract` names what was attached, and `live` is typed on a terminal."""

SHOWING = [("timeline", "towel"), ("show", "towel"), ("show", "towel/3"), ("export", "towel", "--format", "json")]


def with_contract_keys(kind: str, found: dict[str, Any]) -> bool:
    """Whether the document has every key of the contract, what an entry is and when it happened first."""
    beginning = list(CONTRACT[kind])[:5] if kind == "case" else ["ref", "kind", "at"]
    return set(CONTRACT[kind]) <= set(found) and beginning == list(found)[: len(beginning)]


@pytest.mark.parametrize(("words", "kinds"), RECORDING)
def test_all_that_is_recorded_is_printed_as_a_document(towel: Any, words: tuple[str, ...], kinds: list[str]) -> None:
    """Commands that record print the document with only the entries recorded, the main one first."""
    record_story(towel)

    result = towel(*words, "--json")
    found = document(result, STILL_OPEN if words == ("close", "towel") else "")

    assert [*HEAD, "case", "entries"] == list(found)
    assert ("casebook/1", "2024-11-20T12:00:00+01:00") == (found["format"], found["as_of"])
    assert kinds == [entry["kind"] for entry in found["entries"]]
    assert with_contract_keys("case", found["case"])
    assert all(with_contract_keys(entry["kind"], entry) for entry in found["entries"])


@pytest.mark.parametrize("words", SHOWING)
def test_all_that_is_shown_is_the_same_document(towel: Any, words: tuple[str, ...]) -> None:
    """Commands that show print the same keys, every one of them, whatever is known."""
    record_story(towel)

    found = document(towel(*words, *(() if "json" in words else ("--json",))))

    assert [*HEAD, "case", "entries"] == list(found)
    assert with_contract_keys("case", found["case"])
    assert all(with_contract_keys(entry["kind"], entry) for entry in found["entries"])


def test_a_bare_entry_has_the_keys_of_a_full_one(towel: Any) -> None:
    """A key whose value is unknown is null, never absent: bare entries of each kind have all keys of full ones."""
    record_story(towel)
    towel("open", "bare", "--company", "Bol")
    for words in (("add", "bare", "x"), ("note", "bare", "x"), ("ship", "bare", "12"), ("promise", "bare", "x")):
        assert 0 == towel(*words).exit_code

    full, bare = (document(towel("timeline", case, "--json")) for case in ("towel", "bare"))

    assert list(full["case"]) == list(bare["case"])
    for entry in bare["entries"]:
        assert list(entry) in [list(other) for other in full["entries"] if other["kind"] == entry["kind"]]


def test_the_case_of_the_contract(towel: Any) -> None:
    """The example of the contract, value by value."""
    record_story(towel)

    case = document(towel("show", "--json"))["case"]

    expected = {
        "handle": "towel",
        "company": "Amazon",
        "title": None,
        "orders": ["302-1234567-1234567"],
        "problem": "I ordered a red bath towel and got a grey bathrobe.",
        "want": "a full refund",
        "amount": {"amount": "24.99", "currency": "EUR"},
        "status": "open",
        "opened": "2024-11-20T12:00:00+01:00",
        "closed": None,
        "case_numbers": ["A-1234", "B-77"],
    }
    assert expected == {key: case[key] for key in CONTRACT["case"]}


def test_the_promise_of_the_contract(towel: Any) -> None:
    """A promise says in which contact it was made, when it is due, its state and its lateness; settled, since when."""
    record_story(towel)

    before = document(towel("show", "towel/4", "--json"))["entries"][0]
    after = document(towel("settle", "towel/4", "kept", "--date", "2024-11-09T10:00+01:00", "--json"))["entries"][0]

    expected = {
        "ref": "towel/4",
        "kind": "promise",
        "made_in": "towel/3",
        "at": "2024-10-31T14:05:00+01:00",
        "text": "refund within 3-5 business days",
        "due": "2024-11-07",
        "state": "overdue",
        "days_late": 13,
        "settled": None,
    }
    assert expected == {key: before[key] for key in CONTRACT["promise"]}
    assert {**expected, "state": "kept", "days_late": 2, "settled": "2024-11-09T10:00:00+01:00"} == {
        key: after[key] for key in CONTRACT["promise"]
    }


def test_the_list_of_cases_is_a_document_without_entries(towel: Any) -> None:
    """`cases --json` gives each case under its own key, without its entries."""
    record_story(towel)

    found = document(towel("cases", "--json"))

    assert [*HEAD, "cases"] == list(found)
    assert [["case"]] == [list(one) for one in found["cases"]]
    assert with_contract_keys("case", found["cases"][0]["case"])


def test_what_is_due_is_a_document_of_promises(towel: Any) -> None:
    """`due --json` gives the promises as entries."""
    record_story(towel)

    found = document(towel("due", "--json"))

    assert [*HEAD, "promises"] == list(found)[:3]
    assert ["towel/4"] == [entry["ref"] for entry in found["promises"]]
    assert all(with_contract_keys("promise", entry) for entry in found["promises"])


@pytest.mark.parametrize("command", ["open", "add", "note", "ship", "promise", "settle", "close", "reopen"])
def test_a_refused_command_prints_no_document(towel: Any, command: str) -> None:
    """`--json` changes nothing of an error: nothing on stdout, one sentence on stderr."""
    rest = {"open": ("towel", "--company", "B"), "ship": ("zzz", "1"), "settle": ("zzz/1", "kept")}.get(
        command, ("zzz", "x")
    )
    rest = ("zzz",) if command in ("close", "reopen") else rest

    result = towel(command, *rest, "--json")

    assert (True, "", 1) == (result.exit_code in (2, 3), result.stdout, result.stderr.count("\n"))


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("24.99 EUR", {"amount": "24.99", "currency": "EUR"}),
        ("€ 1.234,50", {"amount": "1234.50", "currency": "EUR"}),
        ("500 JPY", {"amount": "500", "currency": "JPY"}),
        ("0.05 EUR", {"amount": "0.05", "currency": "EUR"}),
        ("1.234 KWD", {"amount": "1.234", "currency": "KWD"}),
    ],
)
def test_money_is_an_amount_and_a_currency(casebook: Any, amount: str, expected: dict[str, str]) -> None:
    """Money comes out with the places of its currency, as a decimal in a string."""
    casebook("open", "towel", "--company", "Bol", "--amount", amount)

    assert expected == document(casebook("show", "--json"))["case"]["amount"]


def test_reopening_is_printed_as_a_document(towel: Any) -> None:
    """A case opened again is open, and no entry is made of that."""
    towel("close", "towel")

    found = document(towel("reopen", "towel", "--json"))

    assert ("open", None, []) == (found["case"]["status"], found["case"]["closed"], found["entries"])


def test_what_is_so_already_is_warned_of(towel: Any) -> None:
    """An open case is not opened again; a closed one that is closed again keeps what closing it said."""
    opened = towel("reopen", "towel")
    towel("close", "towel", "--outcome", "refunded")
    closed = towel("close", "towel")

    assert (0, "casebook: towel was open already.\n") == (opened.exit_code, opened.stderr)
    assert (0, "casebook: towel was closed already.\n") == (closed.exit_code, closed.stderr)
    assert "refunded" == document(towel("timeline", "towel", "--json"))["case"]["outcome"]


def told_records(told: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every case and entry that a document tells anywhere, with the kind it is of."""
    if isinstance(told, list):
        for one in told:
            yield from told_records(one)
    elif isinstance(told, dict):
        if isinstance(told.get("case"), dict):
            yield "case", told["case"]
        if {"ref", "kind", "at"} <= told.keys():
            yield told["kind"], told
        for one in told.values():
            yield from told_records(one)


def test_every_command_tells_a_document(towel: Any, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One, with what every document begins with, and the contract's keys for each case and entry in it."""
    assert set(COMMANDS) - {"extract", "live"} == set(EVERY)
    monkeypatch.chdir(book.parent)
    record_story(towel)
    Path("whole.json").write_text(towel("export", "--all", "--format", "json").stdout, "utf-8")
    assert 0 == towel("backup", "copy.db").exit_code
    told = {}
    for name, words in EVERY.items():
        result = towel(name, *words, "--json")
        assert (name, 0) == (name, result.exit_code), result.stderr
        told[name] = json.loads(result.stdout)
        if name == "attach":
            told["extract"] = json.loads(towel("extract", told[name]["entries"][0]["ref"], "--json").stdout)
    told["places"] = json.loads(towel("export", "--places", "--json").stdout)
    told["recipients"] = json.loads(towel("export", "--forms", "--json").stdout)
    lines = ("they: It is on its way.", "\x04")
    shown = answered(book, "live", "towel", "--json", "--plain-questions", answers=lines).shown
    told["live"] = json.loads(shown[shown.index("{") : shown.rindex("}") + 1])

    for name, one in told.items():
        assert (name, HEAD) == (name, list(one)[:2])
        assert ("casebook/1", "2024-11-20T12:00:00+01:00") == (one["format"], one["as_of"])
        for kind, record in told_records(one):
            assert kind not in CONTRACT or with_contract_keys(kind, record), (name, record)
    assert Path(__file__).name == told["extract"]["written"] == told["extract"]["entries"][0]["name"]
    assert ("towel.zip", []) == (told["pack"]["written"], told["pack"]["entries"])
    assert "contact" == told["live"]["entries"][0]["kind"]


def test_one_document_goes_one_way(towel: Any) -> None:
    """`--json` is a format, and stdout takes one thing."""
    record_story(towel)
    towel("attach", "towel", __file__)

    for words in (("export", "towel", "--format", "html"), ("extract", "towel/7", "--output", "-")):
        result = towel(*words, "--json")
        assert (2, "") == (result.exit_code, result.stdout)
        assert "--json" in result.stderr


def test_what_makes_no_difference_to_a_format_is_said(towel: Any) -> None:
    """A table and what is read back tell nobody anything: a recipient, an ask, a language are named, and nothing is refused."""
    for form, words, said in (
        ("json", ("--as", "letter"), "--as letter makes"),
        ("csv", ("--ask", "my money", "--language", "nl"), "--ask and --language make"),
        ("ics", ("--as", "bot", "--by", "1 Dec"), "--as bot and --by make"),
    ):
        told = towel("export", "towel", "--format", form, *words)
        sentence = f"casebook: {said} no difference to --format {form}, which has the record itself.\n"
        assert (0, True) == (told.exit_code, sentence in told.stderr), (form, told.stderr)
    for form, words in (("ics", ("--language", "nl")), ("markdown", ("--as", "letter")), ("json", ())):
        assert "no difference" not in towel("export", "towel", "--format", form, *words).stderr
