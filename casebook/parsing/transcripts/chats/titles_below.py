"""A chat that shows under each name what somebody is, on a line of its own: both as one line, `Fin (AI Agent)`.

A time may stand behind what somebody is: `Virtual assistant · 13:20`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import MOST_WORDS, day_or_time_alone, is_capital, is_me, name_line
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.names import is_no_name, is_title, role_of
from casebook.parsing.transcripts.times.stamps import stamp_ending
from casebook.parsing.transcripts.turns import Line
from casebook.records.vocabularies import Role


def titles_beside(lines: Sequence[Line]) -> list[Line]:
    """The lines with such titles put in brackets behind the name above, also where that stands alone; as they are where a title
    stands elsewhere too."""
    above: dict[str, set[str]] = {}
    shown = [_title_of(line.text) for line in lines]
    for at, (title, _) in enumerate(shown):
        if title and _is_title_line(title):
            is_below = at > 0 and _is_name(lines[at - 1].text) and (at == 1 or not _is_name(lines[at - 2].text))
            is_below = is_below and not are_initials(lines[at - 1].text, title)
            above.setdefault(plain(title), set()).add(plain(lines[at - 1].text) if is_below else "")
    titles = {title for title, names in above.items() if "" not in names and len(names) == 1}
    shaped = _second_in_blocks(lines, shown)
    found: list[Line] = []
    titled: dict[str, str] = {}
    for at, (line, (title, at_time)) in enumerate(zip(lines, shown, strict=True)):
        if found and (at in shaped or (title and plain(title) in titles)):
            titled[found[-1].text] = f"{found[-1].text} ({title})"
            found[-1] = Line(line.number, f"{titled[found[-1].text]}{at_time}")
        else:
            found.append(line)
    return [Line(line.number, titled.get(line.text, line.text)) for line in found]


_OFTEN = 2
"""What stands so often below a name and beside or above a time, with words behind it, tells what somebody is. Our own choice."""


def _second_in_blocks(lines: Sequence[Line], shown: Sequence[tuple[str, str]]) -> set[int]:
    """The places of what somebody is by the shape alone: below a name that begins a block, with the time beside or below it."""
    places: dict[str, list[int]] = {}
    begin: set[str] = set()
    for at in range(len(lines) - 2):
        name, (title, at_time) = lines[at].text, shown[at + 1]
        if not name or (at > 0 and lines[at - 1].text):
            continue
        begin.add(plain(name))
        is_timed = bool(at_time) or day_or_time_alone(lines[at + 2].text) is not None
        said = lines[at + 2 if at_time else min(at + 3, len(lines) - 1)].text
        if title and is_timed and said and _is_name(name) and name_line(name) and not are_initials(name, title):
            places.setdefault(plain(title), []).append(at + 1)
    return {
        at
        for title, those in places.items()
        if len(those) >= _OFTEN and title not in begin and not is_me(title)
        for at in those
    }


def are_initials(text: str, name: str) -> bool:
    """Whether a line stands for the picture of who is named below it: `MR` above `Muebles Robledal (bot)`."""
    initials = "".join(word[0] for word in re.findall(r"\w+", name))
    starts = (initials.upper(), name.upper(), "".join(filter(str.isupper, name)))  # SB above SuryaBot
    return text == text.upper() and any(start.startswith(text) for start in starts)


def _title_of(text: str) -> tuple[str, str]:
    """The words that a line is, which may be a title, and the time behind them with a mark; empty where it is anything else."""
    ending = stamp_ending(text)
    title = text[: ending[1]].rstrip(" ·•|,–—-") if ending else text
    if not title[:1].isupper() or len(title.split()) > MOST_WORDS or re.search(r"[\d.!?:,]", title):
        return "", ""
    return title, f" · {text[ending[1] :].lstrip(' ·•|,–—-')}" if ending else ""


def _is_title_line(text: str) -> bool:
    """Whether it says what somebody is: *Virtual assistant*, and no answer: *Yes*."""
    return not (is_me(text) or is_no_name(text)) and (is_title(text) or role_of(text) is Role.BOT) and _is_short(text)


def _is_name(text: str) -> bool:
    """Whether somebody may go by these words, which may be a label elsewhere, as `Fin` is."""
    words = text.split()
    named = 0 < len(words) <= MOST_WORDS and is_capital(text) and re.fullmatch(r"[^\d:?!]+[^\d:?!,]", text) is not None
    return named and not is_title(text) and not is_me(text)


def _is_short(text: str) -> bool:
    head = name_line(text)
    return head is not None and head.stamp is None
