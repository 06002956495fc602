"""A sentence of a contact's text that says no more than who it was, which the line that it stands on says already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import capitalised, one_line
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


def only_names(wording: Wording, contact: Contact, sentence: str) -> bool:
    """Whether it says no more than who it was: *Bot.*, *Greg, manager.*"""
    role = [wording.language.roles[contact.role], wording.language.nameless[contact.role]] if contact.role else []
    names = {name.casefold() for name in (*role, one_line(contact.agent), one_line(contact.party)) if name}
    return set(sentence.rstrip(".:").casefold().split(", ")) <= names


def behind_names(wording: Wording, contact: Contact, statement: str) -> str:
    """What is said in it without a sentence at its beginning that only names who it was; nothing where that is all."""
    first, *others = sentences(statement) or [""]
    return capitalised(" ".join(others)) if only_names(wording, contact, first) else statement
