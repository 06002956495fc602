"""Long lists of choices of which few may fit a text: only those are taken apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache

from casebook.text.pattern_parts import PLAIN, Bits, needed_bits, parted
from casebook.text.quick_pattern import QuickPattern, exactly

_TAIL = r"[^\\()\[\]{}.^$+*?|]+$"
"""The plain text at the end of a choice."""

_SHORTEST_BIT, _LONGEST_TAIL = 3, 20
"""How much plain text at the beginning or the end of a choice says whether it may fit, and in how much of it that is sought. Our
own choice."""

_HEAD = 3
"""So many letters at the beginning of a choice, with no other sign behind them, are in all that it fits: they tell most at a
look. No bit of plain text is shorter."""

_GROUP = r"\([^()]*(?:\([^()]*(?:\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\)[^()]*)*\)[^()]*)*\)"
_CHOICE = rf"(?:[^|()]+|{_GROUP})+"
"""A choice: text, and groups of which five may stand in one another."""

_MOST_SEEN = 64
"""Of so many texts it is kept which letters stand beside each other in them: the same few are asked for by each list of choices.
Our own choice."""


class QuickChoices(QuickPattern):
    """A `QuickPattern` whose `choices`, in small letters, stand between two pieces that fit nowhere alone: of hundreds of
    them only those are parted that begin, or end, with plain text which is in a text. No bracket or bar in them is escaped."""

    def __init__(self, before: str, choices: str, after: str) -> None:
        super().__init__(f"{before}(?:{choices}){after}", exact=True)
        self._form = f"{before}(?:%s){after}"
        self._between = choices

    def _found_for(self, text: str) -> re.Pattern[str] | None:
        if self._is_used_much:
            return self.compiled if any(self._likely(text)) else None
        fitting = list(filter(None, (_narrowed(each, text) for each in self._likely(text))))
        return self._compiled_of(self._form % "|".join(fitting)) if fitting else None

    def _likely(self, text: str) -> Iterator[str]:
        """The choices of which one of the bits is in the text that they are known by, in order."""
        places: set[int] = set()
        for head in self._by_head.keys() & _heads_in(text):
            places.update(self._by_head[head])
        holds = text.__contains__
        for place in sorted(places.union(self._by_head.get("", ()))):
            if any(map(holds, _known_by(self._choices[place]))):
                yield self._choices[place]

    @cached_property
    def _choices(self) -> list[str]:
        return _choices_in(self._between)

    @cached_property
    def _by_head(self) -> dict[str, list[int]]:
        """The places of the choices by the letters that they begin with, or that the bits do which they are known by; of those
        with a shorter bit by none."""
        found: dict[str, list[int]] = defaultdict(list)
        for place, choice in enumerate(self._choices):
            if choice[: _HEAD + 1].isalpha():
                found[choice[:_HEAD]].append(place)
            else:
                for bit in _known_by(choice):
                    found[bit[:_HEAD] if len(bit) >= _HEAD else ""].append(place)
        return dict(found)


@lru_cache(maxsize=_MOST_SEEN)
def _heads_in(text: str) -> frozenset[str]:
    """All that stands in the text of as many letters as a head has."""
    return frozenset(text[at : at + _HEAD] for at in range(len(text) - _HEAD + 1))


def _choices_in(choices: str) -> list[str]:
    """The choices that bars part outside all brackets. Raises ValueError where brackets stand deeper than is looked for."""
    found = exactly(_CHOICE).findall(choices)
    if "|".join(found) != choices:
        raise ValueError(choices)
    return found


def _narrowed(choice: str, text: str) -> str | None:
    """What of the choice may fit in the text; one without groups is short enough as it is."""
    return parted(choice, exact=True).narrowed(text, text) if "(" in choice else choice


@cache
def _known_by(choice: str) -> Bits:
    """The bits at its ends, which are soon seen; or those that all of it tells."""
    ends = _ends_of(choice)
    return ends if all(ends) else needed_bits(choice)


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
    begun = exactly(PLAIN).match(choice)
    if begun and len(begun[0].strip()) >= _SHORTEST_BIT:
        return (begun[0].strip(),)
    end = exactly(_TAIL).search(choice[-_LONGEST_TAIL:])
    plain = end[0][1:].strip() if end else ""  # the first may be the letter of an escaped class
    if len(plain) < _SHORTEST_BIT and not any(map(choice.__contains__, "(\\{")):
        pieces = exactly(PLAIN).findall(re.sub(r"\[[^]]*\]", ".", choice))
        plain = max(map(str.strip, pieces), key=len, default="")
    return (plain if len(plain) >= _SHORTEST_BIT else "",)
