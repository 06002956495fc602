"""What the actions around files return, as it is printed: copies of the book, what was put in its place, an import."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.actions.suggested_commands import command_line
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.actions.backup import BackedUp
    from casebook.actions.importing.drafts_recorded import DraftsRecorded, SourceRecorded
    from casebook.actions.importing.import_cases import Imported
    from casebook.actions.restore import Restored
    from casebook.domain.case_facts import CaseFacts
    from casebook.importers.draft import Proposal
    from casebook.records.kinds import Attachment
    from casebook.store.sqlite.backup import BookSummary
    from casebook.terminal.lines import Line


class AttachmentsResult(NamedTuple):
    """The files kept with a case."""

    facts: CaseFacts

    def text(self) -> tuple[Line, ...]:
        """A line for each file."""
        from casebook.terminal.screens.attachments import attachments

        return attachments(self.facts)

    def document(self) -> dict[str, Any]:
        """The case with its attachments alone."""
        from casebook.exporters.document import case_document

        return case_document(self.facts, self.facts.attachments)


class WrittenResult(NamedTuple):
    """Files of a case that were written out, and into which file; stderr has said so."""

    facts: CaseFacts
    files: Sequence[Attachment]
    written: str

    def text(self) -> str:
        """Nothing more."""
        return ""

    def document(self) -> dict[str, Any]:
        """The case with these files alone, and where they are."""
        from casebook.exporters.document import case_document

        return case_document(self.facts, self.files) | {"written": self.written}


class ImportResult(NamedTuple):
    """What became of each case that was imported, or would become of it."""

    imported: Imported
    now: datetime

    def text(self) -> str:
        """`towel  merged · 2 entries added · 3 already there`, a line for each case."""
        from casebook.terminal.screens.import_result import companies_result, import_result

        cases = import_result(self.imported.cases, dry_run=self.imported.dry_run)
        return cases + companies_result(self.imported.companies, dry_run=self.imported.dry_run)

    def document(self) -> dict[str, Any]:
        """Each case with what was added, updated, in conflict."""
        from casebook.exporters.document import import_document

        imported = self.imported
        told = import_document(imported.cases, self.now, dry_run=imported.dry_run, companies=imported.companies)
        return told | {"recognised": imported.recognised}


class SourceResult(NamedTuple):
    """What was recorded of a file of another program, or would be."""

    recorded: SourceRecorded
    now: datetime

    def text(self) -> str:
        """`towel  2 entries added · 3 already there`, and a line for each of those added."""
        from casebook.terminal.screens.confirmation import case_confirmation, confirmation
        from casebook.terminal.screens.import_result import drafts_result

        told = ""
        for one in self.recorded.cases:
            told += f"{case_confirmation(one.case, 'opened')}\n" if one.is_new else ""
            told += drafts_result(one.merged, dry_run=self.recorded.dry_run)
            told += "".join(f"{confirmation(one.case, entry)}\n" for entry in one.entries)
        return told + "".join(map(_proposal_lines, self.recorded.proposed))

    def document(self) -> dict[str, Any]:
        """Each case with what was added, where in the source each entry stood, and what no case is there for."""
        from casebook.exporters.document import import_document

        recorded = self.recorded
        places = [place for one in recorded.cases for place in self._places(one)]
        offers = [
            {"title": offer.title, "orders": list(offer.orders), "company": offer.case.get("company")}
            for offer in recorded.offers
        ]
        merged = [one.merged for one in recorded.cases]
        told = import_document(merged, self.now, dry_run=recorded.dry_run)
        proposed = [
            {"case": one.draft.case, "place": one.draft.place, "why": one.why, "command": command_line(one.command)}
            for one in recorded.proposed
        ]
        return told | {"recognised": recorded.what, "places": places, "offers": offers, "proposals": proposed}

    def _places(self, one: DraftsRecorded) -> Iterator[dict[str, Any]]:
        """Each entry that was recorded in a case, or would be, with its place."""
        from casebook.domain.case_facts import gather
        from casebook.exporters.document import entry_document
        from casebook.records.kinds import CaseWithEntries, in_timeline_order

        facts = gather(CaseWithEntries(one.case, in_timeline_order(one.entries)), self.now)
        for each in one.placed:
            ref = f"{one.case.handle}/{each.entry.number}"
            yield {"ref": ref, "place": each.place, "entry": entry_document(facts, each.entry)}


def _proposal_lines(one: Proposal) -> str:
    """What may be recorded, and below it the command that does."""
    lines = (f"{one.draft.case}  {one.why} ({one.draft.place})", f"  {command_line(one.command)}")
    return "".join(f"{for_screen(line, lines=False)}\n" for line in lines)


class BackupResult(NamedTuple):
    """A copy that was made."""

    made: BackedUp
    now: datetime

    def text(self) -> str:
        """Where it is, and what it holds."""
        return f"written to {_shown(self.made.path)}\n{_summary_line(self.made.summary)}"

    def document(self) -> dict[str, Any]:
        """Where it is, and what it holds, as JSON, for `check --expect` to compare with."""
        facts = {"backup": str(self.made.path), "encrypted": self.made.encrypted, **_summary(self.made.summary)}
        return _document(facts, self.now)


class RestoreResult(NamedTuple):
    """A copy that is the book now."""

    restored: Restored
    now: datetime

    def text(self) -> str:
        """What is the book now, and where what was there before lies."""
        previous = self.restored.previous
        before = "" if previous is None else f"what was there before is now {_shown(previous)}\n"
        return f"restored from {_shown(self.restored.source)}\n{_summary_line(self.restored.summary)}{before}"

    def document(self) -> dict[str, Any]:
        """What is the book now, and where what was there before lies, as JSON."""
        previous = self.restored.previous
        before = None if previous is None else str(previous)
        facts = {"restored": str(self.restored.source), "put_aside": before, **_summary(self.restored.summary)}
        return _document(facts, self.now)


def _summary_line(summary: BookSummary) -> str:
    from casebook.actions.backup import digest_words, summary_words

    return f"{summary_words(summary)} · {digest_words(summary)}\n"


def _summary(summary: BookSummary) -> dict[str, object]:
    counts = {"cases": summary.cases, "entries": summary.entries, "records": summary.records}
    return {**counts, "digest": summary.digest or None}


def _document(facts: dict[str, object], now: datetime) -> dict[str, Any]:
    from casebook.exporters.document import document_head

    return document_head(now) | facts


def _shown(path: Path) -> str:
    return for_screen(str(path), lines=False)
