"""What opening a case or adding to it can record, corrected: numbers, names, directions and what belongs to what."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from terminals import answered

from casebook.records.kind import Field
from casebook.records.kinds import CASE_KINDS
from casebook.records.vocabularies import Promised
from tests.conftest import each, record, run


@pytest.fixture
def story(towel: Any) -> Any:
    """A contact (towel/2) with a promise (towel/3), a parcel twice (towel/4, 5) and a file (towel/6); two orders."""
    words = ("add", "towel", "She will refund it.", "--agent", "Maria", "--case-number", "A-1", "--order", "N-2")
    record(towel, (*words, "--promise", "a refund by 25 Nov", "--private", "She was rude."))
    for status in ("handed in", "on its way"):
        record(towel, ("ship", "towel", "1Z999AA10123456784", "--return", "--status", status))
    return towel


@pytest.fixture
def every_kind(story: Any, receipt: Path) -> dict[str, str]:
    """Something of every kind in that case, by its name."""
    record(story, ("note", "towel", "--kind", "paid", "--amount", "24.99 EUR", "--method", "card", "--ref", "T-1"))
    record(story, ("item", "towel", "2 x towel @ 5 EUR"))
    record(story, ("ref", "towel", "customer number=77"))
    record(story, ("attach", "towel", str(receipt)))
    entries = case_of(story)["entries"]
    return {"case": "towel"} | {each["kind"]: each["ref"] for each in entries}


def case_of(casebook: Any, name: str = "towel") -> Any:
    """The case as its JSON has it now."""
    return json.loads(casebook("show", name, "--json").stdout)


def entry_of(casebook: Any, ref: str) -> Any:
    """The entry as the JSON of its case has it now."""
    return next(entry for entry in case_of(casebook)["entries"] if entry["ref"] == ref)


def test_order_numbers_are_replaced_taken_out_and_brought_back(story: Any) -> None:
    """All that are given stand in place of those there were; the same in other clothes is one; an empty one takes all out."""
    given = ("--order", "N-1", "--order", "N 1", "--order", "none", "--order", "N-3")
    edited = story("edit", "towel", *given)
    found = case_of(story)["case"]["orders"], story("show", "N-2").exit_code
    emptied = story("edit", "towel", "--order", "")
    after = case_of(story)["case"]["orders"]
    story("undo")

    assert "towel  order: 302-1234567-1234567, N-2 → N-1, N-3\n" == edited.stdout
    assert (["N-1", "N-3"], 3) == found
    assert ("towel  order: N-1, N-3 → nothing\n", []) == (emptied.stdout, after)
    assert ["N-1", "N-3"] == case_of(story)["case"]["orders"]
    assert "towel" == case_of(story, "n3")["case"]["handle"]
    assert "  order: 302-1234567-1234567, N-2 → N-1, N-3\n" in story("history", "towel").stdout


def test_an_order_number_that_is_a_day_is_refused(story: Any) -> None:
    """As it is when a case is opened; nothing is changed."""
    refused = story("edit", "towel", "--order", "31 Oct 2024")

    assert (2, ["302-1234567-1234567", "N-2"]) == (refused.exit_code, case_of(story)["case"]["orders"])
    assert "--order is a number" in refused.stderr


def test_a_number_taken_out_here_does_not_come_back_with_an_older_export(story: Any, tmp_path: Path) -> None:
    """An import adds the numbers that this book never had, and no other."""
    export = tmp_path / "towel.json"
    story("export", "towel", "--format", "json", "--output", str(export))
    story("edit", "towel", "--order", "N-9")
    same = story("import", str(export))
    orders = case_of(story)["case"]["orders"]
    export.write_text(export.read_text().replace('"N-2"', '"N-4"'))
    story("import", str(export))

    assert (0, ["N-9"]) == (same.exit_code, orders)
    assert ["N-9", "N-4"] == case_of(story)["case"]["orders"]


def test_a_case_is_given_another_handle(story: Any, book: Path) -> None:
    """It goes by the new one alone, its entries too; one that is taken, or none, is refused; undone, it has the old one."""
    story("open", "robe", "--company", "Amazon")
    renamed = story("edit", "towel", "--handle", "bath-towel")
    found = story("show", "bath-towel/2").exit_code, story("show", "towel/2").exit_code
    taken, empty, wrong = (story("edit", "bath-towel", "--handle", name) for name in ("Robe", "", "a/b"))
    whole = story("check")
    story("undo")

    assert ("towel" in renamed.stdout, found) == (True, (0, 3))
    assert "there is a case 'robe' already" in taken.stderr
    assert "cannot be empty" in empty.stderr
    assert "cannot be a handle" in wrong.stderr
    assert [2, 2, 2, 0] == [one.exit_code for one in (taken, empty, wrong, whole)]
    assert "towel" == case_of(story)["case"]["handle"]


def test_how_a_case_ended_is_corrected_while_it_is_closed(story: Any) -> None:
    """The words and the day, until it is opened again; of an open case it is refused with the command that closes it."""
    early = story("edit", "towel", "--outcome", "refunded")
    story("close", "towel", "--outcome", "refunded")
    edited = story("edit", "towel", "--outcome", "refunded in part", "--closed", "yesterday")
    no_day = story("edit", "towel", "--closed", "")
    story("edit", "towel", "--outcome", "")

    assert (
        "casebook: --outcome is what closing says, and towel is open: casebook close towel --outcome TEXT.\n"
        == early.stderr
    )
    assert "towel  outcome: refunded → refunded in part\n" in edited.stdout
    assert "casebook reopen towel opens it again" in no_day.stderr
    closed = case_of(story)["case"]
    assert ("2024-11-19", None) == (closed["closed"], closed["outcome"])


def test_yes_and_no_are_corrected_both_ways(story: Any) -> None:
    """Who called whom; where a parcel goes, with a remark for what else was recorded of it."""
    called = story("edit", "towel/2", "--incoming")
    way = story("edit", "towel/4", "--not-return")

    assert "towel/2  incoming: no → yes\n" == called.stdout
    assert "towel/4  return: yes → no\n" == way.stdout
    remark = "casebook: towel/5 is of the same parcel and says otherwise; casebook edit towel/5 --not-return\n"
    assert remark == way.stderr
    story("edit", "towel/2", "--not-incoming")
    assert (False, False, True) == (
        entry_of(story, "towel/2")["incoming"],
        *(entry_of(story, f"towel/{number}")["return"] for number in (4, 5)),
    )


def test_a_private_note_is_corrected_and_taken_out(story: Any, book: Path) -> None:
    """By its option, from stdin too."""
    story("edit", "towel/2", "--private-text", "She was tired.")
    typed = entry_of(story, "towel/2")["private_text"]
    run(book, "edit", "towel/2", "--private-text", "-", input="All was well.\n")
    piped = entry_of(story, "towel/2")["private_text"]
    story("edit", "towel/2", "--private-text", "")

    assert ("She was tired.", "All was well.", None) == (typed, piped, entry_of(story, "towel/2")["private_text"])


def test_what_belongs_to_what_is_corrected(story: Any, receipt: Path) -> None:
    """The contact a promise was made in, the entry a file belongs to, and what contradicts what; each can be taken out."""
    story("attach", "towel", str(receipt), "--to", "towel/2")
    edits = (
        ("towel/3", "--made-in", "", "made in: towel/2 → nothing", "made_in", None),
        ("towel/3", "--made-in", "2", "made in: nothing → towel/2", "made_in", "towel/2"),
        ("towel/6", "--to", "towel/4", "to: towel/2 → towel/4", "attached_to", "towel/4"),
        ("towel/6", "--to", "", "to: towel/4 → nothing", "attached_to", None),
        ("towel/2", "--contradicts", "towel/3", "contradicts: nothing → towel/3", "contradicts", ["towel/3"]),
        ("towel/2", "--contradicts", "", "contradicts: towel/3 → nothing", "contradicts", []),
        ("towel/2", "--goes-with", "towel/3", "goes with: nothing → towel/3", "compatible_with", ["towel/3"]),
    )
    for ref, option, typed, line, key, value in edits:
        assert f"{ref}  {line}\n" == story("edit", ref, option, typed).stdout
        assert value == entry_of(story, ref)[key]
    assert "  made in: towel/2 → nothing\n" in story("history", "towel/3").stdout


def test_what_cannot_belong_together_is_refused(story: Any, receipt: Path) -> None:
    """A promise is made in a contact, a file belongs to another entry, and nothing contradicts itself."""
    story("attach", "towel", str(receipt))
    refusals = (
        ("towel/3", "--made-in", "towel/4", "takes the contact"),
        ("towel/6", "--to", "towel/6", "cannot belong to itself"),
        ("towel/2", "--contradicts", "towel/2", "cannot contradict itself"),
        ("towel/2", "--contradicts", "towel/1", "only contacts and promises"),
        ("towel/2", "--contradicts", "towel/9", "there is no entry"),
    )
    for ref, option, typed, why in refusals:
        refused = story("edit", ref, option, typed)
        assert (True, "") == (refused.exit_code in (2, 3), refused.stdout), (ref, option)
        assert why in refused.stderr


def test_a_contradiction_that_stands_with_the_other_is_named(story: Any) -> None:
    """Taking it out where it does not stand changes nothing, and says where it does."""
    story("contradict", "towel/3", "towel/2")
    edited = story("edit", "towel/2", "--contradicts", "")

    assert "towel/2  nothing to change\n" == edited.stdout
    where = "casebook: towel/3 is marked as contradicting towel/2; casebook contradict towel/3 towel/2 --not takes that out.\n"
    assert where == edited.stderr


def test_a_settled_promise_is_opened_again(story: Any) -> None:
    """It is due as before, and its history has how it was settled; what is no promise cannot be opened."""
    story("settle", "towel/3", "broken", "--note", "Nothing came.")
    reopened = story("reopen", "towel/3")
    promise = entry_of(story, "towel/3")
    again, other = story("reopen", "towel/3"), story("reopen", "towel/2")
    story("undo")

    assert "due Mon 25 Nov 2024" in reopened.stdout
    assert ("open", None, None) == (promise["state"], promise["settled"], promise["note"])
    assert "casebook: towel/3 was open already.\n" == again.stderr
    assert "casebook: towel/2 is a contact, not a promise; its promises are towel/3.\n" == other.stderr
    assert "broken" == entry_of(story, "towel/3")["state"]


def test_the_form_has_every_field_and_reads_back_as_it_stood(
    story: Any, tmp_path: Path, monkeypatch: Any, book: Path
) -> None:
    """Texts of several lines, lists, yes and no, and other entries: not touched, nothing changes; touched, just that."""
    story("edit", "towel", "--want", "my money\n\n  all of it", "--title", "the robe")
    story("edit", "towel/2", "--private-text", "one\ntwo", "--contradicts", "towel/3")
    changed = {
        "towel": ("s/^order: .*/order: N-7, N-8/", "towel  order: 302-1234567-1234567, N-2 → N-7, N-8\n"),
        "towel/2": (
            "s/^incoming: no/incoming: ja/; s/^    two/    three/",
            "towel/2  incoming: no → yes\ntowel/2  private text: one two → one three\n",
        ),
        "towel/3": ("s/^made-in: .*/made-in:/", "towel/3  made in: towel/2 → nothing\n"),
        "towel/4": ("s/^return: yes/return: no/", "towel/4  return: yes → no\n"),
    }
    for ref, (script, line) in changed.items():
        for edit, expected in (("", f"{ref}  nothing to change\n"), (script, line)):
            (tmp_path / "edit.sh").write_text(f"sed -i -e '{edit}' \"$1\"\n")
            monkeypatch.setenv("EDITOR", f"sh {tmp_path / 'edit.sh'}")
            assert expected == answered(book, "--yes", "edit", ref).shown, (ref, edit)
    assert "one\nthree" == entry_of(story, "towel/2")["private_text"]


def _may_be_absent() -> list[tuple[str, Field]]:
    """Each field that can be corrected and taken out, with the kind that has it; a case that is open has no day of its end."""
    return [
        (kind.name, field)
        for kind in CASE_KINDS.values()
        for field in kind.fields
        if field.spec.editable
        and not field.required
        and (kind.name, field.name) not in (("case", "closed"), ("case", "outcome"))
    ]


@each("absent", _may_be_absent())
def test_an_empty_value_takes_out_whatever_may_be_absent(
    absent: tuple[str, Field], every_kind: dict[str, str], casebook: Any
) -> None:
    """A text, a day, a sum, a number, a word of a few: for each what `--help` says of all."""
    name, field = absent
    emptied = casebook("edit", every_kind[name], field.option, "")

    assert (0, True) == (
        emptied.exit_code,
        "nothing" in emptied.stdout or emptied.stdout.startswith(every_kind[name]),
    ), emptied.stderr


@each("option", ["--minutes", "--waiting", "--rating", "--role", "--outcome"])
def test_a_number_or_a_word_that_was_taken_out_comes_back(option: str, story: Any) -> None:
    """And a word that has to be there is asked for."""
    record(
        story,
        (
            "edit",
            "towel/2",
            "--minutes",
            "30",
            "--waiting",
            "20",
            "--rating",
            "2",
            "--role",
            "manager",
            "--outcome",
            "resolved",
        ),
    )
    before = entry_of(story, "towel/2")
    emptied, after = story("edit", "towel/2", option, ""), entry_of(story, "towel/2")[option[2:]]
    story("undo")

    assert (0, None, before) == (emptied.exit_code, after, entry_of(story, "towel/2"))
    assert "--channel cannot be empty" in story("edit", "towel/2", "--channel", "").stderr


@each("kind", list(Promised))
def test_what_a_promise_is_about_is_corrected(kind: Promised, story: Any) -> None:
    """With the words it has, in a form too; the contact it was made in stands for it; new words are read anew."""
    record(
        story,
        ("edit", "towel/3", "--text", "it is sorted by 25 Nov", "--kind", "other" if kind != "other" else "refund"),
    )
    before = entry_of(story, "towel/3")
    edited = story("edit", "towel/2", "--kind", kind)
    after = entry_of(story, "towel/3")
    story("undo")

    assert f"towel/3  kind: {before['promised']} → {kind}\n" == edited.stdout
    assert (kind, before["text"], before) == (after["promised"], after["text"], entry_of(story, "towel/3"))
    assert (
        "towel/3  text: it is sorted by 25 Nov → a refund by 25 Nov"
        in story("edit", "towel/3", "--text", "a refund by 25 Nov").stdout
    )
    assert ("refund", 2) == (entry_of(story, "towel/3")["promised"], story("edit", "towel/3", "--kind", "").exit_code)


def test_the_kind_of_an_event_is_another_than_that_of_a_promise(every_kind: dict[str, str], casebook: Any) -> None:
    """Each takes its own words, and says them of a wrong one."""
    wrong = [casebook("edit", every_kind[kind], "--kind", "blue").stderr for kind in ("event", "promise", "shipment")]

    assert [True, False, False] == ["charged" in each for each in wrong]
    assert [False, True, False] == ["callback" in each for each in wrong]
    assert "--kind is nothing of a shipment" in wrong[2]
