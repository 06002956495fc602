"""What somebody in a transcript says that they are: a program, a supervisor, a manager."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.names import alone
from casebook.parsing.transcripts.turns import Turn
from casebook.parsing.transcripts.words import in_any, pattern
from casebook.records.vocabularies import Role
from casebook.text.sentences import sentences


def is_named_bot(name: str, turn: Turn) -> bool:
    """Whether a program says that it goes by the name its messages have: `I'm the bot SNCF Connect`."""
    called = rf"\b(?:{in_any('bot')})\W{{1,3}}{re.escape(plain(alone(name)))}\b"
    return said_role([turn]) is Role.BOT and pattern(called).search(plain(turn.text)) is not None


def _named_with_role(small: str, speaker: str) -> Role | None:
    """The role behind the speaker's own name, where nothing else is said: `Hello, Tom, supervisor.`"""
    name = rf"(?:{in_any('greets')})?\W*{re.escape(plain(alone(speaker)))},? (?:[\w']+ ){{0,2}}?"
    roles = (Role.MANAGER, Role.SUPERVISOR)
    found = (role for role in roles if pattern(rf"\W*{name}(?:{in_any(role.value)})\b").match(small))
    return next(found, None) if speaker else None


def said_role(turns: Sequence[Turn]) -> Role | None:
    """The role that somebody says to have; who begins with a menu is a program."""
    if turns and pattern(in_any("menu")).search(plain(turns[0].text)):
        return Role.BOT
    for turn in turns[:4]:
        for sentence in sentences(turn.text):
            small = plain(sentence)
            if (role := _named_with_role(small, turn.speaker or "")) is not None:
                return role
            for role in (Role.MANAGER, Role.SUPERVISOR, Role.BOT):
                words = in_any(role.value)
                found = pattern(rf"\b(?:{in_any('i_am')})\b[^?;]{{0,50}}?\b(?:{words})\b").search(small)
                others = rf"\b(?:{in_any('of_others')}) (?:\w+ )?(?:{words})\b"
                if found and (role is Role.BOT or not pattern(others).search(found[0])):
                    return role
    return None
