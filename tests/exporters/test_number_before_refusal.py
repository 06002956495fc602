"""The number of the case is one of the facts that a stranger needs: what nobody knows, or the bare word that somebody refused,
gives way to it."""

from __future__ import annotations

from casebook.records.vocabularies import Channel, Outcome, Promised, Role, Verdict
from tests.builders import Entries

from .test_room_for_more import lead

PROBLEM = "Moved out on 31 July. On the final bill I have to pay 612.40 EUR more because they use a guessed reading"
WANT = "the reading put right in writing"


def _entries() -> Entries:
    entries = Entries()
    said = {"agent": "Joost", "case_number": "PS-55138", "channel": Channel.PHONE}
    first = entries.contact("2024-10-12", "Has it reckoned anew.", **said)
    kept = {"verdict": Verdict.BROKEN, "settled": "2024-10-20", "promised": Promised.OTHER}
    entries.promise("2024-10-12", "new final bill within a week", "2024-10-19", made_in=first, **kept)
    sent = "Emailed the handover form, signed by the tenant, reading 39512."
    entries.contact("2024-10-13", sent, channel=Channel.EMAIL, key=True)
    later = entries.contact("2024-10-22", "Admits it.", agent="Wouter", role=Role.SUPERVISOR, channel=Channel.PHONE)
    entries.promise("2024-10-22", "new final bill by 30 October", "2024-10-30", made_in=later, promised=Promised.OTHER)
    entries.contact("2024-11-04", "The reading stands.", agent="Demi", outcome=Outcome.REFUSED)
    return entries


def test_what_nobody_knows_gives_way_to_the_number() -> None:
    """That there is no news of what was promised, and who refused without a why."""
    for more in range(18, 44):
        told = lead(_entries(), problem=f"{PROBLEM} {'x' * more}.", want=WANT)

        assert "PS-55138" in told or "no news" not in told
        assert "Wouter" in told or "the reading stands" in told
