"""What was said in a contact that reads like a promise, where none was recorded; and that nothing came of it, where the person
wrote so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted, is_a_new_thing, nearness_of
from casebook.domain.notes.own_messages import is_own_message
from casebook.domain.promised_again import say_as
from casebook.domain.thing_words import is_any_shared, things_in
from casebook.exporters.facts.came_of_said import came_in_time, came_since, has_come, nobody_came
from casebook.exporters.facts.ended_noted import end_noted
from casebook.exporters.facts.evidence import part_since
from casebook.exporters.facts.lead_parts import names_a_day
from casebook.exporters.facts.money_words import PAYS_OUT, names_money
from casebook.exporters.facts.nothing_came import wrote_nothing_came
from casebook.exporters.facts.owed_ask import kinds_wanted
from casebook.exporters.facts.part_noted import part_noted
from casebook.exporters.facts.promised_briefly import amounts_of, is_money, promised_briefly, promised_each
from casebook.exporters.facts.said_at_length import LONGEST_SAID, due_of, end_of, in_fewer_words, shorter, with_its_day
from casebook.exporters.facts.said_kind import kind_said
from casebook.exporters.facts.their_words import behind_who, behind_whoever, their_words, without_whose
from casebook.exporters.facts.whose_words import said_in
from casebook.exporters.words.case_clock import case_clock
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import as_sentence, capitalised, lines_of, one_line
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact
from casebook.records.vocabularies import OCCASIONS, EventKind, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.parsing.clock import Clock
    from casebook.records.kinds import Entry
    from casebook.records.values import Moment

LONGEST_LOOKED_AT = 2000
"""How long a text may be, in characters, to be looked through for what reads like a promise. Our own choice."""

CONTACTS_LOOKED_AT = 10
"""In how many of the latest contacts: what was said long before nobody waits for. Our own choice."""

_NEAREST = 3
"""How near what was said is where it is all that is wanted: see `nearness_of`."""


class SaidToCome(Frozen):
    """What was said, in `forms` of which each tells less; the first `ended` so many say that nothing came of it, which the
    person wrote in `noted`, where that is another entry; `is_to_be_kept` where that would end it, and its day has passed. The
    forms that are `shorter` leave out what was said before the promise itself. Of an `is_occasion` a call or an answer comes; it
    was said `at` that instant."""

    forms: tuple[str, ...] = ()
    is_to_be_kept: bool = False
    ended: int = 0
    noted: Entry | None = None
    shorter: frozenset[str] = frozenset()
    is_occasion: bool = False
    at: str = ""

    def is_whole(self, form: str) -> bool:
        """Whether this is one of the forms that leave nothing out of what was said."""
        return form in self.forms and form not in self.shorter


def said_to_come(wording: Wording, wanted: Wanted | None = None) -> SaidToCome:
    """What was said that reads like a promise, the nearest to what is `wanted`, a call or an answer only where nothing else was;
    nothing of a case that is closed."""
    found = None if wording.facts.case.closed else _nearest(wording, wanted or Wanted())
    if found is None:
        return SaidToCome()
    whole, less = _told(wording, *found), shorter(wording, *found)
    groups = (whole.forms[: whole.ended], whole.forms[whole.ended :])
    ended, others = (in_fewer_words(wording, *found, less, each) for each in groups)
    told = tuple(dict.fromkeys((*ended, *others)))
    cut = frozenset(told).difference(whole.forms)
    is_occasion = kind_said(found[1], found[0].at, case_clock(wording.facts)) in OCCASIONS
    return replace(whole, forms=told, shorter=cut, ended=len(ended), is_occasion=is_occasion, at=found[0].at.instant)


def _told(wording: Wording, contact: Contact, said: str) -> SaidToCome:
    """The same with all that was said."""
    more = "" if one_line(contact.case_number) in said else wording.number_beside(contact)
    told = plain = said_in(wording, contact, said, more=more)
    if not told.endswith(")"):  # where the day of the contact stands behind it, another would be one too many
        told = said_in(wording, contact, with_its_day(wording, contact, said), more=more)
    missed = nobody_came(wording, contact, said)
    if came_since(
        wording, contact, said, missed.at.day if missed else date.max
    ):  # whoever came later came not on that day
        return SaidToCome((told,))
    is_to_be_kept = _is_to_be_kept(wording, contact, said)
    if then := _wrote_then(wording, contact, said):
        return SaidToCome((f"{as_sentence(told)} {capitalised(then)}", told), is_to_be_kept, ended=1)
    kind = _kind_of(wording, said, contact.at)
    if part := part_since(wording, contact.at.day, said, kind):
        return _with_ends(wording, told, [part], plain=plain, is_to_be_kept=is_to_be_kept)
    day = f" ({wording.day(contact.at)})"
    undated = told.removesuffix(day) if names_a_day(wording, said) else told
    if noted := part_noted(wording, contact):
        is_less = is_to_be_kept and _ONLY.search(noted.forms[0]) is not None
        return _with_ends(
            wording, told, noted.forms, plain=plain, undated=undated, is_to_be_kept=is_less, noted=noted.entry
        )
    ends, entry = _nothing_came(wording, contact, said, kind, missed)
    return _with_ends(wording, told, ends, plain=plain, undated=undated, is_to_be_kept=is_to_be_kept, noted=entry)


def _with_ends(
    wording: Wording,
    told: str,
    ends: list[str],
    *,
    plain: str,
    undated: str = "",
    is_to_be_kept: bool = False,
    noted: Entry | None = None,
) -> SaidToCome:
    """What was said with what came of it, in each of the ways that the `ends` are; the shortest also without the day that its
    words mean, and without the day that it was said on, where it names another."""
    ended = [f"{told.rstrip('.')}{wording.language.semicolon}{each}" for each in ends]
    if ends and plain != told:
        ended.append(f"{plain.rstrip('.')}{wording.language.semicolon}{ends[-1]}")
    if ends and undated and undated != told:
        ended.append(f"{undated.rstrip('.')}{wording.language.semicolon}{ends[-1]}")
    return SaidToCome((*ended, told, *({plain} - {told})), is_to_be_kept, ended=len(ended), noted=noted)


def _nothing_came(
    wording: Wording, contact: Contact, said: str, kind: Promised, missed: Entry | None
) -> tuple[list[str], Entry | None]:
    """What ended it, as the person noted; that nothing of that kind came of it, by which day, or nobody, as they noted where it
    was `missed`; in few words where the person noted so after it was due; and where they did."""
    if not missed and (end := end_noted(wording, contact, said, kind)):
        return [end.words], end.entry
    language = wording.language
    noted = wrote_nothing_came(wording, kind, contact.at, said)
    if noted and noted is not missed:  # that nobody came says more
        due = due_of(wording, contact, said)
        is_since = due is not None and noted.at.day > due.last.day
        briefly = [language.lead.nothing_came] if is_since else []
        return [language.lead.nothing_by.format(day=wording.day(noted.at)), *briefly], noted
    return ([language.events[EventKind.MISSED]] if missed else []), missed


def _is_to_be_kept(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether the day has passed by which something was to come that would end it, as far as its words say."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    due, kind = due_of(wording, contact, said), promise_kind_in(said)
    if due is None or due.last.day >= wording.facts.now.date() or kind in OCCASIONS:
        return False
    is_paid = PAYS_OUT.search(said) is not None or is_money(said, amounts_of(wording))
    return kind is not Promised.OTHER or is_a_new_thing(said) or is_paid


_ONLY = QuickPattern(r"\b(?:only|just|alleen|slechts|maar (?=\d)|nur|bloß|seulement|uniquement|s[oó]lo|solamente)\b")
"""Found where less came than was said, and nothing of another kind is missed: *only 156 came*."""

_WANTS = QuickPattern(r"(?:möchte|wil|want|veux|quiero)\b")
_WILL_HAVE = QuickPattern(r"will\b")
"""How a sentence begins with what the person wants; the second in German alone, where English says so what comes."""


def _nearest(wording: Wording, wanted: Wanted) -> tuple[Contact, str] | None:
    """The contact and what was said there that reads like a promise: of what did not come in time, and is more than a call or an
    answer, what is nearest to what is wanted, said by whoever has the most say, the latest."""
    clock = case_clock(wording.facts)
    made_in = {each.promise.made_in for each in wording.facts.promises}
    weighed: list[tuple[tuple[bool, int, int], Contact, str]] = []
    for contact in wording.facts.own_contacts[: -CONTACTS_LOOKED_AT - 1 : -1]:
        is_apart = contact.number not in made_in and not is_own_message(contact)
        for said, near in _sayings(wording, contact, clock, wanted) if is_apart else ():
            is_due = not came_in_time(wording, contact, said)
            weighed.append(((is_due, near if is_due else 0, say_as(contact.role)), contact, said))
    return max(weighed, key=lambda each: each[0])[1:] if weighed else None  # the first of several is the latest


def _sayings(wording: Wording, contact: Contact, clock: Clock, wanted: Wanted) -> Iterator[tuple[str, int]]:
    """What of the contact's text reads like a promise, with how near that is to what is wanted; where that is nothing wanted,
    also each thing that it promises in other sentences, as notes are read."""
    if not (said := _said_in(wording, contact, clock, wanted)):
        return
    near = _nearness(wording, contact, said, wanted)
    yield said, near
    if near < _NEAREST and len(sentences(contact.text or "")) > 1:
        for each in promised_each(contact, clock, amounts_of(wording)):
            told = "" if each.rstrip(".") in said else _as_told(wording, contact, each)
            if told:
                yield told, _nearness(wording, contact, told, wanted)


def _nearness(wording: Wording, contact: Contact, said: str, wanted: Wanted) -> int:
    """How near what was said is to what is wanted; a call or an answer is less near than anything else."""
    kind = kind_said(said, contact.at, case_clock(wording.facts))
    if kind in OCCASIONS:
        return -1
    is_paid = kind is Promised.OTHER and is_money(said, amounts_of(wording))
    return nearness_of(said, Promised.REFUND if is_paid else kind, wanted)


def _said_in(wording: Wording, contact: Contact, clock: Clock, wanted: Wanted) -> str:
    """What of the contact's text reads like a promise; nothing of what the person wants, or what has come."""
    from casebook.parsing.promises.sentences import promise_in_text

    if not contact.text or len(contact.text) > LONGEST_LOOKED_AT:
        return ""
    said = promise_in_text(contact.text, contact.at, clock)
    is_long = len(_without_who(wording, contact, said)) > LONGEST_SAID
    said = end_of(wording, said, contact, clock) if is_long else said
    said = said or _said_to_be_due(wording, contact, clock, wanted) or _said_briefly(wording, contact, clock, wanted)
    return _as_told(wording, contact, said)


_IS_SORRY = QuickPattern(
    r"\A(?:(?:he|she|they|hij|zij|ze|er|sie|il|elle|ils|él|ella)(?:['’]s| is| are| ist| est)? )?"
    r"(?:(?:very|so|really|heel|erg|sehr|vraiment|mucho) )*(?:sorry|apologi[sz]e[sd]|apologies|(?:biedt |bood )?excuses(?: aan)?"
    r"|s['’]excuse|désolée?|entschuldigt sich|entschuldigung|(?:es )?tut (?:ihm|ihr|ihnen) leid|het spijt (?:hem|haar|hen)"
    r"|(?:pide |pidió )?(?:perd[oó]n|disculpas)|se disculp(?:a|ó)|lo siente)(?: (?:for|about|voor|für|pour|por) [^,;.:]+)?[,;.:] "
)
"""A clause in which they are only sorry, before what they said would come."""


def _as_told(wording: Wording, contact: Contact, said: str) -> str:
    """What reads like a promise without who said it; nothing of what is too long, the person wants, or has come."""
    from casebook.parsing.promises.note_parts import NotePart

    is_wish = _WANTS.match(said) is not None or NotePart(said).is_wanted
    is_wish |= wording.language.code == "de" and _WILL_HAVE.match(said) is not None
    told = _IS_SORRY.sub("", _without_who(wording, contact, said))
    if not told or len(told) > LONGEST_SAID or is_wish or has_come(wording, contact, said):
        return ""
    says = None if told == said else wording.language.lead.says_first.match(told)
    return told[says.end() :] if says else told


def _without_who(wording: Wording, contact: Contact, said: str) -> str:
    """What was said without who it was, nor that they say it."""
    return behind_whoever(contact, their_words(wording, behind_who(contact, said)))


def _kind_of(wording: Wording, said: str, made: Moment) -> Promised:
    """What was said to come: the one thing that is wanted, where its words do not say; money that is wanted and comes behind
    something else, *abholung di, geld 5 tage danach*."""
    kind, wanted = kind_said(said, made, case_clock(wording.facts)), kinds_wanted(wording) - {Promised.OTHER}
    is_money_too = kind not in wanted and wanted == {Promised.REFUND} and names_money(said)
    return next(iter(wanted)) if (kind is Promised.OTHER and len(wanted) == 1) or is_money_too else kind


def _said_to_be_due(wording: Wording, contact: Contact, clock: Clock, wanted: Wanted) -> str:
    """The sentence in which a clause tells in somebody's words that something comes, or what is wanted is done, by a day: *they
    got it, according to Jo the money goes out this week*; nothing of what came."""
    from casebook.parsing.due_dates import due_date_in
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    for sentence in sentences(lines_of(contact.text)):
        named = behind_who(contact, sentence)
        named = their_words(wording, named) if named == sentence else named
        named = behind_whoever(contact, named)
        said = their_words(wording, named).rstrip(".")
        for clause in re.split(r"[,;] ", said):
            plain = without_whose(contact, clause)
            is_theirs = named != sentence or plain != clause or wording.language.lead.hearsay.search(clause)
            is_something = is_theirs and (
                promise_kind_in(plain) is not Promised.OTHER
                or PAYS_OUT.search(plain)
                or is_any_shared(things_in(plain), wanted.things)
            )
            due = due_date_in(plain, contact.at, clock) if is_something else None
            if due and not may_turn(clause.replace(due.words, "")):
                is_whole = len(said) <= LONGEST_SAID and not wording.language.log.holds.match(said)
                return said if is_whole else clause
    return ""


def _said_briefly(wording: Wording, contact: Contact, clock: Clock, wanted: Wanted) -> str:
    """The sentence of the contact's text that promises something in a few words, without who it was; these alone where it is
    long."""
    if not (said := promised_briefly(contact, clock, amounts_of(wording), wanted=wanted, or_occasion=True)):
        return ""
    sentence = next((each for each in sentences(lines_of(contact.text)) if said in each), said)
    named = _without_who(wording, contact, sentence)
    return named if said in named and len(named) <= LONGEST_SAID else said


def _wrote_then(wording: Wording, contact: Contact, said: str) -> str:
    """The sentence behind what was said, where it says that nothing came of it: *he was to ring me that day. Heard nothing.*"""
    parts = sentences(lines_of(contact.text))
    behind = next((after for before, after in pairwise(parts) if said.rstrip(".") in before), "")
    lead, log = wording.language.lead, wording.language.log
    says_so = (lead.nothing_yet.search(behind) or log.nothing_heard.search(behind)) and not lead.hearsay.search(behind)
    return behind.rstrip(".") if says_so else ""
