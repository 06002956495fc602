"""What the person asked last, and what a yes or a day answers.

`By when? – Friday.`, `So it'll be Friday? – Yes.`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.agreed.agreed import Agreed
from casebook.parsing.transcripts.clauses.answers_given import LONGEST_QUESTION
from casebook.parsing.transcripts.clauses.bare_answers import REMEDIES, is_but_not, is_question, says_yes, without_yes
from casebook.parsing.transcripts.clauses.clauses_said import Clauses
from casebook.parsing.transcripts.clauses.days_alone import is_day_alone, is_told_anew
from casebook.parsing.transcripts.clauses.days_said import DaysSaid
from casebook.parsing.transcripts.clauses.yes_on_condition import begins_with_si, is_yes_on_condition
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.contractions import with_marks
from casebook.parsing.transcripts.notes.own_duties import is_own_duty
from casebook.parsing.transcripts.notes.quoted_answers import asks_in_a_note
from casebook.parsing.transcripts.people.people import Person
from casebook.parsing.transcripts.promised.question_words import asks_when, is_past_or_mine
from casebook.parsing.transcripts.promised.that_too import named_beside, said_too
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.standing import StandingPromises
from casebook.parsing.transcripts.standing.taking_back import is_thanks
from casebook.parsing.transcripts.turns import Line, Turn
from casebook.records.vocabularies import OCCASIONS, Promised

_QUESTION = re.compile(r"(?:^|(?<=[^\d\s][.!?…]) +)((?:[^.!?…]|[.!…](?! )|(?<=\d)\. )+\?)")
"""A question, whatever stands before and behind it; the mark behind the figure of a day ends no sentence."""


def _question_in(text: str) -> str:
    """The last question of a line, or all of it, where no mark ends it or the question names nothing itself."""
    found = _QUESTION.findall(text)[-1:] or [text] * is_question(plain(text))
    if found and found[0] != text and promise_kind_in(found[0]) in (Promised.OTHER, Promised.DELIVERY):
        return text if promise_kind_in(text) in REMEDIES and text.endswith(found[0]) else found[0]
    return found[0] if found else ""


_WHERE = re.compile(
    r", (?=(?:(?:delivered|thuisbezorgd|bezorgd|geliefert|zugestellt|livr[ée]e?s?|entregad[oa]s?|dropped off) )?"
    r"(?:at|in|to|by|from|via|bij|op|naar|aan|im|am|beim|zum|zur|an|per|mit|en|au|a|chez|dans|por) )[^,.;]*[.!]?$",
    re.IGNORECASE,
)
"""Behind the day that answers *when*, where something comes then, or by whom."""


def _without_where(made: Made) -> Made:
    """An answer without where it comes, where what is left is no more than its day; else the same."""
    where = _WHERE.search(made.text)
    alone = made.text[: where.start()] if where else made.text
    if where is None or not made.day or not is_day_alone(alone, made.day, corrects=False):
        return made
    return replace(made, text=alone, kind=Promised.OTHER)


class QuestionAsked:
    """The person's last question, which the company has not answered yet. `told`: the person tells of a call."""

    def __init__(self, says: Clauses, days: DaysSaid, standing: StandingPromises, *, told: bool) -> None:
        self._told, self._agreed = told, Agreed(says, days, standing, told=told)
        self._says, self._days, self._standing = says, days, standing
        self._asked: Line | None = None
        self._beside: Line | None = None
        self._when: tuple[Line, bool] | None = None

    def heard(self, turn: Turn, small: str, at: int) -> None:
        """The person said this, of which the last line may ask something."""
        self._agreed.heard(turn, at)
        if self._told and asks_in_a_note(small):
            self._agreed.noted(turn, at)
        last = turn.lines[-1]
        asked = _question_in(last.text)
        if asked or not is_thanks(small):
            self._asked = Line(last.number, asked) if asked and len(asked) <= LONGEST_QUESTION else None
        self._beside = Line(last.number, named) if (named := named_beside(last.text)) else None
        when = asks_when(plain(last.text)) if len(small) <= LONGEST_QUESTION else None
        self._when = None if when is None else (last, when)

    def agreed_in(self, turn: Turn, said: Sequence[str], at: int, one: Person) -> int:
        """Take what the first sentences of a turn agree to in few words; how many they are, and the question is answered then."""
        if self._told and asks_in_a_note(plain(turn.text)):
            self._agreed.heard(turn, at)
            self._agreed.noted(turn, at)
            return 0  # a line of notes that tells what the person asked, which whoever is quoted next answers
        self._agreed.asked_day(turn, said, at, one)
        behind = self._agreed.agreed_in(said, at, one)
        if behind:
            self._asked = self._beside = self._when = None
        return behind

    def is_answered_on_condition(self, answer: str) -> bool:
        """Whether the company says yes to the question only on condition, which promises nothing; it is answered then."""
        is_one = self._asked is not None and is_yes_on_condition(plain(answer))
        if is_one:
            self._asked = self._when = None
        return is_one

    def answered_yes(self, at: int, answer: str, one: Person) -> None:
        """The company said this first: a yes to the question tells the day of the promise before, or promises by itself."""
        beside, self._beside = self._beside, None
        if beside and (too := said_too(beside, answer, one, at, self._standing.last)):
            self._asked = None
            self._standing.all.append(too)
            return
        said = plain(answer)
        is_yes = (self._says.has("affirms", said) or says_yes(said)) and not is_but_not(said)
        is_yes = is_yes and not begins_with_si(answer)
        if not is_yes and self._says.has("in_a_moment", said):
            return  # the answer is still to come
        question, self._asked = self._asked, None
        small = plain(question.text) if question else ""
        if question is None or not is_yes or self._says.has("condition", small):
            return
        if self._is_of_mine(small):
            return
        kind, (due, day) = promise_kind_in(question.text), self._days.due(question.text.rstrip(" ?"), at)
        sure = kind not in (Promised.OTHER, Promised.DELIVERY)  # what is delivered, the question seldom tells
        made = Made(f"“{question.text.rstrip(' ?')}” – {answer}", kind, due, question, one, at, day, sure=sure)
        last = self._standing.without_day(at)
        is_new = kind is not Promised.OTHER and all(kind is not other.kind for other in self._standing.all)
        if due is not None and last is not None and kind in (Promised.OTHER, last.kind):
            made.text = f"“{day}” – {answer}"  # of what it is of is told before
            self._standing.attach(made)
        elif due is not None and is_new:
            self._standing.add(made)
        elif due is None and kind is not Promised.OTHER:
            self._when = question, True

    def _is_of_mine(self, small: str) -> bool:
        """Whether a question, in small letters, is about what the person does, or about what was."""
        return is_own_duty(small, self._says.language) or is_past_or_mine(with_marks(small))

    def is_answered_by(self, made: Made, *, negated: bool) -> bool:
        """Whether a clause is no more than the day that was asked for, or another; the promise then has it."""
        if self._when is not None and made.kind in (Promised.DELIVERY, Promised.COLLECTION):
            made = _without_where(made)
        if negated or made.due is None or made.kind is not Promised.OTHER:
            return False
        answer = without_yes(made.text, plain(made.text))
        due, day = self._days.due(answer, made.turn) if answer != made.text else (made.due, made.day)
        if self._when is not None and is_day_alone(answer, day, corrects=False):
            made.due, made.day = due, day
            (question, will_be), self._when = self._when, None
            return not will_be or self._gives_day(made, question)
        is_anew = self._told and is_told_anew(made.text, made.day, self._standing.sentence)
        if is_anew or is_day_alone(made.text, made.day, corrects=True):
            return self._standing.attach(made) or self._standing.move(made, at_once=True)
        return False

    def _gives_day(self, made: Made, question: Line) -> bool:
        """Keep a day as that of the promise which the question was about; whether there is one."""
        kind = promise_kind_in(question.text)
        last = self._standing.last
        comes = last is not None and (kind, last.kind) == (Promised.DELIVERY, Promised.REPLACEMENT)
        if kind is Promised.OTHER or comes or (last is not None and last.kind is kind):
            undated = self._standing.without_day(made.turn)
            if undated is not None:
                undated.sure = undated.sure or undated.kind in OCCASIONS
            return self._standing.attach(made) or self._standing.move(made)
        if all(kind is not other.kind for other in self._standing.all):
            made.text, made.kind = f"“{question.text}” – {made.text}", kind
            self._standing.add(made)
            return True
        return False
