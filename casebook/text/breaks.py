"""Where a text may be broken: never inside what is seen as one character, nor inside of brackets in place of what was masked."""

from __future__ import annotations

import re
import unicodedata


def ellipsize(text: str, most: int) -> str:
    """`text` in at most `most` characters, `…` in place of the rest; at a word's end where one is near.

    >>> ellipsize("It was never collected from my door.", 20)
    'It was never…'
    >>> ellipsize("Paid to [IBAN ending 4300 removed] twice", 22)
    'Paid to…'
    """
    if len(text) <= most:
        return text
    end = text.rfind(" ", 0, most)
    if end < most // 2:
        end = before_joined(text, most - 1)
    end = before_bracketed(text, end) or end
    return text[:end].rstrip(" \u00a0\u202f,;:.-–—(«") + "…"


def name_in_short(name: str, most: int) -> str:
    """The name in at most that many characters; brackets behind it that are cut are closed.

    >>> name_in_short("Dr. von Hohenfels (DHL Express International)", 35), name_in_short("Bo (DHL)", 35)
    ('Dr. von Hohenfels (DHL Express…)', 'Bo (DHL)')
    """
    short = ellipsize(name, most)
    return f"{ellipsize(name, most - 1)})" if short.count("(") > short.count(")") else short


def before_bracketed(text: str, end: int) -> int:
    """The last place in a text, up to `end`, that is not inside of square brackets: what stands in them, in place of what was
    masked, means nothing by half."""
    opens = text.rfind("[", 0, end)
    return (
        opens if opens >= 0 and _BRACKETED.match(text, opens, opens + _LONGEST) and "]" not in text[opens:end] else end
    )


_LONGEST = 60
"""What stands in longer brackets is a text of its own, and may be cut."""

_BRACKETED = re.compile(r"\[[^\[\]\n]*\]")


def bracketed(text: str) -> list[str]:
    """What stands in square brackets and has blanks, each once.

    >>> bracketed("case [#4411-B], [IBAN ending 4300 removed]")
    ['[IBAN ending 4300 removed]']
    """
    return list(dict.fromkeys(one for one in _BRACKETED.findall(text) if " " in one and len(one) <= _LONGEST))


def before_joined(text: str, end: int) -> int:
    """The last place in a text, up to `end`, that leaves no accent, joined emoji or half a flag behind; 0 if there is none."""
    while end > 0 and _joined(text, end):
        end -= 1
    return end


def _joined(text: str, place: int) -> bool:
    """Whether what stands before and after `place` is seen as one."""
    after = text[place]
    if unicodedata.category(after)[0] == "M" or after == "\u200d" or text[place - 1] == "\u200d":
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0000" <= after <= "\U000e007f":
        return True
    flags = 0
    while flags < place and _regional(text[place - 1 - flags]):
        flags += 1
    return _regional(after) and flags % 2 == 1


def _regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
