"""What the facts are called in forms and in the case file: as in a chat, but that what the person wrote is told as theirs.

Who gets a form was there in none of it: *7 May, email* may be anybody's. Nothing is called the person's own that does not say
so itself: people note there what the company wrote, too.
"""

from __future__ import annotations

from casebook.domain.own_messages import is_own_message
from casebook.exporters.wording import Wording
from casebook.exporters.words.statements import statements_of
from casebook.language.form_words import FormWords
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Outcome
from casebook.text.quick_pattern import QuickPattern

_I = QuickPattern(r"(?:i|ik|ich|je|yo)\b|j['’]")
"""How what the person did begins in whichever language they type; *we* may be the company."""


class FormWording(Wording):
    """Tells the facts of one case in one language, in the words of its forms."""

    words: FormWords | None = None

    def channel_alone(self, contact: Contact) -> str:
        """`my email`; how it took place where nobody can say whose it was."""
        return self._mine(contact) or super().channel_alone(contact)

    def how(self, contact: Contact) -> str:
        """The same as it stands in a column of its own, beside who it was."""
        return self._mine(contact) or self.language.channels[contact.channel]

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
