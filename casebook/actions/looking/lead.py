"""What a case is told by first, to have at hand: what `export --lead` writes, for a screen."""

from __future__ import annotations

import re
from itertools import pairwise

from casebook.actions.told_language import language_of
from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.without_private import without_private
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.words.as_told import as_told
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import CaseWithEntries, Contact, Entry
from casebook.records.person import NOBODY, Person


def lead_text(facts: CaseFacts, person: Person = NOBODY) -> str:
    """The lead as others may see it: masked, what is kept of the person too, and nothing private in it.

    Only what it tells is masked, however large the case: as a whole, where that takes anything out of a contact that it may
    have told; nothing has to be looked for otherwise in words that are masked, or our own.
    """
    from casebook.masking import OwnDetails, masker_of

    public = gather(without_private(CaseWithEntries(facts.case, facts.entries, facts.left_out, facts.typed)), facts.now)
    language, _ = language_of(None, public)
    shown = as_told(public, language)
    masker = masker_of(shown, language, OwnDetails(person))
    masked = masker.masked_facts(shown, is_told=_is_marked)
    told = lead_of(masked, ExportOptions(language)).text
    traces = _traces(told) - _traces(masked.case.problem) - _traces(masked.case.want)

    def may_be_told(entry: Entry) -> bool:
        return not (_is_marked(entry) or traces.isdisjoint(_traces(entry.text)))

    is_clean = masker.masked_facts(masked, is_told=may_be_told) is masked
    return told if is_clean else masker.masked(told).text


def _is_marked(entry: Entry) -> bool:
    """Whether a lead may tell anything of the entry, masked; of other contacts it may what shows who is right."""
    return entry.key or not isinstance(entry, Contact)


def _traces(text: str | None) -> set[str]:
    """What of a text stands in whatever tells any of it: two of its words, or a number."""
    words = re.findall(r"\w+", one_line(text).lower())
    return {word for word in words if not word.isalpha()}.union(map(" ".join, pairwise(words)))
