"""How a contact took place and with whom, in plain words; the screens add their styles. Light enough for `add`."""

from __future__ import annotations

from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel, Role

_CHANNELS = {
    Channel.PHONE: "phone call",
    Channel.FORM: "web form",
    Channel.SOCIAL: "social media",
    Channel.IN_PERSON: "talk in person",
    Channel.OTHER: "contact",
}
_WRITTEN = (Channel.EMAIL, Channel.FORM, Channel.LETTER)


def channel_words(channel: Channel) -> str:
    """What a contact by this channel is called."""
    return _CHANNELS.get(channel, channel.value)


def opening(contact: Contact) -> str:
    """`chat`, `incoming phone call`."""
    how = channel_words(contact.channel)
    return f"incoming {how}" if contact.incoming else how


def connecting_word(contact: Contact) -> str:
    """What stands between how and who: `with`, `from`, `, answered by`, blanks included."""
    if contact.incoming:
        return " from "
    return ", answered by " if contact.channel in _WRITTEN else " with "


def role_of(contact: Contact) -> Role | None:
    """The role, where it says anything."""
    return None if contact.role is Role.OTHER else contact.role


def role_with_article(role: str) -> str:
    """A role with its article: `a bot`."""
    return f"a {role}"


def contact_text(contact: Contact) -> str:
    """`chat with Maria (representative)`, `incoming phone call from a bot`, `email`."""
    role = role_of(contact)
    if contact.agent:
        return f"{opening(contact)}{connecting_word(contact)}{contact.agent}{f' ({role.value})' if role else ''}"
    return f"{opening(contact)}{connecting_word(contact)}{role_with_article(role.value)}" if role else opening(contact)
