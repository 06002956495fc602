"""Long lists of choices of which few may fit a text: only those are taken apart."""

from __future__ import annotations

import re
from functools import cache

from casebook.text.pattern_parts import PLAIN, Bits, parted
from casebook.text.quick_pattern import QuickPattern, compiled

_TAIL = r"[^\\()\[\]{}.^$+*?|]+$"
"""The plain text at the end of a choice."""

_FEW = 20
"""How many texts are looked through so: for more it is quicker to take all of the pattern apart, once. Our own choice."""

_SHORTEST_BIT, _LONGEST_TAIL = 3, 20
"""How much plain text at the beginning or the end of a choice says whether it may fit, and in how much of it that is sought. Our
own choice."""

_HEAD = 3
"""So many letters at the beginning of a choice, with no other sign behind them, are in all that it fits: they tell most at a
look."""


class QuickChoices(QuickPattern):
    """A `QuickPattern` whose `choices`, in small letters, stand between two pieces that fit nowhere alone: of hundreds of
    them only those are parted that begin, or end, with plain text which is in a text. No bracket or bar in them is escaped."""

    def __init__(self, before: str, choices: str, after: str) -> None:
        super().__init__(f"{before}(?:{choices}){after}", exact=True)
        self._form = f"{before}(?:%s){after}"
        self._texts = 0
        self._choices = _choices_in(choices)

    def _found_for(self, text: str) -> re.Pattern[str] | None:
        self._texts += 1
        if self._texts > _FEW or self._is_used_much:
            return super()._found_for(text)
        begun = [each for each in self._choices if each[:_HEAD] in text or not each[: _HEAD + 1].isalpha()]
        holds = text.__contains__
        ended = (parted(each, exact=True).narrowed(text) for each in begun if any(map(holds, _ends_of(each))))
        fitting = list(filter(None, ended))
        return self._compiled_of(self._form % "|".join(fitting)) if fitting else None


def _choices_in(choices: str) -> list[str]:
    """The choices that bars part outside all brackets."""
    found: list[str] = []
    held: list[str] = []
    depth = 0
    for piece in choices.split("|"):
        if not held and "(" not in piece:
            found.append(piece)
            continue
        held.append(piece)
        depth += piece.count("(") - piece.count(")")
        if not depth:
            found.append("|".join(held))
            held = []
    return found


@cache
def _ends_of(choice: str) -> Bits:
    """Bits of plain text of which everything has one that the choice fits: its beginning, or those of the group that it begins
    or ends with, else its end, or the longest piece of it; the empty one where all are short."""
    if choice.startswith("(?:"):
        first, _, rest = choice[3:].partition(")")
        last = choice.rpartition("(?:")[2]
        for group in (first if rest[:1] not in ("?", "*", "{") else "(", last.removesuffix(")") if rest else "("):
            bits = () if "(" in group or ")" in group else tuple(_ends_of(each)[0] for each in group.split("|"))
            if bits and all(bits):
                return bits
    word = choice.partition("[")[0]  # most are a word, and whatever it goes on with
    if len(word) >= _SHORTEST_BIT and word.replace(" ", "").isalpha():
        return (word.strip(),)
    begun = compiled(PLAIN, 0).match(choice)
    if begun and len(begun[0].strip()) >= _SHORTEST_BIT:
        return (begun[0].strip(),)
    end = compiled(_TAIL, 0).search(choice[-_LONGEST_TAIL:])
    plain = end[0][1:].strip() if end else ""  # the first may be the letter of an escaped class
    if len(plain) < _SHORTEST_BIT and not any(map(choice.__contains__, "(\\{")):
        pieces = compiled(PLAIN, 0).findall(re.sub(r"\[[^]]*\]", ".", choice))
        plain = max(map(str.strip, pieces), key=len, default="")
    return (plain if len(plain) >= _SHORTEST_BIT else "",)
