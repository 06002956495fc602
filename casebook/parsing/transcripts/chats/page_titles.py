"""What stands above a chat that was copied from a telephone: the name of the company, perhaps that it is there, then a time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import day_or_time_alone
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.names import KnownNames, is_company
from casebook.parsing.transcripts.turns import Line

_MOST_LINES, _MOST_WORDS = 2, 4
"""So few lines of so few words stand between the name of a page and the first time on it. Our own choice."""


def without_title(lines: Sequence[Line], known: KnownNames) -> Sequence[Line]:
    """The lines from the first time on, and its day, where the company's name stands above it, or whom it is with; all of them
    where neither does.

    A telephone's clock may stand above that name.
    """
    written = [line for line in lines if line.text][: _MOST_LINES + len(("clock", "name", "time"))]
    begin = next((at for at, line in enumerate(written) if _names_company(line.text, known.company)), None)
    if begin is None or any(day_or_time_alone(line.text) is None for line in written[:begin]):
        return lines
    stamps = [day_or_time_alone(line.text) for line in written]
    first = next(
        (at for at in range(begin + 1, len(written)) if (stamp := stamps[at]) and stamp.time is not None), None
    )
    if first is None or not all(_is_beside_a_name(line.text) for line in written[begin + 1 : first]):
        return lines
    days = [line for line, at in zip(written[begin + 1 : first], stamps[begin + 1 :], strict=False) if at and at.day]
    return [line for line in lines if line in days or line.number >= written[first].number]


_WITH_WHOM = re.compile(
    r"(?:(?:text |sms )?(?:messages?|chats?|conversation|thread)|berichten|gesprek|nachrichten|unterhaltung|(?:chat)?verlauf"
    r"|discussion|echange|mensajes|conversacion)(?: (?:de texto|texte))? (?:with|met|mit|avec|con) \S+(?: [^\s.!?,]+){0,3}"
)
"""How a telephone calls a page of messages, whoever they are with: `Messages with Acme`."""


def _names_company(text: str, company: str) -> bool:
    """Whether a line is no more than the company's name, or that with a word behind it, or says that it is with somebody."""
    small = plain(text).strip(" .:•·")
    if _WITH_WHOM.fullmatch(small):
        return True
    is_named = bool(company) and (small.startswith(company) or is_company(small, company))
    return is_named and len(small.split()) <= len(company.split()) + 1 and small[-1:].isalnum() and ":" not in small


def _is_beside_a_name(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS and text[-1:] not in ".!?:,"
