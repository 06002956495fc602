"""Which contacts are messages that came from them, where the person did not say so but their words do."""

from __future__ import annotations

from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import with_entries
from casebook.domain.notes.messages_got import is_message_got


def with_messages_told(facts: CaseFacts) -> CaseFacts:
    """The facts with each such contact as one that came in: it is none that the person sought, and says nothing of theirs."""
    got = {each.number: replace(each, incoming=True) for each in facts.contacts if is_message_got(each)}
    return with_entries(facts, got)
