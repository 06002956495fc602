"""What the company still promises at the end of a transcript, and what it refused.

Only sentences of the company count. A question, an offer, a condition, what the person has to do and what is done within the
conversation are none; what is taken back, declined or promised anew later in it no longer stands.
"""

from __future__ import annotations

import re
from dataclasses import replace

from casebook.parsing.clock import Clock
from casebook.parsing.promises.given_credits import is_credited
from casebook.parsing.promises.own_part_words import BY_MYSELF, OF_MINE
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.clauses.answers_given import SUPPOSED, is_no_more
from casebook.parsing.transcripts.clauses.clause_joints import without_own_no
from casebook.parsing.transcripts.clauses.clauses_said import Clauses
from casebook.parsing.transcripts.clauses.days_said import DaysSaid
from casebook.parsing.transcripts.clauses.no_promises import is_none
from casebook.parsing.transcripts.clauses.then_told import goes_on_from, with_the_day_before
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Became, Finding, What
from casebook.parsing.transcripts.languages.words import promise_words_of
from casebook.parsing.transcripts.mails.answers_between import begins_mail
from casebook.parsing.transcripts.notes.clauses import ToldClauses
from casebook.parsing.transcripts.notes.endings import is_over
from casebook.parsing.transcripts.notes.told_before import was_said_at_first, was_untrue
from casebook.parsing.transcripts.notes.who_promises import names_another, without_who_promises
from casebook.parsing.transcripts.people.people import People, Person
from casebook.parsing.transcripts.promised.account_numbers import without_accounts
from casebook.parsing.transcripts.promised.antecedents import with_antecedent
from casebook.parsing.transcripts.promised.asked_keys import asks_for_a_key
from casebook.parsing.transcripts.promised.firm_acts import as_firm
from casebook.parsing.transcripts.promised.hanging import hanging_of
from casebook.parsing.transcripts.promised.latest_days import puts_at_the_latest
from casebook.parsing.transcripts.promised.likely import is_within_talk, likely_of
from casebook.parsing.transcripts.promised.offered_before import with_what_was_offered
from casebook.parsing.transcripts.promised.paid_by_now import is_paid_by_now, is_sum_paid
from casebook.parsing.transcripts.promised.questions_asked import QuestionAsked
from casebook.parsing.transcripts.promised.said_before import with_what_was_said
from casebook.parsing.transcripts.promised.talked_of import of_what_is_talked_of
from casebook.parsing.transcripts.refused.refusals_heard import Refusals
from casebook.parsing.transcripts.said_sentences import sentences_of_turn
from casebook.parsing.transcripts.standing.answers_come import Pauses, Written
from casebook.parsing.transcripts.standing.goodwill import is_goodwill
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.other_days import with_the_denied_day_first
from casebook.parsing.transcripts.standing.plain_declines import turns_down
from casebook.parsing.transcripts.standing.standing import StandingPromises
from casebook.parsing.transcripts.standing.standing_words import waives
from casebook.parsing.transcripts.standing.visits_anew import comes_anew
from casebook.parsing.transcripts.turns import WRAPPED, Layout, Line, Side, Talk, Turn
from casebook.records.values import Moment
from casebook.records.vocabularies import OCCASIONS, Promised, Role
from casebook.text.sentences import sentences


class Promises:
    """The promises of one transcript, gone through in order. `made` is when it took place, as far as is known."""

    def __init__(self, talk: Talk, people: People, language: str, made: Moment, clock: Clock) -> None:
        self.talk, self.people, self.language = talk, people, language
        self._days = DaysSaid(talk, made, clock)
        told = talk.layout is Layout.TOLD
        self._told = ToldClauses(language) if told else None
        self._says = Clauses(language, lambda text: self._days.due(text, 0)[0], self._days.unread, told=told)
        self._own = self._told.own_words(self._says, clock) if self._told else None
        self.standing = StandingPromises(promise_words_of(language))
        self.offered: list[Made] = []
        self._pending, self._open = list[Made](), list[Made]()
        self._pauses = Pauses()
        self._last_said = range(1), ""  # the turns in which the company spoke last, and the last text of them
        self._before, self._heard, self._said, self._supposed = "", list[str](), list[str](), False
        self._refusals = Refusals(self._says, self.standing, self._told, self._heard)
        self._question = QuestionAsked(self._says, self._days, self.standing, told=told)
        for at, (turn, one) in enumerate(zip(talk.turns, people.of_turn, strict=True)):
            if people.is_of_another_contact(turn):
                continue
            self._pauses.read(at, turn, self._days.said_at(at).at[:10])
            if one.side is Side.COMPANY:
                is_answer = not at or people.of_turn[at - 1].side is Side.CUSTOMER
                self._last_said = range(at if is_answer else self._last_said[0].start, at + 1), turn.text
                self._company(at, turn, one)
            elif one.side is Side.CUSTOMER:
                self._customer(at, turn)

    def findings(self) -> list[Finding]:
        """The promises that stand, then what was refused."""
        standing = [one for one in self.standing.with_likely() if not self._is_paid(one)]
        return [self._finding(one) for one in standing] + self._refusals.all(self.talk)

    def _is_paid(self, one: Made) -> bool:
        return is_paid_by_now(one, self._says.tells, self._days.said_at(one.turn).at[:10])

    def _finding(self, one: Made) -> Finding:
        said, text = self._days.said_at(one.turn), without_who_promises(one.text, one.kind) if self._told else one.text
        text = without_accounts(text)
        return Finding(What.PROMISE, text, one.line, one.is_sure, one.by.name, kind=one.kind, due=one.due, said=said)

    def offers(self) -> list[Finding]:
        """What was offered with a sum, or as one of the kinds of promises, whatever became of it; and what was paid by now."""
        paid = [replace(one, became=Became.CONFIRMED) for one in self.standing.with_likely() if self._is_paid(one)]
        return [
            Finding(What.OFFER, one.text, one.line, True, one.by.name, kind=one.kind, became=one.became)
            for one in (*self.offered, *paid)
            if one.text[-1:] != "?" or money_said_in(one.text)
        ]

    def _company(self, at: int, turn: Turn, one: Person) -> None:
        self._before = self._before if goes_on_from(self.talk.turns, at) else ""
        today, is_mail = self._days.said_at(at).at[:10], begins_mail(self.talk, at)
        small, is_unnamed = plain(turn.text), one.role is Role.BOT or not one.name
        if is_unnamed and self._says.is_automatic(small):
            return
        self.standing.answered(Written(today, one.name, one.role, self._pauses.resumed, is_mail, turn.text))
        self._said.append(turn.text)
        is_by_program = is_unnamed and self._says.has("automatic", small)
        said = list(sentences_of_turn(turn, joined=self.talk.layout in WRAPPED, is_bot=one.role is Role.BOT))
        for sentence, line in said[self._question.agreed_in(turn, [each for each, _ in said], at, one) :]:
            if is_by_program and promise_kind_in(sentence) in (Promised.OTHER, *OCCASIONS):
                continue
            if self._question.is_answered_on_condition(sentence) and not self._says.tells(plain(sentence)):
                continue
            self._question.answered_yes(at, sentence, one)
            if self._supposed and SUPPOSED.match(plain(sentence)):
                continue
            self._supposed = False
            sentence = self.standing.begins(at, sentence, told=self._told is not None)
            if asks_for_a_key(sentence):
                if money_said_in(sentence):
                    due = self._days.due(sentence, at)[0]
                    self._offer(Made(sentence, promise_kind_in(sentence), due, line, one, at))
                continue
            clauses = [each for each in self._clauses(at, sentence) if not is_within_talk(plain(each))]
            if self._told and was_untrue(plain(sentence)) and not any(was_untrue(plain(each)) for each in clauses):
                self.standing.unsay_last(at)  # das war aber alles Quatsch
            for number, clause in enumerate(clauses, 1):
                self._clause(at, clause, line, one, behind=" ".join([*clauses[number:], *self._follows(at)]))
                self._before = clause
            self.standing.since.append(plain(sentence))

    def _clauses(self, at: int, sentence: str) -> list[str]:
        """The clauses of a sentence; of one that tells what was said with what is promised apart."""
        if self._own is None:
            return [each for part in with_the_denied_day_first(sentence) for each in self._says.of(part)]
        return self._own.clauses_of(sentence, "".join(self._follows(at)), self._days.said_at(at))

    def _promises(self, made: Made, small: str) -> bool:
        """Whether a clause is a promise by its words, or as notes are read."""
        is_no = is_none(small) or self._says.negated(small)
        is_own = self._own is not None and self._own.is_promised(made.text)
        is_own = is_own or (made.firm and made.due is not None and not self._says.has("no_promise", small))
        return (is_own and not is_no) or self._says.promises(made.text, small, made.kind, made.due)

    def _follows(self, at: int) -> list[str]:
        """The sentence behind a turn of what is told."""
        behind = (turn.text for turn in self.talk.turns[at + 1 :] if self._told and turn.text.strip())
        return [told] if (told := next(behind, "")) else []

    def _offer(self, made: Made) -> None:
        if not any((one.text, one.turn) == (made.text, made.turn) for one in self.offered):
            self.offered.append(made)
            self._open.append(made)
            self._pending.append(made)

    def _made(self, at: int, clause: str, line: Line, one: Person) -> Made:
        """What a clause may promise, with what *it* stands for in it."""
        due, day = self._days.due(clause, at)
        made = Made(clause, promise_kind_in(clause), due, line, one, at, day)
        made.unread = self._days.has_deadline_unread(clause)
        if self.standing.has_just_lost() and self.standing.gone[-1].kind is not Promised.OTHER:
            return made
        made = with_the_day_before(made, self._before, self.standing.sentence, lambda text: self._days.due(text, at))
        made = with_antecedent(made, self._before, self._heard, self.language, self.standing.all)
        return of_what_is_talked_of(made, self._heard, self._said, self.language)

    def _clause(self, at: int, clause: str, line: Line, one: Person, behind: str) -> None:
        small = plain(clause)
        made = as_firm(self._made(at, clause, line, one), self._heard, self.language, told=bool(self._told))
        if self._told and self._is_only_told(self._told, made, small, plain(behind)):
            return
        if made.due is not None and made.due == self._days.said_at(at).at[:10] and self._says.has("done", small):
            made.due, made.day = None, ""
        negated = self._says.negated(without_own_no(small))
        if self._refusals.is_refused(made, small, plain(behind), negated=negated):
            return
        if not negated and (is_credited(small) or (is_sum_paid(small) and not self._promises(made, small))):
            self.offered.append(replace(made, kind=Promised.OTHER, became=Became.CONFIRMED))
            return
        if self._only_tells_a_day(made, small, negated=negated):
            return
        if self._says.offers(small) and not self._says.shall(small):
            self._offer(made)
        elif self._promises(made, small):
            made.apart = self._own is not None and (
                self._own.is_apart(clause) or names_another(made, self.standing.all, small)
            )
            made.offered = any(offer.turn == at for offer in self._pending)
            made = with_what_was_said(made, self._before, self._says, self._days, self.standing)
            made = self.standing.instead(self.standing.on_that_day(made, self._before))
            made = with_what_was_offered(made, self._pending, self.standing, self._says)
            self.standing.add(made, moves=self._says.has("moved", small))
        elif not negated and is_goodwill(small) and money_said_in(clause) and not self._says.has("no_plan", small):
            self._offer(made)
        elif not (made.due and self._says.follows(small, made.day) and not negated and self.standing.attach(made)):
            likely = likely_of(self._says, made, small, told=bool(self._told))
            self.standing.may_be(likely or hanging_of(self._says, made))

    def _only_tells_a_day(self, made: Made, small: str, *, negated: bool) -> bool:
        """Whether a clause gives a promise before it its day, or another; it is of that, where it was taken back just before."""
        if not negated and puts_at_the_latest(self.standing.all, made, small):
            return True
        if made.due and not negated and not self._says.has("no_promise", small):
            self.standing.instead(made)
        is_moved = made.kind is Promised.OTHER and self._says.has("moved", small)
        is_other_day = is_moved or comes_anew(made, self.standing.all, self._days.said_at(made.turn).at[:10])
        if made.due and not negated and is_other_day and self.standing.move(made):
            return True
        return self._question.is_answered_by(made, negated=negated)

    def _is_only_told(self, told: ToldClauses, made: Made, small: str, behind: str) -> bool:
        """Whether a clause tells what was refused, or not wanted, who was there, what others say, is one's own, or the end."""
        if was_untrue(small):
            self.standing.unsay_last(made.turn)
            return True
        if is_over(small) or OF_MINE.match(small) or BY_MYSELF.match(small):
            return True
        if was_said_at_first(small, plain(self.standing.sentence)):
            return True
        if told.turns_down(small) or (told.declines(small) and is_goodwill(small) and not told.refuses(small)):
            self._turned_down(made, small, is_offer=told.offers(small) or bool(money_said_in(made.text)))
            return True
        if told.refuses(small) and not told.passes_on(small, behind):
            self._refusals.is_unsaid(made, small)
            self._refusals.add(made)
            return True
        if told.offers(small) and money_said_in(made.text):
            self._offer(replace(made))
        if told.declines(small) or turns_down(small):
            self._answered(small, Became.DECLINED)
            self.standing.decline_offered(made.turn, small)
            return True
        if told.takes(small):
            self._answered(small, Became.ACCEPTED)
        if (told.offers(small) and not told.takes(small)) or told.is_own(small, self.standing.sentence):
            return True
        is_own = self._own is not None and self._own.is_within(made.text)
        return not is_own and told.tells_of_a_contact(
            small, tells=self._says.tells(small), has_day=made.due is not None
        )

    def _turned_down(self, made: Made, small: str, *, is_offer: bool) -> None:
        """The person, who tells of it, did not take what is told in a clause, or right before."""
        self._answered(small, Became.DECLINED)
        self.standing.decline_offered(made.turn, small)
        if is_offer and not any(one.turn == made.turn for one in self.offered):
            self.offered.append(replace(made, kind=Promised.OTHER, became=Became.DECLINED))

    def _customer(self, at: int, turn: Turn) -> None:
        if not self._told:
            self._heard.append(turn.text)
            self._refusals.asked(at)
        self.standing.heard(small := plain(turn.text))
        self._supposed = self._says.has("condition", plain(turn.lines[-1].text))
        turns, said = self._last_said
        before = plain(said.rpartition("\n")[2])
        declines = waives(small) or turns_down(small) or bool(self._told and self._told.declines(small))
        if (declines or self._says.has("declines", small)) and not is_no_more(before, small):
            self._answered(small, Became.DECLINED)
            self.standing.decline(small, turns, (sentences(before) or [""])[-1], beside=bool(self._pending))
            self._pending = []
        elif self._pending and self._says.has("accepts", small):
            accepted = self._pending[-1]
            accepted.sure = False
            self._answered(small, Became.ACCEPTED)
            if accepted.kind is not Promised.OTHER:
                self.standing.add(accepted)
            self._pending = []
        self._open = []
        self._question.heard(turn, small, at)

    def _answered(self, small: str, became: Became) -> None:
        """What the person said to the offers made since they spoke last, or to those that they name."""
        named = set(re.findall(r"\w{5,}", small))
        for offer in self.offered:
            is_named = offer.became is Became.OFFERED and named & set(re.findall(r"\w+", plain(offer.text)))
            offer.became = became if offer in self._open or is_named else offer.became
