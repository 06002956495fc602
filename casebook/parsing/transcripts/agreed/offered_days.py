"""A day that the company asks about, and the person agrees to: `Friday 8am any good? – Friday's fine` promises what it was for.

That is what was asked for, what was promised for a day that does not do, or else that somebody comes for what is broken. Patterns
over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.agreed.answer_words import AGREES, BESIDE_IT, TAKES_IT_BACK, YOURS
from casebook.parsing.transcripts.agreed.short_answers import without_hours, without_marks
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.turns import Line, Turn

_ASKS = frozenset(
    "ok okay alright good any fine suit suits work works convenient how about what that do does you for would be can could we "
    "make it is slot free space better instead love perhaps maybe "
    "lukt past schikt komt uit dat goed u je plek wat dacht van kan is dan beter akkoord vrij zou gaan misschien "
    "passt geht ginge ging das ihnen dir euch wie wars ware mit gut platz frei vielleicht recht "
    "ca va convient irait vous te bon possible est ce serait ira place libre plutot "
    "te va viene bien parece que tal puede podria ser seria hueco vale mejor le os".split()
)
"""How it is asked whether a day does."""

_THUMBS = re.compile("[👍👌🙏✅]")
_MOST_BEHIND = 4
"""So many turns behind it, the person may agree to a day. Our own choice."""

DayOf = Callable[[str], tuple[str | None, str]]


class OfferedDay(NamedTuple):
    """A day that was asked about: where, in which words without the question, when it is, and in which turn."""

    line: Line
    text: str
    due: str
    day: str
    turn: int


def offered_day(turn: Turn, said: Sequence[str], at: int, day_of: DayOf) -> OfferedDay | None:
    """The day that the last question of a turn of the company asks about, and nothing else; None where it asks none."""
    asked = next((each for each in reversed(said) if each.rstrip().endswith("?")), "")
    due, day = day_of(asked.rstrip(" ?")) if asked else (None, "")
    small = without_marks(asked.rstrip(" ?"))
    if due is None or YOURS.search(small):
        return None
    rest = without_hours(small.replace(without_marks(day), " ", 1))
    if any(word not in _ASKS and word not in BESIDE_IT for word in re.findall(r"[^\W\d_]+", rest)):
        return None
    line = next((each for each in turn.lines if asked[:20] in each.text), turn.lines[-1])
    return OfferedDay(Line(line.number, asked), _without_question(asked), due, day, at)


def is_agreed_to(offered: OfferedDay, said: str, at: int) -> bool:
    """Whether the person says that the day does: with a yes, or by naming it.

    >>> day = OfferedDay(Line(1, ""), "Friday 8am", "2026-11-06", "Friday", 3)
    >>> [is_agreed_to(day, said, 4) for said in ("Friday's fine", "ok", "ok, but later?", "can't do friday", "earlier?")]
    [True, True, False, False, False]
    """
    if at - offered.turn > _MOST_BEHIND:
        return False
    small = without_marks(said)
    first = re.split(r"[.!;](?: |$)|, (?!(?:but|maar|aber|mais|pero)\b)", small.strip(" .,!"))[0]
    if not re.search(r"\w", small):
        return _THUMBS.search(said) is not None
    if TAKES_IT_BACK.search(first) or first.endswith("?"):
        return False
    is_named = re.search(rf"\b{re.escape(plain(offered.day))}\b", first) is not None
    return is_named or AGREES.match(first) is not None or _SUITS.search(first) is not None


_SUITS = re.compile(
    r"\b(?:works|suits|perfect|great|fine|lovely|brilliant|past|komt (?:goed )?uit|prima|mooi|top|passt|super|perfekt|parfait|"
    r"nickel|impec\w*|genial|estupendo|perfecto|(?:me )?va bien)\b"
)
"""That a day does."""


def _without_question(asked: str) -> str:
    """The words of a question without what asks whether its day does, behind a comma or at its end."""
    words = asked.strip(" ?¿").replace("¿", "").split()
    while len(words) > 1 and plain(words[-1]).strip(",") in _ASKS:
        words.pop()
    while len(words) > 1 and plain(words[0]) in (
        "how",
        "what",
        "about",
        "wat",
        "dacht",
        "je",
        "u",
        "van",
        "wie",
        "wars",
        "mit",
        "que",
        "tal",
    ):
        words.pop(0)
    return " ".join(words).rstrip(" ,")
