"""What a promise waits for, and how long after that it may take: refund 5 days after the return is scanned.

Read only where the words are sure: one condition that is still to happen, at most one amount of time, and no day. A day
that is known (after 3 Nov), an *if* that may never come true, and what has happened already are none. Nothing here raises.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from casebook.parsing.dates.amount_grammar import amount_at
from casebook.parsing.dates.date_parts import Count
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.promises import condition_words as said
from casebook.parsing.promises.around.clause_words import DID, DUTCH_DID, YOUR_PART
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.around.past_when import is_past_when
from casebook.parsing.promises.coming_clauses import MAY_BE_WHEN, tells_of_coming
from casebook.parsing.promises.condition_verbs import has_short_is, is_main_verb, is_participle, main_clause_at
from casebook.parsing.promises.spans.left_out import is_plain, left_out_beside
from casebook.parsing.tokens import TokenKind, piece_of, skip, tokens_of, word_at
from casebook.text.folding import folded

LONGEST_READ = 1_000
_SHORTEST_CLAUSE = 2
_LONGEST_CLAUSE = 25
"""How many words what has to happen takes at most: nobody needs more, and a text of nothing else takes no time."""
_MOST_STARTS = 6
"""In how many places a condition may begin; where there are more, nobody can tell which it is."""


class Condition(NamedTuple):
    """What a promise waits for, in the words it was said in, and how long after that it may take, where that was said."""

    after: str
    within: str | None = None


class _Start(NamedTuple):
    """Where a condition begins: its first word, and the first of what has to happen."""

    at: int
    event: int
    is_clause: bool


def condition_in(text: str, *, alone: bool = False) -> Condition | None:
    """What the promise in these words waits for; None where they do not say, or are not sure.

    `alone` is for an answer that is nothing else, such as what was typed after `--by`.

    >>> condition_in("refund within 5 business days after the return is scanned")
    Condition(after='the return is scanned', within='5 business days')
    >>> condition_in("refund after 3 Nov") is None
    True
    """
    if len(text) > LONGEST_READ:
        return None
    return _Reading(text, alone).condition()


@lru_cache(maxsize=64)  # each form of a paste asks for the same few
def without_condition(text: str, instead: str = "") -> str:
    """The words of a promise with `instead` in the place of what has to happen first; as they are where nothing has to.

    >>> without_condition("payment within 14 days after the invoice arrives")
    'payment within 14 days'
    """
    reading = _Reading(text[:LONGEST_READ], alone=False)
    found = reading.place()
    if found is None:
        return text
    start, end, _ = found
    tokens = reading.tokens
    return f"{text[: tokens[start.at].start].rstrip()}{instead}{text[tokens[end - 1].end :]}"


def only_span_in(text: str) -> str | None:
    """The amount of time in the words of a promise; None where there is none, or more than one, or a day beside it."""
    reading = _Reading(text[:LONGEST_READ], alone=False)
    spans = [reading.piece(at, count.end) for at, count in (reading.counts() or {}).items()]
    return spans[0] if len(spans) == 1 else None


class _Reading:
    """One promise, looked through for the condition it hangs on."""

    def __init__(self, text: str, alone: bool) -> None:
        self.text, self.alone = text, alone
        self.tokens = tokens_of(text)
        self.parts = Parts(self.tokens)
        self.words = [self._as_when(at) or token.text for at, token in enumerate(self.tokens)]

    def _as_when(self, at: int) -> str:
        """*When*, for what may say *if* and leads up to what is yet to come: als het pakket binnen is."""
        return "wanneer" if self.piece(at, at + 1).casefold() in MAY_BE_WHEN and self._is_to_come(at) else ""

    def _is_to_come(self, at: int) -> bool:
        return tells_of_coming(self.piece(at, at + 1).casefold(), self.text[self.tokens[at].end :])

    def condition(self) -> Condition | None:
        """The only condition, with the only amount of time."""
        found = self.place()
        if found is None:
            return None
        start, end, counts = found
        if counts and self._is_all_yours(start, end, counts):
            return Condition(self._event(start, counts[min(counts)].end))
        return Condition(self._event(start, end), *(self.piece(at, count.end) for at, count in counts.items()))

    def place(self) -> tuple[_Start, int, dict[int, Count]] | None:
        """Where the only condition begins and ends, and the only amount of time; None where that is not sure."""
        if said.UNSURE & set(self.words) or any(word.endswith("n't") for word in self.words):
            return None
        counts = self.counts()
        if counts is None or len(counts) > 1:
            return None
        found = self._starts(counts)
        if len(found) > _MOST_STARTS:
            return None
        starts = [(start, self._end(start, counts)) for start in found]
        events = [(start, end) for start, end in starts if end is not None and self._is_event(start, end, counts)]
        if not events or any(start.at >= events[0][1] for start, _ in starts):
            return None
        start, end = events[0]
        if counts and (start.at < min(counts) < end or self._is_your_part(min(counts))):
            return None
        return start, end, counts

    def _is_all_yours(self, start: _Start, end: int, counts: dict[int, Count]) -> bool:
        """Whether an amount of time is part of what the person has to do first: after you return it within 14 days."""
        behind = min(counts) == skip(self.tokens, end, *said.LEADS) and self.words[end] not in said.ENDS
        yours = behind and self.words[start.event] in ("you", "u", "je", "jij")
        return yours and skip(self.tokens, counts[min(counts)].end, ".", "!") == len(self.tokens)

    def counts(self) -> dict[int, Count] | None:
        """The amounts of time by the place of their numbers; None where a day or a time of day is named as well."""
        counts: dict[int, Count] = {}
        at = 0
        while at < len(self.tokens):
            amount = amount_at(self.tokens, at) if self._is_number(at) else None
            part = amount or self.parts.at(at)
            if amount is not None:
                whole = self.parts.at(at)
                is_back = isinstance(whole, Count) and whole.back  # binnen 5 dagen terug
                if amount.vague or (whole is not None and whole.end > amount.end and not is_back):
                    return None  # 5 days ago, 5 days from now
                if not is_plain(left_out_beside(self.parts, at, amount), amount):
                    return None  # 5 days without weekends
                counts[at] = amount
            elif part is not None and not isinstance(part, Count) and not self._is_no_day(at, part.end):
                return None
            at = amount.end if amount is not None else at + 1
        return counts

    def _is_number(self, at: int) -> bool:
        word = self.words[at]
        return word in ("a", "an", "een") or not (word in said.STRUCTURE or word in ("in", "over", "within", "binnen"))

    def _is_no_day(self, at: int, end: int) -> bool:
        """Whether what could be a day is more likely a word (sun, may), or a sum."""
        if self.words[at] in said.AT_ONCE or (len(self.words[at]) <= 3 and self.tokens[at].kind is TokenKind.WORD):
            return True
        return bool({word_at(self.tokens, at - 1), word_at(self.tokens, end)} & said.MONEY)

    def _starts(self, counts: dict[int, Count]) -> list[_Start]:
        """Every place where a condition may begin."""
        found = []
        for at, word in enumerate(self.words):
            behind_count = any(count.end == at for count in counts.values())
            three = tuple(self.words[at : at + 3])
            if three in (("as", "soon", "as"), ("zo", "snel", "als"), ("zo", "gauw", "als")):
                found.append(_Start(at, at + 3, True))
            elif word in ("from", "vanaf") and word_at(self.tokens, at + 1) in said.WHEN:
                found.append(_Start(at, at + 2, True))
            elif word in said.CLAUSE_STARTS | said.NOUN_STARTS or (
                word in said.ON and word_at(self.tokens, at + 1) in said.EVENT_NOUNS
            ):
                asks = self.words[at - 1] in said.ASKS_WHEN or self.piece(at, at + 1).casefold() in said.WHEN_IS_IT
                is_asked = word in said.WHEN and not counts and (asks or (at < 2 and not self._is_to_come(at)))
                is_twice = word in said.WHEN and self.words[at - 1 : at] in (["from"], ["vanaf"])
                if is_asked or is_twice or (word in ("of", "from", "vanaf") and not behind_count):
                    continue
                found.append(_Start(at, at + 1, word in said.CLAUSE_STARTS and word != "after"))
        return found

    def _end(self, start: _Start, counts: dict[int, Count]) -> int | None:
        """Where what has to happen ends; None where that is not sure."""
        is_leading = self._begins_sentence(start.at)
        behind_count = any(count.end == start.at and self._begins_sentence(at) for at, count in counts.items())
        for at in range(start.event, len(self.tokens)):
            if self.words[at] in said.ENDS or self._ends_sentence(at) or self._begins_amount(at):
                return at
            if at > start.event + _LONGEST_CLAUSE or (self.words[at] in ("and", "en") and self._joins_another(at)):
                return None
            least = _SHORTEST_CLAUSE if start.is_clause or self.words[start.event] not in said.EVENT_NOUNS else 1
            cut = main_clause_at(self.words, at, self._is_english()) if at >= start.event + least else None
            if cut is not None and (is_leading or behind_count):
                return cut
            if not start.is_clause and self._begins_another(start, at):
                return at
        is_behind = start.at > 1 and self.words[start.at - 1] == ","  # what is promised stands before it
        return len(self.tokens) if self.alone or not is_leading or is_behind else None

    def _begins_sentence(self, at: int) -> bool:
        """Whether nothing stands before this place in its clause but that it is at once, or what leads up to a time."""
        while at and self.words[at - 1] in said.AT_ONCE | set(said.LEADS):
            at -= 1
        return at == 0 or self.words[at - 1] in (*said.ENDS, ".")

    def _ends_sentence(self, at: int) -> bool:
        after = self.text[self.tokens[at].end :][:1]
        return self.words[at] == "." and not after.strip()

    def _begins_amount(self, at: int) -> bool:
        """Whether an amount of time, or what leads up to one, begins here."""
        place = skip(self.tokens, at, *said.LEADS) if self.words[at] in said.LEADS else at
        return place < len(self.tokens) and self._is_number(place) and amount_at(self.tokens, place) is not None

    def _joins_another(self, at: int) -> bool:
        return word_at(self.tokens, at + 1) in said.STRUCTURE

    def _begins_another(self, start: _Start, at: int) -> bool:
        """Whether another thing begins behind a noun: na ontvangst van het pakket *uw geld* terug."""
        before = self.words[at - 1]
        is_noun = at > start.event and self.words[start.at] != "after" and not before.endswith("ing")
        return is_noun and self.words[at] in said.STRUCTURE and before not in said.BEFORE_A_NOUN | {"of", "by", "from"}

    def _is_english(self) -> bool:
        return not {"zodra", "zogauw", "nadat", "na", "wanneer", "snel", "gauw"} & set(self.words)

    def _is_event(self, start: _Start, end: int, counts: dict[int, Count]) -> bool:
        """Whether these words tell of something that is still to happen."""
        words = self.words[start.event : end]
        known = set(words)
        if counts and self.words[start.at] in said.ONCE:
            known -= said.PASSIVE  # sobald es gescannt wurde, in 14 Tagen
        if not words or known & (said.NO_EVENT | said.PAST | DUTCH_DID) or self._is_past(start, end):
            return False
        if any(word in said.PRONOUNS and following in DID for word, following in pairwise(words)):
            return False
        if words[-1] in ("and", "en", "or", "of"):
            return False
        if len(words) == 1 and words[0] in (said.STRUCTURE | said.PRONOUNS):
            return False
        if start.is_clause and (len(words) >= _SHORTEST_CLAUSE or is_participle(words[-1], self._is_english())):
            return words[0] not in ("per", "every", "more", "again")
        if (
            self.words[start.at] == "after"
            and (words[0] in said.PRONOUNS or known & said.VERBS or has_short_is(words))
            and len(words) > 1
        ):
            return True
        is_counted_from = any(count.end == start.at for count in counts.values())
        if self.words[start.at] == "after" and len(words) >= _SHORTEST_CLAUSE and is_counted_from:
            return True  # en 14 días desde que se reciba
        gerund = words[0].endswith("ing") and words[0] not in said.NO_GERUND and len(words) > 1
        nouns = {word.removesuffix("s") for word in words} | known
        return not start.is_clause and bool(gerund or nouns & said.EVENT_NOUNS or words[0] == "processing")

    def _is_past(self, start: _Start, end: int) -> bool:
        """Whether it belongs to what was done before it: of what I paid when the parcel arrived."""
        if self.words[start.at] not in said.WHEN:
            return False
        before, word = self.text[: self.tokens[start.at].start], self.piece(start.at, start.at + 1)
        return is_past_when(before, word, self.piece(start.event, end))

    def _event(self, start: _Start, end: int) -> str:
        """What has to happen, in the words it was said in; a participle alone gets its subject: once received."""
        while end - start.event > 1 and not start.is_clause and self.words[end - 1] in said.BEFORE_AN_AMOUNT:
            end -= 1
        if self.words[start.at] in ("na", "vanaf") and end - start.event > 1:
            end -= is_main_verb(self.words[end - 1]) and self.words[end - 2] not in said.BEFORE_A_NOUN
        words, told = self.piece(start.event, end), self.tokens[start.event]
        left_out = self.text[self.tokens[start.event - 1].end : told.start].strip()
        if left_out.casefold() == "se":  # cuando se reciba, of which no token tells
            return f"{left_out} {words}"
        is_typed_so = told.text == folded(self.text[told.start : told.end])
        if start.is_clause and is_typed_so and is_participle(told.text, self._is_english()):
            return f"it is {words}" if self._is_english() else f"het {words} is"
        return words

    def _is_your_part(self, at: int) -> bool:
        """Whether the time is one for the person to do something: you can return it within 14 days of receiving it."""
        clauses = Clauses(self.tokens, self.text)
        before = set(self.words[:at])
        may = before & {"can", "may", "kunt", "mag", "have", "hebt", "heeft", "must", "moet"} and before & {
            "you",
            "u",
            "je",
        }
        return clauses.is_your_part(at) or bool(may and set(self.words) & YOUR_PART)

    def piece(self, at: int, end: int) -> str:
        """What stands there, as it was typed."""
        return piece_of(self.text, self.tokens, at, end)
