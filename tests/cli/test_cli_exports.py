"""`export`: the text one pastes, the other forms, and the file it can be put into."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from assertions import CONTRACT, contents, document, entries, record_story, refused

from casebook.errors import one_of
from casebook.exporters.registry import Recipient
from casebook.language.language import LANGUAGES

CHAT = """\
Order 302-1234567-1234567: I ordered a red bath towel and got a grey bathrobe. On 31 Oct Maria promised a refund by 7 Nov, case A-1234; I have no record that it happened. This is my 3rd contact since 31 Oct. I ask for a full refund of 24.99 EUR by 27 Nov. Case B-77.

The order was placed on 28 Oct.
31 Oct, delivered: A grey bathrobe was in the box.
31 Oct 14:05, Maria (representative): She will refund it. The conversation took 12 minutes. Rated 4 of 5.
12 Nov 09:30, Tom (manager, phone call): Nothing is known of a refund [#4411-B].

Return parcel with UPS, tracking number 1Z999AA10123456784, 2 Nov.

Please give me your name and a reference for this conversation. If you cannot decide this, please pass me to somebody who can.
"""  # noqa: E501 - as it is pasted

UNSETTLED = (
    "casebook: not known to be kept or broken, and told so: towel/4 (due Thu 7 Nov 2024); "
    "say which: casebook settle towel/4 kept|broken.\n"
)


def test_the_chat_export_is_the_whole_story_in_the_order_of_the_contract(towel: Any, book: Path) -> None:
    """By default the chat text, complete, on stdout alone; the book is not touched."""
    record_story(towel)
    before = contents(book)

    result = towel("export", "towel")

    assert (0, CHAT, UNSETTLED) == (result.exit_code, result.stdout, result.stderr)
    assert before == contents(book)


@pytest.mark.parametrize(
    "words", [("--as", "chat"), ("--format", "text"), ("--format", "TEXT"), ("--language", "en"), ("--output", "-")]
)
def test_what_is_the_default_can_be_typed(towel: Any, words: tuple[str, ...]) -> None:
    """Naming the defaults changes nothing."""
    record_story(towel)

    result = towel("export", "towel", *words)

    assert (0, CHAT, UNSETTLED) == (result.exit_code, result.stdout, result.stderr)


def test_another_ask_replaces_the_one_of_the_case(towel: Any) -> None:
    """`--ask` is what is asked for this time; the book keeps its own."""
    record_story(towel)

    result = towel("export", "towel", "--ask", "a call from a manager")

    assert 0 == result.exit_code
    assert "I ask for a call from a manager by 27 Nov." in result.stdout
    assert "a full refund" not in result.stdout
    assert "a full refund" == document(towel("show", "--json"))["case"]["want"]


@pytest.mark.parametrize("limit", [450, 600, 800, 1000])
def test_a_limit_holds_and_never_folds_what_matters(towel: Any, limit: int) -> None:
    """Whatever the limit, the text fits it and holds the ask, the order, the case numbers and the broken promise."""
    record_story(towel)

    result = towel("export", "towel", "--limit", str(limit))

    assert (0, UNSETTLED) == (result.exit_code, result.stderr)
    assert len(result.stdout.rstrip("\n")) <= limit
    for fact in ("a full refund", "302-1234567-1234567", "A-1234", "B-77", "promised a refund by 7 Nov"):
        assert fact in result.stdout


def test_a_limit_too_small_says_how_many_characters_are_needed(towel: Any, book: Path) -> None:
    """What is never folded does not fit: status 2, and the number that would do; it does, one less does not."""
    record_story(towel)

    status, message = refused(towel, book, "export", "towel", "--limit", "10")
    needed = next(
        word
        for word in message.rstrip(".\n").replace(",", "").replace(":", "").split()
        if word.isdigit() and word != "10"
    )

    assert (2, 1) == (status, message.count("\n"))
    assert (0, 2) == tuple(
        towel("export", "towel", "--limit", str(size)).exit_code for size in (int(needed), int(needed) - 1)
    )


def test_parts_are_numbered_and_each_fits(towel: Any) -> None:
    """`--parts` splits at line ends instead of folding: nothing is lost, each says which it is, the lead is the first."""
    record_story(towel)

    result = towel("export", "towel", "--limit", "300", "--parts")

    messages = [part.strip("\n") for part in result.stdout.split("\n\n") if part]
    numbered = [line for line in result.stdout.splitlines() if line[:1].isdigit() and "/" in line[:3]]
    assert (0, UNSETTLED) == (result.exit_code, result.stderr)
    assert len(messages) >= len(numbered) > 1
    assert [f"{number}/{len(numbered)}" for number in range(1, len(numbered) + 1)] == [line[:3] for line in numbered]
    assert all(len(line) < 300 for line in result.stdout.splitlines())
    assert messages[0].endswith("I ask for a full refund of 24.99 EUR by 27 Nov. Case B-77.")
    for line in filter(None, CHAT.splitlines()[1:]):
        assert line in result.stdout


@pytest.mark.parametrize("words", [(), ("--language", "NL")])
def test_the_language_is_the_case_s_own_unless_named(casebook: Any, words: tuple[str, ...]) -> None:
    """A case opened with `--language nl` is exported in Dutch; `--language` wins over it."""
    casebook("open", "towel", "--company", "Bol", "--language", "en" if words else "nl")

    assert casebook("export", "towel", *words).stdout.startswith("Ik heb een probleem met Bol.")
    assert casebook("export", "towel", "--language", "en").stdout.startswith("I have a problem with Bol.")


def test_a_long_text_says_how_long_it_is(towel: Any) -> None:
    """Over 1,000 characters, one line on stderr gives the number and the ways to make it shorter."""
    record_story(towel)
    towel("add", "towel", "word " * 300, "--agent", "Bo", "--case-number", "1")

    result = towel("export", "towel")

    warning = f"casebook: the text has {len(result.stdout):,} characters; --limit N shortens it, --parts splits it.\n"
    assert (0, UNSETTLED + warning) == (result.exit_code, result.stderr)


def test_json_is_the_document_of_the_timeline(towel: Any) -> None:
    """`export --format json` and `timeline --json` are the same document, entries in order."""
    record_story(towel)

    assert towel("timeline", "towel", "--json").stdout == towel("export", "towel", "--format", "json").stdout


def test_all_cases_are_one_document(towel: Any) -> None:
    """`export --all --format json` holds every case with its entries, the closed ones too."""
    record_story(towel)
    towel("open", "kettle", "--company", "Coolblue")
    towel("close", "kettle")

    found = document(towel("export", "--all", "--format", "json"))

    assert ["format", "as_of", "cases"] == list(found)
    assert [("towel", 6), ("kettle", 0)] == [(one["case"]["handle"], len(one["entries"])) for one in found["cases"]]
    assert entries(towel) == found["cases"][0]["entries"]


def test_csv_has_a_row_for_each_entry(towel: Any) -> None:
    """The rows are the entries of the JSON, with every key of the contract as a column."""
    record_story(towel)

    rows = list(csv.DictReader(io.StringIO(towel("export", "towel", "--format", "csv").stdout)))

    assert [entry["ref"] for entry in entries(towel)] == [row["ref"] for row in rows]
    for kind in ("event", "contact", "promise", "shipment"):
        assert set(CONTRACT[kind]) <= set(rows[0])


def test_markdown_is_the_case_as_a_document(towel: Any) -> None:
    """The story is under headings, with the numbers and the promise that was not kept."""
    record_story(towel)

    result = towel("export", "towel", "--format", "markdown")

    assert (0, UNSETTLED, "# Amazon: red bath towel") == (
        result.exit_code,
        result.stderr,
        result.stdout.splitlines()[0],
    )
    for fact in ("302-1234567-1234567", "A-1234, B-77", "13 days past that day", "1Z999AA10123456784"):
        assert fact in result.stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--format", "docx"), "--format cannot be 'docx'; it takes text, markdown, html, pdf, csv, json, ics, zip."),
        (("--format", "markdwn"), "--format cannot be 'markdwn'; did you mean 'markdown'?"),
        (("--limit", "0"), "--limit cannot be '0'; it takes a whole number of at least 1."),
        (("--limit", "ten"), "--limit cannot be 'ten'; it takes a whole number of at least 1."),
        (("--excel",), "--excel is for --format csv; leave it out with --format text."),
        (("--excel", "--format", "json"), "--excel is for --format csv; leave it out with --format json."),
        (
            ("--limit", "100", "--format", "csv"),
            "--limit, --for, --parts and --lead are for text; leave them out with --format csv.",
        ),
        (
            ("--parts", "--format", "json"),
            "--limit, --for, --parts and --lead are for text; leave them out with --format json.",
        ),
        (("--language", "xx"), f"there is no text in 'xx'; choose {one_of(list(LANGUAGES))}."),
        (("--all",), "--all writes every case as JSON: casebook export --all --format json, or zip with files."),
        (
            ("--all", "--format", "json"),
            "--all writes every case as JSON: casebook export --all --format json, or zip with files.",
        ),
    ],
)
def test_an_export_that_cannot_be_is_refused(towel: Any, book: Path, words: tuple[str, ...], sentence: str) -> None:
    """What is no form, no language, or does not go together exits 2 in a sentence, and prints nothing."""
    assert (2, f"casebook: {sentence}\n") == refused(towel, book, "export", "towel", *words)


def test_an_export_can_be_put_into_a_file(towel: Any, tmp_path: Path) -> None:
    """`--output` writes the same text, for its owner alone, prints nothing, and says where it is."""
    record_story(towel)
    there = tmp_path / "paste me.txt"

    result = towel("export", "towel", "--output", str(there))

    assert (0, "", f"{UNSETTLED}casebook: written to {there}\n") == (result.exit_code, result.stdout, result.stderr)
    assert (CHAT, 0o600) == (there.read_text(encoding="utf-8"), stat.S_IMODE(there.stat().st_mode))
    assert ["book.db", "paste me.txt"] == sorted(path.name for path in tmp_path.iterdir())


def test_a_file_that_is_there_is_replaced_only_by_force_and_made_private(towel: Any, tmp_path: Path) -> None:
    """With --force an older export goes, with its mode: what is written is its owner's alone whatever the umask."""
    there = tmp_path / "export.txt"
    there.write_text("old", encoding="utf-8")
    there.chmod(0o666)
    before = os.umask(0)
    try:
        towel("export", "towel", "--output", str(there), "--force")
    finally:
        os.umask(before)

    assert (True, 0o600) == (there.read_text().startswith("Order "), stat.S_IMODE(there.stat().st_mode))


def test_what_is_no_ordinary_file_is_left_alone(towel: Any, book: Path, tmp_path: Path) -> None:
    """Never through a link, into a pipe, a device or a folder: status 1, and everything stays what it was."""
    target = tmp_path / "target.txt"
    target.write_text("precious")
    (tmp_path / "link").symlink_to(target)
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    os.mkfifo(tmp_path / "fifo")

    for name in ("link", "nowhere", "fifo", "."):
        sentence = (
            f"casebook: '{tmp_path / name}' could not be written: it is not an ordinary file, so it is left alone.\n"
        )
        assert (1, sentence) == refused(towel, book, "export", "towel", "--output", str(tmp_path / name))
    assert 1 == refused(towel, book, "export", "towel", "--output", "/dev/full")[0]

    assert ("precious", True) == (target.read_text(), (tmp_path / "link").is_symlink())


@pytest.mark.parametrize("name", ["no such folder/export.txt", "book.db/export.txt", "x" * 300])
def test_a_place_that_cannot_be_written_is_a_sentence(towel: Any, book: Path, tmp_path: Path, name: str) -> None:
    """A folder that is not there, a file in its place, a name too long: status 1, one sentence with the name."""
    status, message = refused(towel, book, "export", "towel", "--output", str(tmp_path / name))

    assert (1, 1, True) == (
        status,
        message.count("\n"),
        message.startswith("casebook: '") and "could not be written: " in message,
    )


@pytest.mark.parametrize("name", ["", "~nobodybythisname/x"])
def test_a_name_that_names_no_file_is_a_sentence(towel: Any, book: Path, name: str) -> None:
    """An empty name, or the home of nobody, is refused in one sentence: never a traceback."""
    status, message = refused(towel, book, "export", "towel", "--output", name)

    assert (True, 1, True) == (status in (1, 2), message.count("\n"), message.startswith("casebook: "))


def test_the_old_export_stays_when_the_new_one_fails(towel: Any, book: Path, tmp_path: Path) -> None:
    """An export that cannot be made leaves the file that was there: nothing is opened before the text is ready."""
    there = tmp_path / "export.txt"
    there.write_text("old")

    status, _ = refused(towel, book, "export", "towel", "--limit", "1", "--output", str(there), "--force")

    assert (2, "old") == (status, there.read_text())


def test_json_in_a_file_is_json(towel: Any, tmp_path: Path) -> None:
    """The file holds what stdout would have held."""
    record_story(towel)
    towel("export", "towel", "--format", "json", "--output", str(tmp_path / "towel.json"))

    assert "towel" == json.loads((tmp_path / "towel.json").read_text(encoding="utf-8"))["case"]["handle"]


@pytest.mark.parametrize(("option", "key"), [("--as", "recipients"), ("--for", "places")])
def test_what_an_option_takes_is_listed_as_json_wherever_that_stands(towel: Any, option: str, key: str) -> None:
    """`--as --json` names no recipient `--json`: it lists them as data, as `--json --as` does."""
    behind, before = towel("export", option, "--json"), towel("export", "--json", option)

    assert (0, behind.stdout) == (before.exit_code, before.stdout)
    assert len(json.loads(behind.stdout)[key]) > 5


def test_as_alone_lists_whom_a_case_can_be_told_to(towel: Any) -> None:
    """`export --as` with nothing behind it, and `--forms`, print each recipient with when to use it; `--for` the places."""
    listed = towel("export", "--as")

    assert [line.split()[0] for line in listed.stdout.splitlines()] == [one.value for one in Recipient]
    assert (listed.exit_code, listed.stdout) == (0, towel("export", "towel", "--forms").stdout)
    assert towel("export", "--for").stdout == towel("export", "--places").stdout


def test_a_form_says_on_stderr_what_it_has_blanks_for(towel: Any, book: Path) -> None:
    """A form has a visible blank for what is not kept; the remark's command fills it, and it is gone."""
    before = towel("export", "towel", "--as", "email")
    towel("me", "--name", "Sam de Vries")
    after = towel("export", "towel", "--as", "email")

    assert ("[your name]" in before.stdout, "casebook me --name" in before.stderr) == (True, True)
    assert ("\nSam de Vries\n" in after.stdout, "casebook me --name" in after.stderr) == (True, False)
    sentence = "--limit, --for, --parts and --lead are for --as chat; leave them out with --as email."
    assert (2, f"casebook: {sentence}\n") == refused(towel, book, "export", "towel", "--as", "email", "--limit", "300")


def test_an_export_goes_one_way(towel: Any, book: Path) -> None:
    """To the clipboard, a browser or a file: two at once, and what none of them takes, are refused in a sentence."""
    for words, sentence in {
        ("--copy", "--output", "x"): "--copy, --view and --output are each a way out; take one of them.",
        ("--copy", "--format", "csv"): "--copy is for --format text or markdown; for csv name a file: --output FILE.",
        ("--view",): "--view opens --format html or pdf; text is neither.",
    }.items():
        assert (2, f"casebook: {sentence}\n") == refused(towel, book, "export", "towel", *words)
