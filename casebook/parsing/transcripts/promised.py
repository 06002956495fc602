"""What the company still promises at the end of a transcript, and what it refused.

Only sentences of the company count. A question, an offer, a condition, what the person has to do and what is done within the
conversation are none; what is taken back, declined or promised anew later in it no longer stands.
"""

from __future__ import annotations

import re

from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.promises.conditions import condition_in
from casebook.parsing.promises.kinds import promise_kind_in
from casebook.parsing.sums import money_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.people import People, Person
from casebook.parsing.transcripts.said_sentences import sentences_of_turn
from casebook.parsing.transcripts.standing import Made, Standing, closed
from casebook.parsing.transcripts.times import days_of_turns
from casebook.parsing.transcripts.told_words import TOLD
from casebook.parsing.transcripts.turns import WRAPPED, Layout, Line, Side, Talk, Turn
from casebook.parsing.transcripts.words import pattern, promise_words_of
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised, Role

_LONGEST_QUESTION = 200
"""A longer question is not answered by yes alone. Our own choice."""

_LONGEST = 500
"""A longer sentence is no promise that anybody made in a chat. Our own choice."""


_REGRETS = re.compile(
    r"\b(?:sorry|unfortunately|mistake|too (?:soon|quick\w*|fast)|i (?:just |now )?see|oops|helaas|te snel|zie (?:net|nu)|oeps|"
    r"leider|"
    r"entschuldig\w*|sehe gerade|zu schnell|ups|desolee?|malheureusement|excusez|je vois que|trop vite|oups|lo siento|perdon|"
    r"disculp\w*|lamentablemente|desgraciadamente|veo que|me (?:dicen|informan))\b"
)
"""How somebody begins to take back what they said, in any language."""

_SOONER = re.compile(
    r"\b(?:before|earlier|sooner|faster|voor|eerder|sneller|vor|fruher|schneller|"
    r"eher|avant|plus (?:tot|vite)|antes|mas (?:rapido|pronto))\b"
)
"""That it does not come sooner takes nothing back."""

_HANGS = re.compile(
    r"(?:that|which|who|whether|because|as|since|so that|dat|die|of|omdat|zodat|dass|ob|weil|damit|wo|was|welche\w*|"
    r"(?:der|das|den|dem|dessen|deren)(?= [a-zäöü])|que|qui|car|parce|afin|porque|quien|donde|pues)\b"
)
"""How a clause begins that hangs on the one before it, with what is not so there: `nicht zusagen, dass …`."""

WILL = {"en": "we will ", "nl": "we zullen ", "de": "wir werden ", "fr": "nous allons ", "es": "vamos a "}
"""What the second of two things that will be done shares with the first: `we will collect it and refund you`."""


class Promises:
    """The promises of one transcript, gone through in order. `made` is when it took place, as far as is known."""

    def __init__(self, talk: Talk, people: People, language: str, made: Moment, clock: Clock) -> None:
        self.talk, self.people, self.made, self.clock = talk, people, made, clock
        self.language, self.words = language, promise_words_of(language)
        self._days = days_of_turns(talk, clock)
        self._told = TOLD[language] if talk.layout is Layout.TOLD else None
        self.standing = Standing(self.words)
        self.refused: list[Finding] = []
        self.offered: list[Made] = []
        self._pending: list[Made] = []
        self._before = ""
        self._asked: Line | None = None
        self._shared = ""
        turns = list(zip(talk.turns, people.of_turn, strict=True))
        wrote = any(one.side is Side.COMPANY and not turn.quoted for turn, one in turns)
        for at, (turn, one) in enumerate(turns):
            if turn.quoted and wrote:
                continue  # what the company wrote before is another contact
            if one.side is Side.COMPANY:
                self._company(at, turn, one)
            elif one.side is Side.CUSTOMER:
                self._customer(at, turn)

    def findings(self) -> list[Finding]:
        """The promises that stand, then what was refused."""
        stand = [
            Finding(
                *(What.PROMISE, one.text, one.line, one.sure, one.by.name),
                kind=one.kind,
                due=one.due,
                said=self._said_at(one.turn),
            )
            for one in self.standing.all
        ]
        return stand + self.refused

    def offers(self) -> list[Finding]:
        """What was offered with a sum, or as one of the kinds of promises, whatever became of it."""
        return [
            Finding(What.OFFER, one.text, one.line, True, one.by.name, kind=one.kind)
            for one in self.offered
            if one.text[-1:] != "?" or money_in(one.text)
        ]

    def _has(self, entry: str, small: str) -> bool:
        return pattern(getattr(self.words, entry)).search(small) is not None

    def _company(self, at: int, turn: Turn, one: Person) -> None:
        self._before = ""
        if self.talk.layout is Layout.MAIL:
            self.standing.answered()
        if self._has("automatic", plain(turn.text)) and (one.role is Role.BOT or not one.name):
            return
        for sentence, line in sentences_of_turn(turn, joined=self.talk.layout in WRAPPED, is_bot=one.role is Role.BOT):
            if self._asked is not None:
                self._confirmed(at, sentence, one)
            for clause in self._clauses(sentence):
                self._clause(at, clause, line, one)
                self._before = clause

    def _clauses(self, sentence: str) -> list[str]:
        """The parts that stand against each other; and those joined by *and*, where each of them names another thing."""
        whole = re.split(rf";\s|,? (?:{self.words.but}),? ", sentence)
        parts = [half for part in whole if part.strip() for half in self._after_a_no(part.strip())]
        return [each for part in parts for each in self._joined(part)]

    def _after_a_no(self, part: str) -> list[str]:
        """The parts at a comma behind which something is told that will be, where before it something is not so."""
        for comma in re.finditer(r", (?=\S)", part):
            before, behind = part[: comma.start()], part[comma.end() :]
            small = plain(behind)
            if _HANGS.match(behind) or self._has("condition", plain(part)) or not self._negated(plain(before)):
                continue
            if not self._negated(small) and self._tells(small) and self._due(behind, 0)[0] is not None:
                return [before, behind]
        return [part]

    def _joined(self, part: str) -> list[str]:
        if self._has("condition", plain(part)):
            return [part]
        halves = re.split(rf",? (?:{self.words.also}) ", part, maxsplit=1)
        kinds = [promise_kind_in(half) for half in halves]
        parts_no = len(halves) == 2 and self._negated(plain(halves[0])) != self._negated(plain(halves[1]))
        several = len(set(kinds)) == 2 and Promised.OTHER not in kinds
        if several and self._tells(plain(halves[0])) and not self._tells(plain(halves[1])):
            self._shared = plain(f"{WILL[self.language]}{halves[1]}")
        if len(halves) == 2 and kinds[0] is Promised.OTHER is not kinds[1] and self._tells(plain(halves[1])):
            parts_no = parts_no or (self._due(part, 0)[0] is None and self._due(halves[1], 0)[0] is not None)
        if len(halves) == 2 and promise_kind_in(part) is Promised.OTHER and kinds.count(Promised.OTHER) == 1:
            named = next(half for half, kind in zip(halves, kinds, strict=True) if kind is not Promised.OTHER)
            parts_no = parts_no or self._tells(plain(named))
        both = len(halves) == 2 and all(self._tells(plain(half)) for half in halves)
        return halves if parts_no or (several and (both or promise_kind_in(part) is Promised.OTHER)) else [part]

    def _tells(self, small: str) -> bool:
        """Whether these words alone say what the company will do, or what the person will get."""
        if self._shared.endswith(small) and len(small) < len(self._shared):
            small = self._shared
        told = self._told is not None and pattern(self._told.shall).search(small) is not None
        return told or any(self._has(entry, small) for entry in ("shall", "gets"))

    def _clause(self, at: int, clause: str, line: Line, one: Person) -> None:
        small = plain(clause)
        if self._told and pattern(self._told.declined).search(small):
            return
        kind, (due, day) = promise_kind_in(clause), self._due(clause, at)
        if due is not None and due == self._said_at(at).at[:10] and self._has("done", small):
            due, day = None, ""
        negated = self._negated(small)
        if self._has("taken_back", small):
            self.standing.take_back(small, kind)
        elif negated and due is None and _REGRETS.search(small) and not _SOONER.search(small):
            self.standing.take_back_same(kind, at)
        if negated and self._has("refuses", small) and not small.endswith("?"):
            self.refused.append(Finding(What.REFUSAL, clause, line, True, one.name))
            return
        made = Made(clause, kind, due, line, one, at, day)
        if due and not negated and kind is Promised.OTHER and self._has("moved", small) and self.standing.move(made):
            return
        if self._has("offers", small) and not self._is_plain_promise(small):
            self.offered.append(made)
            self._pending.append(made)
            return
        if self._promises(clause, small, kind, due):
            self.standing.add(self._with_what_was_offered(self._with_what_was_said(made)))
        elif due and self._follows(small) and not negated:
            self.standing.attach(made)

    def _with_what_was_said(self, made: Made) -> Made:
        """A promise that names no thing, or no day, with the sentence right before it, where that names it."""
        before, small = self._before, plain(self._before)
        if not before or self._has("no_promise", small) or self._negated(small):
            return made
        unnamed = made.kind in (Promised.OTHER, Promised.DELIVERY) and made.due is not None
        undated = made.kind is not Promised.OTHER and made.due is None and promise_kind_in(before) is Promised.OTHER
        if not (unnamed or undated):
            return made
        joined = f"{closed(before)} {made.text}"
        kind, (due, day) = promise_kind_in(joined), self._due(joined, made.turn)
        if (
            unnamed
            and promise_kind_in(before) not in (Promised.OTHER, made.kind)
            and due == made.due
            and kind is not made.kind
        ):
            made.text, made.kind = joined, kind if kind is not Promised.OTHER else promise_kind_in(before)
        elif undated and kind is made.kind and due is not None:
            made.text, made.due, made.day = joined, due, day
        return made

    def _with_what_was_offered(self, made: Made) -> Made:
        """A promise that only tells when what was offered in the same turn comes: `I can send one. It'll come on Friday.`"""
        offer = self._pending[-1] if self._pending else None
        small = plain(made.text)
        if offer is None or offer.turn != made.turn or made.due is None or offer.text[-1:] == "?":
            return made
        if (
            made.kind in (Promised.OTHER, Promised.DELIVERY)
            and self._has("refers_back", small)
            and offer.kind is not Promised.OTHER
        ):
            made.text, made.kind = f"{closed(offer.text)} {made.text}", offer.kind
            self._pending.clear()
        return made

    def _is_plain_promise(self, small: str) -> bool:
        return not self._has("no_promise", small) and self._has("shall", small)

    def _negated(self, small: str) -> bool:
        without_reason = pattern(self.words.because).sub("", small)
        return self._has("negated", pattern(self.words.negates_nothing).sub("", without_reason))

    def _said_at(self, at: int) -> Moment:
        """When a turn was said: where it was on another day than the whole began, that day."""
        day = self._days[at]
        return self.made if day is None or day == self.made.day else moment_of(day, self.clock)

    def _due(self, text: str, at: int) -> tuple[str | None, str]:
        """The last day that these words tell, and those that tell it."""
        found = due_date_in(text, self._said_at(at), self.clock)
        return (found.last.at[:10], found.words) if found else (None, "")

    def _promises(self, clause: str, small: str, kind: Promised, due: str | None) -> bool:
        """Whether the clause is one of the company's that says what will be."""
        if len(clause) > _LONGEST or self._negated(small):
            return False
        if kind is Promised.OTHER and due is None:
            return False
        if self._has("no_promise", small):
            return False
        if self._has("in_a_moment", small) and due is None:
            return False
        if kind is not Promised.OTHER and due is not None and not self._has("no_plan", small):
            return True
        return self._tells(small) or (
            self._has("underway", small) and (due is not None or condition_in(clause) is None)
        )

    def _follows(self, small: str) -> bool:
        return self._has("takes", small) and not self._has("no_promise", small)

    def _customer(self, at: int, turn: Turn) -> None:
        small = plain(turn.text)
        if self._has("declines", small):
            self._pending = []
            self.standing.decline(small, at)
        elif self._pending and self._has("accepts", small):
            accepted = self._pending[-1]
            accepted.sure = False
            if accepted.kind is not Promised.OTHER:
                self.standing.add(accepted)
            self._pending = []
        self._asked = turn.lines[-1] if small.rstrip().endswith("?") and len(small) <= _LONGEST_QUESTION else None

    def _confirmed(self, at: int, answer: str, one: Person) -> None:
        """Where the company said yes to the person's question: it tells the day of the promise before, or is a likely one."""
        question, self._asked = self._asked, None
        small = plain(question.text) if question else ""
        if question is None or not self._has("affirms", plain(answer)) or self._has("condition", small):
            return
        kind, (due, day) = promise_kind_in(question.text), self._due(question.text, at)
        made = Made(f"“{question.text}” – {answer}", kind, due, question, one, at, day, sure=False)
        last = self.standing.without_day(at)
        if due is not None and last is not None and kind in (Promised.OTHER, last.kind):
            self.standing.attach(made)
        elif (
            due is not None
            and kind is not Promised.OTHER
            and all(kind is not other.kind for other in self.standing.all)
        ):
            self.standing.add(made)
