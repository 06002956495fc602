"""The statements of people that do not go together, each once: what was promised, refused or said, by whom, on which day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import dropwhile
from typing import TYPE_CHECKING

from casebook.domain.contradictions import are_two_days
from casebook.exporters.facts.promises.promise_due import is_due_told
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.promise_shown import Shown
from casebook.exporters.facts.refusals.refusals import kind_named, refusal_told, refused_kind, refuses
from casebook.exporters.facts.said.reported import tells_of_me
from casebook.exporters.facts.said.said_that import SAID_THAT
from casebook.exporters.facts.said.whose_words import begun_by, is_own_doing, said_in
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.clashing_words import denies, of_the_same, words_in_both
from casebook.exporters.words.statements import joined, statements_of
from casebook.exporters.words.typed import beside_day, inside_a_sentence, one_line, without_stop
from casebook.parsing.promises.promise_kinds import kinds_named_in
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Entry, Promise
from casebook.records.vocabularies import SAYS_MUCH, Promised, PromiseState, Role
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording


class Statement(Frozen):
    """What somebody said, as a sentence without a mark; `told` are the sentences of contacts that it holds."""

    text: str
    who: str
    told: tuple[str, ...] = ()
    why: str = ""
    """The sentence behind a refusal, which says what they refused where nothing else does."""


LONGEST_CLASH = 120
"""How long a sentence of a contact may be that stands behind what was said there. Our own choice."""


def statements_told(wording: Wording, group: Sequence[Entry], lead: str, *, dated: bool = False) -> Iterator[Statement]:
    """What was said, without a mark, and who said it; a refusal after what it refuses refuses *it*. When a promise was due is
    told of several alone, unless `dated`."""
    promises = [_promise_of(wording, entry, group) for entry in group]
    promised = [promise.promised for promise in promises if promise is not None]
    promised_before: set[Promised] = set()
    for entry, promise in zip(group, promises, strict=True):
        others = [each for each in group if each is not entry]
        if promise is not None:
            with_day = len(promised) > 1 or (dated and not (promise.after or is_due_told(wording, promise, lead)))
            yield _promised(wording, promise, lead, with_day=with_day)
            promised_before.add(promise.promised)
        elif isinstance(entry, Contact) and refuses(entry):
            yield _refused(wording, entry, lead, refused_kind(wording, entry, promised), promised_before, others)
        elif isinstance(entry, Contact):
            yield _said(wording, entry, lead, others)


def _promise_of(wording: Wording, entry: Entry, group: Sequence[Entry]) -> Promise | None:
    """The promise itself, or what was promised in a contact that is no refusal, where another in the group speaks against that or
    nothing else was said there; None where nothing was promised, or that is a statement of its own in the group.

    Whoever marks a contact means what was said in it.
    """
    if isinstance(entry, Promise) or refuses(entry):
        return entry if isinstance(entry, Promise) else None
    others = [each for each in group if each is not entry]
    made = [each.promise for each in wording.facts.agreed_promises if each.promise.made_in == entry.number]
    made = [promise for promise in made if promise.number not in {other.number for other in others}]
    if statements_of(entry.text):
        made = [
            promise for promise in made if any(_is_against(wording, each, promise, entry.text or "") for each in others)
        ]
    return next(iter(made), None)


def _is_against(wording: Wording, other: Entry, promise: Promise, said: str) -> bool:
    """Whether the other refuses, denies or speaks of what was promised, rather than of what was `said` with it, or promises the
    same for another day: nobody does of what was kept."""
    facts = wording.facts.promise(promise.number)
    if facts.state is PromiseState.KEPT:
        return False
    made = ((facts, each) for each in promises_in(wording, other))
    if any(are_two_days(*sorted(pair, key=lambda each: each.promise.at.instant)) for pair in made):
        return True
    if not isinstance(other, Contact):
        return False
    if refuses(other):
        is_sum = promise.promised is Promised.OTHER and sum_in(promise.text or "")
        return refused_kind(wording, other) in (None, Promised.REFUND if is_sum else promise.promised)
    named = {promise.promised} - {Promised.OTHER}
    words = f"{promise.text or ''} {wording.language.promised_as.get(promise.promised, '')}"

    def is_it(text: str) -> bool:
        return bool(named & kinds_named_in(text) or words_in_both(words, text))

    # Who only speaks of it need not deny it: nothing else that was said may be what they speak of.
    spoken = other.text or ""
    least = max(words_in_both(words, spoken), 1) if denies(spoken, is_it) else 0
    return is_it(spoken) and words_in_both(said, spoken) <= least


def promises_in(wording: Wording, entry: Entry) -> list[PromiseFacts]:
    """The promise itself, or those that were made in a contact."""
    made = wording.facts.agreed_promises
    return [each for each in made if entry.number in (each.promise.number, each.promise.made_in)]


def _promised(wording: Wording, promise: Promise, lead: str, *, with_day: bool) -> Statement:
    language, facts = wording.language, wording.facts.promise(promise.number)
    by = one_line(facts.made_by)
    if facts.state is PromiseState.DECLINED:
        who, text = by or wording.company, wording.promise_text(facts).rstrip(".")
        return Statement(language.said_on.format(who=who, day=wording.day(promise.at), more="", text=text), who)
    is_numbered = facts.made_in is not None and not _is_number_told(wording, facts.made_in, lead)
    sentence = PromiseSentence(wording, facts)
    with_role = facts.role in SAYS_MUCH and not _is_role_told(wording, facts.role, by, lead)
    if by and is_told(by, lead) and _is_quoted(wording, facts, lead):
        who = f"{by}{language.roles_beside[facts.role]}" if with_role and facts.role else by
        return Statement(language.log.promised_that_on.format(who=who, day=wording.day(promise.at)), by)
    text = sentence.said(Shown(number=is_numbered, role=with_role, due=with_day))
    return Statement(text.rstrip("."), by)


def _is_quoted(wording: Wording, facts: PromiseFacts, lead: str) -> bool:
    """Whether the lead has the words that it was promised in, in quotation marks, and the day of that."""
    quotation = wording.language.quoted.format(text=wording.promise_text(facts).rstrip("."))
    return quotation in lead and is_told(wording.day(facts.promise.at), lead)


def _refused(
    wording: Wording,
    contact: Contact,
    lead: str,
    kind: Promised | None,
    promised_before: set[Promised],
    others: Sequence[Entry],
) -> Statement:
    language, (who, more) = wording.language, who_and_number(wording, contact, lead)
    first = said_of_the_same(wording, contact, others)
    why = "" if kind or len(first) > LONGEST_CLASH else first
    if not one_line(contact.who):
        return Statement(f"{refusal_told(wording, contact)}{more}", _name(wording, contact), (), why)
    named = kind_named(wording, contact, kind)
    form = language.refused_on if named is None else language.refused_what_on
    if kind in promised_before:
        form = language.refused_it_on
    what = language.promised_as[named] if named else ""
    text = f"{form.format(who=who, what=what, day=wording.day(contact.at))}{more}"
    return Statement(text, _name(wording, contact), (), why)


def _said(wording: Wording, contact: Contact, lead: str, others: Sequence[Entry]) -> Statement:
    name, (who, more) = _name(wording, contact), who_and_number(wording, contact, lead)
    said, day, colon = _theirs(wording, contact, others), wording.day(contact.at), wording.language.colon
    head = f"{who.rstrip(',')}, {day}{more}"
    if not said:
        ended = wording.ended(contact)
        return Statement(f"{head}{colon}{ended}" if ended else head, name)
    text, named = without_stop(_IT_SAYS.sub("", joined(said))), who if one_line(contact.who) else ""
    is_deed = bool(named) and not (more or SAID_THAT.match(text) or wording.language.lead.says_first.match(text))
    if is_deed and (did := begun_by(wording, contact, text)):  # *Iker gave me a signed form (14 May)*
        told = wording.language.log.did.format(who=named, text=did)
        if not is_told(told.casefold(), lead.casefold()):  # else the same sentence would stand twice
            return Statement(beside_day(told, day, colon), name, tuple(said))
    words = inside_a_sentence(text)
    if named and not contact.incoming and tells_of_me(wording, text):
        # No *Amparo said: he signed for it; I sent the photo*.
        return Statement(f"{head}{colon}{words}", name, tuple(said))
    return Statement(said_in(wording, contact, words, who=named, more=more), name, tuple(said))


_IT_SAYS = QuickPattern(r"^(?:now )?it (?:now )?(?:says|said|claims)(?: that)? ")
"""What a bot is said to say, before its words."""


def _theirs(wording: Wording, contact: Contact, others: Sequence[Entry]) -> list[str]:
    """The sentence that says what they said, from that on which tells whose it is (*nothing came. It says …*): that which speaks
    of the same as the `others`; where words tell of none, that which tells whose it is, else all that is short, or the first."""
    said = said_by_them(wording, contact)
    hearsay = wording.language.lead.hearsay
    marked = (place for place, each in enumerate(said) if hearsay.search(each) or _IT_SAYS.match(each))
    begins = None if contact.incoming else next(marked, None)
    theirs = said[begins or 0 :]
    if same := of_the_same(theirs, _said_in_all(wording, others)):
        return [same]
    return theirs if begins is None and len(joined(theirs)) <= LONGEST_CLASH else theirs[:1]


def said_of_the_same(wording: Wording, entry: Entry, others: Sequence[Entry]) -> str:
    """The sentence said there that speaks of what was said in the `others`, else the first; empty where nothing was said."""
    said = said_by_them(wording, entry)
    return of_the_same(said, _said_in_all(wording, others)) or next(iter(said), "")


def said_by_them(wording: Wording, entry: Entry) -> list[str]:
    """The sentences said there, behind those that tell what the person did themselves; all of them where there is no other."""
    contact, said = contact_of(wording, entry), statements_of(text_of(wording, entry))
    if not isinstance(contact, Contact) or contact.incoming:
        return said
    of_each = ([*dropwhile(partial(is_own_doing, wording, contact), sentences(each))] for each in said)
    return [" ".join(each) for each in of_each if each] or said


def _said_in_all(wording: Wording, entries: Sequence[Entry]) -> list[str]:
    return [each for entry in entries for each in statements_of(text_of(wording, entry))]


def text_of(wording: Wording, entry: Entry) -> str | None:
    """What was said in the contact: in that which a promise was made in, where there was one."""
    contact = contact_of(wording, entry)
    return None if isinstance(contact, Promise) else contact.text


def contact_of(wording: Wording, entry: Entry) -> Entry:
    """The contact that a promise was made in, where there was one; any other entry is its own."""
    return (wording.facts.promise(entry.number).made_in or entry) if isinstance(entry, Promise) else entry


def _name(wording: Wording, contact: Contact) -> str:
    return one_line(contact.who) or wording.company


def who_and_number(wording: Wording, contact: Contact, lead: str) -> tuple[str, str]:
    """`Anita, supervisor,` and `, case C-341777`, without what the lead tells."""
    name = _name(wording, contact)
    says_role = contact.who and contact.role in SAYS_MUCH and not _is_role_told(wording, contact.role, name, lead)
    who = f"{name}{wording.language.roles_beside[contact.role]}" if says_role and contact.role else name
    return who, "" if _is_number_told(wording, contact, lead) else wording.number_beside(contact)


def _is_number_told(wording: Wording, contact: Contact, lead: str) -> bool:
    """Whether the lead tells the number that was given there, with what it is called or alone in brackets."""
    number, alone = wording.case_number(contact), wording.number_beside(contact, is_labelled=False).strip()
    return is_told(number, lead) or (bool(number) and alone in lead)


def _is_role_told(wording: Wording, role: Role | None, name: str, lead: str) -> bool:
    return role is not None and is_told(f"{name}{wording.language.roles_beside[role]}".rstrip(","), lead)
