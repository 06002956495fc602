"""Promises whose day has passed and of which nobody said what became: not yet known to be broken, and told as such."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.moment_words import moment_words
from casebook.domain.promises import PromiseFacts
from casebook.errors import listed
from casebook.language.language import Language
from casebook.records.kinds import CaseWithEntries
from casebook.records.vocabularies import PromiseState


def unsettled_promises(facts: CaseFacts) -> tuple[PromiseFacts, ...]:
    """Those of the case that stand, oldest first; none of a closed case, of which all is known that will be."""
    if facts.case.closed is not None:
        return ()
    standing = [promise for promise in facts.promises if promise.promise.number not in facts.replaced]
    return tuple(promise for promise in standing if promise.state is PromiseState.OVERDUE)


def unsettled_remarks(facts: CaseFacts, text: str, language: Language) -> list[str]:
    """One sentence that names them, whether the `text` in that language tells them so, and how to say what became of them;
    nothing where there are none."""
    unsettled = unsettled_promises(facts)
    if not unsettled:
        return []
    named = listed([due_words(facts, promise) for promise in unsettled])
    first = f"{facts.case.handle}/{unsettled[0].promise.number}"
    so = _told_so(text, language, len(unsettled))
    return [f"not known to be kept or broken, and {so}: {named}; say which: casebook settle {first} kept|broken."]


def _told_so(text: str, language: Language, count: int) -> str:
    """Whether so many promises are told as not known to have come true; a text that had no room tells some of them, or none."""
    brief, whole = language.no_record_brief, language.no_record
    told = text.count(brief) + (0 if brief in whole else text.count(whole))
    return "told so" if told >= count else "told so only in part" if told else "not told so"


def due_words(facts: CaseFacts, promise: PromiseFacts) -> str:
    """`towel/4 (due Mon 9 Mar)`."""
    due = promise.promise.due
    when = f" (due {moment_words(due, facts.case.opened)})" if due else ""
    return f"{facts.case.handle}/{promise.promise.number}{when}"


def without_promises(facts: CaseFacts, numbers: Sequence[int]) -> CaseFacts:
    """The case as it would be told had nobody made these promises."""
    entries = tuple(entry for entry in facts.entries if entry.number not in numbers)
    return gather(CaseWithEntries(facts.case, entries, facts.left_out), facts.now)
