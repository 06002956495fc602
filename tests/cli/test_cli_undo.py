"""`undo` says what it takes back, and `redo` gives it back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import digest, document, refused

from tests.conftest import record

STEPS = (
    (
        "add",
        "kettle",
        "Hello.",
        "--agent",
        "Bo",
        "--case-number",
        "1",
        "--promise",
        "a refund by 30 Nov",
        "--order",
        "N-1",
    ),
    ("edit", "kettle/2", "--agent", "Bob"),
    ("settle", "kettle/3", "withdrawn"),
    ("close", "kettle", "--outcome", "gave up"),
    ("reopen", "kettle"),
    ("remove", "kettle/2", "--yes"),
)
NOTHING = (
    "casebook: there is nothing to give back: `casebook redo` follows `casebook undo`, "
    "before anything else is recorded.\n"
)


@pytest.fixture
def kettle(casebook: Any) -> Any:
    """A case with an event, to which the steps can be done."""
    record(casebook, ("open", "kettle", "--company", "Coolblue", "--ordered", "1 Nov"), warns=True)
    return casebook


def test_undo_says_what_it_takes_back(kettle: Any) -> None:
    """The entry as the timeline tells it, gone or back; of what was there all along each field before and after."""
    record(kettle, *STEPS)

    said = [kettle("undo") for _ in STEPS]

    contact = "Wed 20 Nov 2024 12:00 · chat with Bob · case 1"
    promise = "Wed 20 Nov 2024 12:00 · promised: a refund by 30 Nov"
    expected = (
        f"kettle/2  undone: removed on Wed 20 Nov 2024 12:00\n  back: {contact}\n  Hello.\n",
        "kettle  undone: reopened on Wed 20 Nov 2024 12:00\n  closed: nothing → Wed 20 Nov 2024 12:00\n",
        "  outcome: gave up → nothing\n",
        f"  {promise} · due Sat 30 Nov 2024\n  verdict: withdrawn → nothing\n",
        "  agent: Bob → Bo\n",
        "  order: N-1 → nothing\nkettle/2  undone: recorded on Wed 20 Nov 2024 12:00\n  gone: Wed 20 Nov",
    )
    for undone, words in zip(said, expected, strict=True):
        assert (0, "casebook: `casebook redo` gives it back.\n") == (undone.exit_code, undone.stderr)
        assert words in undone.stdout


def test_redo_gives_back_what_each_undo_took(kettle: Any, book: Path) -> None:
    """Several in a row, the last undone first; undoing goes on where giving back stopped, and the book stays whole."""
    seen = []
    for words in STEPS:
        seen.append(kettle("timeline", "kettle").stdout)
        kettle(*words)
    last = kettle("timeline", "kettle").stdout

    for before in reversed(seen):
        kettle("undo")
        assert before == kettle("timeline", "kettle").stdout
    for after in (*seen[1:], last):
        assert (0, "") == ((redone := kettle("redo")).exit_code, redone.stderr)
        assert after == kettle("timeline", "kettle").stdout
    assert (3, NOTHING) == refused(kettle, book, "redo")
    for before in reversed(seen):
        kettle("undo")
        assert before == kettle("timeline", "kettle").stdout
    assert "whole" in kettle("check").stdout


def test_redo_says_what_it_gives_back(kettle: Any) -> None:
    """As `undo` says what it takes; `--json` and the history tell the action, and what it was of."""
    kettle(*STEPS[0])
    kettle("undo")

    redone = kettle("redo")
    kettle("undo")
    parsed = document(kettle("redo", "--json"))

    assert redone.stdout.endswith(
        "kettle/2  redone: recorded on Wed 20 Nov 2024 12:00\n"
        "  back: Wed 20 Nov 2024 12:00 · chat with Bo · case 1\n  Hello.\n"
        "kettle/3  redone: recorded on Wed 20 Nov 2024 12:00\n"
        "  back: Wed 20 Nov 2024 12:00 · promised: a refund by 30 Nov · due Sat 30 Nov 2024\n"
    )
    assert {"ref": "kettle/2", "act": "redone", "redid": "recorded"} in parsed["done"]
    assert ["recorded", "undone", "redone", "undone", "redone"] == [
        revision["act"] for revision in document(kettle("history", "kettle/2", "--json"))["revisions"]
    ]


def test_redo_says_when_what_it_gives_back_was_recorded(kettle: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not when it was undone."""
    kettle(*STEPS[0])
    for day in ("2024-11-22", "2024-11-24"):
        monkeypatch.setenv("CASEBOOK_NOW", f"{day}T12:00:00+01:00")
        kettle("undo")

        assert "redone: recorded on Wed 20 Nov 2024 12:00" in kettle("redo").stdout


def test_redo_stops_after_anything_else(kettle: Any, book: Path) -> None:
    """With a record, an edit or an erasing in between nothing is given back, and nothing is written."""
    assert (3, NOTHING) == refused(kettle, book, "redo")
    for words in (("note", "kettle", "x"), ("edit", "kettle", "--title", "y"), ("erase", "kettle/3", "--yes")):
        kettle("note", "kettle", "gone")
        kettle("undo")
        kettle(*words)
        pinned = digest(kettle)
        assert (3, NOTHING, pinned) == (*refused(kettle, book, "redo"), digest(kettle))


def test_a_new_record_between_two_undos_stays_done(kettle: Any) -> None:
    """What was undone before it is out of reach of `redo`; what was undone after it comes back."""
    kettle("note", "kettle", "first")
    kettle("undo")
    kettle("note", "kettle", "second")
    kettle("undo")

    assert "second" in kettle("redo").stdout
    assert 3 == kettle("redo").exit_code
    assert "second" in kettle("timeline", "kettle").stdout


def test_undo_says_that_what_was_erased_stays_so(kettle: Any) -> None:
    """Where erasing was the last thing that was done, undoing takes back what was done before it, and says so once."""
    kettle("note", "kettle", "first")
    kettle("note", "kettle", "second")
    kettle("erase", "kettle/2", "--yes")

    undone, again = kettle("undo"), kettle("undo")

    assert "gone: Wed 20 Nov 2024 12:00 · note · second\n" in undone.stdout
    redo = "casebook: `casebook redo` gives it back.\n"
    assert f"casebook: kettle/2 stays erased; undone is what was done before that.\n{redo}" == undone.stderr
    assert redo == again.stderr


@pytest.mark.parametrize("ref", ["kettle/2", "kettle"])
def test_what_was_removed_and_then_erased_is_shown_again_by_the_first_undo(kettle: Any, ref: str) -> None:
    """Its words stay erased, and what the undo says is what it did; the next takes back what was done before that."""
    kettle("note", "kettle", "secret words", "--date", "2 Nov")
    kettle("remove", ref, "--yes")
    kettle("erase", ref, "--yes")

    first = kettle("undo")
    shown = kettle("timeline", "kettle").stdout
    second = kettle("undo")

    assert first.stdout.startswith(f"{ref}  undone: removed on Wed 20 Nov 2024 12:00\n")
    assert " stays erased; undone is what was done before that.\n" in first.stderr or "stay erased" in first.stderr
    assert ("[erased]" in shown, "secret" in shown) == (True, False)
    assert second.stdout.startswith("kettle/2  undone: recorded on Wed 20 Nov 2024 12:00\n")
    assert "[erased]" not in kettle("timeline", "kettle").stdout
    assert 0 == kettle("redo").exit_code == kettle("redo").exit_code
    assert 0 == kettle("check").exit_code


@pytest.mark.parametrize(("version", "field", "typed"), [(13, "also", "Priya, representative"), (1, "key", None)])
def test_a_field_that_an_older_casebook_had_not_is_empty_again(
    casebook: Any, book: Path, version: int, field: str, typed: str | None
) -> None:
    """What that wrote says nothing of it, and so nothing stood there before the change."""
    fixture = Path(__file__).parents[1] / "store" / "fixtures" / f"version-{version}.db"
    book.write_bytes(fixture.read_bytes())
    cases = json.loads(casebook("export", "--all", "--format", "json").stdout)["cases"]
    contact = next(
        each for case in cases for each in case["entries"] if each["kind"] == "contact" and not each.get(field)
    )

    def now() -> Any:
        entries = json.loads(casebook("timeline", contact["ref"].split("/")[0], "--json").stdout)["entries"]
        return next(each[field] for each in entries if each["ref"] == contact["ref"])

    changed = casebook("edit", contact["ref"], f"--{field}", *([typed] if typed else []))
    stood = now()
    undone = casebook("--yes", "undo")

    assert (0, 0, True, contact[field]) == (changed.exit_code, undone.exit_code, bool(stood), now())
