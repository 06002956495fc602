"""What a case is told by first, to have at hand: what `export --lead` writes, for a screen."""

from __future__ import annotations

from casebook.actions.export import export_facts
from casebook.actions.export_answers import ExportAnswers
from casebook.domain.case_facts import CaseFacts, gather, without_private
from casebook.language.language import UnknownLanguage
from casebook.records.kinds import CaseWithEntries


def lead_text(facts: CaseFacts) -> str:
    """The lead as others may see it: masked, nothing private in it; nothing in a language that there are no words for."""
    shown = without_private(CaseWithEntries(facts.case, facts.entries))
    try:
        return str(export_facts(gather(shown, facts.now), ExportAnswers(lead=True)).output).rstrip("\n")
    except UnknownLanguage:
        return ""
