"""Who answered and the case number they gave, where the text of a contact names them and no option did."""

from __future__ import annotations

import re
from typing import NamedTuple, Optional

from casebook.actions.suggested_commands import command_line
from casebook.domain.own_messages import is_own_message
from casebook.records.kinds import Case, Contact
from casebook.records.vocabularies import Role
from casebook.text.comparing import as_seen


class Noticed(NamedTuple):
    """What the text of a contact names that was recorded nowhere; None for each that it does not."""

    agent: Optional[str] = None
    role: Optional[Role] = None
    case_number: Optional[str] = None


def details_noticed(case: Case, contact: Contact) -> Noticed:
    """What the text of a contact with the company names of who answered, where nothing was typed for it.

    Nothing of what the person wrote themselves, which names others.
    """
    text, nameless = contact.text or "", contact.agent is None and contact.role is not Role.BOT
    may_have_number = contact.case_number is None and any(letter.isdigit() for letter in text)
    if not (nameless or may_have_number) or contact.party or is_own_message(contact):
        return Noticed()
    from casebook.parsing.agents_named import LONGEST_LOOKED_AT, agent_in, number_in, role_in

    if not 0 < len(text) <= LONGEST_LOOKED_AT:
        return Noticed()
    agent = agent_in(text, _words_of(case), is_small=text[:1].islower()) if nameless else ""
    number = number_in(text) if may_have_number else ""
    return Noticed(agent or None, None if contact.role else role_in(text, agent), number or None)


def noticed_details_remark(case: Case, contact: Contact, noticed: Noticed) -> str:
    """A sentence that says what the text names, with the command that keeps it."""
    named = [each for each in (noticed.agent, noticed.case_number and f"case number {noticed.case_number}") if each]
    fields = {"--agent": noticed.agent, "--role": noticed.role, "--case-number": noticed.case_number}
    options = [part for option, value in fields.items() if value for part in (option, str(value))]
    command = command_line(["casebook", "edit", f"{case.handle}/{contact.number}", *options])
    return f"the text names {' and '.join(named)}; keep {'that' if len(named) == 1 else 'them'} with {command}"


def _words_of(case: Case) -> frozenset[str]:
    """The words of the names that are nobody's who answered: of the company, and of what was bought."""
    texts = (case.company, case.item, case.title)
    return frozenset(as_seen(word) for text in texts if text for word in re.findall(r"[^\W\d_]+", text))
