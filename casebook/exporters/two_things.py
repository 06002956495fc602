"""What the person was told twice, and differently: both statements with days, names and numbers, and no judgement."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casebook.exporters.promise_sentence import PromiseSentence
from casebook.exporters.statements import statements_of
from casebook.exporters.wording import as_sentence, one_line
from casebook.records.kinds import Contact, Entry, Promise
from casebook.records.vocabularies import Outcome, PromiseState

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


class TwoThings(NamedTuple):
    """A contradiction in forms that tell more and more, and the sentences of contacts that are told in it already."""

    forms: tuple[str, ...]
    told: tuple[str, ...]


def two_things(wording: Wording, first: Entry, second: Entry) -> TwoThings:
    """`I was told two things: Anita refused on 17 Oct; Marcus, supervisor, promised a refund on 18 Oct, case C-341777.`

    Where one of them refused, whoever reads it is asked to follow the other; else to say which holds.
    """
    language = wording.language
    statements = [_statement(wording, first), _statement(wording, second)]
    said = language.told_two_things.format(first=statements[0].text, second=statements[1].text)
    refusals = [_refuses(first), _refuses(second)]
    follow = statements[refusals.index(False)].who if sum(refusals) == 1 else ""
    asked = language.follow_what.format(who=follow) if follow else language.which_holds
    told = (told for statement in statements for told in statement.told)
    return TwoThings((as_sentence(said), f"{as_sentence(said)} {as_sentence(asked)}"), tuple(told))


class _Statement(NamedTuple):
    text: str
    who: str
    told: tuple[str, ...] = ()


def _refuses(entry: Entry) -> bool:
    return isinstance(entry, Contact) and entry.outcome is Outcome.REFUSED


def _statement(wording: Wording, entry: Entry) -> _Statement:
    """What was said, without a mark, and who said it."""
    language, facts = wording.language, wording.facts
    if isinstance(entry, Promise):
        promise = facts.promise(entry.number)
        if promise.state is PromiseState.DECLINED:
            who, text = one_line(promise.made_by) or wording.company, wording.promise_text(promise).rstrip(".")
            return _Statement(language.said_on.format(who=who, day=wording.day(entry.at), more="", text=text), who)
        text = PromiseSentence(wording, promise).said(number=True, role=True)
        return _Statement(text.rstrip("."), one_line(promise.made_by))
    assert isinstance(entry, Contact)
    made = [each for each in facts.agreed_promises if each.promise.made_in == entry.number]
    if made and not _refuses(entry):
        return _statement(wording, made[0].promise)
    who, day, number = one_line(entry.who) or wording.company, wording.day(entry.at), wording.case_number(entry)
    more = f", {number}" if number else ""
    if _refuses(entry):
        return _Statement(f"{language.refused_on.format(who=who, day=day)}{more}", who)
    said = statements_of(entry.text)[:1]
    if not said:
        ended = wording.ended(entry)
        return _Statement(f"{who}, {day}{more}{f': {ended}' if ended else ''}", who)
    text = "".join(said).rstrip(".")
    return _Statement(language.said_on.format(who=who, day=day, more=more, text=text), who, tuple(said))
