"""Who a sentence begins with: given the article that notes leave out, and left out where the line names them already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import capitalised, one_line
from casebook.records.vocabularies import Role
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


_SELF = QuickPattern(r" (?:himself|herself|zelf|selbst|persönlich|(?:lui|elle)-m[êe]me|en persona)$")
"""What only stresses who it was: *the boss himself*."""


def without_who(wording: Wording, contact: Contact, statement: str) -> str:
    """What follows the name, or what somebody is, in a statement that has it before a colon: the line begins with it."""
    begun, colon, rest = statement.partition(": ")
    begun = _SELF.sub("", begun)
    roles = (wording.language.roles, wording.language.nameless) if contact.role and one_line(contact.agent) else ()
    names = [
        *(words[contact.role] for words in roles if contact.role),
        one_line(contact.agent),
        one_line(contact.party),
    ]
    is_in_charge = contact.role in (Role.SUPERVISOR, Role.MANAGER) and wording.language.log.in_charge.fullmatch(begun)
    is_who = bool(colon and rest) and (is_in_charge or begun.casefold() in {name.casefold() for name in names if name})
    return capitalised(rest) if is_who else statement


def with_articles(wording: Wording, statement: str) -> str:
    """The statement, in which each sentence that begins with what somebody is, bare before a verb, has an article there."""
    parts = sentences(statement)
    told = [_with_article(wording, part) for part in parts]
    return " ".join(told) if told != parts else statement


def _with_article(wording: Wording, sentence: str) -> str:
    language = wording.language
    for pattern, form in language.log.bare_roles:
        if found := pattern.match(sentence):
            role = found[0] if language.nouns_have_capitals else found[0].lower()
            return f"{form.format(role=role)}{sentence[found.end() :]}"
    return sentence
