"""One kind of quotation marks in a text: what was read out of a chat stands in those of the language that it is told in."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.domain.gathered_anew import with_entries

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.language.language import Language

_READ = re.compile(r"“([^“”„«»]+)”")
"""What stands in the marks that a transcript is kept with; a German text closes with the first of them."""


def with_one_kind_of_quotes(facts: CaseFacts, language: Language) -> CaseFacts:
    """The facts with “…” in the texts of their entries in the marks of the language, where it has its own: „…“, «…»."""
    if language.quoted == '"{text}"':
        return facts
    changed = {
        entry.number: replace(entry, text=told)
        for entry in facts.entries
        if (text := entry.text)
        and (told := _READ.sub(lambda found: language.quoted.format(text=found[1]), text)) != text
    }
    return with_entries(facts, changed)
