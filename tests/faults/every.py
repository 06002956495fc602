"""Every fault, in the order of the table."""

from __future__ import annotations

from tests.faults import away, backups, crowd, damage, flips, kills, migration, outputs, powercut, refusing

FAULTS = [
    fault
    for module in (kills, powercut, crowd, refusing, away, damage, flips, outputs, migration, backups)
    for fault in module.FAULTS
]
