"""`python -m tests.faults`: makes each fault happen and prints what was found, a row each."""

from __future__ import annotations

import argparse
import sys
import time

from tests.faults.every import FAULTS
from tests.faults.finding import CannotHappen, Fault, Finding
from tests.faults.workspace import Workspace, opened


def main(arguments: list[str]) -> int:
    """The exit status: 1 where a promise was broken."""
    names = [fault.name for fault in FAULTS]
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    figure = parser.add_mutually_exclusive_group()
    figure.add_argument("--quick", action="store_true", help="the share that .ci/run tries (the default)")
    figure.add_argument("--full", action="store_true", help="the figures of the table in the docs")
    parser.add_argument("--tries", type=int, help="another figure")
    parser.add_argument("--seed", type=int, default=1, help="other chances (1)")
    parser.add_argument("--mutation", help="take a protection away: see mutations.py")
    parser.add_argument("--promises", action="store_true", help="say what each fault must not break")
    parser.add_argument("name", nargs="*", choices=[*names, []], metavar="NAME", help=", ".join(names))
    options = parser.parse_args(arguments)
    broken = 0
    print(f"{'fault':<28} {'tries':>9} {'violations':>10} {'seconds':>8}  looked at")
    with opened(options.mutation) as workspace:
        for fault in FAULTS:
            if options.name and fault.name not in options.name:
                continue
            if options.promises:
                print(f"# {fault.promise}")
            workspace.random.seed(options.seed)
            broken += _row(workspace, fault, options.tries or (fault.whole if options.full else fault.share))
    return 1 if broken else 0


def _row(workspace: Workspace, fault: Fault, tries: int) -> int:
    """Make the fault happen, print its row, and give how many promises it broke."""
    begun = time.perf_counter()
    try:
        finding = fault.happen(workspace, tries)
    except CannotHappen as reason:
        print(f"{fault.name:<28} {'-':>9} {'-':>10} {'-':>8}  left out: {reason}", flush=True)
        return 0
    print(_table_row(fault, finding, time.perf_counter() - begun), flush=True)
    for violation in finding.violations[:12]:
        print(f"    {violation}")
    return len(finding.violations)


def _table_row(fault: Fault, finding: Finding, seconds: float) -> str:
    counts = f"{finding.tries:>9,} {len(finding.violations):>10,} {seconds:>8.1f}"
    return f"{fault.name:<28} {counts}  {finding.seen}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
