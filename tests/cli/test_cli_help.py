"""Help: every command explained by itself, with an example that is real, at every width."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import typer
from processes import outside
from rich.cells import cell_len

from casebook.cli.app import COMMANDS, SECTIONS, app, command_function
from casebook.cli.help_layout import HelpFormatter
from casebook.errors import ExitCode
from tests.conftest import each

NAMES = list(COMMANDS)

ANYWHERE = ("--yes", "--no-input", "--plain-questions")
"""The program's own options, which it takes from wherever they were typed."""


def docstring(name: str) -> str:
    """The docstring of a command, which is its help."""
    return str(command_function(name).__doc__)


def examples(name: str) -> list[list[str]]:
    """The command lines of a command's example, each as its words."""
    _, _, example = docstring(name).partition("Example:")
    lines = re.split(r",\s+(?=casebook )", " ".join(example.split()))
    return [shlex.split(line) for line in lines if line]


def test_the_list_of_commands_says_what_the_command_says() -> None:
    """The summary in `casebook --help` is the first line of the command's own help."""
    assert {name: docstring(name).splitlines()[0] for name in NAMES} == COMMANDS


def test_every_command_has_an_example_that_can_be_typed() -> None:
    """The example in the help is a command line of that very command, and it parses: no option of it is made up."""
    root = typer.main.get_command(app)
    for name in NAMES:
        found = examples(name)

        assert found, name
        for program, command, *words in found:
            assert ("casebook", name) == (program, command)
            context = root.make_context("casebook", [command, *words], resilient_parsing=False)
            with context:
                loaded: Any = root.get_command(context, name)  # type: ignore[attr-defined]
                with loaded.make_context(name, [word for word in words if word not in ANYWHERE], parent=context):
                    pass


def test_help_is_plain_text_with_the_example_and_the_program_s_options(casebook: Any) -> None:
    """Help exits 0 on stdout alone, in 80 columns here, without colour, box, escape or blanks at the end of a line.

    The example of a command is in it, and where `--book` may stand; an argument that may be left out stands in one pair of
    brackets: `[CASE]`, as in the contract.
    """
    for name in ["", *NAMES]:
        result = casebook(*filter(None, [name]), "--help")
        rows, words = result.stdout.splitlines(), " ".join(result.stdout.split())

        assert (0, "") == (result.exit_code, result.stderr), name
        assert result.stdout.startswith(f"Usage: casebook {name}".rstrip())
        assert not set("\x1b│╭─╮╰╯") & set(result.stdout), name
        assert max(map(cell_len, rows)) <= 80, name
        assert all(line == line.rstrip() for line in rows), name
        assert "[[" not in rows[0]
        assert not name or "Example: casebook " + name in words, name
        assert (
            not name or "--book PATH, --no-input, --yes, --plain-questions and --debug may be given here too" in words
        ), name


def test_the_short_option_gives_the_same_help(casebook: Any) -> None:
    """`-h` is `--help`, of the program and of a command."""
    for words in ((), ("add",)):
        assert casebook(*words, "--help").stdout == casebook(*words, "-h").stdout


def page_of(name: str, columns: int) -> tuple[str, list[str]]:
    """The help of a command (of the program where it has no name) on so wide a terminal, and the names in it."""
    root: Any = typer.main.get_command(app)
    with root.make_context("casebook", [], resilient_parsing=True, terminal_width=columns) as context:
        called = context
        if name:
            called = root.get_command(context, name).make_context(name, [], parent=context, resilient_parsing=True)
        records = [param.get_help_record(called)[0] for param in called.command.get_params(called)]
        return called.get_help(), [record.partition(" <")[0] for record in records]


@each("columns", [40, 60, 80, 120])
def test_help_fits_the_width(columns: int) -> None:
    """Narrow or wide, every row of every page fits; no word is broken or lost, no option's name cut from its value's."""
    for name in ["", *NAMES]:
        page, names = page_of(name, columns)

        assert page_of(name, 100)[0].split() == page.split(), name
        assert max(map(cell_len, page.splitlines())) <= min(columns, 100), name
        assert [] == [one for one in names if not any(f" {one}" in row for row in page.splitlines())], name


def test_the_terminal_s_width_is_the_help_s(book: Path) -> None:
    """What COLUMNS says is how wide the help is, and never wider than people read."""
    for columns, widest in (("40", 40), ("200", 100)):
        result = outside(book, "add", "--help", COLUMNS=columns)
        rows = result.stdout.decode().splitlines()

        assert (0, b"") == (result.returncode, result.stderr)
        assert widest - 12 < max(map(cell_len, rows)) <= widest


def test_a_word_longer_than_the_page_is_not_broken() -> None:
    """Where not even a word fits, it has a row to itself; what explains a name then stands under it."""
    page = HelpFormatter(width=24)
    with page.section("Options"):
        page.write_dl([("--at", "As 2024-10-31T14:05:00+01:00 is written."), ("--very-long-name FILE|DIR", "A name.")])

    expected = """\
Options:
  --at
      As
      2024-10-31T14:05:00+01:00
      is written.
  --very-long-name FILE|DIR
      A name.
"""
    assert expected == page.getvalue()


def test_every_option_says_what_it_is_for() -> None:
    """No option and no argument of any command is without its help."""
    root: Any = typer.main.get_command(app)
    with root.make_context("casebook", [], resilient_parsing=True) as context:
        silent = [(name, one.name) for name in NAMES for one in root.get_command(context, name).params if not one.help]

    assert [] == silent


def test_the_list_of_commands_is_whole_and_in_order(casebook: Any) -> None:
    """`casebook --help` names every command with its summary, in sections, in the order people need them."""
    first = next(iter(SECTIONS))
    listed, _, statuses = casebook("--help").stdout.partition(f"{first}:")[2].partition("Exit status:")
    rows = [[f"{heading}:", *(" ".join(row) for row in commands.items())] for heading, commands in SECTIONS.items()]

    assert " ".join(" ".join(row) for row in rows) == f"{first}: {' '.join(listed.split())}"
    assert all(f"{status.value} " in statuses for status in ExitCode if status is not ExitCode.INTERRUPTED)


def test_the_text_of_a_contact_warns_of_the_shell_s_history(casebook: Any) -> None:
    """The help of `add` says once that words on a command line are seen by others, and what to type instead."""
    shown = " ".join(casebook("add", "--help").stdout.split())

    assert "stay in the shell's history" in shown
    assert "give TEXT as `-`" in shown


def test_help_needs_no_book_and_no_present(casebook: Any, book: Any) -> None:
    """Help is help whatever the world looks like, and makes nothing."""
    result = casebook("add", "--help", now="nonsense", CASEBOOK_BOOK=":memory:")

    assert (0, "", False) == (result.exit_code, result.stderr, book.exists())
