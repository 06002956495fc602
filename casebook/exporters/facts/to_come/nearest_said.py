"""What was said in a contact that reads like a promise, and is nearest to what is wanted, where no promise was recorded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted, nearness_of
from casebook.domain.notes.own_messages import is_own_message
from casebook.domain.promised_again import say_as
from casebook.domain.thing_words import is_any_shared, things_in
from casebook.exporters.facts.noted.money_words import PAYS_OUT
from casebook.exporters.facts.problem.number_typed import without_first_number
from casebook.exporters.facts.promises.promised_briefly import amounts_of, is_money, promised_briefly, promised_each
from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.facts.said.said_by_others import without_what_is_not_theirs
from casebook.exporters.facts.said.their_words import behind_who, behind_whoever, their_words, without_whose
from casebook.exporters.facts.to_come.came_of_said import came_in_time, has_come
from casebook.exporters.facts.to_come.said_at_length import LONGEST_SAID, due_of, end_of
from casebook.exporters.facts.to_come.said_kind import kind_said
from casebook.exporters.words.asked_last import without_asks
from casebook.exporters.words.case_clock import case_clock
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import lines_of, one_line
from casebook.records.kinds import Contact
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.parsing.clock import Clock

LONGEST_LOOKED_AT = 2000
"""How long a text may be, in characters, to be looked through for what reads like a promise. Our own choice."""

CONTACTS_LOOKED_AT = 10
"""In how many of the latest contacts: what was said long before nobody waits for. Our own choice."""

_NEAREST = 3
"""How near what was said is where it is all that is wanted: see `nearness_of`."""


_WANTS = QuickPattern(r"(?:möchte|wil|want|veux|quiero)\b")
_WILL_HAVE = QuickPattern(r"will\b")
"""How a sentence begins with what the person wants; the second in German alone, where English says so what comes."""


def nearest_said(wording: Wording, wanted: Wanted) -> tuple[Contact, str] | None:
    """The contact and what was said there that reads like a promise: of what did not come in time, and is more than a call or an
    answer, what is nearest to what is wanted, said by whoever has the most say, the latest."""
    clock = case_clock(wording.facts)
    weighed: list[tuple[tuple[bool, int, int], Contact, str]] = []
    for contact in wording.facts.own_contacts[: -CONTACTS_LOOKED_AT - 1 : -1]:
        is_apart = contact.number not in wording.facts.promised_in and not is_own_message(contact)
        theirs = without_what_is_not_theirs(wording, contact) if is_apart else contact
        for said, near in _sayings(wording, theirs, clock, wanted) if is_apart else ():
            if _is_why_refused(contact, said):
                continue
            is_due = not came_in_time(wording, contact, said)
            weighed.append(((is_due, near if is_due else 0, say_as(contact.role)), contact, said))
    return max(weighed, key=lambda each: each[0])[1:] if weighed else None  # the first of several is the latest


def _is_why_refused(contact: Contact, said: str) -> bool:
    """Whether it is all that was written down of a refusal, without a figure: that is why they refused, and told as that."""
    if not refuses(contact) or any(map(str.isdigit, said)):
        return False
    return said.casefold().rstrip(" .") == behind_who(contact, one_line(contact.text)).casefold().rstrip(" .")


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
    r"\A(?:(?:(?:he|she|they|hij|zij|ze|er|sie|il|elle|ils|él|ella)(?:['’]s| is| are| ist| est| says?| said| zegt| zei"
    r"| sagte?| dit| dice| dijo)? )?"
    r"(?:(?:very|so|really|heel|erg|sehr|vraiment|mucho) )*(?:sorry|apologi[sz]e[sd]|apologies|(?:biedt |bood )?excuses(?: aan)?"
    r"|s['’]excuse|désolée?|entschuldigt sich|entschuldigung|(?:es )?tut (?:ihm|ihr|ihnen) leid|het spijt (?:hem|haar|hen)"
    r"|(?:pide |pidió )?(?:perd[oó]n|disculpas)|se disculp(?:a|ó)|lo siente"
    r"|no (?:problem|worries)|geen probleem|kein problem|(?:pas|aucun) (?:de )?(?:souci|problème)|sin problemas?|ningún problema"
    r"|no hay problema)(?: (?:for|about|voor|für|pour|por) [^,;.:]+)?"
    r"(?:[,;.:] | (?:and|en|und|et|y) (?=(?:that|dat|dass|que)\b|qu['’])))+"
)
"""Clauses in which they are only sorry, or say that it is no trouble, before what they said would come."""


_CLAUSES = re.compile("[,;] ")


def _as_told(wording: Wording, contact: Contact, said: str) -> str:
    """What reads like a promise without who said it; nothing of what is too long, the person wants, or has come."""
    from casebook.parsing.promises.note_parts import NotePart

    def is_wish(clause: str) -> bool:
        in_german = wording.language.code == "de" and _WILL_HAVE.match(clause) is not None
        return in_german or _WANTS.match(clause) is not None or NotePart(clause).is_wanted

    clauses = _CLAUSES.split(said)
    if is_wish(said) or any(is_wish(each) and due_of(wording, contact, each) for each in clauses):
        return ""
    own = [each for each in clauses if is_wish(each) or not without_asks(each, wording.language)]
    if own and not _reads_on(wording, contact, [each for each in clauses if each not in own]):
        return ""  # *cancelled by mail, want the 268 back*
    told = _IS_SORRY.sub("", without_first_number(_IS_SORRY.sub("", _without_who(wording, contact, said))))
    if not told or len(told) > LONGEST_SAID or has_come(wording, contact, said):
        return ""
    says = wording.language.lead.says_first.match(told)
    if says and (told != said or len(says[0].split()) == 1):  # *says the part is ordered*
        return told[says.end() :]
    return told


def _reads_on(wording: Wording, contact: Contact, clauses: Sequence[str]) -> bool:
    """Whether these clauses read like a promise alone."""
    from casebook.parsing.promises.sentences import promise_in_text

    return bool(promise_in_text(", ".join(clauses), contact.at, case_clock(wording.facts)))


def _without_who(wording: Wording, contact: Contact, said: str) -> str:
    """What was said without who it was, nor that they say it."""
    return behind_whoever(contact, their_words(wording, behind_who(contact, said)))


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
        for clause in _CLAUSES.split(said):
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
