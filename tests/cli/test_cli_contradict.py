"""`contradict`, `add --contradicts`: two things that were said, beside each other wherever they are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries, record_story, refused

from tests.conftest import record

TWO = ("I was told two things: on 31 Oct Maria promised a refund; Tom, a manager, refused it on 12 Nov, case B-77: "
       "nothing is known of a refund [#4411-B]. Please follow what Maria decided, or tell me who decides.")  # fmt: skip


@pytest.fixture
def story(towel: Any) -> Any:
    """Maria promised a refund (towel/4), and Tom refuses it (towel/6)."""
    record_story(towel)
    record(towel, ("edit", "towel/6", "--outcome", "refused"), warns=True)
    return towel


@pytest.mark.parametrize("words", [("towel/6", "towel/4"), ("towel/6", "4"), ("towel/4", "towel/6")])
def test_both_are_shown_and_told_with_days_names_and_numbers(story: Any, words: tuple[str, str]) -> None:
    """In the timeline beside both, in the paste right after the lead; one undo takes it back."""
    assert "Two things said?" in story("show", "towel").stdout
    confirmed = story("contradict", *words)
    assert (0, True) == (confirmed.exit_code, "· contradicts towel/" in confirmed.stdout)

    shown, paste = story("timeline", "towel").stdout, story("export", "towel").stdout
    assert "Tom (manager) · case B-77 · refused · contradicts towel/4\n" in shown
    assert " · contradicts towel/6\n" in shown
    assert TWO == paste.split("\n\n")[1]
    assert "Two things said?" not in story("show", "towel").stdout

    story("undo")
    assert "I was told two things" not in story("export", "towel").stdout


def test_it_can_be_said_with_the_contact(story: Any) -> None:
    """What stands against what was said before; what the first sentence tells there is not told again below."""
    story(
        "add",
        "towel",
        "A form is needed. It takes a week.",
        "--agent",
        "Bo",
        "--case-number",
        "C-1",
        "--contradicts",
        "6",
    )

    paste = story("export", "towel").stdout

    assert ["towel/6"] == entries(story)[-1]["contradicts"]
    assert (
        "Tom, a manager, refused a refund on 12 Nov, case B-77; Bo said on 20 Nov, case C-1: a form is needed." in paste
    )
    assert 1 == paste.casefold().count("a form is needed.")
    assert "It takes a week." in paste


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("contradict", "towel/4", "towel/4"), "towel/4 cannot contradict itself; name two statements"),
        (("contradict", "towel/4", "towel/1"), "towel/1 is an event; only contacts and promises say something"),
        (("contradict", "towel/4", "towel/99"), "there is no entry 'towel/99'"),
        (("contradict", "towel/4", "kettle/1"), "OTHER 'kettle/1' is in another case; it takes an entry of towel."),
        (("add", "towel", "x", "--contradicts", "towel/1"), "towel/1 is an event; only contacts and promises"),
    ],
)
def test_what_cannot_stand_against_each_other_is_refused(
    story: Any, book: Path, words: tuple[str, ...], sentence: str
) -> None:
    """One sentence, and nothing is recorded."""
    story("add", "kettle", "Hello.", "--company", "Bol", "--agent", "Ann", "--case-number", "1")

    status, said = refused(story, book, *words)

    assert said.startswith(f"casebook: {sentence}")
    assert 0 != status


def test_what_was_contradicted_can_be_removed(story: Any) -> None:
    """The other statement then stands alone, and can still be corrected."""
    story("contradict", "towel/6", "towel/4")
    story("remove", "towel/4", "--yes")

    assert "contradicts" not in story("timeline", "towel").stdout
    assert 0 == story("edit", "towel/6", "--agent", "Tim").exit_code
    assert "I was told two things" not in story("export", "towel").stdout


SEVERAL = (
    "I was told three things: on 31 Oct Maria promised a refund by 7 Nov, case A-1234;"
    " on 8 Nov Bo promised a refund by 15 Nov; Tom, a manager, refused it on 12 Nov, case B-77."
    " Please follow what Maria and Bo decided, or tell me who decides."
)


def test_one_statement_may_contradict_several(story: Any) -> None:
    """Each is told once, in one sentence; the timeline shows it beside all of them, and each is undone by itself."""
    story("add", "towel", "Two weeks.", "--agent", "Bo", "--date", "8 Nov", "--promise", "refund", "--by", "15 Nov")
    story("contradict", "towel/6", "towel/4")
    story("contradict", "towel/6", "towel/8")

    assert ["towel/4", "towel/8"] == next(one for one in entries(story) if one["ref"] == "towel/6")["contradicts"]
    timeline = story("timeline", "towel").stdout
    assert "refused · contradicts towel/4 · contradicts towel/8\n" in timeline
    assert 2 == timeline.count("contradicts towel/6")
    assert SEVERAL in story("export", "towel").stdout.split("\n\n")

    for said in ("I was told two things: on 31 Oct Maria ", "Order"):
        story("undo")
        assert story("export", "towel").stdout.split("\n\n")[1 if "told" in said else 0].startswith(said)
    assert "I was told" not in story("export", "towel").stdout


def test_a_contact_may_contradict_several_from_the_first(story: Any) -> None:
    """The option is given once for each."""
    story("add", "towel", "No.", "--agent", "Bo", "--contradicts", "towel/6", "--contradicts", "towel/4")

    assert ["towel/4", "towel/6"] == entries(story)[-1]["contradicts"]
    assert "I was told three things: " in story("export", "towel").stdout


def test_what_does_go_together_is_not_told_nor_proposed_again(story: Any) -> None:
    """Marked or proposed: the person says that it is none, in either order; what else is contradicted stays."""
    story("contradict", "towel/6", "towel/4")

    said = story("contradict", "towel/4", "towel/6", "--not")

    assert (0, True) == (said.exit_code, said.stdout.endswith(" · goes with towel/6\n"))
    assert "contradicts" not in story("timeline", "towel").stdout
    assert "I was told" not in story("export", "towel").stdout
    assert "Two things said?" not in story("show", "towel").stdout
    assert "goes with: nothing → towel/6" in story("history", "towel/4").stdout

    story("contradict", "towel/6", "towel/4")
    assert TWO in story("export", "towel").stdout.split("\n\n")


def test_what_show_proposes_can_be_typed_both_ways(story: Any) -> None:
    """That it is a contradiction, and that it is none."""
    shown = story("show", "towel").stdout.splitlines()
    commands = [line.partition(": casebook ")[2].split() for line in shown if "contradict towel" in line]

    assert [["contradict", "towel/6", "towel/4"], ["contradict", "towel/6", "towel/4", "--not"]] == commands
    assert [0, 0] == [story(*words).exit_code for words in commands]
    assert "Two things said?" not in story("show", "towel").stdout


def test_what_contradicts_what_goes_with_the_case(story: Any, tmp_path: Path) -> None:
    """Out as JSON, and into another book, where a ref alone stands for a list of one."""
    story("add", "towel", "No.", "--agent", "Bo", "--contradicts", "towel/6", "--contradicts", "towel/4")
    story("contradict", "towel/6", "towel/4", "--not")
    exported, other = story("export", "towel", "--format", "json").stdout, {"CASEBOOK_BOOK": str(tmp_path / "other.db")}
    file = tmp_path / "case.json"
    for text in (
        exported,
        exported.replace('"compatible_with": [\n        "towel/4"\n      ]', '"compatible_with": "towel/4"'),
    ):
        file.write_text(text, "utf-8")
        assert 0 == story("import", str(file), **other).exit_code
        found = entries(story, **other)
        assert entries(story) == found
        assert [["towel/4"], ["towel/4", "towel/6"]] == [found[-2]["compatible_with"], found[-1]["contradicts"]]
    assert 0 == story("check", **other).exit_code


def test_the_sentences_that_clash_stand_beside_each_other(story: Any) -> None:
    """Where two speak of the same, in their own words, and nowhere else: that Li promised it stands in the lead."""
    words = ("She approved it.", "No police report needed, the photo decides.")
    story("add", "towel", "We looked. I must send a police report first.", "--agent", "Bo", "--outcome", "refused")
    story("add", "towel", " ".join(words), "--agent", "Li", "--promise", "a refund", "--by", "30 Nov")
    story("contradict", "towel/7", "towel/8")

    paste = story("export", "towel").stdout

    told = (
        "I was told two things: Bo refused a refund on 20 Nov: I must send a police report first;"
        " Li said on 20 Nov: no police report needed, the photo decides. Please follow what Li decided,"
    )
    assert told in paste
    assert (1, 1) == (paste.count("a police report first"), paste.count("the photo decides"))
    assert told.partition(" Please")[0] in story("export", "towel", "--limit", "480").stdout


def test_what_was_said_may_stand_against_what_was_promised_in_the_same_contact(casebook: Any) -> None:
    """Both are told, the contact in its own words; what would be told in the same words twice is not told."""
    casebook("open", "boiler", "--company", "HeatCo", "--problem", "It leaks.", "--want", "a repair")
    casebook(
        "add", "boiler", "No engineer is free this month.", "-a", "Priya", "-d", "16 Nov", "-p", "an engineer on 18 Nov"
    )
    for _ in range(2):
        casebook("add", "boiler", "It will be fixed.", "-a", "Ann", "-d", "17 Nov")

    casebook("contradict", "boiler/1", "boiler/2")
    told = casebook("export", "boiler").stdout
    casebook("contradict", "boiler/1", "boiler/2", "--not")
    casebook("contradict", "boiler/3", "boiler/4")
    same = casebook("export", "boiler").stdout

    assert (
        "I was told two things: Priya said on 16 Nov: no engineer is free this month; on 16 Nov Priya promised an engineer"
        in told
    )
    assert "I was told" not in same


@pytest.mark.parametrize(
    "words",
    [
        ("contradict", "towel/4", "{silent}"),
        ("contradict", "{silent}", "towel/4"),
        ("add", "towel", "They refuse.", "--agent", "Bo", "--contradicts", "{silent}"),
        ("edit", "towel/6", "--contradicts", "{silent}"),
    ],
)
def test_a_call_that_nobody_answered_contradicts_nothing(story: Any, book: Path, words: tuple[str, ...]) -> None:
    """Nothing was said there; that two go together, and that they do not contradict, can be said of any."""
    story("add", "towel", "Twenty minutes of music.", "--channel", "phone", "--outcome", "no-answer")
    silent = entries(story)[-1]["ref"]

    status, said = refused(story, book, *(word.format(silent=silent) for word in words))

    assert said.startswith(f"casebook: nobody answered in {silent}, so nothing was said there")
    assert 2 == status
    assert 0 == story("contradict", "towel/4", silent, "--not").exit_code
