"""A number of an order, a contract or the like that stands in what was typed alone: how to record it."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.problem.lead_parts import about_recorded
from casebook.exporters.facts.problem.number_typed import beginning_with, number_typed
from casebook.exporters.wording import Wording
from casebook.language.language import Language


def number_remarks(facts: CaseFacts, language: Language) -> list[str]:
    """How to record the first number that was typed of what it is about, and whether the text begins with it; nothing where one
    is recorded, or there is no such number."""
    wording = Wording(facts, language)
    typed = None if about_recorded(wording) else number_typed(facts)
    if typed is None:
        return []
    handle = facts.case.handle
    how = f"--order {typed.number}" if typed.kind == "order" else ""
    how = f"casebook edit {handle} {how}" if how else f'casebook ref {handle} "{typed.word}={typed.number}"'
    if beginning_with(wording, typed):
        return [f"the text begins with a number that stands in {typed.where} alone; to record it: {how}."]
    return [f"no number says what the text is about, and {typed.where} names one; to begin with it: {how}."]
