"""`export` as the text one sends: its lead, where it fits, the day that is asked for, and what is not known to be broken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries, record_story, refused
from terminals import answered

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.exporters.registry import Recipient
from casebook.language.language import LANGUAGES
from tests.builders import case, facts_of


def test_the_lead_alone_is_how_the_paste_begins(towel: Any) -> None:
    """`--lead` prints the first paragraph, which takes less than 300 characters; `show` and Markdown tell the same."""
    record_story(towel)

    lead = towel("export", "towel", "--lead").stdout

    assert len(lead) < 300
    assert towel("export", "towel").stdout.startswith(f"{lead}\n")
    assert towel("show", "towel").stdout.endswith(f"\nTo paste\n  {lead}")
    assert lead.strip() in towel("export", "towel", "--format", "markdown").stdout


def test_the_lead_that_a_screen_shows_is_masked_and_holds_nothing_private(towel: Any) -> None:
    """What is copied from there leaves the book too."""
    towel("edit", "towel", "--problem", "I gave my card 4111 1111 1111 1111.")
    towel("promise", "towel", "money by 1 Nov", "--date", "31 Oct", "--agent", "Maria", "--case-number", "A-1")
    towel("add", "towel", "Said in confidence.", "--private", "x")

    shown = towel("show", "towel").stdout

    assert "[card ending 1111 removed]" in shown.partition("To paste")[2]


@pytest.mark.parametrize(("place", "most"), [("sms", 1600), ("Court", 1080), ("instagram", 1000)])
def test_a_place_has_a_limit_of_its_own(towel: Any, place: str, most: int) -> None:
    """It is counted as the place counts: on Instagram bytes, of which an emoji takes four."""
    record_story(towel)
    towel("add", "towel", "They said: 😀 sorry. " * 150, "--agent", "Bo", "--case-number", "1")

    text = towel("export", "towel", "--for", place).stdout

    assert most * 0.85 < (len(text.encode()) if place == "instagram" else len(text)) <= most


def test_the_places_are_printed_with_what_they_count_and_who_says_so(casebook: Any) -> None:
    """Without a case, and without a book."""
    printed = casebook("export", "--places").stdout

    assert "instagram  1,000 UTF-8 bytes: a direct message on Instagram (Meta, Instagram messaging API" in printed
    assert "court      1,080 characters: " in printed


def test_the_recipients_are_printed_with_when_to_use_each(casebook: Any) -> None:
    """A line each, in the order of the command."""
    lines = casebook("export", "--as").stdout.splitlines()

    assert [one.value for one in Recipient] == [line.split()[0] for line in lines]
    assert all(len(line.split()) > 3 for line in lines)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--for", "paper"), "no limit is known for 'paper'; there are "),
        (("--for", "Whatsap"), "no limit is known for 'Whatsap'; did you mean 'whatsapp'? "),
        (("--for", "sms", "--limit", "300"), "--for has the limit of its place; leave out --limit."),
        (("--for", "sms", "--format", "csv"), "--limit, --for, --parts and --lead are for text; leave them"),
        (("--by", "2024-11-01"), "--by '2024-11-01' has passed; name the day by which you want an answer."),
        (("--by", "soonish"), "--by "),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(towel: Any, book: Path, words: tuple[str, ...], sentence: str) -> None:
    """One sentence with a way on."""
    status, said = refused(towel, book, "export", "towel", *words)

    assert (2, 1) == (status, said.count("\n"))
    assert said.startswith(f"casebook: {sentence}")


def test_the_day_that_is_asked_for_can_be_named(towel: Any) -> None:
    """In place of a week from now, also where the ask has a day of its own."""
    named = towel("export", "towel", "--by", "2 Dec").stdout
    both = towel("export", "towel", "--by", "2 Dec", "--ask", "a refund within 3 days").stdout

    assert "I ask for a full refund of 24.99 EUR by 2 Dec." in named
    assert "I ask for a refund of 24.99 EUR within 3 days. Please answer by 2 Dec." in both


def test_nobody_s_promise_is_told_as_broken_before_the_person_says_so(towel: Any, book: Path) -> None:
    """On a terminal each is asked for: kept, broken, left out, or Enter; what was answered is recorded, and told."""
    towel(
        "add",
        "towel",
        "Hello.",
        "--date",
        "1 Nov",
        "--agent",
        "Ann",
        "--case-number",
        "1",
        "--promise",
        "a refund by 4 Nov",
    )
    for day, agent in (("2 Nov", "Bo"), ("3 Nov", "Cem"), ("4 Nov", "Dee")):
        towel("promise", "towel", f"a bunch of flowers from {agent} by 6 Nov", "--date", day, "--agent", agent)

    result = answered(book, "export", "towel", answers=("what", "b", "l", "k", "5 Nov", ""))

    states = [each["state"] for each in entries(towel) if each["kind"] == "promise"]
    assert (0, ["broken", "overdue", "kept", "overdue"]) == (result.status, states)
    paste = result.shown.rpartition("recorded as kept.")[2]
    assert "it did not come" in paste
    assert "Bo" not in paste
    assert "a bunch of flowers from Cem by 6 Nov (kept on 5 Nov)" in paste
    assert "a bunch of flowers from Dee by 6 Nov (nothing on record)" in paste
    assert "towel/6" in result.errors


def test_a_problem_that_is_too_long_to_be_told_first_is_remarked_on(towel: Any) -> None:
    """The person is told what to write; a sentence is never cut."""
    towel("edit", "towel", "--problem", "I ordered a towel and " * 20 + "nothing came.")

    result = towel("export", "towel")

    assert "the first sentence of the problem has 453 characters, too many to be told first" in result.stderr
    assert "I have a problem with " in result.stdout.partition("\n")[0]


def test_a_language_that_there_are_no_words_for_is_said() -> None:
    """That of a case from elsewhere is told in English, with the languages there are."""
    known = ", ".join(f"{code} ({module.capitalize()})" for code, module in LANGUAGES.items())
    exported = export_facts(facts_of(case(language="xx", problem="It is torn.", want="a new one")), ExportAnswers())

    assert str(exported.output).startswith("It is torn. I ask for a new one by ")
    assert exported.warnings == (
        f"there are no words in 'xx' yet, so this is in English; there are {known}: --language CODE.",
    )


def test_a_problem_that_leaves_no_room_for_what_was_promised_is_remarked_on(casebook: Any) -> None:
    """It is told whole, and the person can say it in fewer words; followed, the promise stands in the lead."""
    problem = (
        "The heating stopped and the technician who came took a part away " + "without leaving anything " * 7 + "at all"
    )
    casebook("open", "heat", "--company", "Acme", "--order", "N-1", "--want", "a repair", "--problem", problem)
    assert "is not told first" not in casebook("export", "heat").stderr

    casebook("promise", "heat", "a repair by 10 Nov", "--agent", "Ann", "--date", "6 Nov")
    said = casebook("export", "heat", "--limit", "300").stderr
    assert f"has {len(problem)} characters, so that what was promised is not told first; say in a short one" in said

    casebook("edit", "heat", "--problem", "The heating stopped.")
    short = casebook("export", "heat", "--limit", "300")
    assert "is not told first" not in short.stderr
    assert "Ann promised a repair" in short.stdout
