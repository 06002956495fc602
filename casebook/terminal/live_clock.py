"""How long a contact has taken, what is still to ask for in it, and that there is more to see, in words for the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from casebook.terminal.asking.question_rows import fitted
from casebook.text.words.day_names import short_day


def clock_words(begun: datetime, now: datetime) -> str:
    """How long it has taken until now; of one that was begun a day ago or more since when.

    >>> hour = datetime.fromisoformat
    >>> clock_words(hour("2024-11-20T12:00"), hour("2024-11-20T12:07:09"))
    '07:09'
    >>> clock_words(hour("2024-11-20T12:00"), hour("2024-11-20T14:07:09"))
    '2:07:09'
    >>> clock_words(hour("2024-11-20T12:00"), hour("2024-11-22T14:07:09"))
    'since 20 Nov 12:00'
    """
    passed = max(0, int((now - begun).total_seconds()))
    minutes, seconds = divmod(passed, 60)
    if minutes >= _A_DAY:
        return f"since {short_day(begun.date())} {begun:%H:%M}"
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}" if minutes >= 60 else f"{minutes:02}:{seconds:02}"


_A_DAY = 24 * 60


_SHORT = {"their name": "name", "a number": "number", "a day for the promise": "day", "the transcript": "transcript"}


def asked_words(clock: str, asked: Sequence[str], *, shortly: bool) -> str:
    """The clock and what is still to ask for; on a screen with no room said so `shortly` that all of it is one row of it.

    >>> asked_words("00:12", ["their name", "a number", "a day for the promise", "the transcript"], shortly=True)
    '00:12 ask name, number, day, transcript'
    """
    if shortly and asked:
        return f"{clock} ask {', '.join(_SHORT.get(each, each) for each in asked)}"
    told = f"still to ask for: {', '.join(asked)}" if asked else "all is asked for"
    return f" {clock} · {told} "


_MORE = "… Tab shows all"


def with_more(row: str, columns: int) -> str:
    """The row of so many columns, cut where it has to be, with how the rest is seen."""
    room = columns - len(_MORE) - 1
    return fitted(f"{fitted(row, room).rstrip('…') if room > 0 else ''} {_MORE}".strip(), columns)
