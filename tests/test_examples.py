"""The stories in `examples/` are typed again, command by command, and come out as before."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casebook.cli.demo import STORY

EXAMPLES = Path(__file__).parents[1] / "examples"
HANDLES = {"towel": "towel", "handdoek": "handdoek", "hostile": "o-neill"}
STORIES = tuple(HANDLES)
FORMS = {"text": "chat.txt", "markdown": "case.md", "csv": "case.csv", "json": "case.json"}
PRESENT = {
    "towel": "2024-11-22T12:00:00+01:00",
    "handdoek": "2025-01-03T09:00:00+01:00",
    "hostile": "2024-11-20T12:00:00+01:00",
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Path, str]]:
    """Tells a story once, by the shell and the real program, in a book of its own; gives the book and all that was printed."""
    folder = tmp_path_factory.mktemp("stories")
    (folder / "casebook").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m casebook "$@"\n')
    (folder / "casebook").chmod(0o755)
    done: dict[str, tuple[Path, str]] = {}

    def tell(story: str) -> tuple[Path, str]:
        if story not in done:
            book = folder / f"{story}.db"
            environ = {
                **{name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "COLUMNS")},
                "CASEBOOK_BOOK": str(book),
                "PATH": f"{folder}:{os.environ['PATH']}",
                "LC_ALL": "C.UTF-8",
                "PYTHONPATH": str(EXAMPLES.parent),
            }
            ran = subprocess.run(
                ["sh", "-e", str(EXAMPLES / story / "story.sh")], env=environ, capture_output=True, check=False
            )
            assert 0 == ran.returncode, ran.stderr.decode()
            done[story] = book, ran.stdout.decode()
        return done[story]

    return tell


@pytest.mark.parametrize("story", STORIES)
def test_a_story_prints_what_it_always_printed(story: str, told: Any, golden: Any) -> None:
    """Every confirmation, every list and every paste along the way, as the person saw them."""
    golden(EXAMPLES / story / "session.txt", told(story)[1])


@pytest.mark.parametrize("story", STORIES)
def test_a_story_has_the_timeline_it_always_had(story: str, told: Any, golden: Any, casebook: Any) -> None:
    """At its end, the whole case in order."""
    result = casebook("timeline", HANDLES[story], now=PRESENT[story], CASEBOOK_BOOK=str(told(story)[0]))

    assert (0, "") == (result.exit_code, result.stderr)
    golden(EXAMPLES / story / "timeline.txt", result.stdout)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("story", STORIES)
def test_a_story_is_exported_as_it_always_was(story: str, form: str, told: Any, golden: Any, casebook: Any) -> None:
    """At its end, in every form. Identities are random, so they are left out of the comparison."""
    result = casebook("export", HANDLES[story], "--format", form, now=PRESENT[story], CASEBOOK_BOOK=str(told(story)[0]))

    assert 0 == result.exit_code
    golden(EXAMPLES / story / FORMS[form], re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "…", result.stdout))


def test_the_demo_is_the_beginning_of_the_story_of_the_towel() -> None:
    """`casebook demo` and the example are one story, typed at the same moments."""
    story = (EXAMPLES / "towel" / "story.sh").read_text(encoding="utf-8").replace("\\\n", "")
    typed, now = [], ""
    for line in story.split("\n"):
        words = shlex.split(line, comments=True)
        if words[:1] == ["at"]:
            now = words[1]
        if words[:1] == ["casebook"]:
            typed.append((now, sorted(words[1:])))
    demo = [(now, sorted(word for group in groups for word in group)) for now, groups in STORY]

    assert demo == typed[: len(demo)]


def test_no_golden_output_holds_a_control_character() -> None:
    """Whatever went in, nothing that moves a cursor or turns a line round came out."""
    for path in EXAMPLES.glob("*/*.*"):
        text = path.read_bytes().decode()
        harmful = [c for c in text if (ord(c) < 32 and c not in "\n\r") or 127 <= ord(c) < 160 or c in "\u202e\u200b"]
        assert (path.name, []) == (path.name, harmful)
