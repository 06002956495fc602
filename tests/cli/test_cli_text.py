"""What people type comes out unchanged; what cannot be seen never reaches a terminal or a paste."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from assertions import contents, document, record_story
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casebook.actions.answers.short_answers import means_none
from casebook.text.comparing import is_blank
from casebook.text.sanitise import for_paste, for_screen
from tests.conftest import each, examples, record

FRIENDLY = [
    "case [#4411-B]",
    "[bold]not markup[/bold] [/] [red",
    'it\'s "quoted" and `ticked`',
    "\\backslash \\n $HOME ${x} %s {0} <b>&amp;</b>",
    "👩‍👩‍👧‍👦 🏳️‍🌈 ✈️ 🇳🇱",
    "العربية ١٢٣",
    "می‌خواهم",
    "漢字とかな，。",
    "naïve café œuvre ß",
    "= 1+1",
    "a  b",
    "0,¹ within ² days",
]

UNSEEN = [
    "\x1b[31m\x1b]0;title\x07\x9b2J\x01\x7f",  # commands to a terminal, old and new
    "\u202e\u2066\u200b\ufeff\xad",  # what turns text round, and what shows nothing
    "\x85\u2028\u2029\x0b\x0c\r",  # ends of lines that are no newline
]

NEVER = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def unseen_in(text: str) -> list[str]:
    """The characters of an output that must not be sent anywhere; joiners that scripts and emoji need are none."""
    return [
        character
        for character in text
        if unicodedata.category(character) in NEVER and character not in "\n\u200c\u200d"
    ]


@pytest.mark.parametrize("text", FRIENDLY)
def test_text_comes_out_as_it_went_in(towel: Any, text: str) -> None:
    """Brackets, quotes, emoji, Arabic and Chinese are the same on the timeline, at a glance and in every export."""
    result = towel(
        *("add", "towel", text, "--agent", text, "--case-number", text, "--promise", text, "--tracking", f"X1 {text}"),
        *("--carrier", text, "--shipping", text, "--order", text, "--"),
    )
    assert 0 == result.exit_code

    for words in (("timeline",), ("export",), ("show", "towel/2"), ("show",)):
        shown = towel(*words).stdout
        assert for_paste(text) in shown.replace("…", ""), words
    contact, promise, parcel = document(towel("timeline", "--json"))["entries"][1:]
    assert [text] * 3 == [contact["text"], contact["agent"], contact["case_number"]]
    assert [text, text, text, f"X1 {text}"] == [promise["text"], parcel["text"], parcel["carrier"], parcel["tracking"]]
    row = list(csv.DictReader(io.StringIO(towel("export", "--format", "csv").stdout)))[1]
    assert for_paste(text) == row["text"].removeprefix("'" if text.startswith("=") else "")


@pytest.mark.parametrize("text", FRIENDLY)
def test_what_is_opened_comes_out_as_it_went_in(casebook: Any, text: str) -> None:
    """The words of a case are kept as they were typed."""
    words = ("--title", text, "--item", text, "--problem", text, "--want", text, "--order", text)
    casebook("open", "towel", "--company", text, *words)
    casebook("close", "towel", "--outcome", text)

    case = document(casebook("show", "towel", "--json"))["case"]

    assert [text] * 6 == [case[key] for key in ("company", "title", "item", "problem", "want", "outcome")]
    assert [text] == case["orders"]
    for form in ("text", "markdown"):
        assert text.split(" ")[0].strip("[]`\\<*=") in casebook("export", "towel", "--format", form).stdout


@pytest.mark.parametrize("unseen", UNSEEN)
def test_nothing_unseen_is_ever_printed_but_all_of_it_is_stored(casebook: Any, book: Path, unseen: str) -> None:
    """Escape sequences, controls and bidi marks in every field: kept, and on no output of any command."""
    text = f"a{unseen}b"
    outputs = []
    for words in (
        ("open", "towel", "--company", text, "--title", text, "--item", text, "--order", text, "--want", text),
        (
            *(
                "add",
                "towel",
                text,
                "--agent",
                text,
                "--case-number",
                text,
                "--promise",
                text,
                "--tracking",
                f"1{text}",
            ),
            *("--carrier", text, "--shipping", text, "--order", f"2{text}"),
        ),
        ("note", "towel", text),
        ("ship", "towel", f"1{text}", "--status", text),
        ("promise", "towel", text, "--agent", text),
        ("settle", "towel/2", "broken", "--note", text),
        ("timeline",),
        ("timeline", "--json"),
        ("show",),
        ("show", "towel/2"),
        ("due",),
        ("cases",),
        ("cases", "--json"),
        *[("export", "--format", form) for form in ("text", "markdown", "html", "csv", "json")],
        ("export", "--limit", "2000"),
        ("export", "--language", "nl", "--ask", text),
        ("close", "towel", "--outcome", text),
    ):
        result = casebook(*words)
        assert 0 == result.exit_code, (words, result.stderr)
        outputs.append(result.stdout + result.stderr)

    assert [] == unseen_in("".join(outputs))
    entries = document(casebook("timeline", "towel", "--json"))["entries"]
    assert [text, text, text] == [entries[0][key] for key in ("text", "agent", "case_number")]


@each("unseen", UNSEEN)
@each(
    "words",
    [
        ("{}",),
        ("cases", "--{}"),
        ("timeline", "{}"),
        ("timeline", "towel", "--kind", "{}"),
        ("timeline", "towel", "--since", "{}"),
        ("show", "towel/{}"),
        ("add", "towel", "x", "--date", "{}"),
        ("add", "towel", "x", "--channel", "{}"),
        ("add", "towel", "x", "--rating", "{}"),
        ("add", "towel", "x", "{}"),
        ("add", "towel", "x", "--promise", "y", "--by", "{}"),
        ("settle", "towel/{}", "kept"),
        ("settle", "towel/1", "{}"),
        ("export", "towel", "--format", "{}"),
        ("export", "towel", "--language", "{}"),
        ("export", "towel", "--output", "/nowhere/{}"),
        ("open", "{}", "--company", "x"),
        ("open", "x", "--company", "x", "--amount", "1 {}"),
        ("open", "x", "--company", "x", "--country", "{}"),
        ("--book", "/nowhere/{}", "cases"),
        ("--book", "/nowhere/{}", "open", "x", "--company", "x"),
    ],
)
def test_no_error_repeats_what_is_unseen(towel: Any, book: Path, words: tuple[str, ...], unseen: str) -> None:
    """What was typed is repeated in an error with its unseen characters written out; the sentence stays one line."""
    before = contents(book)

    result = towel(*(word.format(f"a{unseen}b") for word in words))

    assert (True, "", before) == (result.exit_code in (1, 2, 3), result.stdout, contents(book))
    assert ([], 1) == (unseen_in(result.stderr), result.stderr.count("\n"))


def test_unseen_characters_are_written_out_on_the_screen(towel: Any) -> None:
    """On the timeline a person sees that something is there."""
    towel("note", "towel", "red\u202e \x1b[31mtowel")

    assert "  red<U+202E> <U+001B>[31mtowel\n" in towel("timeline").stdout


def test_a_line_in_a_field_never_looks_like_an_entry(towel: Any) -> None:
    """Line ends of every kind in a name or a number come out as one space: no field makes a line of its own."""
    name = "Maria\ntowel/99  Wed 20 Nov 2024\rx\u2028y\x85z\x0bw"

    towel("add", "towel", "x", "--agent", name, "--case-number", name)

    for words in (("timeline",), ("show",), ("show", "towel/2"), ("export",), ("cases",)):
        assert not [
            line for line in towel(*words).stdout.splitlines() if line.startswith(("towel/99", "x", "y", "z", "w"))
        ]
    assert name == document(towel("show", "towel/2", "--json"))["entries"][0]["agent"]


def test_a_text_of_many_lines_stays_below_its_entry(towel: Any) -> None:
    """A line of a text is indented under its own entry, so that it is never taken for another."""
    towel("note", "towel", "first\ntowel/99  Wed 20 Nov 2024 12:00 · forged")

    assert "  towel/99  Wed 20 Nov 2024 12:00 · forged\n" in towel("timeline").stdout
    assert not [line for line in towel("timeline").stdout.splitlines() if line.startswith("towel/99")]


def test_bytes_that_are_no_text_are_refused(towel: Any, book: Path) -> None:
    """An argument with bytes of another encoding (a lone surrogate to Python) is one sentence with status 2."""
    before = contents(book)

    result = towel("add", "towel", "caf\udce9")

    message = "casebook: 'caf<U+DCE9>' holds bytes that are not text here; type it again, or send UTF-8.\n"
    assert (2, "", message, before) == (result.exit_code, result.stdout, result.stderr, contents(book))


@settings(examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60))
@example("NO")
@example("\u00ad")
def test_any_text_is_stored_and_shown_plainly(casebook: Any, book: Path, text: str) -> None:
    """Whatever the characters: recorded or refused in a sentence, given back the same, and printed plainly."""
    book.unlink(missing_ok=True)
    record(casebook, ("open", "towel", "--company", "Bol"))

    words = (f"--agent={text}", f"--case-number={text}", f"--promise={text}")
    result = casebook("add", "towel", "-", *words, input=f"x{text}x")

    contact, *promised = document(casebook("timeline", "--json"))["entries"] or [{}]
    if not contact:
        # A day or a *yes* was meant for another question.
        refusals = ("and a case number is a number", "does not say what was promised")
        assert (2, True) == (result.exit_code, any(each in result.stderr for each in refusals))
        return
    assert 0 == result.exit_code
    stored = None if is_blank(text) else text
    # A dash is no name and no number, and *no* is no number and no promise; that it was taken so is said.
    named = None if stored is None or means_none(stored) else stored
    number = None if stored is None or means_none(stored, number=True) else stored
    assert (f"x{text}x", named, number) == (contact["text"], contact["agent"], contact["case_number"])
    assert (stored is not None and number is None) == ("was taken for none" in result.stderr)
    assert ([text] if number else []) == [promise["text"] for promise in promised]
    assert for_screen(f"x{text}x").split("\n")[0].strip() in casebook("timeline").stdout
    text = casebook("export").stdout

    assert text == for_paste(text)


def test_a_json_document_is_the_same_read_back(towel: Any) -> None:
    """Escapes in a document are JSON's own: read back, the text is what was typed."""
    typed = "a\u202eb\x1b[0m\u2028c\U000e0041d\U0001f600"
    towel("note", "towel", typed)

    assert typed == json.loads(towel("show", "towel/2", "--json").stdout)["entries"][0]["text"]


def test_a_book_full_of_stories_is_plain_everywhere(towel: Any) -> None:
    """The outputs of the worked story are what a paste would leave as they are."""
    record_story(towel)

    for words in (("timeline",), ("show",), ("due",), ("cases",), ("export",), ("export", "--format", "markdown")):
        text = towel(*words).stdout
        assert text == for_paste(text)
