"""Every fault breaks none of its promises: a share of each in every run, the whole figure under `-m long`.

The share of those that take long to make is run by `.ci/run`, and by `-m fault`.
"""

from __future__ import annotations

import pytest

from tests.faults.every import FAULTS
from tests.faults.finding import CannotHappen, Fault, Finding
from tests.faults.workspace import Workspace

LONG = (
    *("kill", "error-each-call", "error-each-call-first", "power-cut", "flip", "output-each-call"),
    *("migration-killed", "migration-error", "import-killed", "import-error"),
    *("backup-killed", "backup-writing", "backup-each-call", "daily-each-call", "restore-each-call"),
    *("kill-each-call", "kill-each-call-recovering", "error-from-each-call", "full-each-call"),
    *("stray-journal", "output-full", "replaced", "error-each-call-json", "import-spoilt", "held"),
)
"""Those of which a share takes long, a process for every call of a command above all: most of what all of them take. A kill, an
error and a full disk are left to a plain run."""

_EACH = pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
_EACH_SHARE = pytest.mark.parametrize(
    "fault",
    [pytest.param(fault, id=fault.name, marks=[pytest.mark.fault] if fault.name in LONG else []) for fault in FAULTS],
)


def happened(fault: Fault, workspace: Workspace, tries: int) -> Finding:
    """What was found; skips the test, with the reason, where the fault cannot be made to happen."""
    try:
        return fault.happen(workspace, tries)
    except CannotHappen as reason:
        pytest.skip(str(reason))


@_EACH_SHARE
def test_no_fault_breaks_a_promise(fault: Fault, workspace: Workspace) -> None:
    """A bounded share of what `python -m tests.faults --full` tries; `--promises` there says what each promise is."""
    finding = happened(fault, workspace, fault.share)

    assert [] == finding.violations, fault.promise
    assert finding.tries > 0


@pytest.mark.long
@_EACH
def test_a_fault_breaks_no_promise_however_often(fault: Fault, workspace: Workspace) -> None:
    """The whole figure of the README, or until nothing is left to try."""
    finding = happened(fault, workspace, fault.whole)

    assert [] == finding.violations, fault.promise


def test_every_fault_has_a_name_of_its_own() -> None:
    """A name on the command line means one fault."""
    names = [fault.name for fault in FAULTS]

    assert sorted(set(names)) == sorted(names)
    assert set(LONG) < set(names)
