"""What the person asked for and the company agreed to in few words, as one promise: its kind by the question, its day by both.

`Could you ring me about it? Tomorrow would suit. – Will do` promises a call tomorrow. What is asked for beside a visit is done on
the day of that.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.promises.contract_acts import asks_for_an_act
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.agreed.answers import Asked, answers_in
from casebook.parsing.transcripts.agreed.asked_things import arrives, asks_to_bring, is_broken
from casebook.parsing.transcripts.agreed.left_behind import is_left_behind, looks_for_it
from casebook.parsing.transcripts.agreed.offered_days import OfferedDay, is_agreed_to, offered_day
from casebook.parsing.transcripts.agreed.papers_asked import (
    is_sent_by_mail,
    names_a_paper,
    says_nothing_came,
    wants_a_paper,
)
from casebook.parsing.transcripts.agreed.requests import Request, request_in
from casebook.parsing.transcripts.agreed.short_answers import (
    Agreement,
    agreement,
    is_hours_alone,
    without_back,
)
from casebook.parsing.transcripts.agreed.told_together import told_together
from casebook.parsing.transcripts.clauses.bare_answers import DENIED
from casebook.parsing.transcripts.clauses.clauses_said import Clauses
from casebook.parsing.transcripts.clauses.days_said import DaysSaid
from casebook.parsing.transcripts.clauses.visits import VISITS
from casebook.parsing.transcripts.clauses.yes_on_condition import begins_with_si
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Became
from casebook.parsing.transcripts.languages.contractions import with_marks
from casebook.parsing.transcripts.notes.own_duties import is_own_duty
from casebook.parsing.transcripts.notes.quoted_answers import quoted_answer
from casebook.parsing.transcripts.people.people import Person
from casebook.parsing.transcripts.promised.antecedents import with_antecedent
from casebook.parsing.transcripts.standing.answers_come import passes_on
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.standing import StandingPromises
from casebook.parsing.transcripts.standing.standing_words import without_day
from casebook.parsing.transcripts.standing.taking_back import is_thanks
from casebook.parsing.transcripts.turns import Turn
from casebook.records.vocabularies import OCCASIONS, Promised, Role
from casebook.text.sentences import sentences

_RIGHT_BEHIND = 1
"""So many turns behind a promise, a day that is named without anything is of it. Our own choice."""

_COMES = (*VISITS, Promised.DELIVERY, Promised.REPLACEMENT)
"""What somebody comes for, or with: what else is asked for is done then too."""

_OWN = (Promised.OTHER, Promised.DELIVERY, Promised.REPLY)
"""What a short answer seems to promise by itself where it names no thing."""


class Agreed:
    """The requests of one transcript, and what was agreed to. `told`: the person tells of it afterwards."""

    def __init__(self, says: Clauses, days: DaysSaid, standing: StandingPromises, *, told: bool) -> None:
        self._told, self._is_loose = told, told
        self._says, self._days, self._standing = says, days, standing
        self._request: Request | None = None
        self._topic: Promised | None = None
        self._asked_at = self._topic_at = 0
        self._is_noted = False
        self._heard, self._said = list[str](), list[str]()
        self._offered: tuple[OfferedDay, Person, Request | None] | None = None

    def heard(self, turn: Turn, at: int) -> None:
        """The person said this: what they ask for takes the place of what they asked for before."""
        small, self._is_noted = plain(turn.text), False
        self._agrees_to_day(turn, at)
        topic = None if turn.asked else self._talked_of(small, at)  # what a mail asks line by line is not of one thing
        request = request_in(turn, self._heard, self._said, topic, lambda text: self._day_of(text, at, asked=True))
        if request is not None and (self._asks_for_its_day(at) if request.when else self._is_none(plain(request.text))):
            request = None
        if request is None and (late := self._late(small, at)) is not None:
            request = Request(turn.lines[-1], turn.lines[-1].text, late.kind, when=True, late=late)
        if request is not None or not is_thanks(small):
            self._request, self._asked_at = request, at
        if request is not None:
            self._topic, self._topic_at = request.kind, at
        self._heard.append(turn.text)

    def _late(self, small: str, at: int) -> Made | None:
        """The last promise whose day has gone by, where these words say that nothing came."""
        today = self._days.said_at(at).at[:10]
        gone = (
            [each for each in self._standing.all if each.due and each.due < today] if says_nothing_came(small) else []
        )
        return gone[-1] if gone else None

    def asked_day(self, turn: Turn, said: Sequence[str], at: int, one: Person) -> None:
        """The company said this: a day that it asks about is one that the person may agree to."""
        offered = None if one.role is Role.BOT else offered_day(turn, said, at, lambda text: self._day_of(text, at))
        if offered is not None:
            self._offered = offered, one, self._request

    def _agrees_to_day(self, turn: Turn, at: int) -> None:
        """Take what a day that the company asked about is for, where the person says in this turn that it does."""
        if self._offered is None or not is_agreed_to(self._offered[0], turn.text, at):
            return
        (offered, one, request), self._offered = self._offered, None
        last = self._standing.last
        gone = next((each for each in self._standing.gone[-1:] if offered.turn - each.gone_at <= _RIGHT_BEHIND), None)
        if gone is not None and gone.became is Became.WITHDRAWN:
            request = Request(gone.line, without_day(gone.text, gone.day), gone.kind)
            told = f"{offered.text} ({request.text})"
            is_read = (self._days.due(told, at)[0], promise_kind_in(told)) == (offered.due, gone.kind)
            offered = offered._replace(text=told if is_read else offered.text)
        if request is None and is_broken([*self._heard, turn.text], self._said):
            request = Request(offered.line, offered.text, Promised.REPAIR)
        if request is None:
            return
        made = Made(offered.text, request.kind, offered.due, offered.line, one, offered.turn, offered.day)
        if last is not None and last.kind is made.kind and last.due:
            self._standing.move(made, at_once=True)
        elif request.kind is not Promised.OTHER:
            if (self._days.due(made.text, at)[0], promise_kind_in(made.text)) != (made.due, made.kind):
                made = told_together(made, request, lambda words: self._days.due(words, at), self._says.language)
            self._standing.add(made)

    def noted(self, turn: Turn, at: int) -> None:
        """A line of notes told what the person asked, or that they asked for a paper: who is quoted next answers."""
        self._is_noted = True
        if self._request is None and names_a_paper(plain(turn.text)):
            self._request, self._asked_at = Request(turn.lines[-1], turn.text, Promised.INFORMATION), at

    def _talked_of(self, small: str, at: int) -> Promised | None:
        """What a bare day or *when* is about: what was promised right before for a day that does not do, else what was asked for
        last, unless another thing was promised since without a day."""
        last = self._right_behind(at)
        if last is not None and _is_put_off(last, small):
            return last.kind
        since = [each for each in self._standing.all if each.turn > self._topic_at and each.due is None]
        return None if any(each.kind is not self._topic for each in since) else self._topic

    def _asks_for_its_day(self, at: int) -> bool:
        """Whether something was promised right before without a day: a *when* is about that, which the other rules know."""
        last = self._right_behind(at)
        return last is not None and last.due is None

    def _right_behind(self, at: int) -> Made | None:
        """The last promise that stands, where this turn is right behind it."""
        last = self._standing.last
        return last if last is not None and at - last.turn <= _RIGHT_BEHIND else None

    def _is_none(self, small: str) -> bool:
        """Whether a question, in small letters, hangs on something, or is about what the person does."""
        if wants_a_paper(small):
            return self._says.has("condition", small)
        return is_own_duty(small, self._says.language) or self._says.has("condition", with_marks(small))

    def agreed_in(self, said: Sequence[str], at: int, one: Person) -> int:
        """Take what the sentences of a turn of the company agree to; which of them the next is behind those that did, 0 for none.

        Once the company said anything else, nothing it says later is an answer.
        """
        self._standing.turn = at
        quoted = quoted_answer(said[0]) if len(said) == 1 else None
        said = [quoted] if quoted else said
        self._is_loose = self._told and not quoted  # what is told of a call may be anything
        self._said.append(" ".join(said))
        request = self._request
        if request is None or one.role is Role.BOT or (self._is_noted and not quoted):
            self._request = None if self._is_noted else request
            return 0
        asked = self._day_of(request.text.rstrip(" ?"), self._asked_at, asked=True)[0]
        has_day, negated = (lambda text: self._day_of(text, 0)[0] is not None), self._says.negated
        for text, behind in answers_in(said, Asked(request.text, asked is not None), has_day, negated):
            made = self._made(request, text, at, one)
            if made is not None and self._takes(request, made):
                self._request = None
                return behind
        if not all("?" in each or self._says.has("in_a_moment", plain(each)) or passes_on(each) for each in said):
            self._request = None
        return 0

    def _day_of(self, text: str, at: int, *, asked: bool = False) -> tuple[str | None, str]:
        """The day of a text, also where nothing in it is known to be done then, or it is the person who `asked` for it."""
        due, day = self._days.due(text, at)
        unread = self._days.unread(text) if due is None else None
        if unread is None or (unread.why is not None and not asked) or is_hours_alone(unread.words):
            return due, day
        return self._days.due(unread.words, at)

    def _made(self, request: Request, text: str, at: int, one: Person) -> Made | None:
        """What a text promises as the answer to a request; None where it agrees to nothing, or promises something by itself."""
        is_moved = self._is_moved(request)
        if request.kind is Promised.DELIVERY and not (is_moved or self._is_brought(request, text)):
            return None  # what is sent may be a new one: the other rules know
        answer, due, day = self._answer(request, text, at)
        if answer is None or (self._is_loose and answer.is_vague):
            return None
        if due is None and (request.when or (answer.is_vague and not answer.does)):
            return None
        is_own = due is not None
        asked = not request.when and due is None
        for words in (request.day, request.text) if asked else ():
            if words and due is None:
                due, day = self._day_of(words.rstrip(" ?"), self._asked_at, asked=True)
        visit = self._visit() if due is None and request.beside else None
        if visit is not None:
            due, day = visit.due, ""
        if (is_own or due is None) and self._is_told_by_itself(request, text, at, one):
            return None
        if due is None and not (answer.does and self._may_lack_a_day(request)):
            return None
        sure = request.kind is not Promised.OTHER
        firm = not sure and asks_for_an_act(plain(request.text))
        made = Made(text, request.kind, due, request.line, one, at, day, sure=sure, firm=firm)
        if is_moved and due != (request.late or self._standing.all[-1]).due:
            made.text = text if is_own else f"“{request.text.rstrip(' ?')}” – {text}"
            return made  # what is moved is told in its own words behind these
        return told_together(made, request, lambda words: self._days.due(words, at), self._says.language)

    def _answer(self, request: Request, text: str, at: int) -> tuple[Agreement | None, str | None, str]:
        """How a text agrees to a request, with its day, and the words that tell it; None where it does not."""
        comes = without_back(text) if request.kind is Promised.REFUND else text
        parts = reversed(text.split(", "))  # ahora mismo se la mando, esta tarde la tiene
        halves = [each for each in parts if each != text and not is_hours_alone(each)]
        days = (self._day_of(each, at) for each in (text, comes, *halves))
        due, day = next((told for told in days if told[0]), (None, ""))
        kinds = (*_OWN, *[Promised.COLLECTION] * request.back, request.kind)
        if begins_with_si(text) or promise_kind_in(text) not in kinds or (request.back and comes == text):
            return None, None, ""
        return agreement(comes, day) or agreement(text, day), due, day

    def _is_brought(self, request: Request, text: str) -> bool:
        """Whether it was asked for a thing to be brought, or when it is there that is no new one."""
        is_new = any(each.kind is Promised.REPLACEMENT for each in self._standing.all)
        if is_left_behind(plain(request.text)):
            return not looks_for_it(plain(text))
        return asks_to_bring(plain(request.text)) or (arrives(plain(request.text)) and not is_new)

    def _may_lack_a_day(self, request: Request) -> bool:
        """Whether what was asked for is promised without a day: not what comes within the talk, but a paper that is mailed."""
        is_mailed = request.kind is Promised.INFORMATION and is_sent_by_mail(plain(request.text))
        return is_mailed or request.kind not in (Promised.OTHER, *OCCASIONS)

    def _is_moved(self, request: Request) -> bool:
        """Whether only a day was named, behind that the one which was promised last does not do."""
        last = self._standing.last
        if request.late is not None:
            return True
        if not request.bare or last is None or last.kind is not request.kind or last.due is None:
            return False
        return _is_put_off(last, plain(self._heard[-1].partition(request.text)[0]))

    def _is_told_by_itself(self, request: Request, text: str, at: int, one: Person) -> bool:
        """Whether an answer with its day is a promise of what was asked for by its own words, or by what *it* stands for."""
        if request.kind is Promised.OTHER:
            return False  # what no kind has a name for, no short answer tells
        last = list(sentences(text))[-1]
        kind, (due, day) = promise_kind_in(last), self._days.due(last, at)
        if kind is request.kind and (due is not None or not request.beside):
            return self._says.promises(last, plain(last), kind, due)
        made = Made(last, kind, due, request.line, one, at, day)
        return with_antecedent(made, "", self._heard, self._says.language, self._standing.all).kind is request.kind

    def _visit(self) -> Made | None:
        """What was promised last that somebody comes for, or with, and has its day."""
        return next((each for each in reversed(self._standing.all) if each.kind in _COMES and each.due), None)

    def _takes(self, request: Request, made: Made) -> bool:
        """Put what was agreed to among the promises that stand; whether it is none that the other rules know how to place."""
        if request.late is not None:
            self._standing.put_on(request.late, made)
            return True
        same = [each for each in self._standing.all if each.kind is made.kind]
        if self._is_moved(request) and same[-1].due != made.due:
            return self._standing.move(made, at_once=True)
        if same and not (request.beside and made.due and all(each.due for each in same)):
            return False
        if same or made.kind is Promised.OTHER:
            made.apart = True
        if same:
            self._standing.all.append(made)
        else:
            sure = made.sure
            self._standing.add(made)
            made.sure = sure or made.firm
        return True


def _is_put_off(one: Made, small: str) -> bool:
    """Whether words in small letters name the day of a promise, or say that something does not do."""
    return bool(one.day and plain(one.day) in small) or DENIED.search(small) is not None
