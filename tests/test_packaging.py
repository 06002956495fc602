"""What the wheel brings beside the package, and the versions it is tried with."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from tests.write_share import SHARE, files

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_man_page_and_the_completions_say_what_the_program_says() -> None:
    """They are as the help is now; `python -m tests.write_share` writes them."""
    old = [name for name, text in files().items() if (SHARE / name).read_text(encoding="utf-8") != text]

    assert not old


def test_the_wheel_brings_each_of_them() -> None:
    """Every file of `docs/share` has its place under the environment's `share`."""
    shared = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]

    assert sorted(f"docs/share/{name}" for name in files()) == sorted(shared)
    assert all(place.startswith("share/") for place in shared.values())


def test_no_line_of_the_man_page_is_taken_for_a_command() -> None:
    """A line begins with a dot only where it is one of the few requests that the page needs."""
    requests = (".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".ad")
    lines = [line for line in files()["casebook.1"].splitlines() if line.startswith((".", "'"))]

    assert lines
    assert all(line.split(" ")[0] in requests for line in lines)


def test_the_lowest_versions_are_the_floors() -> None:
    """What `.ci/run` tries as the lowest is what pyproject.toml allows at least, each name once."""
    extras = PROJECT["project"]["optional-dependencies"]
    stated = {*PROJECT["project"]["dependencies"], *extras["encrypt"], *extras["test"]}
    floors = dict(one.split(">=") for one in stated)
    lines = (ROOT / ".ci" / "lowest.txt").read_text(encoding="utf-8").splitlines()
    tried = [line.split("==") for line in lines if line and not line.startswith("#")]

    assert len(tried) == len(floors) == len(dict(tried))
    assert {name: _parts(version) for name, version in floors.items()} == {name: _parts(at) for name, at in tried}


def test_what_a_plain_run_leaves_out_for_its_length_is_run_by_ci() -> None:
    """Each marker that a plain run deselects is a step of `.ci/run`, or says in its own words how it is run; so is every property
    with all of its examples.
    """
    pytest_options = PROJECT["tool"]["pytest"]["ini_options"]
    [left_out] = [one for one in pytest_options["addopts"] if one.startswith("not ")]
    markers = dict(one.split(": ", 1) for one in pytest_options["markers"])
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    steps = {name for name in markers if re.search(rf'pytest [^\n]*-m "?{name}\b', script)}

    assert list(markers) == left_out.removeprefix("not ").split(" and not ")
    assert {"fault", "whole"} == steps
    assert re.search(r'pytest [^\n]*--hypothesis-profile whole -m "whole or hypothesis\b', script)
    assert {"bench", "long"} == {name for name, what in markers.items() if re.search("run by (name|python -m)", what)}


def _parts(version: str) -> list[int]:
    """The parts of a version that say something: 4.0 is 4.0.0."""
    parts = [int(part) for part in version.split(".")]
    while parts[-1] == 0:
        parts.pop()
    return parts
