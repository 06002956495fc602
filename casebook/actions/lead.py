"""What a case is told by first, to have at hand: what `export --lead` writes, for a screen."""

from __future__ import annotations

from casebook.actions.told_language import language_of
from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.without_private import without_private
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.words.as_told import as_told
from casebook.records.kinds import CaseWithEntries, Contact, Entry
from casebook.records.person import NOBODY, Person


def lead_text(facts: CaseFacts, person: Person = NOBODY) -> str:
    """The lead as others may see it: masked, what is kept of the person too, and nothing private in it.

    Only what it tells is masked, however large the case.
    """
    from casebook.masking import KeptNumbers, Masker, OwnDetails, numbers_of

    public = gather(without_private(CaseWithEntries(facts.case, facts.entries, facts.left_out)), facts.now)
    language, _ = language_of(None, public)
    shown = as_told(public, language)
    masker = Masker(KeptNumbers(numbers_of(shown)), language, OwnDetails(person))
    told = lead_of(masker.masked_facts(shown, is_told=_is_told), ExportOptions(language)).text
    return masker.masked(told).text  # of contacts that nobody marked too it may tell


def _is_told(entry: Entry) -> bool:
    """Whether a lead may tell anything of the entry that was typed freely: of contacts only of those that were marked."""
    return entry.key or not isinstance(entry, Contact)
