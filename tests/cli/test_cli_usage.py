"""Command lines that cannot be: one sentence, what was probably meant, status 2, and nothing done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import typer
from assertions import refused

from casebook import __version__
from casebook.cli.app import COMMANDS, app
from casebook.cli.short_options import SHORT
from casebook.cli.unknown_command import OPTION_SYNONYMS, SYNONYMS, UnknownCommand, option_meant
from tests.conftest import each

OF_A_TEXT = "`casebook open`, `casebook say`, `casebook export`, `casebook pack`"
"""The commands that have the language of a text, but for `edit`."""


@each(
    ("words", "sentence"),
    [
        (("timelin",), "there is no command 'timelin'. Did you mean 'timeline'?"),
        (("ad", "towel"), "there is no command 'ad'. Did you mean 'add'?"),
        (("zzz",), "there is no command 'zzz'. `casebook --help` lists them all."),
        (("",), "there is no command ''. `casebook --help` lists them all."),
        (("add", "towel", "--chanel", "chat"), "there is no option '--chanel'. Did you mean '--channel'?"),
        (("add", "towel", "--case_number", "1"), "there is no option '--case_number'. Did you mean '--case-number'?"),
        (
            ("add", "towel", "--account", "44"),
            "there is no option '--account'. Did you mean '--ref \"account=NO\"'?",
        ),
        (
            ("open", "gas", "--Kundennummer", "44"),
            "there is no option '--Kundennummer'. Did you mean '--ref \"Kundennummer=NO\"'?",
        ),
        (("open", "trip", "--reserva", "44"), "there is no option '--reserva'. Did you mean '--booking'?"),
        (("timeline", "--jsn"), "there is no option '--jsn'. Did you mean '--json'?"),
        (("export", "--zzz"), "there is no option '--zzz'. `casebook export --help` shows how it is used."),
        (("--bok", "x", "cases"), "there is no option '--bok'. Did you mean '--book'?"),
        (
            ("edit", "towel", "--policy", "7"),
            "there is no option '--policy'. `casebook add` and `casebook open` take it.",
        ),
        (
            ("close", "towel", "--within", "7"),
            "there is no option '--within'. `casebook add`, `casebook promise` and `casebook edit` take it.",
        ),
        (
            ("add", "x", "--language", "nl"),
            f"there is no option '--language'. {OF_A_TEXT} and `casebook edit` take it.",
        ),
        (
            ("timeline", "towel", "--since", "2 Nov", "--until", "30 Oct"),
            "--until Wed 30 Oct 2024 is before --since Sat 2 Nov 2024; turn them round, or leave one out.",
        ),
        (
            ("stats", "--since", "2 Nov 10:00", "--until", "2 Nov 9:00"),
            "--until Sat 2 Nov 2024 09:00 is before --since Sat 2 Nov 2024 10:00; turn them round, or leave one out.",
        ),
        (("--show-completion", "zhs"), "--show-completion cannot be 'zhs'; did you mean 'zsh'?"),
        (("add", "--foo"), "there is no option '--foo'. `casebook add --help` shows how it is used."),
        (("add", "-y"), "there is no option '-y'. Did you mean '--yes'?"),
        (("add", "-q"), "there is no option '-q'. `casebook add --help` shows how it is used."),
        (("add", "towel", "-agent", "Maria"), "'-agent' is not an option. Did you mean '--agent'?"),
        (
            ("add", "towel", "-a lot of waiting"),
            "'-a lot of waiting' is not an option; put a blank behind '-a', or `--` before a text that begins with a dash.",
        ),
        (("ls",), "there is no command 'ls'; type `casebook cases` (list all cases)."),
        (("purge", "towel/1"), "there is no command 'purge'; type `casebook erase` (remove what was typed for good)."),
        (("help", "zzz"), "there is no command 'zzz'. `casebook --help` lists them all."),
        (
            ("help", "add", "export"),
            "'export' is more than `casebook help` takes, which is one command: `casebook help add`.",
        ),
        (("add", "towel", "x", "-c", "phnoe"), "--channel cannot be 'phnoe'; did you mean 'phone'?"),
        (
            ("add", "towel", "x", "-d", "yesteday 15:00"),
            "--date 'yesteday 15:00' has 'yesteday' in it, which is no part of a date; did you mean 'yesterday 15:00'?",
        ),
        (
            ("promise", "towel", "x", "--by", "before the weekned"),
            "--by 'before the weekned' is not a date; did you mean 'before the weekend'?",
        ),
        (("timeline", "--kind", "promse"), "--kind cannot be 'promse'; did you mean 'promise'?"),
        (("export", "--language", "Latin"), "there is no text in 'Latin'; choose en, nl, de, fr or es."),
        (("settle", "towel/1"), None),
        (("settle",), None),
        (("open",), None),
        (("note",), None),
        (("ship", "towel"), None),
        (("promise", "towel"), None),
        (("close",), None),
        (
            ("add", "towel", "text", "more"),
            "'more' is more than `casebook add` takes. Did you mean casebook add towel \"text more\"?",
        ),
        (
            ("cases", "towel"),
            "'towel' is more than `casebook cases` takes. `casebook cases --help` shows how it is used.",
        ),
        (("add", "towel", "--date"), None),
        (("timeline", "--all=yes"), None),
    ],
)
def test_a_command_line_that_cannot_be_is_one_sentence(
    towel: Any, book: Path, words: tuple[str, ...], sentence: str | None
) -> None:
    """Status 2, nothing on stdout, one sentence that begins alike everywhere and names a way on."""
    status, message = refused(towel, book, *words)

    assert (2, 1, True) == (
        status,
        message.count("\n"),
        message.startswith("casebook: ") and message.endswith((".\n", "?\n")),
    )
    if sentence is not None:
        assert f"casebook: {sentence}\n" == message


@pytest.mark.parametrize("words", [("add", "towel", "--date"), ("export", "--limit"), ("cases", "--book"), ("--book",)])
def test_an_option_without_its_value_is_refused(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """An option at the end of the line that needs a value is named; nothing is run without it."""
    status, message = refused(towel, book, *words)

    assert (2, True, 1) == (status, words[-1] in message, message.count("\n"))


def test_what_is_missing_is_named(towel: Any, book: Path) -> None:
    """The argument that is missing is called what the help calls it, and the help that explains it is named."""
    for words, name in (
        (("open",), "HANDLE"),
        (("ship", "towel"), "NUMBER"),
        (("settle",), "ENTRY"),
        (("close",), "CASE"),
    ):
        expected = f"casebook: {name} is missing. `casebook {words[0]} --help` shows how it is used.\n"
        assert (2, expected) == refused(towel, book, *words)


def test_a_command_s_help_is_named_where_its_option_lacks_a_value(towel: Any, book: Path) -> None:
    """The way on is the help of the command that was typed, not that of the program."""
    assert "`casebook add --help`" in refused(towel, book, "add", "towel", "--date")[1]


@pytest.mark.parametrize(
    "name", ["", ":memory:", "file:x.db?mode=memory", "file::memory:", "postgresql://x/y", "sqlite:///x"]
)
def test_what_is_no_file_s_name_is_no_book(towel: Any, book: Path, name: str) -> None:
    """A book is an ordinary file: names that SQLite or others take for something else are refused with status 2."""
    expected = f"casebook: '{name}' is not the name of a file; name one with --book or CASEBOOK_BOOK.\n"

    for words in (("--book", name, "cases"), ("--book", name, "open", "x", "--company", "y")):
        assert (2, expected) == refused(towel, book, *words)


@pytest.mark.parametrize("name", ["~nobodybythisname/book.db", "~tilde.db"])
def test_the_home_of_nobody_is_no_traceback(towel: Any, book: Path, name: str) -> None:
    """A name that begins with `~` and is nobody's home is one sentence, or the name of a file in this folder."""
    result = towel("--book", name, "cases")

    assert (True, "", 1) == (result.exit_code in (1, 2), result.stdout, result.stderr.count("\n"))


@pytest.mark.parametrize(
    "words",
    [
        ("--book", "{}", "cases"),
        ("--book={}", "cases"),
        ("cases", "--book", "{}"),
        ("cases", "--book={}"),
        ("cases", "--no-input", "--book", "{}", "--yes"),
        ("--no-input", "cases", "--book", "{}"),
    ],
)
def test_the_options_of_the_program_may_stand_anywhere(towel: Any, tmp_path: Path, words: tuple[str, ...]) -> None:
    """`--book`, `--no-input` and `--yes` stand before the command or behind it; `--book` wins over CASEBOOK_BOOK."""
    other = tmp_path / "other book.db"
    towel("--book", str(other), "open", "kettle", "--company", "Coolblue")

    result = towel(*(word.format(other) for word in words))

    expected = "kettle  Coolblue  open today  no contact yet  nothing promised\n"
    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)


def test_what_follows_two_dashes_is_never_an_option(towel: Any) -> None:
    """After `--` a word that looks like an option, even one of the program's, is text."""
    for text in ("--agent was rude", "--yes", "--book"):
        towel("note", "towel", "--", text)

    shown = towel("timeline", "towel").stdout
    assert all(f"  {text}\n" in shown for text in ("--agent was rude", "--yes", "--book"))


@pytest.mark.parametrize("value", ["--yes", "--no-input", "--book", "--book=elsewhere.db"])
def test_the_value_of_an_option_is_never_an_option(towel: Any, value: str) -> None:
    """What stands where an option's value belongs is that value, though it looks like an option of the program."""
    for words in (("add", "towel", "x", "--agent", value), ("add", "towel", "y", f"--agent={value}")):
        result = towel(*words, "--case-number", "1", "--json")
        assert (0, "") == (result.exit_code, result.stderr)
        assert value == json.loads(result.stdout)["entries"][0]["agent"]


def test_the_version_is_one_line(casebook: Any, book: Path) -> None:
    """`--version` prints name and version, needs no book, and makes none."""
    result = casebook("--version")

    assert (0, f"casebook {__version__}\n", "", False) == (
        result.exit_code,
        result.stdout,
        result.stderr,
        book.exists(),
    )


def test_nothing_typed_is_the_help(casebook: Any) -> None:
    """`casebook` alone prints what `casebook --help` prints, and exits 0."""
    bare, asked = casebook(COLUMNS="80"), casebook("--help", COLUMNS="80")

    assert (0, asked.stdout, "") == (bare.exit_code, bare.stdout, bare.stderr)


def test_help_is_a_command_too(casebook: Any) -> None:
    """`help add` is `add --help`, `help` alone the program's, behind the program's options as well; `-V` the version."""
    assert casebook("add", "--help").stdout == casebook("help", "add").stdout == casebook("--yes", "help", "add").stdout
    assert casebook("--help").stdout == casebook("help").stdout == casebook("help", "help").stdout
    assert casebook("--version").stdout == casebook("-V").stdout


def test_letters_stand_for_what_is_typed_most(towel: Any) -> None:
    """Each letter is its option, its value behind it, joined to it or after `=`."""
    for words in (("-n", "A-1"), ("-nA-1",), ("-n=A-1",)):
        result = towel("add", "towel", "x", "-c", "phone", "-a", "Maria", "-d", "19 Nov", *words, "--json")
        entry = json.loads(result.stdout)["entries"][0]
        told = [entry[key] for key in ("channel", "agent", "at", "case_number")]
        assert (0, ["phone", "Maria", "2024-11-19", "A-1"]) == (result.exit_code, told)
    assert "promised: a call" in towel("add", "towel", "x", "-p", "a call by 2 Dec").stdout


def test_a_letter_means_the_same_in_every_command() -> None:
    """Each letter is the letter of one option wherever it can be typed, and every option with a letter always has it."""
    root: Any = typer.main.get_command(app)
    with root.make_context("casebook", [], resilient_parsing=True) as context:
        commands = [root, *(root.get_command(context, name) for name in COMMANDS)]
        called = [tuple(sorted(param.opts, key=len)) for one in commands for param in one.get_params(context)]
    names = {options for options in called if any(option.startswith("-") for option in options)}
    letters = [options[0] for options in names if len(options[0]) == 2]

    assert len(letters) == len(set(letters))
    assert {("-h", "--help"), ("-V", "--version"), *((short, long) for long, short in SHORT.items())} == {
        options for options in names if len(options) > 1
    }


def test_what_other_programs_say_names_a_command_of_ours() -> None:
    """Every word that is no command of ours leads to some that are; of several each is named."""
    expected = "there is no command 'rm'; type `casebook remove` (do one) or `casebook erase` (do two)."

    assert expected == str(UnknownCommand("rm", {"remove": "Do one.", "erase": "Do two."}))
    assert [] == [name for name in SYNONYMS if name in COMMANDS]
    assert {one for meant in SYNONYMS.values() for one in meant} <= set(COMMANDS)


def test_what_people_call_an_option_names_ours() -> None:
    """Each word leads to an option that some command has, and only where it has it."""
    root: Any = typer.main.get_command(app)
    with root.make_context("casebook", [], resilient_parsing=True) as context:
        commands = [root.get_command(context, name) for name in COMMANDS]
        known = {option for one in commands for param in one.get_params(context) for option in param.opts}

    assert {option for options in OPTION_SYNONYMS.values() for option in options} <= {*known, "--yes"}
    assert ("--language", "", "--agent") == (
        option_meant("--taal", ["--language"]),
        option_meant("--taal", ["--agent"]),
        option_meant("--agnet", ["--agent"]),
    )
    of_others = ("--zusage", "--promesse", "--promesa", "--toezegging")
    assert {"--promise"} == {option_meant(word, ["--promise"]) for word in of_others}
    assert "--date" == option_meant("--día", ["--date"])


def test_what_no_option_records_a_command_or_a_note_does(casebook: Any) -> None:
    """Typed as an option at another command, it is told where it belongs; what nobody knows is not."""
    ships = casebook("open", "x", "--company", "A", "--parcel", "1Z")
    pays = casebook("add", "x", "--betaald", "5")
    other = casebook("open", "x", "--company", "A", "--fnord", "5")

    assert "`casebook ship` does that" in ships.stderr
    assert "casebook note CASE --kind paid --amount SUM" in pays.stderr
    assert "`casebook open --help` shows how it is used." in other.stderr
    assert [2, 2, 2] == [each.exit_code for each in (ships, pays, other)]


def test_every_command_is_found_by_its_name_alone(casebook: Any) -> None:
    """No command goes by a beginning or by capitals: `tim` and `ADD` are refused."""
    for name in COMMANDS:
        assert 2 == casebook(name.upper(), "x").exit_code
        assert 2 == casebook(name[:-1], "x").exit_code


def test_a_book_that_cannot_be_reached_is_named(casebook: Any, tmp_path: Path) -> None:
    """Where not even its place can be looked at; nothing is said of writing, which nobody asked for."""
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    too_long = str(tmp_path / ("n" * 300))

    for book in (str(circle), str(circle / "book.db"), too_long):
        for words in (("timeline",), ("add", "robe", "x", "--company", "Amazon"), ("undo",), ("backup",)):
            result = casebook("--book", book, *words)
            assert (1, "", 1) == (result.exit_code, result.stdout, result.stderr.count("\n")), (words, result.stderr)
            assert book[:20] in result.stderr, (words, result.stderr)
            assert "could not be written" not in result.stderr, (words, result.stderr)
