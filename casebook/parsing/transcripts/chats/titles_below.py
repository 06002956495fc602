"""A chat that shows under each name what somebody is, on a line of its own: both as one line, `Fin (AI Agent)`.

A time may stand behind what somebody is: `Virtual assistant · 13:20`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import MOST_WORDS, is_capital, is_me, name_line
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.names import is_title, role_of
from casebook.parsing.transcripts.stamps import stamp_alone
from casebook.parsing.transcripts.turns import Line
from casebook.records.vocabularies import Role


def titles_beside(lines: Sequence[Line]) -> list[Line]:
    """The lines with such titles put in brackets behind the name above, also where that stands alone; as they are where a title
    stands elsewhere too."""
    above: dict[str, set[str]] = {}
    shown = [_title_of(line.text) for line in lines]
    for at, (title, _) in enumerate(shown):
        if title:
            is_below = at > 0 and _is_name(lines[at - 1].text) and (at == 1 or not _is_name(lines[at - 2].text))
            is_below = is_below and not are_initials(lines[at - 1].text, title)
            above.setdefault(plain(title), set()).add(plain(lines[at - 1].text) if is_below else "")
    timed = {plain(title) for title, at_time in shown if at_time} - {
        plain(title) for title, at_time in shown if not at_time
    }
    titles = {title for title, names in above.items() if "" not in names and (len(names) == 1 or title in timed)}
    found: list[Line] = []
    titled: dict[str, str] = {}
    for line, (title, at_time) in zip(lines, shown, strict=True):
        if title and plain(title) in titles and found:
            titled[found[-1].text] = f"{found[-1].text} ({title})"
            found[-1] = Line(line.number, f"{titled[found[-1].text]}{at_time}")
        else:
            found.append(line)
    return [Line(line.number, titled.get(line.text, line.text)) for line in found]


def are_initials(text: str, name: str) -> bool:
    """Whether a line stands for the picture of who is named below it: `MR` above `Muebles Robledal (bot)`."""
    initials = "".join(word[0] for word in re.findall(r"\w+", name))
    return text == text.upper() and (initials.upper().startswith(text) or name.upper().startswith(text))


def _title_of(text: str) -> tuple[str, str]:
    """The title that a line is, and the time behind it with its mark; empty where it is none."""
    title, mark, rest = text.partition(" · ")
    if mark and stamp_alone(rest) is None:
        return "", ""
    return (title, f"{mark}{rest}") if _is_title_line(title) else ("", "")


def _is_title_line(text: str) -> bool:
    return text[:1].isupper() and not is_me(text) and (is_title(text) or role_of(text) is Role.BOT) and _is_short(text)


def _is_name(text: str) -> bool:
    """Whether somebody may go by these words, which may be a label elsewhere, as `Fin` is."""
    words = text.split()
    named = 0 < len(words) <= MOST_WORDS and is_capital(text) and re.fullmatch(r"[^\d:?!]+[^\d:?!,]", text) is not None
    return named and not is_title(text) and not is_me(text)


def _is_short(text: str) -> bool:
    head = name_line(text)
    return head is not None and head.stamp is None
