"""What the facts are called in forms and in the case file: as in a chat, but that what the person wrote is told as theirs.

Who gets a form was there in none of it: *7 May, email* may be anybody's. Nothing is called the person's own that does not say
so itself: people note there what the company wrote, too.
"""

from __future__ import annotations

from casebook.domain.notes.own_messages import is_own_message
from casebook.domain.promises import PromiseFacts
from casebook.exporters.wording import Wording
from casebook.exporters.words.statements import statements_of
from casebook.exporters.words.typed import capitalised, one_line
from casebook.language.form_words import FormWords
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.text.brackets import in_brackets
from casebook.text.quick_pattern import QuickPattern

_I = QuickPattern(r"(?:i|ik|ich|je|yo)\b|j['’]")
"""How what the person did begins in whichever language they type; *we* may be the company."""


class FormWording(Wording):
    """Tells the facts of one case in one language, in the words of its forms."""

    words: FormWords | None = None
    is_of_any_channel: bool = False
    """Whether a chat is told as one: whoever gets a letter may know of no chat."""

    def channel_alone(self, contact: Contact) -> str:
        """`my email`; how it took place where nobody can say whose it was."""
        return self._mine(contact) or super().channel_alone(contact)

    def how(self, contact: Contact) -> str:
        """How a contact took place, in a column of its own beside who it was."""
        return self._mine(contact) or self.language.channels[contact.channel]

    def contact_heads(self, contact: Contact) -> list[str]:
        """How the contact took place, who else answered in it, the company's number, and how it ended."""
        first, *others = super().contact_heads(contact)
        return [first, self.also(contact), *others]

    def also(self, contact: Contact) -> str:
        """`also answered: Priya (representative), a bot`; nothing where nobody else did."""
        told = ", ".join(filter(None, (self._who_else(one.agent, one.role) for one in contact.others)))
        return f"{self.words.also_answered}{self.language.colon}{told}" if told and self.words else ""

    def _who_else(self, agent: str | None, role: Role | None) -> str:
        name, is_known = one_line(agent), role not in (None, Role.OTHER)
        what = self.role_beside(role, name)
        return in_brackets(name, what) if what else name or (self.language.nameless[role] if role and is_known else "")

    def who_in_column(self, contact: Contact) -> str:
        """Who it was, and who else, as it stands in a column of its own."""
        return self.language.semicolon.join(filter(None, (self._who_in_column(contact), self.also(contact))))

    def _who_in_column(self, contact: Contact) -> str:
        """Who it was: by what they are, without an article, where no name is known."""
        role = contact.role if contact.role and contact.role is not Role.OTHER else None
        is_nameless = role is not None and not (one_line(contact.agent) or one_line(contact.party))
        if role is None or not is_nameless:
            return self.who(contact)
        return capitalised(
            in_brackets(self.language.roles[role], department)
            if (department := one_line(contact.department))
            else self.language.roles[role]
        )

    def with_outcome(self, said: str, facts: PromiseFacts) -> str:
        """What was promised with what became of it in brackets, but behind other brackets."""
        outcome = self.outcome(facts)
        return f"{said}{self.language.semicolon}{outcome}" if said.endswith(")") else f"{said} ({outcome})"

    def _how(self, contact: Contact) -> str:
        """How it took place, that of a chat too where the text is no chat."""
        is_told = self.is_of_any_channel and contact.channel is Channel.CHAT
        return self.language.channels[Channel.CHAT] if is_told else super()._how(contact)

    def _mine(self, contact: Contact) -> str:
        mine = self.words.my_messages.get(contact.channel, "") if self.words else ""
        return mine if mine and is_mine(self, contact) else ""


def is_mine(wording: Wording, contact: Contact) -> bool:
    """Whether the person wrote it, and what was written down of it says so: that they did something, or asked for it."""
    if contact.incoming or wording.who(contact):
        return False
    said = next(iter(statements_of(contact.text)), "")
    is_told_own = said and (_I.match(said) or wording.language.log.own_doing.match(said))
    return bool(is_told_own) or contact.outcome is Outcome.NO_ANSWER or is_own_message(contact)
