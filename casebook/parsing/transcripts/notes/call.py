"""A call that the person tells of afterwards: who answered stands inside the sentences, and so does what was said.

Each sentence becomes a turn: of the person, where it tells what they said or did, else of who of the company spoke last. What the
company will do is told of a third person (`they will`), so that the sentences of promises have words of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.notes.clauses import ToldClauses
from casebook.parsing.transcripts.notes.dated_logs import day_of_entry
from casebook.parsing.transcripts.notes.lengths import minutes_of_call
from casebook.parsing.transcripts.notes.paragraphs import is_heading, is_mine, paragraphs
from casebook.parsing.transcripts.notes.quoted_answers import quoted_answer
from casebook.parsing.transcripts.notes.spoken import Spoken
from casebook.parsing.transcripts.notes.told_before import is_of_before, tells_what_others_said
from casebook.parsing.transcripts.notes.told_names import LABELLED, THEY, ToldNames
from casebook.parsing.transcripts.notes.whom_labelled import beside_a_label
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.people.names import is_title
from casebook.parsing.transcripts.people.others_named import rank_ahead, rank_asked_for, says_within
from casebook.parsing.transcripts.people.shared_names import is_department
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.vocabularies import Channel
from casebook.text.sentences import sentences
from casebook.text.words.joining_words import AND_OR_BUT

_LEAST_SENTENCES = 2
"""A text of fewer sentences tells of no call, unless it says so and names who was spoken to. Our own choice."""

ME, SOMEBODY = "me", "agent"
"""The speakers of what the person says, and of what somebody without a name does."""

_WITHOUT_COMMA = re.compile(r"\b((?:sag|mein)te?) (?=(?:das|der|die|ich|es|er|sie|man|wir)\b(?! *(?:[.,;!?)]|$)))")
"""German that is noted in haste leaves out the comma before what was said."""


_PUT_THROUGH = re.compile(
    r"\b(?:(?:put|passed|transferred|handed|sent) (?:me )?(?:thru|through|on|over|to)|music|on hold|in the queue|"
    r"doorverbonden|doorgezet|muziek\w*|in de wacht|wachtrij|(?:weiter|durch)(?:gestellt|verbunden|geleitet)|verbunden|"
    r"\w*musik|warteschleife|transfer\w*|m(?:e|'a) passe|repassee?|musique|attente|me pasan?|me paso|pasad[oa]|transfier\w*|"
    r"music\w*|espera)\b"
)
"""Behind which a name that stands alone is that of who answers next: `put thru to payments. Iain.`"""


def told_of(lines: Sequence[Line], known: frozenset[str]) -> Talk | None:
    """The call that these lines tell of; None where they tell of none. `known` are the names of the person and the company."""
    text = plain("\n".join(line.text for line in lines))
    by_phone = pattern(in_any("by_phone")).search(text)
    told = _Told(lines, known, language_of(text))
    says_so = by_phone or pattern(rf"\b(?:{told.words.called})\b").search(text)
    if (
        not (by_phone or told.people or told.waits)
        or len(told.turns) < (1 if says_so and told.people else _LEAST_SENTENCES)
        or not any(turn.speaker for turn in told.turns)
    ):
        return None
    notices = tuple((line, None) for line in lines if line.text)
    return Talk(
        Layout.TOLD,
        tuple(told.turns),
        notices,
        Channel.PHONE.value if by_phone else None,
        frozenset({ME}),
        frozenset(plain(one.speaker) for one in told.people),
        told.minutes,
        told.waiting,
    )


def people_told(talk: Talk, known: Set[str]) -> list[tuple[Spoken, Line]]:
    """Those of the company whom the lines around what was said name, where they tell of a call: each with its line, in order.

    `known` are others, in small letters.
    """
    lines = [line for line, _ in talk.notices] if talk.layout is Layout.HEADS else []
    by_phone = pattern(in_any("by_phone"))
    if not any(by_phone.search(plain(line.text)) for line in lines):
        return []
    return [(one, line) for line in lines for one in spoken_in(line.text, known)]


def spoken_in(text: str, known: Set[str]) -> list[Spoken]:
    """Those of the company whom one line of a call that is told of names; `known` are others, in small letters."""
    told = ToldNames(TOLD[language_of(plain(text))], known)
    told.look_at(())
    return [one for sentence in sentences(text) for one in told.names(sentence)]


class _Told:
    """The sentences of what is told, gone through in order."""

    def __init__(self, lines: Sequence[Line], known: frozenset[str], language: str) -> None:
        self.words, self._says = TOLD[language], ToldClauses(language)
        self._named = ToldNames(self.words, known)
        self.people: list[Spoken] = []
        self.turns: list[Turn] = []
        self.minutes: tuple[int, Line] | None = None
        self.waits: dict[int, Line] = {}
        self._asked_for = self._last = ""
        said = [(sentence, line, is_mine(text)) for text, line in paragraphs(lines) for sentence in sentences(text)]
        self._named.look_at([sentence for sentence, _, mine in said if not mine])
        for (sentence, line, mine), behind in zip(said, [*(one[0] for one in said[1:]), ""], strict=False):
            if mine:
                self.turns.append(Turn(ME, (Line(line.number, sentence),), None, (), line))
            else:
                self._sentence(sentence, line, behind)

    def _sentence(self, sentence: str, line: Line, behind: str) -> None:
        small, begun = plain(sentence), len(self.turns)
        self._read(sentence, small, line, behind)
        if (day := day_of_entry(sentence)) is not None and len(self.turns) > begun:
            self.turns[begun] = replace(self.turns[begun], stamp=day)

    def _read(self, sentence: str, small: str, line: Line, behind: str) -> None:
        names = [] if is_of_before(small) else self._named.names(sentence) or self._labelled(sentence)
        if not names and _PUT_THROUGH.search(self._last):
            names = self._named.alone(sentence)
        self._last = small
        if not self.people and is_heading(sentence) and not (names or self._tells(sentence, small)):
            self._took(sentence, line, heading=True)
            return
        self._took(sentence, line)
        known, met, before = list(self.people), bool(self.people), self._by_pronoun(small)
        subjects = self._named.subjects(sentence, passes_on=self._says.passes_on(small, plain(behind)), met=met)
        for one in sorted([*subjects, *names], key=lambda one: sentence.find(one.name)):
            self._meet(one if one.rank or rank_ahead(small) else one._replace(rank=self._asked_for))
        self._asked_for = "" if subjects or names else rank_asked_for(small)
        for one in [each for each in self.people if each not in known][:-1]:
            self.turns.append(Turn(one.speaker, (Line(line.number, ""),), None, (), line))
        label = LABELLED.match(sentence)
        begin = label.end() if label else 0
        mine = pattern(self.words.mine).match(small) is not None and quoted_answer(sentence) is None
        end = self._answered(small, mine=mine, met=bool(names))
        if mine and (says := says_within(sentence)):
            end = min(end, says.start())
        new = [one for one in self.people if one not in known]
        if new and not met:
            before = new.pop(0).speaker
        passed = _before_the_next(sentence, [one.name for one in new])
        cuts = [begin, *sorted({end, passed} - set(range(begin + 1))), len(sentence)]
        for start, stop in pairwise(cuts):
            part, is_mine_too = slice(start, stop), mine and start < end
            if text := _WITHOUT_COMMA.sub(r"\1, ", _HANGING.sub("", sentence[part]).strip(" ,")):
                speaker = ME if is_mine_too else before if stop <= passed else self._who(small[part])
                self.turns.append(Turn(speaker, (Line(line.number, text),), None, (), line))

    def _labelled(self, sentence: str) -> list[Spoken]:
        """Who stands behind a label that says whom one met: the first of its parts that is a name, and none of a company."""
        parts = [part for part in beside_a_label(sentence) if not (is_department(part) or is_title(part))]
        return next((found for part in parts if (found := self._named.alone(part))), [])

    def _took(self, sentence: str, line: Line, *, heading: bool = False) -> None:
        from casebook.parsing.hurried_lengths import lengths_in

        minutes = None if self.minutes else minutes_of_call(sentence, self.words, heading=heading)
        self.minutes = self.minutes or ((minutes, line) if minutes else None)
        if waiting := lengths_in(sentence, is_contact=True).waiting:
            self.waits.setdefault(waiting, line)

    @property
    def waiting(self) -> tuple[int, Line] | None:
        """How long they waited, where that is told once and is no longer than all of it."""
        told = next(iter(self.waits.items())) if len(self.waits) == 1 else None
        return None if told and self.minutes and self.minutes[0] < told[0] else told

    def _answered(self, small: str, *, mine: bool, met: bool) -> int:
        """Where what the person did, or who was met, ends in a sentence, and what was answered begins; else its end."""
        answer = pattern(rf"(?:, |,? (?:{AND_OR_BUT}) )(?=(?:{THEY} )?(?:{self.words.says}|{self.words.reached})\b)")
        found = answer.search(small) if (mine or met) and not tells_what_others_said(small) else None
        return found.start() if found else len(small)

    def _who(self, small: str) -> str:
        """Who of the company a sentence tells of: who is named in it, else who was last."""
        named = [(small.rfind(plain(one.name).split()[-1]), one) for one in self.people]
        last = max((one for one in named if one[0] >= 0), key=lambda one: one[0], default=None)
        if last is not None:
            self.people.remove(last[1])
            self.people.append(last[1])
        return self.people[-1].speaker if self.people else SOMEBODY

    def _by_pronoun(self, small: str) -> str:
        """Who of those who were met a sentence begins with as *he* or *she*: the last who is not known to be no such one."""
        found = _HE_OR_SHE.match(small)
        for one in reversed(self.people if found else ()):
            if one.is_he in (None, found is not None and found["he"] is not None):
                self.people.remove(one)
                self.people.append(one)
                break
        return self.people[-1].speaker if self.people else SOMEBODY

    def _meet(self, one: Spoken) -> None:
        if not any(_is_part(one.name, other.name) for other in self.people):
            self.people.append(one)

    def _tells(self, sentence: str, small: str) -> bool:
        """Whether a sentence with a day tells what was said too."""
        return pattern(self.words.shall).search(small) is not None or says_within(sentence) is not None


def _before_the_next(sentence: str, names: Sequence[str]) -> int:
    """Where a sentence begins to tell that one was put through to somebody whom it names: what stands before is another's."""
    places = [sentence.find(name) for name in names if name in sentence]
    joints = [joint.end() for joint in _JOINT.finditer(sentence, 0, min(places, default=0))]
    return joints[-1] if joints and _PUT_THROUGH.search(plain(sentence[joints[-1] :])) else 0


_HANGING = re.compile(rf"[ ,]+(?:{AND_OR_BUT}) $")
"""What joined a part to the next, which begins behind it."""

_JOINT = re.compile(rf", |,? (?:{AND_OR_BUT}) ")

_HE_OR_SHE = re.compile(
    r"\W*(?:(?P<he>he|hij|er|il|el)|she|ze|zij|sie|elle|ella)\b(?! (?:haben|hebben|zijn|sind|werden|zullen|willen)\b)"
)
"""How a sentence begins that tells of one who was named before; `sie haben` and `ze hebben` are of several."""


def _is_part(name: str, other: str) -> bool:
    one, two = plain(name).split(), plain(other).split()
    return set(one) <= set(two) or set(two) <= set(one)
