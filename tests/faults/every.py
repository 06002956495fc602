"""Every fault, in the order of the table."""

from __future__ import annotations

from tests.faults import (
    backups,
    concurrency,
    damage,
    disk_errors,
    flips,
    imports,
    kills,
    migration,
    outputs,
    powercut,
    unavailable_book,
)

FAULTS = [
    fault
    for module in (
        kills,
        powercut,
        concurrency,
        disk_errors,
        unavailable_book,
        damage,
        flips,
        outputs,
        migration,
        backups,
        imports,
    )
    for fault in module.FAULTS
]
