"""What would be read out of a transcript, as it is printed: `add --transcript FILE --dry-run`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.parsing.transcripts.findings import OF_THE_NAME, What
from casebook.terminal.screens.transcript import finding_words
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.actions.transcript import TranscriptRead
    from casebook.parsing.transcripts.findings import Finding
    from casebook.records.kinds import Case


class TranscriptView(NamedTuple):
    """Everything that was found, what is sure first; `case` is the one that it is for, where that is there already."""

    read: TranscriptRead
    now: datetime
    case: Case | None = None

    def text(self) -> str:
        """A line for each value, with the line of the file it stands in."""
        case = self.case and for_screen(f"case {self.case.handle} · {self.case.company}", lines=False)
        rows = [case] if case else []
        rows += [finding_words(one) for one in self.read.taken]
        rows += [f"likely: {finding_words(one)}" for one in self.read.likely]
        return "".join(f"{row}\n" for row in rows)

    def document(self) -> dict[str, Any]:
        """What was found, by field, as JSON."""
        from casebook.exporters.document import document_head

        found = (*self.read.taken, *self.read.likely)
        by_field = {what.value.replace(" ", "_"): [_told(one) for one in found if one.what is what] for what in What}
        handle = self.case.handle if self.case else None
        told = {"case": handle, "name": self.read.name, "language": self.read.findings.language, **by_field}
        return document_head(self.now) | {"dry_run": True, "transcript": told}


def _told(one: Finding) -> dict[str, Any]:
    line = one.line.number if one.line.number != OF_THE_NAME else None
    told: dict[str, Any] = {"value": one.value, "sure": one.sure, "line": line, "words": one.line.text}
    if one.what is What.AGENT:
        told["role"] = one.role.value if one.role else None
    else:
        told["by"] = one.by or None
    if one.what in (What.OFFER, What.SUM):
        told["became"] = one.became.value if one.became else None
    if one.what is What.PROMISE:
        told |= {"kind": one.kind.value if one.kind else None, "due": one.due}
    return told
