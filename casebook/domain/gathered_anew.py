"""A case with something else in the place of what it says, and what it amounts to then. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from casebook.domain.case_facts import CaseFacts, gather
from casebook.records.kinds import Case, CaseWithEntries, Entry


def gathered_with(facts: CaseFacts, case: Case | None = None, entries: Iterable[Entry] | None = None) -> CaseFacts:
    """The facts gathered anew with another case or other entries in the place of theirs; what was left out or typed stays."""
    told = facts.entries if entries is None else tuple(entries)
    return gather(CaseWithEntries(case or facts.case, told, facts.left_out, facts.typed), facts.now)


def with_entries(facts: CaseFacts, changed: Mapping[int, Entry]) -> CaseFacts:
    """The facts with each of these entries, by its number, in the place of the one that had it; the same where there are none."""
    if not changed:
        return facts
    return gathered_with(facts, entries=(changed.get(entry.number, entry) for entry in facts.entries))
