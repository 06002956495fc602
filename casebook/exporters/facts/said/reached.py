"""Who was reached and how, as the person wrote it before what was said: *Sandrine au téléphone, …*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.evidence import LONGEST_NEWS
from casebook.exporters.facts.problem.number_typed import without_first_number
from casebook.exporters.facts.said.their_words import FEW_BESIDE, FIRST_CLAUSES, IN_WHICH_WAY, names_of_agent
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Contact
from casebook.text.quick_pattern import QuickPattern, compiled

if TYPE_CHECKING:
    from casebook.records.kinds import Event

_HOW_LONG = QuickPattern(
    r"(?:about |ca\.? |nach |na |après |tras )?\d[\d.,:]* ?(?:min\w*|m|h|hrs?|hours?|std\.?|stunden?|uur|uren|heures?|horas?)"
    r"(?: (?:on hold|hold|wait(?:ing)?|in de wacht|warteschleife|d['’]attente|de espera))?"
    r"|\d+ (?:transfers?|mal verbunden|keer doorverbonden|transferts?|transferencias)|(?:live )?chat|whatsapp|hotline"
)
"""A clause that says how long it took to reach somebody, or in which way, and nothing else."""


def behind_reached(contact: Contact, said: str) -> str:
    """What stands behind a clause that says no more than who it was, and how they were reached: *Declan on the phone, looked at
    it*, *llamé, 25 min, Rocío, ve el cargo*; all of it where it does not begin with one."""
    from casebook.parsing.promises.note_parts import plain, tells_of_contact

    names = names_of_agent(one_line(contact.agent))
    if not names:
        return said
    clauses, who = said.split(", "), _who_was_reached(names)
    for place, clause in enumerate(clauses[:-1][:FIRST_CLAUSES]):
        if who.fullmatch(clause) and not may_turn(clause):
            return ", ".join(clauses[place + 1 :])
        if not (_HOW_LONG.fullmatch(clause) or (len(clause.split()) <= FEW_BESIDE and tells_of_contact(plain(clause)))):
            break
    return said


def behind_who_was_reached(contact: Contact, said: str) -> str:
    """The same without the number that the person gave them: *chat with Aoife, account 30718845, she sees it*."""
    behind = behind_reached(contact, said)
    return said if behind == said else without_first_number(behind)


def only_reached(contact: Contact, said: str) -> bool:
    """Whether it says no more than who it was, and how they were reached: *Sandrine au téléphone*."""
    names = names_of_agent(one_line(contact.agent))
    return bool(names) and _who_was_reached(names).fullmatch(said.rstrip(" .")) is not None


def _who_was_reached(names: list[str]) -> re.Pattern[str]:
    return compiled(rf"(?:\S+ ){{0,3}}{re.escape(names[-1])}(?:{IN_WHICH_WAY})?")


def short_of_who(entry: Contact | Event, said: str) -> str:
    """What was said, where it is long without who was reached."""
    if isinstance(entry, Contact) and len(said) > LONGEST_NEWS:
        return behind_who_was_reached(entry, said)
    return said
