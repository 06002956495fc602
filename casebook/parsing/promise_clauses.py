"""What stands around a day in a promise and decides whether it is one to keep: not, if, at least, you must.

Sentences and clauses are cut roughly, at their signs and at the words that join two. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing import date_words
from casebook.parsing.tokens import Token, word_at

_ENDS = frozenset("; ! ? …".split())
_JOINTS = frozenset(", ; : . ! ? but maar and en so dus because omdat want therefore".split())
_NOT = frozenset("not niet never nooit cannot wont cant nor noch".split())
_NONE = frozenset("no geen".split())
_NOT_SO_NOT = frozenset("only alleen later longer worry problem worries more exceeding probleem zorgen".split())
_CONDITIONS = frozenset(
    "if once when whenever unless provided assuming upon indien zodra wanneer nadat tenzij mits zogauw wenn sobald".split()
)
_PERSONS = frozenset("u je jij het de wij we hij ze zij er dit dat uw mijn ik alles niemand onze ons deze die".split())
_YOU = frozenset("you u je jij please gelieve".split())
_MUST = frozenset("must have need moet moeten dient dien".split())
_ORDER = frozenset("order bestel buy koop".split())
_UNTIL = frozenset("until till til tot".split())
_WAIT = frozenset("wait wacht wachten patience patient geduld".split())
_YOUR_PART = frozenset(
    "send return ship bring pay post provide submit reply confirm terugsturen retourneren opsturen sturen betalen "
    "inleveren terugbrengen retour".split()
)
FURTHEST_BACK = 14
"""How many words a "not" or "you must" reaches, in one clause."""


class Clauses:
    """The clauses of one promise, asked about by the place of a token."""

    def __init__(self, tokens: Sequence[Token], text: str) -> None:
        self.tokens, self.text = tokens, text
        self.sentence_starts, self.conditions = [0], self._conditions()
        for at in range(len(tokens)):
            if self._ends_sentence(at):
                self.sentence_starts.append(at + 1)

    def is_condition(self, at: int) -> bool:
        """Whether what is here only says what has to happen first."""
        return any(start < at < self._end_of_condition(start) for start in self.conditions)

    def hangs(self, at: int) -> bool:
        """Whether the clause here follows from a condition before it in its sentence."""
        start = max(start for start in self.sentence_starts if start <= at)
        return any(start <= condition < at for condition in self.conditions)

    def awaits(self, at: int) -> bool:
        """Whether a condition follows here, in the same clause or right behind its comma."""
        for place in range(at, min(len(self.tokens), at + FURTHEST_BACK)):
            if place in self.conditions or self.is_after_event(place):
                return True
            if self._ends_sentence(place) or self._word(place) in ("and", "en", "but", "maar", ";", ":", "."):
                return False
        return False

    def is_after_event(self, at: int) -> bool:
        """After receipt, na ontvangst: what comes before counts from something that is still to happen."""
        if self._word(at) not in date_words.COUNTED_FROM and self._word(at) not in ("bij", "as"):
            return False
        if self._word(at) == "as":
            return (self._word(at + 1), self._word(at + 2)) == ("soon", "as")
        following = self._word(at + 1)
        return following in date_words.EVENTS or following in _PERSONS or following in ("we", "you", "it", "they")

    def is_negated(self, at: int, end: int) -> bool:
        """Whether the clause says that it will not be then: a "not" before it, or right behind."""
        for distance in range(1, min(at, FURTHEST_BACK) + 1):
            word, following = self._word(at - distance), self._word(at - distance + 1)
            if word in _JOINTS:
                break
            negative = word in _NOT or word.endswith("n't") or (word in _NONE and distance <= 3)
            if negative and following not in _NOT_SO_NOT:
                return True
        return "niet" in (self._word(end), self._word(end + 1)) or self._word(end) == "not"

    def is_your_part(self, at: int) -> bool:
        """Whether it is what the person has to do: you must send it back within 14 days."""
        words: list[str] = []
        for distance in range(1, min(at, FURTHEST_BACK) + 1):
            word = self._word(at - distance)
            if word in _JOINTS:
                break
            words.append(word)
        if len(words) == 1 and words[0] in _ORDER:
            return True
        if self._word(at) in _UNTIL and _WAIT & set(words):
            return True
        asked = {"please", "gelieve"} & set(words)
        behind = [self._word(place) for place in range(at, min(len(self.tokens), at + FURTHEST_BACK))]
        joint = next((place for place, word in enumerate(behind) if word in _JOINTS), len(behind))
        return bool(_YOUR_PART & {*words, *behind[:joint]} and _YOU & set(words) and (asked or _MUST & set(words)))

    def is_earliest(self, at: int, end: int) -> bool:
        """Whether it is only the earliest: at least, not before, from then on."""
        for distance in range(1, min(at, 6) + 1):
            word = self._word(at - distance)
            if word in date_words.AT_LEAST or (word == "earlier" and self._word(at - distance + 1) == "than"):
                return True
            if (word, self._word(at - distance + 1)) in (
                ("more", "than"),
                ("longer", "than"),
                ("meer", "dan"),
                ("langer", "dan"),
            ):
                return self._word(at - distance - 1) not in ("no", "not", "niet")
            if word not in date_words.PASSED_OVER and word not in date_words.DUE_WORDS:
                break
        following = [self._word(end + place) for place in range(3)]
        later = following[0] in ("or", "of") and following[1] in date_words.OR_LATER
        behind = {"earliest", "vroegst", "vroegste", "soonest", "least"} & set(following)
        return later or bool(behind) or following[0] in ("onwards", "onward", "plus", "+", "minstens", "minimaal")

    def _conditions(self) -> list[int]:
        found = []
        for at in range(len(self.tokens)):
            word, following = self._word(at), self._word(at + 1)
            begins = at == 0 or self._word(at - 1) in _JOINTS
            if (
                (word in _CONDITIONS and not (word == "once" and following in ("a", "per", "every", "more", "again")))
                or (word == "als" and following in _PERSONS)
                or (word == "as" and (following, self._word(at + 2)) == ("soon", "as"))
                or (begins and word in ("after", "na") and self.is_after_event(at))
            ):
                found.append(at)
        return found

    def _end_of_condition(self, start: int) -> int:
        """Where the clause that begins with a condition stops: at its comma, or with the sentence."""
        for at in range(start + 1, len(self.tokens)):
            if self._word(at) in (",", "then", "dan") or self._ends_sentence(at):
                return at
        return len(self.tokens)

    def _ends_sentence(self, at: int) -> bool:
        if self._word(at) in _ENDS:
            return True
        if self._word(at) != ".":
            return False
        after = self.text[self.tokens[at].end :][:3]
        return not after.strip() or (after[0].isspace() and after.strip()[:1].isupper())

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)
