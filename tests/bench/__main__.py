"""The one command that measures how fast casebook is, and prints what it found as Markdown, ready for the README:

    python -m tests.bench                          about a quarter of an hour, the more the slower `import` is
    python -m tests.bench --quick                  two minutes: small books, few runs
    python -m tests.bench --only bulk --runs 1     one group; it may be given more than once
    python -m tests.bench --only size --large      one case among 1,000,000 contacts (3 GB in the temporary folder)

It runs the `casebook` that is installed beside this Python, as whole processes, away from any terminal, in a clean
environment and with a fixed present. jrnl, buku, sqlite-utils and Watson are installed into an environment of their own
under the system's temporary folder, where a large book stays too; where pip cannot, their rows are left out and so are
those that count in units of sqlite-utils. No figure fails the run: it ends with 1 only if a command itself fails.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from tests.bench import programs
from tests.bench.measure import CommandFailed, Comparison, imported, measure
from tests.bench.rows import ENTRIES, GROUPS, HEAVY, MEGABYTE, Bench, commands, modules

HEADER = """\
| | against | wall | processor | aim | | time | peak | aim | |
| --- | --- | ---: | ---: | --- | --- | ---: | ---: | --- | --- |"""
COMMANDS_HEADER = "| | " + " | ".join(f"{entries:,}" for entries in ENTRIES) + " | grows | peak | |"
MODULES_HEADER = """\
| | modules | of them SQLModel's, SQLAlchemy's, pydantic's | aim | |
| --- | ---: | ---: | --- | --- |"""

LINEAR, NOISE = 1.8, 0.1
"""How much more than its case a command may grow, one run being no measure; seconds below which a difference is none."""


def main() -> int:
    """Measure, print the tables as each is ready; the exit status."""
    options = _options()
    program = shutil.which("casebook", path=str(Path(sys.executable).parent))
    if program is None:
        print(f"there is no casebook beside {sys.executable}; install it there first: python -m pip install .")
        return 1
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as name:
        others = _others(options.only)
        bench = Bench(program, Path(name), options.runs, options.contacts, options.bulk, options.large, others)
        print(_heading(bench), flush=True)
        try:
            _measure_all(bench, options)
        except CommandFailed as failure:
            print(failure, file=sys.stderr)
            return 1
    return 0


def _options() -> Namespace:
    parser = ArgumentParser(
        prog="python -m tests.bench", description="Measure how fast casebook is, as whole processes."
    )
    names = [*GROUPS, "commands", "modules"]
    parser.add_argument("--only", action="append", choices=names, metavar="NAME", help=f"of {', '.join(names)}")
    parser.add_argument("--runs", type=int, metavar="N", help="pairs of runs of a row (11; 3 with --quick)")
    parser.add_argument("--quick", action="store_true", help="few runs, small books")
    parser.add_argument("--large", action="store_true", help="the large book has 1,000,000 contacts, not 100,000")
    options = parser.parse_args()
    options.only = options.only or names
    options.runs = options.runs or (3 if options.quick else 11)
    options.contacts = 100 if options.quick else 1_000
    options.bulk = 1_000 if options.quick else 100_000
    options.large = 1_000_000 if options.large else options.bulk
    return options


def _others(only: list[str]) -> programs.Programs | None:
    if not {"others", "bulk"} & set(only):
        return None
    try:
        return programs.installed()
    except programs.NotInstalled as why:
        print(f"rows beside other programs, and in units of sqlite-utils, are left out: {why}", file=sys.stderr)
        return None


def _heading(bench: Bench) -> str:
    beside = ", ".join(f"{name} {version}" for name, version in (bench.others.versions if bench.others else {}).items())
    where = f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()}"
    sizes = f"books of {bench.contacts:,} contacts, {bench.bulk:,} in bulk, {bench.large:,} where one case is looked at"
    return f"{where}; {sizes}; medians of {bench.runs} pairs in turn (in bulk {_bulk_runs(bench)})" + (
        f"; beside {beside}." if beside else "."
    )


def _bulk_runs(bench: Bench) -> int:
    return min(bench.runs, 3)


def _measure_all(bench: Bench, options: Namespace) -> None:
    for name, (title, group) in GROUPS.items():
        if name in options.only:
            _tell(f"making the books of '{name}'")
            comparisons = group(bench)
            if not comparisons:
                continue
            measure(comparisons, bench.folder, _bulk_runs(bench) if name == "bulk" else bench.runs, _tell)
            _print(f"\n**{title}**\n\n{HEADER}", *map(_row, comparisons))
    if "commands" in options.only:
        _tell("running every command in cases of each size")
        title = "Every command in one case of so many entries, processor time"
        _print(
            f"\n**{title}**\n\n{COMMANDS_HEADER}\n{'| --- ' + '| ---: ' * (len(ENTRIES) + 2) + '| --- |'}",
            *_command_rows(bench),
        )
    if "modules" in options.only:
        _print(f"\n**Modules imported**\n\n{MODULES_HEADER}", *_module_rows(bench))


def _row(one: Comparison) -> str:
    figure, peak = one.median_of(one.figure), one.median_of("peak") / MEGABYTE
    most = one.most_bytes and one.most_bytes / MEGABYTE
    waited = "wall" if one.figure == "processor" else one.figure
    ratios = [f"{one.ratio_of(each):.2f}" for each in (waited, "processor")]
    time = f"{figure:.1f} s" if figure >= 10 else f"{figure * 1000:.0f} ms"
    met, small = _against(one.ratio_of(one.figure), one.aim, "≤ {:g}"), _against(peak, most, "≤ {:.0f} MB")
    return _cells(one.subject.name, one.other.name, *ratios, *met, time, f"{peak:.0f} MB", *small)


def _command_rows(bench: Bench) -> Iterator[str]:
    """Of each command its time at each size, how what it takes beyond the smallest grows from size to size, and its peak."""
    for typed, runs in commands(bench):
        times = [run.processor for run in runs]
        aim = LINEAR * ENTRIES[-1] / ENTRIES[-2]
        grows = (times[-1] - times[0]) / max(times[-2] - times[0], NOISE)
        shown = [f"{time * 1000:.0f} ms" for time in times]
        met = "" if grows <= aim else "**faster than linear**"
        yield _cells(f"`{typed}`", *shown, f"{grows:.1f}", f"{max(run.peak for run in runs) / MEGABYTE:.0f} MB", met)


def _module_rows(bench: Bench) -> Iterator[str]:
    for subject in modules(bench):
        names = imported(subject, bench.folder)
        heavy = sum(name.partition(".")[0] in HEAVY for name in names)
        yield _cells(subject.name, str(len(names)), str(heavy), *_against(heavy, 0, "{:g}"))


def _against(found: float, aim: float | None, form: str) -> tuple[str, str]:
    """What is aimed at, and whether it was found."""
    return ("", "") if aim is None else (form.format(aim), "met" if found <= aim else "**missed**")


def _cells(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def _tell(what: str) -> None:
    """A line on stderr that says what is being done, over the one before."""
    if sys.stderr.isatty():
        print(f"\r{what:<78}", end="", file=sys.stderr, flush=True)


def _print(*lines: str) -> None:
    _tell("")
    print(*lines, sep="\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
