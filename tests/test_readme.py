"""What the README shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from casebook.cli.app import SECTIONS
from tests.replay import SHOWN_BOOK, steps_of

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_session_of_the_readme_comes_out_as_shown(casebook: Any, book: Path) -> None:
    """Typed one after another into one book, the commands print what the README says, both streams together."""
    steps = steps_of(ROOT / "README.md")

    for step in steps:
        assert "casebook" == step.words[0]
        result = casebook(*step.words[1:], now=step.now)
        printed = result.output.replace(str(book), SHOWN_BOOK)
        assert (step.words, step.output.rstrip("\n")) == (step.words, printed.rstrip("\n"))
    assert len(steps) > 5


def test_the_readme_has_a_line_for_every_command() -> None:
    """Nobody has to guess which commands there are; they stand in the sections of the help."""
    listed = README.partition("\n## Commands\n")[2].partition("\n## ")[0]
    sections = dict(zip(*[iter(re.split(r"^\*\*(.*)\*\*$", listed, flags=re.MULTILINE)[1:])] * 2, strict=True))

    assert list(SECTIONS) == list(sections)
    for heading, commands in SECTIONS.items():
        heads = " ".join(re.findall(r"^\| (`casebook .*?) \| ", sections[heading], re.MULTILINE))
        assert [*commands] == re.findall(r"`casebook (\w+)", heads), heading


def test_the_map_names_every_room_and_none_that_is_not_there() -> None:
    """The map of the house is the house."""
    rooms = {path.parent.name for path in (ROOT / "casebook").glob("*/__init__.py")}
    mapped = set(re.findall(r"^    (?:casebook/)?  ([a-z]+)/ ", README, re.MULTILINE))

    assert rooms == mapped


def test_what_ci_runs_is_what_the_readme_says() -> None:
    """The two commands for a fresh machine are read out of the README by `.ci/run`, so they must each be there once."""
    setups = re.findall(r"^python3 -m venv .*$", README, re.MULTILINE)

    assert 2 == len(setups)
    assert setups[0].endswith("casebook demo")
    assert "pytest" in setups[1]
