"""edit, remove, undo, erase and history: corrections that lose nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import record


@pytest.fixture
def story(towel: Any) -> Any:
    """A case with a contact (towel/2), a promise made in it (towel/3) and a parcel (towel/4)."""
    record(
        towel,
        (
            *("add", "towel", "She will refund it.", "--agent", "Maria", "--case-number", "A-1"),
            *("--date", "31 Oct 14:05", "--promise", "refund within 3-5 business days"),
            *("--tracking", "1Z999AA10123456784"),
        ),
    )
    return towel


def entry_of(casebook: Any, ref: str) -> dict[str, Any]:
    """The entry as the JSON of its case has it now."""
    entries = json.loads(casebook("show", ref.partition("/")[0], "--json").stdout)["entries"]
    return next(entry for entry in entries if entry["ref"] == ref)


@pytest.mark.parametrize(
    ("ref", "words", "line", "key", "value"),
    [
        ("towel/2", ("--agent", "Mary"), "towel/2  agent: Maria → Mary\n", "agent", "Mary"),
        ("towel/2", ("--agent", ""), "towel/2  agent: Maria → nothing\n", "agent", None),
        ("towel/2", ("--rating", "2"), "towel/2  rating: nothing → 2\n", "rating", 2),
        ("towel/2", ("--channel", "phone"), "towel/2  channel: chat → phone\n", "channel", "phone"),
        ("towel/2", ("--text", "[/red] it"), "towel/2  text: She will refund it. → [/red] it\n", "text", "[/red] it"),
        (
            "towel/2",
            ("--date", "30 Oct 2024"),
            "towel/2  date: Thu 31 Oct 2024 14:05 → Wed 30 Oct 2024\n",
            "at",
            "2024-10-30",
        ),
        ("towel/3", ("--by", "8 nov 2025"), "by: Thu 7 Nov 2024 → Sat 8 Nov 2025", "due", "2025-11-08"),
        (
            "towel/3",
            ("--text", "a callback"),
            "text: refund within 3-5 business days → a callback",
            "due",
            "2024-11-07",
        ),
        ("towel/4", ("--carrier", "DHL"), "towel/4  carrier: UPS → DHL\n", "check", "none"),
        ("towel/1", ("--kind", "paid"), "towel/1  kind: ordered → paid\n", "event", "paid"),
        ("towel/1", ("--private",), "towel/1  private: no → yes\n", "private", True),
    ],
)
def test_an_edit_says_what_it_changed(story: Any, ref: str, words: Any, line: str, key: str, value: Any) -> None:
    """The confirmation shows what was there and what is there now, and the book agrees."""
    result = story("edit", ref, *words)

    remark = {
        "2025-11-08": "more than a year ahead",
        "2024-11-07": "name no day; it stays due Thu 7 Nov 2024",
        "none": "has no form of DHL's numbers",
        "paid": "names no sum, so it counts in none",
    }.get(str(value))
    assert (0, remark is not None) == (result.exit_code, bool(result.stderr))
    assert (remark or "") in result.stderr
    assert line in result.stdout
    assert value == entry_of(story, ref)[key]


def test_what_was_recorded_with_a_contact_moves_with_it(story: Any, book: Path) -> None:
    """Its promises and its parcel; a due day counted from the words is counted anew, one that was given stays, with a remark."""
    story("edit", "towel/2", "--date", "30 Oct 14:05")  # a third promise, given with --by, by way of the same contact
    record(story, ("promise", "towel", "a letter", "--by", "20 Nov", "--date", "30 Oct"))
    story("edit", "towel/3", "--by", "21 Nov")
    story("undo")
    before = story("timeline", "towel").stdout

    result = story("edit", "towel/2", "--date", "28 Oct 10:00")

    assert result.stdout.splitlines() == [
        "towel/2  date: Wed 30 Oct 2024 14:05 → Mon 28 Oct 2024 10:00",
        "towel/3  date: Wed 30 Oct 2024 14:05 → Mon 28 Oct 2024 10:00",
        "towel/3  by: Wed 6 Nov 2024 → Mon 4 Nov 2024",
        "towel/3  due from: 2024-11-04 → 2024-10-31",
        "towel/4  date: Wed 30 Oct 2024 14:05 → Mon 28 Oct 2024 10:00",
    ]
    assert "2024-10-30" == entry_of(story, "towel/5")["at"]
    assert 0 == story("undo").exit_code
    assert before == story("timeline", "towel").stdout

    story("edit", "towel/3", "--by", "21 Nov")
    given = story("edit", "towel/2", "--date", "29 Oct")
    story("promise", "towel", "a call by 2 Nov", "--date", "30 Oct")
    story("edit", "towel/6", "--date", "30 Oct 2023")
    back = story("edit", "towel/6", "--date", "29 Oct 2024")
    assert "casebook: towel/3 stays due Thu 21 Nov 2024, which was not counted from its words" in given.stderr
    assert "2024-11-21" == entry_of(story, "towel/3")["due"]
    assert ("towel/6  date: Mon 30 Oct 2023 → Tue 29 Oct 2024\ntowel/6  by: Thu 2 Nov 2023 → Sat 2 Nov 2024\n", "") == (
        back.stdout,
        back.stderr,
    )


def test_a_promise_of_another_day_is_due_another_day(story: Any) -> None:
    """Alone, it says that its contact stays; one with a day of its own stays when its contact moves."""
    alone = story("edit", "towel/3", "--date", "1 Nov")
    contact = story("edit", "towel/2", "--date", "30 Oct")

    assert "towel/3  by: Thu 7 Nov 2024 → Fri 8 Nov 2024\n" in alone.stdout
    assert "towel/2, in which it was promised, stays on Thu 31 Oct 2024 14:05" in alone.stderr
    assert "casebook: towel/3 had a day of its own, and stays on Fri 1 Nov 2024.\n" == contact.stderr


def test_working_days_are_counted_anew_by_another_country(story: Any) -> None:
    """1 November is a holiday in Poland; so it is one more day, and nothing else of the case changes."""
    result = story("edit", "towel", "--country", "PL")

    assert "towel  country: nothing → PL\ntowel/3  by: Thu 7 Nov 2024 → Fri 8 Nov 2024\n" in result.stdout
    assert 0 == story("undo").exit_code
    assert "2024-11-07" == entry_of(story, "towel/3")["due"]


@pytest.mark.parametrize(
    ("before", "words", "status", "told"),
    [
        ((), ("settle", "towel/2", "kept"), 0, "this was taken for casebook settle towel/3 kept"),
        ((), ("edit", "towel/2", "--by", "9 Dec"), 0, 'this was taken for casebook edit towel/3 --by "9 Dec"'),
        ((), ("edit", "towel/2", "--by", "9 Dec", "--agent", "Li"), 2, "--by is nothing of a contact"),
        (("settle", "towel/3", "kept"), ("settle", "towel/2", "broken"), 2, "towel/2 has no open promise"),
        (("settle", "towel/3", "kept"), ("edit", "towel/2", "--by", "9 Dec"), 2, "towel/2 has no open promise"),
        (
            ("add", "towel", "Two.", "--promise", "a letter", "--promise", "a call"),
            ("settle", "towel/5", "kept"),
            3,
            "which promise of towel/5? These are open: towel/6 (a letter), towel/7 (a call).",
        ),
        (
            ("add", "towel", "None."),
            ("settle", "towel/5", "kept"),
            2,
            "towel/5 has no open promise; open in towel: towel/3 (",
        ),
        ((), ("settle", "towel/4", "kept"), 2, "towel/4 is a shipment, not a promise; its promises are towel/3."),
    ],
)
def test_a_contact_stands_for_its_one_open_promise(story: Any, before: Any, words: Any, status: int, told: str) -> None:
    """Never for one of another contact; of several they are named."""
    if before:
        story(*before)

    result = story(*words)

    assert (status, True) == (result.exit_code, told in result.stderr), result.stderr


def test_a_case_is_edited_too(story: Any) -> None:
    """What is wanted changes as a dispute goes on."""
    result = story("edit", "towel", "--want", "the towel", "--amount", "30 EUR", "--country", "nl")

    assert (
        0,
        "towel  want: a full refund → the towel\ntowel  amount: 24.99 EUR → 30.00 EUR\ntowel  country: nothing → NL\n",
    ) == (result.exit_code, result.stdout)


def test_an_edit_that_changes_nothing_writes_nothing(story: Any, book: Path) -> None:
    """The same value again is no new state."""
    before = len(json.loads(story("history", "towel/2", "--json").stdout)["revisions"])

    result = story("edit", "towel/2", "--agent", "Maria")

    assert (0, "towel/2  nothing to change\n") == (result.exit_code, result.stdout)
    assert before == len(json.loads(story("history", "towel/2", "--json").stdout)["revisions"])


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("edit", "towel/1", "--agent", "x"), "--agent is nothing of an event"),
        (("edit", "towel", "--rating", "3"), "--rating is nothing of a case"),
        (("edit", "towel", "--company", ""), "every case has one, so --company cannot be empty"),
        (("edit", "towel/2"), "what is to change?"),
        (("edit", "towel/99", "--text", "x"), "there is no entry 'towel/99'"),
        (("remove", "towel/2"), "add --yes"),
        (("remove", "towel"), "add --yes"),
        (("erase", "towel/2"), "add --yes"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(story: Any, book: Path, words: Any, sentence: str) -> None:
    """One sentence, nothing on stdout, not a byte of the book changed."""
    before = book.read_bytes()

    result = story(*words)

    assert result.exit_code in (2, 3)
    assert "" == result.stdout
    assert sentence in result.stderr
    assert 1 == result.stderr.count("\n")
    assert before == book.read_bytes()


def test_a_removed_contact_takes_its_promises_along_and_undo_brings_all_back(story: Any) -> None:
    """What was hidden is in no list and no export; one undo brings all of it back."""
    before = story("timeline", "towel").stdout

    removed = story("remove", "towel/2", "--yes")
    hidden = story("timeline", "towel").stdout
    undone = story("undo")

    assert (0, "towel/2  removed\ntowel/3  removed\n") == (removed.exit_code, removed.stdout)
    assert "towel/2" not in hidden
    assert "towel/3" not in hidden
    assert "undone: removed" in undone.stdout
    assert before == story("timeline", "towel").stdout


def test_a_number_is_never_given_again(story: Any) -> None:
    """A removed or undone entry keeps its number."""
    story("remove", "towel/4", "--yes")
    story("add", "towel", "One more.", "--agent", "Li")
    story("undo")

    result = story("note", "towel", "And another.")

    assert result.stdout.startswith("towel/6  ")


def test_a_removed_case_frees_its_handle(story: Any) -> None:
    """Another case may have the handle; the removed one is still in the history, and comes back by undo while it can."""
    removed = story("remove", "towel", "--yes")
    listed = story("cases")
    undone = story("undo")

    assert (0, "towel  removed\n") == (removed.exit_code, removed.stdout)
    assert "No cases yet" in listed.stdout
    assert (0, True) == (undone.exit_code, story("show", "towel").stdout.startswith("towel · Amazon"))


def test_undo_goes_back_to_the_very_beginning(casebook: Any) -> None:
    """Every kind of change is undone, the last first, until nothing is left; then it says so."""
    casebook("open", "kettle", "--company", "Coolblue", "--ordered", "1 Nov")
    seen = [casebook("timeline", "kettle", "--all").stdout]
    for words in (
        ("add", "kettle", "Hello.", "--promise", "a refund by 30 Nov", "--order", "N-1"),
        ("settle", "kettle/3", "broken"),
        ("edit", "kettle/2", "--text", "Good day."),
        ("remove", "kettle/1", "--yes"),
        ("close", "kettle", "--outcome", "gave up"),
        ("reopen", "kettle"),
    ):
        seen.append(casebook("timeline", "kettle").stdout)
        assert 0 == casebook(*words).exit_code

    for before in reversed(seen[1:]):
        assert 0 == casebook("undo").exit_code
        assert before == casebook("timeline", "kettle").stdout
    assert 0 == casebook("undo").exit_code
    result = casebook("undo")

    assert (3, "", "casebook: there is nothing left to undo.\n") == (
        result.exit_code,
        result.stdout,
        result.stderr,
    )
    assert "whole" in casebook("check").stdout


def test_what_was_erased_is_nowhere_in_the_file(story: Any, book: Path) -> None:
    """Not in the entry, not in its history, not in a free page; and the chain still holds."""
    story("add", "towel", "My password is hunter2butlonger.", "--agent", "Li", "--case-number", "B-2")
    story("edit", "towel/5", "--text", "My password is hunter3butlonger.")

    result = story("erase", "towel/5", "--yes")

    assert (0, "towel/5  erased\n") == (result.exit_code, result.stdout)
    assert b"butlonger" not in book.read_bytes()
    assert "[erased]" == entry_of(story, "towel/5")["text"]
    assert 0 == story("check").exit_code
    assert "its words were erased for good" in story("history", "towel/5").stdout


def test_history_shows_every_state_and_what_was_logged_late(story: Any) -> None:
    """Recorded, edited, settled, with the days between what happened and when it was logged."""
    story("settle", "towel/3", "broken", "--date", "12 Nov", now="2024-11-21T09:00:00+01:00")

    result = story("history", "towel/3", now="2024-11-22T09:00:00+01:00")

    first, *_ = result.stdout.splitlines()
    assert "towel/3  Wed 20 Nov 2024 12:00 · recorded · logged 20 days later" == first
    assert "towel/3  Thu 21 Nov 2024 09:00 · settled\n" in result.stdout
    assert "  verdict: nothing → broken\n" in result.stdout


def test_the_history_of_what_was_removed_is_still_there(story: Any) -> None:
    """Hidden is not gone."""
    story("remove", "towel/2", "--yes")

    result = story("history", "towel/2")

    assert (0, True) == (result.exit_code, result.stdout.endswith("· removed\n"))


@pytest.mark.parametrize("words", [("history",), ("history", "towel"), ("history", "towel/2"), ("undo",)])
def test_these_answer_in_json_too(story: Any, words: Any) -> None:
    """One document, with the format and the present."""
    document = json.loads(story(*words, "--json").stdout)

    assert ("casebook/1", "2024-11-20T12:00:00+01:00") == (document["format"], document["as_of"])
