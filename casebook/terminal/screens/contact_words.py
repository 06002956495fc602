"""A contact in plain words: how it took place, with whom, and what else is recorded of it.

Timeline, summary and confirmation all take their words from here, so that a new field of the one who answered is told
in all of them by a line here. Words that a person typed are marked; whoever shows them makes them safe.
"""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

from functools import lru_cache
from typing import NamedTuple

from casebook.records.kinds import Contact
from casebook.records.values import Agent
from casebook.records.vocabularies import IN_WRITING, Channel, Outcome, Role
from casebook.terminal.lines import Piece, Span, Style, typed
from casebook.text.words.day_names import full_day, minutes_words

_CHANNELS = {
    Channel.PHONE: "phone call",
    Channel.FORM: "web form",
    Channel.SOCIAL: "social media",
    Channel.IN_PERSON: "talk in person",
    Channel.OTHER: "contact",
}


class Word(NamedTuple):
    """A word or more: `is_typed` where a person typed it."""

    text: str
    style: Style = Style.PLAIN
    is_typed: bool = False


class Words:
    """Words that belong together; `piece` is what a line has of them, what was typed made safe for a terminal."""

    def __init__(self, *words: Word) -> None:
        self.words = words
        self.piece: Piece = tuple(map(_span_of, words))

    @property
    def text(self) -> str:
        """All of them, what was typed as it was typed."""
        return "".join([word.text for word in self.words])


def _span_of(word: Word) -> Span:
    return typed(word.text, word.style) if word.is_typed else Span(word.text, word.style)


def contact_words(contact: Contact) -> Words:
    """`chat with Maria (representative)`, `incoming phone call from a bot`, `email`."""
    return _contact_words(
        contact.channel, contact.incoming, contact.agent, contact.role, contact.department, contact.party
    )


# A case has few who answer, and a long timeline many contacts.
@lru_cache(maxsize=64)
def _contact_words(
    channel: Channel,
    incoming: bool,
    agent: str | None,
    role: Role | None,
    department: str | None,
    party: str | None,
) -> Words:
    how, who = _opening(channel, incoming), _who(agent, role, department, party)
    return Words(Word(how + _connecting_word(channel, incoming)), *who) if who else Words(Word(how))


@lru_cache(maxsize=64)
def also_words(others: tuple[Agent, ...]) -> Words:
    """Who else answered: `Priya (representative), a bot`; nothing where nobody did."""
    told = [_who(one.agent, one.role, None, None) or (Word("somebody"),) for one in others]
    return Words(*[word for who in told for word in (Word(", "), *who)][1:])


def contact_details(contact: Contact, outcome: Outcome | None) -> list[Words]:
    """What else is recorded: `also Priya (representative)`, `case A-1234`, `no answer`, `12 minutes`, `rated 4 of 5`; the outcome
    as it is given."""
    details = []
    if others := contact.others:
        details.append(_also(others))
    if contact.case_number:
        details.append(_case(contact.case_number))
    if outcome:
        details.append(Words(Word(outcome.value.replace("-", " "), Style.WARNING)))
    if contact.minutes is not None:
        details.append(_minutes(contact.minutes))
    if contact.waiting:
        details.append(Words(Word(f"waited {minutes_words(contact.waiting)}")))
    if contact.deadline:
        details.append(Words(Word(f"asked for it by {full_day(contact.deadline)}")))
    if contact.rating is not None:
        details.append(_rating(contact.rating))
    return details


@lru_cache(maxsize=64)
def _also(others: tuple[Agent, ...]) -> Words:
    return Words(Word("also "), *also_words(others).words)


_CASE = Word("case ")


@lru_cache(maxsize=64)
def _case(number: str) -> Words:
    return Words(_CASE, Word(number, Style.NUMBER, True))


@lru_cache(maxsize=64)
def _minutes(count: int) -> Words:
    return Words(Word(minutes_words(count)))


@lru_cache(maxsize=64)
def _rating(rating: int) -> Words:
    return Words(Word(f"rated {rating} of 5"))


def channel_words(channel: Channel) -> str:
    """What a contact by this channel is called."""
    return _CHANNELS.get(channel, channel.value)


def _opening(channel: Channel, incoming: bool) -> str:
    """`chat`, `incoming phone call`."""
    how = channel_words(channel)
    return f"incoming {how}" if incoming else how


def _connecting_word(channel: Channel, incoming: bool) -> str:
    """What stands between how and who: `with`, `from`, `, answered by`, blanks included."""
    if incoming:
        return " from "
    return ", answered by " if channel in IN_WRITING else " with "


def role_with_article(role: Role) -> str:
    """A role with its article: `a bot`; nothing where the role says nothing."""
    return "" if role is Role.OTHER else f"a {role.value}"


def time_lost_words(minutes: int, waiting: int) -> str:
    """`2 hours 5 minutes, 50 minutes of it waiting`, or all of it.

    >>> time_lost_words(20, 20), time_lost_words(20, 0)
    ('20 minutes, all of it waiting', '20 minutes')
    """
    waited = "all" if waiting == minutes else duration_words(waiting)
    return f"{duration_words(minutes)}, {waited} of it waiting" if waiting else duration_words(minutes)


def duration_words(minutes: int) -> str:
    """`45 minutes`, `3 hours 5 minutes`.

    >>> duration_words(61), duration_words(120)
    ('1 hour 1 minute', '2 hours')
    """
    hours, rest = divmod(minutes, 60)
    words = [f"{hours} hour{'' if hours == 1 else 's'}"] if hours else []
    return " ".join([*words, *([minutes_words(rest)] if rest or not hours else [])])


def attempts_words(count: int) -> str:
    """`1 attempt not answered`, `3 attempts not answered`."""
    return f"{count} attempt{'' if count == 1 else 's'} not answered"


def _who(agent: str | None, role: Role | None, department: str | None, party: str | None) -> tuple[Word, ...]:
    """The one who answered, what is known of them in brackets after the name; a party, or a role, stands in for a name."""
    role = role if role is not Role.OTHER else None
    name = Word(agent or party or "", Style.AGENT, True) if agent or party else None
    known = [Word(party, is_typed=True)] if party and agent else []
    known += [Word(role.value)] if role and name else []
    known += [Word(department, is_typed=True)] if department else []
    parted = [part for word in known for part in (Word(", "), word)][1:]
    if name:
        return (name, *_bracketed(tuple(parted)))
    return (Word(role_with_article(role)), *_bracketed(tuple(parted))) if role else tuple(parted)


def _bracketed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    return (Word(" ("), *words, Word(")")) if words else ()
