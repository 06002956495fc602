"""Who answered during a contact, one after another: whose each line is, and what the contact's text tells of them.

As in a transcript a program, a representative and a supervisor are people of their own; the last who is no program answered, and
the others are on record beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple, Optional

from casebook.actions.answers.agents_typed import name_and_role
from casebook.actions.answers.reference_numbers import READ, NamedNumber
from casebook.actions.passed_on import passed_on_told
from casebook.exporters.words.typed import as_sentence, one_line
from casebook.language.language import language_named
from casebook.parsing.choices import NotAChoice, begun_word, choice_named
from casebook.parsing.live_lines import LivePart, Said
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.records.kinds import Case
from casebook.records.values import Agent
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.text.folding import folded
from casebook.text.words.initials import with_one_stop

_ABOUT = {LivePart.ROLE: "role", LivePart.DEPARTMENT: "department"}
"""What says more of a person than their name, by the field that it is."""

WORDS_OF: dict[LivePart, type[StrEnum]] = {
    LivePart.ROLE: Role,
    LivePart.CHANNEL: Channel,
    LivePart.OUTCOME: Outcome,
}
"""What takes a word of a vocabulary, and of which."""

_LEAST_BEGUN = 3
"""So many letters of such a word are enough, where one alone begins so. Our own choice."""

_OWN = (LivePart.NOTE, LivePart.ME, LivePart.PRIVATE)
"""What is the person's own: nobody else has to be there for it."""


class Answerer:
    """One who answered for the company, as far as that was typed; `spoke` once they said or gave anything."""

    def __init__(self, name: Optional[str] = None) -> None:
        self.name = name
        self.role: Optional[Role] = None
        self.department: Optional[str] = None
        self.spoke = False

    def is_called(self, name: str) -> bool:
        """Whether this is their name, or one of the two is a part of the other."""
        own, other = (set(each.casefold().split()) for each in (self.name or "", name))
        return bool(own) and (own <= other or other <= own)

    def take(self, part: LivePart, text: str) -> None:
        """Note what was typed of them."""
        setattr(self, _ABOUT[part], choice_named(Role, "role", text) if part is LivePart.ROLE else text)


class Turn(NamedTuple):
    """A line, who had the person when it was typed, nobody before somebody answered, and when that was."""

    said: Said
    by: Optional[Answerer]
    at: datetime


def with_words_in_full(said: Said) -> Said:
    """The line with a word that was only begun in full, *sup*, *tel*, and with the role apart that stands beside a name."""
    if said.part is LivePart.AGENT:
        one = name_and_role(said.text)
        if one.role is None:
            return said
        return Said(LivePart.ROLE, one.role) if one.agent is None else said._replace(text=one.agent, role=one.role)
    typed = said.text.rstrip(". ")
    if said.part not in WORDS_OF or len(typed) < _LEAST_BEGUN:
        return said
    with suppress(NotAChoice):
        return said._replace(text=begun_word(WORDS_OF[said.part], typed).value)
    return said


def turns_of(lines: Sequence[Said], times: Sequence[datetime]) -> list[Turn]:
    """Each line, typed at these times, with who had the person then.

    Another name is another person, but right behind the first it corrects that; so is another role of somebody who had one and
    spoke, and whoever is named behind a program without a name. A role or a department is of who had the person when it was
    typed, where nobody was named yet of whoever is; another department than theirs, right before a name, is of that name.
    """
    people: list[Answerer] = []
    turns: list[Turn] = []
    for place, said in enumerate(lines):
        before = lines[place - 1].part if place else None
        now = turns[-1].by if turns else None
        following = lines[place + 1] if place + 1 < len(lines) else None
        if said.part is LivePart.AGENT:
            now = _named(people, now, said.text, corrects=before is LivePart.AGENT)
            now.role = now.role if said.role is None else Role(said.role)
        elif said.by is not None:
            now = _named(people, now, said.by, corrects=False)
        elif said.part not in _OWN and (now is None or _takes_over(said, now, following)):
            now = _new(people)
        if now is not None:
            if said.part in _ABOUT:
                now.take(said.part, said.text)
            now.spoke = now.spoke or said.part in (LivePart.THEY, LivePart.PROMISE, LivePart.NUMBER)
        turns.append(Turn(said, now, times[place]))
    return turns


def _named(people: list[Answerer], now: Optional[Answerer], name: str, *, corrects: bool) -> Answerer:
    """Who is called that: somebody who was there before, whoever is there and had no name yet, or another."""
    found = next((each for each in people if each.is_called(name)), None)
    if found is None and now is not None and not now.spoke and corrects:
        found = now
    if found is None and now is not None and now.name is None and not (now.spoke and now.role is Role.BOT):
        found = now
    found = found or _new(people)
    found.name = name
    return found


def _new(people: list[Answerer]) -> Answerer:
    people.append(Answerer())
    return people[-1]


def _takes_over(said: Said, now: Answerer, following: Optional[Said]) -> bool:
    """Whether it is the role of another than who was there and spoke, or the department of another who is named next."""
    if said.part not in _ABOUT or not now.spoke:
        return False
    if said.part is LivePart.ROLE:
        return now.role is not None and choice_named(Role, "role", said.text) is not now.role
    is_named = following is not None and following.part is LivePart.AGENT and not now.is_called(following.text)
    return is_named and now.department is not None and folded(said.text) != folded(now.department)


def who_answered(turns: Sequence[Turn]) -> Answerer:
    """The last who is no program, else the last; nobody known where nobody answered."""
    people = [turn.by for turn in turns if turn.by is not None]
    human = [each for each in people if each.role is not Role.BOT]
    return (human or people or [Answerer()])[-1]


def who_else(turns: Sequence[Turn]) -> tuple[Agent, ...]:
    """The others, in the order in which they were there, as far as their name or their role is known."""
    last = who_answered(turns)
    others = dict.fromkeys(turn.by for turn in turns if turn.by is not None and turn.by is not last)
    return tuple(Agent(one.name, one.role) for one in others if one.name or one.role)


def language_spoken(turns: Sequence[Turn], expected: Optional[str]) -> str:
    """The language of what was typed of a contact; where that tells too little, the one `expected` of its case, else English."""
    said = " ".join(turn.said.text for turn in turns if turn.said.part in (*_OWN, LivePart.THEY, LivePart.PROMISE))
    return language_of(folded(said), expected)


def name_of(one: Optional[Answerer], language: str) -> str:
    """Their name, or what they are where they have none: `Bot`; nothing where neither is known."""
    if one is None or one.name or one.role is None:
        return (one and one.name) or ""
    what = language_named(language).roles[one.role]
    return f"{what[:1].upper()}{what[1:]}"


def text_of(turns: Sequence[Turn], case: Case) -> Optional[str]:
    """What is told of it in words: who passed the person on, what they said behind their name, else the company's, and what was
    noted; what the person said themselves only where there is nothing else."""
    language = language_spoken(turns, case.language)
    told: list[str] = []
    before: Optional[Answerer] = None
    last = turns[0].at if turns else None
    for (by, part), group in groupby(filter(_is_told, turns), key=lambda turn: (turn.by, turn.said.part)):
        each = list(group)
        is_at_once = last is not None and each[0].at - last < _APART
        last = each[-1].at
        if is_at_once and by is not before and by and by.name and name_of(before, language):
            told.append(with_one_stop(passed_on_told(language, name_of(before, language), by.name)))
        before = by or before
        said = [turn.said.text for turn in each]
        if part is LivePart.NOTE:
            told += said
        elif part is LivePart.THEY:
            name = name_of(by, language) or one_line(case.company)
            told.append(f"{name}: “{' '.join([*map(as_sentence, said[:-1]), said[-1]])}”")
    own = [turn.said.text for turn in turns if turn.said.part is LivePart.ME]
    return "\n".join(told or own) or None


_APART = timedelta(hours=12)
"""Who is met so much later was not passed on by who was met before. Our own choice."""


def _is_told(turn: Turn) -> bool:
    """Whether it is told, or says who answers now."""
    return turn.said.part in (LivePart.THEY, LivePart.NOTE, LivePart.ME, LivePart.AGENT, LivePart.PROMISE)


def earlier_numbers(lines: Sequence[Said]) -> list[NamedNumber]:
    """The case numbers before the last: each who answered may give one; what stands right behind one corrects it."""
    followed = [line for line, behind in pairwise(lines) if line.part is LivePart.NUMBER is not behind.part]
    given = [line.text for line in lines if line.part is LivePart.NUMBER][-1:]
    return [
        NamedNumber(READ, "case number", text)
        for text in dict.fromkeys(line.text for line in followed)
        if text not in given
    ]
