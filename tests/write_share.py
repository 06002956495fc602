"""Writes what the wheel brings for `man` and for the Tab key, from the program's own help: `python -m tests.write_share`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import typer

from casebook import __version__
from casebook.cli.app import COMMANDS, app
from casebook.cli.coercion import name_of
from tests.command_words import command_words

ROOT = Path(__file__).parents[1]
SHARE = ROOT / "docs" / "share"

_ZSH = """#compdef casebook
eval $(env _TYPER_COMPLETE_ARGS="${words[1,$CURRENT]}" _CASEBOOK_COMPLETE=complete_zsh casebook)
"""
"""The body of the function that zsh makes of a file in its path; what Typer installs is read once a shell instead."""


def files() -> Mapping[str, str]:
    """The text of each file, by its name in `docs/share`."""
    return {
        "casebook.1": "\n".join(_man_page()) + "\n",
        "casebook.bash": _typers_script("bash"),
        "_casebook": _ZSH,
        "casebook.fish": _typers_script("fish"),
    }


def _typers_script(shell: str) -> str:
    from typer._completion_shared import get_completion_script

    return get_completion_script(prog_name="casebook", complete_var="_CASEBOOK_COMPLETE", shell=shell) + "\n"


def _man_page() -> Iterator[str]:
    root: Any = typer.main.get_command(app)
    context = root.make_context("casebook", [], resilient_parsing=True)
    first, *rest = _paragraphs(root.help)
    yield f'.TH CASEBOOK 1 "" "casebook {__version__}" "User commands"'
    yield ".ad l"
    yield from (".SH NAME", f"casebook \\- {_escaped(first.rstrip('.'))}")
    yield from (".SH SYNOPSIS", ".B casebook", "[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]")
    yield ".SH DESCRIPTION"
    yield from _text(rest)
    yield ".SH OPTIONS"
    for param in root.get_params(context):
        yield from _parameter(param)
    yield ".SH COMMANDS"
    for name in COMMANDS:
        yield from _command(root.get_command(context, name), context)
    yield ".SH EXIT STATUS"
    yield from _text([_section("Exit status")])
    yield ".SH ENVIRONMENT"
    yield from _variables(_section("Environment variables"))
    yield from (".SH FILES", ".TP", "\\fI~/.local/share/casebook/casebook.db\\fR")
    yield _escaped(
        "The book, on Linux; elsewhere in the folder that the system has for data. Beside it the copies of it."
    )


def _command(command: Any, context: Any) -> Iterator[str]:
    own = typer.Context(command, info_name=command.name, parent=context)
    yield f".SS {_escaped(' '.join(['casebook', command.name, *command.collect_usage_pieces(own)]))}"
    yield from _text(_paragraphs(command.help))
    for param in command.get_params(own):
        yield from _parameter(param)


def _parameter(param: Any) -> Iterator[str]:
    # Those of `--help` come from a set, in no order.
    names = sorted((name for name in param.opts if name.startswith("-")), key=len)
    value = "" if not names or getattr(param, "is_flag", False) else f" \\fI{_escaped(_value_of(param))}\\fR"
    shown = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in names) or f"\\fI{_escaped(name_of(param))}\\fR"
    yield from (".TP", f"{shown}{value}", _escaped(param.help or ""))


def _value_of(param: Any) -> str:
    """What stands for the value of an option: `WHEN`."""
    return str(param.metavar or param.name.upper())


def _paragraphs(text: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text.strip())]


def _text(paragraphs: list[str]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from (".PP", _escaped(paragraph))


def _section(heading: str) -> str:
    """What the README says under a heading, as one paragraph."""
    _, _, after = (ROOT / "README.md").read_text(encoding="utf-8").partition(f"\n### {heading}\n")
    return " ".join(after.partition("\n#")[0].split())


def _variables(table: str) -> Iterator[str]:
    """The rows of the README's table of environment variables."""
    cells = [cell.strip() for cell in table.strip("| ").split("|")]
    rows = [cell for cell in cells if cell and not set(cell) <= set("-")][2:]
    for name, meaning in zip(rows[::2], rows[1::2], strict=True):
        yield from (".TP", f"\\fB{_escaped(name.replace('`', ''))}\\fR", _escaped(meaning))


def _escaped(text: str) -> str:
    """Text as roff reads it: no command, no escape, hyphens that can be copied; code without its marks."""
    plain = text.replace("`", "").replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain


def main() -> None:
    """Write the files."""
    command_words()
    SHARE.mkdir(exist_ok=True)
    for name, text in files().items():
        (SHARE / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
