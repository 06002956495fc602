"""For whom each name in a transcript speaks: by its marks, by its words, and by what is left for it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from casebook.parsing.transcripts.chats.heads import is_me
from casebook.parsing.transcripts.chats.notices import head_of_system
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.people.leanings import leaning_of
from casebook.parsing.transcripts.people.names import (
    FIRST_PERSON,
    alone,
    first_word,
    holds_company,
    is_company,
    is_numbered,
    is_same,
    role_in,
)
from casebook.parsing.transcripts.people.said_roles import is_behind_a_role
from casebook.parsing.transcripts.people.shared_names import is_department
from casebook.parsing.transcripts.people.whose_phrases import phrases_of_each
from casebook.parsing.transcripts.turns import Layout, Side, Talk, Turn

_THIRD = frozenset("sie er zij ze hij she he they them elle il lui ella el".split())
"""Who notes a call down as `ich` and `sie` means somebody else by the second, whom a chat would speak to by it."""

_TWO = len(("the person", "whoever answers"))


class Sides:
    """The names of a transcript; the person's and the company's, and those of who `arrived`, in small letters."""

    def __init__(self, talk: Talk, customer: str, company: str, arrived: frozenset[str]) -> None:
        self.talk, self.customer, self.company, self.arrived = talk, customer, company, arrived
        self.are_sure = True
        """Whether anything told whose the names are; else the first is taken for who answered, and that is likely at most."""
        self._text = plain("\n".join(line.text for turn in talk.turns for line in turn.lines))

    def decided(self, introduced: frozenset[str]) -> dict[str, Side]:
        """The side of each name: what its words and marks say, then what is left for it.

        On the page of a forum only those are of the company who are marked so, or `introduced` themselves.
        """
        names = list(dict.fromkeys(turn.speaker or "" for turn in self.talk.turns))
        sides = {name: side for name in names if (side := self._marked(name)) is not None}
        if any(plain(name) in FIRST_PERSON for name in names):
            sides |= {name: Side.COMPANY for name in names if plain(name) in _THIRD}
        for name in names:
            base = first_word(name)
            same = next((sides[one] for one in sides if first_word(one) == base and base), None)
            if name not in sides and same is not None:
                sides[name] = same
        left = [name for name in names if name not in sides]
        if self.talk.is_forum:
            return sides | self._posting(left, introduced, has_person=Side.CUSTOMER in sides.values())
        scores = self._scores(left, is_all=len(left) == len(names))
        if len(left) == 1 and self._answers_by_name(names, sides):
            scores[left[0]] = -1
        for name in sorted(left, key=lambda one: -abs(scores[one])):
            has_customer = Side.CUSTOMER in sides.values()
            has_company = Side.COMPANY in sides.values()
            if scores[name]:
                side = Side.COMPANY if scores[name] > 0 or has_customer else Side.CUSTOMER
            elif has_company and not has_customer and len(left) == 1:
                side = Side.CUSTOMER
            else:
                side = Side.COMPANY if has_customer or not has_company else Side.CUSTOMER
            sides[name] = side
        return sides

    def _scores(self, left: Sequence[str], *, is_all: bool) -> dict[str, int]:
        """The score of each of the names that nothing marks, which may be all there are."""
        are_two = is_all and len(left) == _TWO
        if are_two:
            called = {name: self._called(name) for name in left}
            if min(called.values()) < 0 < max(called.values()):
                return called  # each says who they are
        scores = {name: self._score(name) for name in left}
        if are_two and min(scores.values()) > 0:  # one of the two is the person
            least, most = sorted(left, key=scores.__getitem__)
            if scores[least] < scores[most]:
                scores[least] = -1
            elif all(map(is_numbered, left)):
                scores[self._caller(left)] = -1
        return self._leanings(left) if is_all and len(left) > 1 and not any(scores.values()) else scores

    def _caller(self, names: Sequence[str]) -> str:
        """Which of two voices that a program numbered is the person's, by all that each says; in a draw the second answered."""
        from casebook.parsing.transcripts.recordings.voices import score_of

        language = language_of(self._text)
        scores = {
            name: sum(score_of(turn.text, language) for turn in self.talk.turns if turn.speaker == name)
            for name in names
        }
        return min(reversed(names), key=scores.__getitem__)

    def _leanings(self, names: Sequence[str]) -> dict[str, int]:
        """What tells of names of which no phrase and no mark does: who says to be called as the person is it, and otherwise
        answers; else it is sure only where one leans to the one side and another to the other."""
        scores = {name: self._called(name) for name in names}
        if sum(scores.values()) != 1 and not min(scores.values()) < 0 < max(scores.values()):
            scores = {name: leaning_of(self._said(name)) for name in names}
            self.are_sure = min(scores.values()) < 0 < max(scores.values())
        return scores

    def _called(self, name: str) -> int:
        """Above zero where who writes so says to be called otherwise, below where that is how the person is called."""
        lines = [line for turn in self.talk.turns if turn.speaker == name for line in turn.lines]
        called = [one for line in lines if (one := name_introduced(line.text)) and plain(one) not in plain(name)]
        is_person = bool(self.customer) and any(is_same(plain(one), self.customer) for one in called)
        return -1 if is_person else int(bool(called))

    def _answers_by_name(self, names: Sequence[str], sides: Mapping[str, Side]) -> bool:
        """Whether two write, of whom the company does so under its own name, more than once: the other is the person."""
        theirs = [
            name
            for name in names
            if sides.get(name) is Side.COMPANY and self.company and is_company(plain(name), self.company)
        ]
        turns = sum(turn.speaker in theirs for turn in self.talk.turns)
        return len(names) == _TWO and len(theirs) == 1 and turns >= _TWO

    def _posting(self, names: Sequence[str], introduced: frozenset[str], *, has_person: bool) -> dict[str, Side]:
        """The sides of those whom nothing marks on the page of a forum: who asked first is the person, others are nobody's."""
        others = [name for name in names if name not in introduced]
        sides = {name: Side.NOBODY if name in others else Side.COMPANY for name in names}
        return sides if has_person else sides | dict.fromkeys(others[:1], Side.CUSTOMER)

    def _marked(self, name: str) -> Side | None:
        """The side that a name itself tells, or a notice about it."""
        small, bare = plain(name), alone(name)
        if not name:
            return Side.CUSTOMER
        if pattern(f"(?:{in_any('system')})").fullmatch(small) or head_of_system(f"{name}:"):
            return Side.NOBODY
        is_company_named = holds_company(small, self.company) or is_company(small, self.company)
        if self.company and small != self.customer and is_company_named:
            return Side.COMPANY
        if is_me(name) or small in self.talk.me or (self.customer and is_same(plain(bare), self.customer)):
            return Side.CUSTOMER
        if (
            small in self.talk.theirs
            or is_behind_a_role(plain(bare), self._text)
            or plain(bare) in self.arrived
            or role_in(name, "bot supervisor manager company teams")
        ):
            return Side.COMPANY
        if holds_company(small, self.company) and re.search(rf"\b{re.escape(self.company)}", small):
            return Side.COMPANY
        return Side.COMPANY if is_department(name) else None

    def _score(self, name: str) -> int:
        """Above zero where the words are those of the company, below where they are those of somebody who wants something."""
        score, first = self._words_score(name), first_word(name)
        for turn in self.talk.turns:
            small = plain(turn.text)
            if turn.speaker == name or first not in small:
                continue
            if re.search(rf"\b(?:{in_any('greets')}),? {re.escape(first)}\b", small):
                wants = self._sides_word(turn) < 0 or self._words_score(turn.speaker or "") < 0
                score += 2 if wants else -2
        return score

    def _words_score(self, name: str) -> int:
        """What the phrases of somebody alone tell."""
        said = self._said(name)
        theirs, mine = phrases_of_each(said)
        tells = (pattern(in_any("shall")), pattern(rf"\b(?:{in_any('addressed')})\b"))
        theirs += sum(all(one.search(small) for one in tells) and "?" not in small for small in said.split("\n"))
        return theirs - mine

    def _said(self, name: str) -> str:
        """All that somebody says, in small letters."""
        parts = [
            turn.said if self.talk.layout is Layout.HEADS else turn.lines
            for turn in self.talk.turns
            if turn.speaker == name
        ]
        return plain("\n".join(line.text for lines in parts for line in lines))

    def _sides_word(self, turn: Turn) -> int:
        side = self._marked(turn.speaker or "")
        return {Side.COMPANY: 1, Side.CUSTOMER: -1}.get(side, 0) if side else 0
