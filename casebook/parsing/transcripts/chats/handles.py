"""Direct messages copied with what an account is called and the time each on a line of its own: `jo.smith`, `12:05`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import day_or_time_alone
from casebook.parsing.transcripts.turns import Line

_HANDLE = re.compile(r"@?[a-z][a-z0-9]*(?:[._]+[a-z0-9]+)*_?|@\w[\w.]{1,29}")
"""What an account is called: small letters in one piece, with dots, figures and low lines."""

_SHORTEST = 4
"""A shorter word in small letters may be all that somebody says. Our own choice."""

_SIDES, _OFTEN = 2, 2
"""So many accounts speak, and one of them so often. Our own choice."""


def handles_timed(lines: Sequence[Line]) -> list[Line]:
    """The lines with each such time behind the account it stands beside: `jo.smith · 12:05`; as they are where none do."""
    for name_at, time_at in ((0, 1), (1, 0)):
        heads = {
            at: f"{lines[at + name_at].text.lstrip('@')} · {lines[at + time_at].text}"
            for at in range(len(lines) - 1)
            if _is_handle(lines[at + name_at].text) and _is_time(lines[at + time_at].text)
        }
        counts = Counter(lines[at + name_at].text for at in heads)
        if len(counts) >= _SIDES and max(counts.values()) >= _OFTEN:
            return [Line(line.number, heads.get(at, line.text)) for at, line in enumerate(lines) if at - 1 not in heads]
    return list(lines)


def _is_handle(text: str) -> bool:
    return len(text) >= _SHORTEST and _HANDLE.fullmatch(text) is not None


def _is_time(text: str) -> bool:
    stamp = day_or_time_alone(text) if any(map(str.isdigit, text)) else None
    return stamp is not None and stamp.is_timed
