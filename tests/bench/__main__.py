"""The one command that measures how fast casebook is:

    python -m tests.bench                              three to five minutes
    python -m tests.bench --quick                      half a minute: 1 and 1,000 contacts, few runs
    python -m tests.bench --runs 41 --sizes 1,100000   more precise, where the machine is not left alone

It runs the `casebook` that is installed beside this Python, as whole processes, away from any terminal, in a clean
environment and with a fixed present, on books that it makes in a temporary folder. What is compared runs in turns, so that
a busy moment hits all of it alike. What counts is the ratio of the medians of the wall time; beside it stands that of the
processor time, which tells a slow command from a busy machine or disk. Peak memory is the median too.
No figure fails the run: each row says whether its target was met. It ends with 1 only if a command itself fails.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

NOW = "2024-11-20T12:00:00+01:00"
REPOSITORY = Path(__file__).parents[2]
MEGABYTE = 1 << 20

PLAIN = """\
import typer

app = typer.Typer()


@app.command()
def main(agent: str = "", channel: str = "", date: str = "") -> None:
    print("a line", agent, channel, date)


app()
"""
"""The plain Typer program: one command with three string options, which prints a line."""


class CommandFailed(Exception):
    """A command that is measured did not do what it is measured for."""


@dataclass
class Subject:
    """A command line that is run again and again; `prints` must be in what it prints."""

    name: str
    arguments: Sequence[str]
    environment: Mapping[str, str]
    contacts: int | None = None
    prints: str = ""
    seconds: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    peaks: list[int] = field(default_factory=list)

    def run(self, folder: Path, *, counted: bool) -> None:
        """Run it once, a whole process. Raises CommandFailed."""
        printed, complained = folder / "stdout", folder / "stderr"
        with printed.open("wb") as stdout, complained.open("wb") as stderr:
            begun = perf_counter()
            process = subprocess.Popen(
                self.arguments,
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                env=dict(self.environment),
                cwd=folder,
            )
            _, status, usage = os.wait4(process.pid, 0)
            seconds = perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode or self.prints not in printed.read_text(encoding="utf-8"):
            what = complained.read_text(encoding="utf-8").strip() or "what it printed is not what was expected"
            raise CommandFailed(f"{' '.join(self.arguments)} ended with {process.returncode}: {what}")
        if counted:
            self.seconds.append(seconds)
            self.processor.append(usage.ru_utime + usage.ru_stime)
            self.peaks.append(usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))


@dataclass(frozen=True)
class Comparison:
    """A subject, what its time is divided by, and the most that this ratio should be."""

    subject: Subject
    other: Subject
    of: str
    most: float

    @property
    def ratio(self) -> float:
        """The ratio of the medians of the wall time."""
        return median(self.subject.seconds) / median(self.other.seconds)

    @property
    def processor_ratio(self) -> float:
        """The ratio of the medians of the processor time."""
        return median(self.subject.processor) / median(self.other.processor)


def main() -> int:
    """Measure, print the table; the exit status."""
    options = _options()
    program = shutil.which("casebook", path=str(Path(sys.executable).parent))
    if program is None:
        print(f"there is no casebook beside {sys.executable}; install it there first: python -m pip install .")
        return 1
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as name:
        folder = Path(name)
        try:
            comparisons = _comparisons(program, folder, options.sizes)
            _measure(comparisons, folder, options.runs)
        except CommandFailed as failure:
            print(failure)
            return 1
    print("\n".join(_table(comparisons, program, options.runs)))
    return 0


def _options() -> Namespace:
    parser = ArgumentParser(
        prog="python -m tests.bench", description="Measure how fast casebook is, as whole processes."
    )
    parser.add_argument("--runs", type=int, metavar="N", help="how often each command is run (21; 7 with --quick)")
    parser.add_argument("--sizes", type=_sizes, metavar="N,…", help="contacts in the books (1,1000,100000)")
    parser.add_argument("--quick", action="store_true", help="few runs, no large book")
    options = parser.parse_args()
    options.runs = options.runs or (7 if options.quick else 21)
    options.sizes = options.sizes or ([1, 1000] if options.quick else [1, 1000, 100_000])
    return options


def _sizes(words: str) -> list[int]:
    return sorted({int(word) for word in words.split(",")})


def _comparisons(program: str, folder: Path, sizes: Sequence[int]) -> list[Comparison]:
    """Everything that is compared, in the order of the table."""
    world = _world(folder)
    plain = folder / "plain.py"
    plain.write_text(PLAIN, encoding="utf-8")
    imports_typer = Subject("import typer", [sys.executable, "-c", "import typer"], world)
    imports_both = Subject("import typer, sqlmodel", [sys.executable, "-c", "import typer, sqlmodel"], world)
    plain_program = Subject("a plain Typer program", [sys.executable, str(plain)], world, prints="a line")
    rows = [
        Comparison(Subject(word, [program, word], world, prints="casebook"), imports_typer, imports_typer.name, 1.3)
        for word in ("--version", "--help")
    ]
    per_size = [list(_on_a_book(program, folder, world, contacts)) for contacts in sizes]
    for of_each_size in zip(*per_size, strict=True):
        first, last = of_each_size[0], of_each_size[-1]
        other, most = (imports_both, 0.75) if first.name == "add" else (plain_program, 1.0)
        rows += [Comparison(subject, other, other.name, most) for subject in of_each_size]
        if last is not first:
            rows.append(Comparison(last, first, f"itself at {first.contacts:,}", 1.1))
    return rows


def _on_a_book(program: str, folder: Path, world: Mapping[str, str], contacts: int) -> Iterator[Subject]:
    """The commands on a book of this size; `add` has a copy of its own, so that the others always read the same."""
    book, written = folder / f"{contacts}.db", folder / f"{contacts}-written.db"
    print(f"making a book of {contacts:,} contacts …", file=sys.stderr)
    # A process of its own: a child's peak memory is never less than what its parent had when it was started.
    made = subprocess.run([sys.executable, "-m", "tests.bench.books", book, str(contacts)], cwd=REPOSITORY, check=False)
    if made.returncode:
        raise CommandFailed(f"the book of {contacts:,} contacts could not be made")
    shutil.copy(book, written)
    reading, writing = {**world, "CASEBOOK_BOOK": str(book)}, {**world, "CASEBOOK_BOOK": str(written)}
    pressed = {"_CASEBOOK_COMPLETE": "complete_bash", "COMP_WORDS": "casebook timeline to", "COMP_CWORD": "2"}
    contact = ("The refund is on its way.", "--agent", "Maria", "--role", "representative", "--case-number", "A-1234")
    yield Subject("timeline", [program, "timeline", "towel"], reading, contacts, prints="towel/2")
    yield Subject("export", [program, "export", "towel"], reading, contacts, prints="302-")
    yield Subject("due", [program, "due"], reading, contacts)
    yield Subject("completion", [program], {**reading, **pressed}, contacts, prints="towel")
    yield Subject("add", [program, "add", "towel", *contact], writing, contacts, prints="Maria")


def _world(folder: Path) -> dict[str, str]:
    """The environment of every process: nothing of this one's but where libraries are to be found."""
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH") if name in os.environ}
    return {
        **kept,
        "PATH": os.defpath,
        "HOME": str(folder),
        "TZ": "Europe/Amsterdam",
        "LC_ALL": "C.UTF-8",
        "CASEBOOK_NOW": NOW,
    }


def _measure(comparisons: Sequence[Comparison], folder: Path, runs: int) -> None:
    """Run all of it in turns: once uncounted, then `runs` times, every other time in the opposite order."""
    subjects = list({id(each): each for one in comparisons for each in (one.other, one.subject)}.values())
    for turn in range(runs + 1):
        print(f"\rrun {turn} of {runs} ", end="", file=sys.stderr, flush=True)
        for subject in subjects if turn % 2 else reversed(subjects):
            subject.run(folder, counted=turn > 0)
    print("\r", end="", file=sys.stderr)


def _table(comparisons: Sequence[Comparison], program: str, runs: int) -> Iterator[str]:
    yield f"{program}, Python {sys.version.split()[0]}, median of {runs} runs"
    yield ""
    told = f"{'command':<11}{'contacts':>9}{'wall':>9}{'peak':>8}"
    yield f"{told}   {'compared with':<24}{'wall':>8}{'ratio':>7}{'target':>8}          cpu"
    for one in comparisons:
        contacts = "" if one.subject.contacts is None else f"{one.subject.contacts:,}"
        peak = f"{median(one.subject.peaks) / MEGABYTE:.0f} MB"
        met = "met" if one.ratio <= one.most else "MISSED"
        yield (
            f"{one.subject.name:<11}{contacts:>9}{_wall(one.subject):>9}{peak:>8}   {one.of:<24}{_wall(one.other):>8}"
            f"{one.ratio:>7.2f}{f'≤ {one.most:.2f}':>8}  {met:<8}{one.processor_ratio:.2f}"
        )


def _wall(subject: Subject) -> str:
    return f"{median(subject.seconds) * 1000:.0f} ms"


if __name__ == "__main__":
    sys.exit(main())
