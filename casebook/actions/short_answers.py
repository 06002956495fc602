"""Names and numbers as they were typed: which of them say that there is none, and which are days and no numbers.

People who are asked for a number that they were not given type a dash, *none* or *geen*; who skips a question answers the
next one with what was meant for another. Texts are never read so: *none* may be all that was said.
"""

from __future__ import annotations

import re
from typing import Optional

from casebook.errors import UsageError, shortened
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.parsing.when import Clock, Direction, read_when
from casebook.records.codec import TextCodec
from casebook.records.kind import Field
from casebook.text.comparing import is_blank
from casebook.text.folding import folded

_NOTHING = frozenset(
    "none|nil|null|unknown|nothing|n/a|n.a.|n.a|not given|not known|not sure|none given|no number|no name|no idea|no clue|no one|"
    "nobody|don't know|dont know|do not know|i don't know|i dont know|idk|didn't say|did not say|can't remember|"
    "geen|nvt|n.v.t.|n.v.t|onbekend|niets|niks|niemand|geen nummer|geen naam|geen idee|geen gekregen|weet niet|weet ik niet|"
    "ik weet het niet|weet het niet|niet gegeven|niet gekregen|niet bekend|vergeten|keine|kein|aucun".split("|")
)
_NO = frozenset("no nee na nope".split())
"""No number; but people may be called so."""

_NUMBERS = ("--case-number", "--tracking", "--order")

_LONGEST_DAY = 40
_WITHOUT_READING = ("language", "country", "uuid", "unknown")


class DayForNumber(UsageError):
    """A day was typed where a number belongs; `what` is which."""

    def __init__(self, what: str, typed: str) -> None:
        self.what, self.typed = what, typed

    def __str__(self) -> str:
        return f"'{shortened(self.typed)}' is a day, and {self.what} is a number; leave it out where none was given."


def is_short_answer(field: Field) -> bool:
    """Whether the field holds a name or a number that need not be given, rather than what was said."""
    free = field.spec.free_text or field.required or field.name in _WITHOUT_READING
    return isinstance(field.codec, TextCodec) and not free


def means_none(typed: str, *, number: bool = False) -> bool:
    """Whether these words say that there is no such name, or no such number.

    >>> means_none("-"), means_none("N.v.t."), means_none("no", number=True), means_none("No")
    (True, True, True, False)
    """
    plain = " ".join(folded(typed).split())
    return not plain.strip("-–—_?./* ") or plain in _NOTHING or (number and plain in _NO)


def name_or_none(typed: Optional[str], *, number: bool = False) -> Optional[str]:
    """A name or a number as it was typed; None where it is blank, or says that there is none."""
    return None if typed is None or means_none(typed, number=number) else typed


def check_number(typed: Optional[str], what: str, clock: Clock) -> None:
    """Raises DayForNumber where the words of a day stand in place of a number, such as `14 januari`."""
    if typed is None or len(typed) > _LONGEST_DAY or not re.search(r"[^\W\d_]{3}", typed):
        return
    try:
        read_when(typed, clock, Direction.PAST)
    except AmbiguousDate:
        pass
    except UnreadableDate:
        return
    raise DayForNumber(what, typed)


def none_warnings(*typed: tuple[str, object]) -> tuple[str, ...]:
    """A sentence where a name or a number was typed that says there is none; none otherwise. See `blank_warnings`."""
    none = [
        f"{name} '{value}'"
        for name, value in typed
        if isinstance(value, str) and not is_blank(value) and means_none(value, number=name in _NUMBERS)
    ]
    if not none:
        return ()
    return (f"{', '.join(none)} was taken for none; nothing was recorded of that.",)
