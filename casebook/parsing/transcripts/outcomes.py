"""How a contact ended, where it is said plainly: resolved, refused, passed on to nobody, nobody there, cut off.

What was only likely a refusal is asked about, unless it is a no to a remedy that the person asked for. A contact
of which nothing of the kind is said has no outcome here.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.clauses.bare_answers import REMEDIES
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Became, Finding, What
from casebook.parsing.transcripts.languages.words import in_any, pattern, promise_words_of
from casebook.parsing.transcripts.notes.endings import without_own_end
from casebook.parsing.transcripts.people.leanings import tells_of_broken
from casebook.parsing.transcripts.people.people import People
from casebook.parsing.transcripts.promised.question_words import asks_when
from casebook.parsing.transcripts.refused.money_refused import is_of_money
from casebook.parsing.transcripts.refused.plain_refusals import is_of_others
from casebook.parsing.transcripts.refused.refusals_said import without_supposed
from casebook.parsing.transcripts.turns import Layout, Line, Side, Talk
from casebook.records.vocabularies import Outcome, Role
from casebook.text.sentences import sentences

_LAST = 5
"""In so many of the last turns it is said that it is resolved. Our own choice."""


def outcome_of(talk: Talk, people: People, language: str, found: list[Finding]) -> list[Finding]:
    """The outcome, if any, with the line that says so; sure where it is said plainly."""
    first = talk.turns[0].lines[0] if talk.turns else next((line for line, _ in talk.notices), Line(1, ""))
    if talk.outcome is not None:
        return [Finding(What.OUTCOME, talk.outcome.value, first)]
    for line, _ in reversed(talk.notices):
        if pattern(in_any("broke_off")).search(plain(without_own_end(line.text))):
            return [Finding(What.OUTCOME, Outcome.DISCONNECTED.value, line)]
    promised = any(one.what is What.PROMISE for one in found)
    for outcome, said in (
        (Outcome.RESOLVED, _resolved(talk, people, language, promised=promised)),
        (Outcome.REFUSED, _refused(talk, people, language) if not promised else None),
        (Outcome.TRANSFERRED, _passed_on(talk, people)),
        (Outcome.NO_ANSWER, _nobody(talk, people, language)),
    ):
        if said is not None:
            return [Finding(What.OUTCOME, outcome.value, said)]
    refusals = [one for one in found if one.what is What.REFUSAL]
    if refusals and not promised:
        taken = any(one.what is What.OFFER and one.became is Became.ACCEPTED for one in found)
        is_what_was_asked = refusals[-1].kind in REMEDIES and not taken
        return [Finding(What.OUTCOME, Outcome.REFUSED.value, refusals[-1].line, is_what_was_asked)]
    money = [one for one in refusals if is_of_money(one.value)]
    if money and not any(is_of_money(one.value) for one in found if one.what in (What.PROMISE, What.OFFER)):
        return [Finding(What.OUTCOME, Outcome.REFUSED.value, money[-1].line, False)]
    return []


def _said(talk: Talk, people: People, side: Side, last: int) -> list[tuple[str, Line]]:
    """The sentences of one side in the last turns, questions left out."""
    turns = list(zip(talk.turns, people.of_turn, strict=True))[-last:]
    return [
        (plain(sentence), line)
        for turn, one in turns
        if one.side is side and not people.is_of_another_contact(turn)
        for line in turn.lines
        for sentence in sentences(line.text)
        if not sentence.endswith("?")
    ]


def _resolved(talk: Talk, people: People, language: str, *, promised: bool) -> Line | None:
    """Where the person says that it is resolved, or the company that it is and nothing is left to come."""
    words = promise_words_of(language)
    for side in (Side.CUSTOMER,) if promised else (Side.CUSTOMER, Side.COMPANY):
        for small, line in reversed(_said(talk, people, side, _LAST)):
            denied = pattern(words.negated).search(pattern(words.negates_nothing).sub("", small))
            to_come = pattern(words.condition).search(small) or pattern(words.shall).search(small)
            is_asked = side is Side.CUSTOMER and asks_when(small) is not None
            if pattern(words.resolved).search(small) and not (denied or to_come or is_asked):
                return None if side is Side.COMPANY and _is_denied(talk, people, language, line) else line
    return None


def _is_denied(talk: Talk, people: People, language: str, said: Line) -> bool:
    """Whether the person says no to what was said in this line: *it is not*, *nee hoor*, *sigue sin funcionar*."""
    words = promise_words_of(language)
    behind = (
        plain(sentence)
        for turn, one in zip(talk.turns, people.of_turn, strict=True)
        if one.side is Side.CUSTOMER
        for line in turn.lines
        if line.number > said.number
        for sentence in sentences(line.text)
    )
    plainly = (_NO_MORE.sub("", pattern(words.negates_nothing).sub("", each)) for each in behind)
    return any(_NO.match(each) or pattern(words.negated).search(each) or tells_of_broken(each) for each in plainly)


_NO = re.compile(r"\W*(?:no|nope|nee|nein|non|not really|niet echt|nicht wirklich|pas vraiment|para nada)\b")
_NO_MORE = re.compile(
    r"^\W*(?:no|nee|nein|non)\b[,.]? ?(?:that(?:'s| is| was| will be) (?:all|it|everything)|thanks?|thank you|nothing else"
    r"|(?:hartelijk |heel erg )?bedankt|dank\w*|dat (?:is|was) (?:alles|het)|niets meer|das (?:ist|war|wars)\b.*|nichts weiter"
    r"|merci|c'est (?:tout|bon)|rien d'autre|gracias|(?:eso )?(?:es|era) todo|nada mas)\b.*"
)
"""How somebody says no who needs nothing more."""


def _refused(talk: Talk, people: People, language: str) -> Line | None:
    """Where the company says plainly that it refuses."""
    words = promise_words_of(language)
    said = [
        line
        for small, line in _said(talk, people, Side.COMPANY, len(talk.turns))
        if pattern(words.refused).search(without_supposed(small)) and not is_of_others(small)
    ]
    return said[-1] if said else None


def _passed_on(talk: Talk, people: People) -> Line | None:
    """Where the last who spoke for the company passed the person on, and nobody else did after that."""
    if talk.layout in (Layout.MAIL, Layout.MESSAGES, Layout.TOLD):
        return None
    theirs = [(turn, one) for turn, one in zip(talk.turns, people.of_turn, strict=True) if one.side is Side.COMPANY]
    if not theirs or theirs[-1][1].role is Role.BOT:
        return None
    turn = theirs[-1][0]
    arrived = any(people.arrived.get(name, turn.lines[0]).number > turn.lines[0].number for name in people.arrived)
    passed = pattern(in_any("passes_on")).search(plain(turn.text)) is not None
    return turn.lines[-1] if passed and not arrived and not turn.text.rstrip().endswith("?") else None


def _nobody(talk: Talk, people: People, language: str) -> Line | None:
    """Where it is said that nobody answered, and nobody but programs did."""
    if any(one.role is not Role.BOT for one in people.agents):
        return None
    lines = [line for line, _ in talk.notices] + [line for turn in talk.turns for line in turn.lines]
    nobody = pattern(promise_words_of(language).nobody)
    return next((line for line in reversed(lines) if nobody.search(plain(line.text))), None)
