"""A sentence of a text that says who it was and how they were reached, which the line that it stands on says already."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import capitalised, one_line
from casebook.records.vocabularies import Role
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_PARTS = re.compile(r"[,:] ?| (?=\()")

_REACHED = QuickPattern(
    r"\b(?:again|once more|weer|nogmaals|opnieuw|wieder|nochmals?|noch ?mal|erneut|encore|de nouveau|otra vez|de nuevo)\b"
    r"|\b(?:live ?chat|chat|tchat|phone ?call|phone|call|tel|hotline|helpline|telefoon|telefon|téléphone|teléfono|llamada"
    r"|appel)\b"
    r"|\b(?:rang|called|phoned|spoke|gebeld|gesproken|angerufen|gesprochen|r?appelé|parlé|llam[ée]|llamado|hablé|hablado)\b"
    r"|\b(?:sorry|apologi[sz]e[sd]|apologies|excuses|désolée?|entschuldigung|perd[oó]n|disculpas)\b"
    r"|\b(?:with|to|from|at|on|the|w/?|met|van|bij|de|het|aan|mit|von|bei|am|der|die|avec|chez|du|le|la|au|con|del|el|al|en)\b"
)
"""How somebody was reached, in words that say nothing else, what may stand before a name, and that they are sorry."""

_A_WAY = QuickPattern(r"(?:live ?|web ?)?(?:chat|tchat)")
"""A sentence that only says that it was a chat, which is what nobody says otherwise is."""


def only_names(wording: Wording, contact: Contact, sentence: str) -> bool:
    """Whether it says no more than who it was, where that is known, and how they were reached: *Bot.*, *Greg, manager.*,
    *rang Mode12, Karim, team lead*."""
    names = _names_of(wording, contact)
    parts = [each.strip("() ") for each in _PARTS.split(sentence.rstrip(".:").casefold())]
    if set(parts) <= names:
        return True
    whole = {word for name in names for word in name.split()} | set(
        one_line(wording.facts.case.company).casefold().split()
    )
    is_named = any(word in names for word in sentence.rstrip(".:").casefold().replace(",", " ").split())
    return is_named and all(_says_no_more(wording, contact, part, whole) for part in parts)


def _says_no_more(wording: Wording, contact: Contact, part: str, known: set[str]) -> bool:
    """Whether a clause has no word but these `known` ones, those for how they were reached, or for what they are."""
    is_in_charge = contact.role in (Role.SUPERVISOR, Role.MANAGER)
    if is_in_charge and wording.language.log.in_charge.fullmatch(part):
        return True
    left = [word for word in _REACHED.sub(" ", part).split() if word not in known]
    return not left or (is_in_charge and wording.language.log.in_charge.fullmatch(" ".join(left)) is not None)


def _names_of(wording: Wording, contact: Contact) -> set[str]:
    role = [wording.language.roles[contact.role], wording.language.nameless[contact.role]] if contact.role else []
    return {name.casefold() for name in (*role, one_line(contact.agent), one_line(contact.party)) if name}


def behind_names(wording: Wording, contact: Contact, statements: Sequence[str]) -> list[str]:
    """What is said in each of them without a sentence at its beginning that only names who it was; nothing of one where that is
    all, or that only says that it was a chat before another."""
    first_is_way = len(statements) > 1 and _A_WAY.fullmatch(statements[0].rstrip(".")) is not None
    said = (_behind_names(wording, contact, each) for each in statements[first_is_way:])
    return [each for each in said if each]


def _behind_names(wording: Wording, contact: Contact, statement: str) -> str:
    first, *others = sentences(statement) or [""]
    is_way = bool(others) and _A_WAY.fullmatch(first.rstrip(".")) is not None
    return capitalised(" ".join(others)) if is_way or only_names(wording, contact, first) else statement


_LONGEST_ARTICLE = len("the ")
"""What may stand before what somebody is, where a sentence begins with that."""


def says_who_it_was(contact: Contact, said: Sequence[str]) -> bool:
    """Whether the first names whoever it was, of whom no more is known than their name, and for whom they work."""
    if contact.incoming or contact.department or contact.role not in (None, Role.OTHER):
        return False
    names = [name.casefold() for name in map(one_line, (contact.agent, contact.party)) if name]
    return bool(names and said) and all(is_told(name, said[0].casefold()) for name in names)


def says_what_they_are(wording: Wording, contact: Contact, said: Sequence[str]) -> bool:
    """Whether the first sentence begins with what they are, and no more is known of them: *the bot sent me in circles*."""
    role = contact.role
    if role in (None, Role.OTHER) or contact.incoming or not said:
        return False
    if any(map(one_line, (contact.agent, contact.party, contact.department))):
        return False
    first = sentences(said[0])[0].casefold()
    whats = [wording.language.roles[role].casefold(), *(("bot", "chatbot") if role is Role.BOT else ())]
    is_first = any(is_told(what, first) and first.index(what) <= _LONGEST_ARTICLE for what in whats)
    return is_first and not only_names(wording, contact, first)
