"""What the person was told that does not go together: every statement once, with its day, name and number, and no judgement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.domain.contradictions import Apart, groups_of
from casebook.domain.key_promise import say_of
from casebook.exporters.facts.promise_sentence import PromiseSentence, Shown
from casebook.exporters.facts.refusals import refusal_told, refused_kind, refuses
from casebook.exporters.facts.whose_words import said_in
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.clashing_words import clashing
from casebook.exporters.words.statements import statements_of
from casebook.exporters.words.typed import as_sentence, inside_a_sentence, one_line, without_stop
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Entry, Promise
from casebook.records.vocabularies import Promised, PromiseState, Role
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording


class ToldApart(Frozen):
    """Statements that belong together: `forms` that tell more and more, `in_their_words` the same with the sentences that clash,
    where there are any; `said` what all of it is without what is asked then. The sentences of contacts that are told already are
    `told` in each form, those `worded` in their words alone.
    """

    forms: tuple[str, ...]
    in_their_words: str
    said: str
    told: tuple[str, ...]
    worded: tuple[str, ...] = ()


def told_apart(wording: Wording, lead: str = "") -> list[ToldApart]:
    """`I was told two things: Anita refused a refund on 17 Oct; Marcus, supervisor, promised it on 18 Oct, case C-341777.`

    What belongs together is one sentence, of two, three or more. Where some refused and the others did not, whoever reads it
    is asked to follow these; else to say which holds. Numbers and roles that the `lead` tells are left out. What would be told
    in the same words is not told.
    """
    groups = groups_of(wording.facts.contradictions)
    return [_of_group(wording, group, lead) for group in groups if _tells_several(wording, group, lead)]


def _tells_several(wording: Wording, group: Apart, lead: str) -> bool:
    return all(len({each.text for each in _statements(wording, pair, lead)}) > 1 for pair in group.pairs)


def _of_group(wording: Wording, group: Apart, lead: str) -> ToldApart:
    language, entries, pair = wording.language, group.statements, group.pairs[0]
    least = max(map(entries.index, pair)) + 1
    sentences = []
    for part in (pair, *(entries[:count] for count in range(max(3, least), len(entries))), entries):
        texts = list(dict.fromkeys(each.text for each in _statements(wording, part, lead)))
        words = dict(enumerate(language.number_words, 2))
        count = words.get(len(texts), str(len(texts)))
        sentences.append(as_sentence(language.told_apart.format(count=count, things=language.semicolon.join(texts))))
    statements = list(_statements(wording, entries, lead))
    asked = as_sentence(_what_then(wording, group, statements))
    whole = _in_their_words(wording, entries, statements)
    things = language.semicolon.join(each.text for each in whole)
    worded = as_sentence(language.told_apart.format(count=count, things=things))
    told = tuple(sentence for statement in statements for sentence in statement.told)
    in_words = tuple(sentence for statement in whole for sentence in statement.told if sentence not in told)
    forms = tuple(dict.fromkeys((*sentences, f"{sentences[-1]} {asked}")))
    if whole == statements:
        return ToldApart(forms, "", sentences[-1], told)
    return ToldApart(forms, f"{worded} {asked}", worded, told, in_words)


class _Statement(Frozen):
    text: str
    who: str
    told: tuple[str, ...] = ()
    why: str = ""
    """The sentence behind a refusal, which says what they refused where nothing else does."""


_LONGEST_CLASH = 120
"""How long a sentence of a contact may be that stands behind what was said there. Our own choice."""


def _in_their_words(wording: Wording, entries: Sequence[Entry], statements: list[_Statement]) -> list[_Statement]:
    """Of two statements the sentences that speak of the same, each behind its own, or what a refusal alone does not say; the
    statements as they are where there are none."""
    colon = wording.language.colon
    if any(each.why for each in statements):
        return [
            replace(each, text=f"{each.text}{colon}{inside_a_sentence(without_stop(each.why))}", told=(each.why,))
            if each.why
            else each
            for each in statements
        ]
    texts = [one_line(_text_of(wording, entry)) for entry in entries]
    if len(entries) != 2 or any(statement.told for statement in statements) or texts[0] == texts[1]:
        return statements
    clash = clashing(*(statements_of(text) for text in texts))
    if clash is None or max(map(len, clash)) > _LONGEST_CLASH:
        return statements
    both = zip(statements, clash, strict=True)
    return [
        replace(each, text=f"{each.text}{colon}{inside_a_sentence(words.rstrip('.'))}", told=(words,))
        for each, words in both
    ]


def _text_of(wording: Wording, entry: Entry) -> str | None:
    """What was said in the contact: in that which a promise was made in, where there was one."""
    if isinstance(entry, Promise):
        made_in = wording.facts.promise(entry.number).made_in
        return made_in.text if made_in else None
    return entry.text


def _what_then(wording: Wording, group: Apart, statements: Sequence[_Statement]) -> str:
    """To follow those who did not refuse, where that is known and they agree; else to say what holds."""
    language, entries = wording.language, group.statements
    who = dict.fromkeys(each.who for entry, each in zip(entries, statements, strict=True) if not refuses(entry))
    is_refused = any(map(refuses, entries)) and all(any(map(refuses, pair)) for pair in group.pairs)
    is_known = all(one_line(entry.who) for entry in entries if isinstance(entry, Contact))
    if who and all(who) and is_refused and is_known:  # nobody is asked to follow themselves
        return language.follow_what.format(who=language.listed(_decided_since(wording, group) or list(who)))
    return language.which_holds


def _decided_since(wording: Wording, group: Apart) -> list[str]:
    """Who of the company promised the same after all of these were said, with the most say and last; nobody where none did."""
    last = group.statements[-1].at.instant
    kinds = {each.promised for each in group.statements if isinstance(each, Promise)}
    since = [
        each
        for each in wording.facts.agreed_promises
        if each.promise.promised in kinds and each.promise.at.instant > last and each.made_in and not each.made_in.party
    ]
    latest = max(since, key=lambda each: (say_of(each), each.promise.at.instant), default=None)
    return [name] if latest and (name := one_line(latest.made_by)) else []


def _statements(wording: Wording, group: Sequence[Entry], lead: str) -> Iterator[_Statement]:
    """What was said, without a mark, and who said it; a refusal after what it refuses refuses *it*."""
    promises = [_promise_of(wording, entry, group) for entry in group]
    promised = [promise.promised for promise in promises if promise is not None]
    promised_before: set[Promised] = set()
    for entry, promise in zip(group, promises, strict=True):
        if promise is not None:
            yield _promised(wording, promise, lead, with_day=len(promised) > 1)
            promised_before.add(promise.promised)
        elif isinstance(entry, Contact) and refuses(entry):
            yield _refused(wording, entry, lead, refused_kind(wording, entry, promised), promised_before)
        elif isinstance(entry, Contact):
            yield _said(wording, entry, lead)


def _promise_of(wording: Wording, entry: Entry, group: Sequence[Entry]) -> Promise | None:
    """The promise itself, or what was promised in a contact that is no refusal; None where nothing was, or that is a statement
    of its own in the group.
    """
    if isinstance(entry, Promise):
        return entry
    made = [each.promise for each in wording.facts.agreed_promises if each.promise.made_in == entry.number]
    made = [promise for promise in made if promise.number not in {other.number for other in group}]
    return made[0] if made and not refuses(entry) else None


def _promised(wording: Wording, promise: Promise, lead: str, *, with_day: bool) -> _Statement:
    language, facts = wording.language, wording.facts.promise(promise.number)
    by = one_line(facts.made_by)
    if facts.state is PromiseState.DECLINED:
        who, text = by or wording.company, wording.promise_text(facts).rstrip(".")
        return _Statement(language.said_on.format(who=who, day=wording.day(promise.at), more="", text=text), who)
    number = wording.case_number(facts.made_in) if facts.made_in else ""
    sentence = PromiseSentence(wording, facts)
    is_role_told = _is_role_told(wording, facts.made_in, lead)
    if by and is_told(by, lead) and _is_quoted(wording, facts, lead):
        role = facts.made_in.role if facts.made_in and not is_role_told else None
        who = by if role in (None, Role.OTHER) else f"{by}{language.roles_beside[role]}"
        return _Statement(language.log.promised_that_on.format(who=who, day=wording.day(promise.at)), by)
    text = sentence.said(Shown(number=not is_told(number, lead), role=not is_role_told, due=with_day))
    return _Statement(text.rstrip("."), by)


def _is_quoted(wording: Wording, facts: PromiseFacts, lead: str) -> bool:
    """Whether the lead has the words that it was promised in, in quotation marks, and the day of that."""
    quotation = wording.language.quoted.format(text=wording.promise_text(facts).rstrip("."))
    return quotation in lead and is_told(wording.day(facts.promise.at), lead)


def _refused(
    wording: Wording, contact: Contact, lead: str, kind: Promised | None, promised_before: set[Promised]
) -> _Statement:
    language, (who, more) = wording.language, _who_and_number(wording, contact, lead)
    if not one_line(contact.who):
        return _Statement(f"{refusal_told(wording, contact)}{more}", _name(wording, contact))
    form = language.refused_on if kind is None else language.refused_what_on
    if kind in promised_before:
        form = language.refused_it_on
    what = language.promised_as[kind] if kind else ""
    text = f"{form.format(who=who, what=what, day=wording.day(contact.at))}{more}"
    why = "" if kind else next((each for each in statements_of(contact.text)[:1] if len(each) <= _LONGEST_CLASH), "")
    return _Statement(text, _name(wording, contact), (), why)


def _said(wording: Wording, contact: Contact, lead: str) -> _Statement:
    name, (who, more) = _name(wording, contact), _who_and_number(wording, contact, lead)
    said, day = _theirs(wording, contact), wording.day(contact.at)
    if not said:
        ended = wording.ended(contact)
        ended = f"{wording.language.colon}{ended}" if ended else ""
        return _Statement(f"{who.rstrip(',')}, {day}{more}{ended}", name)
    text, named = without_stop(_IT_SAYS.sub("", "".join(said))), who if one_line(contact.who) else ""
    return _Statement(said_in(wording, contact, inside_a_sentence(text), who=named, more=more), name, tuple(said))


_IT_SAYS = QuickPattern(r"^(?:now )?it (?:now )?(?:says|said|claims)(?: that)? ")
"""What a bot is said to say, before its words."""


def _theirs(wording: Wording, contact: Contact) -> list[str]:
    """The sentence that says what they said: the first, unless only a later one tells whose it is (*nothing came. It says …*)."""
    said = statements_of(contact.text)
    hearsay = wording.language.lead.hearsay
    marked = [each for each in said if hearsay.search(each) or _IT_SAYS.match(each)]
    return (said if contact.incoming or refuses(contact) or not marked else marked)[:1]


def _name(wording: Wording, contact: Contact) -> str:
    return one_line(contact.who) or wording.company


def _who_and_number(wording: Wording, contact: Contact, lead: str) -> tuple[str, str]:
    """`Anita, supervisor,` and `, case C-341777`, without what the lead tells."""
    name, number = _name(wording, contact), wording.case_number(contact)
    role = contact.role if one_line(contact.who) and not _is_role_told(wording, contact, lead) else None
    is_known = role is not None and role is not Role.OTHER
    who = f"{name}{wording.language.roles_beside[role]}" if role and is_known else name
    is_new = number and not is_told(number, lead)
    return who, wording.language.lead.number_beside.format(number=number) if is_new else ""


def _is_role_told(wording: Wording, contact: Contact | None, lead: str) -> bool:
    role, name = (contact.role, one_line(contact.who)) if contact else (None, "")
    return role is not None and is_told(f"{name}{wording.language.roles_beside[role]}".rstrip(","), lead)
