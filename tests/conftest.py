"""What all tests share: a home and a book of their own in a temporary folder, and a present that does not move."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from functools import cache, partial, wraps
from importlib import import_module
from inspect import signature
from pathlib import Path
from pkgutil import walk_packages
from typing import Any, NamedTuple

import pytest
from hypothesis import settings
from typer.main import get_command
from typer.testing import CliRunner

from casebook.cli.app import app
from tests.members import MEMBERS, OPTION
from tests.workers import begins_at_the_end, by_rooms, from_the_beginning, from_the_end

NOW = "2024-11-20T12:00:00+01:00"
"""The present in every test that names no other: a Wednesday, three weeks into the story of the towel."""

UNFORESEEN = "did not foresee"
"""What the sentence about a fault of the program's own says, which no test ever takes for an answer."""

USUAL, SHARE = 60, 10
"""How many examples are thought of for a property, and what share of them in a plain run: one of so many."""

# The same examples in every run, so that a change fails for what it changed; `long` thinks of new ones each time.
settings.register_profile("casebook", deadline=None, max_examples=USUAL // SHARE, derandomize=True)
settings.register_profile("whole", deadline=None, max_examples=USUAL, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=600)
settings.load_profile("casebook")


def examples(usual: int, *, long: int | None = None) -> settings:
    """For a property with a figure of its own: so many examples under `--hypothesis-profile whole`, as `.ci/run` has them.

    The long figure is that of the profile `long`, the usual one where none is given; a plain run thinks of one of `SHARE`.
    """
    profile = settings.default.max_examples if settings.default else USUAL
    most = usual if long is None else long
    return settings(max_examples=most if profile > USUAL else max(1, usual * profile // USUAL))


def one_of(share: int) -> pytest.MarkDecorator:
    """For a rule over many members that takes long: `one_of` is this share in a plain run, and 1 under `-m whole`."""
    return pytest.mark.parametrize("one_of", [share, pytest.param(1, marks=pytest.mark.whole)])


def each(names: str | Sequence[str], members: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """For one rule that many members follow: runs the test for each in turn, and fails with all that do not follow it.

    It takes what `parametrize` takes, but is one test: to start each member as one would take longer than most rules do.
    Fixtures are shared by all members, so that no member may leave anything behind. A plain run tries a few of many.
    """
    given = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)

    def around(test: Callable[..., None]) -> Callable[..., None]:
        rule = f"{test.__module__}.{test.__name__}"

        @wraps(test)
        def in_turn(**fixtures: Any) -> None:
            failures, tried = [], MEMBERS.tried(list(members), rule)
            for member in tried:
                values = (member,) if len(given) == 1 else member
                try:
                    test(**fixtures, **dict(zip(given, values, strict=True)))
                except (Exception, pytest.fail.Exception) as failure:
                    failures.append((member, failure))
            assert tried, "there is no member"
            if failures:
                told = "\n\n".join(f"{member!r}:\n{failure}" for member, failure in failures)
                raise AssertionError(f"{len(failures)} of {len(tried)}:\n\n{told}") from failures[0][1]

        stated = signature(test)
        fixtures = [one for name, one in stated.parameters.items() if name not in given]
        in_turn.__signature__ = stated.replace(parameters=fixtures)  # type: ignore[attr-defined]
        return in_turn

    return around


Casebook = Callable[..., Any]

HOME_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")

MEMORY = Path("/dev/shm")
"""Where Linux keeps files in memory: a book there is synced at once, and half of the time of a run was waiting for disks."""

ROOM = 2 * 1024**3
"""What must be free there, in bytes, to be used; a run takes a tenth of it, and keeps only what failed."""

LONGEST = ("tests/understanding/test_understanding.py", "tests/cli/test_cli_passphrase.py", "tests/transcripts/")
"""Where single tests take seconds; they come first, so that in the end no worker waits for one that another has just begun."""

GARBAGE = 200_000
"""How many objects are made and not freed until the garbage collector comes; Python's own figure is 700, or 2,000."""

own_home = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the option that has a plain run try all members of each rule."""
    parser.addoption(OPTION, action="store_true", help="try all members of each rule, and not a few of many")


def pytest_configure(config: pytest.Config) -> None:
    """Give the whole run, and every process it starts, a home of its own: no test can touch the person's book.

    Temporary folders are made in memory where there is room, unless TMPDIR says where they shall be.
    """
    MEMBERS.look_at(config)
    gc.disable()  # until all is collected, which makes little garbage
    if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK | os.X_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ["TMPDIR"], tempfile.tempdir = str(MEMORY), None
    config.stash[own_home] = folder = tempfile.TemporaryDirectory(prefix="casebook-tests-home-")
    for name in [*HOME_FOLDERS, *(name for name in os.environ if name.startswith("CASEBOOK_"))]:
        if name != "CASEBOOK_WRITE_GOLDEN":
            os.environ.pop(name, None)
    os.environ["HOME"] = os.environ["USERPROFILE"] = folder.name
    # The program is started hundreds of times, and need be compiled only once.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False


@pytest.hookimpl(wrapper=True)
def pytest_collect_directory() -> Generator[None, pytest.Collector | None, pytest.Collector | None]:
    """Look through a folder from its end where this worker begins there."""
    folder = yield
    return from_the_end(folder) if folder is not None and begins_at_the_end() else folder


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> Generator[None, None, None]:
    """Once they are in an order by chance: a few of many members, room by room, and first of all what takes longest."""
    if begins_at_the_end():
        items[:] = from_the_beginning(items)
    yield
    MEMBERS.drop(config, items)
    items[:] = sorted(by_rooms(items), key=lambda item: not item.nodeid.startswith(LONGEST))


def load_all() -> None:
    """Import every module of the program, but for those that are run by name."""
    for module in walk_packages(import_module("casebook").__path__, "casebook."):
        if not module.name.endswith(".__main__"):
            import_module(module.name)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Have the garbage collector leave alone what every test finds, the modules and thousands of tests, and come rarely.

    Looking through all of it over and over was a tenth of the time of a run, coming as often as Python has it come a
    twentieth of the rest. What is not closed is still found, by its references or in the end.

    Hypothesis takes words of the modules that are loaded for its examples: all of them are, whatever ran before.
    """
    if any(item.get_closest_marker("hypothesis") for item in session.items):
        load_all()
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE)
    gc.enable()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Clear that home away, and look for what was not closed once more; pytest looks five times, then without what is left."""
    config.stash[own_home].cleanup()
    gc.collect()
    gc.freeze()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Where the book of this test is, or will be."""
    return tmp_path / "book.db"


command_line = cache(partial(get_command, app))
"""The whole command line, which `app` builds anew for each process."""


class Result(NamedTuple):
    """What came back of a command line; `output_bytes` is both streams as they were written."""

    exit_code: int
    stdout_bytes: bytes
    stderr_bytes: bytes
    output_bytes: bytes

    @property
    def stdout(self) -> str:
        """What it printed."""
        return self.stdout_bytes.decode(errors="replace").replace("\r\n", "\n")

    @property
    def stderr(self) -> str:
        """What it said beside that."""
        return self.stderr_bytes.decode(errors="replace").replace("\r\n", "\n")

    @property
    def output(self) -> str:
        """Both, as they were written."""
        return self.output_bytes.decode(errors="replace").replace("\r\n", "\n")


def invoke(words: Sequence[str], env: Mapping[str, str], input: str = "") -> Result:
    """What comes back of a command line in this process, in this environment. What is no refusal is raised.

    It does what `CliRunner.invoke` does, which builds the whole command line anew each time.
    """
    with CliRunner().isolation(input, env) as streams:
        with pytest.raises(SystemExit) as ended:
            command_line().main(args=list(words), prog_name="casebook")
        sys.stdout.flush()
        sys.stderr.flush()
        return Result(int(ended.value.code or 0), *(stream.getvalue() for stream in streams))


def run(book: Path, *words: str, now: str = NOW, tz: str = "Europe/Amsterdam", input: str = "", **env: str) -> Result:
    """What comes back of a command line in this process, away from any terminal: exit_code, stdout and stderr.

    `now`, `tz` and `env` change the environment it finds; `input` is its stdin.
    """
    found = {"CASEBOOK_BOOK": str(book), "CASEBOOK_NOW": now, "TZ": tz, "LC_ALL": "C.UTF-8", **env}
    result = invoke(words, found, input)
    assert UNFORESEEN not in result.stderr, f"{words}: {result.stderr}; --debug shows where"
    return result


@pytest.fixture
def casebook(book: Path) -> Casebook:
    """Runs command lines with the book of this test; see `run`."""
    return partial(run, book)


Commands = tuple[tuple[str, ...], ...]

_books_after: dict[tuple[bytes, Commands, tuple[tuple[str, str], ...]], bytes] = {}
"""What commands made of a book, by what it held before and the environment; they are typed into the same book only once."""


def record(casebook: Casebook, *commands: tuple[str, ...], warns: bool = False) -> None:
    """Type these commands, or put the book in place that they made before of one that held the same bytes.

    Each must succeed, and say nothing on stderr unless it `warns`.
    """
    [book], environment = casebook.args, casebook.keywords  # type: ignore[attr-defined]
    before = (book.read_bytes() if book.exists() else b"", commands, tuple(sorted(environment.items())))
    if before not in _books_after:
        for words in commands:
            result = casebook(*words)
            warnings = "" if warns else result.stderr.partition("casebook: this is a new book")[0]
            assert (0, "") == (result.exit_code, warnings), words
        _books_after[before] = book.read_bytes()
    book.write_bytes(_books_after[before])
    book.chmod(0o600)


@pytest.fixture
def towel(casebook: Casebook) -> Casebook:
    """The runner of `casebook`, in a book with an open case: the towel, its problem and what is wanted."""
    record(
        casebook,
        (
            *("open", "towel", "--company", "Amazon", "--order", "302-1234567-1234567", "--item", "red bath towel"),
            *("--ordered", "28 Oct", "--problem", "I ordered a red bath towel and got a grey bathrobe."),
            *("--want", "a full refund", "--amount", "24.99 EUR"),
        ),
    )
    return casebook


@pytest.fixture
def golden() -> Callable[[Path, str], None]:
    """Compares a whole output with its golden file. CASEBOOK_WRITE_GOLDEN=1 writes that file instead: read it then."""

    def compare(path: Path, written: str) -> None:
        if os.environ.get("CASEBOOK_WRITE_GOLDEN"):
            path.write_bytes(written.encode())
        assert path.read_bytes().decode() == written

    return compare
