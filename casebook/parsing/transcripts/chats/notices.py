"""What a program notes of a chat: who came, who left, that it ended; and the name in such a line."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from casebook.parsing.transcripts.chats.heads import GAP, is_capital, unframed
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.names import alone, is_no_name, is_title
from casebook.parsing.transcripts.times.stamps import LINES_KEPT, stamp_at

_LEFT = (
    r"(?:[ ,]*(?:(?:from|to|of|de|del|a|en)\b ?)?(?:(?:the|this|your|our|la|le|l'|el|cette|esta|votre|su|tu)\b ?)?"
    r"(?:\w+ )?(?:chat|conversation|session|call|room|channel|group|discussion|appel|salon|conversacion|sesion|llamada|sala)\b.*|"
    r"\W*(?:(?:at|on|a|le|el|las?)\b.{0,12}?)?\d.{0,25}|\W*)"
)
"""What stands behind the word that somebody left or came, in a notice: the conversation, when, or nothing. The sentence of
somebody who speaks goes on with something else: `Finance accepted the claim and …`."""

_NAME = r"(?P<name>[^\W\d_][\w.'’-]*(?: (?:\w[\w.'’-]*|\([\w ]+\))){0,3})"


@cache
def notices_of(entry: str) -> re.Pattern[str]:
    """The notices of one entry of the tables, in any language, with a name in them as a group."""
    choices = _choices(in_any(entry).replace("{left}", _LEFT))
    return pattern(
        "|".join(
            f"(?:{choice.replace('{name}', _NAME.replace('name', f'n{at}'))})" for at, choice in enumerate(choices)
        )
    )


@cache
def _nameless(entry: str) -> re.Pattern[str]:
    """The notices of one entry in which no name stands."""
    return pattern(
        "|".join(choice for choice in _choices(in_any(entry).replace("{left}", _LEFT)) if "{name}" not in choice)
    )


def _choices(text: str) -> list[str]:
    """The choices of a pattern, parted at the bars that stand in no bracket."""
    found, depth, begin = [], 0, 0
    for at, character in enumerate(text):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "|" and not depth:
            found.append(text[begin:at])
            begin = at + 1
    return [*found, text[begin:]]


@lru_cache(maxsize=LINES_KEPT)
def name_in_notice(text: str, entry: str) -> str | None:
    """The name in a line that is such a notice, as it stands there; empty where it names nobody, None where it is none."""
    bare = unframed(text)
    leading = stamp_at(bare)
    rest = GAP.sub("", bare[leading[1] :]).lstrip("*•- ") if leading else bare
    behind_colon = rest.partition(":")[2].strip() if head_of_system(rest) else rest
    rest = behind_colon.strip(" .!*")
    found = notices_of(entry).fullmatch(plain(rest))
    if found is None:
        return None
    group = next((key for key, value in found.groupdict().items() if value), None)
    name = rest[found.start(group) : found.end(group)] if group else ""
    name = _HELPS.sub("", name)
    if not name or _is_written_as_name(name):
        return name
    return "" if _nameless(entry).fullmatch(plain(rest)) else None  # This chat has ended


_HELPS = re.compile(r" (?:has|have|is|was|heeft|hat|ist|wurde|a|est|ha|se)$")
"""What stands between a name and what it did, and is part of neither."""


def _is_written_as_name(name: str) -> bool:
    """Whether these words of a notice can be a name: `The hotel was` is none in `The hotel was closed`."""
    begins = re.split(r"['’]", name.split()[0])[0]  # I've closed the line
    return not (is_no_name(name.split()[0]) or is_no_name(begins)) and (
        " " not in name or is_capital(re.sub(r" \d+", "", name))
    )


def head_of_system(text: str) -> bool:
    """Whether a line is spoken by the program itself: `System: Maria has joined`."""
    name, colon, _ = text.partition(":")
    return bool(colon) and pattern(f"(?:{in_any('system')})").fullmatch(plain(name.strip())) is not None


def who_arrives(text: str) -> str | None:
    """Who arrives by a notice; nobody where it only says what they are.

    >>> who_arrives("You are now chatting with Mia"), who_arrives("You are now chatting with Support")
    ('Mia', None)
    """
    name = name_in_notice(text, "arrivals")
    return None if name and is_title(alone(name)) else name
